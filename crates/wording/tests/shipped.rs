//! The locales that are shipped have no fault.

use herold_facts::Catalogue;
use herold_wording::{LanguageSource, Wording};
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
    if let Err(faults) = Wording::load(&sources, &catalogue) {
        let list: Vec<String> = faults.iter().map(ToString::to_string).collect();
        panic!("{} faults\n{}", list.len(), list.join("\n"));
    }
}
