// What a house looks like: its logo, its fonts and its colours, on the screen and for print shops.
import { fileDraft, type FileDraft } from "./file";
import { asList, asObject, asText, EMPTY, PART, textOf, value, type Reading } from "./reading";

/** The formats of pictures by the endings of their files. */
export const PICTURES: Record<string, string> = { png: "image/png", svg: "image/svg+xml" };

/** The formats of fonts by the endings of their files. */
export const FONTS: Record<string, string> = { ttf: "font/ttf", otf: "font/otf" };

export interface FontDraft extends FileDraft {
  /** What a stored font calls itself; empty for one that was chosen just now. */
  name: string;
}

export function fontDraft(json: unknown): FontDraft | null {
  const file = fileDraft(json);
  return file && { ...file, name: asText(asObject(json).name) };
}

/** The process inks of print shops, in the order of their values. */
export const INKS = ["cyan", "magenta", "yellow", "black"] as const;

export interface InkDraft {
  spot: string;
  /** What is typed for each ink, in percent. */
  cmyk: string[];
}

export function inkDraft(json: unknown): InkDraft {
  const { spot, cmyk } = asObject(json);
  const parts = asList(cmyk);
  return { spot: asText(spot), cmyk: INKS.map((_, n) => asText(parts[n])) };
}

/** Reads four whole percentages, each with `%` or without; anything less is a part. */
export function readInk(draft: InkDraft): Reading {
  const typed = draft.cmyk.map((part) => part.trim().replace(/\s*%$/, ""));
  const spot = textOf(draft.spot);
  if (typed.every((part) => part === "")) return spot.is === "empty" ? EMPTY : PART;
  if (!typed.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 100)) return PART;
  const cmyk = typed.map(Number);
  return value(spot.is === "value" ? { spot: spot.json, cmyk } : { cmyk });
}

/** Returns an ink in a few words, such as `HKS 43 K (100/60/0/20)`; empty as long as it is not all there. */
export function inkWords(draft: InkDraft): string {
  const reading = readInk(draft);
  if (reading.is !== "value") return "";
  const { spot, cmyk } = asObject(reading.json);
  const parts = asList(cmyk).join("/");
  return spot === undefined ? parts : `${asText(spot)} (${parts})`;
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
