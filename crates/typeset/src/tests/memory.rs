use super::common;
use crate::{missing, pdf};

#[test]
fn each_case_remembers_its_own_words() {
    let fonts = common::fonts();
    let (one, other) = (fonts.apart(), fonts.apart());
    assert_eq!(one.remembered(), 0);
    let publication = common::single(common::german());
    pdf(&publication, &one).unwrap();
    let words = one.remembered();
    assert!(words > 20, "{words} words");
    pdf(&publication, &one).unwrap();
    assert_eq!(one.remembered(), words, "the same words again");
    assert_eq!((fonts.remembered(), other.remembered()), (0, 0));
    // A clone is of the same case.
    let same = one.clone();
    assert_eq!(same.remembered(), words);
    pdf(&common::single(common::danish()), &same).unwrap();
    assert!(one.remembered() > words);
}

#[test]
fn looking_for_missing_letters_remembers_nothing() {
    let fonts = common::fonts();
    assert_eq!(missing(&common::german(), &fonts), []);
    assert_eq!(fonts.remembered(), 0);
}
