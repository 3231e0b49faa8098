//! The time zone database.

use chrono::{MappedLocalTime, NaiveDateTime, Offset, TimeZone};
use model::{ZoneFault, Zones};

/// The IANA database, as `chrono-tz` holds it.
#[derive(Clone, Copy, Debug, Default)]
pub struct TzDatabase;

impl Zones for TzDatabase {
    fn offset(&self, zone: &str, local: NaiveDateTime) -> Result<i16, ZoneFault> {
        let zone: chrono_tz::Tz = zone.parse().map_err(|_| ZoneFault::UnknownZone)?;
        let offset = match zone.offset_from_local_datetime(&local) {
            MappedLocalTime::Single(offset) | MappedLocalTime::Ambiguous(offset, _) => offset,
            MappedLocalTime::None => return Err(ZoneFault::NoSuchTime),
        };
        i16::try_from(offset.fix().local_minus_utc() / 60).map_err(|_| ZoneFault::UnknownZone)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        text.parse().expect("a test writes times that are times")
    }

    #[test]
    fn summer_and_winter_differ_and_a_skipped_hour_is_none() {
        assert_eq!(TzDatabase.offset("Europe/London", at("2026-01-10T12:00:00")), Ok(0));
        assert_eq!(TzDatabase.offset("Europe/London", at("2026-07-10T12:00:00")), Ok(60));
        assert_eq!(TzDatabase.offset("Europe/London", at("2026-03-29T01:30:00")), Err(ZoneFault::NoSuchTime));
        assert_eq!(TzDatabase.offset("Europe/London", at("2026-10-25T01:30:00")), Ok(60));
        assert_eq!(TzDatabase.offset("Asia/Kathmandu", at("2026-07-10T12:00:00")), Ok(345));
        assert_eq!(TzDatabase.offset("Mars/Olympus", at("2026-07-10T12:00:00")), Err(ZoneFault::UnknownZone));
    }
}
