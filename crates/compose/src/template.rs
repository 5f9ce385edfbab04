use crate::context::DERIVED;
use crate::plan::role;
use herold_facts::{Catalogue, Kind};
use herold_wording::Wording;
use quick_xml::Reader;
use quick_xml::events::Event;
use tera::{Kwargs, State, Tera, TeraResult, Value};

/// What `say` takes.
const SAY_ARGUMENTS: [&str; 5] = ["id", "at", "list", "where", "bind"];
/// The statements a template may use. Each of them ends: loops run over lists of facts, and nothing calls itself.
const STATEMENTS: [&str; 8] = ["if", "elif", "else", "endif", "for", "endfor", "set", "raw"];
/// How deep loops may stand in each other.
const MAX_LOOPS: usize = 2;

/// Returns an engine with `say` and nothing that a plan must not use.
pub(crate) fn engine() -> Tera {
    let mut tera = Tera::default();
    tera.autoescape_on(vec![""]);
    tera.register_function("say", Say);
    tera
}

/// `say(id="…")`: one sentence of the plan. Whether it is said is for the facts to decide, later.
struct Say;

impl tera::Function<TeraResult<Value>> for Say {
    fn call(&self, arguments: Kwargs, _: &State) -> TeraResult<Value> {
        let mut element = String::from("<s");
        for (name, attribute) in [("id", "m"), ("at", "at"), ("list", "list"), ("where", "where"), ("bind", "bind")] {
            if let Some(text) = arguments.get::<&str>(name)? {
                element.push_str(&format!(" {attribute}=\"{}\"", quick_xml::escape::escape(text)));
            }
        }
        Ok(Value::safe_string(&(element + "/>")))
    }

    fn is_safe(&self) -> bool {
        true
    }
}

/// A piece of a template's source.
enum Piece<'a> {
    Text(&'a str),
    /// `{{ … }}`.
    Print(&'a str),
    /// `{% … %}`.
    Statement(&'a str),
}

/// Splits a template's source; comments are left out. Each piece comes with its line, counted from 1.
fn pieces(source: &str) -> Result<Vec<(usize, Piece<'_>)>, String> {
    let mut found = Vec::new();
    let mut rest = source;
    let line = |rest: &str| 1 + source[..source.len() - rest.len()].matches('\n').count();
    while !rest.is_empty() {
        let open = ["{{", "{%", "{#"].iter().filter_map(|m| rest.find(m)).min();
        let Some(open) = open else {
            found.push((line(rest), Piece::Text(rest)));
            break;
        };
        if open > 0 {
            found.push((line(rest), Piece::Text(&rest[..open])));
        }
        let at = line(&rest[open..]);
        let close = match &rest[open..open + 2] {
            "{{" => "}}",
            "{%" => "%}",
            _ => "#}",
        };
        let inside = &rest[open + 2..];
        let end = inside.find(close).ok_or_else(|| format!("line {at}: `{close}` is missing"))?;
        let content = inside[..end].trim().trim_start_matches('-').trim_end_matches('-').trim();
        match close {
            "}}" => found.push((at, Piece::Print(content))),
            "%}" => found.push((at, Piece::Statement(content))),
            _ => {}
        }
        rest = &inside[end + 2..];
    }
    Ok(found)
}

/// Returns everything that is wrong with a template, each with its line; `known` is the engine and the template's name
/// in it, when the engine took it.
pub(crate) fn lint(
    known: Option<(&Tera, &str)>,
    source: &str,
    catalogue: &Catalogue,
    wording: &Wording,
) -> Vec<String> {
    let pieces = match pieces(source) {
        Ok(pieces) => pieces,
        Err(what) => return vec![what],
    };
    let mut faults = Vec::new();
    let mut loops = 0usize;
    let mut skeleton = String::new();
    for (line, piece) in &pieces {
        let mut fault = |what: String| faults.push(format!("line {line}: {what}"));
        match piece {
            Piece::Text(text) => skeleton.push_str(text),
            Piece::Print(code) if code.starts_with("say(") => {
                check_say(code, catalogue, wording, &mut fault);
            }
            Piece::Print(_) => skeleton.push('k'),
            Piece::Statement(code) => {
                let word = code.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
                if !STATEMENTS.contains(&word) || word == "raw" {
                    fault(format!("`{word}` is not allowed in a plan: it might never end; allowed: if, for, set"));
                }
                if code.contains("range(") {
                    fault("`range` is not allowed in a plan: loop over the records of a fact".to_owned());
                }
                match word {
                    "for" => loops += 1,
                    "endfor" => loops = loops.saturating_sub(1),
                    _ => {}
                }
                if loops > MAX_LOOPS {
                    fault(format!("more than {MAX_LOOPS} loops in each other"));
                }
            }
        }
    }
    faults.extend(lint_skeleton(&skeleton));
    let Some((tera, name)) = known else { return faults };
    match tera.get_template_variables(name) {
        Ok(variables) => {
            let mut unknown: Vec<&str> =
                variables.into_iter().filter(|v| catalogue.question(v).is_none() && !DERIVED.contains(v)).collect();
            unknown.sort_unstable();
            faults.extend(unknown.into_iter().map(|v| format!("unknown fact `{v}`")));
        }
        Err(e) => faults.push(e.to_string()),
    }
    faults
}

/// Text between tags is XML of known elements without a word.
fn lint_skeleton(skeleton: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let mut reader = Reader::from_str(skeleton);
    // Branches may open one element twice; whether a plan is balanced is seen when it runs.
    reader.config_mut().check_end_names = false;
    loop {
        match reader.read_event() {
            Ok(Event::Start(start)) => {
                let name = String::from_utf8_lossy(start.name().as_ref()).into_owned();
                if role(&name).is_none() && name != "section" {
                    faults.push(format!("unknown element <{name}>"));
                }
                for attribute in start.attributes().flatten() {
                    let key = String::from_utf8_lossy(attribute.key.as_ref()).into_owned();
                    if !["id", "key"].contains(&key.as_str()) {
                        faults.push(format!("<{name}> takes id and key, not {key}"));
                    }
                }
                if !start.attributes().flatten().any(|a| a.key.as_ref() == b"id" && !a.value.is_empty()) {
                    faults.push(format!("<{name}> without an id"));
                }
            }
            Ok(Event::End(_)) => {}
            Ok(Event::Text(text)) if text.iter().all(u8::is_ascii_whitespace) => {}
            Ok(Event::Text(text)) => {
                let words: String = String::from_utf8_lossy(&text).trim().chars().take(40).collect();
                faults.push(format!("literal words in a template: `{words}`; wording belongs in notices.ftl"));
            }
            Ok(Event::Eof) => return faults,
            Ok(other) => faults.push(format!("not part of a plan: {other:?}")),
            Err(e) => {
                faults.push(e.to_string());
                return faults;
            }
        }
    }
}

fn check_say(code: &str, catalogue: &Catalogue, wording: &Wording, fault: &mut impl FnMut(String)) {
    let arguments = arguments(&code["say(".len()..]);
    for (name, _) in arguments.iter().filter(|(name, _)| !SAY_ARGUMENTS.contains(&name.as_str())) {
        fault(format!("say takes {}, not `{name}`", SAY_ARGUMENTS.join(", ")));
    }
    let literal = |name: &str| {
        let code = &arguments.iter().find(|(n, _)| n == name)?.1;
        let text = code.strip_prefix('"').and_then(|c| c.strip_suffix('"'));
        text.filter(|t| !t.contains('"')).map(str::to_owned)
    };
    match literal("id") {
        None => fault("say needs id=\"…\", a message in quotation marks".to_owned()),
        Some(id) if wording.needs(&id).is_none() => fault(format!("there is no message `{id}` in notices.ftl")),
        Some(_) => {}
    }
    for fact in literal("bind").iter().flat_map(|b| b.split(',')).map(str::trim) {
        if catalogue.question(fact).is_none() {
            fault(format!("unknown fact `{fact}` in bind"));
        }
    }
    let Some(list) = literal("list") else { return };
    match catalogue.question(&list).map(|q| &q.kind) {
        Some(Kind::Records(fields)) => {
            for condition in literal("where").iter().flat_map(|w| w.split(',')) {
                let field = condition.split(':').next().unwrap_or_default().trim();
                let derived = list == "data" && field == "status";
                if !derived && !fields.iter().any(|f| f.id == field) {
                    fault(format!("`{list}` has no field `{field}`"));
                }
            }
        }
        _ => fault(format!("`{list}` is not a list of records")),
    }
}

/// Splits `name=code, name=code)` at commas outside quotation marks and brackets.
fn arguments(code: &str) -> Vec<(String, String)> {
    let mut parts = vec![String::new()];
    let (mut quoted, mut depth) = (false, 0i32);
    for c in code.chars() {
        match c {
            '"' => quoted = !quoted,
            '(' | '[' if !quoted => depth += 1,
            ')' | ']' if !quoted => {
                depth -= 1;
                if depth < 0 {
                    break;
                }
            }
            ',' if !quoted && depth == 0 => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        if let Some(last) = parts.last_mut() {
            last.push(c);
        }
    }
    parts
        .iter()
        .filter_map(|part| part.split_once('='))
        .map(|(name, code)| (name.trim().to_owned(), code.trim().to_owned()))
        .collect()
}
