//! Documents of the sample cases.

use crate::{CASE, NOW, Times};
use herold_check::{CaseFacts, Demands, check_case, check_notices};
use herold_compose::{House, Style};
use herold_desk::{Command, Export, ExportLayout, Extras, Format, Pattern, sample_facts, samples};
use herold_facts::{FactId, FactSet, read_facts_file};
use herold_notice::{Layout, Notice, Publication};
use herold_typeset::Fonts;
use std::hint::black_box;
use std::path::Path;
use std::process::Command as Process;
use std::time::Instant as Clock;

/// The notice of two pages.
pub(crate) const NOTICE: &str = "press-release";
const LANGUAGES: [&str; 2] = ["de", "da"];
/// The fact that comes and goes.
pub(crate) const CHANGED: &str = "services_limited";

pub(crate) fn facts(house: &House, sample: &str) -> FactSet {
    let zone = samples().unwrap().into_iter().find(|s| s.id == sample).unwrap().zone;
    let zone = jiff::tz::TimeZone::get(&zone).unwrap();
    read_facts_file(sample_facts(sample).unwrap(), house.catalogue(), &zone).unwrap()
}

pub(crate) fn compose(house: &House, facts: &FactSet, kind: &str, languages: &[&str]) -> Vec<Notice> {
    house.compose(facts, kind, languages, &Style::default()).unwrap()
}

/// A new process that does what `herold export` does: reads templates, locales and fonts, opens the case, composes,
/// sets, writes.
pub(crate) fn cold() -> Times {
    let folder = tempfile::tempdir().unwrap();
    let _ = command().sample(CASE, &folder.path().join("a.herold")).unwrap();
    let program = std::env::current_exe().unwrap();
    let run = || {
        let status = Process::new(&program).arg("export").arg(folder.path()).status().unwrap();
        assert!(status.success(), "the export in a new process");
    };
    run();
    Times::of(30, run)
}

/// Exports the notice of the case in a folder.
pub(crate) fn export(folder: &Path) {
    let command = command();
    let case = command.open(&folder.join("a.herold"), None, false).unwrap();
    let what = Export {
        kind: NOTICE.to_owned(),
        languages: LANGUAGES.map(str::to_owned).to_vec(),
        layout: ExportLayout::SideBySide,
        formats: vec![Format::Pdf],
        folder: folder.join("out"),
        name: Pattern::default(),
        bundle: None,
        extras: Extras::default(),
    };
    let _ = command.export(&case, &what, |_| {}).unwrap();
}

fn command() -> Command {
    Command::new("en", "2025-12-09T16:05:00Z".parse().unwrap(), [7; 32]).unwrap()
}

pub(crate) struct Warm {
    pub(crate) pages: usize,
    pub(crate) bytes: usize,
    /// From facts to the file.
    pub(crate) all: Times,
    /// Of that, from the composed notices on.
    pub(crate) set: Times,
}

/// A PDF of two languages side by side, in a process that has made one before.
pub(crate) fn warm(house: &House, fonts: &Fonts) -> Warm {
    let facts = facts(house, CASE);
    let publication = || Publication::new(compose(house, &facts, NOTICE, &LANGUAGES), Layout::SideBySide, NOW).unwrap();
    let bytes = herold_typeset::pdf(&publication(), fonts).unwrap();
    let all = Times::of(100, || drop(black_box(herold_typeset::pdf(&publication(), fonts).unwrap())));
    let notices = publication();
    let set = Times::of(100, || drop(black_box(herold_typeset::pdf(&notices, fonts).unwrap())));
    Warm { pages: pages(&bytes), bytes: bytes.len(), all, set }
}

/// Returns how many pages a PDF of ours has: it says so in its page tree.
pub(crate) fn pages(pdf: &[u8]) -> usize {
    let text = String::from_utf8_lossy(pdf);
    let tree = text.split("/Type /Pages").nth(1).or_else(|| text.split("/Type/Pages").nth(1)).unwrap_or_default();
    let count = tree.split("/Count").nth(1).unwrap_or_default().trim_start();
    count.chars().take_while(char::is_ascii_digit).collect::<String>().parse().unwrap_or_default()
}

pub(crate) struct OneFormat {
    pub(crate) name: &'static str,
    pub(crate) documents: usize,
    pub(crate) seconds: f64,
    pub(crate) bytes: usize,
}

/// Every notice of every sample in each of its languages, and the first two side by side, in every format.
pub(crate) fn formats(house: &House, fonts: &Fonts) -> Vec<OneFormat> {
    let mut publications = Vec::new();
    for sample in samples().unwrap() {
        let facts = facts(house, &sample.id);
        for kind in house.kinds() {
            let languages: Vec<&str> =
                sample.languages.iter().map(String::as_str).filter(|l| house.covers(l, &kind.id)).collect();
            let notices = compose(house, &facts, &kind.id, &languages);
            let alone = notices.iter().map(|n| Publication::new(vec![n.clone()], Layout::Single, NOW).unwrap());
            publications.extend(alone);
            if let Some(pair) = notices.get(..2) {
                publications.push(Publication::new(pair.to_vec(), Layout::SideBySide, NOW).unwrap());
            }
        }
    }
    let of = |name: &'static str, make: &dyn Fn(&Publication) -> usize| {
        let start = Clock::now();
        let bytes = publications.iter().map(make).sum();
        OneFormat { name, documents: publications.len(), seconds: start.elapsed().as_secs_f64(), bytes }
    };
    vec![
        of("pdf", &|p| herold_typeset::pdf(p, fonts).unwrap().len()),
        of("docx", &|p| herold_docx::docx(p).unwrap().len()),
        of("html", &|p| herold_web::html(p).len()),
        of("txt", &|p| herold_web::text(p).len()),
        of("eml", &|p| herold_web::eml(p, &[]).unwrap().len()),
        of("fragment", &|p| herold_web::fragment(p).len()),
    ]
}

pub(crate) struct Recomposed {
    pub(crate) notices: usize,
    pub(crate) languages: usize,
    pub(crate) times: Times,
}

/// One fact changed: every notice of the case composed anew in three languages and looked through by the rules.
pub(crate) fn recomposed(house: &House) -> Recomposed {
    let mut facts = facts(house, CASE);
    let languages = ["de", "da", "en"];
    let codes = languages.map(str::to_owned);
    let kinds: Vec<&str> = house.kinds().iter().map(|kind| kind.id.as_str()).collect();
    let id = FactId::new(CHANGED).unwrap();
    let mut fact = facts.remove(&id);
    assert!(fact.is_some(), "{CHANGED} is stated in the sample");
    let catalogue = house.catalogue();
    let times = Times::of(40, || {
        fact = match fact.take() {
            Some(fact) => facts.set(id.clone(), fact),
            None => facts.remove(&id),
        };
        let case = CaseFacts { facts: &facts, catalogue, languages: &codes, unread: &[] };
        let mut findings = check_case(case).len();
        for kind in &kinds {
            let notices = compose(house, &facts, kind, &languages);
            findings += check_notices(&notices, &facts, &Demands::default()).len();
        }
        black_box(findings);
    });
    Recomposed { notices: kinds.len(), languages: languages.len(), times }
}
