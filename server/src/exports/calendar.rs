//! Calendars as data, and the two ways to write them: iCalendar (RFC 5545) and its twin in XML, xCal (RFC 6321).

use super::xml::{Xml, uri};
use chrono::{DateTime, NaiveDate, NaiveDateTime};
use model::Millis;

/// A component: a calendar, an entry, a time zone.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    name: &'static str,
    properties: Vec<Property>,
    /// What stands inside it.
    pub(crate) parts: Vec<Self>,
}

#[derive(Clone, Debug)]
struct Property {
    name: &'static str,
    zone: Option<String>,
    value: Value,
}

/// What a property says.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    /// A text.
    Text(String),
    /// Several.
    Texts(Vec<String>),
    /// An address.
    Uri(String),
    /// A number.
    Integer(u64),
    /// A moment.
    Utc(Millis),
    /// What a clock shows.
    Local(NaiveDateTime),
    /// A day.
    Date(NaiveDate),
    /// How long: `PT5M`.
    Duration(&'static str),
    /// Seconds that a clock is ahead of UTC.
    Offset(i32),
}

impl Part {
    /// One with nothing in it.
    pub(crate) fn new(name: &'static str) -> Self {
        Self { name, properties: Vec::new(), parts: Vec::new() }
    }

    /// Adds a property.
    pub(crate) fn property(&mut self, name: &'static str, value: Value) {
        self.properties.push(Property { name, zone: None, value });
    }

    /// Adds a moment by the clock of a zone.
    pub(crate) fn zoned(&mut self, name: &'static str, zone: Option<&str>, value: Value) {
        self.properties.push(Property { name, zone: zone.map(str::to_owned), value });
    }

    /// Adds a text.
    pub(crate) fn text(&mut self, name: &'static str, text: &str) {
        self.property(name, Value::Text(text.to_owned()));
    }

    /// Adds a text, if there is one.
    pub(crate) fn some_text(&mut self, name: &'static str, text: &str) {
        if !text.is_empty() {
            self.text(name, text);
        }
    }

    /// As iCalendar.
    pub(crate) fn ics(&self) -> String {
        let mut text = String::new();
        self.write_ics(&mut text);
        text
    }

    fn write_ics(&self, text: &mut String) {
        folded(text, &format!("BEGIN:{}", self.name));
        for Property { name, zone, value } in &self.properties {
            let zone = zone.as_ref().map(|zone| format!(";TZID={zone}")).unwrap_or_default();
            let kind = match value {
                Value::Date(_) => ";VALUE=DATE",
                Value::Duration(_) => ";VALUE=DURATION",
                // The standard properties that hold one need no word of it; what is not standard is text.
                _ => "",
            };
            folded(text, &format!("{name}{zone}{kind}:{}", value.ics()));
        }
        self.parts.iter().for_each(|part| part.write_ics(text));
        folded(text, &format!("END:{}", self.name));
    }

    /// As xCal.
    pub(crate) fn xcal(&self) -> String {
        let mut xml = Xml::new();
        xml.open("icalendar", &[("xmlns", "urn:ietf:params:xml:ns:icalendar-2.0")]);
        self.write_xcal(&mut xml);
        xml.finish()
    }

    fn write_xcal(&self, xml: &mut Xml) {
        xml.open(&self.name.to_lowercase(), &[]);
        xml.open("properties", &[]);
        for Property { name, zone, value } in &self.properties {
            xml.open(&name.to_lowercase(), &[]);
            if let Some(zone) = zone {
                xml.open("parameters", &[]);
                xml.open("tzid", &[]);
                xml.element("text", &[], zone);
                xml.close();
                xml.close();
            }
            value.write_xcal(xml);
            xml.close();
        }
        xml.close();
        if !self.parts.is_empty() {
            xml.open("components", &[]);
            self.parts.iter().for_each(|part| part.write_xcal(xml));
            xml.close();
        }
        xml.close();
    }
}

impl Value {
    fn ics(&self) -> String {
        match self {
            Self::Text(text) => escaped(text),
            Self::Texts(texts) => texts.iter().map(|text| escaped(text)).collect::<Vec<_>>().join(","),
            Self::Uri(address) => uri(address),
            Self::Integer(number) => number.to_string(),
            Self::Utc(at) => utc(*at, "%Y%m%dT%H%M%SZ"),
            Self::Local(local) => local.format("%Y%m%dT%H%M%S").to_string(),
            Self::Date(date) => date.format("%Y%m%d").to_string(),
            Self::Duration(duration) => (*duration).to_owned(),
            Self::Offset(seconds) => offset(*seconds, ""),
        }
    }

    fn write_xcal(&self, xml: &mut Xml) {
        let (kind, text) = match self {
            Self::Text(text) => ("text", text.clone()),
            Self::Texts(texts) => {
                texts.iter().for_each(|text| xml.element("text", &[], text));
                return;
            }
            Self::Uri(address) => ("uri", uri(address)),
            Self::Integer(number) => ("integer", number.to_string()),
            Self::Utc(at) => ("date-time", utc(*at, "%Y-%m-%dT%H:%M:%SZ")),
            Self::Local(local) => ("date-time", local.format("%Y-%m-%dT%H:%M:%S").to_string()),
            Self::Date(date) => ("date", date.to_string()),
            Self::Duration(duration) => ("duration", (*duration).to_owned()),
            Self::Offset(seconds) => ("utc-offset", offset(*seconds, ":")),
        };
        xml.element(kind, &[], &text);
    }
}

fn utc(at: Millis, format: &str) -> String {
    DateTime::from_timestamp_millis(at).unwrap_or_default().format(format).to_string()
}

fn offset(seconds: i32, between: &str) -> String {
    let sign = if seconds < 0 { '-' } else { '+' };
    let (minutes, rest) = (seconds.abs() / 60, seconds.abs() % 60);
    let rest = if rest == 0 { String::new() } else { format!("{between}{rest:02}") };
    format!("{sign}{:02}{between}{:02}{rest}", minutes / 60, minutes % 60)
}

/// Text as RFC 5545 writes it (section 3.3.11).
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() && c != '\t' => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// A line, continued on the next after 75 bytes at most and never within a character (section 3.1).
fn folded(text: &mut String, line: &str) {
    let mut used = 0;
    for c in line.chars() {
        if used + c.len_utf8() > 75 {
            text.push_str("\r\n ");
            used = 1;
        }
        text.push(c);
        used += c.len_utf8();
    }
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_short_and_come_back_whole() {
        let mut part = Part::new("VEVENT");
        let long = "🐝 Bees; and, honey\\ — ".repeat(40);
        part.text("SUMMARY", &long);
        let ics = part.ics();
        assert!(ics.split("\r\n").all(|line| line.len() <= 75), "{ics}");
        let line = ics.replace("\r\n ", "");
        assert!(line.contains(&format!("SUMMARY:{}\r\n", escaped(&long))));
    }

    #[test]
    fn offsets_have_signs() {
        assert_eq!([offset(20_700, ""), offset(-12_600, ":"), offset(0, "")], ["+0545", "-03:30", "+0000"]);
    }
}
