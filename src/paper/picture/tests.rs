//! Pictures as phones and scanners make them, and as nobody should.
#![allow(clippy::unwrap_used)]

use image::{DynamicImage, GrayImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use proptest::prelude::*;

use super::*;

/// A picture with a red upper left corner, so that one sees how it lies.
fn cornered(width: u32, height: u32) -> DynamicImage {
    let pixel = |x, y| match x < width / 3 && y < height / 3 {
        true => Rgb([220, 20, 20]),
        false => Rgb([240, 240, 230]),
    };
    RgbImage::from_fn(width, height, pixel).into()
}

pub(crate) fn file_of(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// A JPEG so large.
pub(crate) fn jpeg(width: u32, height: u32) -> Vec<u8> {
    file_of(&cornered(width, height), ImageFormat::Jpeg)
}

/// A PNG so large.
pub(crate) fn png(width: u32, height: u32) -> Vec<u8> {
    file_of(&cornered(width, height), ImageFormat::Png)
}

/// The same JPEG as a phone writes it that was held otherwise, with the place it was taken at.
fn turned(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".to_vec();
    exif.extend([orientation, 0, 0, 0, 0, 0, 0, 0]);
    exif.extend(b"31.2304N 121.4737E");
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], &[0xff, 0xe1], &length, &exif, &jpeg[2..]].concat()
}

fn is_red(pixels: &Pixels, (x, y): (usize, usize)) -> bool {
    let at = (y * pixels.width + x) * 3;
    pixels.values[at] > 150 && pixels.values[at + 1] < 90
}

fn holds(bytes: &[u8], sought: &[u8]) -> bool {
    bytes.windows(sought.len()).any(|window| window == sought)
}

#[test]
fn an_upright_photo_keeps_its_pixels_and_loses_what_the_phone_wrote_beside_them() {
    let plain = jpeg(400, 300);
    let photo = turned(&plain, 1);
    assert!(holds(&photo, b"121.4737E"));
    let picture = Picture::read(&photo).unwrap();
    assert_eq!((picture.width(), picture.height()), (400, 300));
    assert_eq!(picture.packing(), Packing::Jpeg);
    assert_eq!(picture.stream(), plain);
    // A film behind the photo stays behind as well.
    let with_film = [&plain[..], b"\0\0\0\x18ftypmp42"].concat();
    assert_eq!(Picture::read(&with_film).unwrap().stream(), plain);
}

#[test]
fn a_photo_stands_upright_however_the_phone_was_held() {
    let plain = jpeg(80, 40);
    // Where the corner comes to lie by each of the eight ways a phone may say.
    let corners = [
        (1, (5, 5)),
        (2, (75, 5)),
        (3, (75, 35)),
        (4, (5, 35)),
        (5, (5, 5)),
        (6, (35, 5)),
        (7, (35, 75)),
        (8, (5, 75)),
    ];
    for (orientation, corner) in corners {
        let picture = Picture::read(&turned(&plain, orientation)).unwrap();
        let pixels = picture.pixels(1000).unwrap();
        let lies = orientation < 5;
        assert_eq!(
            (pixels.width, pixels.height),
            if lies { (80, 40) } else { (40, 80) },
            "{orientation}"
        );
        for place in [
            (5, 5),
            (35, 5),
            (5, 35),
            (75, 5),
            (75, 35),
            (35, 75),
            (5, 75),
        ] {
            if place.0 < pixels.width && place.1 < pixels.height {
                assert_eq!(
                    is_red(&pixels, place),
                    place == corner,
                    "{orientation} {place:?}"
                );
            }
        }
    }
}

#[test]
fn a_large_picture_is_no_larger_than_a_page_needs() {
    for (width, height, wanted) in [
        (4000, 3000, (2205, 1654)),
        (1000, 4678, (500, 2339)),
        (1654, 2339, (1654, 2339)),
        (2480, 3508, (1654, 2339)),
    ] {
        assert_eq!(print_size(width, height), wanted);
    }
    let picture = Picture::read(&jpeg(2600, 1300)).unwrap();
    assert_eq!((picture.width(), picture.height()), (2339, 1170));
    let pixels = picture.pixels(100).unwrap();
    assert_eq!((pixels.width, pixels.height), (100, 50));
    assert!(is_red(&pixels, (10, 10)) && !is_red(&pixels, (90, 40)));
}

#[test]
fn grey_stays_grey_and_transparency_lies_on_white() {
    let grey = GrayImage::from_pixel(9, 5, image::Luma([70])).into();
    for (format, packing) in [
        (ImageFormat::Png, Packing::Png),
        (ImageFormat::Jpeg, Packing::Jpeg),
    ] {
        let picture = Picture::read(&file_of(&grey, format)).unwrap();
        assert_eq!(
            (picture.colours(), picture.packing()),
            (Colours::Grey, packing)
        );
        assert_eq!(picture.pixels(50).unwrap().values.len(), 45);
    }
    let glass = RgbaImage::from_fn(2, 1, |x, _| Rgba([0, 0, 0, if x == 0 { 0 } else { 128 }]));
    let picture = Picture::read(&file_of(&glass.into(), ImageFormat::Png)).unwrap();
    assert_eq!(
        picture.pixels(50).unwrap().values,
        [255, 255, 255, 127, 127, 127]
    );
}

#[test]
fn a_photo_that_was_kept_as_png_is_packed_as_a_photo() {
    let noise = |x: u32, y: u32| {
        let mixed = (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503)).wrapping_mul(97);
        Rgb([(mixed >> 8) as u8, (mixed >> 16) as u8, (mixed >> 24) as u8])
    };
    let photo = RgbImage::from_fn(1000, 800, noise).into();
    let picture = Picture::read(&file_of(&photo, ImageFormat::Png)).unwrap();
    assert_eq!(picture.packing(), Packing::Jpeg);
}

#[test]
fn what_is_no_picture_is_told_by_name() {
    let mut bad_checksum = png(40, 40);
    let data = bad_checksum
        .windows(4)
        .position(|it| it == b"IDAT")
        .unwrap();
    bad_checksum[data + 9] ^= 0x55;
    let photo = jpeg(200, 200);
    let drawing = png(40, 40);
    for (file, wanted) in [
        (&b""[..], Unreadable::NoPicture),
        (
            b"just a text that was renamed to .jpg",
            Unreadable::NoPicture,
        ),
        (b"%PDF-1.7", Unreadable::Pdf),
        (&photo[..photo.len() * 2 / 3], Unreadable::Damaged),
        (&photo[..photo.len() - 2], Unreadable::Damaged),
        (&[0xff, 0xd8, 0xff, 0], Unreadable::Damaged),
        (&drawing[..60], Unreadable::Damaged),
        (&bad_checksum, Unreadable::Damaged),
    ] {
        assert_eq!(Picture::read(file).unwrap_err(), wanted, "{}", file.len());
    }
}

#[test]
fn a_picture_bomb_is_refused_by_its_head() {
    let mut bomb = png(40, 40);
    bomb[16..24].copy_from_slice(&[0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30]);
    let checksum = crc(&bomb[12..29]).to_be_bytes();
    bomb[29..33].copy_from_slice(&checksum);
    assert_eq!(Picture::read(&bomb).unwrap_err(), Unreadable::TooLarge);
    let mut bomb = jpeg(40, 40);
    let frame = bomb.windows(2).position(|it| it == [0xff, 0xc0]).unwrap();
    bomb[frame + 5..frame + 9].copy_from_slice(&[0x75, 0x30, 0x75, 0x30]);
    assert_eq!(Picture::read(&bomb).unwrap_err(), Unreadable::TooLarge);
}

/// The checksum of a PNG's piece.
fn crc(bytes: &[u8]) -> u32 {
    let mut crc = flate2::Crc::new();
    crc.update(bytes);
    crc.sum()
}

#[test]
fn fewer_pixels_are_the_means_of_those_they_stand_for() {
    let pixels = Pixels {
        width: 3,
        height: 2,
        values: vec![0, 90, 180, 30, 120, 210],
    };
    let shrunk = pixels.clone().shrunk_to((2, 1));
    // Each takes one and a half of three: (0 × 2 + 90) / 3 = 30, and so on.
    assert_eq!(shrunk.values, [45, 165]);
    assert_eq!(pixels.clone().shrunk_to((9, 9)), pixels);
}

proptest! {
    #[test]
    fn altered_files_are_read_or_refused_and_never_a_panic(
        cut in 0usize..2_000,
        place in 0usize..2_000,
        value: u8,
        is_png: bool,
    ) {
        let mut file = if is_png { png(31, 17) } else { jpeg(31, 17) };
        let at = place % file.len();
        file[at] = value;
        file.truncate(file.len().saturating_sub(cut % 7));
        if let Ok(picture) = Picture::read(&file) {
            prop_assert!(picture.width() > 0 && picture.height() > 0);
            prop_assert!(!picture.stream().is_empty());
        }
    }
}
