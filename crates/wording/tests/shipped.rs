//! The locales that are shipped have no fault.

use herold_facts::Catalogue;
use herold_wording::{LanguageSource, Said, Wording};
use std::collections::BTreeSet;
use std::path::Path;

#[test]
fn shipped_locales_have_no_fault() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let catalogue = Catalogue::from_toml(&std::fs::read_to_string(root.join("templates/facts.toml")).unwrap()).unwrap();
    let mut sources: Vec<LanguageSource> = std::fs::read_dir(root.join("locales"))
        .unwrap()
        .map(|folder| {
            let folder = folder.unwrap().path();
            let files = std::fs::read_dir(&folder).unwrap().map(|file| {
                let file = file.unwrap().path();
                (file.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read_to_string(&file).unwrap())
            });
            LanguageSource { code: folder.file_name().unwrap().to_string_lossy().into_owned(), files: files.collect() }
        })
        .collect();
    sources.sort_by(|a, b| a.code.cmp(&b.code));
    // Which messages a notice says, its plan knows; here it is enough that a language covers notices that exist.
    let kinds = std::fs::read_dir(root.join("templates/notices")).unwrap().map(|folder| folder.unwrap().file_name());
    let said: Said = kinds.map(|kind| (kind.to_string_lossy().into_owned(), BTreeSet::new())).collect();
    let (_, faults) = Wording::examine(&sources, &catalogue, &said);
    let list: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert!(list.is_empty(), "{} faults\n{}", list.len(), list.join("\n"));
}
