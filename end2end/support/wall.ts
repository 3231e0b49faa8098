// What a wall must be to those who look at it: nothing cut, nothing on something else, nothing smaller than the last row
// can read. Measured in the page, on every page that it turns through.
import { type APIRequestContext, type Page, expect } from "@playwright/test";
import { ask } from "./ask.ts";

/** The screens that a hall has. */
export const screens = {
  small: { width: 1280, height: 720 },
  usual: { width: 1920, height: 1080 },
  large: { width: 3840, height: 2160 },
  upright: { width: 1080, height: 1920 },
};

/** Titles as long as they can be, and words as long as they are. */
export const longTitles = [
  "How we test with people on old phones, in waiting rooms, with nothing to install, to register or to remember",
  "Datenschutzgrundverordnungskonforme Einwilligungserklärungen in einfacher Sprache, zum Mitnehmen und Weitersagen",
  "ماذا يريد المرضى من الخدمات الرقمية في المستشفيات الصغيرة البعيدة عن المدن وكيف نسألهم عن ذلك دون إزعاج",
  "Everything that went wrong when we moved a registry of two million people over one weekend, and what held",
  "https://example.org/a/very/long/address/that/somebody/has/pasted/instead/of/a/title/of/their/session",
];

/** The least size of type for twelve metres and a picture of four, by the rule that is documented. */
export function leastType(screen: { width: number; height: number }): number {
  return (12 * Math.tan(((16 / 60) * Math.PI) / 180) * Math.max(screen.width, screen.height)) / (0.69 * 4);
}

/** All the cards of a grid, which can be taken off it and put where they were, each time in one change. */
export async function cardsOf(owner: APIRequestContext, event: string): Promise<{ count: number; takeOff: () => Promise<void>; putBack: () => Promise<void> }> {
  interface Snapshot {
    board: { sessions: { id: number; runs: { place?: { room: number; slot: number } }[] }[] };
  }
  const { board } = (await (await owner.get(`${event}/snapshot.json`)).json()) as Snapshot;
  const all = board.sessions.flatMap(({ id, runs }) => runs.map(({ place }, at) => ({ run: at === 0 ? `${id}` : `${id}.${at + 1}`, place })));
  const placed = all.filter(({ place }) => place !== undefined);
  const moved = async (to: (place: { room: number; slot: number }) => string) => {
    await ask(owner, `${event}/desk`, { do: "place", confirmed: "yes", move: placed.map(({ run, place }) => `${run}:${place ? to(place) : ""}`) });
  };
  return { count: placed.length, takeOff: () => moved(() => ""), putBack: () => moved(({ room, slot }) => `${room}.${slot}`) };
}

/** Waits until the wall has laid out what it shows. */
export async function laidOut(page: Page): Promise<void> {
  await expect(page.locator(".wall--paged .wall__stage[data-turn]")).toBeAttached();
  await page.evaluate(() => document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))));
}

/** Everything that is wrong with what the wall shows. */
export async function faults(page: Page, least: number): Promise<string[]> {
  return await page.evaluate((least) => {
    const found: string[] = [];
    type Text = { element: Element; rects: DOMRect[]; says: string };
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.querySelector(".wall")!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement!;
      const says = node.textContent!.trim();
      if (!says || element.closest(".unseen, [hidden], noscript, style, script") || !element.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter((rect) => rect.width > 0.5 && rect.height > 0.5);
      if (rects.length) texts.push({ element, rects, says: says.slice(0, 60) });
    }
    if (!texts.length) found.push("nothing is shown");
    for (const { element, rects, says } of texts) {
      const size = parseFloat(getComputedStyle(element).fontSize);
      if (size < least - 0.05) found.push(`too small (${size} < ${least}): ${says}`);
      if (getComputedStyle(element).textOverflow !== "clip") found.push(`ellipsis: ${says}`);
      // What holds it: the screen, the stage, its line.
      const holds = [new DOMRect(0, 0, innerWidth, innerHeight)];
      for (const box of [".wall__stage", ".line", ".pitching__one", ".pitching__stage", ".pitching__side", ".flight__told", "td", "th"]) {
        const holder = element.closest(box);
        if (holder) holds.push(holder.getBoundingClientRect());
      }
      for (const rect of rects) {
        // The ink of a line is within the middle of its box.
        const [top, bottom] = [rect.top + rect.height * 0.15, rect.bottom - rect.height * 0.15];
        if (holds.some((box) => top < box.top - 1 || bottom > box.bottom + 1 || rect.left < box.left - 1.5 || rect.right > box.right + 1.5)) {
          found.push(`cut: ${says}`);
          break;
        }
      }
    }
    const lines = texts.flatMap(({ element, rects, says }) => rects.map((rect) => ({ element, rect, says })));
    for (const [at, a] of lines.entries()) {
      for (const b of lines.slice(at + 1)) {
        if (a.element === b.element) continue;
        const across = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
        const inner = (rect: DOMRect) => [rect.top + rect.height * 0.2, rect.bottom - rect.height * 0.2];
        const [[aTop, aBottom], [bTop, bBottom]] = [inner(a.rect), inner(b.rect)];
        if (across > 2 && Math.min(aBottom, bBottom) - Math.max(aTop, bTop) > 2) found.push(`one on the other: ${a.says} | ${b.says}`);
      }
    }
    for (const picture of document.querySelectorAll(".wall img")) {
      const box = picture.getBoundingClientRect();
      const over = lines.find(({ rect }) => Math.min(box.right, rect.right) - Math.max(box.left, rect.left) > 2 && Math.min(box.bottom, rect.bottom) - Math.max(box.top, rect.top) > rect.height * 0.2);
      if (box.width && over) found.push(`a picture on it: ${over.says}`);
    }
    return found;
  }, least);
}

/** Turns through all pages of the wall, by hand; answers how many there were. */
export async function everyPage(page: Page, look: (at: number) => Promise<void>): Promise<number> {
  await laidOut(page);
  const stage = page.locator(".wall__stage");
  const rounds = Math.max(1, await page.locator("[data-later]").count());
  const seen = new Set<string>();
  for (let turn = 0; turn < 400; turn++) {
    if (Number(await stage.getAttribute("data-round")) >= rounds) return seen.size;
    const shown = await page.evaluate(() => {
      const view = [...document.querySelectorAll(".wall__stage > :not([hidden])")];
      const items = [...document.querySelectorAll(".wall__stage > :not([hidden]) [data-at]")];
      return [...view.map((view) => `${view.className}${view.getAttribute("data-key")}`), ...items.map((item) => item.textContent)].join("|");
    });
    if (!seen.has(shown)) {
      seen.add(shown);
      await look(seen.size);
    }
    const before = await stage.getAttribute("data-turn");
    await page.keyboard.press("ArrowRight");
    await expect(stage).not.toHaveAttribute("data-turn", before ?? "");
  }
  throw new Error("the wall has no end of pages");
}
