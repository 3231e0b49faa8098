//! Traces: what a collector is told of what people do, and that nobody notices one that is away.

use crate::receiver::{Does, Got, Receiver};
use crate::told::{Phone, mail_server};
use opentelemetry_proto::tonic::collector::trace::v1::ExportTraceServiceRequest;
use opentelemetry_proto::tonic::common::v1::KeyValue;
use opentelemetry_proto::tonic::common::v1::any_value::Value;
use opentelemetry_proto::tonic::trace::v1::span::SpanKind;
use opentelemetry_proto::tonic::trace::v1::status::StatusCode;
use prost::Message as _;
use std::collections::BTreeMap;
use tests::{Campgrid, On, PATIENCE, Person};

/// The trace of a proxy, and its span: the example of W3C Trace Context.
const PARENT: &str = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

/// A span, as a collector gets it.
#[derive(Clone, Debug)]
struct Span {
    name: String,
    trace: Vec<u8>,
    id: Vec<u8>,
    parent: Vec<u8>,
    kind: i32,
    links: Vec<Vec<u8>>,
    failed: bool,
    says: BTreeMap<String, String>,
}

fn texts(attributes: Vec<KeyValue>) -> BTreeMap<String, String> {
    let text = |attribute: KeyValue| {
        let value = match attribute.value.and_then(|value| value.value) {
            Some(Value::StringValue(text)) => text,
            Some(Value::IntValue(number)) => number.to_string(),
            other => panic!("{}: {other:?} is neither text nor number", attribute.key),
        };
        (attribute.key, value)
    };
    attributes.into_iter().map(text).collect()
}

/// All spans, and what they say they are of.
fn spans(told: Vec<Got>) -> (BTreeMap<String, String>, Vec<Span>) {
    let (mut of, mut spans) = (BTreeMap::new(), Vec::new());
    for got in told {
        assert_eq!(
            (got.path.as_str(), got.headers["content-type"].as_str()),
            ("/v1/traces", "application/x-protobuf")
        );
        let request = ExportTraceServiceRequest::decode(got.body.as_slice()).expect("it is protobuf");
        for resource in request.resource_spans {
            of.extend(texts(resource.resource.expect("it says what it is of").attributes));
            for span in resource.scope_spans.into_iter().flat_map(|scope| scope.spans) {
                assert!(span.events.is_empty(), "{}: what is logged is in no trace", span.name);
                assert!(span.end_time_unix_nano >= span.start_time_unix_nano);
                spans.push(Span {
                    name: span.name,
                    trace: span.trace_id,
                    id: span.span_id,
                    parent: span.parent_span_id,
                    kind: span.kind,
                    failed: span.status.is_some_and(|status| status.code == StatusCode::Error as i32),
                    links: span.links.into_iter().map(|link| link.span_id).collect(),
                    says: texts(span.attributes),
                });
            }
        }
    }
    (of, spans)
}

/// The names of a span and of all that it is in, from the inside out.
fn way_out(spans: &[Span], span: &Span) -> Vec<String> {
    let mut names = vec![span.name.clone()];
    let mut parent = &span.parent;
    while let Some(above) = spans.iter().find(|above| above.id == *parent && above.trace == span.trace) {
        names.push(above.name.clone());
        parent = &above.parent;
    }
    names
}

fn named<'a>(spans: &'a [Span], name: &str) -> &'a Span {
    let names = || spans.iter().map(|span| span.name.as_str()).collect::<Vec<_>>();
    spans.iter().find(|span| span.name == name).unwrap_or_else(|| panic!("no {name} in {:?}", names()))
}

/// Has a server leave, which sends what it has not sent; answers the spans.
async fn told(campgrid: &mut Campgrid, collector: &mut Receiver) -> (BTreeMap<String, String>, Vec<Span>) {
    campgrid.signal("TERM");
    assert!(campgrid.ended().await.success());
    spans(collector.all())
}

/// An event where a session can be put somewhere.
async fn camp(campgrid: &Campgrid) -> Person {
    let owner = campgrid.event("Traces").await;
    owner.done("add-room", &[("name", "Koto")]).await;
    owner.done("add-slot", &[("date", "2030-01-01"), ("starts", "10:00"), ("ends", "11:00")]).await;
    owner.done("set-phase", &[("phase", "pitching")]).await;
    owner
}

#[tokio::test]
async fn what_somebody_does_is_followed_from_their_request_to_whoever_is_told_of_it() {
    let (mut collector, mut program) = (Receiver::open(200).await, Receiver::open(200).await);
    let environment =
        [("OTEL_EXPORTER_OTLP_ENDPOINT", collector.address.as_str()), ("OTEL_SERVICE_NAME", "camp-a")];
    let options = ["--allow-hooks-to", "127.0.0.0/8", "--trusted-proxy", "127.0.0.0/8"];
    let mut campgrid = Campgrid::start_talking_with(&options, &environment).await;
    let owner = camp(&campgrid).await;
    let hook = program.address.clone() + "/hook";
    let hook = [("hook-url", hook.as_str()), ("shape", "plain"), ("hook-kinds", "pitched")];
    assert!(owner.ask("add-hook", &hook).await.is_ok());
    let change =
        owner.done("pitch", &[("title", "Bees"), ("name", "Ana")]).await.change.expect("a pitch is a change");
    program.next().await;
    owner.done("interest", &[("session", "1"), ("level", "must")]).await;
    assert_eq!(owner.send(&owner.path("desk"), &[("do", "fill")]).await.status, 303);
    let refused = owner.ask("withdraw", &[("session", "77")]).await.expect_err("there is no such session");
    owner.get(&owner.path("s/1"), &[("traceparent", PARENT)]).await;
    let (of, spans) = told(&mut campgrid, &mut collector).await;

    assert_eq!(of["service.name"], "camp-a");
    let pitch = named(&spans, "command pitch");
    let said = ["campgrid.do", "campgrid.event", "campgrid.outcome", "campgrid.seq"]
        .map(|key| pitch.says[key].as_str());
    assert_eq!(said, ["pitch", &owner.slug, "done", &change.seq.to_string()]);
    let withdraw = named(&spans, "command withdraw");
    assert_eq!(withdraw.says["campgrid.outcome"], refused.kind);

    let in_pitch = |name: &str| {
        let mut all = spans.iter().filter(|span| span.name == name && span.trace == pitch.trace);
        all.next().unwrap_or_else(|| panic!("the pitch has a {name}"))
    };
    let request = "POST /e/{slug}";
    assert_eq!(way_out(&spans, in_pitch("commit")), ["commit", "turn", "command pitch", request]);
    assert_eq!(way_out(&spans, in_pitch("webhook")), ["webhook", "tell", "turn", "command pitch", request]);
    assert_eq!(in_pitch("commit").says["campgrid.batch"], "1");
    assert_eq!(in_pitch("webhook").says["campgrid.kind"], "pitched");
    let request = in_pitch(request);
    assert_eq!((request.kind, request.parent.as_slice()), (SpanKind::Server as i32, [].as_slice()));
    let said = ["http.request.method", "http.route", "http.response.status_code"]
        .map(|key| request.says[key].as_str());
    assert_eq!(said, ["POST", "/e/{slug}", "200"]);

    assert_eq!(way_out(&spans, named(&spans, "solve")), ["solve", "command fill", "POST /e/{slug}/desk"]);
    let interest = named(&spans, "command interest");
    let batch =
        spans.iter().find(|span| span.links.contains(&interest.id)).expect("it was written in a batch");
    assert_eq!((batch.name.as_str(), batch.says["campgrid.batch"].as_str()), ("commit", "1"));

    let page = named(&spans, "GET /e/{slug}/s/{session}");
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    assert_eq!(format!("00-{}-{}-01", hex(&page.trace), hex(&page.parent)), PARENT);
}

#[tokio::test]
async fn what_opens_the_board_is_followed_to_phones_and_mailboxes() {
    let (mut collector, mut pushes) = (Receiver::open(200).await, Receiver::open(201).await);
    pushes.will([Does::Answers(400)]);
    let (mail, mut mails) = mail_server().await;
    let environment = [("OTEL_EXPORTER_OTLP_ENDPOINT", collector.address.as_str())];
    let options =
        ["--push-private-addresses", "--smtp-url", &mail, "--smtp-from", "Campgrid <board@camp.example>"];
    let mut campgrid = Campgrid::start_talking_with(&options, &environment).await;
    let owner = campgrid.event("Traces").await;
    let ana = campgrid.person(&owner.slug);
    Phone::new().subscribe(&ana, &pushes).await.expect("a phone can be told");
    ana.done("tell-me", &[("email", "ana@camp.example")]).await;
    owner.done("set-phase", &[("phase", "pitching")]).await;
    pushes.next().await;
    tokio::time::timeout(PATIENCE, mails.recv()).await.expect("a mail is sent").expect("the server is open");
    let (_, spans) = told(&mut campgrid, &mut collector).await;

    let (push, emails) = (named(&spans, "push"), named(&spans, "emails"));
    let way = ["tell", "turn", "command set-phase", "POST /e/{slug}"];
    assert_eq!(way_out(&spans, push)[1..], way);
    assert_eq!(way_out(&spans, emails)[1..], way);
    let client = SpanKind::Client as i32;
    assert_eq!((push.kind, emails.kind), (client, client));
    assert_eq!((push.failed, emails.failed), (true, false), "the push service has refused");
    assert_eq!(emails.says["campgrid.batch"], "1");
    let said = format!("{spans:?}");
    assert!(!said.contains("ana") && !said.contains("127.0.0.1"), "nobody is named: {said}");
}

#[tokio::test]
async fn a_server_that_reads_what_another_wrote_says_so_and_strangers_name_no_trace() {
    let first = Campgrid::start(On::Postgres).await;
    let owner = camp(&first).await;
    let mut collector = Receiver::open(200).await;
    let endpoint = collector.address.clone() + "/v1/traces";
    let environment = [("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", endpoint.as_str())];
    let mut second = Campgrid::start_talking_at(first.database(), &environment);
    let at_second = owner.through(&second);
    let mut ears = at_second.listen(None).await;
    ears.hello().await;
    owner.pitch("Bees").await;
    ears.until(|frame| matches!(frame, app::api::Frame::Changes(_)).then_some(())).await;
    // It has read the tail once it answers what was asked after that.
    at_second.done("add-room", &[("name", "Lyre")]).await;
    at_second.get("/", &[("traceparent", PARENT)]).await;
    let (of, spans) = told(&mut second, &mut collector).await;
    assert_eq!(of["service.name"], "campgrid");
    let read: u64 = spans
        .iter()
        .filter(|span| span.name == "read tail" && span.says["campgrid.event"] == owner.slug)
        .map(|span| span.says["campgrid.changes"].parse::<u64>().expect("a number"))
        .sum();
    assert_eq!(read, 1);
    assert!(named(&spans, "GET /").parent.is_empty());
}

#[tokio::test]
async fn without_a_collector_nothing_is_traced() {
    let mut collector = Receiver::open(200).await;
    let address = collector.address.clone();
    let off: [&[(&str, &str)]; 3] = [
        &[("OTEL_SERVICE_NAME", "camp-a")],
        &[("OTEL_EXPORTER_OTLP_ENDPOINT", &address), ("OTEL_SDK_DISABLED", "true")],
        &[("OTEL_EXPORTER_OTLP_ENDPOINT", &address), ("OTEL_EXPORTER_OTLP_PROTOCOL", "grpc")],
    ];
    for environment in off {
        let mut campgrid = Campgrid::start_talking_with(&[], environment).await;
        campgrid.event("Traces").await.pitch("Bees").await;
        assert_eq!(told(&mut campgrid, &mut collector).await.1.len(), 0);
        // It is said why, where somebody seems to want some.
        let grpc = environment.iter().any(|(_, value)| *value == "grpc");
        assert_eq!(campgrid.log().contains("OTEL_EXPORTER_OTLP_PROTOCOL says grpc"), grpc);
    }
}

/// How often a server has logged that.
fn times(campgrid: &Campgrid, sentence: &str) -> usize {
    campgrid.log().lines().filter(|line| line.contains(sentence)).count()
}

#[tokio::test]
async fn a_collector_that_is_away_is_said_once_and_so_is_that_it_is_back() {
    let mut collector = Receiver::open(200).await;
    collector.will([Does::Answers(503), Does::Closes, Does::Answers(503), Does::Answers(200)]);
    let environment =
        [("OTEL_EXPORTER_OTLP_ENDPOINT", collector.address.as_str()), ("OTEL_BSP_SCHEDULE_DELAY", "20")];
    let mut campgrid = Campgrid::start_talking_with(&[], &environment).await;
    let owner = campgrid.event("Traces").await;
    for _ in 0..4 {
        owner.pitch("Bees").await;
        collector.next().await;
    }
    let (_, spans) = told(&mut campgrid, &mut collector).await;
    // The last of them may be in what got there fourth.
    assert!(
        spans.iter().all(|span| span.says.get("campgrid.outcome").is_none_or(|outcome| outcome == "done"))
    );
    assert_eq!(times(&campgrid, "traces do not get to the collector"), 1);
    assert_eq!(times(&campgrid, "traces get to the collector again"), 1);
}

#[tokio::test]
async fn nobody_waits_for_a_collector_that_hangs() {
    let collector = Receiver::open(200).await;
    collector.will(vec![Does::Hangs; 100]);
    let environment = [
        ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.address.as_str()),
        ("OTEL_BSP_SCHEDULE_DELAY", "20"),
        // Far less than what comes.
        ("OTEL_BSP_MAX_QUEUE_SIZE", "4"),
        ("OTEL_BSP_MAX_EXPORT_BATCH_SIZE", "2"),
        ("OTEL_EXPORTER_OTLP_TIMEOUT", "60000"),
    ];
    let mut campgrid = Campgrid::start_talking_with(&[], &environment).await;
    let owner = campgrid.event("Traces").await;
    for _ in 0..50 {
        owner.pitch("Bees").await;
    }
    campgrid.signal("TERM");
    assert!(campgrid.ended().await.success(), "nor does the server that leaves");
}
