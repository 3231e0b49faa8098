//! What happens, as server-sent events.

use super::{Program, Told, camp};
use futures_util::StreamExt as _;
use reqwest::{Method, Response};
use serde_json::Value;
use tests::PATIENCE;

/// An open stream.
struct Stream {
    response: std::pin::Pin<Box<dyn futures_util::Stream<Item = Vec<u8>> + Send>>,
    text: String,
}

/// An event of it.
#[derive(Debug)]
struct Event {
    id: String,
    kind: String,
    data: Value,
}

impl Stream {
    async fn open(program: &Program, last: Option<&str>) -> Self {
        let mut request = program.request(Method::GET, "/changes/stream");
        if let Some(last) = last {
            request = request.header("Last-Event-ID", last);
        }
        let response: Response = request.send().await.expect("it answers");
        assert_eq!(response.status(), 200);
        assert_eq!(response.headers()["content-type"], "text/event-stream");
        let chunks = futures_util::stream::unfold(response, async |mut response| {
            let chunk = response.chunk().await.ok().flatten()?;
            Some((chunk.to_vec(), response))
        });
        Self { response: Box::pin(chunks), text: String::new() }
    }

    /// The next event; `None` when the stream ends.
    async fn next(&mut self) -> Option<Event> {
        loop {
            if let Some((event, rest)) = self.text.split_once("\n\n") {
                let line = |name: &str| {
                    let lines = event.lines().filter_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
                    lines.collect::<String>()
                };
                let (id, kind, data) = (line("id"), line("event"), line("data"));
                self.text = rest.to_owned();
                if !data.is_empty() {
                    let data = serde_json::from_str(&data).expect("what it says is JSON");
                    return Some(Event { id, kind, data });
                }
                continue;
            }
            let chunk =
                tokio::time::timeout(PATIENCE, self.response.next()).await.expect("it says something")?;
            self.text.push_str(&String::from_utf8(chunk).expect("what it says is text"));
        }
    }
}

#[tokio::test]
async fn a_stream_begins_with_the_board_and_goes_on_where_somebody_left_off() {
    let (campgrid, owner) = camp().await;
    let nobody = Program::nobody(&campgrid, &owner.slug);
    let mut stream = Stream::open(&nobody, None).await;
    let start = stream.next().await.expect("a board");
    assert_eq!(start.kind, "board");
    let (epoch, seq) = (start.data["epoch"].as_str().expect("a text"), &start.data["board"]["seq"]);
    assert_eq!(start.id, format!("{epoch}.{seq}"));
    owner.done("add-room", &[("name", "Oboe")]).await;
    let added = stream.next().await.expect("a change");
    assert_eq!(
        (added.kind.as_str(), &added.data["effects"][0]["room-added"]["room"]["name"]),
        ("change", &"Oboe".into())
    );
    drop(stream);

    owner.done("add-room", &[("name", "Harp")]).await;
    let mut again = Stream::open(&nobody, Some(&added.id)).await;
    let missed = again.next().await.expect("what was missed");
    assert_eq!(missed.data["effects"][0]["room-added"]["room"]["name"], "Harp");
    let mut elsewhere = Stream::open(&nobody, Some("1.3")).await;
    assert_eq!(elsewhere.next().await.expect("another log: start over").kind, "board");
}

#[tokio::test]
async fn a_stream_tells_nobody_of_what_is_hidden_and_ends_with_its_token() {
    let (campgrid, owner) = camp().await;
    let attendee = Program::of(&campgrid, &owner, "attendee").await;
    let desk = Program::of(&campgrid, &owner, "facilitator").await;
    let (mut public, mut all) = (Stream::open(&attendee, None).await, Stream::open(&desk, None).await);
    assert_eq!(public.next().await.expect("a board").kind, "board");
    assert_eq!(all.next().await.expect("a board").kind, "board");
    owner.done("hide", &[("session", "1")]).await;
    owner.done("edit-session", &[("session", "1"), ("title", "Unspeakable"), ("hosting", "yes")]).await;
    for _ in 0..2 {
        let told = public.next().await.expect("numbers without gaps");
        assert!(!told.data.to_string().contains("Unspeakable"), "{told:?}");
    }
    let mut heard = Vec::new();
    while !heard.last().is_some_and(|last: &String| last.contains("Unspeakable")) {
        heard.push(all.next().await.expect("facilitators hear it").data.to_string());
    }
    let person = attendee.read("/me").await.body["person"].to_string();
    owner.done("revoke-token", &[("person", &person)]).await;
    assert!(public.next().await.is_none(), "a revoked token hears no more");
}

#[tokio::test]
async fn a_server_that_leaves_ends_its_streams() {
    let (campgrid, owner) = camp().await;
    let mut stream = Stream::open(&Program::nobody(&campgrid, &owner.slug), None).await;
    stream.next().await.expect("a board");
    campgrid.signal("TERM");
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn a_caller_has_so_many_open_and_no_more_and_others_go_on() {
    let (campgrid, owner) = camp().await;
    let program = Program::of(&campgrid, &owner, "attendee").await;
    let other = Program::of(&campgrid, &owner, "facilitator").await;
    let seq = program.read("").await.body["seq"].clone();
    let waits = |seconds: u32| format!("/changes?since={seq}&wait={seconds}");
    let mut streams = Vec::new();
    for _ in 0..10 {
        let mut stream = Stream::open(&program, None).await;
        assert_eq!(stream.next().await.expect("it begins").kind, "board");
        streams.push(stream);
    }
    let one_more = async || {
        let response = program.request(Method::GET, "/changes/stream").send().await.expect("it answers");
        let after =
            response.headers().get("retry-after").map(|after| after.to_str().unwrap_or("").to_owned());
        (response.status().as_u16(), after, response)
    };
    let (status, after, response) = one_more().await;
    assert_eq!((status, after.as_deref()), (429, Some("30")));
    assert_eq!(Told::of(response).await.problem(), "too-many-open");
    let told = program.read(&waits(1)).await;
    assert_eq!((told.status, told.problem()), (429, "too-many-open".to_owned()));
    // What does not wait is answered, and so are others.
    assert_eq!(program.read(&waits(0)).await.status, 200);
    assert_eq!(program.read("/changes?wait=30").await.status, 200, "there is something to tell");
    let mut theirs = Stream::open(&other, None).await;
    assert_eq!(theirs.next().await.expect("it begins").kind, "board");
    assert_eq!(other.read(&waits(1)).await.status, 200);
    // Whoever hangs up makes room.
    drop(streams);
    let room = async { while one_more().await.0 != 200 {} };
    tokio::time::timeout(PATIENCE, room).await.expect("there is room again");
}
