//! The document of the API as a page to read: plain HTML with the style of the site, and no script.

use super::verbs::VERBS;
use crate::web::Site;
use axum::extract::State;
use axum::http::header;
use axum::response::{Html, IntoResponse, Response};
use serde_json::Value;
use std::fmt::Write as _;
use std::sync::Arc;
use words::Language;

/// `GET /api/v1/`
pub(super) async fn show(document: Arc<Value>, State(site): State<Arc<Site>>) -> Response {
    let style = site.assets.of_page(Language::English).style;
    // Writing into a text does not fail.
    let page = page(&document, &style).unwrap_or_default();
    ([(header::CACHE_CONTROL, "no-cache")], Html(page)).into_response()
}

fn page(document: &Value, style: &str) -> Result<String, std::fmt::Error> {
    let mut html = String::new();
    write!(
        html,
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <title>API · Campgrid</title><link rel=\"stylesheet\" href=\"{}\"></head>\
         <body><main class=\"page stack\"><h1>The API of this Campgrid</h1><p>{}</p>\
         <p>As a document for programs: <a href=\"/api/v1/openapi.json\">openapi.json</a> (OpenAPI 3.1). \
         A token comes as <code>Authorization: Bearer campgrid_…</code>; without one, what everybody may read is read.</p>",
        escaped(style),
        marked(&document["info"]["description"]),
    )?;
    let operations: Vec<_> = operations(document).collect();
    let addresses = operations.iter().map(|(path, method, operation)| {
        (text(&operation["operationId"]).to_owned(), format!("{} {path}", method.to_uppercase()))
    });
    links(&mut html, "Addresses", addresses)?;
    let commands = VERBS.iter().map(|verb| (format!("command-{}", verb.name), verb.name.to_owned()));
    links(&mut html, "Commands", commands)?;
    for (path, method, operation) in operations {
        one(&mut html, path, method, operation)?;
    }
    html.push_str(
        "<h2 id=\"commands\">Commands</h2><p>What the body of <code>POST …/commands</code> says in <code>do</code>, and \
         what comes with it. Members in <strong>bold</strong> have to be there. Any command may have an <code>id</code> \
         and <code>seen</code>.</p>",
    );
    for verb in VERBS {
        write!(
            html,
            "<section class=\"pane\" id=\"command-{name}\"><h3><code>{name}</code> <span class=\"chip\">{}</span></h3><p>{}</p>",
            verb.role.key(),
            marked(&verb.says.into()),
            name = escaped(verb.name),
        )?;
        let members = verb.members.iter();
        list(&mut html, members.map(|m| (m.name, m.needed, escaped(&m.type_name()), m.says.into())))?;
        html.push_str("</section>");
    }
    html.push_str("<h2 id=\"things\">What is in answers</h2>");
    let things = document["components"]["schemas"].as_object().into_iter().flatten();
    for (name, schema) in things.filter(|(name, _)| !name.starts_with("command.") && *name != "Command") {
        thing(&mut html, name, schema)?;
    }
    html.push_str("</main></body></html>");
    Ok(html)
}

/// Every operation: its address, its method, what it is.
fn operations(document: &Value) -> impl Iterator<Item = (&String, &String, &Value)> {
    document["paths"].as_object().into_iter().flatten().flat_map(|(path, methods)| {
        let methods = methods.as_object().into_iter().flatten();
        methods.map(move |(method, operation)| (path, method, operation))
    })
}

fn one(html: &mut String, path: &str, method: &str, operation: &Value) -> std::fmt::Result {
    let id = escaped(text(&operation["operationId"]));
    let (method, path) = (method.to_uppercase(), broken(path));
    write!(html, "<section class=\"pane\" id=\"{id}\"><h2><code>{method} {path}</code></h2>")?;
    for says in ["summary", "description"].map(|name| marked(&operation[name])) {
        if !says.is_empty() {
            write!(html, "<p>{says}</p>")?;
        }
    }
    html.push_str("<h3>What it takes</h3>");
    let parameters = operation["parameters"].as_array().into_iter().flatten();
    list(
        html,
        parameters.map(|parameter| {
            let needed = parameter["required"].as_bool().unwrap_or_default();
            (
                text(&parameter["name"]),
                needed,
                escaped(text(&parameter["in"])),
                parameter["description"].clone(),
            )
        }),
    )?;
    html.push_str("<h3>What it answers</h3>");
    let responses = operation["responses"].as_object().into_iter().flatten();
    list(
        html,
        responses.map(|(status, response)| {
            let contents = response["content"].as_object().into_iter().flatten();
            let kinds: Vec<_> = contents.map(|(_, content)| kind(&content["schema"])).collect();
            (status.as_str(), false, kinds.join(", "), response["description"].clone())
        }),
    )?;
    html.push_str("</section>");
    Ok(())
}

/// Something that answers are made of.
fn thing(html: &mut String, name: &str, schema: &Value) -> std::fmt::Result {
    let name = escaped(name);
    let says = marked(&schema["description"]);
    write!(html, "<section class=\"pane\" id=\"thing-{name}\"><h3><code>{name}</code></h3><p>{says}</p>")?;
    let parts = schema["allOf"].as_array().into_iter().flatten().chain([schema]);
    let members: Vec<_> =
        parts.flat_map(|part| part["properties"].as_object().into_iter().flatten()).collect();
    if members.is_empty() {
        write!(html, "<p class=\"soft\">{}</p>", kind(schema))?;
    }
    list(
        html,
        members
            .into_iter()
            .map(|(name, member)| (name.as_str(), false, kind(member), member["description"].clone())),
    )?;
    html.push_str("</section>");
    Ok(())
}

/// What a schema is, in a few words.
fn kind(schema: &Value) -> String {
    if let Some(name) = schema["$ref"].as_str().and_then(|reference| reference.rsplit('/').next()) {
        let name = escaped(name);
        return format!("<a href=\"#thing-{name}\">{name}</a>");
    }
    if let Some(all) = schema["enum"].as_array() {
        return all.iter().map(|one| escaped(text(one))).collect::<Vec<_>>().join(" | ");
    }
    let several = ["oneOf", "anyOf", "allOf"].iter().find_map(|name| schema[*name].as_array());
    if let Some(all) = several {
        return all.iter().map(kind).filter(|kind| !kind.is_empty()).collect::<Vec<_>>().join(" | ");
    }
    if let Some(of) = schema.get("items") {
        return format!("list of {}", kind(of));
    }
    if let Some(of) = schema.get("additionalProperties").filter(|of| of.is_object()) {
        return format!("by number or name: {}", kind(of));
    }
    if let Some(members) = schema["properties"].as_object() {
        let members = members.iter().map(|(name, member)| format!("{}: {}", escaped(name), kind(member)));
        return format!("{{ {} }}", members.collect::<Vec<_>>().join(", "));
    }
    match &schema["type"] {
        Value::Array(all) => all.iter().map(text).collect::<Vec<_>>().join(" | "),
        one => text(one).to_owned(),
    }
}

/// Links to what is on the page.
fn links(html: &mut String, title: &str, to: impl Iterator<Item = (String, String)>) -> std::fmt::Result {
    write!(html, "<nav class=\"pane\" aria-label=\"{title}\"><h2>{title}</h2><p class=\"row\">")?;
    for (id, name) in to {
        write!(html, "<a href=\"#{}\"><code>{}</code></a> ", escaped(&id), broken(&name))?;
    }
    html.push_str("</p></nav>");
    Ok(())
}

/// A list of names, whether each has to be there, what it is (as HTML), and what it means.
fn list<'a>(
    html: &mut String,
    things: impl Iterator<Item = (&'a str, bool, String, Value)>,
) -> std::fmt::Result {
    let mut things = things.peekable();
    if things.peek().is_none() {
        return Ok(());
    }
    html.push_str("<ul>");
    for (name, needed, kind, says) in things {
        let name = escaped(name);
        let name = if needed { format!("<strong>{name}</strong>") } else { name };
        write!(html, "<li><code>{name}</code> <span class=\"soft\">{kind}</span> {}</li>", marked(&says))?;
    }
    html.push_str("</ul>");
    Ok(())
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// A text in which `code` stands between backticks.
fn marked(says: &Value) -> String {
    let says = escaped(text(says));
    let mut html = String::new();
    for (part, is_code) in says.split('`').zip([false, true].into_iter().cycle()) {
        // Writing into a text does not fail.
        let _ = if is_code { write!(html, "<code>{part}</code>") } else { write!(html, "{part}") };
    }
    html
}

/// An address that may be broken into lines.
fn broken(address: &str) -> String {
    escaped(address).replace('/', "/<wbr>")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
