//! Addresses behind words.

/// Returns the address when it is one that a notice may link to: `https:`, `http:`, `mailto:` or `tel:`.
pub(crate) fn safe(href: &str) -> Option<&str> {
    let (scheme, rest) = href.split_once(':')?;
    let known = ["https", "http", "mailto", "tel"].iter().any(|k| scheme.eq_ignore_ascii_case(k));
    (known && !rest.is_empty()).then_some(href)
}

/// Returns whether the words of a link are its address, so that paper need not add it. Of a telephone number the
/// words always are: nobody links "call us" to a number that is not printed.
pub(crate) fn shows(words: &str, href: &str) -> bool {
    let (scheme, address) = href.split_once(':').unwrap_or(("", href));
    if scheme.eq_ignore_ascii_case("tel") {
        return words.chars().filter(char::is_ascii_digit).count() > 2;
    }
    let address = if scheme.eq_ignore_ascii_case("mailto") { address.split('?').next().unwrap_or("") } else { address };
    let bare = |text: &str| text.trim_start_matches('/').trim_end_matches('/').to_lowercase();
    words.to_lowercase().contains(&bare(address))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_the_address_or_are_not() {
        for (words, href) in [
            ("www.haus.example/aktuell", "https://www.haus.example/aktuell/"),
            ("https://Haus.example", "https://haus.example"),
            ("0461 555-12", "tel:+49461555012"),
            ("presse@haus.example", "mailto:presse@haus.example?subject=Angriff"),
        ] {
            assert!(shows(words, href), "{words} {href}");
        }
        for (words, href) in [
            ("hier", "https://haus.example"),
            ("haus.example", "https://haus.example/aktuell"),
            ("Rufen Sie an", "tel:+49461555012"),
            ("Presse", "mailto:presse@haus.example"),
        ] {
            assert!(!shows(words, href), "{words} {href}");
        }
    }
}
