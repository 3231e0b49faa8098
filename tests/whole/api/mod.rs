//! The API: what programs with a token can do, and nobody else.

mod changes;
mod commands;
mod document;
mod stream;
mod tokens;
mod walk;

use reqwest::{Client, Method, Response};
use serde_json::{Value, json};
use tests::{Campgrid, On, PATIENCE, Person};

/// A program at an event. It keeps no cookies.
#[derive(Clone)]
pub struct Program {
    client: Client,
    address: String,
    token: Option<String>,
}

/// What a program is told.
pub struct Told {
    pub status: u16,
    pub kind: String,
    pub body: Value,
}

impl Program {
    /// One without a token.
    pub fn nobody(campgrid: &Campgrid, slug: &str) -> Self {
        let client = Client::builder().timeout(PATIENCE).pool_max_idle_per_host(0).build();
        let address = format!("{}/api/v1/events/{slug}", campgrid.address());
        Self { client: client.expect("a client can be made"), address, token: None }
    }

    /// One with a token for a role, made by an owner.
    pub async fn of(campgrid: &Campgrid, owner: &Person, role: &str) -> Self {
        Self::nobody(campgrid, &owner.slug).with(&token(owner, role).await)
    }

    /// The same with that token.
    pub fn with(&self, token: &str) -> Self {
        Self { token: Some(token.to_owned()), ..self.clone() }
    }

    /// Asks for something below the event.
    pub fn request(&self, method: Method, tail: &str) -> reqwest::RequestBuilder {
        let request = self.client.request(method, self.address.clone() + tail);
        match &self.token {
            Some(token) => request.bearer_auth(token),
            None => request,
        }
    }

    /// Reads something below the event.
    pub async fn read(&self, tail: &str) -> Told {
        Told::of(self.request(Method::GET, tail).send().await.expect("the server answers")).await
    }

    /// Sends a command.
    pub async fn ask(&self, body: Value) -> Told {
        Told::of(self.request(Method::POST, "/commands").json(&body).send().await.expect("it answers")).await
    }

    /// Sends a command that has to be done; answers its change.
    pub async fn done(&self, body: Value) -> Value {
        let told = self.ask(body.clone()).await;
        assert_eq!(told.status, 200, "{body}: {}", told.body);
        told.body["change"].clone()
    }

    /// Sends a command that has to be refused; answers what kind of problem it is.
    pub async fn refused(&self, status: u16, body: Value) -> String {
        let told = self.ask(body.clone()).await;
        assert_eq!(told.status, status, "{body}: {}", told.body);
        told.problem()
    }
}

impl Told {
    pub async fn of(response: Response) -> Self {
        let kind = response.headers().get("content-type").and_then(|kind| kind.to_str().ok());
        let (status, kind) = (response.status().as_u16(), kind.unwrap_or_default().to_owned());
        let text = response.text().await.expect("the answer is text");
        let body = serde_json::from_str(&text).unwrap_or(Value::String(text));
        Self { status, kind, body }
    }

    /// What kind of problem it is. Whatever is wrong comes as problem details that are whole.
    pub fn problem(&self) -> String {
        assert_eq!(self.kind, "application/problem+json", "{}", self.body);
        assert_eq!(self.body["status"], self.status);
        let text = |name: &str| self.body[name].as_str().expect(name).to_owned();
        assert!(!text("title").is_empty() && !text("detail").is_empty(), "{}", self.body);
        text("type").strip_prefix("/api/v1/#").expect("it leads to the page").to_owned()
    }
}

/// A token for a role, made by an owner at the desk.
pub async fn token(owner: &Person, role: &str) -> String {
    let form = [("do", "new-token"), ("name", &format!("Program {role}")), ("role", role)];
    let page = owner.send(&owner.path("desk/people"), &form).await.body;
    shown(&page).expect("the page shows the new token once")
}

/// The token that a page shows.
pub fn shown(page: &str) -> Option<String> {
    let secrets = page.split("campgrid_").skip(1).filter_map(|rest| rest.get(..64));
    let mut secrets = secrets.filter(|secret| secret.bytes().all(|b| b.is_ascii_hexdigit()));
    secrets.next().map(|secret| format!("campgrid_{secret}"))
}

/// An event with two rooms, a slot and a session, where people pitch.
pub async fn camp() -> (Campgrid, Person) {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Programs").await;
    for room in ["Koto", "Lyre"] {
        owner.done("add-room", &[("name", room)]).await;
    }
    owner.done("add-slot", &[("date", "2040-05-30"), ("starts", "10:00"), ("ends", "11:00")]).await;
    owner.done("set-phase", &[("phase", "pitching")]).await;
    owner.pitch("Kites").await;
    (campgrid, owner)
}

/// A run of a session, as the API has it.
pub fn run(session: u32) -> Value {
    json!({ "session": session, "run": 1 })
}
