use crate::template::{Code, arguments, pieces};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeSet;

/// Where in a template something stands: the branches of conditions it is in, as condition and branch, how many loops
/// and which sections are around it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) line: usize,
    pub(crate) branches: Vec<(usize, usize)>,
    pub(crate) loops: usize,
    pub(crate) sections: Vec<String>,
}

/// A block or section of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Element {
    /// Such as `p` or `section`.
    pub(crate) name: String,
    pub(crate) id: String,
    /// Whether it has a key, so that it may stand there more than once.
    pub(crate) keyed: bool,
    pub(crate) place: Place,
    /// What it says, in order.
    pub(crate) says: Vec<(Place, Arguments)>,
    /// Whether a part is taken in inside it.
    pub(crate) takes_in: bool,
}

/// A part taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Include {
    pub(crate) part: String,
    /// The variables that the template has made before, or is looping over.
    pub(crate) names: BTreeSet<String>,
    pub(crate) place: Place,
}

/// What stands in a template, in its order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Item {
    Element(Element),
    Include(Include),
}

/// The arguments of a call of `say`, as code.
pub(crate) type Arguments = Vec<(String, String)>;

/// A call of `say`: its line and its arguments.
pub(crate) type SayCall = (usize, Arguments);

/// A condition of a template.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Condition {
    pub(crate) branches: usize,
    /// Whether one of the branches is always taken: there is an `else`.
    pub(crate) always: bool,
}

/// A template's source, read without running it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scan {
    pub(crate) items: Vec<Item>,
    pub(crate) says: Vec<SayCall>,
    /// The code of all statements and prints, with its line.
    pub(crate) code: Vec<(usize, String)>,
    /// The source without its includes.
    pub(crate) without_includes: String,
    /// What is wrong with its form, each with its line.
    pub(crate) faults: Vec<(usize, String)>,
    /// How deep its loops stand in each other, and the line of the innermost.
    pub(crate) loops: (usize, usize),
    /// Its conditions, by the number that places have of them.
    pub(crate) conditions: Vec<Condition>,
}

impl Scan {
    /// Returns its blocks and sections, in order.
    pub(crate) fn elements(&self) -> impl Iterator<Item = &Element> {
        self.items.iter().filter_map(|item| match item {
            Item::Element(element) => Some(element),
            Item::Include(_) => None,
        })
    }

    /// Returns the parts it takes in, in order.
    pub(crate) fn includes(&self) -> impl Iterator<Item = &Include> {
        self.items.iter().filter_map(|item| match item {
            Item::Include(include) => Some(include),
            Item::Element(_) => None,
        })
    }
}

/// The statements a template may use. Each of them ends: loops run over lists of facts, and nothing calls itself.
const STATEMENTS: [&str; 8] = ["if", "elif", "else", "endif", "for", "endfor", "set", "include"];

enum Open {
    If(usize),
    For(Vec<String>),
}

/// Follows the statements of a template.
#[derive(Default)]
struct Follower {
    open: Vec<Open>,
    conditions: Vec<Condition>,
    branches: Vec<(usize, usize)>,
    set: BTreeSet<String>,
}

impl Follower {
    fn place(&self, line: usize) -> Place {
        let loops = self.open.iter().filter(|open| matches!(open, Open::For(_))).count();
        Place { line, branches: self.branches.clone(), loops, sections: Vec::new() }
    }

    fn names(&self) -> BTreeSet<String> {
        let looped = self.open.iter().filter_map(|open| match open {
            Open::For(names) => Some(names.iter()),
            Open::If(_) => None,
        });
        self.set.iter().chain(looped.flatten()).cloned().collect()
    }

    fn statement(&mut self, word: &str, rest: &str) {
        match word {
            "if" => {
                self.open.push(Open::If(self.branches.len()));
                self.branches.push((self.conditions.len(), 0));
                self.conditions.push(Condition { branches: 1, always: false });
            }
            "elif" | "else" => {
                if let Some(Open::If(at)) = self.open.last()
                    && let Some(branch) = self.branches.get_mut(*at)
                {
                    branch.1 += 1;
                    if let Some(condition) = self.conditions.get_mut(branch.0) {
                        condition.branches += 1;
                        condition.always |= word == "else";
                    }
                }
            }
            "for" => {
                let names = rest.split(" in ").next().unwrap_or_default();
                self.open.push(Open::For(names.split(',').map(|name| name.trim().to_owned()).collect()));
            }
            "endif" | "endfor" => {
                if let Some(Open::If(at)) = self.open.pop() {
                    self.branches.truncate(at);
                }
            }
            "set" => {
                let name = rest.trim_start_matches("_global").split('=').next().unwrap_or_default();
                self.set.insert(name.trim().to_owned());
            }
            _ => {}
        }
    }
}

/// Returns what stands in a template.
///
/// # Errors
/// When a tag is not closed; nothing can be said of the rest then.
pub(crate) fn scan(source: &str) -> Result<Scan, String> {
    let mut found = Scan::default();
    let mut follower = Follower::default();
    let mut skeleton = String::new();
    // Where in the skeleton which place of the template begins.
    let mut places: Vec<(usize, Place)> = Vec::new();
    let mut includes = Vec::new();
    let mut says = Vec::new();
    for piece in pieces(source)? {
        let line = piece.line;
        places.push((skeleton.len(), follower.place(line)));
        let mut fault = |what: String| found.faults.push((line, what));
        match piece.code {
            Code::Text => skeleton.push_str(piece.source),
            Code::Comment => {}
            Code::Print(code) => {
                found.code.push((line, code.to_owned()));
                match code.strip_prefix("say(") {
                    Some(rest) => {
                        skeleton.push_str("<?say?>");
                        says.push((follower.place(line), arguments(rest)));
                        found.says.push((line, arguments(rest)));
                    }
                    None => skeleton.push('k'),
                }
            }
            Code::Statement(code) => {
                let word = code.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
                if !STATEMENTS.contains(&word) {
                    fault(format!(
                        "`{word}` is not allowed in a plan: it might never end; allowed: if, for, set, include"
                    ));
                }
                if code.contains("range(") {
                    fault("`range` is not allowed in a plan: loop over the records of a fact".to_owned());
                }
                follower.statement(word, &code[word.len()..]);
                let loops = follower.place(line).loops;
                if loops > found.loops.0 {
                    found.loops = (loops, line);
                }
                if word == "include" {
                    let name = code[word.len()..].trim();
                    match name.strip_prefix('"').and_then(|name| name.strip_suffix('"')) {
                        Some(part) if part.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') => {
                            skeleton.push_str("<?include?>");
                            let names = follower.names();
                            includes.push(Include { part: part.to_owned(), names, place: follower.place(line) });
                        }
                        _ => fault(format!("include takes the name of a part in quotation marks, not `{name}`")),
                    }
                    continue;
                }
                found.code.push((line, code.to_owned()));
            }
        }
        found.without_includes.push_str(piece.source);
    }
    found.conditions = follower.conditions;
    skeleton_items(&skeleton, &places, includes.into_iter(), says.into_iter(), &mut found);
    Ok(found)
}

/// Text between tags is XML of known elements without a word.
fn skeleton_items(
    skeleton: &str,
    places: &[(usize, Place)],
    mut includes: impl Iterator<Item = Include>,
    mut says: impl Iterator<Item = (Place, Arguments)>,
    found: &mut Scan,
) {
    let mut reader = Reader::from_str(skeleton);
    // Branches may open one element twice; whether a plan is balanced is seen when it runs.
    reader.config_mut().check_end_names = false;
    let mut sections: Vec<String> = Vec::new();
    // Which of the items is the block that is open.
    let mut open: Option<usize> = None;
    loop {
        let from = usize::try_from(reader.buffer_position()).unwrap_or(skeleton.len());
        let place = |skip: usize| {
            let at = places.partition_point(|(start, _)| *start <= from + skip).saturating_sub(1);
            let (start, place) = places.get(at).cloned().unwrap_or_default();
            let lines = skeleton.get(start..from + skip).unwrap_or_default().matches('\n').count();
            Place { line: place.line + lines, ..place }
        };
        match reader.read_event() {
            Ok(Event::Start(start)) => {
                let place = Place { sections: sections.clone(), ..place(0) };
                element_faults(&start, place.line, &mut found.faults);
                let attribute = |name: &[u8]| {
                    let attribute = start.attributes().flatten().find(|a| a.key.as_ref() == name)?;
                    Some(String::from_utf8_lossy(&attribute.value).into_owned())
                };
                let name = String::from_utf8_lossy(start.name().as_ref()).into_owned();
                let keyed = attribute(b"key").is_some();
                let id = attribute(b"id").unwrap_or_default();
                if name == "section" {
                    sections.push(id.clone());
                } else {
                    open = Some(found.items.len());
                }
                let (says, takes_in) = (Vec::new(), false);
                found.items.push(Item::Element(Element { name, id, keyed, place, says, takes_in }));
            }
            Ok(Event::PI(instruction)) => {
                let block = open.and_then(|at| match found.items.get_mut(at) {
                    Some(Item::Element(element)) => Some(element),
                    _ => None,
                });
                if instruction[..] == *b"say" {
                    let said = says.next();
                    block.into_iter().for_each(|element| element.says.extend(said.clone()));
                } else {
                    block.into_iter().for_each(|element| element.takes_in = true);
                    found.items.extend(includes.next().map(|include| {
                        let place = Place { sections: sections.clone(), ..include.place };
                        Item::Include(Include { place, ..include })
                    }));
                }
            }
            Ok(Event::End(end)) => {
                if end.name().as_ref() == b"section" {
                    sections.pop();
                } else {
                    open = None;
                }
            }
            Ok(Event::Text(text)) if text.iter().all(u8::is_ascii_whitespace) => {}
            Ok(Event::Text(text)) => {
                let text = String::from_utf8_lossy(&text);
                let blank = text.len() - text.trim_start().len();
                let words: String = text.trim().chars().take(40).collect();
                let what = format!("literal words in a template: `{words}`; wording belongs in notices.ftl");
                found.faults.push((place(blank).line, what));
            }
            Ok(Event::Eof) => return,
            Ok(other) => found.faults.push((place(0).line, format!("not part of a plan: {other:?}"))),
            Err(e) => {
                found.faults.push((place(0).line, e.to_string()));
                return;
            }
        }
    }
}

fn element_faults(start: &BytesStart<'_>, line: usize, faults: &mut Vec<(usize, String)>) {
    let name = String::from_utf8_lossy(start.name().as_ref()).into_owned();
    let mut fault = |what: String| faults.push((line, what));
    if crate::plan::role(&name).is_none() && name != "section" {
        fault(format!("unknown element <{name}>"));
    }
    for attribute in start.attributes().flatten() {
        let key = String::from_utf8_lossy(attribute.key.as_ref()).into_owned();
        if !["id", "key"].contains(&key.as_str()) {
            fault(format!("<{name}> takes id and key, not {key}"));
        }
    }
    if !start.attributes().flatten().any(|a| a.key.as_ref() == b"id" && !a.value.is_empty()) {
        fault(format!("<{name}> without an id"));
    }
}
