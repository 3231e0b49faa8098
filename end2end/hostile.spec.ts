// Hostile texts in a real browser, under the policy that pages come with: each text of tests/fixtures/hostile stands wherever
// text can, and nothing of it runs, asks anybody for anything, or is even tried.
import { type Page } from "@playwright/test";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ask } from "./support/ask.ts";
import { expect, test } from "./support/campgrid.ts";

const folder = join(import.meta.dirname, "..", "tests", "fixtures", "hostile");
const corpus = readdirSync(folder).sort().map((file) => readFileSync(join(folder, file), "utf8"));
const cut = (text: string, most: number) => [...text].slice(0, most).join("");

/** What went wrong on a page: dialogs, requests to elsewhere, what the policy had to stop. */
function watch(page: Page, address: string): string[] {
  const wrong: string[] = [];
  page.on("dialog", (dialog) => {
    wrong.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    const url = request.url();
    const ours = [address, address.replace("http", "ws"), "data:", "blob:"].some((start) => url.startsWith(start));
    if (!ours) wrong.push(`a request to ${url}`);
  });
  page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) wrong.push(message.text());
  });
  page.on("pageerror", (error) => wrong.push(`an error: ${error.message}`));
  return wrong;
}

test("whatever is typed is text on every screen, and asks nobody for anything", async ({ page, baseURL }) => {
  test.slow();
  const address = baseURL ?? "";
  const event = "/e/hostile";
  const context = page.context().request;
  const send = (to: string, form: Record<string, string>) =>
    context.post(to, { form, headers: { Accept: "application/json" } });
  await ask(context, "/new", { do: "open-event", name: "Hostile", zone: "Europe/London" });
  await ask(context, `${event}/desk`, { do: "set-phase", phase: "pitching" });
  await ask(context, `${event}/desk`, { do: "set-embedding", open: "yes" });
  for (const [at, text] of corpus.entries()) {
    const day = `2030-01-${String(at + 1).padStart(2, "0")}`;
    // What is refused as too odd is as well: the rest is there.
    await send(event, { do: "add-room", name: cut(text, 40), directions: cut(text, 300), features: cut(text, 30) });
    await send(event, { do: "add-slot", date: day, starts: "10:00", ends: "11:00", title: cut(text, 80) });
    await send(event, {
      do: "pitch", title: cut(text, 120), blurb: text, name: cut(text, 60), hosting: "yes", hosts: cut(text, 60),
      tags: cut(text, 30), needs: cut(text, 30), language: cut(text, 30),
    });
    await send(event, { do: "add-note", session: String(at + 1), text, name: cut(text, 60) });
    await send(event, { do: "announce", text: `x${cut(text, 250)}` });
    await send(event, { do: "place", run: String(at + 1), place: `${(at % 5) + 1}.${at + 1}` });
  }
  const about = corpus.join("\n\n").slice(0, 9_000);
  await send(event, { do: "edit-settings", name: '"><xhit onxhit=1>{{1}}', about, venue: cut(corpus[0] ?? "", 200), zone: "Europe/London" });

  const { board } = (await (await context.get(`${event}/snapshot.json`)).json()) as { board: { sessions: unknown[] } };
  expect(board.sessions.length, "most of them were taken").toBeGreaterThanOrEqual(20);

  const wrong = watch(page, address);
  const screens = [
    "", "/pitch", "/deck", "/mine", "/me", "/takeaways", "/formats", "/wall", "/door/1", "/print", "/print?what=cards", "/print?what=rooms",
    "/desk", "/desk?card=1", "/desk/rooms", "/desk/event", "/desk/merge", "/desk/people", "/desk/wall", "/desk/report", "/desk/log", "/desk/import",
    "/embed", "/card/12-bcdfg-hjkmn", ...corpus.map((_, at) => `/s/${at + 1}`), "/s/1/edit", "/s/7/edit",
  ];
  for (const screen of screens) {
    await page.goto(event + screen, { waitUntil: "load" });
    if (screen !== "/embed") await page.waitForLoadState("networkidle");
    const found = await page.evaluate(() => ({
      hit: (window as { __hit?: unknown }).__hit,
      elements: document.querySelectorAll("xhit, [onxhit], .blurb img, .blurb svg").length,
      links: [...document.querySelectorAll("a[href]")].filter((a) => /^(javascript|data):/i.test(a.getAttribute("href") ?? "")).length,
    }));
    expect(found, screen).toEqual({ hit: undefined, elements: 0, links: 0 });
    expect(wrong, screen).toEqual([]);
  }
});
