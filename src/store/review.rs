//! Reading the review loop: boxes opened, questionnaires, meetings, supervisors, checks (5D).

use chrono::NaiveDate;

use super::{Reader, Result, TakenFrom};
use crate::domain::review::{
    BoxOpening, Meeting, MeetingKind, Question, Questionnaire, SpotCheck, Supervisor,
};

impl Reader<'_> {
    /// The openings of boxes from one day to another, newest first; voided ones too.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn box_openings(&self, from: NaiveDate, to: NaiveDate) -> Result<Vec<BoxOpening>> {
        self.records(
            "WHERE opened_on BETWEEN ?1 AND ?2 ORDER BY opened_on DESC, id DESC",
            (from.to_string(), to.to_string()),
        )
    }

    /// How many slips of boxes opened since a day say something and were not entered yet (E3).
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn missing_slip_count(&self, since: NaiveDate) -> Result<u32> {
        Ok(self
            .conn
            .prepare_cached(include_str!("sql/missing_slips.sql"))?
            .query_row([since.to_string()], |row| row.get(0))?)
    }

    /// The questionnaires issued from one day to another, newest first; voided ones too.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn questionnaires(&self, from: NaiveDate, to: NaiveDate) -> Result<Vec<Questionnaire>> {
        self.records(
            "WHERE issued_on BETWEEN ?1 AND ?2 ORDER BY issued_on DESC, id DESC",
            (from.to_string(), to.to_string()),
        )
    }

    /// The questions of a questionnaire, in its order; voided ones left out.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn questions(&self, questionnaire: i64) -> Result<Vec<Question>> {
        self.records(
            "WHERE questionnaire_id = ?1 AND voided_at IS NULL ORDER BY position, id",
            [questionnaire],
        )
    }

    /// The meetings held from one day to another, newest first; voided ones too.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn meetings(&self, from: NaiveDate, to: NaiveDate) -> Result<Vec<Meeting>> {
        self.records(
            "WHERE held_on BETWEEN ?1 AND ?2 ORDER BY held_on DESC, id DESC",
            (from.to_string(), to.to_string()),
        )
    }

    /// How many meetings of a kind were held from one day to another.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn meeting_count(&self, kind: MeetingKind, from: NaiveDate, to: NaiveDate) -> Result<u32> {
        Ok(self
            .conn
            .prepare_cached(
                "SELECT count(*) FROM meeting
                 WHERE held_on BETWEEN ?1 AND ?2 AND kind = ?3 AND voided_at IS NULL",
            )?
            .query_row((from.to_string(), to.to_string(), kind.code()), |row| {
                row.get(0)
            })?)
    }

    /// Every supervisor the school ever invited, those whose term ends last first; voided ones left out.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn supervisors(&self) -> Result<Vec<Supervisor>> {
        self.records(
            "WHERE voided_at IS NULL ORDER BY coalesce(ended_on, term_until) DESC, id",
            [],
        )
    }

    /// The checks made from one day to another, newest first; voided ones too.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn spot_checks(&self, from: NaiveDate, to: NaiveDate) -> Result<Vec<SpotCheck>> {
        self.records(
            "WHERE checked_on BETWEEN ?1 AND ?2 ORDER BY checked_on DESC, id DESC",
            (from.to_string(), to.to_string()),
        )
    }

    /// The supervisions of one rectification, oldest first; voided ones too.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn supervisions(&self, rectification: i64) -> Result<Vec<SpotCheck>> {
        self.records("WHERE rectification_id = ?1 ORDER BY id", [rectification])
    }

    /// How many opinions were entered out of something; voided ones left out.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn taken_count(&self, from: TakenFrom) -> Result<u32> {
        let (column, id) = match from {
            TakenFrom::Box(id) => ("box_opening_id", id),
            TakenFrom::Questionnaire(id) => ("questionnaire_id", id),
            TakenFrom::Meeting(id) => ("meeting_id", id),
        };
        let sql = format!("SELECT count(*) FROM opinion WHERE {column} = ?1 AND voided_at IS NULL");
        Ok(self
            .conn
            .prepare_cached(&sql)?
            .query_row([id], |row| row.get(0))?)
    }
}
