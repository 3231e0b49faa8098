//! Whatever colour an event chooses, everything in it can be read and seen.

use crate::read::{sheet, tokens};
use app::parts::accent::{Accent, FIRST_SUN, SCHEMES, Scheme, style_sheet};
use app::parts::colour::{Oklch, Rgb};

/// Colours of every kind: a lattice over all that a screen shows, every hue at its loudest, every grey.
fn colours() -> impl Iterator<Item = Rgb> {
    let steps = (0..=255_u8).step_by(17);
    let lattice = steps
        .clone()
        .flat_map(move |r| steps.clone().map(move |g| (r, g)))
        .flat_map(|(r, g)| (0..=255_u8).step_by(17).map(move |b| Rgb([r, g, b])));
    let loud = (0..360_u16)
        .map(|degree| Oklch { light: 0.65, chroma: 0.3, hue: f64::from(degree).to_radians() }.rgb());
    let greys = (0..=255_u8).map(|part| Rgb([part; 3]));
    lattice.chain(loud).chain(greys)
}

/// The first thing that is wrong with an accent, in words.
fn wrong(accent: Accent, scheme: &Scheme) -> Option<String> {
    let Accent { fill, strong, on, ink, soft, edge } = accent;
    let mut pairs = vec![
        ("text on it", on, fill, scheme.text),
        ("text on it, pointed at", on, strong, scheme.text),
        ("a button from itself, pointed at", strong, fill, 1.05),
        ("text on its tint", scheme.ink, soft, 7.0),
        ("itself on its tint", ink, soft, 4.5),
        ("its line on its tint", edge, soft, scheme.line),
    ];
    for ground in scheme.grounds {
        pairs.push(("itself as text", ink, ground, 7.0));
        pairs.push(("its line", edge, ground, scheme.line));
        pairs.push(("a button", fill, ground, scheme.fill));
    }
    let found = pairs.into_iter().find(|(_, above, below, least)| above.contrast(*below) < *least);
    found.map(|(what, above, below, least)| {
        format!("{what}, {above} on {below}, is {:.2} and not {least}", above.contrast(below))
    })
}

#[test]
fn any_colour_can_be_the_accent() {
    for chosen in colours() {
        for scheme in &SCHEMES {
            let wrong = wrong(Accent::of(chosen, scheme), scheme);
            assert_eq!(wrong, None, "{chosen} in {}", scheme.name);
        }
    }
}

#[test]
fn a_colour_that_can_be_read_stays_as_it_was_chosen() {
    // A national health service's blue, Campgrid's own, a dark green.
    for chosen in [Rgb::hex(0x00_00_5e_b8), FIRST_SUN, Rgb::hex(0x00_0b_5d_3b)] {
        assert_eq!(Accent::of(chosen, &SCHEMES[0]).fill, chosen);
    }
}

#[test]
fn the_sheet_says_the_same_as_the_schemes() {
    let sheet = sheet("_tokens.scss");
    for scheme in &SCHEMES {
        let tokens = tokens(&sheet, scheme.name);
        let grounds = ["ground", "surface", "raised", "sunk"].map(|name| tokens[name].clone());
        assert_eq!(grounds, scheme.grounds.map(|ground| ground.to_string()), "{}", scheme.name);
        assert_eq!(tokens["ink"], scheme.ink.to_string(), "{}", scheme.name);
        for (part, colour) in Accent::of(FIRST_SUN, scheme).parts() {
            let says = format!("var(--event-{}{part}, {colour})", scheme.name);
            assert_eq!(tokens[&format!("accent{part}")], says, "{}", scheme.name);
        }
    }
}

#[test]
fn an_events_style_sheet_holds_nothing_but_colours() {
    let sheet = style_sheet("#005eb8").expect("that is a colour");
    let declared = sheet.strip_prefix(":root{").and_then(|rest| rest.strip_suffix(";}")).expect("one rule");
    assert_eq!(declared.split(';').count(), 24);
    for declared in declared.split(';') {
        let (name, value) = declared.split_once(':').expect("a name and a value");
        assert!(name.starts_with("--event-") && Rgb::parse(value).is_some(), "{declared}");
    }
}

#[test]
fn what_is_no_colour_makes_no_style_sheet() {
    for text in ["", "red", "#123", "#12345g", "#+12345", "#1234567", "005eb8", "#005eb8}</style>", "#ｆｆ"]
    {
        assert_eq!(style_sheet(text), None, "{text}");
    }
}
