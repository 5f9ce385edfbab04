//! What a notice needs to know of the profile to look like a notice of its house.

use crate::notice::LETTERHEAD_LINES;
use herold_facts::{FactSet, Record, Value};
use herold_notice::{Block, Design, Faces, Letterhead, Look, Role, Window};
use serde_json::Value as Json;

/// The message with the mark below the text of a press release.
pub(crate) const END_MARK: &str = "furniture-end";

/// The message that says what the logo is.
pub(crate) const LOGO: &str = "furniture-logo";

/// The message with the lines at the foot of letters.
pub(crate) const FOOTER: &str = "furniture-letter-footer";

/// The block that has to stand on every page.
const EMBARGO: &str = "embargo";

/// Returns the design of a notice; `line` words a message, none when its facts are not stated.
pub(crate) fn design(
    look: Look,
    facts: &FactSet,
    letterhead: &Letterhead,
    blocks: &[Block],
    mut line: impl FnMut(&str) -> Option<String>,
) -> Design {
    let logo = match facts.value("org_logo") {
        Some(Value::Image(image)) => Some(image.clone()),
        _ => None,
    };
    let logo_text = logo.as_ref().and_then(|_| line(LOGO)).unwrap_or_default();
    let colour = match facts.value("org_colour") {
        Some(Value::Colour(colour)) => Some(*colour),
        _ => None,
    };
    let window = match facts.value("letter_window") {
        Some(Value::Choice(choice)) if choice.key() == "din_a" => Window::DinA,
        Some(Value::Choice(choice)) if choice.key() == "danish" => Window::Danish,
        _ => Window::DinB,
    };
    let footer = if look == Look::Letter { line(FOOTER).unwrap_or_default() } else { String::new() };
    // Of the letterhead's lines those of the address alone: not a website, and no telephone.
    let address = LETTERHEAD_LINES.iter().take(2).filter_map(|ids| ids.iter().find_map(|id| line(id)));
    let sender: Vec<String> =
        [letterhead.organisation.clone()].into_iter().chain(address).filter(|part| !part.is_empty()).collect();
    let every_page = blocks.iter().find(|block| block.segment.0 == EMBARGO).map(Block::text).unwrap_or_default();
    Design {
        look,
        logo,
        logo_text,
        colour,
        faces: faces(facts),
        ink: match facts.value("print_colour") {
            Some(Value::Ink(ink)) => Some(ink.clone()),
            _ => None,
        },
        styles: styles(facts.records("docx_styles")),
        window,
        return_line: sender.join(" · "),
        footer: foot_lines(&footer),
        every_page,
        end_mark: if look == Look::Press { line(END_MARK).unwrap_or_default() } else { String::new() },
    }
}

fn faces(facts: &FactSet) -> Faces {
    let face = |id: &str| match facts.value(id) {
        Some(Value::Font(font)) => Some(font.clone()),
        _ => None,
    };
    Faces {
        regular: face("org_font_regular"),
        italic: face("org_font_italic"),
        semibold: face("org_font_semibold"),
        bold: face("org_font_bold"),
    }
}

/// Returns what the house calls the styles of its Word template; where a role stands twice, the first counts.
fn styles(records: &[Record]) -> Vec<(Role, String)> {
    let mut styles: Vec<(Role, String)> = Vec::new();
    for record in records {
        let role = record.choice("style_role").and_then(|key| serde_json::from_value::<Role>(Json::from(key)).ok());
        if let (Some(role), Some(Value::Note(name))) = (role, record.fields.get("style_name"))
            && styles.iter().all(|(other, _)| *other != role)
        {
            styles.push((role, name.clone()));
        }
    }
    styles
}

/// What stands between two statements in one line.
const BETWEEN: &str = " · ";

/// As many characters as a line at the foot of a letter has room for, in its small type.
const FOOT_LINE: usize = 110;

/// Returns the foot of a letter in lines; one ends between two statements only.
fn foot_lines(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for statement in text.split(BETWEEN).map(str::trim).filter(|statement| !statement.is_empty()) {
        let room = |line: &String| (line.chars().count() + BETWEEN.len() + statement.chars().count()) <= FOOT_LINE;
        match lines.last_mut().filter(|line| room(line)) {
            Some(line) => line.extend([BETWEEN, statement]),
            None => lines.push(statement.to_owned()),
        }
    }
    lines
}
