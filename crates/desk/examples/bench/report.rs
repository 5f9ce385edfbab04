//! The tables, with the machine they come from.

use crate::Times;
use crate::documents::{CHANGED, NOTICE, OneFormat, Recomposed, Warm};
use crate::peers::{ROUNDS, Rate};
use std::fmt::Write;

/// What the figures have to reach: milliseconds, and how many times typst's rate.
const COLD: f64 = 60.0;
const WARM: f64 = 15.0;
const RECOMPOSED: f64 = 10.0;
const TIMES_TYPST: f64 = 6.0;

pub(crate) fn tables(
    cold: &Times,
    warm: &Warm,
    formats: &[OneFormat],
    recomposed: &Recomposed,
    letters: &[Rate],
) -> String {
    let mut text = String::from(
        "# Benchmarks\n\nMade by `cargo xtask bench`, in the release profile; every figure comes from one run.\n\n",
    );
    let _ = writeln!(text, "Machine: {}.\n", machine());
    text += "## Documents\n\n| what | least | median | 95 of 100 | bound | |\n|---|---|---|---|---|---|\n";
    let mut line = |what: &str, times: &Times, bound: Option<f64>| {
        let bound_shown = bound.map_or_else(String::new, |bound| format!("{bound:.0} ms"));
        let met = bound.map_or("", |bound| if times.median() < bound { "met" } else { "**missed**" });
        let (least, median, p95) = (times.least(), times.median(), times.p95());
        let _ = writeln!(text, "| {what} | {least:.1} ms | {median:.1} ms | {p95:.1} ms | {bound_shown} | {met} |");
    };
    let Warm { pages, bytes, all, set } = warm;
    let document = format!("{NOTICE}, de and da side by side, {pages} pages, {} KB", bytes / 1024);
    line(&format!("cold: as `herold export` does it, in a new process, {document}"), cold, Some(COLD));
    line("warm: the same from facts to PDF in a process that runs", all, Some(WARM));
    line("of that, setting and writing", set, None);
    let Recomposed { notices, languages, times } = recomposed;
    let what = format!("`{CHANGED}` comes or goes: {notices} notices composed in {languages} languages and checked");
    line(&what, times, Some(RECOMPOSED));
    text += "\n## All samples\n\nEvery notice of every sample in each of its languages, and the first two side by side, one thread.\n\n";
    text += "| format | documents | seconds | a document | KB a document |\n|---|---|---|---|---|\n";
    for OneFormat { name, documents, seconds, bytes } in formats {
        let each = seconds * 1000.0 / *documents as f64;
        let size = bytes / documents / 1024;
        let _ = writeln!(text, "| {name} | {documents} | {seconds:.2} | {each:.2} ms | {size} |");
    }
    text += "\n## Letters\n\nThe same letter of one page to many people, the greeting by name, each a file of its own, written to the disk, one thread. ";
    let _ = writeln!(
        text,
        "The tools have {ROUNDS} turns each, one after the other; the middle one counts. A rate is letters in a second of a processor (user and system), so that what runs beside does not count. Start-up counts for none.\n"
    );
    text += "| tool | tags, standard | letters a second | wall, letters a second | bytes a letter | Herold is |\n|---|---|---|---|---|---|\n";
    let first = letters[0].per_second();
    for rate in letters {
        let Rate { tool, letters, seconds, bytes, .. } = rate;
        let (each, wall, ratio) = (rate.per_second(), *letters as f64 / seconds, first / rate.per_second());
        let standard = standard(tool);
        let _ = writeln!(text, "| {tool} | {standard} | {each:.1} | {wall:.1} | {bytes} | {ratio:.1} × |");
    }
    let ratio =
        |tool: &str| letters.iter().find(|r| r.tool.starts_with(tool)).map_or(0.0, |typst| first / typst.per_second());
    let (each, kept) = (ratio("typst "), ratio("typst-kept "));
    let met = |ratio: f64| if ratio >= TIMES_TYPST { "met" } else { "**missed**" };
    let _ = writeln!(
        text,
        "\n`typst` compiles each letter, `typst-kept` keeps one compiler, which remembers what it has set. Bound: at least {TIMES_TYPST:.0} × typst's rate; {each:.1} ×, {}, and {kept:.1} × with the compiler kept, {}.",
        met(each),
        met(kept)
    );
    text
}

fn standard(tool: &str) -> &'static str {
    match tool.split(' ').next().unwrap_or_default() {
        "Herold" | "typst" | "typst-kept" => "PDF/A-2a and PDF/UA-1",
        "weasyprint" => "PDF/UA-1",
        _ => "none",
    }
}

/// Returns processor, number of cores, memory, system and how busy the machine is.
fn machine() -> String {
    let read = |path: &str| std::fs::read_to_string(path).unwrap_or_default();
    let field = |text: &str, name: &str| {
        let line = text.lines().find(|line| line.starts_with(name))?.to_owned();
        Some(line.split_once(':')?.1.trim().to_owned())
    };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let processor = field(&read("/proc/cpuinfo"), "model name").unwrap_or_else(|| std::env::consts::ARCH.to_owned());
    let memory = field(&read("/proc/meminfo"), "MemTotal").unwrap_or_default();
    let load = read("/proc/loadavg").split(' ').next().unwrap_or_default().to_owned();
    let system = field(&read("/etc/os-release").replace("PRETTY_NAME=", "PRETTY_NAME:"), "PRETTY_NAME");
    let system = system.unwrap_or_else(|| std::env::consts::OS.to_owned()).replace('"', "");
    format!("{processor}, {cores} cores, {memory}, {system}, load {load} at the end")
}
