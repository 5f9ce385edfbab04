import { describe, expect, it } from "vitest";
import type { FieldView } from "../src/lib/bindings/FieldView";
import { draftOf, newRecord, type RecordDraft } from "../src/lib/values/draft";
import { copyOf, lackingIn, markOf, restOf, titleFields, titleOf } from "../src/lib/values/records";
import type { Words } from "../src/lib/values/summary";

const field = (id: string, kind: string, required = false, family: string | null = null): FieldView => ({
  id,
  kind: { kind, family, choices: ["a", "b", "stolen", "open"], open: true, forms: {}, fields: [] },
  required,
});
const LEDGER = [
  field("group", "choice", true, "group"),
  field("category", "choice", false, "data_category"),
  field("confidentiality", "choice", true, "confidentiality"),
  field("number", "count"),
  field("period", "period"),
  field("as_of", "stamp"),
  field("source", "note"),
];
const words: Words = {
  choice: (family, key) => `${family}:${key}`,
  text: (texts) => texts.de ?? "",
  number: (count, precision) => `${precision} ${count}`,
  day: (json) => json,
  clock: (json) => json,
  yes: (answer) => (answer ? "yes" : "no"),
};

function record(values: Record<string, unknown>): RecordDraft {
  const made = newRecord(LEDGER);
  for (const one of LEDGER) made.fields[one.id] = draftOf(one.kind, values[one.id]);
  return made;
}

const filled = {
  group: "a",
  category: "b",
  confidentiality: "stolen",
  number: { number: 90000, precision: "about" },
  period: { from: "2020-01-01", to: "2025-12-09" },
  as_of: "2025-12-09T17:05:00+01:00",
  source: "Bericht",
};

describe("the row of a record", () => {
  it("says what it is about: its main choice and what narrows it", () => {
    expect(titleFields(LEDGER).map((one) => one.id)).toEqual(["group", "category"]);
    const services = [field("service", "choice", true), field("state", "choice", true)];
    expect(titleFields(services).map((one) => one.id)).toEqual(["service"]);
    expect(titleFields([field("person", "contact", true)]).map((one) => one.id)).toEqual(["person"]);
    expect(titleOf(LEDGER, record(filled), words)).toBe("group:a · data_category:b");
    expect(titleOf(LEDGER, record({}), words)).toBe("");
    const old = record({ period: { to: "2016-12-31" } });
    expect(restOf(LEDGER, old, words).map((one) => one.text)).toEqual(["… – 2016-12-31"]);
  });

  it("says the rest in a few words, without notes for the house", () => {
    const rest = restOf(LEDGER, record(filled), words);
    expect(rest.map((one) => one.text)).toEqual([
      "confidentiality:stolen",
      "about 90000",
      "2020-01-01 – 2025-12-09",
      "2025-12-09, 17:05",
    ]);
    expect(rest.map((one) => one.named)).toEqual([false, true, true, true]);
  });

  it("has the mark of the ledger", () => {
    expect(markOf(LEDGER, record(filled))).toBe("confirmed");
    expect(markOf(LEDGER, record({ confidentiality: "open" }))).toBe("open");
    expect(markOf(LEDGER, record({ confidentiality: "reachable" }))).toBe("presumed");
    expect(markOf(LEDGER, record({}))).toBeNull();
    expect(markOf([field("state", "choice", true, "service_state")], record(filled))).toBeNull();
  });

  it("names what is missing or half typed", () => {
    const half = record({ group: "a" });
    half.fields.number = { kind: "count", at: { number: "viele", precision: "exact" } };
    expect(lackingIn(LEDGER, half).map((one) => one.id)).toEqual(["confidentiality", "number"]);
    expect(lackingIn(LEDGER, record({}))).toEqual([]);
    expect(lackingIn(LEDGER, record(filled))).toEqual([]);
  });

  it("shows an answer in words by its text", () => {
    expect(titleOf(LEDGER, record({ group: { other: { de: "Gäste" } } }), words)).toBe("Gäste");
  });

  it("is copied without its key and without what narrows it", () => {
    const first = { ...record(filled), key: "a" };
    const copy = copyOf(LEDGER, first, newRecord(LEDGER));
    expect(copy.key).toBe("");
    expect(copy.id).not.toBe(first.id);
    expect(titleOf(LEDGER, copy, words)).toBe("group:a");
    expect(restOf(LEDGER, copy, words)).toEqual(restOf(LEDGER, first, words));
  });
});
