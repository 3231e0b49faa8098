// Two facilitators at one desk: they see each other and what the other holds, nothing of either is lost, and what
// was done is taken back step by step.
import { type Browser, type BrowserContext, type Page } from "@playwright/test";
import { addRoom, addSlot, goToPhase, live, openEvent, pitch } from "./support/event.ts";
import { expect, test } from "./support/campgrid.ts";

/** Somebody else with the desk open on a laptop of their own. */
async function facilitator(browser: Browser, baseURL: string, owner: Page, event: string, name: string): Promise<[BrowserContext, Page]> {
  const answer = await owner.request.post(`${event}/desk/event`, { form: { do: "new-link", role: "facilitator" } });
  const link = /\/k\/[0-9a-f]{64}/.exec(await answer.text())?.[0] ?? "";
  const context = await browser.newContext({ baseURL, viewport: { width: 1280, height: 800 } });
  await context.request.post(link, { form: { do: "redeem" } });
  await context.request.post(event, { form: { do: "rename", name } });
  return [context, await context.newPage()];
}

/** An event with two rooms, two slots and two sessions, Ana's, with her desk open and Ben's beside it. */
async function two(browser: Browser, baseURL: string, ana: Page): Promise<[string, Page, BrowserContext]> {
  const event = await openEvent(ana, "Two at the desk");
  await addRoom(ana, event, "Koto", "40");
  await addRoom(ana, event, "Lyre", "20");
  await addSlot(ana, event, "10:00", "11:00");
  await addSlot(ana, event, "11:00", "12:00");
  await goToPhase(ana, event, "pitching");
  await pitch(ana, event, "Bread", "Ana");
  await pitch(ana, event, "Bees");
  const [context, ben] = await facilitator(browser, baseURL, ana, event, "Ben");
  for (const page of [ana, ben]) {
    await page.goto(`${event}/desk`);
    await live(page);
  }
  return [event, ben, context];
}

const grid = (page: Page) => page.getByRole("region", { name: "Grid", exact: true });
const card = (page: Page, title: string) => page.locator('.slip[id^="card-"]', { hasText: title });

test("they see each other, and a card that the other holds, until it is let go", async ({ browser, page: ana, campgrid }) => {
  const [, ben, context] = await two(browser, campgrid.address, ana);
  await expect(ana.getByText("Ben is here")).toBeVisible();
  await expect(ben.getByText("Ana is here")).toBeVisible();

  await card(ben, "Bread").click();
  await expect(card(ana, "Bread")).toContainText("Ben has this");
  await expect(card(ben, "Bread")).not.toContainText("has this");
  await ben.getByRole("link", { name: "Close" }).click();
  await expect(card(ana, "Bread")).not.toContainText("has this");

  await card(ben, "Bees").click();
  await expect(card(ana, "Bees")).toContainText("Ben has this");
  await context.close();
  await expect(card(ana, "Bees")).not.toContainText("has this");
  await expect(ana.getByText("Ben is here")).toBeHidden();
});

test("whoever is second at a cell is told who was first, and keeps the card", async ({ browser, page: ana, campgrid }) => {
  // What Ana's browser is slow to hear.
  let deaf = false;
  await ana.routeWebSocket(/\/live\//, (page) => {
    const server = page.connectToServer();
    server.onMessage((message) => deaf || page.send(message));
  });
  const [event, ben] = await two(browser, campgrid.address, ana);
  await card(ana, "Bread").click();
  const panel = ana.getByRole("region", { name: "Bread" });
  await expect(panel).toBeVisible();
  deaf = true;
  await ben.request.post(event, { form: { do: "place", run: "2", place: "1.1" } });
  await grid(ana).locator('button[name="place"][value="1.1"]').click();
  await expect(panel).toContainText("Ben has just put “Bees” there (Koto, 10:00–11:00).");
  await expect(card(ana, "Bread")).toHaveClass(/slip--chosen/);
  deaf = false;
  await grid(ana).locator('button[name="place"][value="2.2"]').click();
  await expect(grid(ana).getByText("Bread")).toBeVisible();
});

test("what one types stays while the other changes the same, and says what is so now", async ({ browser, page: ana, campgrid }) => {
  const [event, ben] = await two(browser, campgrid.address, ana);
  await ana.goto(`${event}/desk/rooms`);
  await live(ana);
  const form = ana.locator("form#edit-room-1");
  await ana.locator("main summary", { hasText: "Koto" }).click();
  await form.getByLabel("Seats").fill("30");
  await ben.request.post(`${event}/desk/rooms`, {
    form: { do: "edit-room", room: "1", name: "Big Koto", capacity: "50" },
  });
  await expect(ana.locator("main summary", { hasText: "Big Koto" })).toBeVisible();
  await expect(form.getByLabel("Seats")).toHaveValue("30");
  await form.getByRole("button").click();
  await expect(form).toContainText("Ben has changed this meanwhile. Now: The number of seats – “50”.");
  await expect(form.getByLabel("Seats")).toHaveValue("30");
  await form.getByRole("button").click();
  await expect(ana.locator("main summary", { hasText: "30 seats" })).toBeVisible();
});

test("undo walks back through one's own changes, by button and by key, and leaves the other's", async ({ browser, page: ana, campgrid }) => {
  const [event, ben] = await two(browser, campgrid.address, ana);
  const place = (page: Page, run: string, place: string) => page.request.post(event, { form: { do: "place", run, place } });
  await place(ana, "1", "1.1");
  await place(ana, "1", "2.1");
  await place(ben, "2", "1.2");
  await expect(grid(ana).getByText("Bees")).toBeVisible();
  const undo = ana.locator("form#undo button");
  await expect(undo).toHaveAccessibleName(/Undo: You placed “Bread” in Lyre/);
  await undo.click();
  await expect(undo).toHaveAccessibleName(/Undo: You placed “Bread” in Koto/);
  await ana.locator("body").press("Control+z");
  await expect(grid(ana).getByText("Bread")).toHaveCount(0);
  await expect(grid(ana).getByText("Bees")).toBeVisible();

  await ana.goto(`${event}/desk/log`);
  await live(ana);
  const newest = ana.locator(".log__one").first();
  await expect(newest).toContainText("You undid: You placed “Bread” in Koto at 10:00.");
  await newest.getByRole("button", { name: /^Do it again: / }).click();
  await ana.goto(`${event}/desk`);
  await expect(grid(ana).getByText("Bread")).toBeVisible();
});
