import { describe, expect, it } from "vitest";
import { documentOf, pairs, shownLanguages } from "../src/lib/pages/choice";
import { copy } from "../src/lib/pages/clipboard";
import { find, type TextPiece } from "../src/lib/pages/search";
import { share, step } from "../src/lib/pages/zoom";

/** Returns lines as the pieces of a page. */
const page = (...lines: string[]): TextPiece[] => lines.map((text) => ({ text, endsLine: true }));

/** Returns the letters that a search marks, match by match. */
function marked(pieces: TextPiece[], words: string): string[] {
  return find([pieces], words).map((match) =>
    match.stretches.map(({ piece, from, to }) => pieces[piece]!.text.slice(from, to)).join("|"),
  );
}

describe("searching pages", () => {
  it("asks nothing of capitals, blanks and typographic signs", () => {
    expect(marked(page("Der Angriff am 9.\u202fDezember"), "angriff AM 9. dez")).toEqual([
      "Angriff am 9.\u202fDez",
    ]);
    expect(marked(page("sagt: „Wir – und alle“"), '"wir - und')).toEqual(["„Wir – und"]);
    expect(marked(page("Straße STRASSE"), "straße")).toEqual(["Straße"]);
  });

  it("goes on in the next line, and puts divided words together", () => {
    expect(marked(page("um Entschuldi-", "gung für alles"), "Entschuldigung")).toEqual(["Entschuldi|gung"]);
    expect(marked(page("die ganze", "Nacht"), "ganze nacht")).toEqual(["ganze|Nacht"]);
    expect(marked(page("um Entschuldi\u00ad", "gung"), "entschuldigung")).toEqual(["Entschuldi|gung"]);
    expect(marked(page("sind da –", "und"), "da - und")).toEqual(["da –|und"]);
  });

  it("keeps the dash that belongs to the words", () => {
    expect(marked(page("die E-", "Mail"), "e-mail")).toEqual(["E-|Mail"]);
    expect(marked(page("E-Mail"), "e-mail")).toEqual(["E-Mail"]);
    expect(marked(page("Gesundheits-", "und Pflegedaten"), "gesundheits- und")).toEqual(["Gesundheits-|und"]);
  });

  it("finds parts of one line wherever they are cut", () => {
    const pieces = ["Medi", "zinischer ", "Dienst"].map((text) => ({ text, endsLine: false }));
    expect(marked(pieces, "zinischer dienst")).toEqual(["zinischer|Dienst"]);
    expect(marked(pieces, "Dienstag")).toEqual([]);
  });

  it("counts every place once, page by page", () => {
    const found = find([page("aa aa", "x"), page("aaa")], "aa");
    expect(found.map((match) => match.page)).toEqual([0, 0, 1]);
    expect(find([page("aa")], "  ")).toEqual([]);
  });

  it("knows letters that are two units, and one that stands for two", () => {
    expect(marked(page("a 😀 Büro ﬁn"), "büro fin")).toEqual(["Büro ﬁn"]);
    expect(marked(page("مرحبا بكم"), "بكم")).toEqual(["بكم"]);
  });
});

describe("the size of pages", () => {
  const a4 = { width: 800, height: 1100 };
  it("fits the room by the largest page", () => {
    expect(share("width", [a4], { width: 400, height: 400 })).toBe(0.5);
    expect(share("page", [a4, { width: 1600, height: 1100 }], { width: 1600, height: 550 })).toBe(0.5);
    expect(share(1.5, [a4], { width: 1, height: 1 })).toBe(1.5);
    expect(share("width", [a4], { width: 1, height: 1 })).toBe(0.2);
  });

  it("goes by steps from whatever fits", () => {
    expect([step(1.09, 1), step(1.09, -1), step(1, 1), step(1.004, -1)]).toEqual([1.25, 1, 1.25, 0.75]);
    expect([step(3, 1), step(0.3, -1)]).toEqual([3, 0.5]);
  });
});

describe("what is shown", () => {
  it("offers each pair of languages once", () => {
    expect(pairs(["de", "da", "en"])).toEqual([
      ["de", "da"],
      ["de", "en"],
      ["da", "en"],
    ]);
    expect(pairs(["de"])).toEqual([]);
  });

  it("keeps to the languages that a notice has", () => {
    expect(shownLanguages(["de", "nb"], ["de", "da"])).toEqual(["de"]);
    expect(shownLanguages(["nb"], ["da", "en"])).toEqual(["da"]);
    expect(shownLanguages([], [])).toEqual([]);
  });

  it("asks for the layout that fits the languages", () => {
    expect(documentOf("poster", ["de"], false).layout).toBe("single");
    expect(documentOf("poster", ["de", "da"], false).layout).toBe("side-by-side");
    expect(documentOf("poster", ["de"], true).layout).toBe("review");
  });
});

it("a refusal to compose is no fault of the clipboard", async () => {
  await expect(copy(Promise.reject(new Error("no case")))).rejects.toThrow("no case");
});
