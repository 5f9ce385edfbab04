//! For everyone who writes plans or messages: reads templates and locales from a folder and shows their faults, or the
//! notices that they make of a facts file. Nothing is built again after a word has changed.
#![allow(clippy::print_stderr, reason = "a program for the command line")]

#[path = "../tests/common/any/mod.rs"]
mod any;

use herold_compose::{Faults, House, HouseSources, Style};
use herold_facts::{FactSet, Kind, read_facts_file};
use herold_notice::{Block, Notice, Role, SegmentState};
use herold_wording::LanguageSource;
use jiff::tz::TimeZone;
use serde_json::{Map, Value as Json, json};
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const HELP: &str = "\
house lint                                  every fault of templates and locales, one a line
house compose FACTS.json NOTICE|--all LANG  a notice, or every notice, as text
house any [CASES [SEED]]                    what readers would stumble over in notices of any facts (200 cases), each
                                            problem once, with the fewest facts that bring it about
house alike [CASES [SEED]]                  neighbouring sentences that open with one word, in the same way
house unsaid                                messages that no notice says
house facts LANG                            the facts with their names and choices

  --house DIR   the folder with templates and locales; otherwise the current one, or the one this was built from
  --lenient     (compose) goes on past faults of locales and plans; what is left out is named on stderr
  --ids         (compose) each block with its segment, each sentence with its message
";

fn main() -> ExitCode {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let root = match taken(&mut arguments, "--house", true) {
        Some(folder) => PathBuf::from(folder),
        None if Path::new("templates/facts.toml").exists() => PathBuf::from("."),
        None => Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."),
    };
    let lenient = taken(&mut arguments, "--lenient", false).is_some();
    let ids = taken(&mut arguments, "--ids", false).is_some();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words[..] {
        ["lint"] => lint(&root),
        ["compose", facts, "--all", language] | ["compose", "--all", facts, language] => {
            compose(&root, facts, None, language, lenient, ids)
        }
        ["compose", facts, notice, language] => compose(&root, facts, Some(notice), language, lenient, ids),
        ["any"] => any_facts(&root, "200", "1"),
        ["any", cases] => any_facts(&root, cases, "1"),
        ["any", cases, seed] => any_facts(&root, cases, seed),
        ["alike"] => alike(&root, "200", "1"),
        ["alike", cases] => alike(&root, cases, "1"),
        ["alike", cases, seed] => alike(&root, cases, seed),
        ["unsaid"] => house(&root).map(|(house, _)| house.unsaid().iter().map(|id| format!("{id}\n")).collect()),
        ["facts", language] => facts(&root, language),
        _ => Err(HELP.to_owned()),
    };
    match done {
        Ok(text) => {
            // Whoever reads only the head of it has closed the pipe: no fault.
            let _ = io::stdout().write_all(text.as_bytes());
            ExitCode::SUCCESS
        }
        Err(what) => {
            eprintln!("{}", what.trim_end());
            ExitCode::FAILURE
        }
    }
}

/// Takes an option out of the arguments and returns its value, or itself when it takes none.
fn taken(arguments: &mut Vec<String>, option: &str, has_value: bool) -> Option<String> {
    let at = arguments.iter().position(|a| a == option)?;
    let found = arguments.remove(at);
    if has_value { (at < arguments.len()).then(|| arguments.remove(at)) } else { Some(found) }
}

fn name(path: &Path) -> String {
    path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Returns what stands in a folder, sorted by name; nothing when there is no such folder.
fn entries(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let wrong = |e: io::Error| format!("{}: {e}", folder.display());
    let mut all = match fs::read_dir(folder) {
        Ok(all) => all.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>().map_err(wrong)?,
        Err(e) if e.kind() == io::ErrorKind::NotFound => Vec::new(),
        Err(e) => return Err(wrong(e)),
    };
    all.sort();
    Ok(all)
}

fn text(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))
}

fn sources(root: &Path) -> Result<HouseSources, String> {
    let mut sources = HouseSources { facts: text(&root.join("templates/facts.toml"))?, ..HouseSources::default() };
    for folder in entries(&root.join("templates/notices"))?.iter().filter(|p| p.is_dir()) {
        match (text(&folder.join("notice.toml")), text(&folder.join("notice.tera"))) {
            (Ok(toml), Ok(plan)) => sources.notices.push((name(folder), toml, plan)),
            // A notice that somebody has just begun.
            (Err(what), _) | (_, Err(what)) => eprintln!("{what}"),
        }
    }
    for file in entries(&root.join("templates/parts"))?.iter().filter(|p| p.extension().is_some_and(|e| e == "tera")) {
        sources.parts.push((name(file).trim_end_matches(".tera").to_owned(), text(file)?));
    }
    for folder in entries(&root.join("locales"))?.iter().filter(|p| p.is_dir()) {
        let files = entries(folder)?.into_iter().filter(|p| p.is_file());
        let files = files.map(|file| Ok((name(&file), text(&file)?))).collect::<Result<_, String>>()?;
        sources.languages.push(LanguageSource { code: name(folder), files });
    }
    Ok(sources)
}

fn house(root: &Path) -> Result<(House, Faults), String> {
    House::examine(&sources(root)?).map_err(|e| format!("templates/facts.toml: {e}"))
}

fn lint(root: &Path) -> Result<String, String> {
    let (_, faults) = house(root)?;
    let templates = faults.templates.iter().cloned();
    let lines: Vec<String> = templates.chain(faults.locales.iter().map(ToString::to_string)).collect();
    if lines.is_empty() {
        return Ok("no faults\n".to_owned());
    }
    let _ = io::stdout().write_all((lines.join("\n") + "\n").as_bytes());
    Err(format!("{} faults", lines.len()))
}

fn compose(
    root: &Path,
    file: &str,
    notice: Option<&str>,
    language: &str,
    lenient: bool,
    ids: bool,
) -> Result<String, String> {
    let (house, faults) = house(root)?;
    let number = faults.locales.len() + faults.templates.len();
    if number > 0 && !lenient {
        return Err(format!("{number} faults: see `house lint`, or add --lenient"));
    }
    let known: Vec<&str> = house.kinds().iter().map(|kind| kind.id.as_str()).collect();
    let def = house.wording().language_def(language).ok_or_else(|| format!("there is no language `{language}`"))?;
    let facts = read(&house, Path::new(file), &def.zone)?;
    let kinds: Vec<&str> = match notice {
        None => known,
        Some(kind) if known.contains(&kind) => vec![kind],
        Some(kind) => {
            let folder = format!("templates/notices/{kind}/");
            let why = faults.templates.iter().filter(|f| f.starts_with(&folder)).map(|f| format!("\n{f}"));
            return Err(format!(
                "there is no notice `{kind}`; there are {}{}",
                known.join(", "),
                why.collect::<String>()
            ));
        }
    };
    let mut text = String::new();
    for kind in kinds {
        let folder = format!("templates/notices/{kind}/");
        for fault in faults.templates.iter().filter(|f| f.starts_with(&folder)) {
            eprintln!("{fault}");
        }
        match house.draft(&facts, kind, &[language], &Style::default()) {
            Ok((notices, skipped)) => {
                for what in skipped {
                    eprintln!("{kind}: left out: {what}");
                }
                for notice in &notices {
                    let shown = printed(notice, ids);
                    text.push_str(&format!("==== {} ({}) ====\n{shown}\n", notice.kind, notice.language.code));
                }
            }
            Err(e) if lenient => eprintln!("{kind}: {e}"),
            Err(e) => return Err(e.to_string()),
        }
    }
    Ok(text)
}

fn read(house: &House, file: &Path, zone: &str) -> Result<FactSet, String> {
    let bytes = fs::read(file).map_err(|e| format!("{}: {e}", file.display()))?;
    let zone = TimeZone::get(zone).map_err(|e| e.to_string())?;
    read_facts_file(&bytes, house.catalogue(), &zone).map_err(|errors| format!("{}: {errors:#?}", file.display()))
}

/// Returns a notice as text; what each block is stands before it.
fn printed(notice: &Notice, ids: bool) -> String {
    let mut out = String::new();
    for (i, block) in notice.blocks.iter().enumerate() {
        let list = i > 0 && block.role == Role::Item && notice.blocks[i - 1].role == Role::Item;
        if i > 0 && !list {
            out.push('\n');
        }
        if ids {
            out.push_str(&format!("<{}>\n", block.segment));
        }
        out.push_str(&lines(block, ids));
        out.push('\n');
    }
    out
}

fn lines(block: &Block, ids: bool) -> String {
    let sign = match block.role {
        Role::Label => "[label] ",
        Role::Headline => "# ",
        Role::Subheadline => "#> ",
        Role::Dateline => "[dateline] ",
        Role::Lead => "[lead] ",
        Role::Heading => "## ",
        Role::Paragraph => "",
        Role::Item => "- ",
        Role::Quote => "> ",
        Role::Note => "[note] ",
        Role::Contact => "[contact]\n",
        Role::Boilerplate => "[about] ",
        Role::Columns => "[columns]\n",
        Role::Record => "[record]\n",
    };
    let joint = if ids || block.role.is_lines() { "\n" } else { " " };
    let shown = |sentence: &herold_notice::Sentence| match &sentence.message {
        Some(message) if ids => format!("{}  ({message})", sentence.text),
        _ => sentence.text.clone(),
    };
    let text = match block.state {
        SegmentState::ToTranslate => "(to translate)".to_owned(),
        _ => block.sentences.iter().map(shown).collect::<Vec<_>>().join(joint),
    };
    format!("{sign}{text}")
}

fn any_facts(root: &Path, cases: &str, seed: &str) -> Result<String, String> {
    let number = |text: &str| text.parse::<u64>().map_err(|e| format!("{text}: {e}"));
    let (cases, seed) = (number(cases)?, number(seed)?);
    let (house, faults) = house(root)?;
    // A language at work on would tell of nothing but its faults.
    let whole = |code: &&str| !faults.locales.iter().any(|fault| fault.language == **code);
    let languages: Vec<&str> =
        house.wording().languages().map(|def| def.language.code.as_str()).filter(whole).collect();
    // One problem shows in many notices: told once, with all of them.
    let mut found: Vec<(any::Problem, Vec<String>, Json)> = Vec::new();
    for case in seed..seed + cases {
        let facts = any::any_facts(&house, case);
        for problem in any::all_problems(&house, &facts, &languages) {
            let place = format!("{} {}", problem.notice, problem.language);
            match found.iter_mut().find(|(known, ..)| known.at == problem.at && known.what == problem.what) {
                Some((_, places, _)) if places.contains(&place) => {}
                Some((_, places, _)) => places.push(place),
                None => {
                    let fewest = any::fewest(&house, &facts, &problem, &languages);
                    let facts: Map<String, Json> = fewest.iter().map(|(id, f)| (id.to_string(), f.to_json())).collect();
                    found.push((problem, vec![place], json!({"facts": facts})));
                }
            }
        }
    }
    let mut out = String::new();
    for (any::Problem { at, what, text, .. }, places, facts) in &found {
        out += &format!("{at}: {what}: {text}\n    in {}\n    on {facts}\n", places.join(", "));
    }
    out += &format!("{} problems in {cases} cases, in {}\n", found.len(), languages.join(", "));
    Ok(out)
}

fn alike(root: &Path, cases: &str, seed: &str) -> Result<String, String> {
    let number = |text: &str| text.parse::<u64>().map_err(|e| format!("{text}: {e}"));
    let (cases, seed) = (number(cases)?, number(seed)?);
    let (house, _) = house(root)?;
    let mut found: BTreeMap<String, (usize, String)> = BTreeMap::new();
    for case in seed..seed + cases {
        let facts = any::any_facts(&house, case);
        for kind in house.kinds() {
            let languages = house.wording().languages().map(|def| def.language.code.as_str());
            let languages: Vec<&str> = languages.filter(|code| house.covers(code, &kind.id)).collect();
            let Ok((notices, _)) = house.draft(&facts, &kind.id, &languages, &Style::default()) else { continue };
            for notice in &notices {
                for (messages, text) in any::alike(notice) {
                    let seen = found.entry(format!("{} {messages}", notice.language.code)).or_insert((0, text));
                    seen.0 += 1;
                }
            }
        }
    }
    let mut all: Vec<_> = found.into_iter().collect();
    all.sort_by_key(|(_, (times, _))| std::cmp::Reverse(*times));
    Ok(all.iter().map(|(messages, (times, text))| format!("{times} × {messages}: {text}\n")).collect())
}

fn facts(root: &Path, language: &str) -> Result<String, String> {
    let (house, _) = house(root)?;
    let screen = house.wording().screen(language).ok_or_else(|| format!("there is no language `{language}`"))?;
    let text = |id: String| screen.text(&id.replace('_', "-"), &[]);
    let kind = |kind: &Kind| match kind.family() {
        Some(family) => format!("{} {}: {}", kind.key(), family.name, family.keys.join(" ")),
        None => kind.key().to_owned(),
    };
    let mut out = String::new();
    for section in house.catalogue().sections() {
        out += &format!("\n## {section}: {}\n", text(format!("section-{section}")));
        for question in house.catalogue().questions().iter().filter(|q| q.section == *section) {
            let name = text(format!("fact-{}", question.id));
            out += &format!("{}: {name} ({})\n", question.id, kind(&question.kind));
            if let Kind::Records(fields) = &question.kind {
                for field in fields {
                    let shown = text(format!("field-{}-{}", question.id, field.id));
                    out += &format!("    {}_{}: {shown} ({})\n", question.id, field.id, kind(&field.kind));
                }
            }
        }
    }
    Ok(out)
}
