// What a page makes a browser fetch.
import { live, openEvent, pitch } from "./support/event.ts";
import { expect, test } from "./support/campgrid.ts";

test("a phone fetches nothing of the desk or the wall, and the desk fetches its own with the page", async ({ page }) => {
  const event = await openEvent(page, "Light");
  const modules: string[] = [];
  page.on("request", (request) => modules.push(new URL(request.url()).pathname.replace(/^.*\//, "")));

  await page.goto(event);
  await live(page);
  expect(modules).toContain("campgrid_bg.wasm");
  // Parts of the event's page may come once it is alive; other pages may not.
  const pages = modules.filter((name) => name.startsWith("split_show_") && !name.startsWith("split_show_part"));
  expect(pages).toEqual([]);

  await page.goto(`${event}/desk`);
  await live(page);
  expect(modules.some((name) => name.startsWith("split_show_desk"))).toBe(true);
  expect(modules.some((name) => name.startsWith("split_show_wall"))).toBe(false);
  await expect(page.locator('link[rel="preload"][href*="split_show_desk"]')).toHaveCount(1);
});

test("every page with a header comes to life when it is loaded by its address", async ({ page }) => {
  const event = await openEvent(page, "Awake");
  await page.goto(`${event}/desk`);
  await page.locator('button[name="phase"][value="pitching"]').click();
  await pitch(page, event, "Ukulele", "Aino");
  const session = new URL(page.url()).pathname;
  const broken: string[] = [];
  page.on("pageerror", (error) => broken.push(`${page.url()}: ${error.message}`));
  page.on("console", (said) => said.type() === "error" && broken.push(`${page.url()}: ${said.text()}`));

  const desk = ["", "/rooms", "/event", "/merge", "/people", "/wall", "/report", "/log", "/import"].map((tab) => `/desk${tab}`);
  const pages = ["", "?q=uku", "/pitch", "/deck", "/mine", "/me", "/takeaways", "/formats", ...desk].map((tail) => event + tail);
  for (const address of [...pages, session, `${session}/edit`]) {
    await page.goto(address);
    await live(page);
  }
  expect(broken).toEqual([]);
});
