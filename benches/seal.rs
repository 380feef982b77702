//! What sealing costs, each figure beside something real in the same run: unlocking beside one SHA-256 over as much
//! memory, a piece beside the bare cipher over the same bytes.
//!
//! `cargo bench --bench seal` prints a table. Nothing is asserted: figures of one computer say little, ratios say more.
#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs)]

mod support;

use std::hint::black_box;

use chacha20poly1305::aead::Aead as _;
use chacha20poly1305::{ChaCha20Poly1305, Key, KeyInit as _, Nonce};
use sha2::{Digest as _, Sha256};
use shouwen::store::seal::{Keys, LockedKeys, SecretKey, open, seal};
use support::{head, line, median_of};

/// Repeats; the median counts.
const REPEATS: usize = 200;
const REPEATS_OF_UNLOCK: usize = 9;
/// What argon2id fills.
const MEMORY: usize = 64 * 1024 * 1024;

const ABOUT: &str = "TS-2026-0001 identity";
const IDENTITY: &str = "钱多多\n16100003333\n阳光花园3号楼";
const PASSWORD: &str = "实验小学 2026";

fn main() {
    head();
    unlock();
    pieces();
}

fn unlock() {
    let keys = Keys {
        secret: SecretKey::generate().unwrap(),
        signing: None,
    };
    let locked = LockedKeys::lock(PASSWORD, &keys).unwrap();
    let memory = vec![7_u8; MEMORY];
    let ours = median_of(REPEATS_OF_UNLOCK, || locked.unlock(PASSWORD).unwrap());
    let beside = median_of(REPEATS_OF_UNLOCK, || Sha256::digest(black_box(&memory)));
    line("unlock against SHA-256 of 64 MiB", ours, beside);
}

/// An identity as it is saved: to the principal, an office account and the recovery key.
fn pieces() {
    let keys: Vec<SecretKey> = (0..3).map(|_| SecretKey::generate().unwrap()).collect();
    let to: Vec<_> = keys.iter().map(SecretKey::public).collect();
    let sealed = seal(IDENTITY, ABOUT, &to).unwrap();
    let cipher = ChaCha20Poly1305::new(&Key::default());
    let bare = cipher
        .encrypt(&Nonce::default(), sealed.as_bytes())
        .unwrap();
    line(
        "sealing an identity to 3 against bare ChaCha20",
        median_of(REPEATS, || seal(IDENTITY, ABOUT, &to).unwrap()),
        median_of(REPEATS, || {
            cipher
                .encrypt(&Nonce::default(), black_box(sealed.as_bytes()))
                .unwrap()
        }),
    );
    line(
        "opening an identity against bare ChaCha20",
        median_of(REPEATS, || open(&sealed, ABOUT, &keys[2]).unwrap()),
        median_of(REPEATS, || {
            cipher
                .decrypt(&Nonce::default(), black_box(bare.as_slice()))
                .unwrap()
        }),
    );
}
