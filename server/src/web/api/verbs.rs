//! What can be asked for, and with what: the commands of the API. They are the forms of the pages with values that have
//! types: this table says which, turns them into the fields of the form, and is written into the document.

use axum::http::StatusCode;
use chrono::{NaiveDate, NaiveTime};
use model::{Move, Place, Role, RunId};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use words::Words;

use super::problem::Problem;

/// A command.
pub(super) struct Verb {
    /// What `do` says.
    pub(super) name: &'static str,
    /// Who may. (That a session has to be one's own, and the like, is for the rules to say.)
    pub(super) role: Role,
    /// What it does.
    pub(super) says: &'static str,
    /// What comes with it.
    pub(super) members: &'static [Member],
}

/// A member of a command.
#[derive(Clone, Copy)]
pub(super) struct Member {
    /// What it is called.
    pub(super) name: &'static str,
    /// Whether it has to be there.
    pub(super) needed: bool,
    /// What it is.
    kind: Kind,
    /// What it means.
    pub(super) says: &'static str,
}

/// What a value is.
#[derive(Clone, Copy)]
enum Kind {
    Text,
    /// A list of texts without what separates them in forms.
    Texts,
    Integer,
    Integers,
    Flag,
    /// One of these.
    Choice(&'static [&'static str]),
    /// `2030-05-30`
    Date,
    /// `14:00`
    Time,
    /// The number of a slot, or `"now"`.
    SlotOrNow,
    Run,
    Runs,
    Moves,
}

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

use Kind::{Choice, Date, Flag, Integer, Integers, Moves, Run, Runs, SlotOrNow, Text, Texts, Time};

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
pub(super) const VERBS: &[Verb] = &[
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
    anybody(
        "undo",
        "Takes a change back, if nothing builds on it; attendees their own only.",
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

impl Verb {
    /// The command of that name.
    pub(super) fn named(name: &str) -> Option<&'static Self> {
        VERBS.iter().find(|verb| verb.name == name)
    }

    /// The fields of the form that asks for the same.
    pub(super) fn fields(
        &self,
        body: &Map<String, Value>,
        words: Words,
    ) -> Result<Vec<(String, String)>, Problem> {
        let mut fields = vec![("do".to_owned(), self.name.to_owned())];
        for (name, value) in body.iter().filter(|(name, _)| !["do", "id", "seen"].contains(&name.as_str())) {
            let member = self.members.iter().find(|member| member.name == *name);
            let unknown = || {
                let says = words.api_unknown_member(name);
                Problem::new(StatusCode::BAD_REQUEST, "unknown-member", says).about(name)
            };
            let member = member.ok_or_else(unknown)?;
            // `null` is as good as left out.
            if !value.is_null() {
                member.fields(value, &mut fields).ok_or_else(|| {
                    let says = words.api_wrong_type(name, &member.kind.says());
                    Problem::new(StatusCode::BAD_REQUEST, "wrong-type", says).about(name)
                })?;
            }
        }
        let is_there = |name: &str| body.get(name).is_some_and(|value| !value.is_null());
        if let Some(missing) = self.members.iter().find(|member| member.needed && !is_there(member.name)) {
            let says = words.api_missing_member(missing.name);
            return Err(Problem::new(StatusCode::BAD_REQUEST, "missing-member", says).about(missing.name));
        }
        Ok(fields)
    }

    /// What it looks like, as JSON Schema.
    pub(super) fn schema(&self) -> Value {
        let mut properties = Map::new();
        properties.insert("do".into(), json!({ "type": "string", "enum": [self.name] }));
        for member in self.members {
            let schema = member.kind.schema();
            let mut schema = if member.needed { schema } else { or_null(schema) };
            schema["description"] = member.says.into();
            properties.insert(member.name.into(), schema);
        }
        for (name, of) in [("id", "CommandId"), ("seen", "Seen")] {
            let of = json!({ "$ref": format!("#/components/schemas/{of}") });
            properties.insert(name.into(), json!({ "anyOf": [of, { "type": "null" }] }));
        }
        let needed = self.members.iter().filter(|member| member.needed).map(|member| member.name);
        let needed: Vec<_> = ["do"].into_iter().chain(needed).collect();
        json!({
            "type": "object",
            "title": self.name,
            "description": self.says,
            "properties": properties,
            "required": needed,
            "additionalProperties": false,
        })
    }
}

impl Member {
    /// What it is, in the words of JSON.
    pub(super) fn type_name(&self) -> String {
        self.kind.says()
    }

    /// Writes a value as forms have it; nothing if it is of another type.
    fn fields(&self, value: &Value, fields: &mut Vec<(String, String)>) -> Option<()> {
        let mut put = |name: &str, text: String| fields.push((name.to_owned(), text));
        let integer = |value: &Value| {
            value.as_i64().map(|n| n.to_string()).or_else(|| value.as_u64().map(|n| n.to_string()))
        };
        match self.kind {
            Text => put(self.name, value.as_str()?.to_owned()),
            Date => put(self.name, value.as_str()?.parse::<NaiveDate>().ok()?.to_string()),
            Time => {
                let text = value.as_str().filter(|text| text.len() == "14:00".len())?;
                NaiveTime::parse_from_str(text, "%H:%M").ok()?;
                put(self.name, text.to_owned());
            }
            Texts => {
                for text in value.as_array()? {
                    let text = text.as_str().filter(|text| !text.contains(model::SEPARATORS))?;
                    put(self.name, text.to_owned());
                }
            }
            Integer => put(self.name, integer(value)?),
            Integers => {
                for one in value.as_array()? {
                    put(self.name, integer(one)?);
                }
            }
            Flag => put(self.name, if value.as_bool()? { "yes" } else { "false" }.to_owned()),
            Choice(all) => {
                let text = value.as_str().filter(|text| all.contains(text))?;
                put(self.name, text.to_owned());
            }
            SlotOrNow if value.as_str() == Some("now") => put(self.name, "now".to_owned()),
            SlotOrNow => put(self.name, integer(value)?),
            Run => put(self.name, strictly::<RunId>(value, &["session", "run"])?.to_string()),
            Runs => {
                put("chosen", "yes".to_owned());
                for one in value.as_array()? {
                    put("run", strictly::<RunId>(one, &["session", "run"])?.to_string());
                }
            }
            Moves => {
                for one in value.as_array()? {
                    strictly::<RunId>(one.get("run")?, &["session", "run"])?;
                    if let Some(to) = one.get("to").filter(|to| !to.is_null()) {
                        strictly::<Place>(to, &["room", "slot"])?;
                    }
                    put("move", strictly::<Move>(one, &["run", "to"])?.key());
                }
            }
        }
        Some(())
    }
}

/// The same, or `null`, which is as good as left out.
fn or_null(mut schema: Value) -> Value {
    if let Some(kind) = schema.get("type").cloned() {
        schema["type"] = json!([kind, "null"]);
    }
    for several in ["enum", "oneOf"] {
        if let Some(all) = schema.get_mut(several).and_then(Value::as_array_mut) {
            all.push(if several == "enum" { Value::Null } else { json!({ "type": "null" }) });
        }
    }
    schema
}

/// Reads an object that has no members but these.
fn strictly<T: DeserializeOwned>(value: &Value, members: &[&str]) -> Option<T> {
    value.as_object()?.keys().all(|name| members.contains(&name.as_str())).then_some(())?;
    serde_json::from_value(value.clone()).ok()
}

impl Kind {
    /// What it is, in the words of JSON.
    fn says(self) -> String {
        let says = match self {
            Choice(all) => return all.join(" | "),
            Text => "string",
            Texts => "array of strings without , ; or line breaks",
            Integer => "integer",
            Integers => "array of integers",
            Flag => "boolean",
            Date => "string, 2030-05-30",
            Time => "string, 14:00",
            SlotOrNow => "integer | \"now\"",
            Run => "{\"session\": integer, \"run\": integer}",
            Runs => "array of {\"session\": integer, \"run\": integer}",
            Moves => "array of {\"run\": {\"session\", \"run\"}, \"to\": {\"room\", \"slot\"} | null}",
        };
        says.to_owned()
    }

    /// As JSON Schema.
    fn schema(self) -> Value {
        let run = json!({
            "type": "object",
            "properties": {
                "session": { "type": "integer", "minimum": 0, "maximum": u32::MAX },
                "run": { "type": "integer", "minimum": 0, "maximum": 255 },
            },
            "required": ["session", "run"],
            "additionalProperties": false,
        });
        match self {
            Text => json!({ "type": "string" }),
            Texts => {
                json!({ "type": "array", "items": { "type": "string", "pattern": "^[^,;\\n\u{60c}\u{61b}]*$" } })
            }
            Integer => json!({ "type": "integer", "format": "int64" }),
            Integers => json!({ "type": "array", "items": { "type": "integer", "format": "int64" } }),
            Flag => json!({ "type": "boolean" }),
            Choice(all) => json!({ "type": "string", "enum": all }),
            Date => json!({ "type": "string", "format": "date", "example": "2030-05-30" }),
            Time => json!({ "type": "string", "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$", "example": "14:00" }),
            SlotOrNow => json!({ "oneOf": [{ "type": "integer" }, { "type": "string", "enum": ["now"] }] }),
            Run => run,
            Runs => json!({ "type": "array", "items": run }),
            Moves => {
                let place = json!({
                    "type": ["object", "null"],
                    "properties": {
                        "room": { "type": "integer", "minimum": 0, "maximum": u32::MAX },
                        "slot": { "type": "integer", "minimum": 0, "maximum": u32::MAX },
                    },
                    "required": ["room", "slot"],
                    "additionalProperties": false,
                    "description": "`null` for off the board.",
                });
                json!({
                    "type": "array",
                    "items": {
                        "type": "object",
                        "properties": { "run": run, "to": place },
                        "required": ["run"],
                        "additionalProperties": false,
                    },
                })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::{Fields, PersonId, Refusal};
    use words::Language;

    /// A value that would do.
    fn sample(member: &Member) -> Value {
        match (member.name, member.kind) {
            ("level", _) => "must".into(),
            ("sure", _) => true.into(),
            (_, Text) => "x".into(),
            (_, Texts | Integers | Runs | Moves) => json!([]),
            (_, Integer | SlotOrNow) => 20.into(),
            (_, Flag) => false.into(),
            (_, Choice(all)) => all.first().copied().into(),
            (_, Date) => "2030-05-30".into(),
            (_, Time) => "14:00".into(),
            (_, Run) => json!({ "session": 1, "run": 1 }),
        }
    }

    #[test]
    fn every_command_is_one_that_forms_know() {
        for verb in VERBS {
            // What these do is not in the grammar of forms.
            if verb.name == "import-csv" {
                continue;
            }
            for needed_only in [true, false] {
                let members = verb.members.iter().filter(|member| member.needed || !needed_only);
                let body: Map<_, _> =
                    members.map(|member| (member.name.to_owned(), sample(member))).collect();
                let fields = verb.fields(&body, Language::English.words());
                assert!(fields.is_ok(), "{}: {fields:?}", verb.name);
                let asked = Fields(fields.unwrap_or_default()).asked(Some(PersonId(1)));
                let understood = !matches!(asked, Err(Refusal::NotUnderstood | Refusal::Missing { .. }));
                let either = needed_only && ["close-room", "queue"].contains(&verb.name);
                assert!(understood || either, "{}: {asked:?}", verb.name);
            }
        }
    }
}
