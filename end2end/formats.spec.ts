// The files that a board gives to others: valid against the published schemas, and read by readers that are not ours, who
// all find the same in them.
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { XMLParser } from "fast-xml-parser";
import ICAL from "ical.js";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { validateXML } from "xmllint-wasm";
import type { APIRequestContext } from "@playwright/test";
import { type Form, ask } from "./support/ask.ts";
import { Campgrid, expect, test } from "./support/campgrid.ts";
import { importEvent, onPhone, openEvent } from "./support/event.ts";

const here = dirname(fileURLToPath(import.meta.url));
const fixture = (name: string) => readFileSync(join(here, "fixtures", name), "utf8");

/** The schema of c3voc, which is written for a draft that Ajv does not know by itself. */
function schedule(): ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addMetaSchema(JSON.parse(readFileSync(join(here, "node_modules/ajv/dist/refs/json-schema-draft-06.json"), "utf8")));
  addFormats.default(ajv);
  ajv.addFormat("color", /^#[0-9a-f]{6}$/);
  return ajv.compile(JSON.parse(fixture("schemas/schedule-v1.schema.json")));
}

/** One thing that takes place, as every reader finds it. */
type Entry = { id: string; title: string; from: number; to: number; room: string };

const list = <T>(of: T | T[] | undefined): T[] => (of === undefined ? [] : Array.isArray(of) ? of : [of]);
const minutes = (duration: string) => duration.split(":").reduce((all, part) => all * 60 + Number(part), 0);
const sorted = (entries: Entry[]) => entries.sort((a, b) => a.from - b.from || a.id.localeCompare(b.id));

function ofJson(text: string): Entry[] {
  const days = JSON.parse(text).schedule.conference.days as { rooms: Record<string, Record<string, string>[]> }[];
  const events = days.flatMap((day) => Object.values(day.rooms).flat());
  for (const event of events) expect(Date.parse(event.date) + minutes(event.duration) * 60_000).toBe(Date.parse(event.end));
  return events.map(({ guid, title, date, end, room }) => ({ id: guid, title, from: Date.parse(date), to: Date.parse(end), room }));
}

function ofXml(text: string): Entry[] {
  const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false, trimValues: false, processEntities: true });
  const days = list(parser.parse(text).schedule.day);
  const events = days.flatMap((day) => list(day.room)).flatMap((room) => list(room.event).filter((event) => typeof event === "object"));
  return events.map((event) => {
    const from = Date.parse(event.date);
    return { id: event["@_guid"], title: event.title, from, to: from + minutes(event.duration) * 60_000, room: event.room };
  });
}

/** The entries of a calendar as a client has them, those that are cancelled apart. */
function ofCalendar(text: string): { on: Entry[]; off: Entry[]; sequence: Map<string, number>; description: Map<string, string> } {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) {
    ICAL.TimezoneService.remove(String(zone.getFirstPropertyValue("tzid")));
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  const [on, off]: [Entry[], Entry[]] = [[], []];
  const sequence = new Map<string, number>();
  const description = new Map<string, string>();
  for (const part of calendar.getAllSubcomponents("vevent")) {
    const event = new ICAL.Event(part);
    expect(sequence.has(event.uid), `${event.uid} is there once`).toBe(false);
    sequence.set(event.uid, event.sequence);
    description.set(event.uid, event.description);
    const entry = {
      id: event.uid,
      title: event.summary,
      from: event.startDate.toUnixTime() * 1000,
      to: event.endDate.toUnixTime() * 1000,
      room: event.location,
    };
    (part.getFirstPropertyValue("status") === "CANCELLED" ? off : on).push(entry);
  }
  return { on, off, sequence, description };
}

/** What an xCal document says, by the same client, which reads iCalendar: its values are compared with those. */
function ofXcal(text: string): Map<string, { title: string; starts: string; zone: string | undefined; status: string }> {
  const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false, trimValues: false, processEntities: true });
  const events = list(parser.parse(text).icalendar.vcalendar.components?.vevent);
  return new Map(
    events.map(({ properties: p }) => [
      p.uid.text,
      { title: p.summary.text, starts: p.dtstart["date-time"], zone: p.dtstart.parameters?.tzid.text, status: p.status.text },
    ]),
  );
}

/** Reads every format of an event, checks each against its schema, and all against each other. */
async function agree(request: APIRequestContext, event: string): Promise<Entry[]> {
  const read = async (file: string) => {
    const answer = await request.get(`${event}/${file}`);
    expect(answer.status(), file).toBe(200);
    return await answer.text();
  };
  const [json, xml, ics, xcal, atom] = await Promise.all(
    ["schedule.json", "schedule.xml", "schedule.ics", "schedule.xcal", "changes.atom"].map(read),
  );
  const valid = schedule();
  expect(valid(JSON.parse(json)) ? [] : valid.errors).toEqual([]);
  const checked = await validateXML({
    xml: [{ fileName: "schedule.xml", contents: xml }],
    schema: [{ fileName: "schedule.xsd", contents: fixture("schemas/schedule.xml.xsd") }],
    maxMemoryPages: 4096,
  });
  expect(checked.errors.map((error) => error.rawMessage)).toEqual([]);

  const entries = sorted(ofJson(json));
  expect(sorted(ofXml(xml))).toEqual(entries);
  // Breaks are in no calendar.
  const kinds = new Map<string, string>(
    (JSON.parse(json).schedule.conference.days as { rooms: Record<string, { guid: string; type: string }[]> }[])
      .flatMap((day) => Object.values(day.rooms).flat())
      .map(({ guid, type }) => [guid, type]),
  );
  const calendar = ofCalendar(ics);
  const attended = entries.filter(({ id }) => kinds.get(id) !== "break");
  expect(sorted(calendar.on).map(({ room: _, ...entry }) => entry)).toEqual(attended.map(({ room: _, ...entry }) => entry));
  for (const { id, room } of attended.filter(({ id }) => kinds.get(id) !== "plenary")) {
    expect(calendar.on.find((entry) => entry.id === id)?.room.startsWith(room)).toBe(true);
  }
  const twin = ofXcal(xcal);
  expect([...twin.keys()].sort()).toEqual([...calendar.on, ...calendar.off].map(({ id }) => id).sort());
  for (const part of new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents("vevent")) {
    const starts = part.getFirstProperty("dtstart");
    expect(twin.get(String(part.getFirstPropertyValue("uid")))).toEqual({
      title: String(part.getFirstPropertyValue("summary")),
      starts: String(starts?.getFirstValue()),
      zone: starts?.getFirstParameter("tzid"),
      status: String(part.getFirstPropertyValue("status")),
    });
  }
  const feed = new XMLParser({ ignoreAttributes: false, parseTagValue: false }).parse(atom).feed;
  expect(new Set(list(feed.entry).map((entry) => entry.id)).size).toBe(list(feed.entry).length);
  return entries;
}

/** Sends a form as a page does; answers what came of it. */
function asker(request: APIRequestContext, event: string) {
  return (what: string, form: Form, page = "") => ask(request, `${event}${page}`, { do: what, ...form });
}

const blurb = `${"Two paragraphs.\n\nEnds with no space. ".repeat(269)}<b>&amp;</b> ]]> "quoted"`.padEnd(10_000, "é");

/** An event with everything that is odd; answers its address. */
async function odd(request: APIRequestContext): Promise<string> {
  await request.post("/new", { form: { do: "open-event", name: "Odd", zone: "Europe/London" } });
  const event = "/e/odd";
  const ask = asker(request, event);
  for (const name of ["Dome, left; \\ up", "خيمة 🏕"]) await ask("add-room", { name, capacity: "30" });
  const slots = [
    // The clocks go forward in the middle of it, and back in the middle of the others; one begins before midnight.
    ["2030-03-31", "00:30", "02:30", "sessions", ""],
    ["2030-10-26", "23:30", "00:30", "sessions", ""],
    ["2030-10-27", "00:30", "01:30", "sessions", ""],
    ["2030-10-27", "02:00", "03:00", "sessions", ""],
    ["2030-10-27", "03:00", "03:30", "break", ""],
    ["2030-10-27", "03:30", "04:00", "plenary", "Closing & <thanks>"],
  ];
  for (const [date, starts, ends, kind, title] of slots) await ask("add-slot", { date, starts, ends, kind, title });
  await ask("set-phase", { phase: "pitching" });
  const pitches: Record<string, string>[] = [
    { title: "👩‍👩‍👧 Families; and, others\\" , blurb, tags: "kin & kith, x" },
    { title: "ماذا؟" },
    { title: "Runs twice", language: "Deutsch & English" },
    { title: "Withdrawn" },
    { title: "Merged" },
    { title: "Hidden" },
    { title: "Never placed" },
    { title: "Second & last", pad: "https://pad.example/ü/[x]?a=1&b=2" },
  ];
  for (const pitch of pitches) await ask("pitch", pitch);
  await ask("repeat", { session: "3" });
  const places = { "1": "1.1", "2": "1.2", "3": "2.3", "3.2": "2.4", "4": "1.3", "5": "1.4", "6": "2.1", "8": "2.2" };
  for (const [run, place] of Object.entries(places)) await ask("place", { run, place });
  await ask("withdraw", { session: "4" });
  await ask("merge", { session: "5", into: "8" });
  await ask("hide", { session: "6" });
  return event;
}

test("the demo in every format is valid, and the same in all", async ({ request: _, playwright }) => {
  const demo = await Campgrid.start(["demo"]);
  const request = await playwright.request.newContext({ baseURL: demo.address });
  try {
    expect((await agree(request, "/e/demo")).length).toBe(19);
  } finally {
    await request.dispose();
    await demo.stop();
  }
});

test("three hundred sessions in every format are valid, and the same in all", async ({ request }) => {
  const event = await importEvent(request, "Large", 300);
  expect((await agree(request, event)).length).toBeGreaterThan(290);
});

test("whatever is odd is valid, and the same in all formats", async ({ request }) => {
  const event = await odd(request);
  const entries = await agree(request, event);
  const titles = entries.map(({ title }) => title);
  expect(titles.filter((title) => title === "Runs twice")).toHaveLength(2);
  for (const gone of ["Withdrawn", "Merged", "Hidden", "Never placed"]) expect(titles).not.toContain(gone);
  const long = (title: string) => {
    const entry = entries.find((entry) => entry.title.startsWith(title));
    return (entry!.to - entry!.from) / 60_000;
  };
  expect(long("👩‍👩‍👧"), "an hour is skipped").toBe(60);
  expect(long("ماذا؟"), "over midnight").toBe(60);

  const calendar = ofCalendar(await (await request.get(`${event}/schedule.ics`)).text());
  expect(calendar.off.map(({ title }) => title).sort()).toEqual(["Merged", "Withdrawn"]);
  const families = calendar.on.find(({ title }) => title.startsWith("👩‍👩‍👧"))!;
  expect(families.title).toBe("👩‍👩‍👧 Families; and, others\\");
  expect(calendar.description.get(families.id)).toContain(blurb);
  for (const file of ["schedule.json", "schedule.xml", "schedule.ics", "schedule.xcal", "changes.atom", "sessions.csv"]) {
    expect(await (await request.get(`${event}/${file}`)).text(), file).not.toContain("Hidden");
  }
});

test("a session that moves twice and is withdrawn is one entry in a calendar, in the right place, then cancelled", async ({ request }) => {
  await request.post("/new", { form: { do: "open-event", name: "Moving", zone: "Europe/Berlin" } });
  const ask = asker(request, "/e/moving");
  for (const name of ["Koto", "Lyre"]) await ask("add-room", { name });
  await ask("add-slot", { date: "2030-05-30", starts: "10:00", ends: "11:00" });
  await ask("add-slot", { date: "2030-12-01", starts: "10:00", ends: "11:00" });
  await ask("set-phase", { phase: "pitching" });
  await ask("pitch", { title: "Bees" });
  const read = async () => ofCalendar(await (await request.get("/e/moving/schedule.ics")).text());
  expect((await read()).on).toEqual([]);
  let known: { id: string; sequence: number } | undefined;
  for (const [place, room, from] of [
    ["1.1", "Koto", "2030-05-30T10:00:00+02:00"],
    ["2.1", "Lyre", "2030-05-30T10:00:00+02:00"],
    ["2.2", "Lyre", "2030-12-01T10:00:00+01:00"],
  ]) {
    await ask("place", { run: "1", place });
    const { on, off, sequence } = await read();
    expect([on.length, off.length]).toEqual([1, 0]);
    expect(on[0]).toMatchObject({ title: "Bees", room, from: Date.parse(from), to: Date.parse(from) + 3_600_000 });
    if (known) expect(on[0].id).toBe(known.id);
    expect(sequence.get(on[0].id)).toBeGreaterThan(known?.sequence ?? 0);
    known = { id: on[0].id, sequence: sequence.get(on[0].id)! };
  }
  await ask("withdraw", { session: "1" });
  const { on, off, sequence } = await read();
  expect(on).toEqual([]);
  expect(off).toMatchObject([{ id: known!.id, title: "Bees", room: "Lyre" }]);
  expect(sequence.get(known!.id)).toBeGreaterThan(known!.sequence);
});

test("a published schedule comes in on a phone without JavaScript, looked over first, and leaves by the page that lists the files", async ({ browser, baseURL }) => {
  const [context, page] = await onPhone(browser, baseURL!, false);
  const event = await openEvent(page, "Camp");
  await page.goto(`${event}/desk/import`);
  await page.locator('input[name="programme-file"]').setInputFiles(join(here, "fixtures/schedules/pretalx-democon.json"));
  await page.getByRole("button", { name: "Look it over" }).click();
  await expect(page.getByRole("heading", { name: "36 sessions" })).toBeVisible();
  await expect(page.locator('textarea[name="programme"]')).toHaveValue(/"acronym": "democon"/);
  await page.getByRole("button", { name: "Import it all" }).click();
  await page.waitForURL(/\/desk(#.*)?$/);
  await page.goto(`${event}/formats`);
  const saved = page.waitForEvent("download");
  await page.getByRole("link", { name: "As a file" }).first().click();
  expect(readFileSync(await (await saved).path(), "utf8").match(/BEGIN:VEVENT/g)).toHaveLength(36);
  await context.close();
});
