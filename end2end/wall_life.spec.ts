// The wall through the day: it chooses what it shows, tells of what has changed, and never needs a hand.
import AxeBuilder from "@axe-core/playwright";
import type { APIRequestContext, Browser, BrowserContext, Page } from "@playwright/test";
import { ask } from "./support/ask.ts";
import { askedAwake, countAwake } from "./support/awake.ts";
import { goToPhase, importEvent, live } from "./support/event.ts";
import { type Campgrid, expect, test } from "./support/campgrid.ts";
import { cardsOf } from "./support/wall.ts";

interface Board {
  rooms: { id: number }[];
  slots: { id: number }[];
  sessions: { id: number; idea: { title: string }; runs: { place?: { room: number; slot: number } }[] }[];
}

/** The board as the server has it. */
async function boardOf(request: APIRequestContext, event: string): Promise<Board> {
  return ((await (await request.get(`${event}/snapshot.json`)).json()) as { board: Board }).board;
}

/** A live event in 2030 with that many sessions, and its wall at a moment of that day. */
async function onTheDay(page: Page, browser: Browser, campgrid: Campgrid, name: string, sessions: number, at = "2030-05-30T09:20:00Z"): Promise<[string, Page, BrowserContext]> {
  const event = await importEvent(page.request, name, sessions);
  await ask(page.request, `${event}/desk`, { do: "set-phase", phase: "live" });
  const context = await browser.newContext({ baseURL: campgrid.address, viewport: { width: 1920, height: 1080 }, bypassCSP: true });
  const wall = await context.newPage();
  await wall.clock.install({ time: new Date(at) });
  await wall.goto(`${event}/wall`);
  await live(wall);
  return [event, wall, context];
}

const scene = (wall: Page) => wall.locator(".wall");

async function axe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
  expect(violations.map((found) => `${found.id}: ${found.nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
}

test("the wall follows the day by itself, and facilitators hold it from the desk", async ({ browser, page, campgrid }) => {
  const [event, wall] = await onTheDay(page, browser, campgrid, "Day", 12, "2030-05-30T05:30:00Z");
  await expect(scene(wall)).toHaveAttribute("data-scene", "morning");
  await axe(wall);
  await wall.clock.setFixedTime(new Date("2030-05-30T08:10:00Z"));
  await wall.clock.runFor(1_500);
  await expect(scene(wall)).toHaveAttribute("data-scene", "live");
  await axe(wall);
  await wall.clock.setFixedTime(new Date("2030-05-30T20:00:00Z"));
  await wall.clock.runFor(1_500);
  await expect(scene(wall)).toHaveAttribute("data-scene", "over");
  await axe(wall);

  await page.goto(`${event}/desk/wall`);
  await live(page);
  await axe(page);
  for (const [button, shows] of Object.entries({ "How to join": "join", Pitches: "pitches", "Now and next": "now-next", "Whole grid": "whole", Changes: "changes" })) {
    const choice = page.locator('button[name="shows"]', { hasText: new RegExp(`^${button}$`) });
    await choice.click();
    await expect(choice).toHaveAttribute("aria-pressed", "true");
    await expect(scene(wall)).toHaveAttribute("data-scene", shows);
    await axe(wall);
  }
  await expect(wall.getByText("Nothing has changed in the last ten minutes.")).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "All walls show: Changes." })).toBeVisible();
  await page.getByRole("button", { name: "By itself" }).click();
  await expect(scene(wall)).toHaveAttribute("data-scene", "over");
  await page.getByLabel("For how many minutes").fill("900");
  await page.getByRole("button", { name: "How to join" }).click();
  await expect(page.getByText(/720/).first()).toBeVisible();
});

test("without a script the wall is held as well, and an address of it is made and taken back", async ({ browser, page, campgrid }) => {
  const event = await importEvent(page.request, "Plain", 6);
  const context = await browser.newContext({ baseURL: campgrid.address, javaScriptEnabled: false, storageState: await page.request.storageState() });
  const desk = await context.newPage();
  await desk.goto(`${event}/desk/wall`);
  await desk.getByLabel("For how many minutes").fill("20");
  await desk.getByRole("button", { name: "How to join" }).click();
  await expect(desk.getByText(/All walls show until \d\d:\d\d: How to join\./)).toBeVisible();
  await desk.getByRole("button", { name: "Make an address" }).click();
  const address = await desk.locator(".fresh input").inputValue();
  expect(address).toMatch(/\/w\/[0-9a-f]{64}$/);

  const screen = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const wall = await screen.newPage();
  await wall.goto(address);
  await live(wall);
  await expect(scene(wall)).toHaveAttribute("data-scene", "join");
  await ask(page.request, `${event}/desk`, { do: "hold-wall", shows: "pitches" });
  await expect(scene(wall)).toHaveAttribute("data-scene", "pitches");

  await desk.goto(`${event}/desk/wall`);
  await expect(desk.getByText(/There is one, made/)).toBeVisible();
  await desk.getByRole("button", { name: "Take it back" }).click();
  await expect(desk.getByText("There is none at the moment.")).toBeVisible();
  expect((await wall.goto(address))?.status()).toBe(404);
});

test("what has changed is told for ten minutes, also by a wall that was opened meanwhile", async ({ browser, page, campgrid }) => {
  const event = await importEvent(page.request, "Moves", 12);
  await ask(page.request, `${event}/desk`, { do: "set-phase", phase: "live" });
  const context = await browser.newContext({ baseURL: campgrid.address, viewport: { width: 1920, height: 1080 }, bypassCSP: true });
  const wall = await context.newPage();
  await wall.goto(`${event}/wall`);
  await live(wall);
  const strip = wall.locator(".wall__strip");
  await expect(strip).toHaveCount(0);
  await ask(page.request, `${event}/desk`, { do: "withdraw", session: "2" });
  await expect(strip).toContainText("Cancelled");
  await ask(page.request, `${event}/desk`, { do: "close-room", room: "1", from: "now" });
  await ask(page.request, `${event}/desk`, { do: "delay-slot", slot: "2", minutes: "10" });
  await ask(page.request, `${event}/desk`, { do: "hold-wall", shows: "changes" });
  const lines = wall.locator(".shift");
  await expect(lines).toHaveCount(3);
  await expect(wall.locator(".shifts")).toContainText(/starts at .*10:10, and what follows moves by 10 minutes/);
  await expect(wall.locator(".shifts")).toContainText(/Closed\s*Room 1/);
  await axe(wall);

  // Hidden sessions are nobody's news.
  await ask(page.request, `${event}/desk`, { do: "hide", session: "3" });
  await wall.reload();
  await live(wall);
  await expect(lines.first()).toBeVisible();
  const kinds = await wall.locator(".shift__kind").allTextContents();
  expect(kinds.filter((kind) => kind === "Cancelled")).toHaveLength(1);

  // Ten minutes later nothing is new any more.
  await wall.clock.install({ time: Date.now() + 11 * 60_000 });
  await wall.reload();
  await live(wall);
  await wall.clock.runFor(2_000);
  await expect(wall.getByText("Nothing has changed in the last ten minutes.")).toBeVisible();
});

for (const reducedMotion of ["no-preference", "reduce"] as const) {
  test(`a filled grid: cards ${reducedMotion === "reduce" ? "appear" : "fly"} in their cells, and the wall goes on`, async ({ browser, page, campgrid }) => {
    const event = await importEvent(page.request, "Fill", 24);
    const cards = await cardsOf(page.request, event);
    expect(cards.count).toBeGreaterThan(15);
    await ask(page.request, `${event}/desk`, { do: "set-phase", phase: "live" });
    await cards.takeOff();
    const context = await browser.newContext({ baseURL: campgrid.address, viewport: { width: 1280, height: 720 }, reducedMotion, bypassCSP: true });
    const wall = await context.newPage();
    // Every flight is written down as it begins: the first have landed before the last set out.
    await wall.addInitScript(() => {
      const flights: Animation[] = [];
      Object.assign(window, { flights });
      const { animate } = Element.prototype;
      Element.prototype.animate = function (...how) {
        const flight = animate.apply(this, how);
        if (this.matches(".flight__card")) flights.push(flight);
        return flight;
      };
    });
    await wall.goto(`${event}/wall`);
    await live(wall);
    await cards.putBack();
    await expect(scene(wall)).toHaveAttribute("data-scene", "filling");
    await expect(wall.locator(".flight__card[data-run]")).toHaveCount(cards.count);
    if (reducedMotion !== "reduce") {
      await expect.poll(() => wall.evaluate(() => (window as unknown as { flights: Animation[] }).flights.length)).toBe(cards.count);
    }
    const flown = await wall.evaluate(() => {
      const cards = (window as unknown as { flights: Animation[] }).flights;
      const timing = cards.map((flight) => flight.effect?.getComputedTiming());
      const properties = cards.flatMap((flight) => (flight.effect instanceof KeyframeEffect ? flight.effect.getKeyframes() : [])).flatMap((frame) => Object.keys(frame));
      return {
        count: cards.length,
        ends: Math.max(0, ...timing.map((one) => Number(one?.endTime ?? 0))),
        properties: [...new Set(properties)].filter((name) => !["offset", "computedOffset", "easing", "composite"].includes(name)).sort(),
      };
    });
    if (reducedMotion === "reduce") expect(flown.count).toBe(0);
    else {
      expect(flown.count).toBe(cards.count);
      expect(flown.ends).toBeLessThan(6_000);
      expect(flown.properties).toEqual(["opacity", "transform"]);
    }
    // All of it is on the screen.
    const box = await wall.locator(".flight__table").boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 9_999)).toBeLessThanOrEqual(721);
    await axe(wall);
    // One title after the other is told, with where it is.
    const told = wall.locator(".flight__line--told");
    await expect(told).toHaveText(/, \d\d:\d\d$/);
    const first = await told.textContent();
    await expect(told).not.toHaveText(first ?? "");
    await expect(scene(wall)).not.toHaveAttribute("data-scene", "filling", { timeout: 30_000 });
  });
}

test("announcements stand above everything, none over another and none cut", async ({ browser, page, campgrid }) => {
  const [event, wall] = await onTheDay(page, browser, campgrid, "Loud", 12);
  const texts = ["Lunch is served in the courtyard", "Whoever has lost a red scarf: it waits at the desk. ".repeat(4).trim(), "ستُغلق القاعة الكبيرة عند الخامسة", "x".repeat(280)];
  for (const text of texts) await ask(page.request, `${event}/desk`, { do: "announce", text });
  const seen = new Set<string>();
  for (const viewport of [{ width: 1920, height: 1080 }, { width: 1280, height: 720 }, { width: 800, height: 1280 }]) {
    await wall.setViewportSize(viewport);
    for (let turn = 0; turn < 4; turn += 1) {
      await wall.clock.runFor(12_000);
      const shown = wall.locator(".wall__announcement");
      await expect(shown.first()).toBeVisible();
      const boxes = await shown.evaluateAll((all) =>
        all.map((one) => {
          const { top, bottom, left, right } = one.getBoundingClientRect();
          return { top, bottom, left, right, cut: one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1, text: one.textContent ?? "" };
        }),
      );
      boxes.forEach((box, at) => {
        seen.add(box.text);
        expect(box.cut, box.text).toBe(false);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(viewport.width);
        expect(box.bottom).toBeLessThanOrEqual(viewport.height * 0.75);
        expect(box.top).toBeGreaterThanOrEqual(boxes[at - 1]?.bottom ?? 0);
      });
    }
  }
  expect([...seen].sort()).toEqual([...texts].sort());
  await axe(wall);
});

test("a wall without its server says of when its board is, and comes back by itself", async ({ browser, page, campgrid }) => {
  const event = await importEvent(page.request, "Gone", 6);
  const context = await browser.newContext({ baseURL: campgrid.address, viewport: { width: 1280, height: 720 } });
  const wall = await context.newPage();
  await wall.goto(`${event}/wall`);
  await live(wall);
  await expect(wall.locator(".wall__mark")).toHaveText("Live");
  await campgrid.kill();
  await expect(wall.locator('[data-link="old"]')).toBeAttached();
  // Not at once: for a moment nobody need know.
  await expect(wall.locator(".wall__mark")).toHaveText("Live");
  await expect(wall.locator(".wall__mark")).toHaveText(/^Showing the board of \d\d:\d\d$/, { timeout: 30_000 });
  await campgrid.again();
  await expect(wall.locator(".wall__mark")).toHaveText("Live", { timeout: 60_000 });
});

test("a screen stays awake, fills itself at a key, and a new build brings the page anew", async ({ browser, page, campgrid }) => {
  const event = await importEvent(page.request, "Awake", 6);
  const context = await browser.newContext({ baseURL: campgrid.address, viewport: { width: 1280, height: 720 } });
  await countAwake(context);
  const wall = await context.newPage();
  // The second time that the wall connects, it is told of another build; and never again.
  let hellos = 0;
  await wall.routeWebSocket(/\/live\//, (socket) => {
    const server = socket.connectToServer();
    server.onMessage((message) => {
      const isHello = String(message).startsWith('{"hello"');
      if (isHello) hellos += 1;
      socket.send(isHello && hellos === 2 ? String(message).replace(/"build":"[^"]*"/, '"build":"another"') : message);
    });
  });
  await wall.goto(`${event}/wall`);
  await live(wall);
  expect(await askedAwake(wall)).toBe(1);
  await wall.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
  expect(await askedAwake(wall)).toBe(2);

  const button = wall.locator(".wall__screen");
  const opacity = () => button.evaluate((one) => getComputedStyle(one).opacity);
  await expect.poll(opacity).toBe("0");
  await wall.mouse.move(300, 300);
  await wall.mouse.move(310, 300);
  await expect.poll(opacity).toBe("1");
  await expect.poll(opacity, { timeout: 6_000 }).toBe("0");
  await wall.keyboard.press("f");
  await expect.poll(() => wall.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await wall.mouse.dblclick(300, 300);
  await expect.poll(() => wall.evaluate(() => document.fullscreenElement !== null)).toBe(false);

  await wall.evaluate(() => Object.assign(window, { sameDocument: true }));
  await campgrid.kill();
  await expect(wall.locator('[data-link="old"]')).toBeAttached();
  await campgrid.again();
  await expect.poll(() => wall.evaluate(() => "sameDocument" in window).catch(() => true), { timeout: 60_000 }).toBe(false);
  await live(wall);
  expect(hellos).toBe(3);
});

test("only what has changed is painted anew, and soon after the drop", async ({ browser, page, campgrid }) => {
  const [event, wall] = await onTheDay(page, browser, campgrid, "Still", 22);
  const board = await boardOf(page.request, event);
  const taken = new Set(board.sessions.flatMap(({ runs }) => runs.map(({ place }) => `${place?.room}.${place?.slot}`)));
  const free = board.rooms.flatMap(({ id: room }) => board.slots.map(({ id: slot }) => `${room}.${slot}`)).filter((place) => !taken.has(place));
  // A card to carry about.
  const card = board.sessions.find(({ runs }) => runs[0]?.place !== undefined);
  const home = card?.runs[0]?.place;
  expect(free.length).toBeGreaterThan(0);
  await ask(page.request, `${event}/desk`, { do: "hold-wall", shows: "whole" });
  await expect(scene(wall)).toHaveAttribute("data-scene", "whole");

  await wall.evaluate(() => {
    const touched: string[] = [];
    const texts = (nodes: NodeList) => [...nodes].map((node) => node.textContent ?? "");
    const observer = new MutationObserver((records) => {
      for (const record of records) {
        if (record.type === "characterData") touched.push(record.target.textContent ?? "");
        else touched.push(...texts(record.addedNodes), ...texts(record.removedNodes));
      }
    });
    const whole = document.querySelector(".whole");
    if (whole) observer.observe(whole, { childList: true, characterData: true, subtree: true });
    Object.assign(window, { touched });
  });
  const places = [free[0] ?? "", home ? `${home.room}.${home.slot}` : ""];
  const took: number[] = [];
  for (let drop = 0; drop < 30; drop += 1) {
    const place = places[drop % 2] ?? "";
    const before = Number(await wall.locator(".wall").getAttribute("data-seq"));
    const seen = wall.evaluate(
      (before) =>
        new Promise<number>((done) => {
          // Frames of the browser, not those of the clock that the test has installed.
          const look = () => (Number(document.querySelector<HTMLElement>(".wall")?.dataset["seq"]) > before ? done(Date.now()) : undefined);
          const observer = new MutationObserver(look);
          observer.observe(document.body, { attributes: true, subtree: true, attributeFilter: ["data-seq"] });
          look();
        }),
      before,
    );
    const dropped = performance.now();
    await ask(page.request, `${event}/desk`, { do: "place", run: String(card?.id), place, confirmed: "yes" });
    await seen;
    took.push(performance.now() - dropped);
  }
  took.sort((a, b) => a - b);
  console.log(`from a drop to the wall: median ${took[15]?.toFixed(0)} ms, 95th of 100 ${took[28]?.toFixed(0)} ms, of ${took.length} drops`);
  const touched = await wall.evaluate(() => (window as unknown as { touched: string[] }).touched);
  const title = (card?.idea?.title ?? "").trim();
  expect(touched.filter((text) => text.trim() !== "" && text.trim() !== title)).toEqual([]);
});

test("the wall in the phases before the day, and after it", async ({ browser, page, campgrid }) => {
  const event = await importEvent(page.request, "Phases", 6);
  const context = await browser.newContext({ baseURL: campgrid.address, viewport: { width: 1280, height: 720 }, bypassCSP: true });
  const wall = await context.newPage();
  await wall.goto(`${event}/wall`);
  await live(wall);
  for (const [phase, shown] of [["setup", "join"], ["pitching", /pitches|ready/], ["wrapped", "over"]] as const) {
    await goToPhase(page, event, phase);
    await expect(scene(wall)).toHaveAttribute("data-scene", shown);
    await axe(wall);
  }
});
