//! Figures in words: their names and definitions, what they come to and how they changed, on paper and on the screen
//! alike.

use super::{Arg, Words};
use crate::domain::complaint::Category;
use crate::domain::figures::{
    Amount, Change, Department, Difference, Figure, Heading, Listed, OverdueRectification,
};
use crate::domain::review::MeetingRule;

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

    /// The name of a figure of a list: 当场办结率; of a promise with its days: 书面咨询答复（5 个工作日）.
    pub fn listed_figure<F: Listed>(&self, figure: F, terms: &F::Terms) -> String {
        let name = self.t(figure.label_key());
        match figure.promised_days(terms) {
            Some(days) => {
                let args = [("promise", name.into()), ("days", days.into())];
                self.with("contact-figure-promise", &args)
            }
            None => name,
        }
    }

    /// Its written definition, with the school's settings in it.
    pub fn listed_definition<F: Listed>(&self, figure: F, terms: &F::Terms) -> String {
        let args = [
            ("days", figure.promised_days(terms).unwrap_or(0).into()),
            ("hours", F::hours(terms).into()),
        ];
        self.with(figure.definition_key(), &args)
    }

    /// Both of them.
    pub fn told<F: Listed>(&self, figure: F, terms: &F::Terms) -> (String, String) {
        let name = self.listed_figure(figure, terms);
        (name, self.listed_definition(figure, terms))
    }

    /// The heading over figures that stand together.
    pub fn figure_heading(&self, heading: impl Heading) -> String {
        self.t(heading.label_key())
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

    /// What a figure came to where another of its kind stands beside it: a share without its denominator.
    pub fn amount_alone(&self, amount: Amount) -> String {
        match amount {
            Amount::Ratio { part, whole } => self.amount(Amount::share(part, whole)),
            _ => self.amount(amount),
        }
    }

    /// How a figure changed, as short as can be: +6, -2.5, 持平, —.
    pub fn change_alone(&self, change: Change) -> String {
        let said = match change.difference {
            None => return NOTHING.to_owned(),
            Some(Difference::Count(0)) => None,
            Some(Difference::Count(count)) => Some(format!("{count:+}")),
            Some(
                Difference::Minutes(by)
                | Difference::Hours(by)
                | Difference::WorkingDays(by)
                | Difference::Points(by),
            ) => signed(by),
        };
        said.unwrap_or_else(|| self.t("change-same"))
    }

    /// A department of the table of departments.
    pub fn department(&self, department: &Department) -> String {
        match department {
            Department::Named(name) => name.clone(),
            Department::Others => self.t("department-others"),
            Department::Unstated => self.t("department-unstated"),
        }
    }

    /// What a late rectification comes of: a record by its number, a check by its kind and day.
    pub fn comes_of(&self, late: &OverdueRectification) -> String {
        let Some((kind, day)) = late.check else {
            return late.number.clone();
        };
        let args = [
            ("kind", self.t(kind.label_key()).into()),
            ("day", self.date_short(day).into()),
        ];
        self.with("report-comes-of-check", &args)
    }

    /// How long something is over: 超期　3 天.
    pub fn days_over(&self, days: u32) -> String {
        let over = self.t("report-column-days-over");
        let days = self.with("report-overdue-days", &[("days", days.into())]);
        format!("{over}　{days}")
    }

    /// How many meetings were promised: 1–2, or just 1.
    pub fn promised_meetings(&self, rule: &MeetingRule) -> String {
        match rule.most > rule.least {
            true => format!("{}–{}", rule.least, rule.most),
            false => rule.least.to_string(),
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
