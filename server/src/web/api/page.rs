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
    let info = &document["info"];
    write!(
        html,
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <title>API · Campgrid</title><link rel=\"stylesheet\" href=\"{}\"></head>\
         <body><main class=\"page\"><h1>The API of this Campgrid</h1><p>{}</p>\
         <p>As a document for programs: <a href=\"/api/v1/openapi.json\">openapi.json</a> (OpenAPI 3.1). \
         A token comes as <code>Authorization: Bearer campgrid_…</code>; without one, what everybody may read is read.</p>",
        escaped(style),
        marked(&info["description"]),
    )?;
    let operations = document["paths"].as_object().into_iter().flatten().flat_map(|(path, methods)| {
        methods.as_object().into_iter().flatten().map(move |(method, operation)| (path, method, operation))
    });
    for (path, method, operation) in operations {
        let id = operation["operationId"].as_str().unwrap_or_default();
        write!(
            html,
            "<section class=\"pane\" id=\"{id}\"><h2><code>{} {}</code></h2><p>{}</p><p>{}</p>",
            method.to_uppercase(),
            escaped(path),
            marked(&operation["summary"]),
            marked(&operation["description"]),
            id = escaped(id),
        )?;
        list(
            &mut html,
            operation["parameters"].as_array().into_iter().flatten().map(|parameter| {
                let name = parameter["name"].as_str().unwrap_or_default();
                let place = parameter["in"].as_str().unwrap_or_default();
                (format!("{name} ({place})"), &parameter["description"])
            }),
        )?;
        list(
            &mut html,
            operation["responses"]
                .as_object()
                .into_iter()
                .flatten()
                .map(|(status, response)| (status.clone(), &response["description"])),
        )?;
        html.push_str("</section>");
    }
    html.push_str("<h2 id=\"commands\">Commands</h2><p>What the body of <code>POST …/commands</code> says in <code>do</code>, and what comes with it. Members in <strong>bold</strong> have to be there.</p>");
    for verb in VERBS {
        write!(
            html,
            "<section class=\"pane\" id=\"command-{name}\"><h3><code>{name}</code> <span class=\"chip\">{}</span></h3><p>{}</p>",
            verb.role.key(),
            marked(&verb.says.into()),
            name = escaped(verb.name),
        )?;
        html.push_str("<ul>");
        for member in verb.members {
            let name = escaped(member.name);
            let name = if member.needed { format!("<strong>{name}</strong>") } else { name };
            write!(
                html,
                "<li><code>{name}</code> <span class=\"soft\">{}</span> {}</li>",
                escaped(&member.type_name()),
                marked(&member.says.into()),
            )?;
        }
        html.push_str("</ul></section>");
    }
    html.push_str("</main></body></html>");
    Ok(html)
}

/// A list of things and what they mean.
fn list<'a>(
    html: &mut String,
    things: impl Iterator<Item = (String, &'a Value)>,
) -> Result<(), std::fmt::Error> {
    html.push_str("<ul>");
    for (name, says) in things {
        write!(html, "<li><code>{}</code> {}</li>", escaped(&name), marked(says))?;
    }
    html.push_str("</ul>");
    Ok(())
}

/// A text in which `code` stands between backticks.
fn marked(text: &Value) -> String {
    let text = escaped(text.as_str().unwrap_or_default());
    let mut is_code = false;
    let mut html = String::new();
    for part in text.split('`') {
        let _ = if is_code { write!(html, "<code>{part}</code>") } else { write!(html, "{part}") };
        is_code = !is_code;
    }
    html
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
