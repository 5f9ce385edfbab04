import type { NoticeView } from "../bindings/NoticeView";

// Painting is what a live view costs: what has not changed keeps its identity, so that the screen leaves it alone.

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Returns the new list with the old objects wherever an entry is unchanged; the old list when all of it is. */
export function keepRows<T>(old: T[], fresh: T[], id: (entry: T) => string): T[] {
  const before = new Map(old.map((entry) => [id(entry), entry]));
  const kept = fresh.map((entry) => {
    const was = before.get(id(entry));
    return was !== undefined && same(was, entry) ? was : entry;
  });
  return kept.length === old.length && kept.every((entry, at) => entry === old[at]) ? old : kept;
}

/** Returns the new record with the old objects wherever an entry is unchanged; the old record when all of it is. */
export function keepEntries<T>(old: Record<string, T>, fresh: Record<string, T>): Record<string, T> {
  let changed = Object.keys(old).length !== Object.keys(fresh).length;
  const kept: Record<string, T> = {};
  for (const [key, entry] of Object.entries(fresh)) {
    const was = old[key];
    const unchanged = was !== undefined && same(was, entry);
    kept[key] = unchanged ? was : entry;
    changed ||= !unchanged;
  }
  return changed ? kept : old;
}

/** Returns the keys whose entries differ. */
export function changedKeys<T>(old: Record<string, T>, fresh: Record<string, T>): string[] {
  const keys = new Set([...Object.keys(old), ...Object.keys(fresh)]);
  return [...keys].filter((key) => !same(old[key], fresh[key]));
}

/** Returns the new notice with the old objects wherever something is unchanged. */
export function keepNotice(old: NoticeView | null, fresh: NoticeView): NoticeView {
  if (old === null || old.kind !== fresh.kind) return fresh;
  return {
    ...fresh,
    languages: keepRows(old.languages, fresh.languages, (language) => language.code),
    rows: keepRows(old.rows, fresh.rows, (row) => row.segment),
    facts: keepEntries(old.facts, fresh.facts),
    findings: keepRows(old.findings, fresh.findings, (finding) => finding.fingerprint),
  };
}
