// Everything works before the wasm arrives, and without JavaScript at all.
import { addRoom, addSlot, goToPhase, openEvent, pitch } from "./support/event.ts";
import { expect, test } from "./support/campgrid.ts";

test.use({ javaScriptEnabled: false });

test("an event from its opening to its programme, without JavaScript", async ({ page }) => {
  const event = await openEvent(page, "Plain");
  await addRoom(page, event, "Koto", "40");
  await addRoom(page, event, "Lyre", "20");
  await addSlot(page, event, "10:00", "11:00");
  await goToPhase(page, event, "pitching");
  await pitch(page, event, "Bread", "Ana");
  await pitch(page, event, "Butter");

  await page.goto(event);
  await page.getByRole("button", { name: /Bread/ }).click();
  await expect(page.getByRole("button", { name: /Bread/ })).toHaveAttribute("aria-pressed", "true");

  await page.goto(`${event}/desk`);
  await page.getByRole("button", { name: "Fill the grid" }).click();
  await page.getByRole("button", { name: "Apply" }).click();
  const grid = page.getByRole("region", { name: "Grid", exact: true });
  // Both have one host and there is one slot: one of them finds no place.
  await expect(grid.getByText(/Bread|Butter/)).toHaveCount(1);
  await expect(grid.getByText("Bread")).toBeVisible();

  await grid.getByRole("link", { name: /Bread/ }).click();
  const panel = page.getByRole("region", { name: "Bread" });
  await panel.getByRole("button", { name: "Off the board" }).click();
  await expect(page.getByRole("region", { name: "Grid", exact: true }).getByText("Bread")).toHaveCount(0);
  await page.getByRole("button", { name: /^Undo: / }).click();
  await expect(page.getByRole("region", { name: "Grid", exact: true }).getByText("Bread")).toBeVisible();

  await goToPhase(page, event, "live");
  await page.goto(event);
  await expect(page.getByText("Bread").first()).toBeVisible();
  await expect(page.getByText("Koto").or(page.getByText("Lyre")).first()).toBeVisible();
  await page.goto(`${event}/mine`);
  await expect(page.getByText("Bread").first()).toBeVisible();
  await page.goto(`${event}/wall`);
  await expect(page.getByText("Bread").first()).toBeVisible();
});

test("a refused form comes back filled in, with the sentence at its field", async ({ page }) => {
  const event = await openEvent(page, "Plain");
  await page.goto(`${event}/desk/rooms`);
  await addRoom(page, event, "Koto", "40");
  const form = page.locator("form#add-room");
  await form.getByLabel("Name").fill("koto");
  await form.getByLabel("How to find it").fill("Up the stairs");
  await form.getByRole("button").click();
  await expect(page.locator("form#add-room")).toContainText("There is a room called “koto” already.");
  await expect(page.locator("form#add-room").getByLabel("How to find it")).toHaveValue("Up the stairs");
  await expect(page.locator("form#add-room").getByLabel("Name")).toHaveAttribute("aria-invalid", "true");
});

test("tables are looked over and imported", async ({ page }) => {
  const event = await openEvent(page, "Tables");
  await page.goto(`${event}/desk/import`);
  const table = (name: string) => page.locator(`textarea[name="${name}"]`);
  await table("rooms").fill("name,capacity,features\nKoto,many,\n");
  await table("slots").fill("date,start,end,kind,title\n2030-05-30,10:00,11:00,sessions,\n");
  await table("sessions").fill("id,title\n1,Bread\n2,Butter\n");
  await page.getByRole("button", { name: "Look it over" }).click();
  await expect(page.getByText("“many” is not a whole number", { exact: false })).toBeVisible();
  await expect(page.getByText("Butter").first()).toBeVisible();
  await table("rooms").fill("name,capacity,features\nKoto,40,\n");
  await page.getByRole("button", { name: "Look it over" }).click();
  await page.getByRole("button", { name: "Import it all" }).click();
  await expect(page.getByRole("region", { name: "Grid", exact: true })).toBeVisible();
  await expect(page.getByText("Butter").first()).toBeVisible();
});
