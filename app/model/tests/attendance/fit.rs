//! Methods to say from votes how many will come, fitted to the sessions of `2025.csv`. Shared by the example that
//! prints what they are worth and the test that keeps `model::PRIOR` and `docs/FORECAST.md` true.

use model::Rate;

/// A session that took place.
#[derive(Clone, Copy)]
pub(crate) struct Took {
    interested: f64,
    maybe: f64,
    came: f64,
}

/// What says of a session how many come to it.
type Says = Box<dyn Fn(Took) -> f64>;

/// A method: fitted to sessions, it says how many come to another.
pub(crate) struct Method {
    /// What it is.
    pub(crate) name: &'static str,
    /// Fits it.
    pub(crate) fit: fn(&[Took]) -> Says,
}

/// The sessions of 2025.
pub(crate) fn sessions() -> Vec<Took> {
    let lines = include_str!("2025.csv").lines().skip(1);
    let session = |line: &str| {
        let column = |at: usize| line.split(',').nth(at).and_then(|text| text.parse().ok());
        Some(Took { interested: column(6)?, maybe: column(7)?, came: column(3)? })
    };
    lines.filter_map(session).collect()
}

/// How many came of those who were interested, over all sessions, as a fraction in its lowest terms.
pub(crate) fn rate(sessions: &[Took]) -> Rate {
    let sum = |of: fn(&Took) -> f64| (sessions.iter().map(of).sum::<f64>() * 2.0).round() as u32;
    let (came, wanted) = (sum(|s| s.came), sum(|s| s.interested));
    let (mut a, mut b) = (came, wanted);
    while b > 0 {
        (a, b) = (b, a % b);
    }
    Rate { came: came / a.max(1), wanted: wanted / a.max(1) }
}

/// Each method, the plain counts first, then the one that the model uses.
pub(crate) fn methods() -> Vec<Method> {
    vec![
        Method { name: "as many as are interested (plain counts)", fit: |_| Box::new(|s| s.interested) },
        Method { name: "a fixed share of those interested (in use)", fit: |known| ratio(known, 0.0) },
        Method { name: "the same, maybes counted a quarter", fit: |known| ratio(known, 0.25) },
        Method { name: "the same, as many maybes as interested", fit: |known| ratio(known, 1.0) },
        Method { name: "a power of those interested", fit: |known| power(known, 0.0) },
        Method { name: "a power, shrunk towards a fixed share", fit: |known| power(known, 5.0) },
        Method { name: "a straight line", fit: line },
        Method {
            name: "the mean of the others",
            fit: |known| {
                let mean = mean(known, |s| s.came);
                Box::new(move |_| mean)
            },
        },
    ]
}

/// The mean absolute error of a method: fitted to all, and to all but the one that it is asked about.
pub(crate) fn mean_error(sessions: &[Took], fit: fn(&[Took]) -> Says) -> (f64, f64) {
    let off = |says: &dyn Fn(Took) -> f64, session: Took| (says(session) - session.came).abs();
    let all = fit(sessions);
    let (mut inside, mut outside) = (0.0, 0.0);
    for (at, &session) in sessions.iter().enumerate() {
        inside += off(&all, session);
        let others: Vec<Took> =
            sessions.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, s)| *s).collect();
        outside += off(&fit(&others), session);
    }
    let n = sessions.len() as f64;
    (inside / n, outside / n)
}

fn mean(known: &[Took], of: impl Fn(&Took) -> f64) -> f64 {
    known.iter().map(of).sum::<f64>() / known.len() as f64
}

fn ratio(known: &[Took], maybes: f64) -> Says {
    let votes = move |s: &Took| s.interested + maybes * s.maybe;
    let rate = mean(known, |s| s.came) / mean(known, votes);
    Box::new(move |s| rate * votes(&s))
}

/// Least squares of the logarithms; `weight` pulls the exponent towards 1.
fn power(known: &[Took], weight: f64) -> Says {
    let (x, y) = (mean(known, |s| s.interested.ln()), mean(known, |s| s.came.ln()));
    let sum = |of: &dyn Fn(&Took) -> f64| known.iter().map(of).sum::<f64>();
    let xy = sum(&|s| (s.interested.ln() - x) * (s.came.ln() - y));
    let xx = sum(&|s| (s.interested.ln() - x).powi(2));
    let exponent = (xy + weight) / (xx + weight);
    Box::new(move |s| (y + exponent * (s.interested.ln() - x)).exp())
}

fn line(known: &[Took]) -> Says {
    let (x, y) = (mean(known, |s| s.interested), mean(known, |s| s.came));
    let sum = |of: &dyn Fn(&Took) -> f64| known.iter().map(of).sum::<f64>();
    let slope = sum(&|s| (s.interested - x) * (s.came - y)) / sum(&|s| (s.interested - x).powi(2));
    Box::new(move |s| y + slope * (s.interested - x))
}
