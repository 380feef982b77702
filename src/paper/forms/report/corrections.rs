//! The chapter of corrections (更正): what was changed in months that were closed already, with old and new. Of a personal
//! field, and of a protected record, only that it was.

use super::tables::{column, dense, named, table};
use super::{body, note, section};
use crate::domain::closing::{Correction, Corrections, FigureChange};
use crate::domain::figures::{AnyFigure, Heading, Listed, Report};
use crate::i18n::Words;
use crate::i18n::field::{field_label_in, field_value};
use crate::paper::canvas::Align;
use crate::paper::form::{Block, Row};

pub(super) fn blocks(report: &Report, words: &Words) -> Vec<Block> {
    let corrections = &report.corrections;
    if corrections.months.is_empty() {
        return vec![body(words.t("report-corrections-no-month"))];
    }
    if corrections.is_empty() {
        return vec![body(words.t("report-corrections-none"))];
    }
    let mut blocks = vec![figures(report, words)];
    let records = [records(corrections, words)];
    blocks.extend(section("report-section-corrected", records, words));
    blocks.push(note(words.t("report-corrections-note")));
    let more = corrections.count.saturating_sub(corrections.records.len());
    if more > 0 {
        let count = [("count", more.into())];
        blocks.push(note(words.with("report-corrections-more", &count)));
    }
    blocks
}

/// The figures that are others now than when they were signed.
fn figures(report: &Report, words: &Words) -> Block {
    let columns = vec![
        column(words, "report-column-month", 2.0, Align::Left),
        column(words, "report-column-figure", 4.6, Align::Left),
        column(words, "report-column-signed", 2.2, Align::Right),
        column(words, "report-column-is-now", 2.2, Align::Right),
    ];
    let rows = report.corrections.figures.iter().map(|change| {
        let FigureChange { signed, now, .. } = change;
        Row::body(vec![
            words.period(change.period),
            figure_name(change.figure, report, words),
            words.amount(*signed),
            words.amount(*now),
        ])
    });
    let none = words.t("report-corrections-no-figure");
    table(columns, rows.collect(), none)
}

/// A figure with its register, because several count satisfaction.
fn figure_name(figure: AnyFigure, report: &Report, words: &Words) -> String {
    fn listed<F: Listed>(figure: F, terms: &F::Terms, words: &Words) -> String {
        let name = words.listed_figure(figure, terms);
        match figure.group().is_choice() {
            true => format!("{} {name}", words.figure_heading(figure.group())),
            false => name,
        }
    }
    let (key, name) = match figure {
        AnyFigure::Visits(figure) => ("report-chapter-visits", words.figure(figure)),
        AnyFigure::Contacts(figure) => (
            "report-chapter-contacts",
            listed(figure, &report.contacts.terms, words),
        ),
        AnyFigure::Complaints(figure) => (
            "report-chapter-complaints",
            listed(figure, &report.complaints.limits, words),
        ),
        AnyFigure::Opinions(figure) => (
            "report-chapter-opinions",
            listed(figure, &report.opinions.limits, words),
        ),
        AnyFigure::Review(figure) => ("report-chapter-rectification", listed(figure, &(), words)),
    };
    let args = [("register", words.t(key).into()), ("figure", name.into())];
    words.with("report-figure-of", &args)
}

/// Which records were changed: a line a field, with what stood there before and after.
fn records(corrections: &Corrections, words: &Words) -> Block {
    let columns = vec![
        column(words, "column-number", 2.1, Align::Left),
        column(words, "report-column-month", 1.5, Align::Left),
        column(words, "report-column-deed", 1.5, Align::Left),
        column(words, "report-column-field", 1.7, Align::Left),
        column(words, "report-column-before", 2.6, Align::Left),
        column(words, "report-column-after", 2.6, Align::Left),
        column(words, "report-column-corrected-by", 1.5, Align::Left),
        column(words, "report-column-corrected-on", 1.6, Align::Left),
    ];
    let lines = corrections.records.iter();
    let rows = lines.flat_map(|correction| rows_of(correction, words));
    dense(columns, rows.collect(), words.t("report-corrections-none"))
}

fn rows_of(correction: &Correction, words: &Words) -> Vec<Row> {
    let row = |is_first: bool, [name, before, after]: [String; 3]| {
        let once = |text: String| if is_first { text } else { String::new() };
        Row::body(vec![
            once(named(&correction.number, words)),
            once(words.period(correction.period)),
            once(words.t(correction.action.label_key())),
            name,
            before,
            after,
            once(correction.by.clone()),
            once(words.date_short(correction.at.date())),
        ])
    };
    if correction.fields.is_empty() {
        let nothing = || named("", words);
        return vec![row(true, [nothing(), nothing(), nothing()])];
    }
    let fields = correction.fields.iter().enumerate();
    let rows = fields.map(|(at, field)| {
        let name = field_label_in(correction.table, &field.name, words);
        let texts = match &field.texts {
            Some((before, after)) => {
                let said = |text: &Option<String>| match text.as_deref() {
                    None | Some("") => named("", words),
                    Some(text) => field_value(&field.name, text, words),
                };
                [said(before), said(after)]
            }
            None => {
                let personal = words.t("report-corrected-personal");
                [personal.clone(), personal]
            }
        };
        let [before, after] = texts;
        row(at == 0, [name, before, after])
    });
    rows.collect()
}
