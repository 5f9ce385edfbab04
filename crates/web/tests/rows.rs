//! Tables in the text, in every format.

use herold_notice::{
    Block, Direction, Furniture, Instant, Language, Layout, Letterhead, Notice, Publication, Role, SegmentId,
    SegmentState, Sentence,
};
use herold_web::{clipboard, fragment, html, text};

const CREATED: Instant = Instant { year: 2025, month: 12, day: 9, hour: 17, minute: 5, second: 0, offset_minutes: 60 };

fn block(id: &str, role: Role, sentences: &[&str]) -> Block {
    let sentences = sentences.iter().map(|s| Sentence { text: (*s).to_owned(), ..Sentence::default() }).collect();
    Block { segment: SegmentId(id.to_owned()), role, state: SegmentState::Generated, sentences }
}

fn notice(code: &str, blocks: Vec<Block>) -> Notice {
    let (code, direction) = (code.to_owned(), Direction::Ltr);
    Notice {
        kind: "authority-worksheet".to_owned(),
        language: Language { code: code.clone(), tag: code.clone(), name: code, direction },
        title: "Titel".to_owned(),
        letterhead: Letterhead::default(),
        furniture: Furniture::default(),
        design: Default::default(),
        blocks,
    }
}

fn ledger(code: &str, status: &str) -> Notice {
    let blocks = vec![
        block("p", Role::Paragraph, &["Daten & Personen:"]),
        block("head", Role::Columns, &["Daten", "Anzahl", "Vertraulichkeit"]),
        block("row.a", Role::Record, &["Kinder: Namen", "3.920", status]),
        block("row.b", Role::Record, &["Versicherte: <Fotos>", "Angabe fehlt", "Noch nicht bekannt"]),
        block("after", Role::Paragraph, &["Danach."]),
    ];
    notice(code, blocks)
}

fn single(notice: Notice) -> Publication {
    Publication::new(vec![notice], Layout::Single, CREATED).expect("one notice")
}

const TABLE: &str = "<table>\n<caption>Daten &amp; Personen:</caption>\n<thead>\n\
    <tr><th scope=\"col\">Daten</th><th scope=\"col\">Anzahl</th><th scope=\"col\">Vertraulichkeit</th></tr>\n</thead>\n\
    <tbody>\n<tr><th scope=\"row\">Kinder: Namen</th><td>3.920</td><td>Gestohlen</td></tr>\n\
    <tr><th scope=\"row\">Versicherte: &lt;Fotos&gt;</th><td>Angabe fehlt</td><td>Noch nicht bekannt</td></tr>\n\
    </tbody>\n</table>\n<p>Danach.</p>";

#[test]
fn a_table_has_heads_for_columns_and_rows_and_a_caption() {
    let publication = single(ledger("de", "Gestohlen"));
    let bare = fragment(&publication);
    assert!(bare.contains(TABLE), "{bare}");
    assert_eq!(bare.matches("Daten &amp; Personen:").count(), 1, "the paragraph above became the caption");
    let page = html(&publication);
    assert!(page.contains("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Daten &amp; Personen:\">"));
    assert!(page.contains("<table class=\"data\">"), "{page}");
}

#[test]
fn a_row_that_lacks_cells_keeps_its_columns() {
    let mut short = ledger("de", "Gestohlen");
    short.blocks[2].sentences.truncate(1);
    let bare = fragment(&single(short));
    assert!(bare.contains("<th scope=\"row\">Kinder: Namen</th><td></td><td></td></tr>"), "{bare}");
}

#[test]
fn beside_another_language_each_cell_stands_with_its_head() {
    let both = vec![ledger("de", "Gestohlen"), ledger("da", "Stjålet")];
    let publication = Publication::new(both, Layout::SideBySide, CREATED).expect("two languages");
    let bare = fragment(&publication);
    let danish = "<p><strong>Kinder: Namen</strong></p>\n\
        <dl><dt>Anzahl</dt><dd>3.920</dd><dt>Vertraulichkeit</dt><dd>Stjålet</dd></dl>";
    assert!(bare.contains(danish), "{bare}");
    assert_eq!(bare.matches("<table").count(), 1, "no table in a table");
    let lines = text(&publication);
    let row = lines.lines().position(|l| l.starts_with("Kinder: Namen")).expect("the row");
    let lines: Vec<&str> = lines.lines().skip(row).take(3).collect();
    assert!(lines[1].starts_with("  Anzahl: 3.920 ") && lines[1].ends_with("│   Anzahl: 3.920"), "{lines:#?}");
    assert!(lines[2].starts_with("  Vertraulichkeit: Gestohlen"), "{lines:#?}");
    assert!(lines[2].ends_with("│   Vertraulichkeit: Stjålet"), "{lines:#?}");
}

#[test]
fn plain_text_has_columns_where_they_fit() {
    let narrow = text(&single(ledger("de", "Gestohlen")));
    let table = "\
Daten & Personen:

Daten                 Anzahl        Vertraulichkeit
--------------------  ------------  ------------------
Kinder: Namen         3.920         Gestohlen
Versicherte: <Fotos>  Angabe fehlt  Noch nicht bekannt

Danach.
";
    assert_eq!(narrow, table);
    let wide = text(&single(ledger("de", "Möglicherweise von Unbefugten eingesehen")));
    let rows = "\
Daten & Personen:

Kinder: Namen
  Anzahl: 3.920
  Vertraulichkeit: Möglicherweise von Unbefugten eingesehen

Versicherte: <Fotos>
  Anzahl: Angabe fehlt
  Vertraulichkeit: Noch nicht bekannt

Danach.
";
    assert_eq!(wide, rows);
}

#[test]
fn pasted_as_text_the_columns_are_parted_by_tabs() {
    let pasted = clipboard(&single(ledger("de", "Gestohlen"))).text;
    assert!(pasted.contains("\n\nDaten\tAnzahl\tVertraulichkeit\nKinder: Namen\t3.920\tGestohlen\n"), "{pasted}");
}
