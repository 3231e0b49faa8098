// Keeps what a phone needs to show an event without a network. The server writes above this which build it is (BUILD)
// and what belongs to it (FILES): see offline.rs.
//
// It never keeps a page: each carries a nonce of its own, and what one person sees. Where a page cannot be fetched it
// answers with one document for all of them, which shows the board that the page itself has kept (live/keep.js).

const CACHE = `campgrid-${BUILD}`;
const SHELL = "/offline";
// How long a server may take for a page before the board that was kept is better than waiting.
const PATIENCE = 4_000;

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));

async function install() {
  const cache = await caches.open(CACHE);
  await cache.addAll([SHELL, ...FILES]);
  await skipWaiting();
}

async function activate() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith("campgrid-") && name !== CACHE).map((name) => caches.delete(name)));
  await clients.claim();
}

const kept = async (path) => (await caches.open(CACHE)).match(path, { ignoreVary: true });

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(request));
  else if (FILES.includes(pathname)) event.respondWith(file(request, pathname));
});

// A page from the server; without one, the document that shows what was kept.
async function page(request) {
  const late = new Promise((_, reject) => setTimeout(reject, PATIENCE));
  try {
    const response = await Promise.race([fetch(request), late]);
    // A proxy says so when nobody is behind it, and Campgrid when its database is gone.
    return [502, 503, 504].includes(response.status) ? await kept(SHELL) ?? response : response;
  } catch {
    return await kept(SHELL) ?? Response.error();
  }
}

// A file of this build: it is named for its content, so what is kept is what it is.
async function file(request, path) {
  return await kept(path) ?? fetch(request);
}

// -- Messages -------------------------------------------------------------------------------------------------------

// A message is JSON: { title, body, url, tag, lang }. One with a tag takes the place of the one before.
addEventListener("push", (event) => {
  const { title, body, url, tag, lang } = event.data?.json() ?? {};
  if (!title) return;
  const icon = "/icon-192.png";
  event.waitUntil(registration.showNotification(title, { body, tag, lang, icon, renotify: !!tag, data: { url } }));
});

addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(show(new URL(event.notification.data?.url ?? "/", location.origin)));
});

// Goes to a page: in the window that shows it, or one of the same event, or a new one.
async function show(url) {
  if (url.origin !== location.origin) return;
  const event = url.pathname.split("/").slice(0, 3).join("/");
  const windows = await clients.matchAll({ type: "window", includeUncontrolled: true });
  const there = windows.find((one) => one.url === url.href)
    ?? windows.find((one) => `${new URL(one.url).pathname}/`.startsWith(`${event}/`));
  if (!there) return clients.openWindow(url.href);
  await there.focus();
  if (there.url !== url.href) await there.navigate(url.href).catch(() => clients.openWindow(url.href));
}
