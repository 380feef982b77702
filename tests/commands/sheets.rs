//! First contacts, complaints and the catalogue from sheets and into them, as a person at the prompt does it.

use serde_json::json;

use super::program::{self, Desk, csv, desk, gbk};

const CONTACTS: &str = "首问登记簿\n日期,时间,方式,服务对象,电话,事项,首问责任人,处理方式,承办人,移交时间,办结日期,结果,满意否\n\
    2024-10-12,9:12,来电,张伟,13812345678,张伟问转学手续,王芳,转办,李老师,9:30,2024-10-14,已告知张伟,满意\n\
    2024-10-12,,来访,王建国,,修水管,王芳,当场答复,,,,已转告总务处,\n";

fn registered() -> Desk {
    let desk = desk();
    desk.init();
    desk
}

#[test]
fn a_book_of_first_contacts_comes_in_and_goes_out_again() {
    let desk = registered();
    let sheet = csv(&desk, "首问.csv", &gbk(CONTACTS));
    let dry = desk.json(&["import", "contacts", &sheet, "--dry-run"]);
    assert_eq!(dry["imported"], 2);
    let said = desk.ok(&["import", "contacts", &sheet, "--lang", "zh-Hans"]);
    let year = desk.year();
    let range = format!("导入 2 条：SW-{year}-0001 至 SW-{year}-0002");
    assert!(said.contains(&range), "{said}");
    assert!(said.contains("并入备注的列：满意否"), "{said}");
    let again = desk.json(&["import", "contacts", &sheet]);
    assert_eq!(again["known_rows"], json!([3, 4]));
    desk.ok(&["check"]);

    for (name, language) in [
        ("a.xlsx", "zh-Hans"),
        ("b.csv", "zh-Hant"),
        ("c.xlsx", "en"),
    ] {
        let out = desk.path(name);
        desk.ok(&["export", "contacts", "--out", &out, "--lang", language]);
        let fresh = registered();
        assert_eq!(fresh.json(&["import", "contacts", &out])["imported"], 2);
        let known = desk.json(&["import", "contacts", &out]);
        assert_eq!(known["imported"], 0, "{language}");
    }
}

#[test]
fn a_redacted_export_of_first_contacts_names_nobody_from_outside() {
    let desk = registered();
    let sheet = csv(&desk, "a.csv", CONTACTS.as_bytes());
    desk.ok(&["import", "contacts", &sheet]);
    let out = desk.path("out.csv");
    let days = ["--from", "2024-10-12", "--to", "2024-10-12"];
    desk.ok(&[
        &["export", "contacts", "--out", &out, "--redact"][..],
        &days,
    ]
    .concat());
    let text = std::fs::read_to_string(&out).unwrap();
    for shown in ["张**", "138****5678", "李老师", "王芳"] {
        assert!(text.contains(shown), "{shown}: {text}");
    }
    for hidden in ["张伟", "13812345678", "满意"] {
        assert!(
            !text.replace("满意度", "").contains(hidden),
            "{hidden}: {text}"
        );
    }
}

#[test]
fn bad_rows_of_every_register_are_named_and_nothing_comes_in() {
    let desk = registered();
    for (register, sheet, parts) in [
        (
            "contacts",
            "日期,时间,服务对象,事项\n2024-10-12,9:12,张伟,转学\n某天,9:12,张伟,转学\n2024-10-12,9:12,,转学\n",
            ["第 3 行", "第 4 行"],
        ),
        (
            "staff",
            "姓名,电话\n李老师,8203\n赵老师,无电话\n,8204\n",
            ["第 3 行", "第 4 行"],
        ),
        (
            "items",
            "事项,时限\n转学,5\n在读证明,5天\n转学,3\n",
            ["第 3 行", ""],
        ),
        (
            "students",
            "姓名,班级\n,三（2）班\n张小宝,三（2）班\n,三（1）班\n",
            ["第 2 行", "第 4 行"],
        ),
    ] {
        let sheet = csv(&desk, "bad.csv", sheet.as_bytes());
        let (status, out, said) = desk.run(&["import", register, &sheet, "--lang", "zh-Hans"]);
        assert_eq!((status, out.as_str()), (1, ""), "{register}: {said}");
        for part in parts {
            assert!(said.contains(part), "{register}, {part}: {said}");
        }
        assert!(
            !said.contains("第 2 行") || register == "students",
            "{said}"
        );
    }
    assert_eq!(
        desk.json(&[
            "import",
            "contacts",
            &csv(&desk, "a.csv", CONTACTS.as_bytes())
        ])["imported"],
        2
    );
}

#[test]
fn staff_items_and_students_come_in_and_are_brought_up_to_date() {
    let desk = registered();
    for (register, first, second) in [
        (
            "staff",
            "姓名,部门,电话\n李老师,教导处,8203\n赵老师,总务处,8204\n",
            "姓名,部门,电话\n李老师,教导处,8205\n钱老师,教导处,8206\n",
        ),
        (
            "items",
            "事项,时限\n转学,10个工作日\n在读证明,1\n",
            "事项,时限\n转学,5\n休学,10\n",
        ),
        (
            "students",
            "姓名,班级,监护人,电话\n张小宝,三（2）班,张伟,13800001234\n李小明,三（2）班,李强,13800001235\n",
            "姓名,班级,监护人,电话\n张小宝,三（2）班,张伟,13800009999\n王小红,三（2）班,王芳,13800001236\n",
        ),
    ] {
        let sheet = csv(&desk, "first.csv", first.as_bytes());
        assert_eq!(desk.json(&["import", register, &sheet])["imported"], 2);
        let sheet = csv(&desk, "second.csv", second.as_bytes());
        let outcome = desk.json(&["import", register, &sheet]);
        assert_eq!(
            (&outcome["imported"], &outcome["updated"]),
            (&json!(1), &json!(1)),
            "{register}"
        );
        let absent = if register == "items" { 0 } else { 1 };
        assert_eq!(outcome["absent"], absent, "{register}");
        let said = desk.ok(&["import", register, &sheet, "--lang", "zh-Hans"]);
        assert!(said.contains("新增 0 条，更新 0 条"), "{register}: {said}");
    }
    desk.ok(&["check"]);
}

#[test]
fn every_template_is_read_back_as_an_empty_sheet() {
    let desk = registered();
    for register in ["contacts", "staff", "items", "students"] {
        for (name, language) in [
            ("t.xlsx", "zh-Hans"),
            ("t.csv", "zh-Hant"),
            ("e.xlsx", "en"),
        ] {
            let template = desk.path(name);
            desk.ok(&["template", register, "--out", &template, "--lang", language]);
            let outcome = desk.json(&["import", register, &template, "--dry-run"]);
            assert_eq!(
                (&outcome["read"], &outcome["extra_columns"]),
                (&json!(0), &json!([])),
                "{register}, {language}"
            );
        }
    }
}

#[test]
fn a_sheet_of_another_register_is_refused_with_what_it_lacks() {
    let desk = registered();
    let roster = csv(&desk, "a.csv", "姓名,班级\n张小宝,三（2）班\n".as_bytes());
    let args = ["import", "contacts", &roster, "--lang", "zh-Hans"];
    let (status, _, said) = desk.run(&args);
    assert_eq!(status, 1);
    assert!(said.contains("日期") && said.contains("事项"), "{said}");
    let xlsx = program::xlsx(&desk, "b.xlsx");
    let (status, _, said) = desk.run(&["import", "items", &xlsx, "--lang", "zh-Hans"]);
    assert_eq!(status, 1, "{said}");
}

#[test]
fn complaints_have_a_template_and_want_accounts_to_be_sealed_to() {
    let desk = registered();
    let template = desk.path("t.csv");
    desk.ok(&[
        "template",
        "complaints",
        "--out",
        &template,
        "--lang",
        "zh-Hans",
    ]);
    let header = std::fs::read_to_string(&template).unwrap();
    let standard = "收到日期,方式,署名方式,投诉人,电话,被投诉人,被投诉部门,类别,内容,诉求,受理日期,认定,办结日期,结果,备注";
    assert_eq!(header.trim_start_matches('\u{feff}').trim(), standard);
    let sheet = csv(
        &desk,
        "a.csv",
        "收到日期,投诉人,内容\n2024-10-12,张伟,午餐太凉\n".as_bytes(),
    );
    let out = desk.path("out.csv");
    for args in [
        ["import", "complaints", sheet.as_str(), "--dry-run"],
        ["export", "complaints", "--out", out.as_str()],
    ] {
        let (status, printed, said) = desk.run(&args);
        assert_eq!((status, printed.as_str()), (1, ""), "{args:?}: {said}");
        assert!(!said.contains("张伟"), "{said}");
    }
    assert!(!std::path::Path::new(&out).exists());
}
