//! Every column has a label, and what stands in it is written for people.

use std::collections::BTreeSet;

use shouwen::domain::complaint::Step;
use shouwen::domain::contact::{ContactState, HandOverState};
use shouwen::domain::opinion::{GIVER_BOXES, OpinionStage};
use shouwen::domain::protection::IDENTITY_BOXES;
use shouwen::domain::record::Table;
use shouwen::domain::rectification::RectificationState;
use shouwen::domain::review::PromiseStanding;
use shouwen::domain::right::Right;
use shouwen::domain::setting::SettingName;
use shouwen::i18n::{Language, Words};
use shouwen::store::seal::{SecretKey, SigningKey};
use shouwen::wording;

use crate::codes::every_code;
use crate::support::records::fields_of_every_table;
use crate::{assert_worded, in_every_language};

#[test]
fn every_column_and_setting_has_a_label() {
    let tables = fields_of_every_table();
    assert_eq!(tables.len(), Table::ALL.len());
    in_every_language(|words| {
        for (table, fields) in &tables {
            for field in fields {
                let labels = [
                    wording::field_label_in(*table, field.name, words),
                    wording::field_label(field.name, words),
                ];
                for label in labels {
                    assert_worded(&label, field.name);
                    assert_ne!(label, field.name, "{table:?}");
                }
            }
        }
        for setting in SettingName::ALL.map(SettingName::code) {
            let label = wording::field_label(setting, words);
            assert_worded(&label, setting);
            assert_ne!(label, setting);
        }
    });
}

#[test]
fn no_two_columns_of_a_record_are_called_alike() {
    in_every_language(|words| {
        for (table, fields) in fields_of_every_table() {
            let shown = fields
                .iter()
                .filter(|field| wording::is_shown_in_history(field.name));
            let mut labels = BTreeSet::new();
            for field in shown {
                let label = wording::field_label_in(table, field.name, words);
                assert!(labels.insert(label.clone()), "{table:?}: {label}");
            }
        }
    });
}

#[test]
fn a_column_of_several_tables_is_called_as_each_of_them_calls_it() {
    let words = Words::new(Language::ZhHans);
    for (table, column, label) in [
        (Table::ShiftNote, "to_person", "接班人"),
        (Table::HandOver, "to_person", "承办人"),
        (Table::Reminder, "to_person", "被催办人"),
        (Table::Setting, "name", "设置项"),
        (Table::Department, "name", "名称"),
        (Table::Student, "name", "姓名"),
        (Table::Visit, "origin", "单位或住址"),
        (Table::CalendarNotice, "origin", "来源文件"),
        (Table::Extension, "reason", "延期原因"),
        (Table::Release, "reason", "离校原因"),
        (Table::Extension, "decided_by", "批准人"),
        (Table::Complaint, "decided_by", "决定人"),
        (Table::Instruction, "text", "批示内容"),
        (Table::Annotation, "text", "补充说明"),
        (Table::Attachment, "purpose", "用途"),
        (Table::Visit, "purpose", "事由"),
        (Table::Complaint, "reopened_on", "重新办理日期"),
        (Table::Rectification, "reopened_on", "退回日期"),
        (Table::Accountability, "due_on", "改正期限"),
        (Table::Account, "name", "姓名"),
        (Table::BoxOpening, "opened_on", "开箱日期"),
        (Table::Rectification, "opened_on", "下达日期"),
        (Table::Opinion, "outcome", "办理结果"),
        (Table::Contact, "outcome", "处理方式"),
        (Table::Opinion, "due_on", "反馈期限"),
        (Table::Meeting, "topic", "议题"),
        (Table::PublicNotice, "topic", "公开类别"),
        (Table::SpotCheck, "department", "被检查部门"),
        (Table::Supervisor, "ended_on", "提前卸任日期"),
    ] {
        assert_eq!(wording::field_label_in(table, column, &words), label);
    }
}

#[test]
fn the_keys_inside_the_file_are_not_shown() {
    for column in [
        "contact_id",
        "visit_id",
        "item_id",
        "item_key",
        "earlier_id",
        "number_year",
        "complaint_id",
        "merged_into_id",
        "attachment_id",
        "rectification_id",
        "opinion_id",
        "spot_check_id",
        "box_opening_id",
        "questionnaire_id",
        "meeting_id",
        "receipt_code",
        "payload",
        "closing_seq",
        "closing_signature",
    ] {
        assert!(!wording::is_shown_in_history(column), "{column}");
    }
    for column in ["name", "matter", "due_on", "public_key", "stage"] {
        assert!(wording::is_shown_in_history(column), "{column}");
    }
}

#[test]
fn codes_are_written_for_people() {
    let codes = every_code();
    in_every_language(|words| {
        for (field, code) in &codes {
            let value = wording::field_value(field, code, words);
            assert_worded(&value, code);
            assert_ne!(value, *code, "{field}");
        }
    });
}

#[test]
fn every_state_of_a_contact_and_of_a_hand_over_has_words() {
    let links = [
        HandOverState::Unsigned,
        HandOverState::SignedFor,
        HandOverState::SentBack,
        HandOverState::Void,
    ];
    in_every_language(|words| {
        let contacts = ContactState::ALL.map(ContactState::label_key);
        for key in contacts
            .into_iter()
            .chain(links.map(HandOverState::label_key))
        {
            assert_worded(&words.t(key), key);
        }
    });
}

#[test]
fn every_step_right_and_state_of_a_rectification_has_words() {
    let steps = Step::ALL.iter().map(|it| it.label_key());
    let rights = Right::ALL.iter().map(|it| it.label_key());
    let states = RectificationState::ALL.map(RectificationState::label_key);
    let stages = OpinionStage::ALL.iter().map(|it| it.label_key());
    let standings = [
        PromiseStanding::Kept,
        PromiseStanding::Running,
        PromiseStanding::Short,
        PromiseStanding::Missed,
    ];
    let standings = standings.into_iter().map(PromiseStanding::label_key);
    let keys: Vec<&str> = steps
        .chain(rights)
        .chain(states)
        .chain(stages)
        .chain(standings)
        .collect();
    in_every_language(|words| {
        for key in &keys {
            let text = words.t(key);
            assert_worded(&text, key);
            assert_ne!(text, *key);
        }
    });
}

#[test]
fn every_box_of_who_complains_has_a_label() {
    let others = ["addition", "password"];
    in_every_language(|words| {
        for name in IDENTITY_BOXES.into_iter().chain(others) {
            let label = wording::field_label(name, words);
            assert_worded(&label, name);
            assert_ne!(label, name);
        }
    });
}

#[test]
fn keys_are_counted_or_shown_as_two_people_compare_them() {
    let words = Words::new(Language::ZhHans);
    let key = SecretKey::generate().unwrap().public();
    let signing = SigningKey::generate().unwrap().verifying();
    for (field, text, value) in [
        (
            "recipients",
            "age1a\nage1b\nage1c".to_owned(),
            "3 把密钥".to_owned(),
        ),
        ("public_key", key.to_string(), key.fingerprint()),
        ("value", key.to_string(), key.fingerprint()),
        ("signing_key", signing.to_text(), signing.fingerprint()),
    ] {
        assert_eq!(wording::field_value(field, &text, &words), value, "{field}");
    }
}

#[test]
fn days_times_lists_and_yes_or_no_are_written_for_people() {
    let words = Words::new(Language::ZhHans);
    for (field, text, value) in [
        ("arrived_at", "2026-11-22T09:12", "2026年11月22日 09:12"),
        ("due_on", "2026-11-25", "2026年11月25日"),
        ("day", "2026-11-25", "2026年11月25日"),
        // Typed by a person, who may number papers by the day.
        ("original_number", "2026-11-25", "2026-11-25"),
        ("is_own_duty", "1", "是"),
        ("is_due_provisional", "0", "否"),
        ("wants_call_back", "1", "是"),
        ("party_size", "1", "1"),
        ("visitor_name", "张三", "张三"),
        ("kind", "martian", "martian"),
        ("kind", "enquiry", "咨询"),
        ("told_how", "post", "邮寄"),
        ("accept_by", "2026-11-25", "2026年11月25日"),
        ("replied_on", "2026-11-25", "2026年11月25日"),
        ("red_told_at", "2026-11-22T09:12", "2026年11月22日 09:12"),
        ("has_retaliation", "0", "否"),
        ("respondents", "李老师\n赵老师", "李老师、赵老师"),
        ("category", "fees", "收费"),
        ("category", "校车", "校车"),
        ("value", "fees\n校车", "收费、校车"),
        ("value", "王芳\n李敏", "王芳、李敏"),
        // Of a complaint in words, of an extension a code.
        ("decision", "退还资料费", "退还资料费"),
        ("clerk_names", "王芳\n李敏", "王芳、李敏"),
        ("awaited_materials", "户口簿\n接种证明", "户口簿、接种证明"),
        ("screen_language", "zh-Hant", "繁體中文"),
    ] {
        assert_eq!(wording::field_value(field, text, &words), value);
    }
}

#[test]
fn who_gave_an_opinion_is_never_called_a_complainant() {
    in_every_language(|words| {
        let mut labels = BTreeSet::new();
        for name in GIVER_BOXES {
            let label = wording::field_label_in(Table::Opinion, name, words);
            assert_worded(&label, name);
            assert!(
                !label.contains("投诉") && !label.contains("投訴"),
                "{label}"
            );
            assert!(!label.contains("omplain"), "{label}");
            assert!(labels.insert(label.clone()), "{label}");
        }
    });
}

#[test]
fn e2_a_tally_reads_as_answers_with_their_counts() {
    let words = Words::new(Language::ZhHans);
    let tally = wording::field_value("answers", "45 满意\n5 不满意", &words);
    assert_eq!(tally, "满意 45 份、不满意 5 份");
}

#[test]
fn f7_terms_read_as_their_first_and_last_days() {
    let words = Words::new(Language::ZhHans);
    for field in ["terms", "value"] {
        let terms = wording::field_value(
            field,
            "2027-02-22 2027-07-09\n2026-09-01 2027-01-22",
            &words,
        );
        assert_eq!(
            terms,
            "2026年9月1日至2027年1月22日、2027年2月22日至2027年7月9日"
        );
    }
}
