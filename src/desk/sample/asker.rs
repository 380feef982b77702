//! Who asks, and how it reaches the school.

use super::contact::{Office, Trip};
use super::people::{Family, adult_name, family, phone};
use super::random::Random;
use super::visit::school_year;
use crate::domain::contact::{AskerKind, Channel, ContactDetails, ContactForm, RepeatCause};
use crate::domain::limit::LimitUnit;

impl Office<'_> {
    /// Whoever makes a trip again, or somebody new.
    pub(super) fn set_asker(
        &self,
        details: &mut ContactDetails,
        trip: Option<Trip>,
        random: &mut Random,
    ) {
        if let Some(trip) = trip {
            details.asker_name = trip.details.asker_name;
            details.asker_kind = trip.details.asker_kind;
            details.phone = trip.details.phone;
            details.relation = trip.details.relation;
            details.student_name = trip.details.student_name;
            details.student_class = trip.details.student_class;
            details.earlier_id = Some(trip.earlier);
            details.repeat_cause = Some(if random.percent(70) {
                RepeatCause::Told
            } else {
                RepeatCause::Untold
            });
            return;
        }
        details.channel = match random.below(100) {
            0..40 => Channel::Visit,
            40..76 => Channel::Phone,
            76..84 => Channel::Letter,
            84..94 => Channel::Online,
            94..97 => Channel::Above,
            _ => Channel::Other,
        };
        details.form = match details.channel {
            Channel::Letter => ContactForm::Written,
            Channel::Online if random.percent(35) => ContactForm::Written,
            _ => ContactForm::Oral,
        };
        if details.form == ContactForm::Written {
            details.accepted_on = Some(details.received_at.date());
        }
        let year = school_year(details.received_at.date());
        let school = self.school;
        let family = family(school.seed, year, school.families_per_grade, random);
        match (details.channel, random.below(100)) {
            (Channel::Above, _) => from_above(details, random),
            (_, 0..72) => of_family(details, &family, random),
            (_, 72..84) => of_student(details, &family),
            _ => {
                details.asker_name = adult_name(random);
                details.asker_kind =
                    random.pick(&[AskerKind::Resident, AskerKind::Staff, AskerKind::Unit]);
                details.phone = phone(random);
            }
        }
        if random.percent(3) {
            details.is_agitated = true;
            details.calming_note = "请到接待室就座，耐心听完后说明，情绪平复".to_owned();
        }
    }
}

fn from_above(details: &mut ContactDetails, random: &mut Random) {
    details.asker_name = adult_name(random);
    details.asker_kind = AskerKind::Resident;
    details.phone = phone(random);
    let unit = random.pick(&["12345政务服务热线", "区教育局", "区信访局"]);
    unit.clone_into(&mut details.above_unit);
    details.above_document_number = format!("转〔{}〕号", random.between(1000, 9999));
    details.above_limit_days = Some(random.pick(&[5, 7, 10]));
    details.above_limit_unit = Some(random.pick(&LimitUnit::ALL));
}

fn of_family(details: &mut ContactDetails, family: &Family, random: &mut Random) {
    let adult = if random.percent(70) {
        &family.adults[0]
    } else {
        &family.adults[1]
    };
    details.asker_name.clone_from(&adult.name);
    details.phone.clone_from(&adult.phone);
    adult.relation.clone_into(&mut details.relation);
    details.student_name.clone_from(&family.student);
    details.student_class.clone_from(&family.class);
}

fn of_student(details: &mut ContactDetails, family: &Family) {
    details.asker_kind = AskerKind::Student;
    details.asker_name.clone_from(&family.student);
    details.student_name.clone_from(&family.student);
    details.student_class.clone_from(&family.class);
}
