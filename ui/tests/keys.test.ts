import { describe, expect, it } from "vitest";
import type { FieldView } from "../src/lib/bindings/FieldView";
import { newRecord, type RecordDraft } from "../src/lib/values/draft";
import { freeKey, giveKeys, mainField, moved } from "../src/lib/values/keys";

const choice = (id: string, required: boolean): FieldView => ({
  id,
  kind: { kind: "choice", family: id, choices: ["insured", "staff"], open: false, forms: {}, fields: [] },
  required,
});
const text: FieldView = {
  id: "text",
  kind: { kind: "note", family: null, choices: [], open: false, forms: {}, fields: [] },
  required: true,
};
const about = (fields: FieldView[], key: string): RecordDraft => {
  const record = newRecord(fields);
  record.fields.group = { kind: "choice", at: { key, other: {} } };
  return record;
};

it("finds what a record is about: the first choice that is needed", () => {
  expect(mainField([text, choice("state", false), choice("group", true)])?.id).toBe("group");
  expect(mainField([text, choice("state", false)])?.id).toBe("state");
  expect(mainField([text])).toBeUndefined();
});

it("numbers a key that is taken", () => {
  expect(freeKey("staff", new Set())).toBe("staff");
  expect(freeKey("staff", new Set(["staff", "staff_2"]))).toBe("staff_3");
  expect(freeKey("Größe!", new Set())).toBe("entry");
  expect(freeKey("a".repeat(80), new Set()).length).toBeLessThanOrEqual(64);
});

describe("keys", () => {
  const fields = [choice("group", true)];

  it("are derived once and stay, whatever is changed later", () => {
    const record = about(fields, "staff");
    giveKeys(fields, [record]);
    expect(record.key).toBe("staff");
    record.fields.group = { kind: "choice", at: { key: "insured", other: {} } };
    giveKeys(fields, [record]);
    expect(record.key).toBe("staff");
  });

  it("are unique in their list", () => {
    const records = [about(fields, "staff"), about(fields, "staff")];
    giveKeys(fields, records);
    expect(records.map((record) => record.key)).toEqual(["staff", "staff_2"]);
  });

  it("wait until the record says what it is about", () => {
    const record = newRecord(fields);
    giveKeys(fields, [record]);
    expect(record.key).toBe("");
  });

  it("are there without a choice as well", () => {
    const record = newRecord([text]);
    record.fields.text = { kind: "note", at: "x" };
    giveKeys([text], [record]);
    expect(record.key).toBe("entry");
  });
});

it("moves an entry within its list", () => {
  expect(moved(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
  expect(moved(["a", "b", "c"], 2, -1)).toEqual(["a", "c", "b"]);
  expect(moved(["a", "b"], 0, -1)).toEqual(["a", "b"]);
});
