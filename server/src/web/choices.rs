//! What a device chooses for itself, whatever the event and whoever its person is: the language and the look of pages.
//! Each is a cookie that says nothing else, so that pages come as they were chosen, with and without JavaScript.

use super::Site;
use super::forms::Outcome;
use super::visitor::{cookie, is_secure};
use crate::boards::Fault;
use app::Theme;
use axum::http::{HeaderMap, HeaderValue, header};
use model::{Asked, Refusal};
use words::Language;

/// The cookie with the language.
const LANGUAGE: &str = "campgrid-language";
/// The cookie with the look.
const THEME: &str = "campgrid-theme";
/// How long a choice is kept, in seconds: a year.
const KEPT: u32 = 365 * 24 * 60 * 60;

/// Keeps a choice. An empty one forgets it: then it is as the browser or the device says.
pub(super) fn keep(site: &Site, asked: &Asked) -> Result<Outcome, Fault> {
    let (name, value) = match asked {
        Asked::Language(key) => (LANGUAGE, Language::from_key(key).map(Language::key)),
        Asked::Theme(key) if key.is_empty() => (THEME, Some("")),
        Asked::Theme(key) => (THEME, Theme::from_key(key).map(Theme::key)),
        _ => return Err(Refusal::NotUnderstood.into()),
    };
    let value = value.ok_or(Refusal::NotUnderstood)?;
    let age = if value.is_empty() { 0 } else { KEPT };
    let secure = if is_secure(site) { "; Secure" } else { "" };
    let cookie = format!("{name}={value}; Path=/; SameSite=Lax; Max-Age={age}{secure}");
    let cookie = HeaderValue::from_str(&cookie).map_err(|_| Refusal::NotUnderstood)?;
    Ok(Outcome::Chosen(cookie))
}

/// The language that a device has chosen, or else the one that its browser asks for.
pub(super) fn language(headers: &HeaderMap) -> Language {
    let asked =
        headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let chosen = cookie(headers, LANGUAGE).and_then(Language::from_key);
    chosen.unwrap_or_else(|| Language::preferred(asked))
}

/// The look that a device has chosen.
pub(super) fn theme(headers: &HeaderMap) -> Option<Theme> {
    cookie(headers, THEME).and_then(Theme::from_key)
}
