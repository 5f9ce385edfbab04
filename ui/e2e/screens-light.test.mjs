// Every screen in every language, in the light: words and markup in each, colours and places in the first.
import { join } from "node:path";
import { test } from "node:test";
import { EVERYTHING, Herold, WORDS } from "./herold.mjs";
import { LANGUAGES, Look } from "./look.mjs";
import { caseScreens, profileScreen, startScreens, unfolded } from "./walk.mjs";

const herold = Herold.forTests();
const look = new Look(
  herold,
  LANGUAGES.map((language) => `${language}-light`),
);

async function dress(language) {
  look.rules = language === LANGUAGES[0] ? EVERYTHING : WORDS;
  await herold.dress(language);
}

for (const language of LANGUAGES)
  test(`without a case: ${language}, light`, async () => {
    await dress(language);
    await startScreens(look, `${language}-light`);
    look.nothingWrong();
  });

test("the sample case opens", async () => {
  await herold.walkTo("#/");
  await herold.openSample("hospital");
});

// Every notice is looked at in the first language, and in one of the others.
for (const [l, language] of LANGUAGES.entries())
  test(`with a case: ${language}, light`, async () => {
    await dress(language);
    await caseScreens(look, `${language}-light`, (n) => l === 0 || n % 2 === l - 1);
    await unfolded(look, `${language}-light`);
    await profileScreen(look, `${language}-light`);
    look.nothingWrong();
  });

test("a wrong passphrase is asked for again", async () => {
  await dress("de");
  const path = join(herold.folder, "secret.herold");
  await herold.call("case_close");
  await herold.call("case_new", {
    request: { path, passphrase: "geheim genug", languages: ["de", "da"], zone: null },
  });
  await herold.call("case_close");
  await herold.goTo(`#open=${encodeURIComponent(path)}`);
  const field = herold.page.getByRole("dialog").locator("input[type=password]");
  await field.fill("falsch");
  await look.at("passphrase", ["dialog[open]"]);
  await field.press("Enter");
  await herold.page.getByRole("alert").first().waitFor();
  await look.at("passphrase-wrong", ["dialog[open]"]);
  await field.fill("geheim genug");
  await field.press("Enter");
  await herold.at("rail-case").waitFor();
  look.nothingWrong();
});

herold.noFaults();
