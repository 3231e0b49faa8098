//! Why something cannot be done, as problem details (RFC 9457).

use super::ROOT;
use crate::boards::Fault;
use crate::figures;
use crate::web::choices::language;
use axum::Json;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use model::Refusal;
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::openapi::{ContentBuilder, Ref, RefOr, ResponseBuilder};
use utoipa::{IntoResponses, ToSchema};
use words::Words;

/// Why something cannot be done.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Problem {
    /// What kind of problem it is: an address whose last part names it, such as `/api/v1/#place-taken`.
    #[serde(rename = "type")]
    #[schema(rename = "type", example = "/api/v1/#place-taken")]
    kind: String,
    /// The same in words, in English: `Place taken`.
    title: String,
    /// The status of the answer.
    #[schema(minimum = 400, maximum = 599)]
    status: u16,
    /// What to tell a person, in the language that was asked for.
    detail: String,
    /// The member of the command, or the parameter, that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<String>,
    /// That the same command with `"confirmed": true` would be done.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    confirmable: bool,
    /// In how many seconds to come again, where that is known better than by the status.
    #[serde(skip)]
    again: Option<u32>,
}

impl Problem {
    /// One of the API itself: its kind is the name of the sentence.
    pub(super) fn new(status: StatusCode, kind: &str, detail: impl Into<String>) -> Self {
        let mut title = kind.replace('-', " ");
        if let Some(first) = title.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        Self {
            kind: format!("{ROOT}/#{kind}"),
            title,
            status: status.as_u16(),
            detail: detail.into(),
            field: None,
            confirmable: false,
            again: None,
        }
    }

    /// The same, about a member or a parameter.
    pub(super) fn about(self, field: &str) -> Self {
        Self { field: Some(field.to_owned()), ..self }
    }

    /// What the rules or the store say.
    pub(super) fn of(fault: &Fault, words: Words) -> Self {
        let refusal = match fault {
            Fault::Refused(refusal) => refusal,
            Fault::Store(_) | Fault::Closed | Fault::Late => {
                figures::unwell();
                tracing::error!(error = %fault, "a program could not be answered");
                return Self::new(StatusCode::SERVICE_UNAVAILABLE, "unwell", words.unwell());
            }
        };
        figures::refused(refusal);
        let problem = Self::new(status(refusal), &refusal.kind(), words.refusal(refusal));
        Self {
            field: refusal.field().map(|field| field.key().to_owned()),
            confirmable: refusal.confirmable(),
            again: if let Refusal::TooFast { seconds } = refusal { Some(*seconds) } else { None },
            ..problem
        }
    }
}

/// Whether somebody else might, or the board is another than they think; or else what they ask for does not fit.
fn status(refusal: &Refusal) -> StatusCode {
    match refusal {
        Refusal::NeedsRole { .. }
        | Refusal::NotYours { .. }
        | Refusal::NotYourNote
        | Refusal::NotAtDoor
        | Refusal::Removed => StatusCode::FORBIDDEN,
        Refusal::MovedMeanwhile { .. }
        | Refusal::ChangedMeanwhile { .. }
        | Refusal::OtherProposal
        | Refusal::ProposalMoved { .. }
        | Refusal::ImportOutdated => StatusCode::CONFLICT,
        Refusal::TooFast { .. } => StatusCode::TOO_MANY_REQUESTS,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let again = self.again;
        let mut response = (status, Json(self)).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        match status {
            StatusCode::UNAUTHORIZED => {
                headers
                    .insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"campgrid\""));
            }
            StatusCode::TOO_MANY_REQUESTS => {
                headers.insert(header::RETRY_AFTER, again.unwrap_or(30).into());
            }
            StatusCode::SERVICE_UNAVAILABLE => {
                headers.insert(header::RETRY_AFTER, HeaderValue::from_static("10"));
            }
            _ => {}
        }
        response
    }
}

/// What is at no address.
pub(super) async fn no_route(headers: HeaderMap) -> Problem {
    Problem::new(StatusCode::NOT_FOUND, "no-route", language(&headers).words().api_no_route())
}

/// What an address does not take.
pub(super) async fn no_method(headers: HeaderMap) -> Problem {
    Problem::new(StatusCode::METHOD_NOT_ALLOWED, "no-method", language(&headers).words().api_no_method())
}

type Responses = BTreeMap<String, RefOr<utoipa::openapi::Response>>;

/// Problems as the document has them.
fn responses(problems: &[(u16, &str)]) -> Responses {
    let content = || ContentBuilder::new().schema(Some(Ref::from_schema_name("Problem"))).build();
    let response = |says: &str| {
        ResponseBuilder::new().description(says).content("application/problem+json", content()).build()
    };
    problems.iter().map(|(status, says)| (status.to_string(), RefOr::T(response(says)))).collect()
}

macro_rules! problems {
    ($($(#[$doc:meta])* $name:ident: $($status:literal $says:literal),+;)+) => {$(
        $(#[$doc])*
        pub(super) struct $name;

        impl IntoResponses for $name {
            fn responses() -> Responses {
                responses(&[$(($status, $says)),+])
            }
        }
    )+};
}

problems! {
    /// What can be wrong with whatever is asked.
    ForAnybody:
        401 "There is no token where one is needed, or it opens nothing at this event.",
        404 "There is no such event.",
        429 "Too much at once, or too much is open already: try again after `Retry-After` seconds.",
        503 "Not at the moment: try again.";
    /// The same where a facilitator is needed.
    ForFacilitators:
        401 "There is no token, or it opens nothing at this event.",
        403 "It takes a facilitator.",
        404 "There is no such event.",
        429 "Too much at once: try again after `Retry-After` seconds.",
        503 "Not at the moment: try again.";
    /// Where an answer may stay open.
    TooManyOpen:
        429 "There are too many open already, of this token or of those without one: try again after `Retry-After` seconds.";
    /// Where there are parameters.
    BadQuery:
        400 "A parameter cannot be read.";
    /// Where there is a command.
    ForCommands:
        400 "The body is no command: `type` and `field` say why.",
        401 "There is no token, or it opens nothing at this event.",
        403 "Whoever has the token may not.",
        404 "There is no such event.",
        409 "Others changed the board meanwhile, or somebody else has used the id.",
        413 "The body is too large.",
        415 "The body is not `application/json`.",
        422 "The rules say no: `detail` is a sentence for people, `field` the member that it is about.",
        429 "Too many commands at once: try again after `Retry-After` seconds, with the same id.",
        503 "Not at the moment: try again, with the same id.";
}
