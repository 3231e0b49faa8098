//! What `build.rs` makes of a message, and how it is said: text with places for arguments, and choices by an argument
//! (by its number, by its plural category, or by its text).

use crate::Language;

const BEGIN: char = '\u{1}';
const CASE: char = '\u{2}';
const SAYS: char = '\u{3}';
const END: char = '\u{4}';

/// What is put into a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arg<'a> {
    /// A number, which may also choose what is said.
    Number(i64),
    /// A text, which may also choose what is said.
    Text(&'a str),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

macro_rules! numbers {
    ($($number:ty)*) => {$(
        impl From<$number> for Arg<'_> {
            fn from(number: $number) -> Self {
                Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )*};
}

numbers! { u8 u16 u32 u64 usize i32 i64 }

/// Says a message.
pub(crate) fn say(language: Language, message: &str, args: &[Arg]) -> String {
    let mut said = String::with_capacity(message.len() + 32);
    Saying { language, args, rest: message }.until_end(Some(&mut said));
    said
}

struct Saying<'a> {
    language: Language,
    args: &'a [Arg<'a>],
    rest: &'a str,
}

impl Saying<'_> {
    /// Reads to the end of the message, or of the case that this is; says it if it is to be said.
    fn until_end(&mut self, mut said: Option<&mut String>) {
        while let Some(at) = self.rest.find([BEGIN, CASE, END]) {
            let (text, rest) = self.rest.split_at(at);
            if let Some(said) = said.as_deref_mut() {
                said.push_str(text);
            }
            if !rest.starts_with(BEGIN) {
                self.rest = rest;
                return;
            }
            self.rest = &rest[1..];
            self.argument(said.as_deref_mut());
        }
        if let Some(said) = said {
            said.push_str(self.rest);
        }
        self.rest = "";
    }

    /// Reads an argument or a choice by one.
    fn argument(&mut self, mut said: Option<&mut String>) {
        let number = self.rest.bytes().next().map_or(0, |digit| usize::from(digit.saturating_sub(b'0')));
        let arg = self.args.get(number).copied().unwrap_or(Arg::Text(""));
        self.rest = self.rest.get(1..).unwrap_or_default();
        if self.rest.starts_with(END)
            && let Some(said) = said.as_deref_mut()
        {
            self.put(arg, said);
        }
        let mut found = false;
        while let Some(case) = self.rest.strip_prefix(CASE) {
            let (key, rest) = case.split_once(SAYS).unwrap_or((case, ""));
            self.rest = rest;
            // Cases that are a number or a text come as they are in the file; the default has no key and comes last.
            let fits = !found && (key.is_empty() || self.fits(arg, key));
            found |= fits;
            self.until_end(if fits { said.as_deref_mut() } else { None });
        }
        self.rest = self.rest.strip_prefix(END).unwrap_or(self.rest);
    }

    fn fits(&self, arg: Arg, key: &str) -> bool {
        match arg {
            Arg::Number(number) => {
                key.parse() == Ok(number) || key == self.language.plural(number.unsigned_abs())
            }
            Arg::Text(text) => key == text,
        }
    }

    /// Puts an argument in. In a language that runs from right to left a name may run the other way: it is set apart
    /// (Unicode's first strong isolate), so that neither turns the other around.
    fn put(&self, arg: Arg, said: &mut String) {
        match arg {
            Arg::Number(number) => said.push_str(&number.to_string()),
            Arg::Text(text) if self.language.is_rtl() => said.extend(["\u{2068}", text, "\u{2069}"]),
            Arg::Text(text) => said.push_str(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_and_choices_are_said() {
        let message = "A\u{1}0\u{4}B\u{1}1\u{2}1\u{3}one\u{2}few\u{3}few \u{1}1\u{4}\u{2}\u{3}\u{1}1\u{4} of \u{1}0\u{4}\u{4}C";
        let said = |language, n: u32| say(language, message, &["x".into(), n.into()]);
        assert_eq!(said(Language::English, 1), "AxBoneC");
        assert_eq!(said(Language::English, 4), "AxB4 of xC");
        assert_eq!(said(Language::Arabic, 4), "A\u{2068}x\u{2069}Bfew 4C");
    }

    #[test]
    fn a_choice_within_a_choice_ends_where_it_ends() {
        let message = "\u{1}0\u{2}a\u{3}<\u{1}1\u{2}one\u{3}1\u{2}\u{3}many\u{4}>\u{2}\u{3}none\u{4}!";
        let said = |text, n: u32| say(Language::German, message, &[Arg::Text(text), n.into()]);
        assert_eq!([said("a", 1), said("a", 7), said("b", 1)], ["<1>!", "<many>!", "none!"]);
    }

    #[test]
    fn what_is_broken_or_lacks_arguments_ends_all_the_same() {
        for message in ["\u{1}", "\u{1}0", "\u{1}9\u{4}", "\u{1}0\u{2}", "\u{1}0\u{2}x", "a\u{2}b", "a\u{4}b"]
        {
            say(Language::English, message, &[]);
        }
    }
}
