//! kill -9 while drafts and complaints are being saved: whatever lies there then holds nothing either.
#![cfg(unix)]

use super::marker::Marker;
use super::walk::Walk;
use crate::support::morning;
use crate::support::office::{locked_desk, office_place};

#[test]
fn nothing_is_left_in_the_open_by_a_process_that_was_killed_in_mid_save() {
    let marker = Marker::new();
    let mut found = Vec::new();
    let mut place = office_place();
    for reads in [0, 5, 20, 50, 120] {
        let mut walk = Walk::start("save without end", &marker, place);
        walk.next("saving").expect("the process saves");
        walk.next("saved").expect("the process saves");
        // Somewhere in the next save, at another place each time.
        for _ in 0..reads {
            std::fs::read(&walk.place.register).unwrap();
        }
        walk.child.kill().unwrap();
        walk.child.wait().unwrap();
        found.extend(walk.look(&format!("killed {reads} reads into a save")));
        place = walk.place;
    }
    let desk = locked_desk(&place, morning());
    assert_eq!(desk.check().unwrap(), []);
    assert_eq!(found, Vec::<String>::new());
}
