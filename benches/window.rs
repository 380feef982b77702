//! What a frame of the window costs the processor: drawing (`frame_ui`) plus tessellation, while typing a name and while
//! scrolling, with 100,000 visits in the register, each beside the same with an empty register in the same run.
//!
//! And what the preview of a paper costs.
//!
//! `cargo bench --bench window` prints a table. Nothing is asserted: figures of one computer say little, ratios say more.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    missing_docs
)]

#[path = "../tests/support/papers.rs"]
mod papers;

use std::path::Path;
use std::time::{Duration, Instant};

use egui::{
    Context, Event, Key, Modifiers, MouseWheelSource, MouseWheelUnit, RawInput, TouchPhase, pos2,
    vec2,
};
use shouwen::config::Places;
use shouwen::desk::{Clock, Desk, fill_sample, sample_settings};
use shouwen::i18n::Language;
use shouwen::ui::app::{App, Start};

const LARGE: u32 = 100_000;
const FRAMES: usize = 300;

fn main() {
    let folder = tempfile::tempdir().unwrap();
    measure_preview(&folder.path().join("preview"));
    let empty = measure(&folder.path().join("empty"), 0);
    let large = measure(&folder.path().join("large"), LARGE);
    println!(
        "{:<34} {:>22} {:>22} {:>7}",
        "CPU of a frame, p50 / p95", "100,000 visits", "empty register", "ratio"
    );
    for ((what, large), (_, empty)) in large.iter().zip(&empty) {
        let ratio = large.0.as_secs_f64() / empty.0.as_secs_f64();
        println!(
            "{what:<34} {:>22} {:>22} {ratio:>7.2}",
            shown(*large),
            shown(*empty)
        );
    }
}

/// How long it takes from asking for a paper of twenty pages to its first page on the screen, the fonts of paper
/// unpacked for the first time; then what turning its pages and drawing them again costs.
fn measure_preview(folder: &Path) {
    let mut scene = Scene::open(start(), new_register(folder, 0));
    scene.settle();
    let began = Instant::now();
    scene.app.make_paper(|_| Ok(papers::paper(20))).unwrap();
    scene.app.settle();
    // The first takes the paper and the fonts, the second draws with them.
    for _ in 0..2 {
        scene.frame(Vec::new());
    }
    let shown = began.elapsed();
    let turned = scene.play(|frame| match frame % 40 {
        0 => vec![key(Key::Home, Modifiers::NONE)],
        _ => vec![key(Key::PageDown, Modifiers::NONE)],
    });
    let still = scene.play(|_| Vec::new());
    println!(
        "{:<34} {:>19.1} ms",
        "20 pages, asked for to shown",
        shown.as_secs_f64() * 1_000.0
    );
    println!("{:<34} {:>22}", "turning its pages", self::shown(turned));
    println!("{:<34} {:>22}", "drawing them again", self::shown(still));
}

type Times = (Duration, Duration);

fn shown((p50, p95): Times) -> String {
    let ms = |time: Duration| time.as_secs_f64() * 1_000.0;
    format!("{:.2} / {:.2} ms", ms(p50), ms(p95))
}

fn start() -> Start {
    Start {
        language: Some(Language::ZhHans),
        is_demo: true,
        ..Start::default()
    }
}

fn new_register(folder: &Path, visits: u32) -> Places {
    let places = Places {
        register: folder.join("register.shouwen"),
        preferences: folder.join("preferences.json"),
        documents: folder.to_owned(),
    };
    let settings = sample_settings(Language::ZhHans);
    let mut desk = Desk::create(&places.register, &settings, None, Clock::System).unwrap();
    if visits > 0 {
        fill_sample(&mut desk, visits, 1, &mut |_, _| true).unwrap();
    }
    desk.close().unwrap();
    places
}

/// Fills a register, opens the window's contents on it, and plays three scenes.
fn measure(folder: &Path, visits: u32) -> Vec<(&'static str, Times)> {
    let mut scene = Scene::open(start(), new_register(folder, visits));
    scene.settle();
    let mut figures = vec![("Today, nothing happens", scene.play(|_| Vec::new()))];
    scene.press(Key::Num2, Modifiers::COMMAND);
    scene.settle();
    let over_table = Event::PointerMoved(pos2(400.0, 400.0));
    figures.push((
        "scrolling the visits",
        scene.play(move |_| vec![over_table.clone(), wheel()]),
    ));
    scene.press(Key::F2, Modifiers::NONE);
    scene.settle();
    figures.push((
        "typing a name, offers shown",
        scene.play(|frame| match frame % 4 {
            0 => vec![Event::Text("z".to_owned())],
            2 => vec![key(Key::Backspace, Modifiers::NONE)],
            _ => Vec::new(),
        }),
    ));
    figures
}

fn wheel() -> Event {
    Event::MouseWheel {
        unit: MouseWheelUnit::Point,
        delta: vec2(0.0, -160.0),
        phase: TouchPhase::Move,
        source: MouseWheelSource::Unknown,
        modifiers: Modifiers::NONE,
    }
}

fn key(key: Key, modifiers: Modifiers) -> Event {
    Event::Key {
        key,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers,
    }
}

/// A window without a screen.
struct Scene {
    ctx: Context,
    app: App,
    time_secs: f64,
}

impl Scene {
    fn open(start: Start, places: Places) -> Self {
        let ctx = Context::default();
        let app = App::new(start, places, &ctx);
        Self {
            ctx,
            app,
            time_secs: 0.0,
        }
    }

    /// One frame; returns the processor's part of it.
    fn frame(&mut self, events: Vec<Event>) -> Duration {
        self.time_secs += 1.0 / 60.0;
        let input = RawInput {
            screen_rect: Some(egui::Rect::from_min_size(
                egui::Pos2::ZERO,
                vec2(1280.0, 800.0),
            )),
            time: Some(self.time_secs),
            events,
            ..RawInput::default()
        };
        let began = Instant::now();
        let (ctx, app) = (self.ctx.clone(), &mut self.app);
        let mut output = ctx.run_ui(input, |ui| app.frame_ui(ui));
        let primitives =
            ctx.tessellate(std::mem::take(&mut output.shapes), output.pixels_per_point);
        let took = began.elapsed();
        output.textures_delta.clear();
        std::hint::black_box(primitives);
        took
    }

    fn press(&mut self, which: Key, modifiers: Modifiers) {
        self.frame(vec![key(which, modifiers)]);
    }

    /// Frames until the register's thread has answered what the page asked.
    fn settle(&mut self) {
        for _ in 0..60 {
            self.frame(Vec::new());
            self.app.settle();
        }
    }

    fn play(&mut self, mut events: impl FnMut(usize) -> Vec<Event>) -> Times {
        let mut times: Vec<_> = (0..FRAMES).map(|frame| self.frame(events(frame))).collect();
        times.sort_unstable();
        (times[FRAMES / 2], times[FRAMES * 95 / 100])
    }
}
