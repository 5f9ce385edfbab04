//! Notices as documents that are not files: the pages that the window shows, and what goes onto the clipboard.

use crate::api::{ClipView, DocumentRequest, ErrorView};
use crate::case::stamp;
use crate::export::{compose, instant};
use crate::export_document::Document;
use crate::export_extras::Extras;
use crate::export_layout::ExportLayout;
use crate::session::{Desk, no_case};
use herold_typeset::Fonts;

impl Desk {
    /// Returns a notice as the PDF that an export would write; of `single` that of its first language.
    ///
    /// # Errors
    /// When no case is open, something is unknown, or the pages cannot be set.
    pub fn notice_pdf(&self, request: DocumentRequest) -> Result<Vec<u8>, ErrorView> {
        let extras = Extras::default();
        let (document, fonts) = self.document(request, &extras)?;
        // Whoever types does not wait for the pages: the case is free again.
        document.pdf(&fonts).or_else(|error| self.with(|_, _, _| Err(error)))
    }

    /// Returns a notice for the clipboard; of `single` that of its first language.
    ///
    /// # Errors
    /// When no case is open or something is unknown.
    pub fn notice_clip(&self, request: DocumentRequest) -> Result<ClipView, ErrorView> {
        let extras = Extras::default();
        let (document, _) = self.document(request, &extras)?;
        let herold_web::Clipboard { html, text } = herold_web::clipboard(document.publication());
        Ok(ClipView { html, text })
    }

    /// Returns the document with the fonts of its case.
    fn document<'a>(&self, request: DocumentRequest, extras: &'a Extras) -> Result<(Document<'a>, Fonts), ErrorView> {
        self.with(|state, _, _| {
            let case = state.case.as_ref().ok_or_else(no_case)?;
            let DocumentRequest { kind, mut languages, layout } = request;
            let layout = ExportLayout::from_key(&layout)?;
            if layout == ExportLayout::Single {
                languages.truncate(1);
            }
            let now = (self.outside.now)();
            let created = instant(stamp(now, case.zone())?);
            let notices = compose(&self.house, case, &kind, &languages)?;
            let document = Document::new(&self.house, case, notices, layout, (now, created), extras)?;
            Ok((document, state.fonts.clone()))
        })
    }
}
