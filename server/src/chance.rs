//! Randomness, and the secrets made of it. This is the one file that may ask the machine for it.

use model::{CommandId, Millis};
use rand::rngs::{StdRng, SysRng};
use rand::{Rng, SeedableRng, TryRng};
use sha2::{Digest as _, Sha256};
use std::sync::{Arc, Mutex, PoisonError};
use store::Digest;

/// A source of random bytes; handed to everything that needs it.
#[derive(Clone)]
pub struct Chance(Arc<Mutex<StdRng>>);

impl Chance {
    /// Seeded by the machine. Error: the machine has no randomness to give.
    pub fn system() -> Result<Self, rand::rngs::SysError> {
        let mut seed = [0; 32];
        SysRng.try_fill_bytes(&mut seed)?;
        Ok(Self(Arc::new(Mutex::new(StdRng::from_seed(seed)))))
    }

    /// Always the same bytes for the same seed: for tests and for simulated people.
    pub fn seeded(seed: u64) -> Self {
        Self(Arc::new(Mutex::new(StdRng::seed_from_u64(seed))))
    }

    /// The next bytes.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.0.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(&mut bytes);
        bytes
    }

    /// A number from 0 up to, not including, `end`; 0 if there is none.
    pub fn below(&self, end: u64) -> u64 {
        u64::from_le_bytes(self.bytes()).checked_rem(end).unwrap_or(0)
    }

    /// A positive number to tell things apart by.
    pub fn id(&self) -> i64 {
        i64::from_le_bytes(self.bytes()) & i64::MAX
    }

    /// A new id for a command that the server itself asks for.
    pub fn command_id(&self, now: Millis) -> CommandId {
        CommandId::new(now, &self.bytes())
    }
}

/// 256 random bits that whoever holds them is known by. Never stored and never logged: only its digest is.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// A new one.
    pub fn new(chance: &Chance) -> Self {
        Self(hex(&chance.bytes::<32>()))
    }

    /// Reads one; `None` if it is none.
    pub fn parse(text: &str) -> Option<Self> {
        (text.len() == 64 && text.bytes().all(|b| b.is_ascii_hexdigit()))
            .then(|| Self(text.to_ascii_lowercase()))
    }

    /// What is stored of it.
    pub fn digest(&self) -> Digest {
        digest(self.0.as_bytes())
    }

    /// The secret itself, for the cookie or the link.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// The SHA-256 of some bytes.
pub fn digest(bytes: &[u8]) -> Digest {
    Digest(Sha256::digest(bytes).into())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
