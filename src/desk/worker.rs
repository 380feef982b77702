//! The one thread that owns the register while a window is open.
//!
//! A screen never waits: it hands over what it wants and looks at the answer when it has come. Reads whose answer
//! nobody waits for any more, such as suggestions for a keystroke that was overtaken, are not run at all.

use std::cell::{Cell, RefCell};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Weak};
use std::thread::JoinHandle;
use std::time::Duration;

use super::Desk;

/// How often an idle register is looked at for changes by commands beside the window.
const WATCH_EVERY: Duration = Duration::from_secs(2);

type Job = Box<dyn FnOnce(&mut Desk) + Send>;
type Wake = Arc<dyn Fn() + Send + Sync>;

/// The hands of the register's thread.
pub struct Worker {
    jobs: Option<Sender<Job>>,
    thread: Option<JoinHandle<Desk>>,
    wake: Wake,
    changed_outside: Arc<AtomicBool>,
    /// Whether anything was handed over since [`Worker::settle`].
    has_news: Cell<bool>,
    /// Threads beside the register's.
    beside: RefCell<Vec<JoinHandle<()>>>,
}

/// An answer that is on its way.
#[derive(Debug)]
pub struct Pending<T> {
    answer: Receiver<T>,
    _wanted: Arc<()>,
}

impl<T> Pending<T> {
    /// The answer, once; `None` while it is on its way.
    pub fn take(&mut self) -> Option<T> {
        self.answer.try_recv().ok()
    }

    /// Waits for the answer, but no longer than this; for closing and for tests.
    pub fn wait_for(self, most: Duration) -> Option<T> {
        self.answer.recv_timeout(most).ok()
    }
}

impl Worker {
    /// Hands the register to its thread. `wake` is called with every answer and every change from outside.
    ///
    /// # Errors
    /// If the system gives no thread.
    pub fn start(desk: Desk, wake: impl Fn() + Send + Sync + 'static) -> std::io::Result<Self> {
        let (jobs, queue) = channel::<Job>();
        let wake: Wake = Arc::new(wake);
        let changed_outside = Arc::new(AtomicBool::new(false));
        let (changed, wake_on_change) = (changed_outside.clone(), wake.clone());
        let thread = std::thread::Builder::new()
            .name("register".to_owned())
            .spawn(move || work(desk, &queue, &changed, &wake_on_change))?;
        Ok(Self {
            jobs: Some(jobs),
            thread: Some(thread),
            wake,
            changed_outside,
            has_news: Cell::new(false),
            beside: RefCell::default(),
        })
    }

    /// Reads; skipped if the [`Pending`] is dropped before its turn comes.
    pub fn read<T: Send + 'static>(
        &self,
        job: impl FnOnce(&Desk) -> T + Send + 'static,
    ) -> Pending<T> {
        let wanted = Arc::new(());
        let still_wanted = Arc::downgrade(&wanted);
        self.hand_over(wanted, Some(still_wanted), move |desk| job(desk))
    }

    /// Writes; always run, whether or not anybody waits.
    pub fn write<T: Send + 'static>(
        &self,
        job: impl FnOnce(&mut Desk) -> T + Send + 'static,
    ) -> Pending<T> {
        self.hand_over(Arc::new(()), None, job)
    }

    /// Runs slow work that needs the register only to read, on a thread of its own beside the register's. `None` if the
    /// system gives no thread.
    pub fn beside<T: Send + 'static>(
        &self,
        job: impl FnOnce() -> T + Send + 'static,
    ) -> Option<Pending<T>> {
        let (answers, answer) = channel();
        let wake = self.wake.clone();
        let work = move || {
            answers.send(job()).ok();
            wake();
        };
        let thread = std::thread::Builder::new()
            .name("beside".to_owned())
            .spawn(work)
            .ok()?;
        self.has_news.set(true);
        let mut threads = self.beside.borrow_mut();
        threads.retain(|thread| !thread.is_finished());
        threads.push(thread);
        Some(Pending {
            answer,
            _wanted: Arc::new(()),
        })
    }

    /// Whether a command beside the window changed the register since this was last asked.
    #[must_use]
    pub fn take_changed_outside(&self) -> bool {
        self.changed_outside.swap(false, Ordering::AcqRel)
    }

    /// Waits until everything handed over so far is done, beside the register's thread as well; says whether there was anything since the last time. For
    /// tests, which must not guess how long that takes: a screen never waits.
    #[doc(hidden)]
    pub fn settle(&self) -> bool {
        let has_news = self.has_news.replace(false);
        for thread in self.beside.take() {
            thread.join().ok();
        }
        // One after the other: when this has had its turn, so have those before it.
        let (turn, come) = channel();
        let last: Job = Box::new(move |_| {
            turn.send(()).ok();
        });
        if let Some(jobs) = &self.jobs
            && jobs.send(last).is_ok()
        {
            come.recv().ok();
        }
        has_news
    }

    /// Lets the thread finish what was handed over and gives the register back.
    #[must_use]
    pub fn stop(mut self) -> Option<Desk> {
        self.jobs = None;
        self.thread.take().and_then(|thread| thread.join().ok())
    }

    fn hand_over<T: Send + 'static>(
        &self,
        wanted: Arc<()>,
        still_wanted: Option<Weak<()>>,
        job: impl FnOnce(&mut Desk) -> T + Send + 'static,
    ) -> Pending<T> {
        self.has_news.set(true);
        let (answers, answer) = channel();
        let wake = self.wake.clone();
        let job: Job = Box::new(move |desk| {
            if still_wanted.is_some_and(|wanted| wanted.strong_count() == 0) {
                return;
            }
            answers.send(job(desk)).ok();
            wake();
        });
        if let Some(jobs) = &self.jobs {
            jobs.send(job).ok();
        }
        Pending {
            answer,
            _wanted: wanted,
        }
    }
}

fn work(mut desk: Desk, queue: &Receiver<Job>, changed: &AtomicBool, wake: &Wake) -> Desk {
    let mut seen = desk.store.data_version().ok();
    loop {
        match queue.recv_timeout(WATCH_EVERY) {
            Ok(job) => job(&mut desk),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return desk,
        }
        let version = desk.store.data_version().ok();
        if version != seen {
            seen = version;
            changed.store(true, Ordering::Release);
            wake();
        }
    }
}
