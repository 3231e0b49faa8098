// Pictures of every screen of the demo at the sizes of a phone, a laptop and a projector, for docs/screenshots.
// Made by `make screenshots`; a page that answers with an error fails it.
import { type Page, expect, request, test } from "@playwright/test";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Form, ask } from "./support/ask.ts";
import { Campgrid } from "./support/campgrid.ts";
import { importEvent } from "./support/event.ts";
import { pdf, pictures } from "./support/paper.ts";
import { cardsOf, laidOut, longTitles, screens } from "./support/wall.ts";

const folder = join(import.meta.dirname, "..", "docs", "screenshots");

const sizes = {
  phone: { width: 390, height: 844 },
  laptop: { width: 1280, height: 800 },
  projector: { width: 1920, height: 1080 },
};

/** What anybody sees; a session's own page is found on the event's. */
const open = {
  landing: "/",
  new: "/new",
  event: "/e/demo",
  pitch: "/e/demo/pitch",
  deck: "/e/demo/deck",
  mine: "/e/demo/mine",
  me: "/e/demo/me",
  takeaways: "/e/demo/takeaways",
  wall: "/e/demo/wall",
};

/** What facilitators see. */
const desk = {
  desk: "/e/demo/desk",
  "desk-why": "/e/demo/desk?card=3#move",
  "desk-rooms": "/e/demo/desk/rooms",
  "desk-event": "/e/demo/desk/event",
  "desk-people": "/e/demo/desk/people",
  "desk-report": "/e/demo/desk/report",
  "desk-log": "/e/demo/desk/log",
  "desk-import": "/e/demo/desk/import",
};

let campgrid: Campgrid;
let link: string;

test.beforeAll(async () => {
  await mkdir(folder, { recursive: true });
  // A day that is always the same: pictures change when screens do.
  campgrid = await Campgrid.start(["demo", "--on", "2027-05-20"]);
  link = new URL(await campgrid.says(/^Facilitator link: +(.*)$/)).pathname;
});

test.afterAll(async () => {
  await campgrid.stop();
});

async function shoot(page: Page, name: string, address: string, size: string): Promise<void> {
  const answer = await page.goto(campgrid.address + address);
  expect(answer?.status(), `${name} at ${address}`).toBe(200);
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: join(folder, `${name}-${size}.png`), animations: "disabled" });
}

/** What is printed, and which of its sheets. */
const paper = { "print-grid": "what=grid&paper=a3", "print-rooms": "what=rooms", "print-cards": "what=cards", "print-codes": "what=codes" };

test("paper", async ({ browser }) => {
  test.slow();
  const page = await browser.newPage({ javaScriptEnabled: false });
  for (const [name, query] of Object.entries(paper)) {
    await page.goto(`${campgrid.address}/e/demo/print?${query}`);
    const [picture] = await pictures(browser, await pdf(page), [1], 1.2);
    await writeFile(join(folder, `${name}.png`), picture ?? "");
  }
  await page.close();
});

/** From a card of paper to a session with a place, on the phone of a facilitator. */
test("pitch cards", async ({ browser }) => {
  const context = await browser.newContext({ baseURL: campgrid.address, viewport: sizes.phone });
  await ask(context.request, "/new", { do: "open-event", name: "Cards", zone: "UTC" });
  const send = (form: Form) => ask(context.request, "/e/cards", form);
  for (const [name, capacity] of [["Koto", "40"], ["Lyre", "12"], ["Oud", "80"]] as const) await send({ do: "add-room", name, capacity });
  for (const hour of [10, 11, 13]) await send({ do: "add-slot", date: "2040-05-30", starts: `${hour}:00`, ends: `${hour + 1}:00` });
  await send({ do: "set-phase", phase: "pitching" });
  const page = await context.newPage();
  await page.goto("/e/cards/print?what=pitch-cards");
  const [sheet] = await pictures(browser, await pdf(page), [1], 1.2);
  await writeFile(join(folder, "print-pitch-cards.png"), sheet ?? "");
  const code = await page.locator(".pitch-paper__code").nth(11).getAttribute("src");
  const card = `/e/cards/card/${new URL(code ?? "", campgrid.address).searchParams.get("card")}`;
  await shoot(page, "card-blank", card, "phone");
  await ask(context.request, card, { do: "pitch-card", title: "Waiting lists that patients can read", hosts: "Dana" });
  await shoot(page, "card-places", card, "phone");
  await page.locator(".spots__slot").first().getByRole("button").first().click();
  await expect(page.locator(".facts")).toContainText("10:00");
  await page.screenshot({ path: join(folder, "card-placed-phone.png"), animations: "disabled" });
  await context.close();
});

/** Rooms' own screens, on tablets. */
const tablets = { tablet: { width: 1024, height: 768 }, "tablet-upright": { width: 768, height: 1024 }, "tablet-wide": { width: 1280, height: 800 } };

for (const [size, viewport] of Object.entries(tablets)) {
  test(`a door on a ${size}`, async ({ browser }) => {
    for (const [kind, how] of Object.entries({ "": {}, "-night": { colorScheme: "dark" } } as const)) {
      const page = await browser.newPage({ viewport, ...how });
      // The second slot of the demo's day, with forty minutes of it left.
      await page.clock.install({ time: new Date("2027-05-20T13:20:00Z") });
      await shoot(page, `door${kind}`, "/e/demo/door/2", size);
      await page.close();
    }
  });
}

for (const [size, viewport] of Object.entries(sizes)) {
  test(`every screen on a ${size}`, async ({ browser }) => {
    test.slow();
    const page = await browser.newPage({ viewport });
    for (const [name, address] of Object.entries(open)) await shoot(page, name, address, size);
    await page.goto(`${campgrid.address}${open.event}`);
    const session = await page.locator('a[href^="/e/demo/s/"]').first().getAttribute("href");
    expect(session).not.toBeNull();
    await shoot(page, "session", session ?? "", size);
    await shoot(page, "link", link, size);
    await page.getByRole("button", { name: "Use it here" }).click();
    await page.waitForURL(/\/e\/demo/);
    for (const [name, address] of Object.entries(desk)) await shoot(page, name, address, size);
  });
}

/** The same on a phone by night, in a language that runs from right to left, and where there is very much of it. */
const many = { event: "", deck: "/deck", mine: "/mine", session: "/s/3" };

test("300 sessions on a phone", async ({ browser }) => {
  test.slow();
  const owner = await request.newContext({ baseURL: campgrid.address });
  const event = await importEvent(owner, "Threehundred", 300);
  await owner.dispose();
  const page = await browser.newPage({ viewport: sizes.phone });
  for (const [name, tail] of Object.entries(many)) await shoot(page, `many-${name}`, event + tail, "phone");
});

for (const [kind, how] of Object.entries({ night: { colorScheme: "dark" }, arabic: { locale: "ar" } } as const)) {
  test(`the phone, ${kind}`, async ({ browser }) => {
    test.slow();
    const page = await browser.newPage({ viewport: sizes.phone, ...how });
    for (const name of ["event", "pitch", "deck", "mine", "me"] as const) await shoot(page, `${name}-${kind}`, open[name], "phone");
  });
}

/** The wall in every state, on every screen: what stands still while a picture is taken is the time of the page. */
test("the wall on every screen", async ({ browser }) => {
  test.setTimeout(600_000);
  const owner = await request.newContext({ baseURL: campgrid.address });
  await owner.post(link, { form: { do: "redeem" } });
  const desk = (event: string, form: Form) => ask(owner, `${event}/desk`, form);
  await owner.post("/new", { form: { do: "open-event", name: "Soon", zone: "Europe/London" } });
  const big = await importEvent(owner, "Fortybytwelve", 480, longTitles);
  // News is news by the clock of the server: without a time the page has the same.
  const shot = async (name: string, address: string, at?: string, turns = 0, then?: () => Promise<void>) => {
    for (const [size, viewport] of Object.entries(screens)) {
      const page = await browser.newPage({ baseURL: campgrid.address, viewport, reducedMotion: "reduce" });
      if (at !== undefined) await page.clock.setFixedTime(at);
      await page.goto(address);
      await laidOut(page);
      if (then !== undefined) {
        await then();
        await expect(page.locator(".wall")).toHaveAttribute("data-scene", "filling");
      }
      for (let turn = 0; turn < turns; turn++) {
        const before = await page.locator(".wall__stage").getAttribute("data-turn");
        await page.keyboard.press("ArrowRight");
        await expect(page.locator(".wall__stage")).not.toHaveAttribute("data-turn", before ?? "");
      }
      await page.screenshot({ path: join(folder, `wall-${name}-${size}.png`), animations: "disabled", scale: "css" });
      await page.close();
    }
  };
  await shot("join", "/e/soon/wall", "2027-05-20T08:00:00Z");
  await desk("/e/demo", { do: "set-phase", phase: "pitching" });
  await shot("pitching-open", "/e/demo/wall", "2027-05-20T09:00:00Z");
  await desk("/e/demo", { do: "call-up", session: "3" });
  await shot("pitching", "/e/demo/wall", "2027-05-20T09:00:00Z");
  await desk("/e/demo", { do: "heard", session: "3" });
  await desk("/e/demo", { do: "set-phase", phase: "live" });
  await shot("before", "/e/demo/wall", "2027-05-20T12:40:00Z");
  await shot("now", "/e/demo/wall", "2027-05-20T13:48:00Z");
  await shot("bright", "/e/demo/wall?theme=bright", "2027-05-20T13:48:00Z");
  await shot("contrast", "/e/demo/wall?theme=contrast", "2027-05-20T13:48:00Z");
  await shot("near", "/e/demo/wall?metres=6", "2027-05-20T13:48:00Z");
  await shot("rooms", "/e/demo/wall?rooms=1,2,3", "2027-05-20T13:48:00Z", 1);
  await desk(big, { do: "call-up", session: "1" });
  await shot("many-pitching", `${big}/wall`, "2030-05-30T08:20:00Z");
  await desk(big, { do: "set-phase", phase: "live" });
  await shot("many-now", `${big}/wall`, "2030-05-30T08:20:00Z");
  await desk(big, { do: "hold-wall", shows: "whole" });
  await shot("many-whole", `${big}/wall`, "2030-05-30T08:20:00Z");
  await desk("/e/demo", { do: "hold-wall", shows: "whole" });
  await shot("whole", "/e/demo/wall", "2027-05-20T13:48:00Z");
  await desk("/e/demo", { do: "hold-wall", shows: "" });
  await desk("/e/demo", { do: "set-phase", phase: "wrapped" });
  await shot("thanks", "/e/demo/wall", "2027-05-20T23:30:00Z");
  await desk("/e/demo", { do: "set-phase", phase: "live" });

  // The grid is emptied and filled again before each wall.
  await desk(big, { do: "hold-wall", shows: "" });
  for (const [name, event] of Object.entries({ filling: "/e/demo", "many-filling": big })) {
    const cards = await cardsOf(owner, event);
    await shot(name, `${event}/wall`, undefined, 0, async () => {
      await cards.takeOff();
      await cards.putBack();
    });
  }

  await desk("/e/demo", { do: "withdraw", session: "2" });
  await desk("/e/demo", { do: "close-room", room: "1", from: "now" });
  await desk("/e/demo", { do: "delay-slot", slot: "2", minutes: "10" });
  await desk("/e/demo", { do: "hold-wall", shows: "changes" });
  await shot("changes", "/e/demo/wall");
  await desk("/e/demo", { do: "hold-wall", shows: "" });
  await desk("/e/demo", { do: "announce", text: "Lunch is served in the courtyard. Somebody has lost a red scarf: it waits at the desk." });
  await shot("announcement", "/e/demo/wall", "2027-05-20T13:48:00Z");
  await owner.dispose();
});
