// The texts of the screens in the language chosen; a change shows at once, without a reload.
import { dashed, Texts, type Args } from "./fluent";

const strict = import.meta.env.DEV || import.meta.env.MODE === "test";
let texts = $state.raw<Texts | null>(null);

export function speak(tag: string, direction: string, source: string): void {
  texts = new Texts(tag, source, strict);
  document.documentElement.lang = tag;
  document.documentElement.dir = direction;
}

/** Returns the text of an id in the language of the screens. */
export function t(id: string, args?: Args): string {
  return texts?.get(id, args) ?? "";
}

/** Returns whether there is such a text: hints and reasons are not there for every question. */
export function has(id: string): boolean {
  return texts?.has(id) ?? false;
}

export function tag(): string {
  return texts?.tag ?? "en";
}

/** What names of choices may ask for when they stand alone, outside of any sentence. */
const ALONE = { gender_style: "pairs", person: "we", address: "formal", text: "…" };

/** Returns a text as it stands at the head of a line. */
function headed(text: string): string {
  const [first = "", ...rest] = text;
  return first.toLocaleUpperCase(tag()) + rest.join("");
}

// The names of what the catalogue has; which words they are is for the locales to say.
export const nameOf = {
  fact: (id: string) => t(`fact-${dashed(id)}`),
  section: (id: string) => t(`section-${dashed(id)}`),
  choice: (family: string, key: string) => t(`${dashed(family)}-${dashed(key)}`, ALONE),
  /** The name of a choice in a list to choose from. */
  option: (family: string, key: string) => headed(t(`${dashed(family)}-${dashed(key)}`, ALONE)),
  field: (fact: string, field: string) => t(`field-${dashed(fact)}-${dashed(field)}`),
  notice: (kind: string) => t(`notice-kind-${dashed(kind)}`),
  sample: (id: string) => t(`sample-${dashed(id)}`),
};
