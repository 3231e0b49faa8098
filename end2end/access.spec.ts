// Everybody can use every screen: axe finds nothing to object to, on a phone and on a laptop, by day and by night.
import AxeBuilder from "@axe-core/playwright";
import { Campgrid, expect, test } from "./support/campgrid.ts";

const open = ["/", "/new", "/e/demo", "/e/demo/pitch", "/e/demo/deck", "/e/demo/mine", "/e/demo/wall", "/e/demo/s/1"];
const desk = ["/e/demo/desk", "/e/demo/desk?card=1", "/e/demo/desk/rooms", "/e/demo/desk/event", "/e/demo/desk/log", "/e/demo/desk/import"];

let demo: Campgrid;
test.beforeAll(async () => {
  demo = await Campgrid.start(["demo", "--on", "2027-05-20"]);
});
test.afterAll(async () => {
  await demo.stop();
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const [size, viewport] of Object.entries({ phone: { width: 390, height: 844 }, laptop: { width: 1280, height: 800 } })) {
    test(`axe has nothing to object to on a ${size}, ${colorScheme}`, async ({ browser }) => {
      const context = await browser.newContext({ baseURL: demo.address, viewport, colorScheme, bypassCSP: true });
      const page = await context.newPage();
      const failed: string[] = [];
      page.on("pageerror", (error) => failed.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error") failed.push(message.text());
      });
      const look = async (address: string) => {
        await page.goto(address);
        await page.waitForLoadState("networkidle");
        const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
        expect(violations.map((found) => `${address}: ${found.id}: ${found.nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
      };
      for (const address of open) await look(address);
      const link = await demo.says(/^Facilitator link: +(.*)$/);
      await page.goto(new URL(link).pathname);
      await look(new URL(link).pathname);
      await page.getByRole("button", { name: "Use it here" }).click();
      await page.waitForURL(/\/desk/);
      for (const address of desk) await look(address);
      expect(failed, "nothing went wrong in the page").toEqual([]);
      await context.close();
    });
  }
}
