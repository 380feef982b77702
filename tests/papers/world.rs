//! A small school's autumn, and every paper that can be made of it.

use std::path::Path;
use std::sync::LazyLock;

use shouwen::desk::{Clock, Desk, PaperRequest};
use shouwen::domain::beside::{TypedLeftItem, TypedRelease};
use shouwen::domain::form::FormKind;
use shouwen::domain::period::Period;
use shouwen::domain::setting::Settings;
use shouwen::domain::shift::TypedShiftNote;
use shouwen::domain::visit::{TypedVisit, Visit, VisitField, VisitId};
use shouwen::i18n::Language;
use shouwen::paper::fonts::Face;
use shouwen::paper::page::{Document, Ink, Item, Page, Rect, TextRun, mm};

use crate::attached;
use crate::complaints;
use crate::contacts::Contacts;
use crate::reviewed;
use crate::reviews;
use crate::support::served::serve;
use crate::support::{at, place, settings};

/// A paper in a language.
pub struct Sample {
    /// Kind, case and language: the name of its golden.
    pub name: String,
    pub document: Document,
}

/// Every paper in every language.
pub fn papers() -> &'static [Sample] {
    static PAPERS: LazyLock<Vec<Sample>> = LazyLock::new(typeset_all);
    &PAPERS
}

fn typeset_all() -> Vec<Sample> {
    let settings = Settings {
        supervision_phone: "0571-88001234".into(),
        ..settings()
    };
    // Two registers: what first contacts write into the journal changes no report on visits.
    let (visits, contacts) = (place(), place());
    let mut desk = Desk::create(&visits.register, &settings, Some("王芳"), autumn(8)).unwrap();
    let world = World::fill(&mut desk, &visits.register);
    let mut samples = typeset(&visits.register, world.requests());
    let desk = Desk::create(&contacts.register, &settings, Some("王芳"), autumn(8)).unwrap();
    desk.close().unwrap();
    let world = Contacts::fill(&contacts.register);
    samples.extend(typeset(&contacts.register, world.requests()));
    samples.extend(served());
    samples.extend(complaints::papers());
    samples.extend(attached::papers());
    samples.extend(reviewed::papers());
    samples.extend(reviews::papers());
    samples
}

/// The report of a month in which people asked things, in a register of its own.
fn served() -> Vec<Sample> {
    let place = place();
    let desk = Desk::create(&place.register, &settings(), Some("王芳"), october()).unwrap();
    desk.close().unwrap();
    serve(&place);
    let period = Period::Month {
        year: 2026,
        month: 11,
    };
    let request = PaperRequest::Report { period };
    typeset(
        &place.register,
        vec![("visit-report-served".to_owned(), request)],
    )
}

fn october() -> Clock {
    at("2026-10-01T08:00:00+08:00")
}

/// The papers of a register, in each language.
pub fn typeset(register: &Path, requests: Vec<(String, PaperRequest)>) -> Vec<Sample> {
    let desk = Desk::open(register, Some("王芳"), autumn(23)).unwrap();
    let in_each = |(name, request): (String, PaperRequest)| {
        let papers = Language::ALL.map(|language| {
            let paper = desk.paper(&request, Some(language), &mut |_, _| true);
            Sample {
                name: format!("{name}.{}", language.tag()),
                document: paper.unwrap().document,
            }
        });
        Vec::from(papers)
    };
    requests.into_iter().flat_map(in_each).collect()
}

/// Ten in the morning of a day of November.
fn autumn(day: u32) -> Clock {
    at(&format!("2026-11-{day:02}T10:00:00+08:00"))
}

/// The visits that papers are about.
struct World {
    parent: VisitId,
    crowded: VisitId,
    voided: VisitId,
    inspection: VisitId,
}

impl World {
    fn fill(desk: &mut Desk, register: &Path) -> Self {
        for (arrived, departed, name, purpose) in [
            (
                "2026-10-08 08:12",
                "2026-10-08 08:40",
                "张伟",
                "给孩子送作业本",
            ),
            (
                "2026-10-09 14:05",
                "2026-10-09 15:30",
                "李𠮷",
                "了解转学手续",
            ),
            ("2026-10-30 16:20", "", "王秀英", "接孩子看牙"),
            (
                "2026-11-02 09:00",
                "2026-11-02 09:25",
                "欧阳建国",
                "缴纳餐费",
            ),
        ] {
            let mut typed = visit(name, purpose);
            typed.set(VisitField::ArrivedAt, arrived);
            typed.set(VisitField::DepartedAt, departed);
            desk.log_visit(&typed).unwrap();
        }
        let voided = desk.log_visit(&visit("赵敏", "重复登记")).unwrap().id;
        desk.void_visit(voided, "与 LF-2026-0004 重复").unwrap();
        let inspection = inspect(desk);

        let mut desk = Desk::open(register, Some("王芳"), autumn(23)).unwrap();
        desk.close_forgotten().unwrap();
        let parent = fetch(&mut desk);
        let crowded = crowd(&mut desk);
        desk.hand_over_shift(&TypedShiftNote {
            to_person: "李敏".into(),
            note: "三（2）班作业本待领取。\n空调维修人员下午两点到。".into(),
            ..TypedShiftNote::default()
        })
        .unwrap();
        desk.close().unwrap();
        Self {
            parent: parent.id,
            crowded: crowded.id,
            voided,
            inspection,
        }
    }

    fn requests(&self) -> Vec<(String, PaperRequest)> {
        let of = |kind, visit| PaperRequest::Visit { kind, visit };
        let day = |month, day| chrono::NaiveDate::from_ymd_opt(2026, month, day).unwrap();
        let requests = vec![
            ("visitor-slip", of(FormKind::VisitorSlip, self.parent)),
            (
                "visitor-slip-crowded",
                of(FormKind::VisitorSlip, self.crowded),
            ),
            ("visitor-slip-void", of(FormKind::VisitorSlip, self.voided)),
            ("release-slip", of(FormKind::ReleaseSlip, self.parent)),
            ("left-item-slip", of(FormKind::LeftItemSlip, self.parent)),
            (
                "inspection-record",
                of(FormKind::InspectionRecord, self.inspection),
            ),
            ("roll-call", PaperRequest::RollCall),
            ("shift-record", PaperRequest::Shift),
            (
                "visit-book",
                PaperRequest::Book {
                    from: day(10, 1),
                    to: day(11, 30),
                },
            ),
            (
                "visit-book-empty",
                PaperRequest::Book {
                    from: day(7, 1),
                    to: day(7, 31),
                },
            ),
            (
                "visit-report-month",
                PaperRequest::Report {
                    period: Period::Month {
                        year: 2026,
                        month: 10,
                    },
                },
            ),
            (
                "visit-report-empty",
                PaperRequest::Report {
                    period: Period::Month {
                        year: 2026,
                        month: 7,
                    },
                },
            ),
            (
                "visit-report-term",
                PaperRequest::Report {
                    period: Period::of_term("2026-09-01~2027-01-22".parse().unwrap()),
                },
            ),
            (
                "visit-report-quarter",
                PaperRequest::Report {
                    period: Period::Quarter {
                        year: 2026,
                        quarter: 4,
                    },
                },
            ),
        ];
        let blanks = FormKind::ALL.iter().filter(|kind| kind.series().is_some());
        let mut requests: Vec<(String, PaperRequest)> = requests
            .into_iter()
            .map(|(name, request)| (name.to_owned(), request))
            .collect();
        requests.extend(blanks.map(|kind| {
            let name = format!("blank-{}", kind.code());
            (
                name,
                PaperRequest::Blank {
                    kind: *kind,
                    count: 1,
                },
            )
        }));
        requests
    }
}

/// A parent's visit, now.
fn visit(name: &str, purpose: &str) -> TypedVisit {
    let mut typed = TypedVisit::default();
    for (field, text) in [
        (VisitField::VisitorName, name),
        (VisitField::Phone, "13812345678"),
        (VisitField::Kind, "parent"),
        (VisitField::ArrivedAt, "9:12"),
        (VisitField::Relation, "父亲"),
        (VisitField::StudentName, "张小宝"),
        (VisitField::StudentClass, "三（2）班"),
        (VisitField::Purpose, purpose),
        (VisitField::HostName, "李老师"),
        (VisitField::HostDepartment, "三年级组"),
        (VisitField::Badge, "07"),
    ] {
        typed.set(field, text);
    }
    typed
}

fn inspect(desk: &mut Desk) -> VisitId {
    let mut typed = visit("周建军", "");
    for (field, text) in [
        (VisitField::Kind, "inspection"),
        (VisitField::Relation, ""),
        (VisitField::StudentName, ""),
        (VisitField::StudentClass, ""),
        (VisitField::Origin, "区教育局督导室"),
        (VisitField::PartySize, "4"),
        (VisitField::InspectionLeader, "周建军"),
        (VisitField::InspectionSubject, "校园安全与食堂卫生专项检查"),
        (VisitField::InspectionEscort, "陈校长、总务处赵主任"),
        (
            VisitField::InspectionFindings,
            "食堂留样登记齐全。西侧围墙监控有一处盲区，要求两周内补装；消防通道堆放的杂物当场清理。",
        ),
        (VisitField::DepartedAt, "9:50"),
    ] {
        typed.set(field, text);
    }
    desk.log_visit(&typed).unwrap().id
}

/// A father fetches his child and leaves two things; he is on site.
fn fetch(desk: &mut Desk) -> Visit {
    let mut typed = visit("张伟", "接孩子看牙");
    for (field, text) in [
        (VisitField::HostConsent, "agreed"),
        (VisitField::IdDocument, "identity_card"),
        (VisitField::IdLastFour, "123X"),
        (VisitField::Vehicle, "浙A12345"),
    ] {
        typed.set(field, text);
    }
    let visit = desk.log_visit(&typed).unwrap();
    for what in ["水杯一个", "作业本两本、美术用品一袋"] {
        let typed = TypedLeftItem {
            what: what.into(),
            student_name: "张小宝".into(),
            student_class: "三（2）班".into(),
            ..TypedLeftItem::default()
        };
        desk.leave_item(visit.id, &typed).unwrap();
    }
    let typed = TypedRelease {
        student_name: "张小宝".into(),
        student_class: "三（2）班".into(),
        reason: "看牙".into(),
        teacher_name: "李老师".into(),
        collector_name: "张伟".into(),
        collector_relation: "父亲".into(),
        verified_by: "电话核实母亲，身份证与登记一致".into(),
        ..TypedRelease::default()
    };
    desk.release_student(visit.id, &typed).unwrap();
    visit
}

/// A visit with every box filled to the brim, and with what no font has.
fn crowd(desk: &mut Desk) -> Visit {
    let mut typed = visit(
        &"阿卜杜热西提·买买提江".repeat(5),
        &"孩子近日情绪低落，想了解在校情况😀。".repeat(30),
    );
    for (field, text) in [
        (VisitField::Origin, "x".repeat(120)),
        (VisitField::PartySize, "12".into()),
        (
            VisitField::Companions,
            "李四、王五、𠮷田、赵六、钱七、孙八、周九、吴十、郑十一、冯十二、陈十三".into(),
        ),
        (VisitField::HostName, "مرحبا 李老师".into()),
        (VisitField::Note, "备注一行。\n备注又一行。".into()),
    ] {
        typed.set(field, text);
    }
    desk.log_visit(&typed).unwrap()
}

/// What a person would dislike on a page: texts over the edge, over lines of print, over each other.
pub fn faults(page: &Page) -> Vec<String> {
    let runs: Vec<&TextRun> = page
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Text(run) => Some(run),
            _ => None,
        })
        .collect();
    let mut faults = Vec::new();
    for (at, run) in runs.iter().enumerate() {
        let is_within = run.x_pt >= mm(5.0)
            && run.x_pt + run.width_pt <= page.width_pt - mm(5.0)
            && run.baseline_pt - run.size_pt >= mm(4.0)
            && run.baseline_pt <= page.height_pt - mm(4.0);
        if !is_within {
            faults.push(format!("over the edge: {run:?}"));
        }
        for other in &runs[at + 1..] {
            let is_beside = run.x_pt + run.width_pt <= other.x_pt + 0.05
                || other.x_pt + other.width_pt <= run.x_pt + 0.05;
            let (upper, lower) = if run.baseline_pt < other.baseline_pt {
                (run, other)
            } else {
                (other, run)
            };
            let is_above = lower.baseline_pt - upper.baseline_pt >= lower.size_pt * 0.88;
            if !is_beside && !is_above {
                faults.push(format!("{:?} over {:?}", run.text, other.text));
            }
        }
        faults.extend(struck_through(page, run));
        faults.extend(drawn_over(page, run));
    }
    faults.extend(pictures_over_the_edge(page));
    faults
}

fn pictures_over_the_edge(page: &Page) -> Vec<String> {
    let edge = mm(10.0);
    let items = page.items.iter().filter_map(|item| match item {
        Item::Picture(placed) => Some(placed.rect),
        _ => None,
    });
    let is_over = |rect: &Rect| {
        rect.x_pt < edge
            || rect.y_pt < edge
            || rect.right_pt() > page.width_pt - edge
            || rect.bottom_pt() > page.height_pt - edge
    };
    items
        .filter(is_over)
        .map(|rect| format!("a picture over the edge: {rect:?}"))
        .collect()
}

/// A page that is continued, and has nothing on it but labels, empty dates and small print: no table, nothing said.
pub fn is_lonely(page: &Page) -> bool {
    let says_something = |item: &Item| match item {
        Item::Text(run) => {
            let is_date = run.text.contains("年") || run.text.starts_with("Date");
            run.face == Face::Serif && run.ink == Ink::Black && !is_date
        }
        Item::Fill(_) | Item::Shape(_) | Item::Picture(_) => true,
        _ => false,
    };
    !page.items.iter().any(says_something)
}

/// Upright lines run between texts, never through them.
fn struck_through(page: &Page, run: &TextRun) -> Option<String> {
    let (left, right) = (run.x_pt + 0.3, run.x_pt + run.width_pt - 0.3);
    let middle = run.baseline_pt - run.size_pt * 0.35;
    let is_through = |item: &Item| match item {
        Item::Rule(rule) if rule.from_pt.0 == rule.to_pt.0 => {
            let x = rule.from_pt.0;
            let (top, bottom) = (rule.from_pt.1, rule.to_pt.1);
            x > left && x < right && middle > top && middle < bottom
        }
        _ => false,
    };
    let struck = page.items.iter().any(is_through);
    struck.then(|| format!("a line through {:?}", run.text))
}

/// No text stands in a code, a drawn shape or a picture.
fn drawn_over(page: &Page, run: &TextRun) -> Option<String> {
    let is_over = |item: &Item| match item {
        Item::Picture(placed) => {
            let rect = placed.rect;
            run.x_pt < rect.right_pt()
                && run.x_pt + run.width_pt > rect.x_pt
                && run.baseline_pt > rect.y_pt
                && run.baseline_pt - run.size_pt * 0.8 < rect.bottom_pt()
        }
        Item::Shape(shape) => {
            let points = || shape.contours_pt.iter().flatten();
            let (right, left) = (run.x_pt + run.width_pt, run.x_pt);
            points().any(|(x, _)| *x > left && *x < right)
                && points().any(|(_, y)| *y > run.baseline_pt - run.size_pt * 0.8)
                && points().any(|(_, y)| *y < run.baseline_pt)
        }
        _ => false,
    };
    let is_covered = page.items.iter().any(is_over);
    is_covered.then(|| format!("a shape under {:?}", run.text))
}
