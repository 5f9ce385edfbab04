//! Targets of hyperlinks and the relationships that carry them.

use std::fmt::Write as _;

/// Returns the address as a relationship target, or none when it is no well-formed `https:`, `mailto:` or `tel:`
/// address.
///
/// Word calls a whole file damaged when one target is malformed, so that hosts and mailboxes are looked at closely and
/// what an address may not hold is percent-encoded.
pub(crate) fn target(href: &str) -> Option<String> {
    let href = href.trim();
    let (scheme, rest) = href.split_once(':')?;
    match scheme.to_ascii_lowercase().as_str() {
        "https" => {
            let rest = rest.strip_prefix("//")?;
            let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
            let (authority, path) = rest.split_at(end);
            is_authority(authority).then(|| format!("https://{authority}{}", encode(path)))
        }
        "mailto" => {
            let (mailbox, query) = rest.split_at(rest.find('?').unwrap_or(rest.len()));
            let (local, host) = mailbox.split_once('@')?;
            let fine = !local.is_empty() && !local.contains(char::is_whitespace) && is_host(host);
            fine.then(|| format!("mailto:{}@{host}{}", encode(local), encode(query)))
        }
        "tel" => {
            let number: String = rest.chars().filter(|c| !c.is_whitespace()).collect();
            let fine = number.chars().any(|c| c.is_ascii_digit())
                && number.chars().all(|c| c.is_ascii_digit() || "+-.()*#".contains(c));
            fine.then(|| format!("tel:{}", number.replace('#', "%23")))
        }
        _ => None,
    }
}

fn is_authority(authority: &str) -> bool {
    let (host, port) = authority.split_once(':').unwrap_or((authority, "443"));
    is_host(host) && !port.is_empty() && port.len() <= 5 && port.bytes().all(|b| b.is_ascii_digit())
}

fn is_host(host: &str) -> bool {
    !host.is_empty()
        && host.split('.').all(|label| {
            !label.is_empty()
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(|c| c.is_alphanumeric() || c == '-')
        })
}

/// Percent-encodes what may not stand in an address; what is encoded already stays.
fn encode(part: &str) -> String {
    let mut out = String::with_capacity(part.len());
    let bytes = part.as_bytes();
    for (at, byte) in bytes.iter().enumerate() {
        let encoded = *byte == b'%' && bytes.get(at + 1..at + 3).is_some_and(|h| h.iter().all(u8::is_ascii_hexdigit));
        if encoded || byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/?#".contains(byte) {
            out.push(char::from(*byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// The targets of one document in the order of their first use.
#[derive(Debug, Default)]
pub(crate) struct Links(Vec<String>);

impl Links {
    /// Returns the relationship id of an address, none when it cannot be a link.
    pub(crate) fn id(&mut self, href: &str) -> Option<String> {
        let target = target(href)?;
        let at = self.0.iter().position(|known| *known == target).unwrap_or_else(|| {
            self.0.push(target);
            self.0.len() - 1
        });
        Some(format!("rIdLink{}", at + 1))
    }

    /// Returns ids and targets.
    pub(crate) fn all(&self) -> impl Iterator<Item = (String, &str)> {
        self.0.iter().enumerate().map(|(at, target)| (format!("rIdLink{}", at + 1), target.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn good_addresses_stay() {
        for good in [
            "https://www.haus-sund.example/aktuelt?a=1&b=%20#top",
            "https://haus.example:8443",
            "mailto:presse@haus.example?subject=Nachfrage",
            "tel:+494615550100",
        ] {
            assert_eq!(target(good).as_deref(), Some(good));
        }
        assert_eq!(
            target("https://sygehus.example/da/nødplan og mere").as_deref(),
            Some("https://sygehus.example/da/n%C3%B8dplan%20og%20mere")
        );
        assert_eq!(target("tel:+49 461 555").as_deref(), Some("tel:+49461555"));
    }

    #[test]
    fn what_word_would_choke_on_or_a_reader_should_not_follow_is_no_link() {
        for bad in [
            "javascript:alert(1)",
            "http://haus.example",
            "https://",
            "https://a b.example",
            "https://x@y.example/",
            "https://haus..example",
            "https://haus.example:port",
            "mailto:presse",
            "mailto:@haus.example",
            "tel:anrufen",
            "file:///etc/passwd",
            "www.haus.example",
            "",
        ] {
            assert_eq!(target(bad), None, "{bad}");
        }
    }

    #[test]
    fn one_address_has_one_id() {
        let mut links = Links::default();
        assert_eq!(links.id("https://a.example").as_deref(), Some("rIdLink1"));
        assert_eq!(links.id("https://b.example").as_deref(), Some("rIdLink2"));
        assert_eq!(links.id("https://a.example").as_deref(), Some("rIdLink1"));
        assert_eq!(links.id("javascript:1"), None);
        assert_eq!(links.all().count(), 2);
    }
}
