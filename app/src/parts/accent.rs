//! The accent of an event: one colour that its owner chooses, made into all that the style sheet needs. Whatever is
//! chosen, text stays readable and edges stay visible: only as much of the colour's lightness is given up as that takes.

use super::colour::{Oklch, Rgb};
use std::fmt::Write as _;

/// Campgrid's own accent, first sun. The tokens in `style/_tokens.scss` are what [`Accent::of`] makes of it.
pub const FIRST_SUN: Rgb = Rgb::hex(0x00f5_9d31);

/// A way of looking at a page: what there is to stand on, and how clearly it has to be seen.
#[derive(Clone, Copy, Debug)]
pub struct Scheme {
    /// Its name in the style sheet: the mixin in `_tokens.scss`, and part of the names of properties.
    pub name: &'static str,
    /// `--ground`, `--surface`, `--raised` and `--sunk`.
    pub grounds: [Rgb; 4],
    /// `--ink`: text.
    pub ink: Rgb,
    /// What text on the accent may be; the accent takes the one that moves it least.
    pub on: &'static [Rgb],
    /// Least contrast of text on the accent.
    pub text: f64,
    /// Least contrast of lines and icons in the accent.
    pub line: f64,
    /// Least contrast of a button with what it lies on. Its words say what it is, so by day it may be low.
    pub fill: f64,
    /// How light the accent is as text, as a line, as a tint: where to begin.
    wanted: [f64; 3],
    /// How much lighter a button gets that is pointed at.
    pointed: f64,
}

const DARK: Rgb = Rgb::hex(0x001c_1108);
const WHITE: Rgb = Rgb::hex(0x00ff_ffff);
const BLACK: Rgb = Rgb::hex(0);

/// Day and night, and each of them for eyes that need more contrast.
pub const SCHEMES: [Scheme; 4] = [
    Scheme {
        name: "day",
        grounds: [Rgb::hex(0x00ef_f2ea), Rgb::hex(0x00fb_fcf8), WHITE, Rgb::hex(0x00e2_e8de)],
        ink: Rgb::hex(0x0013_221a),
        on: &[DARK, WHITE],
        text: 4.5,
        line: 3.0,
        fill: 1.5,
        wanted: [0.41, 0.6, 0.94],
        pointed: -0.045,
    },
    Scheme {
        name: "night",
        grounds: [Rgb::hex(0x000d_1512), Rgb::hex(0x0015_201b), Rgb::hex(0x001d_2a24), Rgb::hex(0x000a_110e)],
        ink: Rgb::hex(0x00ee_f3ea),
        on: &[DARK, WHITE],
        text: 4.5,
        line: 3.0,
        fill: 3.0,
        wanted: [0.85, 0.74, 0.29],
        pointed: 0.055,
    },
    Scheme {
        name: "clear-day",
        grounds: [WHITE, WHITE, WHITE, Rgb::hex(0x00ee_f1ec)],
        ink: BLACK,
        on: &[WHITE],
        text: 7.0,
        line: 4.5,
        fill: 4.5,
        wanted: [0.36, 0.45, 0.97],
        pointed: -0.055,
    },
    Scheme {
        name: "clear-night",
        grounds: [BLACK, BLACK, Rgb::hex(0x000c_110e), Rgb::hex(0x0016_1d19)],
        ink: WHITE,
        on: &[BLACK],
        text: 7.0,
        line: 4.5,
        fill: 4.5,
        wanted: [0.9, 0.82, 0.2],
        pointed: 0.055,
    },
];

/// An accent in one scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accent {
    /// `--accent`: the ground of buttons and of what is current.
    pub fill: Rgb,
    /// `--accent-strong`: the same, pointed at.
    pub strong: Rgb,
    /// `--accent-on`: text on either.
    pub on: Rgb,
    /// `--accent-ink`: the accent as text, on every ground.
    pub ink: Rgb,
    /// `--accent-soft`: a tint behind text.
    pub soft: Rgb,
    /// `--accent-edge`: the accent as a line or an icon.
    pub edge: Rgb,
}

impl Accent {
    /// What a colour becomes in a scheme.
    pub fn of(chosen: Rgb, scheme: &Scheme) -> Self {
        let [text, line, tint] = scheme.wanted;
        let chosen = Oklch::from(chosen);
        let like = |light: f64, chroma: f64| Oklch { light, chroma: chosen.chroma.min(chroma), ..chosen };
        let clear_of = |colour: Rgb, others: &[Rgb], least: f64| {
            others.iter().all(|other| colour.contrast(*other) >= least)
        };
        let reads = |on: Rgb, fill: Rgb| on.contrast(fill) >= scheme.text;
        let text_on = |fill: Rgb| scheme.on.iter().copied().find(|on| reads(*on, fill));

        let fill =
            nearest(chosen, |fill| text_on(fill).is_some() && clear_of(fill, &scheme.grounds, scheme.fill));
        let on = text_on(fill).unwrap_or(scheme.ink);
        let pointed = Oklch::from(fill);
        let pointed = Oklch { light: pointed.light + scheme.pointed, ..pointed };
        let strong = nearest(pointed, |strong| reads(on, strong) && strong.contrast(fill) >= 1.08);
        let soft = nearest(like(tint, 0.045), |soft| soft.contrast(scheme.ink) >= 10.0);
        let on_all =
            |colour, least| clear_of(colour, &scheme.grounds, least) && clear_of(colour, &[soft], least);
        let ink = nearest(like(text, 0.13), |ink| on_all(ink, 7.0));
        let edge = nearest(like(line, 0.2), |edge| on_all(edge, scheme.line));
        Self { fill, strong, on, ink, soft, edge }
    }

    /// Each part, and what its property is called behind the name of the scheme.
    pub fn parts(self) -> [(&'static str, Rgb); 6] {
        let Self { fill, strong, on, ink, soft, edge } = self;
        [("", fill), ("-strong", strong), ("-on", on), ("-ink", ink), ("-soft", soft), ("-edge", edge)]
    }
}

/// The style sheet of an event's accent, for every scheme at once: which of them holds is decided where the tokens
/// are. Nothing where the text is no colour, so that a page is never without one.
pub fn style_sheet(accent: &str) -> Option<String> {
    let chosen = Rgb::parse(accent)?;
    let mut sheet = String::from(":root{");
    for scheme in &SCHEMES {
        for (part, colour) in Accent::of(chosen, scheme).parts() {
            // A String takes whatever is written to it.
            let _ = write!(sheet, "--event-{}{part}:{colour};", scheme.name);
        }
    }
    sheet.push('}');
    Some(sheet)
}

/// The colour nearest to the wanted one that fits: only its lightness changes (and its chroma, where no screen shows
/// so much of it).
fn nearest(wanted: Oklch, fits: impl Fn(Rgb) -> bool) -> Rgb {
    const STEP: f64 = 0.005;
    let begin = wanted.light.clamp(0.0, 1.0);
    let steps = (0..=200).flat_map(|step| [f64::from(step) * STEP, f64::from(step) * -STEP]);
    let lights = steps.map(|step| begin + step).filter(|light| (0.0..=1.0).contains(light));
    let mut colours = lights.map(|light| Oklch { light, ..wanted }.rgb());
    colours.find(|colour| fits(*colour)).unwrap_or_else(|| wanted.rgb())
}
