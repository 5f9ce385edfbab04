//! Templates, locales and fonts are part of the program: a change of theirs builds it anew.

fn main() {
    for folder in ["templates", "locales", "crates/typeset/fonts"] {
        println!("cargo:rerun-if-changed=../../{folder}");
    }
}
