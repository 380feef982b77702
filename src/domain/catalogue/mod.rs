//! The catalogue: departments, posts and what each answers for, staff, service items, students, what is published.
//!
//! Rules A7, A10, A11, E10. Entries are never deleted: whoever left the school and whatever is no longer offered stays
//! in old records and leaves the lists. Knows nothing of the sheets they come from and the file that keeps them.

mod directory;
mod item;
mod people;
mod publicity;
mod student;

pub use directory::Directory;
pub use item::{ItemMaterial, ServiceItem};
pub use people::{Department, Post, StaffMember};
pub use publicity::{PublicNotice, PublicTopic};
pub use student::Student;
