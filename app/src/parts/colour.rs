//! Colour as eyes meet it: sRGB for what a screen shows, OKLCH for changing one thing about it at a time, and
//! contrast as WCAG measures it.

use std::fmt;

/// A colour of a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb(pub [u8; 3]);

/// A colour by how light it is (0 to 1), how colourful (0 is grey) and its hue in radians: steps that look equal.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Oklch {
    /// How light, from 0 to 1.
    pub light: f64,
    /// How colourful; what a screen can show ends somewhere below 0.33.
    pub chroma: f64,
    /// Its hue, in radians.
    pub hue: f64,
}

impl Rgb {
    /// A colour as it is written in code: `Rgb::hex(0xf59d31)`.
    pub const fn hex(digits: u32) -> Self {
        let [_, red, green, blue] = digits.to_be_bytes();
        Self([red, green, blue])
    }

    /// Reads `#rrggbb`; nothing else is a colour here.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
        let all_hex = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        all_hex.then(|| u32::from_str_radix(digits, 16).ok().map(Self::hex)).flatten()
    }

    /// How much lighter the lighter of the two is: from 1, the same, to 21, black on white.
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance() + 0.05, other.luminance() + 0.05);
        if a > b { a / b } else { b / a }
    }

    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(to_linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

impl fmt::Display for Rgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

// The matrices are those of OKLab's author, https://bottosson.github.io/posts/oklab/.
impl From<Rgb> for Oklch {
    fn from(rgb: Rgb) -> Self {
        let [r, g, b] = rgb.0.map(to_linear);
        let l = (0.412_221_470_8 * r + 0.536_332_536_3 * g + 0.051_445_992_9 * b).cbrt();
        let m = (0.211_903_498_2 * r + 0.680_699_545_1 * g + 0.107_396_956_6 * b).cbrt();
        let s = (0.088_302_461_9 * r + 0.281_718_837_6 * g + 0.629_978_700_5 * b).cbrt();
        let a = 1.977_998_495_1 * l - 2.428_592_205_0 * m + 0.450_593_709_9 * s;
        let b = 0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766_0 * s;
        Self {
            light: 0.210_454_255_3 * l + 0.793_617_785_0 * m - 0.004_072_046_8 * s,
            chroma: a.hypot(b),
            hue: b.atan2(a),
        }
    }
}

impl Oklch {
    /// The colour on a screen: where the screen cannot show it, as colourful as it can with this lightness and hue.
    pub fn rgb(self) -> Rgb {
        if let Some(rgb) = self.on_screen() {
            return rgb;
        }
        let (mut grey, mut too_much) = (0.0, self.chroma);
        for _ in 0..12 {
            let half = f64::midpoint(grey, too_much);
            if (Self { chroma: half, ..self }).on_screen().is_some() { grey = half } else { too_much = half }
        }
        let black_or_white = if self.light < 0.5 { Rgb::hex(0) } else { Rgb::hex(0x00ff_ffff) };
        Self { chroma: grey, ..self }.on_screen().unwrap_or(black_or_white)
    }

    /// The colour on a screen, if the screen can show it.
    fn on_screen(self) -> Option<Rgb> {
        let (a, b) = (self.chroma * self.hue.cos(), self.chroma * self.hue.sin());
        let l = (self.light + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
        let m = (self.light - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
        let s = (self.light - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
        let linear = [
            4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s,
            -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s,
            -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701_0 * s,
        ];
        let shows = linear.iter().all(|part| (-0.000_1..=1.000_1).contains(part));
        shows.then(|| Rgb(linear.map(from_linear)))
    }
}

/// What a byte of sRGB means in light.
fn to_linear(byte: u8) -> f64 {
    let part = f64::from(byte) / 255.0;
    if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
}

/// The byte of sRGB for an amount of light.
fn from_linear(part: f64) -> u8 {
    let part = part.clamp(0.0, 1.0);
    let part = if part <= 0.003_130_8 { part * 12.92 } else { 1.055 * part.powf(1.0 / 2.4) - 0.055 };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is from 0 to 255")]
    let byte = (part * 255.0).round() as u8;
    byte
}
