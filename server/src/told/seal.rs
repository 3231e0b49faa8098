//! Sealing a message so that only the browser that subscribed can read it: RFC 8291, in one record of aes128gcm.

use super::base64::{decode, encode_bytes};
use aes_gcm::aead::Aead as _;
use aes_gcm::{Aes128Gcm, KeyInit as _};
use hkdf::Hkdf;
use p256::{PublicKey, SecretKey};
use sha2::Sha256;

/// The record size that the header states; what is sealed has to be shorter.
const RECORD: u32 = 4_096;
/// Ends the last record.
const LAST: u8 = 2;

/// What a browser gave when it subscribed.
pub(crate) struct Browser {
    public: PublicKey,
    auth: [u8; 16],
}

impl Browser {
    /// Reads what it gave, base64url; `None` if it is no key, or no secret.
    pub(crate) fn read(p256dh: &str, auth: &str) -> Option<Self> {
        let public = decode(p256dh).filter(|key| key.len() == 65)?;
        let auth = decode(auth)?.try_into().ok()?;
        Some(Self { public: PublicKey::from_sec1_bytes(&public).ok()?, auth })
    }

    /// Seals a text under a key and a salt that are used this once. `None`: it is too long.
    pub(crate) fn seal(&self, text: &[u8], ours: &SecretKey, salt: &[u8; 16]) -> Option<Vec<u8>> {
        let our_public = encode_bytes(&ours.public_key());
        let shared = ours.diffie_hellman(&self.public);
        let info = [b"WebPush: info\0", &*encode_bytes(&self.public), &*our_public].concat();
        let mut secret = [0; 32];
        let from = Hkdf::<Sha256>::new(Some(&self.auth), shared.raw_secret_bytes());
        from.expand(&info, &mut secret).ok()?;
        let from = Hkdf::<Sha256>::new(Some(salt), &secret);
        let (mut key, mut nonce) = ([0; 16], [0; 12]);
        from.expand(b"Content-Encoding: aes128gcm\0", &mut key).ok()?;
        from.expand(b"Content-Encoding: nonce\0", &mut nonce).ok()?;

        let record = [text, &[LAST]].concat();
        let sealed = Aes128Gcm::new(&key.into()).encrypt(&nonce.into(), &*record).ok()?;
        if sealed.len() > RECORD as usize {
            return None;
        }
        let length = u8::try_from(our_public.len()).ok()?;
        Some([salt, &RECORD.to_be_bytes()[..], &[length], &*our_public, &sealed].concat())
    }
}

#[cfg(test)]
mod tests {
    use super::super::base64::encode;
    use super::*;

    const P256DH: &str =
        "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
    const AUTH: &str = "BTBZMqHH6r4Tts7J_aSIgg";

    #[test]
    fn the_worked_example_of_rfc_8291_comes_out_byte_for_byte() {
        let ours = decode("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw").unwrap();
        let ours = SecretKey::from_slice(&ours).unwrap();
        let salt = decode("DGv6ra1nlYgDCS1FRnbzlw").unwrap().try_into().unwrap();
        let browser = Browser::read(P256DH, AUTH).unwrap();
        let sealed = browser.seal(b"When I grow up, I want to be a watermelon", &ours, &salt).unwrap();
        assert_eq!(
            encode(&sealed),
            "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS\
             6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN"
        );
        assert_eq!(browser.seal(&[b'x'; 4_080], &ours, &salt), None, "a message is one record");
    }

    #[test]
    fn what_is_no_key_is_refused() {
        for (p256dh, auth) in [
            ("", AUTH),
            (P256DH, ""),
            (P256DH, "BTBZMqHH6r4Tts7J"),
            (&P256DH[..40], AUTH),
            (&P256DH.replace('x', "y"), AUTH),
            ("not base64url!", AUTH),
        ] {
            assert!(Browser::read(p256dh, auth).is_none(), "{p256dh} {auth}");
        }
        assert!(Browser::read(&format!("{P256DH}="), &format!("{AUTH}==")).is_some(), "padding is let pass");
    }
}
