//! Time, the stop flag and the number of iterations, in one place that the inner loops can ask cheaply.

use super::{Limits, Progress};
use crate::Cost;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// The share of the time that is kept for the last touch.
const FOR_THE_LAST: f64 = 0.04;
/// Between two reports.
const REPORT_EVERY: Duration = Duration::from_millis(50);

pub(super) struct Watch<'a> {
    began: Instant,
    /// When the search ends, and when everything does.
    until: Option<Instant>,
    end: Option<Instant>,
    most: Option<u64>,
    /// When the search at hand began, and the iterations before it.
    from: Instant,
    before: u64,
    stop: &'a AtomicBool,
    reported: Option<Instant>,
    /// Moves evaluated so far.
    pub(super) iterations: u64,
}

/// What the inner loops look at: can be shared between threads.
#[derive(Clone, Copy)]
pub(super) struct Bell<'a> {
    until: Option<Instant>,
    stop: &'a AtomicBool,
    meet: Option<&'a AtomicBool>,
}

impl<'a> Bell<'a> {
    /// A bell that rings when this flag is set, too.
    pub(super) fn or<'b>(self, meet: &'b AtomicBool) -> Bell<'b>
    where
        'a: 'b,
    {
        Bell { meet: Some(meet), ..self }
    }

    /// Time to end?
    #[inline]
    pub(super) fn rings(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
            || self.meet.is_some_and(|meet| meet.load(Ordering::Relaxed))
            || self.until.is_some_and(|until| Instant::now() >= until)
    }
}

impl<'a> Watch<'a> {
    pub(super) fn new(limits: &Limits<'a>) -> Self {
        let began = Instant::now();
        let end = limits.deadline.and_then(|deadline| began.checked_add(deadline));
        let kept = limits.deadline.map_or(Duration::ZERO, |deadline| deadline.mul_f64(FOR_THE_LAST));
        Self {
            began,
            until: end.and_then(|end| end.checked_sub(kept)),
            end,
            most: limits.iterations,
            from: began,
            before: 0,
            stop: limits.stop,
            reported: None,
            iterations: 0,
        }
    }

    /// From here on there is all of the time that is left.
    pub(super) fn last(&mut self) {
        self.until = self.end;
    }

    /// From here on the budget is what is left of the time, or so many more iterations.
    pub(super) fn begin(&mut self, most: Option<u64>) {
        self.from = Instant::now();
        self.before = self.iterations;
        self.most = most.map(|most| self.before.saturating_add(most));
    }

    pub(super) fn bell(&self) -> Bell<'a> {
        Bell { until: self.until, stop: self.stop, meet: None }
    }

    /// A bell that rings when this share of the time that is left is over, too.
    pub(super) fn bell_after(&self, share: f64) -> Bell<'a> {
        let until = self.until.map(|until| {
            let now = Instant::now();
            now + until.saturating_duration_since(now).mul_f64(share)
        });
        Bell { until, ..self.bell() }
    }

    pub(super) fn elapsed(&self) -> Duration {
        self.began.elapsed()
    }

    /// Is it over, by time, by count or because somebody said so?
    pub(super) fn over(&self) -> bool {
        self.most.is_some_and(|most| self.iterations >= most) || self.bell().rings()
    }

    /// Iterations that are left, if they are counted.
    pub(super) fn left(&self) -> Option<u64> {
        self.most.map(|most| most.saturating_sub(self.iterations))
    }

    /// How much of the budget is used up, 0 to 1: of the iterations where they are counted, otherwise of the time.
    pub(super) fn used(&self) -> Option<f64> {
        if let Some(most) = self.most {
            let whole = (most - self.before).max(1);
            return Some((self.iterations - self.before) as f64 / whole as f64);
        }
        let whole = self.until?.saturating_duration_since(self.from).as_secs_f64();
        Some((self.from.elapsed().as_secs_f64() / whole.max(1e-9)).min(1.0))
    }

    /// Passes a new best on, unless the last report was just now.
    pub(super) fn report(&mut self, report: &mut dyn FnMut(&Progress), cost: impl FnOnce() -> Cost) {
        let now = Instant::now();
        if self.reported.is_none_or(|last| now >= last + REPORT_EVERY) {
            self.reported = Some(now);
            report(&Progress { cost: cost(), elapsed: now - self.began, iterations: self.iterations });
        }
    }
}
