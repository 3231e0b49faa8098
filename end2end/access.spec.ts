// Everybody can use every screen: axe finds nothing to object to, on a phone and on a laptop, in every theme, in the
// first language and in one that runs from right to left.
import AxeBuilder from "@axe-core/playwright";
import { Campgrid, expect, test } from "./support/campgrid.ts";

const open = [
  "/",
  "/new",
  "/e/demo",
  "/e/demo?q=web",
  "/e/demo/pitch",
  "/e/demo/deck",
  "/e/demo/mine",
  "/e/demo/me",
  "/e/demo/takeaways",
  "/e/demo/wall",
  "/e/demo/door/2",
  "/e/demo/print",
  "/e/demo/print?what=grid",
  "/e/demo/s/1",
];
const desk = ["/e/demo/desk", "/e/demo/desk?card=1", "/e/demo/desk/rooms", "/e/demo/desk/event", "/e/demo/desk/people", "/e/demo/desk/wall", "/e/demo/desk/report", "/e/demo/desk/log", "/e/demo/desk/import"];

let demo: Campgrid;
test.beforeAll(async () => {
  demo = await Campgrid.start(["demo", "--on", "2027-05-20"]);
});
test.afterAll(async () => {
  await demo.stop();
});

const phone = { width: 390, height: 844 };
const laptop = { width: 1280, height: 800 };
/** How people look at it. `theme` is the one that they chose at Campgrid, over what their device asks for. */
const looks = {
  "a phone by day": { viewport: phone, colorScheme: "light" },
  "a phone by night": { viewport: phone, colorScheme: "dark" },
  "a laptop by day": { viewport: laptop, colorScheme: "light" },
  "a laptop by night": { viewport: laptop, colorScheme: "dark" },
  "a phone in high contrast by day": { viewport: phone, colorScheme: "light", theme: "contrast" },
  "a phone in high contrast by night": { viewport: phone, colorScheme: "dark", theme: "contrast" },
  "a phone in Arabic": { viewport: phone, colorScheme: "light", locale: "ar" },
  "a laptop in German by night": { viewport: laptop, colorScheme: "dark", locale: "de" },
} as const;

for (const [name, look] of Object.entries(looks)) {
  test(`axe has nothing to object to on ${name}`, async ({ browser }) => {
    const { theme, ...how } = { theme: undefined, ...look };
    const context = await browser.newContext({ baseURL: demo.address, bypassCSP: true, ...how });
    if (theme) await context.addCookies([{ name: "campgrid-theme", value: theme, url: demo.address }]);
    const page = await context.newPage();
    const failed: string[] = [];
    page.on("pageerror", (error) => failed.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") failed.push(message.text());
    });
    const objections = async (address: string) => {
      await page.goto(address);
      await page.waitForLoadState("networkidle");
      const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
      expect(violations.map((found) => `${address}: ${found.id}: ${found.nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
    };
    for (const address of open) await objections(address);
    const link = await demo.says(/^Facilitator link: +(.*)$/);
    await page.goto(new URL(link).pathname);
    await objections(new URL(link).pathname);
    await page.locator("main form button").click();
    await page.waitForURL(/\/desk/);
    for (const address of desk) await objections(address);
    expect(failed, "nothing went wrong in the page").toEqual([]);
    await context.close();
  });
}
