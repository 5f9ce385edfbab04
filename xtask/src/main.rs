//! `cargo xtask`: what a person does with this repository, in four words.
//!
//!     cargo xtask run [--no-window]     sets up, builds, writes sample cases and notices to out/, opens the app
//!     cargo xtask test [--only GROUP …] sets up and runs every check; groups: rust ui documents browser desktop
//!     cargo xtask bench                 measures documents and letters, beside other tools, into docs/benchmarks.md
//!     cargo xtask setup                 installs what running and testing need
#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a tool of the command line: it talks, looks at its environment and measures how long steps take"
)]

mod bench;
mod notices;
mod product;
mod report;
mod setup;
mod test;
mod tool;

use std::{path::Path, process::ExitCode};

const USAGE: &str = "usage: cargo xtask run [--no-window]\n       \
                     cargo xtask test [--only rust|ui|documents|browser|desktop …]\n       \
                     cargo xtask bench\n       \
                     cargo xtask setup";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    // Every path below is relative to the repository.
    if let Err(error) = std::env::set_current_dir(root()) {
        return fail(&format!("{}: {error}", root().display()));
    }
    let result = match words.as_slice() {
        ["run"] => run(true),
        ["run", "--no-window"] => run(false),
        ["setup"] => setup::everything(),
        ["bench"] => bench::all(),
        ["test", only @ ..] => match test::Group::read(only) {
            Ok(groups) => return test::all(&groups),
            Err(problem) => Err(format!("{problem}\n{USAGE}")),
        },
        _ => return fail(USAGE),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => fail(&problem),
    }
}

/// Returns the repository: the folder above this package.
fn root() -> &'static Path {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package)
}

fn fail(text: &str) -> ExitCode {
    eprintln!("{text}");
    ExitCode::FAILURE
}

/// Builds the product, writes the sample cases and the notices of the first, and opens that in the window.
fn run(window: bool) -> Result<(), String> {
    setup::for_building()?;
    product::screens()?;
    product::programs()?;
    let case = notices::write("out")?;
    if !window {
        return Ok(());
    }
    if !has_display() {
        println!("There is no display here, so no window is opened. On a desktop: target/debug/herold-app {case}");
        return Ok(());
    }
    println!("Opening {case}; closing the window ends this command.");
    tool::run(&product::program("herold-app"), &[&case])
}

fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}
