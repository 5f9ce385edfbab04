use std::fmt;

/// A colour as print shops mix it: process inks in percent, and the name of the spot colour that stands for them, if the
/// house has one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ink {
    /// The name of the spot colour, such as `HKS 43 K` or `PANTONE 3155 C`; none for process colours alone.
    pub spot: Option<String>,
    /// Cyan, magenta, yellow and black in percent, 0 to 100 each.
    pub cmyk: [u8; 4],
}

/// The longest name of a spot colour, in characters.
pub(crate) const MAX_SPOT: usize = 60;

/// Names by which a press means something else than a spot colour: every plate, none, or one of the process inks.
const RESERVED: [&str; 6] = ["All", "None", "Cyan", "Magenta", "Yellow", "Black"];

/// Returns whether a spot colour cannot have this name.
pub(crate) fn is_reserved(spot: &str) -> bool {
    RESERVED.iter().any(|name| name.eq_ignore_ascii_case(spot))
}

impl fmt::Display for Ink {
    /// Writes `HKS 43 K (100/60/0/20)`, without a spot colour `100/60/0/20`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [cyan, magenta, yellow, black] = self.cmyk;
        match &self.spot {
            Some(spot) => write!(f, "{spot} ({cyan}/{magenta}/{yellow}/{black})"),
            None => write!(f, "{cyan}/{magenta}/{yellow}/{black}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ink_is_told_by_its_name_and_its_parts() {
        let spot = Some("HKS 43 K".to_owned());
        assert_eq!(Ink { spot, cmyk: [100, 60, 0, 20] }.to_string(), "HKS 43 K (100/60/0/20)");
        assert_eq!(Ink { spot: None, cmyk: [0, 5, 100, 0] }.to_string(), "0/5/100/0");
    }

    #[test]
    fn names_that_mean_plates_are_no_spot_colours() {
        assert!(["All", "none", "BLACK"].into_iter().all(is_reserved));
        assert!(!["HKS 43 K", "PANTONE Black C", ""].into_iter().any(is_reserved));
    }
}
