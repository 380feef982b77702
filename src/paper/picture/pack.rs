//! Pixels as a small file again: photos as JPEG, drawings and screenshots as PNG.

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder as _};

use super::{Colours, Packing, Pixels, Unreadable};

/// How exactly a JPEG is written, of 100: letters of a scan stay sharp.
const JPEG_QUALITY: u8 = 88;
/// A PNG that stays larger than this is a photo or a scan in colour, which a JPEG holds in a tenth.
const MOST_PNG_BYTES: usize = 1_500_000;

impl Pixels {
    /// The pixels as a file.
    ///
    /// # Errors
    /// [`Unreadable`] where there are none, or more than such a file holds.
    pub fn packed(&self, packing: Packing) -> Result<Vec<u8>, Unreadable> {
        match packing {
            Packing::Jpeg => jpeg(self),
            Packing::Png => png(self),
        }
    }
}

/// Packs pixels the way their file was packed, unless that would be too large.
pub(super) fn packed(pixels: &Pixels, packing: Packing) -> Result<(Packing, Vec<u8>), Unreadable> {
    if packing == Packing::Png {
        let png = png(pixels)?;
        if png.len() <= MOST_PNG_BYTES {
            return Ok((Packing::Png, png));
        }
    }
    Ok((Packing::Jpeg, jpeg(pixels)?))
}

fn jpeg(pixels: &Pixels) -> Result<Vec<u8>, Unreadable> {
    let mut bytes = Vec::new();
    let (width, height, colours) = measures(pixels)?;
    JpegEncoder::new_with_quality(&mut bytes, JPEG_QUALITY)
        .write_image(&pixels.values, width, height, colours)
        .map_err(|_| Unreadable::Damaged)?;
    Ok(bytes)
}

fn png(pixels: &Pixels) -> Result<Vec<u8>, Unreadable> {
    let mut bytes = Vec::new();
    let (width, height, colours) = measures(pixels)?;
    PngEncoder::new_with_quality(&mut bytes, CompressionType::Default, FilterType::Adaptive)
        .write_image(&pixels.values, width, height, colours)
        .map_err(|_| Unreadable::Damaged)?;
    Ok(bytes)
}

fn measures(pixels: &Pixels) -> Result<(u32, u32, ExtendedColorType), Unreadable> {
    let side = |side: usize| u32::try_from(side).map_err(|_| Unreadable::TooLarge);
    let colours = match pixels.colours() {
        Colours::Grey => ExtendedColorType::L8,
        _ => ExtendedColorType::Rgb8,
    };
    Ok((side(pixels.width)?, side(pixels.height)?, colours))
}

/// The packed rows of a PNG, which are what a PDF calls Flate with a predictor.
pub(super) fn packed_rows(png: &[u8]) -> Vec<u8> {
    let mut rows = Vec::with_capacity(png.len());
    // Behind the eight bytes of its name: length, kind, data and checksum, again and again.
    let mut rest = png.get(8..).unwrap_or_default();
    while let Some((head, data)) = rest.split_at_checked(8) {
        let length = head
            .first_chunk::<4>()
            .copied()
            .map_or(0, u32::from_be_bytes) as usize;
        let Some((data, after)) = data.split_at_checked(length) else {
            break;
        };
        if head.ends_with(b"IDAT") {
            rows.extend(data);
        }
        rest = after.get(4..).unwrap_or_default();
    }
    rows
}
