//! Things one after the other, where no last one is set apart.

use crate::words::words;

/// `one, another, a third`.
pub(super) fn commas<T: AsRef<str>>(things: impl IntoIterator<Item = T>) -> String {
    joined(things, |list, next| words().list_comma(list, next))
}

/// `one; another; a third`.
pub(super) fn semicolons<T: AsRef<str>>(things: impl IntoIterator<Item = T>) -> String {
    joined(things, |list, next| words().desk_semicolon(list, next))
}

fn joined<T: AsRef<str>>(things: impl IntoIterator<Item = T>, join: fn(&str, &str) -> String) -> String {
    let mut things = things.into_iter();
    let first = things.next().map(|first| first.as_ref().to_owned()).unwrap_or_default();
    things.fold(first, |list, next| join(&list, next.as_ref()))
}
