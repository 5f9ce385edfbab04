//! Sheets for the print shop: what is written, what is refused, and that nobody's address is repeated.

use super::{json, names, refused, with_sample};
use herold_tests::ok;

const SHEETS: [&str; 6] = ["export", "a.herold", "poster", "--to", "out", "--format"];

fn with(more: &[&'static str]) -> Vec<&'static str> {
    SHEETS.iter().chain(more).copied().collect()
}

#[test]
fn signs_are_written_per_language_and_labels_once() {
    let folder = with_sample();
    let answer = json(&ok(
        folder.path(),
        &with(&["labels,sign", "--lang", "de,da", "--name", "{notice}_{languages}", "--json"]),
    ));
    let files = answer["files"].as_array().unwrap();
    let formats: Vec<_> = files.iter().map(|file| file["format"].as_str().unwrap()).collect();
    assert_eq!(formats, ["labels", "sign", "sign"]);
    assert_eq!(
        names(&folder.path().join("out")),
        ["aushang_da.sign.pdf", "aushang_de.labels.pdf", "aushang_de.sign.pdf"]
    );
    for name in names(&folder.path().join("out")) {
        assert!(std::fs::read(folder.path().join("out").join(name)).unwrap().starts_with(b"%PDF-1.4"));
    }
}

#[test]
fn a_colour_that_was_reckoned_is_said_to_be() {
    let folder = with_sample();
    let told = ok(folder.path(), &with(&["sign", "--lang", "de"]));
    assert!(told.contains("converted from the screen colour without a colour profile: C/M/Y/K "), "{told}");
    let _ = ok(folder.path(), &["set", "a.herold", r#"print_colour={"spot": "HKS 43 K", "cmyk": [100, 60, 0, 20]}"#]);
    let told = ok(folder.path(), &with(&["sign", "--lang", "de"]));
    assert!(!told.contains("C/M/Y/K"), "{told}");
    let sign = std::fs::read_dir(folder.path().join("out")).unwrap().next().unwrap().unwrap().path();
    let bytes = std::fs::read(sign).unwrap();
    let name = b"/HKS#2043#20K";
    assert!(bytes.windows(name.len()).any(|part| part == name), "the spot colour is not in the file");
}

#[test]
fn labels_take_addresses_and_say_what_is_wrong_with_them() {
    let folder = with_sample();
    let write = |text: &[u8]| std::fs::write(folder.path().join("a.csv"), text).unwrap();
    let with = |more: &[&'static str]| {
        let labels = ["labels", "--addresses", "a.csv"];
        with(&labels.iter().chain(more).copied().collect::<Vec<_>>())
    };
    write("name;street;postcode;town\nEva Muster;Weg 1;31785;Hameln\n".as_bytes());
    let _ = ok(folder.path(), &with(&["--labels", "2x7", "--start", "14"]));
    let refuses = |more: &[&'static str], wanted: &str| {
        let told = refused(folder.path(), &with(more));
        assert!(told.contains(wanted), "{told}");
        assert!(!told.contains("Muster"), "{told}");
    };
    refuses(&["--labels", "2x7", "--start", "15"], "A sheet has 14 labels and cannot begin with number 15.");
    refuses(&["--labels", "4x9"], "Choose from 3x8, 2x7.");
    write(b"name;town\nMuster;Hameln\nMuster\n");
    refuses(&[], "Row 3: the number of fields is 1 instead of 2.");
    write(b"name;town\nMuster\x07x;Hameln\n");
    refuses(&[], "Row 2, column name: the field has a line break or an invisible character.");
    write(b"name;town\nM\xfcster;Hameln\n");
    refuses(&[], "not saved in UTF-8");
    write("name;town\nMuster 王;Hameln\n".as_bytes());
    refuses(&[], "Row 2: the font for labels has no character 王 (U+738B).");
    std::fs::remove_file(folder.path().join("a.csv")).unwrap();
    refuses(&[], "a.csv");
}

#[test]
fn sheets_are_never_mixed_with_what_is_published() {
    let folder = with_sample();
    let bundle = ["sign", "--bundle", "zip"];
    let side_by_side = ["labels", "--layout", "side-by-side"];
    let mixed = ["pdf,sign"];
    for more in [&bundle[..], &side_by_side, &mixed] {
        let told = refused(folder.path(), &with(more));
        assert!(told.contains("labels, sign are for print and are exported on their own"), "{told}");
    }
    let told = refused(folder.path(), &with(&["pdf", "--addresses", "a.csv"]));
    assert!(told.contains("Only the format labels uses addresses."), "{told}");
    let letter = ["export", "a.herold", "patient-letter", "--to", "out", "--format", "sign"];
    assert!(refused(folder.path(), &letter).contains("A door sign is made from the poster only"));
}
