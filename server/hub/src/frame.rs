//! What is written: a websocket frame, made once for everybody.

use std::sync::Arc;

/// A frame as it goes over the wire. Copies share it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame(pub(crate) Arc<[u8]>);

impl Frame {
    /// A text.
    pub fn text(text: &str) -> Self {
        Self::of(1, text.as_bytes())
    }

    /// The answer to a ping.
    pub(crate) fn pong(payload: &[u8]) -> Self {
        Self::of(10, payload)
    }

    /// A goodbye.
    pub(crate) fn close(code: u16) -> Self {
        Self::of(8, &code.to_be_bytes())
    }

    /// Several, one behind the other.
    pub(crate) fn joined(frames: &[Self]) -> Self {
        match frames {
            [one] => one.clone(),
            many => Self(many.iter().flat_map(|frame| frame.0.iter().copied()).collect::<Vec<_>>().into()),
        }
    }

    fn of(kind: u8, payload: &[u8]) -> Self {
        let mut bytes = Vec::with_capacity(payload.len() + 10);
        bytes.push(0x80 | kind);
        match (u8::try_from(payload.len()), u16::try_from(payload.len())) {
            (Ok(short @ ..126), _) => bytes.push(short),
            (_, Ok(length)) => {
                bytes.push(126);
                bytes.extend(length.to_be_bytes());
            }
            _ => {
                bytes.push(127);
                bytes.extend((payload.len() as u64).to_be_bytes());
            }
        }
        bytes.extend(payload);
        Self(bytes.into())
    }
}
