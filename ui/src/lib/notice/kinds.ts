import type { NoticeKindInfo } from "../bindings/NoticeKindInfo";

/** What notices are for, in the order in which a crisis needs them. */
export const PURPOSES = ["inform", "instruct", "correct", "end", "report"] as const;

export interface KindGroup {
  purpose: string;
  kinds: NoticeKindInfo[];
}

/** Returns the kinds of notices by what they are for; within a group they keep their order. */
export function byPurpose(kinds: readonly NoticeKindInfo[]): KindGroup[] {
  const groups = PURPOSES.map((purpose) => ({
    purpose,
    kinds: kinds.filter((kind) => kind.purpose === purpose),
  }));
  return groups.filter((group) => group.kinds.length > 0);
}

/** What a new case begins with: what is due in the first hours. */
export const FIRST_KINDS = ["holding-statement", "press-release", "website-notice"];
