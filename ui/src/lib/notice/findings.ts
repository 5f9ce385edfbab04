import type { FindingView } from "../bindings/FindingView";

const ORDER = ["blocker", "warning", "hint"];

/** Returns the findings, what blocks a release first, each once; the order is otherwise kept. */
export function bySeverity(findings: readonly FindingView[]): FindingView[] {
  const once = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  return [...once.values()].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}
