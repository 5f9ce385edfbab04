//! Plans and parts: what is refused, and what a part sees.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

#[path = "common/small.rs"]
mod small;

use herold_compose::{House, HouseSources, Style};
use small::{facts, faults, house, said, sources};

const MESSAGES: &str = "
hello = Hello.
off = Off: { $systems_off }.
off-one = { KEY($systems_off) ->
    [email] No e-mail.
   *[telephone] No telephone.
 }
group = Data of { $data_group }.
";

fn of_plan(plan: &str) -> Vec<String> {
    faults(&sources(plan, &[], MESSAGES))
}

#[test]
fn plans_that_are_refused() {
    let cases = [
        ("<p id=\"a\">Hallo</p>", "line 1: literal words in a template: `Hallo`"),
        ("\n\n<p id=\"a\">\n\n  Hallo</p>", "line 5: literal words in a template: `Hallo`"),
        ("<p id=\"a\">{{ say(id=\"no-such-message\") }}</p>", "line 1: there is no message `no-such-message`"),
        ("{% if atack_kind %}{% endif %}", "unknown fact `atack_kind`"),
        ("{% if certainty.atack_kind %}{% endif %}", "line 1: unknown fact `atack_kind` in certainty"),
        ("<p>{{ say(id=\"hello\") }}</p>", "line 1: <p> without an id"),
        ("\n<div id=\"a\"></div>", "line 2: unknown element <div>"),
        (
            "\n{% for i in range(end=999999999) %}<p id=\"a\" key=\"{{ i }}\"></p>{% endfor %}",
            "line 2: `range` is not allowed",
        ),
        ("{% macro a() %}{% endmacro %}", "`macro` is not allowed in a plan: it might never end"),
        (
            "{% for a in data %}{% for b in data %}{% for c in data %}\n{% for d in data %}{% endfor %}{% endfor %}{% endfor %}{% endfor %}",
            "line 2: more than 3 loops in each other",
        ),
        ("<p id=\"a\">{{ say(id=\"hello\", lst=\"data\") }}</p>", "say takes id, at, list, where, bind, or, not `lst`"),
        (
            "<p id=\"a\">{{ say(id=\"group\", list=\"data\", where=\"grup:patients\") }}</p>",
            "`data` has no field `grup`",
        ),
        (
            "<p id=\"a\">{{ say(id=\"group\", list=\"data\", where=\"status:stolne\") }}</p>",
            "`stolne` is no choice of `data.status`, nor any or none",
        ),
        ("<p id=\"a\">{{ say(id=\"hello\", bind=\"no_fact\") }}</p>", "unknown fact `no_fact` in bind"),
        ("<p id=\"a\">{{ say(id=\"group\") }}</p>", "`group` speaks of records of `data`: say which with at or list"),
        (
            "<p id=\"a\">{{ say(id=\"off-one\") }}</p>",
            "`off-one` selects by one choice of `systems_off`: say which with at",
        ),
        ("<p id=\"a\">{{ say(id=\"off\", at=\"systems_off.fax\") }}</p>", "`fax` is no choice of `systems_off`"),
        ("<p id=\"a\"", "notice.tera: line 1: "),
        ("<p id=\"a\">{{ say(id=\"hello\") }}</p><p id=\"a\"></p>", "line 1: the id `a` stands at line 1 as well"),
        ("{% for r in data %}<p id=\"a\"></p>{% endfor %}", "line 1: `a` stands in a loop: it needs key"),
        ("{% include \"gone\" %}", "line 1: there is no part `gone` in templates/parts"),
        ("{% include name %}", "line 1: include takes the name of a part in quotation marks, not `name`"),
        ("{% include \"notices/note/notice.tera\" %}", "line 1: include takes the name of a part in quotation marks"),
        ("{{ data", "line 1: `}}` is missing"),
        (
            "<columns id=\"a\">{{ say(id=\"hello\") }}</columns>\n<record id=\"b\">{{ say(id=\"hello\") }}{{ say(id=\"hello\") }}</record>",
            "line 2: `b` has not as many cells as `a`",
        ),
        (
            "<record id=\"b\">{% if data %}{{ say(id=\"hello\") }}{% endif %}</record>",
            "line 1: <record> has now more, now fewer cells: each branch needs as many, `else` as well",
        ),
        (
            "<record id=\"b\">{% for r in data %}{{ say(id=\"hello\") }}{% endfor %}</record>",
            "line 1: a loop in <record>: its cells could not be counted",
        ),
        (
            "<p id=\"a\">{{ say(id=\"hello\") }}</p><record id=\"b\"></record>",
            "line 1: a <record> stands below <columns>",
        ),
        (
            "<columns id=\"a\">{{ say(id=\"off\") }}</columns>",
            "line 1: `off` is a cell, which always stands: say or=\"…\" for what is not stated",
        ),
        (
            "<columns id=\"a\">{{ say(id=\"hello\", or=\"off\") }}</columns>",
            "line 1: or: `off` shows a fact, so it might not be said either",
        ),
        ("<p id=\"a\">{{ say(id=\"off\", or=\"hello\") }}</p>", "line 1: `or` is for the cells of a table alone"),
        ("{% if data %}", "notice.tera: "),
    ];
    for (plan, what) in cases {
        let found = of_plan(plan);
        assert!(found.iter().any(|f| f.contains(what)), "{plan}: {found:#?}");
        assert!(found.iter().all(|f| f.starts_with("templates/notices/note/notice.tera: ")), "{found:#?}");
        assert!(found.iter().all(|f| !f.contains('\n')), "{found:#?}");
    }
}

#[test]
fn one_id_may_stand_in_two_branches_or_with_keys() {
    let right =
        "{% if attack_kind %}<p id=\"a\"></p>{% elif data %}<p id=\"a\"></p>{% else %}<p id=\"a\"></p>{% endif %}
        {% for r in data or [] %}<li id=\"r\" key=\"{{ r.key }}\"></li>{% endfor %}
        {% for r in data or [] %}<li id=\"r\" key=\"{{ r.group }}\"></li>{% endfor %}";
    assert_eq!(of_plan(right), Vec::<String>::new());
    let wrong = "{% if attack_kind %}<p id=\"a\"></p>{% endif %}{% if data %}<p id=\"a\"></p>{% endif %}";
    assert_eq!(of_plan(wrong).len(), 1);
}

#[test]
fn two_blocks_with_one_key_are_an_error_not_a_choice() {
    let block = "<p id=\"a\" key=\"b\">{{ say(id=\"hello\") }}</p>";
    let house = house(&format!("{block}{block}"), &[], MESSAGES);
    let error = house.compose(&facts(&house, ""), "note", &["de"], &Style::default()).unwrap_err();
    assert!(error.to_string().contains("two blocks with the id `a.b`"), "{error}");
}

#[test]
fn a_part_sees_what_the_plan_has_made_and_the_loop_it_stands_in() {
    let plan =
        "{% set some = attack_kind %}{% for r in data or [] %}{% include \"one\" %}{% endfor %}{% include \"two\" %}";
    let parts = [
        ("one", "<li id=\"one\" key=\"{{ r.key }}\">{{ say(id=\"group\", at=\"data.\" ~ r.key) }}</li>"),
        ("two", "{% if some and some == \"phishing\" %}<p id=\"two\">{{ say(id=\"hello\") }}</p>{% endif %}"),
    ];
    let house = house(plan, &parts, MESSAGES);
    let data = "\"data\": [{\"key\": \"p\", \"group\": \"patients\", \"confidentiality\": \"open\"}]";
    assert_eq!(
        said(&house, &format!("\"attack_kind\": \"phishing\", {data}")),
        "one.p: Data of patients.\ntwo: Hello."
    );
    assert_eq!(said(&house, data), "one.p: Data of patients.");
}

#[test]
fn parts_that_are_refused() {
    let part = |plan: &str, part: &str| faults(&sources(plan, &[("cause", part)], MESSAGES));
    let plan = "{% include \"cause\" %}";
    assert_eq!(
        part(plan, "\n<p id=\"a\">{{ say(id=\"gone\") }}</p>"),
        ["templates/parts/cause.tera: line 2: there is no message `gone` in notices.ftl"]
    );
    assert_eq!(
        part("\n{% include \"cause\" %}", "{% if some %}{% endif %}"),
        ["templates/notices/note/notice.tera: line 2: part `cause`: unknown fact `some`, nor is it set before"]
    );
    assert_eq!(
        part("<p id=\"a\"></p>\n{% include \"cause\" %}", "\n\n<p id=\"a\"></p>"),
        ["templates/notices/note/notice.tera: part `cause`, line 3: the id `a` stands at line 1 as well"]
    );
    assert_eq!(
        part("{% include \"cause\" %}\n{% include \"cause\" %}", "<p id=\"a\"></p>"),
        ["templates/notices/note/notice.tera: part `cause`, line 1: the id `a` stands at part `cause`, line 1 as well"]
    );
    let branches = "{% if data %}{% include \"cause\" %}{% else %}{% include \"cause\" %}{% endif %}";
    assert_eq!(part(branches, "<p id=\"a\"></p>"), Vec::<String>::new());
    let two = "{% for a in data or [] %}{% for b in data %}\n{% include \"cause\" %}{% endfor %}{% endfor %}";
    assert_eq!(
        part(two, "{% for c in data %}{% for d in data %}{% endfor %}{% endfor %}"),
        ["templates/notices/note/notice.tera: line 2: more than 3 loops in each other, with part `cause`"]
    );
    assert_eq!(part("", "<p id=\"a\"></p>"), ["templates/parts/cause.tera: no plan takes it in"]);
    let itself = part(plan, "{% include \"cause\" %}");
    assert!(
        itself.contains(&"templates/parts/cause.tera: line 1: a part takes in no part, such as `cause`".to_owned())
    );
    assert!(part(plan, "{% if data %}").iter().any(|f| f.starts_with("templates/parts/cause.tera: ")));
}

#[test]
fn what_notice_toml_says_of_the_plan() {
    let of = |toml: &str| {
        let mut sources = sources("<section id=\"s\"><p id=\"a\"></p><p id=\"b\"></p></section>", &[], MESSAGES);
        sources.notices[0].1 = toml.to_owned();
        faults(&sources)
    };
    let with = |what: &str| of(&small::NOTICE.replace("elements = []", what));
    assert_eq!(with("elements = [\"s\", \"a\", \"b\"]\nlimits = { b = 280 }"), Vec::<String>::new());
    let toml = "templates/notices/note/notice.toml: ";
    assert_eq!(with("elements = [\"c\"]"), [format!("{toml}elements: the plan has no `c`")]);
    assert_eq!(with("elements = [\"b\", \"a\"]"), [format!("{toml}elements: in the plan `a` stands before `b`")]);
    assert_eq!(with("elements = []\nlimits = { c = 280 }"), [format!("{toml}limits: the plan has no `c`")]);
    assert!(of(&small::NOTICE.replace("\"inform\"", "\"entertain\""))[0].starts_with(&format!("{toml}line 7: ")));
    assert_eq!(
        of(&small::NOTICE.replace("label-note", "label-gone")),
        [format!("{toml}there is no message `label-gone` in notices.ftl")]
    );
}

#[test]
fn an_element_is_made_by_its_block_or_by_those_of_its_section() {
    let plan = "<p id=\"a\"></p><section id=\"s\"><h id=\"h\"></h>{% include \"inner\" %}</section><p id=\"z\"></p>";
    let mut sources = sources(plan, &[("inner", "<li id=\"b\" key=\"{{ attack_kind }}\"></li>")], MESSAGES);
    sources.notices[0].1 = small::NOTICE.replace("elements = []", "elements = [\"s\", \"z\"]");
    let house = House::load(&sources).unwrap();
    let blocks = house.kinds()[0].element_blocks();
    let ids = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
    assert_eq!(blocks, [("s".to_owned(), ids(&["h", "b"])), ("z".to_owned(), ids(&["z"]))]);
}

#[test]
fn kinds_stand_in_their_order_and_know_their_limits() {
    let mut sources = sources("<p id=\"a\" key=\"{{ attack_kind }}\"></p><p id=\"b\"></p>", &[], MESSAGES);
    let first = small::NOTICE.replace("order = 1", "order = 0") + "limits = { x = 280, b = 9 }\n";
    sources.notices.push(("also".to_owned(), first, sources.notices[0].2.clone()));
    let house = House::load(&sources).unwrap();
    let ids: Vec<&str> = house.kinds().iter().map(|kind| kind.id.as_str()).collect();
    assert_eq!(ids, ["also", "note"]);
    let limit = |id: &str| house.kinds()[0].limit(&small::segment(id));
    assert_eq!([limit("a.x"), limit("a.y"), limit("b"), limit("a")], [Some(280), None, Some(9), None]);
    sources.notices[1].1 = small::NOTICE.to_owned();
    assert_eq!(faults(&sources), ["templates/notices/also/notice.toml: order 1 is that of note as well"]);
}

#[test]
fn a_house_that_was_linted_before_says_the_same_and_is_refused_for_the_same() {
    let plan = "<label id=\"l\">{{ say(id=\"hello\") }}</label>{% include \"inner\" %}";
    let whole = sources(plan, &[("inner", "<p id=\"b\">{{ say(id=\"hello\") }}</p>")], MESSAGES);
    let text = |house: &House| said(house, "");
    assert_eq!(text(&House::load_linted(&whole).unwrap()), text(&House::load(&whole).unwrap()));
    let broken = |change: &dyn Fn(&mut HouseSources)| {
        let mut sources = whole.clone();
        change(&mut sources);
        let (linted, loaded) = (House::load_linted(&sources), House::load(&sources));
        let (linted, loaded) = (linted.err().unwrap().to_string(), loaded.err().unwrap().to_string());
        assert_eq!(linted, loaded);
        linted
    };
    assert!(broken(&|all| all.notices[0].2 += "{% if %}").contains("notice.tera"));
    assert!(broken(&|all| all.notices[0].1.clear()).contains("notice.toml"));
    assert!(broken(&|all| all.parts[0].1 += "{{").contains("inner.tera"));
    assert!(broken(&|all| all.parts.clear()).contains("notice.tera"));
    assert!(broken(&|all| all.languages[0].files[2].1 += "\n??").contains("notices.ftl"));
    assert!(broken(&|all| all.languages[1].files.clear()).contains("language.toml"));
    // What only the lint finds is for those who write templates.
    let mut sources = whole.clone();
    sources.parts.push(("outer".to_owned(), "<p id=\"c\"></p>".to_owned()));
    assert_eq!(faults(&sources), ["templates/parts/outer.tera: no plan takes it in"]);
    assert!(House::load_linted(&sources).is_ok());
}

#[test]
fn the_number_of_characters_stands_last() {
    let plan =
        "<label id=\"l\">{{ say(id=\"hello\") }}</label><p id=\"a\">{{ say(id=\"hello\") }}{{ say(id=\"hello\") }}</p>
        <p id=\"b\">{{ say(id=\"hello\") }}</p><note id=\"n\">{{ say(id=\"hello\") }}</note>";
    let mut sources = sources(plan, &[], MESSAGES);
    sources.notices[0].1 += "character_count = true\n";
    let house = House::load(&sources).unwrap();
    let text = said(&house, "");
    assert!(text.ends_with("n: Hello.\ncharacters: 20 characters"), "{text}");
    sources.notices[0].2 = plan.replace("id=\"n\"", "id=\"characters\"");
    assert_eq!(
        faults(&sources),
        ["templates/notices/note/notice.toml: character_count: the plan has a block `characters` of its own"]
    );
}
