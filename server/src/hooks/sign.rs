//! Signing deliveries, so that whoever gets one can tell that it comes from here, and when it was sent.

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use std::fmt::Write as _;

/// The header that holds it.
pub(super) const HEADER: &str = "Campgrid-Signature";

/// `t=1700000000,v1=…`: the seconds, and the HMAC-SHA256 of seconds, a full stop and the body, in hex. The key is the
/// secret as it is shown, as text.
pub(super) fn signature(secret: &str, seconds: i64, body: &str) -> Option<String> {
    // Any length of key will do, so this is always there.
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).ok()?;
    mac.update(format!("{seconds}.{body}").as_bytes());
    let mut text = format!("t={seconds},v1=");
    for byte in mac.finalize().into_bytes() {
        // Writing to a String cannot fail.
        _ = write!(text, "{byte:02x}");
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_signature_is_the_one_that_openssl_makes() {
        // printf '1700000000.{"kind":"tried"}' | openssl dgst -sha256 -hmac secret
        let signature = super::signature("secret", 1_700_000_000, r#"{"kind":"tried"}"#).unwrap();
        assert_eq!(
            signature,
            "t=1700000000,v1=44b9bc4388e71cd26c815b1c99d8af9c124abc5a10b9404a228ea52a35a4dfb9"
        );
    }
}
