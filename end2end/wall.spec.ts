// The wall on every screen: what it shows can be read from the last row, all of it, and nothing moves under one's eyes.
import AxeBuilder from "@axe-core/playwright";
import { type Browser, type Page, request } from "@playwright/test";
import { type Form, ask } from "./support/ask.ts";
import { Campgrid, expect, test } from "./support/campgrid.ts";
import { importEvent } from "./support/event.ts";
import { cardsOf, everyPage, faults, laidOut, leastType, longTitles, screens } from "./support/wall.ts";

// One after the other: they share a server.
test.describe.configure({ mode: "default" });

let campgrid: Campgrid;
let owner: Awaited<ReturnType<typeof request.newContext>>;
/** Forty rooms, twelve slots, and long titles in every cell. */
let big: string;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  campgrid = await Campgrid.start(["demo", "--on", "2030-05-30"]);
  owner = await request.newContext({ baseURL: campgrid.address });
  const link = new URL(await campgrid.says(/^Facilitator link: +(.*)$/)).pathname;
  await owner.post(link, { form: { do: "redeem" } });
  big = await importEvent(owner, "Fortybytwelve", 480, longTitles);
});

test.afterAll(async () => {
  await owner.dispose();
  await campgrid.stop();
});

const desk = (event: string, form: Form) => ask(owner, `${event}/desk`, form);

/** A wall on a screen, at a moment that stands still; nothing in it moves by itself. */
async function wallOn(browser: Browser, screen: { width: number; height: number }, address: string, at: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: campgrid.address, viewport: screen, reducedMotion: "reduce", bypassCSP: true });
  const page = await context.newPage();
  await page.clock.setFixedTime(at);
  await page.goto(address);
  await laidOut(page);
  return page;
}

const axe = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
  return violations.map((found) => `${found.id}: ${found.nodes.map((node) => node.html).join(" ")}`);
};

/** What holds of every page of a wall, on every screen. */
async function holds(browser: Browser, event: string, at: string): Promise<void> {
  for (const [name, screen] of Object.entries(screens)) {
    const page = await wallOn(browser, screen, `${event}/wall`, at);
    const least = leastType(screen);
    const pages = await everyPage(page, async (number) => {
      expect(await faults(page, least), `${name}, page ${number}`).toEqual([]);
      if (number === 1) expect(await axe(page), name).toEqual([]);
    });
    console.log(`${event} at ${at} on ${name} (${screen.width}×${screen.height}): ${pages} pages`);
    await page.context().close();
  }
}

const day = (time: string) => `2030-05-30T${time}:00Z`;

test("while the event is set up, everybody reads how to join", async ({ browser }) => {
  await ask(owner, "/new", { do: "open-event", name: "Soon", zone: "Europe/London" });
  await holds(browser, "/e/soon", day("08:00"));
});

test("pitching: nobody, somebody with a long title, a queue of 480", async ({ browser }) => {
  test.setTimeout(400_000);
  await desk("/e/demo", { do: "set-phase", phase: "pitching" });
  await holds(browser, "/e/demo", day("08:00"));
  await desk(big, { do: "call-up", session: "1" });
  const page = await wallOn(browser, screens.usual, `${big}/wall`, day("08:00"));
  await expect(page.locator(".speaker__title")).toBeVisible();
  for (const [name, screen] of Object.entries(screens)) {
    await page.setViewportSize(screen);
    await laidOut(page);
    await expect.poll(() => faults(page, leastType(screen)), { message: name }).toEqual([]);
  }
  expect(await axe(page)).toEqual([]);
  await page.context().close();
});

for (const [name, at] of [["before the first slot", "12:00"], ["while sessions run", "13:20"], ["between slots", "18:00"]] as const) {
  test(`a real day, ${name}`, async ({ browser }) => {
    await desk("/e/demo", { do: "set-phase", phase: "live" });
    await holds(browser, "/e/demo", day(at));
  });
}

test("forty rooms and twelve slots of long titles: every one can be read from the last row", async ({ browser }) => {
  // A round of pages takes minutes: with DAY=whole on every screen, else on the smallest.
  const looked = Object.entries(screens).slice(0, process.env["DAY"] === "whole" ? undefined : 1);
  test.setTimeout(looked.length * 600_000);
  await desk(big, { do: "set-phase", phase: "live" });
  for (const [name, screen] of looked) {
    const page = await wallOn(browser, screen, `${big}/wall`, day("08:20"));
    const least = leastType(screen);
    const read = new Set<string>();
    const pages = await everyPage(page, async (number) => {
      expect(await faults(page, least), `${name}, page ${number}`).toEqual([]);
      for (const title of await page.locator("[data-at] .line__title").allTextContents()) read.add(title);
    });
    console.log(`480 titles on ${name} (${screen.width}×${screen.height}): ${pages} pages`);
    expect(read.size, name).toBe(480);
    await page.context().close();
  }
});

test("while the grid fills, every word can be read, in every room and slot there is", async ({ browser }) => {
  test.setTimeout(200_000);
  for (const event of ["/e/demo", big]) {
    await desk(event, { do: "set-phase", phase: "live" });
    const cards = await cardsOf(owner, event);
    const page = await wallOn(browser, screens.usual, `${event}/wall`, day("08:20"));
    await cards.takeOff();
    await cards.putBack();
    await expect(page.locator(".wall")).toHaveAttribute("data-scene", "filling");
    await expect(page.locator(".flight__line--told .flight__name")).toBeVisible();
    for (const [name, screen] of Object.entries(screens)) {
      await page.setViewportSize(screen);
      await expect.poll(() => faults(page, leastType(screen)), { message: `${event} on ${name}` }).toEqual([]);
    }
    await page.context().close();
  }
});

test("the event is over", async ({ browser }) => {
  await desk("/e/demo", { do: "set-phase", phase: "wrapped" });
  await holds(browser, "/e/demo", day("23:30"));
  await desk("/e/demo", { do: "set-phase", phase: "live" });
});

test("nothing moves while a page is read, and what is too long for its place is read as a whole", async ({ browser }) => {
  const event = await importEvent(owner, "Stillness", 24);
  await desk(event, { do: "set-phase", phase: "live" });
  const page = await wallOn(browser, screens.usual, `${event}/wall`, day("08:20"));
  const places = () => page.locator("[data-at]").evaluateAll((items) => items.map((item) => JSON.stringify(item.getBoundingClientRect())));
  const before = await places();
  const title = page.locator("[data-at] .line__title").first();
  const old = await title.textContent();
  const session = /\((\d+)\)$/.exec(old ?? "")?.[1] ?? "";
  await desk(event, { do: "edit-session", session, title: "Ants", hosts: "Ana", length: "1", format: "talk" });
  await expect(title).toHaveText("Ants");
  expect(await places()).toEqual(before);
  await desk(event, { do: "edit-session", session, title: longTitles[0]!, hosts: "Ana", length: "1", format: "talk" });
  await expect(page.locator("[data-at] .line__title").first()).toHaveText(longTitles[0]!);
  await expect.poll(() => faults(page, leastType(screens.usual))).toEqual([]);
  await page.context().close();
});

test("walls show the rooms that their address names, and say what is not there", async ({ browser }) => {
  await desk(big, { do: "set-phase", phase: "live" });
  const context = await browser.newContext({ baseURL: campgrid.address, javaScriptEnabled: false, viewport: screens.usual });
  const page = await context.newPage();
  await page.goto(`${big}/wall?rooms=Room+1,Room+2,Attic&theme=pink`);
  await expect(page.getByText("asks for something that is not here: “Attic” and “pink”")).toBeVisible();
  await expect(page.locator(".whole__room")).toHaveText(["Room 1", "Room 2"]);
  await context.close();
  const wall = await wallOn(browser, screens.usual, `${big}/wall?rooms=Room+3`, day("08:20"));
  await expect(wall.locator("[data-at] .line__room").first()).toHaveText("Room 3");
  expect(await wall.locator("[data-at]").count()).toBe(1);
  await wall.context().close();
});

test("the hall decides on size and look, at the desk and by address", async ({ browser }) => {
  await desk(big, { do: "set-phase", phase: "live" });
  await desk(big, { do: "set-sight", look: "bright", metres: "20", across: "400" });
  const size = (page: Page) => page.locator(".wall").evaluate((wall) => parseFloat(getComputedStyle(wall).fontSize));
  const page = await wallOn(browser, screens.usual, `${big}/wall`, day("08:20"));
  expect(await size(page)).toBeGreaterThanOrEqual((leastType(screens.usual) / 12) * 20);
  await expect(page.locator(".wall")).toHaveAttribute("data-look", "bright");
  expect(await axe(page)).toEqual([]);
  await page.goto(`${big}/wall?theme=contrast&metres=6`);
  await laidOut(page);
  expect(await size(page)).toBeLessThan(leastType(screens.usual));
  expect(await axe(page)).toEqual([]);
  await desk(big, { do: "set-sight", look: "dark", metres: "12", across: "400" });
  const refused = await owner.post(`${big}/desk`, { form: { do: "set-sight", look: "dark", metres: "0", across: "400" }, headers: { accept: "application/json" } });
  expect(await refused.text()).toContain("The distance of the last row has to be from 1 to 100.");
  await page.context().close();
});

test("the desk offers walls for some of the rooms, without JavaScript as well", async ({ browser }) => {
  await desk(big, { do: "set-phase", phase: "live" });
  const context = await browser.newContext({ baseURL: campgrid.address, javaScriptEnabled: false, storageState: await owner.storageState() });
  const page = await context.newPage();
  await page.goto(`${big}/desk/wall`);
  const form = page.locator("section", { has: page.getByRole("heading", { name: "A wall for some of the rooms" }) });
  await form.getByLabel("Room 4", { exact: true }).check();
  const [wall] = await Promise.all([context.waitForEvent("page"), form.getByRole("button").click()]);
  await expect(wall.locator(".whole__room")).toHaveText(["Room 4"]);
  await context.close();
});
