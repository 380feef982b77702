//! The summary of a report in sentences, made from its figures alone: what a clerk would write under them. It is a
//! beginning that the principal may change.

use super::Words;
use super::language::Language;
use crate::domain::figures::{
    Amount, ContactFigure, Difference, ExtensionStanding, Figure, KeyAmounts, Listed as _, Report,
    Standing, Which,
};
use crate::domain::figures::{ComplaintFigure, OpinionFigure};
use crate::domain::period::PeriodKind;

/// Service items named as what people ask about most.
const MOST_TOPICS: usize = 3;

/// What a report comes to, a paragraph a subject: visits and first contacts; what was promised and what is overdue and why;
/// complaints, opinions and what was put right; satisfaction and hot topics. Of what the register does not keep it says
/// nothing, and of a period that is not over it says so.
#[must_use]
pub fn summary_text(report: &Report, words: &Words) -> String {
    if report.standing() == Standing::Ahead {
        return words.t("report-ahead");
    }
    let said = Said { report, words };
    let paragraphs = [
        vec![said.visits(), said.contacts()],
        vec![said.on_time(), said.overdue()],
        vec![
            said.complaints(),
            said.opinions(),
            said.rectified(),
            said.decisions(),
        ],
        vec![said.satisfaction(), said.hot_topics(), said.corrections()],
        vec![said.running()],
    ];
    let between = match words.language() {
        Language::En => " ",
        Language::ZhHans | Language::ZhHant => "",
    };
    let paragraphs = paragraphs.map(|sentences| {
        let sentences: Vec<String> = sentences.into_iter().flatten().collect();
        sentences.join(between)
    });
    let told: Vec<String> = paragraphs
        .into_iter()
        .filter(|paragraph| !paragraph.is_empty())
        .collect();
    told.join("\n")
}

/// What is said of a report, a sentence a method; nothing where there is nothing to say.
struct Said<'r> {
    report: &'r Report,
    words: &'r Words,
}

impl Said<'_> {
    fn visits(&self) -> Option<String> {
        let (figures, words) = (&self.report.now, self.words);
        let this = ("this", words.t(this_key(self.kind())).into());
        let Some((part, part_count)) = figures.busiest_part() else {
            return Some(words.with("summary-visits-none", &[this]));
        };
        let amounts = self.report.visits().amounts(|it| Figure::Visits.amount(it));
        let part = self.report.period.parts().get(part).copied();
        let args = [
            this,
            ("visits", figures.visits.into()),
            ("persons", figures.persons.into()),
            (
                "compared",
                self.compared(amounts, "summary-visits-count").into(),
            ),
            (
                "part",
                part.map(|it| words.part(it)).unwrap_or_default().into(),
            ),
            ("part-count", part_count.into()),
        ];
        Some(words.with("summary-visits", &args))
    }

    fn contacts(&self) -> Option<String> {
        let (contacts, words) = (&self.report.contacts, self.words);
        let figures = &contacts.now;
        if figures.contacts == 0 {
            return Some(words.t("summary-contacts-none"));
        }
        let compared = contacts.compared();
        let amounts = compared.amounts(|it| ContactFigure::Contacts.amount(it));
        let args = [
            ("contacts", figures.contacts.into()),
            (
                "compared",
                self.compared(amounts, "summary-matters-count").into(),
            ),
            ("on-the-spot", figures.on_the_spot.into()),
            ("hand-overs", figures.hand_overs.into()),
            ("open", figures.open().into()),
        ];
        Some(words.with("summary-contacts", &args))
    }

    fn on_time(&self) -> Option<String> {
        let contacts = &self.report.contacts;
        let matters = contacts.now.matters;
        if matters.due == 0 {
            return None;
        }
        let compared = contacts.compared();
        let amounts = compared.amounts(|it| ContactFigure::OnTime.amount(it));
        let share = Amount::share(matters.kept, matters.due);
        let args = [
            ("due", matters.due.into()),
            ("kept", matters.kept.into()),
            ("share", self.words.amount(share).into()),
            (
                "compared",
                self.compared(amounts, "summary-points-count").into(),
            ),
        ];
        Some(self.words.with("summary-on-time", &args))
    }

    /// What was not done in time in all registers, how much of it is still open, and why nothing excuses it.
    fn overdue(&self) -> Option<String> {
        let (report, words) = (self.report, self.words);
        let contacts = report.contacts.now.matters;
        let complaints = report.complaints.now.replies;
        let opinions = report.opinions.now.feedback;
        let review = report.review.now.rectified;
        let all = [
            ("summary-overdue-contacts", contacts),
            ("summary-overdue-complaints", complaints),
            ("summary-overdue-opinions", opinions),
            ("summary-overdue-rectifications", review),
        ];
        let missed: u32 = all.iter().map(|(_, kept)| kept.missed()).sum();
        if missed == 0 {
            let has_due = all.iter().any(|(_, kept)| kept.due > 0);
            return has_due.then(|| words.t("summary-overdue-none"));
        }
        let parts = all.iter().filter(|(_, kept)| kept.missed() > 0);
        let parts = parts.map(|(key, kept)| words.with(key, &[("count", kept.missed().into())]));
        let open = report.overdue_open(Which::Now).unwrap_or(Amount::Count(0));
        let args = [
            ("missed", missed.into()),
            ("parts", self.listed(parts).into()),
            ("open", words.amount(open).into()),
            ("why", self.why().into()),
        ];
        Some(words.with("summary-overdue", &args))
    }

    /// What became of more time for what is late, the most frequent first; nothing where not all of it is listed.
    fn why(&self) -> String {
        let (report, words) = (self.report, self.words);
        if report.contacts.more_overdue() + report.complaints.more_overdue() > 0 {
            return String::new();
        }
        let contacts = report.contacts.overdue.iter().map(|it| it.extension);
        let complaints = report.complaints.overdue.iter().map(|it| it.extension);
        let standings: Vec<ExtensionStanding> = contacts.chain(complaints).collect();
        let mut reasons: Vec<_> = ExtensionStanding::ALL
            .into_iter()
            .map(|reason| (reason, standings.iter().filter(|it| **it == reason).count()))
            .filter(|(_, count)| *count > 0)
            .collect();
        if reasons.is_empty() {
            return String::new();
        }
        reasons.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let reasons = reasons.into_iter().map(|(reason, count)| {
            let args = [
                ("reason", words.t(reason.label_key()).into()),
                ("count", count.into()),
            ];
            words.with("summary-reason", &args)
        });
        let reasons = self.listed(reasons);
        words.with("summary-why", &[("reasons", reasons.into())])
    }

    fn complaints(&self) -> Option<String> {
        let (complaints, words) = (&self.report.complaints, self.words);
        if !complaints.is_kept {
            return None;
        }
        let figures = &complaints.now;
        let due = [
            ("due", figures.replies.due.into()),
            ("kept", figures.replies.kept.into()),
        ];
        if figures.received == 0 {
            return Some(match figures.replies.due {
                0 => words.t("summary-complaints-none"),
                _ => words.with("summary-complaints-earlier", &due),
            });
        }
        let compared = complaints.compared();
        let amounts = compared.amounts(|it| ComplaintFigure::Received.amount(it));
        let [due, kept] = due;
        let args = [
            ("received", figures.received.into()),
            (
                "compared",
                self.compared(amounts, "summary-matters-count").into(),
            ),
            ("closed", figures.closed.into()),
            ("upheld", figures.upheld().into()),
            due,
            kept,
        ];
        Some(words.with("summary-complaints", &args))
    }

    fn opinions(&self) -> Option<String> {
        let (opinions, words) = (&self.report.opinions, self.words);
        if !opinions.is_kept {
            return None;
        }
        let figures = &opinions.now;
        let due = [
            ("due", figures.feedback.due.into()),
            ("kept", figures.feedback.kept.into()),
        ];
        if figures.received == 0 {
            return Some(match figures.feedback.due {
                0 => words.t("summary-opinions-none"),
                _ => words.with("summary-opinions-earlier", &due),
            });
        }
        let compared = opinions.compared();
        let amounts = compared.amounts(|it| OpinionFigure::Received.amount(it));
        let [due, kept] = due;
        let args = [
            ("received", figures.received.into()),
            (
                "compared",
                self.compared(amounts, "summary-matters-count").into(),
            ),
            due,
            kept,
        ];
        Some(words.with("summary-opinions", &args))
    }

    fn rectified(&self) -> Option<String> {
        let figures = &self.report.review.now;
        if figures.ordered == 0 && figures.rectified.due == 0 {
            return None;
        }
        let args = [
            ("ordered", figures.ordered.into()),
            ("due", figures.rectified.due.into()),
            ("kept", figures.rectified.kept.into()),
        ];
        Some(self.words.with("summary-rectified", &args))
    }

    fn decisions(&self) -> Option<String> {
        let held = self.report.decisions.held.len();
        let count = [("count", held.into())];
        (held > 0).then(|| self.words.with("summary-decisions", &count))
    }

    fn satisfaction(&self) -> Option<String> {
        let rated = self.report.rated(Which::Now)?;
        if rated.rated == 0 {
            return (rated.done > 0).then(|| self.words.t("summary-unrated"));
        }
        let share = Amount::share(rated.content, rated.rated);
        let args = [
            ("rated", rated.rated.into()),
            ("content", rated.content.into()),
            ("share", self.words.amount(share).into()),
            ("unrated", rated.unrated().into()),
        ];
        Some(self.words.with("summary-satisfaction", &args))
    }

    fn hot_topics(&self) -> Option<String> {
        let words = self.words;
        let items = self.report.contacts.now.by_item.iter().take(MOST_TOPICS);
        let topics = items.map(|item| {
            let args = [
                ("topic", item.name.as_str().into()),
                ("count", item.contacts.into()),
            ];
            words.with("summary-topic", &args)
        });
        let topics = self.listed(topics);
        let args = [("topics", topics.as_str().into())];
        (!topics.is_empty()).then(|| words.with("summary-hot-topics", &args))
    }

    fn corrections(&self) -> Option<String> {
        let corrections = &self.report.corrections;
        let args = [
            ("figures", corrections.figures.len().into()),
            ("records", corrections.count.into()),
        ];
        (!corrections.is_empty()).then(|| self.words.with("summary-corrections", &args))
    }

    fn running(&self) -> Option<String> {
        let at = self.words.date_time(self.report.as_of);
        let is_running = self.report.standing() == Standing::Running;
        is_running.then(|| self.words.with("report-running", &[("at", at.into())]))
    }

    fn kind(&self) -> PeriodKind {
        self.report.period.kind()
    }

    /// In brackets, how a figure changed since the period before and since the year before; nothing where neither is known.
    fn compared(&self, amounts: KeyAmounts, count_key: &str) -> String {
        let words = self.words;
        let (previous_key, year_before_key) = said_keys(self.kind());
        let earlier = [
            (Some(previous_key), amounts.previous),
            (year_before_key, amounts.year_before),
        ];
        let clauses = earlier.into_iter().filter_map(|(key, earlier)| {
            let difference = amounts.now.since(earlier?).difference?;
            let period = ("period", words.t(key?).into());
            let (change, by) = match difference {
                Difference::Count(count) => (count.signum(), count.unsigned_abs().to_string()),
                Difference::Points(points) => {
                    let by = format!("{:.1}", points.abs());
                    let is_same = by == "0.0";
                    (if is_same { 0 } else { points.signum() as i64 }, by)
                }
                _ => return None,
            };
            let key = match change {
                0 => return Some(words.with("summary-same", &[period])),
                1 => "summary-more",
                _ => "summary-fewer",
            };
            let by = words.with(count_key, &[("count", by.into())]);
            Some(words.with(key, &[period, ("by", by.into())]))
        });
        let clauses = self.listed_clauses(clauses);
        match clauses.is_empty() {
            true => String::new(),
            false => words.with("summary-compared", &[("clauses", clauses.into())]),
        }
    }

    /// Names in a row: 在读证明、转学手续.
    fn listed(&self, parts: impl Iterator<Item = String>) -> String {
        let parts: Vec<String> = parts.collect();
        parts.join(&self.words.t("summary-separator"))
    }

    /// Clauses in a row: 比上月增加 6 批，比去年同月减少 3 批.
    fn listed_clauses(&self, parts: impl Iterator<Item = String>) -> String {
        let parts: Vec<String> = parts.collect();
        parts.join(&self.words.t("summary-clause-separator"))
    }
}

/// The period in a sentence: 本月.
const fn this_key(kind: PeriodKind) -> &'static str {
    match kind {
        PeriodKind::Month => "period-said-this-month",
        PeriodKind::Quarter => "period-said-this-quarter",
        PeriodKind::Term => "period-said-this-term",
        PeriodKind::Year => "period-said-this-year",
    }
}

/// The period before in a sentence, and the same one a year before: 上月, 去年同月.
const fn said_keys(kind: PeriodKind) -> (&'static str, Option<&'static str>) {
    match kind {
        PeriodKind::Month => ("period-said-last-month", Some("period-said-year-ago-month")),
        PeriodKind::Quarter => (
            "period-said-last-quarter",
            Some("period-said-year-ago-quarter"),
        ),
        PeriodKind::Term => ("period-said-last-term", Some("period-said-year-ago-term")),
        PeriodKind::Year => ("period-said-last-year", None),
    }
}
