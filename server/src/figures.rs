//! What is measured of a server while it runs, for Prometheus. Without a listener for it, nothing is kept.

use metrics::{Unit, counter, describe_counter, describe_gauge, describe_histogram, gauge, histogram};
use metrics_exporter_prometheus::{BuildError, Matcher, PrometheusBuilder};
use std::time::Duration;
use tokio::net::TcpListener;

/// Bounds of times, in seconds: from a write to a disk to what nobody waits for any more.
const SECONDS: [f64; 14] =
    [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0];
/// Bounds of numbers of things.
const THINGS: [f64; 9] = [0.0, 1.0, 3.0, 10.0, 30.0, 100.0, 300.0, 1_000.0, 3_000.0];
/// How often what was measured is summed up.
const UPKEEP: Duration = Duration::from_secs(5);

/// Starts to measure, and answers `GET /metrics` on that listener for ever.
pub fn serve(listener: TcpListener) -> Result<(), BuildError> {
    let things = Matcher::Suffix("_things".into());
    let handle = PrometheusBuilder::new()
        .set_buckets(&SECONDS)?
        .set_buckets_for_metric(things, &THINGS)?
        .install_recorder()?;
    describe();
    let upkeep = handle.clone();
    tokio::spawn(async move {
        loop {
            tokio::time::sleep(UPKEEP).await;
            upkeep.run_upkeep();
        }
    });
    let answer = move || std::future::ready(handle.render());
    let router = axum::Router::new().route("/metrics", axum::routing::get(answer));
    tokio::spawn(async move {
        if let Err(error) = axum::serve(listener, router).await {
            tracing::error!(%error, "figures are not served any more");
        }
    });
    Ok(())
}

fn describe() {
    describe_gauge!("campgrid_sockets", "Open live sockets");
    describe_gauge!("campgrid_open_events", "Events that are in memory");
    describe_histogram!("campgrid_commit_seconds", Unit::Seconds, "Writing one change to the log");
    describe_histogram!(
        "campgrid_ask_seconds",
        Unit::Seconds,
        "From a command's turn in line to its answer, the wait included"
    );
    describe_histogram!("campgrid_board_queue_things", "Commands before one that comes to a board");
    describe_histogram!(
        "campgrid_behind_seconds",
        Unit::Seconds,
        "Age of another server's change when it is seen"
    );
    describe_histogram!(
        "campgrid_hearts_commit_seconds",
        Unit::Seconds,
        "Writing a batch of interest and heads"
    );
    describe_histogram!("campgrid_hearts_batch_things", "Writes in a batch");
    describe_gauge!("campgrid_hearts_queue", "Interest and heads that wait for their batch");
    describe_histogram!("campgrid_solver_seconds", Unit::Seconds, "A run of the solver");
    describe_counter!("campgrid_refusals_total", "What was refused, by kind");
    describe_counter!("campgrid_unwell_total", "Requests that the database did not let be answered");
    describe_histogram!("campgrid_request_seconds", Unit::Seconds, "HTTP requests, by class of status");
}

/// One open socket, until it is dropped.
#[derive(Debug)]
pub struct OpenSocket(());

/// A socket opens.
pub fn socket() -> OpenSocket {
    gauge!("campgrid_sockets").increment(1.0);
    OpenSocket(())
}

impl Drop for OpenSocket {
    fn drop(&mut self) {
        gauge!("campgrid_sockets").decrement(1.0);
    }
}

/// So many events are in memory.
pub fn open_events(count: usize) {
    gauge!("campgrid_open_events").set(count as f64);
}

/// A change was written.
pub fn committed(took: Duration) {
    histogram!("campgrid_commit_seconds").record(took);
}

/// A command was answered, with so many before it when it came.
pub fn asked(before: usize, took: Duration) {
    histogram!("campgrid_board_queue_things").record(before as f64);
    histogram!("campgrid_ask_seconds").record(took);
}

/// A change of another server was seen, so many milliseconds after it was decided.
pub fn heard(age: model::Millis) {
    histogram!("campgrid_behind_seconds").record(age.max(0) as f64 / 1_000.0);
}

/// A batch of interest and heads was written; so many wait for the next.
pub fn hearts(batch: usize, waiting: usize, took: Duration) {
    histogram!("campgrid_hearts_batch_things").record(batch as f64);
    histogram!("campgrid_hearts_commit_seconds").record(took);
    gauge!("campgrid_hearts_queue").set(waiting as f64);
}

/// The solver ran.
pub fn solved(took: Duration) {
    histogram!("campgrid_solver_seconds").record(took);
}

/// Something was refused.
pub fn refused(refusal: &model::Refusal) {
    counter!("campgrid_refusals_total", "kind" => refusal.kind()).increment(1);
}

/// The database did not let something be answered.
pub fn unwell() {
    counter!("campgrid_unwell_total").increment(1);
}

/// A request was answered.
pub fn answered(status: u16, took: Duration) {
    let class = match status / 100 {
        1 => "1xx",
        2 => "2xx",
        3 => "3xx",
        4 => "4xx",
        _ => "5xx",
    };
    histogram!("campgrid_request_seconds", "status" => class).record(took);
}
