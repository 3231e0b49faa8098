// "You": a name, a language, a look, another device, being forgotten; with and without JavaScript.
import AxeBuilder from "@axe-core/playwright";
import { live, onPhone, openEvent } from "./support/event.ts";
import { expect, test } from "./support/campgrid.ts";

for (const script of [true, false]) {
  const how = script ? "" : ", without JavaScript";

  test(`a name, a language and a look are chosen${how}`, async ({ browser, page, campgrid }) => {
    const event = await openEvent(page, "Health camp");
    const [, phone] = await onPhone(browser, campgrid.address, script);
    await phone.goto(event);
    if (script) await live(phone);
    await phone.getByRole("link", { name: "You", exact: true }).click();
    await expect(phone.getByRole("heading", { level: 1, name: "You" })).toBeVisible();
    await phone.getByLabel("What should we call you?").fill("Noa");
    await phone.getByRole("button", { name: "Save" }).click();
    await expect(phone.getByText("You are called Noa.")).toBeVisible();

    const html = phone.locator("html");
    await phone.getByRole("button", { name: "Deutsch" }).click();
    await expect(html).toHaveAttribute("lang", "de");
    await expect(html).toHaveAttribute("dir", "ltr");
    await expect(phone.getByRole("button", { name: "Deutsch" })).toHaveAttribute("aria-current", "true");
    await phone.getByRole("button", { name: "العربية" }).click();
    await expect(html).toHaveAttribute("lang", "ar");
    await expect(html).toHaveAttribute("dir", "rtl");
    await phone.goto("/");
    await expect(html).toHaveAttribute("lang", "ar");
    await phone.getByRole("button", { name: "English" }).click();
    await expect(html).toHaveAttribute("lang", "en");

    await phone.goto(`${event}/me`);
    await phone.getByRole("button", { name: "Dark", exact: true }).click();
    await expect(html).toHaveAttribute("data-theme", "dark");
    await expect(phone.locator("body")).toHaveCSS("background-color", "rgb(13, 21, 18)");
    await expect(phone.getByRole("button", { name: "Dark", exact: true })).toHaveAttribute("aria-current", "true");
    await phone.getByRole("button", { name: "As this device" }).click();
    await expect(html).not.toHaveAttribute("data-theme");
  });

  test(`another device becomes the same person, who is then forgotten on both${how}`, async ({ browser, page, campgrid }) => {
    const event = await openEvent(page, "Health camp");
    const [, phone] = await onPhone(browser, campgrid.address, script);
    await phone.goto(`${event}/me`);
    if (script) await live(phone);
    await phone.getByLabel("What should we call you?").fill("Noa");
    await phone.getByRole("button", { name: "Save" }).click();
    await expect(phone.getByText("You are called Noa.")).toBeVisible();
    await phone.getByRole("button", { name: "Make a code for it" }).click();
    await expect(phone.getByRole("img", { name: "Code for another device" })).toBeVisible();
    const address = await phone.getByLabel("Address for another device").inputValue();

    const [, laptop] = await onPhone(browser, campgrid.address, script);
    await laptop.goto(address);
    await laptop.getByRole("button", { name: "Use this device too" }).click();
    await laptop.waitForURL(new RegExp(`${event}(#.*)?$`));
    await laptop.goto(`${event}/me`);
    await expect(laptop.getByText("You are called Noa.")).toBeVisible();

    if (script) await live(laptop);
    await laptop.getByRole("button", { name: "Forget me at this event" }).click();
    await expect(laptop.getByText("Tick the box if you are sure")).toBeVisible();
    await laptop.getByLabel("I am sure. This cannot be taken back.").check();
    await laptop.getByRole("button", { name: "Forget me at this event" }).click();
    await laptop.waitForURL(new RegExp(`${event}(#.*)?$`));
    for (const device of [laptop, phone]) {
      await device.goto(`${event}/me`);
      await expect(device.getByText("You have no name here yet.", { exact: false })).toBeVisible();
    }
    if (script) {
      const kept = await laptop.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("campgrid-seen-")));
      // Opening the page again has begun a new note, in which nothing stands.
      for (const key of kept) expect(await laptop.evaluate((key) => localStorage.getItem(key)?.split("\n").length, key)).toBe(1);
    }
  });
}

test("notifications say plainly what this browser can do", async ({ browser, page, campgrid }) => {
  const event = await openEvent(page, "Health camp");
  const [, phone] = await onPhone(browser, campgrid.address);
  await phone.goto(`${event}/me`);
  await live(phone);
  await expect(phone.getByRole("heading", { name: "Notifications" })).toBeVisible();
  await expect(phone.locator("section[aria-labelledby=me-push] [role=status]")).not.toBeEmpty();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe has nothing to object to, ${colorScheme}`, async ({ browser, page, campgrid }) => {
    const event = await openEvent(page, "Health camp");
    const context = await browser.newContext({
      baseURL: campgrid.address, viewport: { width: 390, height: 844 }, hasTouch: true, colorScheme, bypassCSP: true,
    });
    const phone = await context.newPage();
    await phone.goto(`${event}/me`);
    await live(phone);
    await phone.getByRole("button", { name: "Make a code for it" }).click();
    await expect(phone.getByRole("img", { name: "Code for another device" })).toBeVisible();
    const { violations } = await new AxeBuilder({ page: phone }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
    expect(violations.map((found) => `${found.id}: ${found.nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
    await context.close();
  });
}
