//! What letters about complaints share: the salutation that names nobody unless the file was opened, what can be done by
//! whoever is not content, the school's seal, and the proof of delivery.

use chrono::NaiveDate;

use super::boxes::ComplaintBoxes;
use crate::domain::complaint::ComplaintDetails;
use crate::domain::contact::Manner as Told;
use crate::i18n::Words;
use crate::paper::form::{Block, Manner, Text};
use crate::paper::forms::{Context, FULL, HALF, grid, signature};

pub(super) fn set(text: String, manner: Manner) -> Block {
    Block::Text(Text { text, manner })
}

/// The salutation: by name where the file was opened.
pub(super) fn salutation(boxes: ComplaintBoxes<'_>, words: &Words) -> Block {
    let opened = boxes.opened().map(|opened| opened.identity.name.as_str());
    let unnamed = words.t("paper-complaint-dear-unnamed");
    let name = opened.filter(|name| !name.is_empty()).unwrap_or(&unnamed);
    let text = words.with("paper-reply-dear", &[("name", name.into())]);
    set(text, Manner::LetterOpening)
}

/// What whoever is not content can do.
pub(super) fn remedy(context: &Context, words: &Words) -> Block {
    let phone = context.letterhead.supervision_phone.as_str();
    let text = if phone.is_empty() {
        words.t("paper-complaint-remedy")
    } else {
        words.with("paper-complaint-remedy-phone", &[("phone", phone.into())])
    };
    set(text, Manner::Letter)
}

/// The school with the place of its seal, and the day.
pub(super) fn closing(day: NaiveDate, context: &Context, words: &Words) -> [Block; 2] {
    let school = context.letterhead.school_name.as_str();
    let sealed = words.with("paper-sealed", &[("school", school.into())]);
    let text = format!("{sealed}\n{}", words.date(day));
    [
        Block::Space { height_mm: 4.0 },
        set(text, Manner::LetterClosing),
    ]
}

/// The seal's place on a letter that is filled in by hand.
pub(super) fn seal_place(words: &Words) -> Block {
    let seal = signature(words.t("paper-school-seal"), words);
    grid(vec![vec![seal.over(FULL).lines(3)]])
}

/// What the register knows of a letter's delivery.
pub(super) struct Delivery {
    pub how: fn(&ComplaintDetails) -> Option<Told>,
    pub on: fn(&ComplaintDetails) -> Option<NaiveDate>,
    pub proof: fn(&ComplaintDetails) -> &str,
}

/// How and when a letter was delivered; whoever took it signs, or does not where they gave no name.
pub(super) fn delivery(boxes: ComplaintBoxes<'_>, of: &Delivery, words: &Words) -> [Block; 2] {
    let signs = |key: &str| signature(words.t(key), words).over(HALF).lines(2);
    [
        Block::Heading(words.t("paper-delivery")),
        grid(vec![
            vec![boxes.manner("paper-delivered-how", of.how).over(FULL)],
            vec![
                boxes.day("paper-complaint-delivered-on", of.on).over(HALF),
                boxes.text("field-delivery-proof", of.proof).over(HALF),
            ],
            vec![
                signs("paper-delivered-by"),
                signs("paper-complaint-delivered-to"),
            ],
        ]),
    ]
}
