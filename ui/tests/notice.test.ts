import { describe, expect, it } from "vitest";
import type { NoticeView } from "../src/lib/bindings/NoticeView";
import type { SentenceView } from "../src/lib/bindings/SentenceView";
import { covers, orderedPair, pairFor, untranslated } from "../src/lib/notice/columns";
import { bySeverity } from "../src/lib/notice/findings";
import { byPurpose } from "../src/lib/notice/kinds";
import * as marks from "../src/lib/notice/marks";
import { headsFor } from "../src/lib/notice/tables";

const sentence = (message: string, bound: string[], shown: string[] = []): SentenceView => ({
  message,
  bound,
  runs: [
    { text: "Ein ", fact: null, href: null, strong: false },
    ...shown.map((fact) => ({ text: fact, fact, href: null, strong: false })),
  ],
});
const cell = (...sentences: SentenceView[]) => ({ state: "generated", characters: 0, sentences });
const language = (code: string) => ({
  code,
  tag: code,
  name: code,
  direction: "ltr",
  covers: null,
  nameForms: [],
  genders: [],
});
const notice: NoticeView = {
  kind: "press-release",
  languages: [language("de"), language("da")],
  rows: [
    {
      segment: "lead",
      role: "lead",
      limit: null,
      cells: [
        cell(sentence("a", ["attack_kind"], ["org_name"]), sentence("b", ["data.insured.group"])),
        cell(sentence("a", ["attack_kind"])),
      ],
    },
    {
      segment: "next",
      role: "paragraph",
      limit: null,
      cells: [cell(sentence("c", [])), cell(sentence("c", ["attack_kind"]))],
    },
  ],
  facts: {},
  findings: [],
  revision: 1,
};

describe("facts and sentences", () => {
  it("a sentence stands on a fact, on its records and fields, and on what it shows", () => {
    const one = sentence("x", ["data.insured.group"], ["org_name"]);
    expect(marks.standsOn(one, "data")).toBe(true);
    expect(marks.standsOn(one, "data.insured")).toBe(true);
    expect(marks.standsOn(one, "org_name")).toBe(true);
    expect(marks.standsOn(one, "data.insured.number")).toBe(false);
    expect(marks.standsOn(sentence("x", ["database"]), "data")).toBe(false);
  });

  it("lists the facts it shows first, each once", () => {
    expect(marks.factsOf(sentence("x", ["a", "b"], ["b"]))).toEqual(["b", "a"]);
  });

  it("finds the sentences of a fact in every language", () => {
    const voices = marks.voicesOf(notice, "attack_kind");
    expect(voices.map((voice) => voice.sentences.map((s) => s.spot.segment))).toEqual([
      ["lead"],
      ["lead", "next"],
    ]);
  });
});

describe("arrows", () => {
  const at = (segment: string, column: number, n: number) => ({ segment, column, at: n });

  it("lead down and up within a language", () => {
    expect(marks.neighbour(notice, at("lead", 0, 1), "ArrowDown")).toEqual(at("next", 0, 0));
    expect(marks.neighbour(notice, at("next", 0, 0), "ArrowUp")).toEqual(at("lead", 0, 1));
    expect(marks.neighbour(notice, at("next", 0, 0), "ArrowDown")).toBeNull();
  });

  it("lead across to the same place in the other language, as far as there is one", () => {
    expect(marks.neighbour(notice, at("lead", 0, 1), "ArrowRight")).toEqual(at("lead", 1, 0));
    expect(marks.neighbour(notice, at("lead", 0, 0), "ArrowLeft")).toBeNull();
  });

  it("find the sentence of a spot", () => {
    expect(marks.sentenceAt(notice, at("lead", 0, 1))?.message).toBe("b");
    expect(marks.sentenceAt(notice, at("gone", 0, 0))).toBeNull();
  });
});

describe("columns", () => {
  it("change places rather than show a language twice", () => {
    expect(orderedPair(["de", "da"], 0, "en")).toEqual(["en", "da"]);
    expect(orderedPair(["de", "da"], 0, "da")).toEqual(["da", "de"]);
    expect(orderedPair(["de"], 0, "da")).toEqual(["da"]);
  });

  it("name the text that is missing", () => {
    const kinds: Record<string, string> = { boiler: "text", count: "count" };
    const values: Record<string, unknown> = { boiler: { de: "Wir" }, count: 3 };
    const facts = untranslated(
      ["count", "boiler"],
      "da",
      (f) => kinds[f],
      (f) => values[f],
    );
    expect(facts).toEqual(["boiler"]);
  });
});

it("lists what blocks a release first, each finding once", () => {
  const finding = (severity: string, fingerprint: string) => ({
    rule: "r",
    severity,
    text: "",
    facts: [],
    notice: null,
    language: null,
    segment: null,
    sentence: null,
    range: null,
    fingerprint,
  });
  const sorted = bySeverity([
    finding("hint", "1"),
    finding("blocker", "2"),
    finding("hint", "1"),
    finding("warning", "3"),
  ]);
  expect(sorted.map((one) => one.fingerprint)).toEqual(["2", "3", "1"]);
});

describe("languages that have some notices alone", () => {
  const part = { ...language("nb"), covers: ["holding-statement"] };

  it("have those and no others", () => {
    expect(covers(part, "holding-statement")).toBe(true);
    expect(covers(part, "poster")).toBe(false);
    expect(covers(language("de"), "poster")).toBe(true);
  });

  it("give their column to another language where they are not there", () => {
    expect(pairFor(["nb", "de"], ["de", "da", "en"])).toEqual(["de", "da"]);
    expect(pairFor(["de", "da"], ["de", "da", "en"])).toEqual(["de", "da"]);
    expect(pairFor(["nb", "de"], ["de"])).toEqual(["de"]);
    expect(pairFor([], ["de", "da"])).toEqual(["de"]);
  });
});

it("groups kinds of notices by what they are for", () => {
  const kind = (id: string, purpose: string) => ({ id, purpose, audience: "public", poster: false });
  const groups = byPurpose([
    kind("report", "report"),
    kind("a", "inform"),
    kind("b", "end"),
    kind("c", "inform"),
  ]);
  expect(groups.map((group) => [group.purpose, group.kinds.map((one) => one.id)])).toEqual([
    ["inform", ["a", "c"]],
    ["end", ["b"]],
    ["report", ["report"]],
  ]);
});

describe("a table in the proof", () => {
  const said = (...texts: string[]) =>
    cell(
      ...texts.map((text) => ({
        message: null,
        bound: [],
        runs: [...text].map((letter) => ({ text: letter, fact: null, href: null, strong: false })),
      })),
    );
  const row = (segment: string, role: string, ...texts: string[]) => ({
    segment,
    role,
    limit: null,
    cells: [said(...texts), said(...texts.map((text) => `${text}-da`))],
  });
  const rows = [
    row("head", "columns", "Daten", "Anzahl"),
    row("a", "record", "Namen", "12"),
    row("b", "record", "Fotos", "3"),
    row("p", "paragraph", "Danach."),
    row("c", "record", "Allein", "1"),
  ];

  it("gives each row the heads of its own table, in its language", () => {
    expect(rows.map((_, at) => headsFor(rows, at, 0))).toEqual([
      [],
      ["Daten", "Anzahl"],
      ["Daten", "Anzahl"],
      [],
      [],
    ]);
    expect(headsFor(rows, 2, 1)).toEqual(["Daten-da", "Anzahl-da"]);
    expect(headsFor(rows, 2, 5)).toEqual([]);
  });
});
