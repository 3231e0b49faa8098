// The queue for the microphone at the desk: by keys, by hand, by finger; seconds on the wall; merging side by side.
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { goToPhase, live, onPhone, openEvent, pitch } from "./support/event.ts";
import { expect, test } from "./support/campgrid.ts";

/** The titles of those who wait, in the order of the desk. */
function waiting(page: Page) {
  return page.locator(".queue [data-waits] .slip__title");
}

/** An event where people pitch, with pitches that its owner made for others in the queue itself. */
async function camp(page: Page, name: string, titles: string[]): Promise<string> {
  const event = await openEvent(page, name);
  await goToPhase(page, event, "pitching");
  await live(page);
  for (const title of titles) {
    await page.getByLabel("What about?").fill(title);
    await page.getByLabel("Who?").fill(`Host of ${title}`);
    await page.keyboard.press("Enter");
    await expect(waiting(page).filter({ hasText: title })).toBeVisible();
    await expect(page.getByLabel("What about?")).toBeFocused();
    await expect(page.getByLabel("What about?")).toHaveValue("");
  }
  return event;
}

test("a pitching round by keys alone: call, hear, move, hold", async ({ page }) => {
  await camp(page, "Keys", ["Ants", "Bees", "Cows", "Dogs"]);
  await expect(waiting(page)).toHaveText(["Ants", "Bees", "Cows", "Dogs"]);
  // In a field, letters are letters.
  await page.keyboard.type("n");
  await expect(page.getByLabel("What about?")).toHaveValue("n");
  await page.getByLabel("What about?").fill("");
  await page.getByLabel("What about?").blur();
  await page.keyboard.press("n");
  await expect(page.locator(".queue__one--speaks")).toContainText("Ants");
  await expect(waiting(page)).toHaveText(["Bees", "Cows", "Dogs"]);
  await page.keyboard.press("h");
  await expect(page.locator(".queue__one--speaks")).toHaveCount(0);

  const handle = page.locator(".queue__handle").nth(2);
  await handle.focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(waiting(page)).toHaveText(["Bees", "Dogs", "Cows"]);
  await expect(page.getByText("“Dogs” is number 2 of 3 now.")).toBeAttached();
  await expect(page.getByRole("button", { name: "“Dogs”: drag it" })).toBeFocused();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(waiting(page)).toHaveText(["Dogs", "Bees", "Cows"]);
  await page.getByRole("button", { name: "Skip “Dogs”" }).press("Enter");
  await expect(waiting(page)).toHaveText(["Bees", "Dogs", "Cows"]);
  await page.getByRole("button", { name: "Back to the order of arrival" }).press("Enter");
  await expect(waiting(page)).toHaveText(["Bees", "Cows", "Dogs"]);

  // Switched off, they are only letters, also after a reload.
  await page.locator("summary", { hasText: /^Keys$/ }).click();
  await page.getByLabel("Use these keys on this device").uncheck();
  await page.reload();
  await live(page);
  await expect(page.getByLabel("Use these keys on this device")).not.toBeChecked();
  await page.keyboard.press("n");
  await expect(page.locator(".queue__one--speaks")).toHaveCount(0);
});

test("a pointer drags a pitch to where it is dropped", async ({ page }) => {
  await camp(page, "Dragging", ["Ants", "Bees", "Cows"]);
  const to = async (from: number, y: (box: { y: number; height: number }) => number, row: number) => {
    const handle = await page.locator(".queue__handle").nth(from).boundingBox();
    const target = await page.locator(".queue [data-waits]").nth(row).boundingBox();
    if (handle === null || target === null) throw new Error("nothing to drag");
    await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
    await page.mouse.down();
    await page.mouse.move(handle.x, y(target), { steps: 6 });
    await page.mouse.up();
  };
  await page.locator(".queue__handle").nth(2).scrollIntoViewIfNeeded();
  await to(2, (box) => box.y + 4, 0);
  await expect(waiting(page)).toHaveText(["Cows", "Ants", "Bees"]);
  await to(0, (box) => box.y + box.height - 2, 2);
  await expect(waiting(page)).toHaveText(["Ants", "Bees", "Cows"]);
});

test("the wall counts the seconds down and says when they are over", async ({ page, browser, campgrid }) => {
  const event = await camp(page, "Seconds", ["Ants"]);
  await page.getByText("How the queue runs").click();
  await page.getByLabel("Seconds for each pitch").fill("10");
  await page.locator("form#set-queueing").getByRole("button").click();
  const [, wall] = await onPhone(browser, campgrid.address);
  await wall.goto(`${event}/wall`);
  await page.getByRole("button", { name: "Call next: “Ants”" }).click();
  await expect(wall.getByRole("heading", { name: "Ants" })).toBeVisible();
  await expect(wall.getByRole("timer")).toHaveText(/0:(0\d|10)/);
  await expect(wall.getByText("Time is up.")).toBeVisible({ timeout: 20_000 });
  await page.getByRole("button", { name: "Once more" }).click();
  await expect(wall.getByText("Time is up.")).toHaveCount(0);
  await expect(wall.getByRole("timer")).toHaveText(/0:(0\d|10)/);
});

test("two that look alike stand side by side and become one, and one undo parts them", async ({ page, browser, campgrid }) => {
  const event = await camp(page, "Alike", ["A walk by the river", "Compost", "Trams"]);
  const [, other] = await onPhone(browser, campgrid.address);
  await pitch(other, event, "Onboarding new volunteers", "Ana");
  const [, third] = await onPhone(browser, campgrid.address);
  await pitch(third, event, "How to onboard newcomers and volunteers", "Ben");
  const suggestion = page.locator(".alike__one");
  await expect(suggestion).toContainText("both about onboarding");
  await suggestion.getByRole("link", { name: "Side by side" }).click();
  await expect(page.getByRole("heading", { name: "Together" })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole("link", { name: "The other way round" }).click();
  await expect(page.getByLabel("What it is called")).toHaveValue("How to onboard newcomers and volunteers");
  await page.getByLabel("What it is called").fill("Onboarding, together");
  await page.getByRole("button", { name: "Merge now" }).click();
  await other.goto(event);
  await expect(other.getByRole("link", { name: "Onboarding, together" }).first()).toBeVisible();
  await page.locator(".stage").getByRole("button", { name: /^Undo: You made/ }).click();
  await expect(suggestion).toContainText("both about onboarding");
});

test("on a phone, with a finger and without a script, the queue is run by buttons", async ({ page, browser, campgrid }) => {
  const event = await camp(page, "Buttons", ["Ants", "Bees", "Cows"]);
  const cookies = await page.context().cookies();
  const [context, plain] = await onPhone(browser, campgrid.address, false);
  await context.addCookies(cookies);
  await plain.goto(`${event}/desk`);
  const row = (title: string) => plain.locator(".queue [data-waits]", { hasText: title });
  await row("Cows").locator("summary").click();
  await row("Cows").getByRole("button", { name: "To the front" }).click();
  await expect(waiting(plain)).toHaveText(["Cows", "Ants", "Bees"]);
  await expect(plain.locator(".queue__handle").first()).toBeHidden();
  await row("Ants").locator("summary").click();
  await row("Ants").getByRole("button", { name: "Hold" }).click();
  await expect(waiting(plain)).toHaveText(["Cows", "Bees"]);
  await plain.getByRole("button", { name: "Call next: “Cows”" }).click();
  await plain.getByRole("button", { name: "Back, to the end" }).click();
  await expect(waiting(plain)).toHaveText(["Bees", "Cows"]);
  // Another desk that is open has followed.
  await expect(waiting(page)).toHaveText(["Bees", "Cows"]);
});
