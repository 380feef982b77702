//! A scan as pixels, no larger than a screen shows.

use egui::ColorImage;

/// The longest side of a shown picture, in pixels.
const MOST_PIXELS: usize = 1600;
/// Pictures of more pixels than any scanner makes are not decoded: they would fill the memory.
const MOST_DECODED_PIXELS: usize = 120_000_000;

/// The picture of a file; `None` for what is no picture, or a damaged one.
pub(super) fn decoded(media_type: &str, bytes: &[u8]) -> Option<ColorImage> {
    let pixels = match media_type {
        "image/png" => png(bytes)?,
        "image/jpeg" => jpeg(bytes)?,
        _ => return None,
    };
    Some(pixels.shrunk())
}

/// Red, green and blue, row by row.
struct Pixels {
    width: usize,
    height: usize,
    rgb: Vec<u8>,
}

fn png(bytes: &[u8]) -> Option<Pixels> {
    let limit = u32::try_from(MOST_DECODED_PIXELS).ok()?;
    let mut reader =
        image::ImageReader::with_format(std::io::Cursor::new(bytes), image::ImageFormat::Png);
    let mut limits = image::Limits::default();
    limits.max_alloc = Some(u64::from(limit) * 4);
    reader.limits(limits);
    let picture = reader.decode().ok()?.into_rgb8();
    let (width, height) = picture.dimensions();
    Some(Pixels {
        width: width as usize,
        height: height as usize,
        rgb: picture.into_raw(),
    })
}

fn jpeg(bytes: &[u8]) -> Option<Pixels> {
    use zune_jpeg::JpegDecoder;
    use zune_jpeg::zune_core::bytestream::ZCursor;
    use zune_jpeg::zune_core::colorspace::ColorSpace;
    use zune_jpeg::zune_core::options::DecoderOptions;

    let options = DecoderOptions::default().jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder.decode_headers().ok()?;
    let (width, height) = decoder.dimensions()?;
    if width.checked_mul(height)? > MOST_DECODED_PIXELS {
        return None;
    }
    let rgb = decoder.decode().ok()?;
    Some(Pixels { width, height, rgb })
}

impl Pixels {
    /// The picture no larger than a screen: each pixel the mean of those it stands for, so that print stays readable.
    fn shrunk(&self) -> ColorImage {
        let step = self.width.max(self.height).div_ceil(MOST_PIXELS).max(1);
        let (width, height) = (self.width.div_ceil(step), self.height.div_ceil(step));
        let mut rgb = Vec::with_capacity(width * height * 3);
        for row in 0..height {
            for column in 0..width {
                rgb.extend(self.mean(column * step, row * step, step));
            }
        }
        ColorImage::from_rgb([width, height], &rgb)
    }

    fn mean(&self, left: usize, top: usize, step: usize) -> [u8; 3] {
        let (right, bottom) = ((left + step).min(self.width), (top + step).min(self.height));
        let (mut sums, mut count) = ([0_usize; 3], 0_usize);
        for row in top..bottom {
            let line = &self.rgb[(row * self.width + left) * 3..(row * self.width + right) * 3];
            for pixel in line.chunks_exact(3) {
                for (sum, part) in sums.iter_mut().zip(pixel) {
                    *sum += usize::from(*part);
                }
                count += 1;
            }
        }
        sums.map(|sum| u8::try_from(sum / count.max(1)).unwrap_or(u8::MAX))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn grey_png(width: u32, height: u32) -> Vec<u8> {
        let picture = image::RgbImage::from_pixel(width, height, image::Rgb([90, 90, 90]));
        let mut bytes = std::io::Cursor::new(Vec::new());
        picture
            .write_to(&mut bytes, image::ImageFormat::Png)
            .unwrap();
        bytes.into_inner()
    }

    #[test]
    fn a_large_scan_is_shown_no_larger_than_a_screen() {
        let shown = decoded("image/png", &grey_png(3300, 200)).unwrap();
        assert_eq!(shown.size, [1100, 67]);
        assert_eq!(shown.pixels[0].to_array(), [90, 90, 90, 255]);
    }

    #[test]
    fn a_damaged_picture_is_no_picture() {
        let mut bytes = grey_png(40, 40);
        bytes.truncate(60);
        assert!(decoded("image/png", &bytes).is_none());
        assert!(decoded("image/jpeg", &[0xff, 0xd8, 0xff, 0]).is_none());
    }
}
