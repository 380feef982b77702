//! Where the next thing stands: pages follow each other as they fill.
//!
//! Knows what a running page is; what stands on it is the blocks' business.

use std::collections::BTreeSet;

use crate::i18n::Words;
use crate::paper::canvas::{Align, Canvas};
use crate::paper::form::{Form, Leaf};
use crate::paper::page::{Bookmark, Ink, Item, Page, Rule};
use crate::paper::style::{self, Style};
use crate::paper::{Cancelled, Progress};

/// Between two words of progress; a bar moves smoothly enough so.
const STEPS_BETWEEN_NEWS: usize = 200;

/// A page that is set but has no foot yet.
pub(super) struct SetPage {
    pub page: Page,
    /// The leaf it belongs to, counted from 0.
    pub leaf: usize,
}

/// The pages as they fill.
pub(super) struct Flow<'a> {
    pub style: Style,
    pub words: &'a Words,
    pub canvas: Canvas,
    /// Where the next thing stands.
    pub y_pt: f32,
    pub pages: Vec<SetPage>,
    pub bookmarks: Vec<Bookmark>,
    pub missing: BTreeSet<char>,
    /// What each row of boxes gets on top of its height, so that a slip fills its half of the sheet.
    pub row_extra_pt: f32,
    /// What the rows that grow get on top of their height, so that a leaf of one page is full.
    pub spare_pt: f32,
    /// What must stand under the heading that comes next.
    pub next_least_pt: f32,
    /// What ends the leaf after the block that comes next, and must stand on the page of that one's end.
    pub tail_pt: f32,
    /// The measures of every leaf that is not set closer.
    usual_style: Style,
    form: &'a Form,
    leaf: Option<&'a Leaf>,
    leaves: usize,
    leaf_first_page: usize,
    leaf_first_bookmark: usize,
    leaf_first_step: usize,
    /// Whether anything but the head stands on the page.
    is_begun: bool,
    steps: usize,
    steps_done: usize,
    progress: Progress<'a>,
}

impl<'a> Flow<'a> {
    pub fn new(form: &'a Form, words: &'a Words, progress: Progress<'a>) -> Self {
        let style = Style::of(form.sheet, words.language());
        Self {
            style,
            words,
            canvas: Canvas::default(),
            y_pt: style.top_pt,
            pages: Vec::new(),
            bookmarks: Vec::new(),
            missing: BTreeSet::new(),
            row_extra_pt: 0.0,
            spare_pt: 0.0,
            next_least_pt: 0.0,
            tail_pt: 0.0,
            usual_style: style,
            form,
            leaf: None,
            leaves: 0,
            leaf_first_page: 0,
            leaf_first_bookmark: 0,
            leaf_first_step: 0,
            is_begun: false,
            steps: form.leaves.iter().map(super::steps).sum(),
            steps_done: 0,
            progress,
        }
    }

    /// A leaf begins on a page of its own.
    pub fn begin_leaf(&mut self, leaf: &'a Leaf) -> Result<(), Cancelled> {
        self.leaf = Some(leaf);
        self.leaf_first_page = self.pages.len();
        self.leaf_first_step = self.steps_done;
        self.y_pt = self.style.top_pt;
        self.is_begun = false;
        if let Some(bookmark) = &leaf.bookmark {
            self.bookmark(bookmark, 0);
        }
        self.leaf_first_bookmark = self.bookmarks.len();
        self.step(0)
    }

    pub fn end_leaf(&mut self) {
        self.finish_page();
        self.leaves += 1;
        self.style = self.usual_style;
    }

    /// How many pages the leaf has so far.
    pub fn leaf_pages(&self) -> usize {
        self.pages.len() + 1 - self.leaf_first_page
    }

    /// The school, as it stands above every title.
    pub fn school_name(&self) -> &'a str {
        &self.form.letterhead.school_name
    }

    /// Takes back everything that stands on the leaf, to set it again.
    pub fn take_back_leaf(&mut self) {
        self.pages.truncate(self.leaf_first_page);
        self.bookmarks.truncate(self.leaf_first_bookmark);
        self.canvas = Canvas::default();
        self.y_pt = self.style.top_pt;
        self.is_begun = false;
        self.steps_done = self.leaf_first_step;
    }

    /// Whether anything but the head stands on the page.
    pub fn is_begun(&self) -> bool {
        self.is_begun
    }

    /// The room left on this page.
    pub fn room_pt(&self) -> f32 {
        self.style.end_pt() - self.y_pt
    }

    /// The room of an empty continued page.
    pub fn full_room_pt(&self) -> f32 {
        self.style.end_pt() - self.style.top_pt - self.running_head_pt()
    }

    /// Makes sure that so much fits on this page, or begins the next one.
    pub fn want(&mut self, height_pt: f32) {
        if self.is_begun && height_pt > self.room_pt() {
            self.next_page();
        }
    }

    /// Something of this height was drawn.
    pub fn advance(&mut self, height_pt: f32) {
        self.y_pt += height_pt;
        self.is_begun = true;
    }

    /// White, which is not carried over to the next page.
    pub fn space(&mut self, height_pt: f32) {
        if self.is_begun {
            self.y_pt = (self.y_pt + height_pt).min(self.style.end_pt());
        }
    }

    /// The rest of the leaf goes on on the next page, under a short running head.
    pub fn next_page(&mut self) {
        self.finish_page();
        self.y_pt = self.style.top_pt;
        self.is_begun = false;
        self.running_head();
    }

    /// Title and number, small, over what goes on.
    pub fn running_head(&mut self) {
        let Some(leaf) = self.leaf else {
            return;
        };
        let set = self.style.note;
        let baseline_pt = style::baseline_pt(set, self.y_pt);
        let (left_pt, right_pt) = (self.left_pt(), self.right_pt());
        self.canvas
            .text(left_pt, baseline_pt, set, Align::Left, &leaf.title);
        let number = leaf.number.as_ref().or(leaf.paper_serial.as_ref());
        if let Some(number) = number {
            self.canvas
                .text(right_pt, baseline_pt, set, Align::Right, number);
        }
        let rule_pt = self.y_pt + style::lines_pt(set, 1) + 1.0;
        self.canvas.item(Item::Rule(Rule {
            from_pt: (left_pt, rule_pt),
            to_pt: (right_pt, rule_pt),
            weight_pt: style::INNER_WEIGHT_PT,
            is_dashed: false,
            ink: Ink::Grey,
        }));
        self.y_pt += self.running_head_pt();
    }

    /// A place to jump to, on the page that is being set.
    pub fn bookmark(&mut self, title: &str, level: u8) {
        self.bookmarks.push(Bookmark {
            title: title.to_owned(),
            page: self.pages.len(),
            level,
        });
    }

    /// Whether headings lie within a leaf that has a bookmark of its own.
    pub fn heading_level(&self) -> u8 {
        u8::from(self.leaf.is_some_and(|leaf| leaf.bookmark.is_some()))
    }

    /// So many rows or blocks are done.
    pub fn step(&mut self, steps: usize) -> Result<(), Cancelled> {
        let news_before = self.steps_done / STEPS_BETWEEN_NEWS;
        self.steps_done += steps;
        let has_news = steps == 0 || self.steps_done / STEPS_BETWEEN_NEWS > news_before;
        if has_news && !(self.progress)(self.steps_done, self.steps) {
            return Err(Cancelled);
        }
        Ok(())
    }

    pub fn left_pt(&self) -> f32 {
        self.style.left_pt
    }

    pub fn right_pt(&self) -> f32 {
        self.style.page_width_pt - self.style.right_pt
    }

    fn running_head_pt(&self) -> f32 {
        style::lines_pt(self.style.note, 1) + 7.0
    }

    fn finish_page(&mut self) {
        let canvas = std::mem::take(&mut self.canvas);
        let (page, missing) = canvas.finish(self.style.page_width_pt, self.style.page_height_pt);
        self.missing.extend(missing);
        self.pages.push(SetPage {
            page,
            leaf: self.leaves,
        });
    }
}
