// A phone without a network: the last board is there to read, and what its person does goes out once there is one.
import type { BrowserContext, Page } from "@playwright/test";
import { addRoom, addSlot, goToPhase, live, onPhone, openEvent, pitch, settled } from "./support/event.ts";
import { expect, test } from "./support/campgrid.ts";

/** Pitches on a page that is open already, as somebody without a network does. */
async function pitchOffline(page: Page, title: string): Promise<void> {
  await page.getByRole("link", { name: "Pitch", exact: true }).click();
  await page.getByLabel("What is it about?").fill(title);
  await page.getByLabel("What should we call you?").fill("Ben");
  await page.getByRole("button", { name: "Pitch it" }).click();
  await expect(waiting(page).getByText(title)).toBeVisible();
  await expect(page.getByLabel("What is it about?")).toHaveValue("");
}

/** Whether the board that the phone keeps of its event has a text in it. */
function keeps(page: Page, text: string): Promise<boolean> {
  return page.evaluate(async (text) => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open("campgrid"));
    const kept = await answer(database.transaction("kept").objectStore("kept").getAll());
    database.close();
    return JSON.stringify(kept).includes(text);
  }, text);
}

const ten = Array.from({ length: 10 }, (_, at) => at + 1);

const waiting = (page: Page) => page.getByRole("region", { name: "Kept on this device" });

async function away(context: BrowserContext, page: Page): Promise<void> {
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('[data-link="old"]').first()).toBeAttached();
}

test("without a network, every page of an attendee is readable, with its age", async ({ browser, page, campgrid }) => {
  const event = await openEvent(page, "Far away");
  await addRoom(page, event, "Koto", "40");
  await addSlot(page, event, "10:00", "11:00");
  await goToPhase(page, event, "pitching");
  const [context, phone] = await onPhone(browser, campgrid.address);
  await pitch(phone, event, "Bread", "Ben");
  await phone.goto(event);
  await settled(phone);
  await phone.getByRole("button", { name: /Bread/ }).click();
  await expect(phone.getByText("1 person wants to go")).toBeAttached();
  // What happens while the page is open is kept as well.
  await pitch(page, event, "Butter", "Ana");
  await expect(phone.getByRole("link", { name: "Butter" })).toBeVisible();
  await expect.poll(() => keeps(phone, "Butter")).toBe(true);

  await away(context, phone);
  await expect(phone.getByText(/As it was/)).toBeAttached();
  await expect(phone.getByRole("link", { name: "Bread" })).toBeVisible();
  await expect(phone.getByRole("link", { name: "Butter" })).toBeVisible();
  await expect(phone.getByRole("button", { name: /Bread/ })).toHaveAttribute("aria-pressed", "true");
  // Each page, by its address as by its link.
  await phone.goto(`${event}/mine`);
  await expect(phone.getByRole("heading", { name: "My schedule" })).toBeVisible();
  await expect(phone.getByRole("link", { name: "Bread" })).toBeVisible();
  await phone.getByRole("link", { name: "Bread" }).click();
  await expect(phone.getByRole("heading", { level: 1 })).toContainText("Bread");
  await phone.reload();
  await expect(phone.getByRole("heading", { level: 1 })).toContainText("Bread");
  await phone.getByRole("link", { name: "Change it" }).click();
  await expect(phone.getByLabel("What is it about?")).toHaveValue("Bread");
  await phone.goto(`${event}/wall`);
  await expect(phone.getByText("Butter").first()).toBeVisible();

  // What is not there is said.
  await phone.goto("/e/another");
  await expect(phone.getByText("has kept nothing that belongs to this address")).toBeVisible();
  await phone.goto(`${event}/desk`);
  await expect(phone.getByText("The desk works only with a connection")).toBeVisible();

  // The same page goes on when the network is back.
  await phone.goto(event);
  await expect(phone.locator('[data-link="old"]').first()).toBeAttached();
  await context.setOffline(false);
  await live(phone);
});

test("what is pitched and wanted without a network is there once, in order, when it is back", async ({
  browser,
  page,
  campgrid,
}) => {
  const event = await openEvent(page, "In the woods");
  await goToPhase(page, event, "pitching");
  for (const number of ten) await pitch(page, event, `Talk ${number} of ten`, number === 1 ? "Ana" : undefined);
  const [context, phone] = await onPhone(browser, campgrid.address);
  await phone.goto(event);
  await settled(phone);
  await away(context, phone);

  // Twenty taps: two on each of ten hearts.
  for (const number of ten) {
    const heart = phone.getByRole("button", { name: new RegExp(`Talk ${number} of ten`) });
    await heart.click();
    await expect(heart).toHaveAttribute("aria-pressed", "true");
    await heart.click();
    await expect(heart).toContainText("must");
  }
  for (const title of ["First idea", "Second idea", "Third idea"]) await pitchOffline(phone, title);
  await expect(phone.getByText(/13 to send/)).toBeAttached();

  await campgrid.kill();
  await phone.reload();
  for (const title of ["First idea", "Second idea", "Third idea"]) await expect(waiting(phone).getByText(title)).toBeVisible();
  await campgrid.again();
  // A second tab of the same phone: one of them sends.
  const tab = await context.newPage();
  await tab.goto(event);
  await expect(waiting(tab).getByText("Third idea")).toBeVisible();
  await context.setOffline(false);
  await live(phone);
  for (const one of [phone, tab]) await expect(waiting(one)).toHaveCount(0);

  const board = await (await phone.request.get(`${event}/snapshot.json`)).json();
  const titles = board.board.sessions.map((session: { idea: { title: string } }) => session.idea.title);
  expect(titles.slice(10)).toEqual(["First idea", "Second idea", "Third idea"]);
  await phone.goto(event);
  for (const number of ten) {
    await expect(phone.getByRole("button", { name: new RegExp(`Talk ${number} of ten`) })).toContainText("must");
  }
});

test("a tap right before the page goes away counts, although it was not kept yet", async ({ browser, page, campgrid }) => {
  const event = await openEvent(page, "Gone");
  await goToPhase(page, event, "pitching");
  await pitch(page, event, "Bread", "Ana");
  const [context, phone] = await onPhone(browser, campgrid.address);
  // A disk so slow that nothing is ever kept.
  await context.addInitScript(() => {
    const never = () => ({}) as IDBOpenDBRequest;
    Object.defineProperty(IDBFactory.prototype, "open", { value: never });
  });
  await phone.goto(event);
  await live(phone);
  await phone.getByRole("button", { name: /to go to “Bread”/ }).last().click();
  await phone.goto("about:blank");
  await page.goto(event);
  await expect(page.getByText("1 person wants to go")).toBeAttached();
});

test("what came too late is explained, and its text is kept", async ({ browser, page, campgrid }) => {
  const event = await openEvent(page, "Too late");
  await goToPhase(page, event, "pitching");
  const [context, phone] = await onPhone(browser, campgrid.address);
  await phone.goto(event);
  await settled(phone);
  await away(context, phone);
  await phone.getByRole("link", { name: "Pitch", exact: true }).click();
  await phone.getByLabel("What is it about?").fill("Late bread");
  await phone.getByLabel("What should we call you?").fill("Ben");
  await phone.getByRole("button", { name: "Pitch it" }).click();
  await expect(waiting(phone).getByText("Late bread")).toBeVisible();

  await goToPhase(page, event, "wrapped");
  await context.setOffline(false);
  const back = waiting(phone).getByRole("alert");
  await expect(back).toContainText("Late bread");
  await expect(back).toContainText("This came too late");
  // It stays until its person has done something about it.
  await phone.goto(`${event}/mine`);
  await expect(back).toContainText("Late bread");
  await goToPhase(page, event, "pitching");
  await back.getByRole("button", { name: "Try again" }).click();
  await expect(waiting(phone)).toHaveCount(0);
  await phone.goto(event);
  await expect(phone.getByRole("link", { name: "Late bread" })).toBeVisible();
});
