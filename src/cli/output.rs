//! Standard output: buffered, and quiet when the reader has closed it (`leaflint check | head`).

use std::io::{self, BufWriter, IsTerminal, Stdout, Write};

/// Standard output that remembers whether anybody still reads it.
pub(super) struct Output {
    inner: BufWriter<Stdout>,
    closed: bool,
}

impl Output {
    pub(super) fn new() -> Self {
        Self { inner: BufWriter::with_capacity(64 * 1024, io::stdout()), closed: false }
    }

    /// Whether the other end was closed; then there is no point in going on.
    pub(super) fn is_closed(&self) -> bool {
        self.closed
    }

    fn quiet<T: Default>(&mut self, result: io::Result<T>, written: T) -> io::Result<T> {
        match result {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                self.closed = true;
                Ok(written)
            }
            other => other,
        }
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.closed {
            return Ok(bytes.len());
        }
        let result = self.inner.write(bytes);
        self.quiet(result, bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.closed {
            return Ok(());
        }
        let result = self.inner.flush();
        self.quiet(result, ())
    }
}

/// Whether standard output takes colours: it is a terminal, and the environment does not forbid it.
pub(super) fn takes_color() -> bool {
    io::stdout().is_terminal() && anstream::AutoStream::choice(&io::stdout()) != anstream::ColorChoice::Never
}
