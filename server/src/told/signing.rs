//! Who sends: each push carries a token that this installation has signed, by RFC 8292.

use super::base64::{decode, encode, encode_bytes};
use crate::chance::Chance;
use model::Millis;
use p256::SecretKey;
use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{Signature, SigningKey};
use store::Store;

/// How long a token holds, in seconds; push services take at most a day.
const HOLDS: i64 = 12 * 60 * 60;

/// The key that pushes are signed with.
pub(crate) struct Signing {
    key: SigningKey,
    /// The public half, as browsers and push services are given it.
    pub(crate) public: String,
    /// Whom a push service may write to.
    contact: String,
}

impl Signing {
    /// The key of this installation: made at the first start, and kept in the store.
    pub(crate) async fn of(store: &Store, chance: &Chance, contact: String) -> Result<Self, store::Error> {
        let fresh = encode(&new_key(chance).to_bytes());
        let kept = store.push_key(&fresh).await?;
        let key = decode(&kept).and_then(|bytes| SecretKey::from_slice(&bytes).ok());
        let key = key.ok_or_else(|| store::Error::Damaged("the key that pushes are signed with".into()))?;
        let public = encode(&encode_bytes(&key.public_key()));
        Ok(Self { key: SigningKey::from(&key), public, contact })
    }

    /// The header that says who sends to a push service, which is named by its origin.
    pub(crate) fn authorization(&self, service: &str, now: Millis) -> String {
        let claims = serde_json::json!({ "aud": service, "exp": now / 1_000 + HOLDS, "sub": self.contact });
        let signed = format!(
            "{}.{}",
            encode(br#"{"typ":"JWT","alg":"ES256"}"#),
            encode(claims.to_string().as_bytes())
        );
        let signature: Signature = self.key.sign(signed.as_bytes());
        format!("vapid t={signed}.{}, k={}", encode(&signature.to_bytes()), self.public)
    }
}

/// A new private key. Nearly every 32 bytes are one.
pub(crate) fn new_key(chance: &Chance) -> SecretKey {
    loop {
        if let Ok(key) = SecretKey::from_slice(&chance.bytes::<32>()) {
            return key;
        }
    }
}
