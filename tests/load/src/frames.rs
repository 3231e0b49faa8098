//! What comes on a socket, only skimmed: how long a frame is, and which numbers stand at its beginning.

use anyhow::{Context as _, bail};

/// What a frame told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// How far the server is.
    Hello {
        /// Which log it is.
        epoch: i64,
        /// Its last change.
        seq: u64,
    },
    /// The whole board, as of that change.
    Board(u64),
    /// Changes, from the first to the last.
    Changes(u64, u64),
    /// It is over, and why.
    Close(u16),
    /// Something else.
    Other,
}

/// What asks a server for a socket. The key is always the same: nobody is to be fooled here.
pub fn request(host: &str, path: &str, cookie: Option<&str>) -> String {
    let cookie = cookie.map_or_else(String::new, |cookie| format!("Cookie: {cookie}\r\n"));
    format!(
        "GET {path} HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\n{cookie}Connection: Upgrade\r\nUpgrade: websocket\r\n\
         Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
    )
}

/// How long the answer to a handshake is; `None` while it is not all there.
pub fn accepted(bytes: &[u8]) -> anyhow::Result<Option<usize>> {
    let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else { return Ok(None) };
    if !bytes.starts_with(b"HTTP/1.1 101 ") {
        let line = String::from_utf8_lossy(bytes).lines().next().unwrap_or_default().to_owned();
        bail!("the server gives no socket: {line}");
    }
    Ok(Some(end + 4))
}

/// The first frame of these bytes, and how long it is; `None` while it is not all there.
pub fn next(bytes: &[u8]) -> anyhow::Result<Option<(Told, usize)>> {
    let [first, second, rest @ ..] = bytes else { return Ok(None) };
    let (head, length) = match second {
        127 => {
            let Some(length) = rest.first_chunk() else { return Ok(None) };
            (10, usize::try_from(u64::from_be_bytes(*length))?)
        }
        126 => {
            let Some(length) = rest.first_chunk() else { return Ok(None) };
            (4, usize::from(u16::from_be_bytes(*length)))
        }
        128.. => bail!("a server masks no frames"),
        short => (2, usize::from(*short)),
    };
    let Some(payload) = bytes.get(head..head + length) else { return Ok(None) };
    let told = match first {
        0x81 => text(payload)?,
        0x88 => Told::Close(payload.first_chunk().map_or(1005, |code| u16::from_be_bytes(*code))),
        0x89 | 0x8a => Told::Other,
        other => bail!("a server sends no frames of kind {other:#x}"),
    };
    Ok(Some((told, head + length)))
}

fn text(payload: &[u8]) -> anyhow::Result<Told> {
    if let Some(rest) = payload.strip_prefix(br#"{"changes":[{"seq":"#) {
        let first = number(rest)?;
        // Changes come without gaps. Nothing else has such a beginning, for titles are this tool's own.
        let more = rest.windows(7).filter(|seven| seven == br#"{"seq":"#).count();
        return Ok(Told::Changes(first, first + more as u64));
    }
    if let Some(rest) = payload.strip_prefix(br#"{"hello":{"epoch":"#) {
        let at = rest.iter().position(|byte| *byte == b',').unwrap_or_default();
        let seq = rest[at..].strip_prefix(br#","seq":"#).context("a hello without a number")?;
        let epoch = i64::try_from(number(rest)?)?;
        return Ok(Told::Hello { epoch, seq: number(seq)? });
    }
    match payload.strip_prefix(br#"{"snapshot":{"board":{"seq":"#) {
        Some(rest) => Ok(Told::Board(number(rest)?)),
        None => Ok(Told::Other),
    }
}

/// The number at the beginning.
fn number(bytes: &[u8]) -> anyhow::Result<u64> {
    let digits = bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
    Ok(str::from_utf8(&bytes[..digits])?.parse()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn framed(text: &str) -> Vec<u8> {
        let mut bytes = vec![0x81, 126];
        bytes.extend(u16::try_from(text.len()).expect("short").to_be_bytes());
        bytes.extend(text.as_bytes());
        bytes
    }

    #[test]
    fn numbers_are_read_and_halves_wait() {
        for (text, told) in [
            (r#"{"changes":[{"seq":7,"at":1},{"seq":8,"at":2}]}"#, Told::Changes(7, 8)),
            (r#"{"changes":[{"seq":7,"at":1}]}"#, Told::Changes(7, 7)),
            (r#"{"hello":{"epoch":12,"seq":3,"build":"x"}}"#, Told::Hello { epoch: 12, seq: 3 }),
            (r#"{"snapshot":{"board":{"seq":41,"event":{}}}}"#, Told::Board(41)),
            (r#"{"beat":{"seq":41}}"#, Told::Other),
        ] {
            let bytes = framed(text);
            assert_eq!(next(&bytes).expect("a frame"), Some((told, bytes.len())), "{text}");
            for short in 0..bytes.len() {
                assert_eq!(next(&bytes[..short]).expect("half a frame"), None);
            }
        }
        assert_eq!(next(&[0x88, 2, 3, 0xf4]).expect("a frame"), Some((Told::Close(1012), 4)));
    }
}
