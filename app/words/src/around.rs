//! Sentences with something in them that is more than text, such as a link.

/// Stands where that something goes. Nobody types it: it means “an object is here”.
const PLACE: &str = "\u{fffc}";

/// What a message says before and after one of its arguments, for a page that puts a link or a name there:
/// `around(|title| words.session_part_of(title))`.
pub fn around(says: impl FnOnce(&str) -> String) -> (String, String) {
    let said = says(PLACE);
    match said.split_once(PLACE) {
        Some((before, after)) => (before.to_owned(), after.to_owned()),
        None => (said, String::new()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_split_where_its_argument_stands() {
        let split = |before: &str, after: &str| (before.to_owned(), after.to_owned());
        assert_eq!(around(|title| format!("It is in {title}.")), split("It is in ", "."));
        assert_eq!(around(|_| "It is elsewhere.".to_owned()), split("It is elsewhere.", ""));
    }
}
