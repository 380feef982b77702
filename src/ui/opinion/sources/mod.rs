//! Where opinions come from: boxes (E3), questionnaires (E2), meetings (E1, E4, E9, F7, F8, F20), supervisors (E1).
//!
//! | file | is |
//! |---|---|
//! | [`boxes`] | 意见箱开箱 |
//! | [`asking`] | 问卷 and 征求意见函; [`tally`] the answers of a question and their shares |
//! | [`meetings`] | meetings; [`promises`] how what was promised of them stands |
//! | [`supervisors`] | 监督员 and their terms |
//! | [`taken`] | the opinions that were taken out of any of them |

mod asking;
mod boxes;
mod meetings;
mod promises;
mod supervisors;
mod taken;
mod tally;

use crate::domain::review::Supervisor;
use crate::ui::contact::deed_boxes::TypedBoxes;
use crate::ui::ctx::Ctx;
use crate::ui::small_register::SmallRegister;

/// 意见箱.
pub type BoxesOpened = SmallRegister<boxes::Openings>;
/// 问卷.
pub type Asking = SmallRegister<asking::Questionnaires>;
/// 会议.
pub type Meetings = SmallRegister<meetings::Meetings>;
/// 监督员.
pub type Supervisors = SmallRegister<supervisors::Supervisors>;

/// The names of those who are supervisors on the day that is typed into `day_box`, today where it holds none.
fn in_term<'a>(
    supervisors: &'a [Supervisor],
    boxes: &TypedBoxes,
    day_box: &str,
    ctx: &Ctx<'_>,
) -> Vec<&'a str> {
    let today = ctx.now.date();
    let day = crate::domain::when::parse_date(boxes.typed.get(day_box), today).unwrap_or(today);
    supervisors
        .iter()
        .filter(|it| it.is_in_term(day))
        .map(|it| it.name.as_str())
        .collect()
}
