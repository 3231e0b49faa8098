//! What is told of a change, and in which words.

use super::news::{Item, Kind, News};
use super::shape::{Shape, Telling};
use model::SessionId;
use serde_json::Value;
use store::{EventId, EventRow};
use words::Language;

/// A title that would be a lot in any chat.
const NASTY: &str =
    "<!channel> @here @everyone *b* _i_ `c` [l](https://evil.example) <@1> &amp; \\ ~x~ |s|\n# h";

fn body(shape: Shape, news: &News) -> Value {
    let slug = model::Slug::parse("camp").unwrap();
    let event = EventRow { id: EventId(7), slug, epoch: 1, created_at: 5, last_seq: 9 };
    let telling =
        Telling { event: &event, name: "Camp <1>", origin: "https://camp.example", at: 5, seq: 9, news };
    shape.body(&telling, Language::English.words())
}

fn pitched(titles: &[&str]) -> News {
    let item = |(n, title): (usize, &&str)| Item::Pitched {
        session: SessionId(u32::try_from(n).unwrap() + 1),
        title: (*title).to_owned(),
    };
    News { kind: Kind::Pitched, items: titles.iter().enumerate().map(item).collect() }
}

#[test]
fn each_chat_gets_the_json_that_it_takes() {
    let news = pitched(&["Bees"]);
    let plain = body(Shape::Plain, &news);
    assert_eq!(plain["kind"], "pitched");
    assert_eq!(plain["event"]["url"], "https://camp.example/e/camp");
    assert_eq!(plain["items"][0]["title"], "Bees");
    assert_eq!(plain["items"][0]["url"], "https://camp.example/e/camp/s/1");
    assert_eq!(plain["text"], "New pitch: “Bees”.");
    let slack = body(Shape::Slack, &news);
    assert_eq!(slack["blocks"][0]["text"]["type"], "plain_text");
    assert_eq!(slack["blocks"][0]["text"]["text"], "New pitch: “Bees”.");
    assert_eq!(slack["blocks"][1]["elements"][0]["text"], "<https://camp.example/e/camp|Camp &lt;1&gt;>");
    let mattermost = body(Shape::Mattermost, &news);
    assert_eq!(mattermost["text"], "New pitch\\: “Bees”\\.\n[Camp \\<1\\>](https://camp.example/e/camp)");
    let discord = body(Shape::Discord, &news);
    assert_eq!(discord["allowed_mentions"]["parse"], serde_json::json!([]));
    assert!(discord["content"].as_str().unwrap().ends_with("](<https://camp.example/e/camp>)"), "{discord}");
    let matrix = body(Shape::Matrix, &news);
    assert!(matrix["html"].as_str().unwrap().contains(">Camp &lt;1&gt;</a>"), "{matrix}");
    assert!(matrix["text"].as_str().unwrap().ends_with("Camp <1>: https://camp.example/e/camp"), "{matrix}");
}

#[test]
fn what_strangers_type_is_neither_markup_nor_a_mention() {
    let news = pitched(&[NASTY]);
    let text = |shape, pointer: &str| {
        body(shape, &news).pointer(pointer).and_then(Value::as_str).unwrap().to_owned()
    };
    // Slack shows plain text as it is; in the notification nothing begins with <.
    assert!(!text(Shape::Slack, "/text").contains('<'));
    for shape in [Shape::Mattermost, Shape::Discord] {
        let field = if shape == Shape::Discord { "/content" } else { "/text" };
        let text = text(shape, field);
        let (line, _link) = text.split_once("\n[").unwrap();
        assert!(!line.contains('\n'), "no line of its own: {line}");
        for (at, c) in line.char_indices().filter(|(_, c)| "<>*_`[]()~|#&!:.".contains(*c)) {
            assert!(line[..at].ends_with('\\'), "{c} is marked up in {line}");
        }
        for after in line.split('@').skip(1) {
            assert!(after.starts_with('\u{200b}'), "{line}");
        }
    }
    let html = text(Shape::Matrix, "/html");
    let (line, _link) = html.split_once("<br>").unwrap();
    assert!(!line.contains('<') && line.contains("&amp;amp;"), "{line}");
    for all in [&html, &text(Shape::Matrix, "/text")] {
        assert!(all.split('@').skip(1).all(|after| after.starts_with('\u{200b}')), "{all}");
    }
}

#[test]
fn a_long_list_is_cut_and_counted() {
    let titles: Vec<String> = (0..60).map(|n| format!("S{n}")).collect();
    let news = pitched(&titles.iter().map(String::as_str).collect::<Vec<_>>());
    let discord = body(Shape::Discord, &news);
    let content = discord["content"].as_str().unwrap();
    assert!(content.contains("S9") && !content.contains("S10") && content.contains("50 more"), "{content}");
    // The longest titles that there are stay below what Discord takes.
    let long = "*".repeat(model::limits::TITLE);
    let content = body(Shape::Discord, &pitched(&[long.as_str(); 60]));
    assert!(content["content"].as_str().unwrap().chars().count() <= 2_000, "{content}");
    assert_eq!(body(Shape::Plain, &news)["items"].as_array().unwrap().len(), 60, "a program gets all");
}
