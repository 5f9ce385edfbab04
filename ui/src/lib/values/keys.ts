import type { FieldView } from "../bindings/FieldView";
import { isBlank, type RecordDraft } from "./draft";

/** Returns the field that says what a record is about: the first required choice, else the first choice. */
export function mainField(fields: FieldView[]): FieldView | undefined {
  const choices = fields.filter((field) => field.kind.kind === "choice");
  return choices.find((field) => field.required) ?? choices[0];
}

/** Returns a key that no record of the list has: the choice itself, else with the lowest number that is free. */
export function freeKey(base: string, taken: ReadonlySet<string>): string {
  const stem = /^[a-z][a-z0-9_]*$/.test(base) ? base.slice(0, 56) : "entry";
  if (!taken.has(stem)) return stem;
  for (let n = 2; ; n++) if (!taken.has(`${stem}_${n}`)) return `${stem}_${n}`;
}

/**
 * Gives every record that has something in it a key, once: a key is permanent, whatever is changed later.
 *
 * A record waits for its main choice, so that its key says what it is about.
 */
export function giveKeys(fields: FieldView[], records: RecordDraft[]): void {
  const taken = new Set(records.map((record) => record.key).filter((key) => key !== ""));
  const main = mainField(fields);
  for (const record of records) {
    if (record.key !== "" || isBlank(fields, record)) continue;
    const choice = main ? record.fields[main.id] : undefined;
    const about = choice?.kind === "choice" ? choice.at.key : "";
    if (main && about === "" && main.required) continue;
    record.key = freeKey(about || "entry", taken);
    taken.add(record.key);
  }
}

/** Returns the list with one entry moved; the same order when it would leave the list. */
export function moved<T>(list: readonly T[], from: number, by: -1 | 1): T[] {
  const to = from + by;
  const copy = [...list];
  if (to < 0 || to >= copy.length) return copy;
  const [entry] = copy.splice(from, 1);
  if (entry !== undefined) copy.splice(to, 0, entry);
  return copy;
}
