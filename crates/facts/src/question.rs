use crate::{FactId, ReleaseLevel};
use std::collections::BTreeMap;

/// What kind of value a question takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// Yes or no.
    YesNo,
    /// One key of a choice family.
    Choice(Family),
    /// Several keys of a choice family.
    Choices(Family),
    /// A day.
    Date,
    /// A time of day.
    Time,
    /// A point in time.
    Stamp,
    /// A moment with its vagueness.
    Moment,
    /// From one day to another.
    Period,
    /// A number.
    Count,
    /// Text per language.
    Text,
    /// Words for the house itself.
    Note,
    /// One line of them, such as a name that another program uses.
    Line,
    /// A name with its forms.
    Name,
    /// A person or office that can be reached.
    Contact,
    /// A postal address.
    Address,
    /// A web address.
    Link,
    /// Hours on days of the week.
    Hours,
    /// A picture, PNG or SVG.
    Image,
    /// A colour.
    Colour,
    /// A font file, TrueType or OpenType.
    Font,
    /// A colour as print shops mix it.
    Ink,
    /// Records with these fields.
    Records(Vec<Field>),
}

impl Kind {
    /// Returns the kind's name in `facts.toml`, also the id of its name in Fluent (`kind-…`).
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::YesNo => "yes_no",
            Self::Choice(_) => "choice",
            Self::Choices(_) => "choices",
            Self::Date => "date",
            Self::Time => "time",
            Self::Stamp => "stamp",
            Self::Moment => "moment",
            Self::Period => "period",
            Self::Count => "count",
            Self::Text => "text",
            Self::Note => "note",
            Self::Line => "line",
            Self::Name => "name",
            Self::Contact => "contact",
            Self::Address => "address",
            Self::Link => "link",
            Self::Hours => "hours",
            Self::Image => "image",
            Self::Colour => "colour",
            Self::Font => "font",
            Self::Ink => "ink",
            Self::Records(_) => "records",
        }
    }

    /// Returns the choice family of a choice or choices.
    #[must_use]
    pub const fn family(&self) -> Option<&Family> {
        match self {
            Self::Choice(family) | Self::Choices(family) => Some(family),
            _ => None,
        }
    }
}

/// A list of choices that share their names and forms: the message of a key is `FAMILY-KEY`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Family {
    /// The family's name, such as `group`.
    pub name: String,
    /// The keys a question offers, in order.
    pub keys: Vec<String>,
    /// Whether an answer that is not in the list may be given in words.
    pub open: bool,
    /// By language, the grammatical forms that an answer in words may carry; none before the languages are known, see
    /// [`crate::Catalogue::with_forms`].
    pub forms: BTreeMap<String, Vec<String>>,
}

/// A field of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// The id, unique among the fields of its list.
    pub id: String,
    /// What it takes; never records.
    pub kind: Kind,
    /// Whether a record without it is refused.
    pub required: bool,
}

/// A question of the guided form: what a fact is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The fact's id.
    pub id: FactId,
    /// The section it stands in.
    pub section: String,
    /// What it takes.
    pub kind: Kind,
    /// Whether it belongs to the organisation rather than to the incident.
    pub profile: bool,
    /// Whether the certainty may be `presumed`.
    pub may_presume: bool,
    /// A Tera expression over facts; the question is shown when it holds.
    pub visible_if: Option<String>,
    /// The release level that the form proposes.
    pub release: ReleaseLevel,
}
