//! The window: look, fonts, input method, widgets, and (on top of them) the screens.
//!
//! What this module declares itself knows nothing of visits, files or languages: [`fonts`] and [`theme`] are the look,
//! [`ime`] keeps the Chinese input method alive, [`launch`] opens the window with whichever graphics work, and
//! [`widgets`] are the small parts every screen is made of. Words come in as parameters; a widget returns what the
//! person asked for and does nothing by itself.

pub mod accounts;
pub mod app;
pub mod batch;
pub mod calendar;
pub mod catalogue;
pub mod command;
pub mod complaint;
pub mod contact;
pub mod ctx;
pub mod days_shown;
mod department_box;
pub mod entry_boxes;
pub mod failure;
pub mod fonts;
pub mod form_frame;
mod identity_boxes;
pub mod ime;
pub mod keys;
pub mod launch;
mod leave_question;
pub mod lock;
pub mod message;
pub mod moved;
mod names_box;
pub mod offers;
pub mod open_form;
pub mod opinion;
mod pane_forms;
pub mod period_picker;
mod picture;
pub mod preview;
pub mod queue;
mod read_back;
mod readers;
mod reasons;
pub mod record_parts;
mod record_sections;
mod rectification;
mod register_table;
pub mod reports;
pub mod restore;
pub mod review;
pub mod rows;
mod run;
mod scan_box;
mod sealed_box;
pub mod search;
pub mod second_place;
pub mod settings;
pub mod setup;
pub mod shell;
pub mod shift;
mod small_register;
pub mod standing;
pub mod status;
mod taking_up;
pub mod theme;
pub mod today;
pub mod visit;
pub mod when_texts;
pub mod widgets;

pub use run::{WindowRequest, run};

#[cfg(test)]
pub mod testing;

/// Makes a fresh egui context ours: fonts, look and the input-method work-around. Called once, when the window opens.
pub fn dress(ctx: &egui::Context, choice: theme::ThemeChoice) {
    fonts::install(ctx);
    theme::apply(ctx, choice);
    ime::install(ctx);
}
