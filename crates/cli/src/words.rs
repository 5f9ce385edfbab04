use clap::Command as Clap;
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
    let names: Vec<String> = clap.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    names.into_iter().fold(clap, |clap, name| {
        clap.mut_subcommand(name.clone(), |sub| {
            let sub = match text(&format!("help-{name}")) {
                Some(about) => sub.about(about),
                None => sub,
            };
            sub.mut_args(|argument| match text(&format!("help-{name}-{}", argument.get_id()).replace('_', "-")) {
                Some(help) => argument.help(help),
                None => argument,
            })
        })
    })
}
