//! How pages look on a device: as the device itself says, or as its person has chosen.

/// What a person has chosen; style/_tokens.scss has the colours of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Day at whatever hour it is.
    Light,
    /// Night at whatever hour it is.
    Dark,
    /// Black and white, and lines that can be seen.
    Contrast,
}

impl Theme {
    /// Every theme.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::Contrast];

    /// As cookies and the attribute `data-theme` write it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
        }
    }

    /// The theme of that key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.key() == key)
    }
}

/// What was chosen on this device; `None` for as the device says.
#[cfg(feature = "ssr")]
pub(crate) fn theme() -> Option<Theme> {
    leptos::prelude::use_context()
}

/// What was chosen on this device, as the server wrote it into the document; `None` for as the device says.
#[cfg(not(feature = "ssr"))]
pub(crate) fn theme() -> Option<Theme> {
    Theme::from_key(&leptos::prelude::document().document_element()?.get_attribute("data-theme")?)
}
