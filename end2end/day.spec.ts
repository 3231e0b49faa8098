// A whole day at the desk, as three tired volunteers have it: set-up, pitches, a merge, the grid filled, moves, a room
// under water, a late pitch, a repeat, the end. With SHOTS it leaves pictures of each hour in docs/screenshots.
import type { Page } from "@playwright/test";
import { join } from "node:path";
import { type Form, ask } from "./support/ask.ts";
import { goToPhase, live, openEvent } from "./support/event.ts";
import { expect, test } from "./support/campgrid.ts";

const folder = join(import.meta.dirname, "..", "docs", "screenshots");

const titles = [
  "Onboarding new volunteers", "How to onboard newcomers and volunteers", "Waiting lists that patients can read",
  "Records that follow me", "Consent in plain words", "Testing with old phones", "Letters from the hospital",
  "A walk by the river", "Booking without an account", "Carers and their logins", "What the pharmacy knows",
  "Open data of clinics", "Sensors at home", "Funding after the pilot", "Translations that are right",
  "Maps of the ward", "Who answers the chat?", "Forms nobody finishes", "Nurses and their tablets", "Show and tell",
];

const grid = (page: Page) => page.getByRole("region", { name: "Grid", exact: true });

async function shot(page: Page, name: string): Promise<void> {
  if (process.env.SHOTS) await page.screenshot({ path: join(folder, `day-${name}.png`), animations: "disabled" });
}

test("a whole day at the desk", async ({ browser, page, campgrid }) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 1440, height: 900 });
  const event = await openEvent(page, "Whole Day");
  const send = (form: Form) => ask(page.request, `${event}/desk`, form);

  // Set-up.
  await page.goto(`${event}/desk`);
  await live(page);
  await page.getByRole("link", { name: "Half a day" }).click();
  await page.getByLabel("First day").fill("2030-05-30");
  await page.getByLabel("Or their names, one on a line").fill("Koto, 60\nLyre, 30\nGamba, 30\nKora, 20\nErhu, 15\nUkulele, 12\nOud, 10\nZither, 10");
  await expect(page.getByText(/Koto \(60 seats\)/)).toBeVisible();
  await page.getByRole("button", { name: "Add all of it" }).click();
  await expect(grid(page).getByRole("columnheader", { name: /Koto/ })).toBeVisible();
  await shot(page, "1-set-up");

  // Twenty pitches, for people who queue for the microphone.
  await goToPhase(page, event, "pitching");
  await live(page);
  for (const [at, title] of titles.entries()) {
    await page.getByLabel("What about?").fill(title);
    await page.getByLabel("Who?").fill(`Host ${at + 1}`);
    await page.keyboard.press("Enter");
    await expect(page.getByLabel("What about?")).toHaveValue("");
  }
  for (let person = 0; person < 15; person++) {
    const phone = await browser.newContext({ baseURL: campgrid.address });
    await phone.request.get(event);
    for (let wish = 0; wish < 6; wish++) {
      const session = String(((person * 7 + wish * 3) % titles.length) + 1);
      await ask(phone.request, event, { do: "interest", session, level: wish ? "interested" : "must" });
    }
    await phone.close();
  }
  await shot(page, "2-pitches");

  // Two are about the same.
  await page.goto(`${event}/desk/merge?a=1&b=2`);
  await live(page);
  await shot(page, "3-merge");
  await page.getByRole("button", { name: "Merge now" }).click();
  await expect(page.getByRole("button", { name: /^Undo/ }).first()).toBeVisible();

  // The grid.
  await page.goto(`${event}/desk`);
  await live(page);
  await page.getByRole("button", { name: "Fill the grid" }).click();
  await expect(page.getByRole("heading", { name: /^Proposal: \d+ moves/ })).toBeVisible();
  await shot(page, "4-proposal");
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(grid(page).locator(".slip")).toHaveCount(19);
  await page.locator('button[name="phase"][value="live"]').click();
  await expect(page.locator('button[name="phase"][value="live"]')).toHaveAttribute("aria-pressed", "true");
  await shot(page, "5-live");

  // Ten moves.
  for (let run = 3; run < 13; run++) {
    await page.goto(`${event}/desk?card=${run}#move`);
    await live(page);
    const panel = page.locator("#move");
    const way = panel.locator("button.to[name='with'], button.to[name='place']").filter({ hasNotText: /hosts/ }).first();
    if (!(await way.isVisible())) await panel.locator("details.move__slot:not([hidden]) > summary").first().click();
    await way.click();
    await expect(page.locator(".stage__undo button")).toBeVisible();
  }
  await page.goto(`${event}/desk`);
  await live(page);
  await expect(grid(page).locator(".slip")).toHaveCount(19);
  await shot(page, "6-moves");

  // The largest room floods: four clicks.
  await page.getByRole("columnheader", { name: /Koto/ }).getByRole("link").click();
  await page.getByRole("button", { name: "Close Koto from now on" }).click();
  await expect(page.getByText(/Koto is closed: \d+ sessions? needs? another room/)).toBeVisible();
  await shot(page, "7-flood");
  await page.getByRole("button", { name: "Find other places" }).click();
  await expect(page.getByText(/starting over would have moved \d+\./)).toBeVisible();
  await shot(page, "8-repair");
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page.getByText(/needs? another room/)).toHaveCount(0);

  // A late pitch finds a place, and one that was too good to miss runs again.
  await send({ do: "set-pitching", open: "yes" });
  await page.getByLabel("What about?").fill("Late, but good");
  await page.getByLabel("Who?").fill("Lou");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "Off the board" }).getByText("Late, but good")).toBeVisible();
  await send({ do: "repeat", session: "3" });
  await shot(page, "9-late");

  // The end.
  await goToPhase(page, event, "wrapped");
  await page.goto(`${event}/desk/report`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await shot(page, "10-report");
  await page.goto(`${event}/desk/log`);
  await expect(page.getByText("Whole Day").first()).toBeVisible();
});
