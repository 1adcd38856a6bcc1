//! A bar that shows how far a long run is: on standard error, only where that is a terminal, and only after a moment.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::IsTerminal;
use std::sync::Once;
use std::time::{Duration, Instant};

/// Runs that are shorter show nothing: a bar that flashes up helps nobody.
const PATIENCE: Duration = Duration::from_millis(700);
/// How often it is drawn at most, in times per second.
const RATE: u8 = 10;

/// How far a run is. Dropped, it leaves no trace on the terminal.
pub(super) struct Progress {
    bar: ProgressBar,
    begun: Instant,
    shown: Once,
    wanted: bool,
}

impl Progress {
    /// Begins to count up to `count` leaflets.
    pub(super) fn new(count: usize) -> Self {
        let length = u64::try_from(count).unwrap_or(u64::MAX);
        let bar = ProgressBar::with_draw_target(Some(length), ProgressDrawTarget::hidden());
        // The template is fixed and right; were it not, the plain bar would do.
        if let Ok(style) = ProgressStyle::with_template("{bar:32} {pos}/{len}") {
            bar.set_style(style);
        }
        let dumb = std::env::var_os("TERM").is_some_and(|name| name == "dumb");
        let wanted = count > 1 && !dumb && std::io::stderr().is_terminal();
        Self { bar, begun: Instant::now(), shown: Once::new(), wanted }
    }

    /// One more is done.
    pub(super) fn step(&self) {
        if self.wanted && self.begun.elapsed() > PATIENCE {
            self.shown.call_once(|| self.bar.set_draw_target(ProgressDrawTarget::stderr_with_hz(RATE)));
        }
        self.bar.inc(1);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
