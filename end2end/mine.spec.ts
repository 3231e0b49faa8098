// Always know where to be: now and next, what has changed, what is in the way, one's own calendar.
import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { addRoom, goToPhase, live, onPhone, openEvent, pitch, settled } from "./support/event.ts";
import { expect, test } from "./support/campgrid.ts";

/** What the clock of an event in UTC shows so many minutes from now, and the day. */
function at(minutes: number): [string, string] {
  const text = new Date(Date.now() + minutes * 60_000).toISOString();
  return [text.slice(0, 10), text.slice(11, 16)];
}

/** Adds a slot from then to then, in minutes from now. */
async function slot(page: Page, event: string, from: number, to: number): Promise<string> {
  await page.goto(`${event}/desk/rooms`);
  const form = page.locator("form#add-slot");
  const [day, starts] = at(from);
  const [, ends] = at(to);
  await form.getByLabel("Date").fill(day);
  await form.getByLabel("Starts").fill(starts);
  await form.getByLabel("Ends").fill(ends);
  await form.getByRole("button").click();
  await expect(page.locator("main summary", { hasText: `${starts}–${ends}` })).toBeVisible();
  return starts;
}

/** Sends what a form of the desk sends, as whoever has the page. */
async function ask(page: Page, event: string, fields: Record<string, string>): Promise<void> {
  const status = await page.evaluate(async ([path, body]) => {
    const headers = { Accept: "application/json", "Content-Type": "application/x-www-form-urlencoded" };
    return (await fetch(path, { method: "POST", headers, body })).status;
  }, [event, new URLSearchParams(fields).toString()] as const);
  expect(status, JSON.stringify(fields)).toBe(200);
}

const place = (run: string, place: string) => ({ do: "place", run, place, confirmed: "yes" });

/** An event in the middle of its first of three slots: Bread, Kites and Tents, in Koto (40 seats) and Lyre (1). */
async function camp(page: Page): Promise<[string, string[]]> {
  const event = await openEvent(page, "Where to be");
  await page.goto(`${event}/desk/event`);
  await page.getByLabel("Time zone").fill("UTC");
  await page.locator("form", { has: page.getByLabel("Time zone") }).getByRole("button", { name: "Save" }).click();
  await addRoom(page, event, "Koto", "40");
  await addRoom(page, event, "Lyre", "1");
  const times = [await slot(page, event, -10, 20), await slot(page, event, 20, 50), await slot(page, event, 50, 80)];
  await goToPhase(page, event, "pitching");
  await pitch(page, event, "Bread", "Ana");
  await pitch(page, event, "Kites");
  await pitch(page, event, "Tents");
  await ask(page, event, place("1", "1.1"));
  await ask(page, event, place("2", "1.2"));
  await ask(page, event, { do: "set-phase", phase: "live" });
  return [event, times];
}

/** Presses a button whose effect shows at once, and waits until the server has heard of it: nobody is that fast to leave. */
async function press(page: Page, button: Locator): Promise<void> {
  const heard = page.waitForResponse((response) => response.request().method() === "POST");
  await button.click();
  await heard;
}

async function want(page: Page, event: string, ...titles: string[]): Promise<void> {
  await page.goto(event);
  for (const title of titles) {
    const heart = page.getByRole("button", { name: new RegExp(`to go to “${title}”`) }).last();
    await press(page, heart);
    await expect(heart).toHaveAttribute("aria-pressed", "true");
  }
}

test("now and next say where, for how long and how full, and “I’m here” counts a head", async ({ browser, page, campgrid }) => {
  const [event] = await camp(page);
  const [, phone] = await onPhone(browser, campgrid.address);
  await want(phone, event, "Bread", "Kites");
  await phone.goto(`${event}/mine`);
  await live(phone);
  const now = phone.locator(".where__leg").nth(0);
  await expect(now.getByRole("heading", { name: "Now" })).toBeVisible();
  await expect(now).toContainText("Bread");
  await expect(now).toContainText("Koto");
  await expect(now).toContainText(/\d+ minutes left/);
  await expect(now).toContainText("Plenty of room: 1 person wants to go, and there are 40 seats.");
  const next = phone.locator(".where__leg").nth(1);
  await expect(next.getByRole("heading", { name: "Next" })).toBeVisible();
  await expect(next).toContainText("Kites");
  await expect(next).toContainText(/in \d+ minutes/);

  await now.getByRole("button", { name: /I’m here/ }).click();
  await expect(now.getByRole("button", { name: /You are here/ })).toHaveAttribute("aria-pressed", "true");
  await expect(now).toContainText("1 person is there, of 40 seats.");
  await phone.reload();
  await expect(now.getByRole("button", { name: /You are here/ })).toBeVisible();
  await live(phone);
  await now.getByRole("button", { name: /You are here/ }).click();
  await expect(now.getByRole("button", { name: /I’m here/ })).toBeVisible();
  await expect(now).not.toContainText("is there");
});

test("“I’m here” without a network shows at once, stays over a reload, and counts once there is one", async ({ browser, page, campgrid }) => {
  const [event] = await camp(page);
  const [context, phone] = await onPhone(browser, campgrid.address);
  await want(phone, event, "Bread");
  await phone.goto(`${event}/mine`);
  await settled(phone);
  await context.setOffline(true);
  const now = phone.locator(".where__leg").nth(0);
  await now.getByRole("button", { name: /I’m here/ }).click();
  await expect(now.getByRole("button", { name: /You are here/ })).toHaveAttribute("aria-pressed", "true");
  await phone.reload();
  await expect(phone.locator('[data-link="old"]').first()).toBeAttached();
  await expect(now.getByRole("button", { name: /You are here/ })).toHaveAttribute("aria-pressed", "true");

  await context.setOffline(false);
  await live(phone);
  // As the server says it.
  await expect.poll(async () => (await phone.request.get(`${event}/mine`)).text()).toContain("1 person is there");
  await expect(now.getByRole("button", { name: /You are here/ })).toHaveAttribute("aria-pressed", "true");
});

/** Waits until this phone has noted where so many sessions are: what happens from then on is news to it. */
async function noted(phone: Page, sessions: number): Promise<void> {
  const lines = () => {
    const key = Object.keys(localStorage).find((key) => key.startsWith("campgrid-seen-"));
    return key ? (localStorage.getItem(key) ?? "").trim().split("\n").length - 1 : 0;
  };
  await expect.poll(() => phone.evaluate(lines)).toBe(sessions);
}

test("a changed room stands out until it was seen, also after being away", async ({ browser, page, campgrid }) => {
  const [event, times] = await camp(page);
  const [, phone] = await onPhone(browser, campgrid.address);
  await want(phone, event, "Bread", "Kites");
  await live(phone);
  await noted(phone, 2);
  const dot = phone.locator(".way__dot");
  await expect(dot).toHaveCount(0);

  // Away: nothing of this phone is open while the desk moves a session.
  await phone.goto("about:blank");
  await ask(page, event, place("2", "2.2"));
  await phone.goto(event);
  await live(phone);
  await expect(dot).toHaveCount(1);
  await phone.reload();
  await expect(dot).toHaveCount(1);
  await phone.getByRole("link", { name: /Mine/ }).click();
  const change = phone.locator(".change");
  await expect(change).toContainText("Moved from Koto to Lyre.");
  // It has been on the screen: the dot goes, the words stay until the page is left.
  await expect(dot).toHaveCount(0);
  await expect(change).toBeVisible();
  await phone.reload();
  await live(phone);
  await expect(phone.getByRole("heading", { name: "Next" })).toBeVisible();
  await expect(change).toHaveCount(0);

  // What changes while one looks stands out as well, and a tap acknowledges it.
  await ask(page, event, place("2", "2.3"));
  await expect(change).toContainText(`Now at ${times[2]} instead of ${times[1]}.`);
  await change.getByRole("button", { name: /Got it/ }).click();
  await expect(change).toHaveCount(0);
  await ask(page, event, { do: "withdraw", session: "2" });
  await expect(change).toContainText("Withdrawn: it does not take place.");
});

test("a clash says when it runs again and drops one with one tap", async ({ browser, page, campgrid }) => {
  const [event, times] = await camp(page);
  await ask(page, event, { do: "repeat", session: "2" });
  await ask(page, event, place("2.2", "2.3"));
  await ask(page, event, place("3", "2.2"));
  const [, phone] = await onPhone(browser, campgrid.address);
  await want(phone, event, "Kites", "Tents");
  await phone.goto(`${event}/mine`);
  await live(phone);
  const clash = phone.locator(".clash");
  await expect(clash).toHaveCount(1);
  await expect(clash).toContainText(/Kites.*and.*Tents.*are on at the same time/);
  await expect(clash).toContainText(`It runs again at ${times[2]} in Lyre.`);
  await expect(clash).toContainText("It does not run again.");
  await expect(clash.getByRole("link", { name: `What else is on at ${times[1]}` })).toHaveAttribute("href", `${event}#slot-2`);
  await press(phone, clash.getByRole("button", { name: /Drop “Tents”/ }));
  await expect(clash).toHaveCount(0);
  await phone.goto(`${event}/mine`);
  await expect(clash).toHaveCount(0);
  await expect(phone.getByText("Tents")).toHaveCount(0);
});

test("one’s own calendar has a secret address that can be made anew", async ({ browser, page, campgrid }) => {
  const [event] = await camp(page);
  const [context, phone] = await onPhone(browser, campgrid.address);
  await want(phone, event, "Bread");
  await phone.goto(`${event}/mine`);
  await live(phone);
  await phone.getByRole("button", { name: "Make an address for my calendar" }).click();
  const address = phone.getByLabel("Address of your calendar");
  const first = await address.inputValue();
  await expect(phone.getByRole("link", { name: "Add to my calendar" })).toHaveAttribute("href", first.replace(/^http/, "webcal"));
  expect(await (await context.request.get(first)).text()).toContain("SUMMARY:Bread");
  const file = phone.waitForEvent("download");
  await phone.getByRole("link", { name: "Download the file" }).click();
  expect((await file).suggestedFilename()).toMatch(/\.ics$/);
  await phone.getByText("This address is secret").click();
  await phone.getByRole("button", { name: "Make another address" }).click();
  await expect(address).not.toHaveValue(first);
  expect((await context.request.get(first)).status()).toBe(404);
});

test("where to be, being there, dropping and the calendar work without JavaScript", async ({ browser, page, campgrid }) => {
  const [event] = await camp(page);
  await ask(page, event, place("3", "2.2"));
  const [, phone] = await onPhone(browser, campgrid.address, false);
  await want(phone, event, "Bread", "Kites", "Tents");
  await phone.goto(`${event}/mine`);
  const now = phone.locator(".where__leg").nth(0);
  await expect(now).toContainText("Koto");
  await expect(now).toContainText(/\d+ minutes left/);
  await now.getByRole("button", { name: /I’m here/ }).click();
  await expect(now.getByRole("button", { name: /You are here/ })).toBeVisible();
  await phone.locator(".clash").getByRole("button", { name: /Drop “Tents”/ }).click();
  await expect(phone.locator(".clash")).toHaveCount(0);
  await phone.getByRole("button", { name: "Make an address for my calendar" }).click();
  await expect(phone.getByLabel("Address of your calendar")).toHaveValue(/\/c\/.*\.ics$/);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe has nothing to object to in a full schedule, ${colorScheme}`, async ({ browser, page, campgrid }) => {
    const [event] = await camp(page);
    await ask(page, event, place("3", "2.2"));
    const context = await browser.newContext({
      baseURL: campgrid.address, viewport: { width: 390, height: 844 }, hasTouch: true, colorScheme, bypassCSP: true,
    });
    const phone = await context.newPage();
    await want(phone, event, "Bread", "Kites", "Tents");
    await live(phone);
    await noted(phone, 3);
    await phone.goto("about:blank");
    await ask(page, event, place("1", "2.1"));
    await phone.goto(`${event}/mine`);
    await live(phone);
    await expect(phone.locator(".change")).toBeVisible();
    await expect(phone.locator(".clash")).toBeVisible();
    const { violations } = await new AxeBuilder({ page: phone }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
    expect(violations.map((found) => `${found.id}: ${found.nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
    await context.close();
  });
}
