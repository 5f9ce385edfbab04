// What an input holds, read as a value of the facts file. What a value means and whether it may be so is for the
// use cases to say; here is only known whether it is all there.

/** Nothing there; a value; or a part of one, which is kept back until it is whole. */
export type Reading = { is: "empty" } | { is: "value"; json: unknown } | { is: "part" };

export const EMPTY: Reading = { is: "empty" };
export const value = (json: unknown): Reading => ({ is: "value", json });
export const PART: Reading = { is: "part" };

/** Returns the JSON of a value; undefined when there is none. */
export function jsonOf(reading: Reading): unknown {
  return reading.is === "value" ? reading.json : undefined;
}

/** Returns an object of the readings that are not empty: a value only when all of them are. */
export function objectOf(fields: Record<string, Reading>, needed: string[] = []): Reading {
  const there = Object.entries(fields).filter(([, reading]) => reading.is !== "empty");
  if (there.length === 0) return EMPTY;
  const whole =
    there.every(([, reading]) => reading.is === "value") &&
    needed.every((key) => fields[key] !== undefined && fields[key].is !== "empty");
  return whole ? value(Object.fromEntries(there.map(([key, reading]) => [key, jsonOf(reading)]))) : PART;
}

export function textOf(text: string): Reading {
  return text.trim() === "" ? EMPTY : value(text);
}

/** Returns texts per language; a language without text is left out. */
export function textsOf(texts: Record<string, string>): Reading {
  return objectOf(Object.fromEntries(Object.entries(texts).map(([code, text]) => [code, textOf(text)])));
}

export type Json = unknown;

/** Returns the JSON as an object, empty when it is none. */
export function asObject(json: unknown): Record<string, unknown> {
  return typeof json === "object" && json !== null && !Array.isArray(json) ? { ...json } : {};
}

/** Returns the JSON as text, empty when it is none. */
export function asText(json: unknown): string {
  return typeof json === "string" ? json : typeof json === "number" ? String(json) : "";
}

/** Returns the JSON as texts per language. */
export function asTexts(json: unknown): Record<string, string> {
  return Object.fromEntries(Object.entries(asObject(json)).map(([code, text]) => [code, asText(text)]));
}

export function asList(json: unknown): unknown[] {
  return Array.isArray(json) ? json : [];
}
