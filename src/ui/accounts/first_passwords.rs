//! First passwords on the screen: made here, shown once, copied by hand and changed by their holders.

use egui::{Grid, Ui};
use zeroize::Zeroizing;

use crate::desk;
use crate::domain::account::Role;
use crate::i18n::Words;
use crate::store::seal::InitialPassword;
use crate::ui::theme::{bold, note};

/// A first password and whose it is.
pub struct FirstPassword {
    /// Whose.
    pub name: String,
    /// What they are.
    pub role: Role,
    /// The password.
    pub password: Zeroizing<String>,
}

/// A new one.
///
/// # Errors
/// If the system gives no random bytes.
pub fn fresh(name: &str, role: Role) -> desk::Result<FirstPassword> {
    let password = InitialPassword::generate()?;
    Ok(FirstPassword {
        name: name.trim().to_owned(),
        role,
        password: Zeroizing::new(password.as_str().to_owned()),
    })
}

/// Draws them, to be copied by hand.
pub fn first_passwords_ui(ui: &mut Ui, passwords: &[FirstPassword], words: &Words) {
    ui.label(bold(words.t("first-passwords-title")));
    ui.label(note(ui, words.t("first-passwords-hint")));
    Grid::new("first-passwords")
        .num_columns(3)
        .spacing([24.0, 6.0])
        .show(ui, |ui| {
            for it in passwords {
                ui.label(&it.name);
                ui.label(words.t(it.role.label_key()));
                ui.label(egui::RichText::new(it.password.as_str()).monospace());
                ui.end_row();
            }
        });
}
