//! HTML, read as a browser's tokenizer reads it, as far as a test has to know what is markup and what is text.

/// A piece of markup.
#[derive(Debug, PartialEq, Eq)]
pub enum Found {
    /// An element begins.
    Element(String),
    /// One of its attributes.
    Attribute { of: String, name: String, value: String },
    /// The text of a script.
    Script(String),
    /// The text of a style sheet.
    Style(String),
}

/// The markup of a page, in order.
pub fn read_html(page: &str) -> Vec<Found> {
    let (mut found, mut rest) = (Vec::new(), page);
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.find("-->").map_or("", |end| &comment[end + 3..]);
        } else if rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            rest = element(rest, &mut found);
        }
    }
    found
}

/// Reads a start tag, and the text of elements in which no markup is.
fn element<'a>(rest: &'a str, found: &mut Vec<Found>) -> &'a str {
    let is_end = |c: char| c.is_ascii_whitespace() || c == '>' || c == '/';
    let (name, mut rest) = rest.split_at(rest.find(is_end).unwrap_or(rest.len()));
    let of = name.to_ascii_lowercase();
    found.push(Found::Element(of.clone()));
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        if rest.is_empty() {
            return rest;
        }
        if let Some(behind) = rest.strip_prefix('>') {
            rest = behind;
            break;
        }
        let end = rest.find(|c: char| is_end(c) || c == '=').unwrap_or(rest.len()).max(1);
        let name = rest.get(..end).unwrap_or(rest).to_ascii_lowercase();
        rest = rest.get(end..).unwrap_or_default().trim_start();
        let mut value = "";
        if let Some(behind) = rest.strip_prefix('=') {
            rest = behind.trim_start();
            let quote = rest.chars().next().filter(|quote| ['"', '\''].contains(quote));
            let behind = if quote.is_some() { &rest[1..] } else { rest };
            let end = match quote {
                Some(quote) => behind.find(quote),
                None => behind.find(|c: char| c.is_ascii_whitespace() || c == '>'),
            };
            value = &behind[..end.unwrap_or(behind.len())];
            rest = &behind[end.map_or(behind.len(), |end| end + usize::from(quote.is_some()))..];
        }
        let value = value.replace("&quot;", "\"").replace("&#x27;", "'").replace("&amp;", "&");
        found.push(Found::Attribute { of: of.clone(), name, value });
    }
    if ["script", "style", "textarea", "title"].contains(&of.as_str()) {
        let end = rest.to_ascii_lowercase().find(&format!("</{of}")).unwrap_or(rest.len());
        match of.as_str() {
            "script" => found.push(Found::Script(rest[..end].to_owned())),
            "style" => found.push(Found::Style(rest[..end].to_owned())),
            _ => {}
        }
        rest = &rest[end..];
    }
    rest
}

#[test]
fn what_breaks_out_is_found() {
    let elements = |page: &str| {
        let names = read_html(page).into_iter().filter_map(|found| match found {
            Found::Element(name) => Some(name),
            Found::Attribute { name, .. } => Some(format!("@{name}")),
            _ => None,
        });
        names.collect::<Vec<_>>()
    };
    assert_eq!(elements("a &lt;xhit&gt; < b <p>\"onxhit=\"</p>"), ["p"]);
    assert_eq!(elements("<textarea>&lt;/textarea><xhit></textarea><b>"), ["textarea", "b"]);
    assert_eq!(elements("<textarea></textarea><XHIT>"), ["textarea", "xhit"]);
    assert_eq!(elements("<input value=\"\" onxhit=\"1\">"), ["input", "@value", "@onxhit"]);
    assert_eq!(elements("<input value=\"&quot; onxhit=&quot;1\"/>"), ["input", "@value"]);
    assert_eq!(elements("<!-- <xhit> --><i a='>'>"), ["i", "@a"]);
    assert_eq!(elements("<script>\"</script><xhit>\"</script>"), ["script", "xhit"]);
}
