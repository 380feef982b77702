//! The fonts of the window, embedded in the program.
//!
//! Must not know: colours and sizes (those are [`super::theme`]'s).
//!
//! Our fonts stand first in *every* family. Were a family left to system fonts, egui would remember the first miss of
//! a full-width mark such as ， for the whole run and show a box from then on.

use std::sync::Arc;

use egui::epaint::text::{FontInsert, FontPriority, InsertFontFamily};
use egui::{Context, FontData, FontDefinitions, FontFamily};

use crate::paper::fonts::{self as paper_fonts, Face};

/// The name of the family whose first font is the bold one.
const BOLD: &str = "bold";

/// The families whose first fonts are the paper's serif and its rare characters.
const PAPER_SERIF: &str = "paper-serif";
const PAPER_RARE: &str = "paper-rare";

const SERIF_FONT: &str = "NotoSerifSC-Regular";
const REGULAR_FONT: &str = "NotoSansSC-Regular";
const BOLD_FONT: &str = "NotoSansSC-Bold";
const RARE_FONT: &str = "NotoSansCJKsc-ExtB";

/// The bold family. `RichText::strong` only changes the colour; real weight is a font of its own.
#[must_use]
pub fn bold() -> FontFamily {
    FontFamily::Name(BOLD.into())
}

/// The family of a face of paper, to show pages as they print. [`unpack_serif`] must have been called for the serif.
#[must_use]
pub fn paper_face(face: Face) -> FontFamily {
    match face {
        Face::Serif => FontFamily::Name(PAPER_SERIF.into()),
        Face::SansBold => bold(),
        Face::Rare => FontFamily::Name(PAPER_RARE.into()),
    }
}

/// Adds the paper's serif, which only a preview wants and which takes 10 MB. It may be used once this is `true`; until
/// then another frame comes by itself. May be called every frame.
pub fn unpack_serif(ctx: &Context) -> bool {
    let family = paper_face(Face::Serif);
    if ctx.fonts(|fonts| fonts.definitions().families.contains_key(&family)) {
        return true;
    }
    ctx.add_font(FontInsert::new(
        SERIF_FONT,
        FontData::from_static(Face::Serif.bytes()),
        vec![InsertFontFamily {
            family,
            priority: FontPriority::Highest,
        }],
    ));
    ctx.request_repaint();
    false
}

/// Registers the embedded fonts with the context.
pub fn install(ctx: &Context) {
    ctx.set_fonts(definitions());
}

/// Which font serves which family: regular for text, bold for emphasis, and after both the rare characters (𠮷 䶮 㛃)
/// that stand in people's names.
#[must_use]
pub fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let files: [(&str, &'static [u8]); 3] = [
        (
            REGULAR_FONT,
            include_bytes!("../../assets/fonts/NotoSansSC-Regular.ttf"),
        ),
        (BOLD_FONT, paper_fonts::SANS_BOLD_BYTES),
        (RARE_FONT, paper_fonts::RARE_BYTES),
    ];
    for (name, bytes) in files {
        fonts
            .font_data
            .insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    let text = vec![REGULAR_FONT.to_owned(), RARE_FONT.to_owned()];
    let heavy = vec![
        BOLD_FONT.to_owned(),
        REGULAR_FONT.to_owned(),
        RARE_FONT.to_owned(),
    ];
    fonts
        .families
        .insert(FontFamily::Proportional, text.clone());
    fonts.families.insert(FontFamily::Monospace, text);
    fonts.families.insert(bold(), heavy);
    fonts
        .families
        .insert(paper_face(Face::Rare), vec![RARE_FONT.to_owned()]);
    fonts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::one_frame;
    use egui::FontId;

    /// The characters of `wanted` that a family cannot show.
    fn missing(family: FontFamily, wanted: &str) -> String {
        let ctx = Context::default();
        install(&ctx);
        let mut missing = String::new();
        one_frame(&ctx, |ui| {
            let font = FontId::new(15.0, family.clone());
            missing = ui.fonts_mut(|fonts| {
                wanted
                    .chars()
                    .filter(|c| !fonts.has_glyph(&font, *c))
                    .collect()
            });
        });
        missing
    }

    #[test]
    fn every_family_shows_names_and_marks() {
        let wanted =
            "中文繁體Aa09𠮷䶮㛃，。：；？！“”‘’（）【】《》、·—…￥%+−×→↑↓←●○◇◆□■▲△√①▁▂▃▄▅▆▇›‹⊘–•※";
        for family in [FontFamily::Proportional, FontFamily::Monospace, bold()] {
            assert_eq!(missing(family.clone(), wanted), "", "{family:?}");
        }
    }

    #[test]
    fn ticks_are_not_in_the_fonts_and_must_be_drawn() {
        assert_eq!(missing(FontFamily::Proportional, "✓✔✕☑☐⏎⌘"), "✓✔✕☑☐⏎⌘");
    }
}
