// The solver at the desk: what it proposes is seen before it is done, taken in part, and taken back.
import { type APIRequestContext, type Page } from "@playwright/test";
import { type Form, ask } from "./support/ask.ts";
import { live } from "./support/event.ts";
import { expect, test } from "./support/campgrid.ts";

/** Three rooms, three slots and seven sessions; nothing has a place. Whoever asks owns it. */
async function camp(request: APIRequestContext, name: string): Promise<string> {
  const event = `/e/${name.toLowerCase()}`;
  const send = (to: string, form: Form) => ask(request, to, form);
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
    await ask(page.request, `${event}/desk`, { do: "close-room", room: "1", slot, closed: "yes" });
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

test("five minutes into a slot the largest room floods: four clicks, and nothing that is over moves", async ({ page }) => {
  const event = "/e/wet";
  const send = (to: string, form: Form) => ask(page.request, to, form);
  // Two slots are over, the third began five minutes ago, two are to come.
  const slots = [-65, -35, -5, 30, 60].map((from) => {
    const [day, starts] = new Date(Date.now() + from * 60_000).toISOString().split("T") as [string, string];
    const ends = new Date(Date.now() + (from + 30) * 60_000).toISOString().slice(11, 16);
    return `${day},${starts.slice(0, 5)},${ends},sessions,`;
  });
  const range = (n: number) => Array.from({ length: n }, (_, at) => at + 1);
  await send("/new", { do: "open-event", name: "Wet", zone: "UTC" });
  await send(`${event}/desk/import`, {
    do: "import-csv",
    rooms: "name,capacity,features\nKoto,60,\nLyre,30,\nGamba,30,\nOud,20,\nErhu,20,",
    slots: ["date,start,end,kind,title", ...slots].join("\n"),
    sessions: ["id,title,hosts,tags", ...range(20).map((n) => `${n},Session number ${n},Host ${n},`)].join("\n"),
  });
  // Four rooms of five are taken in every slot, the largest always.
  for (const n of range(20)) {
    await send(`${event}/desk`, { do: "place", run: `${n}`, place: `${((n - 1) % 4) + 1}.${Math.ceil(n / 4)}`, confirmed: "yes" });
  }
  await send(`${event}/desk`, { do: "set-phase", phase: "live" });
  await page.goto(`${event}/desk`);
  await live(page);
  const board = () =>
    page.locator(".grid td[data-place]").evaluateAll((cells) =>
      Object.fromEntries(
        cells.flatMap((cell) => {
          const title = /Session number \d+/.exec(cell.textContent ?? "")?.[0];
          return title ? [[title, (cell as HTMLElement).dataset["place"] ?? ""]] : [];
        }),
      ),
    );
  const before = await board();
  expect(Object.keys(before)).toHaveLength(20);

  let clicks = 0;
  const click = (name: string | RegExp, role: "button" | "link" = "button") => {
    clicks += 1;
    return page.getByRole(role, { name }).first().click();
  };
  await click(/Koto/, "link");
  await click("Close Koto from now on");
  await click("Find other places");
  const fresh = page.getByText(/starting over would have moved \d+\./);
  await expect(fresh).toBeVisible();
  const n = Number(/moved (\d+)\./.exec((await fresh.textContent()) ?? "")?.[1]);
  await click("Apply");
  await expect(page.getByText(/needs? another room/)).toHaveCount(0);
  expect(clicks).toBeLessThanOrEqual(4);

  const after = await board();
  const moved = Object.keys(before).filter((title) => before[title] !== after[title]);
  console.log(`the largest room floods: ${clicks} clicks, ${moved.length} sessions moved; filling from nothing would have moved ${n}`);
  expect(moved.length).toBeGreaterThan(0);
  expect(moved.length).toBeLessThan(n);
  // Whatever is over stays where it was, in the room that is closed now, too.
  expect(moved.filter((title) => Number(before[title]?.split(".")[1]) <= 2)).toEqual([]);
  // Everybody sees it: it is the board.
  await page.goto(`${event}/s/13`);
  await expect(page.getByText("Koto", { exact: true })).toHaveCount(0);
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
