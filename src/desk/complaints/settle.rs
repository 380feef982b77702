//! What follows from the facts of a complaint: when it is due.

use crate::desk::Result;
use crate::desk::contacts::due_rules;
use crate::domain::complaint::{Complaint, ComplaintDetails, accept_by, due_date};
use crate::domain::contact::{DueRules, Extension};
use crate::domain::journal::Action;
use crate::store::Write;

/// Writes the due date into the details. A complaint that was replied to or is over keeps the day it was judged by.
pub(in crate::desk) fn put_due(
    details: &mut ComplaintDetails,
    extensions: &[Extension],
    rules: &DueRules,
) {
    if details.replied_on.is_none() && !details.stage.is_over() {
        put_first_due(details, extensions, rules);
    }
}

/// Writes the due date into the details of a complaint that had none: one of an old book is judged by it too.
pub(in crate::desk) fn put_first_due(
    details: &mut ComplaintDetails,
    extensions: &[Extension],
    rules: &DueRules,
) {
    if details.acceptance.is_none() {
        details.accept_by = Some(accept_by(details.received_on, rules).on);
    }
    let due = due_date(details, extensions, rules);
    details.due_on = due.map(|(promised, extended_to)| extended_to.unwrap_or(promised.on));
    details.due_promise = due.map(|(promised, _)| promised.promise);
    details.due_from = due.map(|(promised, _)| promised.day_zero);
    details.is_due_provisional =
        due.is_some_and(|(promised, extended_to)| extended_to.is_none() && promised.is_provisional);
}

/// Writes what a step made of a complaint, with all that follows from it, and returns it as it stands now.
pub(in crate::desk) fn settle(
    write: &mut Write<'_>,
    action: Action,
    before: &Complaint,
    details: ComplaintDetails,
) -> Result<Complaint> {
    settle_from(write, action, before, before, details)
}

/// The same, with what stands beside the details taken from `beside`.
pub(super) fn settle_from(
    write: &mut Write<'_>,
    action: Action,
    before: &Complaint,
    beside: &Complaint,
    mut details: ComplaintDetails,
) -> Result<Complaint> {
    let rules = due_rules(write.read())?;
    let extensions = write.read().complaint_extensions(before.id)?;
    put_due(&mut details, &extensions, &rules);
    let after = Complaint {
        details,
        ..beside.clone()
    };
    let number = after.number.to_string();
    write.change(action, &number, after.id.0, before, &after)?;
    Ok(write.read().complaint(after.id)?)
}
