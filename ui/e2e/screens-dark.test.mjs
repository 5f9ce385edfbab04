// Every screen in every language, in the dark: words and markup are those of the light, so that only the colours are
// looked at, in the first language; of the others there are pictures. And the screens where there is little room.
import { test } from "node:test";
import { COLOURS, EVERYTHING, Herold, WORDS } from "./herold.mjs";
import { LANGUAGES, Look } from "./look.mjs";
import { caseScreens, profileScreen, startScreens, unfolded } from "./walk.mjs";

// Of two small windows colours and places are looked at in the smaller one.
const ROOMS = [
  ["narrow", 560, 900, EVERYTHING],
  ["zoomed", 640, 430, WORDS],
];

const herold = Herold.forTests();
const look = new Look(herold, [
  ...LANGUAGES.map((language) => `${language}-dark`),
  ...ROOMS.map(([name]) => name),
]);

async function dress(language) {
  look.rules = language === LANGUAGES[0] ? COLOURS : null;
  await herold.dress(language, "dark");
}

for (const language of LANGUAGES)
  test(`without a case: ${language}, dark`, async () => {
    await dress(language);
    await startScreens(look, `${language}-dark`);
    look.nothingWrong();
  });

test("the sample case opens", async () => {
  await herold.walkTo("#/");
  await herold.openSample("hospital");
});

// Every notice is looked at in the first language, and in one of the others.
for (const [l, language] of LANGUAGES.entries())
  test(`with a case: ${language}, dark`, async () => {
    await dress(language);
    await caseScreens(look, `${language}-dark`, (n) => l === 0 || n % 2 === l - 1);
    await unfolded(look, `${language}-dark`);
    await profileScreen(look, `${language}-dark`);
    look.nothingWrong();
  });

for (const [name, width, height, rules] of ROOMS)
  test(`in a ${name} window`, async () => {
    look.rules = rules;
    await herold.dress("de");
    await herold.page.setViewportSize({ width, height });
    try {
      await caseScreens(look, name, (n) => n % 4 === 0);
      await profileScreen(look, name);
    } finally {
      await herold.page.setViewportSize({ width: 1280, height: 820 });
    }
    look.nothingWrong();
  });

test("a system that is dark", async () => {
  look.rules = COLOURS;
  await herold.dress("en", "system");
  await herold.page.emulateMedia({ colorScheme: "dark" });
  await herold.goTo("#/notice");
  await herold.at("sentence").first().waitFor();
  await look.at("system-dark");
  await herold.page.emulateMedia({ colorScheme: null });
  look.nothingWrong();
});

herold.noFaults();
