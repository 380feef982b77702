//! Accounts: making the first ones, keeping them, and one's own password.

pub mod first_passwords;
pub mod founding;
pub mod password;
pub mod secret;
pub mod sheet;
