//! What the closed lists of figures share, so that a page, a paper and an appendix of definitions are written once for
//! first contacts, complaints, opinions and the review loop alike.

use super::{Amount, Compared};

/// A figure of a closed list, under the heading it stands under.
pub trait Listed: Copy + PartialEq + 'static {
    /// What was counted.
    type Figures;
    /// The headings.
    type Group: Heading;
    /// The school's settings that names and definitions speak of.
    type Terms;

    /// Every figure, in the order of the report; those of a group stand together.
    const LIST: &'static [Self];
    /// Whether a value of a choice that nothing was counted of, now or before, stays off the table: a list of many
    /// sources would fill a page with noughts.
    const LEAVES_OUT_NONE: bool = false;

    /// Under which heading it stands.
    fn group(self) -> Self::Group;

    /// The key of its name in the Fluent files; a choice is called by its own.
    fn label_key(self) -> &'static str;

    /// The key of its written definition, denominator included. `$days` and `$hours` are the school's settings, in those
    /// that speak of them; the values of a choice share one.
    fn definition_key(self) -> &'static str;

    /// What it comes to.
    fn amount(self, figures: &Self::Figures) -> Amount;

    /// The days of a promise that is a number among the school's settings.
    fn promised_days(self, _terms: &Self::Terms) -> Option<u32> {
        None
    }

    /// The hours that definitions speak of.
    fn hours(_terms: &Self::Terms) -> u32 {
        0
    }

    /// Whether a table of these figures tells of it.
    fn is_told(self, compared: &Compared<'_, Self::Figures>) -> bool {
        if !Self::LEAVES_OUT_NONE || !self.group().is_choice() {
            return true;
        }
        let earlier = [compared.previous, compared.year_before];
        let all = std::iter::once(compared.now).chain(earlier.into_iter().flatten());
        let mut amounts = all.map(|figures| self.amount(figures));
        amounts.any(|amount| !matches!(amount, Amount::Count(0) | Amount::Unknown))
    }
}

/// A heading over figures that stand together.
pub trait Heading: Copy + PartialEq {
    /// The key of its name in the Fluent files.
    fn label_key(self) -> &'static str;

    /// Whether its figures are the values of one choice and share one definition.
    fn is_choice(self) -> bool;
}

/// What is counted under a name: a department, or another word that was written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named<C> {
    /// Which.
    pub name: super::Department,
    /// How many.
    pub counts: C,
}

impl<C> Named<C> {
    pub(super) fn of((name, counts): (super::Department, C)) -> Self {
        Self { name, counts }
    }
}

/// Of matters that were missed, those that a list of so many has no room for.
#[must_use]
pub fn more_than_listed(missed: u32, listed: usize) -> u32 {
    missed.saturating_sub(u32::try_from(listed).unwrap_or(u32::MAX))
}
