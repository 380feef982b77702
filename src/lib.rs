//! Shouwen (首问登记簿): an offline front-desk register for schools.
//!
//! Data flows one way, and `tests/architecture.rs` keeps it so:
//!
//! ```text
//! domain ← i18n ← store, paper, exchange ← desk ← wording ← ui, cli ← main
//! ```
//!
//! | module | is | knows nothing of |
//! |---|---|---|
//! | [`domain`] | what a front desk knows: plain types, rules, notations. Pure; time comes in as a value | files, SQL, egui |
//! | [`i18n`] | the words a person sees, in three languages | files, SQL, egui |
//! | [`store`] | the register on disk: schema, the one door for writes, journal, backup | screens, wording |
//! | [`paper`] | forms, books and reports: description → pages → PDF | SQL, egui |
//! | [`exchange`] | sheets in and out: xlsx, csv | SQL, egui |
//! | [`desk`] | the use cases: every write a person can ask for, and what a screen needs to show | egui, how SQL is written |
//! | [`wording`] | one sentence for every error and every journal entry | SQL, egui |
//! | [`ui`] | the window | SQL |
//! | [`cli`] | the same use cases without a window | egui |
//! | [`config`] | where files lie on this computer | everything else |

pub mod cli;
pub mod config;
pub mod desk;
pub mod domain;
pub mod exchange;
pub mod i18n;
pub mod paper;
pub mod store;
pub mod ui;
pub mod wording;
