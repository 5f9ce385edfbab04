//! What an export can have besides: paper of another size, and files that go along with a document.

use crate::DeskError;
use crate::error::asked;
use crate::export::{Bundle, Format};
use crate::export_layout::ExportLayout;
use herold_compose::NoticeKind;
use herold_notice::Look;
use herold_typeset::Paper;

/// What goes along with the documents of an export.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Extras {
    /// The paper of a poster.
    pub paper: Paper,
    /// Whether what the notice stands on lies in the PDF as a facts file.
    pub facts: bool,
    /// The documents that lie in the e-mail draft: `pdf`, `docx`.
    pub mail: Vec<Format>,
}

impl Extras {
    /// Returns extras by their names; no paper is A4.
    ///
    /// # Errors
    /// When there is no such paper, or no e-mail takes such a document along.
    pub fn read(paper: Option<&str>, facts: bool, mail: &[String]) -> Result<Self, DeskError> {
        let paper = match paper {
            None | Some("a4") => Paper::A4,
            Some("a3") => Paper::A3,
            Some(given) => {
                return Err(asked("error-paper-unknown", [("given", given.to_owned()), ("list", "a4, a3".to_owned())]));
            }
        };
        let mut formats: Vec<Format> = Vec::new();
        for key in mail {
            let format = Format::from_key(key).ok().filter(|format| media(*format).is_some()).ok_or_else(|| {
                asked("error-attach-unknown", [("given", key.clone()), ("list", "pdf, docx".to_owned())])
            })?;
            if !formats.contains(&format) {
                formats.push(format);
            }
        }
        Ok(Self { paper, facts, mail: formats })
    }

    /// Says whether all of it finds its place in an export, so that nothing asked for is left out in silence.
    pub(crate) fn fit(
        &self,
        kind: &NoticeKind,
        layout: ExportLayout,
        bundle: Option<Bundle>,
        formats: &[Format],
    ) -> Result<(), DeskError> {
        let pdf = formats.contains(&Format::Pdf) || self.mail.contains(&Format::Pdf);
        let published = bundle.is_some() || layout != ExportLayout::Review;
        if self.paper == Paper::A3 && !(kind.look == Look::Poster && published && pdf) {
            return Err(asked("error-paper-poster", []));
        }
        if self.facts && (layout == ExportLayout::Review || !pdf) {
            return Err(asked("error-attach-facts-where", []));
        }
        if !self.mail.is_empty() && !formats.contains(&Format::Eml) {
            return Err(asked("error-attach-where", []));
        }
        Ok(())
    }
}

/// Returns the kind of file of a document that can lie in an e-mail.
pub(crate) const fn media(format: Format) -> Option<&'static str> {
    match format {
        Format::Pdf => Some("application/pdf"),
        Format::Docx => Some("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        _ => None,
    }
}
