// A problem says whom it concerns and what would repair it; one press does it, and it can be taken back.
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "@playwright/test";
import { addRoom, addSlot, goToPhase, live, openEvent, pitch } from "./support/event.ts";
import { type Campgrid, expect, test } from "./support/campgrid.ts";

const headers = { Accept: "application/json" };

/** Sends what a form of the desk sends, as whoever has the page. */
async function ask(page: Page, event: string, form: Record<string, string>): Promise<void> {
  const answer = await page.request.post(event, { form, headers });
  expect(answer.status(), JSON.stringify(form)).toBe(200);
}

/** So many people, each on a device of their own, want the first session. */
async function wanted(browser: Browser, campgrid: Campgrid, event: string, people: number): Promise<void> {
  for (let person = 0; person < people; person += 1) {
    const context = await browser.newContext({ baseURL: campgrid.address });
    await context.request.get(event);
    const form = { do: "interest", session: "1", level: "interested" };
    expect((await context.request.post(event, { form, headers })).status()).toBe(200);
    await context.close();
  }
}

/** Bread is in Koto, which has one seat; Lyre has forty, and nobody is there. */
async function camp(page: Page): Promise<string> {
  const event = await openEvent(page, "Problems");
  await addRoom(page, event, "Koto", "1");
  await addRoom(page, event, "Lyre", "40");
  await addSlot(page, event, "10:00", "10:45");
  await goToPhase(page, event, "pitching");
  await pitch(page, event, "Bread", "Ana");
  await ask(page, event, { do: "place", run: "1", place: "1.1", confirmed: "yes" });
  await page.goto(`${event}/desk`);
  return event;
}

test("a room becomes too small while somebody looks, and one press repairs it", async ({ browser, page, campgrid }) => {
  const event = await camp(page);
  await live(page);
  const problem = page.locator(".problems__one");
  await expect(problem).toHaveCount(0);
  await wanted(browser, campgrid, event, 4);
  await expect(problem).toContainText("“Bread”: about 3 people will come, and Koto has 1 seat.");
  await expect(problem).toContainText("2 people concerned");
  await problem.getByText("How to repair it").click();
  const way = problem.getByRole("button", { name: /“Bread” to Lyre, 10:00.*2 gain a seat/ });
  await expect(way).toBeVisible();
  const results = await new AxeBuilder({ page }).include(".problems").analyze();
  expect(results.violations).toEqual([]);
  await way.click();
  await expect(problem).toHaveCount(0);
  await expect(page.locator("#card-1")).toBeVisible();
  await page.locator(".stage__undo button").click();
  await expect(problem).toHaveCount(1);
});

test("without JavaScript the ways stand beside the card", async ({ browser, page, campgrid }) => {
  const event = await camp(page);
  await wanted(browser, campgrid, event, 4);
  const state = await page.context().storageState();
  const context = await browser.newContext({ baseURL: campgrid.address, javaScriptEnabled: false, storageState: state });
  const plain = await context.newPage();
  await plain.goto(`${event}/desk`);
  await plain.locator(".problems__what").click();
  await plain.locator("#move").getByRole("button", { name: /“Bread” to Lyre, 10:00/ }).click();
  await expect(plain.locator(".problems__one")).toHaveCount(0);
});
