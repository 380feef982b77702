//! The pictures of a PDF: each once in the file, under a name that the pages know it by.
//!
//! Knows nothing of where on a page they stand.

use std::sync::Arc;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use sha2::{Digest as _, Sha256};

use super::PdfError;
use crate::paper::page::{Item, Page};
use crate::paper::picture::{Colours, Packing, Picture};

/// The pictures as the PDF has them.
#[derive(Default)]
pub(super) struct Pictures {
    held: Vec<Arc<Picture>>,
}

impl Pictures {
    /// Puts every picture of the pages into the file; the digest learns of each.
    pub fn embed(
        file: &mut Document,
        pages: &[Page],
        digest: &mut Sha256,
    ) -> Result<Self, PdfError> {
        let mut pictures = Self::default();
        let mut names = Dictionary::new();
        for picture in pages.iter().flat_map(|page| &page.items).filter_map(of) {
            if pictures.place(picture).is_some() {
                continue;
            }
            let stream = stream(picture);
            digest.update(&stream.content);
            names.set(name(pictures.held.len()), file.add_object(stream));
            pictures.held.push(picture.clone());
        }
        if !names.is_empty() {
            let resources = resources(file)?;
            file.get_dictionary_mut(resources)?.set("XObject", names);
        }
        Ok(pictures)
    }

    /// What the pages call a picture.
    pub fn name(&self, picture: &Arc<Picture>) -> Option<String> {
        self.place(picture).map(name)
    }

    fn place(&self, picture: &Arc<Picture>) -> Option<usize> {
        self.held.iter().position(|held| Arc::ptr_eq(held, picture))
    }
}

fn name(place: usize) -> String {
    format!("P{place}")
}

fn of(item: &Item) -> Option<&Arc<Picture>> {
    match item {
        Item::Picture(placed) => Some(&placed.picture),
        _ => None,
    }
}

/// The fonts and pictures that all pages share.
fn resources(file: &Document) -> Result<ObjectId, PdfError> {
    let tree = file.catalog()?.get(b"Pages")?.as_reference()?;
    let tree = file.get_dictionary(tree)?;
    Ok(tree.get(b"Resources")?.as_reference()?)
}

fn stream(picture: &Picture) -> Stream {
    let length = |pixels: usize| Object::Integer(i64::try_from(pixels).unwrap_or(i64::MAX));
    let (space, colours) = match picture.colours() {
        Colours::Grey => ("DeviceGray", 1),
        Colours::Rgb => ("DeviceRGB", 3),
        Colours::Cmyk { .. } => ("DeviceCMYK", 4),
    };
    let mut dictionary = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Image",
        "Width" => length(picture.width()),
        "Height" => length(picture.height()),
        "ColorSpace" => space,
        "BitsPerComponent" => 8,
    };
    match picture.packing() {
        Packing::Jpeg => dictionary.set("Filter", "DCTDecode"),
        Packing::Png => {
            dictionary.set("Filter", "FlateDecode");
            // 15: each row says itself how it follows from the one above, as in a PNG.
            dictionary.set(
                "DecodeParms",
                dictionary! {
                    "Predictor" => 15,
                    "Colors" => colours,
                    "BitsPerComponent" => 8,
                    "Columns" => length(picture.width()),
                },
            );
        }
    }
    if picture.colours() == (Colours::Cmyk { is_inverted: true }) {
        let decode: Vec<Object> = [1, 0, 1, 0, 1, 0, 1, 0].map(Object::Integer).into();
        dictionary.set("Decode", decode);
    }
    Stream::new(dictionary, picture.stream()).with_compression(false)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::to_pdf;
    use super::*;
    use crate::i18n::Language;
    use crate::paper::canvas::{Align, Canvas, Type};
    use crate::paper::page::{Document as Paper, Placed, Rect, mm};
    use crate::paper::picture::tests::{jpeg, png};

    fn paper(pictures: &[Arc<Picture>]) -> Paper {
        let mut canvas = Canvas::default();
        canvas.text(50.0, 40.0, Type::song(10.0), Align::Left, "附件");
        for (at, picture) in pictures.iter().enumerate() {
            canvas.item(Item::Picture(Placed {
                rect: Rect {
                    x_pt: 50.0,
                    y_pt: 50.0 + 100.0 * at as f32,
                    width_pt: 120.0,
                    height_pt: 80.0,
                },
                picture: picture.clone(),
            }));
        }
        Paper {
            title: "投诉附件".into(),
            language: Language::ZhHans,
            pages: vec![canvas.finish(mm(210.0), mm(297.0)).0],
            bookmarks: Vec::new(),
            missing: Vec::new(),
        }
    }

    fn read(file: &[u8]) -> Arc<Picture> {
        Arc::new(Picture::read(file).unwrap())
    }

    fn written(pictures: &[Arc<Picture>]) -> Vec<u8> {
        to_pdf(&paper(pictures), &mut |_, _| true).unwrap()
    }

    fn images(pdf: &[u8]) -> Vec<Stream> {
        let file = Document::load_mem(pdf).unwrap();
        let streams = file.objects.values().filter_map(|it| it.as_stream().ok());
        let is_image = |it: &&Stream| it.dict.get(b"Subtype").ok() == Some(&Object::from("Image"));
        streams.filter(is_image).cloned().collect()
    }

    #[test]
    fn a_photo_lies_in_the_file_as_it_is_and_a_drawing_as_packed_rows() {
        let photo = jpeg(60, 40);
        let drawing = png(60, 40);
        let pictures = [read(&photo), read(&drawing)];
        let images = images(&written(&pictures));
        assert_eq!(images.len(), 2);
        assert_eq!(images[0].dict.get(b"Filter").unwrap(), &"DCTDecode".into());
        assert_eq!(images[0].content, photo);
        let rows = images[1].decompressed_content().unwrap();
        // Red, green and blue of the corner, and of the ground.
        assert_eq!(rows.len(), 60 * 40 * 3);
        assert_eq!(
            (&rows[..3], &rows[rows.len() - 3..]),
            (&[220, 20, 20][..], &[240, 240, 230][..])
        );
    }

    #[test]
    fn a_picture_that_is_shown_twice_lies_in_the_file_once() {
        let picture = read(&png(60, 40));
        assert_eq!(images(&written(&[picture.clone(), picture])).len(), 1);
    }

    #[test]
    fn the_same_pictures_give_the_same_bytes_and_others_another_id() {
        let id = |pdf: &[u8]| {
            Document::load_mem(pdf)
                .unwrap()
                .trailer
                .get(b"ID")
                .cloned()
                .unwrap()
        };
        let first = written(&[read(&jpeg(60, 40)), read(&png(60, 40))]);
        assert_eq!(first, written(&[read(&jpeg(60, 40)), read(&png(60, 40))]));
        let other = written(&[read(&jpeg(60, 40)), read(&png(60, 41))]);
        assert_ne!(id(&first), id(&other));
    }

    #[test]
    fn the_inks_of_a_print_shop_are_told_as_such() {
        // Four components in place of three, with the mark that says they are inverted.
        let file = include_bytes!("../picture/cmyk.jpg");
        let picture = read(file);
        assert_eq!(picture.colours(), Colours::Cmyk { is_inverted: true });
        let image = images(&written(std::slice::from_ref(&picture))).remove(0);
        assert_eq!(image.dict.get(b"ColorSpace").unwrap(), &"DeviceCMYK".into());
        assert_eq!(
            image.dict.get(b"Decode").unwrap().as_array().unwrap().len(),
            8
        );
        // On the screen it is as green as it prints.
        let pixels = picture.pixels(100).unwrap();
        let [red, green, blue] = pixels.values[..3] else {
            unreachable!("it has three values a pixel")
        };
        assert!(green > 120 && red < 90 && blue < 90, "{red} {green} {blue}");
    }
}
