//! The text of a password box.

use std::ops::{Deref, DerefMut};

use zeroize::Zeroizing;

/// Room for a long password, so that a growing text leaves no copies behind in memory.
const ROOM_BYTES: usize = 512;

/// A password while it is typed: erased from memory when dropped, and never shown by `{:?}`.
pub struct Secret(Zeroizing<String>);

impl Default for Secret {
    fn default() -> Self {
        Self(Zeroizing::new(String::with_capacity(ROOM_BYTES)))
    }
}

impl Secret {
    /// A copy that work on another thread takes with it; erased like this one.
    #[must_use]
    pub fn clone_once(&self) -> Self {
        let mut copy = Self::default();
        copy.push_str(&self.0);
        copy
    }
}

impl Deref for Secret {
    type Target = String;

    fn deref(&self) -> &String {
        &self.0
    }
}

impl DerefMut for Secret {
    fn deref_mut(&mut self) -> &mut String {
        &mut self.0
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret")
    }
}
