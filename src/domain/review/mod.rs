//! The review loop beside single opinions (5D, 4·三): boxes opened, questionnaires, meetings, supervisors, checks, and what
//! was promised of them (D10–D12, E1–E4, E8, E9, F7, F8, F20).
//!
//! None of these carries a number: a box is known by its day, a meeting by its day and kind. Opinions said there, and
//! what is to be put right, hang off them. Knows nothing of files and screens.

mod box_opening;
mod meeting;
mod meeting_promise;
mod questionnaire;
mod spot_check;
mod supervisor;

pub use box_opening::BoxOpening;
pub use meeting::{Meeting, MeetingKind};
pub use meeting_promise::{MeetingPromise, MeetingRule, MeetingRules, PromiseStanding};
pub use questionnaire::{Answer, Answers, Question, Questionnaire, QuestionnaireKind};
pub use spot_check::{CheckKind, SpotCheck, SupervisionResult};
pub use supervisor::{Supervisor, SupervisorStanding};
