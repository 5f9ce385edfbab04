//! The parts of a notice: what opens it, the text, and what stands below.

use herold_notice::{Block, Look, Notice, Role};

/// A notice in three parts, without what is still to translate.
pub(crate) struct Parts<'a> {
    /// Label, headlines, place and date, with an embargo that stands among them.
    pub(crate) head: Vec<&'a Block>,
    /// The text.
    pub(crate) body: Vec<&'a Block>,
    /// What editors do not print, below the end mark: state of knowledge and next update. Empty without a mark.
    pub(crate) notes: Vec<&'a Block>,
    /// Contacts and the text about the house.
    pub(crate) foot: Vec<&'a Block>,
}

const fn opens(role: Role) -> bool {
    matches!(role, Role::Label | Role::Headline | Role::Subheadline | Role::Dateline)
}

const fn closes(role: Role) -> bool {
    matches!(role, Role::Heading | Role::Contact | Role::Boilerplate)
}

/// Returns whether a block is text that editors print; the end mark stands below the last one.
pub(crate) const fn is_text(role: Role) -> bool {
    matches!(role, Role::Lead | Role::Paragraph | Role::Item | Role::Quote) || role.is_row()
}

/// Returns the parts of a notice. Questions and answers are text from the first to the last: an answer that is a
/// contact answers its question.
pub(crate) fn parts(notice: &Notice) -> Parts<'_> {
    let mut head: Vec<&Block> = notice.blocks.iter().filter(|b| !b.sentences.is_empty()).collect();
    let opening = head.iter().take_while(|b| opens(b.role) || b.role == Role::Note);
    let from = opening.enumerate().filter(|(_, b)| opens(b.role)).last().map_or(0, |(at, _)| at + 1);
    let mut body = head.split_off(from);
    let end = if is_press(notice) {
        // How many characters it has may stand below whom to ask.
        let printed = body.iter().rposition(|b| is_text(b.role)).map_or(0, |at| at + 1);
        printed + body[printed..].iter().take_while(|b| b.role == Role::Note).count()
    } else {
        body.iter().rposition(|b| !closes(b.role)).map_or(0, |at| at + 1)
    };
    // The name under "yours sincerely" belongs to the letter.
    let said = end > 0 && body[end - 1].role == Role::Paragraph;
    let signed = end + body[end..].iter().take_while(|b| said && b.role == Role::Contact).count();
    let foot = if asks(notice) { Vec::new() } else { body.split_off(signed) };
    let marked = !notice.design.end_mark.trim().is_empty();
    let printed = body.iter().rposition(|b| is_text(b.role)).filter(|_| marked).map_or(body.len(), |at| at + 1);
    let notes = body.split_off(printed);
    Parts { head, body, notes, foot }
}

/// Returns whether the headings of a notice are questions, and what stands below each is its answer.
pub(crate) fn asks(notice: &Notice) -> bool {
    notice.kind == "questions-and-answers"
}

/// Returns whether a notice is for editors.
pub(crate) fn is_press(notice: &Notice) -> bool {
    notice.design.look == Look::Press
}
