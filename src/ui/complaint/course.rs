//! The course of a case at a glance: which steps are done, when and by whom, which one is to do, which were left out.
//!
//! Must not know: what is written in a step.

use chrono::NaiveDate;
use egui::{Frame, Label, RichText, TextStyle, Ui, vec2};

use crate::domain::complaint::{Complaint, Stage, Step, step_to_do};
use crate::ui::ctx::Ctx;
use crate::ui::theme::{CORNER, bold, note, tokens};
use crate::ui::widgets::state_mark::{Mark, mark_shape_ui};

/// The least width of a cell, in points: a day and a name fit in.
const CELL: f32 = 84.0;

/// How far a step of the course is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Progress {
    /// Done.
    Done,
    /// What the procedure waits for.
    ToDo,
    /// Left out, and something later is done.
    Skipped,
    /// Not yet.
    Later,
}

/// One step of the course.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct CourseStep<'a> {
    pub(super) stage: Stage,
    pub(super) progress: Progress,
    pub(super) day: Option<NaiveDate>,
    pub(super) by: &'a str,
}

/// The course of a complaint: the usual one, or the short one of what was refused or referred, and how it ended where it
/// ended otherwise.
pub(super) fn course(complaint: &Complaint) -> Vec<CourseStep<'_>> {
    let stage = complaint.details.stage;
    let before = match stage {
        Stage::Merged => complaint.details.merged_from_stage.unwrap_or_default(),
        stage => stage,
    };
    let stages: Vec<Stage> = match stage {
        Stage::Refused | Stage::Referred => vec![Stage::Received, stage, Stage::Closed],
        _ => Stage::COURSE.to_vec(),
    };
    let to_do = step_to_do(stage).map(|step: Step| step.leads_to(stage));
    let done_last = match stage {
        // What was withdrawn shows what had been done till then.
        Stage::Withdrawn => last_done(complaint, &stages),
        _ => stages.iter().position(|it| *it == before),
    };
    let done_until = done_last.map_or(0, |at| at + 1);
    let mut course: Vec<CourseStep<'_>> = stages
        .iter()
        .enumerate()
        .map(|(at, stage)| {
            let (day, by) = done_by(complaint, *stage);
            let is_past = at < done_until;
            let progress = match (is_past, day) {
                (true, Some(_)) => Progress::Done,
                (true, None) => Progress::Skipped,
                (false, _) if Some(*stage) == to_do => Progress::ToDo,
                (false, _) => Progress::Later,
            };
            CourseStep {
                stage: *stage,
                progress,
                day: day.filter(|_| is_past),
                by: if is_past { by } else { "" },
            }
        })
        .collect();
    if matches!(stage, Stage::Withdrawn | Stage::Merged) {
        course.retain(|step| matches!(step.progress, Progress::Done | Progress::Skipped));
        let (day, by) = done_by(complaint, stage);
        let progress = Progress::Done;
        course.push(CourseStep {
            stage,
            progress,
            day,
            by,
        });
    }
    course
}

fn last_done(complaint: &Complaint, stages: &[Stage]) -> Option<usize> {
    let is_done = |stage: &Stage| done_by(complaint, *stage).0.is_some();
    stages.iter().rposition(is_done)
}

/// When a stage was reached, and by whom.
fn done_by(complaint: &Complaint, stage: Stage) -> (Option<NaiveDate>, &str) {
    let details = &complaint.details;
    match stage {
        Stage::Received => (Some(details.received_on), complaint.entered_by.as_str()),
        Stage::Accepted | Stage::Refused | Stage::Referred => {
            (details.accepted_on, &details.accepted_by)
        }
        Stage::Assessed => (details.assessed_on, &details.assessed_by),
        Stage::Assigned => (details.assigned_on, &details.assigned_by),
        Stage::Investigated => (details.investigated_on, &details.investigated_by),
        Stage::Found => (details.found_on, &details.found_by),
        Stage::Decided => (details.decided_on, &details.decided_by),
        Stage::Replied => (details.replied_on, &details.replied_by),
        Stage::FollowedUp => (details.followed_up_on, &details.followed_up_by),
        Stage::Closed => (details.closed_on, &details.closed_by),
        Stage::Withdrawn => (details.withdrawn_on, ""),
        Stage::Merged => (None, ""),
    }
}

/// The key of the short name of a step in the course.
const fn name_key(stage: Stage) -> &'static str {
    match stage {
        Stage::Received => "case-course-received",
        Stage::Accepted => "case-course-accepted",
        Stage::Refused => "case-course-refused",
        Stage::Referred => "case-course-referred",
        Stage::Assessed => "case-course-assessed",
        Stage::Assigned => "case-course-assigned",
        Stage::Investigated => "case-course-investigated",
        Stage::Found => "case-course-found",
        Stage::Decided => "case-course-decided",
        Stage::Replied => "case-course-replied",
        Stage::FollowedUp => "case-course-followed-up",
        Stage::Closed => "case-course-closed",
        Stage::Withdrawn => "case-course-withdrawn",
        Stage::Merged => "case-course-merged",
    }
}

/// Draws the course in as many rows as the width wants, all of them of the same number of cells.
/// `is_short` leaves out days and names, where the room is wanted for what is read.
pub(super) fn course_ui(ui: &mut Ui, complaint: &Complaint, is_short: bool, ctx: &Ctx<'_>) {
    let steps = course(complaint);
    let gap = 4.0;
    let room = ui.available_width();
    let fit = ((room + gap) / (CELL + gap)).floor().max(1.0) as usize;
    let rows = steps.len().div_ceil(fit);
    let columns = steps.len().div_ceil(rows.max(1)).max(1);
    let width = (room + gap) / columns as f32 - gap;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing = vec2(gap, gap);
        for row in steps.chunks(columns) {
            ui.horizontal_top(|ui| {
                let has_lines = !is_short && row.iter().any(|it| it.progress != Progress::Later);
                for step in row {
                    cell_ui(ui, step, (width, has_lines), ctx);
                }
            });
        }
    });
}

fn cell_ui(ui: &mut Ui, step: &CourseStep<'_>, (width, has_lines): (f32, bool), ctx: &Ctx<'_>) {
    let (tokens, words) = (tokens(ui), ctx.words);
    let is_to_do = step.progress == Progress::ToDo;
    let (fill, stroke) = match is_to_do {
        true => (tokens.accent_soft, tokens.accent),
        false => (tokens.field, tokens.line),
    };
    let frame = Frame::new()
        .fill(fill)
        .stroke((1.0, stroke))
        .corner_radius(CORNER)
        .inner_margin(vec2(5.0, 4.0));
    frame.show(ui, |ui| {
        ui.set_width(width - 12.0);
        ui.spacing_mut().item_spacing = vec2(4.0, 1.0);
        ui.spacing_mut().interact_size.y = ui.text_style_height(&TextStyle::Small);
        ui.vertical(|ui| {
            ui.horizontal(|ui| {
                let (mark, color) = match step.progress {
                    Progress::Done => (Some(Mark::Done), tokens.ok),
                    Progress::ToDo => (Some(Mark::Due), tokens.accent),
                    Progress::Skipped => (Some(Mark::Void), tokens.ink_soft),
                    Progress::Later => (None, tokens.ink_soft),
                };
                if let Some(mark) = mark {
                    mark_shape_ui(ui, mark, color, 11.0);
                }
                let name = words.t(name_key(step.stage));
                let name = match step.progress {
                    Progress::ToDo => bold(name).small(),
                    Progress::Done => RichText::new(name).small(),
                    _ => note(ui, name),
                };
                ui.add(Label::new(name).truncate());
            });
            let line = match step.progress {
                Progress::Done => {
                    let day = step.day.map(|day| day.format("%m-%d").to_string());
                    format!("{} {}", day.unwrap_or_default(), step.by)
                }
                Progress::ToDo => words.t("case-course-to-do"),
                Progress::Skipped => words.t("case-course-skipped"),
                Progress::Later => String::new(),
            };
            // A row of steps that are all to come needs no second line. What does not fit shows whole under the pointer.
            if has_lines {
                ui.add(Label::new(note(ui, line.trim())).truncate());
            }
        });
    });
}
