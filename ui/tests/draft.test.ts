import { describe, expect, it } from "vitest";
import type { KindView } from "../src/lib/bindings/KindView";
import { draftOf, newRecord, read } from "../src/lib/values/draft";
import { giveKeys } from "../src/lib/values/keys";
import { readCount } from "../src/lib/values/plain";

const kind = (name: string, more: Partial<KindView> = {}): KindView => ({
  kind: name,
  family: null,
  choices: [],
  open: false,
  forms: {},
  fields: [],
  ...more,
});
const choice = (keys: string[]) => kind("choice", { family: "group", choices: keys });

describe("every kind comes back as it was", () => {
  const cases: [KindView, unknown][] = [
    [kind("yes_no"), false],
    [choice(["insured", "staff"]), "staff"],
    [kind("choices", { choices: ["a", "b", "c"] }), ["a", "c"]],
    [kind("date"), "2025-12-09"],
    [kind("time"), "17:05"],
    [kind("count"), 113000],
    [kind("count"), { number: 90000, precision: "about" }],
    [kind("text"), { de: "Hannover", da: "Hannover" }],
    [kind("note"), "intern"],
    [
      kind("name"),
      { de: { plain: "Medizinischer Dienst", gender: "m", genitive: "des Medizinischen Dienstes" } },
    ],
    [
      kind("contact"),
      {
        name: "Jens Thomsen",
        function: { de: "Pressesprecher" },
        phone: "+49 511 1",
        email: "a@b.de",
        hours: [{ first: "mon", last: "fri", from: "08:00", to: "18:00" }],
      },
    ],
    [kind("address"), { street: "Hildesheimer Str. 202", postcode: "30519", town: "Hannover" }],
    [kind("link"), { url: "https://example.org", label: { de: "Aktuelles" } }],
    [kind("colour"), "#1c4f86"],
    [choice(["insured", "staff"]), { other: { de: "Gäste", da: "gæster" } }],
    [
      kind("choices", { choices: ["a", "b"], open: true }),
      ["b", { other: { de: "x" } }, { other: { en: "y" } }],
    ],
    [kind("image"), { media: "image/png", data: "AAAA" }],
    [kind("font"), { media: "font/otf", data: "AAAA" }],
    [kind("ink"), { spot: "HKS 43 K", cmyk: [100, 60, 0, 20] }],
    [kind("line"), "Haus Titel"],
    [kind("hours"), [{ first: "sat", last: "sat", from: "09:00", to: "12:00" }]],
  ];
  it.each(cases)("%j", (what, json) => {
    expect(read(what, draftOf(what, json))).toEqual({ is: "value", json });
    expect(read(what, draftOf(what, null)).is).toBe("empty");
  });
});

it("puts choices in the order of the catalogue", () => {
  const what = kind("choices", { choices: ["a", "b", "c"] });
  expect(read(what, { kind: "choices", at: { keys: ["c", "a"], others: [] } })).toEqual({
    is: "value",
    json: ["a", "c"],
  });
});

it("keeps the texts of languages that the case does not show", () => {
  const draft = draftOf(kind("text"), { de: "Ort", sv: "Ort" });
  expect(read(kind("text"), draft)).toEqual({ is: "value", json: { de: "Ort", sv: "Ort" } });
});

describe("counts", () => {
  it.each(["113000", "113.000", "113,000", "113 000", "113\u202f000", "113’000"])("reads %s", (number) => {
    expect(readCount({ number, precision: "exact" })).toEqual({ is: "value", json: 113000 });
  });
  it.each(["viele", "1.5", "12,34", "-3"])("keeps %s back", (number) => {
    expect(readCount({ number, precision: "about" })).toEqual({ is: "part" });
  });
});

it("takes a gender alone for no name", () => {
  expect(read(kind("name"), { kind: "name", at: { de: { plain: "", gender: "m" } } }).is).toBe("empty");
});

describe("records", () => {
  const fields = [
    { id: "group", kind: choice(["insured", "staff"]), required: true },
    { id: "number", kind: kind("count"), required: false },
  ];
  const list = kind("records", { fields });

  it("comes back with its keys and in its order", () => {
    const json = [
      { key: "staff", group: "staff", number: 12 },
      { key: "insured", group: "insured" },
    ];
    expect(read(list, draftOf(list, json))).toEqual({ is: "value", json });
  });

  it("leaves out a record that nobody has filled in", () => {
    expect(read(list, { kind: "records", at: [newRecord(fields)] }).is).toBe("empty");
  });

  it("is a part as long as a record lacks what it needs", () => {
    const record = newRecord(fields);
    record.fields.number = { kind: "count", at: { number: "5", precision: "exact" } };
    giveKeys(fields, [record]);
    expect(read(list, { kind: "records", at: [record] })).toEqual({ is: "part" });
  });
});
