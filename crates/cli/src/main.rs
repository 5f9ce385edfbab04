//! The `herold` command: the use cases of the desk for scripts, tests and people without a window.
//!
//! Exit codes: 0 done, 1 something stops a release, 2 wrong usage or input. Errors go to standard error and say what to
//! do; nothing half-written is left.

mod arguments;
mod words;

use arguments::{Action, Arguments, BundleName, Common, LayoutName, Sheets};
use clap::{CommandFactory, FromArgMatches};
use herold_desk::{
    Answer, Assignment, Case, Command, DeskError, Export, ExportLayout, Extras, Format, Pattern, PrintSheet,
    PrintSheets, StartFrom, facts_file, passphrase_file,
};
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
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
            if let Some(text) = words::usage(&error, &command) {
                return fail(&text);
            }
            // clap sends help that was asked for to standard output, and help for an empty command to standard error.
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
        Err(error) => fail(&command.error(&error)),
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

fn run(command: &Command, action: Action, common: &Common) -> Result<Answer, DeskError> {
    let open = |path: &Path, write: bool| open(command, path, write, common);
    let languages = |case: &Case, notice: &str, given: Vec<String>| {
        if given.is_empty() { command.languages(case, notice) } else { given }
    };
    match action {
        Action::Notices => Ok(command.notices()),
        Action::Sample { name: Some(name), to: Some(to) } => command.sample(&name, &to),
        Action::Sample { .. } => command.samples(),
        Action::Facts { schema: true, .. } => {
            let json = command.schema();
            let text = serde_json::to_string_pretty(&json).unwrap_or_default();
            Ok(Answer { text, json, blocked: false })
        }
        Action::Facts { case, .. } => command.facts(&open(&case.unwrap_or_default(), false)?),
        Action::New { case, facts, profile, lang, zone, encrypt } => {
            let read = |file: Option<PathBuf>| file.map(|file| facts_file(&file)).transpose();
            let from = StartFrom { facts: read(facts)?, profile: read(profile)? };
            let secret =
                if encrypt || common.passphrase_file.is_some() { Some(passphrase(command, common)?) } else { None };
            command.create(&case, from, lang, zone, secret)
        }
        Action::Profile { check: Some(file), .. } => command.profile_check(&file),
        Action::Profile { case, to: Some(file), .. } => {
            command.profile_to(&open(&case.unwrap_or_default(), false)?, &file)
        }
        Action::Profile { case, from, .. } => {
            command.profile_from(open(&case.unwrap_or_default(), true)?, &from.unwrap_or_default())
        }
        Action::Set { case, facts, certainty, source, as_of, release } => {
            let about = Assignment { certainty, source, as_of, release };
            command.set(open(&case, true)?, &facts, &about)
        }
        Action::Compose { case, notice, lang, format } => {
            let case = open(&case, false)?;
            let lang = languages(&case, &notice, lang);
            command.compose(&case, &notice, &lang, &format)
        }
        Action::Check { case, notice } => command.check(&open(&case, false)?, notice.as_deref()),
        Action::Export { case, notice, lang, format, layout, name, bundle, to, along, sheets } => {
            let alone = layout == LayoutName::Single && bundle.is_none();
            let print = PrintSheet::asked_for(&format, alone, sheets.addresses.is_some())?;
            if !print.is_empty() {
                let name = name.as_deref().map(Pattern::parse).transpose()?.unwrap_or_default();
                let case = open(&case, false)?;
                let languages = languages(&case, &notice, lang);
                let Sheets { addresses, labels, start, sign } = *sheets;
                let (sheets, folder, size) = (print, to, sign);
                let kind = notice;
                let what = PrintSheets { kind, languages, sheets, folder, name, addresses, labels, start, size };
                return command.print_sheets(&case, &what);
            }
            // What cannot be asked for is said before the case is opened.
            let layout = ExportLayout::from_key(layout.key())?;
            let extras = Extras::read(along.paper.as_deref(), along.attach_facts, &along.attach)?;
            let mut formats = format.iter().map(|f| Format::from_key(f)).collect::<Result<Vec<_>, _>>()?;
            if formats.is_empty() && bundle.is_none() {
                formats.push(Format::Pdf);
            }
            let name = name.as_deref().map(Pattern::parse).transpose()?.unwrap_or_default();
            let bundle = bundle.map(BundleName::kind);
            let case = open(&case, false)?;
            let lang = languages(&case, &notice, lang);
            let what = Export { kind: notice, languages: lang, layout, formats, folder: to, name, bundle, extras };
            let terminal = std::io::stderr().is_terminal();
            let progress = |name: &str| {
                if terminal {
                    let _ = writeln!(std::io::stderr(), "{}", command.message("cli-exporting", &[("name", name)]));
                }
            };
            command.export(&case, &what, progress)
        }
    }
}

fn open(command: &Command, path: &Path, write: bool, common: &Common) -> Result<Case, DeskError> {
    let given = match &common.passphrase_file {
        Some(_) => Some(passphrase(command, common)?),
        None => None,
    };
    match command.open(path, given, write) {
        Err(error) if error.wants_passphrase() && std::io::stdin().is_terminal() => {
            command.open(path, Some(passphrase(command, common)?), write)
        }
        other => other,
    }
}

/// Returns the passphrase from the file named, or from a prompt that does not show it; never from an argument.
fn passphrase(command: &Command, common: &Common) -> Result<String, DeskError> {
    match &common.passphrase_file {
        Some(file) => passphrase_file(file),
        None => rpassword::prompt_password(command.message("cli-passphrase-prompt", &[]))
            .map_err(|e| DeskError::not_read(Path::new("-"), &e)),
    }
}
