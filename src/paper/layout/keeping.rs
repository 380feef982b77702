//! What stays together over the ends of pages: a heading with what it is about, and what ends a leaf (signatures, notes)
//! with something that is signed.
//!
//! Only measures; turning the page is the business of whoever sets the block.

use super::flow::Flow;
use super::{blocks, grid};
use crate::paper::form::{Block, Field, Grid, Leaf, Text, Value};
use crate::paper::page::mm;
use crate::paper::style::{Style, lines_pt};

/// White after a grid, a table, sentences.
pub(super) const AFTER_BLOCK_PT: f32 = 6.0;
/// What ends a leaf is kept with what is before it as long as it is no higher than this part of a page.
const MOST_OF_TAIL: f32 = 0.75;
/// Boxes to sign in have no more rows than so.
const MOST_ROWS_TO_SIGN: usize = 4;
/// What is kept under a heading is no higher than this part of a page.
const MOST_UNDER_HEADING: f32 = 0.7;
/// Sentences of so few lines only introduce what follows them, and stay with it.
const INTRODUCTION_LINES: f32 = 6.0;
/// A piece of a torn row has so many lines at least, or it says nothing.
const LEAST_LINES: usize = 2;

/// What must stand on the page of a heading, of the blocks after it: its introduction and the beginning of what that
/// introduces.
pub(super) fn under_heading_pt(flow: &Flow<'_>, after: &[Block]) -> f32 {
    let Some((next, rest)) = after.split_first() else {
        return 0.0;
    };
    let least_pt = super::least_pt(flow, next);
    let whole_pt = match next {
        Block::Heading(heading) | Block::Subheading(heading) => {
            blocks::heading_height_pt(flow, heading)
        }
        Block::Space { height_mm } => mm(*height_mm),
        Block::Text(text) if introduces(flow, text, rest) => {
            blocks::text_height_pt(flow, text) + AFTER_BLOCK_PT
        }
        _ => return least_pt,
    };
    let kept_pt = whole_pt + under_heading_pt(flow, rest);
    if kept_pt <= flow.full_room_pt() * MOST_UNDER_HEADING {
        kept_pt
    } else {
        least_pt
    }
}

fn introduces(flow: &Flow<'_>, text: &Text, rest: &[Block]) -> bool {
    let most_pt = lines_pt(flow.style.body, 1) * INTRODUCTION_LINES;
    let is_followed = !matches!(
        rest.first(),
        None | Some(Block::Heading(_) | Block::Subheading(_))
    );
    is_followed && blocks::text_height_pt(flow, text) <= most_pt
}

/// The height of all that comes after a block, where that only ends the leaf: sentences and places to sign. Nothing
/// where more comes, or too much to be kept together.
pub(super) fn tail_pt(flow: &Flow<'_>, after: &[Block]) -> f32 {
    let most_pt = flow.full_room_pt() * MOST_OF_TAIL;
    let mut tail_pt = 0.0;
    for block in after {
        let height_pt = match block {
            Block::Text(text) => blocks::text_height_pt(flow, text),
            Block::Grid(grid) if is_for_signing(grid) => grid::height_pt(flow, grid),
            Block::Heading(heading) | Block::Subheading(heading) => {
                blocks::heading_height_pt(flow, heading)
            }
            Block::Space { height_mm } => mm(*height_mm),
            _ => return 0.0,
        };
        tail_pt += AFTER_BLOCK_PT + height_pt;
        if tail_pt > most_pt {
            return 0.0;
        }
    }
    tail_pt
}

/// Boxes to sign in, with a remark or two above them: they say nothing by themselves.
fn is_for_signing(grid: &Grid) -> bool {
    let is_signature = |field: &Field| matches!(field.value, Value::Signature { .. });
    let last = grid.rows.last().map_or(&[][..], Vec::as_slice);
    grid.rows.len() <= MOST_ROWS_TO_SIGN && last.iter().any(is_signature)
}

impl Flow<'_> {
    /// Wants room for what is not torn, and for what ends the leaf after it where a page holds both.
    pub fn want_with_tail(&mut self, height_pt: f32) {
        let both_pt = height_pt + self.tail_pt;
        let holds_both = both_pt <= self.full_room_pt();
        self.want(if holds_both { both_pt } else { height_pt });
    }

    /// So much is kept below a row, or nothing where it is too much.
    pub fn kept_below_pt(&self, below_pt: f32) -> f32 {
        if below_pt <= self.full_room_pt() * MOST_OF_TAIL {
            below_pt
        } else {
            0.0
        }
    }
}

/// The next piece of a row that is torn over pages.
pub(super) struct Piece {
    /// The height of a line.
    pub line_pt: f32,
    /// The room for lines on this page.
    pub room_pt: f32,
    /// What must stand under the last piece.
    pub below_pt: f32,
    /// Whether nothing else stands on the page: then something has to, or the row would never end.
    pub is_fresh: bool,
}

impl Piece {
    /// How many of the lines that are left stand on this page; none where the next page is better.
    pub fn lines(&self, left: usize) -> Option<usize> {
        let fits = (self.room_pt / self.line_pt).floor().max(0.0) as usize;
        if fits < left.min(LEAST_LINES) && !self.is_fresh {
            return None;
        }
        let taken = fits.max(1).min(left);
        let is_last = taken == left;
        if !is_last || left as f32 * self.line_pt + self.below_pt <= self.room_pt {
            return Some(taken);
        }
        // All lines fit, but not what belongs under them: the last two go with it.
        if left >= 2 * LEAST_LINES {
            Some(left - LEAST_LINES)
        } else if self.is_fresh {
            Some(taken)
        } else {
            None
        }
    }
}

/// A leaf of so many pages at most is set closer where its last page holds little.
const MOST_TIGHTENED_PAGES: usize = 3;
/// What is less than so much of a page may be saved.
const LITTLE: f32 = 0.75;

/// Sets a leaf again, closer, where that saves a last page with little on it: a page with a note and two signatures is
/// the one that gets lost.
pub(super) fn tighten(
    flow: &mut Flow<'_>,
    leaf: &Leaf,
    set_leaf: impl Fn(&mut Flow<'_>, &Leaf) -> Result<(), crate::paper::Cancelled>,
) -> Result<(), crate::paper::Cancelled> {
    let pages = flow.leaf_pages();
    let is_little = 1.0 - flow.room_pt() / flow.full_room_pt() < LITTLE;
    if pages == 1 || pages > MOST_TIGHTENED_PAGES || !is_little {
        return Ok(());
    }
    let usual = flow.style;
    for closer in Style::closer(usual) {
        flow.take_back_leaf();
        flow.style = closer;
        set_leaf(flow, leaf)?;
        if flow.leaf_pages() < pages {
            return Ok(());
        }
    }
    flow.take_back_leaf();
    flow.style = usual;
    set_leaf(flow, leaf)
}
