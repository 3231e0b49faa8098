//! Traces by OpenTelemetry, for operators who switch them on with its own variables. Without these no span is made.
//!
//! Every span is made here, so that here is all that one can say: names that stand in this file, numbers, the name of an
//! event. Nothing that somebody typed, no address as it was asked for, nobody. What libraries trace has another target,
//! and goes nowhere.

mod collector;

use crate::boards::{Done, Fault as Refused};
use axum::extract::{MatchedPath, Request};
use axum::http::{HeaderMap, Method};
use collector::Collector;
use model::Slug;
use opentelemetry::propagation::TextMapPropagator as _;
use opentelemetry::trace::{TraceContextExt as _, TracerProvider as _};
use opentelemetry::{Context, KeyValue};
use opentelemetry_http::HeaderExtractor;
use opentelemetry_otlp::{
    ExporterBuildError, OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_EXPORTER_OTLP_PROTOCOL,
    OTEL_EXPORTER_OTLP_TRACES_ENDPOINT, OTEL_EXPORTER_OTLP_TRACES_PROTOCOL, SpanExporter,
    WithHttpConfig as _,
};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::propagation::TraceContextPropagator;
use opentelemetry_sdk::trace::SdkTracerProvider;
use std::time::Duration;
use tokio::runtime::Handle;
use tracing::field::Empty;
use tracing::{Level, Span, Subscriber, info_span};
use tracing_opentelemetry::OpenTelemetrySpanExt as _;
use tracing_subscriber::Layer;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::registry::LookupSpan;

/// What spans for traces are known by; logs leave it out.
pub const TARGET: &str = "traces";
/// How long a server that ends waits for what it has not sent.
const GRACE: Duration = Duration::from_secs(3);

/// Sends traces to a collector.
pub struct Traces(SdkTracerProvider);

/// Why there are no traces, though they are switched on.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The collector is to be spoken to in a way that is not spoken here.
    #[error("{variable} says {protocol}: here it is http/protobuf, which collectors take at port 4318")]
    Protocol {
        /// Where that stands.
        variable: &'static str,
        /// What it says.
        protocol: String,
    },
    /// Another variable is not what it should be.
    #[error(transparent)]
    Settings(#[from] ExporterBuildError),
    /// This machine cannot speak TLS.
    #[error("this machine cannot speak to a collector: {0}")]
    Tls(#[from] reqwest::Error),
}

impl Traces {
    /// Opens what OpenTelemetry's variables ask for: nothing, unless one of them names a collector. What is sent is sent
    /// on that runtime.
    pub fn from_environment(runtime: &Handle) -> Result<Option<Self>, Fault> {
        let endpoints = [OTEL_EXPORTER_OTLP_TRACES_ENDPOINT, OTEL_EXPORTER_OTLP_ENDPOINT];
        let is_off = said("OTEL_SDK_DISABLED").is_some_and(|disabled| disabled.eq_ignore_ascii_case("true"))
            || said("OTEL_TRACES_EXPORTER").is_some_and(|exporter| exporter == "none");
        if is_off || !endpoints.into_iter().any(|endpoint| said(endpoint).is_some()) {
            return Ok(None);
        }
        let protocols = [OTEL_EXPORTER_OTLP_TRACES_PROTOCOL, OTEL_EXPORTER_OTLP_PROTOCOL];
        let protocol =
            protocols.into_iter().find_map(|variable| said(variable).map(|protocol| (variable, protocol)));
        if let Some((variable, protocol)) = protocol.filter(|(_, protocol)| protocol != "http/protobuf") {
            return Err(Fault::Protocol { variable, protocol });
        }
        let exporter =
            SpanExporter::builder().with_http().with_http_client(Collector::open(runtime.clone())?);
        let resource =
            Resource::builder().with_attribute(KeyValue::new("service.version", env!("CARGO_PKG_VERSION")));
        let is_named = said("OTEL_SERVICE_NAME").is_some()
            || said("OTEL_RESOURCE_ATTRIBUTES").is_some_and(|all| all.contains("service.name="));
        let resource = if is_named { resource } else { resource.with_service_name("campgrid") };
        let provider = SdkTracerProvider::builder().with_resource(resource.build());
        Ok(Some(Self(provider.with_batch_exporter(exporter.build()?).build())))
    }

    /// What takes in spans beside the logs.
    pub fn layer<S: Subscriber + for<'span> LookupSpan<'span> + Send + Sync>(
        &self,
    ) -> impl Layer<S> + Send + Sync + use<S> {
        tracing_opentelemetry::layer()
            .with_tracer(self.0.tracer("campgrid"))
            .with_location(false)
            .with_threads(false)
            .with_target(false)
            .with_tracked_inactivity(false)
            .with_context_activation(false)
            .with_filter(Targets::new().with_target(TARGET, Level::INFO))
    }

    /// Sends what has not been sent yet, unless the collector takes too long. Not for a thread that serves.
    pub fn close(self) {
        if let Err(error) = self.0.shutdown_with_timeout(GRACE) {
            tracing::debug!(%error, "the last traces could not be sent");
        }
    }
}

/// What a variable says, if anything.
fn said(variable: &str) -> Option<String> {
    std::env::var(variable).ok().map(|said| said.trim().to_owned()).filter(|said| !said.is_empty())
}

/// Where something began that goes on by itself, once whoever asked for it has their answer.
#[derive(Clone, Debug, Default)]
pub(crate) struct Trail(Option<Context>);

impl Trail {
    /// Where this is asked.
    pub(crate) fn here() -> Self {
        Self(tracing::enabled!(target: TARGET, Level::INFO).then(|| Span::current().context()))
    }

    /// Has a span go on from here.
    fn leads_to(&self, span: Span) -> Span {
        if let Some(context) = &self.0 {
            // One that is not sampled has no parent to have.
            let _ = span.set_parent(context.clone());
        }
        span
    }
}

/// An HTTP request. Where a proxy is trusted, what it says of the trace that this belongs to holds.
pub(crate) fn request(request: &Request, by_proxy: bool) -> Span {
    let method = known(request.method());
    let route = request.extensions().get::<MatchedPath>().map(MatchedPath::as_str);
    let span = info_span!(
        target: TARGET,
        parent: None,
        "request",
        otel.name = route.map_or(method.to_owned(), |route| format!("{method} {route}")),
        otel.kind = "server",
        otel.status_code = Empty,
        http.request.method = method,
        http.route = route,
        http.response.status_code = Empty,
    );
    if by_proxy && !span.is_disabled() { Trail(Some(parent(request.headers()))).leads_to(span) } else { span }
}

/// It was answered.
pub(crate) fn answered(span: &Span, status: u16) {
    span.record("http.response.status_code", status);
    if status >= 500 {
        span.record("otel.status_code", "ERROR");
    }
}

/// The trace that a request belongs to, by W3C Trace Context.
fn parent(headers: &HeaderMap) -> Context {
    TraceContextPropagator::new().extract_with_context(&Context::new(), &HeaderExtractor(headers))
}

/// A method as traces name it: whoever invents one says nothing by it.
fn known(method: &Method) -> &'static str {
    const ALL: [&str; 9] = ["GET", "POST", "HEAD", "OPTIONS", "PUT", "PATCH", "DELETE", "CONNECT", "TRACE"];
    ALL.into_iter().find(|known| *known == method.as_str()).unwrap_or("_OTHER")
}

/// What a form or a program asks for, by its `do`.
pub(crate) fn command(what: &'static str) -> Span {
    info_span!(
        target: TARGET,
        "command",
        otel.name = format!("command {what}"),
        otel.status_code = Empty,
        campgrid.do = what,
        campgrid.event = Empty,
        campgrid.outcome = Empty,
        campgrid.seq = Empty,
    )
}

/// It is about that event.
pub(crate) fn about(event: &Slug) {
    Span::current().record("campgrid.event", event.as_str());
}

/// What came of it.
pub(crate) fn came(span: &Span, done: Result<Option<&Done>, &Refused>) {
    if span.is_disabled() {
        return;
    }
    match done {
        Ok(done) => {
            span.record("campgrid.outcome", "done");
            if let Some(change) = done.and_then(|done| done.change.as_ref()) {
                span.record("campgrid.seq", change.seq);
            }
        }
        Err(Refused::Refused(refusal)) => {
            span.record("campgrid.outcome", refusal.kind());
        }
        Err(_) => {
            span.record("campgrid.outcome", "unwell");
            span.record("otel.status_code", "ERROR");
        }
    }
}

/// A command at its board: the wait for its turn, what is decided, and the commit.
pub(crate) fn turn() -> Span {
    info_span!(target: TARGET, "turn")
}

/// Writing to the store, so many things at once.
pub(crate) fn commit(batch: usize) -> Span {
    info_span!(target: TARGET, "commit", campgrid.batch = batch)
}

/// Writing what several asked for, at once.
pub(crate) fn commit_of<'a>(batch: usize, asked: impl Iterator<Item = &'a Trail>) -> Span {
    let span = info_span!(
        target: TARGET, parent: None, "commit", otel.status_code = Empty, campgrid.batch = batch
    );
    if !span.is_disabled() {
        for context in asked.filter_map(|trail| trail.0.as_ref()) {
            span.add_link(context.span().span_context().clone());
        }
    }
    span
}

/// Something did not work.
pub(crate) fn failed(span: &Span) {
    span.record("otel.status_code", "ERROR");
}

/// A run of the solver.
pub(crate) fn solve(event: &Slug, from: &Trail) -> Span {
    from.leads_to(info_span!(target: TARGET, parent: None, "solve", campgrid.event = event.as_str()))
}

/// Reading what another server wrote.
pub(crate) fn tail(event: &Slug) -> Span {
    info_span!(
        target: TARGET,
        parent: None,
        "read tail",
        otel.status_code = Empty,
        campgrid.event = event.as_str(),
        campgrid.changes = Empty,
    )
}

/// So many changes of another server were read.
pub(crate) fn read(span: &Span, changes: u64) {
    span.record("campgrid.changes", changes);
}

/// Finding out whom to tell of something.
pub(crate) fn tell(event: &Slug, from: &Trail) -> Span {
    from.leads_to(info_span!(target: TARGET, parent: None, "tell", campgrid.event = event.as_str()))
}

/// Posting to a webhook, which has that number at its event.
pub(crate) fn webhook(hook: i64, kind: &'static str, from: &Trail) -> Span {
    from.leads_to(info_span!(
        target: TARGET,
        parent: None,
        "webhook",
        otel.kind = "client",
        otel.status_code = Empty,
        campgrid.hook = hook,
        campgrid.kind = kind,
    ))
}

/// Posting to a push service.
pub(crate) fn push(from: &Trail) -> Span {
    from.leads_to(info_span!(
        target: TARGET, parent: None, "push", otel.kind = "client", otel.status_code = Empty
    ))
}

/// Sending so many emails.
pub(crate) fn emails(count: usize) -> Span {
    Trail::here().leads_to(info_span!(
        target: TARGET,
        parent: None,
        "emails",
        otel.kind = "client",
        otel.status_code = Empty,
        campgrid.batch = count,
    ))
}
