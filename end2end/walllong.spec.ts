// A wall runs for a whole day without growing, and misses nothing, however often the network is gone.
import type { APIRequestContext, CDPSession, Page } from "@playwright/test";
import { type Form, ask } from "./support/ask.ts";
import { importEvent, live } from "./support/event.ts";
import { expect, test } from "./support/campgrid.ts";

/** With DAY=whole as many changes as twelve hours bring, which takes minutes; else a fifth of them. */
const whole = process.env["DAY"] === "whole";
const changes = whole ? 2_000 : 400;
const warmUp = changes * 0.4;

interface Board {
  seq: number;
  rooms: { id: number }[];
  slots: { id: number }[];
  sessions: { idea: { title: string }; runs: { place?: { room: number; slot: number } }[] }[];
}

interface Weight {
  heap: number;
  nodes: number;
  listeners: number;
  wasm: number;
}

/** What the page holds once what it has let go of is gone. */
async function weigh(page: Page, cdp: CDPSession): Promise<Weight> {
  await cdp.send("HeapProfiler.collectGarbage");
  await cdp.send("HeapProfiler.collectGarbage");
  const { metrics } = await cdp.send("Performance.getMetrics");
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  const wasm = await page.evaluate(() => (window as unknown as { memories: WebAssembly.Memory[] }).memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0));
  return { heap: of("JSHeapUsedSize"), nodes: of("Nodes"), listeners: of("JSEventListeners"), wasm };
}

const mega = (bytes: number) => `${(bytes / 1_048_576).toFixed(2)} MiB`;
const said = ({ heap, nodes, listeners, wasm }: Weight) => `JS heap ${mega(heap)}, ${nodes} nodes, ${listeners} listeners, wasm ${mega(wasm)}`;

/** What a day brings: four facilitators at once, each of whom goes on when what they did before is acknowledged. */
async function day(request: APIRequestContext, event: string, free: string[], from: number, to: number): Promise<void> {
  const one = async (n: number) => {
    const session = String(1 + (n % 12));
    const forms: Record<string, string>[] = [
      { do: "place", run: session, place: free[n % free.length] ?? "", confirmed: "yes" },
      { do: "place", run: session, place: "" },
      { do: "announce", text: `Announcement ${n}`, until: "+1" },
      { do: "edit-session", session, title: `Session ${session}, said for the ${n}th time` },
      { do: "take-down", announcement: String(Math.floor(n / 5)) },
    ];
    const answer = await request.post(`${event}/desk`, { form: forms[n % forms.length] ?? {}, headers: { accept: "application/json" } });
    // Refused is what somebody else was faster with.
    expect([200, 422], await answer.text()).toContain(answer.status());
  };
  const hand = async (of: number) => {
    for (let n = from + of; n < to; n += 4) await one(n);
  };
  await Promise.all([0, 1, 2, 3].map(hand));
}

test("a day of many changes and many lost connections leaves the wall as light as it was", async ({ browser, page, campgrid }) => {
  test.setTimeout(whole ? 1_800_000 : 300_000);
  const event = await importEvent(page.request, "Long", 40);
  const send = (form: Form) => ask(page.request, `${event}/desk`, form);
  // Those that are carried about all day start from outside of the grid.
  for (let session = 1; session <= 12; session += 1) await send({ do: "place", run: String(session), place: "" });
  await send({ do: "set-phase", phase: "live" });
  const board = async () => ((await (await page.request.get(`${event}/snapshot.json`)).json()) as { board: Board }).board;
  const { rooms, slots, sessions } = await board();
  const taken = new Set(sessions.flatMap(({ runs }) => runs.map(({ place }) => `${place?.room}.${place?.slot}`)));
  const free = rooms.flatMap(({ id: room }) => slots.map(({ id: slot }) => `${room}.${slot}`)).filter((place) => !taken.has(place));
  expect(free.length).toBeGreaterThan(3);

  const context = await browser.newContext({ baseURL: campgrid.address, viewport: { width: 1920, height: 1080 } });
  await context.addInitScript(() => {
    const memories: WebAssembly.Memory[] = [];
    Object.assign(window, { memories, sockets: 0 });
    const note = (instance: WebAssembly.Instance) => {
      for (const one of Object.values(instance.exports)) if (one instanceof WebAssembly.Memory && !memories.includes(one)) memories.push(one);
    };
    const { instantiate, instantiateStreaming } = WebAssembly;
    WebAssembly.instantiateStreaming = async (...what) => {
      const made = await instantiateStreaming(...what);
      note(made.instance);
      return made;
    };
    WebAssembly.instantiate = (async (...what: Parameters<typeof instantiate>) => {
      const made = (await instantiate(...what)) as unknown as WebAssembly.WebAssemblyInstantiatedSource | WebAssembly.Instance;
      note("instance" in made ? made.instance : made);
      return made;
    }) as typeof instantiate;
    const Before = window.WebSocket;
    window.WebSocket = class extends Before {
      constructor(...what: ConstructorParameters<typeof Before>) {
        super(...what);
        const page = window as unknown as { sockets: number; cut: () => void };
        page.sockets += 1;
        page.cut = () => this.close();
      }
    };
  });
  const wall = await context.newPage();
  const cdp = await context.newCDPSession(wall);
  await cdp.send("Performance.enable");
  await wall.goto(`${event}/wall`);
  await live(wall);
  await wall.evaluate(() => Object.assign(window, { sameDocument: true }));
  const seq = () => wall.locator(".wall").getAttribute("data-seq").then(Number);
  const caughtUp = async () => expect.poll(seq, { timeout: 60_000 }).toBe((await board()).seq);

  await caughtUp();
  const start = await weigh(wall, cdp);
  await day(page.request, event, free, 0, warmUp);
  await caughtUp();
  const warm = await weigh(wall, cdp);
  let losses = 0;
  const part = (changes - warmUp) / 8;
  for (let n = 0; n < 8; n += 1) {
    const from = warmUp + n * part;
    if (n % 4 === 3) {
      // The server is gone, and comes back with all that it has acknowledged.
      await campgrid.kill();
      await expect(wall.locator('[data-link="old"]')).toBeAttached();
      await campgrid.again();
      losses += 1;
    } else if (n % 2 === 1) {
      // The wall's own network is gone while others go on.
      await context.setOffline(true);
      // What is open already goes on without a network in a browser that only plays at having none.
      await wall.evaluate(() => (window as unknown as { cut: () => void }).cut());
      losses += 1;
    }
    await day(page.request, event, free, from, from + part / 2);
    await context.setOffline(false);
    await day(page.request, event, free, from + part / 2, from + part);
    await caughtUp();
  }
  const end = await weigh(wall, cdp);
  const sockets = await wall.evaluate(() => (window as unknown as { sockets: number }).sockets);
  console.log(`at the start: ${said(start)}\nafter ${warmUp} changes: ${said(warm)}\nafter ${changes} changes: ${said(end)}\n${losses} lost connections, ${sockets} sockets opened in all, nothing missed`);

  // Nothing was missed: what the wall shows is what the server has.
  expect(await wall.evaluate(() => "sameDocument" in window)).toBe(true);
  await send({ do: "hold-wall", shows: "whole" });
  await expect(wall.locator(".wall")).toHaveAttribute("data-scene", "whole");
  const there = (await board()).sessions.flatMap(({ idea, runs }) => (runs.some(({ place }) => place) ? [idea.title] : []));
  const shown = await wall.locator(".whole__cell").allTextContents();
  expect(shown.map((text) => text.trim()).filter(Boolean).sort()).toEqual(there.map((title) => title.trim()).sort());

  expect(end.heap).toBeLessThan(warm.heap * 1.2 + 1_048_576);
  expect(end.nodes).toBeLessThan(warm.nodes * 1.3 + 300);
  expect(end.listeners).toBeLessThan(warm.listeners * 1.3 + 50);
  expect(end.wasm).toBeLessThanOrEqual(warm.wasm + 2 * 1_048_576);
});
