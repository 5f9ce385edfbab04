import type { FactCard } from "../../lib/bindings/FactCard";
import { dashed } from "../../lib/texts/fluent";
import { has, nameOf } from "../../lib/texts/texts.svelte";

/** Returns the name of a fact as the margin shows it: with the field, for records. */
export function cardTitle(card: FactCard): string {
  const name = nameOf.fact(card.fact);
  const field = card.field;
  const named = field !== null && has(`field-${dashed(card.fact)}-${dashed(field)}`);
  return named ? `${name}: ${nameOf.field(card.fact, field)}` : name;
}
