//! The report of a month, a quarter or a year, 来访、首问、投诉与意见办理情况月报: the figures of a period with those of earlier ones, drawn, defined, and signed.
//!
//! Says what stands on the report and in which order; what is counted is `domain::figures`'s, how it looks is the
//! layout's.

mod complaints;
mod contacts;
mod opinions;
mod review;
mod spread;
mod tables;
#[cfg(test)]
mod tests;

use super::{FULL, THIRD, body, grid, note, signature};
use crate::domain::figures::{
    Amount, Compared, ComplaintFigure, ContactFigure, Figure, Listed, OpinionFigure, Report,
    ReviewFigure, Standing,
};
use crate::domain::journal::{Hash, hex_groups};
use crate::domain::period::PeriodKind;
use crate::i18n::Words;
use crate::paper::form::{Block, Field, Form, KeyFigure, Leaf, Letterhead, Manner, Sheet, Text};

/// Chinese reports number their headings 一、二、三.
const NUMBER_KEYS: [&str; 18] = [
    "report-number-1",
    "report-number-2",
    "report-number-3",
    "report-number-4",
    "report-number-5",
    "report-number-6",
    "report-number-7",
    "report-number-8",
    "report-number-9",
    "report-number-10",
    "report-number-11",
    "report-number-12",
    "report-number-13",
    "report-number-14",
    "report-number-15",
    "report-number-16",
    "report-number-17",
    "report-number-18",
];

/// Lines a principal has room to write.
const REMARK_LINES: u8 = 6;
/// Groups of a hash that are read aloud in one breath.
const HASH_GROUPS_PER_LINE: usize = 8;

/// The report as a paper.
#[must_use]
pub fn form(report: &Report, letterhead: Letterhead, words: &Words) -> Form {
    let title = title(report, words);
    let period = words.period(report.period);
    let args = [
        ("school", letterhead.school_name.as_str().into()),
        ("title", title.as_str().into()),
        ("period", period.as_str().into()),
    ];
    Form {
        title: words.with("report-file-title", &args),
        sheet: Sheet::A4,
        letterhead,
        leaves: vec![Leaf {
            title,
            subtitle: period,
            heading_note: words.with(
                "report-counted",
                &[("at", words.date_time(report.as_of).into())],
            ),
            marks: standing_mark(report, words).into_iter().collect(),
            blocks: blocks(report, words),
            ..Leaf::default()
        }],
    }
}

/// The title names what the register holds, and no register it does not keep.
fn title(report: &Report, words: &Words) -> String {
    // Nobody asks for the report of a term.
    let key = match report.period.kind() {
        PeriodKind::Month => "report-title-month",
        PeriodKind::Quarter => "report-title-quarter",
        PeriodKind::Year | PeriodKind::Term => "report-title-year",
    };
    let has_opinions = report.opinions.is_kept || report.review.is_kept;
    let about = match (report.complaints.is_kept, has_opinions) {
        (false, false) => "report-about-contacts",
        (true, false) => "report-about-complaints",
        (false, true) => "report-about-opinions",
        (true, true) => "report-about-all",
    };
    words.with(key, &[("about", words.t(about).into())])
}

/// Figures that will still grow say so before anything else.
fn standing_mark(report: &Report, words: &Words) -> Option<String> {
    match report.standing() {
        Standing::Over => None,
        Standing::Running => Some(words.t("report-mark-running")),
        Standing::Ahead => Some(words.t("report-ahead")),
    }
}

fn blocks(report: &Report, words: &Words) -> Vec<Block> {
    let has_visits = report.now.visits > 0;
    let mut sections = Sections {
        words,
        blocks: vec![key_figures(report, words)],
        count: 0,
    };
    sections.begin("report-section-summary");
    sections.add(summary(report, words));
    sections.add([tables::figures(report, words)]);
    if report.standing() == Standing::Running {
        let at = words.date_time(report.as_of).into();
        sections.add([note(words.with("report-running", &[("at", at)]))]);
    }
    sections.add([note(words.t("report-change-note"))]);
    if has_visits {
        sections.begin("report-section-spread");
        sections.add(spread::charts(report, words));
        sections.begin("report-section-departments");
        sections.add([tables::departments(&report.now, words)]);
    }
    sections.begin("report-section-inspections");
    sections.add([tables::inspections(report, words)]);
    sections.begin("report-section-contacts");
    sections.add(contacts::summary(report, words));
    if !report.contacts.now.is_empty() {
        sections.add([contacts::figures(report, words)]);
        sections.begin("report-section-contact-spread");
        sections.add(contacts::spread(report, words));
        sections.begin("report-section-overdue");
        sections.add(contacts::overdue(&report.contacts, words));
    }
    if report.complaints.is_kept {
        sections.begin("report-section-complaints");
        sections.add(complaints::summary(report, words));
    }
    if !report.complaints.now.is_empty() {
        sections.add([complaints::figures(report, words)]);
        sections.begin("report-section-complaint-spread");
        sections.add(complaints::spread(&report.complaints, words));
    }
    reviewed(&mut sections, report, words);
    sections.begin("report-section-remarks");
    sections.add([signatures(words)]);
    sections.begin("report-section-definitions");
    sections.add([tables::definitions(report, words)]);
    sections.begin("report-section-journal");
    sections.add(journal(report, words));
    sections.blocks
}

/// Opinions, what is put right, meetings and checks, of a register that holds any.
fn reviewed(sections: &mut Sections<'_>, report: &Report, words: &Words) {
    let opinions = &report.opinions;
    if opinions.is_kept {
        sections.begin("report-section-opinions");
        sections.add(opinions::summary(report, words));
    }
    if !opinions.now.is_empty() {
        sections.add([opinions::figures(report, words)]);
        sections.begin("report-section-opinion-spread");
        sections.add(opinions::spread(opinions, words));
        sections.begin("report-section-opinion-overdue");
        sections.add(opinions::overdue(opinions, words));
    }
    let review = &report.review;
    if !review.is_kept {
        return;
    }
    sections.begin("report-section-review");
    sections.add(review::summary(review, words));
    if !review.now.is_empty() {
        sections.add([review::figures(report, words)]);
        sections.add(review::checks(&review.now, words));
    }
    if let Some(promises) = review::promises(review, words) {
        sections.begin("report-section-promises");
        sections.add([promises]);
        sections.add([note(words.t("report-promises-note"))]);
    }
    if let Some(departments) = review::departments(&review.now, words) {
        sections.begin("report-section-rectifications");
        sections.add([departments]);
        sections.add(review::overdue(review, words));
    }
}

/// The blocks so far, and how many headings they have.
struct Sections<'a> {
    words: &'a Words,
    blocks: Vec<Block>,
    count: usize,
}

impl Sections<'_> {
    fn begin(&mut self, title_key: &str) {
        let number = NUMBER_KEYS.get(self.count).map(|key| self.words.t(key));
        self.count += 1;
        let args = [
            ("number", number.unwrap_or_default().into()),
            ("title", self.words.t(title_key).into()),
        ];
        let heading = self.words.with("report-heading", &args);
        self.blocks.push(Block::Heading(heading));
    }

    fn add(&mut self, blocks: impl IntoIterator<Item = Block>) {
        self.blocks.extend(blocks);
    }
}

/// What a principal reads first: how many came and asked, and whether they were served in time.
fn key_figures(report: &Report, words: &Words) -> Block {
    let visits = Figure::KEY.into_iter().map(|figure| {
        key_figure(words.figure(figure), &report.visits(), words, |figures| {
            figure.amount(figures)
        })
    });
    // A register that takes no complaints or opinions has no empty boxes of them at its head.
    let key_of = |is_told: bool, keys: Vec<KeyFigure>| if is_told { keys } else { Vec::new() };
    let (contacts, complaints) = (&report.contacts, &report.complaints);
    let (opinions, review) = (&report.opinions, &report.review);
    let listed = [
        listed_keys(
            &ContactFigure::KEY,
            &contacts.compared(),
            &contacts.terms,
            words,
        ),
        key_of(
            !complaints.now.is_empty(),
            listed_keys(
                &ComplaintFigure::KEY,
                &complaints.compared(),
                &complaints.limits,
                words,
            ),
        ),
        key_of(
            !opinions.now.is_empty(),
            listed_keys(
                &OpinionFigure::KEY,
                &opinions.compared(),
                &opinions.limits,
                words,
            ),
        ),
        key_of(
            !review.now.is_empty(),
            listed_keys(&ReviewFigure::KEY, &review.compared(), &(), words),
        ),
    ];
    Block::KeyFigures(visits.chain(listed.into_iter().flatten()).collect())
}

/// The few figures of a list that stand at the head.
fn listed_keys<F: Listed>(
    figures: &[F],
    compared: &Compared<'_, F::Figures>,
    terms: &F::Terms,
    words: &Words,
) -> Vec<KeyFigure> {
    let keys = figures.iter().map(|figure| {
        let name = words.listed_figure(*figure, terms);
        key_figure(name, compared, words, |figures| figure.amount(figures))
    });
    keys.collect()
}

fn key_figure<F>(
    label: String,
    compared: &Compared<'_, F>,
    words: &Words,
    amount: impl Fn(&F) -> Amount,
) -> KeyFigure {
    let now = amount(compared.now);
    let against = |key: &str, earlier: Option<&F>| {
        let change = now.since(amount(earlier?));
        change.difference?;
        Some(words.with(key, &[("change", words.change(change).into())]))
    };
    let comparisons = [
        against("report-against-previous", compared.previous),
        against("report-against-year-before", compared.year_before),
    ];
    KeyFigure {
        label,
        value: words.amount(now),
        comparisons: comparisons.into_iter().flatten().collect(),
    }
}

/// What the figures come to in a sentence or two, for those who read no further.
fn summary(report: &Report, words: &Words) -> Vec<Block> {
    vec![body(summary_text(report, words))]
}

/// The summary that the facts give.
#[must_use]
pub fn summary_text(report: &Report, words: &Words) -> String {
    let figures = &report.now;
    let Some((part, part_count)) = figures.busiest_part() else {
        return words.t("report-empty");
    };
    let args = [
        ("visits", figures.visits.into()),
        (
            "persons",
            words.amount(Figure::Persons.amount(figures)).into(),
        ),
    ];
    let mut sentences = vec![words.with("report-summary", &args)];
    let part = report.period.parts().get(part).copied();
    if let (Some(part), Some((hour, hours_count))) = (part, figures.busiest_hour()) {
        let args = [
            ("part", words.part(part).into()),
            ("part-count", part_count.into()),
            ("hours", format!("{hour}:00–{}:00", hour + 1).into()),
            ("hours-count", hours_count.into()),
        ];
        sentences.push(words.with("report-summary-busiest", &args));
    }
    sentences.join("\n")
}

/// 校长意见, and who answers for the figures.
fn signatures(words: &Words) -> Block {
    let signature = |key: &str| signature(words.t(key), words).over(THIRD);
    grid(vec![
        vec![
            Field::text(words.t("report-principal-remarks"), "")
                .over(FULL)
                .lines(REMARK_LINES),
        ],
        vec![
            signature("report-prepared-by"),
            signature("report-checked-by"),
            signature("report-principal-signature"),
        ],
    ])
}

/// The head of the journal on paper, where no later hand reaches it.
fn journal(report: &Report, words: &Words) -> Vec<Block> {
    let count = [("count", report.journal_seq.to_string().into())];
    vec![
        body(words.with("report-journal-line", &count)),
        Block::Text(Text {
            text: spelled(&report.journal_hash),
            manner: Manner::Centred,
        }),
        note(words.with("report-journal-note", &count)),
    ]
}

/// A few groups to a line.
pub(super) fn spelled(hash: &Hash) -> String {
    let lines: Vec<String> = hex_groups(hash)
        .chunks(HASH_GROUPS_PER_LINE)
        .map(|groups| groups.join(" "))
        .collect();
    lines.join("\n")
}
