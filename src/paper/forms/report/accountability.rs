//! The chapter of decisions about faults (D1–D9): by fault and by sanction, and one by one. Nobody is named.

use super::note;
use super::tables::{column, dense, listed, named};
use crate::domain::figures::{ComplaintFigure, ComplaintGroup, DecisionLine, Report};
use crate::i18n::Words;
use crate::paper::canvas::Align;
use crate::paper::form::{Block, Row};

pub(super) fn blocks(report: &Report, words: &Words) -> Vec<Block> {
    let complaints = &report.complaints;
    let groups = [ComplaintGroup::Fault, ComplaintGroup::Sanction];
    let mut blocks = vec![
        listed::<ComplaintFigure>(
            report.period,
            &complaints.compared(),
            &complaints.limits,
            &groups,
            words,
        ),
        list(report, words),
    ];
    let dismissed = report.decisions.dismissed;
    if dismissed > 0 {
        let count = [("count", dismissed.into())];
        blocks.push(note(words.with("report-decisions-dismissed", &count)));
    }
    if !report.decisions.held.is_empty() {
        blocks.push(note(words.t("report-decisions-note")));
    }
    blocks
}

fn list(report: &Report, words: &Words) -> Block {
    let columns = vec![
        column(words, "report-column-decided-on", 1.5, Align::Left),
        column(words, "report-column-shown-by", 2.1, Align::Left),
        column(words, "report-column-ground", 2.9, Align::Left),
        column(words, "report-column-fault", 2.6, Align::Left),
        column(words, "report-column-sanction", 2.6, Align::Left),
        column(words, "report-column-department", 1.7, Align::Left),
        column(words, "report-column-put-right", 2.0, Align::Left),
    ];
    let rows = report.decisions.held.iter().map(|line| row(line, words));
    dense(columns, rows.collect(), words.t("report-decisions-none"))
}

fn row(line: &DecisionLine, words: &Words) -> Row {
    let put_right = match (line.due_on, line.done_on) {
        (_, Some(day)) => {
            let day = words.date_short(day);
            words.with("report-decision-done", &[("day", day.into())])
        }
        (Some(day), None) => {
            let day = words.date_short(day);
            words.with("report-decision-due", &[("day", day.into())])
        }
        (None, None) => named("", words),
    };
    let sanction = line.sanction.map(|it| words.t(it.label_key()));
    Row::body(vec![
        words.date_short(line.decided_on),
        named(&line.number, words),
        words.t(line.ground.label_key()),
        words.t(ComplaintFigure::fault_key(line.fault)),
        sanction.unwrap_or_else(|| named("", words)),
        named(&line.department, words),
        put_right,
    ])
}
