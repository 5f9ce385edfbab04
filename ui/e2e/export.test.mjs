// Notices as files: names shown before anything is written, everything in one ZIP, breaking off, and where it lies.
import assert from "node:assert/strict";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { after, test } from "node:test";
import { eventually, Herold } from "./herold.mjs";

// A file manager that only writes down what it is to show.
const tools = mkdtempSync(join(tmpdir(), "herold-tools-"));
const shown = join(tools, "shown");
writeFileSync(join(tools, "xdg-open"), `#!/bin/sh\nprintf %s "$1" > "${shown}"\n`);
chmodSync(join(tools, "xdg-open"), 0o755);
process.env.PATH = `${tools}${delimiter}${process.env.PATH}`;
after(() => rmSync(tools, { recursive: true, force: true }));

const herold = Herold.forTests({ language: "de", sample: "medical-service" });
const names = () => herold.at("export-names").locator("li").allInnerTexts();
const stem = "2025-12-09_medizinischer-dienst-weserland_";

/** Opens the dialog for the press release, with a folder of its own. */
async function open(name) {
  const folder = join(herold.folder, name);
  mkdirSync(folder);
  await herold.press("Control+e");
  await herold.at("export-kind").selectOption("press-release");
  await herold.at("export-folder-path").fill(folder);
  return folder;
}

test("the names follow what is chosen and typed", async () => {
  await open("named");
  const codes = (await herold.call("case_view")).body.languages.map((language) => language.code);
  await eventually(
    names,
    codes.map((code) => `${stem}pressemitteilung_${code}.pdf`),
  );
  assert.equal(await herold.at("export-name").inputValue(), "{date}_{organisation}_{notice}_{languages}");
  await herold.at("export-name").fill("{notice} {languages}");
  await eventually(
    names,
    codes.map((code) => `pressemitteilung ${code}.pdf`),
  );
  await herold.at("export-name").fill("{notice} {language}");
  await eventually(
    () =>
      herold
        .at("export-name-refused")
        .innerText()
        .then((text) => text.includes("Stelle 10")),
    true,
  );
  await herold.at("export-run").click();
  await herold.at("export-refused").waitFor();
  await herold.at("export-name").fill("");
  await eventually(
    names,
    codes.map((code) => `${stem}pressemitteilung_${code}.pdf`),
  );
  await herold.press("Escape");
});

test("everything comes in one ZIP, and its folder is shown", async () => {
  const folder = await open("zipped");
  await herold.at("export-together").check();
  assert.ok(await herold.at("export-docx").isDisabled());
  await eventually(async () => (await names()).length, 1);
  const [name] = await names();
  assert.match(name, /^2025-12-09_medizinischer-dienst-weserland_pressemitteilung_de-.*\.zip$/);
  await herold.at("export-run").click();
  await herold.at("export-result").waitFor();
  assert.deepEqual(readdirSync(folder), [name]);
  assert.ok(readFileSync(join(folder, name)).includes("SHA256SUMS"));
  if (process.platform === "linux") {
    await herold.at("export-show").click();
    await eventually(() => existsSync(shown) && readFileSync(shown, "utf8"), folder);
  }
  await herold.press("Escape");
});

test("an export that is cancelled leaves nothing", async () => {
  const folder = await open("cancelled");
  await herold.at("export-together").check();
  await herold.at("export-run").click();
  await herold.at("export-cancel").click();
  await eventually(
    () => herold.at("export-state").innerText(),
    "Der Export ist abgebrochen. Es wurde keine Datei geschrieben.",
  );
  assert.deepEqual(readdirSync(folder), []);
  assert.equal(await herold.at("export-result").count(), 0);
  await herold.press("Escape");
});

herold.noFaults();
