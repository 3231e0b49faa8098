// Choosing in the deck: by finger, by key and by button; it goes on where one was, with and without JavaScript.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/campgrid.ts";
import { goToPhase, live, onPhone, openEvent, pitch } from "./support/event.ts";

const titles = ["Bread", "Butter", "Honey", "Jam"];

async function pitched(page: Page): Promise<string> {
  const event = await openEvent(page, "Deck");
  await goToPhase(page, event, "pitching");
  for (const title of titles) await pitch(page, event, title, title === titles[0] ? "Ana" : undefined);
  return event;
}

const top = (page: Page) => page.locator(".deck__title");

/** Drags the card to one side, as a thumb does. */
async function swipe(page: Page, by: number): Promise<void> {
  const box = await page.locator(".dealing__card").boundingBox();
  if (!box) throw new Error("there is no card");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by / 2, y, { steps: 4 });
  await page.mouse.move(x + by, y, { steps: 4 });
  await page.mouse.up();
}

test("a swipe, a key and a tap decide, and the deck goes on where it was left", async ({ page, browser, baseURL }) => {
  const event = await pitched(page);
  const [context, phone] = await onPhone(browser, baseURL ?? "");
  await phone.goto(`${event}/deck`);
  await live(phone);
  const order: string[] = [];
  const read = async () => order.push((await top(phone).textContent()) ?? "");

  await read();
  await swipe(phone, 160);
  await expect(top(phone)).not.toHaveText(order[0]);
  await read();
  await swipe(phone, -160);
  await expect(top(phone)).not.toHaveText(order[1]);
  await read();
  await phone.keyboard.press("ArrowUp");
  await expect(top(phone)).not.toHaveText(order[2]);
  await read();
  expect([...order].sort()).toEqual([...titles].sort());

  // What was passed is known on this device only; what is wanted, to the server.
  await phone.reload();
  await live(phone);
  await expect(top(phone)).toHaveText(order[3]);
  await phone.getByRole("button", { name: "Interested" }).click();
  await expect(phone.getByText("That was all of them")).toBeVisible();
  await phone.getByRole("button", { name: "Look at the one I passed again" }).click();
  await expect(top(phone)).toHaveText(order[1]);
  await phone.getByRole("link", { name: "Pass" }).click();

  await phone.goto(`${event}/mine`);
  for (const wanted of [order[0], order[2], order[3]]) await expect(phone.getByText(wanted).first()).toBeVisible();
  await expect(phone.getByText(order[1])).toHaveCount(0);
  await context.close();
});

test("the last decision can be taken up again", async ({ page, browser, baseURL }) => {
  const event = await pitched(page);
  const [context, phone] = await onPhone(browser, baseURL ?? "");
  await phone.goto(`${event}/deck`);
  await live(phone);
  const first = (await top(phone).textContent()) ?? "";
  await phone.getByRole("button", { name: "Must" }).click();
  await expect(top(phone)).not.toHaveText(first);
  await phone.getByRole("button", { name: "Back" }).click();
  await expect(top(phone)).toHaveText(first);
  await phone.getByRole("link", { name: "Pass" }).click();
  await expect(top(phone)).not.toHaveText(first);
  await phone.goto(`${event}/mine`);
  await expect(phone.getByText(first)).toHaveCount(0);
  await context.close();
});

test("without JavaScript the same buttons decide", async ({ page, browser, baseURL }) => {
  const event = await pitched(page);
  const [context, phone] = await onPhone(browser, baseURL ?? "", false);
  await phone.goto(`${event}/deck`);
  const passed = (await top(phone).textContent()) ?? "";
  await phone.getByRole("link", { name: "Pass" }).click();
  const wanted = (await top(phone).textContent()) ?? "";
  expect(wanted).not.toBe(passed);
  await phone.getByRole("button", { name: "Interested" }).click();
  await expect(top(phone)).not.toHaveText(wanted);
  await phone.goto(`${event}/mine`);
  await expect(phone.getByText(wanted).first()).toBeVisible();
  await context.close();
});
