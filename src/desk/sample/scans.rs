//! Scans and photos for made-up complaints, drawn here stroke by stroke: a receipt, a notice on a wall, an instruction on
//! paper, a letter. Their writing is strokes, so that nobody takes them for real.

use crate::domain::complaint::AttachmentUse;
use crate::paper::picture::{Packing, Pixels};

/// A drawn scan or photo.
pub(super) struct Scan {
    pub(super) purpose: AttachmentUse,
    pub(super) title: &'static str,
    pub(super) bytes: Vec<u8>,
}

type Colour = [u8; 3];
/// What a scan is for, its name, how it is drawn and how it is packed.
type PlannedScan = (AttachmentUse, &'static str, fn() -> Drawing, Packing);

const WHITE: Colour = [252, 252, 250];
const INK: Colour = [52, 54, 62];
const PALE: Colour = [150, 152, 158];
const RED: Colour = [196, 44, 40];
const WALL: Colour = [206, 198, 178];
const BOARD: Colour = [42, 84, 66];

/// What hangs beside the made-up complaint at `place`, counted from the newest. Only a few have anything: a sample of a
/// million records is no album.
pub(super) fn scans_of(place: u32) -> Vec<Scan> {
    let scans: &[PlannedScan] = match place {
        0 => &[
            (AttachmentUse::Evidence, "缴费收据", receipt, Packing::Png),
            (AttachmentUse::Evidence, "公示栏照片", board, Packing::Jpeg),
        ],
        1 => &[(AttachmentUse::Evidence, "手写材料", letter, Packing::Png)],
        3 => &[(AttachmentUse::Evidence, "公示栏照片", board, Packing::Jpeg)],
        5 => &[
            (AttachmentUse::Evidence, "缴费收据", receipt, Packing::Png),
            (
                AttachmentUse::Instruction,
                "批示原件",
                instruction,
                Packing::Png,
            ),
            (
                AttachmentUse::Handling,
                "整改后的公示栏",
                board,
                Packing::Jpeg,
            ),
        ],
        _ => &[],
    };
    let drawn = scans.iter().map(|(purpose, title, draw, packing)| Scan {
        purpose: *purpose,
        title,
        bytes: draw().pixels.packed(*packing).unwrap_or_default(),
    });
    drawn.filter(|scan| !scan.bytes.is_empty()).collect()
}

/// A picture being drawn.
struct Drawing {
    pixels: Pixels,
}

impl Drawing {
    fn new(width: usize, height: usize, ground: Colour) -> Self {
        Self {
            pixels: Pixels {
                width,
                height,
                values: ground.repeat(width * height),
            },
        }
    }

    fn dot(&mut self, x: usize, y: usize, colour: Colour) {
        let at = (y * self.pixels.width + x) * 3;
        if x < self.pixels.width
            && let Some(dot) = self.pixels.values.get_mut(at..at + 3)
        {
            dot.copy_from_slice(&colour);
        }
    }

    fn fill(&mut self, (x, y): (usize, usize), (width, height): (usize, usize), colour: Colour) {
        for row in y..y + height {
            for column in x..x + width {
                self.dot(column, row, colour);
            }
        }
    }

    fn frame(&mut self, (x, y): (usize, usize), (width, height): (usize, usize), colour: Colour) {
        self.fill((x, y), (width, 2), colour);
        self.fill((x, y + height), (width + 2, 2), colour);
        self.fill((x, y), (2, height), colour);
        self.fill((x + width, y), (2, height), colour);
    }

    /// A line of writing: strokes of uneven length with gaps between.
    fn writing(&mut self, (x, y): (usize, usize), length: usize, size: usize, colour: Colour) {
        let mut at = 0;
        let mut turn = x * 7 + y;
        while at + size < length {
            self.fill((x + at, y), (size, 2), colour);
            self.fill((x + at + turn % size, y), (2, size), colour);
            self.fill((x + at, y + size * (1 + turn % 2) / 2), (size, 2), colour);
            turn = turn * 5 + 3;
            at += size + size / 3;
        }
    }

    /// A round seal.
    fn seal(&mut self, (x, y): (usize, usize), radius: usize) {
        for row in 0..=2 * radius {
            for column in 0..=2 * radius {
                let square = row.abs_diff(radius).pow(2) + column.abs_diff(radius).pow(2);
                if square <= radius * radius && square >= (radius - 4).pow(2) {
                    self.dot(x + column, y + row, RED);
                }
            }
        }
        self.fill((x + radius - 12, y + radius - 2), (24, 5), RED);
        self.fill((x + radius - 2, y + radius - 12), (5, 24), RED);
    }
}

/// A receipt without the number that a proper one has.
fn receipt() -> Drawing {
    let mut drawing = Drawing::new(720, 460, WHITE);
    drawing.writing((250, 36), 240, 26, INK);
    drawing.frame((40, 100), (640, 260), INK);
    for row in 1..5 {
        drawing.fill((40, 100 + row * 52), (640, 2), PALE);
        drawing.writing((60, 68 + row * 52), 180 + row * 17 % 60, 18, INK);
        drawing.writing((420, 68 + row * 52), 110, 18, INK);
    }
    drawing.fill((390, 100), (2, 260), PALE);
    drawing.writing((60, 400), 220, 18, INK);
    drawing.seal((530, 320), 58);
    drawing
}

/// A notice on a wall.
fn board() -> Drawing {
    let mut drawing = Drawing::new(960, 720, WALL);
    for row in 0..720 {
        // The light falls from above.
        let shade = WALL.map(|value| value.saturating_sub(u8::try_from(row / 14).unwrap_or(0)));
        drawing.fill((0, row), (960, 1), shade);
    }
    drawing.fill((110, 90), (740, 470), [88, 66, 44]);
    drawing.fill((126, 106), (708, 438), BOARD);
    drawing.fill((190, 150), (250, 340), WHITE);
    drawing.fill((520, 170), (240, 160), WHITE);
    drawing.writing((245, 176), 150, 20, RED);
    for row in 0..8 {
        drawing.writing((210, 226 + row * 30), 205 - row * 11 % 50, 14, INK);
    }
    for row in 0..4 {
        drawing.writing((540, 196 + row * 30), 195, 14, INK);
    }
    drawing
}

/// An instruction by hand on a sheet of paper.
fn instruction() -> Drawing {
    let mut drawing = Drawing::new(620, 877, WHITE);
    drawing.writing((210, 60), 220, 24, INK);
    drawing.frame((60, 130), (500, 640), INK);
    for row in 0..7 {
        drawing.writing(
            (90, 170 + row * 58),
            430 - row * 37 % 120,
            28,
            [36, 60, 130],
        );
    }
    drawing.writing((360, 690), 150, 26, [36, 60, 130]);
    drawing.writing((90, 810), 180, 16, PALE);
    drawing
}

/// A letter by hand.
fn letter() -> Drawing {
    let mut drawing = Drawing::new(620, 877, WHITE);
    drawing.writing((180, 60), 260, 24, INK);
    for row in 0..11 {
        let top = 140 + row * 62;
        drawing.writing((70, top), 300 + row * 53 % 170, 16, INK);
        drawing.fill((70, top + 42), (480, 2), PALE);
    }
    drawing
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::complaint::Attachment;
    use crate::paper::picture::Picture;

    #[test]
    fn every_drawing_is_a_small_picture_and_the_same_each_time() {
        let all = || (0..20).flat_map(scans_of).collect::<Vec<_>>();
        assert_eq!(all().len(), 7);
        for (scan, again) in all().iter().zip(all()) {
            assert!(Attachment::media_type_of(&scan.bytes).is_some());
            assert!(Picture::read(&scan.bytes).is_ok(), "{}", scan.title);
            assert!(
                scan.bytes.len() < 90_000,
                "{}: {}",
                scan.title,
                scan.bytes.len()
            );
            assert_eq!(scan.bytes, again.bytes);
        }
    }
}
