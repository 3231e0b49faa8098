//! Small line drawings, each 24 by 24 and one path. They stand beside words and are silent.

use leptos::prelude::*;

/// A star: a Must.
pub const STAR: &str =
    "M12 3.500l2.6 5.4 5.9.8-4.3 4.100 1 5.900-5.200-2.800-5.200 2.800 1-5.900-4.300-4.100 5.900-.8z";
/// A cross: pass, close.
pub const CROSS: &str = "M6 6l12 12M18 6 6 18";
/// A list: the programme.
pub const LIST: &str = "M4 6h16M4 12h16M4 18h10";
/// A tent: a session, a pitch.
pub const TENT: &str = "M12 4 3 20h18zM12 12l-4 8M12 12l4 8";
/// A heart: what is mine.
pub const HEART: &str = "M12 20s-7.6-4.6-8.7-9C2.5 7.8 4.4 5 7.4 5c2 0 3.5 1.2 4.6 2.800C13.1 6.2 14.6 5 16.6 5c3 0 4.9 2.8 4.1 6-1.1 4.4-8.7 9-8.7 9z";
/// A screen: the wall.
pub const SCREEN: &str = "M3 5h18v11H3zM9 20h6M12 16v4";
/// A grid: the desk.
pub const GRID: &str = "M4 4h16v16H4zM4 10h16M4 15h16M10 4v16M15 4v16";
/// A cup: a break.
pub const CUP: &str = "M5 9h11v6a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4zM16 10h2a2.5 2.5 0 0 1 0 5h-2M8 3v2M12 3v2";
/// A circle of people around a fire: everybody together.
pub const CIRCLE: &str = "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z";
/// A horn: an announcement.
pub const HORN: &str = "M4 10v4h3l7 4V6l-7 4zM18 9a4 4 0 0 1 0 6";
/// A pin on a map: where.
pub const PIN: &str = "M12 21s-6.5-5.7-6.5-11a6.5 6.5 0 0 1 13 0c0 5.3-6.5 11-6.5 11zM12 7.500a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z";
/// A clock: when.
pub const CLOCK: &str = "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3.5 2";
/// A person: who.
pub const PERSON: &str = "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 20c.8-3.7 3.8-6 7.5-6s6.7 2.3 7.5 6";
/// A sign of warning: two things at once.
pub const CLASH: &str = "M12 4 2.5 20h19zM12 10v4M12 17v.1";

/// A tick: that it is so.
pub const TICK: &str = "M5 12.5l4.5 4.5L19 7.5";
/// A glass: to find something.
pub const GLASS: &str = "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 20 20";
/// An arrow the way one reads; give it the class `turns`, so that it turns where one reads from right to left.
pub const ONWARD: &str = "M4 12h16M14 6l6 6-6 6";
/// A microphone: the queue of those who pitch.
pub const MICROPHONE: &str =
    "M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3zM6 11a6 6 0 0 0 12 0M12 17v4";
/// An i in a circle: something to know.
pub const KNOW: &str = "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5M12 8v.1";

/// One of the drawings.
#[component]
pub fn Icon(
    /// Its path: one of the constants beside this.
    d: &'static str,
    /// Class of the drawing.
    #[prop(default = "icon")]
    class: &'static str,
) -> impl IntoView {
    view! { <svg class=class viewBox="0 0 24 24" aria-hidden="true"><path d=d/></svg> }
}
