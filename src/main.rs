//! The thin binary: everything it does lies in the library.
fn main() {}
