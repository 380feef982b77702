//! “八个不让”情况一览 (A12), for the leading group: each of the eight with the facts the registers hold, their written
//! definitions, and what no number says. It tells of no case and of no complainant.

use crate::domain::figures::{EightNot, EightNots, NotFact, Standing};
use crate::domain::form::FormKind;
use crate::i18n::Words;
use crate::paper::canvas::Align;
use crate::paper::form::{Block, Column, Field, Form, Leaf, Row, RowKind, Sheet, Table};
use crate::paper::forms::report::spelled;
use crate::paper::forms::{Context, FULL, THIRD, form_of, grid, leaf, note, signature};

const KIND: FormKind = FormKind::EightNots;
/// Lines of writing for what the leading group says to it.
const REMARK_LINES: u8 = 4;

/// The facts of a period.
#[must_use]
pub fn form(facts: &EightNots, context: &Context, words: &Words) -> Form {
    let at = [("at", words.date_time(facts.as_of).into())];
    let mark = match Standing::of(facts.period, facts.as_of.date()) {
        Standing::Over => None,
        Standing::Running => Some(words.t("report-mark-running")),
        Standing::Ahead => Some(words.t("report-ahead")),
    };
    let mut leaf = Leaf {
        subtitle: words.period(facts.period),
        heading_note: words.with("report-counted", &at),
        blocks: vec![
            note(words.t("eight-nots-hint")),
            Block::Table(table(facts, words)),
            signatures(facts, words),
        ],
        ..leaf(KIND, context, words)
    };
    leaf.marks.extend(mark);
    form_of(KIND, Sheet::A4, vec![leaf], context, words)
}

fn table(facts: &EightNots, words: &Words) -> Table {
    let column = |key: &str, share, align| Column::new(words.t(key), share, align);
    Table {
        columns: vec![
            column("report-column-figure", 2.6, Align::Left),
            column("report-column-now", 1.4, Align::Right),
            column("report-column-definition", 5.6, Align::Left),
        ],
        rows: (EightNot::ALL.iter())
            .flat_map(|not| rows(*not, facts, words))
            .collect(),
        empty: String::new(),
        is_dense: true,
    }
}

/// One of the eight: its words, its facts, and what no number says.
fn rows(not: EightNot, facts: &EightNots, words: &Words) -> Vec<Row> {
    let mut rows = vec![Row {
        kind: RowKind::Heading,
        cells: vec![words.eight_not(not)],
    }];
    rows.extend(not.facts().iter().map(|fact| row(*fact, facts, words)));
    let said = |key: &str, text| Row::body(vec![words.t(key), String::new(), text]);
    if not == EightNot::Leak
        && let Some(openers) = words.openers(&facts.opened_by)
    {
        rows.push(said("eight-nots-openers", openers));
    }
    if let Some(key) = not.note_key() {
        let label_key = match not.facts().is_empty() {
            true => "eight-nots-uncounted",
            false => "eight-nots-left-out",
        };
        rows.push(said(label_key, words.t(key)));
    }
    rows
}

fn row(fact: NotFact, facts: &EightNots, words: &Words) -> Row {
    Row::body(vec![
        words.not_fact(fact, &facts.terms),
        words.amount(facts.amount(fact)),
        words.not_fact_definition(fact, &facts.terms),
    ])
}

/// What the leading group says to it, the head of the journal where no later hand reaches it, and who answers for it.
fn signatures(facts: &EightNots, words: &Words) -> Block {
    let count = [("count", facts.journal_seq.to_string().into())];
    let head = words.with("report-journal-line", &count);
    let head = format!("{head}\n{}", spelled(&facts.journal_hash));
    let signs = |key: &str| signature(words.t(key), words).over(THIRD);
    let remarks = Field::text(words.t("eight-nots-remarks"), "");
    grid(vec![
        vec![remarks.over(FULL).lines(REMARK_LINES)],
        vec![Field::text(words.t("paper-appraisal-journal"), head).over(FULL)],
        vec![
            signs("report-prepared-by"),
            signs("report-checked-by"),
            signs("report-principal-signature"),
        ],
    ])
}

#[cfg(test)]
mod tests {
    #![allow(clippy::panic)]
    use super::*;
    use crate::domain::figures::{
        ComplaintFigures, ContactFigures, ContactTerms, OpinionFigures, OwnFacts, PartOf,
        ReviewFigures,
    };
    use crate::domain::period::Period;
    use crate::paper::forms::test_records::{at, context, texts, words};

    fn facts() -> EightNots {
        EightNots {
            period: Period::Month {
                year: 2026,
                month: 10,
            },
            as_of: at("2026-11-02T10:00"),
            contacts: ContactFigures::default(),
            complaints: ComplaintFigures::default(),
            opinions: OpinionFigures::default(),
            review: ReviewFigures::default(),
            own: OwnFacts {
                attitude: PartOf { part: 1, whole: 2 },
                long_chains: 3,
                ..OwnFacts::default()
            },
            openings: 2,
            opened_by: vec![("陈校长".into(), 2)],
            terms: ContactTerms::default(),
            journal_seq: 120,
            journal_hash: [7; 32],
        }
    }

    #[test]
    fn a12_all_eight_stand_in_the_sources_words_and_order() {
        let text = texts(&form(&facts(), &context(), &words()).leaves[0]);
        let mut from = 0;
        for words in [
            "不让来办事的人员在我这里受冷落",
            "不让工作事项在我这里积压",
            "不让工作差错在我这里发生",
            "不让工作机密在我这里泄露",
            "不让影响团结的言行在我身上出现",
            "不让违法违纪的行为在我身上发生",
            "不让机关的形象因我受到影响",
            "不让群众的利益在我这里受到侵害",
        ] {
            let at = text[from..].find(words);
            from += at.unwrap_or_else(|| panic!("{words} is not after those before it: {text}"));
        }
    }

    #[test]
    fn a_share_has_its_denominator_and_what_has_no_number_says_so() {
        let text = texts(&form(&facts(), &context(), &words()).leaves[0]);
        assert!(text.contains("50.0%（1/2）"), "{text}");
        assert_eq!(text.matches("不以数字衡量").count(), 2, "{text}");
    }

    #[test]
    fn c4_who_opened_identities_is_named_only_where_it_was_told() {
        let named = texts(&form(&facts(), &context(), &words()).leaves[0]);
        assert!(named.contains("陈校长 2 次"), "{named}");
        let unnamed = EightNots {
            opened_by: Vec::new(),
            ..facts()
        };
        let text = texts(&form(&unnamed, &context(), &words()).leaves[0]);
        assert!(!text.contains("陈校长"), "{text}");
    }
}
