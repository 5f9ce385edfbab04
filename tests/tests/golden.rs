//! The golden notices: both samples, both kinds, all languages, word for word. A change of one word is a change that
//! somebody reads.

use herold_tests::ok;

#[test]
fn samples_read_as_they_were_approved() {
    let folder = tempfile::tempdir().unwrap();
    for sample in ["medical-service", "gp-chain"] {
        let case = format!("{sample}.herold");
        let _ = ok(folder.path(), &["sample", sample, "--to", &case]);
        for kind in ["press-release", "website-notice"] {
            for language in ["de", "da", "en"] {
                let text = ok(folder.path(), &["compose", &case, kind, "--lang", language]);
                insta::assert_snapshot!(format!("{sample}-{kind}-{language}"), text);
            }
        }
    }
}
