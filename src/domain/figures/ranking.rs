//! Counting by a written name, such as a department: the busiest by name, the rest together, and the unnamed.

use std::collections::HashMap;
use std::ops::AddAssign;

use super::Department;

/// What is counted of one name.
pub(super) trait Counts: Copy + Default + AddAssign {
    /// What the names are ordered by.
    fn weight(&self) -> u32;
}

impl Counts for u32 {
    fn weight(&self) -> u32 {
        *self
    }
}

/// A count by name under way.
#[derive(Debug, Clone, Default)]
pub(super) struct Ranking<C> {
    counted: HashMap<String, C>,
}

impl<C: Counts> Ranking<C> {
    /// Counts more of a name; a known one costs no allocation.
    pub(super) fn add(&mut self, name: &str, counts: C) {
        match self.counted.get_mut(name) {
            Some(sum) => *sum += counts,
            None => drop(self.counted.insert(name.to_owned(), counts)),
        }
    }

    /// The busiest first, those of equal number by name; then the others together, then the unstated.
    pub(super) fn lines(mut self, most: usize) -> Vec<(Department, C)> {
        let unstated = self.counted.remove("");
        let mut named: Vec<_> = self.counted.into_iter().collect();
        named.sort_unstable_by(|(name, counts), (other, others)| {
            let by_weight = others.weight().cmp(&counts.weight());
            by_weight.then_with(|| name.cmp(other))
        });
        let rest = named.split_off(named.len().min(most));
        let mut lines: Vec<_> = named
            .into_iter()
            .map(|(name, counts)| (Department::Named(name), counts))
            .collect();
        let others = rest.into_iter().map(|(_, counts)| counts);
        let others = others.reduce(|mut sum, counts| {
            sum += counts;
            sum
        });
        lines.extend(others.map(|counts| (Department::Others, counts)));
        lines.extend(unstated.map(|counts| (Department::Unstated, counts)));
        lines
    }
}

/// Twice the median, so that one between two whole numbers is whole; `None` of none.
pub(super) fn twice_median(numbers: &mut [u32]) -> Option<u32> {
    let middle = numbers.len() / 2;
    let is_odd = numbers.len() % 2 == 1;
    if numbers.is_empty() {
        return None;
    }
    let (below, upper, _) = numbers.select_nth_unstable(middle);
    let lower = if is_odd {
        *upper
    } else {
        below.iter().copied().max().unwrap_or(*upper)
    };
    Some(upper.saturating_add(lower))
}
