"""Letters of one page by other tools, one thread, each letter a file of its own.

    letters.py TOOL LETTER.json COUNT FONTS

LETTER.json is the text that `bench text` writes. Prints one JSON object.
"""

import html
import json
import os
import sys
import tempfile
import time
from importlib.metadata import version


def on_page(letter):
    """The paragraphs of a letter: role and text, `{greeting}` where the name goes."""
    return [(block["role"], block["text"]) for block in letter["blocks"]]


def typst(letter, fonts, keeps=False):
    """PDF/A-2a and PDF/UA-1, tagged; the greeting is the input of a compilation."""
    import typst

    def words(text):
        return "#(" + json.dumps(text, ensure_ascii=False) + ")"

    parts = []
    for role, text in on_page(letter):
        if "{greeting}" in text:
            parts.append("#(sys.inputs.greeting + " + json.dumps(text.replace("{greeting}", ""), ensure_ascii=False) + ")")
        elif role == "headline":
            parts.append("#heading(level: 1)[" + words(text) + "]")
        elif role == "heading":
            parts.append("#heading(level: 2)[" + words(text) + "]")
        elif role == "item":
            parts.append("- " + words(text))
        elif "\n" in text:
            parts.append(" \\\n".join(words(line) for line in text.split("\n")))
        else:
            parts.append(words(text))
    head = f"""
#set document(title: {json.dumps(letter["title"], ensure_ascii=False)}, author: {json.dumps(letter["organisation"], ensure_ascii=False)})
#set page(paper: "a4", margin: (left: 25mm, right: 20mm, top: 20mm, bottom: 20mm))
#set text(font: "IBM Plex Sans", size: 10pt, lang: "de", hyphenate: true)
#set par(justify: false, leading: 0.5em, spacing: 0.8em)
#show heading: set text(size: 11pt)
#text(weight: "bold", size: 14pt)[{words(letter["organisation"])}]

{" · ".join(words(line) for line in letter["lines"])}

"""
    with tempfile.NamedTemporaryFile("w", suffix=".typ", delete=False, encoding="utf-8") as file:
        file.write(head + "\n\n".join(parts))
    world = dict(root="/", font_paths=[fonts], ignore_system_fonts=True)
    compiler = typst.Compiler(file.name, **world) if keeps else None

    def one(greeting, path):
        how = dict(format="pdf", sys_inputs={"greeting": greeting}, pdf_standards=["a-2a", "ua-1"], timestamp=1765296300)
        with open(path, "wb") as out:
            out.write(compiler.compile(**how) if compiler else typst.compile(file.name, **world, **how))

    return one


def typst_kept(letter, fonts):
    """The same by one compiler for all letters, which remembers what it has set."""
    return typst(letter, fonts, keeps=True)


def weasyprint(letter, fonts):
    """PDF/UA-1, tagged; the fonts are read once."""
    from weasyprint import HTML
    from weasyprint.text.fonts import FontConfiguration
    from weasyprint import CSS

    configuration = FontConfiguration()
    face = "@font-face{{font-family:Plex;font-weight:{};src:url(file://{}/IBMPlexSans-{}.ttf)}}"
    style = face.format(400, fonts, "Regular") + face.format(700, fonts, "Bold")
    style += "@page{size:A4;margin:20mm 20mm 20mm 25mm}body{font:10pt/1.3 Plex;hyphens:auto}h1,h2{font-size:11pt}p{margin:0 0 6pt}"
    sheet = CSS(string=style, font_config=configuration)
    tags = {"headline": "h1", "heading": "h2", "item": "li"}
    parts, listing = [], False
    for role, text in on_page(letter):
        if (role == "item") != listing:
            parts.append("<ul>" if role == "item" else "</ul>")
            listing = role == "item"
        tag = tags.get(role, "p")
        parts.append(f"<{tag}>" + html.escape(text).replace("\n", "<br>") + f"</{tag}>")
    parts.append("</ul>" if listing else "")
    head = f'<!doctype html><html lang="de"><title>{html.escape(letter["title"])}</title><body>'
    head += f'<p><b>{html.escape(letter["organisation"])}</b><p>{html.escape(" · ".join(letter["lines"]))}</p>'
    page = head + "".join(parts)

    def one(greeting, path):
        HTML(string=page.replace("{greeting}", html.escape(greeting))).write_pdf(
            path, stylesheets=[sheet], font_config=configuration, pdf_variant="pdf/ua-1"
        )

    return one


def reportlab(letter, fonts):
    """No tags, no standard, no hyphenation: it has none of them."""
    from reportlab.lib.enums import TA_LEFT
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib.units import mm
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    pdfmetrics.registerFont(TTFont("Plex", f"{fonts}/IBMPlexSans-Regular.ttf"))
    pdfmetrics.registerFont(TTFont("Plex-Bold", f"{fonts}/IBMPlexSans-Bold.ttf"))
    text = ParagraphStyle("text", fontName="Plex", fontSize=10, leading=13, spaceAfter=6, alignment=TA_LEFT)
    strong = ParagraphStyle("strong", parent=text, fontName="Plex-Bold", fontSize=11)

    def one(greeting, path):
        flow = [Paragraph(html.escape(letter["organisation"]), strong), Paragraph(html.escape(" · ".join(letter["lines"])), text)]
        for role, words in on_page(letter):
            words = html.escape(words.replace("{greeting}", greeting)).replace("\n", "<br/>")
            bullet = {"bulletText": "•"} if role == "item" else {}
            flow.append(Paragraph(words, strong if role in ("headline", "heading") else text, **bullet))
        margins = dict(leftMargin=25 * mm, rightMargin=20 * mm, topMargin=20 * mm, bottomMargin=20 * mm)
        SimpleDocTemplate(path, pagesize=A4, title=letter["title"], author=letter["organisation"], **margins).build(flow)

    return one


TOOLS = {"typst": typst, "typst-kept": typst_kept, "weasyprint": weasyprint, "reportlab": reportlab}


def main():
    tool, file, count, fonts = sys.argv[1], sys.argv[2], int(sys.argv[3]), os.path.abspath(sys.argv[4])
    with open(file, encoding="utf-8") as text:
        letter = json.load(text)
    one = TOOLS[tool](letter, fonts)
    greetings = letter["greetings"]
    with tempfile.TemporaryDirectory() as folder:
        # Start-up is nobody's point.
        one(greetings[-1], os.path.join(folder, "first.pdf"))
        size = os.path.getsize(os.path.join(folder, "first.pdf"))
        wall, cpu = time.perf_counter(), time.process_time()
        for at in range(count):
            one(greetings[at % len(greetings)], os.path.join(folder, f"{at}.pdf"))
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        if len(sys.argv) > 5:
            os.replace(os.path.join(folder, "first.pdf"), sys.argv[5])
    print(json.dumps({"tool": tool, "version": version(tool.split("-")[0]), "letters": count, "seconds": wall, "cpu": cpu, "bytes": size}))


if __name__ == "__main__":
    main()
