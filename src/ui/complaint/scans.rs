//! Scans and photos of a case: the list, opening one (a sealed one with a reason), the picture in the window, or its file
//! saved where the person says. Never through a temporary file.

use egui::{
    ColorImage, Frame, Id, Image, Key, Margin, Modal, Modifiers, ScrollArea, TextureHandle,
};
use egui::{TextureOptions, Ui};
use zeroize::Zeroize as _;

use crate::config::Places;
use crate::desk::{self, Error, Pending};
use crate::domain::complaint::{Attachment, ComplaintFile};
use crate::store;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::picture::picture_of;
use crate::ui::preview::save::{SaveAnswer, SaveDialog};
use crate::ui::record_sections::heading_ui;
use crate::ui::sealed_box::OpeningQuestion;
use crate::ui::theme::{bold, note};
use crate::ui::visit::beside::card_ui;
use crate::ui::widgets::key_button::KeyButton;
use crate::ui::widgets::modal::Answer;
use crate::ui::widgets::state_mark::{Mark, state_mark_ui};

/// The scans of the complaint on show.
#[derive(Default)]
pub(super) struct Scans {
    asking: Option<(Attachment, OpeningQuestion)>,
    pending: Option<Pending<desk::Result<Scan>>>,
    shown: Option<Shown>,
    saving: Option<(SaveDialog, Bytes)>,
}

/// A scan that was opened.
struct Scan {
    title: String,
    /// What it looks like, where it is a picture that can be shown.
    picture: Option<ColorImage>,
    file_name: String,
    bytes: Bytes,
    number: String,
    is_sealed: bool,
}

/// The bytes of an opened file, overwritten before their memory is given back.
struct Bytes(Vec<u8>);

impl Drop for Bytes {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

struct Shown {
    title: String,
    texture: TextureHandle,
    file_name: String,
    bytes: Bytes,
}

impl Scans {
    /// The page is left: nothing that was opened stays.
    pub(super) fn leave(&mut self) {
        *self = Self::default();
    }

    /// Draws the list and whatever is open in front of it.
    pub(super) fn ui(&mut self, ui: &mut Ui, file: &ComplaintFile, ctx: &mut Ctx<'_>) {
        if !file.attachments.is_empty() {
            heading_ui(ui, &ctx.words.t("case-section-scans"), "");
        }
        for attachment in &file.attachments {
            card_ui(ui, |ui| self.line_ui(ui, attachment, file, ctx));
        }
        self.take_opened(ui, ctx);
        self.question_ui(ui, file, ctx);
        self.picture_ui(ui, ctx);
        self.save_ui(ui, ctx);
    }

    fn line_ui(
        &mut self,
        ui: &mut Ui,
        attachment: &Attachment,
        file: &ComplaintFile,
        ctx: &Ctx<'_>,
    ) {
        let words = ctx.words;
        let kib = u64::try_from(attachment.size_bytes)
            .unwrap_or(0)
            .div_ceil(1024);
        ui.horizontal_wrapped(|ui| {
            match attachment.is_sealed {
                true => drop(state_mark_ui(ui, Mark::Waiting, &words.t("case-sealed"))),
                false => drop(ui.label(bold(&attachment.title))),
            }
            ui.label(words.t(attachment.purpose.label_key()));
        });
        let args = [
            ("by", attachment.added_by.as_str().into()),
            ("day", words.date(attachment.added_on).into()),
            ("size", kib.into()),
        ];
        ui.label(note(ui, words.with("case-scan-line", &args)));
        if attachment.voiding.is_none()
            && KeyButton::new(&words.t("case-scan-open")).ui(ui)
            && self.pending.is_none()
        {
            match attachment.is_sealed {
                true => self.asking = Some((attachment.clone(), OpeningQuestion::default())),
                false => self.open(attachment, file, String::new(), ctx),
            }
        }
    }

    fn open(
        &mut self,
        attachment: &Attachment,
        file: &ComplaintFile,
        reason: String,
        ctx: &Ctx<'_>,
    ) {
        let (id, media_type) = (attachment.id, attachment.media_type.clone());
        let (number, is_sealed) = (file.complaint.number.to_string(), attachment.is_sealed);
        // A picture of a phone takes a moment to decode, so that is done there as well.
        self.pending = Some(ctx.worker.write(move |desk| {
            let (title, bytes) = desk.open_attachment(id, &reason)?;
            let extension = match media_type.as_str() {
                "image/png" => "png",
                "image/jpeg" => "jpg",
                _ => "pdf",
            };
            Ok(Scan {
                picture: picture_of(&bytes),
                title,
                // The name of a file says nothing of what is sealed.
                file_name: format!("{number}-{id}.{extension}"),
                bytes: Bytes(bytes),
                number,
                is_sealed,
            })
        }));
    }

    fn take_opened(&mut self, ui: &Ui, ctx: &mut Ctx<'_>) {
        let Some(answer) = self.pending.as_mut().and_then(Pending::take) else {
            return;
        };
        self.pending = None;
        let scan = match answer {
            Ok(scan) => scan,
            Err(error) => return ctx.ask(Ask::Failed(error)),
        };
        if scan.is_sealed {
            let number = ("number", scan.number.into());
            ctx.ask(Ask::Done(ctx.words.with("said-opened", &[number])));
        }
        match scan.picture {
            Some(picture) => {
                let options = TextureOptions::LINEAR;
                self.shown = Some(Shown {
                    title: scan.title,
                    texture: ui.ctx().load_texture("case-scan", picture, options),
                    file_name: scan.file_name,
                    bytes: scan.bytes,
                });
            }
            // What cannot be shown here is saved where the person says, and opened from there.
            None => self.save(&scan.file_name, scan.bytes),
        }
    }

    fn save(&mut self, file_name: &str, bytes: Bytes) {
        let dialog = SaveDialog::new(&Places::find().documents, file_name);
        self.saving = Some((dialog, bytes));
    }

    fn question_ui(&mut self, ui: &Ui, file: &ComplaintFile, ctx: &Ctx<'_>) {
        let Some((attachment, question)) = &mut self.asking else {
            return;
        };
        let number = file.complaint.number.to_string();
        let Some((answer, reason)) = question.ui(ui, &number, ctx) else {
            return;
        };
        let attachment = attachment.clone();
        self.asking = None;
        if answer == Answer::Confirmed {
            self.open(&attachment, file, reason, ctx);
        }
    }

    /// The picture as large as the window allows.
    fn picture_ui(&mut self, ui: &Ui, ctx: &Ctx<'_>) {
        let Some(shown) = &self.shown else { return };
        let words = ctx.words;
        let mut closes = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
        let mut saves = false;
        let room = ui.ctx().content_rect().size() - egui::vec2(120.0, 180.0);
        let frame = Frame::window(ui.style()).inner_margin(Margin::same(16));
        let modal = Modal::new(Id::unique("case-scan"))
            .frame(frame)
            .show(ui.ctx(), |ui| {
                ui.heading(&shown.title);
                ScrollArea::both().max_height(room.y).show(ui, |ui| {
                    let image = Image::from_texture(&shown.texture).max_size(room);
                    ui.add(image.alt_text(&shown.title));
                });
                ui.add_space(8.0);
                ui.horizontal(|ui| {
                    closes |= KeyButton::new(&words.t("dialog-close")).hint("Esc").ui(ui);
                    saves = KeyButton::new(&words.t("case-scan-save")).ui(ui);
                });
            });
        if !closes && !saves && !modal.backdrop_response.clicked() {
            return;
        }
        if let Some(shown) = self.shown.take().filter(|_| saves) {
            self.save(&shown.file_name, shown.bytes);
        }
    }

    fn save_ui(&mut self, ui: &Ui, ctx: &mut Ctx<'_>) {
        let Some((dialog, bytes)) = &mut self.saving else {
            return;
        };
        match dialog.ui(ui, ctx.words) {
            SaveAnswer::Open => {}
            SaveAnswer::Cancelled => self.saving = None,
            SaveAnswer::Save(path) => {
                let said = ctx.words.with(
                    "said-scan-saved",
                    &[("path", crate::ui::settings::path_text(&path).into())],
                );
                match std::fs::write(&path, &bytes.0) {
                    Ok(()) => ctx.ask(Ask::Done(said)),
                    Err(source) => ctx.ask(Ask::Failed(written_badly(path, source))),
                }
                self.saving = None;
            }
        }
    }
}

fn written_badly(path: std::path::PathBuf, source: std::io::Error) -> Error {
    let doing = store::Doing::Writing;
    store::Error::Io {
        path,
        doing,
        source,
    }
    .into()
}
