//! One document of an export, in whichever format.

use crate::DeskError;
use crate::case::Case;
use crate::export::{Format, ended};
use crate::export_extras::{Extras, media};
use crate::export_facts::facts_for_readers;
use crate::export_layout::ExportLayout;
use crate::review::review;
use herold_compose::House;
use herold_notice::{Instant, Notice, Publication, Review};
use herold_typeset::{Attachment, Fonts, Options, Relation};
use jiff::Timestamp;

/// The name of the facts in a PDF.
const FACTS: &str = "facts.json";

/// What is written: a publication, or the same with what it stands on.
enum Text {
    Publication(Publication),
    Review(Box<Review>),
}

/// A document that can be made in formats.
pub(crate) struct Document<'a> {
    text: Text,
    extras: &'a Extras,
    /// The facts that go along with a PDF, and what they are in the language of the document.
    facts: Option<(String, String)>,
}

impl<'a> Document<'a> {
    /// Puts a document together. `notices` are those of its languages, in their order.
    pub(crate) fn new(
        house: &House,
        case: &Case,
        notices: Vec<Notice>,
        layout: ExportLayout,
        (now, created): (Timestamp, Instant),
        extras: &'a Extras,
    ) -> Result<Self, DeskError> {
        let kind = notices.first().map(|notice| notice.kind.clone()).unwrap_or_default();
        let codes: Vec<String> = notices.iter().map(|notice| notice.language.code.clone()).collect();
        let text = match layout {
            ExportLayout::Review => Text::Review(Box::new(review(house, case, &kind, &codes, now)?)),
            _ => Text::Publication(Publication::new(notices, layout.columns(codes.len()), created)?),
        };
        let facts = extras.facts.then(|| {
            let screen = codes.iter().map(String::as_str).chain(["en"]).find_map(|code| house.wording().screen(code));
            let about = screen.map(|screen| screen.text("export-facts-inside", &[])).unwrap_or_default();
            (facts_for_readers(house, case, &kind), about)
        });
        Ok(Self { text, extras, facts })
    }

    /// Returns what it says.
    pub(crate) fn publication(&self) -> &Publication {
        match &self.text {
            Text::Publication(publication) => publication,
            Text::Review(review) => &review.publication,
        }
    }

    /// Returns it as a PDF.
    ///
    /// # Errors
    /// When it cannot be set.
    pub(crate) fn pdf(&self, fonts: &Fonts) -> Result<Vec<u8>, DeskError> {
        let publication = match &self.text {
            Text::Publication(publication) => publication,
            Text::Review(review) => return Ok(herold_typeset::review(review, fonts)?),
        };
        let attached: Vec<Attachment<'_>> = self
            .facts
            .iter()
            .map(|(facts, about)| Attachment {
                name: FACTS,
                media: "application/json",
                description: about,
                bytes: facts.as_bytes(),
                relation: Relation::Data,
            })
            .collect();
        let options = Options { paper: self.extras.paper, attachments: &attached };
        Ok(herold_typeset::pdf_with(publication, fonts, &options)?)
    }

    /// Returns it in a format; `stem` is its name without ending.
    ///
    /// # Errors
    /// When it cannot be made.
    pub(crate) fn bytes(&self, format: Format, stem: &str, fonts: &Fonts) -> Result<Vec<u8>, DeskError> {
        let publication = self.publication();
        Ok(match format {
            Format::Pdf => self.pdf(fonts)?,
            Format::Docx => herold_docx::docx(publication)?,
            Format::Html => herold_web::html(publication).into_bytes(),
            Format::Txt => herold_web::text(publication).into_bytes(),
            Format::Eml => self.mail(stem, fonts)?,
            Format::Fragment => herold_web::fragment(publication).into_bytes(),
        })
    }

    fn mail(&self, stem: &str, fonts: &Fonts) -> Result<Vec<u8>, DeskError> {
        let mut inside = Vec::new();
        for format in &self.extras.mail {
            let Some(media) = media(*format) else { continue };
            inside.push((ended(stem, *format), media, self.bytes(*format, stem, fonts)?));
        }
        let attached: Vec<_> =
            inside.iter().map(|(name, media, bytes)| herold_web::Attachment { name, media, bytes }).collect();
        // Names of exported files are names of attachments, so nothing can be wrong with them.
        herold_web::eml(self.publication(), &attached).map_err(|e| DeskError::Internal(e.to_string()))
    }
}
