//! A picture's pixels for the window, no larger than a screen shows.

use egui::ColorImage;

use crate::paper::picture::{Pixels, decoded};

/// The longest side of a shown picture, in pixels.
pub const MOST_SIDE: usize = 1600;

/// The picture of a file; `None` for what is no picture, or a damaged one.
pub fn picture_of(file: &[u8]) -> Option<ColorImage> {
    Some(color_image(&decoded(file).ok()?.no_larger_than(MOST_SIDE)))
}

/// Pixels as a texture is made of.
pub fn color_image(pixels: &Pixels) -> ColorImage {
    let size = [pixels.width, pixels.height];
    match pixels.depth() {
        1 => ColorImage::from_gray(size, &pixels.values),
        _ => ColorImage::from_rgb(size, &pixels.values),
    }
}
