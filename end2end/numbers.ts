// What a first visit costs on an old phone: bytes, and how long until there is something to read and to use; and how
// smoothly a card moves over a large grid. Prints
// figures and judges none: `make bench` runs it. (The bundler refuses a build that weighs too much.)
import type { Browser, Page } from "@playwright/test";
import { importEvent, live } from "./support/event.ts";
import { test } from "./support/campgrid.ts";
import { frames, hold, wideEvent } from "./support/grid.ts";

/** A three-year-old phone on bad wifi. */
const slow = { cpu: 4, kilobits: 1_600, latency: 150 };

/** A new phone: nothing is in its cache. */
async function phone(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  return context.newPage();
}

test("a first visit to an event of 60 sessions", async ({ browser, request, baseURL }) => {
  const event = await importEvent(request, "Sixty", 60);

  const page = await phone(browser, baseURL ?? "");
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Network.enable");
  await cdp.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: slow.latency,
    downloadThroughput: (slow.kilobits * 1000) / 8,
    uploadThroughput: (slow.kilobits * 1000) / 8,
  });
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: slow.cpu });
  const files: { name: string; bytes: number }[] = [];
  const names = new Map<string, string>();
  cdp.on("Network.responseReceived", ({ requestId, response }) => names.set(requestId, new URL(response.url).pathname));
  cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const name = names.get(requestId);
    if (name !== undefined) files.push({ name, bytes: encodedDataLength });
  });
  await page.addInitScript(() => {
    const seen = window as unknown as { painted: number; alive: number };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.painted = entry.startTime;
    }).observe({ type: "largest-contentful-paint", buffered: true });
    // The page has come to life when it is connected: then every button does by itself what it says.
    new MutationObserver(() => {
      if (!seen.alive && document.querySelector('[data-link="live"]')) seen.alive = performance.now();
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  await page.goto(event);
  await live(page);
  const { painted, alive } = await page.evaluate(() => {
    const { painted, alive } = window as unknown as { painted: number; alive: number };
    return { painted, alive };
  });
  const whenAlive = files.reduce((sum, file) => sum + file.bytes, 0);
  await page.waitForLoadState("networkidle");
  const inAll = files.reduce((sum, file) => sum + file.bytes, 0);

  // A tap, and the frame that shows it.
  const frames = await page.evaluate(async () => {
    const heart = document.querySelector<HTMLButtonElement>("button.heart__button");
    if (!heart) return -1;
    const before = heart.className;
    heart.click();
    for (let frame = 1; frame < 60; frame++) {
      await new Promise(requestAnimationFrame);
      const now = document.querySelector<HTMLButtonElement>("button.heart__button");
      if (now?.className !== before) return frame;
    }
    return -1;
  });

  const kb = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(8)} KB`;
  const lines = files.sort((a, b) => b.bytes - a.bytes).map(({ name, bytes }) => `${kb(bytes)}  ${name}`);
  console.log(
    [
      `A first visit to an event of 60 sessions, ${slow.kilobits / 1000} Mbit/s, ${slow.latency} ms, CPU ${slow.cpu}× slower:`,
      ...lines,
      `${kb(whenAlive)}  until it is alive`,
      `${kb(inAll)}  in all`,
      `${painted.toFixed(0).padStart(8)} ms  largest contentful paint`,
      `${alive.toFixed(0).padStart(8)} ms  alive`,
      `${String(frames).padStart(8)}     frames until a tap on a heart shows`,
    ].join("\n"),
  );
});

test("a card dragged over a grid of 40 rooms and 20 slots", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, viewport: { width: 1280, height: 800 } });
  for (const sessions of [200, 700]) {
    const event = await wideEvent(context.request, `Wide${sessions}`, sessions);
    const page = await context.newPage();
    await page.goto(`${event}/desk`);
    await live(page);
    const { painted, cells } = await hold(page);
    const moving = await frames(page);
    console.log(
      `${sessions} sessions on ${cells} cells: all painted ${painted.toFixed(0)} ms after a card was picked up (two frames included); frames while it moves: ${moving}`,
    );
    await page.mouse.up();
    await page.close();
  }
});
