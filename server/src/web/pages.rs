//! Pages: what one is about, and its rendering.

use super::choices::language;
use super::visitor::Visitor;
use super::{
    Site, cards, choices, doors, hand_over, headers, hooks, log, markdown, people, query, report, shared,
    tokens, wall,
};
use crate::boards::{Fault, OpenBoard};
use crate::figures;
use crate::told::Told;
use app::api::{About, Desk, HandOver, Likes, Me, Page, Preview, Returned, Shown, Trial};
use app::parts::MakeId;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use leptos::nonce::Nonce;
use leptos::prelude::provide_context;
use model::{Change, Phase, Role, RunId, SessionId, Slug};
use std::sync::Arc;
use store::Person;

/// What a page shows besides what its address says.
#[derive(Default)]
pub(super) struct Extra {
    /// The form that led here, if it comes back.
    pub(super) returned: Option<Returned>,
    /// What only the desk shows.
    pub(super) of_desk: OfDesk,
    /// An address for another device that was just made.
    pub(super) hand_over: Option<HandOver>,
}

/// What the desk shows besides what its address says.
#[derive(Default)]
pub(super) struct OfDesk {
    /// A link that was just made.
    pub(super) fresh_link: Option<String>,
    /// A token that was just made.
    pub(super) fresh_token: Option<String>,
    /// What an import would do.
    pub(super) preview: Option<Preview>,
    /// What a part of the proposal would do.
    pub(super) trial: Option<Trial>,
}

/// `GET` of a page.
pub(super) async fn show(State(site): State<Arc<Site>>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    match for_anybody(&site, &parts.uri, &parts.headers).await {
        Ok(Some(page)) => return page,
        Ok(None) => {}
        Err(error) => return unwell(&error, &parts.headers),
    }
    match cards::opens_nothing(&site, &parts.uri, language(&parts.headers).words()).await {
        Ok(None) => {}
        Ok(Some(extra)) => {
            return page(&site, &parts.uri, &parts.headers, extra, StatusCode::NOT_FOUND).await;
        }
        Err(error) => return unwell(&error, &parts.headers),
    }
    page(&site, &parts.uri, &parts.headers, Extra::default(), StatusCode::OK).await
}

/// The event's page, if whoever asks has nothing of their own on it.
async fn for_anybody(site: &Site, uri: &Uri, headers: &HeaderMap) -> Result<Option<Response>, Fault> {
    let slug = uri.path().strip_prefix("/e/").filter(|_| uri.query().is_none()).and_then(Slug::parse);
    let Some(slug) = slug.filter(|_| choices::theme(headers).is_none()) else { return Ok(None) };
    let Some(board) = site.boards.open(&slug).await? else { return Ok(None) };
    let mut visitor = Visitor::of(site, headers);
    if visitor.last_known(&board).is_some() {
        return Ok(None);
    }
    // Without an answer of the store they may well be somebody.
    if !matches!(visitor.person(site, &board).await, Ok(None)) {
        return Ok(None);
    }
    let mut response = shared::event(site, &board, uri, headers).await?;
    if let Some(cookie) = visitor.ensure_token(site) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(Some(response))
}

/// The page that says that there is nothing here.
pub(super) async fn nothing(site: &Site, request: Request) -> Response {
    render(site, request.uri(), request.headers(), About::Nothing, None, StatusCode::NOT_FOUND).await
}

/// A page at an address, as the sender of these headers sees it.
pub(super) async fn page(
    site: &Site,
    uri: &Uri,
    headers: &HeaderMap,
    extra: Extra,
    status: StatusCode,
) -> Response {
    let mut visitor = Visitor::of(site, headers);
    let Extra { returned, of_desk, hand_over } = extra;
    let about = match about(site, uri, headers, &visitor, of_desk).await {
        Ok(about) => about,
        Err(error) => return unwell(&error, headers),
    };
    let (about, status) = match about {
        About::Nothing => (About::Nothing, StatusCode::NOT_FOUND),
        About::Event(mut shown) => {
            shown.hand_over = hand_over;
            let desk_only = uri.path().split('/').nth(3) == Some("desk") && shown.desk.is_none();
            let status = if desk_only && status == StatusCode::OK { StatusCode::FORBIDDEN } else { status };
            (About::Event(shown), status)
        }
        About::HandOver { refusal: Some(_), .. } if status == StatusCode::OK => (about, StatusCode::GONE),
        about => (about, status),
    };
    let mut response = render(site, uri, headers, about, returned, status).await;
    if let Some(cookie) = visitor.ensure_token(site) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

/// What an address is about, as a device sees it.
async fn about(
    site: &Site,
    uri: &Uri,
    headers: &HeaderMap,
    visitor: &Visitor,
    of_desk: OfDesk,
) -> Result<About, Fault> {
    let mut path = uri.path().trim_matches('/').split('/');
    match (path.next(), path.next()) {
        (Some("e"), Some(slug)) => {
            let Some(slug) = Slug::parse(slug) else { return Ok(About::Nothing) };
            let Some(board) = site.boards.open(&slug).await? else { return Ok(About::Nothing) };
            let session = match (path.next(), path.next()) {
                (Some("s"), Some(id)) => id.parse().ok(),
                (Some("card"), _) => cards::session(site, &board, uri).await?,
                _ => None,
            };
            let person = match visitor.person(site, &board).await {
                Ok(person) => person,
                Err(error) if error.is_away() => {
                    tracing::warn!(%error, %slug, "a page is shown without the database");
                    visitor.last_known(&board)
                }
                Err(error) => return Err(error.into()),
            };
            let mut shown = shown(site, &board, person, session, &origin(site, headers)).await?;
            if uri.path().split('/').nth(3) == Some("door") {
                shown.left = doors::left(site, &board);
            }
            let on_wall = uri.path().trim_end_matches('/').split('/').nth(3) == Some("wall");
            shown.wall = on_wall.then(|| wall::news(site, &board));
            if shown.me.role >= Role::Facilitator {
                shown.history = unless_away(history(site, &board).await)?;
                shown.desk = Some(desk(site, board, uri, &shown, of_desk).await?.to_json());
            }
            Ok(About::Event(Box::new(shown)))
        }
        (Some("w"), Some(secret)) => wall::about(site, secret, &origin(site, headers)).await,
        (Some("k"), Some(secret)) => {
            let Some(secret) = crate::chance::Secret::parse(secret) else { return Ok(About::Nothing) };
            let Some((event, role)) = site.boards.store().link_to(&secret.digest()).await? else {
                return Ok(hand_over::about(site, &secret, language(headers).words())
                    .await?
                    .unwrap_or(About::Nothing));
            };
            let Some(board) = site.boards.open(&event.slug).await? else { return Ok(About::Nothing) };
            Ok(About::Key { event: board.stand().board.event.settings.name.clone(), role })
        }
        _ => Ok(About::House),
    }
}

/// What the store has, or nothing while it is away: a page with less on it is better than none.
fn unless_away<T: Default>(answer: Result<T, store::Error>) -> Result<T, Fault> {
    match answer {
        Err(error) if error.is_away() => Ok(T::default()),
        answer => Ok(answer?),
    }
}

/// The card that is chosen at the desk.
fn chosen(uri: &Uri) -> Option<RunId> {
    query(uri).get("card")?.parse().ok()
}

pub(super) async fn shown(
    site: &Site,
    board: &OpenBoard,
    person: Option<Person>,
    session: Option<SessionId>,
    origin: &str,
) -> Result<Shown, Fault> {
    let stand = board.stand();
    let me = me(site, board, person, origin).await?;
    let seen = Arc::clone(stand.seen_by(me.role));
    let blurb = session.and_then(|id| seen.session(id)).map(|s| (s.id, markdown::render(&s.idea.blurb)));
    let about = markdown::render(&stand.board.event.settings.about);
    let counts = if stand.board.shows_popularity(me.role) { stand.counts } else { Arc::default() };
    Ok(Shown {
        epoch: board.event.epoch,
        board: seen,
        names: stand.names,
        counts,
        me,
        heads: (*stand.heads).clone(),
        code: board.code.clone(),
        address: format!("{origin}/e/{}", board.event.slug),
        about,
        blurb,
        hand_over: None,
        push_key: site.boards.told().map(|told| told.push_key().to_owned()),
        emails: site.boards.told().is_some_and(Told::mails),
        history: Vec::new(),
        left: Vec::new(),
        desk: None,
        wall: None,
    })
}

/// The latest changes, newest first.
async fn history(site: &Site, board: &OpenBoard) -> Result<Vec<Arc<Change>>, store::Error> {
    let history = site.boards.store().history(board.event.id, None, app::HISTORY).await?;
    Ok(history.into_iter().map(Arc::new).collect())
}

/// What only facilitators see.
async fn desk(
    site: &Site,
    board: Arc<OpenBoard>,
    uri: &Uri,
    shown: &Shown,
    of_desk: OfDesk,
) -> Result<Desk, Fault> {
    let tab = uri.path().trim_end_matches('/').split('/').nth(4).unwrap_or_default();
    let links = match shown.me.role {
        Role::Owner => unless_away(people::links(site, &board).await)?,
        _ => Vec::new(),
    };
    let tokens = match (shown.me.role, tab) {
        (Role::Owner, "people") => unless_away(tokens::all(site, &board).await)?,
        _ => Vec::new(),
    };
    let everybody =
        if tab == "people" { unless_away(people::everybody(site, &board).await)? } else { Vec::new() };
    let cards = match uri.path().trim_end_matches('/').split('/').nth(3) {
        Some("print") => cards::sheet(site, &board, uri).await?,
        _ => Vec::new(),
    };
    let wall_since = match tab {
        "wall" => site.boards.store().wall_since(board.event.id).await?,
        _ => None,
    };
    let hooks = match (tab, shown.me.role) {
        ("event", Role::Owner) => unless_away(hooks::shown(site, &board).await)?,
        _ => Vec::new(),
    };
    let report = if tab == "report" { Some(report::of(site, &board).await?) } else { None };
    let filling = board.fillings.current();
    let forecast = board.forecast().into_iter().collect();
    let (why, repairs, costs) = match chosen(uri) {
        Some(run) => (
            super::extras::explain(site, Arc::clone(&board), run).await,
            super::extras::repair(site, Arc::clone(&board), run).await,
            crate::filling::costs(&board, run).await,
        ),
        None => (None, None, None),
    };
    // Only two pages of the desk show them.
    let mut path = uri.path().trim_matches('/').split('/').skip(2);
    let likes = match (path.next(), path.next()) {
        (Some("desk"), None | Some("merge")) => super::extras::likes(Arc::clone(&board), uri).await,
        _ => Likes::default(),
    };
    let OfDesk { fresh_link, fresh_token, preview, trial } = of_desk;
    let here = board.at_desk();
    let door_key = doors::key(site, &board).await?;
    let log = log::page(site, &board, uri).await?;
    let of_log = log.iter().flat_map(|page| page.changes.iter().chain(page.built_upon.values()));
    let changes = shown.history.iter().chain(of_log);
    let people = board.names_of(changes.filter_map(|change| change.by).chain(shown.me.person));
    Ok(Desk {
        filling,
        why,
        forecast,
        repairs,
        costs,
        links,
        fresh_link,
        tokens,
        fresh_token,
        preview,
        trial,
        here,
        people,
        log,
        likes,
        everybody,
        door_key,
        cards,
        report,
        wall_since,
        hooks,
    })
}

/// What is known of a person.
pub(super) async fn me(
    site: &Site,
    board: &OpenBoard,
    person: Option<Person>,
    origin: &str,
) -> Result<Me, store::Error> {
    let Some(person) = person else { return Ok(Me::default()) };
    let waits = board.stand().board.event.phase == Phase::Setup;
    Ok(Me {
        person: Some(person.id),
        name: person.name,
        role: person.role,
        interest: board.wants(person.id),
        here: board.is_in(person.id),
        calendar: person.calendar.map(|secret| format!("{origin}/c/{secret}.ics")),
        // Nobody waits for what is open.
        told: waits
            && site.boards.store().waits_for_opening(board.event.id, person.id).await.unwrap_or_default(),
    })
}

/// Renders a page.
async fn render(
    site: &Site,
    uri: &Uri,
    headers: &HeaderMap,
    about: About,
    returned: Option<Returned>,
    status: StatusCode,
) -> Response {
    let clock = site.boards.clock().clone();
    let chance = site.boards.chance().clone();
    let nonce = nonce(&chance.bytes());
    let make_id = MakeId(Arc::new(move || chance.command_id(clock.now())));
    let mut response = rendered(site, uri, headers, about, returned, &nonce, make_id).await;
    *response.status_mut() = status;
    page_headers(&mut response, &nonce, choices::language(headers), headers);
    response
}

/// A page as it is rendered, with this nonce and with ids out of that.
pub(super) async fn rendered(
    site: &Site,
    uri: &Uri,
    headers: &HeaderMap,
    about: About,
    returned: Option<Returned>,
    nonce: &str,
    make_id: MakeId,
) -> Response {
    let now = site.boards.clock().now();
    let page = Page { about, returned, now, build: site.assets.build().to_owned() };
    let nonce = nonce.to_owned();
    let language = choices::language(headers);
    let theme = choices::theme(headers);
    let assets = site.assets.of_page(language);
    let later = site.assets.later();
    let context = move || {
        provide_context(Nonce::from_value(nonce.as_str()));
        provide_context(page.clone());
        provide_context(language.words());
        if let Some(theme) = theme {
            provide_context(theme);
        }
        provide_context(later.clone());
        provide_context(make_id.clone());
    };
    let handler = leptos_axum::render_app_async_with_context(context, move || app::shell(assets.clone()));
    // A page that answers a POST is rendered as if it had been asked for by its address.
    let Ok(request) = axum::http::Request::builder().uri(uri.clone()).body(Body::empty()) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    handler(request).await
}

/// What every page says besides itself; `of` are the headers of whoever asks.
pub(super) fn page_headers(response: &mut Response, nonce: &str, language: words::Language, of: &HeaderMap) {
    let policy = headers::page_policy(nonce, host(of));
    let headers = response.headers_mut();
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(language.key()));
    // It carries a nonce, and what one person sees.
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
}

/// The answer when the store cannot be asked: said plainly, logged once.
pub(super) fn unwell(error: &Fault, headers: &HeaderMap) -> Response {
    figures::unwell();
    tracing::error!(%error, "a request could not be answered");
    let sentence = language(headers).words().unwell();
    (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "10")], sentence).into_response()
}

/// The address that people reach this server by.
pub(super) fn origin(site: &Site, headers: &HeaderMap) -> String {
    site.public_url.clone().unwrap_or_else(|| format!("http://{}", host(headers)))
}

/// The host that a request names.
pub(super) fn host(headers: &HeaderMap) -> &str {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or("localhost");
    // It goes into a header and into addresses: only what a host is made of.
    let fits =
        host.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b':' | b'[' | b']'));
    if fits { host } else { "localhost" }
}

pub(super) fn nonce(bytes: &[u8; 16]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
