// What the page view shows: one language, or two side by side.
import type { DocumentRequest } from "../bindings/DocumentRequest";

/** Returns every pair of languages, in the order of the case. */
export function pairs(codes: readonly string[]): [string, string][] {
  return codes.flatMap((first, at) => codes.slice(at + 1).map((second): [string, string] => [first, second]));
}

/** Returns the languages that are wanted as far as they are there; the first of them when none is. */
export function shownLanguages(wanted: readonly string[], there: readonly string[]): string[] {
  const kept = wanted.filter((code) => there.includes(code)).slice(0, 2);
  return kept.length > 0 ? kept : there.slice(0, 1);
}

/** Returns what to ask for. */
export function documentOf(kind: string, languages: string[], review: boolean): DocumentRequest {
  return { kind, languages, layout: review ? "review" : languages.length === 1 ? "single" : "side-by-side" };
}
