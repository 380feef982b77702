//! Slow work, beside the register's thread or on it: how far it has come, and a way to call it off.
//!
//! Knows nothing of what is done.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use egui::{Context, Frame, Id, Key, Margin, Modal, Modifiers, ProgressBar};

use crate::desk::{Desk, Pending, Progress, Worker};
use crate::ui::theme::tokens_of;
use crate::ui::widgets::key_button::KeyButton;

/// Work that is done sooner shows nothing: a flash of a bar says less than none.
const SHOWN_AFTER_SECS: f64 = 0.25;

/// How often the bar moves while nothing else happens.
const MOVES_EVERY: Duration = Duration::from_millis(100);

/// How wide the bar's frame is, in points.
const WIDTH: f32 = 360.0;

/// How far work has come; written by the work, read by the screen.
#[derive(Default)]
struct State {
    done: AtomicUsize,
    of: AtomicUsize,
    is_cancelled: AtomicBool,
}

impl State {
    /// Takes how far the work has come; says whether it goes on.
    fn progress(&self) -> impl FnMut(usize, usize) -> bool + '_ {
        |done, of| {
            self.done.store(done, Ordering::Relaxed);
            self.of.store(of, Ordering::Relaxed);
            !self.is_cancelled.load(Ordering::Relaxed)
        }
    }
}

/// Work that is under way.
pub struct SlowWork<T> {
    pending: Pending<T>,
    state: Arc<State>,
    /// When it was first drawn, in the context's seconds.
    since_secs: Option<f64>,
}

impl<T: Send + 'static> SlowWork<T> {
    /// Begins it; `None` if the system gives no thread.
    pub fn begin(
        worker: &Worker,
        job: impl FnOnce(Progress<'_>) -> T + Send + 'static,
    ) -> Option<Self> {
        let state = Arc::new(State::default());
        let told = state.clone();
        let pending = worker.beside(move || job(&mut told.progress()))?;
        Some(Self::under_way(pending, state))
    }

    /// Begins work that writes, on the register's own thread: others wait for it.
    pub fn begin_writing(
        worker: &Worker,
        job: impl FnOnce(&mut Desk, Progress<'_>) -> T + Send + 'static,
    ) -> Self {
        let state = Arc::new(State::default());
        let told = state.clone();
        let pending = worker.write(move |desk| job(desk, &mut told.progress()));
        Self::under_way(pending, state)
    }

    const fn under_way(pending: Pending<T>, state: Arc<State>) -> Self {
        Self {
            pending,
            state,
            since_secs: None,
        }
    }

    /// What came of it, once.
    pub fn take(&mut self) -> Option<T> {
        self.pending.take()
    }

    /// Calls it off and waits for what came of it, no longer than `most`: it may have been too far to be stopped.
    pub fn finish(self, most: Duration) -> Option<T> {
        self.state.is_cancelled.store(true, Ordering::Relaxed);
        self.pending.wait_for(most)
    }

    /// Shows, in front of everything, how far it has come. Esc and the button call it off; it then ends by itself,
    /// soon. `title` says what is done.
    pub fn ui(&mut self, ctx: &Context, title: &str, cancel: &str) {
        let now_secs = ctx.input(|input| input.time);
        let since_secs = *self.since_secs.get_or_insert(now_secs);
        ctx.request_repaint_after(MOVES_EVERY);
        // From the first moment on, so that nothing else takes the key.
        let mut cancels = ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
        if now_secs - since_secs >= SHOWN_AFTER_SECS {
            let style = ctx.global_style();
            Modal::new(Id::unique("slow-work"))
                .frame(Frame::window(&style).inner_margin(Margin::same(20)))
                .backdrop_color(tokens_of(&style.visuals).veil)
                .show(ctx, |ui| {
                    ui.set_width(WIDTH);
                    ui.heading(title);
                    let done = self.state.done.load(Ordering::Relaxed);
                    let of = self.state.of.load(Ordering::Relaxed).max(1);
                    let share = (done as f32 / of as f32).clamp(0.0, 1.0);
                    ui.add(ProgressBar::new(share).show_percentage())
                        .accessible_name(title);
                    ui.add_space(6.0);
                    cancels |= KeyButton::new(cancel).ui(ui);
                });
        }
        if cancels {
            self.state.is_cancelled.store(true, Ordering::Relaxed);
        }
    }
}
