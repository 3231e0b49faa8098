// What a page makes a browser fetch.
import { live, openEvent, pitch } from "./support/event.ts";
import { expect, test } from "./support/campgrid.ts";

test("a phone fetches nothing of the desk or the wall, and the desk fetches its own with the page", async ({ page }) => {
  const event = await openEvent(page, "Light");
  const modules: string[] = [];
  page.on("request", (request) => modules.push(new URL(request.url()).pathname.replace(/^.*\//, "")));

  await page.goto(event);
  await live(page);
  expect(modules).toContain("campgrid.pack");
  // Parts of the event's page may come once it is alive; other pages may not.
  const pages = modules.filter((name) => name.startsWith("split_show_") && !name.startsWith("split_show_part"));
  expect(pages).toEqual([]);
  expect([...new Set(modules.filter((name) => /^words-|\.css$/.test(name)))]).toEqual(["campgrid.css", "words-en.txt"]);

  await page.goto(`${event}/desk`);
  await live(page);
  expect(modules.some((name) => name.startsWith("split_show_desk"))).toBe(true);
  expect(modules.some((name) => name.startsWith("split_show_wall"))).toBe(false);
  await expect(page.locator('link[rel="preload"][href*="split_show_desk"]')).toHaveCount(1);
});

test("what another page says and how it looks is there when it is shown, however one comes to it", async ({ page }) => {
  const event = await openEvent(page, "Said");
  await page.goto(event);
  await live(page);
  await page.evaluate(() => Object.assign(window, { same: true }));
  for (const [tail, words, sheets] of [["mine", ["pages"], 1], ["desk", ["pages", "desk"], 2]] as const) {
    await page.locator(`.ways a[href$="/${tail}"]`).click();
    await expect(page).toHaveURL(`${event}/${tail}`);
    await expect(page.locator(`.ways a[href$="/${tail}"][aria-current]`)).toHaveCount(1);
    await expect(page.locator("h1").first()).toHaveText(/\w/);
    await expect(page.locator('link[rel="stylesheet"]')).toHaveCount(sheets);
    const fetched = await page.evaluate(() => performance.getEntriesByType("resource").map((entry) => entry.name));
    for (const by of words) expect(fetched.some((name) => name.endsWith(`/words-en-${by}.txt`))).toBe(true);
  }
  await expect(page.locator(".desk")).toHaveCSS("display", "flex");
  expect(await page.evaluate(() => "same" in window)).toBe(true);

  // The same from the server, before any script.
  const plain = await (await page.request.get(`${event}/desk`)).text();
  expect(plain).toMatch(/<link rel="stylesheet" href="[^"]*\/desk.css"/);
  expect(plain).toMatch(/href="[^"]*\/words-en-desk.txt"/);
  expect(await (await page.request.get(event)).text()).not.toContain("desk.css");
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
