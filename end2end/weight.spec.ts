// What a page makes a browser fetch.
import { live, openEvent } from "./support/event.ts";
import { expect, test } from "./support/campgrid.ts";

test("a phone fetches nothing of the desk or the wall, and the desk fetches its own with the page", async ({ page }) => {
  const event = await openEvent(page, "Light");
  const modules: string[] = [];
  page.on("request", (request) => modules.push(new URL(request.url()).pathname.replace(/^.*\//, "")));

  await page.goto(event);
  await live(page);
  expect(modules).toContain("campgrid_bg.wasm");
  expect(modules.filter((name) => name.startsWith("split_show_"))).toEqual([]);

  await page.goto(`${event}/desk`);
  await live(page);
  expect(modules.some((name) => name.startsWith("split_show_desk"))).toBe(true);
  expect(modules.some((name) => name.startsWith("split_show_wall"))).toBe(false);
  await expect(page.locator('link[rel="preload"][href*="split_show_desk"]')).toHaveCount(1);
});
