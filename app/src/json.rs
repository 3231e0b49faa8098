//! Reads JSON with as little code as can be.
//!
//! Reading is the largest thing that a page does before it comes to life, and serde's readers are made anew for every
//! type: with a cursor over the text in each, and with sentences about all that may be wrong. Here a text becomes a
//! tree first, in one function for all types, and what is wrong is only that something is. What comes is from our own
//! server, or was kept by this device: there is nobody to tell, and less than half the code to download.
//!
//! Nor does any type look for its own fields and variants by their names. serde tells what they are called, so one
//! function for all types finds them, and hands them over by their places.

use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, Error, Expected, IntoDeserializer,
    MapAccess, SeqAccess, Unexpected, VariantAccess, Visitor,
};
use std::fmt;

/// What a text says; `None` where it is not JSON or says something else.
pub fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    T::deserialize(tree(text)?).ok()
}

/// As deep as anything of ours nests, and then some.
const DEPTH: u8 = 64;

/// A text, taken apart. Nothing of ours has numbers that are not whole.
enum Json {
    Null,
    Bool(bool),
    Number(i64),
    Text(String),
    List(Vec<Json>),
    Map(Vec<(String, Json)>),
}

fn tree(text: &str) -> Option<Json> {
    let mut at = At { text, next: 0 };
    let whole = at.value(DEPTH)?;
    at.space();
    (at.next == text.len()).then_some(whole)
}

/// A place in a text.
struct At<'t> {
    text: &'t str,
    next: usize,
}

impl At<'_> {
    fn peek(&self) -> u8 {
        self.text.as_bytes().get(self.next).copied().unwrap_or_default()
    }

    fn space(&mut self) {
        while matches!(self.peek(), b' ' | b'\n' | b'\r' | b'\t') {
            self.next += 1;
        }
    }

    /// Goes past a sign, and the space before it, if it is the next.
    fn goes_past(&mut self, sign: u8) -> bool {
        self.space();
        let is = self.peek() == sign;
        self.next += usize::from(is);
        is
    }

    fn word(&mut self, word: &str, means: Json) -> Option<Json> {
        let is = self.text.get(self.next..)?.starts_with(word);
        self.next += word.len();
        is.then_some(means)
    }

    fn value(&mut self, depth: u8) -> Option<Json> {
        let depth = depth.checked_sub(1)?;
        self.space();
        match self.peek() {
            b'n' => self.word("null", Json::Null),
            b't' => self.word("true", Json::Bool(true)),
            b'f' => self.word("false", Json::Bool(false)),
            b'"' => self.string().map(Json::Text),
            b'[' => {
                let mut list = Vec::new();
                self.all_until(b']', |at| {
                    list.push(at.value(depth)?);
                    Some(())
                })?;
                Some(Json::List(list))
            }
            b'{' => {
                let mut map = Vec::new();
                self.all_until(b'}', |at| {
                    at.space();
                    let key = at.string()?;
                    if !at.goes_past(b':') {
                        return None;
                    }
                    map.push((key, at.value(depth)?));
                    Some(())
                })?;
                Some(Json::Map(map))
            }
            _ => self.number(),
        }
    }

    /// What stands between brackets, with commas between.
    fn all_until(&mut self, end: u8, mut one: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.next += 1;
        if self.goes_past(end) {
            return Some(());
        }
        loop {
            one(self)?;
            if self.goes_past(end) {
                return Some(());
            }
            if !self.goes_past(b',') {
                return None;
            }
        }
    }

    fn number(&mut self) -> Option<Json> {
        let start = self.next;
        while matches!(self.peek(), b'-' | b'+' | b'.' | b'e' | b'E' | b'0'..=b'9') {
            self.next += 1;
        }
        let number = self.text.get(start..self.next)?;
        // Rust would read these; JSON has each number once.
        if matches!(number.as_bytes(), [b'+', ..] | [b'0', _, ..] | [b'-', b'0', ..]) {
            return None;
        }
        number.parse().ok().map(Json::Number)
    }

    fn string(&mut self) -> Option<String> {
        if self.peek() != b'"' {
            return None;
        }
        self.next += 1;
        let mut string = String::new();
        loop {
            let rest = self.text.get(self.next..)?;
            let plain = rest.find(['"', '\\'])?;
            string.push_str(rest.get(..plain)?);
            self.next += plain + 1;
            if rest.as_bytes().get(plain) == Some(&b'"') {
                return Some(string);
            }
            let sign = self.peek();
            self.next += 1;
            string.push(match sign {
                b'n' => '\n',
                b't' => '\t',
                b'r' => '\r',
                b'b' => '\u{8}',
                b'f' => '\u{c}',
                b'u' => self.unicode()?,
                b'"' | b'\\' | b'/' => char::from(sign),
                _ => return None,
            });
        }
    }

    /// What stands behind `\u`: four digits, or twice four for what UTF-16 writes as a pair.
    fn unicode(&mut self) -> Option<char> {
        let first = self.four()?;
        if !(0xd800..0xdc00).contains(&first) {
            return char::from_u32(first);
        }
        self.word("\\u", Json::Null)?;
        let second = self.four()?.checked_sub(0xdc00).filter(|second| *second < 0x400)?;
        char::from_u32(0x1_0000 + ((first - 0xd800) << 10) + second)
    }

    fn four(&mut self) -> Option<u32> {
        let digits = self.text.get(self.next..self.next + 4)?;
        self.next += 4;
        u32::from_str_radix(digits, 16).ok()
    }
}

/// That a text does not say what was expected. It says no more, so that no sentence about it gets into the module.
#[derive(Debug)]
struct Unreadable;

impl fmt::Display for Unreadable {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl std::error::Error for Unreadable {}

impl Error for Unreadable {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }

    fn invalid_type(_: Unexpected<'_>, _: &dyn Expected) -> Self {
        Self
    }

    fn invalid_value(_: Unexpected<'_>, _: &dyn Expected) -> Self {
        Self
    }

    fn invalid_length(_: usize, _: &dyn Expected) -> Self {
        Self
    }

    fn unknown_variant(_: &str, _: &'static [&'static str]) -> Self {
        Self
    }

    fn unknown_field(_: &str, _: &'static [&'static str]) -> Self {
        Self
    }

    fn missing_field(_: &'static str) -> Self {
        Self
    }

    fn duplicate_field(_: &'static str) -> Self {
        Self
    }
}

/// Whole numbers: those that are keys of a map are written as texts.
macro_rules! numbers {
    ($($name:ident)*) => {$(
        fn $name<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
            visitor.visit_i64(self.number()?)
        }
    )*};
}

impl Json {
    fn number(self) -> Result<i64, Unreadable> {
        match self {
            Self::Number(number) => Ok(number),
            Self::Text(text) => text.parse().map_err(|_| Unreadable),
            _ => Err(Unreadable),
        }
    }

    fn text(self) -> Result<String, Unreadable> {
        match self {
            Self::Text(text) => Ok(text),
            _ => Err(Unreadable),
        }
    }

    fn fields(self, names: &'static [&'static str]) -> Result<Fields, Unreadable> {
        match self {
            Self::Map(of) => Ok(Fields { of, names: names.iter() }),
            _ => Err(Unreadable),
        }
    }

    fn variant(self, names: &'static [&'static str]) -> Result<Variant, Unreadable> {
        let (name, value) = match self {
            Self::Text(name) => (name, Self::Null),
            Self::Map(map) => map.into_iter().next().ok_or(Unreadable)?,
            _ => return Err(Unreadable),
        };
        let at = names.iter().position(|known| *known == name).ok_or(Unreadable)?;
        Ok(Variant(at as u64, value))
    }
}

// Each kind of thing is read in one way only: what a type could be read from besides is not made.
impl<'de> Deserializer<'de> for Json {
    type Error = Unreadable;

    numbers! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        match self {
            Self::Null => visitor.visit_unit(),
            Self::Bool(bool) => visitor.visit_bool(bool),
            Self::Number(number) => visitor.visit_i64(number),
            Self::Text(text) => visitor.visit_string(text),
            Self::List(list) => visitor.visit_seq(Items(list.into_iter())),
            Self::Map(map) => visitor.visit_map(Entries(map.into_iter(), None)),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        match self {
            Self::Bool(bool) => visitor.visit_bool(bool),
            _ => Err(Unreadable),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_str(&self.text()?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_string(self.text()?)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        match self {
            Self::Null => visitor.visit_none(),
            some => visitor.visit_some(some),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        match self {
            Self::List(list) => visitor.visit_seq(Items(list.into_iter())),
            _ => Err(Unreadable),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Unreadable> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        match self {
            Self::Map(map) => visitor.visit_map(Entries(map.into_iter(), None)),
            _ => Err(Unreadable),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        visitor.visit_seq(self.fields(fields)?)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        visitor.visit_enum(self.variant(variants)?)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_unit()
    }

    serde::forward_to_deserialize_any! { i128 u128 f32 f64 char bytes byte_buf unit unit_struct }
}

/// What is left of a list.
struct Items(std::vec::IntoIter<Json>);

impl<'de> SeqAccess<'de> for Items {
    type Error = Unreadable;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Unreadable> {
        self.0.next().map(|item| seed.deserialize(item)).transpose()
    }
}

/// The fields of a struct that are still to be handed over, in the order in which the struct has them.
struct Fields {
    of: Vec<(String, Json)>,
    names: std::slice::Iter<'static, &'static str>,
}

impl Fields {
    /// The next field, and whether the text has it at all.
    fn next(&mut self) -> (Json, bool) {
        let name = self.names.next();
        match self.of.iter().position(|(key, _)| Some(&key.as_str()) == name) {
            Some(at) => (self.of.swap_remove(at).1, true),
            None => (Json::Null, false),
        }
    }
}

impl<'de> SeqAccess<'de> for Fields {
    type Error = Unreadable;

    /// `None` is no end here but a field that is not there and may not be `None`: serde's own code takes the default
    /// for it, or else gives up.
    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Unreadable> {
        let (field, there) = self.next();
        match seed.deserialize(field) {
            Err(_) if !there => Ok(None),
            read => read.map(Some),
        }
    }
}

/// What is left of a map, and the value whose key was just asked for.
struct Entries(std::vec::IntoIter<(String, Json)>, Option<Json>);

impl<'de> MapAccess<'de> for Entries {
    type Error = Unreadable;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Unreadable> {
        let Some((key, value)) = self.0.next() else { return Ok(None) };
        self.1 = Some(value);
        seed.deserialize(Json::Text(key)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Unreadable> {
        seed.deserialize(self.1.take().ok_or(Unreadable)?)
    }
}

/// Which variant it is, and what is in it.
struct Variant(u64, Json);

impl<'de> EnumAccess<'de> for Variant {
    type Error = Unreadable;
    type Variant = Json;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Json), Unreadable> {
        Ok((seed.deserialize(self.0.into_deserializer())?, self.1))
    }
}

impl<'de> VariantAccess<'de> for Json {
    type Error = Unreadable;

    fn unit_variant(self) -> Result<(), Unreadable> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Unreadable> {
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Unreadable> {
        self.deserialize_seq(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        visitor.visit_seq(self.fields(fields)?)
    }
}

#[cfg(test)]
mod tests;
