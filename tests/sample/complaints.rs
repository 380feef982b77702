//! Made-up complaints, in the register of a demonstration with its accounts.

use std::sync::OnceLock;

use chrono::NaiveDate;
use shouwen::desk::{
    Clock, DEMO_PASSWORD, Desk, Waits, demo_accounts, fill_sample, found_demo_accounts,
    sample_settings, unlock_demo,
};
use shouwen::domain::account::Role;
use shouwen::domain::accountability::Accountability;
use shouwen::domain::complaint::{Acceptance, Category, ComplaintFile, ComplaintId, Stage};
use shouwen::domain::protection::{Signed, may_be_handler};
use shouwen::domain::rectification::RectificationState;
use shouwen::i18n::Language;
use shouwen::store::{ComplaintFilter, Fault};

use super::support::{Place, at, morning, place};

const PRINCIPAL: &str = "陈国栋";
pub(super) const DEPUTY: &str = "许文华";

pub(super) fn filled(place: &Place, clock: Clock, records: u32, seed: u64) -> Desk {
    let settings = sample_settings(Language::ZhHans);
    let mut desk = Desk::create(&place.register, &settings, None, clock).unwrap();
    found_demo_accounts(&mut desk, Language::ZhHans).unwrap();
    assert_eq!(desk.account().unwrap().role, Role::Principal);
    let entered = fill_sample(&mut desk, records, seed, &mut |_, _| true).unwrap();
    assert_eq!(entered, records as usize);
    desk
}

pub(super) fn sit(desk: &mut Desk, name: &str) {
    desk.lock();
    desk.unlock(name, DEMO_PASSWORD).unwrap();
}

fn ids(desk: &Desk) -> Vec<ComplaintId> {
    desk.complaint_ids(&ComplaintFilter::default()).unwrap()
}

/// Every case that whoever sits at the desk may open, newest first.
fn files(desk: &Desk) -> Vec<ComplaintFile> {
    let ids = ids(desk).into_iter();
    ids.filter_map(|id| desk.complaint_file(id).ok()).collect()
}

/// The files of a demonstration as large as the window's, as principal and as deputy; made once for all tests.
fn demo() -> &'static (Vec<ComplaintFile>, Vec<ComplaintFile>) {
    static FILES: OnceLock<(Vec<ComplaintFile>, Vec<ComplaintFile>)> = OnceLock::new();
    FILES.get_or_init(|| {
        let place = place();
        let mut desk = filled(&place, morning(), 400, 20_261_122);
        let of_principal = files(&desk);
        sit(&mut desk, DEPUTY);
        (of_principal, files(&desk))
    })
}

#[test]
fn a_demo_has_complaints_at_every_stage() {
    let (_, files) = demo();
    assert_eq!(files.len(), 20);
    for stage in Stage::ALL {
        let is_there = files.iter().any(|it| it.complaint.details.stage == *stage);
        assert!(is_there, "{stage:?}");
    }
    for signed in Signed::ALL {
        let signs = |it: &ComplaintFile| it.complaint.details.signed == *signed;
        assert!(files.iter().any(signs), "{signed:?}");
    }
}

#[test]
fn a_demo_shows_what_hangs_beside_complaints() {
    let (_, files) = demo();
    let any = |holds: &dyn Fn(&ComplaintFile) -> bool| files.iter().any(holds);
    assert!(any(&|it| it.complaint.details.red_path.is_some()));
    assert!(any(&|it| it
        .instructions
        .iter()
        .any(|it| !it.is_entered_for)));
    assert!(any(&|it| it
        .instructions
        .iter()
        .any(|it| it.awaits_confirmation())));
    assert!(any(&|it| it.extensions.iter().any(|it| it.counts())));
    assert!(any(&|it| it
        .extensions
        .iter()
        .any(|it| it.decision.is_none())));
    assert!(any(&|it| !it.merged.is_empty()), "a repeat");
    for state in [RectificationState::Open, RectificationState::Verified] {
        let holds = |it: &ComplaintFile| it.rectifications.iter().any(|it| it.state() == state);
        assert!(any(&holds), "{state:?}");
    }
    let is_held = |it: &Accountability| it.is_held;
    assert!(any(&|it| it.accountabilities.iter().any(is_held)));
    assert!(any(&|it| it.complaint.details.satisfaction.is_some()));
    assert!(any(&|it| it.complaint.details.reopened_on.is_some()));
    let today: NaiveDate = "2026-11-23".parse().unwrap();
    let is_late = |it: &ComplaintFile| {
        it.complaint.is_open() && it.complaint.details.due_on.is_some_and(|day| day < today)
    };
    assert!(any(&is_late), "one is overdue");
}

#[test]
fn c4_of_a_demo_too_the_principal_opens_nothing_about_the_principal() {
    let (of_principal, of_deputy) = demo();
    let about = |files: &[ComplaintFile]| {
        let about = files
            .iter()
            .filter(|it| it.complaint.details.is_about_principal);
        about.count()
    };
    assert_eq!(about(of_principal), 0);
    assert!(about(of_deputy) > 0);
}

#[test]
fn what_a_demo_seals_is_opened_by_those_it_belongs_to() {
    let place = place();
    let mut desk = filled(&place, morning(), 400, 3);
    let mut opened_count = 0;
    for id in ids(&desk) {
        let details = desk.complaint(id).unwrap().details;
        let Ok(opened) = desk.open_sealed(id, "核对样本") else {
            continue;
        };
        opened_count += 1;
        assert_eq!(opened.damaged_count, 0);
        let is_nameless = details.signed == Signed::Anonymous;
        assert_eq!(opened.identity.is_empty(), is_nameless, "{id:?}");
        assert_eq!(
            opened.facts.is_empty(),
            !details.has_sealed_facts(),
            "{id:?}"
        );
    }
    assert!(opened_count > 10);
    assert_eq!(desk.check().unwrap(), Vec::<Fault>::new());
}

#[test]
fn the_queue_of_a_demo_holds_what_a_principal_answers() {
    let place = place();
    let desk = filled(&place, morning(), 400, 20_261_122);
    let queue = desk.principal_queue().unwrap();
    let waits = |what: Waits| queue.items.iter().any(|item| item.waits == what);
    for what in [Waits::Acceptance, Waits::Decision, Waits::Closing] {
        assert!(waits(what), "{what:?}");
    }
}

#[test]
fn the_same_seed_gives_the_same_complaints_and_another_seed_others() {
    let places = [place(), place(), place()];
    let told = |desk: &Desk| -> Vec<_> {
        let mut told: Vec<_> = files(desk).into_iter().map(|it| it.complaint).collect();
        // Keys and the signatures they give are never the same.
        for complaint in &mut told {
            complaint.details.closing_signature.clear();
        }
        told
    };
    let first = told(&filled(&places[0], morning(), 300, 7));
    assert_eq!(first.len(), 14, "fifteen, one of them about the principal");
    assert_eq!(first, told(&filled(&places[1], morning(), 300, 7)));
    assert_ne!(first, told(&filled(&places[2], morning(), 300, 8)));
}

#[test]
fn every_made_up_complaint_goes_by_the_rules() {
    let place = place();
    let mut desk = filled(&place, morning(), 4_000, 5);
    sit(&mut desk, DEPUTY);
    let today = desk.now().date();
    let files = files(&desk);
    assert!(files.len() > 195, "{}", files.len());
    for category in Category::ALL {
        let is_there = files
            .iter()
            .any(|it| it.complaint.details.category == category.code());
        assert!(is_there, "{category:?}");
    }
    for file in &files {
        let (number, details) = (file.complaint.number, &file.complaint.details);
        for day in [
            details.accepted_on,
            details.assigned_on,
            details.investigated_on,
            details.found_on,
            details.decided_on,
            details.replied_on,
            details.followed_up_on,
            details.closed_on,
        ] {
            let range = details.received_on..=today;
            assert!(day.is_none_or(|day| range.contains(&day)), "{number}");
        }
        assert!(may_be_handler(details, &details.handler), "{number}");
        assert!(
            may_be_handler(details, &file.complaint.entered_by),
            "{number}"
        );
        if details.stage == Stage::Closed {
            let is_accepted = details.acceptance == Some(Acceptance::Accepted);
            assert_eq!(details.finding.is_some(), is_accepted, "{number}");
            assert!(!details.closing_signature.is_empty(), "{number}");
        }
        if details.stage == Stage::Merged {
            assert!(file.merged_into.is_some(), "{number}");
        }
        if details.signed != Signed::Named {
            assert_eq!(
                file.complaint.entered_at.time(),
                chrono::NaiveTime::MIN,
                "{number}"
            );
        }
        if details.has_sealed_facts() {
            assert_eq!(details.facts, "", "{number}");
        }
    }
    let replied = files
        .iter()
        .filter_map(|it| it.complaint.details.is_replied_on_time(today));
    let (kept, late): (Vec<bool>, Vec<bool>) = replied.partition(|kept| *kept);
    assert!(
        kept.len() > late.len() * 5,
        "{} of {}",
        kept.len(),
        late.len()
    );
    assert!(late.len() > 3);
    assert_eq!(desk.check().unwrap(), Vec::<Fault>::new());
}

#[test]
fn a_register_without_accounts_gets_no_complaints() {
    let place = place();
    let desk = super::filled(&place, morning(), 300, 7);
    assert_eq!(ids(&desk), []);
}

#[test]
fn the_principal_writes_down_what_the_only_clerk_is_complained_about_in() {
    let place = place();
    let mut settings = sample_settings(Language::ZhHans);
    settings.clerk_names.truncate(1);
    let mut desk = Desk::create(&place.register, &settings, None, morning()).unwrap();
    desk.found_accounts(PRINCIPAL, DEMO_PASSWORD, &[]).unwrap();
    let entered = fill_sample(&mut desk, 700, 1, &mut |_, _| true).unwrap();
    assert_eq!(entered, 700);
    let clerk = &settings.clerk_names[0];
    let complaints = ids(&desk).into_iter().map(|id| desk.complaint(id).unwrap());
    let of_clerk: Vec<_> = complaints
        .filter(|it| it.details.respondents.contains(clerk))
        .collect();
    assert!(!of_clerk.is_empty());
    assert!(of_clerk.iter().all(|it| it.entered_by == PRINCIPAL));
}

#[test]
fn nobody_is_asked_for_another_password_in_a_demo() {
    let place = place();
    let settings = sample_settings(Language::En);
    let mut desk = Desk::create(&place.register, &settings, None, morning()).unwrap();
    found_demo_accounts(&mut desk, Language::En).unwrap();
    let accounts = desk.accounts().unwrap();
    assert_eq!(accounts.len(), demo_accounts(Language::En).len() + 1);
    assert!(accounts.iter().all(|it| !it.has_first_password));
    sit(&mut desk, "Wu Jianhua");
    assert_eq!(desk.account().unwrap().role, Role::Supervisor);
}

#[test]
fn a_demo_opens_for_its_first_clerk_or_whoever_was_named() {
    let place = place();
    filled(&place, morning(), 40, 1).close().unwrap();
    for (named, seated) in [
        (None, "王芳"),
        (Some("李敏"), "李敏"),
        (Some(PRINCIPAL), PRINCIPAL),
    ] {
        let mut desk = Desk::open(&place.register, named, morning()).unwrap();
        unlock_demo(&mut desk).unwrap();
        assert_eq!(desk.account().unwrap().name, seated);
        desk.close().unwrap();
    }
}

#[test]
fn complaints_are_plausible_at_any_hour() {
    for clock in ["2026-11-22T23:58:00+08:00", "2026-01-01T00:01:00+08:00"] {
        let place = place();
        let mut desk = filled(&place, at(clock), 240, 5);
        sit(&mut desk, DEPUTY);
        let files = files(&desk);
        assert_eq!(files.len(), 12, "{clock}");
        for file in files {
            let complaint = &file.complaint;
            assert!(complaint.entered_at <= desk.now(), "{clock}");
            assert!(
                complaint.details.received_on <= desk.now().date(),
                "{clock}"
            );
        }
        assert_eq!(desk.check().unwrap(), Vec::<Fault>::new(), "{clock}");
    }
}
