// Two people, one board: what one does the other sees, also after the server was gone.
import { addRoom, addSlot, goToPhase, live, onPhone, openEvent, pitch } from "./support/event.ts";
import { expect, test } from "./support/campgrid.ts";

test("a session pitched and wanted in one window appears in the other", async ({ browser, page, campgrid }) => {
  const event = await openEvent(page, "Two windows");
  await goToPhase(page, event, "pitching");
  await page.goto(event);
  await live(page);

  const [, other] = await onPhone(browser, campgrid.address);
  await pitch(other, event, "Bread for beginners", "Ben");
  await expect(page.getByRole("link", { name: "Bread for beginners" })).toBeVisible();
  await expect(page.getByText("Ben").first()).toBeVisible();

  await other.goto(event);
  await live(other);
  await other.getByRole("button", { name: /Bread for beginners/ }).click();
  await expect(other.getByRole("button", { name: /Bread for beginners/ })).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByText("1 person wants to go")).toBeAttached();
});

test("the server is killed and comes back: both catch up without a reload, and nothing acknowledged is missing", async ({
  browser,
  page,
  campgrid,
}) => {
  const event = await openEvent(page, "Power cut");
  await goToPhase(page, event, "pitching");
  await page.goto(event);
  const [, other] = await onPhone(browser, campgrid.address);
  await pitch(other, event, "Before the cut", "Ben");
  await other.goto(event);
  await other.getByRole("button", { name: /Before the cut/ }).click();
  await expect(other.getByRole("button", { name: /Before the cut/ })).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByText("1 person wants to go")).toBeAttached();
  for (const one of [page, other]) {
    await live(one);
    await one.evaluate(() => Object.assign(window, { sameDocument: true }));
  }

  await campgrid.kill();
  for (const one of [page, other]) {
    await expect(one.locator('[data-link="old"]').first()).toBeAttached();
    await expect(one.getByRole("link", { name: "Before the cut", exact: true })).toBeVisible();
  }
  await campgrid.again();
  for (const one of [page, other]) await live(one);

  const [, third] = await onPhone(browser, campgrid.address);
  await pitch(third, event, "After the cut", "Cai");
  for (const one of [page, other]) {
    await expect(one.getByRole("link", { name: "Before the cut", exact: true })).toBeVisible();
    await expect(one.getByRole("link", { name: "After the cut", exact: true })).toBeVisible();
    expect(await one.evaluate(() => "sameDocument" in window)).toBe(true);
  }
  await expect(page.getByText("1 person wants to go")).toBeAttached();
  await expect(other.getByRole("button", { name: /Before the cut/ })).toHaveAttribute("aria-pressed", "true");
});

test("from a new event to a filled grid on the wall", async ({ browser, page, campgrid }) => {
  const event = await openEvent(page, "First day");
  await addRoom(page, event, "Koto", "40");
  await addSlot(page, event, "10:00", "11:00");
  await addSlot(page, event, "11:00", "12:00");
  await goToPhase(page, event, "pitching");
  const [, other] = await onPhone(browser, campgrid.address);
  await pitch(other, event, "Bread", "Ben");
  await pitch(other, event, "Butter");

  const [, wall] = await onPhone(browser, campgrid.address);
  await wall.setViewportSize({ width: 1920, height: 1080 });
  await wall.goto(`${event}/wall`);
  await goToPhase(page, event, "live");
  await page.goto(`${event}/desk`);
  await live(page);
  await page.getByRole("button", { name: "Fill the grid" }).click();
  await expect(page.getByText("No better board exists: that is proven.")).toBeVisible();
  await page.getByRole("button", { name: "Apply" }).click();
  const grid = page.getByRole("region", { name: "Grid", exact: true });
  await expect(grid.getByText("Bread")).toBeVisible();
  await expect(grid.getByText("Butter")).toBeVisible();
  await expect(wall.getByText("Bread").first()).toBeVisible();
  await expect(wall.getByText("Koto").first()).toBeVisible();

  // "Move to…": the two change places, and undo puts them back.
  await grid.getByRole("link", { name: /Bread/ }).click();
  const panel = page.getByRole("region", { name: "Bread" });
  await expect(panel.getByText("Nobody loses anything by it here.")).toBeVisible();
  await expect(panel.getByRole("button", { name: /Butter.*changes nothing for anybody/ })).toBeVisible();
  await panel.getByRole("button", { name: "Off the board" }).click();
  await expect(panel.getByText("It is off the board, though there are places for it.")).toBeVisible();
  await expect(grid.getByText("Bread")).toHaveCount(0);
  await page.getByRole("button", { name: /^Undo: / }).click();
  await expect(grid.getByText("Bread")).toBeVisible();
});

test("a tap on the heart shows at once and is taken back, with the reason, when it is refused", async ({ browser, page, campgrid }) => {
  const event = await openEvent(page, "Closing");
  await goToPhase(page, event, "pitching");
  await pitch(page, event, "Bread", "Ana");
  const [context, other] = await onPhone(browser, campgrid.address);
  await other.goto(event);
  await live(other);
  // The phone has not heard yet that choosing was closed.
  await context.route("**/live/**", (route) => route.abort());
  await other.evaluate(() => Object.assign(window, { sameDocument: true }));
  const heart = other.getByRole("button", { name: /Bread/ });
  await heart.click();
  await expect(heart).toHaveAttribute("aria-pressed", "true");
  await page.goto(`${event}/desk`);
  await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
  await goToPhase(page, event, "wrapped");
  await expect(heart).toBeDisabled();
});
