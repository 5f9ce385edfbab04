use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command as Clap, Error};
use herold_desk::Command;
use std::ffi::OsString;

/// Returns the language of messages: `--messages`, else that of the environment as POSIX orders it, else English.
pub(crate) fn language(arguments: impl Iterator<Item = OsString>) -> String {
    let arguments: Vec<String> = arguments.map(|a| a.to_string_lossy().into_owned()).collect();
    let after = arguments.iter().position(|a| a == "--messages").and_then(|i| arguments.get(i + 1));
    let joined = arguments.iter().find_map(|a| a.strip_prefix("--messages="));
    if let Some(given) = after.map(String::as_str).or(joined) {
        return given.to_owned();
    }
    #[expect(clippy::disallowed_methods, reason = "the command is where the environment comes in")]
    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(variable).unwrap_or_else(|| "en".to_owned())
}

/// Returns the command with its help in the language of messages, where there is a text: `help-export`,
/// `help-export-to`, `help-json`.
pub(crate) fn translate(clap: Clap, words: &Command) -> Clap {
    let text = |id: &str| words.has_message(id).then(|| words.message(id, &[]));
    let clap = match text("help-herold") {
        Some(about) => clap.about(about),
        None => clap,
    };
    let clap = clap.mut_args(|argument| match text(&format!("help-{}", argument.get_id()).replace('_', "-")) {
        Some(help) => argument.help(help),
        None => argument,
    });
    let clap = headed(clap, words).disable_version_flag(true).arg(
        Arg::new("version")
            .short('V')
            .long("version")
            .action(ArgAction::Version)
            .help(words.message("help-version", &[]))
            .help_heading(words.message("help-heading-options", &[])),
    );
    let names: Vec<String> = clap.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    names.into_iter().fold(clap, |clap, name| {
        clap.mut_subcommand(name.clone(), |sub| {
            let sub = match text(&format!("help-{name}")) {
                Some(about) => sub.about(about),
                None => sub,
            };
            let help = |id: &str| text(&format!("help-{name}-{id}").replace('_', "-"));
            let sub = sub.mut_args(|argument| match help(argument.get_id().as_str()) {
                Some(help) => argument.help(help),
                None => argument,
            });
            headed(sub, words)
        })
    })
}

/// Returns a command whose help has its headings in the language of messages.
fn headed(clap: Clap, words: &Command) -> Clap {
    let text = |id: &str| words.message(id, &[]);
    let (arguments, options) = (text("help-heading-arguments"), text("help-heading-options"));
    let usage = text("help-heading-usage");
    clap.disable_help_flag(true)
        .disable_help_subcommand(true)
        .help_template(format!("{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}"))
        .subcommand_help_heading(text("help-heading-commands"))
        .arg(Arg::new("help").short('h').long("help").action(ArgAction::Help).help(text("help-help")))
        .mut_args(|argument| {
            let heading = if argument.is_positional() { &arguments } else { &options };
            argument.help_heading(heading.clone())
        })
}

/// Returns what is wrong with a command line in the language of messages; none for help, which is no error.
pub(crate) fn usage(error: &Error, words: &Command) -> Option<String> {
    let context = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        Some(ContextValue::Strings(list)) => Some(list.join(", ")),
        _ => None,
    };
    let of = |kind: ContextKind| context(kind).unwrap_or_default();
    let (argument, given) = (of(ContextKind::InvalidArg), of(ContextKind::InvalidValue));
    let say = |id: &str, arguments: &[(&str, &str)]| words.message(id, arguments);
    let text = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            return None;
        }
        ErrorKind::InvalidSubcommand => say("usage-unknown-command", &[("given", &of(ContextKind::InvalidSubcommand))]),
        ErrorKind::UnknownArgument => say("usage-unknown-argument", &[("given", &argument)]),
        ErrorKind::MissingRequiredArgument => say("usage-missing", &[("list", &argument)]),
        ErrorKind::InvalidValue if given.is_empty() => say("usage-value-missing", &[("argument", &argument)]),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => match context(ContextKind::ValidValue) {
            Some(list) => say("usage-value-list", &[("given", &given), ("argument", &argument), ("list", &list)]),
            None => say("usage-value", &[("given", &given), ("argument", &argument)]),
        },
        ErrorKind::ArgumentConflict => match of(ContextKind::PriorArg) {
            prior if prior == argument => say("usage-twice", &[("argument", &argument)]),
            prior => say("usage-conflict", &[("argument", &argument), ("other", &prior)]),
        },
        _ => say("usage-unreadable", &[]),
    };
    let nearest = context(ContextKind::SuggestedSubcommand).or_else(|| context(ContextKind::SuggestedArg));
    let nearest = nearest.map(|nearest| format!(" {}", say("usage-nearest", &[("nearest", &nearest)])));
    let help = say("usage-help", &[("command", "herold")]);
    Some(format!("{text}{}\n{help}", nearest.unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arguments::Arguments;
    use clap::CommandFactory;

    fn wrong(language: &str, line: &str) -> Option<String> {
        let words = Command::new(language, jiff::Timestamp::UNIX_EPOCH, [0; 32]).unwrap();
        let clap = translate(Arguments::command(), &words);
        let error = clap.try_get_matches_from(line.split(' ')).unwrap_err();
        usage(&error, &words)
    }

    #[test]
    fn what_is_wrong_is_said_in_the_language_of_messages() {
        let first = |language: &str, line: &str| wrong(language, line).unwrap().lines().next().unwrap().to_owned();
        assert_eq!(first("de", "herold comose"), "Den Befehl „comose“ gibt es nicht. Meinten Sie „compose“?");
        assert_eq!(first("en", "herold compose a"), "Missing: <NOTICE>.");
        assert_eq!(first("da", "herold notices --jsn"), "»--jsn« hører ikke til denne kommando. Mente du »--json«?");
        assert_eq!(first("en", "herold --now nope notices"), "“nope” does not fit --now <TIME>.");
        assert_eq!(first("en", "herold notices --now"), "--now <TIME> needs a value.");
        for line in ["herold --help", "herold --version", "herold"] {
            assert_eq!(wrong("de", line), None, "{line}");
        }
    }

    #[test]
    fn every_command_is_well_formed() {
        let words = Command::new("de", jiff::Timestamp::UNIX_EPOCH, [0; 32]).unwrap();
        translate(Arguments::command(), &words).debug_assert();
    }

    #[test]
    fn help_has_no_word_of_another_language() {
        let words = Command::new("de", jiff::Timestamp::UNIX_EPOCH, [0; 32]).unwrap();
        for line in ["herold --help", "herold export --help", "herold set -h"] {
            let error = translate(Arguments::command(), &words).try_get_matches_from(line.split(' ')).unwrap_err();
            let help = error.to_string();
            assert!(help.contains("Aufruf: herold") && help.contains("Optionen:"), "{help}");
            for english in ["Usage", "Options:", "Commands", "Arguments", "Print ", "Possible"] {
                assert!(!help.contains(english), "{english} in {help}");
            }
        }
    }

    #[test]
    fn the_language_is_the_one_asked_for() {
        let of = |arguments: &[&str]| language(arguments.iter().map(OsString::from));
        assert_eq!(of(&["notices", "--messages", "da"]), "da");
        assert_eq!(of(&["--messages=de", "notices"]), "de");
    }
}
