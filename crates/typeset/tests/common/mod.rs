//! Notices of an invented hospital in three languages, and the programs that read PDF back.
// Each test file takes what it needs; the lints know tests only by `#[test]`.
#![allow(dead_code, clippy::unwrap_used, clippy::panic)]

pub(crate) mod pages;
pub(crate) mod review;

use herold_notice::{
    Block, Direction, Furniture, Instant, Language, Layout, Letterhead, Mark, MarkKind, Notice, PageNumbering,
    Publication, Role, SegmentId, SegmentState, Sentence,
};
use herold_typeset::{FallbackFiles, FontFiles, Fonts};
use std::{borrow::Cow, path::PathBuf, process::Command};

pub(crate) fn fonts() -> Fonts {
    Fonts::new(FontFiles {
        regular: Cow::Borrowed(include_bytes!("../../fonts/IBMPlexSans-Regular.ttf")),
        italic: Cow::Borrowed(include_bytes!("../../fonts/IBMPlexSans-Italic.ttf")),
        semibold: Cow::Borrowed(include_bytes!("../../fonts/IBMPlexSans-SemiBold.ttf")),
        bold: Cow::Borrowed(include_bytes!("../../fonts/IBMPlexSans-Bold.ttf")),
        fallbacks: vec![FallbackFiles {
            regular: Cow::Borrowed(include_bytes!("../../fonts/IBMPlexSansArabic-Regular.ttf")),
            semibold: Cow::Borrowed(include_bytes!("../../fonts/IBMPlexSansArabic-SemiBold.ttf")),
            bold: Cow::Borrowed(include_bytes!("../../fonts/IBMPlexSansArabic-Bold.ttf")),
        }],
    })
    .unwrap()
}

pub(crate) const CREATED: Instant =
    Instant { year: 2026, month: 11, day: 14, hour: 9, minute: 30, second: 0, offset_minutes: 60 };

/// Returns a sentence from text in which `*…*` is strong and `[…](…)` a link.
pub(crate) fn sentence(source: &str) -> Sentence {
    let (mut text, mut marks) = (String::new(), Vec::new());
    let mut rest = source;
    while let Some(at) = rest.find(['*', '[']) {
        text.push_str(&rest[..at]);
        let start = text.chars().count();
        let (sign, after) = rest[at..].split_at(1);
        let (inner, kind, left) = if sign == "*" {
            let (inner, left) = after.split_once('*').unwrap();
            (inner, MarkKind::Strong, left)
        } else {
            let (inner, left) = after.split_once("](").unwrap();
            let (href, left) = left.split_once(')').unwrap();
            (inner, MarkKind::Link { href: href.to_owned() }, left)
        };
        text.push_str(inner);
        marks.push(Mark { start, end: text.chars().count(), kind });
        rest = left;
    }
    text.push_str(rest);
    Sentence { text, marks, ..Sentence::default() }
}

pub(crate) fn block(segment: &str, role: Role, sentences: &[&str]) -> Block {
    Block {
        segment: SegmentId(segment.to_owned()),
        role,
        state: SegmentState::Generated,
        sentences: sentences.iter().map(|s| sentence(s)).collect(),
    }
}

pub(crate) fn language(code: &str, tag: &str, name: &str) -> Language {
    Language { code: code.into(), tag: tag.into(), name: name.into(), direction: Direction::Ltr }
}

pub(crate) fn notice(language: Language, words: [&str; 6], blocks: Vec<Block>) -> Notice {
    let [header, before, between, caption, description, street] = words;
    Notice {
        kind: "press-release".into(),
        title: blocks.iter().find(|b| b.role == Role::Headline).map(Block::text).unwrap_or_default(),
        language,
        letterhead: Letterhead {
            organisation: "Fördekliniken Nordmark".into(),
            lines: vec![street.into(), "24937 Flensburg".into(), "presse@foerdekliniken.example".into()],
        },
        design: Default::default(),
        furniture: Furniture {
            running_header: format!("Fördekliniken Nordmark · {header}"),
            page_numbering: PageNumbering { before: before.into(), between: between.into(), after: String::new() },
            description: description.into(),
            side_by_side_caption: caption.into(),
        },
        blocks,
    }
}

/// Reads a text file of blocks: `role segment` on a line, sentences on the lines below, a blank line between blocks.
fn blocks(source: &str) -> Vec<Block> {
    source
        .split("\n\n")
        .filter(|part| !part.trim().is_empty())
        .map(|part| {
            let mut lines = part.trim().lines();
            let (role, segment) = lines.next().unwrap().split_once(' ').unwrap();
            let role = match role {
                "label" => Role::Label,
                "headline" => Role::Headline,
                "subheadline" => Role::Subheadline,
                "dateline" => Role::Dateline,
                "lead" => Role::Lead,
                "heading" => Role::Heading,
                "paragraph" => Role::Paragraph,
                "item" => Role::Item,
                "quote" => Role::Quote,
                "note" => Role::Note,
                "contact" => Role::Contact,
                "boilerplate" => Role::Boilerplate,
                other => panic!("no role {other}"),
            };
            block(segment, role, &lines.collect::<Vec<_>>())
        })
        .collect()
}

pub(crate) fn german() -> Notice {
    notice(
        language("de", "de-DE", "Deutsch"),
        [
            "Pressemitteilung",
            "Seite ",
            " von ",
            "Deutsch und Dänisch nebeneinander",
            "Angriff auf die Informationstechnik: Stand, Einschränkungen, nächste Schritte",
            "Hafendamm 12",
        ],
        blocks(include_str!("german.txt")),
    )
}

pub(crate) fn danish() -> Notice {
    notice(
        language("da", "da-DK", "Dansk"),
        [
            "Pressemeddelelse",
            "Side ",
            " af ",
            "Dansk og tysk side om side",
            "Angreb på informationsteknologien: status, begrænsninger, næste skridt",
            "Hafendamm 12",
        ],
        blocks(include_str!("danish.txt")),
    )
}

pub(crate) fn english() -> Notice {
    notice(
        language("en", "en-GB", "English"),
        [
            "Press release",
            "Page ",
            " of ",
            "English and German side by side",
            "Attack on information technology: status, limits, next steps",
            "Hafendamm 12",
        ],
        blocks(include_str!("english.txt")),
    )
}

pub(crate) fn arabic() -> Notice {
    let language = Language { direction: Direction::Rtl, ..language("ar", "ar", "العربية") };
    notice(
        language,
        [
            "بيان صحفي",
            "صفحة ",
            " من ",
            "العربية والألمانية جنبًا إلى جنب",
            "هجوم على أنظمة الحاسوب: الوضع والقيود والخطوات التالية",
            "Hafendamm 12",
        ],
        blocks(include_str!("arabic.txt")),
    )
}

pub(crate) fn ukrainian() -> Notice {
    notice(
        language("uk", "uk-UA", "Українська"),
        [
            "Пресреліз",
            "Сторінка ",
            " з ",
            "Українською та німецькою мовами",
            "Атака на комп’ютерні системи: стан, обмеження, подальші кроки",
            "Hafendamm 12",
        ],
        blocks(include_str!("ukrainian.txt")),
    )
}

pub(crate) fn single(notice: Notice) -> Publication {
    Publication::new(vec![notice], Layout::Single, CREATED).unwrap()
}

pub(crate) fn beside(left: Notice, right: Notice) -> Publication {
    Publication::new(vec![left, right], Layout::SideBySide, CREATED).unwrap()
}

/// Returns what a program writes about a file, `{}` among its arguments; `package` is where Debian has it.
pub(crate) fn run(program: &str, package: &str, arguments: &[&str], pdf: &[u8]) -> String {
    let file = TempFile::new(pdf);
    let path = file.0.to_string_lossy();
    let output = Command::new(program)
        .args(arguments.iter().map(|argument| argument.replace("{}", &path)))
        .output()
        .unwrap_or_else(|error| panic!("{program} cannot be started ({error}); install the package {package}"));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program} {arguments:?}: {text}{errors}");
    text
}

struct TempFile(PathBuf);

impl TempFile {
    fn new(bytes: &[u8]) -> Self {
        static COUNT: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
        let number = COUNT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let name = format!("herold-typeset-{}-{number}.pdf", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::write(&path, bytes).unwrap();
        Self(path)
    }
}

impl Drop for TempFile {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// Returns text with every run of white space as one space and without soft hyphens.
pub(crate) fn folded(text: &str) -> String {
    text.replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" ")
}
