//! Fewer pixels: each is the mean of those it stands for, so that print stays readable. Whole numbers all the way: the same
//! picture on every computer.

use super::Pixels;

impl Pixels {
    /// The same picture with so many pixels; none are made up where it has fewer.
    #[must_use]
    pub(super) fn shrunk_to(self, (width, height): (usize, usize)) -> Self {
        let depth = self.depth();
        let (width, height) = (width.min(self.width), height.min(self.height));
        if (width, height) == (self.width, self.height) {
            return self;
        }
        let rows = averaged(&self.values, self.width, depth, width);
        Self {
            width,
            height,
            // The rows of a picture are shrunk like the pixels of a row, each of them being one long value.
            values: averaged(&rows, self.height, width * depth, height),
        }
    }

    /// The same picture with neither side longer than `most`.
    #[must_use]
    pub fn no_larger_than(self, most: usize) -> Self {
        let longest = self.width.max(self.height);
        if longest <= most {
            return self;
        }
        let scaled = |side: usize| (side * most / longest).max(1);
        let wanted = (scaled(self.width), scaled(self.height));
        self.shrunk_to(wanted)
    }
}

/// Of every `count` pieces of `length` values each, `to` pieces that are their means.
fn averaged(values: &[u8], count: usize, length: usize, to: usize) -> Vec<u8> {
    let mut means = Vec::with_capacity(values.len() / count.max(1) * to);
    let mut sums = vec![0_u32; length];
    for line in values.chunks_exact((count * length).max(1)) {
        for place in 0..to {
            // Measured in parts of a piece: piece n reaches from n × to until (n + 1) × to.
            let (from, until) = (place * count, (place + 1) * count);
            sums.fill(0);
            for piece in from / to..until.div_ceil(to) {
                let share = until.min((piece + 1) * to) - from.max(piece * to);
                let share = u32::try_from(share).unwrap_or_default();
                let piece = &line[piece * length..(piece + 1) * length];
                for (sum, value) in sums.iter_mut().zip(piece) {
                    *sum += u32::from(*value) * share;
                }
            }
            let whole = u32::try_from(count).unwrap_or(u32::MAX);
            let mean = |sum: &u32| u8::try_from((sum + whole / 2) / whole).unwrap_or(u8::MAX);
            means.extend(sums.iter().map(mean));
        }
    }
    means
}
