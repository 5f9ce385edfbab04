// What the row of a record shows as long as nobody edits it.
import type { FieldView } from "../bindings/FieldView";
import { isBlank, read, type RecordDraft } from "./draft";
import { mainField } from "./keys";
import { summary, type Words } from "./summary";

/** Returns the fields that say what a record is about: its main field, with the one that narrows it. */
export function titleFields(fields: FieldView[]): FieldView[] {
  const main = mainField(fields) ?? fields[0];
  if (!main) return [];
  const at = fields.indexOf(main);
  const [next, after] = fields.slice(at + 1);
  const narrows = next && next.kind.kind === "choice" && !next.required && after?.required === true;
  return narrows ? [main, next] : [main];
}

/** A field of a record, and what it says. */
export interface Said {
  field: string;
  text: string;
  /** Whether the words need the name of the field: all but the status, which follows what a record is about. */
  named: boolean;
}

/** Returns what a record is about; empty as long as it does not say so. */
export function titleOf(fields: FieldView[], record: RecordDraft, words: Words): string {
  return said(titleFields(fields), record, words)
    .map((one) => one.text)
    .join(" · ");
}

/** Returns what else a record says, field by field; words for the house itself are left out. */
export function restOf(fields: FieldView[], record: RecordDraft, words: Words): Said[] {
  const title = titleFields(fields);
  const rest = fields.filter((field) => !title.includes(field) && field.kind.kind !== "note");
  return said(rest, record, words);
}

function said(fields: FieldView[], record: RecordDraft, words: Words): Said[] {
  return fields.flatMap((field) => {
    const draft = record.fields[field.id];
    const text = draft ? summary(field.kind, draft, words).replace(/\s+/g, " ") : "";
    const named = !(field.required && field.kind.kind === "choice");
    return text === "" ? [] : [{ field: field.id, text, named }];
  });
}

/** Returns the fields that a record still needs, or that are half typed; none for a record that nobody has filled in. */
export function lackingIn(fields: FieldView[], record: RecordDraft): FieldView[] {
  if (isBlank(fields, record)) return [];
  return fields.filter((field) => {
    const draft = record.fields[field.id];
    const is = draft ? read(field.kind, draft).is : "empty";
    return is === "part" || (field.required && is === "empty");
  });
}

/** The marks of the ledger: how sure it is what has become of data. */
const MARKS: Record<string, string> = {
  excluded: "excluded",
  no_sign: "presumed",
  reachable: "presumed",
  probably_taken: "presumed",
  open: "open",
  accessed: "confirmed",
  stolen: "confirmed",
  published: "confirmed",
};

/** Returns the mark of a record of the ledger; null for other records, and as long as it does not say. */
export function markOf(fields: FieldView[], record: RecordDraft): string | null {
  const field = fields.find((one) => one.kind.family === "confidentiality" && one.required);
  const draft = field ? record.fields[field.id] : undefined;
  return draft?.kind === "choice" ? (MARKS[draft.at.key] ?? null) : null;
}

/** Returns a copy of a record to go on from: without its key and without what it is about in particular. */
export function copyOf(fields: FieldView[], record: RecordDraft, fresh: RecordDraft): RecordDraft {
  const narrowing = titleFields(fields)[1];
  const kept = Object.entries(record.fields).filter(([id]) => id !== narrowing?.id);
  return { ...fresh, fields: { ...fresh.fields, ...structuredClone(Object.fromEntries(kept)) } };
}
