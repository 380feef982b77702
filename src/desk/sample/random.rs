//! A small generator of numbers that look random and are the same for the same seed, on every computer.
//!
//! SplitMix64: for made-up visits only. Salts and keys come from the system, never from here.

/// A stream of numbers.
pub(super) struct Random(u64);

impl Random {
    /// The stream of one thing: the same seed and the same parts give the same numbers.
    pub(super) fn of(seed: u64, parts: &[i64]) -> Self {
        let mut random = Self(seed);
        for part in parts {
            random.0 = random.next() ^ part.unsigned_abs();
        }
        random
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`; 0 where `end` is 0.
    pub(super) fn below(&mut self, end: u32) -> u32 {
        u32::try_from(((self.next() >> 32) * u64::from(end)) >> 32).unwrap_or_default()
    }

    /// A number from `first` to `last`, both included.
    pub(super) fn between(&mut self, first: i64, last: i64) -> i64 {
        let width = u32::try_from(last - first + 1).unwrap_or_default();
        first + i64::from(self.below(width))
    }

    /// True this many times in a hundred.
    pub(super) fn percent(&mut self, percent: u32) -> bool {
        self.below(100) < percent
    }

    /// One of several; the default where there are none.
    pub(super) fn pick<T: Copy + Default>(&mut self, among: &[T]) -> T {
        let count = u32::try_from(among.len()).unwrap_or(u32::MAX);
        among
            .get(self.below(count) as usize)
            .copied()
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_parts_give_the_same_numbers_and_others_do_not() {
        let numbers = |seed, parts: &[i64]| {
            let mut random = Random::of(seed, parts);
            [(); 8].map(|()| random.below(1000))
        };
        assert_eq!(numbers(1, &[2, 3]), numbers(1, &[2, 3]));
        assert_ne!(numbers(1, &[2, 3]), numbers(2, &[2, 3]));
        assert_ne!(numbers(1, &[2, 3]), numbers(1, &[3, 2]));
    }

    #[test]
    fn numbers_stay_within_their_bounds() {
        let mut random = Random::of(7, &[]);
        for _ in 0..1000 {
            assert!((3..=5).contains(&random.between(3, 5)));
            assert_eq!(random.below(0), 0);
        }
        assert_eq!(random.pick::<&str>(&[]), "");
    }
}
