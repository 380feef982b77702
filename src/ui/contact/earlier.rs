//! A further trip for the same matter: recognised by who asks, and whether the notice had named what is missing (A7).

use egui::Ui;

use crate::desk::{self, Pending};
use crate::domain::boxes::Boxes;
use crate::domain::contact::{EarlierContact, OneTimeNotice, RepeatCause};
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::theme::bold;
use crate::ui::visit::beside::card_ui;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::key_button::KeyButton;
use crate::ui::widgets::link::whole_link_ui;
use crate::ui::widgets::state_mark::{Mark, state_mark_ui};
use crate::wording;

/// Earlier contacts shown at once.
const MOST_SHOWN: usize = 2;

/// Earlier contacts of who asks.
#[derive(Default)]
pub(super) struct Earlier {
    asked_for: Option<(String, String)>,
    pending: Option<Pending<desk::Result<Vec<EarlierContact>>>>,
    offers: Vec<EarlierContact>,
    /// What is missing this time.
    missing_now: String,
}

impl Earlier {
    /// Asks for what the asker came with before, unless that was asked already.
    pub(super) fn follow(&mut self, typed: &Boxes, ctx: &mut Ctx<'_>) {
        let asker = (
            typed.get("asker_name").trim().to_owned(),
            typed.get("phone").trim().to_owned(),
        );
        if self.asked_for.as_ref() != Some(&asker) {
            self.asked_for = Some(asker.clone());
            self.offers.clear();
            self.pending = (!asker.0.is_empty()).then(|| {
                ctx.worker
                    .read(move |desk| desk.earlier_contacts(&asker.0, &asker.1))
            });
        }
        if let Some(answer) = self.pending.as_mut().and_then(Pending::take) {
            self.pending = None;
            match answer {
                Ok(offers) => self.offers = offers,
                Err(error) => ctx.ask(Ask::Failed(error)),
            }
        }
    }

    /// Draws what may be meant, or what was taken.
    pub(super) fn ui(&mut self, ui: &mut Ui, typed: &mut Boxes, ctx: &Ctx<'_>) {
        let taken = typed.get("earlier_id").parse::<i64>().ok();
        match taken {
            Some(id) => self.taken_ui(ui, id, typed, ctx),
            None => self.offers_ui(ui, typed, ctx),
        }
    }

    fn offers_ui(&self, ui: &mut Ui, typed: &mut Boxes, ctx: &Ctx<'_>) {
        let words = ctx.words;
        let item = typed.get("item_id").parse::<i64>().ok();
        // With an item chosen only the same one is meant; without one, whatever was told in a notice.
        let fits = |offer: &&EarlierContact| match item {
            Some(item) => offer.contact.details.item_id == Some(item),
            None => notice_of(offer).is_some(),
        };
        let offers: Vec<_> = self.offers.iter().filter(fits).take(MOST_SHOWN).collect();
        for offer in offers {
            card_ui(ui, |ui| {
                ui.horizontal_wrapped(|ui| {
                    ui.label(offer_text(offer, ctx));
                    if KeyButton::new(&words.t("contact-earlier-take")).ui(ui) {
                        take(typed, offer);
                    }
                });
            });
        }
    }

    fn taken_ui(&mut self, ui: &mut Ui, id: i64, typed: &mut Boxes, ctx: &Ctx<'_>) {
        let words = ctx.words;
        let Some(offer) = self.offers.iter().find(|offer| offer.contact.id.0 == id) else {
            return;
        };
        let mut is_dropped = false;
        card_ui(ui, |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.label(bold(offer_text(offer, ctx)));
                is_dropped = whole_link_ui(ui, &words.t("contact-earlier-drop"));
            });
            let label = words.t("contact-earlier-missing-now");
            let width = ui.available_width().min(360.0);
            let response = Field::new(&label)
                .width(width)
                .text_ui(ui, &mut self.missing_now);
            let missing = self.missing_now.trim();
            if missing.is_empty() {
                return;
            }
            let was_named = notice_of(offer).is_some_and(|notice| notice.named(missing));
            let (mark, key, cause) = if was_named {
                (Mark::Done, "contact-earlier-named", RepeatCause::Told)
            } else {
                (
                    Mark::Wrong,
                    "contact-earlier-not-named",
                    RepeatCause::Untold,
                )
            };
            state_mark_ui(ui, mark, &words.t(key));
            if response.changed() {
                typed.set("repeat_cause", cause.code());
            }
        });
        if is_dropped {
            typed.set("earlier_id", "");
            typed.set("repeat_cause", "");
        }
    }
}

/// The newest notice that was not voided.
fn notice_of(offer: &EarlierContact) -> Option<&OneTimeNotice> {
    let mut notices = offer.notices.iter().rev();
    notices.find(|notice| notice.voiding.is_none())
}

/// 再次来办 SW-2026-0137 …
fn offer_text(offer: &EarlierContact, ctx: &Ctx<'_>) -> String {
    let words = ctx.words;
    let contact = &offer.contact;
    let number = ("number", contact.number.to_string().into());
    let matter = contact.details.matter.lines().next().unwrap_or_default();
    let matter = ("matter", matter.to_owned().into());
    match notice_of(offer) {
        Some(notice) => {
            let args = [
                number,
                matter,
                ("at", words.date_time(notice.given_at).into()),
                ("missing", wording::list(&notice.missing, words).into()),
            ];
            words.with("contact-earlier-notice", &args)
        }
        None => {
            let at = words.date_time(contact.details.received_at);
            words.with("contact-earlier", &[number, matter, ("at", at.into())])
        }
    }
}

/// Fills in that this is a further trip; the matter and its item are the same unless something else stands there.
fn take(typed: &mut Boxes, offer: &EarlierContact) {
    let details = &offer.contact.details;
    typed.set("earlier_id", offer.contact.id.0.to_string());
    let cause = match notice_of(offer) {
        Some(notice) if !notice.missing.is_empty() => RepeatCause::Told,
        _ => RepeatCause::Untold,
    };
    typed.set("repeat_cause", cause.code());
    if typed.is_empty("matter") {
        typed.set("matter", details.matter.clone());
    }
    if typed.is_empty("item_id")
        && let Some(item) = details.item_id
    {
        typed.set("item_id", item.to_string());
    }
    if typed.is_empty("department") {
        typed.set("department", details.department.clone());
    }
}
