// Pitching, and what becomes of a pitch: on a phone, with JavaScript and without.
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "@playwright/test";
import { goToPhase, live, onPhone, openEvent, pitch } from "./support/event.ts";
import { expect, test } from "./support/campgrid.ts";

const title = (page: Page) => page.getByLabel("What is it about?");
const unfold = (page: Page, label: string) => page.locator("summary", { hasText: label }).click();

/** An event in which one can pitch. */
async function pitching(page: Page, name: string): Promise<string> {
  const event = await openEvent(page, name);
  await goToPhase(page, event, "pitching");
  return event;
}

/** Somebody on a phone who has pitched; answers their page, which shows what they pitched. */
async function whoPitched(browser: Browser, baseURL: string, event: string, what: string, name: string, scripts = true): Promise<Page> {
  const [, page] = await onPhone(browser, baseURL, scripts);
  await pitch(page, event, what, name);
  return page;
}

test("from the page of the event to a sent pitch: three taps and the typing", async ({ browser, page, campgrid }) => {
  const event = await pitching(page, "Taps");
  const [, phone] = await onPhone(browser, campgrid.address);
  await phone.addInitScript(() => {
    addEventListener("pointerdown", () => sessionStorage.setItem("taps", String(Number(sessionStorage.getItem("taps")) + 1)), true);
  });
  await phone.goto(event);
  await live(phone);
  await phone.locator("main").getByRole("link", { name: "Pitch a session" }).first().tap();
  await expect(title(phone)).toBeFocused();
  await phone.keyboard.type("What the tea round teaches");
  await phone.getByLabel("What should we call you?").tap();
  await phone.keyboard.type("Ana");
  await phone.getByRole("button", { name: "Pitch it" }).tap();
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText("What the tea round teaches");
  expect(await phone.evaluate(() => Number(sessionStorage.getItem("taps")))).toBe(3);
});

for (const scripts of [true, false]) {
  const how = scripts ? "with JavaScript" : "without JavaScript";

  test(`a pitch says all that it can, ${how}`, async ({ browser, page, campgrid }) => {
    const event = await pitching(page, "All");
    const [, phone] = await onPhone(browser, campgrid.address, scripts);
    await phone.goto(`${event}/pitch`);
    if (scripts) await live(phone);
    await title(phone).fill("Baking bread");
    await phone.getByLabel("What should we call you?").fill("Ana");
    await unfold(phone, "Tell more");
    await phone.getByLabel("For those who think about coming").fill("Bring **flour**. <script>alert(1)</script>");
    await phone.getByLabel("Workshop").check();
    await phone.getByRole("textbox", { name: /^Tags/ }).fill("food, hands-on");
    await unfold(phone, "Who it is for");
    await phone.getByLabel("Good for beginners").check();
    await phone.getByLabel("Language").fill("Español");
    await phone.getByLabel("Link to a pad").fill("https://pad.example/bread");
    await unfold(phone, "Who hosts it");
    await phone.getByLabel("Others who host it").fill("Ben, Cai");
    if (!scripts) await phone.getByRole("button", { name: "See it first" }).click();
    await expect(phone.getByRole("region", { name: "Preview" }).locator("strong")).toHaveText("flour");
    await expect(phone.getByRole("region", { name: "Preview" }).locator("script")).toHaveCount(0);
    // Where a script shows it as it is typed, nobody has to ask for it.
    await expect(phone.getByRole("button", { name: "See it first" })).toHaveCount(scripts ? 0 : 1);
    await expect(title(phone)).toHaveValue("Baking bread");
    await expect(phone.getByLabel("Good for beginners")).toBeChecked();
    await phone.getByRole("button", { name: "Pitch it" }).click();

    const about = phone.getByRole("main");
    await expect(about.getByRole("heading", { level: 1 })).toHaveText("Baking bread");
    for (const said of ["Workshop", "good for beginners", "in Español", "food", "hands-on"]) {
      await expect(about.getByRole("listitem").filter({ hasText: said })).toHaveCount(1);
    }
    await expect(about.getByText("Ana, Ben and Cai")).toBeVisible();
    await expect(about.locator(".session__blurb strong")).toHaveText("flour");
    const pad = about.getByRole("link", { name: "https://pad.example/bread" });
    await expect(pad).toHaveAttribute("rel", "noopener noreferrer nofollow");
    await expect(about.getByText("Nobody yet")).toBeVisible();

    // The next one is offered what is in use, and ticks it.
    await phone.goto(`${event}/pitch`);
    if (scripts) await live(phone);
    await title(phone).fill("A walk");
    await unfold(phone, "Tell more");
    await phone.getByLabel("hands-on").check();
    await phone.getByRole("textbox", { name: /^Tags/ }).fill("outside");
    await phone.getByRole("button", { name: "Pitch it" }).click();
    await expect(about.getByRole("listitem").filter({ hasText: "hands-on" })).toHaveCount(1);
    await expect(about.getByRole("listitem").filter({ hasText: "outside" })).toHaveCount(1);
  });

  test(`sessions become one by agreement, ${how}`, async ({ browser, page, campgrid }) => {
    const event = await pitching(page, "Joining");
    const ana = await whoPitched(browser, campgrid.address, event, "Baking bread", "Ana", scripts);
    const ben = await whoPitched(browser, campgrid.address, event, "Bread without yeast", "Ben", scripts);
    const [anas, bens] = [new URL(ana.url()).pathname, new URL(ben.url()).pathname];
    const ask = async () => {
      await ana.goto(bens);
      if (scripts) await live(ana);
      await ana.locator("summary", { hasText: "Join forces" }).click();
      await ana.getByRole("button", { name: "Ask them" }).click();
      await expect(ana.getByText("Your “Baking bread” asks to become part of this session.")).toBeVisible();
    };
    const look = async () => {
      if (!scripts) await ben.goto(event);
      else if (new URL(ben.url()).pathname === bens) return;
      await ben.getByRole("link", { name: /would like to become part of .* Yes or no/ }).click();
    };
    // Asked, and taken back.
    await ask();
    await ana.getByRole("button", { name: "Take the question back" }).click();
    await expect(ana.getByText("Waiting for an answer.")).toHaveCount(0);
    // Asked, and refused.
    await ask();
    await look();
    await expect(ben.getByText("Ana would like to make “Baking bread” part of this session.")).toBeVisible();
    await ben.getByRole("button", { name: "No", exact: true }).click();
    await expect(ben.getByText("Ana would like to make")).toHaveCount(0);
    if (scripts) await expect(ana.getByText("“Baking bread” stays a session of its own.")).toBeVisible();
    // Asked, and agreed.
    await ask();
    await look();
    await ben.getByRole("button", { name: "Yes, join us" }).click();
    await expect(ben.getByText("Ben and Ana")).toBeVisible();
    await ana.goto(anas);
    await expect(ana.getByText("This session has become part of Bread without yeast.")).toBeVisible();
  });
}

test("what is close to a title shows while it is typed, and can be wanted from there", async ({ browser, page, campgrid }) => {
  const event = await pitching(page, "Close");
  const ben = await whoPitched(browser, campgrid.address, event, "Privacy principles for the web", "Ben");
  const [, phone] = await onPhone(browser, campgrid.address);
  await phone.goto(`${event}/pitch`);
  await live(phone);
  await title(phone).pressSequentially("Birds of the");
  await expect(phone.getByText("join forces?")).toHaveCount(0);
  await title(phone).fill("web privacy: which principles?");
  const close = phone.locator('[aria-live="polite"]', { hasText: "Somebody has pitched something close already: join forces?" });
  await expect(close.getByRole("link", { name: "Privacy principles for the web" })).toHaveAttribute("href", new URL(ben.url()).pathname);
  await close.getByRole("button").tap();
  await expect(close.getByRole("button")).toHaveAttribute("aria-pressed", "true");
  await expect(ben.getByText("1 person", { exact: true })).toBeVisible();
  // It was a tap on a heart, and no pitch; the way there and back loses nothing.
  await close.getByRole("link").tap();
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText("Privacy principles for the web");
  await phone.getByRole("link", { name: "Pitch", exact: true }).tap();
  await expect(title(phone)).toHaveValue("web privacy: which principles?");
});

test("a draft stays on the device until it is sent or thrown away", async ({ browser, page, campgrid }) => {
  const event = await pitching(page, "Draft");
  const [, phone] = await onPhone(browser, campgrid.address);
  const again = async () => {
    await phone.goto(`${event}/pitch`);
    await live(phone);
  };
  await again();
  await title(phone).fill("Half an idea");
  await phone.getByLabel("What should we call you?").fill("Ana");
  await unfold(phone, "Tell more");
  await phone.getByLabel("For those who think about coming").fill("More of it");
  await phone.getByLabel("Demo").check();
  await unfold(phone, "Who it is for");
  await phone.getByLabel("Good for beginners").check();

  await again();
  await expect(phone.getByText("Your draft from just now")).toBeVisible();
  await expect(title(phone)).toHaveValue("Half an idea");
  await expect(phone.getByLabel("What should we call you?")).toHaveValue("Ana");
  await expect(phone.getByLabel("For those who think about coming")).toHaveValue("More of it");
  await expect(phone.getByLabel("Demo")).toBeChecked();
  await expect(phone.getByLabel("Good for beginners")).toBeChecked();

  await phone.getByRole("button", { name: "Throw it away" }).tap();
  await expect(title(phone)).toHaveValue("");
  await again();
  await expect(title(phone)).toBeFocused();
  await expect(title(phone)).toHaveValue("");

  await title(phone).fill("A whole idea");
  await phone.getByLabel("What should we call you?").fill("Ana");
  await phone.getByRole("button", { name: "Pitch it" }).tap();
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText("A whole idea");
  await again();
  await expect(title(phone)).toBeFocused();
  await expect(title(phone)).toHaveValue("");
  await expect(phone.getByText("Your draft from")).toHaveCount(0);
});

test("before pitching opens a pitch can be prepared; then one tap sends it", async ({ browser, page, campgrid }) => {
  const event = await openEvent(page, "Early");
  const [, phone] = await onPhone(browser, campgrid.address);
  await phone.goto(event);
  await live(phone);
  await phone.locator("main").getByRole("link", { name: "Prepare your pitch" }).first().tap();
  await expect(title(phone)).toBeFocused();
  await title(phone).fill("An early bird");
  await phone.getByLabel("What should we call you?").fill("Ana");
  await expect(phone.getByText("It can be sent when pitching opens.")).toBeVisible();
  await expect(phone.getByRole("button", { name: "Pitch it" })).toHaveCount(0);
  await phone.reload();
  await expect(phone.getByText("Your draft from just now")).toBeVisible();
  await live(phone);
  await goToPhase(page, event, "pitching");
  await phone.getByRole("button", { name: "Pitch it" }).tap();
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText("An early bird");
});

test("without JavaScript, preparing says that nothing can be kept, and loses nothing", async ({ browser, page, campgrid }) => {
  const event = await openEvent(page, "Early and plain");
  const [, phone] = await onPhone(browser, campgrid.address, false);
  await phone.goto(`${event}/pitch`);
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText("Prepare your pitch");
  await expect(phone.getByText("This browser runs no scripts, so nothing can be kept here.", { exact: false })).toBeVisible();
});

test("who has pitched knows their place in the queue, and is told when it is nearly their turn", async ({ browser, page, campgrid }) => {
  const event = await pitching(page, "Queue");
  await whoPitched(browser, campgrid.address, event, "First of all", "Ana");
  const ben = await whoPitched(browser, campgrid.address, event, "Then this", "Ben");
  const cai = await whoPitched(browser, campgrid.address, event, "And last", "Cai");
  await expect(ben.getByText("You are 2nd")).toBeVisible();
  await expect(cai.getByText("You are 3rd")).toBeVisible();
  await expect(cai.getByText("2 pitches come before yours.")).toBeVisible();
  await cai.goto(event);
  await live(cai);
  await live(ben);

  const call = async () => {
    const [called] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === "POST"),
      page.getByRole("button", { name: "Call up" }).first().click(),
    ]);
    expect(called.ok()).toBe(true);
  };
  await page.goto(`${event}/desk`);
  await live(page);
  await call();
  await expect(ben.getByText("You are next", { exact: true })).toBeVisible();
  await call();
  await expect(ben.getByText("It is your turn", { exact: true })).toBeVisible();
  const nudge = cai.getByRole("link", { name: "You are next to pitch “And last”." });
  await expect(nudge).toBeVisible();
  await cai.goto(`${event}/mine`);
  await nudge.tap();
  await expect(cai.getByRole("heading", { level: 1 })).toHaveText("And last");
  await expect(cai.getByText("You are next", { exact: true })).toBeVisible();
});

test("one's own pitch is changed, withdrawn and brought back", async ({ browser, page, campgrid }) => {
  const event = await pitching(page, "Own");
  const ana = await whoPitched(browser, campgrid.address, event, "Bread", "Ana");
  await ana.getByRole("link", { name: "Change it" }).tap();
  await title(ana).fill("Bread and butter");
  await ana.getByRole("button", { name: "Save" }).tap();
  await expect(ana.getByRole("heading", { level: 1 })).toHaveText("Bread and butter");
  await ana.locator("summary", { hasText: "Withdraw it" }).tap();
  await ana.getByRole("button", { name: "Withdraw", exact: true }).tap();
  await expect(ana.getByText("This session has been withdrawn by its hosts.")).toBeVisible();
  await ana.getByRole("button", { name: "Bring it back" }).tap();
  await expect(ana.getByText("This session has been withdrawn by its hosts.")).toHaveCount(0);
  await expect(ana.getByText("You are next", { exact: true })).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe has nothing to object to, ${colorScheme}`, async ({ browser, page, campgrid }, { outputDir }) => {
    const event = await pitching(page, "Axe");
    const phone = { baseURL: campgrid.address, viewport: { width: 390, height: 844 }, hasTouch: true, colorScheme, bypassCSP: true };
    const somebody = async () => await (await browser.newContext(phone)).newPage();
    const [ana, ben] = [await somebody(), await somebody()];
    await pitch(ben, event, "Privacy principles for the web: what we agreed upon, and what we have put off for far too long", "Ben");
    const bens = new URL(ben.url()).pathname;
    const look = async (one: Page, name: string) => {
      await one.waitForLoadState("networkidle");
      await one.screenshot({ path: `${outputDir}/${name}-${colorScheme}.png`, fullPage: true });
      const { violations } = await new AxeBuilder({ page: one }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
      expect(violations.map((found) => `${name}: ${found.id}: ${found.nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
    };
    await ana.goto(`${event}/pitch`);
    await live(ana);
    await title(ana).fill("Privacy principles");
    await expect(ana.getByText("join forces?")).toBeVisible();
    await unfold(ana, "Tell more");
    await ana.getByLabel("For those who think about coming").fill("What **is** private?\n\n- this\n- that");
    await expect(ana.getByRole("region", { name: "Preview" })).toBeVisible();
    await unfold(ana, "Who it is for");
    await look(ana, "pitch");
    await ana.reload();
    await expect(ana.getByText("Your draft from")).toBeVisible();
    await look(ana, "draft");
    await ana.getByLabel("What should we call you?").fill("נועה כהן");
    await ana.getByRole("button", { name: "Pitch it" }).click();
    await expect(ana.getByText("You are 2nd")).toBeVisible();
    await look(ana, "sent");
    await ana.goto(bens);
    await live(ana);
    await ana.locator("summary", { hasText: "Join forces" }).click();
    await look(ana, "join");
    await ana.getByRole("button", { name: "Ask them" }).click();
    await expect(ana.getByText("Waiting for an answer.")).toBeVisible();
    await look(ana, "asks");
    await expect(ben.getByRole("button", { name: "Yes, join us" })).toBeVisible();
    await look(ben, "asked");
    await ben.goto(event);
    await expect(ben.getByRole("link", { name: /Yes or no/ })).toBeVisible();
    await look(ben, "nudge");
  });
}
