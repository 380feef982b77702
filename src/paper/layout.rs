//! From a form's description to pages, in the house style.
//!
//! Every leaf flows down its pages block by block; when all are set, the feet are written, because only then the number
//! of pages is known, and leaves of half a sheet are put two to a sheet. Knows nothing of any one form.

mod blocks;
mod columns;
mod copied;
mod flow;
mod grid;
mod head;
mod keeping;
mod picture;
mod sheet;
mod table;

use super::form::{Block, Form, Leaf, Sheet};
use super::page::Document;
use super::style;
use super::{Cancelled, Progress};
use crate::i18n::Words;
use flow::Flow;

/// No row of a slip is made higher than by this.
const MOST_EXTRA_PT: f32 = 7.0;

/// Sets a form. Told how many rows and blocks are done, of how many.
///
/// # Errors
/// [`Cancelled`].
pub fn typeset(form: &Form, words: &Words, progress: Progress<'_>) -> Result<Document, Cancelled> {
    let mut flow = Flow::new(form, words, progress);
    for leaf in &form.leaves {
        flow.begin_leaf(leaf)?;
        set_leaf(&mut flow, leaf)?;
        keeping::tighten(&mut flow, leaf, set_leaf)?;
        if form.sheet == Sheet::A5Pair {
            fill_leaf(&mut flow, leaf)?;
        } else if leaf.blocks.iter().any(grows) {
            grow_leaf(&mut flow, leaf)?;
        }
        flow.end_leaf();
    }
    Ok(sheet::assemble(flow, form, words))
}

fn set_leaf(flow: &mut Flow<'_>, leaf: &Leaf) -> Result<(), Cancelled> {
    match leaf.is_continued {
        true => flow.running_head(),
        false => head::head(flow, leaf),
    }
    for (at, block) in leaf.blocks.iter().enumerate() {
        let after = leaf.blocks.get(at + 1..).unwrap_or_default();
        if let Block::Heading(_) | Block::Subheading(_) = block {
            flow.next_least_pt = keeping::under_heading_pt(flow, after);
        }
        flow.tail_pt = keeping::tail_pt(flow, after);
        set_block(flow, block)?;
    }
    Ok(())
}

fn grows(block: &Block) -> bool {
    match block {
        Block::Grid(grid) => grid.rows.iter().flatten().any(|field| field.is_growing),
        _ => false,
    }
}

/// A leaf of one page is set again with what room it has left in the rows that grow; one of more pages is full anyway.
fn grow_leaf(flow: &mut Flow<'_>, leaf: &Leaf) -> Result<(), Cancelled> {
    let room_pt = flow.room_pt();
    if room_pt < 1.0 || flow.leaf_pages() > 1 {
        return Ok(());
    }
    flow.take_back_leaf();
    flow.spare_pt = room_pt - 0.1;
    let outcome = set_leaf(flow, leaf);
    flow.spare_pt = 0.0;
    outcome
}

/// A slip that leaves half of its leaf empty is set again with higher rows: people write in them.
fn fill_leaf(flow: &mut Flow<'_>, leaf: &Leaf) -> Result<(), Cancelled> {
    let rows: usize = leaf.blocks.iter().map(rows_of_boxes).sum();
    let room_pt = flow.room_pt();
    if rows == 0 || room_pt < 1.0 || flow.leaf_pages() > 1 {
        return Ok(());
    }
    flow.take_back_leaf();
    flow.row_extra_pt = (room_pt / rows as f32 - 0.1).clamp(0.0, MOST_EXTRA_PT);
    let outcome = set_leaf(flow, leaf);
    flow.row_extra_pt = 0.0;
    outcome
}

fn rows_of_boxes(block: &Block) -> usize {
    match block {
        Block::Grid(grid) => grid.rows.len(),
        _ => 0,
    }
}

/// What of a block must stand under its heading, or both go to the next page.
fn least_pt(flow: &Flow<'_>, block: &Block) -> f32 {
    match block {
        Block::Grid(grid) => grid::least_pt(flow, grid),
        Block::Table(table) => table::least_pt(flow, table),
        Block::Chart(chart) => chart.height_pt(flow.style.width_pt()),
        Block::Text(_) => style::lines_pt(flow.style.body, 2),
        Block::KeyFigures(_) => style::lines_pt(flow.style.body, 5),
        Block::Copied(text) => copied::height_pt(text),
        Block::Picture(_) => style::lines_pt(flow.style.body, 8),
        Block::Heading(_) | Block::Subheading(_) | Block::Cover(_) | Block::Space { .. } => 0.0,
    }
}

fn set_block(flow: &mut Flow<'_>, block: &Block) -> Result<(), Cancelled> {
    match block {
        Block::Grid(grid) => grid::set(flow, grid),
        Block::Table(table) => table::set(flow, table)?,
        Block::Text(text) => blocks::text(flow, text),
        Block::Heading(heading) => blocks::heading(flow, heading),
        Block::Subheading(heading) => blocks::subheading(flow, heading),
        Block::Chart(chart) => blocks::chart(flow, chart),
        Block::Cover(cover) => head::cover(flow, cover),
        Block::KeyFigures(figures) => blocks::key_figures(flow, figures),
        Block::Copied(text) => copied::set(flow, text),
        Block::Picture(block) => picture::set(flow, block),
        Block::Space { height_mm } => flow.space(super::page::mm(*height_mm)),
    }
    flow.step(1)
}

/// How many steps setting a leaf takes, for the bar that shows progress.
fn steps(leaf: &Leaf) -> usize {
    let rows = |block: &Block| match block {
        Block::Table(table) => table.rows.len() + 1,
        _ => 1,
    };
    leaf.blocks.iter().map(rows).sum()
}

#[cfg(test)]
mod tests;
