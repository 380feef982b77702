//! The procedure of a complaint (GB/T 19012, ISO 10002): where it stands, and which step may follow.
//!
//! The table [`MAY_FOLLOW`] is the procedure; screens show it and the desk refuses what it does not hold.

use crate::domain::choice::choices;
use crate::domain::journal::Action;
use crate::domain::right::Right;

choices! {
    /// Where a complaint stands.
    #[derive(Default)]
    Stage {
        /// 待受理.
        #[default]
        Received = "received", "stage-received";
        /// 已受理.
        Accepted = "accepted", "stage-accepted";
        /// 不予受理.
        Refused = "refused", "stage-refused";
        /// 已转送.
        Referred = "referred", "stage-referred";
        /// 已评估.
        Assessed = "assessed", "stage-assessed";
        /// 已交办.
        Assigned = "assigned", "stage-assigned";
        /// 已调查.
        Investigated = "investigated", "stage-investigated";
        /// 已认定.
        Found = "found", "stage-found";
        /// 已决定.
        Decided = "decided", "stage-decided";
        /// 已答复.
        Replied = "replied", "stage-replied";
        /// 已回访.
        FollowedUp = "followed_up", "stage-followed-up";
        /// 已结案.
        Closed = "closed", "stage-closed";
        /// 已撤回.
        Withdrawn = "withdrawn", "stage-withdrawn";
        /// 已并案.
        Merged = "merged", "stage-merged";
    }
}

impl Stage {
    /// Whether nothing more is to be done.
    #[must_use]
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Closed | Self::Withdrawn | Self::Merged)
    }

    /// The stages of the usual course, in order; what the screen draws as steps done and steps to do.
    pub const COURSE: [Self; 10] = [
        Self::Received,
        Self::Accepted,
        Self::Assessed,
        Self::Assigned,
        Self::Investigated,
        Self::Found,
        Self::Decided,
        Self::Replied,
        Self::FollowedUp,
        Self::Closed,
    ];
}

choices! {
    /// Something that is done with a complaint.
    Step {
        /// 拟办: the office proposes to accept, refuse or refer.
        Propose = "propose", "step-propose";
        /// 受理.
        Accept = "accept", "step-accept";
        /// 不予受理.
        Refuse = "refuse", "step-refuse";
        /// 转送.
        Refer = "refer", "step-refer";
        /// 告知受理情况: the complainant is told of the acceptance or refusal.
        Tell = "tell", "step-tell";
        /// 初步评估.
        Assess = "assess", "step-assess";
        /// 交办.
        Assign = "assign", "step-assign";
        /// 承办人签收.
        SignFor = "sign_for", "step-sign-for";
        /// 调查.
        Investigate = "investigate", "step-investigate";
        /// 认定.
        Find = "find", "step-find";
        /// 处理决定.
        Decide = "decide", "step-decide";
        /// 答复.
        Reply = "reply", "step-reply";
        /// 回访.
        FollowUp = "follow_up", "step-follow-up";
        /// 结案, by the principal's signature.
        Close = "close", "step-close";
        /// 撤回.
        Withdraw = "withdraw", "step-withdraw";
        /// 并案.
        Merge = "merge", "step-merge";
        /// 取消并案.
        Unmerge = "unmerge", "step-unmerge";
        /// 重新办理.
        Reopen = "reopen", "step-reopen";
    }
}

/// A line of the procedure: the step, the stages it may follow, and the stage it leads to; `None` where the stage stays.
type Line = (Step, &'static [Stage], Option<Stage>);

/// Stages in which a complaint is being worked on.
const AT_WORK: &[Stage] = &[
    Stage::Received,
    Stage::Accepted,
    Stage::Assessed,
    Stage::Assigned,
    Stage::Investigated,
    Stage::Found,
    Stage::Decided,
    Stage::Replied,
    Stage::FollowedUp,
];

/// The procedure. Assessing and assigning may be left out where the principal looks into a matter at once; a finding, a
/// decision and a reply may not (C2, C7).
pub const MAY_FOLLOW: &[Line] = &[
    (Step::Propose, &[Stage::Received], None),
    (Step::Accept, &[Stage::Received], Some(Stage::Accepted)),
    (Step::Refuse, &[Stage::Received], Some(Stage::Refused)),
    (Step::Refer, &[Stage::Received], Some(Stage::Referred)),
    (
        Step::Tell,
        &[
            Stage::Accepted,
            Stage::Refused,
            Stage::Referred,
            Stage::Assessed,
            Stage::Assigned,
            Stage::Investigated,
        ],
        None,
    ),
    (Step::Assess, &[Stage::Accepted], Some(Stage::Assessed)),
    (
        Step::Assign,
        &[Stage::Accepted, Stage::Assessed, Stage::Assigned],
        Some(Stage::Assigned),
    ),
    (Step::SignFor, &[Stage::Assigned], None),
    (
        Step::Investigate,
        &[
            Stage::Accepted,
            Stage::Assessed,
            Stage::Assigned,
            Stage::Investigated,
        ],
        Some(Stage::Investigated),
    ),
    (Step::Find, &[Stage::Investigated], Some(Stage::Found)),
    (Step::Decide, &[Stage::Found], Some(Stage::Decided)),
    (Step::Reply, &[Stage::Decided], Some(Stage::Replied)),
    (
        Step::FollowUp,
        &[Stage::Replied, Stage::FollowedUp],
        Some(Stage::FollowedUp),
    ),
    (
        Step::Close,
        &[
            Stage::Replied,
            Stage::FollowedUp,
            Stage::Refused,
            Stage::Referred,
        ],
        Some(Stage::Closed),
    ),
    (Step::Withdraw, AT_WORK, Some(Stage::Withdrawn)),
    (Step::Merge, AT_WORK, Some(Stage::Merged)),
    // Unmerging brings back the stage from before, which the journal knows.
    (Step::Unmerge, &[Stage::Merged], None),
    (
        Step::Reopen,
        &[Stage::Closed, Stage::Withdrawn, Stage::Refused],
        Some(Stage::Accepted),
    ),
];

impl Step {
    /// Whether it may follow this stage.
    #[must_use]
    pub fn may_follow(self, stage: Stage) -> bool {
        MAY_FOLLOW
            .iter()
            .any(|(step, from, _)| *step == self && from.contains(&stage))
    }

    /// The stage it leads to from `stage`.
    #[must_use]
    pub fn leads_to(self, stage: Stage) -> Stage {
        MAY_FOLLOW
            .iter()
            .find(|(step, ..)| *step == self)
            .and_then(|(.., to)| *to)
            .unwrap_or(stage)
    }

    /// What the journal calls it.
    #[must_use]
    pub const fn action(self) -> Action {
        match self {
            Self::Propose => Action::Propose,
            Self::Accept => Action::Accept,
            Self::Refuse => Action::Refuse,
            Self::Refer => Action::Refer,
            Self::Tell => Action::TellAcceptance,
            Self::Assess => Action::Assess,
            Self::Assign => Action::Assign,
            Self::SignFor => Action::SignFor,
            Self::Investigate => Action::Investigate,
            Self::Find => Action::Find,
            Self::Decide => Action::Decide,
            Self::Reply => Action::Reply,
            Self::FollowUp => Action::FollowUp,
            Self::Close => Action::Close,
            Self::Withdraw => Action::Withdraw,
            Self::Merge => Action::Merge,
            Self::Unmerge => Action::Unmerge,
            Self::Reopen => Action::Reopen,
        }
    }

    /// The right that whoever takes it needs.
    #[must_use]
    pub const fn right(self) -> Right {
        match self {
            Self::Accept
            | Self::Refuse
            | Self::Refer
            | Self::Decide
            | Self::Close
            | Self::Reopen
            | Self::Merge
            | Self::Unmerge => Right::DecideComplaints,
            _ => Right::HandleComplaints,
        }
    }
}

/// The steps that may follow a stage, in the order of the procedure.
pub fn steps_after(stage: Stage) -> impl Iterator<Item = Step> {
    Step::ALL
        .iter()
        .copied()
        .filter(move |step| step.may_follow(stage))
}

/// The step that the procedure waits for; `None` once it is over.
#[must_use]
pub const fn step_to_do(stage: Stage) -> Option<Step> {
    Some(match stage {
        Stage::Received => Step::Accept,
        Stage::Accepted => Step::Assess,
        Stage::Assessed => Step::Assign,
        Stage::Assigned => Step::Investigate,
        Stage::Investigated => Step::Find,
        Stage::Found => Step::Decide,
        Stage::Decided => Step::Reply,
        Stage::Replied => Step::FollowUp,
        Stage::FollowedUp | Stage::Refused | Stage::Referred => Step::Close,
        Stage::Closed | Stage::Withdrawn | Stage::Merged => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_step_to_do_is_one_that_may_follow() {
        for stage in Stage::ALL {
            match step_to_do(*stage) {
                Some(step) => assert!(step.may_follow(*stage), "{stage:?}"),
                None => assert!(stage.is_over(), "{stage:?}"),
            }
        }
    }

    #[test]
    fn c7_nothing_is_closed_without_a_finding_and_a_reply() {
        for stage in [
            Stage::Received,
            Stage::Accepted,
            Stage::Investigated,
            Stage::Found,
            Stage::Decided,
        ] {
            assert!(!Step::Close.may_follow(stage), "{stage:?}");
        }
        assert!(!Step::Reply.may_follow(Stage::Investigated));
        assert!(!Step::Decide.may_follow(Stage::Investigated));
    }

    #[test]
    fn every_step_stands_once_in_the_procedure() {
        for step in Step::ALL {
            let lines = MAY_FOLLOW.iter().filter(|(of, ..)| of == step).count();
            assert_eq!(lines, 1, "{step:?}");
        }
    }

    #[test]
    fn following_the_step_to_do_ends_at_the_close() {
        let mut stage = Stage::Received;
        let mut steps = 0;
        while let Some(step) = step_to_do(stage) {
            stage = step.leads_to(stage);
            steps += 1;
            assert!(steps < 20);
        }
        assert_eq!(stage, Stage::Closed);
    }
}
