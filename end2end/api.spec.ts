// Programs: an owner makes a token at the desk, a program uses it, and it ends when it is revoked; what the API is, is
// a page that everybody can read.
import AxeBuilder from "@axe-core/playwright";
import { live, openEvent } from "./support/event.ts";
import { expect, test } from "./support/campgrid.ts";

test("a token is made, shown once, used and revoked", async ({ page, request, campgrid }) => {
  const event = await openEvent(page, "Programs");
  await page.goto(`${event}/desk/people`);
  await live(page);
  const tokens = page.getByRole("region", { name: "Tokens for programs" });
  await tokens.getByRole("textbox", { name: "Name" }).fill("Signs");
  await tokens.getByText("What facilitators may", { exact: true }).click();
  await tokens.getByRole("button", { name: "Make a token" }).click();
  const token = await tokens.getByRole("textbox", { name: "The new token" }).inputValue();
  expect(token).toMatch(/^campgrid_[0-9a-f]{64}$/);
  await expect(tokens.getByRole("textbox", { name: "Name" })).toHaveValue("");

  const api = `${campgrid.address}/api/v1${event.replace("/e/", "/events/")}`;
  const headers = { Authorization: `Bearer ${token}` };
  const done = await request.post(`${api}/commands`, { headers, data: { do: "add-room", name: "Koto" } });
  expect(done.status()).toBe(200);
  await page.goto(`${event}/desk/people`);
  await live(page);
  await expect(tokens.getByRole("listitem")).toContainText(["Signs"]);
  await expect(tokens).toContainText("last used");
  await expect(tokens.getByRole("textbox", { name: "The new token" })).toBeHidden();

  await tokens.getByRole("button", { name: "Revoke" }).click();
  await expect(tokens.getByText("revoked", { exact: true })).toBeVisible();
  expect((await request.get(`${api}/me`, { headers })).status()).toBe(401);
});

for (const [name, viewport] of [["phone", { width: 390, height: 844 }], ["laptop", { width: 1280, height: 800 }]] as const) {
  test(`the page of the API can be read on a ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto("/api/v1/");
    // The others are of the same kinds, and there are hundreds.
    const { violations } = await new AxeBuilder({ page }).exclude("section:nth-of-type(n+15)").analyze();
    expect(violations).toEqual([]);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wider, "nothing hangs over the edge").toBeLessThanOrEqual(0);
  });
}
