//! 首问登记簿: the book of a period, from its cover to its closing line; and an empty page of it.
//!
//! Rows stand in the order of receipt, with a sum for each day and each month. What it shares with the visitors' book
//! (cover, account of the numbers, closing line) lies in [`crate::paper::forms::volume`].

use chrono::NaiveDate;

use super::receiver;
use crate::domain::book::{BookedContact, ContactBook, ContactCounts};
use crate::domain::contact::{Channel, Contact, HandOver, HandOverState, Outcome};
use crate::domain::form::{FormKind, PaperSerial};
use crate::i18n::Words;
use crate::paper::canvas::Align;
use crate::paper::form::{Block, Column, Form, Row, RowKind, Table};
use crate::paper::forms::volume::{Volume, blank_pages, months};
use crate::paper::forms::{Context, joined};

const KIND: FormKind = FormKind::ContactBook;

/// The book of a period.
#[must_use]
pub fn form(book: &ContactBook, context: &Context, words: &Words) -> Form {
    let counts = ContactCounts::of(&book.records);
    let volume = Volume {
        kind: KIND,
        book,
        void: counts.void,
        counts: counts_text("paper-contact-book-counts", &counts, None, words),
        elsewhere_why: "paper-contact-book-elsewhere-why",
        elsewhere_days: "paper-contact-book-elsewhere-days",
        closing_empty: "paper-contact-book-closing-empty",
    };
    volume.form(month_blocks(&book.records, words), context, words)
}

/// Empty pages, a serial each.
#[must_use]
pub fn blank(serials: &[PaperSerial], context: &Context, words: &Words) -> Form {
    blank_pages(KIND, serials, &table(Vec::new(), words), context, words)
}

/// A heading, a table and a sum for each month, and in the table a sum for each day.
fn month_blocks(booked: &[BookedContact], words: &Words) -> Vec<Block> {
    if booked.is_empty() {
        return vec![Block::Table(table(Vec::new(), words))];
    }
    let cells = Cells::new(words);
    let mut blocks = Vec::new();
    for month in months(booked) {
        let Some(first) = month.first() else { continue };
        let mut rows = Vec::with_capacity(month.len());
        for of_day in month.chunk_by(|a, b| day_of(a) == day_of(b)) {
            rows.extend(of_day.iter().map(|booked| cells.row(booked)));
            let day = of_day.first().map(day_of);
            rows.push(sum("paper-contact-book-day-total", of_day, day, words));
        }
        rows.push(sum("paper-contact-book-month-total", month, None, words));
        blocks.push(Block::Heading(words.month(day_of(first))));
        blocks.push(Block::Table(table(rows, words)));
    }
    blocks
}

fn day_of(booked: &BookedContact) -> NaiveDate {
    booked.contact.details.received_at.date()
}

fn sum(key: &str, booked: &[BookedContact], day: Option<NaiveDate>, words: &Words) -> Row {
    Row {
        kind: RowKind::Subtotal,
        cells: vec![counts_text(key, &ContactCounts::of(booked), day, words)],
    }
}

fn counts_text(key: &str, counts: &ContactCounts, day: Option<NaiveDate>, words: &Words) -> String {
    let mut args = vec![
        ("records", counts.records.into()),
        ("answered", counts.answered.into()),
        ("handed-over", counts.handed_over.into()),
        ("otherwise", counts.otherwise.into()),
        ("unanswered", counts.unanswered.into()),
        ("finished", counts.finished.into()),
        ("void", counts.void.into()),
    ];
    args.extend(day.map(|day| ("day", words.date_short(day).into())));
    words.with(key, &args)
}

fn table(rows: Vec<Row>, words: &Words) -> Table {
    Table {
        columns: columns(words),
        rows,
        empty: words.t("paper-contact-book-empty"),
        is_dense: true,
    }
}

/// Widths that keep a number, a moment and a phone on one line in the dense setting of a lying page.
fn columns(words: &Words) -> Vec<Column> {
    let column = |key: &str, share| Column::new(words.t(key), share, Align::Left);
    vec![
        column("column-number", 28.0),
        column("paper-column-received", 29.0),
        column("field-channel", 18.0),
        column("field-asker-name", 22.0),
        column("field-phone", 25.0),
        column("field-matter", 41.0),
        column("field-first-responder", 20.0),
        column("field-outcome", 18.0),
        column("field-handler", 22.0),
        column("paper-column-signed", 28.0),
        column("paper-column-due", 18.0),
        column("paper-column-finished", 29.0),
        column("paper-column-result", 37.0),
    ]
}

/// Rows of contacts. Channels and outcomes repeat for thousands of rows, so their words are looked up once.
struct Cells<'a> {
    words: &'a Words,
    channels: Vec<String>,
    outcomes: Vec<String>,
    void: String,
    backdated: String,
    unsigned: String,
}

impl<'a> Cells<'a> {
    fn new(words: &'a Words) -> Self {
        let names = |keys: Vec<&'static str>| keys.into_iter().map(|key| words.t(key)).collect();
        Self {
            words,
            channels: names(Channel::ALL.iter().map(|it| it.label_key()).collect()),
            outcomes: names(Outcome::ALL.iter().map(|it| it.label_key()).collect()),
            void: words.t("paper-book-void"),
            backdated: words.t("cli-show-backdated"),
            unsigned: words.t(HandOverState::Unsigned.label_key()),
        }
    }

    fn row(&self, booked: &BookedContact) -> Row {
        let contact = &booked.contact;
        let details = &contact.details;
        let mut cells = vec![
            contact.number.to_string(),
            self.words.date_time_short(details.received_at),
        ];
        if let Some(voiding) = &contact.voiding {
            let args = [
                ("by", voiding.by.as_str().into()),
                ("at", self.words.date_time(voiding.at).into()),
            ];
            cells.extend([String::new(), self.void.clone(), String::new()]);
            cells.extend([voiding.reason.clone(), details.first_responder.clone()]);
            cells.extend([const { String::new() }; 5]);
            cells.push(self.words.with("paper-book-void-by", &args));
            return Row {
                kind: RowKind::Void,
                cells,
            };
        }
        let name_of = |names: &[String], place: Option<usize>| {
            let name = place.and_then(|place| names.get(place).cloned());
            name.unwrap_or_default()
        };
        let channel = Channel::ALL.iter().position(|it| *it == details.channel);
        let outcome = details.outcome;
        let outcome = outcome.and_then(|of| Outcome::ALL.iter().position(|it| *it == of));
        let link = booked.hand_over();
        cells.extend([
            name_of(&self.channels, channel),
            asker(contact),
            details.phone.clone(),
            details.matter.clone(),
            details.first_responder.clone(),
            name_of(&self.outcomes, outcome),
            self.handler(contact, link),
            link.map_or_else(String::new, |link| self.signed(link)),
            self.due(contact),
            self.moment(details.finished_at),
            self.result(contact),
        ]);
        Row::body(cells)
    }

    /// Who takes the matter over: whoever it was handed to, or led to.
    fn handler(&self, contact: &Contact, link: Option<&HandOver>) -> String {
        let named =
            link.map(|link| joined(&[&receiver(link, self.words), &link.to_department], "/"));
        named.unwrap_or_else(|| contact.details.led_to.clone())
    }

    fn signed(&self, link: &HandOver) -> String {
        let args = |by: &str, at| {
            [
                ("by", by.to_owned().into()),
                ("at", self.words.date_time_short(at).into()),
            ]
        };
        match (link.state(), link.signed_at, link.sent_back_at) {
            (HandOverState::SignedFor, Some(at), _) => self
                .words
                .with("paper-column-signed-by", &args(&link.signed_by, at)),
            (HandOverState::SentBack, _, Some(at)) => self
                .words
                .with("paper-column-sent-back-by", &args(&link.sent_back_by, at)),
            _ => self.unsigned.clone(),
        }
    }

    fn due(&self, contact: &Contact) -> String {
        let details = &contact.details;
        let Some(due_on) = details.due_on else {
            return String::new();
        };
        let date = self.words.date_short(due_on);
        if details.is_due_provisional {
            let args = [("date", date.into())];
            self.words.with("paper-due-provisional", &args)
        } else {
            date
        }
    }

    fn moment(&self, at: Option<chrono::NaiveDateTime>) -> String {
        at.map_or_else(String::new, |at| self.words.date_time_short(at))
    }

    /// The result, after what a reader of the row must know.
    fn result(&self, contact: &Contact) -> String {
        let state = if contact.is_backdated() {
            self.backdated.as_str()
        } else {
            ""
        };
        let details = &contact.details;
        joined(&[state, &details.result, &details.note], " ")
    }
}

/// Who asks; of a parent whose they are.
fn asker(contact: &Contact) -> String {
    let details = &contact.details;
    joined(
        &[
            &details.asker_name,
            &details.student_class,
            &details.student_name,
        ],
        " ",
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::test_files::{asked, chain, finished, serial};
    use super::*;
    use crate::domain::record::Voiding;
    use crate::paper::forms::test_records::{at, context, texts, words};
    use crate::paper::forms::volume::BLANK_ROWS;

    fn booked(
        file: crate::domain::contact::ContactFile,
        sequence: u32,
        at_text: &str,
    ) -> BookedContact {
        let mut contact = file.contact;
        contact.number.sequence = sequence;
        contact.details.received_at = at(at_text);
        contact.entered_at = at(at_text);
        BookedContact {
            contact,
            hand_overs: file.hand_overs,
        }
    }

    fn book() -> ContactBook {
        let mut void = BookedContact {
            contact: asked(92, "2026-11-23T14:00"),
            hand_overs: Vec::new(),
        };
        void.contact.voiding = Some(Voiding {
            at: at("2026-11-23T14:05"),
            by: "王芳".into(),
            reason: "重复登记".into(),
        });
        ContactBook {
            from: at("2026-11-01T00:00").date(),
            to: at("2026-11-30T00:00").date(),
            records: vec![
                booked(finished(), 91, "2026-11-23T09:12"),
                void,
                booked(chain(), 93, "2026-11-24T08:10"),
            ],
            elsewhere: Vec::new(),
        }
    }

    fn rows(form: &Form) -> Vec<&Row> {
        let blocks = form.leaves[1].blocks.iter();
        blocks
            .filter_map(|block| match block {
                Block::Table(table) => Some(&table.rows),
                _ => None,
            })
            .flatten()
            .collect()
    }

    #[test]
    fn each_day_and_the_month_have_their_sums() {
        let form = form(&book(), &context(), &words());
        use RowKind::{Body, Subtotal, Void};
        let kinds: Vec<RowKind> = rows(&form).iter().map(|row| row.kind).collect();
        assert_eq!(kinds, [Body, Void, Subtotal, Body, Subtotal, Subtotal]);
        assert_eq!(
            rows(&form)[2].cells,
            ["11月23日小计：2条，当场答复0、转办1、其他方式0、待答复0，已办结1，作废1"]
        );
    }

    #[test]
    fn every_row_has_a_cell_for_each_column() {
        let form = form(&book(), &context(), &words());
        for row in rows(&form) {
            if row.kind != RowKind::Subtotal {
                assert_eq!(row.cells.len(), columns(&words()).len(), "{row:?}");
            }
        }
    }

    #[test]
    fn a3_a_row_names_first_responder_handler_and_who_signed() {
        let form = form(&book(), &context(), &words());
        let row = rows(&form)[3].cells.join("|");
        assert!(
            row.contains("|王芳|转办|李老师（代陈静）/教导处|李老师 11月23日 09:50签收|11月30日|"),
            "{row}"
        );
    }

    #[test]
    fn a_voided_number_keeps_its_row_and_names_nobody_from_outside() {
        let form = form(&book(), &context(), &words());
        let row = rows(&form)[1].cells.join("|");
        assert!(
            row.contains("SW-2026-0092") && row.contains("重复登记"),
            "{row}"
        );
        assert!(
            !row.contains("张伟") && !row.contains("13812345678"),
            "{row}"
        );
    }

    #[test]
    fn cover_and_closing_line_speak_of_first_contacts() {
        let form = form(&book(), &context(), &words());
        let cover = texts(&form.leaves[0]);
        assert!(
            cover.contains("编号: SW-2026-0091 至 SW-2026-0093"),
            "{cover}"
        );
        let pages = texts(&form.leaves[1]);
        assert!(
            pages.contains("本册共登记3条：当场答复0条、转办2条"),
            "{pages}"
        );
    }

    #[test]
    fn a_blank_page_has_rows_to_write_in() {
        let form = blank(&[serial()], &context(), &words());
        assert!(texts(&form.leaves[0]).lines().count() >= BLANK_ROWS);
    }
}
