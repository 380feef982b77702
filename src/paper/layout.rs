//! From a form's description to pages, in the house style.
//!
//! Every leaf flows down its pages block by block; when all are set, the feet are written, because only then the number
//! of pages is known, and leaves of half a sheet are put two to a sheet. Knows nothing of any one form.

mod blocks;
mod flow;
mod grid;
mod head;
mod sheet;
mod table;

use super::form::{Block, Form, Leaf};
use super::page::Document;
use super::{Cancelled, Progress};
use crate::i18n::Words;
use flow::Flow;

/// Sets a form. Told how many rows and blocks are done, of how many.
///
/// # Errors
/// [`Cancelled`].
pub fn typeset(form: &Form, words: &Words, progress: Progress<'_>) -> Result<Document, Cancelled> {
    let mut flow = Flow::new(form, words, progress);
    for leaf in &form.leaves {
        flow.begin_leaf(leaf)?;
        head::head(&mut flow, leaf);
        for block in &leaf.blocks {
            set_block(&mut flow, block)?;
        }
        flow.end_leaf();
    }
    Ok(sheet::assemble(flow, form, words))
}

fn set_block(flow: &mut Flow<'_>, block: &Block) -> Result<(), Cancelled> {
    match block {
        Block::Grid(grid) => grid::set(flow, grid),
        Block::Table(table) => table::set(flow, table)?,
        Block::Text(text) => blocks::text(flow, text),
        Block::Heading(heading) => blocks::heading(flow, heading),
        Block::Chart(chart) => blocks::chart(flow, chart),
        Block::Cover(cover) => head::cover(flow, cover),
        Block::KeyFigures(figures) => blocks::key_figures(flow, figures),
        Block::Space { height_mm } => flow.space(super::page::mm(*height_mm)),
        Block::PageBreak => flow.next_page(),
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
