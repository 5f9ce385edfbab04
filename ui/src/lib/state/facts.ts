import type { FactInput } from "../bindings/FactInput";
import type { FactState } from "../bindings/FactState";
import type { HeldView } from "../bindings/HeldView";
import { jsonOf, type Reading } from "../values/reading";
import { readStamp, stampDraft, type StampDraft } from "../values/times";

/** What stands beside an answer, as the form edits it. */
export interface AboutDraft {
  /** `confirmed`, `presumed`, `open`, or empty as long as there is no answer. */
  certainty: string;
  text: string;
  person: string;
  time: StampDraft;
  asOf: StampDraft;
  releasedBy: string;
  release: string;
  held: { on: boolean; by: string; until: StampDraft; reason: string };
}

export function aboutDraft(fact: FactState | undefined, release: string): AboutDraft {
  return {
    certainty: fact?.certainty ?? "",
    text: fact?.source.text ?? "",
    person: fact?.source.person ?? "",
    time: stampDraft(fact?.source.time),
    asOf: stampDraft(fact?.asOf),
    releasedBy: fact?.releasedBy ?? "",
    release: fact?.release ?? release,
    held: {
      on: Boolean(fact?.held),
      by: fact?.held?.by ?? "",
      until: stampDraft(fact?.held?.until),
      reason: fact?.held?.reason ?? "",
    },
  };
}

/** What is to be sent: the answer, or that there is none. */
export interface Outgoing {
  fact: FactInput | null;
  /** What is half typed and keeps the answer back: the value, or a time beside it. */
  part: "value" | "about" | null;
}

const orNull = (text: string) => (text.trim() === "" ? null : text.trim());

/** Returns what a question holds as the use cases take it. */
export function outgoing(reading: Reading, about: AboutDraft): Outgoing {
  const open = about.certainty === "open";
  if (!open && reading.is === "empty") return { fact: null, part: null };
  const stamps = [about.time, about.asOf, about.held.until].map(readStamp);
  const [time, asOf, until] = stamps.map((stamp) => (jsonOf(stamp) as string | undefined) ?? null);
  const held: HeldView | null =
    about.held.on && about.held.by.trim() !== ""
      ? { by: about.held.by.trim(), until: until ?? null, reason: orNull(about.held.reason) }
      : null;
  const fact: FactInput = {
    value: open ? null : jsonOf(reading),
    certainty: open ? "open" : about.certainty || null,
    source: { text: orNull(about.text), person: orNull(about.person), time: time ?? null },
    asOf: asOf ?? null,
    releasedBy: orNull(about.releasedBy),
    release: about.release,
    held,
  };
  const beside = stamps.some((stamp) => stamp.is === "part") ? "about" : null;
  return { fact, part: !open && reading.is === "part" ? "value" : beside };
}

/** Returns what is to be sent to give a fact another value and leave what stands beside it. */
export function inputOf(fact: FactState | undefined, value: unknown): FactInput {
  const certainty = fact && fact.certainty !== "open" ? fact.certainty : null;
  return {
    value,
    certainty,
    source: fact?.source ?? { text: null, person: null, time: null },
    asOf: fact?.asOf ?? null,
    releasedBy: fact?.releasedBy ?? null,
    release: fact?.release ?? null,
    held: fact?.held ?? null,
  };
}
