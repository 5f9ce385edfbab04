// What a record says, in a few words: for the row that stands for it as long as nobody edits it.
import { OTHER, textsIn } from "./choice";
import type { Draft } from "./draft";
import type { KindView } from "../bindings/KindView";
import { inkWords } from "./look";
import { asObject, asText } from "./reading";
import { readCount } from "./plain";
import { isMonth, readClock, readDay, readMoment, readPeriod, readStamp } from "./times";

/** How the screens say what is in a value. */
export interface Words {
  choice(family: string, key: string): string;
  /** One of the texts of several languages. */
  text(texts: Record<string, string>): string;
  number(count: number, precision: string): string;
  /** A day (`2025-12-09`) or a month (`2025-12`). */
  day(json: string): string;
  clock(json: string): string;
  yes(answer: boolean): string;
}

/** Returns the words for a value; empty when there is none, or only a part of one. */
export function summary(kind: KindView, draft: Draft, words: Words): string {
  const family = kind.family ?? "";
  const day = (json: unknown) => (asText(json) === "" ? "" : words.day(asText(json)));
  switch (draft.kind) {
    case "yes_no":
      return draft.at === null ? "" : words.yes(draft.at);
    case "choice":
      if (draft.at.key === "") return "";
      return draft.at.key === OTHER
        ? words.text(textsIn(draft.at.other))
        : words.choice(family, draft.at.key);
    case "choices": {
      const chosen = kind.choices.filter((key) => draft.at.keys.includes(key));
      const names = chosen.map((key) => words.choice(family, key));
      return [...names, ...draft.at.others.map((other) => words.text(textsIn(other.words)))]
        .filter(Boolean)
        .join(", ");
    }
    case "count": {
      const reading = readCount(draft.at);
      if (reading.is !== "value") return "";
      const fields = asObject(reading.json);
      const number = Number(fields.number ?? reading.json);
      return words.number(number, asText(fields.precision) || "exact");
    }
    case "date": {
      const reading = readDay(draft.at);
      return reading.is === "value" ? day(reading.json) : "";
    }
    case "time": {
      const reading = readClock(draft.at);
      return reading.is === "value" ? words.clock(asText(reading.json)) : "";
    }
    case "stamp": {
      const reading = readStamp(draft.at);
      if (reading.is !== "value") return "";
      const [date = "", clock = ""] = asText(reading.json).split("T");
      return `${day(date)}, ${words.clock(clock)}`;
    }
    case "moment": {
      const reading = readMoment(draft.at);
      if (reading.is !== "value") return "";
      const { precision, date } = asObject(reading.json);
      return day(isMonth(asText(precision)) ? asText(date).slice(0, 7) : date);
    }
    case "period": {
      const reading = readPeriod(draft.at);
      if (reading.is !== "value") return "";
      const { from, to } = asObject(reading.json);
      return `${day(from) || "…"} – ${day(to)}`;
    }
    case "text":
      return words.text(draft.at);
    case "note":
    case "line":
    case "colour":
      return draft.at.trim();
    case "name":
      return words.text(
        Object.fromEntries(Object.entries(draft.at).map(([code, forms]) => [code, forms.plain ?? ""])),
      );
    case "contact":
      return [draft.at.name.trim() || words.text(draft.at.function), draft.at.phone.trim()]
        .filter(Boolean)
        .join(", ");
    case "address":
      return [draft.at.street, `${draft.at.postcode} ${draft.at.town}`]
        .map((part) => part.trim())
        .filter(Boolean)
        .join(", ");
    case "link":
      return draft.at.url.trim();
    case "ink":
      return inkWords(draft.at);
    case "font":
      return draft.at?.name ?? "";
    case "hours":
    case "image":
    case "records":
      return "";
  }
}
