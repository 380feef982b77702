//! 恢复密钥单: the recovery key, encrypted under a phrase that is never printed; on a second page the place where it is written
//! by hand. The pages lie with two people; with both, the standard `age` program opens what is sealed without us.

use crate::domain::form::FormKind;
use crate::i18n::Words;
use crate::paper::form::{Block, Field, Form, Leaf, Manner, Sheet, Text};
use crate::paper::forms::{
    Context, FULL, HALF, body, form_of, grid, leaf, note, signature, text_box,
};

const KIND: FormKind = FormKind::RecoverySheet;
/// The groups of four letters that a phrase has.
const PHRASE_GROUPS: u8 = 6;
/// Takes every sealed text out of a register.
const TAKE_OUT: &str =
    "sqlite3 register.shouwen \"SELECT writefile(sha256 || '.age', bytes) FROM payload\"";
/// Opens one of them.
const OPEN: &str = "age -d -i sheet.age -o opened.txt FILE.age";

/// What is printed of a recovery key. The phrase is not among it.
#[derive(Debug, Clone, Copy)]
pub struct RecoveryKey<'a> {
    /// Whether it is the second one, for complaints about the principal.
    pub is_second: bool,
    /// The fingerprint of its public half.
    pub fingerprint: &'a str,
    /// The secret half under the phrase, as an armored `age` file.
    pub sealed_key: &'a str,
}

/// The sheet.
#[must_use]
pub fn form(key: RecoveryKey<'_>, context: &Context, words: &Words) -> Form {
    let subtitle = match key.is_second {
        true => "paper-recovery-second",
        false => "paper-recovery-first",
    };
    let made_on = words.date(context.now.date());
    let opens = match key.is_second {
        true => "paper-recovery-opens-second",
        false => "paper-recovery-opens",
    };
    let write = |key: &str| text_box(key, None::<String>, words);
    let rows = vec![
        vec![text_box("paper-recovery-fingerprint", Some(key.fingerprint), words).over(FULL)],
        vec![
            text_box("paper-recovery-made-on", Some(made_on), words).over(HALF),
            write("paper-recovery-kept-at").over(HALF),
        ],
        vec![text_box("paper-recovery-what", Some(words.t(opens)), words).over(FULL)],
        vec![write("paper-recovery-phrase-at").over(FULL).lines(2)],
    ];
    let signs = |key: &str| signature(words.t(key), words).over(HALF).lines(2);
    let blocks = vec![
        grid(rows),
        Block::Heading(words.t("paper-recovery-key")),
        Block::Copied(key.sealed_key.trim().to_owned()),
        Block::Heading(words.t("paper-recovery-how")),
        body(words.t("paper-recovery-steps")),
        Block::Text(Text {
            text: format!("{TAKE_OUT}\n{OPEN}"),
            manner: Manner::Centred,
        }),
        note(words.t("paper-recovery-apart")),
        grid(vec![vec![
            signs("paper-recovery-sheet-keeper"),
            signs("paper-recovery-phrase-keeper"),
        ]]),
    ];
    let sheet = Leaf {
        subtitle: words.t(subtitle),
        blocks,
        ..leaf(KIND, context, words)
    };
    let slip = Leaf {
        title: words.t("paper-recovery-phrase-title"),
        subtitle: words.t(subtitle),
        blocks: phrase_blocks(key, context, words),
        ..Leaf::default()
    };
    form_of(KIND, Sheet::A4, vec![sheet, slip], context, words)
}

/// The paper of the other keeper, on a page of its own: a place to write the phrase by hand, a box a group.
fn phrase_blocks(key: RecoveryKey<'_>, context: &Context, words: &Words) -> Vec<Block> {
    let write = |key: &str| text_box(key, None::<String>, words);
    let made_on = words.date(context.now.date());
    let about = grid(vec![
        vec![text_box("paper-recovery-fingerprint", Some(key.fingerprint), words).over(FULL)],
        vec![
            text_box("paper-recovery-made-on", Some(made_on), words).over(HALF),
            write("paper-recovery-phrase-place").over(HALF),
        ],
    ]);
    let group = || Field::text("", "").over(1).lines(3);
    vec![
        about,
        Block::Heading(words.t("paper-recovery-phrase")),
        grid(vec![(0..PHRASE_GROUPS).map(|_| group()).collect()]),
        body(words.t("paper-recovery-phrase-ask")),
        grid(vec![vec![
            signature(words.t("paper-recovery-phrase-keeper"), words)
                .over(FULL)
                .lines(2),
        ]]),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paper::forms::test_records::{context, labels, texts, words};

    #[test]
    fn the_sheet_bears_the_sealed_key_and_a_place_for_where_the_phrase_lies() {
        let key = RecoveryKey {
            is_second: false,
            fingerprint: "2f0a 91bc",
            sealed_key: "-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n-----END AGE ENCRYPTED FILE-----\n",
        };
        let form = form(key, &context(), &words());
        let text = texts(&form.leaves[0]);
        for said in ["2f0a 91bc", "YWdl", "age -d", "投诉人身份"] {
            assert!(text.contains(said), "{said}: {text}");
        }
        assert!(labels(&form.leaves[0]).contains(&"口令保管".to_owned()));
        assert_eq!(form.leaves.len(), 2, "the phrase is another keeper's paper");
        assert!(!texts(&form.leaves[1]).contains("YWdl"));
        let second = RecoveryKey {
            is_second: true,
            ..key
        };
        let form = super::form(second, &context(), &words());
        assert!(texts(&form.leaves[0]).contains("关于校长"));
    }
}
