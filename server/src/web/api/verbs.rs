//! What can be asked for, and with what: the commands of the API. They are the forms of the pages with values that have
//! types: this table says which, turns them into the fields of the form, and is written into the document.

mod table;

pub(super) use table::VERBS;

use super::problem::Problem;
use Kind::{Bytes, Choice, Date, Flag, Integer, Integers, Moves, Run, Runs, SlotOrNow, Text, Texts, Time};
use axum::http::StatusCode;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use chrono::{NaiveDate, NaiveTime};
use model::{Move, Place, Role, RunId};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use words::Words;

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
    /// A file, in base64.
    Bytes,
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

/// How base64 is written (RFC 4648, 4).
const BASE64: &str = "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$";

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
            Bytes => {
                let text = value.as_str()?;
                bytes(text)?;
                put(self.name, text.to_owned());
            }
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

/// The file that a value stands for; nothing if it is not written in base64.
pub(super) fn bytes(text: &str) -> Option<Vec<u8>> {
    BASE64_STANDARD.decode(text).ok()
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
            Bytes => "string in base64",
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
            Bytes => json!({ "type": "string", "contentEncoding": "base64", "pattern": BASE64 }),
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
    use crate::web::routes::{For, form};
    use model::{Fields, PersonId, Refusal};
    use words::Language;

    /// A value that would do.
    fn sample(member: &Member) -> Value {
        match (member.name, member.kind) {
            ("level", _) => "must".into(),
            ("sure", _) => true.into(),
            (_, Text) => "x".into(),
            (_, Bytes) => "eA==".into(),
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
    fn who_may_is_who_may_send_the_form() {
        for verb in VERBS {
            let of = form(verb.name).map(|form| form.of);
            let fits = match verb.role {
                Role::Attendee => matches!(of, Some(For::Everybody | For::Authors | For::Hosts)),
                Role::Facilitator => of == Some(For::Facilitators),
                Role::Owner => of == Some(For::Owners),
            };
            assert!(fits, "{}: {:?} here, {of:?} there", verb.name, verb.role);
        }
    }

    #[test]
    fn every_command_is_one_that_forms_know() {
        for verb in VERBS {
            // What these do is not in the grammar of forms.
            if ["import-csv", "set-logo"].contains(&verb.name) {
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
                let either = needed_only && ["close-room", "lay-out", "queue"].contains(&verb.name);
                assert!(understood || either, "{}: {asked:?}", verb.name);
            }
        }
    }
}
