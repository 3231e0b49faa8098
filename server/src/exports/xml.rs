//! Writing XML: elements that close in the right order, text that is never markup.

/// A document that is being written.
pub(super) struct Xml {
    text: String,
    open: Vec<String>,
    /// Whether the last thing written was the start of an element, or its text: then its end follows on the same line.
    flat: bool,
}

impl Xml {
    pub(super) fn new() -> Self {
        Self { text: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>".into(), open: Vec::new(), flat: false }
    }

    fn start(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.text.push('\n');
        self.text.extend(std::iter::repeat_n("  ", self.open.len()));
        self.text.push('<');
        self.text.push_str(name);
        for (key, value) in attributes {
            self.text.push_str(&format!(" {key}=\"{}\"", escaped(value)));
        }
    }

    /// Begins an element that holds others.
    pub(super) fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.start(name, attributes);
        self.text.push('>');
        self.open.push(name.to_owned());
        self.flat = true;
    }

    /// Ends the element that was begun last.
    pub(super) fn close(&mut self) {
        let Some(name) = self.open.pop() else { return };
        if !self.flat {
            self.text.push('\n');
            self.text.extend(std::iter::repeat_n("  ", self.open.len()));
        }
        self.text.push_str(&format!("</{name}>"));
        self.flat = false;
    }

    /// An element that holds a text; it may be empty.
    pub(super) fn element(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.start(name, attributes);
        if text.is_empty() {
            self.text.push_str("/>");
        } else {
            self.text.push('>');
            self.text.push_str(&escaped(text));
            self.text.push_str(&format!("</{name}>"));
        }
        self.flat = false;
    }

    /// The document.
    pub(super) fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.close();
        }
        self.text.push('\n');
        self.text
    }
}

/// Text as it stands in XML 1.0; characters that it cannot hold are left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            // Readers would make another line end of it.
            '\r' => escaped.push_str("&#13;"),
            '\t' | '\n' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'.. => escaped.push(c),
            _ => {}
        }
    }
    escaped
}

/// An address as XML and JSON schemas want it: what is not ASCII is written in percent.
pub(super) fn uri(address: &str) -> String {
    let mut uri = String::with_capacity(address.len());
    let site = address.splitn(4, '/').take(3).map(|part| part.len() + 1).sum::<usize>();
    for (at, c) in address.char_indices() {
        let plain = c.is_ascii() && !c.is_ascii_control() && !" \"<>\\^`{|}".contains(c);
        if plain && (at < site || !"[]".contains(c)) {
            uri.push(c);
        } else {
            c.encode_utf8(&mut [0; 4]).bytes().for_each(|byte| uri.push_str(&format!("%{byte:02X}")));
        }
    }
    uri
}
