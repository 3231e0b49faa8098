//! The solver while it looks: for how long, how far the cost has come down, what people would lose.

use super::losses::losses;
use crate::pages::desk::known::Known;
use crate::parts::{Act, Erase};
use crate::words::words;
use leptos::prelude::*;

/// What it does, and the way to stop it.
pub(super) fn running(known: Known) -> AnyView {
    let w = words();
    let elapsed = move || {
        let millis = known.filling.with(|filling| filling.as_ref().map_or(0, |filling| filling.elapsed));
        w.desk_fill_seconds(millis / 1_000, millis % 1_000 / 100)
    };
    view! {
        <h2 class="desk__title">{w.desk_fill_looking()}" "<span class="figures">{elapsed}</span></h2>
        <progress class="filling__progress" aria-label=w.desk_fill_looking()></progress>
        {curve(known)}
        {losses(known)}
        <Act what="stop-filling"><button class="button button--quiet button--small">{w.desk_fill_stop()}</button></Act>
        <noscript inner_html=format!("<p>{}</p>", w.desk_fill_reload())></noscript>
    }
    .erase()
}

/// How the cost fell. The figures below it say the same to those who do not see it.
pub(super) fn curve(known: Known) -> AnyView {
    let points = Memo::new(move |_| {
        known.filling.with(|filling| filling.as_ref().map(|filling| line(&filling.curve)).unwrap_or_default())
    });
    view! {
        <svg class="filling__curve" viewBox="0 0 100 24" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <polyline points=points/>
        </svg>
    }
    .erase()
}

/// Points of a line through a field of 100 by 24, one unit from its edges.
fn line(curve: &[(u32, i64)]) -> String {
    let ends = curve.last().map_or(1, |(at, _)| (*at).max(1));
    let most = curve.iter().map(|(_, cost)| *cost).max().unwrap_or_default();
    let least = curve.iter().map(|(_, cost)| *cost).min().unwrap_or_default();
    let range = (most - least).max(1);
    let point = |(at, cost): &(u32, i64)| {
        // Tenths, in whole numbers: server and browser write them the same.
        let x = i64::from(*at) * 980 / i64::from(ends) + 10;
        let y = (most - cost) * 220 / range + 10;
        format!("{}.{},{}.{}", x / 10, x % 10, y / 10, y % 10)
    };
    curve.iter().map(point).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_curve_stays_within_its_field() {
        assert_eq!(line(&[]), "");
        assert_eq!(line(&[(0, 50)]), "1.0,1.0");
        assert_eq!(line(&[(0, 300), (500, 100), (1_000, 80)]), "1.0,1.0 50.0,21.0 99.0,23.0");
    }
}
