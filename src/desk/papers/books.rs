//! The register books of a period: their records, and where the numbers between them are that they do not hold.

use chrono::NaiveDate;

use super::{Described, Trace};
use crate::desk::complaints::visible;
use crate::desk::{Desk, Error, Refusal, Result};
use crate::domain::book::{
    Book, Booked, BookedContact, ComplaintBook, ContactBook, OpinionBook, VisitBook, runs_elsewhere,
};
use crate::domain::form::FormKind;
use crate::domain::right::Right;
use crate::i18n::Words;
use crate::paper::form::Form;
use crate::paper::forms::complaint::complaint_book;
use crate::paper::forms::contact::contact_book;
use crate::paper::forms::review::opinion_book;
use crate::paper::forms::{Context, visit_book};
use crate::store::{ComplaintFilter, ContactFilter, OpinionFilter, Reader, VisitFilter};

impl Desk {
    /// The visitors' book as a paper.
    pub(super) fn of_visit_book(
        &self,
        from: NaiveDate,
        to: NaiveDate,
        context: &Context,
        words: &Words,
    ) -> Result<Described> {
        let book = self.visit_book(from, to)?;
        let form = visit_book::form(&book, context, words);
        Ok(book_paper(FormKind::VisitBook, &book, form))
    }

    /// The book of first contacts as a paper.
    pub(super) fn of_contact_book(
        &self,
        from: NaiveDate,
        to: NaiveDate,
        context: &Context,
        words: &Words,
    ) -> Result<Described> {
        let book = self.contact_book(from, to)?;
        let form = contact_book::form(&book, context, words);
        Ok(book_paper(FormKind::ContactBook, &book, form))
    }

    /// The book of complaints as a paper.
    pub(super) fn of_complaint_book(
        &self,
        from: NaiveDate,
        to: NaiveDate,
        context: &Context,
        words: &Words,
    ) -> Result<Described> {
        let book = self.complaint_book(from, to)?;
        let form = complaint_book::form(&book, context, words);
        Ok(book_paper(FormKind::ComplaintBook, &book, form))
    }

    /// The book of opinions as a paper.
    pub(super) fn of_opinion_book(
        &self,
        from: NaiveDate,
        to: NaiveDate,
        context: &Context,
        words: &Words,
    ) -> Result<Described> {
        let book = self.opinion_book(from, to)?;
        let form = opinion_book::form(&book, context, words);
        Ok(book_paper(FormKind::OpinionBook, &book, form))
    }

    /// The visitors' book of a period: its visits, and where the numbers between them are that it does not hold.
    ///
    /// # Errors
    /// [`Refusal::BookDaysReversed`]; if the register cannot be read.
    pub fn visit_book(&self, from: NaiveDate, to: NaiveDate) -> Result<VisitBook> {
        self.require(Right::ReadNames)?;
        let filter = VisitFilter {
            from: Some(from),
            to: Some(to),
            ..VisitFilter::default()
        };
        self.book(from, to, |read| {
            let mut visits = Vec::new();
            read.each_visit(&filter, |visit| {
                visits.push(visit);
                Ok::<_, Error>(())
            })?;
            Ok(visits)
        })
    }

    /// The book of first contacts of a period, likewise.
    ///
    /// # Errors
    /// [`Refusal::BookDaysReversed`]; if the register cannot be read.
    pub fn contact_book(&self, from: NaiveDate, to: NaiveDate) -> Result<ContactBook> {
        self.require(Right::ReadNames)?;
        let filter = ContactFilter {
            from: Some(from),
            to: Some(to),
            ..ContactFilter::default()
        };
        self.book(from, to, |read| {
            let mut booked = Vec::new();
            read.each_contact(&filter, |contact| {
                let hand_overs = read.hand_overs(contact.id)?;
                booked.push(BookedContact {
                    contact,
                    hand_overs,
                });
                Ok::<_, Error>(())
            })?;
            Ok(booked)
        })
    }

    /// The book of complaints of a period, likewise: each as far as whoever sits at the desk may see it.
    ///
    /// # Errors
    /// [`Refusal::BookDaysReversed`]; if the register cannot be read.
    pub fn complaint_book(&self, from: NaiveDate, to: NaiveDate) -> Result<ComplaintBook> {
        self.require(Right::ReadRegisters)?;
        let filter = ComplaintFilter {
            from: Some(from),
            to: Some(to),
            ..ComplaintFilter::default()
        };
        self.book(from, to, |read| {
            let mut complaints = Vec::new();
            read.each_complaint(&filter, |complaint| {
                complaints.push(visible(complaint, self.account()));
                Ok::<_, Error>(())
            })?;
            Ok(complaints)
        })
    }

    /// The book of opinions of a period, likewise; who gave them is sealed and stands in no book.
    ///
    /// # Errors
    /// [`Refusal::BookDaysReversed`]; if the register cannot be read.
    pub fn opinion_book(&self, from: NaiveDate, to: NaiveDate) -> Result<OpinionBook> {
        self.require(Right::ReadRegisters)?;
        let filter = OpinionFilter {
            from: Some(from),
            to: Some(to),
            ..OpinionFilter::default()
        };
        self.book(from, to, |read| {
            let mut opinions = Vec::new();
            read.each_opinion(&filter, |opinion| {
                opinions.push(opinion);
                Ok::<_, Error>(())
            })?;
            self.shown(opinions)
        })
    }

    /// A book of the records that `read_records` finds. A number entered between two looks would be printed as a hole, so
    /// everything is read at one moment.
    fn book<R: Booked>(
        &self,
        from: NaiveDate,
        to: NaiveDate,
        read_records: impl FnOnce(Reader<'_>) -> Result<Vec<R>>,
    ) -> Result<Book<R>> {
        if to < from {
            return Err(Refusal::BookDaysReversed.into());
        }
        self.store.read().at_one_moment(|read| {
            let mut book = Book {
                from,
                to,
                records: read_records(read)?,
                elsewhere: Vec::new(),
            };
            let held = book.numbers();
            for range in book.ranges() {
                let listed = read.numbers_elsewhere(range, from, to)?;
                book.elsewhere.extend(runs_elsewhere(range, &held, &listed));
            }
            Ok(book)
        })
    }
}

fn book_paper<R>(kind: FormKind, book: &Book<R>, form: Form) -> Described {
    let (from, to) = (book.from, book.to);
    Described {
        form,
        file_name_parts: vec![from.to_string(), to.to_string()],
        trace: Trace::of_register(kind, format!("{from}/{to}")),
    }
}
