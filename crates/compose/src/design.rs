//! What a notice needs to know of the profile to look like a notice of its house.

use herold_facts::{FactSet, Value};
use herold_notice::{Block, Design, Letterhead, Look, Window};

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
    let sender =
        [letterhead.organisation.as_str()].into_iter().chain(letterhead.lines.iter().take(2).map(String::as_str));
    let every_page = blocks.iter().find(|block| block.segment.0 == EMBARGO).map(Block::text).unwrap_or_default();
    Design {
        look,
        logo,
        logo_text,
        colour,
        window,
        return_line: sender.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
        footer: footer.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect(),
        every_page,
        end_mark: if look == Look::Press { line(END_MARK).unwrap_or_default() } else { String::new() },
    }
}
