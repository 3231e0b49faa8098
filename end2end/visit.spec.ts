// The event page as an attendee meets it: the way in by a code, the search, and what is left at the end.
import { goToPhase, live, onPhone, openEvent, pitch } from "./support/event.ts";
import { expect, test } from "./support/campgrid.ts";

const titles = ["Café talk", "Bread", "Butter", "Trees", "Birds", "Bees", "Stars"];

for (const script of [true, false]) {
  test(`a code from somebody else's phone leads to the event, ${script ? "with" : "without"} JavaScript`, async ({ page, browser, baseURL }) => {
    const event = await openEvent(page, "Door");
    await page.goto(event);
    await page.getByText("Bring somebody along").click();
    const code = await page.locator(".invite__letters").textContent();
    const [context, phone] = await onPhone(browser, baseURL ?? "", script);
    await phone.goto("/");
    if (script) await phone.waitForLoadState("networkidle");
    await phone.getByLabel("Enter a code").fill((code ?? "").toLowerCase().replace("-", " "));
    await phone.getByRole("button", { name: "Go" }).click();
    // A plain form leaves its own name behind the address.
    await phone.waitForURL(new RegExp(`${event}(#join)?$`));
    await expect(phone.getByRole("heading", { level: 1 })).toHaveText("Door");
    await context.close();
  });
}

test("the search follows while one types, keeps the cards that stay, and can be undone", async ({ page }) => {
  const event = await openEvent(page, "Finding");
  await goToPhase(page, event, "pitching");
  for (const [at, title] of titles.entries()) await pitch(page, event, title, at === 0 ? "Ana" : undefined);
  await page.goto(event);
  await live(page);
  const cards = page.locator(".pool .card:visible");
  await expect(cards).toHaveCount(titles.length);
  await page.locator(".pool .card", { hasText: "Café talk" }).evaluate((card) => card.setAttribute("data-kept", "yes"));

  await page.getByRole("searchbox").pressSequentially("cafe");
  await expect(cards).toHaveCount(1);
  await expect(page.locator("#find").getByRole("status")).toHaveText(`1 of ${titles.length} sessions`);
  await expect(page).toHaveURL(/\?q=cafe$/);
  await expect(page.locator("[data-kept]")).toBeVisible();

  await page.reload();
  await live(page);
  await expect(page.getByRole("searchbox")).toHaveValue("cafe");
  await expect(cards).toHaveCount(1);

  await page.getByRole("searchbox").fill("zeppelin");
  await expect(page.getByText("Nothing found")).toBeVisible();
  await page.getByRole("link", { name: "Show all" }).click();
  await expect(cards).toHaveCount(titles.length);
  await expect(page.getByRole("searchbox")).toHaveValue("");
  await expect(page).toHaveURL(new RegExp(`${event}$`));
});

test("whoever looks from another time zone sees their own time too, and nothing moves for it", async ({ browser, baseURL, page }) => {
  const event = await openEvent(page, "Far");
  await page.goto(`${event}/desk/rooms`);
  const form = page.locator("form#add-slot");
  await form.getByLabel("Date").fill("2030-05-30");
  await form.getByLabel("Starts").fill("10:00");
  await form.getByLabel("Ends").fill("11:00");
  await form.getByRole("button").click();
  await expect(page.locator("main summary", { hasText: "10:00–11:00" })).toBeVisible();
  // London is an hour ahead of UTC in May, and Tokyo nine.
  const context = await browser.newContext({ baseURL: baseURL ?? "", timezoneId: "Asia/Tokyo", viewport: { width: 390, height: 844 } });
  const far = await context.newPage();
  await far.goto(event);
  await expect(far.getByText("18:00 where you are")).toBeVisible();
  await context.close();
});
