import type { RowView } from "../bindings/RowView";

/** Returns the heads of the columns of the table that a row stands in, in one language; none for other rows. */
export function headsFor(rows: readonly RowView[], at: number, column: number): string[] {
  if (rows[at]?.role !== "record") return [];
  let above = at - 1;
  while (rows[above]?.role === "record") above -= 1;
  const head = rows[above];
  if (head?.role !== "columns") return [];
  return (head.cells[column]?.sentences ?? []).map((cell) => cell.runs.map((run) => run.text).join(""));
}
