// The ways through all screens, for whoever looks at them.
import assert from "node:assert/strict";

/** A dialog leaves nothing else to be reached. */
const DIALOG = ["dialog[open]"];
/** What is different once a fact is chosen. */
const CHOSEN = ["[data-testid=drawer]", "[data-testid=proof] :is(.hit, .picked)"];

/** What can be reached before there is a case. */
export async function startScreens(look, name) {
  const { herold } = look;
  const { page } = herold;
  await herold.walkTo("#/");
  await look.at(`${name}/start`);
  await herold.at("new-case").click();
  await herold.at("new-case-dialog").waitFor();
  await look.at(`${name}/start-new-case`, DIALOG);
  await herold.press("Escape");
  await herold.at("open-case").click();
  await herold.at("path-dialog").waitFor();
  await look.at(`${name}/start-path`, DIALOG);
  await herold.press("Escape");
  await herold.press("Control+/");
  await page.getByRole("dialog").waitFor();
  await look.at(`${name}/shortcuts`, DIALOG);
  await herold.press("Escape");
  await herold.walkTo("#/settings");
  await look.at(`${name}/settings`);
  await herold.walkTo("#/profile");
  await herold.at("question-org_name").waitFor();
  await look.at(`${name}/profile-empty`);
}

/** The screens of the open case: every section of the form, and the notices that `shows` says. */
export async function caseScreens(look, name, shows = () => true) {
  const { herold } = look;
  const { page } = herold;
  await herold.walkTo("#/case");
  await look.at(`${name}/case`);
  await herold.at("choose-notices").click();
  await page.getByRole("dialog").waitFor();
  await look.at(`${name}/case-notices`, DIALOG);
  await herold.press("Escape");
  const { body: sections } = await herold.call("questions");
  assert.ok(sections.length > 5);
  for (const section of sections) {
    await herold.walkTo(`#/facts/${section.id}`);
    await page.locator("[data-question]").first().waitFor();
    await look.at(`${name}/facts-${section.id}`);
  }
  const { body: start } = await herold.call("start");
  for (const [n, { kind, chosen }] of start.open.notices.entries()) {
    if (!chosen || !shows(n)) continue;
    await herold.walkTo(`#/notice/${kind}`);
    await herold.at("sentence").first().waitFor();
    await look.at(`${name}/notice-${kind}`);
    await herold.at("fact-chip").first().click();
    await look.at(`${name}/notice-${kind}-fact`, CHOSEN);
  }
  await herold.at("export-open").click();
  await herold.at("export-folder-path").fill(herold.folder);
  await look.at(`${name}/export`, DIALOG);
  await herold.at("export-txt").check();
  await herold.at("export-run").click();
  await herold.at("export-result").waitFor();
  await look.at(`${name}/export-result`, DIALOG);
  await herold.press("Escape");
}

/** What stands open only while a person is at it: everything about a question, lists, records, words of one's own. */
export async function unfolded(look, name) {
  const { herold } = look;
  const { page } = herold;
  await herold.walkTo("#/facts/organisation");
  await herold.at("question-org_name").waitFor();
  await page.locator("details").evaluateAll((all) => all.forEach((one) => (one.open = true)));
  await look.at(`${name}/facts-unfolded`);
  await herold.walkTo("#/facts/data");
  await herold.at("record-open").first().click();
  await look.at(`${name}/facts-record`);
  await page.locator("[data-testid=field-category] input").click();
  await look.at(`${name}/facts-list`);
  await herold.walkTo("#/facts/systems");
  await herold.at("other-add").first().click();
  await page.locator("[data-testid=other-texts] .input").first().fill("Rohrpost");
  await herold.at("choice-filter").nth(1).fill("st");
  await look.at(`${name}/facts-words`);
  await herold.call("undo");
  // The page hears of that with the next answer.
  await herold.walkTo("#/facts/what_happened");
  await page.locator("[data-question=attack_kind] input[value=it_outage]").click();
  await page.locator("[data-testid^=gone-]").first().waitFor();
  await page.locator("[data-testid^=gone-]").first().scrollIntoViewIfNeeded();
  await look.at(`${name}/facts-gone`);
  await herold.call("undo");
}

/** The profile as it comes out of the open case. */
export async function profileScreen(look, name) {
  const { herold } = look;
  await herold.call("profile_from_case");
  await herold.walkTo("#/profile");
  await herold.at("letterhead-name").waitFor({ state: "attached" });
  await look.at(`${name}/profile`);
  if (await herold.at("letterhead-fold").isVisible()) {
    await herold.at("letterhead-fold").click();
    await look.at(`${name}/profile-letterhead`, ["aside"]);
  }
  await herold.at("question-org_logo").scrollIntoViewIfNeeded();
  await look.at(`${name}/profile-logo`, ["[data-testid=question-org_logo]"]);
  await herold.at("question-print_colour").scrollIntoViewIfNeeded();
  await look.at(`${name}/profile-print`, [
    "[data-testid=question-print_colour]",
    "[data-testid=question-org_font_regular]",
  ]);
  await herold.at("question-docx_styles").scrollIntoViewIfNeeded();
  await herold.inside("docx_styles", "[data-testid=record-open]").first().click();
  await look.at(`${name}/profile-styles`, ["[data-testid=question-docx_styles]"]);
}
