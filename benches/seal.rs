//! What sealing costs, each figure beside something real in the same run: unlocking beside one SHA-256 over as much
//! memory, a piece beside the bare cipher over the same bytes.
//!
//! `cargo bench --bench seal` prints a table. Nothing is asserted: figures of one computer say little, ratios say more.
#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use chacha20poly1305::aead::Aead as _;
use chacha20poly1305::{ChaCha20Poly1305, Key, KeyInit as _, Nonce};
use sha2::{Digest as _, Sha256};
use shouwen::store::seal::{Keys, LockedKeys, SecretKey, open, seal};

/// Repeats; the median counts.
const REPEATS: usize = 200;
const REPEATS_OF_UNLOCK: usize = 9;
/// What argon2id fills.
const MEMORY: usize = 64 * 1024 * 1024;

const ABOUT: &str = "TS-2026-0001 identity";
const IDENTITY: &str = "钱多多\n16100003333\n阳光花园3号楼";
const PASSWORD: &str = "实验小学 2026";

fn main() {
    println!(
        "{:<46} {:>12} {:>12} {:>8}",
        "what", "ours", "beside it", "ratio"
    );
    unlock();
    pieces();
}

/// The median of so many runs.
fn median<T>(repeats: usize, mut work: impl FnMut() -> T) -> Duration {
    let mut times: Vec<Duration> = (0..repeats)
        .map(|_| {
            let started = Instant::now();
            black_box(work());
            started.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[repeats / 2]
}

fn line(what: &str, ours: Duration, beside: Duration) {
    let ms = |time: Duration| format!("{:.3} ms", time.as_secs_f64() * 1e3);
    let ratio = ours.as_secs_f64() / beside.as_secs_f64();
    println!(
        "{what:<46} {:>12} {:>12} {ratio:>7.1}×",
        ms(ours),
        ms(beside)
    );
}

fn unlock() {
    let keys = Keys {
        secret: SecretKey::generate().unwrap(),
        signing: None,
    };
    let locked = LockedKeys::lock(PASSWORD, &keys).unwrap();
    let memory = vec![7_u8; MEMORY];
    let ours = median(REPEATS_OF_UNLOCK, || locked.unlock(PASSWORD).unwrap());
    let beside = median(REPEATS_OF_UNLOCK, || Sha256::digest(black_box(&memory)));
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
        median(REPEATS, || seal(IDENTITY, ABOUT, &to).unwrap()),
        median(REPEATS, || {
            cipher
                .encrypt(&Nonce::default(), black_box(sealed.as_bytes()))
                .unwrap()
        }),
    );
    line(
        "opening an identity against bare ChaCha20",
        median(REPEATS, || open(&sealed, ABOUT, &keys[2]).unwrap()),
        median(REPEATS, || {
            cipher
                .decrypt(&Nonce::default(), black_box(bare.as_slice()))
                .unwrap()
        }),
    );
}
