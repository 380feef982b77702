//! 投诉附件: the scans and photos of a case, each under its number, name, day and hand, behind the case's record or by
//! themselves. What cannot be shown has its place too, with the reason and what the file is known by (C4).

use std::sync::Arc;

use super::{complaint_leaf, identity_mark};
use crate::domain::complaint::{Attachment, AttachmentUse, ComplaintFile};
use crate::domain::form::FormKind;
use crate::i18n::Words;
use crate::paper::form::{Block, Form, Leaf, PictureBlock, Sheet, Shown};
use crate::paper::forms::{Context, form_of, note};
use crate::paper::picture::{Picture, Unreadable};

const KIND: FormKind = FormKind::ComplaintAttachments;
/// How many signs of a file's hash are printed; enough to know the file by.
const HASH_SIGNS: usize = 16;
/// They stand in groups of so many.
const HASH_GROUP: usize = 4;

/// A scan or a photo on its way to paper.
#[derive(Debug, Clone, PartialEq)]
pub struct PrintedAttachment {
    /// What the register says of it.
    pub attachment: Attachment,
    /// Its name; empty where that is sealed.
    pub title: String,
    /// The picture, or why it is not printed.
    pub picture: Result<Arc<Picture>, NotPrinted>,
    /// SHA-256 of the file, in hexadecimal; of one that was not opened, of what is kept of it.
    pub sha256: String,
}

/// Why a scan or a photo is not printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NotPrinted {
    /// It is sealed, and nothing was opened for this paper.
    Sealed,
    /// It is sealed to others than whoever prints.
    OfOthers,
    /// What the register keeps of it is gone or altered.
    Lost,
    /// It is no picture that can be shown.
    Unreadable(Unreadable),
}

impl NotPrinted {
    const fn said_key(self) -> &'static str {
        match self {
            Self::Sealed => "paper-attachment-sealed",
            Self::OfOthers => "paper-attachment-of-others",
            Self::Lost => "paper-attachment-lost",
            Self::Unreadable(Unreadable::Pdf) => "paper-attachment-pdf",
            Self::Unreadable(Unreadable::NoPicture) => "paper-attachment-no-picture",
            Self::Unreadable(Unreadable::Damaged) => "paper-attachment-damaged",
            Self::Unreadable(Unreadable::TooLarge) => "paper-attachment-too-large",
        }
    }
}

/// The scans and photos of a complaint by themselves.
#[must_use]
pub fn form(
    file: &ComplaintFile,
    printed: &[PrintedAttachment],
    context: &Context,
    words: &Words,
) -> Form {
    let leaf = leaf(file, printed, context, words);
    form_of(KIND, Sheet::A4, vec![leaf], context, words)
}

/// The leaf with all of them, which stands behind the record as well.
pub(super) fn leaf(
    file: &ComplaintFile,
    printed: &[PrintedAttachment],
    context: &Context,
    words: &Words,
) -> Leaf {
    let mut leaf = complaint_leaf(KIND, file, context, words);
    leaf.marks.extend(identity_mark(file, words));
    leaf.bookmark = Some(leaf.title.clone());
    leaf.blocks = vec![
        note(count(printed, words)),
        note(words.t("paper-attachment-keep")),
    ];
    let places = printed.iter().enumerate();
    let block = |(at, printed)| block(file, printed, (at + 1, words), count_of(file));
    leaf.blocks.extend(places.map(block));
    leaf
}

/// How many scans and photos hang beside a complaint; those taken back do not count.
pub(super) fn count_of(file: &ComplaintFile) -> usize {
    let standing = file.attachments.iter();
    standing.filter(|it| it.voiding.is_none()).count()
}

/// How many there are, and how many of them are not printed.
fn count(printed: &[PrintedAttachment], words: &Words) -> String {
    let left = printed.iter().filter(|it| it.picture.is_err()).count();
    let count = ("count", printed.len().into());
    match left {
        0 => words.with("paper-attachment-count", &[count]),
        left => words.with(
            "paper-attachment-count-left",
            &[count, ("left", left.into())],
        ),
    }
}

fn block(
    file: &ComplaintFile,
    printed: &PrintedAttachment,
    (place, words): (usize, &Words),
    count: usize,
) -> Block {
    let title = match printed.title.is_empty() {
        true => words.t("paper-complaint-sealed"),
        false => printed.title.clone(),
    };
    let label = [
        ("place", place.into()),
        ("count", count.into()),
        ("title", title.into()),
    ];
    let shown = match &printed.picture {
        Ok(picture) => Shown::Picture(picture.clone()),
        Err(why) => Shown::Said(not_printed(*why, printed, words)),
    };
    Block::Picture(PictureBlock {
        label: words.with("paper-attachment-label", &label),
        note: added(file, &printed.attachment, words),
        shown,
    })
}

/// What it is, when and by whom it was added, and to which record; of an instruction's original also whose it is.
fn added(file: &ComplaintFile, attachment: &Attachment, words: &Words) -> String {
    let number = file.complaint.number.to_string();
    let mut args = vec![
        ("use", words.t(attachment.purpose.label_key()).into()),
        ("by", attachment.added_by.as_str().into()),
        ("day", words.date(attachment.added_on).into()),
        ("number", number.into()),
    ];
    let mut instructions = file.instructions.iter();
    let instruction = instructions
        .find(|it| it.voiding.is_none() && it.attachment_id == Some(attachment.id))
        .filter(|_| attachment.purpose == AttachmentUse::Instruction);
    let Some(instruction) = instruction else {
        return words.with("paper-attachment-added", &args);
    };
    args.push(("said-by", instruction.said_by.as_str().into()));
    args.push(("said-on", words.date(instruction.said_on).into()));
    words.with("paper-attachment-added-instruction", &args)
}

/// Why there is no picture, and below it what the file is known by.
fn not_printed(why: NotPrinted, printed: &PrintedAttachment, words: &Words) -> String {
    let size = u64::try_from(printed.attachment.size_bytes).unwrap_or(0);
    let signs: Vec<char> = printed.sha256.chars().take(HASH_SIGNS).collect();
    let groups = signs.chunks(HASH_GROUP);
    let hash = groups.map(String::from_iter).collect::<Vec<_>>().join(" ");
    let args = [("size", size.div_ceil(1024).into()), ("hash", hash.into())];
    let file = words.with("paper-attachment-file", &args);
    format!("{}\n{file}", words.t(why.said_key()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::complaint_record;
    use super::super::test_files::{attached, confidential, named, opened};
    use super::*;
    use crate::paper::forms::test_records::{context, texts, words};
    use crate::paper::layout;
    use crate::paper::page::{Document, Item};

    fn leaf_of(file: &ComplaintFile, printed: &[PrintedAttachment]) -> Leaf {
        leaf(file, printed, &context(), &words())
    }

    fn blocks(leaf: &Leaf) -> Vec<&PictureBlock> {
        let blocks = leaf.blocks.iter();
        blocks
            .filter_map(|block| match block {
                Block::Picture(block) => Some(block),
                _ => None,
            })
            .collect()
    }

    fn pictures(document: &Document) -> Vec<usize> {
        let is_picture = |item: &&Item| matches!(item, Item::Picture(_));
        let pages = document.pages.iter();
        pages
            .map(|page| page.items.iter().filter(is_picture).count())
            .collect()
    }

    #[test]
    fn each_stands_under_its_place_name_day_hand_and_record() {
        let (file, printed) = attached(named(), &["收据", "通知"]);
        let leaf = leaf_of(&file, &printed);
        let blocks = blocks(&leaf);
        assert_eq!(blocks[0].label, "附件 1/2　收据");
        assert_eq!(blocks[1].label, "附件 2/2　通知");
        for said in ["投诉材料", "2026年11月24日", "王芳", "TS-2026-0012"] {
            assert!(blocks[0].note.contains(said), "{said}: {}", blocks[0].note);
        }
        assert!(matches!(blocks[0].shown, Shown::Picture(_)));
    }

    #[test]
    fn an_instructions_original_says_whose_it_is() {
        let (mut file, mut printed) = attached(super::super::test_files::instructed(), &["批示"]);
        printed[0].attachment.purpose = AttachmentUse::Instruction;
        file.instructions[0].attachment_id = Some(printed[0].attachment.id);
        let leaf = leaf_of(&file, &printed);
        let note = &blocks(&leaf)[0].note;
        let by = &file.instructions[0].said_by;
        assert!(
            note.contains("批示原件") && note.contains(by.as_str()),
            "{note}"
        );
    }

    #[test]
    fn what_cannot_be_shown_says_why_and_what_the_file_is_known_by() {
        let reasons = [
            NotPrinted::Sealed,
            NotPrinted::OfOthers,
            NotPrinted::Lost,
            NotPrinted::Unreadable(Unreadable::Pdf),
            NotPrinted::Unreadable(Unreadable::NoPicture),
            NotPrinted::Unreadable(Unreadable::Damaged),
            NotPrinted::Unreadable(Unreadable::TooLarge),
        ];
        let mut sentences = std::collections::BTreeSet::new();
        for why in reasons {
            let (file, mut printed) = attached(named(), &["收据", "通知"]);
            printed[1].picture = Err(why);
            let leaf = leaf_of(&file, &printed);
            let Shown::Said(said) = &blocks(&leaf)[1].shown else {
                unreachable!("there is no picture")
            };
            assert!(said.contains("3f2a 9c1b 77e0 4d55"), "{said}");
            sentences.insert(said.clone());
            assert!(
                texts(&leaf).contains("共有附件 2 件，其中 1 件"),
                "{}",
                texts(&leaf)
            );
        }
        assert_eq!(sentences.len(), reasons.len());
    }

    #[test]
    fn they_lie_behind_the_record_on_pages_of_their_own() {
        let (file, printed) = attached(named(), &["收据", "通知"]);
        let form = complaint_record::form(&file, Some(&printed), &context(), &words());
        let document = layout::typeset(&form, &words(), &mut |_, _| true).unwrap();
        let record = layout::typeset(
            &complaint_record::form(&file, None, &context(), &words()),
            &words(),
            &mut |_, _| true,
        );
        let before = record.unwrap().pages.len();
        assert_eq!(pictures(&document)[..before], vec![0; before]);
        assert_eq!(pictures(&document).iter().sum::<usize>(), 2);
        let places: Vec<_> = document
            .bookmarks
            .iter()
            .map(|it| (it.title.as_str(), it.level))
            .collect();
        assert_eq!(
            places,
            [
                ("投诉登记表", 0),
                ("投诉附件", 0),
                ("附件 1/2　收据", 1),
                ("附件 2/2　通知", 1)
            ]
        );
    }

    #[test]
    fn c4_a_sealed_name_is_not_printed_and_an_opened_one_is_marked() {
        let (file, mut printed) = attached(confidential(), &["我家孩子的作业"]);
        printed[0].title = String::new();
        printed[0].picture = Err(NotPrinted::Sealed);
        let leaf = leaf_of(&file, &printed);
        assert_eq!(blocks(&leaf)[0].label, "附件 1/1　（已加封）");
        assert!(!leaf.marks.iter().any(|mark| mark.contains("身份")));
        let opened = leaf_of(&opened(file), &printed);
        assert!(
            opened
                .marks
                .iter()
                .any(|mark| mark.contains("含投诉人身份"))
        );
    }
}
