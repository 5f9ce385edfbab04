// Finds words in the pieces that a page of a PDF consists of.

/** A piece of the text of a page: a line or a part of one. */
export interface TextPiece {
  text: string;
  /** Whether a line ends with it. */
  endsLine: boolean;
}

/** A stretch of one piece, in UTF-16 units. */
export interface Stretch {
  piece: number;
  from: number;
  to: number;
}

/** Where a word was found: on which page, and in which stretches of its pieces. */
export interface Match {
  page: number;
  stretches: Stretch[];
}

interface Letter {
  letter: string;
  piece: number;
  at: number;
  width: number;
}

const SOFT = "\u00ad";
/** A letter and a dash at the end of a line. */
const LINE_END = /\p{L}([-\u2010\u00ad])\s*$/u;
/** The dash before these stands for the rest of a word: "Gesundheits- und Pflegedaten". */
const AND = /^(und|oder|og|eller|and|or)\b/;

/** Returns the letters of a page as a person reads them: one blank between words, words divided at line ends whole. */
function letters(pieces: readonly TextPiece[]): Letter[] {
  const all: Letter[] = [];
  const blank = (piece: number, at: number) => {
    if (all.length > 0 && all.at(-1)?.letter !== " ") all.push({ letter: " ", piece, at, width: 0 });
  };
  pieces.forEach(({ text, endsLine }, piece) => {
    let at = 0;
    for (const letter of text) {
      if (/\s/.test(letter)) blank(piece, at);
      else if (letter !== SOFT)
        for (const one of plain(letter)) all.push({ letter: one, piece, at, width: letter.length });
      at += letter.length;
    }
    if (!endsLine) return;
    const end = LINE_END.exec(text)?.[1];
    if (end === undefined) return blank(piece, at);
    if (end === SOFT) return;
    // What follows decides whether a dash at the end of a line divides a word or belongs to it.
    const next =
      pieces
        .slice(piece + 1)
        .find((one) => one.text.trim() !== "")
        ?.text.trim() ?? "";
    if (AND.test(next)) blank(piece, at);
    else if (/^\p{Ll}/u.test(next)) all.pop();
  });
  return all;
}

/** Returns a letter without what nobody types into a search: capitals, and the forms of dashes and quotation marks. */
function plain(letter: string): string {
  return letter
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/[„“”«»‟]/g, '"')
    .replace(/[‚‘’]/g, "'");
}

/** Returns every place of the words in pages, in reading order. */
export function find(pages: readonly (readonly TextPiece[])[], words: string): Match[] {
  const wanted = [...words.trim().replace(/\s+/g, " ")].map(plain).join("");
  if (wanted === "") return [];
  return pages.flatMap((pieces, page) => {
    const all = letters(pieces);
    // One unit each: `plain` may make two letters of one, so places in the text are places in the list.
    const units = all.flatMap((one) => [...Array(one.letter.length).keys()].map(() => one));
    const text = all.map((one) => one.letter).join("");
    const found: Match[] = [];
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length))
      found.push({ page, stretches: stretches(units.slice(at, at + wanted.length)) });
    return found;
  });
}

function stretches(units: readonly Letter[]): Stretch[] {
  const all: Stretch[] = [];
  for (const { piece, at, width } of units) {
    if (width === 0) continue;
    const last = all.at(-1);
    if (last?.piece === piece) last.to = Math.max(last.to, at + width);
    else all.push({ piece, from: at, to: at + width });
  }
  return all;
}
