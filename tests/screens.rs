//! The screens, played through on real register files: keys go in, and what stands on the screen is read by its label.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "support/sealed.rs"]
mod sealed;
mod support;
#[path = "support/window.rs"]
mod window;

#[path = "screens/accounts.rs"]
mod accounts;
#[path = "screens/batch.rs"]
mod batch;
#[path = "screens/beside.rs"]
mod beside;
#[path = "screens/calendar.rs"]
mod calendar;
#[path = "screens/catalogue.rs"]
mod catalogue;
#[path = "screens/closing.rs"]
mod closing;
#[path = "screens/complaint_form.rs"]
mod complaint_form;
#[path = "screens/complaint_list.rs"]
mod complaint_list;
#[path = "screens/complaint_papers.rs"]
mod complaint_papers;
#[path = "screens/complaint_walk.rs"]
mod complaint_walk;
#[path = "screens/contact_list.rs"]
mod contact_list;
#[path = "screens/contact_papers.rs"]
mod contact_papers;
#[path = "screens/contact_walk.rs"]
mod contact_walk;
#[path = "screens/contacts.rs"]
mod contacts;
#[path = "screens/drafts.rs"]
mod drafts;
#[path = "screens/eight_nots.rs"]
mod eight_nots;
#[path = "screens/first_run.rs"]
mod first_run;
#[path = "screens/form.rs"]
mod form;
#[path = "screens/keyboard.rs"]
mod keyboard;
#[path = "screens/languages.rs"]
mod languages;
#[path = "screens/layout.rs"]
mod layout;
#[path = "screens/lock.rs"]
mod lock;
#[path = "screens/offers.rs"]
mod offers;
#[path = "screens/opinion_record.rs"]
mod opinion_record;
#[path = "screens/opinion_sources.rs"]
mod opinion_sources;
#[path = "screens/opinion_walk.rs"]
mod opinion_walk;
#[path = "screens/opinions.rs"]
mod opinions;
#[path = "screens/paper_questions.rs"]
mod paper_questions;
#[path = "screens/preview.rs"]
mod preview;
#[path = "screens/refused.rs"]
mod refused;
#[path = "screens/reports.rs"]
mod reports;
#[path = "screens/review.rs"]
mod review;
#[path = "screens/review_walk.rs"]
mod review_walk;
#[path = "screens/search.rs"]
mod search;
#[path = "screens/second_place.rs"]
mod second_place;
#[path = "screens/settings.rs"]
mod settings;
#[path = "screens/today_waiting.rs"]
mod today_waiting;
#[path = "screens/visits.rs"]
mod visits;
