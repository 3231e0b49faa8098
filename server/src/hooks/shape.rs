//! What is posted: a JSON of our own, or the message that a chat's incoming hook takes. Titles are what strangers typed:
//! nothing of them may become markup, a link or a mention.

use super::news::{Item, Kind, News};
use crate::told::{HappenedTo, sentence};
use model::{Millis, Seq};
use serde_json::{Value, json};
use store::EventRow;
use words::Words;

/// Lines of one message; what is more is counted.
const LINES: usize = 10;
/// Characters that fit, less than what these take: there is a link below.
const DISCORD: usize = 1_600;
const MATTERMOST: usize = 12_000;
/// Keeps an @ from naming anybody.
const NOBODY: &str = "@\u{200b}";

/// In which form a hook is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Campgrid's own JSON.
    Plain,
    /// Slack.
    Slack,
    /// Mattermost.
    Mattermost,
    /// Matrix, by a generic webhook of Hookshot.
    Matrix,
    /// Discord.
    Discord,
}

impl Shape {
    /// Every shape.
    pub const ALL: [Self; 5] = [Self::Plain, Self::Slack, Self::Mattermost, Self::Matrix, Self::Discord];

    /// As the store and forms write it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Slack => "slack",
            Self::Mattermost => "mattermost",
            Self::Matrix => "matrix",
            Self::Discord => "discord",
        }
    }

    /// The shape of that key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|shape| shape.key() == key)
    }

    /// What is posted.
    pub(super) fn body(self, telling: &Telling<'_>, w: Words) -> Value {
        let lines = telling.lines(w);
        let (name, link) = (telling.name, telling.link());
        match self {
            Self::Plain => telling.plain(&lines),
            Self::Slack => json!({
                // The notification; what is shown is below, as plain text, in which nothing is markup.
                "text": angled(&format!("{name}: {}", lines.join(" "))),
                "blocks": [
                    { "type": "section", "text": { "type": "plain_text", "text": lines.join("\n"), "emoji": false } },
                    { "type": "context", "elements": [{ "type": "mrkdwn", "text": format!("<{link}|{}>", angled(name).replace('|', "/")) }] },
                ],
            }),
            Self::Mattermost => {
                json!({ "text": format!("{}\n[{}]({link})", marked(&lines, MATTERMOST), mark(name)) })
            }
            Self::Matrix => json!({
                "text": format!("{}\n{name}: {link}", lines.join("\n")).replace('@', NOBODY),
                "html": format!(
                    "{}<br><a href=\"{link}\">{}</a>",
                    lines.iter().map(|line| angled(line)).collect::<Vec<_>>().join("<br>").replace('@', NOBODY),
                    angled(name).replace('@', NOBODY)
                ),
            }),
            Self::Discord => json!({
                "content": format!("{}\n[{}](<{link}>)", marked(&lines, DISCORD), mark(name)),
                "allowed_mentions": { "parse": [] },
            }),
        }
    }
}

/// What there is to tell, and of which event.
pub(super) struct Telling<'a> {
    pub(super) event: &'a EventRow,
    pub(super) name: &'a str,
    pub(super) origin: &'a str,
    pub(super) at: Millis,
    pub(super) seq: Seq,
    pub(super) news: &'a News,
}

impl Telling<'_> {
    fn link(&self) -> String {
        format!("{}/e/{}", self.origin, self.event.slug)
    }

    /// A line for each thing, at most so many.
    fn lines(&self, w: Words) -> Vec<String> {
        let items = &self.news.items;
        let mut lines: Vec<String> = items.iter().take(LINES).map(|item| flat(&line(item, w))).collect();
        if items.len() > LINES {
            lines.push(w.told_more(items.len() - LINES));
        }
        if self.news.kind == Kind::Tried {
            lines.push(w.hook_tried().to_owned());
        }
        lines
    }

    fn plain(&self, lines: &[String]) -> Value {
        let link = self.link();
        let items: Vec<Value> = self.news.items.iter().map(|item| plain_item(item, &link)).collect();
        json!({
            "kind": self.news.kind.key(),
            "event": { "slug": self.event.slug, "name": self.name, "url": link },
            "seq": self.seq,
            "at": self.at,
            "text": lines.join("\n"),
            "items": items,
        })
    }
}

fn line(item: &Item, w: Words) -> String {
    match item {
        Item::Pitched { title, .. } => w.hook_pitched(title),
        Item::Session { title, what, .. } => sentence(w, title, what),
        Item::Announced { text } => text.clone(),
    }
}

fn plain_item(item: &Item, link: &str) -> Value {
    let of =
        |session, title| json!({ "session": session, "title": title, "url": format!("{link}/s/{session}") });
    match item {
        Item::Pitched { session, title } => of(*session, title),
        Item::Session { session, title, what } => {
            let mut item = of(*session, title);
            let (field, spot) = match what {
                HappenedTo::Placed(spot) | HappenedTo::Moved(spot) => ("place", spot),
                HappenedTo::TakenOff(spot) => ("left", spot),
                HappenedTo::Withdrawn | HappenedTo::Merged { .. } => return item,
            };
            item[field] =
                json!({ "room": spot.room, "starts": spot.starts.format("%Y-%m-%dT%H:%M").to_string() });
            item
        }
        Item::Announced { text } => json!({ "text": text }),
    }
}

/// On one line.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// As text between tags, and in what Slack marks up.
fn angled(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// As text in markdown: a backslash before all that could be markup or begin a link, and no mention.
fn mark(text: &str) -> String {
    text.chars().fold(String::new(), |mut marked, c| {
        if c == '@' {
            return marked + NOBODY;
        }
        if c.is_ascii_punctuation() && !matches!(c, '\'' | '"' | ',') {
            marked.push('\\');
        }
        marked.push(c);
        marked
    })
}

/// As many lines in markdown as fit.
fn marked(lines: &[String], most: usize) -> String {
    let mut text = String::new();
    for line in lines.iter().map(|line| mark(line)) {
        if text.chars().count() + line.chars().count() > most {
            return text + "\n…";
        }
        text = if text.is_empty() { line } else { text + "\n" + &line };
    }
    text
}
