//! The lines of the queue: what each waits for in word and shape, how long still, and what it is about.

use egui::{Label, ScrollArea, Ui};

use crate::desk::{QueueItem, Waits};
use crate::domain::complaint::{Acceptance, Complaint, ComplaintId, Step};
use crate::ui::complaint::deed::CaseDeed;
use crate::ui::ctx::Ctx;
use crate::ui::standing::due_mark;
use crate::ui::theme::{bold, note};
use crate::ui::widgets::picked_line::picked_line_ui;
use crate::ui::widgets::state_mark::{Mark, state_mark_ui};
use crate::wording;

/// What tells a line from the others, also after the queue was read anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Key {
    waits: Waits,
    complaint: Option<i64>,
    extension: Option<i64>,
    instruction: Option<i64>,
}

impl Key {
    pub(super) fn of(item: &QueueItem) -> Self {
        Self {
            waits: item.waits,
            complaint: item.complaint.as_ref().map(|line| line.complaint.id.0),
            extension: item.extension.as_ref().map(|it| it.id),
            instruction: item.instruction.as_ref().map(|it| it.id),
        }
    }
}

/// The answers a line may be given, and the one that stands there at first; `None` of a first contact's line.
pub(super) fn answers(item: &QueueItem) -> Option<(ComplaintId, Vec<CaseDeed>, CaseDeed)> {
    let complaint = &item.complaint.as_ref()?.complaint;
    let (deeds, chosen) = match item.waits {
        Waits::Acceptance => {
            let deeds = [Step::Accept, Step::Refuse, Step::Refer].map(CaseDeed::Step);
            let chosen = match complaint.details.proposed {
                Some(Acceptance::Refused) => deeds[1],
                Some(Acceptance::Referred) => deeds[2],
                _ => deeds[0],
            };
            (deeds.to_vec(), chosen)
        }
        Waits::Instruction => one(CaseDeed::Instruct),
        Waits::Extension => one(CaseDeed::DecideExtension(item.extension.as_ref()?.id)),
        Waits::Confirmation => one(CaseDeed::Confirm(item.instruction.as_ref()?.id)),
        Waits::Decision => one(CaseDeed::Step(Step::Decide)),
        Waits::Closing => one(CaseDeed::Step(Step::Close)),
    };
    Some((complaint.id, deeds, chosen))
}

fn one(deed: CaseDeed) -> (Vec<CaseDeed>, CaseDeed) {
    (vec![deed], deed)
}

const fn mark_of(waits: Waits) -> Mark {
    match waits {
        Waits::Acceptance | Waits::Instruction | Waits::Decision => Mark::Due,
        Waits::Extension | Waits::Confirmation => Mark::Waiting,
        Waits::Closing => Mark::Done,
    }
}

/// Draws the lines; returns the one that was clicked.
pub(super) fn lines_ui(
    ui: &mut Ui,
    items: &[QueueItem],
    selected: Option<Key>,
    scrolls: bool,
    ctx: &Ctx<'_>,
) -> Option<usize> {
    let mut clicked = None;
    ScrollArea::vertical()
        .id_salt("queue-lines")
        .auto_shrink(false)
        .show(ui, |ui| {
            ui.label(note(ui, ctx.words.t("queue-keys")));
            for (at, item) in items.iter().enumerate() {
                let is_selected = selected == Some(Key::of(item));
                if line_ui(ui, item, is_selected, scrolls && is_selected, ctx) {
                    clicked = Some(at);
                }
            }
        });
    clicked
}

fn line_ui(ui: &mut Ui, item: &QueueItem, is_selected: bool, scrolls: bool, ctx: &Ctx<'_>) -> bool {
    let words = ctx.words;
    let waits = words.t(item.waits.label_key());
    let (number, about) = number_and_matter(item, ctx);
    let args = [
        ("waits", waits.as_str().into()),
        ("number", number.as_str().into()),
    ];
    let name = words.with("queue-line", &args);
    picked_line_ui(ui, &name, is_selected, scrolls, |ui| {
        state_mark_ui(ui, mark_of(item.waits), &waits);
        if let Some(due_on) = item.due_on {
            let (mark, word) = due_mark(due_on, item.days_left, ctx.now.date(), words);
            state_mark_ui(ui, mark, &word);
        }
        ui.add(Label::new(bold(&number)).truncate().selectable(false));
        ui.add(Label::new(note(ui, &about)).truncate().selectable(false));
        None
    })
}

/// The number of the record, and in a line what it is about.
fn number_and_matter(item: &QueueItem, ctx: &Ctx<'_>) -> (String, String) {
    match (&item.complaint, &item.contact) {
        (Some(line), _) => (
            line.complaint.number.to_string(),
            matter(&line.complaint, ctx),
        ),
        (None, Some(contact)) => {
            let matter = contact.details.matter.lines().next().unwrap_or_default();
            (contact.number.to_string(), matter.to_owned())
        }
        (None, None) => (String::new(), String::new()),
    }
}

fn matter(complaint: &Complaint, ctx: &Ctx<'_>) -> String {
    let details = &complaint.details;
    let gist = details.gist().lines().next().unwrap_or_default();
    let gist = match (gist.is_empty(), details.has_sealed_facts()) {
        (true, true) => ctx.words.t("case-sealed"),
        _ => gist.to_owned(),
    };
    let category = wording::field_value("category", &details.category, ctx.words);
    [
        category,
        wording::list(&details.respondents, ctx.words),
        gist,
    ]
    .into_iter()
    .filter(|it| !it.is_empty())
    .collect::<Vec<_>>()
    .join("　")
}
