//! 十项公开目录 (E10): the ten things that are made public, what of them is out, where and since when; what is not is
//! shown as such.

use chrono::NaiveDate;

use super::{dated_leaf, or_nothing};
use crate::domain::catalogue::{PublicNotice, PublicTopic};
use crate::domain::form::FormKind;
use crate::i18n::Words;
use crate::paper::canvas::Align;
use crate::paper::form::{Block, Column, Form, Row, RowKind, Sheet, Table};
use crate::paper::forms::{Context, THIRD, body, form_of, grid, joined, signature};

const KIND: FormKind = FormKind::PublicityList;

/// The list of what is out now.
#[must_use]
pub fn form(notices: &[PublicNotice], context: &Context, words: &Words) -> Form {
    let today = context.now.date();
    let out: Vec<&PublicNotice> = notices.iter().filter(|it| is_out(it, today)).collect();
    let mut rows = Vec::new();
    let mut published = 0_usize;
    for (place, topic) in PublicTopic::ALL.iter().enumerate() {
        let mut of_topic = out.iter().filter(|it| it.topic == *topic).peekable();
        published += usize::from(of_topic.peek().is_some());
        rows.extend(topic_rows(place + 1, *topic, of_topic.copied(), words));
    }
    let counts = [
        ("published", published.into()),
        ("topics", PublicTopic::ALL.len().into()),
    ];
    let signs = [
        "paper-public-keeper",
        "paper-book-checker",
        "paper-school-seal",
    ]
    .map(|key| signature(words.t(key), words).over(THIRD).lines(2));
    let mut leaf = dated_leaf(KIND, context, words);
    leaf.blocks = vec![
        body(words.with("paper-public-counts", &counts)),
        Block::Table(Table {
            columns: columns(words),
            rows,
            ..Table::default()
        }),
        grid(vec![signs.into()]),
    ];
    form_of(KIND, Sheet::Board, vec![leaf], context, words)
}

fn is_out(notice: &PublicNotice, today: NaiveDate) -> bool {
    notice.voiding.is_none()
        && notice.published_on <= today
        && notice.ended_on.is_none_or(|ended_on| today < ended_on)
}

/// A row for each notice; the topic is named once.
fn topic_rows<'n>(
    place: usize,
    topic: PublicTopic,
    notices: impl Iterator<Item = &'n PublicNotice>,
    words: &Words,
) -> Vec<Row> {
    let mut rows: Vec<Row> = notices
        .map(|notice| {
            Row::body(vec![
                String::new(),
                String::new(),
                joined(&[&notice.title, &notice.note], "\n"),
                or_nothing(&notice.place),
                words.date(notice.published_on),
            ])
        })
        .collect();
    if rows.is_empty() {
        let mut cells = vec![String::new(); columns(words).len()];
        if let Some(title) = cells.get_mut(2) {
            *title = words.t("paper-public-none");
        }
        rows.push(Row {
            kind: RowKind::ToWrite,
            cells,
        });
    }
    if let Some([number, name, ..]) = rows.first_mut().map(|row| row.cells.as_mut_slice()) {
        *number = place.to_string();
        *name = words.t(topic.label_key());
    }
    rows
}

fn columns(words: &Words) -> Vec<Column> {
    let column = |key: &str, share, align| Column::new(words.t(key), share, align);
    vec![
        column("paper-column-place", 14.0, Align::Centre),
        column("field-topic", 38.0, Align::Left),
        column("field-title", 100.0, Align::Left),
        column("field-published-place", 70.0, Align::Left),
        column("field-published-on", 38.0, Align::Left),
    ]
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::boxes::Boxes;
    use crate::paper::forms::test_records::{at, context, texts, words};

    fn notice(topic: &str, title: &str, ended_on: &str) -> PublicNotice {
        let boxes = Boxes::default()
            .with("topic", topic)
            .with("title", title)
            .with("place", "校门口公示栏")
            .with("published_on", "2026-09-01")
            .with("ended_on", ended_on);
        PublicNotice::check(&boxes, at("2026-11-23T10:00")).unwrap()
    }

    #[test]
    fn e10_all_ten_topics_stand_there_published_or_not() {
        let notices = [
            notice("fees", "收费项目和标准", ""),
            notice("fees", "伙食费收支", ""),
            notice("results", "去年的办理结果", "2026-10-01"),
        ];
        let form = form(&notices, &context(), &words());
        let text = texts(&form.leaves[0]);
        for topic in PublicTopic::ALL {
            let name = words().t(topic.label_key());
            assert_eq!(text.matches(&format!("|{name}|")).count(), 1, "{name}");
        }
        assert!(
            text.contains("|收费项目和标准|校门口公示栏|2026年9月1日"),
            "{text}"
        );
        assert!(text.contains("||伙食费收支|"), "{text}");
        assert!(!text.contains("去年的办理结果"), "{text}");
        assert_eq!(text.matches("未公开").count(), 9, "{text}");
        assert!(text.contains("已公开1项"), "{text}");
    }
}
