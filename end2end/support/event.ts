// What several browser tests begin with: an event with rooms and slots, and people with devices of their own.
import { type APIRequestContext, type Browser, type BrowserContext, type Page, expect } from "@playwright/test";
import { type Form, ask } from "./ask.ts";

const phone = { width: 390, height: 844 };

/** Opens an event as a new owner would, by its forms; answers its address. Works with and without JavaScript. */
export async function openEvent(page: Page, name: string): Promise<string> {
  await page.goto("/new");
  await page.getByLabel("What is it called?").fill(name);
  await page.getByRole("button", { name: "Open the event" }).click();
  await page.waitForURL(/\/e\/[a-z0-9-]+\/desk/);
  return new URL(page.url()).pathname.split("/").slice(0, 3).join("/");
}

/** Adds a room at the desk. */
export async function addRoom(page: Page, event: string, name: string, seats: string): Promise<void> {
  await page.goto(`${event}/desk/rooms`);
  const form = page.locator("form#add-room");
  await form.getByLabel("Name").fill(name);
  await form.getByLabel("Seats").fill(seats);
  await form.getByRole("button").click();
  await expect(page.locator("main summary", { hasText: name })).toBeVisible();
}

/** Adds a slot at the desk. */
export async function addSlot(page: Page, event: string, starts: string, ends: string): Promise<void> {
  await page.goto(`${event}/desk/rooms`);
  const form = page.locator("form#add-slot");
  await form.getByLabel("Date").fill("2030-05-30");
  await form.getByLabel("Starts").fill(starts);
  await form.getByLabel("Ends").fill(ends);
  await form.getByRole("button").click();
  await expect(page.locator("main summary", { hasText: `${starts}–${ends}` })).toBeVisible();
}

/** Goes to a phase by the buttons at the top of the desk. */
export async function goToPhase(page: Page, event: string, phase: string): Promise<void> {
  await page.goto(`${event}/desk`);
  const button = page.locator(`button[name="phase"][value="${phase}"]`);
  await button.click();
  await expect(page.locator(`button[name="phase"][value="${phase}"]`)).toHaveAttribute("aria-pressed", "true");
}

/** Pitches a session with a title, as somebody whose name is not known yet. */
export async function pitch(page: Page, event: string, title: string, name?: string): Promise<void> {
  await page.goto(`${event}/pitch`);
  await page.getByLabel("What is it about?").fill(title);
  if (name !== undefined) await page.getByLabel("What should we call you?").fill(name);
  await page.getByRole("button", { name: "Pitch it" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
}

/** Somebody on a phone of their own. */
export async function onPhone(browser: Browser, baseURL: string, javaScriptEnabled = true): Promise<[BrowserContext, Page]> {
  const context = await browser.newContext({ baseURL, viewport: phone, hasTouch: true, javaScriptEnabled });
  return [context, await context.newPage()];
}

/** Waits until the page has come to life and is in step with the server. */
export async function live(page: Page): Promise<void> {
  await expect(page.locator('[data-link="live"]').first()).toBeAttached();
}

/** Waits until the phone can do without a network: its service worker has all that it needs. */
export async function settled(page: Page): Promise<void> {
  await live(page);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === "activating") await new Promise((done) => active.addEventListener("statechange", done));
  });
}

/** Short and long, from right to left and with emoji. */
const mixedTitles = [
  "Waiting lists that patients can read",
  "Bread",
  "How we test with people on old phones, in waiting rooms, with nothing to install, to register or to remember",
  "🐝 Bees, and what they know about queues 🍯",
  "ماذا يريد المرضى من الخدمات الرقمية؟",
  "Records that follow me",
];

/**
 * Opens an event with that many sessions, all on the board, by the forms that the import and the solver have; people
 * pitch. Titles are short and long, from right to left and with emoji. Whoever asks owns it. Answers its address.
 */
export async function importEvent(request: APIRequestContext, name: string, sessions: number, titles = mixedTitles): Promise<string> {
  const event = `/e/${name.toLowerCase()}`;
  const send = (to: string, form: Form) => ask(request, to, form);
  const range = (n: number) => Array.from({ length: n }, (_, at) => at + 1);
  const slots = Math.max(6, Math.ceil(sessions / 40));
  const perSlot = Math.ceil(sessions / slots);
  await send("/new", { do: "open-event", name, zone: "Europe/London" });
  await send(`${event}/desk/import`, {
    do: "import-csv",
    rooms: ["name,capacity,features", ...range(perSlot).map((n) => `Room ${n},${20 + 10 * (n % 9)},projector`)].join("\n"),
    slots: ["date,start,end,kind,title", ...range(slots).map((n) => `2030-05-30,${8 + n}:00,${8 + n}:50,sessions,`)].join("\n"),
    sessions: ["id,title,hosts,tags", ...range(sessions).map((n) => `${n},"${titles[n % titles.length]} (${n})",Host ${n},${["care", "data", "design"][n % 3]}`)].join("\n"),
  });
  // As a plain form: the answer comes when there is a proposal.
  await request.post(`${event}/desk`, { form: { do: "fill" }, timeout: 120_000 });
  await send(`${event}/desk`, { do: "apply-proposal" });
  await send(`${event}/desk`, { do: "set-phase", phase: "pitching" });
  return event;
}
