//! Opinions on the page of reports: the figures, where they came from, whose business they are, who owes feedback. Nobody
//! is named who gave one.

use egui::Ui;

use super::listed::{Late, LateList, Line, ListedTable, lines_table_ui};
use super::spread::GAP;
use crate::desk::PaperRequest;
use crate::domain::figures::{
    Amount, Counted, OpinionCount, OpinionFigure, OverdueOpinion, Report,
};
use crate::domain::form::FormKind;
use crate::domain::opinion::OpinionSource;
use crate::domain::period::Period;
use crate::i18n::Words;
use crate::store::OpinionFilter;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::preview::choose::print_button_ui;
use crate::ui::theme::note;

/// Draws the table; gives the figure the pointer or the keyboard is at.
pub(super) fn table_ui(ui: &mut Ui, view: &Report, ctx: &mut Ctx<'_>) -> Option<OpinionFigure> {
    let opinions = &view.opinions;
    let listed = ListedTable {
        period: view.period,
        compared: opinions.compared(),
        terms: &opinions.limits,
    };
    let records = |figure| Some(records(view, figure, OpinionFilter::default()));
    listed.ui(ui, &records, ctx)
}

/// Draws the button of the register book of the period.
pub(super) fn papers_ui(ui: &mut Ui, period: Period, ctx: &mut Ctx<'_>) {
    let (from, to) = (period.first_day(), period.last_day());
    let book = PaperRequest::OpinionBook { from, to };
    ui.horizontal_wrapped(|ui| print_button_ui(ui, FormKind::OpinionBook, book, ctx));
}

/// Draws the rest; of a period without opinions one sentence.
pub(super) fn spread_ui(ui: &mut Ui, view: &Report, ctx: &mut Ctx<'_>) {
    ui.add_space(GAP);
    if view.opinions.now.is_empty() {
        ui.label(note(ui, ctx.words.t("report-opinions-empty")));
        return;
    }
    sources_ui(ui, view, ctx);
    departments_ui(ui, view, ctx);
    let words = ctx.words;
    let overdue = view.opinions.overdue.iter();
    LateList {
        title: "report-section-opinion-overdue",
        none: "report-opinions-overdue-none",
        more: "report-overdue-more",
        missed: view.opinions.now.feedback.missed(),
        lines: overdue.map(|line| late(line, words)).collect(),
    }
    .ui(ui, ctx);
}

fn sources_ui(ui: &mut Ui, view: &Report, ctx: &mut Ctx<'_>) {
    let words = ctx.words;
    let sources = OpinionSource::ALL.iter().zip(view.opinions.now.by_source);
    let told = sources.filter(|(_, counts)| *counts != OpinionCount::default());
    let lines = told.map(|(source, counts)| {
        let narrow = OpinionFilter {
            source: Some(*source),
            ..OpinionFilter::default()
        };
        let ask = records(view, OpinionFigure::Received, narrow);
        Line::of(words.t(source.label_key()), numbers(counts, words)).leading_to(Some(ask))
    });
    let heads = heads("field-source");
    lines_table_ui(ui, words.t("field-source"), &heads, lines.collect(), ctx);
}

fn departments_ui(ui: &mut Ui, view: &Report, ctx: &mut Ctx<'_>) {
    let words = ctx.words;
    let lines = view.opinions.now.by_department.iter().map(|line| {
        let ask = line.name.written().map(|department| {
            let narrow = OpinionFilter {
                department: Some(department),
                ..OpinionFilter::default()
            };
            records(view, OpinionFigure::Received, narrow)
        });
        let name = words.department(&line.name);
        Line::of(name, numbers(line.counts, words)).leading_to(ask)
    });
    let key = "report-column-responsible";
    lines_table_ui(ui, words.t(key), &heads(key), lines.collect(), ctx);
}

fn heads(key: &'static str) -> [&'static str; 6] {
    [
        key,
        "report-column-opinions",
        "report-column-fed-back",
        "report-column-due",
        "report-column-kept",
        "report-column-on-time",
    ]
}

fn numbers(counts: OpinionCount, words: &Words) -> [String; 5] {
    let feedback = counts.feedback;
    [
        counts.received.to_string(),
        counts.fed_back.to_string(),
        feedback.due.to_string(),
        feedback.kept.to_string(),
        words.amount(Amount::share(feedback.kept, feedback.due)),
    ]
}

/// E7, D14: who has it since when, and how long it is over.
fn late(line: &OverdueOpinion, words: &Words) -> Late {
    let since = match line.sent_on {
        Some(day) => {
            let day = [("day", words.date_short(day).into())];
            words.with("reports-late-since", &day)
        }
        None => words.t("report-overdue-not-sent"),
    };
    let told = [
        words.days_over(line.days_over),
        line.department.clone(),
        line.handler.clone(),
        since,
        first_line(&line.content),
    ];
    Late {
        due: words.date_short(line.due_on),
        name: line.number.to_string(),
        ask: Ask::OpenOpinion(line.opinion),
        told: told.into_iter().filter(|text| !text.is_empty()).collect(),
    }
}

/// The first line of what may have several.
pub(super) fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().to_owned()
}

/// The opinions behind a figure, narrowed by more.
pub(super) fn records(view: &Report, figure: OpinionFigure, narrow: OpinionFilter) -> Ask {
    Ask::OpinionRecords(Box::new(OpinionFilter {
        counted: Some(Counted {
            figure,
            period: view.period,
            as_of: view.as_of,
        }),
        ..narrow
    }))
}
