//! Text can be read and edges can be seen, in every scheme: each pair of tokens that meet on some screen.

use crate::read::{sheet, tokens};
use app::parts::accent::SCHEMES;
use app::parts::colour::Rgb;
use std::collections::BTreeMap;

/// What pages stand on.
const GROUNDS: [&str; 4] = ["ground", "surface", "raised", "sunk"];

/// Pairs of tokens that meet, and the contrast that they need: 7 where people read, 4.5 for other text, 3 for edges,
/// icons and large words. Whoever lets two others meet adds them here.
fn pairs() -> Vec<(&'static str, &'static str, f64)> {
    let mut pairs = vec![
        // Text on what it is written on.
        ("ink", "accent-soft", 7.0),
        ("ink", "chip", 7.0),
        ("ink-soft", "chip", 4.5),
        ("ink-soft", "accent-soft", 4.5),
        ("ink", "sky-high", 7.0),
        ("ink", "sky-low", 7.0),
        ("ground", "ink", 7.0),
        ("surface", "line-strong", 3.0),
        ("accent-on", "accent", 4.5),
        ("accent-on", "accent-strong", 4.5),
        ("accent-ink", "accent-soft", 4.5),
        ("pine-on", "pine", 7.0),
        ("good", "good-soft", 4.5),
        ("bad", "bad-soft", 4.5),
        ("warn", "warn-soft", 4.5),
        // Lines and icons.
        ("mark", "ground", 3.0),
        ("mark", "surface", 3.0),
        ("accent-edge", "accent-soft", 3.0),
        ("ground", "accent-edge", 3.0),
    ];
    for ground in GROUNDS {
        pairs.extend([
            ("ink", ground, 7.0),
            ("ink-soft", ground, 7.0),
            ("accent-ink", ground, 7.0),
            ("good", ground, 4.5),
            ("bad", ground, 4.5),
            ("warn", ground, 4.5),
            ("line-strong", ground, 3.0),
            ("accent-edge", ground, 3.0),
        ]);
    }
    pairs
}

/// Pairs that cannot be told apart well enough, in words.
fn failures(sheet: &str, scheme: &str) -> Vec<String> {
    let tokens = tokens(sheet, scheme);
    // Clear is for eyes that need more: what has to be 4.5 is 7 there, and what has to be 3 is 4.5.
    let needed = |least: f64| match scheme.strip_prefix("clear") {
        Some(_) if least >= 4.5 => 7.0,
        Some(_) => 4.5,
        None => least,
    };
    let failed = pairs().into_iter().filter_map(|(above, below, least)| {
        let (a, b) = (colour(&tokens, above), colour(&tokens, below));
        let (contrast, least) = (a.contrast(b), needed(least));
        (contrast < least)
            .then(|| format!("{scheme}: --{above} {a} on --{below} {b}: {contrast:.2}, not {least}"))
    });
    failed.collect()
}

/// What a token comes to: a colour, another token, or the event's own with a colour to fall back on.
fn colour(tokens: &BTreeMap<String, String>, name: &str) -> Rgb {
    let value = &tokens[name];
    let colour = match value.strip_prefix("var(--").and_then(|value| value.strip_suffix(')')) {
        None => Rgb::parse(value),
        Some(reference) => match reference.split_once(", ") {
            Some((_, fallback)) => Rgb::parse(fallback),
            None => Some(colour(tokens, reference)),
        },
    };
    assert!(colour.is_some(), "--{name} is {value}, which is no colour");
    colour.unwrap()
}

#[test]
fn every_pair_that_meets_can_be_told_apart() {
    let sheet = sheet("_tokens.scss");
    let failed: Vec<_> = SCHEMES.iter().flat_map(|scheme| failures(&sheet, scheme.name)).collect();
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn a_token_that_is_made_too_pale_is_found() {
    let pale = sheet("_tokens.scss").replace("--ink-soft: #3b4d43;", "--ink-soft: #7d8a83;");
    assert!(failures(&pale, "day").iter().any(|failed| failed.contains("--ink-soft #7d8a83 on --ground")));
}

#[test]
fn every_scheme_declares_the_same_tokens() {
    let sheet = sheet("_tokens.scss");
    let names = |scheme| tokens(&sheet, scheme).into_keys().collect::<Vec<_>>();
    for scheme in &SCHEMES[1..] {
        assert_eq!(names(SCHEMES[0].name), names(scheme.name), "{}", scheme.name);
    }
}
