// Rooms and slots on the day, from the grid: a room closes, a slot is late, a day comes from a template.
import { addRoom, addSlot, goToPhase, live, openEvent, pitch } from "./support/event.ts";
import { expect, test } from "./support/campgrid.ts";

test("a room closes from now on, its sessions find another, and one undo opens it again", async ({ page }) => {
  const event = await openEvent(page, "Leak");
  await addRoom(page, event, "Koto", "40");
  await addRoom(page, event, "Lyre", "20");
  await addSlot(page, event, "10:00", "11:00");
  await goToPhase(page, event, "pitching");
  await pitch(page, event, "Bread", "Ana");
  await page.goto(`${event}/desk`);
  await live(page);
  await page.getByRole("region", { name: "Off the board" }).getByRole("link", { name: /Bread/ }).click();
  await page.getByRole("region", { name: "Bread" }).getByRole("button", { name: /^Koto/ }).click();
  await goToPhase(page, event, "live");

  await page.getByRole("columnheader", { name: /Koto/ }).getByRole("link").click();
  const panel = page.getByRole("region", { name: "Koto" });
  await panel.getByRole("button", { name: "Close Koto from now on" }).click();
  await expect(page.getByText("Koto is closed: 1 session needs another room.")).toBeVisible();
  await expect(page.getByRole("region", { name: "Grid", exact: true }).getByText("Bread")).toBeVisible();
  await page.getByRole("button", { name: "Find other places" }).click();
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page.getByText("needs another room")).toHaveCount(0);
  await panel.getByRole("button", { name: "Open Koto again" }).click();
  await expect(panel.getByRole("button", { name: "Close Koto from now on" })).toBeVisible();
});

test("a slot that is late shows the new times while one types, and moves the rest of the day", async ({ page }) => {
  const event = await openEvent(page, "Late");
  await addRoom(page, event, "Koto", "40");
  await addSlot(page, event, "10:00", "11:00");
  await addSlot(page, event, "11:00", "12:00");
  await page.goto(`${event}/desk`);
  await live(page);
  await page.getByRole("link", { name: "10:00–11:00" }).click();
  const panel = page.getByRole("region", { name: "10:00–11:00" });
  await panel.getByRole("spinbutton", { name: /^Minutes/ }).fill("7");
  await expect(panel.getByRole("row", { name: /11:00–12:00/ })).toContainText("11:07–12:07");
  await panel.getByRole("button", { name: /^\+10 min/ }).click();
  await expect(page.getByRole("rowheader", { name: /11:10–12:10/ }).first()).toBeVisible();
});

test("a day comes from a template", async ({ page }) => {
  const event = await openEvent(page, "Template");
  await page.goto(`${event}/desk`);
  await live(page);
  await page.getByRole("link", { name: "Half a day" }).click();
  await expect(page.getByLabel("Slots a day")).toHaveValue("3");
  await page.getByLabel("Or their names, one on a line").fill("Koto, 40\nLyre");
  await expect(page.getByText("Koto (40 seats) and Lyre")).toBeVisible();
  await page.getByRole("button", { name: "Add all of it" }).click();
  const grid = page.getByRole("region", { name: "Grid", exact: true });
  await expect(grid.getByRole("columnheader", { name: /Lyre/ })).toBeVisible();
  await page.getByRole("button", { name: /^Undo: / }).click();
  await expect(page.getByText("There is no grid yet")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("panels open by their links, and a delay is shown before it is made", async ({ page }) => {
    const event = await openEvent(page, "Plain");
    await addRoom(page, event, "Koto", "40");
    await addSlot(page, event, "10:00", "11:00");
    await page.goto(`${event}/desk`);
    await page.getByRole("link", { name: "Koto" }).click();
    const room = page.getByRole("region", { name: "Koto" });
    await room.getByRole("button", { name: "Close Koto from now on" }).click();
    await expect(page.getByRole("button", { name: "Open Koto again" })).toBeVisible();
    await page.getByRole("link", { name: "10:00–11:00" }).click();
    const slot = page.getByRole("region", { name: "10:00–11:00" });
    await slot.getByRole("spinbutton", { name: /^Minutes/ }).fill("20");
    await slot.getByRole("button", { name: "Show the times" }).click();
    await expect(page.getByRole("cell", { name: "10:20–11:20" })).toBeVisible();
    await page.getByRole("button", { name: "Delay it", exact: true }).click();
    await expect(page.getByRole("link", { name: "10:20–11:20" })).toBeVisible();
  });
});
