// What a first visit costs on an old phone: bytes, and how long until there is something to read and to use; and how
// smoothly a card moves over a large grid. Prints
// figures and judges none: `make bench` runs it. (The bundler refuses a build that weighs too much.)
import type { Browser, Page } from "@playwright/test";
import { importEvent, live } from "./support/event.ts";
import { test } from "./support/campgrid.ts";
import { frames, hold, holdByKeys, wideEvent } from "./support/grid.ts";

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
  // The page says it by itself: whoever asks it, as `live` does, has it do so much besides that it comes to life a second later.
  const said = new Promise<{ painted: number; alive: number }>((heard) => page.exposeFunction("sayAlive", heard));
  await page.addInitScript(() => {
    let painted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) painted = entry.startTime;
    }).observe({ type: "largest-contentful-paint", buffered: true });
    // The page has come to life when it is connected: then every button does by itself what it says.
    const watch = new MutationObserver(() => {
      if (!document.querySelector('[data-link="live"]')) return;
      watch.disconnect();
      (window as unknown as { sayAlive(when: object): void }).sayAlive({ painted, alive: performance.now() });
    });
    watch.observe(document, { subtree: true, childList: true, attributes: true });
  });
  await page.goto(event, { waitUntil: "commit" });
  const { painted, alive } = await said;
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
    const byKeys = (await holdByKeys(page, 15)).sort((a, b) => a - b);
    console.log(`${sessions} sessions on 800 cells: from the key that picks a card up until its cells are drawn: median ${byKeys[7]} ms, longest ${byKeys[14]} ms, of 15`);
    const painted = await hold(page);
    const moving = await frames(page);
    console.log(
      `${sessions} sessions on 800 cells: those in sight painted ${painted.toFixed(0)} ms after a card was picked up (two frames included); frames while it moves: ${moving}`,
    );
    await page.mouse.up();
    await page.close();
  }
});

test("a drop is seen on other screens", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, viewport: { width: 1280, height: 800 } });
  const event = await wideEvent(context.request, "Drops", 100);
  const hand = await context.newPage();
  const desk = await context.newPage();
  const phones = await Promise.all([1, 2].map(() => phone(browser, baseURL ?? "")));
  await hand.goto(`${event}/desk`);
  await desk.goto(`${event}/desk`);
  await Promise.all(phones.map((phone) => phone.goto(`${event}/s/1`)));
  await Promise.all([hand, desk, ...phones].map(live));

  const free = await hand.locator("td.grid__cell--free").evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset["place"] ?? ""));
  // Each in a room of its own, so that a page that names the room has been told.
  const rooms = new Map(free.map((place) => [place.split(".")[0] ?? "", place]));
  const places = [...rooms.values()].slice(0, 30);
  const took: Record<"a second desk" | "a phone", number[]> = { "a second desk": [], "a phone": [] };
  for (const place of places) {
    // The first frame in which a screen shows it, by the one clock of this machine.
    const seen = (page: Page, selector: string, text: string) =>
      page.evaluate(
        ({ selector, text }) =>
          new Promise<number>((done) => {
            const look = () => {
              const there = new RegExp(`${text}(?!\\d)`).test(document.querySelector(selector)?.textContent ?? "");
              if (there) done(performance.timeOrigin + performance.now());
              else requestAnimationFrame(look);
            };
            look();
          }),
        { selector, text },
      );
    const room = `Room ${place.split(".")[0]}`;
    await Promise.all(phones.map((phone) => phone.bringToFront()));
    const waiting = [seen(desk, `[data-place="${place}"]`, "Session number 1"), ...phones.map((phone) => seen(phone, "main", room))];
    const dropped = await hand.evaluate(async (place) => {
      const body = new URLSearchParams({ do: "place", run: "1", place, confirmed: "yes" });
      const at = performance.timeOrigin + performance.now();
      await fetch(location.pathname, { method: "POST", body, headers: { accept: "application/json" } });
      return at;
    }, place);
    const [onDesk, ...onPhones] = await Promise.all(waiting);
    took["a second desk"].push((onDesk ?? 0) - dropped);
    took["a phone"].push(Math.max(...onPhones) - dropped);
  }
  for (const [screen, times] of Object.entries(took)) {
    times.sort((a, b) => a - b);
    const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(0);
    console.log(`a drop is seen on ${screen}: median ${at(0.5)} ms, 95th of 100 ${at(0.95)} ms, longest ${at(1)} ms, of ${times.length} drops`);
  }
});
