//! The event's logo: taken in as a picture that browsers show, kept under the digest of its bytes, and never run.

use super::Site;
use super::extras::event;
use super::forms::{self, Outcome, Sent};
use super::pages::unwell;
use crate::boards::{Fault, OpenBoard};
use crate::chance::digest;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use model::{Actor, Command, Field, LogoName, Refusal, Role, limits};
use std::sync::Arc;
use store::Logo;

/// What an SVG may do when somebody opens it by itself: show, and nothing else.
const NOTHING_RUNS: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/// `GET /e/{slug}/logo/{digest}`: a picture of the event. Another picture has another address.
pub(super) async fn show(
    State(site): State<Arc<Site>>,
    Path((slug, digest)): Path<(String, String)>,
    asked: HeaderMap,
) -> Result<Response, Response> {
    let nothing = || StatusCode::NOT_FOUND.into_response();
    let board = event(&site, &slug, &asked).await?;
    let name = LogoName::parse(&digest).ok_or_else(nothing)?;
    let found = site.boards.store().logo(board.event.id, name.as_str()).await;
    let logo = found.map_err(|error| unwell(&error.into(), &asked))?.ok_or_else(nothing)?;
    let headers = [
        (header::CONTENT_TYPE, logo.media_type.as_str()),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
        (header::CONTENT_SECURITY_POLICY, NOTHING_RUNS),
    ];
    Ok((headers, logo.content).into_response())
}

/// `do=set-logo` with a file `logo-file`.
pub(super) async fn set(site: &Site, board: &OpenBoard, by: Actor, sent: &Sent) -> Result<Outcome, Fault> {
    if !by.facilitates() {
        return Err(Refusal::NeedsRole { role: Role::Facilitator }.into());
    }
    let content = sent.logo.clone().ok_or(Refusal::Missing { field: Field::LogoFile })?;
    if content.len() > limits::LOGO_KB as usize * 1024 {
        return Err(Refusal::PictureTooLarge { most: limits::LOGO_KB }.into());
    }
    let media_type = media_type(&content).ok_or(Refusal::NotAPicture)?.to_owned();
    let digest = digest(&content);
    let name = LogoName::parse(&digest.hex()).ok_or(Refusal::NotAPicture)?;
    let logo = Logo { media_type, content };
    site.boards.store().put_logo(board.event.id, &digest, &logo, site.boards.clock().now()).await?;
    let done = forms::ask(site, board, by, &sent.fields, Command::SetLogo(Some(name))).await?;
    Ok(Outcome::Done { done, next: None })
}

/// What a picture is, by its first bytes; `None` if it is none that every browser shows.
fn media_type(content: &[u8]) -> Option<&'static str> {
    if content.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Some("image/png");
    }
    if content.starts_with(b"\xff\xd8\xff") {
        return Some("image/jpeg");
    }
    if content.starts_with(b"RIFF") && content.get(8..12) == Some(b"WEBP") {
        return Some("image/webp");
    }
    is_svg(std::str::from_utf8(content).ok()?).then_some("image/svg+xml")
}

/// Whether a text's first element is `svg`; what XML allows before it may be there.
fn is_svg(text: &str) -> bool {
    let mut rest = text.trim_start_matches('\u{feff}').trim_start();
    loop {
        let end = match rest {
            _ if rest.starts_with("<?") => "?>",
            _ if rest.starts_with("<!--") => "-->",
            _ if rest.starts_with("<!DOCTYPE svg") => ">",
            _ => break,
        };
        match rest.split_once(end) {
            Some((_, behind)) => rest = behind.trim_start(),
            None => return false,
        }
    }
    rest.strip_prefix("<svg").is_some_and(|rest| rest.starts_with([' ', '\t', '\r', '\n', '>', '/']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_what_its_bytes_say() {
        let pictures: [(&[u8], &str); 6] = [
            (b"\x89PNG\r\n\x1a\n....", "image/png"),
            (b"\xff\xd8\xff\xe0....", "image/jpeg"),
            (b"RIFF\x10\0\0\0WEBPVP8 ", "image/webp"),
            (b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "image/svg+xml"),
            (b"\xef\xbb\xbf<?xml version=\"1.0\"?>\n<!-- a > b -->\n<svg>", "image/svg+xml"),
            (b"<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"x\">\n<svg\n>", "image/svg+xml"),
        ];
        for (content, expected) in pictures {
            assert_eq!(media_type(content), Some(expected));
        }
        let others: [&[u8]; 7] = [
            b"",
            b"GIF89a",
            b"<html><svg></svg></html>",
            b"<!DOCTYPE html><svg>",
            b"<!-- <svg>",
            b"<svgx>",
            b"RIFF\x10\0\0\0WAVE",
        ];
        for content in others {
            assert_eq!(media_type(content), None, "{}", String::from_utf8_lossy(content));
        }
    }
}
