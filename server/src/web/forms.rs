//! Forms: every write comes here, as a plain form or sent by the page itself; both carry the same fields.

use super::limits::Peer;
use super::pages::{self, Extra, OfDesk};
use super::visitor::{Visitor, actor};
use super::{
    FORM, For, Site, cards, choices, doors, duplicate, extras, hand_over, hooks, import, join, limits, logos,
    markdown, people, routes, tokens, told,
};
use crate::boards::{self, Fault, OpenBoard};
use crate::chance::Secret;
use crate::figures;
use crate::filling;
use crate::traces;
use crate::zones::TzDatabase;
use app::api::{Answer, Done, Refused, Returned};
use axum::Json;
use axum::body::Body;
use axum::extract::{FromRequest, Multipart, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use model::{Asked, Command, Field, Fields, Refusal, Role, Slug};
use std::sync::Arc;
use store::Person;
use tracing::Instrument as _;
use words::{Language, Words};

/// What came of a form.
pub(super) enum Outcome {
    /// It is done; go there next.
    Done { done: boards::Done, next: Option<String> },
    /// It is done, and changes nothing of who they are that asked.
    Noted(Person),
    /// Whoever asked is nobody at the event any more.
    Forgotten(boards::Done),
    /// The device keeps a choice: this cookie.
    Chosen(HeaderValue),
    /// It is answered by the page itself.
    Page(Box<Extra>),
}

/// What a form sends.
pub(super) struct Sent {
    /// Its fields; a file that is a text is one like any other.
    pub(super) fields: Fields,
    /// The file of the field `logo-file`, which is none.
    pub(super) logo: Option<Vec<u8>>,
}

impl Outcome {
    pub(super) fn done() -> Self {
        Self::Done { done: boards::Done::default(), next: None }
    }

    fn noted(of: Option<&Person>) -> Self {
        of.map_or_else(Self::done, |person| Self::Noted(person.clone()))
    }

    pub(super) fn go(next: String) -> Self {
        Self::Done { done: boards::Done::default(), next: Some(next) }
    }
}

/// `POST` to a page.
pub(super) async fn take(State(site): State<Arc<Site>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let words = choices::language(&parts.headers).words();
    let Some(sent) = read(&parts.headers, body).await else {
        return (StatusCode::BAD_REQUEST, words.refusal(&Refusal::NotUnderstood)).into_response();
    };
    let by_page = accepts_json(&parts.headers);
    let mut visitor = Visitor::of(&site, &parts.headers);
    let cookie = visitor.ensure_token(&site);
    let origin = pages::origin(&site, &parts.headers);
    let peer = Peer::noted(&parts.extensions);
    let outcome = match may(&site, peer, &visitor, cookie.is_some(), &sent.fields) {
        Ok(()) => {
            let way = Way { origin: &origin, visitor: &visitor, words, waits: !by_page, peer };
            act(&site, &parts.uri, &way, &sent).await
        }
        Err(refusal) => Err(refusal.into()),
    };
    let outcome = counted(&site, peer, &sent.fields, outcome);
    let too_fast = limits::seconds(&outcome);
    let leaves = matches!(outcome, Ok(Outcome::Forgotten(_)));
    let chosen = match &outcome {
        Ok(Outcome::Chosen(cookie)) => Some(cookie.clone()),
        _ => None,
    };
    let mut response = if by_page {
        answer(&site, &parts.uri, &origin, &visitor, words, outcome).await
    } else {
        go_on(&site, &parts.uri, &parts.headers, words, sent.fields, outcome).await
    };
    let cookie = match chosen {
        Some(chosen) => Some(chosen),
        None if leaves => visitor.leave(&site).await,
        None => cookie,
    };
    if let Some(cookie) = cookie
        && !response.headers().contains_key(header::SET_COOKIE)
    {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    if let Some(seconds) = too_fast {
        limits::slow_down(&mut response, seconds);
    }
    response
}

/// Whether a device may send another form now. Refusal: not yet.
fn may(site: &Site, peer: Peer, visitor: &Visitor, is_new: bool, fields: &Fields) -> Result<(), Refusal> {
    site.limits.form(peer, visitor.token(), is_new)?;
    match fields.get("do") {
        Some("open-event" | "duplicate") => site.limits.opening(peer),
        Some("join" | "pitch-card") => site.limits.may_guess(peer),
        _ => Ok(()),
    }
}

/// Counts what was tried and opens nothing.
fn counted(
    site: &Site,
    peer: Peer,
    fields: &Fields,
    outcome: Result<Outcome, Fault>,
) -> Result<Outcome, Fault> {
    let is_wrong = match &outcome {
        Err(Fault::Refused(Refusal::NoSuchCode { .. } | Refusal::NoSuchCard)) => true,
        Err(Fault::Refused(Refusal::NotUnderstood)) => fields.get("do") == Some("redeem"),
        Err(Fault::Refused(Refusal::NotAtDoor)) => fields.get("key").is_some_and(|key| !key.is_empty()),
        _ => false,
    };
    if is_wrong {
        site.limits.guessed(peer)?;
    }
    outcome
}

/// Does what a form asks for.
async fn act(site: &Site, uri: &Uri, way: &Way<'_>, sent: &Sent) -> Result<Outcome, Fault> {
    traced(&sent.fields, act_on(site, uri, way, sent)).await
}

/// Has what is asked for, and what comes of it, in the traces.
pub(super) async fn traced(
    fields: &Fields,
    asked: impl Future<Output = Result<Outcome, Fault>>,
) -> Result<Outcome, Fault> {
    // What has no row in the table is no form, whatever else would understand it.
    let form = routes::form(fields.get("do").unwrap_or_default()).ok_or(Refusal::NotUnderstood)?;
    let span = traces::command(form.what);
    let outcome = asked.instrument(span.clone()).await;
    let done = outcome.as_ref().map(|outcome| match outcome {
        Outcome::Done { done, .. } | Outcome::Forgotten(done) => Some(done),
        Outcome::Noted(_) | Outcome::Chosen(_) | Outcome::Page(_) => None,
    });
    traces::came(&span, done);
    outcome
}

async fn act_on(site: &Site, uri: &Uri, way: &Way<'_>, sent: &Sent) -> Result<Outcome, Fault> {
    let visitor = way.visitor;
    let fields = &sent.fields;
    match fields.get("do") {
        Some("join") => return join::join(site, fields).await,
        Some("open-event") => return open_event(site, visitor, fields).await,
        Some("pitch-card") => return cards::pitch(site, uri, visitor, fields).await,
        Some("redeem") => return redeem(site, uri, visitor).await,
        Some("language" | "theme") => {
            let asked = fields.asked(None)?;
            let outcome = choices::keep(site, &asked)?;
            if let (Asked::Language(key), Ok(board)) = (&asked, board_of(site, uri).await)
                && let Some(language) = Language::from_key(key)
            {
                told::in_language(site, &board, visitor, language).await?;
            }
            return Ok(outcome);
        }
        _ => {}
    }
    let board = board_of(site, uri).await?;
    let previews = fields.ticked("preview");
    let is_checked = matches!(fields.get("do"), Some("lay-out" | "delay-slot"));
    if previews && !is_checked {
        return Ok(Outcome::Page(Box::default()));
    }
    if visitor.last_known(&board).is_none() && visitor.person(site, &board).await?.is_none() {
        site.limits.newcomer(way.peer)?;
    }
    let person = visitor.ensure_person(site, &board).await?;
    let by = actor(person.as_ref());
    if previews {
        // What would be refused is refused before it is shown.
        if let Asked::Command(command) = fields.asked(by.person)? {
            let (now, zones) = (site.boards.clock().now(), &TzDatabase);
            let context = model::Context { by, now, zones, undo: None, undone: None };
            board.stand().board.decide(&context, &command)?;
        }
        return Ok(Outcome::Page(Box::default()));
    }
    act_as(site, &board, person.as_ref(), way, sent).await
}

/// By which way somebody asks for something.
pub(super) struct Way<'a> {
    /// The address that they reach this server by.
    pub(super) origin: &'a str,
    /// The device that they do it with; nobody's where it is a program.
    pub(super) visitor: &'a Visitor,
    /// The language that they are answered in.
    pub(super) words: Words,
    /// Whether they can wait for what takes a while, and not be told of it as it goes on.
    pub(super) waits: bool,
    /// The address that they come from.
    pub(super) peer: Peer,
}

/// Does what somebody asks for at an event: with a form, or by the API.
pub(super) async fn act_as(
    site: &Site,
    board: &Arc<OpenBoard>,
    person: Option<&Person>,
    way: &Way<'_>,
    sent: &Sent,
) -> Result<Outcome, Fault> {
    let (fields, by) = (&sent.fields, actor(person));
    let Way { origin, visitor, words, waits, .. } = *way;
    traces::about(&board.event.slug);
    let is_removed = |person| board.stand().board.removed.contains(&person);
    if by.person.is_some_and(is_removed) && fields.get("do") != Some("forget-me") {
        return Err(Refusal::Removed.into());
    }
    // What goes to the board is asked again there, by the rules.
    match routes::form(fields.get("do").unwrap_or_default()).map(|form| form.of) {
        None => return Err(Refusal::NotUnderstood.into()),
        Some(For::Facilitators) if !by.facilitates() => {
            return Err(Refusal::NeedsRole { role: Role::Facilitator }.into());
        }
        Some(For::Owners) if by.role != Role::Owner => {
            return Err(Refusal::NeedsRole { role: Role::Owner }.into());
        }
        Some(_) => {}
    }
    site.limits.event(board.event.id)?;
    if matches!(fields.get("do"), Some("preview-import" | "import-csv")) {
        return import::take(site, board, by, fields, words).await;
    }
    if hooks::is_about(fields.get("do")) {
        return hooks::take(site, board, by, fields, words).await;
    }
    if fields.get("do") == Some("set-logo") {
        return logos::set(site, board, by, sent).await;
    }
    match fields.asked(by.person)? {
        Asked::Interest { session, level } => {
            board.want(by, session, level).await?;
            Ok(Outcome::noted(person))
        }
        Asked::Rename(name) => {
            call(board, person, &name).await?;
            Ok(Outcome::done())
        }
        Asked::Fill(order) => {
            let seed = site.boards.chance().below(u64::MAX);
            let running = filling::start(board, site.boards.clock(), seed, order).await?;
            if waits {
                // Without JavaScript nobody sees the progress: the next page shows the proposal.
                let _ = running.await;
            }
            Ok(Outcome::done())
        }
        Asked::StopFilling => {
            board.fillings.stop(board).await?;
            Ok(Outcome::done())
        }
        Asked::DiscardProposal => {
            board.fillings.forget(board).await?;
            Ok(Outcome::done())
        }
        Asked::ApplyProposal(runs) => {
            let proposal = board.fillings.latest(board).await?;
            if fields.get("proposal").is_some_and(|seen| seen != proposal.mark()) {
                return Err(Refusal::OtherProposal.into());
            }
            let now = site.boards.clock().now();
            let moves = filling::chosen(&board.stand().board, &proposal, runs.as_ref(), now)?;
            let confirmed = fields.ticked("confirmed");
            let done = ask(site, board, by, fields, Command::Place { moves, confirmed }).await?;
            board.fillings.forget(board).await?;
            Ok(Outcome::Done { done, next: None })
        }
        Asked::TryProposal(runs) => {
            board.fillings.latest(board).await?;
            let trial = Some(extras::try_proposal(site, Arc::clone(board), runs, words).await?);
            let of_desk = OfDesk { trial, ..OfDesk::default() };
            Ok(Outcome::Page(Box::new(Extra { of_desk, ..Extra::default() })))
        }
        Asked::NewLink(role) => {
            let secret = Secret::new(site.boards.chance());
            let now = site.boards.clock().now();
            site.boards.store().create_link(board.event.id, &secret.digest(), role, now).await?;
            let fresh_link = Some(format!("/k/{}", secret.reveal()));
            let of_desk = OfDesk { fresh_link, ..OfDesk::default() };
            Ok(Outcome::Page(Box::new(Extra { of_desk, ..Extra::default() })))
        }
        Asked::RevokeLink(link) => {
            site.boards.store().revoke_link(board.event.id, link, site.boards.clock().now()).await?;
            Ok(Outcome::done())
        }
        Asked::NewToken { name, role } => {
            let of_desk = OfDesk {
                fresh_token: Some(tokens::make(site, board, &name, role).await?),
                ..OfDesk::default()
            };
            Ok(Outcome::Page(Box::new(Extra { of_desk, ..Extra::default() })))
        }
        Asked::RevokeToken(person) => {
            tokens::revoke(site, board, person).await?;
            Ok(Outcome::done())
        }
        Asked::NewWall => {
            let secret = Secret::new(site.boards.chance());
            let now = site.boards.clock().now();
            site.boards.store().set_wall(board.event.id, &secret.digest(), now).await?;
            let fresh_link = Some(format!("/w/{}", secret.reveal()));
            let of_desk = OfDesk { fresh_link, ..OfDesk::default() };
            Ok(Outcome::Page(Box::new(Extra { of_desk, ..Extra::default() })))
        }
        Asked::EndWall => {
            site.boards.store().end_wall(board.event.id).await?;
            Ok(Outcome::done())
        }
        Asked::RenamePerson { person, name } => people::rename(site, board, by, fields, person, &name).await,
        Asked::SetRole { person, role } => people::set_role(site, board, by, fields, person, role).await,
        Asked::Duplicate { name, first_day } => {
            duplicate::duplicate(site, board, visitor, &name, first_day).await
        }
        Asked::Here { run, here } => {
            board.count_head(by.person.ok_or(Refusal::NotUnderstood)?, run, here).await?;
            Ok(Outcome::noted(person))
        }
        Asked::CountHeads { run, heads, key } => {
            doors::count(site, board, by, run, heads, &key).await?;
            Ok(Outcome::done())
        }
        Asked::NewDoorKey => {
            doors::renew(site, board).await?;
            Ok(Outcome::done())
        }
        Asked::NewCardKey => {
            cards::renew(site, board).await?;
            Ok(Outcome::done())
        }
        Asked::Hold(run) => {
            board.hold(by.person.ok_or(Refusal::NotUnderstood)?, run);
            Ok(Outcome::done())
        }
        Asked::HandOver => {
            hand_over::offer(site, origin, board, by.person.ok_or(Refusal::NotUnderstood)?).await
        }
        Asked::NewCalendar => {
            let person = by.person.ok_or(Refusal::NotUnderstood)?;
            let secret = Secret::new(site.boards.chance());
            site.boards.store().set_calendar(board.event.id, person, secret.reveal()).await?;
            Ok(Outcome::done())
        }
        Asked::ForgetMe => Ok(Outcome::Forgotten(ask(site, board, by, fields, Command::Forget).await?)),
        asked @ (Asked::Language(_) | Asked::Theme(_)) => choices::keep(site, &asked),
        asked @ (Asked::TellMe { .. }
        | Asked::TellMeNot
        | Asked::SubscribePush { .. }
        | Asked::UnsubscribePush { .. }) => {
            told::take(site, board, by, asked, words.language()).await?;
            Ok(Outcome::done())
        }
        Asked::Command(Command::Remove { person, sessions }) => {
            people::remove(site, board, by, fields, person, sessions).await
        }
        Asked::Command(mut command) => {
            if let Command::Announce { until: Some(until), .. } = &mut command
                && fields.get("until").is_some_and(|until| until.starts_with('+'))
            {
                // So many minutes from now: a page that has been open for a while need not know the time.
                *until = site.boards.clock().now().saturating_add(until.saturating_mul(60_000));
            }
            if matches!(command, Command::Pitch(_) | Command::AddNote { .. }) {
                introduce(board, person, fields).await?;
            }
            let done = ask(site, board, by, fields, command.clone()).await?;
            let session = app::api::session_of(&command, done.change.as_deref());
            let next = fields.get("next").and_then(|next| next_address(next, session));
            Ok(Outcome::Done { done, next })
        }
    }
}

/// Asks a command of a board, under the id that the form gave it.
pub(super) async fn ask(
    site: &Site,
    board: &OpenBoard,
    by: model::Actor,
    fields: &Fields,
    command: Command,
) -> Result<boards::Done, Fault> {
    let id =
        fields.command_id().unwrap_or_else(|| site.boards.chance().command_id(site.boards.clock().now()));
    board.ask(boards::Asked { by, id, command, seen: fields.seen() }).await
}

/// Whoever pitches or writes a note says what to call them, once.
async fn introduce(board: &OpenBoard, person: Option<&Person>, fields: &Fields) -> Result<(), Fault> {
    let typed = fields.get("name").filter(|name| !name.is_empty());
    let known = person.and_then(|person| person.name.as_deref());
    match (typed, known) {
        (Some(name), known) if known != Some(name) => call(board, person, name).await,
        (None, None) if fields.ticked("hosting") => Err(Refusal::NeedsName.into()),
        _ => Ok(()),
    }
}

pub(super) async fn call(board: &OpenBoard, person: Option<&Person>, name: &str) -> Result<(), Fault> {
    let name = model::display_name(name)?;
    let person = person.ok_or(Refusal::NotUnderstood)?;
    board.call(person.id, Some(&name)).await
}

async fn open_event(site: &Site, visitor: &Visitor, fields: &Fields) -> Result<Outcome, Fault> {
    let slug = match fields.get("slug").filter(|slug| !slug.is_empty()) {
        Some(text) => Some(Slug::parse(text).ok_or(Refusal::NotASlug)?),
        None => None,
    };
    let board = site.boards.create(slug, &fields.settings()?).await?;
    let person = visitor.ensure_person(site, &board).await?.ok_or(Refusal::NotUnderstood)?;
    site.boards.store().raise_role(board.event.id, person.id, Role::Owner).await?;
    Ok(Outcome::go(format!("/e/{}/desk/rooms", board.event.slug)))
}

async fn redeem(site: &Site, uri: &Uri, visitor: &Visitor) -> Result<Outcome, Fault> {
    let secret = uri
        .path()
        .trim_matches('/')
        .strip_prefix("k/")
        .and_then(Secret::parse)
        .ok_or(Refusal::NotUnderstood)?;
    let now = site.boards.clock().now();
    let Some((event, role)) = site.boards.store().redeem(&secret.digest(), now).await? else {
        return hand_over::take(site, &secret, visitor).await;
    };
    let board = site.boards.open(&event.slug).await?.ok_or(Refusal::NotUnderstood)?;
    let person = visitor.ensure_person(site, &board).await?.ok_or(Refusal::NotUnderstood)?;
    if board.stand().board.removed.contains(&person.id) {
        return Err(Refusal::Removed.into());
    }
    site.boards.store().raise_role(event.id, person.id, role).await?;
    site.boards.store().note_link_use(&secret.digest(), person.id, now).await?;
    let page = if role >= Role::Facilitator { "/desk" } else { "" };
    Ok(Outcome::go(format!("/e/{}{page}", event.slug)))
}

pub(super) async fn board_of(site: &Site, uri: &Uri) -> Result<Arc<OpenBoard>, Fault> {
    let slug = slug_of(uri).and_then(Slug::parse).ok_or(Refusal::NotUnderstood)?;
    Ok(site.boards.open(&slug).await?.ok_or(Refusal::NotUnderstood)?)
}

/// Answers a form that the page sent by itself.
async fn answer(
    site: &Site,
    uri: &Uri,
    origin: &str,
    visitor: &Visitor,
    words: Words,
    outcome: Result<Outcome, Fault>,
) -> Response {
    let done = async |done: boards::Done, next, hand_over, known: Option<Person>| {
        let me = match board_of(site, uri).await {
            Ok(board) => {
                let person = match known {
                    Some(person) => Some(person),
                    None => visitor.person(site, &board).await.ok().flatten(),
                };
                pages::me(site, &board, person, origin).await.unwrap_or_default()
            }
            Err(_) => Default::default(),
        };
        let change = done.change.as_deref().cloned();
        (StatusCode::OK, Answer::Done(Box::new(Done { change, next, me, hand_over })))
    };
    let refused = |refusal| Answer::Refused(Refused::new(&refusal, words));
    let (status, answer) = match outcome {
        Ok(Outcome::Done { done: what, next }) => done(what, next, None, None).await,
        Ok(Outcome::Noted(person)) => done(boards::Done::default(), None, None, Some(person)).await,
        Ok(Outcome::Forgotten(what)) => done(what, event_of(uri), None, None).await,
        Ok(Outcome::Chosen(_)) => done(boards::Done::default(), None, None, None).await,
        Ok(Outcome::Page(extra)) if extra.hand_over.is_some() => {
            done(boards::Done::default(), None, extra.hand_over, None).await
        }
        Ok(Outcome::Page(_)) => (StatusCode::BAD_REQUEST, refused(Refusal::NotUnderstood)),
        Err(Fault::Refused(refusal)) => {
            figures::refused(&refusal);
            (StatusCode::UNPROCESSABLE_ENTITY, refused(refusal))
        }
        Err(error) => {
            figures::unwell();
            tracing::error!(%error, "a form could not be answered");
            (StatusCode::SERVICE_UNAVAILABLE, Answer::Unwell)
        }
    };
    (status, Json(answer)).into_response()
}

/// Answers a plain form: with the next page, or with the same one and the form filled in.
async fn go_on(
    site: &Site,
    uri: &Uri,
    headers: &HeaderMap,
    words: Words,
    fields: Fields,
    outcome: Result<Outcome, Fault>,
) -> Response {
    let see = |next: Option<String>| {
        let next = next.unwrap_or_else(|| uri.to_string());
        match HeaderValue::from_str(&next) {
            Ok(next) => (StatusCode::SEE_OTHER, [(header::LOCATION, next)]).into_response(),
            Err(_) => StatusCode::BAD_REQUEST.into_response(),
        }
    };
    match outcome {
        Ok(Outcome::Done { next, .. }) => see(next),
        Ok(Outcome::Chosen(_) | Outcome::Noted(_)) => see(None),
        Ok(Outcome::Forgotten(_)) => see(event_of(uri)),
        Ok(Outcome::Page(extra)) => {
            let preview = fields.ticked("preview").then(|| markdown::render(fields.text(Field::Blurb.key())));
            // What is made is not to be made again by the same form.
            let fields = if extra.of_desk.fresh_token.is_some() { Fields::default() } else { fields };
            let extra = Extra { returned: Some(Returned { fields, refusal: None, preview }), ..*extra };
            pages::page(site, uri, headers, extra, StatusCode::OK).await
        }
        Err(Fault::Refused(refusal)) => {
            figures::refused(&refusal);
            let refusal = Some(Refused::new(&refusal, words));
            let returned = Some(Returned { fields, refusal, preview: None });
            let extra = Extra { returned, ..Extra::default() };
            pages::page(site, uri, headers, extra, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => {
            // What was typed comes back, on the page as this server has it in memory.
            tracing::error!(%error, "a form could not be answered");
            figures::unwell();
            let refusal = Some(Refused {
                kind: "unwell".into(),
                field: None,
                sentence: words.unwell().to_owned(),
                confirmable: false,
            });
            let returned = Some(Returned { fields, refusal, preview: None });
            let extra = Extra { returned, ..Extra::default() };
            let mut page = pages::page(site, uri, headers, extra, StatusCode::SERVICE_UNAVAILABLE).await;
            page.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("10"));
            page
        }
    }
}

/// The first page of the event that an address is in.
fn event_of(uri: &Uri) -> Option<String> {
    slug_of(uri).map(|slug| format!("/e/{slug}"))
}

/// The name of the event that an address is in.
fn slug_of(uri: &Uri) -> Option<&str> {
    uri.path().strip_prefix("/e/")?.split('/').next()
}

/// Where a form wants to go next: a path of this site and nothing else; `{session}` is the session it was about.
fn next_address(next: &str, session: Option<model::SessionId>) -> Option<String> {
    let next = match session {
        Some(session) => next.replace("{session}", &session.to_string()),
        None => next.to_owned(),
    };
    let is_here = next.starts_with('/') && !next.starts_with("//") && !next.contains(['\\', '{', '\r', '\n']);
    is_here.then_some(next)
}

fn accepts_json(headers: &HeaderMap) -> bool {
    headers
        .get(header::ACCEPT)
        .and_then(|accept| accept.to_str().ok())
        .is_some_and(|accept| accept.starts_with("application/json"))
}

/// A form, as either encoding sends it. An empty file is none.
async fn read(headers: &HeaderMap, body: Body) -> Option<Sent> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if kind.starts_with("multipart/form-data") {
        let request = Request::builder().header(header::CONTENT_TYPE, kind).body(body).ok()?;
        let mut form = Multipart::from_request(request, &()).await.ok()?;
        let (mut fields, mut logo) = (Vec::new(), None);
        let mut bytes = 0;
        while let Some(field) = form.next_field().await.ok()? {
            let name = field.name().unwrap_or_default().to_owned();
            if name == Field::LogoFile.key() {
                let content = field.bytes().await.ok()?;
                bytes += content.len();
                logo = (!content.is_empty()).then(|| content.to_vec());
                continue;
            }
            let value = field.text().await.ok()?;
            bytes += value.len();
            if bytes > FORM {
                return None;
            }
            if !value.is_empty() || !name.ends_with("-file") {
                fields.push((name, value));
            }
        }
        return Some(Sent { fields: Fields(fields), logo });
    }
    // Read on for a while: a browser that is cut off in the middle of sending never hears why.
    let bytes = axum::body::to_bytes(body, 4 * FORM).await.ok().filter(|bytes| bytes.len() <= FORM)?;
    Some(Sent { fields: Fields(serde_urlencoded::from_bytes(&bytes).ok()?), logo: None })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_goes_on_within_this_site_only() {
        let session = Some(model::SessionId(7));
        assert_eq!(next_address("/e/x/s/{session}", session).as_deref(), Some("/e/x/s/7"));
        for elsewhere in
            ["//evil.example", "https://evil.example", "/\\evil.example", "", "/e/{session}\r\nX: y"]
        {
            assert_eq!(next_address(elsewhere, session), None, "{elsewhere}");
        }
        assert_eq!(next_address("/e/x/s/{session}", None), None);
    }
}
