// The board in a page of another site: it shows what is on, follows what changes, fits where it is put, sets no cookie; and
// no other page of Campgrid can be framed.
import AxeBuilder from "@axe-core/playwright";
import { createServer } from "node:http";
import { type AddressInfo } from "node:net";
import { ask } from "./support/ask.ts";
import { addRoom, addSlot, goToPhase, openEvent, pitch } from "./support/event.ts";
import { expect, test } from "./support/campgrid.ts";

/** Another site: one page with a frame. Answers its address. */
async function elsewhere(frame: string): Promise<[string, () => void]> {
  const server = createServer((_, answer) => {
    answer.setHeader("content-type", "text/html");
    answer.end(`<!DOCTYPE html><html lang="en"><title>Another site</title><body style="margin:0"><iframe src="${frame}" title="The board" style="border:0;width:100%;height:600px"></iframe>`);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return [`http://localhost:${(server.address() as AddressInfo).port}/`, () => server.close()];
}

test("a page of another site shows the board and follows it", async ({ page, browser, campgrid }) => {
  test.slow();
  const event = await openEvent(page, "Shown");
  await addRoom(page, event, "Koto", "40");
  await addRoom(page, event, "Lyre", "12");
  await addSlot(page, event, "10:00", "11:00");
  await goToPhase(page, event, "pitching");
  await pitch(page, event, "Tea", "Ana");
  const place = (to: string) => ask(page.request, event, { do: "place", run: "1", place: to });
  await place("1.1");

  await page.goto(`${event}/desk/event`);
  await page.getByRole("button", { name: "Let other sites show this board" }).click();
  const snippet = await page.getByLabel("Put this into a page").inputValue();
  expect(snippet).toContain(`<iframe src="${campgrid.address}${event}/embed"`);

  const [site, close] = await elsewhere(`${campgrid.address}${event}/embed`);
  const context = await browser.newContext({ bypassCSP: false });
  const other = await context.newPage();
  const failed: string[] = [];
  other.on("console", (message) => message.type() === "error" && failed.push(message.text()));
  await other.goto(site);
  const frame = other.frameLocator("iframe");
  await expect(frame.getByRole("link", { name: "Tea" })).toBeVisible();
  await expect(frame.locator(".embed__room")).toHaveText("Koto");
  await place("2.1");
  // It looks every half a minute, and whenever it is looked at again.
  await other.frames()[1]?.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect(frame.locator(".embed__room")).toHaveText("Lyre");
  expect(await context.cookies()).toEqual([]);
  for (const width of [320, 600, 1024, 1600]) {
    await other.setViewportSize({ width, height: 700 });
    const wide = await other.frames()[1]?.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide, `at ${width} pixels`).toBeLessThanOrEqual(0);
  }
  expect(failed, "nothing went wrong in the frame").toEqual([]);

  await campgrid.kill();
  await other.frames()[1]?.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect(frame.getByText("This may be out of date")).toBeVisible();
  await campgrid.again();
  await other.frames()[1]?.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect(frame.getByText("This may be out of date")).toBeHidden();
  await context.close();
  close();
});

test("no other page can be framed, and none before it is allowed", async ({ page, browser, campgrid }) => {
  const event = await openEvent(page, "Alone");
  for (const tail of ["/embed", "", "/wall", "/door/1"]) {
    const [site, close] = await elsewhere(`${campgrid.address}${event}${tail}`);
    const other = await browser.newPage();
    const refused = other.waitForEvent("console", { predicate: (message) => /frame-ancestors|frame/i.test(message.text()) });
    await other.goto(site);
    expect((await refused).text()).toContain("frame-ancestors");
    await other.close();
    close();
  }
});

test("axe has nothing to object to in the frame, in any theme", async ({ page, browser, baseURL }) => {
  const event = await openEvent(page, "Axe");
  await addRoom(page, event, "Koto", "40");
  await addSlot(page, event, "10:00", "11:00");
  await goToPhase(page, event, "pitching");
  await pitch(page, event, "Tea", "Ana");
  await ask(page.request, event, { do: "place", run: "1", place: "1.1" });
  await ask(page.request, event, { do: "set-embedding", open: "yes" });
  const context = await browser.newContext({ baseURL, bypassCSP: true });
  const frame = await context.newPage();
  for (const query of ["?theme=light", "?theme=dark", "?theme=contrast", "?lang=ar", "?lang=de&theme=dark"]) {
    await frame.goto(`${event}/embed${query}`);
    const { violations } = await new AxeBuilder({ page: frame }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
    expect(violations.map((found) => `${query}: ${found.id}: ${found.nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
  }
  await context.close();
});
