"""What the libraries of others see in documents, as JSON; the tests in Rust judge it.

    inspect_documents.py pdf  FILE ...    findings of PDF/UA-1 and PDF/A-2a
    inspect_documents.py docx FILE ...    findings of the schema, properties, paragraphs, bookmarks, manifest
    inspect_documents.py html FILE ...    faults of nesting, blocks with their language, references

Every kind is one process for all files, because starting Python takes longer than looking.
"""

import hashlib
import html.parser
import json
import re
import sys
import zipfile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MANIFEST = "{urn:herold:notice:1}"


def pdf(path):
    import page

    def findings(profile):
        try:
            report = page.validate_pdf(path, profile=profile)
        except Exception as error:  # What cannot be read is a finding, not the end of the run.
            return [f"cannot be read: {error}"]
        found = [f"{failure.rule_id}: {failure.message}" for failure in report.failures]
        return found if found or report.is_compliant else ["not compliant"]

    return {"ua1": findings("ua1"), "2a": findings("2a")}


def docx(path):
    import docx as reader
    import openxml_audit
    from docx.text.paragraph import Paragraph
    from lxml import etree

    audit = openxml_audit.OpenXmlValidator().validate(path)
    document = reader.Document(path)
    core = document.core_properties

    def inspect(element):
        paragraph = Paragraph(element, document)
        # A run without visible content has no language to show.
        runs = [r for r in element.iter(f"{W}r") if r.find(f"{W}t") is not None]
        return {
            "style": paragraph.style.name,
            "text": paragraph.text,
            "languages": sorted({r.find(f"{W}rPr/{W}lang").get(f"{W}val", "") if r.find(f"{W}rPr/{W}lang") is not None else "" for r in runs}),
            "bookmarks": [b.get(f"{W}name") for b in element.iter(f"{W}bookmarkStart")],
            "sha256": hashlib.sha256(paragraph.text.encode()).hexdigest(),
        }

    def furniture(part):
        return ["".join(t.text or "" for t in p.iter(f"{W}t")) for p in part.iter(f"{W}p")]

    with zipfile.ZipFile(path) as archive:
        broken = archive.testzip()
        item = etree.fromstring(archive.read("customXml/item1.xml"))
    section = document.sections[0]
    targets = [r.target_ref for r in document.part.rels.values() if r.is_external]
    body = document.element.body
    ids = [b.get(f"{W}id") for b in body.iter(f"{W}bookmarkStart")]
    return {
        "audit": [str(error) for error in audit.errors] + ([f"{broken} is damaged"] if broken else []),
        "title": core.title,
        "language": core.language,
        "created": core.created.isoformat(),
        "paragraphs": [inspect(p) for p in body.iter(f"{W}p")],
        "letterhead": furniture(section.first_page_header._element),
        "running": furniture(section.header._element),
        "captions": [c.get(f"{W}val") for c in body.iter(f"{W}tblCaption")],
        "bookmarks_closed": sorted(ids) == sorted(b.get(f"{W}id") for b in body.iter(f"{W}bookmarkEnd")),
        "manifest": {
            text.get("tag"): [dict(segment.attrib) for segment in text.iter(f"{MANIFEST}segment")]
            for text in item.iter(f"{MANIFEST}text")
        },
        "kind": item.get("kind"),
        "targets": targets,
    }


VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
BLOCKS = {"p", "h1", "h2", "h3", "li", "address", "caption", "th"}
# Where an element may stand: its parent, for those that are bound to one.
PARENTS = {
    "li": {"ul", "ol"}, "tr": {"thead", "tbody"}, "td": {"tr"}, "th": {"tr"}, "caption": {"table"}, "thead": {"table"},
    "tbody": {"table"}, "head": {"html"}, "body": {"html"}, "main": {"body"}, "title": {"head"}, "meta": {"head"},
    "style": {"head"},
}
# Inside these there is running text only.
INLINE = {"a", "strong", "em", "br", "span", "time"}
REFERENCES = {"href", "src", "srcset", "action", "data", "poster", "background", "cite", "formaction"}


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.stack, self.faults, self.blocks, self.elements, self.references = [], [], [], {}, []
        self.declaration, self.title, self.style, self.main_language = "", "", "", None

    def handle_decl(self, declaration):
        self.declaration = declaration

    def handle_starttag(self, tag, attributes):
        parent = self.stack[-1][0] if self.stack else ""
        names = [name for name, _ in attributes]
        if len(names) != len(set(names)):
            self.faults.append(f"<{tag}> has an attribute twice")
        if tag in PARENTS and parent not in PARENTS[tag]:
            self.faults.append(f"<{tag}> in <{parent}>")
        if parent in BLOCKS - {"li"} and tag not in INLINE:
            self.faults.append(f"<{tag}> in <{parent}>")
        if parent in {"table", "thead", "tbody", "tr", "ul", "ol"} and tag not in PARENTS:
            self.faults.append(f"<{tag}> in <{parent}>")
        for name, value in attributes:
            if name in REFERENCES:
                self.references.append(f"{tag} {name} {value}")
            if name.startswith("on") or name == "style":
                self.faults.append(f"<{tag} {name}>")
        self.elements[tag] = self.elements.get(tag, 0) + 1
        given = dict(attributes)
        language = given.get("lang") or (self.stack[-1][1] if self.stack else "")
        if tag == "br":
            self.break_line()
        if tag in VOID:
            return
        self.stack.append((tag, language))
        if tag in BLOCKS:
            self.blocks.append({"tag": tag, "lang": language, "text": "", "class": given.get("class", "")})
        if tag == "html":
            self.main_language = given.get("lang")

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        if not self.stack or self.stack[-1][0] != tag:
            self.faults.append(f"</{tag}> closes {self.stack[-1:]}")
        else:
            self.stack.pop()

    def break_line(self):
        last = self.blocks[-1]
        self.blocks.append(dict(last, text=""))

    def handle_data(self, data):
        inside = [tag for tag, _ in self.stack]
        if "title" in inside:
            self.title += data
        elif "style" in inside:
            self.style += data
        elif BLOCKS & set(inside):
            self.blocks[-1]["text"] += data
        elif data.strip():
            self.faults.append(f"text outside a block: {data.strip()}")


def html_page(path):
    page = Page()
    with open(path, encoding="utf-8", newline="") as file:
        page.feed(file.read())
    page.close()
    if page.stack:
        page.faults.append(f"not closed: {page.stack}")
    return {
        "declaration": page.declaration,
        "faults": page.faults,
        "title": page.title,
        "lang": page.main_language,
        "blocks": page.blocks,
        "elements": page.elements,
        "references": page.references,
        "style_references": re.findall(r"url\(|@import|@font-face|expression\(", page.style),
    }


KINDS = {"pdf": pdf, "docx": docx, "html": html_page}

if __name__ == "__main__":
    kind, *files = sys.argv[1:]
    sys.stdout.reconfigure(encoding="utf-8")
    json.dump({file: KINDS[kind](file) for file in files}, sys.stdout, ensure_ascii=False)
