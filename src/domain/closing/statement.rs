//! What a principal signs when a month is closed: one plain text that says everything, a line each.
//!
//! It is hashed and signed as it stands, so it is written in one way only and read back by the same rules. A person can
//! read it with nothing but a text editor.

use std::fmt;

use chrono::NaiveDateTime;

use crate::domain::figures::{Amount, AnyFigure};
use crate::domain::period::Period;
use crate::domain::when;

/// What its first line says.
const FORMAT: &str = "shouwen/month/1";
/// What a line of somebody's own words begins with.
const QUOTE: &str = "| ";

/// What is frozen when a month is closed.
#[derive(Debug, Clone, PartialEq)]
pub struct Statement {
    /// The register's own id.
    pub register: String,
    /// The school's name.
    pub school: String,
    /// The month.
    pub period: Period,
    /// The language of the paper, by its tag.
    pub language: String,
    /// When it was counted, local time.
    pub counted_at: NaiveDateTime,
    /// The newest entry of the journal at that moment.
    pub journal_seq: u64,
    /// Its hash, in hexadecimal.
    pub journal_hash: String,
    /// Who signs.
    pub signer: String,
    /// Their key, in hexadecimal.
    pub signing_key: String,
    /// Every figure by its name, see [`AnyFigure::id`].
    pub figures: Vec<(String, Amount)>,
    /// 综述.
    pub summary: String,
    /// 校长意见.
    pub remarks: String,
    /// 更正 of earlier months that the report tells of, a line each.
    pub corrections: Vec<String>,
}

impl Statement {
    /// What a figure was signed as; `None` of one that did not exist then.
    #[must_use]
    pub fn signed(&self, figure: AnyFigure) -> Option<Amount> {
        let id = figure.id();
        let found = self.figures.iter().find(|(name, _)| *name == id);
        found.map(|(_, amount)| *amount)
    }

    /// Reads a statement; `None` of anything that [`fmt::Display`] would not have written.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        if lines.next()? != FORMAT {
            return None;
        }
        let mut said = |label: &str| {
            let line = lines.next()?;
            line.strip_prefix(label)?
                .strip_prefix(": ")
                .map(str::to_owned)
        };
        let register = said("register")?;
        let school = said("school")?;
        let period = said("period")?.parse().ok()?;
        let language = said("language")?;
        let counted_at = when::from_canonical(&said("counted")?)?;
        let journal = said("journal")?;
        let (seq, hash) = journal.split_once(' ')?;
        let signer = said("signer")?;
        let signing_key = said("key")?;
        let mut statement = Self {
            register,
            school,
            period,
            language,
            counted_at,
            journal_seq: seq.parse().ok()?,
            journal_hash: hash.to_owned(),
            signer,
            signing_key,
            figures: Vec::new(),
            summary: String::new(),
            remarks: String::new(),
            corrections: Vec::new(),
        };
        let mut lines = lines.peekable();
        while let Some(line) = lines.next_if(|line| line.starts_with("figure ")) {
            let (name, amount) = line.strip_prefix("figure ")?.split_once(": ")?;
            let amount = Amount::from_canonical(amount)?;
            statement.figures.push((name.to_owned(), amount));
        }
        let mut quoted = |label: &str| -> Option<Vec<String>> {
            (lines.next()? == label).then_some(())?;
            let mut own = Vec::new();
            while let Some(line) = lines.next_if(|line| line.starts_with(QUOTE)) {
                own.push(line.strip_prefix(QUOTE)?.to_owned());
            }
            Some(own)
        };
        statement.summary = quoted("summary:")?.join("\n");
        statement.remarks = quoted("remarks:")?.join("\n");
        statement.corrections = quoted("corrections:")?;
        (statement.to_string() == text).then_some(statement)
    }
}

impl fmt::Display for Statement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = |text: &str| text.replace(['\n', '\r'], " ");
        writeln!(f, "{FORMAT}")?;
        writeln!(f, "register: {}", line(&self.register))?;
        writeln!(f, "school: {}", line(&self.school))?;
        writeln!(f, "period: {}", self.period)?;
        writeln!(f, "language: {}", line(&self.language))?;
        writeln!(f, "counted: {}", when::to_canonical(self.counted_at))?;
        writeln!(f, "journal: {} {}", self.journal_seq, self.journal_hash)?;
        writeln!(f, "signer: {}", line(&self.signer))?;
        writeln!(f, "key: {}", self.signing_key)?;
        for (name, amount) in &self.figures {
            writeln!(f, "figure {name}: {}", amount.to_canonical())?;
        }
        let quoted = |f: &mut fmt::Formatter<'_>, label: &str, text: &str| {
            writeln!(f, "{label}:")?;
            text.lines().try_for_each(|own| writeln!(f, "{QUOTE}{own}"))
        };
        quoted(f, "summary", &self.summary)?;
        quoted(f, "remarks", &self.remarks)?;
        quoted(f, "corrections", &self.corrections.join("\n"))
    }
}

/// The text whose signature closes a month: the SHA-256 of the statement and of the paper, and the minute.
#[must_use]
pub fn signed_message(statement_sha256: &str, paper_sha256: &str, at: NaiveDateTime) -> String {
    let at = when::to_canonical(at);
    format!("shouwen/month-close/1\n{statement_sha256}\n{paper_sha256}\n{at}")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    fn statement(summary: &str) -> Statement {
        Statement {
            register: "0f1e".into(),
            school: "实验小学".into(),
            period: "2026-10".parse().unwrap(),
            language: "zh-Hans".into(),
            counted_at: when::from_canonical("2026-11-02T09:12").unwrap(),
            journal_seq: 4711,
            journal_hash: "ab".repeat(32),
            signer: "李校长".into(),
            signing_key: "cd".repeat(32),
            figures: vec![
                ("visits/figure-visits".into(), Amount::Count(137)),
                ("visits/figure-stay-mean".into(), Amount::Minutes(30.25)),
            ],
            summary: summary.into(),
            remarks: String::new(),
            corrections: vec!["SW-2026-0088 asker_kind".into()],
        }
    }

    #[test]
    fn a_statement_is_a_text_that_a_person_can_read() {
        let text = statement("本月来访137批。\n投诉1件。").to_string();
        assert!(
            text.starts_with(
                "shouwen/month/1\nregister: 0f1e\nschool: 实验小学\nperiod: 2026-10\n"
            )
        );
        assert!(text.contains("\nfigure visits/figure-visits: count 137\n"));
        assert!(text.ends_with(
            "summary:\n| 本月来访137批。\n| 投诉1件。\nremarks:\ncorrections:\n| SW-2026-0088 asker_kind\n"
        ));
    }

    #[test]
    fn what_was_written_otherwise_is_no_statement() {
        let text = statement("").to_string();
        assert!(Statement::parse(&text).is_some());
        assert_eq!(Statement::parse(&text.replace("137", "0137")), None);
        assert_eq!(Statement::parse(&text.replace("month/1", "month/2")), None);
        assert_eq!(Statement::parse(&format!("{text}more\n")), None);
        assert_eq!(Statement::parse(""), None);
    }

    proptest! {
        #[test]
        fn every_statement_reads_back(summary in "[^\r\n]{0,40}(\n[^\r\n]{1,40}){0,3}", count: u64, share in 0.0f64..1e6) {
            let mut written = statement(&summary);
            written.figures.push(("x/share".into(), Amount::Percent(share)));
            written.figures.push(("x/count".into(), Amount::Count(count)));
            prop_assert_eq!(Statement::parse(&written.to_string()), Some(written));
        }

        #[test]
        fn no_text_makes_the_reader_fail(text in ".{0,200}") {
            prop_assert_eq!(Statement::parse(&text), None);
        }
    }
}
