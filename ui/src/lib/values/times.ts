import { asObject, asText, EMPTY, objectOf, PART, textOf, value, type Reading } from "./reading";

/** A day, typed in three fields. */
export interface DayDraft {
  day: string;
  month: string;
  year: string;
}

/** A time of day, typed in two fields. */
export interface ClockDraft {
  hour: string;
  minute: string;
}

export interface StampDraft {
  date: DayDraft;
  clock: ClockDraft;
}

export interface MomentDraft extends StampDraft {
  precision: string;
  until: StampDraft;
}

export interface PeriodDraft {
  from: DayDraft;
  to: DayDraft;
}

/** How exactly a moment is known, in the order the form offers it. */
export const MOMENT_PRECISIONS = [
  "exact",
  "about",
  "day",
  "early_morning",
  "night_to",
  "month",
  "between",
  "since",
  "since_month",
  "since_at_least",
] as const;

/** Which of them take a time of day. */
export function takesTime(precision: string): boolean {
  return ["exact", "about", "between", "since_at_least"].includes(precision);
}

/** Which of them take an end; only `between` needs it, and only there it may have a time of day. */
export function takesEnd(precision: string): boolean {
  return ["between", "since", "since_month"].includes(precision);
}

/** Which of them know no day, only a month. */
export function isMonth(precision: string): boolean {
  return ["month", "since_month"].includes(precision);
}

const two = (text: string) => text.trim().padStart(2, "0");

export function dayDraft(json: unknown): DayDraft {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d{2})-(\d{2})/.exec(asText(json)) ?? [];
  return { day: day.replace(/^0/, ""), month: month.replace(/^0/, ""), year };
}

export function readDay(draft: DayDraft): Reading {
  const typed = [draft.year, draft.month, draft.day].map((text) => text.trim());
  if (typed.every((text) => text === "")) return EMPTY;
  const json = `${draft.year.trim()}-${two(draft.month)}-${two(draft.day)}`;
  const whole = /^\d{4}$/.test(typed[0] ?? "") && typed.slice(1).every((text) => /^\d{1,2}$/.test(text));
  return whole ? value(json) : PART;
}

/** Returns the first day of the month; what stands in the field for the day does not count. */
function readMonth(draft: DayDraft): Reading {
  const empty = draft.month.trim() === "" && draft.year.trim() === "";
  return empty ? EMPTY : readDay({ ...draft, day: "1" });
}

export function clockDraft(json: unknown): ClockDraft {
  const [, hour = "", minute = ""] = /^(\d{2}):(\d{2})/.exec(asText(json)) ?? [];
  return { hour, minute };
}

export function readClock(draft: ClockDraft): Reading {
  const [hour, minute] = [draft.hour.trim(), draft.minute.trim()];
  if (hour === "" && minute === "") return EMPTY;
  const whole = /^\d{1,2}$/.test(hour) && /^\d{2}$/.test(minute);
  return whole ? value(`${two(hour)}:${minute}`) : PART;
}

/** Returns the clock time of the case: a point in time comes with the offset of the case's zone. */
export function stampDraft(json: unknown): StampDraft {
  const text = asText(json);
  return { date: dayDraft(text), clock: clockDraft(text.slice(11)) };
}

/** Returns a local time without an offset: the zone of the case is for the use cases to add. */
export function readStamp(draft: StampDraft): Reading {
  const [date, clock] = [readDay(draft.date), readClock(draft.clock)];
  if (date.is === "empty" && clock.is === "empty") return EMPTY;
  if (date.is === "value" && clock.is === "value") return value(`${date.json}T${clock.json}`);
  return PART;
}

export function momentDraft(json: unknown): MomentDraft {
  const fields = typeof json === "string" ? {} : asObject(json);
  const until = asObject(fields.until);
  const precision = asText(fields.precision) || "exact";
  // Nobody knows the day of a month, so a form that asks for one after all does not propose the first.
  const known = (date: DayDraft) => (isMonth(precision) ? { ...date, day: "" } : date);
  return {
    precision,
    date: known(dayDraft(fields.date ?? json)),
    clock: clockDraft(fields.time ?? asText(json).slice(11)),
    until: { date: known(dayDraft(until.date)), clock: clockDraft(until.time) },
  };
}

export function readMoment(draft: MomentDraft): Reading {
  const readDate = isMonth(draft.precision) ? readMonth : readDay;
  const date = readDate(draft.date);
  const time = takesTime(draft.precision) ? readClock(draft.clock) : EMPTY;
  const between = draft.precision === "between";
  const untilTime = between ? readClock(draft.until.clock) : EMPTY;
  const until = takesEnd(draft.precision)
    ? objectOf({ date: readDate(draft.until.date), time: untilTime }, ["date"])
    : EMPTY;
  if (date.is === "empty" && time.is === "empty" && until.is === "empty") return EMPTY;
  const needed = ["date"];
  if (draft.precision === "exact" || draft.precision === "about") needed.push("time");
  if (between) needed.push("until");
  return objectOf({ precision: textOf(draft.precision), date, time, until }, needed);
}

export function periodDraft(json: unknown): PeriodDraft {
  const { from, to } = asObject(json);
  return { from: dayDraft(from), to: dayDraft(to) };
}

/** A period needs its end alone: data often go back nobody knows how far. */
export function readPeriod(draft: PeriodDraft): Reading {
  return objectOf({ from: readDay(draft.from), to: readDay(draft.to) }, ["to"]);
}
