//! 恢复密钥单: printed once, when the key is made. The phrase is not printed.

use super::{Described, Guarded, Paper, PaperRequest, Trace, set, words_of_paper};
use crate::desk::{Desk, RecoverySheet, Result};
use crate::domain::form::FormKind;
use crate::i18n::Language;
use crate::paper::forms::complaint::recovery_sheet::{self, RecoveryKey};

impl Desk {
    /// The recovery sheet as a paper. It goes to the printer or to a place somebody chooses, outside register and backups.
    ///
    /// # Errors
    /// If the settings cannot be read.
    pub fn recovery_paper(
        &self,
        sheet: &RecoverySheet,
        language: Option<Language>,
    ) -> Result<Paper> {
        let settings = self.settings()?;
        let words = words_of_paper(&settings, language);
        let context = self.context(&settings, &words);
        let key = RecoveryKey {
            is_second: sheet.is_second,
            fingerprint: &sheet.fingerprint,
            sealed_key: &sheet.sealed_key,
        };
        let described = Described {
            form: recovery_sheet::form(key, &context, &words),
            file_name_parts: vec![context.now.date().to_string()],
            trace: Trace::of_register(FormKind::RecoverySheet, String::new()),
        };
        let guarded = Some(Guarded::RecoveryKey);
        let request = PaperRequest::RecoverySheet;
        set(request, described, guarded, &words, &mut |_, _| true)
    }
}
