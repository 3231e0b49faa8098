// Paper: every kind of sheet as a browser prints it, for the demo and for 40 rooms by 12 slots: so many pages of the right
// size, no text that is cut, black on white; and the pages that are printed from please axe in every theme.
import AxeBuilder from "@axe-core/playwright";
import { type APIRequestContext, type Page } from "@playwright/test";
import { type Form, ask } from "./support/ask.ts";
import { Campgrid, expect, test } from "./support/campgrid.ts";
import { sameLetters } from "./support/letters.ts";
import { pdf, sheets, sizes } from "./support/paper.ts";

const titles = [
  "Waiting lists that patients can read",
  "Bread",
  "How we test with people on old phones, in waiting rooms, with nothing to install, to register or to remember",
  "🐝 Bees, and what they know about queues 🍯",
  "ماذا يريد المرضى من الخدمات الرقمية؟",
  "Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüssellochabdeckungsbeauftragte",
];

/** Forty rooms, twelve slots, and a session in every cell. */
async function fortyByTwelve(request: APIRequestContext): Promise<string> {
  const event = "/e/large";
  const range = (n: number) => Array.from({ length: n }, (_, at) => at + 1);
  const send = (to: string, form: Form) => ask(request, to, form);
  await send("/new", { do: "open-event", name: "Large", zone: "Europe/London" });
  await send(`${event}/desk/import`, {
    do: "import-csv",
    rooms: ["name,capacity", ...range(40).map((n) => `${n === 7 ? "The long room under the library stairs" : `Room ${n}`},${n * 5}`)].join("\n"),
    slots: ["date,start,end,kind,title", ...range(12).map((n) => `2030-05-30,${String(7 + n).padStart(2, "0")}:00,${String(7 + n).padStart(2, "0")}:50,sessions,`)].join("\n"),
    sessions: ["id,title,hosts", ...range(480).map((n) => `${n},"${titles[n % titles.length]} (${n})","Host ${n}${n % 9 === 0 ? "; A second host with a long name" : ""}"`)].join("\n"),
  });
  const move = range(480).map((n) => `${n}:${((n - 1) % 40) + 1}.${Math.floor((n - 1) / 40) + 1}`);
  await send(`${event}/desk`, { do: "place", confirmed: "yes", move });
  await send(`${event}/desk`, { do: "set-phase", phase: "pitching" });
  return event;
}

/** What is cut, or reaches over the edge of its sheet, where the page is laid out as on paper. */
async function cut(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: "print" });
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".leaf *")]
      .filter((one) => one.childNodes.length > 0 && [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
      .filter((one) => {
        const box = one.getBoundingClientRect();
        const around = (one.closest("td, th, .cut-card, .leaf") ?? one).getBoundingClientRect();
        const hidden = getComputedStyle(one).overflow !== "visible";
        return hidden || one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0 || box.left < around.left - 1 || box.right > around.right + 1 || box.bottom > around.bottom + 1;
      })
      .map((one) => `${one.className}: ${one.innerText}`),
  );
  await page.emulateMedia({ media: null });
  return cut;
}

const portrait = { a4: "595×842", a3: "842×1191" };
const landscape = { a4: "842×595", a3: "1191×842" };

/** Sheets of each kind on each paper. */
const demo = { "grid a4": 2, "grid a3": 1, "rooms a4": 7, "rooms a3": 7, "cards a4": 3, "cards a3": 2, "codes a4": 8, "codes a3": 8 };
const large = { "grid a4": 14, "grid a3": 5, "rooms a4": 40, "rooms a3": 40, "codes a4": 41, "codes a3": 41 };

let campgrid: Campgrid;
test.beforeAll(async () => {
  campgrid = await Campgrid.start(["demo", "--on", "2027-05-20"]);
});
test.afterAll(async () => {
  await campgrid.stop();
});

async function prints(page: Page, event: string, kinds: Record<string, number>): Promise<void> {
  for (const [kind, wanted] of Object.entries(kinds)) {
    const [what = "", paper = "a4"] = kind.split(" ") as [string, "a4" | "a3"];
    await page.goto(`${campgrid.address}${event}/print?what=${what}&paper=${paper}`);
    expect.soft(await cut(page), kind).toEqual([]);
    const file = await pdf(page);
    expect.soft(sheets(file), kind).toBe(wanted);
    expect.soft(sizes(file), kind).toEqual([what === "grid" ? landscape[paper] : portrait[paper]]);
  }
}

test("the demo comes onto paper whole", async ({ browser }) => {
  test.slow();
  const page = await browser.newPage();
  await prints(page, "/e/demo", demo);
});

test("forty rooms by twelve slots come onto paper whole", async ({ browser, playwright }) => {
  test.slow();
  // As the server writes them: forty sheets need no script.
  const page = await browser.newPage({ javaScriptEnabled: false, bypassCSP: true });
  const owner = await playwright.request.newContext({ baseURL: campgrid.address });
  const event = await fortyByTwelve(owner);
  await sameLetters(page);
  await prints(page, event, large);
  // Eight cards on a sheet of A4 where they are as high as they should be; more sheets where some are higher.
  await page.goto(`${campgrid.address}${event}/print?what=cards&paper=a4`);
  expect(await cut(page)).toEqual([]);
  expect(sheets(await pdf(page))).toBe(60);
  await owner.dispose();
});

test("what paper is printed from pleases axe, and nothing but the sheets is printed", async ({ browser }) => {
  for (const how of [{ colorScheme: "light" }, { colorScheme: "dark" }, { colorScheme: "light", contrast: "more" }, { colorScheme: "dark", locale: "ar" }] as const) {
    const context = await browser.newContext({ baseURL: campgrid.address, bypassCSP: true, ...how });
    const page = await context.newPage();
    for (const tail of ["", "?what=grid", "?what=rooms", "?what=cards", "?what=codes"]) {
      await page.goto(`/e/demo/print${tail}`);
      await page.waitForLoadState("networkidle");
      const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
      expect(violations.map((found) => `${tail}: ${found.id}: ${found.nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
    }
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".paper-choice")).toBeHidden();
    const colours = await page.evaluate(() => [...document.querySelectorAll(".leaf, .leaf h2, .leaf p")].map((one) => getComputedStyle(one).color));
    expect([...new Set(colours)]).toEqual(["rgb(0, 0, 0)"]);
    await context.close();
  }
});
