//! What the browser sends by itself: the fields of a form, one after the other, each with an id of its own,
//! so that a second try does nothing twice. What an attendee does is kept until there is an answer; see keep.js.

use super::keep;
use crate::api::{Answer, Done, Refused};
use crate::hall::{Hall, Waiting};
use crate::json;
use crate::words::words;
use leptos::prelude::*;
use model::{CommandId, Fields, Level, RunId, SessionId};
use std::collections::BTreeMap;
use std::sync::Arc;
use web_sys::{FormData, HtmlElement, HtmlFormElement};

/// What attendees do: it may wait for the network. What shapes the board for all does not: it would come too late.
const MAY_WAIT: [&str; 10] = [
    "interest",
    "pitch",
    "edit-session",
    "withdraw",
    "restore",
    "add-note",
    "edit-note",
    "remove-note",
    "rename",
    "here",
];

/// Why nothing came of it.
#[derive(Clone, Debug)]
pub(crate) enum Failed {
    /// The server said no.
    Refused(Refused),
    /// The server said nothing, or was unwell: it is kept, and sent when there is an answer.
    Kept,
    /// The server said nothing, or was unwell, and it is not kept.
    NoAnswer,
}

/// The fields of a form as a browser would send them, with the button that sent it.
pub(crate) fn fields_of(form: &HtmlFormElement, submitter: Option<HtmlElement>) -> Fields {
    let mut fields = Vec::new();
    if let Ok(data) = FormData::new_with_form(form) {
        for entry in js_sys::try_iter(&data).ok().flatten().into_iter().flatten().flatten() {
            let entry = js_sys::Array::from(&entry);
            if let (Some(name), Some(value)) = (entry.get(0).as_string(), entry.get(1).as_string()) {
                fields.push((name, value));
            }
        }
    }
    if let Some(button) = submitter
        && let (Some(name), Some(value)) = (button.get_attribute("name"), button.get_attribute("value"))
    {
        fields.push((name, value));
    }
    // The id in the page is for browsers without JavaScript: one that sends by itself makes one for each try of
    // the person, and keeps it for each try of the network.
    fields.retain(|(name, _)| name != "command");
    fields.push(("command".to_owned(), new_id().to_string()));
    Fields(fields)
}

/// An id for what is asked for.
pub(crate) fn new_id() -> CommandId {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a byte is what is wanted")]
    let random: [u8; 10] = std::array::from_fn(|_| (js_sys::Math::random() * 256.0) as u8);
    CommandId::new(super::now(), &random)
}

/// Sends fields after all that were sent before, and takes in what comes of them.
pub(crate) async fn send(fields: Fields, hall: Option<Hall>) -> Result<Done, Failed> {
    let path = window().location().pathname().unwrap_or_default();
    let what = fields.get("do").unwrap_or_default();
    let keeps = hall.is_some() && MAY_WAIT.contains(&what);
    // Of taps on one heart, or on "I’m here" of one run, only the last one counts.
    let last = match what {
        "interest" => fields.text("session").to_owned(),
        "here" => format!("here {}", fields.text("run")),
        _ => String::new(),
    };
    let text = serde_json::to_string(&fields).unwrap_or_default();
    match keep::send(&path, &text, keeps, &last).await.as_string() {
        None => Err(Failed::NoAnswer),
        Some(kept) if kept.is_empty() => Err(Failed::Kept),
        Some(answer) => read(&answer, hall),
    }
}

/// Takes in an answer. One that is not ours is the way of something in between to say that it did not like the form.
fn read(answer: &str, hall: Option<Hall>) -> Result<Done, Failed> {
    match json::read(answer) {
        Some(Answer::Done(answer)) => {
            if let Some(hall) = hall {
                hall.me.set(answer.me.clone());
                if let Some(change) = &answer.change {
                    // The socket brings it as well; whichever is first.
                    hall.apply(&[Arc::new(change.clone())]);
                }
            }
            Ok(*answer)
        }
        Some(Answer::Refused(refusal)) => Err(Failed::Refused(refusal)),
        Some(Answer::Unwell) => Err(Failed::NoAnswer),
        None => Err(Failed::Refused(Refused {
            kind: "not-understood".to_owned(),
            field: None,
            sentence: words().form_not_understood().to_owned(),
            confirmable: false,
        })),
    }
}

/// Why what waited was refused, from the answer that was kept with it.
pub(crate) fn why(answer: &str) -> String {
    match read(answer, None) {
        Err(Failed::Refused(refusal)) => refusal.sentence,
        _ => String::new(),
    }
}

/// The tap that fields are, if they are one.
fn tap(fields: &Fields) -> Option<(SessionId, Option<Level>)> {
    let level = match fields.get("level")? {
        "interested" => Some(Level::Interested),
        "must" => Some(Level::Must),
        _ => None,
    };
    Some((fields.get("session")?.parse().ok()?, level))
}

/// The tap on "I’m here" that fields are, if they are one.
fn step(fields: &Fields) -> Option<(RunId, bool)> {
    let run = fields.get("run").filter(|_| fields.get("do") == Some("here"))?.parse().ok()?;
    Some((run, fields.ticked("here")))
}

/// Takes in what waits, and the answer to something that nobody waited for any more.
pub(super) fn take_in(hall: Hall, list: Vec<Waiting>, fields: Option<Fields>, answer: Option<String>) {
    if let Some(answer) = answer {
        // A refusal stands on the list, with what was typed.
        let _ = read(&answer, Some(hall));
    }
    hall.tapped.update(|tapped| follow(tapped, &list, fields.as_ref(), tap));
    hall.stepped.update(|stepped| follow(stepped, &list, fields.as_ref(), step));
    hall.waiting.set(list);
}

/// Brings taps in line with what waits: what has been answered no longer shows, what waits does.
fn follow<K: Ord, V: PartialEq>(
    taps: &mut BTreeMap<K, V>,
    list: &[Waiting],
    answered: Option<&Fields>,
    read: fn(&Fields) -> Option<(K, V)>,
) {
    if let Some((of, tap)) = answered.and_then(read)
        && taps.get(&of) == Some(&tap)
    {
        taps.remove(&of);
    }
    for (of, tap) in list.iter().filter(|one| one.refused.is_none()).filter_map(|one| read(&one.fields)) {
        taps.entry(of).or_insert(tap);
    }
}
