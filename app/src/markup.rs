//! Text as it may stand in the page where Leptos writes it as it is: between the tags of `<textarea>` and `<title>`.

/// What the server writes there for a text: escaped. The browser sets both from code and takes the text itself.
pub(crate) fn raw_text(text: String) -> String {
    if !cfg!(feature = "ssr") {
        return text;
    }
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
