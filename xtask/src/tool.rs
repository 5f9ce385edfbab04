//! Running other programs.

use std::{
    ffi::OsStr,
    process::{Command, Stdio},
};

/// Runs a program to its end, its output going where ours goes.
pub(crate) fn run<S: AsRef<OsStr>>(program: &str, arguments: &[S]) -> Result<(), String> {
    run_command(command(program).args(arguments))
}

/// As [`run`], for a command with an environment or a folder of its own.
pub(crate) fn run_command(command: &mut Command) -> Result<(), String> {
    let shown = show(command);
    println!("$ {shown}");
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{shown}: {status}")),
        Err(error) => Err(format!("{shown} cannot be started: {error}")),
    }
}

/// Returns what a program prints, or none when it is not there or fails.
pub(crate) fn output(program: &str, arguments: &[&str]) -> Option<String> {
    let output = command(program).args(arguments).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Returns a command; on Windows npm is a script that has to be called by its whole name.
pub(crate) fn command(program: &str) -> Command {
    Command::new(if cfg!(windows) && program == "npm" { "npm.cmd" } else { program })
}

fn show(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
