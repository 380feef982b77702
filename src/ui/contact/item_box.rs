//! The box for the service item: searched by name or initials, and once chosen shown with its limit and handler.

use egui::{Id, Ui};

use crate::desk::{self, Desk, Pending};
use crate::domain::catalogue::ServiceItem;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::offers::Offers;
use crate::ui::theme::{bold, note};
use crate::ui::visit::beside::card_ui;
use crate::ui::widgets::field::Field;
use crate::wording;

/// The item being looked for, or chosen.
#[derive(Default)]
pub(super) struct ItemBox {
    text: String,
    offers: Offers<ServiceItem>,
    chosen: Option<ServiceItem>,
    reading: Option<Pending<desk::Result<ServiceItem>>>,
}

/// What a person did with the item.
pub(super) enum ItemAnswer {
    /// Chose this one.
    Taken(Box<ServiceItem>),
    /// Took the chosen one away.
    Cleared,
}

impl ItemBox {
    /// The item with this key, as a draft or a record to correct names it.
    pub(super) fn read(&mut self, key: i64, ctx: &Ctx<'_>) {
        if self.chosen.as_ref().is_some_and(|item| item.id == key) || self.reading.is_some() {
            return;
        }
        self.reading = Some(ctx.worker.read(move |desk| desk.service_item(key)));
    }

    /// Takes answers and the keys that are meant for the offers. Call it before the boxes are drawn.
    pub(super) fn begin(&mut self, ui: &Ui, id: Id, ctx: &mut Ctx<'_>) -> Option<ItemAnswer> {
        match self.reading.as_mut().and_then(Pending::take) {
            Some(Ok(item)) => (self.chosen, self.reading) = (Some(item), None),
            Some(Err(error)) => {
                self.reading = None;
                ctx.ask(Ask::Failed(error));
            }
            None => {}
        }
        let taken = self.offers.take_keys(ui, id, ctx)?;
        Some(self.take(taken))
    }

    /// Draws the box, or the item that was chosen.
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        label: &str,
        id: Id,
        width: f32,
        problem: Option<&str>,
        ctx: &Ctx<'_>,
    ) -> Option<ItemAnswer> {
        let words = ctx.words;
        if let Some(item) = &self.chosen {
            let mut is_cleared = false;
            ui.vertical(|ui| {
                ui.set_width(width);
                ui.label(label);
                card_ui(ui, |ui| {
                    ui.horizontal_wrapped(|ui| {
                        ui.label(bold(&item.name));
                        is_cleared = ui.link(words.t("contact-item-clear")).clicked();
                    });
                    ui.label(note(ui, item_line(item, ctx)));
                });
            });
            if is_cleared {
                self.chosen = None;
                self.text.clear();
                return Some(ItemAnswer::Cleared);
            }
            return None;
        }
        let hint = words.t("contact-item-hint");
        let field = Field::new(label)
            .id(id)
            .width(width)
            .error(problem)
            .hint(&hint);
        let response = ui
            .vertical(|ui| {
                ui.set_width(width);
                field.text_ui(ui, &mut self.text)
            })
            .inner;
        self.offers.follow(&self.text, ctx, Desk::known_items);
        let title = words.t("contact-offers-items");
        let taken = self.offers.ui(ui, &response, &title, |ui, item| {
            ui.label(bold(&item.name));
            ui.label(note(ui, item_line(item, ctx)));
        })?;
        Some(self.take(taken))
    }

    fn take(&mut self, item: ServiceItem) -> ItemAnswer {
        self.text.clear();
        self.offers.rest("");
        self.chosen = Some(item.clone());
        ItemAnswer::Taken(Box::new(item))
    }
}

/// Category, limit, department and handler of an item, in one line.
pub(super) fn item_line(item: &ServiceItem, ctx: &Ctx<'_>) -> String {
    let words = ctx.words;
    let limit = match item.limit_days {
        Some(days) => words.with("contact-item-limit", &[("days", u32::from(days).into())]),
        None => words.t("contact-item-on-the-spot"),
    };
    let parts = [
        item.name.clone(),
        limit,
        item.department.clone(),
        item.lead_handler.clone(),
    ];
    let said: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    wording::list(&said, words)
}
