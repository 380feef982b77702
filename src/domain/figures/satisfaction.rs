//! How content people were, over all registers, with how many of them were asked: who did not say is not content.

use super::{Amount, Report};

/// Whom it was asked of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Asked {
    /// Who asked something: finished first contacts.
    Contacts,
    /// Who complained: replied complaints.
    Complaints,
    /// Who gave an opinion: opinions fed back.
    Opinions,
}

/// What they said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Rated {
    /// Matters that were finished, replied to, or fed back.
    pub done: u32,
    /// Of these, those asked afterwards.
    pub followed_up: u32,
    /// Of these, those who said how content they were.
    pub rated: u32,
    /// Of these, the satisfied and the fairly satisfied.
    pub content: u32,
}

impl std::ops::AddAssign for Rated {
    fn add_assign(&mut self, more: Self) {
        self.done += more.done;
        self.followed_up += more.followed_up;
        self.rated += more.rated;
        self.content += more.content;
    }
}

impl Rated {
    /// How many were not asked, or did not say.
    #[must_use]
    pub const fn unrated(self) -> u32 {
        self.done.saturating_sub(self.rated)
    }

    /// How many of those who said so are content, with both of them told.
    #[must_use]
    pub fn ratio(self) -> Amount {
        Amount::ratio(self.content, self.rated)
    }
}

/// Which of the periods a report compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// The report's own.
    Now,
    /// The one before.
    Previous,
    /// The same one a year before.
    YearBefore,
}

impl Asked {
    /// All, in the order of the report.
    pub const ALL: [Self; 3] = [Self::Contacts, Self::Complaints, Self::Opinions];

    /// The key of its name in the Fluent files.
    #[must_use]
    pub const fn label_key(self) -> &'static str {
        match self {
            Self::Contacts => "satisfaction-of-contacts",
            Self::Complaints => "satisfaction-of-complaints",
            Self::Opinions => "satisfaction-of-opinions",
        }
    }

    /// Whether the register asks them at all.
    #[must_use]
    pub const fn is_kept(self, report: &Report) -> bool {
        match self {
            Self::Contacts => true,
            Self::Complaints => report.complaints.is_kept,
            Self::Opinions => report.opinions.is_kept,
        }
    }

    /// What they said in a period; `None` where the register is younger than that.
    #[must_use]
    pub fn rated(self, report: &Report, which: Which) -> Option<Rated> {
        match self {
            Self::Contacts => report.contacts.compared().of(which).map(|it| Rated {
                done: it.finished,
                followed_up: it.followed_up,
                rated: it.rated,
                content: it.content,
            }),
            Self::Complaints => report.complaints.compared().of(which).map(|it| Rated {
                done: it.replied,
                followed_up: it.followed_up,
                rated: it.rated,
                content: it.content,
            }),
            Self::Opinions => report.opinions.compared().of(which).map(|it| Rated {
                done: it.fed_back,
                followed_up: it.followed_up,
                rated: it.rated,
                content: it.content,
            }),
        }
    }
}

impl Report {
    /// What all of them said in a period; `None` where nothing is known of it.
    #[must_use]
    pub fn rated(&self, which: Which) -> Option<Rated> {
        let known = Asked::ALL.into_iter().filter(|it| it.is_kept(self));
        let known = known.filter_map(|it| it.rated(self, which));
        known.reduce(|mut sum, more| {
            sum += more;
            sum
        })
    }
}
