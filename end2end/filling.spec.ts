// The solver at the desk: what it proposes is seen before it is done, taken in part, and taken back.
import { type APIRequestContext, type Page } from "@playwright/test";
import { live } from "./support/event.ts";
import { expect, test } from "./support/campgrid.ts";

/** Three rooms, three slots and seven sessions; nothing has a place. Whoever asks owns it. */
async function camp(request: APIRequestContext, name: string): Promise<string> {
  const event = `/e/${name.toLowerCase()}`;
  const send = async (to: string, form: Record<string, string>) => {
    const answer = await request.post(to, { form, headers: { accept: "application/json" } });
    expect(answer.status(), `${form.do}: ${await answer.text()}`).toBe(200);
  };
  await send("/new", { do: "open-event", name, zone: "Europe/London" });
  await send(`${event}/desk/import`, {
    do: "import-csv",
    rooms: "name,capacity,features\nKoto,40,\nLyre,20,\nGamba,10,",
    slots: ["date,start,end,kind,title", ...[10, 11, 12].map((hour) => `2030-05-30,${hour}:00,${hour}:50,sessions,`)].join("\n"),
    sessions: ["id,title,hosts,tags", ...["Bread", "Butter", "Bees", "Maps", "Tents", "Songs", "Stars"].map((title, n) => `${n},${title},Host ${n},`)].join("\n"),
  });
  return event;
}

const grid = (page: Page) => page.getByRole("region", { name: "Grid", exact: true });
const compare = (page: Page) => page.getByRole("region", { name: "Before and after" });

test("a part of the proposal is applied, and taken back at once", async ({ page }) => {
  const event = await camp(page.request, "Parts");
  await page.goto(`${event}/desk`);
  await live(page);
  await page.getByRole("button", { name: "Fill the grid" }).click();
  await expect(page.getByRole("heading", { name: "Proposal: 7 moves" })).toBeVisible();
  await expect(compare(page).getByText("was free")).toHaveCount(7);
  await page.getByRole("checkbox", { name: /Bees/ }).uncheck();
  await page.getByRole("checkbox", { name: /Maps/ }).uncheck();
  await expect(page.getByText("5 moves chosen")).toBeVisible();
  await expect(compare(page).getByText("was free")).toHaveCount(5);
  // The server has counted anew what that leaves.
  await expect(page.getByRole("row", { name: /Sessions without a place 7 2/ })).toBeVisible();
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(grid(page).getByText("Bread")).toBeVisible();
  await expect(grid(page).getByText("Bees")).toHaveCount(0);
  await expect(compare(page)).toHaveCount(0);
  await page.getByRole("button", { name: /^Undo: / }).click();
  await expect(grid(page).getByText("Bread")).toHaveCount(0);
});

test("when a room is lost, the obvious button repairs, and says what starting over would have cost", async ({ page }) => {
  const event = await camp(page.request, "Flood");
  await page.goto(`${event}/desk`);
  await live(page);
  await page.getByRole("button", { name: "Fill the grid" }).click();
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(grid(page).getByText("Stars")).toBeVisible();
  await page.locator('button[name="phase"][value="live"]').click();
  for (const slot of ["1", "2", "3"]) {
    const form = { do: "close-room", room: "1", slot, closed: "yes" };
    expect((await page.request.post(`${event}/desk`, { form, headers: { accept: "application/json" } })).status()).toBe(200);
  }
  await page.getByRole("button", { name: "Repair the board" }).click();
  await expect(page.getByText(/starting over would have moved \d+\./)).toBeVisible();
  await expect(page.getByText("Nothing that has a place moves")).toBeVisible();
  await page.getByText("Other ways, and what stays").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Discard" }).click();
  // What stays is asked for before it starts: no slot is left.
  await page.getByText("Other ways, and what stays").click();
  for (const times of ["10:00–10:50", "11:00–11:50", "12:00–12:50"]) await page.getByRole("checkbox", { name: times }).check();
  await page.getByRole("button", { name: "Repair the board" }).click();
  await expect(page.getByText("there is nowhere to move anything")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a part is looked at before it is applied", async ({ page }) => {
    const event = await camp(page.request, "Plain");
    await page.goto(`${event}/desk`);
    await page.getByRole("button", { name: "Fill the grid" }).click();
    await page.getByRole("checkbox", { name: /Bees/ }).uncheck();
    await page.getByRole("button", { name: "What would this do?" }).click();
    await expect(page.getByText("6 moves chosen")).toBeVisible();
    await expect(page.getByRole("row", { name: /Sessions without a place 7 1/ })).toBeVisible();
    await page.getByRole("button", { name: "Apply" }).click();
    await expect(grid(page).getByText("Bread")).toBeVisible();
    await expect(grid(page).getByText("Bees")).toHaveCount(0);
  });
});
