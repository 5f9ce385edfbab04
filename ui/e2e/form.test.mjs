// The form: sections and conditions, long lists, answers in words, records; and what notices say of it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, Herold } from "./herold.mjs";

const herold = Herold.forTests({ language: "de", sample: "hospital" });
const inside = (fact, selector) => herold.inside(fact, selector);
const question = (fact) => herold.at(`question-${fact}`);
const answer = (fact) => herold.answer(fact);
const press = (key) => herold.press(key);

async function goTo(section) {
  await herold.goTo(`#/facts/${section}`);
  await herold.page.locator("[data-question]").first().waitFor();
}

// -- sections

test("the sections say what is missing for the notices of the case", async () => {
  await goTo("organisation");
  const { body: sections } = await herold.call("questions");
  assert.equal(sections.length, 16);
  for (const { id } of sections) assert.equal(await herold.at(`section-${id}`).count(), 1, id);
  const { body: open } = await herold.call("case_view");
  const lacking = open.sections.find((section) => section.missing.length > 0);
  const shown = await herold.at(`section-${lacking.id}`).textContent();
  assert.match(shown, new RegExp(`${lacking.missing.length}`));
  await herold.goTo(`#/facts/${lacking.id}/${lacking.missing[0]}`);
  const wanting = herold.at("wanted-by").locator("li.lacks");
  await wanting.first().waitFor();
  const { body: again } = await herold.call("questions");
  const asked = again.flatMap((section) => section.questions).find((one) => one.id === lacking.missing[0]);
  assert.deepEqual(
    (await wanting.evaluateAll((all) => all.map((one) => one.dataset.kind))).sort(),
    asked.wantedBy.filter((kind) => open.notices.find((one) => one.kind === kind).chosen).sort(),
  );
});

// -- conditions

test("questions come and go with the answers; what was answered stays and says so", async () => {
  await goTo("what_happened");
  const scale = await answer("attack_scale");
  assert.ok(scale && (await question("attack_scale").isVisible()));
  const outage = inside("attack_kind", "input[value=it_outage]");
  await outage.click();
  await question("attack_scale").waitFor({ state: "detached" });
  await herold.at("gone-attack_scale").waitFor();
  assert.deepEqual(await answer("attack_scale"), scale, "the answer is kept");
  assert.ok(await outage.evaluate((radio) => radio === document.activeElement), "the focus stays");

  await inside("attack_kind", "input[value=ransomware]").click();
  await question("attack_scale").waitFor();
  assert.equal(await inside("attack_scale", "[role=radiogroup] input:checked").inputValue(), scale);
  assert.equal(await herold.at("gone-attack_scale").count(), 0);
  assert.match(await herold.at("new-questions").textContent(), /Ausmaß/);
});

test("an answer that is not asked for any more can be removed where it stood", async () => {
  await inside("attack_kind", "input[value=data_exposed]").click();
  await herold.at("gone-attacker").waitFor();
  await herold.at("gone-attacker").getByRole("button").click();
  await herold.at("gone-attacker").waitFor({ state: "detached" });
  assert.equal(await answer("attacker"), undefined);
  await press("Control+z");
  await herold.at("gone-attacker").waitFor();
  await press("Control+z");
  await question("attacker").waitFor();
});

test("what a person looks at stays in its place when questions come above it", async () => {
  await inside("attack_kind", "input[value=it_outage]").click();
  await question("attack_scale").waitFor({ state: "detached" });
  const field = inside("terms", "input").first();
  await field.focus();
  await herold.at("form").evaluate((form) => {
    const terms = form.querySelector("[data-question=terms]");
    form.scrollTop += terms.getBoundingClientRect().top - 300;
  });
  const top = async () => Math.round((await question("terms").boundingBox()).y);
  const before = await top();
  await press("Control+z");
  await question("attack_scale").waitFor({ state: "attached" });
  await question("ransom").waitFor({ state: "attached" });
  await eventually(async () => Math.abs((await top()) - before) <= 1, true);
  assert.ok(await field.evaluate((one) => one === document.activeElement), "the focus stays");
});

// -- lists and words

test("a long list is narrowed by typing, with what fits the organisation on top", async () => {
  await goTo("services");
  const first = inside("services_continuing", "[data-testid=choices] input[type=checkbox]").first();
  assert.equal(await first.inputValue(), "emergency_department");
  const total = (await herold.call("questions")).body
    .flatMap((section) => section.questions)
    .find((one) => one.id === "services_continuing").kind.choices.length;
  const boxes = inside("services_continuing", "[data-testid=choices] input[type=checkbox]");
  assert.ok((await boxes.count()) < total, "the rest is behind one step");
  await inside("services_continuing", "[data-testid=choice-more]").click();
  assert.equal(await boxes.count(), total);

  const filter = inside("services_continuing", "[data-testid=choice-filter]");
  await filter.fill("vorlesung");
  await eventually(() => boxes.count(), 0);
  await filter.fill("dialyse");
  await eventually(() => boxes.count(), 1);
  const was = await answer("services_continuing");
  await filter.press("Enter");
  await eventually(
    async () => (await answer("services_continuing")).includes("dialysis"),
    !was.includes("dialysis"),
  );
  await filter.press("Escape");
  assert.equal(await filter.inputValue(), "");
});

test("an answer in words: a text per language, and what is missing is said", async () => {
  await goTo("systems");
  await inside("systems_off", "[data-testid=other-add]").click();
  const texts = inside("systems_off", "[data-testid=other-texts]");
  await texts.locator("input[lang|=de]").fill("Rohrpostanlage");
  await eventually(
    async () => (await answer("systems_off")).filter((one) => typeof one === "object"),
    [{ other: { de: "Rohrpostanlage" } }],
  );
  assert.match(
    await inside("systems_off", "[data-testid=other-silent]").textContent(),
    /English.*Dansk|Dansk.*English/,
  );
  await texts.locator("input[lang|=en]").fill("pneumatic tube");
  await texts.locator("input[lang|=da]").fill("rørpost");
  await eventually(
    async () => (await inside("systems_off", "[data-testid=other-silent]").textContent()).trim(),
    "",
  );

  await goTo("what_happened");
  await inside("attack_kind", "input[value=other]").click();
  const kind = inside("attack_kind", "[data-testid=other-texts]");
  await kind.locator("input[lang|=de]").fill("Einbruch in den Serverraum");
  await eventually(() => answer("attack_kind"), { other: { de: "Einbruch in den Serverraum" } });
  await herold.goTo("#/notice/press-release");
  await herold.at("sentence").first().waitFor();
  const german = await herold.at("column-de").allTextContents();
  assert.ok(german.join(" ").includes("Einbruch in den Serverraum"));
  assert.ok((await herold.page.locator('[data-testid="column-en"][data-state="to-translate"]').count()) > 0);
  await herold.call("undo");
  await herold.call("undo");
});

// -- records

test("the ledger is a row per entry, filled by keys alone, and offers advice that fits", async () => {
  await goTo("data");
  const rows = inside("data", "[data-testid=record]");
  const before = await rows.count();
  assert.ok(before > 0);
  assert.equal(await inside("data", "[data-testid=field-group]").count(), 0, "rows are closed to begin with");

  await inside("data", "[data-testid=record-add]").focus();
  await press("Enter");
  await inside("data", "[data-testid=field-group] [role=combobox]").waitFor();
  await herold.page.keyboard.type("angehö");
  await herold.page.getByRole("option").first().waitFor();
  await press("Enter");
  await press("Tab");
  await herold.page.keyboard.type("bank");
  await press("Enter");
  await press("Tab");
  await herold.page.keyboard.press("g");
  const made = async () => ((await answer("data")) ?? [])[before];
  await eventually(
    async () => [(await made())?.group, (await made())?.category],
    ["relatives", "bank_details"],
  );
  assert.equal((await made()).key, "relatives");
  assert.equal(await rows.nth(before).getAttribute("data-key"), "relatives");

  const offer = herold.at("offer-advice");
  await offer.waitFor();
  const fitting = await offer.locator("input").evaluateAll((all) => all.map((one) => one.value));
  const given = (await answer("advice")) ?? [];
  assert.ok(["check_accounts", "inform_bank"].every((key) => fitting.includes(key) || given.includes(key)));
  if (await herold.at("offer-all").count()) await herold.at("offer-all").click();
  else await offer.locator("input:not(:checked)").first().click();
  await eventually(async () => (await answer("advice")).includes("inform_bank"), true);

  await rows.nth(before).getByTestId("record-copy").click();
  await eventually(() => rows.count(), before + 2);
  await rows
    .nth(before + 1)
    .getByTestId("record-remove")
    .click();
  await rows.nth(before).getByTestId("record-remove").click();
  await eventually(async () => (await answer("data")).length, before);
});

test("an entry that is not whole says what it lacks", async () => {
  await goTo("authorities");
  await inside("authorities", "[data-testid=record-add]").click();
  const rows = inside("authorities", "[data-testid=record]");
  const combo = rows.last().locator("input[role=combobox]");
  await combo.fill("bsi");
  await combo.press("Enter");
  await rows.last().getByTestId("record-lacking").waitFor();
  await rows.last().getByTestId("record-remove").click();
});

// -- notices

test("posts count their characters against the limit of the channel", async () => {
  await herold.goTo("#/notice/social-post");
  await herold.at("characters").first().waitFor();
  const { body } = await herold.call("notice_view", { request: { kind: "social-post", languages: ["de"] } });
  const row = body.rows.find((one) => one.limit !== null && one.role === "paragraph");
  const cell = herold.page.locator(`[data-segment="${row.segment}"] [data-testid=column-de]`);
  assert.match(await cell.getByTestId("characters").textContent(), new RegExp(`${row.cells[0].characters} `));
});

test("a language that has some notices alone is offered with those alone", async () => {
  const { body: start } = await herold.call("start");
  const part = start.noticeLanguages.find((language) => language.covers !== null);
  if (!part) return;
  const { body: open } = await herold.call("case_view");
  const kinds = open.notices.filter((notice) => notice.chosen).map((notice) => notice.kind);
  const codes = open.languages.map((language) => language.code);
  await herold.call("set_notices", { request: { kinds, languages: [...codes, part.code] } });
  const offered = async (kind) => {
    await herold.goTo(`#/notice/${kind}`);
    await herold.at("sentence").first().waitFor();
    return herold
      .at("column-language-1")
      .locator("option")
      .evaluateAll((all) => all.map((one) => one.value));
  };
  assert.ok((await offered(part.covers[0])).includes(part.code));
  const other = kinds.find((kind) => !part.covers.includes(kind));
  assert.ok(!(await offered(other)).includes(part.code));
  await herold.call("set_notices", { request: { kinds, languages: codes } });
});

herold.noFaults();
