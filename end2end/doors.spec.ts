// A room's own screen on a tablet: what is on, a session that moves while one looks, heads that are counted by thumb, with
// and without a script; it fits the screen, and axe has nothing to object to in any theme.
import AxeBuilder from "@axe-core/playwright";
import { type APIRequestContext, type Page } from "@playwright/test";
import { type Form, ask } from "./support/ask.ts";
import { askedAwake, countAwake } from "./support/awake.ts";
import { live } from "./support/event.ts";
import { expect, test } from "./support/campgrid.ts";

const tablets = { flat: { width: 1024, height: 768 }, upright: { width: 768, height: 1024 }, wide: { width: 1280, height: 800 } };
const long = "How we test with people on old phones, in waiting rooms, with nothing to install, to register or to remember, ever";

type Send = (form: Form) => Promise<void>;

/** An event that is live, with a slot that is on: Koto (40 seats) with a long title, Lyre (12) with “Tea”. */
async function liveEvent(request: APIRequestContext, name: string): Promise<[string, Send]> {
  const event = `/e/${name.toLowerCase()}`;
  const send: Send = (form) => ask(request, event, form);
  await ask(request, "/new", { do: "open-event", name, zone: "UTC" });
  await send({ do: "add-room", name: "Koto", capacity: "40", features: "projector, step-free", directions: "Second floor, left of the lift" });
  await send({ do: "add-room", name: "Lyre", capacity: "12" });
  for (const minutes of [-5, 55]) {
    const clock = (more: number) => new Date(Date.now() + (minutes + more) * 60_000).toISOString();
    await send({ do: "add-slot", date: clock(0).slice(0, 10), starts: clock(0).slice(11, 16), ends: clock(60).slice(11, 16) });
  }
  await send({ do: "pitch", title: long, name: "Ana", hosting: "yes", hosts: "Bo, Chidi, Dana" });
  await send({ do: "pitch", title: "Tea", hosts: "Eli" });
  await send({ do: "place", run: "1", place: "1.1" });
  await send({ do: "place", run: "2", place: "2.1" });
  await send({ do: "set-phase", phase: "live" });
  return [event, send];
}

/** The way to a room's own screen, with what it may count with, as the desk has it. */
async function tabletOf(page: Page, event: string, room: number): Promise<string> {
  await page.goto(`${event}/desk?room=${room}#panel`);
  await page.getByText("Screen at the door").click();
  const address = await page.getByLabel("Address of this room’s screen").inputValue();
  return new URL(address).pathname + new URL(address).search;
}

/** Nothing is wider than the screen, and no text is cut in its box. */
async function fits(page: Page): Promise<void> {
  const cut = await page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > innerWidth ? ["the page"] : [];
    const boxes = [...document.querySelectorAll<HTMLElement>(".door *")].filter((one) => one.innerText && !one.closest(".unseen"));
    return wide.concat(boxes.filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== "visible" && one.clientWidth > 1).map((one) => one.className));
  });
  expect(cut).toEqual([]);
}

for (const [name, viewport] of Object.entries(tablets)) {
  test(`a door on a tablet, ${name}, shows all of it at once, in every theme`, async ({ page, browser, baseURL }) => {
    test.slow();
    const [event, send] = await liveEvent(page.request, "Doors");
    const tablet = await tabletOf(page, event, 1);
    await send({ do: "place", run: "2", place: "" });
    for (const how of [{ colorScheme: "light" }, { colorScheme: "dark" }, { colorScheme: "dark", locale: "ar" }, { colorScheme: "light", contrast: "more" }] as const) {
      const context = await browser.newContext({ baseURL, viewport, bypassCSP: true, ...how });
      const door = await context.newPage();
      for (const address of [tablet, `${event}/door/2`]) {
        await door.goto(address);
        await live(door);
        await fits(door);
        const { violations } = await new AxeBuilder({ page: door }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
        expect(violations.map((found) => `${found.id}: ${found.nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
      }
      await door.goto(tablet);
      const seen = await door.evaluate(() => document.documentElement.scrollHeight <= innerHeight);
      expect(seen, "nobody scrolls a door").toBe(true);
      await context.close();
    }
  });
}

test("heads are counted by a fast thumb, and everybody sees how many seats are left", async ({ page, browser, baseURL }) => {
  const [event, send] = await liveEvent(page.request, "Heads");
  const address = await tabletOf(page, event, 1);
  const context = await browser.newContext({ baseURL, viewport: tablets.flat, hasTouch: true });
  const [tablet, passer] = [await context.newPage(), await (await browser.newContext({ baseURL })).newPage()];
  await passer.goto(`${event}/door/1`);
  await live(passer);
  await expect(passer.getByRole("button", { name: "One more" })).toHaveCount(0);
  await tablet.goto(address);
  await live(tablet);
  const more = tablet.getByRole("button", { name: "One more" });
  // Without waiting for anybody to answer.
  await more.evaluate((button: HTMLElement) => { for (let n = 0; n < 17; n++) button.click(); });
  await expect(tablet.getByText("17 of 40")).toBeVisible();
  await expect(passer.getByText("About 23 seats left")).toBeVisible();
  await tablet.getByRole("button", { name: "One fewer" }).click();
  await expect(passer.getByText("About 24 seats left")).toBeVisible();
  await tablet.getByText("Type a number").click();
  await tablet.getByLabel("People in the room").fill("41");
  await tablet.getByRole("button", { name: "Set" }).click();
  await expect(passer.getByText("Full, and 1 more than there are seats")).toBeVisible();

  await send({ do: "new-door-key" });
  await more.click();
  await expect(tablet.getByText("This screen may not count heads.")).toBeVisible();
  await context.close();
});

test("the screen at a door stays awake, also after somebody looked elsewhere", async ({ page, browser, baseURL }) => {
  const [event] = await liveEvent(page.request, "Awake");
  const context = await browser.newContext({ baseURL, viewport: tablets.flat });
  await countAwake(context);
  const door = await context.newPage();
  await door.goto(`${event}/door/1`);
  await live(door);
  expect(await askedAwake(door)).toBe(1);
  await door.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
  expect(await askedAwake(door)).toBe(2);
  await context.close();
});

test("a door tells what moves while one looks, and still does after it was loaded anew", async ({ page, browser, baseURL }) => {
  const [event, send] = await liveEvent(page.request, "Moves");
  const door = await (await browser.newContext({ baseURL, viewport: tablets.upright })).newPage();
  await door.goto(`${event}/door/2`);
  await live(door);
  await expect(door.getByRole("heading", { name: "Tea" })).toBeVisible();
  await expect(door.getByRole("timer")).toHaveText(/^5\d:\d\d$/);
  await send({ do: "place", run: "1", place: "" });
  await send({ do: "place", run: "2", place: "1.1" });
  const moved = door.getByText(/“Tea” has moved to Koto/);
  await expect(moved).toBeVisible();
  await expect(door.getByRole("heading", { name: "Free" })).toBeVisible();
  await door.reload();
  await expect(moved).toBeVisible();
  await door.goto(`${event}/door/1`);
  await expect(door.getByText("“Tea” has moved here from Lyre")).toBeVisible();
  await send({ do: "close-room", room: "1", from: "now", closed: "yes" });
  await expect(door.getByText("This room is closed from now on")).toBeVisible();
});

test("without a script a door says what is on and counts by a plain form", async ({ page, browser, baseURL }) => {
  const [event] = await liveEvent(page.request, "Plain");
  const address = await tabletOf(page, event, 1);
  const context = await browser.newContext({ baseURL, viewport: tablets.flat, javaScriptEnabled: false });
  const tablet = await context.newPage();
  await tablet.goto(address);
  await expect(tablet.getByRole("heading", { name: long })).toBeVisible();
  await tablet.getByRole("button", { name: "One more" }).click();
  await expect(tablet.getByText("1 of 40")).toBeVisible();
  await tablet.getByText("Type a number").click();
  await tablet.getByLabel("People in the room").fill("100001");
  await tablet.getByRole("button", { name: "Set" }).click();
  await expect(tablet.getByText("The number of heads")).toBeVisible();
  await expect(tablet.getByLabel("People in the room")).toHaveValue("100001");
  await context.close();
});
