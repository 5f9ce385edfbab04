import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

export type Args = Record<string, FluentVariable>;

/** Looks texts up in one language. An id may name an attribute: `fact-attack-kind.why`. */
export class Texts {
  readonly #bundle: FluentBundle;
  readonly #strict: boolean;

  /**
   * @param tag the BCP 47 tag of the language
   * @param source everything that is said in it, as Fluent
   * @param strict whether a text that is missing is an error (in development and tests) or shows as its id
   */
  constructor(
    readonly tag: string,
    source: string,
    strict: boolean,
  ) {
    this.#strict = strict;
    this.#bundle = new FluentBundle(tag, { useIsolating: false });
    const errors = this.#bundle.addResource(new FluentResource(source));
    const [first] = errors;
    if (strict && first) throw first;
  }

  has(id: string): boolean {
    return this.#pattern(id) !== null;
  }

  get(id: string, args?: Args): string {
    const pattern = this.#pattern(id);
    if (pattern === null) {
      if (this.#strict) throw new Error(`no text "${id}" in ${this.tag}`);
      return id;
    }
    const errors: Error[] = [];
    const text = this.#bundle.formatPattern(pattern, args ?? null, errors);
    const [first] = errors;
    if (this.#strict && first) throw new Error(`text "${id}" in ${this.tag}: ${first.message}`);
    return text;
  }

  #pattern(id: string) {
    const [message = "", attribute] = id.split(".", 2);
    const found = this.#bundle.getMessage(message);
    if (!found) return null;
    return (attribute === undefined ? found.value : found.attributes[attribute]) ?? null;
  }
}

/** Returns an id as Fluent writes it: fact ids and choice keys have `_` where messages have `-`. */
export function dashed(id: string): string {
  return id.replaceAll("_", "-");
}
