import type { LanguageInfo } from "../bindings/LanguageInfo";

/** Returns whether there is a kind of notice in a language: some languages have a few kinds alone. */
export function covers(language: LanguageInfo, kind: string): boolean {
  return language.covers === null || language.covers.includes(kind);
}

/** Returns the two languages with one column changed; the other column takes what was there when both would be the same. */
export function orderedPair(pair: readonly string[], column: number, code: string): string[] {
  const next = [...pair];
  const other = next.findIndex((one, at) => one === code && at !== column);
  const before = next[column];
  if (other >= 0 && before !== undefined) next[other] = before;
  next[column] = code;
  return next;
}

/** Returns the languages to show: those chosen, as far as they are there, and others of the case in their place. */
export function pairFor(chosen: readonly string[], there: readonly string[]): string[] {
  const kept = chosen.filter((code) => there.includes(code));
  const others = there.filter((code) => !kept.includes(code));
  return [...kept, ...others].slice(0, Math.max(1, chosen.length));
}

/** The kinds of facts whose value is a text per language. */
const PER_LANGUAGE = ["text", "name"];

/** Returns the facts whose text is missing in a language, of those that a segment stands on. */
export function untranslated(
  bound: readonly string[],
  code: string,
  kindOf: (fact: string) => string | undefined,
  valueOf: (fact: string) => unknown,
): string[] {
  const facts = [...new Set(bound.map((path) => path.split(".")[0] ?? path))];
  const lacking = facts.filter((fact) => {
    const value = valueOf(fact);
    const texts = typeof value === "object" && value !== null && !Array.isArray(value);
    return PER_LANGUAGE.includes(kindOf(fact) ?? "") && texts && !(code in value);
  });
  // Texts inside records and contacts: which one it is, the question shows.
  return lacking.length > 0 ? lacking : facts;
}
