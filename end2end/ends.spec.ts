// People at the desk, hidden sessions, the same event again, and the report; with and without JavaScript.
import { addRoom, addSlot, goToPhase, live, onPhone, openEvent, pitch } from "./support/event.ts";
import { expect, test } from "./support/campgrid.ts";

test("somebody abusive is removed, and let in again", async ({ browser, page, campgrid }) => {
  const event = await openEvent(page, "Peace camp");
  await goToPhase(page, event, "pitching");
  const [, phone] = await onPhone(browser, campgrid.address);
  await pitch(phone, event, "Nasty thing", "Troll");

  await page.goto(`${event}/desk/people`);
  await live(page);
  await page.getByLabel("Find by name or session").fill("troll");
  const troll = page.locator(".people__one");
  await expect(troll).toHaveCount(1);
  await troll.getByText("Change or remove").click();
  await troll.getByRole("button", { name: "Remove this person" }).click();
  await expect(page.getByRole("link", { name: "Nasty thing" }).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Show again" })).toBeVisible();

  await phone.goto(event);
  await expect(phone.getByText("Nasty thing")).toHaveCount(0);
  await phone.goto(`${event}/pitch`);
  await phone.getByLabel("What is it about?").fill("More");
  await phone.getByRole("button", { name: "Pitch it" }).click();
  await expect(phone.getByText("The facilitators have closed this event to you")).toBeVisible();

  await page.getByText("Change or remove").nth(1).click();
  await page.getByRole("button", { name: "Let in again" }).click();
  await phone.getByRole("button", { name: "Pitch it" }).click();
  await expect(phone.getByRole("heading", { level: 1 })).toContainText("More");
});

for (const script of [true, false]) {
  const how = script ? "" : ", without JavaScript";

  test(`a session vanishes while it is hidden, and comes back${how}`, async ({ browser, page, campgrid }) => {
    const event = await openEvent(page, "Quiet camp");
    await goToPhase(page, event, "pitching");
    const [, phone] = await onPhone(browser, campgrid.address, script);
    await pitch(phone, event, "Wasps", "Ana");
    const [, other] = await onPhone(browser, campgrid.address, script);
    await other.goto(event);
    await expect(other.getByText("Wasps").first()).toBeVisible();
    if (script) await live(other);

    await page.goto(`${event}/s/1`);
    await page.getByRole("button", { name: "Hide while we take a look" }).click();
    await expect(page.getByText("Hidden: nobody but facilitators sees this session.")).toBeVisible();
    if (!script) await other.reload();
    await expect(other.getByText("Wasps")).toHaveCount(0);
    await phone.goto(`${event}/s/1`);
    await expect(phone.getByRole("heading", { name: "Your session is hidden for now" })).toBeVisible();

    await page.getByRole("button", { name: "Show again" }).click();
    await expect(page.getByRole("button", { name: "Hide while we take a look" })).toBeVisible();
    if (!script) await other.reload();
    await expect(other.getByText("Wasps").first()).toBeVisible();
  });
}

test("an announcement says when it goes", async ({ page }) => {
  const event = await openEvent(page, "Loud camp");
  await page.goto(`${event}/desk/event`);
  await live(page);
  await page.getByLabel("Tell everybody").fill("Soup is ready");
  await page.getByLabel("It stands").selectOption({ label: "for ten minutes" });
  await page.getByRole("button", { name: "Announce" }).click();
  await expect(page.getByText("Goes in")).toBeVisible();
  await page.getByRole("button", { name: "Take down" }).click();
  await expect(page.getByText("Goes in")).toHaveCount(0);
});

test("the same event again, and what came of it", async ({ page }) => {
  const event = await openEvent(page, "Yearly camp");
  await addRoom(page, event, "Koto", "40");
  await addSlot(page, event, "10:00", "11:00");
  await goToPhase(page, event, "pitching");
  await pitch(page, event, "Bread", "Ana");
  await page.goto(`${event}/desk/report`);
  await expect(page.getByRole("heading", { name: "What came of it" })).toBeVisible();
  await expect(page.getByRole("rowheader", { name: "Bread" })).toBeVisible();

  await page.goto(`${event}/desk/event`);
  const form = page.locator("form#duplicate");
  await form.getByLabel("Its name").fill("Yearly camp 2031");
  await form.getByLabel("Its first day").fill("2031-05-30");
  await form.getByRole("button", { name: "Make the new event" }).click();
  await page.waitForURL(/yearly-camp-2031\/desk\/rooms/);
  await expect(page.locator("main summary", { hasText: "Koto" })).toBeVisible();
  await expect(page.locator("main summary", { hasText: "10:00–11:00" })).toBeVisible();
});
