// Pictures and colours: what the letterhead of a house is made of.
import { asObject, asText, EMPTY, PART, value, type Reading } from "./reading";

/** A picture: one that was chosen just now has its data, one that is stored only says how large it is. */
export interface PictureDraft {
  media: string;
  /** Base64; empty for the picture that is stored already. */
  data: string;
  width: number;
  height: number;
  bytes: number;
}

/** The most bytes of a file that is read at all; what a picture may have is for the use cases to say. */
export const MAX_PICTURE = 2_500_000;

/** The formats by the endings of their files. */
export const MEDIA: Record<string, string> = { png: "image/png", svg: "image/svg+xml" };

/** Returns the format of a file by its name; none when it is no picture that documents can take. */
export function mediaOf(name: string): string | null {
  return MEDIA[name.split(".").at(-1)?.toLowerCase() ?? ""] ?? null;
}

export function pictureDraft(json: unknown): PictureDraft | null {
  const fields = asObject(json);
  const media = asText(fields.media);
  if (media === "") return null;
  const number = (given: unknown) => (typeof given === "number" ? given : 0);
  return {
    media,
    data: asText(fields.data),
    width: number(fields.width),
    height: number(fields.height),
    bytes: number(fields.bytes),
  };
}

/** A picture without data is the one that is stored: what is said of it may change, it itself stays. */
export function readPicture(draft: PictureDraft | null): Reading {
  if (draft === null) return EMPTY;
  return value(draft.data === "" ? { media: draft.media } : { media: draft.media, data: draft.data });
}

/** Reads `#1c4f86`, `1C4F86` and `#abc` alike; anything else is a part. */
export function readColour(typed: string): Reading {
  const text = typed.trim().toLowerCase();
  if (text === "") return EMPTY;
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/.exec(text)?.[1];
  if (digits === undefined) return PART;
  const six = digits.length === 3 ? [...digits].map((digit) => digit + digit).join("") : digits;
  return value(`#${six}`);
}

/** Returns how far a colour stands out from white paper, 1 to 21, by the rule of WCAG 2; 1 when it is none. */
export function contrastOnWhite(colour: string): number {
  const reading = readColour(colour);
  if (reading.is !== "value") return 1;
  const [r = 1, g = 1, b = 1] = [1, 3, 5].map((at) => {
    const part = parseInt(String(reading.json).slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}
