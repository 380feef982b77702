//! The rows of a long list: keys first, then the records in blocks as they come into sight, and which one is on show.
//!
//! Must not know: what the rows are, how they are drawn, what narrows them.

use std::collections::HashMap;

use chrono::NaiveDate;
use egui::{Key, Modifiers, Ui};

use super::ctx::{Ask, Ctx};
use crate::desk::{self, Desk, Pending};

/// Rows read at a time. A screenful and a half, so that a wheel's turn finds its rows ready.
const BLOCK_ROWS: usize = 64;

/// The rows of a list.
pub struct Rows<I, R> {
    ids: Vec<I>,
    pending_ids: Option<Pending<desk::Result<Vec<I>>>>,
    blocks: HashMap<usize, Vec<R>>,
    pending_blocks: HashMap<usize, Pending<desk::Result<Vec<R>>>>,
    /// What the list was read under: generation and day.
    read_under: Option<(u64, NaiveDate)>,
    selected: Option<I>,
    scroll_to_selected: bool,
}

impl<I, R> Default for Rows<I, R> {
    fn default() -> Self {
        Self {
            ids: Vec::new(),
            pending_ids: None,
            blocks: HashMap::new(),
            pending_blocks: HashMap::new(),
            read_under: None,
            selected: None,
            scroll_to_selected: false,
        }
    }
}

impl<I: Copy + PartialEq + Send + 'static, R: Send + 'static> Rows<I, R> {
    /// The keys, newest first.
    #[must_use]
    pub fn ids(&self) -> &[I] {
        &self.ids
    }

    /// How many there are; `None` while they are on their way.
    #[must_use]
    pub fn count(&self) -> Option<usize> {
        self.pending_ids.is_none().then_some(self.ids.len())
    }

    /// Which one is on show.
    #[must_use]
    pub const fn selected(&self) -> Option<I> {
        self.selected
    }

    /// Shows one.
    pub const fn select(&mut self, id: I) {
        self.selected = Some(id);
    }

    /// Shows one and brings its row into sight.
    pub const fn show(&mut self, id: I) {
        self.selected = Some(id);
        self.scroll_to_selected = true;
    }

    /// Something else narrows the list now.
    pub fn narrowed(&mut self) {
        self.read_under = None;
        self.selected = None;
    }

    /// The records that are here.
    pub fn loaded(&self) -> impl Iterator<Item = &R> {
        self.blocks.values().flatten()
    }

    /// Asks for the keys when the register, the day or what narrows them moved, and takes what has come.
    pub fn read(
        &mut self,
        ctx: &mut Ctx<'_>,
        ids: impl FnOnce(&Desk) -> desk::Result<Vec<I>> + Send + 'static,
    ) {
        let under = (ctx.generation, ctx.now.date());
        if self.read_under != Some(under) {
            self.read_under = Some(under);
            self.pending_ids = Some(ctx.worker.read(ids));
        }
        match self.pending_ids.as_mut().and_then(Pending::take) {
            Some(Ok(ids)) => {
                self.pending_ids = None;
                self.ids = ids;
                self.blocks.clear();
                self.pending_blocks.clear();
                if self.selected.is_none() {
                    self.selected = self.ids.first().copied();
                }
            }
            Some(Err(error)) => {
                self.pending_ids = None;
                ctx.ask(Ask::Failed(error));
            }
            None => {}
        }
        let arrived: Vec<_> = self
            .pending_blocks
            .iter_mut()
            .filter_map(|(at, pending)| Some((*at, pending.take()?)))
            .collect();
        for (at, answer) in arrived {
            self.pending_blocks.remove(&at);
            match answer {
                Ok(records) => drop(self.blocks.insert(at, records)),
                Err(error) => ctx.ask(Ask::Failed(error)),
            }
        }
    }

    /// ↑ ↓ and their neighbours go through the list, as long as no box has the keys.
    pub fn take_keys(&mut self, ui: &Ui) {
        if ui.memory(|memory| memory.focused().is_some()) || self.ids.is_empty() {
            return;
        }
        let to = stepped(ui, self.selected_at(), self.ids.len());
        if let Some(to) = to {
            self.show(self.ids[to]);
        }
    }

    /// The row to scroll to, once: what is on its way may hold it yet.
    pub fn take_scroll(&mut self) -> Option<usize> {
        if self.pending_ids.is_some() || !std::mem::take(&mut self.scroll_to_selected) {
            return None;
        }
        self.selected_at()
    }

    /// The record in a row; asks for its block where it is not here yet.
    pub fn at(
        &mut self,
        at: usize,
        ctx: &Ctx<'_>,
        read: fn(&Desk, &[I]) -> desk::Result<Vec<R>>,
    ) -> Option<&R> {
        let block = at / BLOCK_ROWS;
        if !self.blocks.contains_key(&block) && !self.pending_blocks.contains_key(&block) {
            let from = block * BLOCK_ROWS;
            let ids = self.ids[from..self.ids.len().min(from + BLOCK_ROWS)].to_vec();
            self.pending_blocks
                .insert(block, ctx.worker.read(move |desk| read(desk, &ids)));
            // Blocks far out of sight are let go, so that scrolling through a million rows stays small.
            self.blocks.retain(|other, _| other.abs_diff(block) <= 8);
            self.pending_blocks
                .retain(|other, _| other.abs_diff(block) <= 2);
        }
        self.blocks.get(&block)?.get(at % BLOCK_ROWS)
    }

    fn selected_at(&self) -> Option<usize> {
        self.selected
            .and_then(|id| self.ids.iter().position(|other| *other == id))
    }
}

/// Where ↑ ↓ and their neighbours lead from `at` among `count` rows; `None` while none of them is pressed, and where there
/// are no rows.
pub(super) fn stepped(ui: &Ui, at: Option<usize>, count: usize) -> Option<usize> {
    let last = count.checked_sub(1)?;
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if pressed(Key::ArrowDown) {
        Some(at.map_or(0, |at| (at + 1).min(last)))
    } else if pressed(Key::ArrowUp) {
        Some(at.map_or(0, |at| at.saturating_sub(1)))
    } else if pressed(Key::PageDown) {
        Some(at.map_or(0, |at| (at + 15).min(last)))
    } else if pressed(Key::PageUp) {
        Some(at.map_or(0, |at| at.saturating_sub(15)))
    } else if pressed(Key::Home) {
        Some(0)
    } else if pressed(Key::End) {
        Some(last)
    } else {
        None
    }
}
