import type { Answers } from "../../../lib/state/answers";
import { dashed } from "../../../lib/texts/fluent";
import { shortDay } from "../../../lib/texts/dates";
import { nameOf, t, tag } from "../../../lib/texts/texts.svelte";
import { anyText } from "../../../lib/values/choice";
import type { Words } from "../../../lib/values/summary";

/** Returns how the screens say values in a few words; texts come in the language of the screens where there is one. */
export function wordsFor(answers: Answers): Words {
  return {
    choice: nameOf.option,
    text: (texts) => anyText(texts, answers.languages.find((one) => one.tag === tag())?.code ?? ""),
    number: (count, precision) => {
      const number = new Intl.NumberFormat(tag()).format(count);
      return precision === "exact" ? number : `${t(`count-precision-${dashed(precision)}`)} ${number}`;
    },
    day: (json) => shortDay(json, tag()),
    clock: (json) => (tag().startsWith("da") ? json.replace(":", ".") : json),
    yes: (answer) => (answer ? t("answer-yes") : t("answer-no")),
  };
}
