// Answers out of a list, and answers in words where the list has none.
import { asList, asObject, asText, asTexts, EMPTY, objectOf, PART, textOf, value } from "./reading";
import type { Reading } from "./reading";

/** The key under which an answer in words stands. */
export const OTHER = "other";

/** The key of the words themselves beside their grammatical forms. */
export const TEXT = "text";

/** An answer in words: per language its `text`, and the forms that a sentence may ask for. */
export type OwnWords = Record<string, Record<string, string>>;

/** One answer: a key, or `other` with words per language. */
export interface ChoiceDraft {
  key: string;
  other: OwnWords;
}

/** An answer in words among several; `id` tells it apart on the screen. */
export interface OtherDraft {
  id: number;
  words: OwnWords;
}

/** Several answers: keys, and answers in words. */
export interface ChoicesDraft {
  keys: string[];
  others: OtherDraft[];
}

let nextOther = 0;

export function newOther(words: OwnWords = {}): OtherDraft {
  return { id: nextOther++, words };
}

function ownWords(json: unknown): OwnWords {
  const inLanguage = (words: unknown) => (typeof words === "string" ? { [TEXT]: words } : asTexts(words));
  return Object.fromEntries(Object.entries(asObject(json)).map(([code, words]) => [code, inLanguage(words)]));
}

/** Returns words as they stand in a facts file: a text, with its forms only where there are any. */
function readWords(words: OwnWords): Reading {
  const languages = Object.entries(words).map(([code, forms]) => {
    const text = textOf(forms[TEXT] ?? "");
    const all = objectOf(
      Object.fromEntries(Object.entries(forms).map(([form, typed]) => [form, textOf(typed)])),
    );
    // Forms alone are no answer: they may be left over from a text taken away.
    if (text.is !== "value" || all.is !== "value") return [code, EMPTY] as const;
    return [code, Object.keys(asObject(all.json)).length > 1 ? all : text] as const;
  });
  return objectOf(Object.fromEntries(languages));
}

/** Returns the texts of an answer in words, without their forms. */
export function textsIn(words: OwnWords): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([code, forms]) => [code, forms[TEXT] ?? ""]));
}

const wordsOf = (json: unknown) => asObject(json)[OTHER];

export function choiceDraft(json: unknown): ChoiceDraft {
  const words = wordsOf(json);
  return words === undefined ? { key: asText(json), other: {} } : { key: OTHER, other: ownWords(words) };
}

export function readChoice(draft: ChoiceDraft): Reading {
  if (draft.key !== OTHER) return textOf(draft.key);
  const words = readWords(draft.other);
  return words.is === "value" ? value({ [OTHER]: words.json }) : PART;
}

export function choicesDraft(json: unknown): ChoicesDraft {
  const list = asList(json);
  return {
    keys: list.map(asText).filter((key) => key !== ""),
    others: list.map(wordsOf).flatMap((words) => (words === undefined ? [] : [newOther(ownWords(words))])),
  };
}

/** Reads keys in the order of the catalogue, whatever the order of the clicks, then the answers in words. */
export function readChoices(choices: readonly string[], draft: ChoicesDraft): Reading {
  const keys = choices.filter((key) => draft.keys.includes(key));
  const words = draft.others.map((other) => objectOf({ [OTHER]: readWords(other.words) }));
  const said = words.flatMap((reading) => (reading.is === "value" ? [reading.json] : []));
  if (keys.length + said.length > 0) return value([...keys, ...said]);
  // Nothing but words that nobody has written yet.
  return draft.others.length > 0 ? PART : EMPTY;
}

/** Returns the languages, of those that matter, in which an answer in words has no text; none when it has none at all. */
export function silentIn(words: OwnWords, codes: readonly string[]): string[] {
  const silent = codes.filter((code) => (words[code]?.[TEXT] ?? "").trim() === "");
  return silent.length === codes.length ? [] : silent;
}

/** Returns the text of an answer in words: in a language, else in any. */
export function anyText(texts: Record<string, string>, code: string): string {
  const said = (text: string | undefined) => text !== undefined && text.trim() !== "";
  const own = texts[code];
  return (said(own) ? own : Object.values(texts).find(said)) ?? "";
}

/** The entries of a list as a form shows them: those that fit the other answers first. */
export interface Ordered {
  first: string[];
  rest: string[];
}

/** Returns the choices with those that fit the other answers apart, in the order in which they are proposed. */
export function ordered(choices: readonly string[], first: readonly string[] | undefined): Ordered {
  const known = (first ?? []).filter((key) => choices.includes(key));
  return { first: known, rest: choices.filter((key) => !known.includes(key)) };
}

/** Returns a text as it is compared: small letters, without marks, `ß` as `ss`. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ø", "o")
    .replaceAll("æ", "ae")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
}

/** Returns whether every word that was typed begins a word of the name, or stands in it. */
export function matches(name: string, typed: string): boolean {
  const inside = folded(name);
  return folded(typed)
    .split(/\s+/)
    .every((word) => inside.includes(word));
}
