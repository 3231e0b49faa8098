//! What came of the event, to read and to print; the same figures as a table are behind a link.

use super::frame::{Tab, frame};
use super::known::known;
use crate::api::{Fullness, Report, ReportedRun};
use crate::hall::Hall;
use crate::parts::Erase;
use crate::words::words;
use leptos::prelude::*;

/// How many sessions are shown where only the first matter.
const FIRST: usize = 5;

/// The report.
#[component]
pub fn ReportPage() -> impl IntoView {
    frame(Tab::Report, |hall| {
        let report = known().came.with_value(|came| came.report.clone()).unwrap_or_default();
        all(hall, &report)
    })
}

fn all(hall: Hall, report: &Report) -> AnyView {
    let w = words();
    let about = if report.all.runs == 0 {
        w.report_nothing().to_owned()
    } else {
        w.report_about(report.counted, report.all.runs)
    };
    let mut busiest: Vec<&ReportedRun> = report.runs.iter().filter(|run| run.people > 0).collect();
    busiest.sort_by_key(|run| std::cmp::Reverse(run.people));
    let mut missed: Vec<&ReportedRun> =
        report.runs.iter().filter(|run| run.run.run == 1 && run.missed > 0).collect();
    missed.sort_by_key(|run| std::cmp::Reverse(run.missed));
    let slots = report.slots.iter().map(|(day, times, full)| (when(day, times), *full));
    view! {
        <article class="report">
            <section class="pane pane--wide" aria-labelledby="report">
                <h2 id="report">{w.report_heading()}</h2>
                <p class="soft">{about}</p>
                <p class="report__csv"><a class="button button--quiet button--small" href=hall.path("report.csv") download rel="external">{w.report_csv()}</a></p>
                {figures(report)}
            </section>
            {first(w.report_busiest(), None, &busiest, w.report_col_people(), |run| run.people)}
            {first(w.report_missed_most(), Some(w.report_missed_about()), &missed, w.report_col_missed(), |run| run.missed)}
            {fullness(w.report_slots(), w.report_col_when(), slots.collect())}
            {fullness(w.report_rooms(), w.report_col_room(), report.rooms.clone())}
            {runs(&report.runs)}
        </article>
    }
    .erase()
}

fn figures(report: &Report) -> AnyView {
    let w = words();
    let figures = [
        (w.report_people(), report.people),
        (w.report_pitchers(), report.pitchers),
        (w.report_choosers(), report.choosers),
        (w.report_pitched(), report.pitched),
        (w.report_held(), report.held),
        (w.report_unplaced(), report.unplaced),
        (w.report_merged(), report.merged),
        (w.report_withdrawn(), report.withdrawn),
        (w.report_seats(), report.all.seats),
        (w.report_used(), report.all.seated),
        (w.report_wishes(), report.wishes),
        (w.report_missed(), report.missed),
        (w.report_changes(), report.changes),
        (w.report_moves(), report.moves),
    ];
    let figures = figures.map(|(name, figure)| {
        view! { <div class="report__figure"><dt>{name}</dt><dd class="figures">{figure}</dd></div> }
    });
    view! { <dl class="report__figures" aria-label=w.report_figures()>{figures.into_iter().collect_view()}</dl> }
        .erase()
}

/// The first few by one figure.
fn first(
    heading: &'static str,
    about: Option<&'static str>,
    runs: &[&ReportedRun],
    column: &'static str,
    figure: fn(&ReportedRun) -> u32,
) -> Option<AnyView> {
    let w = words();
    let rows = runs.iter().take(FIRST).map(|run| {
        view! {
            <tr><th scope="row" dir="auto">{run.title.clone()}</th><td>{place(run)}</td><td class="figures">{figure(run)}</td></tr>
        }
    });
    let rows = rows.collect_view();
    (!runs.is_empty()).then(|| {
        view! {
            <section class="pane pane--wide">
                <h2>{heading}</h2>
                {about.map(|about| view! { <p class="soft">{about}</p> })}
                <div class="report__scroll" tabindex="0" role="region" aria-label=heading>
                    <table class="report__table">
                        <thead><tr><th scope="col">{w.report_col_session()}</th><th scope="col">{w.report_col_when()}</th><th scope="col">{column}</th></tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </section>
        }
        .erase()
    })
}

/// How full each of something was.
fn fullness(heading: &'static str, column: &'static str, of: Vec<(String, Fullness)>) -> Option<AnyView> {
    let w = words();
    let rows = of.iter().map(|(name, full)| {
        let seats = if full.seats == 0 { w.report_unknown().to_owned() } else { full.seats.to_string() };
        view! {
            <tr>
                <th scope="row" dir="auto">{name.clone()}</th>
                <td class="figures">{full.runs}</td>
                <td class="figures">{full.people}</td>
                <td class="figures">{seats}</td>
                <td class="figures">{percent(full.percent())}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    (!of.is_empty()).then(|| {
        view! {
            <section class="pane pane--wide">
                <h2>{heading}</h2>
                <div class="report__scroll" tabindex="0" role="region" aria-label=heading>
                    <table class="report__table">
                        <thead><tr>
                            <th scope="col">{column}</th><th scope="col">{w.report_col_runs()}</th>
                            <th scope="col">{w.report_col_people()}</th><th scope="col">{w.report_col_seats()}</th>
                            <th scope="col">{w.report_col_full()}</th>
                        </tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </section>
        }
        .erase()
    })
}

fn runs(runs: &[ReportedRun]) -> Option<AnyView> {
    let w = words();
    let rows = runs.iter().map(|run| {
        let known = match (&run.place, run.heads) {
            (None, _) => w.report_unknown(),
            (_, Some(_)) => w.report_counted(),
            (_, None) => w.report_estimated(),
        };
        let seats = run.seats.map_or_else(|| w.report_unknown().to_owned(), |seats| seats.to_string());
        view! {
            <tr>
                <th scope="row" dir="auto">{run.title.clone()}</th>
                <td>{place(run)}</td>
                <td class="figures">{run.wanted}</td>
                <td class="figures">{run.people}</td>
                <td>{known}</td>
                <td class="figures">{seats}</td>
                <td class="figures">{run.missed}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    (!runs.is_empty()).then(|| {
        view! {
            <section class="pane pane--wide">
                <h2>{w.report_runs()}</h2>
                <div class="report__scroll" tabindex="0" role="region" aria-label=w.report_runs()>
                    <table class="report__table">
                        <thead><tr>
                            <th scope="col">{w.report_col_session()}</th><th scope="col">{w.report_col_when()}</th>
                            <th scope="col">{w.report_col_wanted()}</th><th scope="col">{w.report_col_people()}</th>
                            <th scope="col">{w.report_col_known()}</th><th scope="col">{w.report_col_seats()}</th>
                            <th scope="col">{w.report_col_missed()}</th>
                        </tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </section>
        }
        .erase()
    })
}

/// Where and when a run was.
fn place(run: &ReportedRun) -> String {
    match &run.place {
        Some([day, starts, ends, room]) => format!("{} · {room}", when(day, &format!("{starts}–{ends}"))),
        None => words().report_no_place().to_owned(),
    }
}

/// Day and times: `Tuesday 12 March, 14:00–15:00`.
fn when(day: &str, times: &str) -> String {
    let w = words();
    match day.parse() {
        Ok(day) => w.moment(&w.date(day), times),
        Err(_) => times.to_owned(),
    }
}

fn percent(percent: Option<u32>) -> String {
    let w = words();
    percent.map_or_else(|| w.report_unknown().to_owned(), |percent| w.report_percent(percent))
}
