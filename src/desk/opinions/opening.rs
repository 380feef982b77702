//! Opening who gave an opinion: with a reason, which is on disk before anything shows (C4; 5D 七).

use crate::desk::sealing::piece_text;
use crate::desk::{Desk, Error, Result};
use crate::domain::opinion::{OpenedOpinion, OpinionId};
use crate::domain::protection::{Identity, SealedOf, SealedPart};
use crate::domain::right::Right;
use crate::store::seal::SealError;

impl Desk {
    /// Opens who gave an opinion. The log entry is committed before the text is returned, and the principal reads the log.
    ///
    /// # Errors
    /// [`crate::desk::Refusal::ReasonMissing`], [`crate::desk::Refusal::AboutYou`]; if the log cannot be written, and then
    /// nothing shows.
    pub fn open_giver(&mut self, id: OpinionId, reason: &str) -> Result<OpenedOpinion> {
        self.require(Right::OpenIdentities)?;
        let owner = self.note_opening(SealedOf::Opinion(id.0), reason)?;
        let secret = self.unlocked()?.keys.secret.clone();
        let read = self.store.read();
        let mut opened = OpenedOpinion::default();
        for piece in read.sealed_pieces(owner.of)? {
            match piece_text(read, &owner, &piece, &secret) {
                Ok(text) if piece.part == SealedPart::Identity => {
                    opened.identity = Identity::from_text(&text);
                }
                Ok(_) => {}
                Err(Error::Seal(SealError::NotAmongRecipients)) => opened.of_others_count += 1,
                Err(Error::Seal(_) | Error::Store(crate::store::Error::Damaged(_))) => {
                    opened.damaged_count += 1;
                }
                Err(other) => return Err(other),
            }
        }
        Ok(opened)
    }
}
