// What pages that come later need besides their code: see more.rs. All of it is beside the sheet that every page has.

const AGAIN = 2_000;

const everywhere = () => document.querySelector('link[rel="stylesheet"]').href;
const wait = () => new Promise((done) => setTimeout(done, AGAIN));

/** The text of a file. A page has nothing to say without: it is asked for until it is there. */
export async function text(name) {
  for (;;) {
    try {
      const answer = await fetch(new URL(name, everywhere()));
      if (answer.ok) return await answer.text();
    } catch {}
    await wait();
  }
}

/** Adds a sheet, and resolves once it applies or cannot be had; `undefined` where the page has it. */
export function sheet(name) {
  const href = new URL(name, everywhere()).href;
  if ([...document.querySelectorAll('link[rel="stylesheet"]')].some((link) => link.href === href && link.sheet)) return;
  return new Promise((done) => {
    const link = document.createElement("link");
    Object.assign(link, { rel: "stylesheet", href, onload: done, onerror: done });
    document.head.append(link);
  });
}
