// Files that are answers: one that was chosen just now has its data, one that is stored only says how large it is.
import { asObject, asText, EMPTY, value, type Reading } from "./reading";

export interface FileDraft {
  media: string;
  /** Base64; empty for the file that is stored already. */
  data: string;
  bytes: number;
}

/** The most bytes of a file that is read at all; what an answer may have is for the use cases to say. */
export const MAX_FILE = 2_500_000;

/** Returns the format of a file by its name; none when it is none of these, which are given by their endings. */
export function mediaOf(name: string, formats: Record<string, string>): string | null {
  return formats[name.split(".").at(-1)?.toLowerCase() ?? ""] ?? null;
}

export function fileDraft(json: unknown): FileDraft | null {
  const { media, data, bytes } = asObject(json);
  if (asText(media) === "") return null;
  return { media: asText(media), data: asText(data), bytes: typeof bytes === "number" ? bytes : 0 };
}

/** A file without data is the one that is stored: what is said of it may change, it itself stays. */
export function readFile(draft: FileDraft | null): Reading {
  if (draft === null) return EMPTY;
  return value(draft.data === "" ? { media: draft.media } : { media: draft.media, data: draft.data });
}
