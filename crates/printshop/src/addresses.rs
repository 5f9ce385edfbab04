//! Addresses from a table that people keep in a spreadsheet.
//!
//! An error names the row and the column, never what stands there: addresses are nobody's business but the reader's.

use csv::{ReaderBuilder, StringRecord};
use thiserror::Error;

/// Columns of an address by its parts.
const PARTS: [&str; 5] = ["name", "street", "postcode", "town", "country"];
/// Columns of an address line by line.
const LINES: [&str; 6] = ["line1", "line2", "line3", "line4", "line5", "line6"];
/// The most addresses of a file, in rows.
const MOST: usize = 10_000;
/// The most characters of a field.
const MOST_CHARACTERS: usize = 120;

/// An address, ready for a label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// The row it stands in, as spreadsheets count; 0 for none.
    pub row: usize,
    /// Its lines from above, none of them empty.
    pub lines: Vec<String>,
}

/// What is wrong with a file of addresses. Rows are counted as spreadsheets do, the heading is row 1.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum AddressError {
    /// The file is no UTF-8.
    #[error("the file is not encoded in UTF-8")]
    NotUtf8,
    /// The file has no addresses.
    #[error("the file has no addresses")]
    Empty,
    /// A column that is not known.
    #[error("the column {0} is not known")]
    Column(String),
    /// A column that is there twice.
    #[error("the column {0} is there twice")]
    Twice(String),
    /// Neither `name` nor `line1` among the columns.
    #[error("the column name or line1 is missing")]
    NoName,
    /// Columns of both kinds.
    #[error("parts of an address and whole lines cannot be mixed")]
    BothKinds,
    /// A row with too few or too many fields.
    #[error("row {row} has {found} fields, not {expected}")]
    Fields {
        /// The row.
        row: usize,
        /// As many as the heading has.
        expected: usize,
        /// As many as it has.
        found: usize,
    },
    /// A field that has to be filled in.
    #[error("row {row}: {column} is empty")]
    Missing {
        /// The row.
        row: usize,
        /// The column.
        column: &'static str,
    },
    /// A field with a line break or another character that is not seen.
    #[error("row {row}: {column} has a character that cannot be printed")]
    Hidden {
        /// The row.
        row: usize,
        /// The column.
        column: &'static str,
    },
    /// A field that is longer than any line of an address.
    #[error("row {row}: {column} has more than {most} characters")]
    Long {
        /// The row.
        row: usize,
        /// The column.
        column: &'static str,
        /// The most characters.
        most: usize,
    },
    /// Too many addresses.
    #[error("more than {most} addresses")]
    Many {
        /// The most addresses.
        most: usize,
    },
    /// A quotation mark that is not closed, or another fault of the table.
    #[error("the table cannot be read from row {row} on")]
    Table {
        /// The row.
        row: usize,
    },
}

/// Returns the addresses of a table with a heading, separated by `;` or `,`; rows without anything are passed over.
///
/// # Errors
/// When it is no such table, or a field cannot stand on a label.
pub fn addresses(file: &[u8]) -> Result<Vec<Address>, AddressError> {
    let text = std::str::from_utf8(file).map_err(|_| AddressError::NotUtf8)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let heading = text.lines().next().unwrap_or_default();
    let semicolons = heading.matches(';').count() >= heading.matches(',').count();
    let delimiter = if semicolons && heading.contains(';') { b';' } else { b',' };
    let mut table =
        ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut columns: Option<Vec<&'static str>> = None;
    let mut made = Vec::new();
    for (at, record) in table.records().enumerate() {
        let row = at + 1;
        let record = record.map_err(|_| AddressError::Table { row })?;
        match &columns {
            None => columns = Some(known(&record)?),
            Some(columns) => {
                let Some(lines) = lines(row, columns, &record)? else { continue };
                if made.len() == MOST {
                    return Err(AddressError::Many { most: MOST });
                }
                made.push(Address { row, lines });
            }
        }
    }
    if made.is_empty() { Err(AddressError::Empty) } else { Ok(made) }
}

/// Returns the columns of a heading.
fn known(heading: &StringRecord) -> Result<Vec<&'static str>, AddressError> {
    let mut columns: Vec<&'static str> = Vec::new();
    for given in heading {
        let name = given.trim().to_lowercase();
        let shown = || given.trim().chars().take(40).filter(|c| !c.is_control()).collect::<String>();
        let column = PARTS.into_iter().chain(LINES).find(|known| *known == name);
        let column = column.ok_or_else(|| AddressError::Column(shown()))?;
        if columns.contains(&column) {
            return Err(AddressError::Twice(shown()));
        }
        columns.push(column);
    }
    let of = |kind: &[&str]| columns.iter().any(|column| kind.contains(column));
    match (of(&PARTS), of(&LINES)) {
        (true, true) => Err(AddressError::BothKinds),
        _ if !columns.contains(&"name") && !columns.contains(&"line1") => Err(AddressError::NoName),
        _ => Ok(columns),
    }
}

/// Returns the lines of one address; none for a row without anything.
fn lines(row: usize, columns: &[&'static str], record: &StringRecord) -> Result<Option<Vec<String>>, AddressError> {
    if record.iter().all(|field| field.trim().is_empty()) {
        return Ok(None);
    }
    if record.len() != columns.len() {
        return Err(AddressError::Fields { row, expected: columns.len(), found: record.len() });
    }
    for (&column, field) in columns.iter().zip(record) {
        if field.trim().chars().any(is_hidden) {
            return Err(AddressError::Hidden { row, column });
        }
        if field.trim().chars().count() > MOST_CHARACTERS {
            return Err(AddressError::Long { row, column, most: MOST_CHARACTERS });
        }
    }
    let field = |wanted: &str| {
        let at = columns.iter().position(|column| *column == wanted);
        at.and_then(|at| record.get(at)).map(str::trim).unwrap_or_default()
    };
    let lines: Vec<String> = if columns.contains(&"name") {
        for column in ["name", "town"] {
            if columns.contains(&column) && field(column).is_empty() {
                return Err(AddressError::Missing { row, column });
            }
        }
        let town = format!("{} {}", field("postcode"), field("town"));
        [field("name"), field("street"), town.trim(), field("country")].map(str::to_owned).to_vec()
    } else {
        if field("line1").is_empty() {
            return Err(AddressError::Missing { row, column: "line1" });
        }
        LINES.iter().map(|line| field(line).to_owned()).collect()
    };
    Ok(Some(lines.into_iter().filter(|line| !line.is_empty()).collect()))
}

/// Returns whether a character is not seen on paper, or would turn others around.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Vec<Address>, AddressError> {
        addresses(text.as_bytes())
    }

    fn told(text: &str) -> String {
        read(text).unwrap_err().to_string()
    }

    #[test]
    fn parts_and_lines_become_addresses() {
        let parts = "\u{feff}Name;Street;Postcode;Town;Country\r\nJ. Ærø;\"Gade 1; st. tv.\";7100;Vejle;\r\n;;;;\r\nX;;;Y;Danmark\r\n";
        let all = read(parts).unwrap();
        assert_eq!(
            all[0],
            Address { row: 2, lines: ["J. Ærø", "Gade 1; st. tv.", "7100 Vejle"].map(str::to_owned).to_vec() }
        );
        assert_eq!((all.len(), all[1].row, all[1].lines.join("/")), (2, 4, "X/Y/Danmark".to_owned()));
        let lines = read("line1,line3,line2\nPraxis Süd,12345 Ort,c/o Weg 1\n").unwrap();
        assert_eq!(lines[0].lines, ["Praxis Süd", "c/o Weg 1", "12345 Ort"]);
    }

    #[test]
    fn what_is_wrong_is_told_with_its_row_and_column() {
        assert_eq!(addresses(b"name\nM\xfcller\n"), Err(AddressError::NotUtf8));
        assert_eq!(told(""), "the file has no addresses");
        assert_eq!(told("name;town\n;\n"), "the file has no addresses");
        assert_eq!(told("name;Ort\nA;B\n"), "the column Ort is not known");
        assert_eq!(told("name;NAME\nA;B\n"), "the column NAME is there twice");
        assert_eq!(told("street;town\nA;B\n"), "the column name or line1 is missing");
        assert_eq!(told("name;line1\nA;B\n"), "parts of an address and whole lines cannot be mixed");
        assert_eq!(told("name;town\nA;B\nC\n"), "row 3 has 1 fields, not 2");
        assert_eq!(told("name;town\nA;B\n;C\n"), "row 3: name is empty");
        assert_eq!(told("name;town\nA;\"B\nC\"\n"), "row 2: town has a character that cannot be printed");
        assert_eq!(told("name;town\nA\u{202e};B\n"), "row 2: name has a character that cannot be printed");
        assert_eq!(told(&format!("name\n{}\n", "x".repeat(121))), "row 2: name has more than 120 characters");
        assert_eq!(told(&format!("name\n{}", "x\n".repeat(10_001))), "more than 10000 addresses");
    }

    #[test]
    fn no_error_repeats_what_stands_in_a_field() {
        for bad in ["name;town\nSecret\u{7}\u{200b};B\n", "name;town\nSecret\n", "name;town\nSecret;\n"] {
            assert!(!told(bad).contains("Secret"), "{}", told(bad));
        }
    }
}
