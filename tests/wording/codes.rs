//! Every code that a column may hold.

use shouwen::domain::account::Role;
use shouwen::domain::accountability::{Fault, Ground, Sanction};
use shouwen::domain::calendar::DayKind;
use shouwen::domain::calendar_day::DaySource;
use shouwen::domain::catalogue::PublicTopic;
use shouwen::domain::complaint::{
    Acceptance, AttachmentUse, Category, Finding, RedPath, Severity, Stage,
};
use shouwen::domain::contact::{
    AskerKind, Channel, ContactForm, ContactKind, Decision, Manner, Outcome, RepeatCause,
    Satisfaction,
};
use shouwen::domain::form::FormKind;
use shouwen::domain::limit::{LimitUnit, Promise};
use shouwen::domain::opinion::{FeedbackManner, OpinionOutcome, OpinionSource};
use shouwen::domain::protection::{SealedPart, Signed};
use shouwen::domain::review::{CheckKind, MeetingKind, QuestionnaireKind, SupervisionResult};
use shouwen::domain::visit::{Departure, HostConsent, IdDocument, VisitKind};

/// A column and a code that it may hold.
pub type Coded = (&'static str, &'static str);

fn codes_of_visits() -> Vec<Coded> {
    let mut codes: Vec<Coded> = vec![("departure", "signed_out")];
    codes.extend(VisitKind::ALL.iter().map(|it| ("kind", it.code())));
    codes.extend(
        HostConsent::ALL
            .iter()
            .map(|it| ("host_consent", it.code())),
    );
    codes.extend(IdDocument::ALL.iter().map(|it| ("id_document", it.code())));
    codes.extend([Departure::None, Departure::Unknown].map(|it| ("departure", it.code())));
    codes
}

fn codes_of_contacts() -> Vec<Coded> {
    let mut codes: Vec<Coded> = Vec::new();
    codes.extend(ContactKind::ALL.iter().map(|it| ("kind", it.code())));
    codes.extend(Channel::ALL.iter().map(|it| ("channel", it.code())));
    codes.extend(ContactForm::ALL.iter().map(|it| ("form", it.code())));
    codes.extend(AskerKind::ALL.iter().map(|it| ("asker_kind", it.code())));
    codes.extend(
        LimitUnit::ALL
            .iter()
            .map(|it| ("above_limit_unit", it.code())),
    );
    codes.extend(Outcome::ALL.iter().map(|it| ("outcome", it.code())));
    for column in ["told_how", "given_how", "followed_up_how"] {
        codes.extend(Manner::ALL.iter().map(|it| (column, it.code())));
    }
    codes.extend(
        Satisfaction::ALL
            .iter()
            .map(|it| ("satisfaction", it.code())),
    );
    codes.extend(
        RepeatCause::ALL
            .iter()
            .map(|it| ("repeat_cause", it.code())),
    );
    codes.extend(Promise::ALL.iter().map(|it| ("due_promise", it.code())));
    codes.extend(Decision::ALL.iter().map(|it| ("decision", it.code())));
    codes
}

fn codes_of_catalogue_and_calendar() -> Vec<Coded> {
    let mut codes: Vec<Coded> = Vec::new();
    codes.extend(PublicTopic::ALL.iter().map(|it| ("topic", it.code())));
    codes.extend(DaySource::ALL.iter().map(|it| ("source", it.code())));
    codes.extend(DayKind::ALL.iter().map(|it| ("kind", it.code())));
    codes.extend(FormKind::ALL.iter().map(|it| ("form_kind", it.code())));
    codes
}

fn codes_of_complaints() -> Vec<Coded> {
    let mut codes: Vec<Coded> = Vec::new();
    codes.extend(Signed::ALL.iter().map(|it| ("signed", it.code())));
    codes.extend(Category::ALL.iter().map(|it| ("category", it.code())));
    codes.extend(
        AskerKind::ALL
            .iter()
            .map(|it| ("complainant_kind", it.code())),
    );
    codes.extend(RedPath::ALL.iter().map(|it| ("red_path", it.code())));
    for column in ["red_told_how", "acceptance_told_how", "replied_how"] {
        codes.extend(Manner::ALL.iter().map(|it| (column, it.code())));
    }
    for column in ["stage", "merged_from_stage"] {
        codes.extend(Stage::ALL.iter().map(|it| (column, it.code())));
    }
    for column in ["proposed", "acceptance"] {
        codes.extend(Acceptance::ALL.iter().map(|it| (column, it.code())));
    }
    codes.extend(Severity::ALL.iter().map(|it| ("severity", it.code())));
    codes.extend(Finding::ALL.iter().map(|it| ("finding", it.code())));
    codes.extend(SealedPart::ALL.iter().map(|it| ("part", it.code())));
    codes.extend(AttachmentUse::ALL.iter().map(|it| ("purpose", it.code())));
    codes.extend(["image/png", "image/jpeg", "application/pdf"].map(|it| ("media_type", it)));
    codes
}

fn codes_of_duties_and_accounts() -> Vec<Coded> {
    let mut codes: Vec<Coded> = Vec::new();
    codes.extend(Fault::ALL.iter().map(|it| ("fault", it.code())));
    codes.extend(Sanction::ALL.iter().map(|it| ("sanction", it.code())));
    codes.extend(Ground::ALL.iter().map(|it| ("ground", it.code())));
    codes.extend(Role::ALL.iter().map(|it| ("role", it.code())));
    codes
}

fn codes_of_the_review_loop() -> Vec<Coded> {
    let mut codes: Vec<Coded> = Vec::new();
    codes.extend(OpinionSource::ALL.iter().map(|it| ("source", it.code())));
    codes.extend(OpinionOutcome::ALL.iter().map(|it| ("outcome", it.code())));
    codes.extend(
        FeedbackManner::ALL
            .iter()
            .map(|it| ("feedback_how", it.code())),
    );
    codes.extend(AskerKind::ALL.iter().map(|it| ("giver_kind", it.code())));
    codes.extend(MeetingKind::ALL.iter().map(|it| ("kind", it.code())));
    codes.extend(QuestionnaireKind::ALL.iter().map(|it| ("kind", it.code())));
    codes.extend(CheckKind::ALL.iter().map(|it| ("kind", it.code())));
    codes.extend(
        SupervisionResult::ALL
            .iter()
            .map(|it| ("result", it.code())),
    );
    codes
}

/// Every code with the column it stands in.
pub fn every_code() -> Vec<Coded> {
    [
        codes_of_visits(),
        codes_of_contacts(),
        codes_of_catalogue_and_calendar(),
        codes_of_complaints(),
        codes_of_duties_and_accounts(),
        codes_of_the_review_loop(),
    ]
    .concat()
}
