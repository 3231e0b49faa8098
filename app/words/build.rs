//! Reads `lang/LANGUAGE/*.ftl` (Project Fluent's format, by its own parser) and writes a method of `Words` for each
//! message of English, and a table of messages for each language. What is said in one language and not in English,
//! or with an argument that English does not have, breaks the build; what a language lacks is said in English and
//! listed, for the test that allows none.
//!
//! Who says a message is in where it stands (`By`): each has a table of its own, one after the other in the numbers of
//! messages, and what stands in `lang/LANGUAGE/server` is in one that no browser fetches.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;

type Message = Pattern<String>;
/// Messages by their ids: those of a table are beside each other.
type Messages = BTreeMap<Id, Message>;
type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// Who says a message, and what it is called.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Id {
    by: By,
    name: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum By {
    Event,
    Pages,
    Desk,
    Server,
}

/// Everybody who says something, the folder of it in that of a language, and what is at the end of its table's name.
const BY: [(By, &str, &str); 4] = [
    (By::Event, "", ""),
    (By::Pages, "pages", "-pages"),
    (By::Desk, "desk", "-desk"),
    (By::Server, "server", "-server"),
];

/// What `src/say.rs` reads: an argument or a choice begins, a case of it, what that case says, its end.
const BEGIN: char = '\u{1}';
const CASE: char = '\u{2}';
const SAYS: char = '\u{3}';
const END: char = '\u{4}';
/// Between messages.
const NEXT: char = '\0';

const LANGUAGES: [&str; 5] = ["en", "de", "fr", "es", "ar"];

fn main() -> Result<()> {
    println!("cargo::rerun-if-changed=lang");
    let out = std::env::var("OUT_DIR")?;
    let out = Path::new(&out);
    let english = read("en")?;
    let arguments: BTreeMap<&Id, Vec<String>> =
        english.iter().map(|(id, pattern)| (id, arguments(pattern, &english))).collect();
    std::fs::write(out.join("methods.rs"), methods(&english, &arguments)?)?;
    let mut missing = String::new();
    for language in LANGUAGES {
        let messages = read(language)?;
        if let Some(id) = messages.keys().find(|id| !english.contains_key(*id)) {
            return Err(format!("{language} says {id:?}, and English does not").into());
        }
        let mut tables = BY.map(|_| Vec::new());
        for (id, in_english) in &english {
            let pattern = messages.get(id).unwrap_or_else(|| {
                let _ = write!(missing, "({language:?}, {:?}), ", id.name);
                in_english
            });
            let text =
                compiled(pattern, &arguments[id], &|id| find(&messages, id).or_else(|| find(&english, id)))
                    .map_err(|why| format!("{language}, {}: {why}", id.name))?;
            tables[id.by as usize].push(text);
        }
        for ((_, _, end), table) in BY.iter().zip(&tables) {
            std::fs::write(out.join(format!("{language}{end}.txt")), table.join(&NEXT.to_string()))?;
        }
    }
    std::fs::write(out.join("missing.rs"), format!("&[{missing}]"))?;
    Ok(())
}

/// All messages of a language.
fn read(language: &str) -> Result<Messages> {
    let folder = Path::new("lang").join(language);
    let mut all = Messages::new();
    for (by, name, _) in BY {
        read_folder(&folder.join(name), by, &mut all)?;
    }
    Ok(all)
}

fn read_folder(folder: &Path, by: By, all: &mut Messages) -> Result<()> {
    // A language that lacks a folder says in English what would stand there.
    let Ok(files) = std::fs::read_dir(folder) else { return Ok(()) };
    for file in files {
        let path = file?.path();
        if path.extension().is_none_or(|end| end != "ftl") {
            continue;
        }
        let text = std::fs::read_to_string(&path)?;
        let parsed = fluent_syntax::parser::parse(text)
            .map_err(|(_, errors)| format!("{}: {errors:?}", path.display()))?;
        for entry in parsed.body {
            if let Entry::Message(message) = entry {
                let name = message.id.name;
                let pattern =
                    message.value.ok_or_else(|| format!("{}: {name} says nothing", path.display()))?;
                if find(all, &name).is_some() {
                    return Err(format!("{}: {name} is said twice", path.display()).into());
                }
                all.insert(Id { by, name }, pattern);
            }
        }
    }
    Ok(())
}

/// The message of that name.
fn find<'a>(all: &'a Messages, name: &str) -> Option<&'a Message> {
    BY.into_iter().find_map(|(by, ..)| all.get(&Id { by, name: name.to_owned() }))
}

/// The names of a message's arguments, in the order in which English mentions them; those of messages that it refers
/// to are its own.
fn arguments(pattern: &Message, all: &Messages) -> Vec<String> {
    fn inline(of: &InlineExpression<String>, all: &Messages, found: &mut Vec<String>) {
        match of {
            InlineExpression::VariableReference { id } if !found.contains(&id.name) => {
                found.push(id.name.clone())
            }
            InlineExpression::MessageReference { id, .. } => {
                find(all, &id.name).into_iter().for_each(|other| each(other, all, found))
            }
            InlineExpression::Placeable { expression } => whole(expression, all, found),
            _ => {}
        }
    }
    fn whole(of: &Expression<String>, all: &Messages, found: &mut Vec<String>) {
        match of {
            Expression::Inline(of) => inline(of, all, found),
            Expression::Select { selector, variants } => {
                inline(selector, all, found);
                variants.iter().for_each(|variant| each(&variant.value, all, found));
            }
        }
    }
    fn each(pattern: &Message, all: &Messages, found: &mut Vec<String>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                whole(expression, all, found);
            }
        }
    }
    let mut found = Vec::new();
    each(pattern, all, &mut found);
    found
}

/// A message as `src/say.rs` reads it. Messages that it refers to are put in, in English where the language lacks them.
fn compiled<'a>(
    pattern: &Message,
    arguments: &[String],
    all: &impl Fn(&str) -> Option<&'a Message>,
) -> Result<String> {
    let number = |name: &str| {
        let at = arguments.iter().position(|known| known == name);
        at.and_then(|at| char::from_digit(u32::try_from(at).ok()?, 10))
            .ok_or_else(|| format!("no argument ${name}"))
    };
    let mut text = String::new();
    for element in &pattern.elements {
        let expression = match element {
            PatternElement::TextElement { value } => {
                text.push_str(value);
                continue;
            }
            PatternElement::Placeable { expression } => expression,
        };
        match expression {
            Expression::Inline(InlineExpression::StringLiteral { value }) => text.push_str(value),
            Expression::Inline(InlineExpression::NumberLiteral { value }) => text.push_str(value),
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                text.extend([BEGIN, number(&id.name)?, END]);
            }
            Expression::Inline(InlineExpression::MessageReference { id, attribute: None }) => {
                let other = all(&id.name).ok_or_else(|| format!("no message {}", id.name))?;
                text.push_str(&compiled(other, arguments, all)?);
            }
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                text.extend([BEGIN, number(&id.name)?]);
                // The default comes last, whatever the order in the file.
                let ordered = variants
                    .iter()
                    .filter(|case| !case.default)
                    .chain(variants.iter().filter(|case| case.default));
                for Variant { key, value, default } in ordered {
                    text.push(CASE);
                    match key {
                        _ if *default => {}
                        VariantKey::Identifier { name } => text.push_str(name),
                        VariantKey::NumberLiteral { value } => text.push_str(value),
                    }
                    text.push(SAYS);
                    text.push_str(&compiled(value, arguments, all)?);
                }
                text.push(END);
            }
            other => return Err(format!("not used here: {other:?}").into()),
        }
    }
    Ok(text)
}

/// A method for each message.
fn methods(english: &Messages, arguments: &BTreeMap<&Id, Vec<String>>) -> Result<String> {
    let mut code = String::from("impl Words {\n");
    for (at, (id, pattern)) in english.iter().enumerate() {
        let name = id.name.replace('-', "_");
        if id.by == By::Server {
            code.push_str("#[cfg(feature = \"embedded\")]\n");
        }
        let says = shown(pattern);
        match arguments[id].as_slice() {
            [] => writeln!(code, "/// {says}\npub fn {name}(self) -> &'static str {{ self.text({at}) }}")?,
            names => {
                let parameters: Vec<_> =
                    names.iter().map(|name| format!("{}: impl Into<Arg<'a>>", variable(name))).collect();
                let values: Vec<_> = names.iter().map(|name| format!("{}.into()", variable(name))).collect();
                writeln!(
                    code,
                    "/// {says}\npub fn {name}<'a>(self, {}) -> String {{ self.say({at}, &[{}]) }}",
                    parameters.join(", "),
                    values.join(", ")
                )?;
            }
        }
    }
    code.push_str("}\n");
    let lengths = BY.map(|(by, ..)| english.keys().filter(|id| id.by == by).count());
    writeln!(code, "/// How many messages are in each table.\nconst LENGTHS: [usize; 4] = {lengths:?};")?;
    Ok(code)
}

fn variable(name: &str) -> String {
    name.replace('-', "_")
}

/// What English says, for the documentation of its method.
fn shown(pattern: &Message) -> String {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                text.push_str(&value.replace(['\n', '`', '[', ']', '<', '>'], " "))
            }
            PatternElement::Placeable { .. } => text.push('…'),
        }
    }
    text
}
