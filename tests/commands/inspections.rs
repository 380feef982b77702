//! An inspection by command: what was found, and what is put right because of it (B8).

use shouwen::desk::{Clock, Desk as Register};
use shouwen::domain::boxes::Boxes;
use shouwen::domain::rectification::RectificationOf;
use shouwen::domain::visit::{TypedVisit, VisitField};

use crate::program::desk;
use crate::support::settings;

#[test]
fn b8_an_inspection_is_shown_with_what_is_to_be_put_right() {
    let desk = desk();
    let mut register =
        Register::create(&desk.register(), &settings(), Some("王芳"), Clock::System).unwrap();
    let mut typed = TypedVisit::default();
    typed.set(VisitField::VisitorName, "吴科长");
    typed.set(VisitField::Kind, "inspection");
    typed.set(VisitField::ArrivedAt, "2026-01-05 08:30");
    typed.set(VisitField::InspectionFindings, "留样记录不全");
    let visit = register.log_visit(&typed).unwrap();
    let order = Boxes::default()
        .with("problem", "留样记录不全")
        .with("responsible_person", "钱师傅")
        .with("is_at_once", "1");
    let of = RectificationOf::Visit(visit.id.0);
    register.order_rectification(of, &order).unwrap();
    register.close().unwrap();
    let number = visit.number.to_string();
    let shown = desk.ok(&["show", &number]);
    assert!(shown.contains("整改责任人：钱师傅"), "{shown}");
    let json = desk.json(&["show", &number]);
    assert_eq!(json["rectifications"][0]["problem"], "留样记录不全");
    assert_eq!(json["rectifications"].as_array().unwrap().len(), 1);
}
