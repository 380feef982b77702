//! 答复书 (B2): a letter to whoever asked, with what was found, on what grounds, and what they can do if they are not
//! content; and the proof that it reached them.

use super::boxes::ContactBoxes;
use super::manner;
use super::{contact_leaf, text_box};
use crate::domain::catalogue::Directory;
use crate::domain::contact::ContactFile;
use crate::domain::form::{FormKind, PaperSerial};
use crate::i18n::Words;
use crate::paper::form::{Block, Field, Form, Leaf, Manner as Setting, Sheet, Text};
use crate::paper::forms::{
    Context, FULL, HALF, blank_leaf, blank_note, form_of, grid, joined, signature,
};

const KIND: FormKind = FormKind::Reply;
/// Lines of writing for the answer, the heart of the letter.
const ANSWER_LINES: u8 = 14;

/// The letter about a contact.
#[must_use]
pub fn form(file: &ContactFile, directory: &Directory, context: &Context, words: &Words) -> Form {
    let mut leaf = contact_leaf(KIND, &file.contact, context, words);
    // The letter bears its day under the school's name.
    leaf.heading_note = String::new();
    leaf.blocks = letter(file, directory, context, words);
    leaf.blocks.extend(delivery(Some(file), words));
    form_of(KIND, Sheet::A4, vec![leaf], context, words)
}

/// Empty letters.
#[must_use]
pub fn blank(serials: &[PaperSerial], context: &Context, words: &Words) -> Form {
    let leaves = serials.iter().map(|serial| {
        let mut blocks = vec![grid(blank_rows(words)), remedy(context, words)];
        blocks.push(grid(vec![vec![
            signature(words.t("paper-school-seal"), words)
                .over(FULL)
                .lines(3),
        ]]));
        blocks.extend(delivery(None, words));
        blocks.push(blank_note(words));
        Leaf {
            blocks,
            ..blank_leaf(KIND, *serial, words)
        }
    });
    form_of(KIND, Sheet::A4, leaves.collect(), context, words)
}

fn set(text: String, manner: Setting) -> Block {
    Block::Text(Text { text, manner })
}

fn letter(
    file: &ContactFile,
    directory: &Directory,
    context: &Context,
    words: &Words,
) -> Vec<Block> {
    let details = &file.contact.details;
    let name = [("name", details.asker_name.as_str().into())];
    let opening = [
        ("date", words.date(details.received_at.date()).into()),
        ("channel", words.t(details.channel.label_key()).into()),
        ("number", file.contact.number.to_string().into()),
    ];
    let mut blocks = vec![
        set(
            words.with("paper-reply-dear", &name),
            Setting::LetterOpening,
        ),
        set(words.with("paper-reply-opening", &opening), Setting::Letter),
        Block::Heading(words.t("paper-reply-matter")),
        set(details.matter.clone(), Setting::Letter),
        Block::Heading(words.t("paper-reply-answer")),
        set(details.result.clone(), Setting::Letter),
    ];
    let basis = file.item.as_ref().map_or("", |item| item.basis.as_str());
    if !basis.is_empty() {
        blocks.push(Block::Heading(words.t("paper-reply-basis")));
        blocks.push(set(basis.to_owned(), Setting::Letter));
    }
    blocks.push(Block::Space { height_mm: 2.0 });
    blocks.push(remedy(context, words));
    let handler = file.answerable().person;
    let phone = directory.phone_of(handler, &details.department);
    let label = |key: &str, text: &str| {
        if text.is_empty() {
            return String::new();
        }
        let args = [("label", words.t(key).into()), ("text", text.into())];
        words.with("paper-labelled", &args)
    };
    let whom = joined(
        &[
            &label("field-handler", handler),
            &label("paper-handler-phone", phone),
        ],
        "　　",
    );
    blocks.push(set(whom, Setting::Letter));
    let at = details.told_at.unwrap_or(context.now);
    blocks.push(Block::Space { height_mm: 4.0 });
    blocks.push(set(
        format!(
            "{}\n{}",
            sealed(&context.letterhead.school_name, words),
            words.date(at.date())
        ),
        Setting::LetterClosing,
    ));
    blocks
}

/// The school's name, with the place of its seal.
fn sealed(school_name: &str, words: &Words) -> String {
    words.with("paper-sealed", &[("school", school_name.into())])
}

/// What whoever is not content can do.
fn remedy(context: &Context, words: &Words) -> Block {
    let phone = context.letterhead.supervision_phone.as_str();
    let text = if phone.is_empty() {
        words.t("paper-reply-remedy")
    } else {
        words.with("paper-reply-remedy-phone", &[("phone", phone.into())])
    };
    set(text, Setting::Letter)
}

/// How and when it was delivered, and who took it.
fn delivery(file: Option<&ContactFile>, words: &Words) -> [Block; 2] {
    let boxes = ContactBoxes::new(file, words);
    let how = boxes.details().and_then(|details| details.told_how);
    [
        Block::Heading(words.t("paper-delivery")),
        grid(vec![
            vec![manner("paper-delivered-how", how, words).over(FULL)],
            vec![
                boxes.at("paper-delivered-at", |it| it.told_at).over(HALF),
                boxes
                    .text("field-delivery-proof", |it| &it.delivery_proof)
                    .over(HALF),
            ],
            vec![
                signature(words.t("paper-delivered-by"), words)
                    .over(HALF)
                    .lines(2),
                signature(words.t("paper-delivered-to"), words)
                    .over(HALF)
                    .lines(2),
            ],
        ]),
    ]
}

fn blank_rows(words: &Words) -> Vec<Vec<Field>> {
    let write = |key: &str| text_box(key, None::<String>, words);
    vec![
        vec![
            write("field-asker-name").over(HALF),
            write("field-received-at").over(HALF),
        ],
        vec![write("paper-reply-matter").over(FULL).lines(3)],
        vec![write("paper-reply-answer").over(FULL).lines(ANSWER_LINES)],
        vec![write("paper-reply-basis").over(FULL).lines(2)],
        vec![
            write("field-handler").over(HALF),
            write("paper-handler-phone").over(HALF),
        ],
    ]
}

#[cfg(test)]
mod tests {
    use super::super::test_files::{directory, finished, serial};
    use super::*;
    use crate::paper::forms::test_records::{context, labels, texts, words};

    #[test]
    fn b2_a_reply_is_a_letter_with_answer_grounds_remedy_and_proof() {
        let form = form(&finished(), &directory(), &context(), &words());
        let text = texts(&form.leaves[0]);
        for said in [
            "张伟：",
            "您于2026年11月23日",
            "转学手续怎么办",
            "已办妥转出手续",
            "中小学生学籍管理办法",
            "校长室",
            "承办人：李老师　　联系电话：0571-88001111",
            "实验小学（盖章）\n2026年11月27日",
            "☑书面",
            "当面签收",
        ] {
            assert!(text.contains(said), "{said}: {text}");
        }
        assert!(labels(&form.leaves[0]).contains(&"签收人签名".to_owned()));
    }

    #[test]
    fn the_supervision_phone_is_named_where_there_is_one() {
        let mut context = context();
        context.letterhead.supervision_phone = "0571-88001234".into();
        let form = form(&finished(), &directory(), &context, &words());
        assert!(texts(&form.leaves[0]).contains("监督电话0571-88001234"));
    }

    #[test]
    fn a_blank_letter_has_room_for_the_answer() {
        let form = blank(&[serial()], &context(), &words());
        assert!(labels(&form.leaves[0]).contains(&"答复意见".to_owned()));
    }
}
