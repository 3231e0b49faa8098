//! The walk of docs/API.md, as it stands there.

use super::{Program, Told, shown};
use reqwest::Method;
use serde_json::Value;
use tests::{Campgrid, On};

/// The words of a command line, with what stands for something put in.
fn words(line: &str, put_in: &[(&str, &str)]) -> Vec<String> {
    let (mut words, mut word, mut quote) = (Vec::new(), String::new(), None);
    for c in line.chars() {
        match (c, quote) {
            ('\'' | '"', None) => quote = Some(c),
            (c, Some(open)) if c == open => quote = None,
            (' ', None) => words.push(std::mem::take(&mut word)),
            (c, _) => word.push(c),
        }
    }
    words.push(word);
    let filled = |word: String| put_in.iter().fold(word, |word, (name, value)| word.replace(name, value));
    words.into_iter().filter(|word| !word.is_empty()).map(filled).collect()
}

/// Does what a line with curl does.
async fn curl(line: &str, put_in: &[(&str, &str)]) -> Told {
    let mut words = words(line, put_in).into_iter();
    assert_eq!(words.next().as_deref(), Some("curl"), "{line}");
    let (mut method, mut headers, mut body, mut address) = (Method::GET, Vec::new(), None, None);
    while let Some(word) = words.next() {
        match word.as_str() {
            "-H" => headers.push(words.next().expect("a header")),
            "-d" => (method, body) = (Method::POST, words.next()),
            _ => address = Some(word),
        }
    }
    let mut request = reqwest::Client::new().request(method, address.expect("an address"));
    for header in headers {
        let (name, value) = header.split_once(": ").expect("a header has a value");
        request = request.header(name, value);
    }
    Told::of(request.body(body.unwrap_or_default()).send().await.expect("it answers")).await
}

/// Whether an answer is as the page says: `…` is anything, and more members may be there.
fn is_like(says: &Value, is: &Value) -> bool {
    match (says, is) {
        (Value::String(text), _) if text == "…" => !is.is_null(),
        (Value::Object(says), Value::Object(is)) => {
            says.iter().all(|(name, value)| is.get(name).is_some_and(|is| is_like(value, is)))
        }
        (Value::Array(says), Value::Array(is)) => {
            says.len() == is.len() && says.iter().zip(is).all(|(says, is)| is_like(says, is))
        }
        _ => says == is,
    }
}

#[tokio::test]
async fn the_walk_of_the_documentation_goes_as_it_says() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Walk").await;
    owner.done("add-room", &[("name", "Koto")]).await;
    owner.done("add-slot", &[("date", "2040-05-30"), ("starts", "10:00"), ("ends", "11:00")]).await;
    owner.done("set-phase", &[("phase", "pitching")]).await;
    owner.done("announce", &[("text", "Welcome")]).await;
    let form = [("do", "new-token"), ("name", "Walker"), ("role", "facilitator")];
    let page = owner.send(&owner.path("desk/people"), &form).await.body;
    let token = &shown(&page).expect("the page shows the token");
    assert_eq!(Program::nobody(&campgrid, &owner.slug).with(token).read("/me").await.status, 200);

    let address = campgrid.address();
    let put_in = [("$HOST", address.as_str()), ("$EVENT", &owner.slug), ("$TOKEN", token)];
    let text = include_str!("../../../docs/API.md");
    let mut steps = 0;
    for step in text.split("```sh\n").skip(1) {
        let (line, rest) = step.split_once("\n```\n").expect("a command ends");
        let says = rest.strip_prefix("```json\n").and_then(|rest| rest.split_once("\n```"));
        let says: Value = serde_json::from_str(says.expect("its answer follows").0).expect("that is JSON");
        let told = curl(line, &put_in).await;
        assert!(is_like(&says, &told.body), "{line}\n{says}\n{}", told.body);
        steps += 1;
    }
    assert!(steps > 5, "the page has a walk");
}
