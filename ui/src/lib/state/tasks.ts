import type { SectionState } from "../bindings/SectionState";

export type TaskState = "missing" | "done" | "begun" | "optional";

/** Returns where a section stands: what is still wanted comes first. */
export function taskState(section: SectionState): TaskState {
  if (section.missing.length > 0) return "missing";
  const given = section.answered + section.open;
  if (given >= section.questions) return "done";
  return given > 0 ? "begun" : "optional";
}
