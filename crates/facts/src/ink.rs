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
