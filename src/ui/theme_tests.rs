//! That the colours can be told apart and read.

use super::*;
use crate::ui::testing::one_frame;

fn luminance(color: Color32) -> f64 {
    let part = |byte: u8| {
        let value = f64::from(byte) / 255.0;
        if value <= 0.040_45 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * part(color.r()) + 0.7152 * part(color.g()) + 0.0722 * part(color.b())
}

fn contrast(a: Color32, b: Color32) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn text_can_be_read_on_its_ground() {
    for (look, t) in [("light", LIGHT), ("dark", DARK)] {
        let grounds = [t.paper, t.panel, t.field, t.hover, t.accent_soft];
        let mut pairs: Vec<(&str, Color32, Color32)> = Vec::new();
        for ground in grounds {
            for (name, text) in [
                ("ink", t.ink),
                ("ink_soft", t.ink_soft),
                ("accent", t.accent),
                ("danger", t.danger),
                ("warn", t.warn),
                ("ok", t.ok),
            ] {
                pairs.push((name, text, ground));
            }
        }
        for ground in [t.danger_soft, t.warn_soft, t.ok_soft] {
            pairs.extend([
                ("ink on soft", t.ink, ground),
                ("ink_soft on soft", t.ink_soft, ground),
            ]);
        }
        pairs.extend([
            ("danger", t.danger, t.danger_soft),
            ("warn", t.warn, t.warn_soft),
            ("ok", t.ok, t.ok_soft),
            ("on main", t.on_fill, t.main_fill),
            ("on main hover", t.on_fill, t.main_fill_hover),
            ("on danger", t.on_fill, t.danger_fill),
            ("on danger hover", t.on_fill, t.danger_fill_hover),
        ]);
        for (name, text, ground) in pairs {
            let found = contrast(text, ground);
            assert!(
                found >= 4.5,
                "{look}: {name} {text:?} on {ground:?} is {found:.2}"
            );
        }
    }
}

#[test]
fn outlines_and_the_focus_ring_can_be_seen() {
    for t in [LIGHT, DARK] {
        for ground in [t.paper, t.panel, t.field] {
            assert!(
                contrast(t.outline, ground) >= 3.0,
                "{:?} on {ground:?}",
                t.outline
            );
            assert!(contrast(t.accent, ground) >= 3.0);
        }
    }
}

#[test]
fn the_choice_decides_and_light_is_the_default() {
    let ctx = Context::default();
    for (choice, expected) in [
        (ThemeChoice::System, Theme::Light),
        (ThemeChoice::Dark, Theme::Dark),
        (ThemeChoice::Light, Theme::Light),
    ] {
        apply(&ctx, choice);
        one_frame(&ctx, |ui| assert_eq!(ui.theme(), expected));
    }
}
