// The draft of a value: what the inputs of a question hold while a person types.
import type { FieldView } from "../bindings/FieldView";
import type { KindView } from "../bindings/KindView";
import * as choice from "./choice";
import * as file from "./file";
import * as look from "./look";
import * as plain from "./plain";
import { asList, asObject, asText, asTexts, EMPTY, objectOf, textOf, textsOf, value } from "./reading";
import type { Reading } from "./reading";
import * as times from "./times";

/** A record being edited; `id` tells it apart on the screen as long as it has no key. */
export interface RecordDraft {
  id: number;
  key: string;
  fields: Record<string, Draft>;
}

export interface Drafts {
  yes_no: boolean | null;
  choice: choice.ChoiceDraft;
  choices: choice.ChoicesDraft;
  date: times.DayDraft;
  time: times.ClockDraft;
  stamp: times.StampDraft;
  moment: times.MomentDraft;
  period: times.PeriodDraft;
  count: plain.CountDraft;
  text: Record<string, string>;
  note: string;
  line: string;
  name: plain.NameDraft;
  contact: plain.ContactDraft;
  address: plain.AddressDraft;
  link: plain.LinkDraft;
  hours: plain.OpeningDraft[];
  image: file.FileDraft | null;
  colour: string;
  font: look.FontDraft | null;
  ink: look.InkDraft;
  records: RecordDraft[];
}

export type KindName = keyof Drafts;
/** The draft of one kind, marked with it, so that each input gets what it edits. */
export type Draft = { [K in KindName]: { kind: K; at: Drafts[K] } }[KindName];

let nextRecord = 0;

/** Returns an empty record. */
export function newRecord(fields: FieldView[]): RecordDraft {
  return { id: nextRecord++, key: "", fields: fieldDrafts(fields, {}) };
}

function fieldDrafts(fields: FieldView[], json: Record<string, unknown>): Record<string, Draft> {
  return Object.fromEntries(fields.map((field) => [field.id, draftOf(field.kind, json[field.id])]));
}

function recordDraft(fields: FieldView[], json: unknown): RecordDraft {
  const values = asObject(json);
  return { id: nextRecord++, key: asText(values.key), fields: fieldDrafts(fields, values) };
}

/** Returns the draft of a value as it stands in a facts file; empty for null or nothing. */
export function draftOf(kind: KindView, json: unknown): Draft {
  switch (kind.kind as KindName) {
    case "yes_no":
      return { kind: "yes_no", at: typeof json === "boolean" ? json : null };
    case "choice":
      return { kind: "choice", at: choice.choiceDraft(json) };
    case "choices":
      return { kind: "choices", at: choice.choicesDraft(json) };
    case "date":
      return { kind: "date", at: times.dayDraft(json) };
    case "time":
      return { kind: "time", at: times.clockDraft(json) };
    case "stamp":
      return { kind: "stamp", at: times.stampDraft(json) };
    case "moment":
      return { kind: "moment", at: times.momentDraft(json) };
    case "period":
      return { kind: "period", at: times.periodDraft(json) };
    case "count":
      return { kind: "count", at: plain.countDraft(json) };
    case "text":
      return { kind: "text", at: asTexts(json) };
    case "note":
      return { kind: "note", at: asText(json) };
    case "line":
      return { kind: "line", at: asText(json) };
    case "name":
      return { kind: "name", at: plain.nameDraft(json) };
    case "contact":
      return { kind: "contact", at: plain.contactDraft(json) };
    case "address":
      return { kind: "address", at: plain.addressDraft(json) };
    case "link":
      return { kind: "link", at: plain.linkDraft(json) };
    case "hours":
      return { kind: "hours", at: plain.hoursDraft(json) };
    case "image":
      return { kind: "image", at: file.fileDraft(json) };
    case "colour":
      return { kind: "colour", at: asText(json) };
    case "font":
      return { kind: "font", at: look.fontDraft(json) };
    case "ink":
      return { kind: "ink", at: look.inkDraft(json) };
    case "records":
      return { kind: "records", at: asList(json).map((entry) => recordDraft(kind.fields, entry)) };
  }
}

/** Returns what a draft holds. */
export function read(kind: KindView, draft: Draft): Reading {
  switch (draft.kind) {
    case "yes_no":
      return draft.at === null ? EMPTY : value(draft.at);
    case "choice":
      return choice.readChoice(draft.at);
    case "choices":
      return choice.readChoices(kind.choices, draft.at);
    case "date":
      return times.readDay(draft.at);
    case "time":
      return times.readClock(draft.at);
    case "stamp":
      return times.readStamp(draft.at);
    case "moment":
      return times.readMoment(draft.at);
    case "period":
      return times.readPeriod(draft.at);
    case "count":
      return plain.readCount(draft.at);
    case "text":
      return textsOf(draft.at);
    case "note":
    case "line":
      return textOf(draft.at);
    case "name":
      return plain.readName(draft.at);
    case "contact":
      return plain.readContact(draft.at);
    case "address":
      return plain.readAddress(draft.at);
    case "link":
      return plain.readLink(draft.at);
    case "hours":
      return plain.readHours(draft.at);
    case "image":
    case "font":
      return file.readFile(draft.at);
    case "colour":
      return look.readColour(draft.at);
    case "ink":
      return look.readInk(draft.at);
    case "records":
      return readRecords(kind.fields, draft.at);
  }
}

function readFields(fields: FieldView[], record: RecordDraft): Record<string, Reading> {
  const readings = fields.map((field) => {
    const draft = record.fields[field.id];
    return [field.id, draft ? read(field.kind, draft) : EMPTY] as const;
  });
  return Object.fromEntries(readings);
}

/** Returns whether nothing has been filled in. */
export function isBlank(fields: FieldView[], record: RecordDraft): boolean {
  return Object.values(readFields(fields, record)).every((reading) => reading.is === "empty");
}

function readRecords(fields: FieldView[], records: RecordDraft[]): Reading {
  const needed = fields.filter((field) => field.required).map((field) => field.id);
  const rows = records
    .filter((record) => !isBlank(fields, record))
    .map((record) =>
      objectOf({ key: textOf(record.key), ...readFields(fields, record) }, ["key", ...needed]),
    );
  return plain.listOf(rows);
}
