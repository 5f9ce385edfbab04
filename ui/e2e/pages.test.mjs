// The page view: the real PDF, redrawn with every change, in whatever size, with its words to be found and copied.
import assert from "node:assert/strict";
import { test } from "node:test";
import { EVERYTHING, eventually, Herold } from "./herold.mjs";

const herold = Herold.forTests({ language: "de", sample: "medical-service" });

const words = (page = 1) => herold.at(`page-${page}`).locator(".words").innerText();
const flat = (text) =>
  text
    .replace(/[\u00ad]/g, "")
    .replace(/\s+/g, " ")
    .trim();
const percent = () =>
  herold.at("zoom").evaluate((select) => Number(/\d+/.exec(select.selectedOptions[0].textContent)[0]));
const widthOf = async (page = 1) => Math.round((await herold.at(`page-${page}`).boundingBox()).width);

/** Waits until the first page is drawn with these words. */
const says = (text) =>
  eventually(
    async () =>
      ((await herold.at("page-1").locator(".words").count()) ? flat(await words()) : "").includes(text),
    true,
  );

async function show(kind = "press-release") {
  await herold.walkTo(`#/notice/${kind}`);
  await herold.at("view-page").click();
  await herold.at("page-1").locator("canvas").waitFor();
}

/** Returns the headline as the notice has it. */
async function headline(kind, language) {
  const { body } = await herold.call("notice_view", { request: { kind, languages: [language] } });
  const row = body.rows.find((one) => one.role === "headline");
  return flat(row.cells[0].sentences.flatMap((s) => s.runs.map((run) => run.text)).join(""));
}

test("the pages say what the notice says, in ink on white paper", async () => {
  await show();
  await eventually(
    async () =>
      flat(await words())
        .replace(/- /g, "")
        .includes("Weserland"),
    true,
  );
  const first = (await headline("press-release", "de")).split(" ").slice(0, 3).join(" ");
  await says(first);
  const ink = await herold.at("page-1").evaluate((page) => {
    const canvas = page.querySelector("canvas");
    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at] < 100 && data[at + 3] === 255) dark++;
    return { share: dark / (data.length / 4), corner: [...data.slice(0, 4)] };
  });
  assert.ok(ink.share > 0.005 && ink.share < 0.3, JSON.stringify(ink));
  assert.deepEqual(ink.corner, [255, 255, 255, 255]);
});

test("a change of the case redraws the pages", async () => {
  await herold.walkTo("#/facts/organisation");
  const name = herold.inside("org_name", "input").first();
  await name.fill("Klinikum Probe");
  await eventually(
    async () => JSON.stringify(await herold.answer("org_name")).includes("Klinikum Probe"),
    true,
  );
  await show();
  await says("Klinikum Probe");
  await herold.at("pages").focus();
  await herold.press("Control+z");
  await eventually(
    async () => JSON.stringify(await herold.answer("org_name")).includes("Klinikum Probe"),
    false,
  );
  await eventually(async () => flat(await words()).includes("Klinikum Probe"), false);
  await says("Weserland");
});

test("one language, two side by side, and the copy for the lawyer", async () => {
  await show();
  await herold.at("pages-which").selectOption("da");
  await says((await headline("press-release", "da")).split(" ").slice(0, 3).join(" "));
  await herold.at("pages-which").selectOption("de,da");
  await says((await headline("press-release", "de")).split(" ")[0]);
  await says((await headline("press-release", "da")).split(" ")[0]);
  await herold.at("pages-which").selectOption("de");
  assert.equal(await herold.at("copy-pages").count(), 1);
  await herold.at("pages-review").check();
  assert.equal(await herold.at("copy-pages").count(), 0);
  await eventually(async () => Number(/\d+/.exec(await herold.at("pages-count").innerText())?.[0]) > 0, true);
  await herold.at("pages-review").uncheck();
});

test("pages grow, shrink and fit", async () => {
  await show();
  await herold.at("zoom").selectOption("1");
  await eventually(widthOf, 794);
  await herold.at("zoom-in").click();
  await eventually(percent, 125);
  await eventually(widthOf, 992);
  await eventually(
    () =>
      herold
        .at("page-1")
        .locator("canvas")
        .evaluate((canvas) => canvas.width),
    992,
  );
  await herold.at("pages").focus();
  await herold.press("-");
  await eventually(percent, 100);
  await herold.at("zoom").selectOption("page");
  const room = await herold.at("pages").boundingBox();
  await eventually(async () => (await herold.at("page-1").boundingBox()).height <= room.height, true);
  await herold.press("Escape");
  await herold.at("pages").focus();
  await herold.press("0");
  assert.equal(await herold.at("zoom").inputValue(), "width");
});

test("words are found, marked and gone through", async () => {
  await show("questions-and-answers");
  await herold.press("Control+f");
  assert.equal(await herold.page.evaluate(() => document.activeElement.dataset.testid), "pages-search");
  await herold.page.keyboard.type("DATEN");
  await herold.at("page-mark-here").first().waitFor();
  const found = await herold.at("pages-found").innerText();
  const [number, count] = found.match(/\d+/g).map(Number);
  assert.equal(number, 1);
  assert.ok(count > 2, found);
  const marked = await herold.page.evaluate(() => {
    const mark = document.querySelector("[data-testid=page-mark-here]").getBoundingClientRect();
    const pages = document.querySelector("[data-testid=pages]").getBoundingClientRect();
    const under = document.elementsFromPoint(mark.x + mark.width / 2, mark.y + mark.height / 2);
    const text = under.find((one) => one.closest(".words") && one.textContent)?.textContent ?? "";
    return { inView: mark.top >= pages.top && mark.bottom <= pages.bottom, text: text.toLowerCase() };
  });
  assert.ok(marked.inView);
  assert.match(marked.text, /daten/);
  await herold.press("Shift+Enter");
  await eventually(() => herold.at("pages-found").innerText(), `${count} von ${count}`);
  await herold.at("page-mark-here").first().waitFor();
  await herold.at("find-next").click();
  await eventually(() => herold.at("pages-found").innerText(), `1 von ${count}`);
  await herold.at("pages-search").fill("Xylophon");
  await eventually(() => herold.at("pages-found").innerText(), "Nichts gefunden");
  assert.ok(await herold.at("find-next").isDisabled());
  await herold.at("pages-search").press("Escape");
  assert.equal(await herold.at("pages-search").inputValue(), "");
});

test("small pages and a number turn to a page", async () => {
  await show("questions-and-answers");
  await herold.at("zoom").selectOption("width");
  await herold.at("thumb-2").click();
  await eventually(() => herold.at("pages-number").inputValue(), "2");
  await eventually(() => herold.at("thumb-2").getAttribute("aria-current"), "page");
  await herold.at("page-2").locator("canvas").waitFor();
  await herold.at("thumb-2").locator("canvas").waitFor();
  await herold.at("pages-number").fill("1");
  await herold.press("Enter");
  await eventually(() => herold.at("thumb-1").getAttribute("aria-current"), "page");
  await herold.at("pages-thumbs").click();
  assert.equal(await herold.at("page-thumbs").count(), 0);
  await herold.at("pages-thumbs").click();
});

test("words can be selected", async () => {
  await show();
  const selected = await herold.page.evaluate(() => {
    const words = document.querySelector("[data-testid=page-1] .words");
    getSelection().selectAllChildren(words);
    return getSelection().toString();
  });
  assert.match(selected, /Weserland/);
});

test("a notice is copied with its markup and without", async () => {
  await herold.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const copied = () =>
    herold.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type) => (await item.getType(type)).text();
      return { html: await read("text/html"), text: await read("text/plain") };
    });
  await herold.walkTo("#/notice/press-release");
  await herold.at("view-edit").click();
  await herold.at("copy-2").click();
  await eventually(() => herold.at("copy-2-done").innerText(), "Kopiert");
  const title = await headline("press-release", "da");
  const { html, text } = await copied();
  assert.match(html, /<h\d/);
  assert.ok(flat(text).includes(title), text);
  // A browser that keeps the clipboard from pages still hears the event of copying.
  await herold.page.evaluate(() => (navigator.clipboard.write = () => Promise.reject(new Error("no"))));
  await herold.at("copy-1").click();
  await eventually(() => herold.at("copy-1-done").innerText(), "Kopiert");
  assert.ok(flat((await copied()).text).includes(await headline("press-release", "de")));
});

test("what cannot be set is said in place of the pages", async () => {
  await show();
  await herold.page.route("**/__ipc__/notice_pdf", (route) =>
    route.fulfill({
      status: 422,
      contentType: "application/json",
      body: JSON.stringify({ code: "other", text: "Dem Zeichen fehlt eine Schrift.", fact: null }),
    }),
  );
  await herold.at("pages-which").selectOption("da");
  await eventually(
    async () => (await herold.at("pages-failed").innerText()).includes("fehlt eine Schrift"),
    true,
  );
  await herold.page.unroute("**/__ipc__/notice_pdf");
  await herold.at("pages-which").selectOption("de");
  await herold.at("page-1").locator("canvas").waitFor();
});

for (const [name, theme, width] of [
  ["light", "light", 1280],
  ["dark", "dark", 1280],
  ["narrow", "light", 620],
])
  test(`the page view is for everyone: ${name}`, async () => {
    await herold.page.setViewportSize({ width, height: 820 });
    await herold.dress("de", theme);
    await show("questions-and-answers");
    await herold.at("pages-search").fill("Daten");
    await herold.at("page-mark-here").first().waitFor();
    await herold.picture(`pages/${name}`);
    assert.deepEqual(await herold.accessibility(EVERYTHING), []);
    const sideways = await herold.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(sideways, 0);
  });

herold.noFaults();
