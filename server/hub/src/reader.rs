//! What comes from a socket that has nothing to say: pings and goodbyes are heard, small messages are let pass, and
//! everything else ends it. Whatever is not all there yet is a few bytes.

/// Largest message that is let pass.
const LARGEST: usize = 1_024;
/// Largest payload of a ping or a goodbye, says the protocol.
const LARGEST_CONTROL: usize = 125;

/// Against the protocol.
pub(crate) const PROTOCOL: u16 = 1_002;
/// More than anybody listens to.
pub(crate) const TOO_MUCH: u16 = 1_009;

/// Something that has to be answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Heard {
    /// With the same bytes.
    Ping(Vec<u8>),
    /// With a goodbye of this code.
    Close(u16),
}

/// Where in a frame a socket is.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    /// The head of a frame, and of pings and goodbyes the rest, as far as it has come.
    held: Vec<u8>,
    /// Bytes of a message that are still to come, and are not looked at.
    passing: usize,
    /// How long the message is so far whose last frame has not come.
    message: Option<usize>,
}

impl Reader {
    /// Takes in bytes, however they were cut; the error is the code of the goodbye that they ask for.
    pub(crate) fn take(&mut self, mut bytes: &[u8], heard: &mut Vec<Heard>) -> Result<(), u16> {
        loop {
            let passed = self.passing.min(bytes.len());
            self.passing -= passed;
            bytes = &bytes[passed..];
            let needed = loop {
                let needed = self.needed()?;
                let missing = needed.saturating_sub(self.held.len());
                if missing == 0 {
                    break needed;
                }
                if bytes.is_empty() {
                    return Ok(());
                }
                let (come, rest) = bytes.split_at(missing.min(bytes.len()));
                self.held.extend_from_slice(come);
                bytes = rest;
            };
            // Given back: thousands of sockets say nothing most of the time.
            let frame = std::mem::take(&mut self.held);
            self.finish(&frame[..needed], heard)?;
        }
    }

    /// How many bytes have to be there before something can be done with the frame.
    fn needed(&self) -> Result<usize, u16> {
        let [first, second, rest @ ..] = self.held.as_slice() else { return Ok(2) };
        if first & 0x70 != 0 || second & 0x80 == 0 {
            return Err(PROTOCOL);
        }
        let (last, kind, short) = (first & 0x80 != 0, first & 0x0f, usize::from(second & 0x7f));
        match kind {
            8..=10 if !last || short > LARGEST_CONTROL => return Err(PROTOCOL),
            8..=10 => return Ok(2 + 4 + short),
            0 if self.message.is_some() => {}
            1 | 2 if self.message.is_none() => {}
            _ => return Err(PROTOCOL),
        }
        let head = match short {
            126 => 4,
            127 => 10,
            _ => 2,
        };
        if rest.len() + 2 >= head && self.message.unwrap_or(0).saturating_add(length(&self.held)) > LARGEST {
            return Err(TOO_MUCH);
        }
        Ok(head + 4)
    }

    /// Does what a frame asks for: of a message its head is there, of others all.
    fn finish(&mut self, frame: &[u8], heard: &mut Vec<Heard>) -> Result<(), u16> {
        let (last, kind) = (frame[0] & 0x80 != 0, frame[0] & 0x0f);
        if kind < 8 {
            self.passing = length(frame);
            let message = self.message.unwrap_or(0) + self.passing;
            self.message = (!last).then_some(message);
            return Ok(());
        }
        let (mask, payload) = frame[2..].split_at(4);
        let payload: Vec<u8> =
            payload.iter().zip(mask.iter().cycle()).map(|(byte, mask)| byte ^ mask).collect();
        match (kind, payload.as_slice()) {
            (8, []) => heard.push(Heard::Close(1_000)),
            (8, [first, second, ..]) => {
                let code = u16::from_be_bytes([*first, *second]);
                let known = matches!(code, 1_000..=1_003 | 1_007..=1_014 | 3_000..=4_999);
                heard.push(Heard::Close(if known { code } else { PROTOCOL }));
            }
            (8, _) => return Err(PROTOCOL),
            (9, _) => heard.push(Heard::Ping(payload)),
            _ => {}
        }
        Ok(())
    }
}

/// The length that the head of a frame says, which is all there.
fn length(frame: &[u8]) -> usize {
    match (frame[1] & 0x7f, &frame[2..]) {
        (126, [a, b, ..]) => usize::from(u16::from_be_bytes([*a, *b])),
        (127, [a, b, c, d, e, f, g, h, ..]) => {
            usize::try_from(u64::from_be_bytes([*a, *b, *c, *d, *e, *f, *g, *h])).unwrap_or(usize::MAX)
        }
        (short, _) => usize::from(short),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A frame as browsers send them.
    fn frame(first: u8, payload: &[u8]) -> Vec<u8> {
        let mask = [7, 77, 177, 3];
        let mut bytes = vec![first];
        match payload.len() {
            short @ ..126 => bytes.push(0x80 | short as u8),
            long => {
                bytes.push(0x80 | 126);
                bytes.extend((long as u16).to_be_bytes());
            }
        }
        bytes.extend(mask);
        bytes.extend(payload.iter().zip(mask.iter().cycle()).map(|(byte, mask)| byte ^ mask));
        bytes
    }

    fn read(bytes: &[u8], cut: usize) -> (Result<(), u16>, Vec<Heard>) {
        let (mut reader, mut heard) = (Reader::default(), Vec::new());
        let all = bytes.chunks(cut.max(1)).try_for_each(|some| reader.take(some, &mut heard));
        (all, heard)
    }

    #[test]
    fn what_is_against_the_protocol_or_too_much_ends_it() {
        for (bytes, code) in [
            (vec![0x81, 0x00], PROTOCOL),
            (frame(0xc1, b"reserved"), PROTOCOL),
            (frame(0x83, b"unknown"), PROTOCOL),
            (frame(0x09, b"a ping in pieces"), PROTOCOL),
            (frame(0x89, &[0; 126]), PROTOCOL),
            (frame(0x80, b"goes on, but what?"), PROTOCOL),
            ([frame(0x01, b"one"), frame(0x81, b"another")].concat(), PROTOCOL),
            (frame(0x88, &[3]), PROTOCOL),
            (frame(0x81, &[0; 1_025]), TOO_MUCH),
            ([frame(0x02, &[0; 1_000]), frame(0x80, &[0; 25])].concat(), TOO_MUCH),
            (vec![0x82, 0xff, 255, 255, 255, 255, 255, 255, 255, 255], TOO_MUCH),
        ] {
            for cut in 1..=bytes.len() {
                assert_eq!(read(&bytes, cut).0, Err(code), "{bytes:?}");
            }
        }
    }

    #[test]
    fn a_goodbye_is_answered_with_its_code() {
        assert_eq!(read(&frame(0x88, &[]), 1).1, [Heard::Close(1_000)]);
        assert_eq!(read(&frame(0x88, &[3, 0xe9, b'x']), 1).1, [Heard::Close(1_001)]);
        assert_eq!(read(&frame(0x88, &[0, 1]), 1).1, [Heard::Close(PROTOCOL)]);
    }

    /// Messages that are let pass, in one piece or several, with pings in between.
    fn fine() -> impl Strategy<Value = Vec<u8>> {
        let payload = || proptest::collection::vec(any::<u8>(), 0..300);
        prop_oneof![
            payload().prop_map(|text| frame(0x81, &text)),
            payload().prop_map(|bytes| frame(0x82, &bytes)),
            proptest::collection::vec(any::<u8>(), 0..=125).prop_map(|pong| frame(0x8a, &pong)),
            (payload(), payload(), payload()).prop_map(|(one, two, three)| {
                [frame(0x01, &one), frame(0x00, &two), frame(0x89, b"x"), frame(0x80, &three)].concat()
            }),
        ]
    }

    proptest! {
        #[test]
        fn any_bytes_in_any_pieces_end_it_or_not_but_never_worse(
            bytes in proptest::collection::vec(any::<u8>(), 0..4_000),
            cut in 1_usize..600,
        ) {
            let (whole, heard) = read(&bytes, bytes.len());
            prop_assert_eq!(read(&bytes, cut), (whole, heard));
        }

        #[test]
        fn a_ping_after_what_is_let_pass_is_heard(
            before in proptest::collection::vec(fine(), 0..8),
            ping in proptest::collection::vec(any::<u8>(), 0..=125),
            cut in 1_usize..600,
        ) {
            let bytes = [before.concat(), frame(0x89, &ping)].concat();
            let (all, heard) = read(&bytes, cut);
            prop_assert_eq!(all, Ok(()));
            prop_assert_eq!(heard.last(), Some(&Heard::Ping(ping)));
        }
    }
}
