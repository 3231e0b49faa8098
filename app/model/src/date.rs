//! Dates and times as they were written down: `2030-05-30` and `2030-05-30T10:00:00`. By hand, since chrono's reader
//! understands much more, and would be part of what every phone downloads.

use chrono::{NaiveDate, NaiveDateTime};
use serde::de::{Deserialize, Deserializer, Error};

fn date(text: &str) -> Option<NaiveDate> {
    // From the right: a year may begin with a sign.
    let mut parts = text.rsplitn(3, '-');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

fn date_time(text: &str) -> Option<NaiveDateTime> {
    let (day, time) = text.split_once('T')?;
    let mut parts = time.splitn(3, ':');
    let (hour, minute, second) = (parts.next()?, parts.next()?, parts.next()?);
    // Nothing here is more exact than a second.
    let second = second.split('.').next()?;
    date(day)?.and_hms_opt(hour.parse().ok()?, minute.parse().ok()?, second.parse().ok()?)
}

/// Reads a date and a time.
pub(crate) fn read_date_time<'de, D: Deserializer<'de>>(from: D) -> Result<NaiveDateTime, D::Error> {
    date_time(&String::deserialize(from)?).ok_or_else(|| D::Error::custom("no date and time"))
}

/// Reads a date that need not be there.
pub(crate) fn read_some_date<'de, D: Deserializer<'de>>(from: D) -> Result<Option<NaiveDate>, D::Error> {
    let text = Option::<String>::deserialize(from)?;
    text.map(|text| date(&text).ok_or_else(|| D::Error::custom("no date"))).transpose()
}

#[cfg(test)]
mod tests {
    use super::{date, date_time};

    #[test]
    fn reads_what_chrono_writes() {
        for text in ["2030-05-30", "0001-01-01", "+12345-12-31", "-0044-03-15"] {
            let chronos = text.parse().unwrap();
            assert_eq!(date(text), Some(chronos), "{text}");
            let at = chronos.and_hms_opt(9, 5, 59).unwrap();
            assert_eq!(date_time(&format!("{at:?}")), Some(at), "{text}");
        }
        let at = chrono::NaiveDateTime::MAX;
        assert_eq!(date_time(&format!("{at:?}")), Some(at - chrono::TimeDelta::nanoseconds(999_999_999)));
    }

    #[test]
    fn reads_nothing_else() {
        for text in [
            "",
            "2030-05",
            "2030-02-30",
            "2030-05-30T10:00",
            "30.5.2030",
            "2030-05-30T24:00:00",
            "2030-05-30T",
        ] {
            assert_eq!(date_time(text), None, "{text}");
        }
    }
}
