"""Checks PDF files with readers that are not ours: page-validation, qpdf and poppler.

    check_pdf.py FOLDER ...    every .pdf below; its text, as a screen reader gets it, against the .html of the same name

Ends with 1 and a list of what is wrong, or 0. Wants the packages in requirements.txt, qpdf and poppler-utils.
"""

import html.parser
import pathlib
import re
import subprocess
import sys
import unicodedata

try:
    import page
except ImportError as error:
    sys.exit(f"{error}; run `cargo xtask setup`, or pip install -r tests/documents/requirements.txt")

# What every file claims to be: readable by screen readers, and to be kept for ever.
PROFILES = ("ua1", "2a")
BLOCKS = ("p", "h1", "h2", "h3", "li", "address", "blockquote")


class Blocks(html.parser.HTMLParser):
    """Collects the text of the blocks in main."""

    def __init__(self):
        super().__init__()
        self.blocks, self.main, self.element = [], False, None

    def handle_starttag(self, tag, attributes):
        self.main = self.main or tag == "main"
        if self.main and tag in BLOCKS and self.element is None:
            self.element, self.text = tag, ""
        elif tag == "br" and self.element:
            self.text += " "

    def handle_data(self, data):
        if self.element:
            self.text += data

    def handle_endtag(self, tag):
        if tag == self.element:
            self.blocks.append(self.text)
            self.element = None


def plain(text):
    """Returns a text without what only the line breaking put there."""
    text = unicodedata.normalize("NFC", text).replace("\u00ad", "").replace("\u200b", "")
    return re.sub(r"\s+", " ", text).strip()


def output(*command):
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", errors="replace")
    return done.returncode, done.stdout, done.stderr


def structure_text(path):
    """Returns the text of the structure tree in its order: what a screen reader says."""
    _, text, _ = output("pdfinfo", "-struct-text", str(path))
    return plain(" ".join(re.findall(r'^\s*"(.*)"$', text, re.MULTILINE)))


def check_text(path, problems):
    """Every block of the HTML is in the structure text, whole and in order."""
    beside = path.with_suffix(".html")
    if not beside.exists():
        problems.append(f"{beside.name} is missing: nothing to compare the text with")
        return
    reader = Blocks()
    reader.feed(beside.read_text(encoding="utf-8"))
    # Where a line of the PDF ends inside a structure element, poppler may give a blank or none: compare without them.
    said = structure_text(path).replace(" ", "")
    at = 0
    for block in reader.blocks:
        wanted = plain(block).replace(" ", "")
        found = said.find(wanted, at)
        if found < 0:
            where = "not in this order" if wanted in said else "not there"
            problems.append(f"{where}: {plain(block)!r}")
        else:
            at = found + len(wanted)
    if not reader.blocks:
        problems.append(f"{beside.name} has no text")


def check(path):
    """Returns what is wrong with a file."""
    problems = []
    for profile in PROFILES:
        report = page.validate_pdf(str(path), profile=profile)
        problems += [f"{profile}: {failure.rule_id}: {failure.message}" for failure in report.failures]
        if not report.is_compliant and not report.failures:
            problems.append(f"{profile}: does not comply")
    code, out, err = output("qpdf", "--check", str(path))
    if code != 0:
        problems.append(f"qpdf: {plain(out + err)}")
    _, about, _ = output("pdfinfo", str(path))
    for wanted in (r"^Tagged:\s+yes$", r"^Title:\s+\S", r"^Page size:\s+59[56].* x 84[12]"):
        if not re.search(wanted, about, re.MULTILINE):
            problems.append(f"pdfinfo lacks {wanted}")
    check_text(path, problems)
    return problems


def main(arguments):
    if not arguments or arguments[0] in ("-h", "--help"):
        print(__doc__)
        return 2
    files = [file for folder in arguments for file in sorted(pathlib.Path(folder).rglob("*.pdf"))]
    if not files:
        print(f"no .pdf below {' '.join(arguments)}: nothing was checked")
        return 1
    wrong = 0
    for file in files:
        try:
            problems = check(file)
        except Exception as error:  # A file that a reader cannot open is a finding, not the end of the run.
            problems = [f"cannot be read: {type(error).__name__}: {error}"]
        wrong += bool(problems)
        for problem in problems:
            print(f"{file}: {problem}")
    print(f"{len(files) - wrong} of {len(files)} PDF files are as they should be")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
