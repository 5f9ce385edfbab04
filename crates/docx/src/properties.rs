//! Core and extended properties, and settings.

use crate::xml::{HEAD, NAMESPACES, attribute, escape};
use herold_notice::{Instant, Publication};

/// Returns the moment in UTC, as `dcterms:W3CDTF` is written by Word itself.
///
/// Days are counted by Howard Hinnant's `days_from_civil` and `civil_from_days`.
fn utc(at: Instant) -> String {
    let month = i64::from(at.month);
    let year = i64::from(at.year) - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + i64::from(at.day) - 1;
    let days = era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    let minutes = days * 1440 + i64::from(at.hour) * 60 + i64::from(at.minute) - i64::from(at.offset_minutes);

    let (days, minute_of_day) = (minutes.div_euclid(1440), minutes.rem_euclid(1440));
    let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    let (hour, minute, second) = (minute_of_day / 60, minute_of_day % 60, at.second);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

/// Returns the core properties.
pub(crate) fn core(publication: &Publication) -> String {
    let notice = publication.first();
    let created = utc(publication.created());
    let organisation = escape(&notice.letterhead.organisation);
    format!(
        "{HEAD}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{}</dc:title><dc:subject>{}</dc:subject>\
         <dc:creator>{organisation}</dc:creator><dc:description>{}</dc:description>\
         <cp:lastModifiedBy>{organisation}</cp:lastModifiedBy>\
         <dcterms:created xsi:type=\"dcterms:W3CDTF\">{created}</dcterms:created>\
         <dcterms:modified xsi:type=\"dcterms:W3CDTF\">{created}</dcterms:modified>\
         <dc:language>{}</dc:language></cp:coreProperties>",
        escape(&notice.title),
        escape(&notice.furniture.running_header),
        escape(&notice.furniture.description),
        escape(&notice.language.tag)
    )
}

/// Returns the extended properties.
pub(crate) fn extended(publication: &Publication) -> String {
    format!(
        "{HEAD}<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">\
         <Application>Herold</Application><Company>{}</Company></Properties>",
        escape(&publication.first().letterhead.organisation)
    )
}

/// Returns the settings: hyphenation in the language of each run, and Word's present layout engine (mode 15).
pub(crate) fn settings(publication: &Publication) -> String {
    let tag = attribute(&publication.first().language.tag);
    let compat = |name: &str, value: &str| {
        format!(
            "<w:compatSetting w:name=\"{name}\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"{value}\"/>"
        )
    };
    format!(
        "{HEAD}<w:settings {NAMESPACES}><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"709\"/>\
         <w:autoHyphenation/><w:consecutiveHyphenLimit w:val=\"2\"/><w:hyphenationZone w:val=\"425\"/>\
         <w:doNotHyphenateCaps/><w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat>{}{}{}{}</w:compat>\
         <w:themeFontLang w:val=\"{tag}\"/><w:clrSchemeMapping w:bg1=\"light1\" w:t1=\"dark1\" w:bg2=\"light2\" \
         w:t2=\"dark2\" w:accent1=\"accent1\" w:accent2=\"accent2\" w:accent3=\"accent3\" w:accent4=\"accent4\" \
         w:accent5=\"accent5\" w:accent6=\"accent6\" w:hyperlink=\"hyperlink\" \
         w:followedHyperlink=\"followedHyperlink\"/></w:settings>",
        compat("compatibilityMode", "15"),
        compat("overrideTableStyleFontSizeAndJustification", "1"),
        compat("enableOpenTypeFeatures", "1"),
        compat("doNotFlipMirrorIndents", "1")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(year: u16, month: u8, day: u8, hour: u8, minute: u8, offset_minutes: i16) -> String {
        utc(Instant { year, month, day, hour, minute, second: 7, offset_minutes })
    }

    #[test]
    fn moments_are_told_in_utc_across_days_months_and_years() {
        assert_eq!(at(2025, 12, 9, 17, 5, 60), "2025-12-09T16:05:07Z");
        assert_eq!(at(2025, 1, 1, 0, 30, 60), "2024-12-31T23:30:07Z");
        assert_eq!(at(2024, 2, 28, 23, 30, -60), "2024-02-29T00:30:07Z");
        assert_eq!(at(2100, 2, 28, 23, 30, -60), "2100-03-01T00:30:07Z");
        assert_eq!(at(1, 3, 1, 0, 0, 0), "0001-03-01T00:00:07Z");
    }
}
