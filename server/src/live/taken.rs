//! Taking the stream out of HTTP: the handshake's answer, and what is left when HTTP is done with it.

use axum::http::header::{CONNECTION, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY, UPGRADE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hyper::upgrade::OnUpgrade;
use hyper_util::rt::TokioIo;
use hyper_util::server::conn::auto::upgrade::downcast;
use sha1::{Digest as _, Sha1};
use std::net::TcpStream;
use tokio::net::TcpStream as TokioStream;

/// What the protocol puts behind a key, so that only what knows the protocol answers it.
const MAGIC: &[u8] = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

/// The answer to a handshake that has been looked at.
pub(super) fn accept(headers: &HeaderMap) -> Option<Response> {
    let key = headers.get(SEC_WEBSOCKET_KEY)?;
    let hash = Sha1::new().chain_update(key.as_bytes()).chain_update(MAGIC).finalize();
    let says = [
        (CONNECTION, "upgrade".to_owned()),
        (UPGRADE, "websocket".to_owned()),
        (SEC_WEBSOCKET_ACCEPT, STANDARD.encode(hash)),
    ];
    Some((StatusCode::SWITCHING_PROTOCOLS, says).into_response())
}

/// Why there is no stream.
pub(super) enum Lost {
    /// The browser has gone, which is nobody's fault.
    Gone,
    /// It is not one that can be taken out.
    Other,
}

/// The stream, and what was read of it beyond the handshake.
pub(super) async fn stream(upgrade: OnUpgrade) -> Result<(TcpStream, Vec<u8>), Lost> {
    let upgraded = upgrade.await.map_err(|_| Lost::Gone)?;
    let parts = downcast::<TokioIo<TokioStream>>(upgraded).map_err(|_| Lost::Other)?;
    let stream = parts.io.into_inner().into_std().map_err(|_| Lost::Gone)?;
    Ok((stream, parts.read_buf.to_vec()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_answered_as_the_protocol_says() {
        let mut headers = HeaderMap::new();
        assert!(accept(&headers).is_none());
        // The example of RFC 6455.
        headers.insert(SEC_WEBSOCKET_KEY, "dGhlIHNhbXBsZSBub25jZQ==".parse().expect("a header"));
        let response = accept(&headers).expect("an answer");
        assert_eq!(response.headers()[SEC_WEBSOCKET_ACCEPT], "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
    }
}
