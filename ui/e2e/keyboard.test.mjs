// The whole way from the first screen to an exported notice without a mouse.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { eventually, Herold } from "./herold.mjs";

const herold = Herold.forTests({ language: "en" });
const press = (key) => herold.press(key);
const type = (text) => herold.page.keyboard.type(text);

/** What has the focus: how to find it, and whether a person sees that it has. */
function focused() {
  return herold.page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const box = element.getBoundingClientRect();
    // A mark may stand for a button that is laid over it: then the label shows the focus.
    const shown = [element, element.closest("label")].filter(Boolean).map((one) => getComputedStyle(one));
    return {
      id: element.dataset.testid ?? null,
      name: `${element.tagName.toLowerCase()} ${element.dataset.testid ?? element.textContent?.trim().slice(0, 40)}`,
      seen:
        box.width > 0 &&
        box.height > 0 &&
        box.bottom > 0 &&
        box.top < innerHeight &&
        box.right > 0 &&
        box.left < innerWidth,
      marked: shown.some((style) => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0),
      heading: /^H[1-6]$|^MAIN$/.test(element.tagName),
    };
  });
}

/** What has the focus, once it has come into sight: pages and lists scroll there. */
async function arrived() {
  let here = await focused();
  for (let times = 0; times < 80 && here && !here.heading && !(here.seen && here.marked); times++) {
    await new Promise((done) => setTimeout(done, 25));
    here = await focused();
  }
  return here;
}

/** Goes on with Tab until something matches; every stop on the way shows that it has the focus. */
async function tabTo(matches, what) {
  for (let stops = 0; stops < 150; stops++) {
    await press("Tab");
    const here = await arrived();
    // A screen that comes up late puts the focus on its heading, where Tab itself never stops.
    if (!here || here.heading) continue;
    assert.ok(here.seen, `${here.name} has the focus out of sight`);
    assert.ok(here.marked, `${here.name} does not show its focus`);
    if (await matches(here)) return here;
  }
  return assert.fail(`Tab does not lead to ${what}`);
}

const tabToId = (id) => tabTo((here) => here.id === id, id);
const within = (selector) => () =>
  herold.page.evaluate((inside) => document.activeElement?.closest(inside) !== null, selector);

test("from the first screen into the sample case", async () => {
  await tabToId("sample-medical-service");
  await press("Enter");
  await herold.at("path-input").waitFor();
  await tabToId("path-input");
  await press("Control+a");
  await type(join(herold.folder, "keys.herold"));
  await press("Enter");
  await herold.at("rail-case").waitFor();
  assert.ok(existsSync(join(herold.folder, "keys.herold")));
});

test("a dialog keeps the focus and gives it back", async () => {
  await press("Control+1");
  await tabToId("choose-notices");
  await press("Enter");
  await herold.page.getByRole("dialog").waitFor();
  for (let stops = 0; stops < 12; stops++) {
    await press("Tab");
    // The browser's own bar may be a stop between the last and the first.
    assert.ok((await focused()) === null || (await within("dialog")()), "the focus left the dialog");
  }
  await press("Escape");
  assert.equal((await focused())?.id, "choose-notices");
});

test("a fact is answered, taken back and answered again", async () => {
  await press("Control+2");
  await tabToId("section-what_happened");
  await press("Enter");
  await herold.at("question-attacker").waitFor();
  const chosen = () =>
    herold.page.locator('[data-testid="question-attacker"] input:checked').first().inputValue();
  const first = await chosen();
  await tabTo(within('[data-testid="question-attacker"] [role=radiogroup]'), "the choices of a question");
  await press("ArrowDown");
  const second = await chosen();
  assert.notEqual(second, first);
  await herold.at("saved").waitFor();
  const stored = async () => (await herold.call("facts_view")).body.facts.attacker.value;
  await eventually(stored, second);
  await press("Control+z");
  await eventually(stored, first);
  await eventually(chosen, first);
  await press("Control+Shift+z");
  await eventually(stored, second);
});

test("sentences are walked with the arrows, in both languages", async () => {
  await press("Control+3");
  await herold.at("sentence").first().waitFor();
  await tabToId("sentence");
  const spot = () => herold.page.evaluate(() => document.activeElement?.dataset.spot);
  const first = await spot();
  await press("ArrowDown");
  const below = await spot();
  assert.notEqual(below, first);
  await press("ArrowRight");
  const beside = await spot();
  assert.equal(beside.split("/")[0], below.split("/")[0], "the other language of the same segment");
  assert.notEqual(beside.split("/")[1], below.split("/")[1]);
  await press("Enter");
  assert.equal(await herold.page.locator('[data-testid="sentence"][aria-pressed=true]').count(), 1);
});

test("the notice is exported", async () => {
  const folder = join(herold.folder, "exported");
  mkdirSync(folder);
  await press("Control+e");
  await herold.at("export-run").waitFor();
  await tabToId("export-txt");
  await press("Space");
  await tabToId("export-folder-path");
  await type(folder);
  await tabToId("export-run");
  await press("Enter");
  await herold.at("export-result").waitFor();
  const endings = new Set(readdirSync(folder).map((name) => name.split(".").pop()));
  assert.deepEqual([...endings].sort(), ["pdf", "txt"]);
  await press("Escape");
});

test("every stop of every screen shows that it has the focus", async () => {
  for (const key of ["Control+1", "Control+2", "Control+3", "Control+4", "Control+5"]) {
    await press(key);
    // A screen that has come up puts the focus on its heading; before that Tab would still go through the last one.
    await eventually(async () => (await focused())?.heading === true, true);
    const stops = new Set();
    for (let count = 0; count < 40; count++) {
      await press("Tab");
      const here = await arrived();
      // After the last stop the focus passes the browser and comes in again at the top, or at a heading where Tab
      // itself never stops.
      if (!here || here.heading) continue;
      assert.ok(here.seen, `${key}: ${here.name} has the focus out of sight`);
      assert.ok(here.marked, `${key}: ${here.name} does not show its focus`);
      stops.add(here.name);
    }
    assert.ok(stops.size >= 5, `${key}: ${[...stops].join(", ")}`);
  }
});

herold.noFaults();
