//! The table of commands: whatever forms take that makes sense for programs.

use super::Kind::{
    self, Bytes, Choice, Date, Flag, Integer, Integers, Moves, Run, Runs, SlotOrNow, Text, Texts, Time,
};
use super::{Member, Verb};
use model::Role;

const fn need(name: &'static str, kind: Kind, says: &'static str) -> Member {
    Member { name, needed: true, kind, says }
}

const fn may(name: &'static str, kind: Kind, says: &'static str) -> Member {
    Member { name, needed: false, kind, says }
}

const fn anybody(name: &'static str, says: &'static str, members: &'static [Member]) -> Verb {
    Verb { name, role: Role::Attendee, says, members }
}

const fn desk(name: &'static str, says: &'static str, members: &'static [Member]) -> Verb {
    Verb { name, role: Role::Facilitator, says, members }
}

const fn owners(name: &'static str, says: &'static str, members: &'static [Member]) -> Verb {
    Verb { name, role: Role::Owner, says, members }
}

const SESSION: Member = need("session", Integer, "The number of the session.");
const INTO: Member = need("into", Integer, "The number of the other session.");
const ROOM: Member = need("room", Integer, "The number of the room.");
const SLOT: Member = need("slot", Integer, "The number of the slot.");
const PERSON: Member = need("person", Integer, "The number of the person.");
const RUN: Member = need("run", Run, "Which run of which session.");
const OPEN: Member = need("open", Flag, "Open, or closed.");
const CONFIRMED: Member =
    may("confirmed", Flag, "Yes, although a host is in two places or a session said that it cannot then.");

const ROOM_TEXT: [Member; 4] = [
    need("name", Text, "What is on its door."),
    may("capacity", Integer, "Seats; large enough without."),
    may("features", Texts, "What it offers, such as `projector`."),
    may("directions", Text, "How to find it."),
];
const SLOT_TEXT: [Member; 5] = [
    need("date", Date, "The day on which it begins."),
    need("starts", Time, "When it begins, on the event’s clock."),
    need("ends", Time, "When it ends; at or before the start, it is on the next day."),
    may("kind", Choice(&["sessions", "break", "plenary"]), "What it is for; sessions without."),
    may("title", Text, "What it is called."),
];
const IDEA: [Member; 13] = [
    need("title", Text, "What it is called."),
    may("blurb", Text, "What it is about: markdown."),
    may("hosting", Flag, "Whether whoever asks hosts it."),
    may("host", Integers, "Hosts who are people of the event, by number."),
    may("hosts", Texts, "Hosts who are known by name only."),
    may("tags", Texts, "Tags."),
    may(
        "format",
        Choice(&["discussion", "talk", "workshop", "demo", "social"]),
        "What kind of session; a discussion without.",
    ),
    may("needs", Texts, "What its room has to offer."),
    may("cannot", Integers, "Slots in which it cannot be."),
    may("avoid", Integers, "Sessions that it should not run against."),
    may("length", Integer, "How many slots long; 1 without."),
    may("beginners", Flag, "Whether it is for people who are new to it as well."),
    may("language", Text, "The language that is spoken there."),
];
const PAD: Member = may("pad", Text, "Address of a pad where people write together.");

/// Every command. The order is that of the document.
pub(in crate::web::api) const VERBS: &[Verb] = &[
    anybody(
        "interest",
        "Says how much whoever asks wants a session.",
        &[SESSION, need("level", Choice(&["interested", "must", "none"]), "How much.")],
    ),
    anybody(
        "here",
        "Says that whoever asks is in a run, or is not any more.",
        &[RUN, need("here", Flag, "There, or not.")],
    ),
    anybody("rename", "Says what whoever asks is called.", &[need("name", Text, "The name.")]),
    anybody(
        "forget-me",
        "Forgets whoever asks, with everything that they wrote. The token opens nothing from then on.",
        &[need("sure", Flag, "Has to be `true`: it cannot be undone.")],
    ),
    anybody(
        "pitch",
        "Pitches a session.",
        &[
            IDEA[0], IDEA[1], IDEA[2], IDEA[3], IDEA[4], IDEA[5], IDEA[6], IDEA[7], IDEA[8], IDEA[9],
            IDEA[10], IDEA[11], IDEA[12], PAD,
        ],
    ),
    anybody(
        "edit-session",
        "Rewrites a session of one’s own. What is left out is empty afterwards.",
        &[
            SESSION, IDEA[0], IDEA[1], IDEA[2], IDEA[3], IDEA[4], IDEA[5], IDEA[6], IDEA[7], IDEA[8],
            IDEA[9], IDEA[10], IDEA[11], IDEA[12], PAD,
        ],
    ),
    anybody("withdraw", "Takes a session back.", &[SESSION]),
    anybody("restore", "Brings a withdrawn session back.", &[SESSION]),
    anybody(
        "merge",
        "Makes a session part of another: by facilitators, and by whoever is behind both.",
        &[SESSION, INTO],
    ),
    anybody(
        "ask-merge",
        "Asks those behind another session to let one’s own become part of it.",
        &[SESSION, INTO],
    ),
    anybody(
        "answer-merge",
        "Answers a session that asks to become part of one’s own.",
        &[SESSION, need("answer", Choice(&["yes", "no"]), "Yes merges it.")],
    ),
    anybody("take-back-merge", "Asks no longer.", &[SESSION]),
    anybody(
        "unite",
        "Makes a session part of another and rewrites what that one says, in one step.",
        &[
            SESSION,
            INTO,
            need("title", Text, "What it is called then."),
            may("blurb", Text, "What it is about then."),
        ],
    ),
    anybody("unmerge", "Undoes a merge.", &[SESSION]),
    anybody("add-note", "Writes something down about a session.", &[SESSION, need("text", Text, "What.")]),
    anybody(
        "edit-note",
        "Rewrites a note of one’s own.",
        &[
            SESSION,
            need("note", Integer, "The number of the note in its session."),
            need("text", Text, "What it says then."),
        ],
    ),
    anybody(
        "remove-note",
        "Removes a note of one’s own.",
        &[SESSION, need("note", Integer, "The number of the note in its session.")],
    ),
    anybody(
        "count-heads",
        "Says how many heads somebody counted in a run: by facilitators and its hosts.",
        &[RUN, need("heads", Integer, "How many; 0 takes the count back.")],
    ),
    desk(
        "undo",
        "Takes a change back, if nothing builds on it.",
        &[need("seq", Integer, "The number of the change.")],
    ),
    desk(
        "edit-settings",
        "Rewrites the settings. What is left out is empty afterwards.",
        &[
            need("name", Text, "What the event is called."),
            may("about", Text, "Where, what for, how to prepare: markdown."),
            need("zone", Text, "Its time zone, such as `Europe/London`."),
            may("hide-popularity", Flag, "Whether attendees see counts only once pitching is closed."),
            may("venue", Text, "Where it takes place, in one line."),
            may("first-day", Date, "Its first day."),
            may("last-day", Date, "Its last day."),
            may("pitches-each", Integer, "How many sessions each can pitch; as many as they like without."),
            may("accent", Text, "Its colour, as `#rrggbb`."),
        ],
    ),
    anybody(
        "hand-over",
        "Makes an address by which a device becomes the person behind the token, once and within ten minutes. It is in \
         the answer.",
        &[],
    ),
    anybody(
        "new-calendar",
        "Makes another secret address for one’s own calendar, which `me` then has; the one before works no longer.",
        &[],
    ),
    desk(
        "duplicate",
        "Opens an event with the same settings, rooms and slots, without sessions and people. In the answer is a link that \
         makes whoever opens it its owner.",
        &[
            need("name", Text, "What it is called."),
            need("first-day", Date, "Its first day; the others follow."),
        ],
    ),
    desk(
        "set-logo",
        "Sets the picture that stands for the event.",
        &[need("logo-file", Bytes, "A PNG, JPEG, WebP or SVG of at most 100 KB, in base64.")],
    ),
    desk("remove-logo", "Removes the picture that stands for the event.", &[]),
    desk(
        "set-phase",
        "Goes to a phase; pitching and interest open or close with it.",
        &[need("phase", Choice(&["setup", "pitching", "live", "wrapped"]), "Which.")],
    ),
    desk("set-pitching", "Opens or closes pitching within the phase.", &[OPEN]),
    desk("set-interest", "Opens or closes interest within the phase.", &[OPEN]),
    desk("set-embedding", "Lets pages of other sites show the board, or no longer.", &[OPEN]),
    desk(
        "set-queueing",
        "Says how the queue for the microphone is run.",
        &[
            need("pitch-seconds", Integer, "How many seconds a pitch has."),
            may("first-timers", Flag, "Whether those come first of whom nobody has heard another pitch."),
        ],
    ),
    desk(
        "set-sight",
        "Says how the walls are seen.",
        &[
            need("look", Choice(&["dark", "bright", "contrast"]), "How bright the hall is."),
            need("metres", Integer, "How far the last row is."),
            need("across", Integer, "How long the longer side of the picture is, in centimetres."),
        ],
    ),
    desk(
        "hold-wall",
        "Says what all walls show.",
        &[
            may(
                "shows",
                Choice(&["join", "pitches", "now-next", "whole", "changes"]),
                "What; what they choose by themselves without.",
            ),
            may("minutes", Integer, "For how long; until somebody says otherwise without."),
        ],
    ),
    desk(
        "announce",
        "Tells everybody something.",
        &[
            need("text", Text, "What."),
            may(
                "until",
                Integer,
                "Until when it stands, in milliseconds since 1970; until it is taken down without.",
            ),
        ],
    ),
    desk(
        "take-down",
        "Takes an announcement down.",
        &[need("announcement", Integer, "The number of the announcement.")],
    ),
    desk("add-room", "Adds a room behind the others.", &ROOM_TEXT),
    desk(
        "edit-room",
        "Rewrites a room. What is left out is empty afterwards.",
        &[ROOM, ROOM_TEXT[0], ROOM_TEXT[1], ROOM_TEXT[2], ROOM_TEXT[3]],
    ),
    desk("remove-room", "Removes an empty room.", &[ROOM]),
    desk(
        "move-room",
        "Puts a room elsewhere in the order.",
        &[ROOM, need("to", Integer, "Its position, from 0.")],
    ),
    desk(
        "close-room",
        "Closes a room, or opens it again: in a slot, or from one on.",
        &[
            ROOM,
            may("slot", Integer, "In this slot."),
            may("from", SlotOrNow, "Or from this slot on, or from now on."),
            need("closed", Flag, "Closed, or open again."),
        ],
    ),
    desk("add-slot", "Adds a slot.", &SLOT_TEXT),
    desk(
        "edit-slot",
        "Rewrites a slot. What is left out is empty afterwards.",
        &[SLOT, SLOT_TEXT[0], SLOT_TEXT[1], SLOT_TEXT[2], SLOT_TEXT[3], SLOT_TEXT[4]],
    ),
    desk("remove-slot", "Removes an empty slot.", &[SLOT]),
    desk(
        "delay-slot",
        "Lets a slot and the rest of its day begin and end later, or earlier.",
        &[
            SLOT,
            need("minutes", Integer, "By how much; below zero to catch up."),
            may("absorb", Flag, "Whether breaks behind it become shorter."),
        ],
    ),
    desk(
        "lay-out",
        "Adds rooms and the slots of some days by a template.",
        &[
            may("names", Text, "Names of rooms, one on a line, each with its seats and features behind it."),
            may("rooms", Integer, "How many numbered rooms, without names."),
            may("room-title", Text, "What numbered rooms are called; `Room` without."),
            need("date", Date, "The first day."),
            may("days", Integer, "How many days; 1 without."),
            need("starts", Time, "When each begins."),
            may("slots", Integer, "How many slots a day."),
            may("minutes", Integer, "How long each is; 45 without."),
            may("gap", Integer, "Minutes between them."),
            may("lunch", Time, "When lunch is; none without."),
            may("lunch-for", Integer, "How long lunch is, in minutes."),
            may("opening", Flag, "Whether the first slot is an opening."),
            may("closing", Flag, "Whether the last one is a closing."),
            may("opening-title", Text, "What the opening is called."),
            may("lunch-title", Text, "What lunch is called."),
            may("closing-title", Text, "What the closing is called."),
        ],
    ),
    desk(
        "import-csv",
        "Adds what is in files: tables as CSV, or a programme (docs/FORMATS.md). All or nothing.",
        &[
            may("rooms", Text, "A table of rooms."),
            may("slots", Text, "A table of slots."),
            may("sessions", Text, "A table of sessions."),
            may("programme", Text, "Or a programme: schedule.json, schedule.xml, pretalx, Sessionize."),
            may("pitches", Flag, "Whether sessions are taken as pitches, without their places."),
            may(
                "withdraw-gone",
                Flag,
                "Whether sessions that are not in the programme any more are withdrawn.",
            ),
        ],
    ),
    desk(
        "propose-merge",
        "Asks those behind two sessions whether one may become part of the other.",
        &[SESSION, INTO],
    ),
    desk(
        "keep-apart",
        "Says that two sessions are not to be merged, or that they may be after all.",
        &[SESSION, INTO, need("apart", Flag, "Apart, or not any more.")],
    ),
    desk("call-up", "Gives a pitcher the microphone; whoever had it has been heard.", &[SESSION]),
    desk("heard", "Says that a pitch has been heard.", &[SESSION]),
    desk("requeue", "Puts a pitch back into the queue.", &[SESSION]),
    desk(
        "queue",
        "Puts a pitch elsewhere in the queue.",
        &[
            SESSION,
            may("to", Choice(&["front", "end", "up", "down"]), "Where."),
            may("before", Integer, "Or before this session."),
        ],
    ),
    desk("hold-pitch", "Takes a pitch out of the queue until somebody puts it back.", &[SESSION]),
    desk("queue-by-arrival", "Puts the queue back into the order of arrival.", &[]),
    desk(
        "place",
        "Places, moves or unplaces runs, all in one step.",
        &[need("moves", Moves, "What goes where."), CONFIRMED],
    ),
    desk("swap", "Exchanges the places of two runs.", &[RUN, need("with", Run, "The other."), CONFIRMED]),
    desk(
        "pin",
        "Says where a run has to be; without room and slot it is loose.",
        &[RUN, may("room", Integer, "In this room."), may("slot", Integer, "In this slot.")],
    ),
    desk("repeat", "Lets a session run once more.", &[SESSION]),
    desk("drop-run", "Drops a run that was added.", &[RUN]),
    desk("hide", "Hides a session from everybody but facilitators.", &[SESSION]),
    desk("show", "Lets everybody see a hidden session again.", &[SESSION]),
    desk(
        "rename-person",
        "Calls somebody by another name, or, with an empty one, by none.",
        &[PERSON, need("name", Text, "The name.")],
    ),
    desk(
        "remove-person",
        "Lets somebody not write any more; what they wrote down goes.",
        &[PERSON, need("kind", Choice(&["hidden", "withdrawn", "kept"]), "What becomes of their sessions.")],
    ),
    desk("let-in", "Lets somebody write again.", &[PERSON]),
    desk(
        "fill",
        "Has the solver look for a better board. `proposal` has what it finds.",
        &[
            may("how", Choice(&["fill", "repair", "improve"]), "What it is to do; `fill` without."),
            may("keep", Choice(&["least", "little", "freely"]), "How much of the board may move."),
            may("freeze", Integers, "Slots that stay as they are."),
        ],
    ),
    desk("stop-filling", "Stops the solver, which proposes the best so far.", &[]),
    desk(
        "apply-proposal",
        "Applies the proposal, or, with runs, a part of it.",
        &[
            may("runs", Runs, "Which runs; all without."),
            may("proposal", Text, "The mark of the proposal that is meant: another one is not applied."),
            CONFIRMED,
        ],
    ),
    desk("discard-proposal", "Forgets the proposal.", &[]),
    desk(
        "new-wall",
        "Makes another secret address for the wall; the one before works no longer. It is in the answer.",
        &[],
    ),
    desk("end-wall", "Takes the secret address of the wall back.", &[]),
    desk(
        "new-door-key",
        "Makes another secret for the doors’ own screens; the one before works no longer.",
        &[],
    ),
    desk(
        "new-card-key",
        "Makes another secret for pitch cards on paper; blank ones that were printed before open nothing any more.",
        &[],
    ),
    owners(
        "set-role",
        "Gives somebody a role.",
        &[PERSON, need("role", Choice(&["attendee", "facilitator", "owner"]), "Which.")],
    ),
    owners(
        "new-link",
        "Makes a link that gives a role. It is in the answer, and nowhere later.",
        &[need("role", Choice(&["facilitator", "owner"]), "Which.")],
    ),
    owners("revoke-link", "Revokes a link.", &[need("link", Integer, "The number of the link.")]),
];
