import {
  asList,
  asObject,
  asText,
  asTexts,
  EMPTY,
  jsonOf,
  objectOf,
  PART,
  textOf,
  textsOf,
  value,
} from "./reading";
import type { Reading } from "./reading";
import { clockDraft, readClock, type ClockDraft } from "./times";

export interface CountDraft {
  number: string;
  precision: string;
}

export const COUNT_PRECISIONS = ["exact", "about", "at_least", "up_to"] as const;

export function countDraft(json: unknown): CountDraft {
  const fields = asObject(json);
  return {
    number: asText(fields.number ?? json),
    precision: asText(fields.precision) || "exact",
  };
}

/** Reads `113000`, `113.000`, `113,000` and `113 000` alike; anything else is a part. */
export function readCount(draft: CountDraft): Reading {
  const typed = draft.number.trim();
  if (typed === "") return EMPTY;
  const grouped = /^\d{1,3}([.,'’\s\u00a0\u202f]\d{3})+$/.test(typed);
  const digits = grouped ? typed.replace(/\D/g, "") : typed;
  if (!/^\d{1,15}$/.test(digits)) return PART;
  const number = Number(digits);
  return value(draft.precision === "exact" ? number : { number, precision: draft.precision });
}

/** The forms of a name in one language: `plain`, `gender`, and those that its grammar has. */
export type NameDraft = Record<string, Record<string, string>>;

export function nameDraft(json: unknown): NameDraft {
  return Object.fromEntries(Object.entries(asObject(json)).map(([code, forms]) => [code, asTexts(forms)]));
}

export function readName(draft: NameDraft): Reading {
  const languages = Object.entries(draft).map(([code, forms]) => {
    const typed = Object.fromEntries(Object.entries(forms).map(([form, text]) => [form, textOf(text)]));
    const { gender, ...words } = typed;
    // A gender alone is no name: it may be left over from a name taken away.
    if (Object.values(words).every((reading) => reading.is === "empty")) return [code, EMPTY] as const;
    return [code, objectOf(gender ? { ...words, gender } : words, ["plain"])] as const;
  });
  return objectOf(Object.fromEntries(languages));
}

export interface OpeningDraft {
  first: string;
  last: string;
  from: ClockDraft;
  to: ClockDraft;
}

export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

export function newOpening(): OpeningDraft {
  return { first: "mon", last: "fri", from: clockDraft(""), to: clockDraft("") };
}

export function hoursDraft(json: unknown): OpeningDraft[] {
  return asList(json).map((entry) => {
    const { first, last, from, to } = asObject(entry);
    return {
      first: asText(first),
      last: asText(last) || asText(first),
      from: clockDraft(from),
      to: clockDraft(to),
    };
  });
}

export function readHours(draft: OpeningDraft[]): Reading {
  const needed = ["first", "last", "from", "to"];
  const rows = draft
    .filter((row) => readClock(row.from).is !== "empty" || readClock(row.to).is !== "empty")
    .map((row) =>
      objectOf(
        {
          first: textOf(row.first),
          last: textOf(row.last),
          from: readClock(row.from),
          to: readClock(row.to),
        },
        needed,
      ),
    );
  return listOf(rows);
}

/** Returns a list of readings: a value only when all of them are. */
export function listOf(rows: Reading[]): Reading {
  if (rows.length === 0) return EMPTY;
  return rows.every((row) => row.is === "value") ? value(rows.map(jsonOf)) : PART;
}

export interface ContactDraft {
  name: string;
  function: Record<string, string>;
  phone: string;
  email: string;
  hours: OpeningDraft[];
}

export function contactDraft(json: unknown): ContactDraft {
  const fields = asObject(json);
  return {
    name: asText(fields.name),
    function: asTexts(fields.function),
    phone: asText(fields.phone),
    email: asText(fields.email),
    hours: hoursDraft(fields.hours),
  };
}

export function readContact(draft: ContactDraft): Reading {
  return objectOf({
    name: textOf(draft.name),
    function: textsOf(draft.function),
    phone: textOf(draft.phone),
    email: textOf(draft.email),
    hours: readHours(draft.hours),
  });
}

export interface LinkDraft {
  url: string;
  label: Record<string, string>;
}

export function linkDraft(json: unknown): LinkDraft {
  const fields = asObject(json);
  return { url: asText(fields.url), label: asTexts(fields.label) };
}

export function readLink(draft: LinkDraft): Reading {
  return objectOf({ url: textOf(draft.url), label: textsOf(draft.label) }, ["url"]);
}

export const ADDRESS_FIELDS = ["street", "postcode", "town", "country"] as const;
export type AddressDraft = Record<(typeof ADDRESS_FIELDS)[number], string>;

export function addressDraft(json: unknown): AddressDraft {
  const fields = asObject(json);
  return {
    street: asText(fields.street),
    postcode: asText(fields.postcode),
    town: asText(fields.town),
    country: asText(fields.country),
  };
}

export function readAddress(draft: AddressDraft): Reading {
  return objectOf(Object.fromEntries(ADDRESS_FIELDS.map((key) => [key, textOf(draft[key])])), [
    "street",
    "postcode",
    "town",
  ]);
}
