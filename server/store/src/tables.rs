//! Which tables there are, and in which order their rows can be written.

/// Every table with rows of events, whoever is referred to before whoever refers; so rows are written in this order
/// and removed in the other. A contract test looks for one that is missing.
pub(crate) const OF_EVENTS: [&str; 25] = [
    "events",
    "codes",
    "changes",
    "people",
    "devices",
    "tokens",
    "interest",
    "links",
    "link_uses",
    "heads",
    "hand_overs",
    "calendars",
    "logos",
    "subscriptions",
    "waiting_for_opening",
    "told",
    "walls",
    "door_heads",
    "door_keys",
    "card_keys",
    "beside_last",
    "beside",
    "fillings",
    "hooks",
    "hook_deliveries",
];

/// The tables of the installation itself, which outlive every event.
pub(crate) const OF_THE_HOUSE: [&str; 1] = ["push_key"];
