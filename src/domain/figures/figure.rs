//! The closed list of figures of visits: what each is called, how it is defined, what it comes to.

use super::{Amount, VisitFigures};
use crate::domain::visit::VisitKind;

/// A figure of a period's visits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Figure {
    /// 来访批次.
    Visits,
    /// 来访人次.
    Persons,
    /// Visits of one kind.
    OfKind(VisitKind),
    /// 预约来访.
    AppointmentsKept,
    /// 预约未到.
    AppointmentsMissed,
    /// 被访人不同意.
    HostDeclined,
    /// 重复来访人数.
    RepeatPeople,
    /// 重复来访批次.
    RepeatVisits,
    /// 重复来访占比.
    RepeatShare,
    /// 有离校时间的来访.
    Timed,
    /// 平均在校时长.
    StayMean,
    /// 在校时长中位数.
    StayMedian,
    /// 离校时间不详.
    DepartureUnknown,
    /// 补录.
    Backdated,
    /// 学生离校放行.
    Released,
    /// 代收物品.
    LeftItems,
    /// 作废.
    Voided,
}

impl Figure {
    /// Every figure, in the order of the report.
    pub const ALL: [Self; 21] = [
        Self::Visits,
        Self::Persons,
        Self::OfKind(VisitKind::Parent),
        Self::OfKind(VisitKind::Student),
        Self::OfKind(VisitKind::Inspection),
        Self::OfKind(VisitKind::Official),
        Self::OfKind(VisitKind::Other),
        Self::AppointmentsKept,
        Self::AppointmentsMissed,
        Self::HostDeclined,
        Self::RepeatPeople,
        Self::RepeatVisits,
        Self::RepeatShare,
        Self::Timed,
        Self::StayMean,
        Self::StayMedian,
        Self::DepartureUnknown,
        Self::Backdated,
        Self::Released,
        Self::LeftItems,
        Self::Voided,
    ];

    /// The key of its name in the Fluent files.
    #[must_use]
    pub const fn label_key(self) -> &'static str {
        match self {
            Self::Visits => "figure-visits",
            Self::Persons => "figure-persons",
            Self::OfKind(VisitKind::Parent) => "figure-parents",
            Self::OfKind(VisitKind::Student) => "figure-students",
            Self::OfKind(VisitKind::Inspection) => "figure-inspections",
            Self::OfKind(VisitKind::Official) => "figure-officials",
            Self::OfKind(VisitKind::Other) => "figure-others",
            Self::AppointmentsKept => "figure-appointments-kept",
            Self::AppointmentsMissed => "figure-appointments-missed",
            Self::HostDeclined => "figure-host-declined",
            Self::RepeatPeople => "figure-repeat-people",
            Self::RepeatVisits => "figure-repeat-visits",
            Self::RepeatShare => "figure-repeat-share",
            Self::Timed => "figure-timed",
            Self::StayMean => "figure-stay-mean",
            Self::StayMedian => "figure-stay-median",
            Self::DepartureUnknown => "figure-departure-unknown",
            Self::Backdated => "figure-backdated",
            Self::Released => "figure-released",
            Self::LeftItems => "figure-left-items",
            Self::Voided => "figure-voided",
        }
    }

    /// The key of its written definition, denominator included. The kinds share one, whose `$kind` is the kind's name.
    #[must_use]
    pub const fn definition_key(self) -> &'static str {
        match self {
            Self::Visits => "figure-visits-definition",
            Self::Persons => "figure-persons-definition",
            Self::OfKind(_) => "figure-kind-definition",
            Self::AppointmentsKept => "figure-appointments-kept-definition",
            Self::AppointmentsMissed => "figure-appointments-missed-definition",
            Self::HostDeclined => "figure-host-declined-definition",
            Self::RepeatPeople => "figure-repeat-people-definition",
            Self::RepeatVisits => "figure-repeat-visits-definition",
            Self::RepeatShare => "figure-repeat-share-definition",
            Self::Timed => "figure-timed-definition",
            Self::StayMean => "figure-stay-mean-definition",
            Self::StayMedian => "figure-stay-median-definition",
            Self::DepartureUnknown => "figure-departure-unknown-definition",
            Self::Backdated => "figure-backdated-definition",
            Self::Released => "figure-released-definition",
            Self::LeftItems => "figure-left-items-definition",
            Self::Voided => "figure-voided-definition",
        }
    }

    /// What it comes to.
    #[must_use]
    pub fn amount(self, figures: &VisitFigures) -> Amount {
        let count = |count: u32| Amount::Count(count.into());
        match self {
            Self::Visits => count(figures.visits),
            Self::Persons => Amount::Count(figures.persons),
            Self::OfKind(kind) => count(
                VisitKind::ALL
                    .iter()
                    .zip(figures.by_kind)
                    .find(|(other, _)| **other == kind)
                    .map_or(0, |(_, count)| count),
            ),
            Self::AppointmentsKept => count(figures.appointments_kept),
            Self::AppointmentsMissed => count(figures.appointments_missed),
            Self::HostDeclined => count(figures.host_declined),
            Self::RepeatPeople => count(figures.repeat_people),
            Self::RepeatVisits => count(figures.repeat_visits),
            Self::RepeatShare => Amount::share(figures.repeat_visits, figures.visits),
            Self::Timed => count(figures.timed_visits),
            Self::StayMean => match figures.timed_visits {
                0 => Amount::Unknown,
                visits => Amount::Minutes(figures.stay_minutes as f64 / f64::from(visits)),
            },
            Self::StayMedian => Amount::half(figures.twice_median_stay_minutes, Amount::Minutes),
            Self::DepartureUnknown => count(figures.departure_unknown),
            Self::Backdated => count(figures.backdated),
            Self::Released => count(figures.released),
            Self::LeftItems => count(figures.left_items),
            Self::Voided => count(figures.voided),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_figure_stands_in_the_list_once() {
        let all: BTreeSet<Figure> = Figure::ALL.into();
        assert_eq!(all.len(), Figure::ALL.len());
        for kind in VisitKind::ALL {
            assert!(all.contains(&Figure::OfKind(*kind)), "{kind:?}");
        }
        let labels: BTreeSet<_> = Figure::ALL.map(Figure::label_key).into();
        assert_eq!(labels.len(), Figure::ALL.len());
    }

    #[test]
    fn nothing_is_divided_by_nothing() {
        let none = VisitFigures::default();
        for figure in Figure::ALL {
            let amount = figure.amount(&none);
            assert!(
                matches!(amount, Amount::Count(0) | Amount::Unknown),
                "{figure:?}"
            );
            assert_eq!(amount.since(amount).percent, None, "{figure:?}");
        }
    }
}
