//! The `herold` command: the use cases of the desk for scripts, tests and people without a window.
//!
//! Exit codes: 0 done, 1 something stops a release, 2 wrong usage or input. Errors go to standard error and say what to
//! do; nothing half-written is left.

mod arguments;
mod words;

use arguments::{Action, Arguments, Common};
use clap::{CommandFactory, FromArgMatches};
use herold_desk::{Answer, Assignment, Case, Command, DeskError, Export, Format, layout_from_key};
use std::io::{IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let language = words::language(std::env::args_os().skip(1));
    let mut random = [0; 32];
    if getrandom::fill(&mut random).is_err() {
        return fail("the operating system gives no random bytes");
    }
    #[expect(clippy::disallowed_methods, reason = "the command is where the clock comes in; --now replaces it")]
    let now = jiff::Timestamp::now();
    let command = match Command::new(&language, now, random) {
        Ok(command) => command,
        Err(error) => return fail(&error.to_string()),
    };
    let parsed = words::translate(Arguments::command(), &command).try_get_matches();
    let arguments = match parsed.and_then(|matches| Arguments::from_arg_matches(&matches)) {
        Ok(arguments) => arguments,
        Err(error) => {
            // clap sends help to standard output and errors to standard error, and has the exit codes 0 and 2.
            let _ = error.print();
            return if error.use_stderr() { ExitCode::from(2) } else { ExitCode::SUCCESS };
        }
    };
    let command = match arguments.common.now {
        Some(now) => command.at(now),
        None => command,
    };
    match run(&command, arguments.action, &arguments.common) {
        Ok(answer) => say(&answer, arguments.common.json),
        Err(Stop::Desk(error)) => fail(&command.error(&error)),
        Err(Stop::Input { path, detail }) => {
            fail(&command.message("error-file-not-read", &[("path", &path), ("detail", &detail)]))
        }
    }
}

/// Why a command stopped.
enum Stop {
    /// A use case did not happen.
    Desk(DeskError),
    /// A file named on the command line, or the passphrase, cannot be read.
    Input { path: String, detail: String },
}

impl From<DeskError> for Stop {
    fn from(error: DeskError) -> Self {
        Self::Desk(error)
    }
}

fn say(answer: &Answer, json: bool) -> ExitCode {
    let text = if json { serde_json::to_string_pretty(&answer.json).unwrap_or_default() } else { answer.text.clone() };
    // A reader that stops reading early, such as `head`, is no error.
    let _ = writeln!(std::io::stdout(), "{text}");
    ExitCode::from(u8::from(answer.blocked))
}

fn fail(text: &str) -> ExitCode {
    let _ = writeln!(std::io::stderr(), "herold: {text}");
    ExitCode::from(2)
}

fn run(command: &Command, action: Action, common: &Common) -> Result<Answer, Stop> {
    let open = |path: &Path, write: bool| open(command, path, write, common);
    let languages = |case: &Case, given: Vec<String>| if given.is_empty() { case.languages().to_vec() } else { given };
    match action {
        Action::Notices => Ok(command.notices()),
        Action::Sample { name: Some(name), to: Some(to) } => Ok(command.sample(&name, &to)?),
        Action::Sample { .. } => Ok(command.samples()?),
        Action::Facts { schema: true, .. } => {
            let json = command.schema();
            let text = serde_json::to_string_pretty(&json).unwrap_or_default();
            Ok(Answer { text, json, blocked: false })
        }
        Action::Facts { case, .. } => Ok(command.facts(&open(&case.unwrap_or_default(), false)?)?),
        Action::New { case, facts, lang, zone, encrypt } => {
            let bytes = std::fs::read(&facts)
                .map_err(|e| Stop::Input { path: facts.display().to_string(), detail: e.to_string() })?;
            let secret = if encrypt || common.passphrase_file.is_some() { Some(passphrase(command, common)?) } else { None };
            Ok(command.create(&case, bytes, lang, zone, secret)?)
        }
        Action::Set { case, facts, certainty, source, as_of, release } => {
            let about = Assignment { certainty, source, as_of, release };
            Ok(command.set(open(&case, true)?, &facts, &about)?)
        }
        Action::Compose { case, notice, lang, format } => {
            let case = open(&case, false)?;
            let lang = languages(&case, lang);
            Ok(command.compose(&case, &notice, &lang, &format)?)
        }
        Action::Check { case, notice } => Ok(command.check(&open(&case, false)?, notice.as_deref())?),
        Action::Export { case, notice, lang, format, layout, to } => {
            // What cannot be asked for is said before the case is opened.
            let layout = layout_from_key(layout.key())?;
            let formats = format.iter().map(|f| Format::from_key(f)).collect::<Result<Vec<_>, _>>()?;
            let case = open(&case, false)?;
            let lang = languages(&case, lang);
            let what = Export { kind: notice, languages: lang, layout, formats, folder: to };
            let terminal = std::io::stderr().is_terminal();
            let progress = |name: &str| {
                if terminal {
                    let _ = writeln!(std::io::stderr(), "{}", command.message("cli-exporting", &[("name", name)]));
                }
            };
            Ok(command.export(&case, &what, progress)?)
        }
    }
}

fn open(command: &Command, path: &Path, write: bool, common: &Common) -> Result<Case, Stop> {
    let given = match &common.passphrase_file {
        Some(_) => Some(passphrase(command, common)?),
        None => None,
    };
    match command.open(path, given, write) {
        Err(error) if error.wants_passphrase() && std::io::stdin().is_terminal() => {
            Ok(command.open(path, Some(passphrase(command, common)?), write)?)
        }
        other => Ok(other?),
    }
}

/// Returns the passphrase from the file named, or from a prompt that does not show it; never from an argument.
fn passphrase(command: &Command, common: &Common) -> Result<String, Stop> {
    match &common.passphrase_file {
        Some(file) => {
            let text = std::fs::read_to_string(file)
                .map_err(|e| Stop::Input { path: file.display().to_string(), detail: e.to_string() })?;
            Ok(text.lines().next().unwrap_or_default().to_owned())
        }
        None => rpassword::prompt_password(command.message("cli-passphrase-prompt", &[]))
            .map_err(|e| Stop::Input { path: "-".to_owned(), detail: e.to_string() }),
    }
}
