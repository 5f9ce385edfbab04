use herold_notice::{Role, SegmentId};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::{BTreeMap, BTreeSet};

/// What a template yields: blocks and sections, in order, without a word of any language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Planned {
    /// One block.
    Block { segment: SegmentId, role: Role, says: Vec<Say> },
    /// Blocks that stand under a common heading; gone when nothing but headings is left.
    Section(Vec<Planned>),
}

/// One sentence to say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Say {
    /// The message.
    pub(crate) message: String,
    /// The record or choice it is about, such as `data.insured`.
    pub(crate) at: Option<(String, String)>,
    /// The list whose records it is about.
    pub(crate) list: Option<String>,
    /// Fields and the values that the records must have.
    pub(crate) conditions: Vec<(String, String)>,
    /// Facts that it depends on without showing them.
    pub(crate) bind: Vec<String>,
    /// Of a cell of a table: the message that stands there when it cannot be said.
    pub(crate) or: Option<String>,
}

/// Returns the role of an element of the plan.
pub(crate) fn role(element: &str) -> Option<Role> {
    Some(match element {
        "label" => Role::Label,
        "headline" => Role::Headline,
        "subheadline" => Role::Subheadline,
        "dateline" => Role::Dateline,
        "lead" => Role::Lead,
        "h" => Role::Heading,
        "p" => Role::Paragraph,
        "li" => Role::Item,
        "quote" => Role::Quote,
        "note" => Role::Note,
        "contact" => Role::Contact,
        "boilerplate" => Role::Boilerplate,
        "columns" => Role::Columns,
        "record" => Role::Record,
        _ => return None,
    })
}

/// Returns the plan that a template yielded.
///
/// # Errors
/// When it holds words, unknown elements, a block without an id or two blocks with one id.
pub(crate) fn parse(xml: &str) -> Result<Vec<Planned>, String> {
    let mut reader = Reader::from_str(xml);
    reader.config_mut().expand_empty_elements = false;
    let mut stack: Vec<Vec<Planned>> = vec![Vec::new()];
    let mut block: Option<(SegmentId, Role, Vec<Say>)> = None;
    let mut seen = BTreeSet::new();
    loop {
        let place = reader.buffer_position();
        let wrong = |what: &str| format!("{what} (character {place} of the plan)");
        match reader.read_event().map_err(|e| e.to_string())? {
            Event::Start(start) => {
                let name = name(&start);
                if block.is_some() {
                    return Err(wrong(&format!("<{name}> inside a block")));
                }
                let attributes = attributes(&start)?;
                if name == "section" {
                    stack.push(Vec::new());
                    continue;
                }
                let role = role(&name).ok_or_else(|| wrong(&format!("unknown element <{name}>")))?;
                let segment = segment(&attributes).ok_or_else(|| wrong(&format!("<{name}> without an id")))?;
                if !seen.insert(segment.clone()) {
                    return Err(wrong(&format!("two blocks with the id `{segment}`")));
                }
                block = Some((segment, role, Vec::new()));
            }
            Event::End(_) => match block.take() {
                Some((segment, role, says)) => {
                    stack.last_mut().ok_or("unbalanced")?.push(Planned::Block { segment, role, says });
                }
                None => {
                    let section = stack.pop().ok_or("unbalanced")?;
                    stack
                        .last_mut()
                        .ok_or_else(|| wrong("a section ends that never began"))?
                        .push(Planned::Section(section));
                }
            },
            Event::Empty(empty) if name(&empty) == "s" => {
                let (_, _, says) = block.as_mut().ok_or_else(|| wrong("a sentence outside a block"))?;
                says.push(say(&attributes(&empty)?)?);
            }
            Event::Empty(empty) => return Err(wrong(&format!("<{}/> is empty", name(&empty)))),
            Event::Text(text) if text.iter().all(u8::is_ascii_whitespace) => {}
            Event::Eof => break,
            _ => return Err(wrong("words in the template")),
        }
    }
    match (stack.pop(), stack.is_empty()) {
        (Some(plan), true) if block.is_none() => Ok(plan),
        _ => Err("an element is not closed".to_owned()),
    }
}

fn name(start: &BytesStart<'_>) -> String {
    String::from_utf8_lossy(start.name().as_ref()).into_owned()
}

fn attributes(start: &BytesStart<'_>) -> Result<BTreeMap<String, String>, String> {
    start
        .attributes()
        .map(|attribute| {
            let attribute = attribute.map_err(|e| e.to_string())?;
            let value = attribute.unescape_value().map_err(|e| e.to_string())?.into_owned();
            Ok((String::from_utf8_lossy(attribute.key.as_ref()).into_owned(), value))
        })
        .collect()
}

fn segment(attributes: &BTreeMap<String, String>) -> Option<SegmentId> {
    let id = attributes.get("id").filter(|id| !id.is_empty())?;
    Some(SegmentId(match attributes.get("key") {
        Some(key) if !key.is_empty() => format!("{id}.{key}"),
        Some(_) => return None,
        None => id.clone(),
    }))
}

fn say(attributes: &BTreeMap<String, String>) -> Result<Say, String> {
    let list = |text: Option<&String>| -> Vec<String> {
        text.map(|t| t.split(',').map(|p| p.trim().to_owned()).filter(|p| !p.is_empty()).collect()).unwrap_or_default()
    };
    let pair = |text: &str, sign: char| text.split_once(sign).map(|(a, b)| (a.to_owned(), b.to_owned()));
    let at = match attributes.get("at") {
        None => None,
        Some(at) => Some(pair(at, '.').ok_or_else(|| format!("at=\"{at}\" is not LIST.KEY"))?),
    };
    let conditions = list(attributes.get("where"))
        .iter()
        .map(|c| pair(c, ':').ok_or_else(|| format!("where=\"{c}\" is not FIELD:VALUE")))
        .collect::<Result<_, _>>()?;
    Ok(Say {
        message: attributes.get("m").cloned().unwrap_or_default(),
        at,
        list: attributes.get("list").cloned(),
        conditions,
        bind: list(attributes.get("bind")),
        or: attributes.get("or").cloned(),
    })
}
