//! How much there is of what: what `--limits` changes.

use super::seats::Most;
use std::str::FromStr;

/// What is counted with time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rate {
    /// Forms of a device.
    Device,
    /// Commands of a token of the API.
    Token,
    /// Forms and commands from an address.
    Address,
    /// Forms and commands at an event.
    Event,
    /// People who are new to an event, from an address.
    Newcomers,
    /// Events that are opened, from an address.
    Openings,
    /// Codes and secrets that open nothing, from an address.
    Guesses,
    /// Questions to the API without a token, from an address.
    Anonymous,
}

impl Rate {
    /// All of them.
    pub(super) const ALL: [Self; 8] = [
        Self::Device,
        Self::Token,
        Self::Address,
        Self::Event,
        Self::Newcomers,
        Self::Openings,
        Self::Guesses,
        Self::Anonymous,
    ];

    /// What it is called in `--limits`.
    fn key(self) -> &'static str {
        match self {
            Self::Device => "device",
            Self::Token => "token",
            Self::Address => "address",
            Self::Event => "event",
            Self::Newcomers => "newcomers",
            Self::Openings => "openings",
            Self::Guesses => "guesses",
            Self::Anonymous => "anonymous",
        }
    }

    /// How much there is of it where nobody says otherwise.
    fn usual(self) -> Allowance {
        let (burst, per_minute) = match self {
            Self::Device => (300, 120),
            Self::Token => (1_200, 600),
            Self::Address | Self::Event => (30_000, 180_000),
            Self::Newcomers => (10_000, 1_000),
            Self::Openings => (100, 2),
            Self::Guesses => (1_000, 120),
            Self::Anonymous => (6_000, 6_000),
        };
        Allowance { burst, per_minute }
    }
}

/// How much somebody may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Allowance {
    /// At once.
    pub(super) burst: u32,
    /// In a minute from then on.
    pub(super) per_minute: u32,
}

/// Sockets of a device and of an address, where nobody says otherwise.
const SOCKETS: Most = Most { device: 50, address: 20_000 };

/// How much there is of everything: `off`, or some of it changed, as in `device=600/300,address-sockets=50000`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings(Option<Set>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Set {
    rates: [Allowance; Rate::ALL.len()],
    sockets: Most,
}

impl Default for Settings {
    fn default() -> Self {
        Self(Some(Set { rates: Rate::ALL.map(Rate::usual), sockets: SOCKETS }))
    }
}

impl Settings {
    /// Nothing is limited.
    pub fn off() -> Self {
        Self(None)
    }

    /// How much there is of something; nothing where there is no limit.
    pub(super) fn of(&self, rate: Rate) -> Option<Allowance> {
        self.0.as_ref().map(|set| set.rates[rate as usize])
    }

    /// The same of sockets.
    pub(super) fn sockets(&self) -> Option<Most> {
        self.0.as_ref().map(|set| set.sockets)
    }
}

/// A text that says no limits.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "“{0}” is no limit: write “off”, or at once/a minute as in device=300/120, or as many as in address-sockets=20000"
)]
pub struct NotALimit(String);

impl FromStr for Settings {
    type Err = NotALimit;

    fn from_str(text: &str) -> Result<Self, NotALimit> {
        if text == "off" {
            return Ok(Self::off());
        }
        let Self(mut set) = Self::default();
        for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
            let wrong = || NotALimit(part.to_owned());
            let (key, value) = part.split_once('=').ok_or_else(wrong)?;
            let number = |text: &str| text.parse().ok().filter(|number| *number > 0).ok_or_else(wrong);
            let Some(set) = &mut set else { continue };
            match (key, Rate::ALL.into_iter().find(|rate| rate.key() == key)) {
                ("device-sockets", _) => set.sockets.device = number(value)?,
                ("address-sockets", _) => set.sockets.address = number(value)?,
                (_, None) => return Err(wrong()),
                (_, Some(rate)) => {
                    let (burst, per_minute) = value.split_once('/').ok_or_else(wrong)?;
                    set.rates[rate as usize] =
                        Allowance { burst: number(burst)?, per_minute: number(per_minute)? };
                }
            }
        }
        Ok(Self(set))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_said_is_as_usual() {
        let changed: Settings = "device=3/1, address-sockets=7".parse().unwrap();
        assert_eq!(changed.of(Rate::Device), Some(Allowance { burst: 3, per_minute: 1 }));
        assert_eq!(changed.of(Rate::Token), Settings::default().of(Rate::Token));
        assert_eq!(changed.sockets(), Some(Most { address: 7, ..SOCKETS }));
        assert_eq!("".parse(), Ok(Settings::default()));
        let off: Settings = "off".parse().unwrap();
        assert!(Rate::ALL.iter().all(|rate| off.of(*rate).is_none()) && off.sockets().is_none());
        for wrong in ["on", "device", "device=3", "device=0/1", "device=3/", "sockets=4", "address-sockets=x"]
        {
            assert_eq!(wrong.parse::<Settings>(), Err(NotALimit(wrong.to_owned())));
        }
    }

    #[test]
    fn the_document_has_every_limit_as_it_is() {
        let document = include_str!("../../../../docs/SECURITY.md");
        for rate in Rate::ALL {
            let Allowance { burst, per_minute } = rate.usual();
            let row = format!("| `{}={burst}/{per_minute}` |", rate.key());
            assert!(document.contains(&row), "docs/SECURITY.md has a row with {row}");
        }
        for (key, most) in [("device", SOCKETS.device), ("address", SOCKETS.address)] {
            let row = format!("| `{key}-sockets={most}` |");
            assert!(document.contains(&row), "docs/SECURITY.md has a row with {row}");
        }
    }
}
