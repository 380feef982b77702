//! Complaints of the same autumn, from the parent's arrival to the principal's signature, and what comes of them.

use shouwen::desk::{Desk, NewAccount, PaperRequest};
use shouwen::domain::account::Role;
use shouwen::domain::accountability::{Accountability, ShownBy};
use shouwen::domain::boxes::Boxes;
use shouwen::domain::complaint::{AttachmentUse, Complaint, ComplaintId, Step};
use shouwen::domain::figures::{
    Appraisal, AppraisalLine, ComplaintFigures, ContactFigures, ContactTerms, EightNots, KeptCount,
    OpinionFigures, OwnFacts, PartOf, ReviewFigures,
};
use shouwen::domain::form::FormKind;
use shouwen::domain::number::RecordNumber;
use shouwen::domain::period::Period;
use shouwen::domain::rectification::Rectification;
use shouwen::domain::rectification::RectificationOf;
use shouwen::i18n::{Language, Words};
use shouwen::paper::form::{Form, Letterhead};
use shouwen::paper::forms::Context;
use shouwen::paper::forms::complaint::recovery_sheet::{self, RecoveryKey};
use shouwen::paper::forms::complaint::{accountability_decision, receipt, yearly_appraisal};
use shouwen::paper::forms::review::eight_nots;
use shouwen::paper::forms::review::rectification_feedback::Source;
use shouwen::paper::forms::review::rectification_notice;
use shouwen::paper::layout;

use crate::support::{Place, at, moment, place, settings};
use crate::world::Sample;

const PASSWORD: &str = "correct horse";
/// Four thousand characters in paragraphs, as somebody writes who has waited long.
pub fn long_text() -> String {
    let sentence = "开学以来，班里先后三次收取资料费，没有出示收费依据，也没有在校门口公示；家长询问时，老师说是自愿，但没有交费的孩子当天被点名留在教室。";
    let paragraph = format!("{}\n", sentence.repeat(8));
    paragraph.chars().cycle().take(4_000).collect()
}

/// Every paper of complaints in every language.
pub fn papers() -> Vec<Sample> {
    let place = place();
    let cases = Cases::fill(&place);
    let mut desk = seated(&place, "25T10:00");
    let mut samples = Vec::new();
    for (name, request) in cases.requests() {
        for language in &Language::ALL {
            let paper = desk.paper(&request, Some(*language), &mut |_, _| true);
            let document = paper.unwrap().document;
            let name = format!("{name}.{}", language.tag());
            samples.push(Sample { name, document });
        }
    }
    for (name, kind, id) in cases.opened() {
        for language in &Language::ALL {
            let why = "打印存档";
            let request = PaperRequest::Complaint {
                kind,
                complaint: id,
            };
            let paper = desk.complaint_paper_with(request, why, Some(*language), &mut |_, _| true);
            let document = paper.unwrap().document;
            let name = format!("{name}.{}", language.tag());
            samples.push(Sample { name, document });
        }
    }
    let named = desk.complaint(cases.named).unwrap();
    samples.extend(described("complaint-receipt", |context, words| {
        receipt::form(&named, "2X5F-8VK3", context, words)
    }));
    samples.extend(beside(named.number));
    samples.extend(appraised());
    samples.extend(eight_nots());
    samples.extend(recovery());
    samples
}

/// The complaints that papers are about.
struct Cases {
    named: ComplaintId,
    confidential: ComplaintId,
    anonymous: ComplaintId,
    long: ComplaintId,
    refused: ComplaintId,
    referred: ComplaintId,
}

impl Cases {
    fn fill(place: &Place) -> Self {
        found(place);
        let mut desk = seated(place, "04T09:30");
        let named = named(&mut desk);
        let confidential = confidential(&mut desk);
        let anonymous = log(
            &mut desk,
            &[
                ("signed", "anonymous"),
                ("channel", "letter"),
                ("category", "canteen"),
                ("facts", "食堂饭菜偏凉。"),
            ],
        )
        .id;
        let long = long(&mut desk);
        let refused = answered(&mut desk, Step::Refuse);
        let referred = answered(&mut desk, Step::Refer);
        let voided = log(&mut desk, &fees()).id;
        desk.void_complaint(voided, "与 TS-2026-0001 重复").unwrap();
        desk.close().unwrap();
        Self {
            named,
            confidential,
            anonymous,
            long,
            refused,
            referred,
        }
    }

    fn requests(&self) -> Vec<(&'static str, PaperRequest)> {
        let day = |month, day| chrono::NaiveDate::from_ymd_opt(2026, month, day).unwrap();
        let of = |kind, complaint| PaperRequest::Complaint { kind, complaint };
        let book = |month, last| PaperRequest::ComplaintBook {
            from: day(month, 1),
            to: day(month, last),
        };
        vec![
            (
                "complaint-record",
                of(FormKind::ComplaintRecord, self.named),
            ),
            (
                "complaint-record-confidential",
                of(FormKind::ComplaintRecord, self.confidential),
            ),
            (
                "complaint-record-anonymous",
                of(FormKind::ComplaintRecord, self.anonymous),
            ),
            (
                "complaint-record-long",
                of(FormKind::ComplaintRecord, self.long),
            ),
            (
                "acceptance-notice",
                of(FormKind::AcceptanceNotice, self.named),
            ),
            (
                "acceptance-notice-refused",
                of(FormKind::AcceptanceNotice, self.refused),
            ),
            (
                "acceptance-notice-referred",
                of(FormKind::AcceptanceNotice, self.referred),
            ),
            (
                "complaint-approval",
                of(FormKind::ComplaintApproval, self.named),
            ),
            (
                "complaint-approval-minimal",
                of(FormKind::ComplaintApproval, self.anonymous),
            ),
            (
                "complaint-approval-long",
                of(FormKind::ComplaintApproval, self.long),
            ),
            ("handler-copy", of(FormKind::HandlerCopy, self.named)),
            (
                "handler-copy-confidential",
                of(FormKind::HandlerCopy, self.confidential),
            ),
            ("handler-copy-long", of(FormKind::HandlerCopy, self.long)),
            ("complaint-reply", of(FormKind::ComplaintReply, self.named)),
            (
                "complaint-reply-long",
                of(FormKind::ComplaintReply, self.long),
            ),
            ("follow-up-record", of(FormKind::FollowUpRecord, self.named)),
            (
                "follow-up-record-before",
                of(FormKind::FollowUpRecord, self.long),
            ),
            (
                "yearly-appraisal-empty",
                PaperRequest::YearlyAppraisal { year: 2025 },
            ),
            (
                "eight-nots-empty",
                PaperRequest::EightNots {
                    period: Period::Year { year: 2025 },
                },
            ),
            ("complaint-book", book(11, 30)),
            ("complaint-book-empty", book(7, 31)),
        ]
    }

    /// What says who complains.
    fn opened(&self) -> Vec<(&'static str, FormKind, ComplaintId)> {
        vec![
            (
                "complaint-record-opened",
                FormKind::ComplaintRecord,
                self.named,
            ),
            (
                "complaint-record-confidential-opened",
                FormKind::ComplaintRecord,
                self.confidential,
            ),
            (
                "acceptance-notice-opened",
                FormKind::AcceptanceNotice,
                self.named,
            ),
        ]
    }
}

/// A new register with accounts.
pub fn found(place: &Place) {
    let mut desk = Desk::create(
        &place.register,
        &settings(),
        Some("王芳"),
        at("2026-11-02T08:00:00+08:00"),
    )
    .unwrap();
    let mut school = settings();
    school.supervision_phone = "0571-88001234".into();
    desk.change_settings(&school).unwrap();
    let others = [("王芳", Role::Clerk), ("赵敏", Role::Office)].map(|(name, role)| NewAccount {
        name: name.into(),
        role,
        password: PASSWORD.into(),
    });
    desk.found_accounts("陈校长", PASSWORD, &others).unwrap();
    desk.close().unwrap();
}

/// The principal at the desk at a moment of November: `16T09:30`.
pub fn seated(place: &Place, day: &str) -> Desk {
    let clock = at(&format!("2026-11-{day}:00+08:00"));
    let mut desk = Desk::open(&place.register, None, clock).unwrap();
    desk.unlock("陈校长", PASSWORD).unwrap();
    desk
}

pub fn boxes(filled: &[(&'static str, &str)]) -> Boxes {
    let filled = filled.iter().copied();
    filled.fold(Boxes::default(), |boxes, (name, text)| {
        boxes.with(name, text)
    })
}

fn log(desk: &mut Desk, filled: &[(&'static str, &str)]) -> Complaint {
    desk.log_complaint(&boxes(filled)).unwrap().complaint
}

fn take(desk: &mut Desk, id: ComplaintId, step: Step, filled: &[(&'static str, &str)]) {
    let revision = desk.complaint(id).unwrap().revision;
    desk.take_complaint_step(id, revision, step, &boxes(filled))
        .unwrap();
}

/// A mother complains about a fee under her name.
fn fees() -> [(&'static str, &'static str); 12] {
    [
        ("signed", "named"),
        ("channel", "visit"),
        ("category", "fees"),
        ("respondents", "李建国"),
        ("respondent_department", "总务处"),
        ("complainant_name", "张敏"),
        ("complainant_phone", "13812345678"),
        ("complainant_address", "阳光花园3号楼2单元501室"),
        ("complainant_relation", "母亲"),
        ("complainant_student", "张小宝"),
        ("complainant_class", "三（2）班"),
        (
            "facts",
            "开学时每人收取资料费86元，没有开具票据，校门口也没有公示。询问后答复“自愿交费”，但事先没有说明可以不交。",
        ),
    ]
}

/// The whole course, from receipt to the principal's signature.
fn named(desk: &mut Desk) -> ComplaintId {
    let mut filled = Vec::from(fees());
    filled.push((
        "request",
        "说明收费依据，退还不应收的费用，今后收费先公示。",
    ));
    let id = log(desk, &filled).id;
    let png = [0x89, b'P', b'N', b'G', 0, 0];
    desk.attach(id, AttachmentUse::Evidence, "收款截图", &png)
        .unwrap();
    take(
        desk,
        id,
        Step::Propose,
        &[
            ("proposed", "accepted"),
            (
                "acceptance_reason",
                "属收费投诉，建议受理，由教导处会同总务处核查。",
            ),
        ],
    );
    take(desk, id, Step::Accept, &[]);
    take(desk, id, Step::Tell, &[("acceptance_told_how", "phone")]);
    take(
        desk,
        id,
        Step::Assess,
        &[
            ("severity", "serious"),
            ("assessment", "涉及全年级，需尽快核清。"),
        ],
    );
    desk.instruct(
        id,
        &boxes(&[(
            "text",
            "请教导处三日内查清收费经过，会同总务处提出退费方案。",
        )]),
    )
    .unwrap();
    take(
        desk,
        id,
        Step::Assign,
        &[("handler", "陈静"), ("handler_department", "教导处")],
    );
    take(desk, id, Step::SignFor, &[]);
    take(
        desk,
        id,
        Step::Investigate,
        &[
            (
                "investigation",
                "调取收款记录，询问班主任和6名家长。共收取三年级87人资料费7482元，款项由年级组统一购买练习册。",
            ),
            ("complainant_view", "认可调查经过。"),
            (
                "respondent_view",
                "资料由家长委员会提出统一购买，没有强制，但确未公示、未开票。",
            ),
        ],
    );
    take(
        desk,
        id,
        Step::Find,
        &[
            ("finding", "upheld"),
            ("finding_basis", "收款记录、家长证言一致；未见公示和票据。"),
        ],
    );
    take(
        desk,
        id,
        Step::Decide,
        &[(
            "decision",
            "退还全部资料费；总务处补办收费公示；对责任人批评教育。",
        )],
    );
    take(
        desk,
        id,
        Step::Reply,
        &[
            (
                "reply",
                "您反映的情况属实。三年级资料费7482元已于本周全部退还，请查收；学校自即日起，凡收费项目先在校门口公示栏公示依据和标准，再行收取，并开具票据。对有关责任人已作出处理。感谢您的监督。",
            ),
            ("replied_how", "written"),
            ("delivery_proof", "当面签收"),
        ],
    );
    take(
        desk,
        id,
        Step::FollowUp,
        &[
            ("followed_up_how", "phone"),
            ("is_solved", "1"),
            ("satisfaction", "satisfied"),
            ("has_retaliation", "0"),
            ("follow_up_note", "费用已收到，希望以后事先公示。"),
        ],
    );
    take(
        desk,
        id,
        Step::Close,
        &[("closing_note", "事实清楚，处理适当，同意结案。")],
    );
    id
}

/// Somebody complains and wants to stay unknown to the school's people.
fn confidential(desk: &mut Desk) -> ComplaintId {
    let id = log(desk, &[
        ("signed", "confidential"),
        ("channel", "phone"),
        ("category", "study_aids"),
        ("respondents", "周强"),
        ("respondent_department", "五年级组"),
        ("complainant_name", "欧阳建国"),
        ("complainant_phone", "13900001111"),
        ("complainant_student", "欧阳小雨"),
        ("complainant_class", "五（1）班"),
        ("facts", "周老师要求全班到校外指定书店购买练习册，并在班级群里点名未购买的学生，其中有我的孩子。"),
        ("request", "停止推销，不要让老师知道是谁反映的。"),
    ]).id;
    desk.add_to_complaint(id, &boxes(&[("addition", "书店名称：新华路文苑书屋。")]))
        .unwrap();
    take(desk, id, Step::Accept, &[]);
    desk.instruct(id, &boxes(&[("text", "请纪检组长了解情况。")]))
        .unwrap();
    take(
        desk,
        id,
        Step::Assign,
        &[
            ("handler", "陈静"),
            ("handler_department", "教导处"),
            (
                "summary",
                "有人反映五年级存在推荐学生到指定书店购买练习册的情况。请对全年级各班教辅使用情况作一次普查，不得询问由谁反映。",
            ),
        ],
    );
    id
}

/// Harm to a child: the red path, and four thousand characters of everything.
fn long(desk: &mut Desk) -> ComplaintId {
    let text = long_text();
    let names = "李建国\n周强\n阿卜杜热西提·买买提江\n欧阳娜娜";
    let id = log(
        desk,
        &[
            ("signed", "named"),
            ("channel", "above"),
            ("category", "corporal_punishment"),
            ("respondents", names),
            ("respondent_department", "三年级组"),
            ("complainant_name", "阿卜杜热西提·买买提江"),
            ("facts", &text),
            ("request", "停止体罚，公开道歉😀。"),
            ("is_agitated", "1"),
            ("calming_note", "请到接待室坐下慢慢讲，已请副校长到场。"),
            ("red_path", "mandatory_report"),
            ("red_told", "区公安分局、区教育局"),
            ("red_told_at", "2026-11-04 9:00"),
            ("red_told_how", "phone"),
            ("red_note", "已安排班主任和心理老师陪同，孩子随家长回家。"),
            ("note", "备注一行。\n备注又一行。"),
        ],
    )
    .id;
    take(
        desk,
        id,
        Step::Propose,
        &[("proposed", "accepted"), ("acceptance_reason", &text)],
    );
    take(desk, id, Step::Accept, &[]);
    take(
        desk,
        id,
        Step::Assess,
        &[("severity", "urgent"), ("assessment", "情况紧急。")],
    );
    desk.instruct(id, &boxes(&[("text", &text)])).unwrap();
    take(
        desk,
        id,
        Step::Assign,
        &[("handler", "陈静"), ("handler_department", "教导处")],
    );
    take(
        desk,
        id,
        Step::Investigate,
        &[("investigation", &text), ("respondent_view", &text)],
    );
    take(
        desk,
        id,
        Step::Find,
        &[("finding", "partly_upheld"), ("finding_basis", &text)],
    );
    take(desk, id, Step::Decide, &[("decision", &text)]);
    take(
        desk,
        id,
        Step::Reply,
        &[("reply", &text), ("replied_how", "written")],
    );
    id
}

/// One that is refused, or goes to another unit.
fn answered(desk: &mut Desk, step: Step) -> ComplaintId {
    let id = log(desk, &fees()).id;
    take(
        desk,
        id,
        step,
        &[
            (
                "acceptance_reason",
                "所反映的校外培训机构收费，不属于学校职责范围，应由市场监督管理部门处理。",
            ),
            ("referred_to", "区市场监督管理局"),
        ],
    );
    id
}

/// What hangs beside a complaint, as the principal orders it.
fn beside(number: RecordNumber) -> Vec<Sample> {
    let now = moment("2026-11-20T10:00:00+08:00").naive_local();
    let rectification = |filled: &[(&'static str, &str)]| {
        Rectification::check(&boxes(filled), RectificationOf::Complaint(1), "陈校长", now).unwrap()
    };
    let usual = rectification(&[
        (
            "problem",
            "收取资料费没有公示收费依据和标准，没有开具票据。",
        ),
        ("department", "总务处"),
        ("responsible_person", "李建国"),
        (
            "measures",
            "全面清理本学期代收费项目\n在校门口公示栏公示收费依据、标准\n制定代收费审批流程，经校务会通过后执行",
        ),
        ("due_on", "2026-12-10"),
    ]);
    let done = boxes(&[
        ("done_note", "代收费项目已清理，公示栏已更新。"),
        ("done_on", "2026-11-20"),
    ]);
    let done = usual.done(&done, now).unwrap();
    let verified = done
        .verified(
            &boxes(&[("verify_note", "现场查看，已公示。")]),
            "赵敏",
            now,
        )
        .unwrap();
    let text = long_text();
    let long = rectification(&[
        ("problem", &text),
        ("responsible_person", "李建国"),
        ("is_at_once", "1"),
    ]);
    let decision = |sanction: &str, basis: &str| {
        let filled = boxes(&[
            ("person", "李建国"),
            ("department", "总务处"),
            ("ground", "upheld_complaint"),
            ("fault", "F1"),
            ("is_held", "1"),
            ("sanction", sanction),
            ("due_on", "2026-12-10"),
            ("basis", basis),
        ]);
        Accountability::check(&filled, ShownBy::default(), "陈校长", now).unwrap()
    };
    let order = decision(
        "S2",
        "收取资料费没有公示、没有开票，违反收费公示规定；经投诉查证属实（调查记录、收款记录）。",
    );
    let long_decision = decision("S1", &text);
    let mut samples = described("rectification-notice", |context, words| {
        rectification_notice::form(&verified, &Source::of_record(number), context, words)
    });
    samples.extend(described("rectification-notice-long", |context, words| {
        rectification_notice::form(&long, &Source::default(), context, words)
    }));
    samples.extend(described("accountability-decision", |context, words| {
        accountability_decision::form(&order, Some(number), context, words)
    }));
    samples.extend(described(
        "accountability-decision-long",
        |context, words| accountability_decision::form(&long_decision, None, context, words),
    ));
    samples
}

/// A year of a small school.
/// The facts for the eight “not” of a term, with names that are long and figures that are.
fn eight_nots() -> Vec<Sample> {
    let term = "2026-09-01~2027-01-22".parse().unwrap();
    let part = |part, whole| PartOf { part, whole };
    let facts = EightNots {
        period: Period::of_term(term),
        as_of: moment("2026-12-31T16:00:00+08:00").naive_local(),
        contacts: ContactFigures {
            contacts: 12_345,
            finished: 12_337,
            matters: KeptCount {
                due: 12_001,
                kept: 11_987,
            },
            sent_back: 17,
            repeat_untold: 4,
            extensions: 8,
            told_in_time: 7,
            rated: 321,
            content: 309,
            voided: 5,
            ..ContactFigures::default()
        },
        complaints: ComplaintFigures {
            received: 23,
            by_finding: [7, 3, 6, 1],
            rated: 12,
            content: 9,
            merged: 2,
            reopened: 1,
            ..ComplaintFigures::default()
        },
        opinions: OpinionFigures {
            received: 40,
            fed_back: 29,
            ..OpinionFigures::default()
        },
        review: ReviewFigures {
            ordered: 9,
            verified: 4,
            ..ReviewFigures::default()
        },
        own: OwnFacts {
            attitude: part(2, 5),
            violation: part(1, 4),
            long_chains: 6,
            unsigned_too_long: 9,
            corrections: 48,
            ..OwnFacts::default()
        },
        openings: 14,
        opened_by: [("陈静", 9), ("阿卜杜热西提·买买提江", 4), ("欧阳娜娜", 1)]
            .map(|(name, count)| (name.to_owned(), count))
            .into(),
        terms: ContactTerms {
            unsigned_after_hours: 4,
            ..ContactTerms::default()
        },
        journal_seq: 1_204,
        journal_hash: std::array::from_fn(|at| at as u8),
    };
    described("eight-nots", |context, words| {
        eight_nots::form(&facts, context, words)
    })
}

fn appraised() -> Vec<Sample> {
    let line = |at: u32, name: &str, department: &str| AppraisalLine {
        name: name.into(),
        department: department.into(),
        matters: 137 + at,
        kept: KeptCount {
            due: 120,
            kept: 120 - 3 * at,
        },
        opinions: 3 * at,
        feedback: KeptCount {
            due: 2 * at,
            kept: 2 * at - at % 2,
        },
        rectified: KeptCount {
            due: at,
            kept: at - at % 2,
        },
        repeat_trips: at % 3,
        upheld: at % 2,
        partly_upheld: at % 4,
        faults: [at % 2, 0, at % 3, 0, at, 0],
        sanctions: [at % 3, at % 2, 0, 0, u32::from(at == 4)],
    };
    let departments = ["校长室", "教导处", "总务处", "五年级组"];
    let names = [
        "陈静",
        "赵敏",
        "李建国",
        "周强",
        "阿卜杜热西提·买买提江",
        "欧阳娜娜",
    ];
    let appraisal = Appraisal {
        year: 2026,
        as_of: moment("2026-12-31T16:00:00+08:00").naive_local(),
        persons: (0_u32..30)
            .map(|at| {
                let name = names[at as usize % names.len()];
                line(at % 7, name, departments[at as usize % departments.len()])
            })
            .collect(),
        departments: (0_u32..4)
            .map(|at| line(at, departments[at as usize], ""))
            .collect(),
        journal_seq: 1_204,
        journal_hash: std::array::from_fn(|at| at as u8),
    };
    described("yearly-appraisal", |context, words| {
        yearly_appraisal::form(&appraisal, context, words)
    })
}

/// The recovery sheets, with a key that opens nothing.
fn recovery() -> Vec<Sample> {
    let sealed_key = include_str!("recovery-key.txt");
    let key = |is_second| RecoveryKey {
        is_second,
        fingerprint: "558e e3c2 2423 55c0",
        sealed_key,
    };
    let mut samples = described("recovery-sheet", |context, words| {
        recovery_sheet::form(key(false), context, words)
    });
    samples.extend(described("recovery-sheet-second", |context, words| {
        recovery_sheet::form(key(true), context, words)
    }));
    samples
}

/// A form that was described here, in every language.
fn described(name: &str, form: impl Fn(&Context, &Words) -> Form) -> Vec<Sample> {
    let now = moment("2026-11-25T10:00:00+08:00").naive_local();
    let in_each = |language: &Language| {
        let words = Words::new(*language);
        let imprint = [("by", "陈校长".into()), ("at", words.date_time(now).into())];
        let context = Context {
            letterhead: Letterhead {
                school_name: "实验小学".into(),
                supervision_phone: "0571-88001234".into(),
                imprint: words.with("paper-imprint", &imprint),
            },
            desk_name: "前台".into(),
            now,
            reprint: None,
        };
        let form = form(&context, &words);
        let document = layout::typeset(&form, &words, &mut |_, _| true).unwrap();
        let name = format!("{name}.{}", language.tag());
        Sample { name, document }
    };
    Language::ALL.iter().map(in_each).collect()
}
