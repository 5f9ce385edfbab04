// What a form edits: the facts of the open case, or those of the house's own profile.
import { createContext } from "svelte";
import type { FactInput } from "../bindings/FactInput";
import type { FactState } from "../bindings/FactState";
import type { LanguageInfo } from "../bindings/LanguageInfo";

export interface Answers {
  readonly facts: Record<string, FactState>;
  /** What was refused at a question, by fact. */
  readonly refused: Record<string, string>;
  /** Counts the changes of a fact that did not come from its own question. */
  readonly foreign: Record<string, number>;
  /** By choice family, the keys that fit the other answers. */
  readonly first: Record<string, string[]>;
  /** The languages in which texts and names are asked for, the leading one first. */
  readonly languages: readonly LanguageInfo[];
  /** Whether certainty, source and release stand beside each answer. */
  readonly hasAbout: boolean;
  isMissing(fact: string): boolean;
  /** Sets a fact, or takes its answer away; a refusal stands at its question. */
  setFact(fact: string, input: FactInput | null): Promise<void>;
  /** Returns the picture that is stored, as an address; null when there is none. */
  picture(): Promise<string | null>;
}

export const [getAnswers, setAnswers] = createContext<Answers>();
