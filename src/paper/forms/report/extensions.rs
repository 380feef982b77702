//! The chapter of extensions (A9): how many were asked for, why, who approved, when the asker was told, and whether that
//! was in time.

use super::note;
use super::tables::{Comparison, column, dense, listed_rows, named};
use crate::domain::figures::{
    ComplaintFigure, ComplaintGroup, ContactFigure, ExtensionLine, FigureGroup, Report,
};
use crate::i18n::Words;
use crate::paper::canvas::Align;
use crate::paper::form::{Block, Row};

pub(super) fn blocks(report: &Report, words: &Words) -> Vec<Block> {
    let mut blocks = vec![figures(report, words), list(report, words)];
    if !report.extensions.is_empty() {
        blocks.push(note(words.t("report-extensions-note")));
    }
    let more = report.more_extensions();
    if more > 0 {
        let count = [("count", more.into())];
        blocks.push(note(words.with("report-extensions-more", &count)));
    }
    blocks
}

/// Of each register that gives more time.
fn figures(report: &Report, words: &Words) -> Block {
    let comparison = Comparison::of(report.period, words);
    let contacts = &report.contacts;
    let mut rows = listed_rows::<ContactFigure>(
        &comparison,
        "report-extensions-of-contacts",
        &contacts.compared(),
        &contacts.terms,
        &[FigureGroup::Extension],
    );
    let complaints = &report.complaints;
    if complaints.is_kept {
        rows.extend(listed_rows::<ComplaintFigure>(
            &comparison,
            "report-extensions-of-complaints",
            &complaints.compared(),
            &complaints.limits,
            &[ComplaintGroup::Extension],
        ));
    }
    comparison.table(rows)
}

fn list(report: &Report, words: &Words) -> Block {
    let columns = vec![
        column(words, "column-number", 2.0, Align::Left),
        column(words, "report-column-extension-reason", 3.2, Align::Left),
        column(words, "report-column-asked-on", 1.5, Align::Left),
        column(words, "report-column-old-due", 1.5, Align::Left),
        column(words, "report-column-new-due", 1.5, Align::Left),
        column(words, "report-column-approved-by", 1.9, Align::Left),
        column(words, "report-column-told-on", 1.5, Align::Left),
        column(words, "report-column-in-time", 1.9, Align::Left),
    ];
    let rows = report.extensions.iter().map(|line| row(line, words));
    dense(columns, rows.collect(), words.t("report-extensions-none"))
}

fn row(line: &ExtensionLine, words: &Words) -> Row {
    let day = |day: Option<chrono::NaiveDate>| {
        day.map_or_else(|| named("", words), |day| words.date_short(day))
    };
    let decided = match line.decided_on {
        Some(on) => {
            let args = [
                ("who", line.decided_by.as_str().into()),
                ("day", words.date_short(on).into()),
            ];
            words.with("report-extension-decided", &args)
        }
        None => named("", words),
    };
    Row::body(vec![
        line.number.to_string(),
        named(&line.reason, words),
        words.date_short(line.asked_on),
        words.date_short(line.old_due_on),
        words.date_short(line.new_due_on),
        decided,
        day(line.told_on),
        words.t(line.course.label_key()),
    ])
}
