//! Papers that are printed together: each form on its own sheet and counted by itself, all of them one paper and one job.
//!
//! What whoever asks may not print is left out and counted, never refused as a whole; what was printed before bears its
//! 补打 as it does alone. Knows nothing of how the forms look.

mod gather;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use chrono::NaiveDate;

use super::{Described, Paper, PaperRequest, Trace, file_name};
use crate::desk::session::Pass;
use crate::desk::{Clock, Desk, Error, Progress, Refusal, Result};
use crate::domain::batch::{Batch, LeftOut, MOST_BATCH};
use crate::domain::complaint::ComplaintId;
use crate::domain::contact::ContactId;
use crate::domain::opinion::OpinionId;
use crate::domain::right::Right;
use crate::domain::setting::Settings;
use crate::domain::visit::VisitId;
use crate::i18n::Words;
use crate::paper::forms::Context;
use crate::paper::layout;
use crate::paper::page::{Bookmark, Document};
use crate::store::{Printed, Store};

/// Which papers are printed together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BatchOrder {
    /// Which.
    pub batch: Batch,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// Whether those that were printed before are printed once more.
    pub is_all: bool,
}

/// What a batch would print, before anybody prints it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BatchCount {
    /// How many papers.
    pub to_print: usize,
    /// How many records of these days are not among them, and why.
    pub left_out: Vec<(LeftOut, usize)>,
}

/// One record of a batch.
struct Entry {
    of: Of,
    printed: Printed,
}

#[derive(Clone, Copy)]
enum Of {
    Visit(VisitId),
    Contact(ContactId),
    Complaint(ComplaintId),
    Opinion(OpinionId),
    Rectification(i64),
}

/// The records of a batch as they are gathered.
#[derive(Default)]
struct Gathered {
    entries: Vec<Entry>,
    left_out: BTreeMap<LeftOut, usize>,
}

impl Gathered {
    fn leave_out(&mut self, reason: LeftOut, count: usize) {
        if count > 0 {
            *self.left_out.entry(reason).or_default() += count;
        }
    }

    fn left_out(&self) -> Vec<(LeftOut, usize)> {
        self.left_out.iter().map(|(why, n)| (*why, *n)).collect()
    }
}

/// What a batch would print, counted beside the register's thread: in a large register it takes a moment.
///
/// # Errors
/// As [`Desk::batch_count`].
pub fn batch_count_beside(
    register: &Path,
    pass: &Pass,
    clock: Clock,
    order: &BatchOrder,
) -> Result<BatchCount> {
    Desk::beside(Store::open_to_read(register)?, clock, pass).batch_count(order)
}

impl Desk {
    /// What a batch would print, and what it would leave out.
    ///
    /// # Errors
    /// [`Refusal::BookDaysReversed`]; if whoever asks may not know names; if the register cannot be read.
    pub fn batch_count(&self, order: &BatchOrder) -> Result<BatchCount> {
        let gathered = self.gather(order)?;
        Ok(BatchCount {
            to_print: gathered.entries.len(),
            left_out: gathered.left_out(),
        })
    }

    /// The papers of a batch as one. Told which record is being set, of how many.
    ///
    /// # Errors
    /// [`Refusal::NothingInBatch`], [`Refusal::BatchTooLong`], as [`Desk::batch_count`]; [`Error::Cancelled`].
    pub(super) fn batch_paper(
        &self,
        order: &BatchOrder,
        settings: &Settings,
        words: &Words,
        progress: Progress<'_>,
    ) -> Result<Paper> {
        let context = self.context(settings, words);
        // Read at one moment, as every paper is.
        let (described, left_out) = self.store.read().at_one_moment(|_| {
            let gathered = self.gather(order)?;
            match gathered.entries.len() {
                0 => return Err(Error::Refused(Refusal::NothingInBatch)),
                many if many > MOST_BATCH => return Err(Refusal::BatchTooLong.into()),
                _ => {}
            }
            let left_out = gathered.left_out();
            let entries = gathered.entries.into_iter();
            let described = entries.map(|entry| self.describe_entry(entry, &context, words));
            Ok((described.collect::<Result<Vec<_>>>()?, left_out))
        })?;
        let days = days_text((order.from, order.to), words);
        let args = [
            ("batch", words.t(order.batch.label_key()).into()),
            ("days", days.into()),
        ];
        let title = words.with("batch-paper-title", &args);
        let (document, trace) = set_one_by_one(title, described, words, progress)?;
        let mut parts = vec![order.from.to_string()];
        parts.extend((order.to != order.from).then(|| order.to.to_string()));
        Ok(Paper {
            request: PaperRequest::Batch(*order),
            document,
            file_name: file_name(&words.t(order.batch.label_key()), &parts),
            guarded: None,
            left_out,
            trace,
            file: None,
        })
    }

    fn describe_entry(
        &self,
        entry: Entry,
        context: &Context,
        words: &Words,
    ) -> Result<(Printed, Described)> {
        let Entry { of, printed } = entry;
        let kind = printed.kind;
        let described = match of {
            Of::Visit(id) => self.of_visit(kind, id, context, words)?,
            Of::Contact(id) => {
                let file = self.contact_file(id)?;
                self.describe_contact(printed.clone(), &file, context, words)?
            }
            Of::Complaint(id) => self.of_complaint((kind, false), id, context, words)?,
            Of::Opinion(id) => self.of_opinion(kind, id, context, words)?,
            Of::Rectification(id) => self.of_rectification(kind, id, context, words)?,
        };
        Ok((printed, described))
    }

    /// The records of a batch, and what is not among them.
    fn gather(&self, order: &BatchOrder) -> Result<Gathered> {
        self.require(Right::ReadNames)?;
        if order.to < order.from {
            return Err(Refusal::BookDaysReversed.into());
        }
        let days = (order.from, order.to);
        let mut gathered = Gathered::default();
        match order.batch {
            Batch::Slips => self.gather_slips(days, &mut gathered)?,
            Batch::HandOvers | Batch::Notices => {
                self.gather_beside_contacts(order.batch, days, &mut gathered)?;
            }
            Batch::Reminders => self.gather_reminders(days, &mut gathered)?,
            Batch::Replies => self.gather_replies(days, &mut gathered)?,
            Batch::Rectifications => self.gather_rectifications(days, &mut gathered)?,
        }
        if !order.is_all {
            let read = self.store.read();
            let mut fresh = Vec::with_capacity(gathered.entries.len());
            for entry in std::mem::take(&mut gathered.entries) {
                let it = &entry.printed;
                match read.print_count(it.table, it.row, it.kind)? {
                    0 => fresh.push(entry),
                    _ => gathered.leave_out(LeftOut::Printed, 1),
                }
            }
            gathered.entries = fresh;
        }
        Ok(gathered)
    }
}

/// Sets the forms one after the other, each with its own page numbers, and puts them behind each other.
fn set_one_by_one(
    title: String,
    described: Vec<(Printed, Described)>,
    words: &Words,
    progress: Progress<'_>,
) -> Result<(Document, Trace)> {
    let count = described.len();
    let (mut pages, mut bookmarks, mut traces) = (Vec::new(), Vec::new(), Vec::new());
    let mut missing = BTreeSet::new();
    for (done, (printed, described)) in described.into_iter().enumerate() {
        let document = layout::typeset(&described.form, words, &mut |_, _| progress(done, count))
            .map_err(|crate::paper::Cancelled| Error::Cancelled)?;
        let name = [printed.number.as_str(), document.title.as_str()];
        let name: Vec<&str> = name.into_iter().filter(|part| !part.is_empty()).collect();
        bookmarks.push(Bookmark {
            title: name.join("　"),
            page: pages.len(),
            level: 0,
        });
        pages.extend(document.pages);
        missing.extend(document.missing);
        traces.push(described.trace);
    }
    if !progress(count, count) {
        return Err(Error::Cancelled);
    }
    let document = Document {
        title,
        language: words.language(),
        pages,
        bookmarks,
        missing: missing.into_iter().collect(),
    };
    Ok((document, Trace::together(traces)))
}

fn days_text((from, to): (NaiveDate, NaiveDate), words: &Words) -> String {
    if from == to {
        return words.date(from);
    }
    let args = [
        ("from", words.date(from).into()),
        ("to", words.date(to).into()),
    ];
    words.with("batch-days", &args)
}
