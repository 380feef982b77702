//! What can go wrong with something sealed. No user text: `wording` makes the sentences.

/// Why something could not be sealed, opened or unlocked. Carries no content, no name, no key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// There is nobody to seal to: such a piece could never be opened again.
    #[error("nobody to seal to")]
    NobodyToSealTo,
    /// The key is not among those the piece was sealed to. An altered piece can say so too: recipients are anonymous,
    /// so a damaged entry cannot be told from somebody else's.
    #[error("not among the recipients")]
    NotAmongRecipients,
    /// Truncated, altered, or nothing that was ever sealed here.
    #[error("damaged")]
    Damaged,
    /// The piece is whole, but belongs to another record or another part of it; or the name given for it is no single
    /// line, so that it could be no record's.
    #[error("of another record")]
    OfAnotherRecord,
    /// The text is no key, or one that protects nothing.
    #[error("no usable key")]
    BadKey,
    /// The password or phrase is not the right one.
    #[error("wrong password")]
    WrongPassword,
    /// The system gives no random bytes.
    #[error("no random bytes")]
    NoRandom,
    /// The memory that the stretching of passwords wants (64 MiB) is not there.
    #[error("not enough memory")]
    NoMemory,
}
