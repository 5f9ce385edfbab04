//! What rows do for those beside them: which stay on one page, and where the hairline stands.

use crate::{
    flow::Row,
    style::{Sheet, block_style},
};
use herold_notice::Role;

/// Keeps words on the page of what they announce (a list, a table, a number to call, a name under "yours sincerely"), and sees
/// to it that no page begins with the last item of a list alone.
pub(crate) fn keep_together(rows: &mut [Row], roles: &[Role]) {
    for (at, row) in rows.iter_mut().enumerate() {
        row.keep_with_next |= match (roles.get(at), roles.get(at + 1)) {
            (Some(Role::Paragraph | Role::Lead), Some(Role::Item | Role::Contact | Role::Columns | Role::Record)) => {
                true
            }
            (Some(Role::Item), Some(Role::Item)) => roles.get(at + 2) != Some(&Role::Item),
            _ => false,
        };
    }
}

/// Moves the hairline of the last row above the heading that belongs to it.
pub(crate) fn rule_above_heading(rows: &mut [Row], sheet: &Sheet) {
    if let [.., heading, text] = rows
        && heading.heading
        && text.hairline
    {
        text.hairline = false;
        text.before = block_style(Role::Paragraph, sheet, 0.0).before;
        heading.hairline = true;
        heading.before = heading.before.max(block_style(Role::Boilerplate, sheet, 0.0).before);
    }
}
