//! The command `leaflint`: arguments in, exit status out.

use std::process::ExitCode;

fn main() -> ExitCode {
    leaflint::cli::run(std::env::args_os())
}
