// What a browser keeps of events, in IndexedDB: the last board of each, for when there is no network, and the outbox:
// forms that wait to be sent. It is JavaScript because all of it is talking to the browser; live/keep.rs and
// live/outbox.rs are the Rust side of it.

// How long an answer may take before the network counts as gone, and before a form counts as kept.
const PATIENCE = 20_000;
const SOON = 8_000;
const LONGEST_WAIT = 60_000;

let opened;
const database = () => opened ??= new Promise((resolve, reject) => {
  const open = indexedDB.open("campgrid", 1);
  open.onupgradeneeded = () => {
    open.result.createObjectStore("kept");
    open.result.createObjectStore("outbox", { keyPath: "key", autoIncrement: true });
  };
  open.onsuccess = () => {
    // Phones close it behind a page's back, and another tab may want a newer one.
    open.result.onclose = () => opened = undefined;
    open.result.onversionchange = () => { open.result.close(); opened = undefined; };
    resolve(open.result);
  };
  open.onerror = () => { opened = undefined; reject(open.error); };
});

// One transaction; resolves once it is on the disk, with what the request of `act` found.
async function within(store, act) {
  const transaction = (await database()).transaction(store, "readwrite", { durability: "strict" });
  const request = act(transaction.objectStore(store));
  // A page that is going away does not wait for its requests; what is read first, is committed by itself.
  if (store === "kept") transaction.commit?.();
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request?.result);
    transaction.onabort = () => reject(transaction.error);
  });
}

// The event of this page, whom to tell, and other tabs. A page outside of events tells nobody.
let slug, told;
const tabs = globalThis.BroadcastChannel && new BroadcastChannel("campgrid");

/** The page belongs to an event: keeps it from now on, and sends what waits. */
export function begin(event, tell) {
  [slug, told] = [event, tell];
  const text = globalThis.__RESOLVED_RESOURCES?.[0];
  if (!page && text) {
    page = JSON.parse(text);
    epoch = text.match(EPOCH)[1];
    changes = [];
    at = Date.now();
    made();
  }
  news();
  push();
  for (const event of ["online", "pageshow"]) addEventListener(event, wake);
  document.addEventListener("visibilitychange", () => document.hidden ? save() : wake());
  addEventListener("pagehide", () => {
    save();
    // What is not on the disk yet goes with the page: it is sent without waiting. Sent twice, it is done once.
    for (const item of landing) post(item, true);
  });
  // After everything that the page itself needs.
  setTimeout(() => navigator.serviceWorker?.register("/sw.js"), 1_000);
}

// -- The board ------------------------------------------------------------------------------------------------------

// The page as it came, without what only facilitators see; what has happened since; when that was so. The number of
// the log is larger than JavaScript's numbers are exact: it is kept as text.
let page, changes, at, epoch, saving;
const EPOCH = /"epoch":(\d+)/;
const shown = () => page.about.Event;

// A page that has just come: if it no longer knows who this is, nothing that they did may stay.
async function made() {
  shown().desk = page.returned = null;
  const before = await within("kept", (kept) => kept.get(slug)).catch(() => {});
  if (before && before.page.about.Event.me.person != null && shown().me.person == null) await clear();
  save();
}

async function save() {
  clearTimeout(saving);
  saving = undefined;
  if (!page) return;
  if (shown().board.event.settings.hide_popularity) shown().counts = {};
  await within("kept", (kept) => kept.put({ page, changes, at, epoch }, slug)).catch(() => {});
}

/** The socket said something: what is kept follows. */
export function heard(text) {
  if (!page) return;
  const frame = JSON.parse(text);
  at = Date.now();
  if (frame.hello) epoch = text.match(EPOCH)[1];
  else if (frame.snapshot) { Object.assign(shown(), frame.snapshot); changes = []; }
  else if (frame.changes) {
    changes.push(...frame.changes);
    if (changes.length > MANY) folding ??= fold().catch(() => {}).finally(() => folding = undefined);
  }
  else if (frame.counts) shown().counts = Object.fromEntries(frame.counts);
  else if (frame.names) shown().names = frame.names;
  if (frame.hello) push();
  saving ??= setTimeout(save, 500);
}

// A page that is open all day keeps the board as it is, and not all that has led to it.
const MANY = 500;
let folding;
async function fold() {
  const now = await (await fetch(`/e/${slug}/snapshot.json`)).json();
  Object.assign(shown(), now);
  changes = changes.filter((change) => change.seq > now.board.seq);
}

/** The board that was kept of the event in the address, as text; without one, the page says so. */
export async function kept() {
  const [, e, event, tab] = location.pathname.split("/");
  const found = e === "e" && tab !== "desk" && tab !== "print" && await within("kept", (kept) => kept.get(event)).catch(() => {});
  if (found) {
    ({ page, changes, at, epoch } = found);
    page.now = Date.now();
    return JSON.stringify(found).replace(/"epoch":[^,]+,/, `"epoch":${epoch},`);
  }
  // A device that has found a network may still be on its way to anybody in it.
  const back = () => fetch("/healthz", { cache: "no-store" }).then(() => location.reload(), () => setTimeout(back, 2_000));
  addEventListener("online", back);
  for (const says of document.querySelectorAll("[data-offline]")) {
    says.hidden = says.dataset.offline !== (tab === "desk" ? "desk" : "nothing");
  }
}

// -- The outbox -----------------------------------------------------------------------------------------------------

// Forms that somebody waits for, by id; and those that are on their way to the disk.
const waiters = new Map();
const landing = new Set();
let line = Promise.resolve(), pushing, asked, later, tries = 0;

/** Sends fields; resolves with the server's answer, with "" if they are kept until there is one, or not at all with
 * undefined. Only those that `keeps` are kept; `last` names what a later one of the same name takes the place of. */
export async function send(path, text, keeps, last) {
  const fields = JSON.parse(text);
  const item = { id: Object.fromEntries(fields).command, slug, path, fields, last, at: Date.now() };
  if (keeps && await add(item)) {
    const answer = new Promise((resolve) => waiters.set(item.id, resolve));
    setTimeout(() => answered(item.id, ""), SOON);
    news();
    push();
    return answer;
  }
  // One after the other: what was done first arrives first.
  const turn = line.then(() => post(item, false, true));
  line = turn;
  const answer = await turn;
  known(item, answer);
  return answer;
}

function add(item) {
  landing.add(item);
  return within("outbox", (outbox) => {
    outbox.getAll().onsuccess = ({ target }) => {
      for (const old of target.result) {
        if (item.last && old.last === item.last && old.slug === item.slug && !old.refused) outbox.delete(old.key);
      }
      outbox.add(item);
    };
  }).then(() => true, () => false).finally(() => landing.delete(item));
}

const waiting = () => within("outbox", (outbox) => outbox.getAll()).catch(() => []);

// What does not wait is told that it was too much; what waits is sent again.
async function post({ path, fields }, keepalive, once) {
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: { Accept: "application/json" },
      body: new URLSearchParams(fields),
      redirect: "error",
      keepalive,
      signal: AbortSignal.timeout?.(PATIENCE),
    });
    const text = await response.text();
    const ours = response.headers.get("Content-Type")?.startsWith("application/json");
    // Not from Campgrid, or not from a well one: a venue's own page, a proxy, too much at once.
    const answers = response.ok || (once && response.status === 429) ? ours : response.status < 500 && response.status !== 429;
    return answers ? text : undefined;
  } catch { /* There is no network, or nobody at its end. */ }
}

const isDone = (answer) => answer.startsWith('{"done"');

// What an answer says of whoever asked belongs to what is kept.
function known(item, answer) {
  if (page && item.slug === slug && answer && isDone(answer)) {
    shown().me = JSON.parse(answer).done.me;
    saving ??= setTimeout(save, 500);
  }
}

function answered(id, answer) {
  const resolve = waiters.get(id);
  waiters.delete(id);
  resolve?.(answer);
  return !!resolve;
}

// Tells the page what waits, and of an answer that nobody waited for.
async function news(item, answer) {
  const list = (await waiting()).filter((item) => item.slug === slug);
  if (item?.slug !== slug) item = undefined;
  told?.(JSON.stringify(list), item && JSON.stringify(item.fields), item && answer);
}

// An answer has come, here or in another tab: whoever asked explains a refusal; without them it stays, with its text.
async function settle(item, answer, here) {
  const explained = waiters.has(item.id);
  if (isDone(answer) || explained) {
    await within("outbox", (outbox) => outbox.delete(item.key)).catch(() => {});
  } else if (here) {
    await within("outbox", (outbox) => outbox.put({ ...item, refused: answer })).catch(() => {});
  }
  known(item, answer);
  answered(item.id, answer);
  // The tab that waited has taken away what another had marked as refused.
  if (here || explained) tabs?.postMessage(here ? { item, answer } : {});
  await news(explained ? undefined : item, answer);
}
if (tabs) tabs.onmessage = ({ data: { item, answer } }) => item ? settle(item, answer, false) : news();

/** Sends what waits, in order; one tab at a time does. */
export async function push() {
  asked = true;
  if (pushing) return;
  pushing = true;
  clearTimeout(later);
  while (asked) {
    asked = false;
    await (navigator.locks ? navigator.locks.request("campgrid-outbox", drain) : drain());
  }
  pushing = false;
}

async function drain() {
  for (let item; (item = (await waiting()).find((item) => !item.refused)); tries = 0) {
    const answer = await post(item);
    if (answer === undefined) {
      for (const id of [...waiters.keys()]) answered(id, "");
      // Longer every time, and by chance: a hall of phones must not come back at once.
      later = setTimeout(push, Math.random() * Math.min(LONGEST_WAIT, 1_000 * 2 ** ++tries));
      return;
    }
    await settle(item, answer, true);
  }
}

function wake() {
  tries = 0;
  push();
}

/** Sends what was refused once more, as the last; or throws it away. */
export async function retry(key, again) {
  const item = (await waiting()).find((item) => item.key === key);
  await within("outbox", (outbox) => {
    outbox.delete(key);
    if (again && item) {
      delete item.key;
      delete item.refused;
      outbox.add(item);
    }
  }).catch(() => {});
  tabs?.postMessage({});
  await news();
  push();
}

// -- Forgetting -----------------------------------------------------------------------------------------------------

// Everything of this event, on this device.
const clear = () => Promise.all([
  within("kept", (kept) => kept.delete(slug)),
  within("outbox", (outbox) => {
    outbox.getAll().onsuccess = ({ target }) => {
      for (const item of target.result) if (item.slug === slug) outbox.delete(item.key);
    };
  }),
]).catch(() => {});

/** Forgets this event, and keeps nothing more of it while this page is open. */
export async function forget() {
  page = undefined;
  await clear();
  tabs?.postMessage({});
  await news();
}

const begun = (part) => [...part.querySelectorAll("input, select, textarea, details")];

export function remember(part) {
  return begun(part).map((of) => [of.tagName, of.name, of.value, of.open, of === document.activeElement]);
}

export function resume(part, was) {
  begun(part).forEach((of, at) => {
    const [tag, name, value, open, active] = was[at] ?? [];
    if (of.tagName !== tag || of.name !== name) return;
    if (open) of.open = true;
    if (active) of.focus();
    if (of.type !== "hidden" && value !== undefined && of.value !== value) {
      of.value = value;
      of.dispatchEvent(new Event("input", { bubbles: true }));
    }
  });
}
