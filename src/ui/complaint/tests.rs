//! The case and the principal's desk on a real register, read by their labels.
#![allow(clippy::unwrap_used)]

use chrono::{DateTime, FixedOffset};
use egui::{Key, Modifiers, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::record::CasePane;
use crate::desk::{Clock, Desk, NewAccount, Worker};
use crate::domain::account::{Account, Role};
use crate::domain::boxes::Boxes;
use crate::domain::complaint::{ComplaintId, Stage, Step};
use crate::domain::setting::Settings;
use crate::i18n::{Language, Words};
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::queue::QueuePage;
use crate::ui::when_texts::WhenTexts;
use crate::ui::widgets::toast::Toasts;
use crate::wording;

const PASSWORD: &str = "pass-word";
const PRINCIPAL: &str = "陈校长";
const OFFICE: &str = "孙主任";
const CLERK: &str = "王芳";
const SUPERVISOR: &str = "刘监督";

/// What is drawn.
enum Page {
    Case(Box<CasePane>, ComplaintId),
    Queue(Box<QueuePage>),
}

/// A page with a register behind it, as the shell keeps one.
struct Bench {
    page: Page,
    worker: Worker,
    account: Account,
    settings: Settings,
    words: Words,
    when: WhenTexts,
    toasts: Toasts,
    generation: u64,
    said: Vec<String>,
    _folder: tempfile::TempDir,
}

impl Bench {
    fn draw(&mut self, ui: &mut egui::Ui) {
        let mut asks = Vec::new();
        let mut ctx = Ctx {
            words: &self.words,
            when: &self.when,
            worker: &self.worker,
            now: clock().now().naive_local(),
            settings: &self.settings,
            actor: &self.account.name,
            account: Some(&self.account),
            generation: self.generation,
            toasts: &mut self.toasts,
            asks: &mut asks,
        };
        match &mut self.page {
            Page::Case(pane, id) => pane.ui(ui, Some(*id), false, &mut ctx),
            Page::Queue(page) => page.ui(ui, &mut ctx),
        }
        for ask in asks {
            match ask {
                Ask::Done(sentence) => {
                    self.generation += 1;
                    self.said.push(sentence);
                }
                Ask::Failed(error) => self.said.push(wording::sentence(&error, &self.words)),
                _ => {}
            }
        }
    }
}

type Screen = Harness<'static, Bench>;

fn clock() -> Clock {
    Clock::Fixed(DateTime::<FixedOffset>::parse_from_rfc3339("2026-11-25T10:00:00+08:00").unwrap())
}

fn t(key: &str) -> String {
    Words::new(Language::ZhHans).t(key)
}

/// A register with its accounts, all of which have unlocked once, and the principal at the desk.
fn desk() -> (tempfile::TempDir, Desk) {
    let folder = tempfile::tempdir().unwrap();
    let settings = Settings {
        school_name: "实验小学".into(),
        principal_name: PRINCIPAL.into(),
        ..Settings::default()
    };
    let register = folder.path().join("register.shouwen");
    let mut desk = Desk::create(&register, &settings, Some(CLERK), clock()).unwrap();
    let accounts = [
        (CLERK, Role::Clerk),
        (OFFICE, Role::Office),
        (SUPERVISOR, Role::Supervisor),
    ];
    let accounts = accounts.map(|(name, role)| NewAccount {
        name: name.into(),
        role,
        password: PASSWORD.into(),
    });
    desk.found_accounts(PRINCIPAL, PASSWORD, &accounts).unwrap();
    for account in &accounts {
        sit(&mut desk, &account.name);
    }
    sit(&mut desk, PRINCIPAL);
    (folder, desk)
}

fn sit(desk: &mut Desk, name: &str) {
    desk.lock();
    desk.unlock(name, PASSWORD).unwrap();
}

fn typed(signed: &str) -> Boxes {
    Boxes::default()
        .with("signed", signed)
        .with("channel", "phone")
        .with("received_on", "2026-11-24")
        .with("complainant_kind", "parent")
        .with("complainant_name", "张丽")
        .with("category", "fees")
        .with("respondents", "钱老师")
        .with("respondent_department", "三年级组")
        .with("facts", "统一收取资料费，没有收据")
}

fn log(desk: &mut Desk, signed: &str) -> ComplaintId {
    desk.log_complaint(&typed(signed)).unwrap().complaint.id
}

fn take(desk: &mut Desk, id: ComplaintId, step: Step, boxes: Boxes) {
    let revision = desk.complaint(id).unwrap().revision;
    desk.take_complaint_step(id, revision, step, &boxes)
        .unwrap();
}

/// A screen of the smallest size, with `name` at the desk.
fn screen(folder: tempfile::TempDir, mut desk: Desk, name: &str, page: Page) -> Screen {
    sit(&mut desk, name);
    let account = desk.account().unwrap().clone();
    let settings = desk.settings().unwrap();
    let words = Words::new(Language::ZhHans);
    let bench = Bench {
        page,
        worker: Worker::start(desk, || ()).unwrap(),
        account,
        settings,
        when: WhenTexts::new(&words),
        words,
        toasts: Toasts::default(),
        generation: 0,
        said: Vec::new(),
        _folder: folder,
    };
    let mut screen = Harness::builder()
        .with_size(vec2(900.0, 1400.0))
        .with_max_steps(60)
        .with_context_setup(crate::ui::testing::dress)
        .build_ui_state(|ui, bench: &mut Bench| bench.draw(ui), bench);
    settle(&mut screen);
    screen
}

fn case(folder: tempfile::TempDir, desk: Desk, name: &str, id: ComplaintId) -> Screen {
    let page = Page::Case(Box::default(), id);
    screen(folder, desk, name, page)
}

fn queue(folder: tempfile::TempDir, desk: Desk) -> Screen {
    screen(folder, desk, PRINCIPAL, Page::Queue(Box::default()))
}

fn settle(screen: &mut Screen) {
    for _ in 0..12 {
        screen.run_steps(3);
        if !screen.state().worker.settle() {
            return;
        }
    }
}

fn push(screen: &mut Screen, label: &str) {
    screen.get_by_label(label).click();
    settle(screen);
}

fn fill(screen: &mut Screen, label: &str, text: &str) {
    let role = |role| screen.query_by_role_and_label(role, label).is_some();
    let role = match role(egui::accesskit::Role::TextInput) {
        true => egui::accesskit::Role::TextInput,
        false => egui::accesskit::Role::MultilineTextInput,
    };
    screen.get_by_role_and_label(role, label).focus();
    screen.run_steps(2);
    screen.get_by_role_and_label(role, label).type_text(text);
    settle(screen);
}

fn save(screen: &mut Screen) {
    screen.key_press_modifiers(Modifiers::COMMAND, Key::S);
    settle(screen);
}

/// Everything that can be read.
fn texts(screen: &Screen) -> String {
    let mut texts = Vec::new();
    let mut rest = vec![screen.root()];
    while let Some(node) = rest.pop() {
        let node_data = node.accesskit_node();
        texts.extend(node_data.label());
        texts.extend(node_data.value());
        rest.extend(node.children());
    }
    texts.join("\n")
}

fn complaint_stage(screen: &Screen, id: ComplaintId) -> Stage {
    let read = screen
        .state()
        .worker
        .read(move |desk| desk.complaint(id).unwrap().details.stage);
    read.wait_for(std::time::Duration::from_secs(5)).unwrap()
}

#[test]
fn c4_who_complains_shows_after_a_reason_alone_and_goes_when_the_page_is_left() {
    let (folder, mut desk) = desk();
    let id = log(&mut desk, "named");
    let mut screen = case(folder, desk, OFFICE, id);
    assert!(!texts(&screen).contains("张丽"));
    push(&mut screen, &t("case-open-button"));
    screen.key_press(Key::Enter);
    settle(&mut screen);
    assert!(!texts(&screen).contains("张丽"), "no reason was given");
    fill(&mut screen, &t("case-open-reason"), "核对电话");
    screen.key_press(Key::Enter);
    settle(&mut screen);
    assert!(texts(&screen).contains("张丽"));
    screen.get_by_label(&t("case-opened-title"));
    let Page::Case(pane, _) = &mut screen.state_mut().page else {
        unreachable!()
    };
    pane.leave();
    settle(&mut screen);
    assert!(!texts(&screen).contains("张丽"));
}

#[test]
fn c4_what_was_opened_goes_by_itself() {
    let (folder, mut desk) = desk();
    let id = log(&mut desk, "named");
    let mut screen = case(folder, desk, PRINCIPAL, id);
    push(&mut screen, &t("case-open-button"));
    fill(&mut screen, &t("case-open-reason"), "核对电话");
    screen.key_press(Key::Enter);
    settle(&mut screen);
    assert!(texts(&screen).contains("张丽"));
    // A quarter of a second a frame: two minutes.
    screen.run_steps(490);
    assert!(!texts(&screen).contains("张丽"));
}

#[test]
fn a_supervisor_reads_no_texts_and_a_respondent_nothing() {
    let (folder, mut desk_one) = desk();
    let id = log(&mut desk_one, "named");
    let supervised = case(folder, desk_one, SUPERVISOR, id);
    assert!(!texts(&supervised).contains("资料费"));
    assert!(supervised.query_by_label(&t("case-open-button")).is_none());

    let (folder, mut desk_two) = desk();
    let about = typed("named").with("respondents", OFFICE);
    let id = desk_two.log_complaint(&about).unwrap().complaint.id;
    let respondent = case(folder, desk_two, OFFICE, id);
    respondent.get_by_label(&t("case-about-you"));
    assert!(!texts(&respondent).contains("资料费"));
}

#[test]
fn the_office_proposes_and_is_offered_no_step_of_the_principal_s() {
    let (folder, mut desk) = desk();
    let id = log(&mut desk, "named");
    let mut screen = case(folder, desk, OFFICE, id);
    let accept = t("step-accept");
    let button = screen.query_by_role_and_label(egui::accesskit::Role::Button, &accept);
    assert!(button.is_none());
    screen.get_by_label(&t("case-waits-for-principal"));
    screen.key_press_modifiers(Modifiers::COMMAND, Key::E);
    settle(&mut screen);
    let accepted = t("acceptance-accepted");
    screen
        .get_by_role_and_label(egui::accesskit::Role::RadioButton, &accepted)
        .click();
    settle(&mut screen);
    save(&mut screen);
    assert!(texts(&screen).contains(OFFICE));
    assert_eq!(complaint_stage(&screen, id), Stage::Received);
}

#[test]
fn a_form_says_what_is_missing_and_keeps_what_was_typed() {
    let (folder, mut desk) = desk();
    let id = log(&mut desk, "named");
    let mut screen = case(folder, desk, PRINCIPAL, id);
    push(&mut screen, &t("step-refuse"));
    save(&mut screen);
    screen.get_by_label(&t("problem-missing"));
    let reason = wording::field_label("acceptance_reason", &Words::new(Language::ZhHans));
    fill(&mut screen, &reason, "不属学校职责");
    screen.key_press(Key::Escape);
    settle(&mut screen);
    push(&mut screen, &t("visit-form-keep"));
    save(&mut screen);
    assert_eq!(complaint_stage(&screen, id), Stage::Refused);
}

#[test]
fn a_form_begins_at_its_first_box_even_where_that_is_a_choice() {
    let (folder, mut desk) = desk();
    let id = log(&mut desk, "named");
    take(&mut desk, id, Step::Accept, Boxes::default());
    let mut screen = case(folder, desk, PRINCIPAL, id);
    push(&mut screen, &t("step-assess"));
    screen.key_press(Key::Space);
    settle(&mut screen);
    save(&mut screen);
    assert_eq!(complaint_stage(&screen, id), Stage::Assessed);
}

#[test]
fn the_queue_is_answered_line_by_line_without_leaving_the_page() {
    let (folder, mut desk) = desk();
    let first = log(&mut desk, "named");
    let second = log(&mut desk, "confidential");
    let mut screen = queue(folder, desk);
    save(&mut screen);
    assert_eq!(complaint_stage(&screen, first), Stage::Accepted);
    save(&mut screen);
    assert_eq!(complaint_stage(&screen, second), Stage::Accepted);
    // Both wait for an instruction now.
    screen.key_press(Key::Enter);
    settle(&mut screen);
    screen.event(egui::Event::Text("请核查".into()));
    settle(&mut screen);
    save(&mut screen);
    assert!(!screen.state().said.is_empty());
    let waits = screen.state().worker.read(|desk| desk.principal_queue());
    let waits = waits.wait_for(std::time::Duration::from_secs(5)).unwrap();
    assert_eq!(waits.unwrap().items.len(), 1);
}

#[test]
fn the_principal_signs_a_closing_with_one_key() {
    let (folder, mut desk) = desk();
    let id = log(&mut desk, "named");
    take(&mut desk, id, Step::Accept, Boxes::default());
    let found = Boxes::default().with("investigation", "核查账目");
    take(&mut desk, id, Step::Investigate, found);
    let finding = Boxes::default()
        .with("finding", "upheld")
        .with("finding_basis", "账目");
    take(&mut desk, id, Step::Find, finding);
    take(
        &mut desk,
        id,
        Step::Decide,
        Boxes::default().with("decision", "退还"),
    );
    let reply = Boxes::default()
        .with("reply", "已退还")
        .with("replied_how", "phone");
    take(&mut desk, id, Step::Reply, reply);
    let mut screen = queue(folder, desk);
    screen.get_by_label(&t("case-hint-close"));
    save(&mut screen);
    assert_eq!(complaint_stage(&screen, id), Stage::Closed);
    screen.get_by_label(&t("queue-empty"));
}

#[test]
fn what_was_replied_to_in_time_is_not_overdue_while_it_waits_for_its_closing() {
    let (_folder, mut desk) = desk();
    let boxes = typed("named").with("received_on", "2026-10-09");
    let id = desk.log_complaint(&boxes).unwrap().complaint.id;
    let accepted = Boxes::default().with("accepted_on", "2026-10-10");
    take(&mut desk, id, Step::Accept, accepted);
    assert_eq!(desk.principal_queue().unwrap().figures.counts.overdue, 1);
    let found = Boxes::default().with("investigation", "核查账目");
    take(&mut desk, id, Step::Investigate, found);
    let finding = Boxes::default()
        .with("finding", "upheld")
        .with("finding_basis", "账目");
    take(&mut desk, id, Step::Find, finding);
    let decision = Boxes::default().with("decision", "退还");
    take(&mut desk, id, Step::Decide, decision);
    let reply = Boxes::default()
        .with("reply", "已退还")
        .with("replied_how", "phone")
        .with("replied_on", "2026-10-20");
    take(&mut desk, id, Step::Reply, reply);
    let queue = desk.principal_queue().unwrap();
    assert_eq!(queue.figures.counts.overdue, 0);
    assert_eq!(queue.items[0].due_on, None);
    let today = desk.today().unwrap().complaints.unwrap();
    assert_eq!(today.counts.overdue, 0, "Today counts as the queue does");
}
