// The profile of the house: a letterhead that follows what is typed, hostile pictures, files, and new cases.
import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { deflateSync } from "node:zlib";
import { eventually, Herold } from "./herold.mjs";

const herold = Herold.forTests({ language: "de", sample: "hospital" });
const inside = (fact, selector) => herold.inside(fact, selector);
const answer = (fact) => herold.answer(fact);
const press = (key) => herold.press(key);

/** Returns a PNG file that says it is of this size, and holds next to nothing. */
function png(width, height) {
  const chunk = (type, data) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const out = Buffer.alloc(body.length + 8);
    out.writeUInt32BE(data.length, 0);
    body.copy(out, 4);
    out.writeUInt32BE(crc(body), body.length + 4);
    return out;
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc(Math.min(height * (width + 1), 1_000_000));
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function crc(bytes) {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20"><rect width="40" height="20" fill="#0b5d66"/></svg>';

const stored = async (fact) => (await herold.call("profile_view")).body.facts[fact]?.value;

test("the profile begins empty, and its letterhead follows what is typed", async () => {
  await herold.goTo("#/profile");
  await herold.at("question-org_name").waitFor();
  await inside("org_name", "input[lang|=de]").first().fill("Klinikum Probenau");
  await eventually(
    () =>
      herold
        .at("letterhead-name")
        .textContent()
        .then((text) => text.trim()),
    "Klinikum Probenau",
  );
  const address = inside("org_address", "input");
  for (const [n, text] of ["Am Fluss 1", "01234", "Probenau"].entries()) await address.nth(n).fill(text);
  await eventually(async () => /Am Fluss 1/.test(await herold.at("letterhead-lines").textContent()), true);

  await herold.at("colour-text").fill("a03050");
  await eventually(() => stored("org_colour"), "#a03050");
  const painted = () => herold.at("letterhead-name").evaluate((name) => getComputedStyle(name).color);
  await eventually(painted, "rgb(160, 48, 80)");

  const place = async () => {
    const [sheet, field] = [
      herold.page.locator("[data-testid=letterhead] .sheet"),
      herold.at("letterhead-window"),
    ];
    const [a, b] = [await sheet.boundingBox(), await field.boundingBox()];
    const mm = a.width / 210;
    return [(b.x - a.x) / mm, (b.y - a.y) / mm, b.width / mm, b.height / mm].map((n) => Math.round(n));
  };
  await inside("letter_window", "input[value=din_a]").click();
  await eventually(place, [20, 27, 85, 45]);
  await inside("letter_window", "input[value=din_b]").click();
  await eventually(place, [20, 45, 85, 45]);
  await inside("letter_window", "input[value=danish]").click();
  await eventually(place, [18, 41, 90, 35]);
});

test("a hostile logo is refused with its reason and is never shown", async () => {
  const file = herold.at("picture-file");
  const refusal = inside("org_logo", "[data-testid=refusal]");
  const offer = (name, buffer) => file.setInputFiles({ name, mimeType: "", buffer });
  const hostile = {
    "script.svg": LOGO.replace("<rect", "<script>alert(1)</script><rect"),
    "elsewhere.svg": LOGO.replace("<rect", '<image href="http://evil.example/x.png"/><rect'),
    "handler.svg": LOGO.replace("<rect", '<rect onload="alert(1)"'),
  };
  const reasons = new Set();
  for (const [name, text] of Object.entries(hostile)) {
    await offer(name, Buffer.from(text));
    await eventually(async () => {
      const said = (await refusal.textContent()).trim();
      return said !== "" && !reasons.has(said);
    }, true);
    reasons.add((await refusal.textContent()).trim());
    assert.equal(await herold.at("picture-shown").count(), 0, name);
    assert.equal(await stored("org_logo"), undefined, name);
  }
  assert.equal(reasons.size, 3, "each has a reason of its own");
  await offer("huge.png", png(30_000, 30_000));
  await eventually(async () => /30000/.test((await refusal.textContent()).replace(/\D/g, "")), true);
  await offer("logo.gif", Buffer.from("GIF89a"));
  await herold.at("picture-refused").waitFor();

  await offer("logo.svg", Buffer.from(LOGO));
  await herold.at("picture-shown").waitFor();
  await herold.at("letterhead-logo").waitFor();
  assert.equal(await refusal.isVisible(), false);
  await offer("worse.svg", Buffer.from(hostile["script.svg"]));
  await refusal.waitFor();
  assert.equal((await stored("org_logo")).media, "image/svg+xml", "the one before stays");
  await herold.at("picture-shown").waitFor();
});

test("a font is told by the name it gives itself, or refused with its reason", async () => {
  const fonts = join(import.meta.dirname, "../../crates/typeset/fonts");
  const plex = readFileSync(join(fonts, "IBMPlexSans-SemiBold.ttf"));
  const part = (name) => inside("org_font_semibold", `[data-testid=font-${name}]`);
  const refusal = inside("org_font_semibold", "[data-testid=refusal]");
  const offer = (name, buffer) => part("file").setInputFiles({ name, mimeType: "", buffer });
  const said = async () => (await part("said").textContent()).trim();
  await offer("house.woff2", plex);
  await part("refused").waitFor();
  assert.equal(await stored("org_font_semibold"), undefined);

  await offer("house.ttf", plex.subarray(0, 20_000));
  await refusal.waitFor();
  assert.match(await refusal.textContent(), /beschädigt/);
  assert.equal(await stored("org_font_semibold"), undefined);

  await offer("house.ttf", plex);
  await eventually(said, "IBM Plex Sans SemiBold, 218 kB");
  assert.equal(await refusal.isVisible(), false);
  assert.deepEqual(await stored("org_font_semibold"), {
    media: "font/ttf",
    name: "IBM Plex Sans SemiBold",
    bytes: plex.length,
  });
  await part("remove").focus();
  await press("Enter");
  await eventually(() => stored("org_font_semibold"), undefined);
  await eventually(() => part("file").evaluate((field) => field === document.activeElement), true);
});

test("the colour of print shops is saved when all four inks are there", async () => {
  await herold.at("ink-spot").fill("HKS 43 K");
  for (const [ink, part] of Object.entries({ cyan: "100", magenta: "60", yellow: "0" })) {
    await herold.at(`ink-${ink}`).fill(part);
  }
  assert.equal(await stored("print_colour"), undefined, "half of a colour is kept back");
  await herold.at("colour-text").focus();
  await inside("print_colour", "[data-testid=refusal]").waitFor();
  await herold.at("ink-black").fill("20 %");
  await eventually(() => stored("print_colour"), { spot: "HKS 43 K", cmyk: [100, 60, 0, 20] });
  await herold.at("ink-spot").fill("All");
  await eventually(
    async () => /Sonderfarbe/.test(await inside("print_colour", "[data-testid=refusal]").textContent()),
    true,
  );
  await herold.at("ink-spot").fill("HKS 43 K");
  await inside("print_colour", "[data-testid=refusal]").waitFor({ state: "hidden" });
});

test("the profile goes into a file and comes out of one; a bad file changes nothing", async () => {
  const path = join(herold.folder, "house.json");
  const choose = async (button, name) => {
    await herold.at(button).click();
    await herold.at("path-input").fill(join(herold.folder, name));
    await herold.at("path-ok").click();
  };
  await choose("profile-export", "house.json");
  await eventually(() => existsSync(path), true);
  const written = JSON.parse(readFileSync(path, "utf8")).profile;
  assert.equal(written.org_colour, "#a03050");

  const logo = Buffer.from(LOGO.replace("<rect", "<script>alert(1)</script><rect")).toString("base64");
  const bad = {
    "hostile.json": { profile: { ...written, org_logo: { media: "image/svg+xml", data: logo } } },
    "foreign.json": { profile: { attack_kind: "ransomware" } },
    "facts.json": { facts: {} },
  };
  for (const [name, json] of Object.entries(bad)) {
    writeFileSync(join(herold.folder, name), JSON.stringify(json));
    await choose("profile-import", name);
    await herold.at("profile-trouble").waitFor();
    assert.ok((await herold.at("profile-trouble").textContent()).length > 30, name);
    assert.equal(await stored("org_colour"), "#a03050", name);
  }
  writeFileSync(path, JSON.stringify({ profile: { ...written, org_colour: "#204060" } }));
  await choose("profile-import", "house.json");
  await eventually(() => herold.at("colour-text").inputValue(), "#204060");
  assert.equal(await herold.at("profile-trouble").count(), 0);
});

test("what was changed since the screen was opened is taken back, if a person says so twice", async () => {
  await herold.walkTo("#/profile");
  const discard = herold.at("profile-discard");
  await herold.at("colour-text").waitFor();
  assert.ok(await discard.isDisabled());
  await herold.at("colour-text").fill("00aa00");
  await eventually(() => stored("org_colour"), "#00aa00");
  await discard.click();
  await herold.press("Escape");
  assert.equal(await stored("org_colour"), "#00aa00", "turning away changes nothing");
  await discard.click();
  await herold.at("profile-discard-run").click();
  await eventually(() => herold.at("colour-text").inputValue(), "#204060");
  assert.equal(await stored("org_colour"), "#204060");
  await eventually(() => discard.isDisabled(), true);
});

test("the open case takes the profile over, and gives what it says", async () => {
  const named = async () => (await answer("org_name")).de.plain;
  const before = await named();
  await herold.at("profile-to-case").click();
  await eventually(named, "Klinikum Probenau");
  await press("Control+z");
  await eventually(named, before);
  await herold.at("profile-from-case").click();
  await eventually(async () => (await stored("org_name")).de.plain, before);
});

test("a new case begins with the profile, and with the notices that were chosen", async () => {
  await press("Control+n");
  await herold.at("new-case-dialog").waitFor();
  await eventually(async () => /Auental/.test(await herold.at("new-case-profile").textContent()), true);
  await herold.at("new-case-path").fill(join(herold.folder, "from-profile.herold"));
  await herold.at("new-case-notices").click();
  await herold.page.locator("[data-testid=new-case-dialog] input[value=poster]").check();
  await herold.at("new-case-create").click();
  await eventually(
    async () => (await herold.call("case_view")).body.path?.endsWith("from-profile.herold"),
    true,
  );
  const { body: open } = await herold.call("case_view");
  assert.equal(open.title, "Klinikum Auental");
  assert.deepEqual(
    open.notices
      .filter((one) => one.chosen)
      .map((one) => one.kind)
      .sort(),
    ["holding-statement", "poster", "press-release", "website-notice"],
  );
});

herold.noFaults();
