//! What the tables of all chapters share: figures beside earlier ones, names and numbers, definitions.

use super::first_page::earlier_keys;
use crate::domain::figures::{Amount, Compared, Heading as _, KeyAmounts, Listed};
use crate::domain::period::{Period, PeriodKind};
use crate::i18n::Words;
use crate::paper::canvas::Align;
use crate::paper::form::{Block, Column, Row, RowKind, Table};

/// 指标, 本期, 上月, 增减, 去年同月, 增减. Of a year the year before is the period before and stands there once.
pub(super) struct Comparison<'w> {
    words: &'w Words,
    kind: PeriodKind,
}

impl<'w> Comparison<'w> {
    pub(super) const fn of(period: Period, words: &'w Words) -> Self {
        Self {
            words,
            kind: period.kind(),
        }
    }

    /// A figure beside those of earlier periods.
    pub(super) fn row(&self, name: String, amounts: KeyAmounts) -> Row {
        let words = self.words;
        let against = |earlier: Option<Amount>| {
            let earlier = earlier.unwrap_or(Amount::Unknown);
            [
                words.amount(earlier),
                words.change(amounts.now.since(earlier)),
            ]
        };
        let mut cells = vec![name, words.amount(amounts.now)];
        cells.extend(against(amounts.previous));
        if earlier_keys(self.kind).1.is_some() {
            cells.extend(against(amounts.year_before));
        }
        Row::body(cells)
    }

    /// The table of these rows.
    pub(super) fn table(&self, rows: Vec<Row>) -> Block {
        let words = self.words;
        let (previous, year_before) = earlier_keys(self.kind);
        let figure = |key| column(words, key, 2.5, Align::Right);
        let change = || column(words, "report-column-change", 2.4, Align::Right);
        let mut columns = vec![
            column(words, "report-column-figure", 3.1, Align::Left),
            figure("report-column-now"),
            figure(previous),
            change(),
        ];
        if let Some(key) = year_before {
            columns.extend([figure(key), change()]);
        }
        table(columns, rows, String::new())
    }
}

/// A table of named figures.
pub(super) fn figures_of(
    period: Period,
    figures: impl IntoIterator<Item = (String, KeyAmounts)>,
    words: &Words,
) -> Block {
    let comparison = Comparison::of(period, words);
    let rows = figures.into_iter();
    let rows = rows.map(|(name, amounts)| comparison.row(name, amounts));
    comparison.table(rows.collect())
}

/// The figures of these groups of a list beside earlier ones, those of a group under its heading.
pub(super) fn listed<F: Listed>(
    period: Period,
    compared: &Compared<'_, F::Figures>,
    terms: &F::Terms,
    groups: &[F::Group],
    words: &Words,
) -> Block {
    let comparison = Comparison::of(period, words);
    let mut rows = Vec::new();
    for group in groups {
        let told = group_rows::<F>(&comparison, compared, terms, *group);
        if !told.is_empty() {
            rows.push(heading(words.figure_heading(*group)));
            rows.extend(told);
        }
    }
    comparison.table(rows)
}

/// The rows of these groups, under one heading for all of them.
pub(super) fn listed_rows<F: Listed>(
    comparison: &Comparison<'_>,
    heading_key: &str,
    compared: &Compared<'_, F::Figures>,
    terms: &F::Terms,
    groups: &[F::Group],
) -> Vec<Row> {
    let mut rows = vec![heading(comparison.words.t(heading_key))];
    for group in groups {
        rows.extend(group_rows::<F>(comparison, compared, terms, *group));
    }
    rows
}

fn group_rows<F: Listed>(
    comparison: &Comparison<'_>,
    compared: &Compared<'_, F::Figures>,
    terms: &F::Terms,
    group: F::Group,
) -> Vec<Row> {
    let figures = F::LIST.iter();
    let told = figures.filter(|it| it.group() == group && it.is_told(compared));
    let rows = told.map(|figure| {
        let name = comparison.words.listed_figure(*figure, terms);
        comparison.row(name, compared.amounts(|it| figure.amount(it)))
    });
    rows.collect()
}

/// What the rows below it have in common.
fn heading(text: String) -> Row {
    Row {
        kind: RowKind::Heading,
        cells: vec![text],
    }
}

/// What each figure of a list means for which `is_told` says so. The values of a choice share one definition, under the heading they
/// stand under.
pub(super) fn listed_definitions<F: Listed>(
    terms: &F::Terms,
    words: &Words,
    is_told: impl Fn(F) -> bool,
) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut last = None;
    for figure in F::LIST.iter().copied().filter(|figure| is_told(*figure)) {
        let group = figure.group();
        let name = match group.is_choice() {
            true if last.replace(group) == Some(group) => continue,
            true => words.figure_heading(group),
            false => words.listed_figure(figure, terms),
        };
        rows.push(Row::body(vec![
            name,
            words.listed_definition(figure, terms),
        ]));
    }
    rows
}

/// A name, or the sign that there is none.
pub(super) fn named(name: &str, words: &Words) -> String {
    match name {
        "" => words.amount(Amount::Unknown),
        name => name.to_owned(),
    }
}

/// Names and numbers: the first column says what, the others how many; and below them what they come to together.
pub(super) fn counted(
    words: &Words,
    keys: &[&str],
    rows: Vec<Vec<String>>,
    total: Option<Vec<String>>,
) -> Block {
    let columns = keys.iter().enumerate().map(|(at, key)| match at {
        0 => column(words, key, 3.4, Align::Left),
        _ => column(words, key, 1.4, Align::Right),
    });
    let rows = rows.into_iter().chain(total).map(Row::body);
    table(columns.collect(), rows.collect(), String::new())
}

pub(super) fn table(columns: Vec<Column>, rows: Vec<Row>, empty: String) -> Block {
    Block::Table(Table {
        columns,
        rows,
        empty,
        is_dense: false,
    })
}

/// The same in smaller print, for rows of words.
pub(super) fn dense(columns: Vec<Column>, rows: Vec<Row>, empty: String) -> Block {
    Block::Table(Table {
        columns,
        rows,
        empty,
        is_dense: true,
    })
}

pub(super) fn column(words: &Words, key: &str, share: f32, align: Align) -> Column {
    Column::new(words.t(key), share, align)
}
