// An answer in words and its grammar: folded under the text, kept in the facts, and said in the notice.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, Herold } from "./herold.mjs";

const herold = Herold.forTests({ language: "de", sample: "medical-service" });

const inside = (fact, selector) => herold.page.locator(`[data-question="${fact}"] ${selector}`);
const words = async (fact) =>
  ((await herold.call("facts_view")).body.facts[fact]?.value ?? []).filter((one) => typeof one === "object");
const folded = (fact, language) => inside(fact, `[data-testid=forms][data-language=${language}]`);

async function goTo(section) {
  await herold.goTo(`#/facts/${section}`);
  await herold.page.locator("[data-question]").first().waitFor();
}

test("the forms of an answer in words are folded, and stand where sentences ask for them alone", async () => {
  await goTo("tone");
  await inside("thanks_to", "[data-testid=other-add]").click();
  await inside("thanks_to", "input[lang|=de]").fill("die Stadtwerke");
  await eventually(() => words("thanks_to"), [{ other: { de: "die Stadtwerke" } }]);
  const german = folded("thanks_to", "de");
  assert.equal(await german.locator("input").count(), 0, "folded to begin with");
  assert.equal(await folded("thanks_to", "en").count(), 0, "English asks for no form here");
  assert.match(await german.locator("summary").textContent(), /Beugung \(Deutsch\)/);

  await german.locator("summary").click();
  const forms = await german.locator("input").evaluateAll((all) => all.map((one) => one.dataset.form));
  assert.deepEqual(forms, ["dative"], "thanks are said in the dative");
  const dative = german.locator("input[data-form=dative]");
  const hint = await dative.getAttribute("aria-describedby");
  assert.match(await herold.page.locator(`[id="${hint}"]`).textContent(), /mit dem Gesundheitsamt/);
  await dative.fill("den Stadtwerken");
  await eventually(
    () => words("thanks_to"),
    [{ other: { de: { dative: "den Stadtwerken", text: "die Stadtwerke" } } }],
  );
  assert.ok(await dative.evaluate((one) => one === document.activeElement), "the focus stays");

  await herold.goTo("#/notice/website-notice");
  await herold.at("sentence").first().waitFor();
  const said = (await herold.at("column-de").allTextContents()).join(" ");
  assert.ok(said.includes("den Stadtwerken") && !said.includes("die Stadtwerke"), said);
});

test("a form that is taken away leaves the text, a text that is taken away leaves nothing", async () => {
  await goTo("tone");
  const german = folded("thanks_to", "de");
  await german.locator("summary").click();
  const dative = german.locator("input[data-form=dative]");
  assert.equal(await dative.inputValue(), "den Stadtwerken");
  await dative.fill("");
  await eventually(() => words("thanks_to"), [{ other: { de: "die Stadtwerke" } }]);
  await dative.fill("den Stadtwerken");
  const texts = inside("thanks_to", "[data-testid=other-texts] > .texts");
  await texts.locator("input[lang|=da]").first().fill("forsyningen");
  await texts.locator("input[lang|=de]").first().fill("");
  await eventually(() => words("thanks_to"), [{ other: { da: "forsyningen" } }]);
});
