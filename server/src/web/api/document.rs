//! The document of the API: OpenAPI 3.1, made of the handlers and of the table of commands.

use super::command::Done;
use super::problem::Problem;
use super::stream::Start;
use super::verbs::VERBS;
use crate::web::conditional;
use axum::http::HeaderMap;
use axum::response::Response;
use model::{Change, RunId};
use serde_json::{Map, Value, json};
use std::sync::Arc;
use utoipa::Modify;
use utoipa::openapi::OpenApi;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};

/// What the document says besides the operations.
#[derive(utoipa::OpenApi)]
#[openapi(
    info(
        title = "Campgrid",
        version = "1",
        description = "The session board of an unconference, for programs. Times are milliseconds since 1970 unless they \
            say otherwise. What is new may come at any time: new members of objects, new commands, new kinds of effects \
            and of problems. What is here stays, and means what it means, for as long as the address says `v1`.",
        license(name = "MIT OR Apache-2.0", identifier = "MIT OR Apache-2.0"),
    ),
    servers((url = "/", description = "This server.")),
    tags(
        (name = "read", description = "How it stands."),
        (name = "write", description = "What people do."),
        (name = "changes", description = "What happens."),
        (name = "desk", description = "What facilitators see."),
    ),
    components(schemas(Change, Done, Problem, RunId, Start)),
    modifiers(&Token),
)]
pub(super) struct Document;

struct Token;

impl Modify for Token {
    fn modify(&self, document: &mut OpenApi) {
        let scheme = HttpBuilder::new()
            .scheme(HttpAuthScheme::Bearer)
            .description(Some("A token, which owners of the event make at the desk, on the page of people."));
        let components = document.components.get_or_insert_default();
        components.add_security_scheme("token", SecurityScheme::Http(scheme.build()));
    }
}

/// The document with the schemas of all commands.
pub(super) fn finished(document: OpenApi) -> Value {
    // Its types are made to be written as JSON.
    let mut document = serde_json::to_value(document).unwrap_or_default();
    let mut schemas = Map::new();
    let (mut all, mut by_name) = (Vec::new(), Map::new());
    for verb in VERBS {
        let name = format!("command.{}", verb.name);
        let reference = format!("#/components/schemas/{name}");
        all.push(json!({ "$ref": reference }));
        by_name.insert(verb.name.to_owned(), reference.into());
        schemas.insert(name, verb.schema());
    }
    schemas.insert(
        "Command".into(),
        json!({
            "description": "A command; `do` says which.",
            "oneOf": all,
            "discriminator": { "propertyName": "do", "mapping": by_name },
        }),
    );
    schemas.insert(
        "Seen".into(),
        json!({
            "description": "The number of the last change on the board that it is meant for.",
            "type": "integer", "format": "int64", "minimum": 0,
        }),
    );
    if let Some(known) = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut) {
        known.extend(schemas);
    }
    document
}

/// `GET /api/v1/openapi.json`
pub(super) async fn show(document: Arc<Value>, headers: HeaderMap) -> Response {
    conditional::file(&headers, document.to_string(), "application/json", "public, max-age=300")
}
