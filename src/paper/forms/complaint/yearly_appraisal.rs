//! 年度考核汇总表 (D8, D9): of each department and each person what the registers hold of a year, with what the codes of
//! faults and sanctions mean. It tells of no complainant and of no case.

use crate::domain::accountability::{Fault, Sanction};
use crate::domain::figures::{Amount, Appraisal, AppraisalLine, KeptCount};
use crate::domain::form::FormKind;
use crate::i18n::Words;
use crate::paper::canvas::Align;
use crate::paper::form::{Block, Column, Field, Form, Leaf, Row, Sheet, Table};
use crate::paper::forms::report::spelled;
use crate::paper::forms::{Context, FULL, THIRD, form_of, grid, leaf, note, signature};

const KIND: FormKind = FormKind::YearlyAppraisal;
/// Lines of writing for what the principal says to it.
const REMARK_LINES: u8 = 3;

/// The appraisal of a year.
#[must_use]
pub fn form(appraisal: &Appraisal, context: &Context, words: &Words) -> Form {
    let year = [("year", appraisal.year.to_string().into())];
    let mut blocks = Vec::new();
    for (heading, lines, is_of_persons) in [
        ("paper-appraisal-departments", &appraisal.departments, false),
        ("paper-appraisal-persons", &appraisal.persons, true),
    ] {
        blocks.push(Block::Heading(words.t(heading)));
        blocks.push(Block::Table(table(lines, is_of_persons, words)));
    }
    blocks.extend(meanings(words));
    blocks.push(signatures(appraisal, words));
    let leaf = Leaf {
        subtitle: words.with("paper-appraisal-year", &year),
        heading_note: words.with(
            "report-counted",
            &[("at", words.date_time(appraisal.as_of).into())],
        ),
        blocks,
        ..leaf(KIND, context, words)
    };
    form_of(KIND, Sheet::A4Landscape, vec![leaf], context, words)
}

fn table(lines: &[AppraisalLine], is_of_persons: bool, words: &Words) -> Table {
    Table {
        columns: columns(is_of_persons, words),
        rows: lines
            .iter()
            .enumerate()
            .map(|(at, line)| row(at, line, is_of_persons, words))
            .collect(),
        empty: words.t("paper-appraisal-empty"),
        is_dense: true,
    }
}

fn columns(is_of_persons: bool, words: &Words) -> Vec<Column> {
    let text = |key: &str, share| Column::new(words.t(key), share, Align::Left);
    let count = |title: String, share| Column::new(title, share, Align::Right);
    let mut columns = vec![text("paper-column-place", 10.0)];
    if is_of_persons {
        columns.push(text("paper-appraisal-name", 24.0));
        columns.push(text("paper-appraisal-department", 24.0));
    } else {
        columns.push(text("paper-appraisal-department", 48.0));
    }
    columns.extend(
        [
            ("paper-appraisal-matters", 18.0),
            ("paper-appraisal-due", 13.0),
            ("paper-appraisal-kept", 14.0),
            ("paper-appraisal-overdue", 13.0),
            ("paper-appraisal-share", 18.0),
            ("paper-appraisal-trips", 18.0),
            ("paper-appraisal-upheld", 18.0),
            ("paper-appraisal-partly", 18.0),
            ("paper-appraisal-opinions", 18.0),
            ("paper-appraisal-feedback", 18.0),
            ("paper-appraisal-rectified", 18.0),
        ]
        .map(|(key, share)| count(words.t(key), share)),
    );
    let faults = Fault::ALL.iter().map(|fault| fault.code());
    let sanctions = counted_sanctions().map(|sanction| sanction.code());
    columns.extend(
        faults
            .chain(sanctions)
            .map(|code| count(code.to_owned(), 9.0)),
    );
    columns.push(count(words.t("paper-appraisal-merit"), 18.0));
    columns
}

/// Those that are counted; the loss of merit is a word of its own (D8).
fn counted_sanctions() -> impl Iterator<Item = &'static Sanction> {
    Sanction::ALL
        .iter()
        .filter(|sanction| **sanction != Sanction::NoMerit)
}

/// A line; what never happened is left white, so that what did is seen.
fn row(at: usize, line: &AppraisalLine, is_of_persons: bool, words: &Words) -> Row {
    let count = |count: u32| match count {
        0 => String::new(),
        count => count.to_string(),
    };
    let mut cells = vec![(at + 1).to_string(), line.name.clone()];
    if is_of_persons {
        cells.push(line.department.clone());
    }
    let share = match line.kept.due {
        0 => String::new(),
        due => words.amount(Amount::share(line.kept.kept, due)),
    };
    cells.extend([
        count(line.matters),
        count(line.kept.due),
        count(line.kept.kept),
        count(line.overdue()),
        share,
        count(line.repeat_trips),
        count(line.upheld),
        count(line.partly_upheld),
        count(line.opinions),
        kept_of_due(line.feedback),
        kept_of_due(line.rectified),
    ]);
    cells.extend(line.faults.iter().copied().map(count));
    let sanctions = Sanction::ALL.iter().zip(&line.sanctions);
    let counted = sanctions.filter(|(sanction, _)| **sanction != Sanction::NoMerit);
    cells.extend(counted.map(|(_, times)| count(*times)));
    cells.push(match line.loses_merit() {
        true => words.t("paper-appraisal-merit-lost"),
        false => String::new(),
    });
    Row::body(cells)
}

/// What was done in time of what fell due, 5/6; white where nothing did.
fn kept_of_due(kept: KeptCount) -> String {
    match kept.due {
        0 => String::new(),
        due => format!("{}/{due}", kept.kept),
    }
}

/// What is counted, and what the codes stand for.
fn meanings(words: &Words) -> Vec<Block> {
    let faults = Fault::ALL
        .iter()
        .map(|fault| (fault.code(), fault.label_key()));
    let sanctions = Sanction::ALL
        .iter()
        .map(|sanction| (sanction.code(), sanction.label_key()));
    let named = |(code, key): (&str, &str)| {
        let args = [("label", code.into()), ("text", words.t(key).into())];
        words.with("paper-labelled", &args)
    };
    let between = words.t("paper-appraisal-between");
    let faults: Vec<String> = faults.map(named).collect();
    let sanctions: Vec<String> = sanctions.map(named).collect();
    vec![
        note(words.t("paper-appraisal-counts")),
        note(faults.join(&between)),
        note(sanctions.join(&between)),
    ]
}

/// What the principal says to it, the head of the journal where no later hand reaches it, and who answers for the figures.
fn signatures(appraisal: &Appraisal, words: &Words) -> Block {
    let count = [("count", appraisal.journal_seq.to_string().into())];
    let head = words.with("report-journal-line", &count);
    let head = format!("{head}\n{}", spelled(&appraisal.journal_hash));
    let signs = |key: &str| signature(words.t(key), words).over(THIRD);
    let remarks = Field::text(words.t("report-principal-remarks"), "");
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
    use super::*;
    use crate::paper::forms::test_records::{at, context, texts, words};

    fn line(name: &str, department: &str) -> AppraisalLine {
        AppraisalLine {
            name: name.into(),
            department: department.into(),
            matters: 12,
            kept: KeptCount { due: 8, kept: 6 },
            upheld: 1,
            opinions: 5,
            feedback: KeptCount { due: 4, kept: 3 },
            rectified: KeptCount { due: 2, kept: 2 },
            faults: [1, 0, 0, 0, 2, 0],
            sanctions: [1, 0, 0, 0, 1],
            ..AppraisalLine::default()
        }
    }

    fn appraisal() -> Appraisal {
        Appraisal {
            year: 2026,
            as_of: at("2026-12-31T10:00"),
            persons: vec![line("李建国", "总务处")],
            departments: vec![line("总务处", "")],
            journal_seq: 120,
            journal_hash: [7; 32],
        }
    }

    #[test]
    fn d9_a_line_tells_matters_limits_faults_and_sanctions() {
        let form = form(&appraisal(), &context(), &words());
        let text = texts(&form.leaves[0]);
        assert!(
            text.contains("1|李建国|总务处|12|8|6|2|75.0%||1||5|3/4|2/2|1||||2||1||||是"),
            "{text}"
        );
    }

    #[test]
    fn d8_the_codes_are_told_in_the_sources_words() {
        let text = texts(&form(&appraisal(), &context(), &words()).leaves[0]);
        assert!(
            text.contains("F5：违反限时办结制度") && text.contains("S5：取消评优资格"),
            "{text}"
        );
    }

    #[test]
    fn every_row_has_a_cell_for_each_column() {
        let form = form(&appraisal(), &context(), &words());
        let tables: Vec<&Table> = form.leaves[0]
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Table(table) => Some(table),
                _ => None,
            })
            .collect();
        assert_eq!(tables.len(), 2);
        for table in tables {
            assert_eq!(table.rows[0].cells.len(), table.columns.len());
        }
    }

    #[test]
    fn a_year_of_nothing_says_so() {
        let empty = Appraisal {
            persons: Vec::new(),
            departments: Vec::new(),
            ..appraisal()
        };
        let text = texts(&form(&empty, &context(), &words()).leaves[0]);
        assert!(text.contains("没有可以汇总的事项"), "{text}");
    }
}
