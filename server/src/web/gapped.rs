//! A text with gaps: compressed once, and then filled in as often as somebody asks for it.
//!
//! What goes into a gap is written into the compressed text as a stored block of deflate (RFC 1951, 3.2.4), whose bytes stand
//! there as they are. Where the same comes again within reach, it is a reference back to that block, and right whatever
//! stands in it. So to fill in is to copy bytes to a few known places and to reckon a new check sum (RFC 1952).

use flate2::{Compress, Compression, Crc, Decompress, FlushCompress, FlushDecompress, Status};
use std::sync::OnceLock;

/// How far back references reach, in bytes.
const WINDOW: usize = 32 * 1024;
/// How far back one is counted on: some of the window may be out of reach.
const REACH: usize = 24 * 1024;
/// What a gap holds while the text is compressed: bytes that no text in UTF-8 has, so that nothing else refers to them.
const FOREIGN: [u8; 13] = [0xc0, 0xc1, 0xf5, 0xf6, 0xf7, 0xf8, 0xf9, 0xfa, 0xfb, 0xfc, 0xfd, 0xfe, 0xff];
/// What begins a file of gzip: no name, no time.
const HEAD: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff];

/// A text with gaps of `KINDS` kinds; all of one kind are filled in with the same.
pub(super) struct Gapped<const KINDS: usize> {
    text: Filled<KINDS>,
    packed: OnceLock<Option<Filled<KINDS>>>,
}

/// Bytes with gaps, in their order.
struct Filled<const KINDS: usize> {
    bytes: Vec<u8>,
    gaps: Vec<Gap>,
    lengths: [usize; KINDS],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Gap {
    at: usize,
    kind: usize,
}

impl<const KINDS: usize> Gapped<KINDS> {
    /// The text that has a gap wherever one of these marks stands.
    pub(super) fn new(text: String, marks: [&str; KINDS]) -> Self {
        let found = |(kind, mark): (usize, &&str)| {
            text.match_indices(*mark).map(|(at, _)| Gap { at, kind }).collect::<Vec<_>>()
        };
        let mut gaps: Vec<Gap> = marks.iter().enumerate().flat_map(found).collect();
        gaps.sort_unstable_by_key(|gap| gap.at);
        let text = Filled { bytes: text.into_bytes(), gaps, lengths: marks.map(str::len) };
        Self { text, packed: OnceLock::new() }
    }

    /// The text with these in its gaps, each as long as its mark.
    pub(super) fn filled_in(&self, with: [&str; KINDS]) -> Vec<u8> {
        self.text.filled_in(with.map(str::as_bytes))
    }

    /// The same in gzip. `None` if it cannot be had without compressing it each time.
    pub(super) fn packed(&self, with: [&str; KINDS]) -> Option<Vec<u8>> {
        let packed = self.packed.get_or_init(|| self.text.packed()).as_ref()?;
        let with = with.map(str::as_bytes);
        // A stored block says how long it is.
        if with.map(<[u8]>::len) != packed.lengths {
            return None;
        }
        let mut sum = Crc::new();
        self.text.pieces(with, |piece| sum.update(piece));
        let mut file = packed.filled_in(with);
        file.extend(sum.sum().to_le_bytes());
        file.extend(sum.amount().to_le_bytes());
        Some(file)
    }
}

impl<const KINDS: usize> Filled<KINDS> {
    fn filled_in(&self, with: [&[u8]; KINDS]) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(self.bytes.len() + 8);
        self.pieces(with, |piece| bytes.extend_from_slice(piece));
        bytes
    }

    /// What is in it, piece by piece.
    fn pieces<'a>(&'a self, with: [&'a [u8]; KINDS], mut take: impl FnMut(&'a [u8])) {
        let mut done = 0;
        for gap in &self.gaps {
            take(&self.bytes[done..gap.at]);
            take(with[gap.kind]);
            done = gap.at + self.lengths[gap.kind];
        }
        take(&self.bytes[done..]);
    }

    /// All but the end of this in gzip, its gaps where they are there.
    fn packed(&self) -> Option<Self> {
        let lately = |number: usize, gap: Gap| {
            let before = self.gaps[..number].iter().rfind(|before| before.kind == gap.kind);
            before.is_some_and(|before| gap.at - before.at < REACH)
        };
        // A reference may end within a gap and leave too little of it to be referred to: then none is relied on.
        self.packed_but_for(lately).or_else(|| self.packed_but_for(|_, _| false))
    }

    /// The same, with a block of its own for each gap but those that are to be referred back. `None` if it does not come
    /// out as it was, filled in.
    fn packed_but_for(&self, refers: impl Fn(usize, Gap) -> bool) -> Option<Self> {
        let mut place = 0..;
        let foreign =
            self.lengths.map(|length| place.by_ref().take(length).map(foreign).collect::<Vec<u8>>());
        let mut deflate = Deflate::new();
        let mut done = 0;
        for (number, gap) in self.gaps.iter().enumerate() {
            let mark = &foreign[gap.kind];
            deflate.text(&self.bytes[done..gap.at]);
            if refers(number, *gap) {
                deflate.text(mark);
            } else {
                deflate.stored(mark, gap.kind)?;
            }
            done = gap.at + mark.len();
        }
        deflate.text(&self.bytes[done..]);
        deflate.write(FlushCompress::Finish)?;
        let packed = Self { bytes: deflate.bytes, gaps: deflate.gaps, lengths: self.lengths };
        let other = self.lengths.map(|length| vec![b'~'; length]);
        let other = other.each_ref().map(Vec::as_slice);
        let text = self.filled_in(other);
        (inflated(&packed.filled_in(other)[HEAD.len()..], text.len())? == text).then_some(packed)
    }
}

/// A file of gzip that is being made.
struct Deflate {
    /// All of the text so far.
    text: Vec<u8>,
    /// How much of it is in `bytes`.
    written: usize,
    bytes: Vec<u8>,
    gaps: Vec<Gap>,
}

impl Deflate {
    fn new() -> Self {
        Self { text: Vec::new(), written: 0, bytes: HEAD.to_vec(), gaps: Vec::new() }
    }

    /// Adds what is to be compressed.
    fn text(&mut self, text: &[u8]) {
        self.text.extend_from_slice(text);
    }

    /// Adds what is to stand in it as it is.
    fn stored(&mut self, bytes: &[u8], kind: usize) -> Option<()> {
        self.write(FlushCompress::Sync)?;
        let length = u16::try_from(bytes.len()).ok()?;
        // Not the last block; stored; so many; the same the other way round.
        self.bytes.push(0);
        self.bytes.extend(length.to_le_bytes());
        self.bytes.extend((!length).to_le_bytes());
        self.gaps.push(Gap { at: self.bytes.len(), kind });
        self.bytes.extend_from_slice(bytes);
        self.text.extend_from_slice(bytes);
        self.written = self.text.len();
        Some(())
    }

    /// Compresses what waits, with references to what came before it.
    fn write(&mut self, flush: FlushCompress) -> Option<()> {
        let mut compress = Compress::new(Compression::best(), false);
        let before = &self.text[self.written.saturating_sub(WINDOW)..self.written];
        if !before.is_empty() {
            compress.set_dictionary(before).ok()?;
        }
        loop {
            let read = usize::try_from(compress.total_in()).ok()?;
            self.bytes.reserve(1024);
            let room = self.bytes.capacity();
            let waits = &self.text[self.written + read..];
            let status = compress.compress_vec(waits, &mut self.bytes, flush).ok()?;
            // Where there is room left it had nothing more to say, unless it is to end.
            let ends = matches!(flush, FlushCompress::Finish);
            if status == Status::StreamEnd || (!ends && self.bytes.len() < room) {
                return Some(());
            }
        }
    }
}

/// What stands at that place of all gaps: in no two places are three of them in a row the same.
fn foreign(place: usize) -> u8 {
    FOREIGN[place * (1 + place / FOREIGN.len()) % FOREIGN.len()]
}

/// What comes out of deflate, at most so much and a little more.
fn inflated(bytes: &[u8], length: usize) -> Option<Vec<u8>> {
    let mut text = Vec::with_capacity(length + 64);
    let status = Decompress::new(false).decompress_vec(bytes, &mut text, FlushDecompress::Finish).ok()?;
    (status == Status::StreamEnd).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::vec;
    use proptest::prelude::*;
    use std::io::Read as _;

    const MARKS: [&str; 2] = ["<0123456789>", "{the other mark, which is longer}"];

    fn unpacked(file: &[u8]) -> String {
        let mut text = String::new();
        flate2::read::GzDecoder::new(file).read_to_string(&mut text).expect("gzip");
        text
    }

    /// Fills it in both ways, and asks for the same from both.
    fn holds(text: &str, with: [&str; 2]) {
        let expected = text.replace(MARKS[0], with[0]).replace(MARKS[1], with[1]);
        let gapped = Gapped::new(text.to_owned(), MARKS);
        assert_eq!(String::from_utf8(gapped.filled_in(with)).expect("text"), expected);
        let packed = gapped.packed(with).expect("it can be packed");
        assert_eq!(unpacked(&packed), expected);
    }

    #[test]
    fn everybody_gets_their_own_and_it_is_small() {
        let form = |number| {
            format!("<li><form><input value=\"{}{number:04x}\"></form> Session {number}</li>\n", MARKS[1])
        };
        let forms: String = (0..900).map(form).collect();
        let text = format!(
            "<script nonce=\"{0}\"></script><ul>{forms}</ul><script nonce=\"{0}\"></script>",
            MARKS[0]
        );
        assert!(text.len() > 2 * 32 * 1024, "farther than deflate reaches back");
        for with in [
            ["AAAAAAAAAAAA", "000000000000000000000000000000000"],
            ["Zy9+/1234567", "019e7044-8800-7101-8101-abcdefabc"],
        ] {
            holds(&text, with);
        }
        let gapped = Gapped::new(text.clone(), MARKS);
        let packed = gapped.packed(["AAAAAAAAAAAA", "019e7044-8800-7101-8101-abcdefabc"]).expect("packed");
        assert!(packed.len() < text.len() / 10, "{} of {}", packed.len(), text.len());
    }

    #[test]
    fn what_does_not_fit_into_a_gap_is_not_packed() {
        let gapped = Gapped::new(MARKS.concat(), MARKS);
        assert_eq!(gapped.packed(["too short", MARKS[1]]), None);
        assert_eq!(gapped.filled_in(["too short", MARKS[1]]), format!("too short{}", MARKS[1]).into_bytes());
    }

    #[test]
    fn without_gaps_and_without_text_it_is_gzip_all_the_same() {
        holds("", ["aaaaaaaaaaaa", "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"]);
        holds("no gap", ["aaaaaaaaaaaa", "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"]);
        holds(&MARKS.concat(), ["aaaaaaaaaaaa", "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"]);
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn whatever_stands_around_the_gaps_and_in_them(
            pieces in vec((0_usize..6, 0_usize..2000), 0..200),
            first in "[A-Za-z0-9+/]{12}",
            second in "[0-9a-f-]{33}",
        ) {
            let text: String = pieces.iter().map(|(what, number)| match what {
                0 => MARKS[0].to_owned(),
                1 | 2 => format!("{}{number:x}", MARKS[1]),
                3 => "the same again and again ".repeat(number / 20),
                4 => format!("{number} élan 🎈 {}", number * 7919),
                // Like what goes into the gaps.
                _ => second[..number % 33].to_owned(),
            }).collect();
            holds(&text, [&first, &second]);
        }
    }
}
