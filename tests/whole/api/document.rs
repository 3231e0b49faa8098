//! The document of the API: every address is in it, and every answer is one that it has.

use super::{Program, Told, camp, run};
use reqwest::Method;
use serde_json::{Map, Value, json};
use tests::{Campgrid, Person};

/// What the document says.
struct Document(Value);

impl Document {
    async fn of(owner: &Person) -> Self {
        let (status, text) = owner.read("/api/v1/openapi.json").await;
        assert_eq!(status, 200);
        let document: Value = serde_json::from_str(&text).expect("the document is JSON");
        assert_eq!(document["openapi"], "3.1.0");
        Self(document)
    }

    /// Every operation: method, address below the event, what it is.
    fn operations(&self) -> Vec<(Method, String, &Value)> {
        let paths = self.0["paths"].as_object().expect("there are paths");
        let operations = paths.iter().flat_map(|(path, methods)| {
            let tail = path.strip_prefix("/api/v1/events/{slug}").expect("all are about an event");
            let methods = methods.as_object().expect("there are methods");
            methods.iter().map(move |(method, operation)| {
                let method = method.to_uppercase().parse().expect("a method");
                (method, tail.replace("{run}", "1"), operation)
            })
        });
        operations.collect()
    }

    /// Every command: its name, and its schema.
    fn commands(&self) -> Vec<(String, &Value)> {
        let schemas = self.0["components"]["schemas"].as_object().expect("there are schemas");
        let commands = schemas
            .iter()
            .filter_map(|(name, schema)| Some((name.strip_prefix("command.")?.to_owned(), schema)));
        commands.collect()
    }
}

/// Whether an operation says that it may answer so.
fn has(operation: &Value, status: u16) -> bool {
    operation["responses"].get(status.to_string()).is_some()
}

async fn sent(program: &Program, method: &Method, tail: &str, body: Option<&str>) -> Told {
    let mut request = program.request(method.clone(), tail).header("Content-Type", "application/json");
    if let Some(body) = body {
        request = request.body(body.to_owned());
    }
    if tail.contains("/stream") {
        // It would go on for ever.
        let response = request.send().await.expect("it answers");
        let status = response.status().as_u16();
        if status == 200 {
            return Told { status, kind: String::new(), body: Value::Null };
        }
        return Told::of(response).await;
    }
    Told::of(request.send().await.expect("it answers")).await
}

#[tokio::test]
async fn every_address_is_in_the_document_and_takes_what_is_there_and_nothing_else() {
    let (campgrid, owner) = camp().await;
    let document = Document::of(&owner).await;
    let program = Program::of(&campgrid, &owner, "owner").await;
    let operations = document.operations();
    assert_eq!(operations.len(), 13, "a new one is here, too");
    for (method, tail, operation) in &operations {
        let told = sent(&program, method, tail, Some("{}")).await;
        assert!(has(operation, told.status), "{method} {tail} answers {}", told.status);
        assert!(![404, 405].contains(&told.status), "{method} {tail} is there");
        for other in [Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE] {
            let known = operations.iter().any(|(method, path, _)| path == tail && *method == other);
            if !known {
                let told = sent(&program, &other, tail, None).await;
                assert_eq!((told.status, told.problem().as_str()), (405, "no-method"), "{other} {tail}");
            }
        }
    }
    for nothing in ["/boards", "/board/x", "/changes/stream/x", "/tokens"] {
        assert_eq!(program.read(nothing).await.problem(), "no-route", "{nothing}");
    }
    let elsewhere = Program::nobody(&campgrid, "nowhere").read("/board").await;
    assert_eq!((elsewhere.status, elsewhere.problem().as_str()), (404, "no-event"));
}

#[tokio::test]
async fn the_page_of_the_api_has_every_operation_and_every_command_and_loads_nothing_from_elsewhere() {
    let (_campgrid, owner) = camp().await;
    let document = Document::of(&owner).await;
    let (status, page) = owner.read("/api/v1/").await;
    assert_eq!(status, 200);
    for (_, _, operation) in document.operations() {
        let id = operation["operationId"].as_str().expect("it has a name");
        assert!(page.contains(&format!("id=\"{id}\"")), "{id}");
    }
    for (name, _) in document.commands() {
        assert!(page.contains(&format!("id=\"command-{name}\"")), "{name}");
    }
    assert!(!page.contains("<script") && !page.contains("src=\"http"));
    assert_eq!(owner.read("/api/v1").await.0, 308, "without the slash, it leads there");
}

/// A value that a schema allows.
fn sample(schema: &Value) -> Value {
    if let Some(first) = schema["enum"].as_array().and_then(|all| all.first()) {
        return first.clone();
    }
    let kind = schema["type"].as_str().or_else(|| schema["type"][0].as_str());
    match kind {
        Some("string") if schema["format"] == "date" => "2040-05-30".into(),
        Some("string") if schema["contentEncoding"] == "base64" => "eA==".into(),
        Some("string") if schema.get("pattern").is_some() => "14:00".into(),
        Some("string") => "x".into(),
        Some("integer") => 1.into(),
        Some("boolean") => true.into(),
        Some("array") => json!([]),
        Some("object") => run(1),
        _ => 1.into(),
    }
}

/// The command with what has to be there.
fn command(name: &str, schema: &Value) -> Map<String, Value> {
    let needed = schema["required"].as_array().expect("it needs something");
    let needed = needed.iter().filter_map(Value::as_str).filter(|member| *member != "do");
    let mut body: Map<_, _> =
        needed.map(|member| (member.to_owned(), sample(&schema["properties"][member]))).collect();
    body.insert("do".into(), name.into());
    body
}

#[tokio::test]
async fn whatever_comes_is_answered_as_the_document_says() {
    let (campgrid, owner) = camp().await;
    let document = Document::of(&owner).await;
    let elsewhere = campgrid.event("Elsewhere").await;
    let nobody = Program::nobody(&campgrid, &owner.slug);
    let revoked = Program::of(&campgrid, &owner, "owner").await;
    let person = revoked.read("/me").await.body["person"].to_string();
    owner.done("revoke-token", &[("person", &person)]).await;
    let callers = [
        nobody.clone(),
        nobody.with(&super::token(&elsewhere, "owner").await),
        revoked,
        Program::of(&campgrid, &owner, "attendee").await,
        Program::of(&campgrid, &owner, "facilitator").await,
    ];
    let large = format!("{{\"do\":\"pitch\",\"title\":\"{}\"}}", "x".repeat(2 * 1024 * 1024));
    let deep = "[".repeat(2_000);
    let bodies = [
        "",
        "{",
        "null",
        "[]",
        "0",
        "\"x\"",
        "{\"do\":null}",
        "{\"do\":{}}",
        "{\"do\":\"\\u0000\"}",
        "\u{feff}{}",
        &large,
        &deep,
    ];
    let tails =
        ["", "?since=%00", "?since=99999999999999999999", "?wait=-1", "?before=x", "?since=%ff&wait=1e9"];
    for caller in &callers {
        for (method, tail, operation) in document.operations() {
            for body in bodies.iter().filter(|_| method == Method::POST) {
                let told = sent(caller, &method, &tail, Some(body)).await;
                assert!(has(operation, told.status), "{method} {tail} {:.40}: {}", body, told.status);
                assert!(!told.problem().is_empty());
            }
            for query in tails.iter().filter(|_| method == Method::GET) {
                let told = sent(caller, &method, &(tail.clone() + query), None).await;
                assert!(has(operation, told.status), "{method} {tail}{query}: {}", told.status);
                if told.status >= 400 {
                    assert!(!told.problem().is_empty());
                }
            }
        }
    }
}

/// What an answer to a command has to be.
async fn documented(program: &Program, document: &Document, body: &Value) -> Told {
    let told = program.ask(body.clone()).await;
    let operations = document.operations();
    let (_, _, operation) = operations.iter().find(|(method, ..)| *method == Method::POST).expect("commands");
    assert!(has(operation, told.status), "{body}: {} {}", told.status, told.body);
    assert_ne!(told.status, 503, "{body}: {}", told.body);
    if told.status != 200 {
        assert!(!told.problem().is_empty());
    }
    told
}

#[tokio::test]
async fn an_attendees_token_gives_no_command_of_the_desk() {
    let (campgrid, owner) = camp().await;
    let document = Document::of(&owner).await;
    let attendee = Program::of(&campgrid, &owner, "attendee").await;
    let (_, page) = owner.read("/api/v1/").await;
    let before = attendee.read("").await.body["seq"].clone();
    let mut refused = 0;
    for (name, schema) in document.commands() {
        let (_, behind) = page.split_once(&format!("id=\"command-{name}\"")).expect("the page has it");
        let role = behind.split("class=\"chip\">").nth(1).and_then(|rest| rest.split('<').next());
        if role == Some("attendee") {
            continue;
        }
        let body = Value::Object(command(&name, schema));
        let told = documented(&attendee, &document, &body).await;
        // What is there is not told apart for whoever may not touch it, and what cannot be read is told first.
        assert!([403, 422].contains(&told.status), "{body}: {}", told.body);
        refused += usize::from(told.status == 403);
    }
    assert!(refused > 30, "{refused}");
    assert_eq!(attendee.read("").await.body["seq"], before, "nothing of it was done");
}

#[tokio::test]
async fn every_command_with_every_member_of_every_wrong_type_is_refused() {
    let (campgrid, owner): (Campgrid, Person) = camp().await;
    let document = Document::of(&owner).await;
    let program = Program::of(&campgrid, &owner, "owner").await;
    let wrong = [
        json!("\u{0}"),
        json!(-1),
        json!(u64::MAX),
        json!(1.5),
        json!({}),
        json!([{}]),
        json!([[1]]),
        json!(["", "\n"]),
    ];
    for (name, schema) in document.commands() {
        if ["forget-me", "set-role", "remove-person"].contains(&name.as_str()) {
            continue;
        }
        let whole = command(&name, schema);
        let members = schema["properties"].as_object().expect("it has members").keys();
        for member in members.filter(|member| *member != "do") {
            for value in &wrong {
                let mut body = whole.clone();
                body.insert(member.clone(), value.clone());
                documented(&program, &document, &Value::Object(body)).await;
            }
        }
        documented(&program, &document, &Value::Object(whole)).await;
    }
}
