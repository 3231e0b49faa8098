//! Commands: what programs ask for. They are the forms of the pages with typed values, and go the same way from there.

use super::Answered;
use super::caller::Caller;
use super::problem::{ForCommands, Problem};
use super::verbs::{self, Verb};
use crate::boards::{self, Fault};
use crate::chance::digest;
use crate::web::forms::{self, Outcome, Sent, Way};
use crate::web::visitor::Visitor;
use axum::Json;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::IntoResponse;
use model::{Change, CommandId, Field, Fields, Seq};
use serde::Serialize;
use serde_json::{Map, Value};
use std::sync::Arc;
use utoipa::ToSchema;
use uuid::{Builder, Uuid};

/// Most bytes of a command.
pub(super) const LARGEST: usize = 1024 * 1024;
/// Most bytes of an `Idempotency-Key`.
const LONGEST_KEY: usize = 255;

/// What came of a command.
#[derive(Serialize, ToSchema)]
pub(super) struct Done {
    /// The change that it made; `null` if the board is as it was.
    #[schema(value_type = Option<Change>)]
    change: Option<Arc<Change>>,
    /// The secret address that it made. It is shown this once.
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<String>,
}

/// Asks for something: what a person of the token's role can do on the pages.
///
/// A command has an id, in `id` or `Idempotency-Key`. Sent again with the same one, a command that changed the board
/// answers with the change that it made, and does nothing twice. `seen` says which board it was meant for: then nothing
/// that others did since is written over.
#[utoipa::path(
    post, path = "/api/v1/events/{slug}/commands", tag = "write", operation_id = "command",
    params(
        ("slug" = String, Path, description = "The name of the event in its addresses."),
        ("Idempotency-Key" = Option<String>, Header, description = "The id of the command, if its body has none: a UUID, or any text of your own up to 255 characters.", max_length = 255, min_length = 1),
    ),
    request_body(content = ref("#/components/schemas/Command"), content_type = "application/json", description = "At most 1 MiB."),
    responses(
        (status = 200, description = "It is done, and committed.", body = Done),
        ForCommands,
    ),
    security(("token" = [])),
)]
pub(super) async fn take(caller: Caller, headers: HeaderMap, body: Body) -> Answered {
    let person = caller.somebody()?;
    caller.may_command()?;
    let body = read(&caller, &headers, body).await?;
    let (id, seen) = (id(&caller, &headers, &body)?, seen(&caller, &body)?);
    let mut fields = verb(&caller, &body)?.fields(&body, caller.words)?;
    if let Some(id) = id {
        let store = caller.site.boards.store();
        let done = store.change_of_command(caller.board.event.id, id).await;
        match done.map_err(|error| caller.unwell(error))? {
            Some(change) if change.by == Some(person.id) => {
                return Ok(answer(boards::Done { change: Some(Arc::new(change)) }, None));
            }
            Some(_) => {
                return Err(Problem::new(StatusCode::CONFLICT, "key-taken", caller.words.api_key_taken()));
            }
            None => fields.push(("command".into(), id.to_string())),
        }
    }
    fields.extend(seen.map(|seen| ("seen".to_owned(), seen.to_string())));
    let fields = Fields(fields);
    let logo = fields.get(Field::LogoFile.key()).and_then(verbs::bytes).filter(|bytes| !bytes.is_empty());
    let (visitor, sent) = (Visitor::nobody(), Sent { fields, logo });
    let way = Way {
        origin: &caller.origin,
        visitor: &visitor,
        words: caller.words,
        waits: false,
        peer: caller.peer,
    };
    let asked = forms::act_as(&caller.site, &caller.board, Some(person), &way, &sent);
    let outcome = forms::traced(&sent.fields, asked).await;
    match outcome.map_err(|fault| caller.fault(&fault))? {
        Outcome::Done { done, .. } | Outcome::Forgotten(done) => Ok(answer(done, None)),
        Outcome::Noted(_) => Ok(answer(Default::default(), None)),
        Outcome::Page(extra) => {
            if let Some(preview) = extra.of_desk.preview {
                let fault =
                    |fault: &app::api::Fault| format!("{}:{}: {}", fault.file, fault.line, fault.sentence);
                let faults: Vec<_> = preview.faults.iter().map(fault).collect();
                let status = StatusCode::UNPROCESSABLE_ENTITY;
                return Err(Problem::new(status, "import-faults", faults.join("\n")));
            }
            let link = extra.of_desk.fresh_link.map(|path| caller.origin.clone() + &path);
            let address = link.or(extra.hand_over.map(|hand_over| hand_over.address));
            Ok(answer(boards::Done::default(), address))
        }
        Outcome::Chosen(_) => Err(caller.fault(&Fault::Closed)),
    }
}

fn answer(done: boards::Done, address: Option<String>) -> axum::response::Response {
    ([(header::CACHE_CONTROL, "no-store")], Json(Done { change: done.change, address })).into_response()
}

/// The body, as the object that it has to be.
async fn read(caller: &Caller, headers: &HeaderMap, body: Body) -> Result<Map<String, Value>, Problem> {
    let words = caller.words;
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    if !kind.eq_ignore_ascii_case("application/json") {
        let status = StatusCode::UNSUPPORTED_MEDIA_TYPE;
        return Err(Problem::new(status, "not-json-type", words.api_not_json_type()));
    }
    // Read on for a while: a program that is cut off in the middle of sending never hears why.
    let bytes = to_bytes(body, 4 * LARGEST).await.ok().filter(|bytes| bytes.len() <= LARGEST);
    let too_large = || Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large", words.api_too_large(LARGEST));
    let body = serde_json::from_slice(&bytes.ok_or_else(too_large)?);
    let body: Value =
        body.map_err(|_| Problem::new(StatusCode::BAD_REQUEST, "no-json", words.api_no_json()))?;
    match body {
        Value::Object(body) => Ok(body),
        _ => Err(Problem::new(StatusCode::BAD_REQUEST, "no-object", words.api_no_object())),
    }
}

/// Which command it is.
fn verb(caller: &Caller, body: &Map<String, Value>) -> Result<&'static Verb, Problem> {
    let words = caller.words;
    let bad = |kind, says: String| Problem::new(StatusCode::BAD_REQUEST, kind, says).about("do");
    let name = body.get("do").and_then(Value::as_str);
    let name = name.ok_or_else(|| bad("no-object", words.api_no_object().to_owned()))?;
    Verb::named(name).ok_or_else(|| bad("unknown-do", words.api_unknown_do(name)))
}

/// The id that they gave it. A key that is no UUID is one for whoever sends it, and for nobody else.
fn id(caller: &Caller, headers: &HeaderMap, body: &Map<String, Value>) -> Result<Option<CommandId>, Problem> {
    let wrong = |name: &str, kind: &str| {
        let says = caller.words.api_wrong_type(name, kind);
        Problem::new(StatusCode::BAD_REQUEST, "wrong-type", says).about(name)
    };
    let key = match headers.get("idempotency-key") {
        None => None,
        Some(key) => {
            let key = key.to_str().unwrap_or_default().trim();
            let fits = (1..=LONGEST_KEY).contains(&key.len());
            Some(fits.then_some(key).ok_or_else(|| wrong("Idempotency-Key", "string, 1..255"))?)
        }
    };
    if let Some(id) = body.get("id").filter(|id| !id.is_null()) {
        let id = id.as_str().and_then(|id| id.parse().ok());
        return id.ok_or_else(|| wrong("id", "UUID")).map(Some);
    }
    let Some(key) = key else { return Ok(None) };
    // A text is written in quotes there, or is not.
    let key = key.trim_matches('"');
    let mine = || {
        let person = caller.id().map(|person| person.to_string()).unwrap_or_default();
        let hash = digest(format!("{person} {key}").as_bytes());
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&hash.0[..16]);
        Builder::from_custom_bytes(bytes).into_uuid()
    };
    Ok(Some(CommandId(Uuid::parse_str(key).unwrap_or_else(|_| mine()))))
}

/// The board that it is meant for.
fn seen(caller: &Caller, body: &Map<String, Value>) -> Result<Option<Seq>, Problem> {
    let Some(seen) = body.get("seen").filter(|seen| !seen.is_null()) else { return Ok(None) };
    // What no log gets to is no number of one.
    let seq = seen.as_i64().and_then(|seen| Seq::try_from(seen).ok());
    let says = || caller.words.api_wrong_type("seen", "integer");
    let wrong = || Problem::new(StatusCode::BAD_REQUEST, "wrong-type", says()).about("seen");
    seq.map(Some).ok_or_else(wrong)
}
