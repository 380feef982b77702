//! The table of roles and rights, held against every deed of the desk: whoever has the right is not refused for want of
//! it, whoever has not is, and a locked register refuses everybody. The table is printed (`--nocapture`).

use shouwen::desk::{
    CalendarInput, Desk, Error, ExportRequest, ImportRequest, PaperRequest, Refusal, SheetKind,
};
use shouwen::domain::account::Role;
use shouwen::domain::beside::{TypedLeftItem, TypedRelease};
use shouwen::domain::boxes::Boxes;
use shouwen::domain::complaint::{AttachmentUse, ComplaintId, Step};
use shouwen::domain::contact::ContactId;
use shouwen::domain::opinion::OpinionId;
use shouwen::domain::period::Period;
use shouwen::domain::rectification::RectificationOf;
use shouwen::domain::right::{Right, may};
use shouwen::domain::shift::TypedShiftNote;
use shouwen::domain::visit::VisitId;
use shouwen::i18n::{Language, Words};
use shouwen::store::{ComplaintFilter, ContactFilter, Draft, OpinionFilter, VisitFilter};

use crate::support::office::{
    CLERK, EVERYBODY, PASSWORD, PRINCIPAL, SUPERVISOR, account, boxes_of, complaint, locked_desk,
    logged, office_place, seated, step,
};
use crate::support::{Place, morning, new_desk, open_desk, parent, place};

/// What a deed needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Needs {
    /// A right of the table.
    Has(Right),
    /// A right of the table, and an account: it is about a case.
    OfCases(Right),
    /// Somebody at the desk, whoever it is.
    Anybody,
    /// An account, whatever its role.
    AnAccount,
    /// The principal or a deputy: keys change hands.
    Deciders,
}

/// What is done, by whoever sits at the desk.
type Run = Box<dyn Fn(&mut Desk, &Place) -> Result<(), Error>>;

/// A deed, tried with what is right enough to get past its boxes.
struct Deed {
    name: String,
    needs: Needs,
    run: Run,
}

macro_rules! deeds {
    ($list:ident, $needs:expr, { $($name:literal: $run:expr;)* }) => { $(
        $list.push(Deed {
            name: $name.to_owned(),
            needs: $needs,
            run: Box::new(|desk: &mut Desk, place: &Place| {
                let _ = place;
                let run: fn(&mut Desk, &Place) -> Result<_, Error> = $run;
                run(desk, place).map(drop)
            }),
        });
    )* };
}

const GONE: i64 = 999;
const OPINION: OpinionId = OpinionId(1);
const PNG: &[u8] = b"\x89PNG\r\n\x1a\nrest";

fn days() -> (chrono::NaiveDate, chrono::NaiveDate) {
    ("2026-11-01".parse().unwrap(), "2026-11-30".parse().unwrap())
}

fn moments() -> (chrono::NaiveDateTime, chrono::NaiveDateTime) {
    let (from, to) = days();
    (from.into(), to.into())
}

fn text(name: &'static str) -> Boxes {
    Boxes::default().with(name, "内容")
}

fn export(place: &Place, redact: bool) -> ExportRequest {
    ExportRequest {
        file: place.folder.path().join("out.csv"),
        redact,
        ..ExportRequest::default()
    }
}

fn paper(desk: &Desk, request: &PaperRequest) -> Result<shouwen::desk::Paper, Error> {
    desk.paper(request, Some(Language::En), &mut |_, _| true)
}

fn visits(list: &mut Vec<Deed>) {
    const VISIT: VisitId = VisitId(1);
    deeds!(list, Needs::Has(Right::KeepVisits), {
        "log_visit": |desk, _| desk.log_visit(&parent("张伟"));
        "correct_visit": |desk, _| desk.correct_visit(VISIT, 0, &parent("张伟"));
        "arrive": |desk, _| desk.arrive(VISIT);
        "sign_out": |desk, _| desk.sign_out(&[VISIT], None);
        "void_visit": |desk, _| desk.void_visit(VisitId(GONE), "重复");
        "leave_item": |desk, _| desk.leave_item(VISIT, &TypedLeftItem { what: "作业本".into(), student_name: "张小宝".into(), student_class: "三（2）班".into(), ..TypedLeftItem::default() });
        "hand_over_item": |desk, _| desk.hand_over_item(GONE, "张小宝");
        "void_item": |desk, _| desk.void_item(GONE, "重复");
        "release_student": |desk, _| desk.release_student(VISIT, &TypedRelease { student_name: "张小宝".into(), student_class: "三（2）班".into(), reason: "看病".into(), teacher_name: "李老师".into(), collector_name: "张伟".into(), collector_relation: "父亲".into(), verified_by: "电话".into(), ..TypedRelease::default() });
        "void_release": |desk, _| desk.void_release(GONE, "重复");
        "hand_over_shift": |desk, _| desk.hand_over_shift(&TypedShiftNote { to_person: "李敏".into(), ..TypedShiftNote::default() });
    });
}

fn contacts(list: &mut Vec<Deed>) {
    const CONTACT: ContactId = ContactId(1);
    deeds!(list, Needs::Has(Right::KeepContacts), {
        "log_contact": |desk, _| desk.log_contact(&Boxes::default().with("asker_name", "张伟").with("matter", "转学"));
        "correct_contact": |desk, _| desk.correct_contact(CONTACT, 0, &Boxes::default());
        "void_contact": |desk, _| desk.void_contact(ContactId(GONE), "重复");
        "answer_contact": |desk, _| desk.answer_contact(CONTACT, &Boxes::default());
        "accept_contact": |desk, _| desk.accept_contact(CONTACT, &Boxes::default());
        "await_materials": |desk, _| desk.await_materials(CONTACT, &Boxes::default());
        "complete_materials": |desk, _| desk.complete_materials(CONTACT, &Boxes::default());
        "mark_complex": |desk, _| desk.mark_complex(CONTACT, &Boxes::default());
        "finish_contact": |desk, _| desk.finish_contact(CONTACT, &Boxes::default());
        "reply_upward": |desk, _| desk.reply_upward(CONTACT, &Boxes::default());
        "follow_up": |desk, _| desk.follow_up(CONTACT, &Boxes::default());
        "annotate": |desk, _| desk.annotate(CONTACT, &Boxes::default());
        "remind": |desk, _| desk.remind(CONTACT, &Boxes::default());
        "ask_extension": |desk, _| desk.ask_extension(CONTACT, &Boxes::default());
        "decide_extension": |desk, _| desk.decide_extension(GONE, &Boxes::default());
        "tell_extension": |desk, _| desk.tell_extension(GONE, &Boxes::default());
        "hand_over_contact": |desk, _| desk.hand_over_contact(CONTACT, &Boxes::default());
        "sign_for": |desk, _| desk.sign_for(GONE, &Boxes::default());
        "send_back": |desk, _| desk.send_back(GONE, &Boxes::default());
        "void_hand_over": |desk, _| desk.void_hand_over(GONE, "重复");
        "give_notice": |desk, _| desk.give_notice(CONTACT, &Boxes::default());
        "take_message": |desk, _| desk.take_message(&Boxes::default());
        "deliver_message": |desk, _| desk.deliver_message(GONE);
        "void_message": |desk, _| desk.void_message(GONE, "重复");
    });
}

fn keeping(list: &mut Vec<Deed>) {
    deeds!(list, Needs::Has(Right::KeepCatalogue), {
        "save_department": |desk, _| desk.save_department(None, &Boxes::default().with("name", "政教处"));
        "save_post": |desk, _| desk.save_post(None, &Boxes::default().with("name", "值班").with("department", "政教处"));
        "save_staff": |desk, _| desk.save_staff(None, &Boxes::default().with("name", "钱老师"));
        "save_student": |desk, _| desk.save_student(None, &Boxes::default().with("name", "张小宝").with("class", "三（2）班"));
        "load_calendar": |desk, _| desk.load_calendar(&CalendarInput::Notices { notices: Vec::new(), origin: String::new() }, &mut |_, _| true);
        "take_starter_catalogue": |desk, _| desk.take_starter_catalogue(Language::ZhHans);
    });
    deeds!(list, Needs::Has(Right::ChangeSettings), {
        "change_settings": |desk, _| { let settings = desk.settings()?; desk.change_settings(&settings) };
    });
    deeds!(list, Needs::Has(Right::MoveSheets), {
        "import_sheet": |desk, place| desk.import_sheet(&ImportRequest { kind: SheetKind::Visits, file: place.folder.path().join("none.csv"), map: None, worksheet: None, dry_run: true }, &mut |_, _| true);
        "export_sheet": |desk, place| desk.export_sheet(&export(place, false), &Words::new(Language::En), &mut |_, _| true);
    });
    deeds!(list, Needs::Has(Right::ReadRegisters), {
        "export_sheet, redacted": |desk, place| desk.export_sheet(&export(place, true), &Words::new(Language::En), &mut |_, _| true);
    });
}

fn reading(list: &mut Vec<Deed>) {
    deeds!(list, Needs::Has(Right::ReadRegisters), {
        "visit": |desk, _| desk.visit(VisitId(1));
        "visit_ids": |desk, _| desk.visit_ids(&VisitFilter::default());
        "visits": |desk, _| desk.visits(&[VisitId(1)]);
        "visit_file": |desk, _| desk.visit_file(VisitId(1));
        "visit_by_number": |desk, _| desk.visit_by_number("LF-2026-0001".parse().unwrap());
        "contact": |desk, _| desk.contact(ContactId(1));
        "contact_ids": |desk, _| desk.contact_ids(&ContactFilter::default());
        "contacts": |desk, _| desk.contacts(&[ContactId(1)]);
        "contact_lines": |desk, _| desk.contact_lines(&[ContactId(1)]);
        "contact_file": |desk, _| desk.contact_file(ContactId(1));
        "contact_record": |desk, _| desk.contact_record(ContactId(1));
        "contact_by_number": |desk, _| desk.contact_by_number("SW-2026-0001".parse().unwrap());
        "message": |desk, _| desk.message(GONE);
        "messages": |desk, _| { let (from, to) = moments(); desk.messages(from, to) };
        "find": |desk, _| desk.find("LF-2026-0001", 5);
        "today": |desk, _| desk.today();
        "waiting": |desk, _| desk.waiting();
        "shift_summary": |desk, _| desk.shift_summary();
        "report": |desk, _| desk.report(Period::Month { year: 2026, month: 11 });
        "catalogue": |desk, _| desk.catalogue();
        "students": |desk, _| desk.students();
        "service_item": |desk, _| desk.service_item(GONE);
        "item_versions": |desk, _| desk.item_versions(GONE);
        "calendar_view": |desk, _| desk.calendar_view();
        "due_after": |desk, _| desk.due_after(days().0, 5);
        "preview_calendar": |desk, _| desk.preview_calendar(&CalendarInput::Notices { notices: Vec::new(), origin: String::new() });
        "preview_limits": |desk, _| { let settings = desk.settings()?; desk.preview_limits(&settings) };
        "known_staff": |desk, _| desk.known_staff("李");
        "known_departments": |desk, _| desk.known_departments("教");
        "known_posts": |desk, _| desk.known_posts("教");
        "known_items": |desk, _| desk.known_items("转");
        "paper: commitments": |desk, _| paper(desk, &PaperRequest::CommitmentBoard);
        "complaint": |desk, _| desk.complaint(ComplaintId(1));
        "complaint_by_number": |desk, _| desk.complaint_by_number("TS-2026-0001".parse().unwrap());
        "complaint_ids": |desk, _| desk.complaint_ids(&ComplaintFilter::default());
        "complaint_lines": |desk, _| desk.complaint_lines(&[ComplaintId(1)]);
    });
    deeds!(list, Needs::Has(Right::ReadNames), {
        "known_visitors": |desk, _| desk.known_visitors("张");
        "known_askers": |desk, _| desk.known_askers("张");
        "known_students": |desk, _| desk.known_students("张");
        "earlier_contacts": |desk, _| desk.earlier_contacts("张伟", "13812345678");
        "contact_of_visit": |desk, _| desk.contact_of_visit(VisitId(1));
        "visit_book": |desk, _| { let (from, to) = days(); desk.visit_book(from, to) };
        "contact_book": |desk, _| { let (from, to) = days(); desk.contact_book(from, to) };
        "paper: roll call": |desk, _| paper(desk, &PaperRequest::RollCall);
        "paper: visitors' book": |desk, _| { let (from, to) = days(); paper(desk, &PaperRequest::Book { from, to }) };
    });
    deeds!(list, Needs::Anybody, {
        "drafts": |desk, _| desk.drafts();
        "keep_draft": |desk, _| desk.keep_draft(&Draft { form: "visit".into(), updated_at: String::new(), texts: Default::default() });
        "drop_draft": |desk, _| desk.drop_draft("visit");
        "undo": |desk, _| desk.undo("");
    });
}

fn complaints(list: &mut Vec<Deed>) {
    const CASE: ComplaintId = ComplaintId(1);
    deeds!(list, Needs::Has(Right::LogComplaints), {
        "log_complaint": |desk, _| desk.log_complaint(&complaint());
        "complaint_by_code": |desk, _| desk.complaint_by_code("TS-2026-0001", "AAAA-AAAA");
        "add_to_complaint": |desk, _| desk.add_to_complaint(CASE, &text("addition"));
        "attach": |desk, _| desk.attach(CASE, AttachmentUse::Evidence, "收据", PNG);
        "possible_repeats": |desk, _| desk.possible_repeats("fees", &[], "");
    });
    deeds!(list, Needs::Has(Right::ReadComplaints), {
        "open_attachment": |desk, _| desk.open_attachment(1, "核对");
    });
    deeds!(list, Needs::Has(Right::HandleComplaints), {
        "correct_complaint": |desk, _| desk.correct_complaint(CASE, 0, &complaint());
        "void_complaint": |desk, _| desk.void_complaint(ComplaintId(GONE), "重复");
        "ask_complaint_extension": |desk, _| desk.ask_complaint_extension(CASE, &Boxes::default());
        "decide_complaint_extension": |desk, _| desk.decide_complaint_extension(GONE, &Boxes::default());
        "tell_complaint_extension": |desk, _| desk.tell_complaint_extension(GONE, &Boxes::default());
    });
    deeds!(list, Needs::Has(Right::DecideComplaints), {
        "merge_complaint": |desk, _| desk.merge_complaint(CASE, 0, CASE);
        "unmerge_complaint": |desk, _| desk.unmerge_complaint(CASE, 0);
        "summarize_complaint": |desk, _| desk.summarize_complaint(CASE, &text("summary"));
        "name_viewers": |desk, _| desk.name_viewers(CASE, &[]);
        "confirm_instruction": |desk, _| desk.confirm_instruction(GONE);
        "principal_queue": |desk, _| desk.principal_queue();
        "make_confidential": |desk, _| desk.make_confidential(ComplaintId(2));
    });
    deeds!(list, Needs::Has(Right::EnterInstructions), {
        "instruct": |desk, _| desk.instruct(CASE, &text("text"));
    });
    deeds!(list, Needs::Has(Right::OpenIdentities), {
        "open_sealed": |desk, _| desk.open_sealed(CASE, "联系答复");
    });
    deeds!(list, Needs::Has(Right::SeeOpenings), {
        "openings": |desk, _| desk.openings();
    });
    deeds!(list, Needs::AnAccount, {
        "complaint_file": |desk, _| desk.complaint_file(CASE);
        "complaint_record": |desk, _| desk.complaint_record(CASE);
        "keep_complaint_draft": |desk, _| desk.keep_complaint_draft(&Draft { form: "complaint".into(), updated_at: String::new(), texts: Default::default() });
        "change_password": |desk, _| desk.change_password(PASSWORD, "short");
    });
    for taken in Step::ALL {
        let taken = *taken;
        list.push(Deed {
            name: format!("step: {}", taken.code()),
            needs: Needs::Has(taken.right()),
            run: Box::new(move |desk, _| {
                desk.take_complaint_step(CASE, 0, taken, &boxes_of(taken))
                    .map(drop)
            }),
        });
    }
}

fn duty(list: &mut Vec<Deed>) {
    deeds!(list, Needs::OfCases(Right::Rectify), {
        "order_rectification": |desk, _| desk.order_rectification(RectificationOf::Complaint(1), &Boxes::default());
    });
    deeds!(list, Needs::Has(Right::Rectify), {
        "do_rectification": |desk, _| desk.do_rectification(GONE, &Boxes::default());
        "verify_rectification": |desk, _| desk.verify_rectification(GONE, &Boxes::default());
        "reopen_rectification": |desk, _| desk.reopen_rectification(GONE, &Boxes::default());
        "void_rectification": |desk, _| desk.void_rectification(GONE, "重复");
        "open_rectifications": |desk, _| desk.open_rectifications();
    });
    deeds!(list, Needs::Has(Right::HoldAccountable), {
        "suggestions": |desk, _| desk.suggestions();
        "suggestion_lines": |desk, _| desk.suggestion_lines();
        "finish_sanction": |desk, _| desk.finish_sanction(GONE, &Boxes::default());
        "void_accountability": |desk, _| desk.void_accountability(GONE, "重复");
    });
    deeds!(list, Needs::Has(Right::ReadComplaints), {
        "accountabilities_of": |desk, _| desk.accountabilities_of(2026);
        "yearly_appraisal": |desk, _| desk.yearly_appraisal(2026);
    });
}

fn reviews(list: &mut Vec<Deed>) {
    deeds!(list, Needs::Has(Right::KeepOpinions), {
        "log_opinion": |desk, _| desk.log_opinion(&Boxes::default());
        "correct_opinion": |desk, _| desk.correct_opinion(OPINION, 0, &Boxes::default());
        "void_opinion": |desk, _| desk.void_opinion(OpinionId(GONE), "重复");
        "open_box": |desk, _| desk.open_box(&Boxes::default());
        "correct_opening": |desk, _| desk.correct_opening(GONE, &Boxes::default());
        "void_opening": |desk, _| desk.void_opening(GONE, "重复");
        "issue_questionnaire": |desk, _| desk.issue_questionnaire(&Boxes::default());
        "correct_questionnaire": |desk, _| desk.correct_questionnaire(GONE, &Boxes::default());
        "void_questionnaire": |desk, _| desk.void_questionnaire(GONE, "重复");
        "add_question": |desk, _| desk.add_question(GONE, &Boxes::default());
        "correct_question": |desk, _| desk.correct_question(GONE, &Boxes::default());
        "void_question": |desk, _| desk.void_question(GONE, "重复");
        "hold_meeting": |desk, _| desk.hold_meeting(&Boxes::default());
        "correct_meeting": |desk, _| desk.correct_meeting(GONE, &Boxes::default());
        "void_meeting": |desk, _| desk.void_meeting(GONE, "重复");
    });
    deeds!(list, Needs::Has(Right::HandleOpinions), {
        "send_opinion": |desk, _| desk.send_opinion(OPINION, 0, &Boxes::default());
        "feed_back_opinion": |desk, _| desk.feed_back_opinion(OPINION, 0, &Boxes::default());
        "follow_up_opinion": |desk, _| desk.follow_up_opinion(OPINION, 0, &Boxes::default());
        "appoint_supervisor": |desk, _| desk.appoint_supervisor(&Boxes::default());
        "correct_supervisor": |desk, _| desk.correct_supervisor(GONE, &Boxes::default());
        "void_supervisor": |desk, _| desk.void_supervisor(GONE, "重复");
    });
    deeds!(list, Needs::Has(Right::Check), {
        "enter_check": |desk, _| desk.enter_check(&Boxes::default());
        "correct_check": |desk, _| desk.correct_check(GONE, &Boxes::default());
        "void_check": |desk, _| desk.void_check(GONE, "重复");
        "supervise": |desk, _| desk.supervise(GONE, &Boxes::default());
    });
    deeds!(list, Needs::Has(Right::Rectify), {
        "order_rectification (opinion)": |desk, _| desk.order_rectification(RectificationOf::Opinion(1), &Boxes::default());
        "order_rectification (check)": |desk, _| desk.order_rectification(RectificationOf::Check(GONE), &Boxes::default());
        "order_rectification (visit)": |desk, _| desk.order_rectification(RectificationOf::Visit(1), &Boxes::default());
        "rectification_board": |desk, _| desk.rectification_board(desk.now().date());
        "rectification_line": |desk, _| desk.rectification_line(GONE);
        "rectification_record": |desk, _| desk.rectification_record(GONE);
        "supervisions": |desk, _| desk.supervisions(GONE);
    });
    deeds!(list, Needs::Has(Right::OpenIdentities), {
        "open_giver": |desk, _| desk.open_giver(OPINION, "当面反馈");
    });
    deeds!(list, Needs::Has(Right::ReadRegisters), {
        "opinion": |desk, _| desk.opinion(OPINION);
        "opinion_ids": |desk, _| desk.opinion_ids(&OpinionFilter::default());
        "opinion_lines": |desk, _| desk.opinion_lines(&[OPINION]);
        "opinion_file": |desk, _| desk.opinion_file(OPINION);
        "opinion_record": |desk, _| desk.opinion_record(OPINION);
        "openings_of_boxes": |desk, _| desk.openings_of_boxes(desk.now().date(), desk.now().date());
        "opening_of_box": |desk, _| desk.opening_of_box(GONE);
        "questionnaire_files": |desk, _| desk.questionnaire_files(desk.now().date(), desk.now().date());
        "questionnaire_file": |desk, _| desk.questionnaire_file(GONE);
        "meetings": |desk, _| desk.meetings(desk.now().date(), desk.now().date());
        "meeting": |desk, _| desk.meeting(GONE);
        "meeting_promises": |desk, _| desk.meeting_promises(desk.now().date());
        "all supervisors": |desk, _| desk.supervisors();
        "checks": |desk, _| desk.checks(desk.now().date(), desk.now().date());
        "check_file": |desk, _| desk.check_file(GONE);
        "rectifications_of": |desk, _| desk.rectifications_of(RectificationOf::Opinion(1));
    });
}

fn closing(list: &mut Vec<Deed>) {
    const MONTH: Period = Period::Month {
        year: 2026,
        month: 10,
    };
    deeds!(list, Needs::Has(Right::ReadRegisters), {
        "report_text": |desk, _| desk.report_text(MONTH);
        "month_standing": |desk, _| desk.month_standing(MONTH);
        "closed_months": |desk, _| desk.closed_months();
        "verify_code": |desk, _| desk.verify_code("ABCD-EFGH");
        "verify_file": |desk, _| desk.verify_file(PNG);
    });
    deeds!(list, Needs::Has(Right::WriteReports), {
        "write_report_text": |desk, _| desk.write_report_text(MONTH, &text("summary"), "");
    });
    deeds!(list, Needs::Has(Right::CloseMonths), {
        "prepare_closing": |desk, _| desk.prepare_closing(MONTH, Language::En, &mut |_, _| true);
        "reopen_month": |desk, _| desk.reopen_month(MONTH, "数错");
    });
}

fn accounts(list: &mut Vec<Deed>) {
    deeds!(list, Needs::Has(Right::KeepAccounts), {
        "add_account": |desk, _| desk.add_account(&account("新来的", Role::Clerk));
        "end_account": |desk, _| desk.end_account(GONE);
        "reset_password": |desk, _| { let clerk = desk.accounts()?.into_iter().find(|it| it.name == CLERK); desk.reset_password(clerk.map_or(1, |it| it.id), "short") };
        "succeed": |desk, _| desk.succeed(GONE);
    });
    deeds!(list, Needs::Deciders, {
        "reseal_all": |desk, _| desk.reseal_all();
        "recover": |desk, _| desk.recover("一张白纸", "ABCD");
    });
}

fn every_deed() -> Vec<Deed> {
    let mut list = Vec::new();
    for add in [
        visits, contacts, keeping, reading, complaints, duty, reviews, closing, accounts,
    ] {
        add(&mut list);
    }
    list
}

/// How a register answered: with a word about rights, or with anything else.
fn answer(outcome: &Result<(), Error>) -> Option<Refusal> {
    match outcome {
        Err(Error::Refused(
            refusal @ (Refusal::NotAllowed | Refusal::Locked | Refusal::NoAccounts),
        )) => Some(*refusal),
        _ => None,
    }
}

/// What a register without accounts lets whoever sits down do: what it let them before there were any.
fn is_open_to_all(needs: Needs) -> bool {
    match needs {
        Needs::Has(right) => matches!(
            right,
            Right::KeepVisits
                | Right::KeepContacts
                | Right::KeepCatalogue
                | Right::ChangeSettings
                | Right::ReadRegisters
                | Right::ReadNames
                | Right::MoveSheets
                | Right::KeepOpinions
                | Right::HandleOpinions
                | Right::Check
                | Right::Rectify
        ),
        Needs::Anybody => true,
        Needs::OfCases(_) | Needs::AnAccount | Needs::Deciders => false,
    }
}

fn has(role: Role, needs: Needs) -> bool {
    match needs {
        Needs::Has(right) | Needs::OfCases(right) => may(role, right),
        Needs::Anybody | Needs::AnAccount => true,
        Needs::Deciders => matches!(role, Role::Principal | Role::Deputy),
    }
}

/// Visits, a contact and two complaints, so that deeds have something to be about.
fn filled() -> Place {
    let place = office_place();
    let mut clerk = seated(&place, CLERK);
    clerk.log_visit(&parent("张伟")).unwrap();
    clerk
        .log_contact(
            &Boxes::default()
                .with("asker_name", "张伟")
                .with("matter", "转学"),
        )
        .unwrap();
    let opinion = Boxes::default()
        .with("source", "letter")
        .with("content", "操场积水");
    clerk.log_opinion(&opinion).unwrap();
    let id = logged(&mut clerk, &complaint()).id;
    logged(&mut clerk, &complaint());
    clerk
        .attach(id, AttachmentUse::Evidence, "收据", PNG)
        .unwrap();
    clerk.close().unwrap();
    place
}

fn copy_of(register: &Place) -> Place {
    let copy = place();
    std::fs::copy(&register.register, &copy.register).unwrap();
    copy
}

#[test]
fn every_role_is_refused_exactly_what_the_table_withholds() {
    let filled = filled();
    let deeds = every_deed();
    let mut table: Vec<String> = deeds.iter().map(|it| format!("{:<30}", it.name)).collect();
    let mut wrong = Vec::new();
    for (name, role) in EVERYBODY {
        let place = copy_of(&filled);
        let mut desk = seated(&place, name);
        for (deed, line) in deeds.iter().zip(&mut table) {
            let outcome = (deed.run)(&mut desk, &place);
            let found = answer(&outcome);
            let wanted = (!has(role, deed.needs)).then_some(Refusal::NotAllowed);
            line.push_str(if found.is_none() { " yes " } else { "  -  " });
            if found != wanted {
                wrong.push(format!("{role:?} {}: {outcome:?}", deed.name));
            }
        }
    }
    println!("{:<30} clrk offc prin dept supv", "deed");
    for line in table {
        println!("{line}");
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn a_locked_register_answers_nothing() {
    let place = filled();
    let mut desk = locked_desk(&place, morning());
    let mut wrong = Vec::new();
    for deed in every_deed() {
        let outcome = (deed.run)(&mut desk, &place);
        if answer(&outcome) != Some(Refusal::Locked) {
            wrong.push(format!("{}: {outcome:?}", deed.name));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    assert_eq!(desk.close_forgotten().unwrap(), []);
}

#[test]
fn a_register_without_accounts_does_what_it_did_before_and_nothing_of_complaints() {
    let place = place();
    new_desk(&place, morning()).close().unwrap();
    let mut desk = open_desk(&place, morning());
    let mut wrong = Vec::new();
    for deed in every_deed() {
        let outcome = (deed.run)(&mut desk, &place);
        let wanted = (!is_open_to_all(deed.needs)).then_some(Refusal::NoAccounts);
        // Of complaints there is nothing to list, which is no refusal.
        if answer(&outcome) != wanted && !deed.name.starts_with("complaint") {
            wrong.push(format!("{}: {outcome:?}", deed.name));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// Whatever a supervisor reads, no name, phone, matter or note of anybody is in it.
#[test]
fn e1_a_supervisor_reads_no_names() {
    const NAME: &str = "欧阳芷若";
    let place = office_place();
    let mut clerk = seated(&place, CLERK);
    let visit = clerk.log_visit(&parent(NAME)).unwrap().id;
    let item = TypedLeftItem {
        what: format!("{NAME}的伞"),
        student_name: NAME.into(),
        student_class: "三（2）班".into(),
        ..TypedLeftItem::default()
    };
    clerk.leave_item(visit, &item).unwrap();
    let boxes = clerk
        .contact_of_visit(visit)
        .unwrap()
        .with("matter", format!("{NAME}问转学"));
    let contact = clerk.log_contact(&boxes).unwrap().id;
    let annotation = Boxes::default().with("text", format!("{NAME}又来过"));
    clerk.annotate(contact, &annotation).unwrap();
    let to = Boxes::default()
        .with("to_person", "李老师")
        .with("passed_on", NAME);
    clerk.hand_over_contact(contact, &to).unwrap();
    let message = Boxes::default()
        .with("caller_name", NAME)
        .with("for_person", "李老师")
        .with("message", format!("请回{NAME}电话"));
    let message = clerk.take_message(&message).map(|it| it.id).unwrap_or(GONE);
    let twice = clerk.log_contact(&boxes).unwrap().id;
    clerk.void_contact(twice, &format!("{NAME}重复")).unwrap();
    let mut principal = seated(&place, PRINCIPAL);
    let id = logged(
        &mut principal,
        &complaint().with("facts", format!("{NAME}说多收")),
    )
    .id;
    step(
        &mut principal,
        id,
        Step::Refuse,
        &Boxes::default().with("acceptance_reason", NAME),
    )
    .unwrap();
    principal.open_sealed(id, NAME).unwrap();
    principal
        .void_complaint(id, &format!("{NAME}重复"))
        .unwrap();
    let supervisor = seated(&place, SUPERVISOR);
    let ids = supervisor.contact_ids(&ContactFilter::default()).unwrap();
    let (from, to) = moments();
    let read = [
        format!("{:?}", supervisor.today().unwrap()),
        format!("{:?}", supervisor.waiting().unwrap()),
        format!("{:?}", supervisor.visit_file(visit).unwrap()),
        format!("{:?}", supervisor.visits(&[visit]).unwrap()),
        format!("{:?}", supervisor.contact_record(contact).unwrap()),
        format!("{:?}", supervisor.contact_lines(&ids).unwrap()),
        format!("{:?}", supervisor.contacts(&ids).unwrap()),
        format!("{:?}", supervisor.message(message).ok()),
        format!("{:?}", supervisor.messages(from, to).unwrap()),
        format!("{:?}", supervisor.find("LF-2026-0001", 5).unwrap()),
        format!("{:?}", supervisor.complaint_record(id).unwrap()),
        format!("{:?}", supervisor.complaint_lines(&[id]).unwrap()),
    ];
    for (place, text) in read.iter().enumerate() {
        assert!(
            text.len() > 20 || place == 7,
            "{place}: nothing was read: {text}"
        );
        assert!(!text.contains(NAME), "{place}: {text}");
    }
    assert!(
        clerk_reads(&clerk, visit).contains(NAME),
        "others do read it"
    );
    assert_eq!(supervisor.find(NAME, 5).unwrap().count, 0);
    for text in [NAME, "oyzr", "13812345678"] {
        let filter = VisitFilter {
            text: text.into(),
            ..VisitFilter::default()
        };
        assert_eq!(supervisor.visit_ids(&filter).unwrap(), []);
    }
}

fn clerk_reads(clerk: &Desk, visit: VisitId) -> String {
    format!("{:?}", clerk.visit_file(visit).unwrap())
}
