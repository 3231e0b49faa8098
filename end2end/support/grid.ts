// A grid as wide as a grid gets, and how smoothly a card moves over it.
import { type APIRequestContext, type Page, expect } from "@playwright/test";
import { type Form, ask } from "./ask.ts";

/** Opens an event of 40 rooms and 20 slots over two days, with that many sessions placed all over it. */
export async function wideEvent(request: APIRequestContext, name: string, sessions: number): Promise<string> {
  const event = `/e/${name.toLowerCase()}`;
  const send = (to: string, form: Form) => ask(request, to, form);
  const range = (n: number) => Array.from({ length: n }, (_, at) => at + 1);
  const slots = ["2030-05-30", "2030-05-31"].flatMap((day) => range(10).map((n) => `${day},${8 + n}:00,${8 + n}:50,sessions,`));
  await send("/new", { do: "open-event", name, zone: "Europe/London" });
  await send(`${event}/desk/import`, {
    do: "import-csv",
    rooms: ["name,capacity,features", ...range(40).map((n) => `Room ${n},${20 + 10 * (n % 9)},projector`)].join("\n"),
    slots: ["date,start,end,kind,title", ...slots, "2030-05-30,19:00,20:00,plenary,Everybody together"].join("\n"),
    sessions: ["id,title,hosts,tags", ...range(sessions).map((n) => `${n},Session number ${n},Host ${n},`)].join("\n"),
  });
  await request.post(`${event}/desk`, { form: { do: "fill" }, timeout: 120_000 });
  await send(`${event}/desk`, { do: "apply-proposal" });
  await send(`${event}/desk`, { do: "set-phase", phase: "pitching" });
  return event;
}

/** Cells of the grid that are in sight and say nothing. */
export const unpainted = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const silent = [...document.querySelectorAll(".grid [data-place]:not([data-tone])")];
    return silent.filter((cell) => {
      const { left, right, top, bottom } = cell.getBoundingClientRect();
      return right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
    }).length;
  });

/** Points at the first card that is in sight and picks it up; answers how long it took until the cells in sight were painted, in milliseconds. */
export async function hold(page: Page): Promise<number> {
  const first = page.locator(".grid a.slip").first();
  await first.scrollIntoViewIfNeeded();
  const box = await first.boundingBox();
  if (!box) throw new Error("no card is in sight");
  const at = { x: box.x + box.width / 2, y: box.y + 10 };
  const answered = page.waitForResponse(/\/costs\//);
  await page.mouse.move(at.x, at.y);
  await answered;
  await page.evaluate(() => {
    const seen = window as unknown as { picked: number; painted: number };
    window.addEventListener("pointermove", () => (seen.picked ||= performance.now()), { capture: true });
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.grid [data-says]:not([data-says=""]):not([data-tone="home"])')) return;
      observer.disconnect();
      // Two frames on: one in which the browser draws it, one to be told that it has.
      requestAnimationFrame(() => requestAnimationFrame(() => (seen.painted = performance.now())));
    }).observe(document.querySelector(".grid")!, { subtree: true, attributes: true });
  });
  await page.mouse.down();
  await page.mouse.move(at.x + 20, at.y + 4);
  await page.waitForFunction(() => (window as unknown as { painted: number }).painted > 0);
  expect(await unpainted(page), "cells in sight that say nothing").toBe(0);
  return page.evaluate(() => {
    const { picked, painted } = window as unknown as { picked: number; painted: number };
    return painted - picked;
  });
}

/** Picks cards up by a key and lets them go, so many times; answers how long it took each time from the key until what it brought was drawn, in
 * milliseconds, as the browser counts it (Event Timing, in steps of 8). */
export async function holdByKeys(page: Page, times: number): Promise<number[]> {
  await page.evaluate(() => {
    const seen = window as unknown as { drawn: number[] };
    seen.drawn = [];
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === "keydown") seen.drawn.push(duration);
    }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  });
  const drawn = () => page.evaluate(() => (window as unknown as { drawn: number[] }).drawn);
  const cards = page.locator(".grid a.slip");
  const took: number[] = [];
  for (let at = 0; at < times; at += 1) {
    const answered = page.waitForResponse(/\/costs\//);
    await cards.nth(at).focus();
    await answered;
    const before = (await drawn()).length;
    await page.keyboard.press("Space");
    await expect.poll(async () => (await drawn()).length).toBeGreaterThan(before);
    took.push((await drawn())[before] ?? 0);
    expect(await unpainted(page), "cells in sight that say nothing").toBe(0);
    await page.keyboard.press("Escape");
    // Until that is drawn as well, and counted.
    await page.evaluate(async () => {
      for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
    });
  }
  return took;
}

/** Moves what is held over the grid, to its edge and on; answers the times of frames in words. */
export async function frames(page: Page): Promise<string> {
  await page.evaluate(() => {
    const seen = window as unknown as { frames: number[] };
    seen.frames = [];
    let last = performance.now();
    const frame = (now: number) => {
      seen.frames.push(now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  const grid = await page.locator(".grid").boundingBox();
  if (!grid) throw new Error("no grid is in sight");
  for (const [x, y] of [[0.3, 0.3], [0.7, 0.6], [0.4, 0.8], [0.97, 0.6], [0.97, 0.97], [0.5, 0.5]] as const) {
    await page.mouse.move(grid.x + grid.width * x, grid.y + grid.height * y, { steps: 20 });
  }
  const times = await page.evaluate(() => (window as unknown as { frames: number[] }).frames);
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1);
  return `median ${at(0.5)} ms, 95th of 100 ${at(0.95)} ms, longest ${at(1)} ms, of ${times.length}`;
}
