//! Fits how many come of those who want a session, and says how far off each method is: `docs/FORECAST.md`.
//! `cargo run -p model --example forecast`

#[path = "../tests/attendance/fit.rs"]
mod fit;

use fit::{Method, mean_error, methods, rate, sessions};

fn main() {
    let sessions = sessions();
    let rate = rate(&sessions);
    println!("{} sessions; {} came of {} who were interested", sessions.len(), rate.came, rate.wanted);
    println!("as a fraction: {:.4}\n", f64::from(rate.came) / f64::from(rate.wanted));
    println!("{:44} {:>8} {:>15}", "mean absolute error, in people", "in all", "leave one out");
    for Method { name, fit } in methods() {
        let (inside, outside) = mean_error(&sessions, fit);
        println!("{name:44} {inside:>8.2} {outside:>15.2}");
    }
}
