//! The sheets of a paper one below the other on a desk: zoom, scrolling, turning pages. Only what is in sight is
//! painted.
//!
//! Knows nothing of what becomes of a paper.

use egui::scroll_area::ScrollAreaOutput;
use egui::{
    Key, Modifiers, Pos2, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2,
    vec2,
};

use super::made::Made;
use super::paint::{Place, page_ui};
use crate::paper::page::Document;
use crate::ui::theme::{printed, tokens};

/// The screen's points to a point of paper at 100 %: as large as in the hand, on a screen of usual fineness.
const NATURAL: f32 = 96.0 / 72.0;

/// The desk between and around the sheets, in points of the screen.
const GAP: f32 = 16.0;

/// The smallest and the largest zoom, in per cent.
const LEAST_PERCENT: f32 = 50.0;
const MOST_PERCENT: f32 = 400.0;

/// The steps of the keys + and −, in per cent.
const STEPS: [f32; 12] = [
    50.0, 67.0, 75.0, 90.0, 100.0, 125.0, 150.0, 175.0, 200.0, 250.0, 300.0, 400.0,
];

/// How far an arrow key scrolls, in points.
const ARROW_STEP: f32 = 80.0;

/// How far down the sight the eye rests: the page there is the one on show.
const EYE: f32 = 0.3;

/// How large the sheets are shown.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Zoom {
    /// As wide as there is room.
    #[default]
    Width,
    /// A whole sheet in sight.
    Page,
    /// So large.
    Percent(f32),
}

/// A step asked for, by key or button.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Step {
    /// To another page, from 0.
    To(usize),
    /// One step larger.
    Larger,
    /// One step smaller.
    Smaller,
    /// Another way to fit.
    Fit(Zoom),
}

/// What is in sight of a paper.
#[derive(Default)]
pub struct PagesView {
    zoom: Zoom,
    /// How far down it is scrolled, in points of the screen.
    offset: f32,
    /// The scale it was last drawn in, and the size of the sight.
    drawn: Option<(f32, Vec2)>,
    /// Where it is to be scrolled to.
    wanted: Option<f32>,
    /// A sheet wider than the sight is to be shown by its middle.
    wants_middle: bool,
    on_show: usize,
    made: Made,
}

impl PagesView {
    /// The page on show, from 0.
    #[must_use]
    pub fn on_show(&self) -> usize {
        self.on_show
    }

    /// How large the sheets are shown, in per cent.
    #[must_use]
    pub fn percent(&self) -> f32 {
        self.drawn
            .map_or(100.0, |(scale, _)| scale / NATURAL * 100.0)
    }

    /// How they were asked to be shown.
    #[must_use]
    pub fn zoom(&self) -> Zoom {
        self.zoom
    }

    /// Does a step.
    pub fn step(&mut self, step: Step, document: &Document) {
        let percent = self.percent();
        match step {
            Step::To(page) => {
                let scale = self.drawn.map_or(NATURAL, |(scale, _)| scale);
                let last = document.pages.len().saturating_sub(1);
                self.wanted = Some(top_of(document, page.min(last), scale) - GAP);
            }
            Step::Larger => {
                let next = STEPS.iter().find(|step| **step > percent + 0.5);
                self.zoom = Zoom::Percent(*next.unwrap_or(&MOST_PERCENT));
            }
            Step::Smaller => {
                let next = STEPS.iter().rev().find(|step| **step < percent - 0.5);
                self.zoom = Zoom::Percent(*next.unwrap_or(&LEAST_PERCENT));
            }
            Step::Fit(zoom) => self.zoom = zoom,
        }
    }

    /// The keys that turn pages and zoom, as long as no box has them.
    pub fn take_keys(&mut self, ui: &Ui, document: &Document) {
        if ui.ctx().text_edit_focused() {
            return;
        }
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let last = document.pages.len().saturating_sub(1);
        let at = self.on_show;
        let scale = self.drawn.map_or(NATURAL, |(scale, _)| scale);
        // Back goes to the top of the page on show first, if that is out of sight.
        let is_at_top = self.offset <= top_of(document, at, scale) - GAP + 1.0;
        let turns = [
            (Key::PageDown, at + 1),
            (
                Key::PageUp,
                if is_at_top { at.saturating_sub(1) } else { at },
            ),
            (Key::Home, 0),
            (Key::End, last),
        ];
        for (key, page) in turns {
            if pressed(key) {
                if key == Key::PageDown && at == last {
                    self.wanted = Some(f32::MAX);
                } else {
                    self.step(Step::To(page), document);
                }
            }
        }
        // With Shift as well: on most keyboards that is how a plus is typed.
        let plus = ui.input_mut(|input| {
            input.consume_key(Modifiers::NONE, Key::Plus)
                || input.consume_key(Modifiers::SHIFT, Key::Plus)
                || input.consume_key(Modifiers::NONE, Key::Equals)
        });
        if plus {
            self.step(Step::Larger, document);
        }
        if pressed(Key::Minus) {
            self.step(Step::Smaller, document);
        }
        if ui.memory(|memory| memory.focused().is_none()) {
            if pressed(Key::ArrowDown) {
                self.wanted = Some(self.offset + ARROW_STEP);
            }
            if pressed(Key::ArrowUp) {
                self.wanted = Some(self.offset - ARROW_STEP);
            }
        }
    }

    /// Draws the sheets in sight. `spoken` names what is on show for those who do not see it.
    pub fn ui(&mut self, ui: &mut Ui, document: &Document, spoken: &str) {
        let sight = ui.available_size();
        self.take_wheel(ui, sight);
        let scale = self.scale(document, sight);
        self.keep_place(document, scale);
        let content = vec2(
            widest(document) * scale + 2.0 * GAP,
            top_of(document, document.pages.len(), scale),
        );
        let mut area = ScrollArea::both().id_salt("preview").auto_shrink(false);
        if let Some(wanted) = self.wanted.take() {
            let most = (content.y - sight.y).max(0.0);
            area = area.vertical_scroll_offset(wanted.clamp(0.0, most));
        }
        if std::mem::take(&mut self.wants_middle) {
            area = area.horizontal_scroll_offset(((content.x - sight.x) / 2.0).max(0.0));
        }
        // Paper ends where it is cut off; a shade there would look printed.
        ui.spacing_mut().scroll.fade.strength = 0.0;
        let shown: ScrollAreaOutput<()> = area.show_viewport(ui, |ui, viewport| {
            let size = vec2(content.x.max(viewport.width()), content.y);
            let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(egui::Role::Image, true, spoken));
            self.sheets_ui(ui, document, rect, scale);
        });
        self.offset = shown.state.clamped_offset().y;
        self.drawn = Some((scale, shown.inner_rect.size()));
        self.on_show = self.page_on_show(document, scale, &shown);
    }

    fn sheets_ui(&mut self, ui: &Ui, document: &Document, rect: Rect, scale: f32) {
        let painter = ui.painter();
        let pixels = ui.ctx().pixels_per_point();
        let whole = |at: Pos2| pos2((at.x * pixels).round(), (at.y * pixels).round()) / pixels;
        let mut top = rect.top() + GAP;
        for (at, page) in document.pages.iter().enumerate() {
            let size = vec2(page.width_pt, page.height_pt) * scale;
            let origin = whole(pos2(rect.center().x - size.x / 2.0, top));
            let sheet = Rect::from_min_size(origin, size);
            top += size.y + GAP;
            let clip = painter.clip_rect().intersect(sheet);
            if !clip.is_positive() {
                continue;
            }
            painter.rect(
                sheet,
                0.0,
                printed(1.0),
                Stroke::new(1.0, tokens(ui).sheet_edge),
                StrokeKind::Outside,
            );
            let place = Place {
                origin,
                scale,
                pixels,
            };
            page_ui(
                &painter.with_clip_rect(clip),
                place,
                at,
                page,
                &mut self.made,
            );
        }
    }

    fn take_wheel(&mut self, ui: &Ui, sight: Vec2) {
        let here = Rect::from_min_size(ui.cursor().min, sight);
        let (delta, pointer) = ui.input(|input| (input.zoom_delta(), input.pointer.hover_pos()));
        if (delta - 1.0).abs() > f32::EPSILON && pointer.is_some_and(|at| here.contains(at)) {
            let percent = (self.percent() * delta).clamp(LEAST_PERCENT, MOST_PERCENT);
            self.zoom = Zoom::Percent(percent);
        }
    }

    fn scale(&self, document: &Document, sight: Vec2) -> f32 {
        let percent = match self.zoom {
            Zoom::Percent(percent) => return NATURAL * percent / 100.0,
            Zoom::Width => (sight.x - 2.0 * GAP) / widest(document),
            Zoom::Page => {
                let page = document.pages.get(self.on_show);
                let (width, height) =
                    page.map_or((1.0, 1.0), |page| (page.width_pt, page.height_pt));
                ((sight.x - 2.0 * GAP) / width).min((sight.y - 2.0 * GAP) / height)
            }
        };
        percent.clamp(0.1 * NATURAL, MOST_PERCENT / 100.0 * NATURAL)
    }

    /// After zooming, what was in the middle of the sight stays there.
    fn keep_place(&mut self, document: &Document, scale: f32) {
        let Some((before, sight)) = self.drawn else {
            return;
        };
        if (scale - before).abs() < 1e-4 {
            return;
        }
        self.wants_middle = true;
        if self.wanted.is_some() {
            return;
        }
        if self.zoom == Zoom::Page {
            self.wanted = Some(top_of(document, self.on_show, scale) - GAP);
            return;
        }
        let middle = self.offset + sight.y / 2.0;
        let page = page_at(document, middle, before);
        let share = (middle - top_of(document, page, before)) / before;
        self.wanted = Some(top_of(document, page, scale) + share * scale - sight.y / 2.0);
    }

    fn page_on_show(&self, document: &Document, scale: f32, shown: &ScrollAreaOutput<()>) -> usize {
        let sight = shown.inner_rect.height();
        let last = document.pages.len().saturating_sub(1);
        let is_at_end = self.offset + sight >= shown.content_size.y - 1.0;
        if is_at_end && self.offset > 1.0 {
            return last;
        }
        page_at(document, self.offset + sight * EYE, scale)
    }
}

/// Where a page's sheet begins, and after the last where the desk ends.
fn top_of(document: &Document, page: usize, scale: f32) -> f32 {
    let before = document.pages.iter().take(page);
    before.fold(GAP, |top, page| top + page.height_pt * scale + GAP)
}

/// The page at a height of the desk; the desk below a sheet belongs to it.
fn page_at(document: &Document, height: f32, scale: f32) -> usize {
    let mut bottom = GAP;
    let reaches = |page: &crate::paper::page::Page| {
        bottom += page.height_pt * scale + GAP;
        height < bottom
    };
    let last = document.pages.len().saturating_sub(1);
    document.pages.iter().position(reaches).unwrap_or(last)
}

fn widest(document: &Document) -> f32 {
    let widths = document.pages.iter().map(|page| page.width_pt);
    widths.fold(1.0, f32::max)
}
