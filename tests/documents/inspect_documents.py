"""What the libraries of others see in documents, as JSON; the tests in Rust judge it.

    inspect_documents.py pdf  FILE ...    findings of PDF/UA-1 and of the PDF/A that it claims
    inspect_documents.py docx FILE ...    findings of the schema, properties, styles, paragraphs, bookmarks, manifest
    inspect_documents.py html FILE ...    faults of nesting, blocks with their language, references

Every kind is one call for all files, because starting Python takes longer than looking.
"""

import hashlib
import html.parser
import json
import multiprocessing
import re
import sys
import zipfile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
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

    # The metadata are never compressed; whether they claim what they should is for another gate.
    with open(path, "rb") as file:
        part = "3a" if b"<pdfaid:part>3<" in file.read() else "2a"
    return {"ua1": findings("ua1"), "archive": findings(part)}


# The styles that people find in the list of an office program; a house may give them names of its own.
STYLES = {
    "Label", "Title", "Subtitle", "Dateline", "Lead", "Heading 1", "Heading 2", "Body Text", "List Bullet", "Quote",
    "Note", "Contact", "Boilerplate", "Header", "Footer", "Hyperlink", "Table Heading", "Side by Side",
}


def look(document, languages):
    """Returns what is wrong in styles, furniture and, side by side, the table."""
    problems = []

    def same(what, found, wanted):
        if found != wanted:
            problems.append(f"{what}: {found!r} instead of {wanted!r}")

    styles = {style.style_id: style for style in document.styles}
    missing = {style.replace(" ", "").lower() for style in STYLES} - {style.lower() for style in styles}
    same("missing styles", missing, set())
    defaults = document.styles.element.find(f".//{W}docDefaults")
    same("language of the defaults", defaults.find(f".//{W}lang").get(f"{W}val"), languages[0])
    same("font", defaults.find(f".//{W}rFonts").get(f"{W}ascii"), "IBM Plex Sans")
    for style, level in (("Title", "0"), ("Heading2", "1")):
        outline = styles[style].element.find(f".//{W}outlineLvl")
        same(f"outline level of {style}", None if outline is None else outline.get(f"{W}val"), level)
    section = document.sections[0]
    same("first page with a header of its own", section.different_first_page_header_footer, True)
    fields = [(node.text or "").strip() for node in section.footer._element.iter(f"{W}instrText")]
    same("fields of the footer", fields, ["PAGE", "NUMPAGES"] * len(languages))
    if len(languages) == 2:
        same("tables", len(document.tables), 1)
    for table in document.tables:
        rows = table._element.findall(f"{W}tr")
        same("header row repeats", rows[0].find(f"{W}trPr/{W}tblHeader") is not None, True)
        same("rows that may split", [at for at, row in enumerate(rows) if row.find(f"{W}trPr/{W}cantSplit") is None], [])
        # Two languages side by side, or a table in the text.
        least = len(rows[0].findall(f"{W}tc"))
        same("cells of the rows", {len(row.findall(f"{W}tc")) for row in rows}, {2} if len(languages) == 2 else {least})
    return problems


def docx(path):
    import docx as reader
    import openxml_audit
    from docx.text.paragraph import Paragraph
    from lxml import etree

    audit = openxml_audit.OpenXmlValidator().validate(path)
    document = reader.Document(path)
    core = document.core_properties

    def language(run):
        given = run.find(f"{W}rPr/{W}lang")
        return "" if given is None else given.get(f"{W}val", "")

    def inspect(element):
        paragraph = Paragraph(element, document)
        # A run without text has no language to show.
        runs = [run for run in element.iter(f"{W}r") if run.find(f"{W}t") is not None]
        return {
            "style": paragraph.style.name,
            "text": paragraph.text,
            "languages": sorted({language(run) for run in runs}),
            "bookmarks": [b.get(f"{W}name") for b in element.iter(f"{W}bookmarkStart")],
            # Spaces that only keep a number together are the document's own.
            "sha256": hashlib.sha256(paragraph.text.replace("\u00a0", " ").encode()).hexdigest(),
        }

    def furniture(part):
        said = {f"{W}noBreakHyphen": "-"}
        return ["".join(said.get(t.tag, t.text) or "" for t in p.iter(f"{W}t", *said)) for p in part.iter(f"{W}p")]

    with zipfile.ZipFile(path) as archive:
        broken = archive.testzip()
        item = etree.fromstring(archive.read("customXml/item1.xml"))
    section = document.sections[0]
    targets = [r.target_ref for r in document.part.rels.values() if r.is_external]
    body = document.element.body
    ids = [b.get(f"{W}id") for b in body.iter(f"{W}bookmarkStart")]
    texts = list(item.iter(f"{MANIFEST}text"))
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
            for text in texts
        },
        "look": look(document, [text.get("tag") for text in texts]),
        "kind": item.get("kind"),
        "targets": targets,
    }


VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
BLOCKS = {"p", "h1", "h2", "h3", "li", "address", "caption", "th", "td", "dt", "dd"}
# Where an element may stand: its parent, for those that are bound to one.
PARENTS = {
    "li": {"ul", "ol"}, "tr": {"thead", "tbody"}, "td": {"tr"}, "th": {"tr"}, "caption": {"table"}, "thead": {"table"},
    "tbody": {"table"}, "dt": {"dl"}, "dd": {"dl"}, "head": {"html"}, "body": {"html"}, "main": {"body"}, "title": {"head"}, "meta": {"head"},
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
        # Microdata may stand anywhere in the body.
        microdata = tag == "meta" and "itemprop" in names
        if tag in PARENTS and parent not in PARENTS[tag] and not microdata:
            self.faults.append(f"<{tag}> in <{parent}>")
        if parent in BLOCKS - {"li", "td"} and tag not in INLINE | {"img"} and not microdata:
            self.faults.append(f"<{tag}> in <{parent}>")
        if parent in {"table", "thead", "tbody", "tr", "ul", "ol", "dl"} and tag not in PARENTS and not microdata:
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
    with multiprocessing.Pool() as pool:
        told = pool.map(KINDS[kind], files, chunksize=4)
    json.dump(dict(zip(files, told)), sys.stdout, ensure_ascii=False)
