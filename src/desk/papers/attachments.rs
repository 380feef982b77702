//! The scans and photos of a case, read for a paper: one after the other, so that only one is unpacked at a time.
//!
//! A sealed one is opened only where the whole case was opened for the paper, which is logged before anything is read.

use std::sync::Arc;

use sha2::{Digest as _, Sha256};

use crate::desk::complaints::opening::attachment_file;
use crate::desk::{Desk, Error, Result};
use crate::domain::complaint::{Attachment, ComplaintFile};
use crate::domain::journal::hex;
use crate::paper::forms::complaint::attachments::{NotPrinted, PrintedAttachment};
use crate::paper::picture::Picture;
use crate::store::seal::SealError;

impl Desk {
    /// The scans and photos that stand, as they can be printed; what cannot is told and keeps nobody from the rest.
    pub(super) fn printed_attachments(
        &self,
        file: &ComplaintFile,
    ) -> Result<Vec<PrintedAttachment>> {
        let standing = file.attachments.iter().filter(|it| it.voiding.is_none());
        standing
            .map(|it| self.printed_attachment(file, it))
            .collect()
    }

    fn printed_attachment(
        &self,
        file: &ComplaintFile,
        attachment: &Attachment,
    ) -> Result<PrintedAttachment> {
        let mut printed = PrintedAttachment {
            title: attachment.title.clone(),
            picture: Err(NotPrinted::Sealed),
            sha256: attachment.payload.clone(),
            attachment: attachment.clone(),
        };
        if attachment.is_sealed && file.opened.is_none() {
            return Ok(printed);
        }
        let secret = &self.unlocked()?.keys.secret;
        match attachment_file(self.store.read(), &file.complaint, attachment, secret) {
            Ok((title, bytes)) => {
                printed.title = title;
                printed.sha256 = hex(&Sha256::digest(&*bytes));
                printed.picture = Picture::read(&bytes)
                    .map(Arc::new)
                    .map_err(NotPrinted::Unreadable);
            }
            Err(Error::Seal(SealError::NotAmongRecipients)) => {
                printed.picture = Err(NotPrinted::OfOthers);
            }
            Err(Error::Seal(_) | Error::Store(crate::store::Error::Damaged(_))) => {
                printed.picture = Err(NotPrinted::Lost);
            }
            Err(other) => return Err(other),
        }
        Ok(printed)
    }
}
