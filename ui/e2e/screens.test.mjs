// Every screen in every language, light and dark: looked at by axe-core, and kept as a picture to look at.
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, before, test } from "node:test";
import { Herold, pictures } from "./herold.mjs";

let herold;
before(async () => {
  rmSync(pictures, { recursive: true, force: true });
  herold = await Herold.start();
});
after(() => herold?.stop());

/** What is wrong on the screens of the test that runs: all of it, so that one look mends all. */
let wrong = [];
afterEach(() => (wrong = []));
const nothingWrong = () => assert.equal(wrong.join("\n\n"), "");

/** Looks at what is on the screen now. */
async function look(name) {
  const note = (what) => wrong.push(`${name}: ${what}`);
  await herold.picture(name);
  (await herold.accessibility()).forEach(note);
  const sideways = await herold.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (sideways > 0) note(`${sideways} pixels too wide`);
  (await textsMissing()).forEach((id) => note(`shows the id ${id} instead of a text`));
}

/** Returns what looks like the id of a text that is not there. */
function textsMissing() {
  return herold.page.evaluate(() => {
    const words = document.body.innerText.split(/\s+/);
    const id =
      /^(fact|section|notice-kind|sample|state|certainty|release|layout|format|field|menu|rail|choice|profile|record|panel|drawer|severity|purpose|audience)-[a-z]+(-[a-z]+)*$/;
    return words.filter((word) => id.test(word));
  });
}

const dress = (language, theme) => herold.dress(language, theme);
const close = () => herold.page.keyboard.press("Escape");

async function startScreens(name) {
  const { page } = herold;
  await herold.goTo("#/");
  await look(`${name}/start`);
  await herold.at("new-case").click();
  await herold.at("new-case-dialog").waitFor();
  await look(`${name}/start-new-case`);
  await close();
  await herold.at("open-case").click();
  await herold.at("path-dialog").waitFor();
  await look(`${name}/start-path`);
  await close();
  await page.keyboard.press("Control+/");
  await page.getByRole("dialog").waitFor();
  await look(`${name}/shortcuts`);
  await close();
  await herold.goTo("#/settings");
  await look(`${name}/settings`);
  await herold.goTo("#/profile");
  await herold.at("question-org_name").waitFor();
  await look(`${name}/profile-empty`);
}

/** The screens of the open case: every section of the form, and the notices that `shows` says. */
async function caseScreens(name, shows = () => true) {
  const { page } = herold;
  await herold.goTo("#/case");
  await look(`${name}/case`);
  await herold.at("choose-notices").click();
  await page.getByRole("dialog").waitFor();
  await look(`${name}/case-notices`);
  await close();
  const { body: sections } = await herold.call("questions");
  assert.ok(sections.length > 5);
  for (const section of sections) {
    await herold.goTo(`#/facts/${section.id}`);
    await page.locator("[data-question]").first().waitFor();
    await look(`${name}/facts-${section.id}`);
  }
  const { body: start } = await herold.call("start");
  for (const [n, { kind, chosen }] of start.open.notices.entries()) {
    if (!chosen || !shows(n)) continue;
    await herold.goTo(`#/notice/${kind}`);
    await herold.at("sentence").first().waitFor();
    await look(`${name}/notice-${kind}`);
    await herold.at("fact-chip").first().click();
    await look(`${name}/notice-${kind}-fact`);
  }
  await herold.at("export-open").click();
  await herold.at("export-folder-path").fill(herold.folder);
  await look(`${name}/export`);
  await herold.at("export-txt").check();
  await herold.at("export-run").click();
  await herold.at("export-result").waitFor();
  await look(`${name}/export-result`);
  await close();
}

/** What stands open only while a person is at it: everything about a question, lists, records, words of one's own. */
async function unfolded(name) {
  const { page } = herold;
  await herold.goTo("#/facts/organisation");
  await herold.at("question-org_name").waitFor();
  await page.locator("details").evaluateAll((all) => all.forEach((one) => (one.open = true)));
  await look(`${name}/facts-unfolded`);
  await herold.goTo("#/facts/data");
  await herold.at("record-open").first().click();
  await look(`${name}/facts-record`);
  await page.locator("[data-testid=field-category] input").click();
  await look(`${name}/facts-list`);
  await herold.goTo("#/facts/systems");
  await herold.at("other-add").first().click();
  await page.locator("[data-testid=other-texts] .input").first().fill("Rohrpost");
  await herold.at("choice-filter").nth(1).fill("st");
  await look(`${name}/facts-words`);
  await herold.call("undo");
  await herold.goTo("#/facts/what_happened");
  await page.locator("[data-question=attack_kind] input[value=it_outage]").click();
  await page.locator("[data-testid^=gone-]").first().waitFor();
  await page.locator("[data-testid^=gone-]").first().scrollIntoViewIfNeeded();
  await look(`${name}/facts-gone`);
  await herold.call("undo");
}

/** The profile as it comes out of the open case. */
async function profileScreen(name) {
  await herold.call("profile_from_case");
  await herold.goTo("#/profile");
  await herold.at("letterhead-name").waitFor({ state: "attached" });
  await look(`${name}/profile`);
  if (await herold.at("letterhead-fold").isVisible()) {
    await herold.at("letterhead-fold").click();
    await look(`${name}/profile-letterhead`);
  }
  await herold.at("question-org_logo").scrollIntoViewIfNeeded();
  await look(`${name}/profile-logo`);
}

const LANGUAGES = ["de", "da", "en"];
const THEMES = ["light", "dark"];

for (const language of LANGUAGES)
  for (const theme of THEMES)
    test(`without a case: ${language}, ${theme}`, async () => {
      await dress(language, theme);
      await startScreens(`${language}-${theme}`);
      nothingWrong();
    });

test("the sample case opens", async () => {
  await herold.goTo("#/");
  await herold.openSample("hospital");
});

// Every notice is looked at in one language and theme; in the others, so that it does not take all day, each in its turn.
for (const [l, language] of LANGUAGES.entries())
  for (const [t, theme] of THEMES.entries())
    test(`with a case: ${language}, ${theme}`, async () => {
      const turn = l * THEMES.length + t;
      await dress(language, theme);
      await caseScreens(`${language}-${theme}`, (n) => turn === 0 || n % 5 === turn - 1);
      await unfolded(`${language}-${theme}`);
      await profileScreen(`${language}-${theme}`);
      nothingWrong();
    });

for (const [what, width, height] of [
  ["narrow", 560, 900],
  ["zoomed", 640, 430],
])
  test(`in a ${what} window`, async () => {
    await dress("de", "light");
    await herold.page.setViewportSize({ width, height });
    try {
      await caseScreens(what, (n) => n % 4 === 0);
      await profileScreen(what);
    } finally {
      await herold.page.setViewportSize({ width: 1280, height: 820 });
    }
    nothingWrong();
  });

test("a system that is dark", async () => {
  await dress("en", "system");
  await herold.page.emulateMedia({ colorScheme: "dark" });
  await herold.goTo("#/notice");
  await herold.at("sentence").first().waitFor();
  await look("system-dark");
  await herold.page.emulateMedia({ colorScheme: null });
  nothingWrong();
});

test("a wrong passphrase is asked for again", async () => {
  await dress("de", "light");
  const path = join(herold.folder, "secret.herold");
  await herold.call("case_close");
  await herold.call("case_new", {
    request: { path, passphrase: "geheim genug", languages: ["de", "da"], zone: null },
  });
  await herold.call("case_close");
  await herold.goTo(`#open=${encodeURIComponent(path)}`);
  const field = herold.page.getByRole("dialog").locator("input[type=password]");
  await field.fill("falsch");
  await look("passphrase");
  await field.press("Enter");
  await herold.page.getByRole("alert").first().waitFor();
  await look("passphrase-wrong");
  await field.fill("geheim genug");
  await field.press("Enter");
  await herold.at("rail-case").waitFor();
  nothingWrong();
});

test("nothing was refused by the policy, thrown or asked of another server", () => {
  assert.deepEqual(herold.faults, []);
});
