//! What every sheet keeps to, so that pages look right in every direction of writing, every scheme and with less motion.

use crate::read::{folder, sheet};

/// Every sheet: its name, and its lines without comments.
fn sheets() -> Vec<(String, String)> {
    let files = std::fs::read_dir(folder()).expect("the folder of the sheets");
    let names = files.filter_map(|file| file.ok()?.file_name().into_string().ok());
    let without_comment = |line: &str| line.split("//").next().unwrap_or_default().to_owned();
    let text = |name: &str| sheet(name).lines().map(without_comment).collect::<Vec<_>>().join("\n");
    names.map(|name| (name.clone(), text(&name))).collect()
}

/// Declarations: property and value.
fn declarations(sheet: &str) -> impl Iterator<Item = (&str, &str)> {
    let pieces = sheet.split(['{', '}', ';', '\n']);
    pieces.filter_map(|piece| piece.trim().split_once(": ")).map(|(name, value)| (name.trim(), value.trim()))
}

/// What a declaration does that is only right from left to right.
fn physical(property: &str, value: &str) -> bool {
    let sided = |text: &str| text.split('-').any(|part| matches!(part, "left" | "right"));
    let places = ["margin", "padding", "border", "inset", "scroll", "left", "right"];
    if sided(property) && places.iter().any(|place| property.starts_with(place)) {
        return true;
    }
    if matches!(property, "text-align" | "float" | "clear" | "justify-content") && sided(value) {
        return true;
    }
    // Four values go round clockwise: the second is right, the fourth left.
    let around = matches!(property, "margin" | "padding" | "inset" | "scroll-margin" | "scroll-padding");
    let sides = values(value);
    around && sides.len() == 4 && sides[1] != sides[3]
}

/// The values of a shorthand: split at spaces that are not in brackets.
fn values(value: &str) -> Vec<&str> {
    let mut depth = 0;
    let split = value.split(move |c| {
        depth += match c {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        c == ' ' && depth == 0
    });
    split.collect()
}

#[test]
fn nothing_is_only_right_from_left_to_right() {
    for (name, text) in sheets() {
        for (property, value) in declarations(&text) {
            assert!(
                !physical(property, value),
                "{name}: {property}: {value}: write inline-start or inline-end"
            );
        }
    }
}

#[test]
fn physical_declarations_are_recognised() {
    for (property, value) in [
        ("margin-left", "1rem"),
        ("right", "0"),
        ("border-top-right-radius", "0"),
        ("text-align", "left"),
        ("padding", "0 calc(1rem + 2px) 0 0"),
        ("inset", "0 0 auto auto"),
    ] {
        assert!(physical(property, value), "{property}: {value}");
    }
    for (property, value) in [
        ("margin-inline", "1rem 0"),
        ("text-align", "start"),
        ("padding", "0 calc(1rem + 2px) 1rem calc(1rem + 2px)"),
        ("inset", "auto 0 0"),
    ] {
        assert!(!physical(property, value), "{property}: {value}");
    }
}

#[test]
fn what_moves_stands_where_less_motion_is_respected() {
    for (name, text) in sheets() {
        // How deep we are, and how deep the block began that asks for motion.
        let (mut depth, mut moving, mut rule) = (0, None, String::new());
        for c in text.chars() {
            match c {
                '{' => {
                    depth += 1;
                    if rule.contains("tokens.moving") {
                        moving = moving.or(Some(depth));
                    }
                    rule.clear();
                }
                '}' | ';' => {
                    let property = rule.split(':').next().unwrap_or_default().trim();
                    let moves = ["animation", "transition", "scroll-behavior"]
                        .iter()
                        .any(|p| property.starts_with(p));
                    assert!(
                        !moves || moving.is_some(),
                        "{name}: {} moves: put it into tokens.moving",
                        rule.trim()
                    );
                    rule.clear();
                    if c == '}' {
                        if moving == Some(depth) {
                            moving = None;
                        }
                        depth -= 1;
                    }
                }
                c => rule.push(c),
            }
        }
    }
}

#[test]
fn colours_are_tokens_everywhere() {
    for (name, text) in sheets().into_iter().filter(|(name, _)| name != "_tokens.scss") {
        assert!(!text.contains("prefers-color-scheme"), "{name}: only tokens know of day and night");
        for (property, value) in declarations(&text).filter(|(property, _)| !property.starts_with("--")) {
            let raw = value.contains(" #")
                || value.starts_with('#')
                || value.contains("rgb(")
                || value.contains("oklch(");
            assert!(!raw, "{name}: {property}: {value} is no token");
        }
    }
}

#[test]
fn a_part_is_laid_out_by_one_sheet() {
    let mut laid_out_by: std::collections::BTreeMap<String, String> = Default::default();
    for (name, text) in sheets() {
        // `.part {` at the beginning of a line: what the part itself is like, wherever it stands.
        let parts = text.lines().filter_map(|line| line.strip_prefix('.')?.split_once(" {"));
        let whole = parts.filter(|(part, _)| !part.contains("--"));
        for (part, _) in whole.filter(|(part, _)| part.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'))
        {
            let other = laid_out_by.insert(part.to_owned(), name.clone());
            assert!(other.is_none_or(|other| other == name), "two sheets lay out .{part}, one is {name}");
        }
    }
}
