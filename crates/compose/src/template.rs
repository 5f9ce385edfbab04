use crate::ComposeError;
use tera::{Context, Kwargs, State, Tera, TeraResult, Value};

/// The folder of parts; a plan names a part without it.
pub(crate) const PARTS: &str = "parts/";

/// Returns an engine with `say` and nothing that a plan must not use.
pub(crate) fn engine() -> Tera {
    let mut tera = Tera::default();
    tera.autoescape_on(vec![""]);
    tera.register_function("say", Say);
    // Refused only when templates are there already.
    let _ = tera.set_fallback_prefixes([PARTS]);
    tera
}

pub(crate) fn template_name(kind: &str) -> String {
    format!("notices/{kind}/notice.tera")
}

pub(crate) fn part_name(part: &str) -> String {
    format!("{PARTS}{part}")
}

/// Returns what the engine says of a fault in one line, with the line of the template that is meant.
pub(crate) fn brief(error: &tera::Error) -> String {
    let report = error.to_string();
    let place = |at: &str| {
        let mut parts = at.rsplit(':');
        let (_, line, file) = (parts.next()?, parts.next()?, parts.next()?);
        let part = file.strip_prefix(PARTS).map(|part| format!("part `{part}`, ")).unwrap_or_default();
        Some(format!("{part}line {line}: "))
    };
    let mut found = Vec::new();
    let mut lines = report.lines();
    while let Some(line) = lines.next() {
        let Some(what) = line.strip_prefix("error: ") else { continue };
        let at = lines.next().and_then(|l| l.trim_start().strip_prefix("--> ")).and_then(place);
        found.push(at.unwrap_or_default() + what);
    }
    if found.is_empty() { report.lines().collect::<Vec<_>>().join(" ") } else { found.join("; ") }
}

/// The arguments of `say`, and the attributes of the plan they become.
const SAY_ATTRIBUTES: [(&str, &str); 6] =
    [("id", "m"), ("at", "at"), ("list", "list"), ("where", "where"), ("bind", "bind"), ("or", "or")];

/// `say(id="…")`: one sentence of the plan. Whether it is said is for the facts to decide, later.
struct Say;

impl tera::Function<TeraResult<Value>> for Say {
    fn call(&self, arguments: Kwargs, _: &State) -> TeraResult<Value> {
        let mut element = String::from("<s");
        for (name, attribute) in SAY_ATTRIBUTES {
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

/// Returns what a template yields on the facts of a context.
///
/// # Errors
/// When the engine stops, with the place.
pub(crate) fn run(tera: &Tera, name: &str, context: &Context) -> Result<String, ComposeError> {
    tera.render(name, context).map_err(|e| ComposeError::Plan { template: name.to_owned(), detail: brief(&e) })
}

/// A piece of a template's source.
#[derive(Debug)]
pub(crate) struct Piece<'a> {
    /// The line it begins in, counted from 1.
    pub(crate) line: usize,
    /// All of it, with its brackets.
    pub(crate) source: &'a str,
    pub(crate) code: Code<'a>,
}

/// What kind of piece it is.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Code<'a> {
    Text,
    /// `{# … #}`.
    Comment,
    /// `{{ … }}`.
    Print(&'a str),
    /// `{% … %}`.
    Statement(&'a str),
}

/// Splits a template's source.
///
/// # Errors
/// When a bracket is not closed.
pub(crate) fn pieces(source: &str) -> Result<Vec<Piece<'_>>, String> {
    let mut found = Vec::new();
    let mut rest = source;
    let mut line = 1;
    while !rest.is_empty() {
        let opens = |(at, _): &(usize, &str)| rest[at + 1..].starts_with(['{', '%', '#']);
        let open = rest.match_indices('{').find(opens).map_or(rest.len(), |(at, _)| at);
        if open > 0 {
            found.push(Piece { line, source: &rest[..open], code: Code::Text });
            line += rest[..open].matches('\n').count();
            rest = &rest[open..];
            continue;
        }
        let close = match &rest[..2] {
            "{{" => "}}",
            "{%" => "%}",
            _ => "#}",
        };
        let end = rest[2..].find(close).ok_or_else(|| format!("line {line}: `{close}` is missing"))? + 2;
        let content = rest[2..end].trim().trim_start_matches('-').trim_end_matches('-').trim();
        let code = match close {
            "}}" => Code::Print(content),
            "%}" => Code::Statement(content),
            _ => Code::Comment,
        };
        let (piece, after) = rest.split_at(end + 2);
        found.push(Piece { line, source: piece, code });
        line += piece.matches('\n').count();
        rest = after;
    }
    Ok(found)
}

/// Splits `name=code, name=code)` at commas outside quotation marks and brackets.
pub(crate) fn arguments(code: &str) -> Vec<(String, String)> {
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
