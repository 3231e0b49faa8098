// Letters of a font that npm brings, so that every machine breaks lines at the same places. For contexts with `bypassCSP`.
import type { Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

const file = join(import.meta.dirname, "..", "node_modules/@fontsource-variable/roboto/files/roboto-latin-wght-normal.woff2");

/** From now on what the page opens is in letters that are the same everywhere. */
export async function sameLetters(page: Page): Promise<void> {
  const font = (await readFile(file)).toString("base64");
  const letters = `
    @font-face { font-family: Pictures; font-weight: 100 900; src: url(data:font/woff2;base64,${font}) format("woff2"); }
    :root { --sans: Pictures, sans-serif; --display: Pictures, sans-serif; --mono: Pictures, monospace; }`;
  await page.route("**/campgrid.css", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()) + letters });
  });
}
