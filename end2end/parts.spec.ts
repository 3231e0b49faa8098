// Every part in every state looks as it did: pictures of `/_parts`, section by section, at the sizes of a phone and a
// laptop, by day, by night, clear, and from right to left.
//
// The page is only in debug builds, and the site that lies there is a release that does not know it: so this runs
// without JavaScript, which is how parts have to look before it arrives anyway. Letters are those of a font that npm
// brings, so that every machine breaks lines at the same places; what is left between machines is how edges are
// smoothed. `make pictures` takes them anew.
import { type Page, expect, test } from "@playwright/test";
import AxeBuilder from "@axe-core/playwright";
import { Campgrid, debugBinary } from "./support/campgrid.ts";
import { sameLetters } from "./support/letters.ts";

const sizes = { phone: { width: 390, height: 844 }, laptop: { width: 1280, height: 800 } };

const looks = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  contrast: { colorScheme: "light", contrast: "more" },
  rtl: { colorScheme: "light" },
} as const;

let campgrid: Campgrid;

test.beforeAll(async () => {
  campgrid = await Campgrid.start(["serve"], debugBinary);
});
test.afterAll(async () => {
  await campgrid.stop();
});

/** Opens the page of parts in letters that are the same everywhere. */
async function open(page: Page, address = "/_parts"): Promise<void> {
  await sameLetters(page);
  const answer = await page.goto(campgrid.address + address);
  expect(answer?.status(), "is target/debug/campgrid built?").toBe(200);
}

for (const [size, viewport] of Object.entries(sizes)) {
  for (const [look, device] of Object.entries(looks)) {
    test(`parts on a ${size}, ${look}`, async ({ browser }) => {
      const context = await browser.newContext({ viewport, ...device, javaScriptEnabled: false, bypassCSP: true });
      const page = await context.newPage();
      await open(page);
      if (look === "rtl") await page.locator("html").evaluate((html) => html.setAttribute("dir", "rtl"));
      await page.evaluate(() => document.fonts.ready);
      await expect(page).toHaveScreenshot(`top-${look}-${size}.png`);
      // What floats over the page is in the picture of its top.
      await page.evaluate(() => document.querySelectorAll(".header, .ways").forEach((floats) => floats.remove()));
      const sections = await page.locator("main > section").all();
      expect(sections.length).toBeGreaterThan(8);
      for (const section of sections) {
        const name = await section.getAttribute("id");
        await expect.soft(section).toHaveScreenshot(`${name}-${look}-${size}.png`);
      }
      await context.close();
    });

    test(`what comes over the page on a ${size}, ${look}`, async ({ browser }) => {
      const context = await browser.newContext({ viewport, ...device, javaScriptEnabled: false, bypassCSP: true });
      const page = await context.newPage();
      await open(page);
      if (look === "rtl") await page.locator("html").evaluate((html) => html.setAttribute("dir", "rtl"));
      const over = page.locator("#over");
      await over.scrollIntoViewIfNeeded();
      await over.locator("summary", { hasText: "Filter" }).click();
      await expect(over.getByText("Where seats are left")).toBeVisible();
      await expect(page).toHaveScreenshot(`sheet-${look}-${size}.png`);
      // On a phone, what is around the sheet closes it.
      if (size === "phone") await page.mouse.click(195, 90);
      else await over.locator("summary", { hasText: "Filter" }).click();
      await expect(over.getByText("Where seats are left")).toBeHidden();
      await over.getByRole("link", { name: "Withdraw…" }).click();
      await expect(page.getByRole("button", { name: "Withdraw it" })).toBeVisible();
      await expect(page).toHaveScreenshot(`dialog-${look}-${size}.png`);
      await page.getByRole("link", { name: "Keep it" }).click();
      await expect(page.getByRole("button", { name: "Withdraw it" })).toBeHidden();
      await context.close();
    });
  }
}

test("themes that people choose are those that devices ask for", async ({ browser }) => {
  const ground = async (options: { colorScheme: "light" | "dark"; contrast?: "more" }, theme?: string) => {
    const context = await browser.newContext({ ...options, bypassCSP: true, javaScriptEnabled: false });
    const page = await context.newPage();
    await open(page);
    if (theme) await page.locator("html").evaluate((html, theme) => html.setAttribute("data-theme", theme), theme);
    const colours = await page.evaluate(() => {
      const of = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name);
      return `${of("--ground")} ${of("--ink-soft")} ${of("--accent-edge")}`;
    });
    await context.close();
    return colours;
  };
  const day = await ground({ colorScheme: "light" });
  const night = await ground({ colorScheme: "dark" });
  const clearDay = await ground({ colorScheme: "light", contrast: "more" });
  const clearNight = await ground({ colorScheme: "dark", contrast: "more" });
  expect(new Set([day, night, clearDay, clearNight]).size).toBe(4);
  expect(await ground({ colorScheme: "dark" }, "light")).toBe(day);
  expect(await ground({ colorScheme: "light" }, "dark")).toBe(night);
  expect(await ground({ colorScheme: "light" }, "contrast")).toBe(clearDay);
  expect(await ground({ colorScheme: "dark" }, "contrast")).toBe(clearNight);
  expect(await ground({ colorScheme: "light", contrast: "more" }, "dark")).toBe(clearNight);
  expect(await ground({ colorScheme: "dark", contrast: "more" }, "light")).toBe(clearDay);
  expect(await ground({ colorScheme: "dark", contrast: "more" }, "contrast")).toBe(clearNight);
});

for (const [look, device] of Object.entries(looks)) {
  test(`axe has nothing to object to in any part, ${look}`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: sizes.phone, ...device, bypassCSP: true });
    const page = await context.newPage();
    // Axe is a script: so ours are kept away one by one.
    await page.route("**/campgrid.js", (route) => route.abort());
    await open(page);
    if (look === "rtl") await page.locator("html").evaluate((html) => html.setAttribute("dir", "rtl"));
    const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
    expect(violations.map((found) => `${found.id}: ${found.nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
    await context.close();
  });
}

test("what a thumb meets is large enough, and nothing is wider than the screen", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false, bypassCSP: true });
  const page = await context.newPage();
  await open(page);
  for (const dir of ["ltr", "rtl"]) {
    await page.locator("html").evaluate((html, dir) => html.setAttribute("dir", dir), dir);
    const [wide, small] = await page.evaluate(() => {
      const hit = "main button:not(.button--small), main a.button:not(.button--small), main summary, .way, .pill, .filter, .segments__one, .switch, .tick, main input:not([type=checkbox], [type=radio], [type=hidden]), main select";
      const shown = [...document.querySelectorAll(hit)].filter((found) => found.checkVisibility());
      const small = shown.filter((found) => found.getBoundingClientRect().height < 43.5);
      return [document.documentElement.scrollWidth, small.map((found) => found.outerHTML.slice(0, 120))];
    });
    expect(wide, dir).toBeLessThanOrEqual(320);
    expect(small, dir).toEqual([]);
  }
  await context.close();
});
