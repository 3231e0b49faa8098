// How often a page asks that its screen stay awake.
import type { BrowserContext, Page } from "@playwright/test";

/** Has pages of a context count it; the screen of this machine is none to keep awake. */
export async function countAwake(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Object.assign(window, { asked: 0 });
    Object.defineProperty(navigator, "wakeLock", {
      value: {
        request: (kind: string) => {
          Object.assign(window, { asked: (window as unknown as { asked: number }).asked + (kind === "screen" ? 1 : 0) });
          return Promise.resolve({});
        },
      },
    });
  });
}

/** How often a page has asked so far. */
export const askedAwake = (page: Page): Promise<number> => page.evaluate(() => (window as unknown as { asked: number }).asked);
