//! Figures in words: their names and definitions, what they come to and how they changed, on paper and on the screen
//! alike.

use super::{Arg, Words};
use crate::domain::complaint::Category;
use crate::domain::figures::{
    Amount, Change, ComplaintFigure, ComplaintGroup, ContactFigure, ContactTerms, Department,
    Difference, Figure, FigureGroup,
};
use crate::domain::limit::{Limits, Promise};

/// Stands where there is nothing to tell or to compare with.
pub const NOTHING: &str = "—";

impl Words {
    /// A figure's name: 来访批次.
    pub fn figure(&self, figure: Figure) -> String {
        self.t(figure.label_key())
    }

    /// A figure's written definition.
    pub fn figure_definition(&self, figure: Figure) -> String {
        match figure {
            Figure::OfKind(kind) => {
                let kind = self.t(kind.label_key()).into();
                self.with(figure.definition_key(), &[("kind", kind)])
            }
            _ => self.t(figure.definition_key()),
        }
    }

    /// The name of a figure of first contacts: 当场办结率; of a promise with its days: 书面咨询答复（5 个工作日）.
    pub fn contact_figure(&self, figure: ContactFigure, terms: &ContactTerms) -> String {
        let name = self.t(figure.label_key());
        match promised_days(figure, terms) {
            Some(days) => {
                let args = [("promise", name.into()), ("days", days.into())];
                self.with("contact-figure-promise", &args)
            }
            None => name,
        }
    }

    /// Its written definition, with the school's settings in it.
    pub fn contact_definition(&self, figure: ContactFigure, terms: &ContactTerms) -> String {
        let hours = Arg::from(terms.unsigned_after_hours);
        let args = [
            ("days", promised_days(figure, terms).unwrap_or(0).into()),
            ("hours", hours),
        ];
        self.with(figure.definition_key(), &args)
    }

    /// The heading over figures of first contacts that stand together.
    pub fn figure_group(&self, group: FigureGroup) -> String {
        self.t(group.label_key())
    }

    /// The name of a figure of complaints; of a promise with its days: 按时答复率（15 个工作日）.
    pub fn complaint_figure(&self, figure: ComplaintFigure, limits: &Limits) -> String {
        let name = self.t(figure.label_key());
        match complaint_days(figure, limits) {
            Some(days) => {
                let args = [("promise", name.into()), ("days", days.into())];
                self.with("contact-figure-promise", &args)
            }
            None => name,
        }
    }

    /// Its written definition, with the school's limits in it.
    pub fn complaint_definition(&self, figure: ComplaintFigure, limits: &Limits) -> String {
        let days = complaint_days(figure, limits).unwrap_or(0);
        self.with(figure.definition_key(), &[("days", days.into())])
    }

    /// The heading over figures of complaints that stand together.
    pub fn complaint_group(&self, group: ComplaintGroup) -> String {
        self.t(group.label_key())
    }

    /// A category of the table of categories: one that ships by its name, a school's own as it was written.
    pub fn counted_category(&self, category: &Department) -> String {
        let known = match category {
            Department::Named(code) => Category::from_code(code),
            Department::Others | Department::Unstated => None,
        };
        known.map_or_else(|| self.department(category), |it| self.t(it.label_key()))
    }

    /// What a figure comes to: 118, 42.5 分钟, 12.3%, 12.5%（1/8）, —.
    pub fn amount(&self, amount: Amount) -> String {
        match amount {
            Amount::Count(count) => count.to_string(),
            Amount::Minutes(minutes) => self.minutes(format!("{minutes:.1}")),
            Amount::Hours(hours) => self.hours(format!("{hours:.1}")),
            Amount::WorkingDays(days) => self.working_days(format!("{days:.1}")),
            Amount::Percent(percent) => self.percent(format!("{percent:.1}")),
            Amount::Ratio { part, whole } => {
                let share = self.amount(Amount::share(part, whole));
                let args = [
                    ("share", share.into()),
                    ("part", part.to_string().into()),
                    ("whole", whole.to_string().into()),
                ];
                self.with("amount-ratio", &args)
            }
            Amount::Unknown => NOTHING.to_owned(),
        }
    }

    /// How a figure changed: +6（+5.1%）, 持平, —.
    pub fn change(&self, change: Change) -> String {
        let Some(difference) = change.difference else {
            return NOTHING.to_owned();
        };
        if difference == Difference::Count(0) {
            return self.t("change-same");
        }
        let said = match difference {
            Difference::Count(count) => Some(format!("{count:+}")),
            Difference::Minutes(minutes) => signed(minutes).map(|it| self.minutes(it)),
            Difference::Hours(hours) => signed(hours).map(|it| self.hours(it)),
            Difference::WorkingDays(days) => signed(days).map(|it| self.working_days(it)),
            Difference::Points(points) => {
                let said =
                    |points: String| self.with("change-points", &[("points", points.into())]);
                return signed(points).map_or_else(|| self.t("change-same"), said);
            }
        };
        let Some(difference) = said else {
            return self.t("change-same");
        };
        let percent = change.percent.map_or_else(
            || NOTHING.to_owned(),
            |percent| self.percent(format!("{percent:+.1}")),
        );
        let args = [
            ("difference", difference.into()),
            ("percent", percent.into()),
        ];
        self.with("change-with-percent", &args)
    }

    /// A department of the table of departments.
    pub fn department(&self, department: &Department) -> String {
        match department {
            Department::Named(name) => name.clone(),
            Department::Others => self.t("department-others"),
            Department::Unstated => self.t("department-unstated"),
        }
    }

    fn minutes(&self, minutes: String) -> String {
        self.with("amount-minutes", &[("minutes", Arg::from(minutes))])
    }

    fn hours(&self, hours: String) -> String {
        self.with("amount-hours", &[("hours", Arg::from(hours))])
    }

    fn working_days(&self, days: String) -> String {
        self.with("amount-working-days", &[("days", Arg::from(days))])
    }

    fn percent(&self, percent: String) -> String {
        self.with("amount-percent", &[("percent", Arg::from(percent))])
    }
}

/// The days of a promise that is a number among the school's settings.
fn promised_days(figure: ContactFigure, terms: &ContactTerms) -> Option<u32> {
    match figure {
        ContactFigure::Kept(Promise::Written) => Some(terms.limits.written_days.into()),
        ContactFigure::Kept(Promise::Complex) => Some(terms.limits.complex_days.into()),
        ContactFigure::Kept(Promise::HandedOver) => Some(terms.limits.handed_over_days.into()),
        _ => None,
    }
}

/// The days of a promise about complaints.
fn complaint_days(figure: ComplaintFigure, limits: &Limits) -> Option<u32> {
    match figure {
        ComplaintFigure::AcceptedOnTime => Some(limits.complaint_acceptance_days.into()),
        ComplaintFigure::RepliedOnTime => Some(limits.complaint_reply_days.into()),
        _ => None,
    }
}

/// A difference to one decimal with its sign; `None` where it rounds to nothing.
fn signed(difference: f64) -> Option<String> {
    let text = format!("{difference:+.1}");
    (!matches!(text.as_str(), "+0.0" | "-0.0")).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::visit::VisitKind;
    use crate::i18n::Language;

    #[test]
    fn every_figure_has_a_name_and_a_definition_in_every_language() {
        for language in Language::ALL {
            let words = Words::new(language);
            for figure in Figure::ALL {
                assert_ne!(words.figure(figure), figure.label_key());
                let definition = words.figure_definition(figure);
                assert_ne!(definition, figure.definition_key());
                assert!(!definition.contains('{'), "{definition}");
            }
        }
        let words = Words::new(Language::ZhHans);
        let students = words.figure_definition(Figure::OfKind(VisitKind::Student));
        assert_eq!(students, "来访批次中，类型登记为“学生”的批次。");
    }

    #[test]
    fn amounts_and_changes_read_as_an_office_writes_them() {
        let words = Words::new(Language::ZhHans);
        assert_eq!(words.amount(Amount::Count(50_000)), "50000");
        assert_eq!(words.amount(Amount::Minutes(42.25)), "42.2 分钟");
        assert_eq!(words.amount(Amount::share(1, 8)), "12.5%");
        assert_eq!(words.amount(Amount::share(0, 0)), "—");
        let change = |now: Amount, earlier| words.change(now.since(earlier));
        use Amount::{Count, Minutes, Percent, Unknown};
        assert_eq!(change(Count(124), Count(118)), "+6（+5.1%）");
        assert_eq!(change(Count(3), Count(4)), "-1（-25.0%）");
        assert_eq!(change(Count(3), Count(0)), "+3（—）");
        assert_eq!(change(Count(3), Count(3)), "持平");
        assert_eq!(change(Count(0), Count(0)), "持平");
        assert_eq!(change(Minutes(20.0), Minutes(25.0)), "-5.0 分钟（-20.0%）");
        assert_eq!(change(Minutes(20.01), Minutes(20.0)), "持平");
        assert_eq!(change(Percent(12.5), Percent(10.0)), "+2.5 个百分点");
        assert_eq!(change(Minutes(20.0), Unknown), "—");
        let english = Words::new(Language::En);
        assert_eq!(english.change(Count(124).since(Count(118))), "+6 (+5.1%)");
    }
}
