// How fast a server starts with an event of 20,000 changes, what 5,000 sleeping events weigh, and how many event pages it
// renders a second. `node tools/bench-start.mjs [BINARY]`; what it makes is in a temporary folder, and goes with it.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

const binary = process.argv[2] ?? "target/release/campgrid";
const CHANGES = Number(process.env.CHANGES ?? 20_000);
const EVENTS = Number(process.env.EVENTS ?? 5_000);
delete process.env.DATABASE_URL;
const folder = mkdtempSync(join(tmpdir(), "campgrid-start-"));
const agent = new http.Agent({ keepAlive: true, maxSockets: 8 });

/** Starts a server on a folder; answers it, its port, and the moment of its start. */
async function serve(data) {
  const began = performance.now();
  const child = spawn(binary, ["serve", "--host", "127.0.0.1", "--port", "0", "--data", data, "--limits", "off"], {
    env: { ...process.env, CAMPGRID_LOG: "error" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const port = await new Promise((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (text) => {
      said += text;
      const found = /listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(said);
      if (found) resolve(Number(found[1]));
    });
    child.on("exit", reject);
  });
  return { child, port, began };
}

async function end({ child }) {
  const ended = new Promise((resolve) => child.on("exit", resolve));
  child.kill("SIGINT");
  await ended;
}

/** Asks something; answers status, body and where it leads. */
function ask(port, path, form, headers = {}) {
  return new Promise((resolve, reject) => {
    const body = form && new URLSearchParams(form).toString();
    const options = { port, path, agent, method: form ? "POST" : "GET", headers: { ...headers } };
    if (form) options.headers["content-type"] = "application/x-www-form-urlencoded";
    const request = http.request({ host: "127.0.0.1", ...options }, (response) => {
      const parts = [];
      response.on("data", (part) => parts.push(part));
      response.on("end", () => resolve({ status: response.statusCode, body: Buffer.concat(parts), headers: response.headers }));
    });
    request.on("error", reject);
    request.end(body);
  });
}

function memory(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024;
}

function processor(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Runs something over many, eight at a time. */
async function over(count, work) {
  let next = 0;
  await Promise.all(Array.from({ length: 8 }, async () => {
    while (next < count) await work(next++);
  }));
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** An event of 60 sessions, by plain forms; answers its slug. */
async function event(port) {
  const opened = await ask(port, "/new", { do: "open-event", name: "Long day", zone: "UTC", about: "" });
  const cookie = opened.headers["set-cookie"][0].split(";")[0];
  const slug = opened.headers.location.split("/")[2];
  const send = (form) => ask(port, `/e/${slug}`, form, { cookie });
  for (let room = 0; room < 8; room++) await send({ do: "add-room", name: `Room ${room}`, capacity: "40" });
  for (let slot = 0; slot < 8; slot++) {
    await send({ do: "add-slot", date: "2030-01-01", starts: `${10 + slot}:00`, ends: `${11 + slot}:00` });
  }
  await send({ do: "set-phase", phase: "live" });
  for (let session = 0; session < 60; session++) {
    await send({ do: "pitch", title: `Session ${session}: what we learnt`, blurb: "Bring a mug, and what you know.", hosts: "Ana" });
    await send({ do: "place", run: `${session + 1}`, place: `${session % 8 + 1}.${Math.floor(session / 8) + 1}`, confirmed: "yes" });
  }
  return slug;
}

try {
  // The event, and the same with its log made longer: a session is carried there and back.
  const first = join(folder, "first");
  let server = await serve(first);
  const slug = await event(server.port);
  await end(server);
  const archive = JSON.parse(execFileSync(binary, ["export", slug, "--data", first], { stdio: ["ignore", "pipe", "ignore"], maxBuffer: 1 << 30 }));
  const last = archive.changes.at(-1).change;
  const place = archive.changes.findLast(({ change }) => change.effects.some((effect) => effect.placed)).change;
  const id = (number) => `019e7044-8800-7101-8101-${number.toString(16).padStart(12, "0")}`;
  for (let seq = last.seq + 1; seq <= CHANGES; seq++) {
    const placed = structuredClone(place.effects);
    for (const effect of placed) if (effect.placed && seq % 2) effect.placed.place = null;
    const inverse = structuredClone(place.effects);
    for (const effect of inverse) if (effect.placed && !(seq % 2)) effect.placed.place = null;
    archive.changes.push({ change: { seq, at: last.at + seq, by: null, command: id(seq), effects: placed }, inverse });
  }
  writeFileSync(join(folder, "long.json"), JSON.stringify(archive));
  const long = join(folder, "long");
  execFileSync(binary, ["import", join(folder, "long.json"), "--data", long], { stdio: "ignore" });

  const [waits, works] = [[], []];
  for (let round = 0; round < 7; round++) {
    server = await serve(long);
    const { status } = await ask(server.port, `/e/${slug}`);
    if (status !== 200) throw new Error(`status ${status}`);
    waits.push(performance.now() - server.began);
    works.push(processor(server.child.pid) * 1000);
    await end(server);
  }
  console.log(`start to the first page of an event of ${CHANGES} changes: median ${median(waits).toFixed(0)} ms, ${median(works).toFixed(0)} ms of a processor, of ${waits.length}`);

  // Pages of the event of 60 sessions, for visitors who have nothing of their own.
  server = await serve(first);
  const path = `/e/${slug}`;
  const headers = { "accept-encoding": "gzip, deflate, br, zstd" };
  for (let warm = 0; warm < 50; warm++) await ask(server.port, path, undefined, headers);
  const pages = 1_000;
  const [began, before] = [performance.now(), processor(server.child.pid)];
  let bytes = 0;
  await over(pages, async () => { bytes = (await ask(server.port, path, undefined, headers)).body.length; });
  const [took, used] = [performance.now() - began, processor(server.child.pid) - before];
  console.log(`event pages of 60 sessions: ${(pages / took * 1000).toFixed(0)} a second, ${(used / pages * 1000).toFixed(2)} ms of a processor each, ${bytes} bytes`);
  await end(server);

  // Many events that sleep.
  const many = join(folder, "many");
  server = await serve(many);
  await over(EVENTS, (number) => ask(server.port, "/new", { do: "open-event", name: `Event ${number}`, slug: `event-${number}`, zone: "UTC", about: "" }));
  await end(server);
  server = await serve(many);
  const empty = memory(server.child.pid);
  await over(EVENTS, (number) => ask(server.port, `/e/event-${number}/snapshot.json`));
  const all = memory(server.child.pid);
  const sleeping = processor(server.child.pid);
  await new Promise((resolve) => setTimeout(resolve, 10_000));
  const idle = (processor(server.child.pid) - sleeping) * 10;
  console.log(`${EVENTS} events, each looked at once: ${all.toFixed(0)} MB (${empty.toFixed(0)} MB before), ${idle.toFixed(1)} % of a processor while they sleep`);
  await end(server);
} finally {
  agent.destroy();
  rmSync(folder, { recursive: true });
}
