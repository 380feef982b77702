//! Passwords and codes made costly to guess: argon2id, with what it may cost written beside the result.

use std::fmt;

use argon2::{Algorithm, Argon2, Block, Params, Version};
use zeroize::{Zeroize as _, Zeroizing};

use super::SealError;

/// What one guess costs. Written beside what was stretched, so that later versions may raise it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl Cost {
    /// `design.md`, `facts.md`: 64 MiB, three passes, one lane.
    pub(super) const NOW: Self = Self {
        memory_kib: 64 * 1024,
        passes: 3,
        lanes: 1,
    };
    /// Less protects nothing, more hangs the desk: neither was ever written by us.
    const MEMORY_KIB: std::ops::RangeInclusive<u32> = 8 * 1024..=256 * 1024;
    const PASSES: std::ops::RangeInclusive<u32> = 1..=10;
    const LANES: std::ops::RangeInclusive<u32> = 1..=4;

    /// Reads `m=65536,t=3,p=1`. [`SealError::Damaged`] for anything else and for what is absurd.
    pub(super) fn from_text(text: &str) -> Result<Self, SealError> {
        let mut numbers = text.split(',').zip(["m=", "t=", "p="]).map(|(part, name)| {
            part.strip_prefix(name)
                .and_then(|digits| digits.parse().ok())
                .ok_or(SealError::Damaged)
        });
        let mut number = || numbers.next().ok_or(SealError::Damaged)?;
        let cost = Self {
            memory_kib: number()?,
            passes: number()?,
            lanes: number()?,
        };
        let is_sound = Self::MEMORY_KIB.contains(&cost.memory_kib)
            && Self::PASSES.contains(&cost.passes)
            && Self::LANES.contains(&cost.lanes)
            && cost.to_string() == text;
        is_sound.then_some(cost).ok_or(SealError::Damaged)
    }
}

impl fmt::Display for Cost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            memory_kib,
            passes,
            lanes,
        } = self;
        write!(f, "m={memory_kib},t={passes},p={lanes}")
    }
}

/// As many bytes as asked for from a password and its salt. Takes some 0.2 s and the cost's memory, which is wiped.
pub(super) fn stretch<const N: usize>(
    password: &str,
    salt: &[u8],
    cost: Cost,
) -> Result<Zeroizing<[u8; N]>, SealError> {
    let params = Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(N))
        .map_err(|_| SealError::Damaged)?;
    let mut memory: Vec<Block> = Vec::new();
    memory
        .try_reserve_exact(params.block_count())
        .map_err(|_| SealError::NoMemory)?;
    memory.resize(params.block_count(), Block::new());
    let mut stretched = Zeroizing::new([0; N]);
    let outcome = Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(
            password.as_bytes(),
            salt,
            stretched.as_mut_slice(),
            &mut memory,
        );
    for block in &mut memory {
        block.as_mut().zeroize();
    }
    outcome.map_err(|_| SealError::Damaged)?;
    Ok(stretched)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::domain::journal::hex;

    #[test]
    fn the_cost_comes_back_from_its_text() {
        assert_eq!(Cost::NOW.to_string(), "m=65536,t=3,p=1");
        assert_eq!(Cost::from_text("m=65536,t=3,p=1"), Ok(Cost::NOW));
    }

    #[test]
    fn the_vector_of_the_reference_implementation_comes_out() {
        let cost = Cost {
            passes: 2,
            ..Cost::NOW
        };
        let stretched = stretch::<32>("password", b"somesalt", cost).unwrap();
        assert_eq!(
            hex(&*stretched),
            "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"
        );
    }

    #[test]
    fn an_absurd_cost_is_refused() {
        for text in [
            "",
            "m=65536,t=3",
            "m=65536,t=3,p=1,",
            "m=65536,t=3,p=1,x=1",
            "m=+65536,t=3,p=1",
            "t=3,m=65536,p=1",
            "m=4294967295,t=3,p=1",
            "m=65536,t=4000000000,p=1",
            "m=65536,t=3,p=1000",
            "m=8,t=1,p=1",
            "m=65536,t=0,p=1",
        ] {
            assert_eq!(Cost::from_text(text), Err(SealError::Damaged), "{text}");
        }
    }
}
