// Pitch cards: printed by a facilitator, written on by hand, and copied onto the board by a phone that scans them: title,
// host, room and time on one page, in few taps, with and without a script; a second scan shows the session.
import AxeBuilder from "@axe-core/playwright";
import { type APIRequestContext, type Browser, type Locator, type Page } from "@playwright/test";
import { type Form, ask } from "./support/ask.ts";
import { expect, test } from "./support/campgrid.ts";
import { live } from "./support/event.ts";
import { pdf, pictures, scanned, sheets, sizes } from "./support/paper.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** An event where people pitch, with a slot that is over, three to come and four rooms. */
async function event(request: APIRequestContext, name: string): Promise<[string, (form: Form) => Promise<void>]> {
  const event = `/e/${name.toLowerCase()}`;
  const send = (form: Form) => ask(request, event, form);
  await ask(request, "/new", { do: "open-event", name, zone: "UTC" });
  for (const [room, seats] of [["Koto", "40"], ["Lyre", "12"], ["The long room under the library stairs", "80"], ["Oud", ""]]) {
    await send({ do: "add-room", name: room ?? "", capacity: seats ?? "" });
  }
  await send({ do: "add-slot", date: "2020-05-30", starts: "09:00", ends: "10:00" });
  for (const hour of [10, 11, 12]) await send({ do: "add-slot", date: "2040-05-30", starts: `${hour}:00`, ends: `${hour + 1}:00` });
  await send({ do: "set-phase", phase: "pitching" });
  return [event, send];
}

/** The addresses that a camera finds on a sheet of cards, by their numbers. */
async function printed(page: Page, event: string, tail = ""): Promise<string[]> {
  await page.goto(`${event}/print?what=pitch-cards${tail}`);
  const codes = await page.locator(".pitch-paper__code").evaluateAll((all) => all.map((one) => new URL((one as HTMLImageElement).src).searchParams.get("card")));
  const typed = await page.locator(".pitch-paper__address").allInnerTexts();
  // What is scanned is what can be typed.
  expect(typed.map((address) => address.split("/card/")[1])).toEqual(codes);
  return codes.map((code) => `${event}/card/${code}`);
}

/** A phone of a facilitator: it has come by a link, as a volunteer's would. */
async function helper(browser: Browser, owner: Page, event: string, more: object): Promise<Page> {
  const made = await owner.request.post(`${event}/desk/people`, { form: { do: "new-link", role: "facilitator" } });
  const link = /\/k\/[0-9a-f]{64}/.exec(await made.text())?.[0] ?? "";
  const context = await browser.newContext({ baseURL: new URL(owner.url()).origin, ...phone, ...more });
  await ask(context.request, link, { do: "redeem" });
  const page = await context.newPage();
  return page;
}

/** Counts what a thumb does. */
function thumb(page: Page, plain: boolean): { taps: number; tap: (what: Locator) => Promise<void>; type: (what: Locator, text: string) => Promise<void> } {
  const counted = {
    taps: 0,
    tap: async (what: Locator) => {
      counted.taps += 1;
      const box = await what.boundingBox();
      expect(box?.height ?? 0, "large enough for a thumb").toBeGreaterThanOrEqual(44);
      await (plain ? what.click() : what.tap());
    },
    type: async (what: Locator, text: string) => {
      const waits = await what.evaluate((one) => one === document.activeElement);
      if (!waits) await counted.tap(what);
      await page.keyboard.type(text);
    },
  };
  return counted;
}

for (const javaScriptEnabled of [true, false]) {
  test(`a card has its title, room and time in five taps, ${javaScriptEnabled ? "with" : "without"} a script`, async ({ page, browser }) => {
    test.slow();
    const [address, send] = await event(page.request, javaScriptEnabled ? "Paper" : "Plainpaper");
    await send({ do: "pitch", title: "Already there", hosts: "Eli" });
    await send({ do: "place", run: "1", place: "1.2" });
    const cards = await printed(page, address);
    expect(cards).toHaveLength(24);
    const scanned = await helper(browser, page, address, { javaScriptEnabled });
    const begun = performance.now();
    await scanned.goto(cards[11] ?? "");
    if (javaScriptEnabled) await live(scanned);
    await expect(scanned.getByRole("heading", { level: 1 })).toHaveText("Card 12");
    const hand = thumb(scanned, !javaScriptEnabled);
    await hand.type(scanned.getByLabel("What is it about?"), "Waiting lists that patients can read");
    await hand.type(scanned.getByLabel("Who hosts it?"), "Dana");
    await hand.tap(scanned.getByRole("button", { name: "Make it a session" }));
    await expect(scanned.getByRole("heading", { level: 1 })).toHaveText("Waiting lists that patients can read");
    // The next slot is open already, and what is taken in it is not offered.
    const first = scanned.locator(".spots__slot").first();
    await expect(first).toContainText("10:00–11:00");
    await expect(first.getByRole("button", { name: "Koto" })).toHaveCount(0);
    await hand.tap(first.getByRole("button", { name: "Lyre" }));
    await expect(scanned.getByText("It has its place. Scan the next card.")).toBeVisible();
    const took = ((performance.now() - begun) / 1000).toFixed(1);
    await expect(scanned.locator(".facts")).toContainText("Lyre");
    await expect(scanned.locator(".facts")).toContainText("10:00–11:00");
    expect(hand.taps, "taps besides typing").toBeLessThanOrEqual(5);
    console.log(`${javaScriptEnabled ? "with" : "without"} a script: ${hand.taps} taps besides typing; ${took} s from the scan to the place for a hand that takes no time`);

    // A second scan, by somebody else: the session, and nothing to type in.
    const context = await browser.newContext({ baseURL: new URL(page.url()).origin, ...phone, javaScriptEnabled });
    const other = await context.newPage();
    await other.goto(cards[11] ?? "");
    await expect(other.getByRole("heading", { level: 1 })).toHaveText("Waiting lists that patients can read");
    await expect(other.locator(".facts")).toContainText("Lyre");
    await expect(other.getByLabel("What is it about?")).toHaveCount(0);
    await other.getByRole("button", { name: /Waiting lists/ }).click();
    await expect(other.getByRole("button", { name: /Waiting lists/ })).toHaveAttribute("aria-pressed", "true");
    await context.close();
    await scanned.context().close();
  });
}

test("whoever has the card of their own types it in, and is who hosts it", async ({ page, browser, baseURL }) => {
  const [address] = await event(page.request, "Owncard");
  const cards = await printed(page, address, "&n=4");
  const [ana, bo] = await Promise.all([0, 1].map(async () => (await browser.newContext({ baseURL, ...phone })).newPage())) as [Page, Page];
  for (const one of [ana, bo]) {
    await one.goto(cards[0] ?? "");
    await live(one);
    await one.getByLabel("What is it about?").fill(one === ana ? "Bees" : "Bees!");
    await one.getByLabel("Who hosts it?").fill(one === ana ? "Ana" : "Bo");
  }
  await ana.getByRole("button", { name: "Make it a session" }).tap();
  await expect(ana.getByRole("heading", { level: 1 })).toHaveText("Bees");
  await expect(ana.locator(".spots"), "places are for facilitators").toHaveCount(0);
  await bo.getByRole("button", { name: "Make it a session" }).tap();
  await expect(bo.getByText("Somebody was quicker")).toBeVisible();
  await expect(bo.getByRole("heading", { level: 1 })).toHaveText("Bees");
  await ana.goto(`${address}/mine`);
  await expect(ana.getByText("Bees").first()).toBeVisible();
  // A card that is misread says so.
  await bo.goto(`${address}/card/3-bcdfg-hjkmn`);
  await expect(bo.getByText("This card opens nothing")).toBeVisible();
  await ana.context().close();
  await bo.context().close();
});

test("cards come onto paper whole, and all of it pleases axe in every theme", async ({ page, browser, baseURL }) => {
  test.slow();
  const [address, send] = await event(page.request, "Sheets");
  const cards = await printed(page, address);
  await ask(page.request, cards[0] ?? "", { do: "pitch-card", title: "A session of a card", hosts: "Dana" });
  for (const [paper, wanted, size] of [["a4", 6, "595×842"], ["a3", 3, "842×1191"]] as const) {
    await page.goto(`${address}/print?what=pitch-cards&paper=${paper}`);
    const file = await pdf(page);
    expect.soft(sheets(file), paper).toBe(wanted);
    expect.soft(sizes(file), paper).toEqual([size]);
    await page.emulateMedia({ media: "print" });
    const cut = await page.locator(".pitch-paper").evaluateAll((all) => all.filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1).length);
    expect.soft(cut, paper).toBe(0);
    await page.emulateMedia({ media: null });
    if (paper === "a4") {
      // What a camera reads off the first and the last sheet, at 150 dots an inch, is what the cards are.
      const [first, last] = await pictures(browser, file, [1, wanted], 150 / 72);
      const read = [...(await scanned(browser, first!, 2, 2)), ...(await scanned(browser, last!, 2, 2))];
      expect(read.map((address) => address.replace(baseURL ?? "", ""))).toEqual([...cards.slice(0, 4), ...cards.slice(-4)]);
    }
  }
  await send({ do: "set-phase", phase: "pitching" });
  const cookies = await page.context().cookies();
  for (const how of [{ colorScheme: "light" }, { colorScheme: "dark" }, { colorScheme: "light", contrast: "more" }, { colorScheme: "dark", locale: "ar" }] as const) {
    const context = await browser.newContext({ baseURL, bypassCSP: true, ...phone, ...how });
    await context.addCookies(cookies);
    const look = await context.newPage();
    for (const path of [`${address}/print?what=pitch-cards`, cards[0], cards[1], `${address}/card/9-bcdfg-hjkmn`]) {
      await look.goto(path ?? "");
      await look.waitForLoadState("networkidle");
      const { violations } = await new AxeBuilder({ page: look }).withTags(tags).analyze();
      expect(violations.map((found) => `${path}: ${found.id}: ${found.nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
      if (!path?.includes("print")) expect(await look.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    }
    await context.close();
  }
});
