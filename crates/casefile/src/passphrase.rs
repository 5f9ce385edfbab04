use argon2::{Algorithm, Argon2, Params, Version};
use std::fmt::{self, Write as _};
use zeroize::{Zeroize as _, Zeroizing};

/// The length of the salt: the first bytes of an encrypted file, where SQLCipher keeps it.
pub(crate) const SALT_LENGTH: usize = 16;

/// Memory in KiB, passes and lanes of Argon2id.
///
/// 64 MiB and three passes are the second recommendation of RFC 9106 (for machines that cannot spare 2 GiB); with one
/// lane instead of four, since this build computes lanes one after the other: four would cost the owner of the case
/// the same and save an attacker with four cores three quarters of the time. The figures belong to the format: a
/// file cannot say others before it is decrypted.
const COST: (u32, u32, u32) = (64 * 1024, 3, 1);

/// A passphrase; overwritten in memory when dropped, and never shown by `Debug`.
///
/// Safe Rust cannot reach copies that the operating system or the caller made before; the text given is taken over
/// and overwritten, not copied about.
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// Returns the passphrase; none when it is empty.
    ///
    /// It is brought into Unicode's composed form (NFC), so that "ü" typed on one system opens what "ü" typed on
    /// another closed. Nothing is trimmed: a line break read from a file is the caller's to take off.
    #[must_use]
    pub fn new(text: String) -> Option<Self> {
        let text = Zeroizing::new(text);
        // NFC makes UTF-8 at most three times as long; with the room reserved nothing is moved and left behind.
        let mut composed = Zeroizing::new(String::with_capacity(text.len() * 3));
        icu_normalizer::ComposingNormalizerBorrowed::new_nfc().normalize_to(&text, &mut *composed).ok()?;
        (!composed.is_empty()).then_some(Self(composed))
    }

    /// Returns the key of the file that starts with this salt; takes about a tenth of a second and 64 MiB.
    ///
    /// # Errors
    /// Fails when the memory cannot be had.
    pub(crate) fn key(&self, salt: [u8; SALT_LENGTH]) -> Result<Key, argon2::Error> {
        let (memory, passes, lanes) = COST;
        let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(memory, passes, lanes, Some(32))?);
        let mut key = Key { key: Zeroizing::new([0; 32]), salt };
        argon.hash_password_into(self.0.as_bytes(), &salt, &mut *key.key)?;
        Ok(key)
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(…)")
    }
}

/// The key of one file, ready for SQLCipher.
#[derive(Clone)]
pub(crate) struct Key {
    key: Zeroizing<[u8; 32]>,
    salt: [u8; SALT_LENGTH],
}

impl Key {
    /// Returns the statement that hands key and salt to SQLCipher as they are, without a derivation of its own.
    pub(crate) fn pragma(&self) -> Zeroizing<String> {
        let mut sql = Zeroizing::new(String::with_capacity(128));
        sql.push_str("PRAGMA key = \"x'");
        for byte in self.key.iter().chain(&self.salt) {
            // Writing to a string does not fail.
            let _ = write!(sql, "{byte:02x}");
        }
        sql.push_str("'\"");
        sql
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

impl Drop for Key {
    fn drop(&mut self) {
        self.salt.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_neither_passphrase_nor_key() {
        let passphrase = Passphrase::new("Nordmark 1987".into()).unwrap();
        let key = passphrase.key([7; 16]).unwrap();
        assert_eq!(format!("{passphrase:?} {key:?}"), "Passphrase(…) Key(…)");
    }

    #[test]
    fn an_empty_passphrase_is_none() {
        assert!(Passphrase::new(String::new()).is_none());
    }

    #[test]
    fn the_key_is_argon2id_of_the_composed_text_and_the_salt() {
        let key = |text: &str, salt| Passphrase::new(text.into()).unwrap().key([salt; 16]).unwrap().pragma();
        // The key made with the reference C library: 64 MiB, 3 passes, 1 lane, version 0x13.
        assert_eq!(key("u\u{308}ber", 1).as_str(), key("\u{fc}ber", 1).as_str());
        assert_ne!(key("\u{fc}ber", 1).as_str(), key("\u{fc}ber", 2).as_str());
        assert_eq!(
            key("Nordmark 1987", 1).as_str(),
            "PRAGMA key = \"x'034adbe3660a9d9525d19ffec10d632784a8759204fd02dd3cfcb5a97c69034a01010101010101010101010101010101'\""
        );
    }
}
