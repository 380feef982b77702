//! What an opinion is taken out of: an opened box, a questionnaire, a meeting; and which of its slips is in hand.

use chrono::NaiveDate;

use crate::desk::{self, Desk, MeetingLine, OpeningLine, Pending, QuestionnaireFile};
use crate::domain::boxes::Boxes;
use crate::domain::opinion::{OpinionFile, OpinionSource};
use crate::domain::review::{BoxOpening, Meeting, Questionnaire};
use crate::i18n::Words;
use crate::store::TakenFrom;
use crate::ui::ctx::{Ask, Ctx};

/// What the boxes of a form say it is taken out of.
pub(super) fn of_boxes(typed: &Boxes) -> Option<TakenFrom> {
    let key = |name: &str| typed.get(name).trim().parse::<i64>().ok();
    key("box_opening_id")
        .map(TakenFrom::Box)
        .or_else(|| key("questionnaire_id").map(TakenFrom::Questionnaire))
        .or_else(|| key("meeting_id").map(TakenFrom::Meeting))
}

/// What is known of it.
pub(super) enum Known {
    /// An opening of a box.
    Box(OpeningLine),
    /// A questionnaire.
    Questionnaire(Box<QuestionnaireFile>),
    /// A meeting.
    Meeting(Box<MeetingLine>),
}

impl Known {
    fn read(desk: &Desk, from: TakenFrom) -> desk::Result<Self> {
        Ok(match from {
            TakenFrom::Box(id) => Self::Box(desk.opening_of_box(id)?),
            TakenFrom::Questionnaire(id) => {
                Self::Questionnaire(Box::new(desk.questionnaire_file(id)?))
            }
            TakenFrom::Meeting(id) => Self::Meeting(Box::new(desk.meeting(id)?)),
        })
    }

    /// What an opinion out of it has as its source.
    pub(super) fn source(&self) -> OpinionSource {
        match self {
            Self::Box(_) => OpinionSource::Box,
            Self::Questionnaire(file) => {
                let code = file.questionnaire.kind.code();
                OpinionSource::from_code(code).unwrap_or_default()
            }
            Self::Meeting(line) => OpinionSource::of_meeting(line.meeting.kind),
        }
    }

    /// The day an opinion out of it was received; `None` where that is to be typed.
    pub(super) const fn day(&self) -> Option<NaiveDate> {
        match self {
            Self::Box(line) => Some(line.opening.opened_on),
            Self::Questionnaire(_) => None,
            Self::Meeting(line) => Some(line.meeting.held_on),
        }
    }

    /// Which it is.
    pub(super) fn name(&self, words: &Words) -> String {
        match self {
            Self::Box(line) => box_text(&line.opening, words),
            Self::Questionnaire(file) => questionnaire_text(&file.questionnaire, words),
            Self::Meeting(line) => meeting_text(&line.meeting, words),
        }
    }

    const fn entered_count(&self) -> u32 {
        match self {
            Self::Box(line) => line.entered_count,
            Self::Questionnaire(file) => file.taken_count,
            Self::Meeting(line) => line.taken_count,
        }
    }

    /// How many there are to be entered; only of a box they were counted.
    fn counted(&self) -> Option<u32> {
        match self {
            Self::Box(line) => Some(line.opening.written_count().into()),
            _ => None,
        }
    }

    /// Whether all that was counted is entered.
    pub(super) fn is_full(&self) -> bool {
        let entered = self.entered_count();
        self.counted().is_some_and(|count| entered >= count)
    }

    /// Whether the slip in hand is the last one.
    pub(super) fn is_last(&self) -> bool {
        let at = self.entered_count() + 1;
        self.counted().is_some_and(|count| at >= count)
    }

    /// Which slip is in hand, of how many.
    pub(super) fn place(&self, words: &Words) -> String {
        let (entered, counted) = (self.entered_count(), self.counted());
        let at = ("at", (entered + 1).into());
        match counted {
            Some(count) if entered >= count => {
                words.with("opinion-origin-full", &[("count", count.into())])
            }
            Some(count) => words.with("opinion-origin-slip", &[at, ("count", count.into())]),
            None => words.with("opinion-origin-next", &[at, ("count", entered.into())]),
        }
    }

    /// That all slips are entered now.
    pub(super) fn done_text(&self, words: &Words) -> String {
        let count = self.counted().unwrap_or_default();
        let args = [("name", self.name(words).into()), ("count", count.into())];
        words.with("opinion-origin-done", &args)
    }
}

/// What the form's opinion is taken out of, as far as it was read.
#[derive(Default)]
pub(super) struct Origin {
    read_under: Option<(Option<TakenFrom>, u64)>,
    pending: Option<Pending<desk::Result<Known>>>,
    pub(super) known: Option<Known>,
}

impl Origin {
    /// Asks for it when the boxes or the register moved, and takes what has come.
    pub(super) fn follow(&mut self, typed: &Boxes, ctx: &mut Ctx<'_>) {
        let from = of_boxes(typed);
        let under = Some((from, ctx.generation));
        if self.read_under != under {
            self.read_under = under;
            self.pending = from.map(|from| ctx.worker.read(move |desk| Known::read(desk, from)));
            if from.is_none() {
                self.known = None;
            }
        }
        match self.pending.as_mut().and_then(Pending::take) {
            Some(Ok(known)) => (self.known, self.pending) = (Some(known), None),
            Some(Err(error)) => {
                self.pending = None;
                ctx.ask(Ask::Failed(error));
            }
            None => {}
        }
    }

    /// Whether nothing of it is on its way.
    pub(super) const fn is_known(&self) -> bool {
        self.pending.is_none()
    }
}

/// What a saved opinion was taken out of, and which it is in words.
pub(super) fn of_file(file: &OpinionFile, words: &Words) -> Option<(TakenFrom, String)> {
    let of_box = file
        .box_opening
        .as_ref()
        .map(|it| (TakenFrom::Box(it.id), box_text(it, words)));
    let of_asking = || {
        let it = file.questionnaire.as_ref()?;
        Some((
            TakenFrom::Questionnaire(it.id),
            questionnaire_text(it, words),
        ))
    };
    let of_meeting = || {
        let it = file.meeting.as_ref()?;
        Some((TakenFrom::Meeting(it.id), meeting_text(it, words)))
    };
    of_box.or_else(of_asking).or_else(of_meeting)
}

fn box_text(it: &BoxOpening, words: &Words) -> String {
    let args = [
        ("name", it.box_name.as_str().into()),
        ("day", words.date(it.opened_on).into()),
    ];
    words.with("opinion-origin-box", &args)
}

fn questionnaire_text(it: &Questionnaire, words: &Words) -> String {
    let args = [
        ("kind", words.t(it.kind.label_key()).into()),
        ("title", it.title.as_str().into()),
        ("day", words.date(it.issued_on).into()),
    ];
    words.with("opinion-origin-questionnaire", &args)
}

fn meeting_text(it: &Meeting, words: &Words) -> String {
    let args = [
        ("kind", words.t(it.kind.label_key()).into()),
        ("day", words.date(it.held_on).into()),
    ];
    words.with("opinion-origin-meeting", &args)
}
