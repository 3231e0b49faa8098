//! The time where the reader is, for those who look from another zone than the event's.

use super::Erase;
use crate::words::words;
use chrono::{DateTime, NaiveDateTime, Timelike};
use leptos::prelude::*;
use model::Millis;

/// What the reader's clock shows at a moment; nothing where it shows the same as the event's. The server does not
/// know where that is, so it comes once the page is alive, and takes no room in it.
#[component]
pub fn WhereYouAre(
    /// The moment.
    at: Millis,
    /// Minutes that the event's clock is ahead of UTC then.
    offset: i16,
) -> impl IntoView {
    let w = words();
    let here = RwSignal::new(None::<i32>);
    #[cfg(feature = "hydrate")]
    Effect::new(move || here.set(Some(minutes_ahead(at))));
    let says = move || {
        let (day, clock) = differs(at, offset.into(), here.get()?)?;
        let (date, clock) = (clock.date(), format!("{:02}:{:02}", clock.hour(), clock.minute()));
        let says = match day {
            true => w.where_you_are_day(&clock, w.weekday(date)),
            false => w.where_you_are(&clock),
        };
        Some(view! { <span class="stop__there">{says}</span> })
    };
    view! { {says} }.erase()
}

/// What the reader's clock shows, and whether that is on another day; `None` where both clocks show the same.
fn differs(at: Millis, event: i32, here: i32) -> Option<(bool, NaiveDateTime)> {
    if event == here {
        return None;
    }
    let (there, here) = (shown(at, event), shown(at, here));
    Some((there.date() != here.date(), here))
}

/// What a clock shows that is so many minutes ahead of UTC.
fn shown(at: Millis, ahead: i32) -> NaiveDateTime {
    DateTime::from_timestamp_millis(at + Millis::from(ahead) * 60_000).unwrap_or_default().naive_utc()
}

/// Minutes that this browser's clock is ahead of UTC at a moment.
#[cfg(feature = "hydrate")]
fn minutes_ahead(at: Millis) -> i32 {
    #[expect(clippy::cast_precision_loss, reason = "milliseconds since 1970 fit in 53 bits")]
    let date = js_sys::Date::new(&wasm_bindgen::JsValue::from_f64(at as f64));
    #[expect(clippy::cast_possible_truncation, reason = "at most some hundreds of minutes")]
    let behind = date.get_timezone_offset() as i32;
    -behind
}

#[cfg(test)]
mod tests {
    use super::differs;

    #[test]
    fn only_clocks_that_differ_are_told_and_another_day_with_its_name() {
        // 20 May 2027, 23:30 UTC.
        let at = 1_810_855_800_000;
        assert_eq!(differs(at, 60, 60), None);
        let said = |event, here| differs(at, event, here).map(|(day, clock)| (day, clock.to_string()));
        assert_eq!(said(0, -60), Some((false, "2027-05-20 22:30:00".to_owned())));
        assert_eq!(said(0, 330), Some((true, "2027-05-21 05:00:00".to_owned())));
    }
}
