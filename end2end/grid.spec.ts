// A card in somebody's hand: by mouse, by finger and by keys, with what every place would cost painted on the grid.
import AxeBuilder from "@axe-core/playwright";
import type { APIRequestContext, Browser, Locator, Page } from "@playwright/test";
import { type Form, ask } from "./support/ask.ts";
import { live } from "./support/event.ts";
import { expect, test } from "./support/campgrid.ts";
import { frames, hold, unpainted, wideEvent } from "./support/grid.ts";

/** Three rooms, three slots, four sessions: Bread at Koto 10:00, Butter at Fuji 10:00, Salt and Pepper off the board. */
async function smallEvent(request: APIRequestContext, name: string): Promise<string> {
  const event = `/e/${name.toLowerCase()}`;
  const send = (to: string, form: Form) => ask(request, to, form);
  await send("/new", { do: "open-event", name, zone: "Europe/London" });
  await send(`${event}/desk/import`, {
    do: "import-csv",
    rooms: "name,capacity,features\nKoto,40,\nFuji,20,projector\nOtto,10,",
    slots: ["date,start,end,kind,title", ...[10, 11, 12].map((hour) => `2030-05-30,${hour}:00,${hour}:50,sessions,`)].join("\n"),
    sessions: "id,title,hosts,tags\n1,Bread,Ana,\n2,Butter,Ben,\n3,Salt,Ana,\n4,Pepper,Cai,",
  });
  await send(`${event}/desk`, { do: "place", run: "1", place: "1.1" });
  await send(`${event}/desk`, { do: "place", run: "2", place: "2.1" });
  await send(`${event}/desk`, { do: "set-phase", phase: "pitching" });
  return event;
}

/** The desk of that event, for its owner, on a screen of any size. */
async function desk(browser: Browser, baseURL: string, name: string, how: Parameters<Browser["newContext"]>[0] = {}) {
  const context = await browser.newContext({ baseURL, viewport: { width: 1280, height: 800 }, bypassCSP: true, ...how });
  const page = await context.newPage();
  const event = await smallEvent(context.request, name);
  await page.goto(`${event}/desk`);
  await live(page);
  return page;
}

const card = (page: Page, title: string) => page.locator('a.slip[id^="card-"]', { hasText: title });
const cell = (page: Page, place: string) => page.locator(`[data-place="${place}"]`);
const says = (page: Page) => page.locator("#hand-says");

async function middle(of: Locator): Promise<{ x: number; y: number }> {
  await of.scrollIntoViewIfNeeded();
  const box = await of.boundingBox();
  if (!box) throw new Error("it is not on the page");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Picks a card up with the mouse and carries it there. */
async function carry(page: Page, from: Locator, to: Locator): Promise<void> {
  // Both in sight: the grid and what is beside it scroll by themselves.
  await to.scrollIntoViewIfNeeded();
  const begin = await middle(from);
  const box = await to.boundingBox();
  if (!box) throw new Error("it is not on the page");
  const end = { x: box.x + box.width / 2, y: Math.min(box.y + box.height / 2, 780) };
  await page.mouse.move(begin.x, begin.y);
  await page.mouse.down();
  await page.mouse.move(begin.x + 12, begin.y + 4);
  await page.mouse.move(end.x, end.y, { steps: 8 });
  await expect(to).toHaveAttribute("data-over", "");
}

test("a mouse carries a card to a free cell, onto another, to the shelf and back", async ({ browser, campgrid }) => {
  const page = await desk(browser, campgrid.address, "Mouse");
  await carry(page, card(page, "Bread"), cell(page, "3.2"));
  // Every cell says what it would mean, with a sign; nothing is changed yet.
  await expect(cell(page, "1.1")).toHaveAttribute("data-tone", "home");
  await expect(cell(page, "3.3")).toHaveAttribute("data-says", /^[▼=▲] /);
  await expect(page.locator(".ghost__says")).toContainText("Otto, 11:00–11:50: changes nothing for anybody");
  await page.mouse.up();
  await expect(cell(page, "3.2")).toContainText("Bread");
  await expect(page.locator("[data-tone], .ghost")).toHaveCount(0);
  // The card is a link: carrying it did not follow it.
  expect(page.url()).not.toContain("card=");

  // Onto another: the two change places, in one change.
  await carry(page, card(page, "Bread"), cell(page, "2.1"));
  await expect(page.locator(".ghost__says")).toContainText("changes places with “Butter”");
  await page.mouse.up();
  await expect(cell(page, "2.1")).toContainText("Bread");
  await expect(cell(page, "3.2")).toContainText("Butter");
  await page.getByRole("button", { name: /^Undo: / }).click();
  await expect(cell(page, "2.1")).toContainText("Butter");
  await expect(cell(page, "3.2")).toContainText("Bread");

  const shelf = page.locator("[data-shelf]");
  await carry(page, card(page, "Bread"), shelf);
  await page.mouse.up();
  await expect(shelf).toContainText("Bread");
  // From the shelf onto somebody: that one goes to the shelf, in one change.
  await carry(page, shelf.locator("a.slip", { hasText: "Bread" }), cell(page, "2.1"));
  await expect(page.locator(".ghost__says")).toContainText("“Butter” goes off the board");
  await page.mouse.up();
  await expect(cell(page, "2.1")).toContainText("Bread");
  await expect(shelf).toContainText("Butter");
  await page.getByRole("button", { name: /^Undo: / }).click();
  await expect(cell(page, "2.1")).toContainText("Butter");
  await expect(shelf).toContainText("Bread");
});

test("a pen that rests picks a card up", async ({ browser, campgrid }) => {
  const page = await desk(browser, campgrid.address, "Pen");
  const cdp = await page.context().newCDPSession(page);
  const pen = (type: "mousePressed" | "mouseMoved" | "mouseReleased", { x, y }: { x: number; y: number }) =>
    cdp.send("Input.dispatchMouseEvent", { type, x, y, button: "left", buttons: type === "mouseReleased" ? 0 : 1, clickCount: 1, pointerType: "pen" });
  const pointers = page.evaluate(() => new Promise((done) => addEventListener("pointerdown", ({ pointerType }) => done(pointerType), { once: true, capture: true })));
  await cell(page, "3.2").scrollIntoViewIfNeeded();
  const [from, to] = [await middle(card(page, "Bread")), await middle(cell(page, "3.2"))];
  await pen("mousePressed", from);
  expect(await pointers).toBe("pen");
  await expect(cell(page, "3.2")).toHaveAttribute("data-tone", "same");
  await pen("mouseMoved", { x: from.x + 12, y: from.y + 4 });
  await pen("mouseMoved", to);
  await expect(cell(page, "3.2")).toHaveAttribute("data-over", "");
  await pen("mouseReleased", to);
  await expect(cell(page, "3.2")).toContainText("Bread");
});

test("Escape and a drop beside the grid change nothing, and a click still opens the card", async ({ browser, campgrid }) => {
  const page = await desk(browser, campgrid.address, "Nothing");
  await carry(page, card(page, "Bread"), cell(page, "3.2"));
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-tone], .ghost")).toHaveCount(0);
  await page.mouse.up();
  await carry(page, card(page, "Bread"), cell(page, "3.2"));
  await page.mouse.move(640, 20, { steps: 4 });
  await expect(page.locator("[data-over]")).toHaveCount(0);
  await page.mouse.up();
  await expect(says(page)).toHaveText("“Bread” stays where it was.");
  await expect(cell(page, "1.1")).toContainText("Bread");
  await card(page, "Bread").click();
  await expect(page.getByRole("region", { name: "Bread" })).toBeVisible();
});

test("where a host is elsewhere the grid says so, and it takes a yes", async ({ browser, campgrid }) => {
  const page = await desk(browser, campgrid.address, "Asked");
  const shelf = page.locator("[data-shelf]");
  const drop = async () => {
    await carry(page, shelf.locator("a.slip", { hasText: "Salt" }), cell(page, "3.1"));
    await expect(cell(page, "3.1")).toHaveAttribute("data-tone", "no");
    await expect(cell(page, "3.1")).toHaveAttribute("data-says", "✕ Ana hosts “Bread” then");
    await page.mouse.up();
  };
  await drop();
  const question = page.getByRole("alertdialog");
  await expect(question).toContainText("Bread");
  await expect(question.getByRole("button", { name: "Do it anyway" })).toBeFocused();
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
  expect(violations.map((found) => `${found.id}: ${found.nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(question).toHaveCount(0);
  await expect(shelf).toContainText("Salt");
  await drop();
  await question.getByRole("button", { name: "Do it anyway" }).click();
  await expect(cell(page, "3.1")).toContainText("Salt");
});

test("a place that is gone meanwhile is refused in words", async ({ browser, campgrid }) => {
  const page = await desk(browser, campgrid.address, "Meanwhile");
  // This window does not hear what the other does.
  let deaf = false;
  await page.routeWebSocket(/\/live\//, (socket) => {
    const server = socket.connectToServer();
    server.onMessage((message) => deaf || socket.send(message));
  });
  await page.reload();
  await live(page);
  await carry(page, card(page, "Pepper"), cell(page, "3.3"));
  deaf = true;
  await ask(page.request, page.url(), { do: "place", run: "3", place: "3.3" });
  await page.mouse.up();
  await expect(page.getByRole("alertdialog")).toContainText("Salt");
  await page.getByRole("button", { name: "Leave it where it was" }).click();
  await expect(page.locator("[data-shelf]")).toContainText("Pepper");
});

test("keys pick a card up, say each step, and put it down", async ({ browser, campgrid }) => {
  const page = await desk(browser, campgrid.address, "Keys");
  await card(page, "Bread").focus();
  await expect(card(page, "Bread")).toHaveAccessibleDescription("Space picks it up. Enter opens “Move to…”.");
  await page.keyboard.press(" ");
  await expect(cell(page, "1.1")).toHaveAttribute("data-over", "");
  await page.keyboard.press("ArrowDown");
  await expect(says(page)).toHaveText("Koto, 11:00–11:50: changes nothing for anybody");
  await page.keyboard.press("ArrowRight");
  await expect(says(page)).toContainText("Fuji, 11:00–11:50");
  await page.keyboard.press("ArrowUp");
  await expect(says(page)).toContainText("changes places with “Butter”");
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
  expect(violations.map((found) => `${found.id}: ${found.nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-tone]")).toHaveCount(0);
  await expect(card(page, "Bread")).toBeFocused();

  await page.keyboard.press(" ");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(cell(page, "1.2")).toContainText("Bread");
  await expect(card(page, "Bread")).toBeFocused();
  expect(page.url()).not.toContain("card=");
  await page.keyboard.press(" ");
  await page.keyboard.press("Delete");
  await expect(page.locator("[data-shelf]")).toContainText("Bread");
  await expect(card(page, "Bread")).toBeFocused();
});

test("a finger that rests picks a card up; one that moves at once scrolls", async ({ browser, campgrid }) => {
  const page = await desk(browser, campgrid.address, "Finger", { viewport: { width: 820, height: 1180 }, hasTouch: true });
  const cdp = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", at?: { x: number; y: number }) =>
    cdp.send("Input.dispatchTouchEvent", { type, touchPoints: at ? [at] : [] });
  const begin = await middle(card(page, "Bread"));
  const end = await middle(cell(page, "3.2"));
  // One that moves at once.
  await touch("touchStart", begin);
  for (let step = 1; step <= 6; step++) await touch("touchMove", { x: begin.x, y: begin.y - 12 * step });
  await expect(page.locator("[data-tone]")).toHaveCount(0);
  await touch("touchEnd");
  // One that rests.
  const rested = await middle(card(page, "Bread"));
  await touch("touchStart", rested);
  await expect(cell(page, "3.2")).toHaveAttribute("data-tone", "same");
  for (let step = 1; step <= 6; step++) {
    await touch("touchMove", { x: begin.x + ((end.x - begin.x) * step) / 6, y: begin.y + ((end.y - begin.y) * step) / 6 });
  }
  await expect(cell(page, "3.2")).toHaveAttribute("data-over", "");
  await touch("touchEnd");
  await expect(cell(page, "3.2")).toContainText("Bread");
});

test("“Move to…” has the same figures, and a search; without JavaScript it is the whole list", async ({ browser, campgrid }) => {
  const page = await desk(browser, campgrid.address, "Search");
  await card(page, "Bread").click();
  const panel = page.getByRole("region", { name: "Bread" });
  const line = panel.getByRole("button", { name: /^Otto/ });
  await expect(line).toHaveCount(3);
  await panel.getByRole("searchbox").fill("otto 11:00");
  await expect(line).toHaveCount(1);
  await expect(panel.getByRole("button", { name: /^Koto/ })).toHaveCount(0);
  await expect(line).toContainText("changes nothing for anybody");
  await panel.getByRole("searchbox").fill("nowhere");
  await expect(panel.getByText("No room and no time is called that.")).toBeVisible();

  const cookies = await page.context().cookies();
  const still = await browser.newContext({ baseURL: campgrid.address, javaScriptEnabled: false });
  await still.addCookies(cookies);
  const plain = await still.newPage();
  await plain.goto(page.url());
  await expect(plain.getByRole("searchbox")).toBeHidden();
  const there = plain.locator("#move").getByRole("button", { name: /^Otto/ });
  await expect(there.first()).toContainText("changes nothing for anybody");
  await there.nth(1).click();
  await expect(plain.locator('[data-place="3.2"]')).toContainText("Bread");
});

test("forty rooms and twenty slots: a held card paints every cell that comes into sight, and only one is marked", async ({ browser, campgrid }) => {
  const context = await browser.newContext({ baseURL: campgrid.address, viewport: { width: 1280, height: 800 } });
  const event = await wideEvent(context.request, "Wide", 200);
  const page = await context.newPage();
  await page.goto(`${event}/desk`);
  await live(page);
  await expect(page.locator(".grid [data-place]")).toHaveCount(800);
  const painted = await hold(page);
  const moving = await frames(page);
  console.log(`40 × 20: cells in sight painted ${painted.toFixed(0)} ms after a card was picked up; frames while dragging: ${moving}`);
  await expect(page.locator("[data-over]")).toHaveCount(1);
  // What has come into sight on the way says what it would mean, too.
  await expect.poll(() => page.locator(".grid").evaluate((grid) => grid.scrollLeft)).toBeGreaterThan(0);
  await expect.poll(() => unpainted(page)).toBe(0);
  await page.mouse.up();
  await expect(page.locator("[data-tone]")).toHaveCount(0);
});
