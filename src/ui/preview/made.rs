//! What a preview makes once and paints often: shapes cut up, pictures as the screen holds them. It goes with the preview.

use std::collections::HashMap;

use egui::{Context, TextureHandle, TextureOptions};

use super::fill::{Slab, slabs};
use crate::paper::page::{Placed, Shape};
use crate::ui::picture::{MOST_SIDE, color_image};

/// Pages further away than this from the one that is painted give the memory of their pictures back.
const NEAR_PAGES: usize = 4;

/// Which thing of a paper: its page, and its place there. Pages do not change.
pub type ItemPlace = (usize, usize);

/// See the module.
#[derive(Default)]
pub struct Made {
    /// A QR code has a thousand corners.
    cut: HashMap<ItemPlace, Vec<Slab>>,
    /// `None` of one that cannot be decoded.
    pictures: HashMap<ItemPlace, Option<TextureHandle>>,
}

impl Made {
    /// The pieces of a shape.
    pub fn pieces(&mut self, at: ItemPlace, shape: &Shape) -> &[Slab] {
        let cut = self.cut.entry(at);
        cut.or_insert_with(|| slabs(&shape.contours_pt))
    }

    /// A picture for the screen, uploaded when it is first in sight.
    pub fn picture(
        &mut self,
        at: ItemPlace,
        placed: &Placed,
        context: &Context,
    ) -> Option<&TextureHandle> {
        let held = self.pictures.entry(at);
        let texture = held.or_insert_with(|| {
            let pixels = placed.picture.pixels(MOST_SIDE).ok()?;
            let options = TextureOptions::LINEAR;
            Some(context.load_texture("paper-picture", color_image(&pixels), options))
        });
        texture.as_ref()
    }

    /// Lets go of the pictures of pages that are far from this one.
    pub fn keep_near(&mut self, page: usize) {
        self.pictures
            .retain(|(other, _), _| other.abs_diff(page) <= NEAR_PAGES);
    }

    /// How many pictures the screen holds.
    #[cfg(test)]
    pub fn picture_count(&self) -> usize {
        self.pictures.values().flatten().count()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::sync::Arc;

    use egui::pos2;

    use super::super::paint::{Place, page_ui};
    use super::*;
    use crate::paper::page::{Item, Page, Rect};
    use crate::paper::picture::Picture;
    use crate::paper::picture::tests::{jpeg, png};
    use crate::ui::testing::window;

    fn page(file: &[u8]) -> Page {
        Page {
            width_pt: 595.0,
            height_pt: 842.0,
            items: vec![Item::Picture(Placed {
                rect: Rect {
                    x_pt: 60.0,
                    y_pt: 60.0,
                    width_pt: 300.0,
                    height_pt: 200.0,
                },
                picture: Arc::new(Picture::read(file).unwrap()),
            })],
        }
    }

    #[test]
    fn a_picture_is_uploaded_once_no_larger_than_a_screen_and_let_go_far_away() {
        let pages = [page(&jpeg(2300, 1150)), page(&png(300, 200))];
        let mut made = Made::default();
        let mut at = 0;
        let mut sizes = Vec::new();
        let mut harness = window(|ui| {
            let place = Place {
                origin: pos2(10.0, 10.0),
                scale: 1.0,
                pixels: 1.0,
            };
            for (page, drawn) in [at, at + 1].iter().zip(&pages) {
                page_ui(ui.painter(), place, *page, drawn, &mut made);
            }
            let manager = ui.ctx().tex_manager();
            let manager = manager.read();
            let ours = manager
                .allocated()
                .filter(|(_, it)| it.name == "paper-picture");
            sizes.push(ours.map(|(_, it)| it.size).collect::<Vec<_>>());
            assert_eq!(made.picture_count(), 2);
            at += 10;
        });
        harness.run_steps(3);
        drop(harness);
        for mut sizes in sizes {
            sizes.sort_unstable();
            assert_eq!(sizes, [[300, 200], [1600, 800]]);
        }
    }
}
