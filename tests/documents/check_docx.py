"""Checks DOCX files with readers that are not ours: python-docx and openxml-audit.

    check_docx.py FOLDER ...              every .docx below, each against the .html of the same name if there is one
    check_docx.py FILE.docx EXPECTED      EXPECTED is JSON or the name of a file that holds it:
        {"title": "…", "language": "de-DE", "paragraphs": [{"style": "Title", "language": "de-DE", "text": "…"}, …]}
        ("language" and "style" may be left out; side by side the paragraphs go row by row, without the header row)

Ends with 1 and a list of what is wrong, or 0. Wants the packages in requirements.txt.
"""

import hashlib
import html.parser
import json
import pathlib
import re
import sys
import unicodedata
import zipfile

try:
    import docx
    from docx.oxml.ns import qn
    from lxml import etree
    from openxml_audit import OpenXmlValidator
except ImportError as error:
    sys.exit(f"{error}; run `cargo xtask setup`, or pip install -r tests/documents/requirements.txt")

# Findings of openxml-audit that are its mistakes, not ours: (part, beginning of the message, why). None so far; a new
# entry needs its reason.
ALLOWED: list[tuple[str, str, str]] = []

MANIFEST = "{urn:herold:notice:1}"
STYLES = {
    "Label", "Title", "Subtitle", "Dateline", "Lead", "Heading 1", "Heading 2", "Body Text", "List Bullet", "Quote",
    "Note", "Contact", "Boilerplate", "Header", "Footer", "Hyperlink", "Table Heading", "Side by Side",
}
# The element in HTML that says the same as a style.
ELEMENTS = {"Title": "h1", "Heading 2": "h2", "List Bullet": "li", "Quote": "blockquote", "Contact": "address"}


def run_text(element):
    """Returns the text below an element, with a line feed per break."""
    out = []
    for node in element.iter():
        if node.tag == qn("w:t"):
            out.append(node.text or "")
        elif node.tag == qn("w:br"):
            out.append("\n")
        elif node.tag == qn("w:tab") and node.getparent().tag == qn("w:r"):
            out.append("\t")
        elif node.tag == qn("w:softHyphen"):
            out.append("\u00ad")
    return "".join(out)


def paragraphs(document):
    """Returns (style, languages, text, bookmarks) of every paragraph of the body that is not furniture of the table."""
    names = {style.style_id: style.name for style in document.styles}
    found = []
    for paragraph in document.element.body.iter(qn("w:p")):
        style = names.get(paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}").get(qn("w:val")))
        if style in ("Table Heading", "Table End"):
            continue
        languages = {node.get(qn("w:val")) for node in paragraph.iter(qn("w:lang"))}
        marks = [node.get(qn("w:name")) for node in paragraph.iter(qn("w:bookmarkStart"))]
        found.append((style, languages, run_text(paragraph), marks))
    return found


class Blocks(html.parser.HTMLParser):
    """Collects (element, language, text) of the blocks in main; the letterhead comes after it, in DOCX it is the header."""

    def __init__(self):
        super().__init__()
        self.blocks, self.main, self.language, self.element = [], False, None, None

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.main = self.main or tag == "main"
        if tag == "html" or tag == "td":
            self.language = attributes.get("lang")
        if not self.main:
            return
        if tag in ("p", "h1", "h2", "li", "address", "blockquote") and self.element is None:
            self.element, self.text = tag, ""
        elif tag == "br" and self.element:
            self.text += "\n"

    def handle_data(self, data):
        if self.element:
            # A line feed in the source is white space; the break before it is the line's end.
            self.text += data.removeprefix("\n") if self.text.endswith("\n") else data

    def handle_endtag(self, tag):
        if tag == "main":
            self.main = False
        if tag == self.element:
            self.blocks.append((tag, self.language, self.text))
            self.element = None


def plain(text):
    return re.sub(r"[ \t]+", " ", unicodedata.normalize("NFC", text)).strip()


def check_manifest(path, found, problems):
    """Every segment's bookmark holds the text that the manifest has the fingerprint of; every paragraph is a segment."""
    manifest = etree.fromstring(zipfile.ZipFile(path).read("customXml/item1.xml"))
    marked = {mark: (text, languages) for _, languages, text, marks in found for mark in marks}
    segments = manifest.findall(f"{MANIFEST}text/{MANIFEST}segment")
    for segment in segments:
        text, languages = marked.pop(segment.get("bookmark"), (None, None))
        if text is None:
            problems.append(f"segment {segment.get('id')}: its bookmark is missing")
            continue
        if hashlib.sha256(text.encode()).hexdigest() != segment.get("sha256"):
            problems.append(f"segment {segment.get('id')}: not the text of the manifest: {text!r}")
        if languages != {segment.getparent().get("tag")}:
            problems.append(f"segment {segment.get('id')}: languages {sorted(map(str, languages))}")
    problems.extend(f"bookmark {mark} belongs to no segment" for mark in marked)
    problems.extend(f"a paragraph outside the segments: {text!r}" for _, _, text, marks in found if text and not marks)
    if not segments:
        problems.append("the manifest has no segments")
    return [text.get("tag") for text in manifest.findall(f"{MANIFEST}text")]


def check_look(document, found, languages, problems):
    """Title, styles, properties and, side by side, the table."""
    properties = document.core_properties
    if not properties.title or not properties.author or properties.created is None:
        problems.append("title, author or moment are missing in the properties")
    if properties.language != languages[0]:
        problems.append(f"the document's language is {properties.language!r}, not {languages[0]!r}")
    missing = STYLES - {style.name for style in document.styles}
    if missing:
        problems.append(f"styles are missing: {sorted(missing)}")
    defaults = document.styles.element.find(f".//{qn('w:docDefaults')}//{qn('w:lang')}").get(qn("w:val"))
    if defaults != languages[0]:
        problems.append(f"the language of the defaults is {defaults}")
    titles = sum(style == "Title" for style, *_ in found)
    if titles != len(languages):
        problems.append(f"{titles} titles for {len(languages)} languages")
    for style, level in (("Title", "0"), ("Heading 2", "1")):
        outline = document.styles[style].element.find(f".//{qn('w:outlineLvl')}")
        if outline is None or outline.get(qn("w:val")) != level:
            problems.append(f"{style} has no outline level {level}")
    fonts = document.styles.element.find(f".//{qn('w:docDefaults')}//{qn('w:rFonts')}").get(qn("w:ascii"))
    if fonts != "IBM Plex Sans":
        problems.append(f"the font is {fonts}")
    section = document.sections[0]
    if not section.different_first_page_header_footer:
        problems.append("the first page has no header of its own")
    fields = [run_text(node) or node.text for node in section.footer._element.iter(qn("w:instrText"))]
    if [f.strip() for f in fields] != ["PAGE", "NUMPAGES"] * len(languages):
        problems.append(f"the footer's fields are {fields}")
    if len(languages) == 2:
        check_table(document, problems)


def check_table(document, problems):
    if len(document.tables) != 1:
        problems.append(f"{len(document.tables)} tables side by side")
        return
    table = document.tables[0]._element
    if not table.find(f"{qn('w:tblPr')}/{qn('w:tblCaption')}").get(qn("w:val")):
        problems.append("the table has no caption")
    rows = table.findall(qn("w:tr"))
    if rows[0].find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is None:
        problems.append("the first row is no header")
    for number, row in enumerate(rows):
        if row.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is None:
            problems.append(f"row {number} may split")
        if len(row.findall(qn("w:tc"))) != 2:
            problems.append(f"row {number} has not two cells")


def check_html(path, found, problems):
    """The HTML of the same notice has the same blocks, of the same kind, in the same language and order."""
    reader = Blocks()
    reader.feed(path.read_text(encoding="utf-8"))
    ours = [(s, next(iter(l)), plain(t)) for s, l, t, _ in found if t]
    theirs = [(e, l, plain(t)) for e, l, t in reader.blocks]
    if [t[1:] for t in ours] != [t[1:] for t in theirs]:
        differing = next((pair for pair in zip(ours, theirs) if pair[0][1:] != pair[1][1:]), (len(ours), len(theirs)))
        problems.append(f"other text than {path.name}: {differing}")
        return
    for (style, _, text), (element, _, _) in zip(ours, theirs):
        if ELEMENTS.get(style, "p") != element:
            problems.append(f"{text!r} is {style} here and {element} in {path.name}")


def check_expected(expected, document, found, problems):
    if "title" in expected and document.core_properties.title != expected["title"]:
        problems.append(f"the title is {document.core_properties.title!r}")
    if "language" in expected and document.core_properties.language != expected["language"]:
        problems.append(f"the language is {document.core_properties.language!r}")
    wanted = expected.get("paragraphs", [])
    if len(wanted) != len(found):
        problems.append(f"{len(found)} paragraphs, not {len(wanted)}")
    for number, (want, (style, languages, text, _)) in enumerate(zip(wanted, found)):
        got = {"text": text, "style": style, "language": "+".join(sorted(languages))}
        problems.extend(
            f"paragraph {number}: {key} is {got[key]!r}, not {value!r}" for key, value in want.items() if got[key] != value
        )


def check(path, expected=None):
    """Returns what is wrong with a file."""
    problems = []
    for finding in OpenXmlValidator(max_errors=0).validate(str(path)).errors:
        part, message = str(finding.part_uri or ""), str(finding.description)
        if not any(part == p and message.startswith(m) for p, m, _ in ALLOWED):
            problems.append(f"openxml-audit: {part}: {message}")
    document = docx.Document(str(path))
    found = paragraphs(document)
    languages = check_manifest(path, found, problems)
    check_look(document, found, languages, problems)
    beside = path.with_suffix(".html")
    if expected is not None:
        check_expected(expected, document, found, problems)
    elif beside.exists():
        check_html(beside, found, problems)
    return problems


def main(arguments):
    if not arguments or arguments[0] in ("-h", "--help"):
        print(__doc__)
        return 2
    if arguments[0].endswith(".docx"):
        expected = None
        if len(arguments) > 1:
            text = arguments[1] if arguments[1].lstrip().startswith("{") else pathlib.Path(arguments[1]).read_text("utf-8")
            expected = json.loads(text)
        files = {pathlib.Path(arguments[0]): expected}
    else:
        files = {file: None for folder in arguments for file in sorted(pathlib.Path(folder).rglob("*.docx"))}
    if not files:
        print(f"no .docx below {' '.join(arguments)}: nothing was checked")
        return 1
    wrong = 0
    for file, expected in files.items():
        try:
            problems = check(file, expected)
        except Exception as error:  # A file that a reader cannot open is a finding, not the end of the run.
            problems = [f"cannot be read: {type(error).__name__}: {error}"]
        wrong += bool(problems)
        for problem in problems:
            print(f"{file}: {problem}")
    print(f"{len(files) - wrong} of {len(files)} DOCX files are as they should be")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
