//! The report of a closed month as it was signed: the same bytes each time, marked from the second print on.

use std::sync::Arc;

use crate::desk::papers::{Paper, PaperRequest, Trace, file_name};
use crate::desk::{Desk, Result};
use crate::domain::closing::MonthClose;
use crate::domain::form::FormKind;
use crate::domain::record::Table;
use crate::i18n::Words;
use crate::paper::kept;
use crate::paper::pdf::reprint::{mark_reprint, marked};
use crate::store::{self, Printed};

impl Desk {
    /// The signed report of a closed month. `words` are those of its language.
    ///
    /// # Errors
    /// [`store::Error::Damaged`] where what was signed is gone or changed; if the register cannot be read.
    pub(in crate::desk) fn signed_report(
        &self,
        close: &MonthClose,
        words: &Words,
    ) -> Result<Paper> {
        let read = self.store.read();
        let gone = || {
            let words = format!("the signed report of {} is gone", close.period);
            store::Error::Damaged(words)
        };
        let file = read.payload(&close.file)?.ok_or_else(gone)?;
        let pages = read.payload(&close.pages)?.ok_or_else(gone)?;
        let document = kept::unpack(&pages).ok_or_else(gone)?;
        let printed = Printed {
            kind: FormKind::VisitReport,
            table: Table::MonthClose,
            row: close.id,
            number: close.period.to_string(),
            period: String::new(),
        };
        let earlier = read.print_count(printed.table, printed.row, printed.kind)?;
        let (document, file) = if earlier == 0 {
            (document, file)
        } else {
            let args = [
                ("count", earlier.into()),
                ("at", words.date_time(self.now()).into()),
                ("by", self.actor.as_str().into()),
            ];
            let mark = words.with("report-mark-reprint", &args);
            (
                marked(&document, &mark),
                mark_reprint(&file, earlier, &mark)?,
            )
        };
        let period = close.period;
        Ok(Paper {
            request: PaperRequest::Report { period },
            file_name: file_name(&document.title, &[period.to_string()]),
            document,
            guarded: None,
            left_out: Vec::new(),
            trace: Trace::of_records(vec![printed]),
            file: Some(Arc::new(file)),
        })
    }
}
