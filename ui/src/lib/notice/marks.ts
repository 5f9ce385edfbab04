// Which sentences and facts belong together.
import type { NoticeView } from "../bindings/NoticeView";
import type { SentenceView } from "../bindings/SentenceView";

/** Where a sentence stands: the segment, the column, and its place in the cell. */
export interface Spot {
  segment: string;
  column: number;
  at: number;
}

export const sameSpot = (a: Spot | null, b: Spot | null) =>
  a !== null && b !== null && a.segment === b.segment && a.column === b.column && a.at === b.at;

/** Returns whether a path is the fact, a record of it, or a field of one. */
export function isWithin(path: string, fact: string): boolean {
  return path === fact || path.startsWith(`${fact}.`);
}

/** Returns whether a sentence stands on a fact, or on any part of it. */
export function standsOn(sentence: SentenceView, fact: string): boolean {
  return (
    sentence.bound.some((path) => isWithin(path, fact)) ||
    sentence.runs.some((run) => run.fact !== null && isWithin(run.fact, fact))
  );
}

/** Returns every fact of a sentence, the ones it shows first, each once. */
export function factsOf(sentence: SentenceView): string[] {
  const shown = sentence.runs.map((run) => run.fact).filter((fact): fact is string => fact !== null);
  return [...new Set([...shown, ...sentence.bound])];
}

export function sentenceAt(notice: NoticeView, spot: Spot | null): SentenceView | null {
  if (spot === null) return null;
  const row = notice.rows.find((one) => one.segment === spot.segment);
  return row?.cells[spot.column]?.sentences[spot.at] ?? null;
}

/** The sentences of one language that stand on a fact. */
export interface Voices {
  column: number;
  sentences: { spot: Spot; sentence: SentenceView }[];
}

/** Returns, for each language of a notice, the sentences that stand on a fact. */
export function voicesOf(notice: NoticeView, fact: string): Voices[] {
  return notice.languages.map((_, column) => ({
    column,
    sentences: notice.rows.flatMap((row) =>
      (row.cells[column]?.sentences ?? []).flatMap((sentence, at) =>
        standsOn(sentence, fact) ? [{ spot: { segment: row.segment, column, at }, sentence }] : [],
      ),
    ),
  }));
}

/** Returns every sentence in reading order, segment by segment. */
export function spotsInOrder(notice: NoticeView): Spot[] {
  return notice.rows.flatMap((row) =>
    row.cells.flatMap((cell, column) =>
      cell.sentences.map((_, at) => ({ segment: row.segment, column, at })),
    ),
  );
}

/** Returns the sentence that an arrow leads to: up and down within the language, left and right to the other. */
export function neighbour(notice: NoticeView, from: Spot, key: string): Spot | null {
  if (key === "ArrowDown" || key === "ArrowUp") {
    const column = spotsInOrder(notice).filter((spot) => spot.column === from.column);
    const here = column.findIndex((spot) => sameSpot(spot, from));
    return column[here + (key === "ArrowDown" ? 1 : -1)] ?? null;
  }
  const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
  if (step === 0) return null;
  const cells = notice.rows.find((row) => row.segment === from.segment)?.cells ?? [];
  const cell = cells[from.column + step];
  if (!cell || cell.sentences.length === 0) return null;
  return { ...from, column: from.column + step, at: Math.min(from.at, cell.sentences.length - 1) };
}
