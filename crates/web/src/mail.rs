//! An e-mail to open, address and send.

use crate::{
    article::article,
    clean::{clean, escape},
    markup::{Dress, language},
    text::text,
};
use herold_notice::{Instant, Notice, Publication};
use jiff::{civil::DateTime, fmt::rfc2822::DateTimePrinter, tz::Offset, tz::TimeZone};
use mail_builder::{
    headers::{Header as _, content_type::ContentType, text::Text},
    mime::{BodyPart, MimePart},
};
use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;

/// A file that goes along with an e-mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attachment<'a> {
    /// The name that the reader sees, without folders.
    pub name: &'a str,
    /// The kind of file, such as `application/pdf`.
    pub media: &'a str,
    /// What is in it.
    pub bytes: &'a [u8],
}

/// Why no e-mail came about.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EmlError {
    /// The moment of the publication is none of the calendar.
    #[error("the e-mail has no date that a calendar knows; set the time of the export and export again")]
    Date,
    /// An attachment has no name, or one with folders or hidden characters in it.
    #[error("an attachment cannot be called {0:?}; give it a name of letters, digits, spaces, hyphens and dots")]
    Name(String),
    /// The kind of an attachment is none.
    #[error("{media:?} is not a kind of file for the attachment {name:?}; it has to look like \"application/pdf\"")]
    Media {
        /// The attachment.
        name: String,
        /// What stands where its kind should.
        media: String,
    },
}

/// Returns the publication as an e-mail (RFC 5322, MIME) with its text and the same as HTML, to be opened as a draft in
/// a mail program: nobody stands in it as sender or recipient, and the mail program gives it an identity when it is
/// sent. Pictures are left out, because mail programs hide them or ask first.
///
/// The same publication and attachments give the same bytes: what parts them is derived from what they say.
///
/// # Errors
/// When the moment of the publication is none, or an attachment has a name or a kind that could not be written.
pub fn eml(publication: &Publication, attachments: &[Attachment<'_>]) -> Result<Vec<u8>, EmlError> {
    let date = date(publication.created())?;
    let subject = subject(publication.first());
    let (text, html) = (text(publication), mail_html(&publication.isolated()));
    let parts = Boundaries::of(&[&date, &subject, &text, &html], attachments);
    let texts = vec![MimePart::new("text/plain", text), MimePart::new("text/html", html)];
    let mut body = MimePart::new(parts.content_type("alternative"), BodyPart::Multipart(texts));
    if !attachments.is_empty() {
        let mut all = vec![body];
        for attachment in attachments {
            all.push(attached(attachment)?);
        }
        body = MimePart::new(parts.content_type("mixed"), BodyPart::Multipart(all));
    }
    // Not by the builder of whole messages: it would add an identity from the clock and the name of the machine.
    let mut out = Vec::new();
    if !subject.is_empty() {
        out.extend_from_slice(b"Subject: ");
        Text::new(subject).write_header(&mut out, "Subject: ".len());
    }
    out.extend_from_slice(format!("Date: {date}\r\nMIME-Version: 1.0\r\nX-Unsent: 1\r\n").as_bytes());
    if let Some(languages) = languages(publication) {
        out.extend_from_slice(format!("Content-Language: {languages}\r\n").as_bytes());
    }
    body.write_part(&mut out);
    Ok(out)
}

/// Returns the title in one line.
fn subject(notice: &Notice) -> String {
    clean(&notice.title).replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns the moment as e-mails write it, such as `Tue, 9 Dec 2025 17:05:00 +0100`.
fn date(instant: Instant) -> Result<String, EmlError> {
    let Instant { year, month, day, hour, minute, second, offset_minutes } = instant;
    let small = |part: u8| i8::try_from(part).map_err(|_| EmlError::Date);
    let year = i16::try_from(year).map_err(|_| EmlError::Date)?;
    let offset = Offset::from_seconds(i32::from(offset_minutes) * 60).map_err(|_| EmlError::Date)?;
    let civil = DateTime::new(year, small(month)?, small(day)?, small(hour)?, small(minute)?, small(second)?, 0)
        .map_err(|_| EmlError::Date)?;
    let zoned = civil.to_zoned(TimeZone::fixed(offset)).map_err(|_| EmlError::Date)?;
    DateTimePrinter::new().zoned_to_string(&zoned).map_err(|_| EmlError::Date)
}

/// Returns the languages for the header, none when one of them is no name of a language.
fn languages(publication: &Publication) -> Option<String> {
    let tags: Vec<&str> = publication.notices().iter().map(|n| n.language.tag.as_str()).collect();
    let named = |tag: &&str| !tag.is_empty() && tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    tags.iter().all(named).then(|| tags.join(", "))
}

/// Returns an attachment as a part.
fn attached<'a>(attachment: &Attachment<'a>) -> Result<MimePart<'a>, EmlError> {
    let Attachment { name, media, bytes } = *attachment;
    let hidden =
        |c: char| c.is_control() || matches!(c, '/' | '\\' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    if name.trim().is_empty() || name.contains(hidden) {
        return Err(EmlError::Name(name.to_owned()));
    }
    let word = |part: &str| {
        !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '+' | '-' | '_'))
    };
    if !media.split_once('/').is_some_and(|(kind, form)| word(kind) && word(form) && kind != "multipart") {
        return Err(EmlError::Media { name: name.to_owned(), media: media.to_owned() });
    }
    let mut kind = ContentType::new(media);
    if media.starts_with("text/") {
        kind = kind.attribute("charset", "utf-8");
    }
    Ok(MimePart::new(kind, BodyPart::from(bytes)).attachment(name))
}

/// What parts the parts of a message from each other. Nobody can write a text that holds its own fingerprint.
struct Boundaries(String);

impl Boundaries {
    fn of(texts: &[&str], attachments: &[Attachment<'_>]) -> Self {
        let mut hash = Sha256::new();
        let files = attachments.iter().flat_map(|a| [a.name.as_bytes(), a.media.as_bytes(), a.bytes]);
        for bytes in texts.iter().map(|t| t.as_bytes()).chain(files) {
            hash.update(u64::try_from(bytes.len()).unwrap_or(u64::MAX).to_le_bytes());
            hash.update(bytes);
        }
        Self(hash.finalize().iter().take(16).fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        }))
    }

    fn content_type(&self, kind: &str) -> ContentType<'static> {
        ContentType::new(format!("multipart/{kind}")).attribute("boundary", format!("herold-{kind}-{}", self.0))
    }
}

/// Returns the publication as HTML for mail programs, with the looks in the elements.
fn mail_html(publication: &Publication) -> String {
    let first = publication.first();
    let language = language(&first.language);
    let width = if publication.notices().len() > 1 { 960 } else { 640 };
    let mut out = format!(
        "<!DOCTYPE html>\n<html {language}>\n<head>\n<meta charset=\"utf-8\">\n<title>{}</title>\n</head>\n\
         <body style=\"margin:0;padding:16px\">\n<div {language} style=\"max-width:{width}px;\
         font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5\">\n",
        escape(&first.title)
    );
    let colour = first.design.accent();
    let head = &first.letterhead;
    let organisation = escape(&head.organisation);
    if !organisation.trim().is_empty() {
        let _ = writeln!(
            out,
            "<p style=\"margin:0 0 24px;padding:0 0 8px;border-bottom:2px solid {colour};font-weight:bold\">{organisation}</p>"
        );
    }
    out.push_str(&article(publication, Dress::Mail.towards(&first.language)));
    let lines = std::iter::once(&head.organisation).chain(&head.lines);
    let lines: Vec<String> = lines.filter(|l| !l.trim().is_empty()).map(|l| escape(l)).collect();
    if !lines.is_empty() {
        let _ = writeln!(
            out,
            "<p style=\"margin:24px 0 0;padding:8px 0 0;border-top:2px solid {colour};font-size:13px\">{}</p>",
            lines.join("<br>\n")
        );
    }
    out + "</div>\n</body>\n</html>\n"
}
