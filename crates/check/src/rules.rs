use herold_notice::Severity;

/// A rule: it has a message `finding-ID` and stands in `docs/rules.md`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// The id, such as `excluded-unproven`.
    pub id: &'static str,
    /// How much its findings weigh.
    pub severity: Severity,
}

macro_rules! rules {
    ($($name:ident = $severity:ident $id:literal;)*) => {
        $(pub(crate) const $name: Rule = Rule { id: $id, severity: Severity::$severity };)*

        /// Every rule, in the order of `docs/rules.md`.
        pub const RULES: &[Rule] = &[$($name),*];
    };
}

// A blocker stops a release: only where something firm and false would go out.
rules! {
    // Proof of what the ledger says.
    EXCLUDED_UNPROVEN = Blocker "excluded-unproven";
    NO_SIGN_UNDATED = Warning "no-sign-undated";
    EXCLUDED_BUT_ALTERED = Blocker "excluded-but-altered";
    SAFE_DATA_BUT_DATABASES_HIT = Warning "safe-data-but-databases-hit";
    AS_OF_AFTER_ISSUE = Warning "as-of-after-issue";
    // Times.
    DISCOVERED_BEFORE_ATTACK = Warning "discovered-before-attack";
    ISSUED_BEFORE_ATTACK = Blocker "issued-before-attack";
    RESTORED_BEFORE_ATTACK = Warning "restored-before-attack";
    PUBLISHED_BEFORE_ATTACK = Warning "published-before-attack";
    TOLD_BEFORE_AWARE = Warning "told-before-aware";
    NEXT_UPDATE_NOT_LATER = Warning "next-update-not-later";
    EMBARGO_NOT_LATER = Warning "embargo-not-later";
    UPDATE_SINCE_NOT_EARLIER = Warning "update-since-not-earlier";
    TELL_UNTIL_PAST = Warning "tell-until-past";
    PROMISE_PAST = Warning "promise-past";
    DONE_AFTER_ISSUE = Warning "done-after-issue";
    // What happened.
    OUTAGE_BUT_ATTACK = Warning "outage-but-attack";
    MISHAP_BUT_ATTACKER = Warning "mishap-but-attacker";
    FLOOD_BUT_STOLEN = Hint "flood-but-stolen";
    RANSOM_DEMANDED_AND_NOT = Warning "ransom-demanded-and-not";
    RANSOM_NO_COMMENT_AND_MORE = Hint "ransom-no-comment-and-more";
    RANSOM_NOT_PAID_WITHOUT_DEMAND = Hint "ransom-not-paid-without-demand";
    SUPPLIER_UNNAMED = Hint "supplier-unnamed";
    CAUSE_BEFORE_RESULT = Hint "cause-before-result";
    // Systems, services, restoration.
    SYSTEM_AFFECTED_AND_NOT = Blocker "system-affected-and-not";
    SYSTEM_RESTORED_NOT_HIT = Hint "system-restored-not-hit";
    SYSTEM_RESTORED_AND_DUE = Warning "system-restored-and-due";
    SERVICE_LIMITED_AND_CONTINUING = Warning "service-limited-and-continuing";
    COMPLETE_BUT_LIMITED = Warning "complete-but-limited";
    AS_USUAL_BUT_LIMITED = Warning "as-usual-but-limited";
    EMERGENCY_OPEN_BUT_SUSPENDED = Blocker "emergency-open-but-suspended";
    EMERGENCY_CLOSED_BUT_CONTINUING = Warning "emergency-closed-but-continuing";
    CARE_ASSURED_BUT_CLOSED = Warning "care-assured-but-closed";
    DATE_DESPITE_BACKUPS = Hint "date-despite-backups";
    // The all-clear.
    FALSE_ALARM_BUT_ATTACK = Blocker "false-alarm-but-attack";
    NO_DATA_UNPROVEN = Blocker "no-data-unproven";
    // Data and numbers.
    NUMBER_SMALLER_THAN_PART = Warning "number-smaller-than-part";
    NUMBER_AS_BEFORE = Warning "number-as-before";
    PUBLICATION_WITHOUT_STATUS = Warning "publication-without-status";
    NONE_SEEN_BUT_PUBLISHED = Blocker "none-seen-but-published";
    CATEGORY_PUBLISHED_AND_NOT = Blocker "category-published-and-not";
    NO_NEWS_TOO_FIRM = Warning "no-news-too-firm";
    NO_NEWS_TOO_EARLY = Warning "no-news-too-early";
    // How people are told and advised.
    DIGITAL_POST_ONLY = Hint "digital-post-only";
    CHILDREN_WITHOUT_GUARDIANS = Warning "children-without-guardians";
    ADVICE_MISSING = Hint "advice-missing";
    ADVICE_UNFITTING = Hint "advice-unfitting";
    NOTHING_TO_DO_AND_ADVICE = Warning "nothing-to-do-and-advice";
    HELP_WITHOUT_CATEGORY = Warning "help-without-category";
    CONTACT_UNREACHABLE = Warning "contact-unreachable";
    QUOTE_UNATTRIBUTED = Warning "quote-unattributed";
    // Corrections.
    CORRECTION_WITHOUT_TRUTH = Warning "correction-without-truth";
    CORRECTION_CHANGES_NOTHING = Warning "correction-changes-nothing";
    CORRECTION_KNOWN_BEFORE_SAID = Warning "correction-known-before-said";
    // The law and the report to the authority.
    AWARE_BEFORE_DISCOVERED = Warning "aware-before-discovered";
    AWARE_LONG_AFTER_DISCOVERED = Hint "aware-long-after-discovered";
    REPORT_LATE = Hint "report-late";
    REPORT_INCOMPLETE = Warning "report-incomplete";
    SOCIAL_DATA_SUPERVISOR = Warning "social-data-supervisor";
    CHURCH_LAW_AUTHORITY = Warning "church-law-authority";
    RISK_NONE_BUT_HEALTH = Warning "risk-none-but-health";
    HIGH_RISK_UNTOLD = Warning "high-risk-untold";
    PUBLIC_NOTICE_WITHOUT_CHANNEL = Warning "public-notice-without-channel";
    // Languages and the case file.
    OTHER_WITHOUT_TEXT = Warning "other-without-text";
    FACT_UNREAD = Warning "fact-unread";
    // Notices.
    TO_TRANSLATE = Warning "to-translate";
    FACT_MISSING = Warning "fact-missing";
    ELEMENT_MISSING = Warning "element-missing";
    SENTENCE_LONG = Hint "sentence-long";
    SENTENCE_TWICE = Hint "sentence-twice";
    POST_TOO_LONG = Warning "post-too-long";
    GLYPH_MISSING = Blocker "glyph-missing";
}
