// Herold in a browser: the bridge with the real commands, Chromium, and what the tests ask of both.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const OF_COLOURS = ["color-contrast", "link-in-text-block"];
const OF_PLACES = ["target-size"];

/** What axe-core looks at, as its options. A theme decides the colours alone, a language neither these nor the places. */
export const EVERYTHING = { runOnly: { type: "tag", values: WCAG } };
export const COLOURS = { runOnly: { type: "rule", values: OF_COLOURS } };
export const WORDS = {
  ...EVERYTHING,
  rules: Object.fromEntries([...OF_COLOURS, ...OF_PLACES].map((rule) => [rule, { enabled: false }])),
};

/** Where the pictures go. */
export const pictures = join(root, "out/screens");

function browserHere() {
  const named = process.env.HEROLD_CHROMIUM;
  if (named) return { executablePath: named };
  const path = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
  if (path) return { executablePath: path };
  return { channel: process.platform === "win32" ? "msedge" : "chrome" };
}

/** Starts the bridge on a free port; answers its address once it listens. */
function startBridge(home) {
  const target = process.env.CARGO_TARGET_DIR ?? join(root, "target");
  const program = join(target, "debug", process.platform === "win32" ? "herold-bridge.exe" : "herold-bridge");
  if (!existsSync(program)) throw new Error(`${program} is not built: cargo xtask test --only browser`);
  // A copy, so that building the screens meanwhile does not change what is tested.
  const dist = join(home, "dist");
  cpSync(join(root, "ui/dist"), dist, { recursive: true });
  const bridge = spawn(program, ["--port", "0", "--dist", dist], {
    env: { ...process.env, HEROLD_HOME: home },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((done, failed) => {
    let text = "";
    bridge.stdout.setEncoding("utf8").on("data", (more) => {
      text += more;
      if (text.includes("\n")) done({ bridge, address: text.split("\n")[0] });
    });
    bridge.once("error", failed);
    bridge.once("exit", (code) => failed(new Error(`the bridge ended with ${code}`)));
  });
}

/** Looks until something is so; says what it was last. */
export async function eventually(look, wanted) {
  let last;
  for (let times = 0; times < 200; times++) {
    last = await look();
    if (JSON.stringify(last) === JSON.stringify(wanted)) return;
    await new Promise((done) => setTimeout(done, 25));
  }
  assert.deepEqual(last, wanted);
}

/** One person at one Herold, with a folder of its own. */
export class Herold {
  /** What should never happen: refused by the policy, thrown in the page, asked of another server. */
  faults = [];

  /** Returns a Herold for the tests of a file, as its person wants it: it starts before the first and stops after the last. */
  static forTests({ language, sample } = {}) {
    const herold = new Herold();
    before(async () => {
      await herold.start();
      if (language) await herold.dress(language);
      if (sample) await herold.openSample(sample);
    });
    after(() => herold.stop());
    return herold;
  }

  async start() {
    this.folder = mkdtempSync(join(tmpdir(), "herold-e2e-"));
    Object.assign(this, await startBridge(this.folder));
    this.browser = await chromium.launch({
      ...browserHere(),
      args: [
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 820 } });
    this.page = await context.newPage();
    await this.#listen();
    await this.page.goto(this.address);
  }

  async #listen() {
    const { page, faults } = this;
    await page.exposeFunction("heroldViolation", (what) => faults.push(`policy: ${what}`));
    await page.addInitScript(() =>
      document.addEventListener("securitypolicyviolation", (event) =>
        window.heroldViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile ?? ""}`),
      ),
    );
    page.on("pageerror", (error) => faults.push(`thrown: ${error.message}`));
    page.on("console", (message) => {
      // A command that refuses answers 422, which the browser notes as well; the tests look at what the page says.
      if (message.type() === "error" && !message.text().includes("status of 422"))
        faults.push(`console: ${message.text()} ${message.location().url}`);
    });
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(this.address) && !url.startsWith("data:")) faults.push(`asked: ${url}`);
    });
  }

  async stop() {
    await this.browser?.close();
    this.bridge?.removeAllListeners("exit");
    this.bridge?.kill();
    if (this.folder) rmSync(this.folder, { recursive: true, force: true });
  }

  /** The last test of a file: what should never happen did not. */
  noFaults() {
    test("nothing was refused by the policy, thrown or asked of another server", () =>
      assert.deepEqual(this.faults, []));
  }

  at(id) {
    return this.page.getByTestId(id);
  }

  /** Finds something inside a question. */
  inside(fact, selector) {
    return this.page.locator(`[data-question="${fact}"] ${selector}`);
  }

  press(key) {
    return this.page.keyboard.press(key);
  }

  /** Returns the answer that the open case holds. */
  async answer(fact) {
    return (await this.call("facts_view")).body.facts[fact]?.value;
  }

  /** Calls a command past the page. */
  async call(command, args = {}) {
    const answer = await fetch(`${this.address}/__ipc__/${command}`, {
      method: "POST",
      body: JSON.stringify(args),
    });
    return { status: answer.status, body: await answer.json() };
  }

  /** Shows the screens in a language and a theme. */
  async dress(language, theme = "light") {
    const { body } = await this.call("start");
    await this.call("save_settings", { settings: { ...body.settings, screenLanguage: language, theme } });
    await this.page.reload();
    await this.page.locator("h1").first().waitFor();
    assert.equal((await this.page.locator("html").getAttribute("lang"))?.slice(0, 2), language);
  }

  /** Opens the page anew at an address of its own. */
  async goTo(fragment) {
    await this.page.goto(`${this.address}/`);
    await this.page.goto(`${this.address}/${fragment}`);
    await this.page.locator("h1").first().waitFor();
  }

  /** Goes to an address as a link does: the page stays, and by way of the settings every screen is built anew. */
  async walkTo(fragment) {
    const go = (to) => this.page.evaluate((hash) => (location.hash = hash), to);
    const settings = this.at("screen-language");
    await go("#/settings");
    await settings.waitFor();
    if (fragment === "#/settings") return;
    await go(fragment);
    await settings.waitFor({ state: "detached" });
    await this.page.locator("h1").first().waitFor();
  }

  /** Makes the sample case through the page, as a person would. */
  async openSample(sample = "medical-service") {
    await this.at(`sample-${sample}`).click();
    await this.at("path-input").fill(join(this.folder, `${sample}.herold`));
    await this.at("path-ok").click();
    await this.at("rail-case").waitFor();
  }

  async picture(name) {
    const file = join(pictures, `${name}.png`);
    mkdirSync(dirname(file), { recursive: true });
    await this.page.screenshot({ path: file, animations: "disabled" });
  }

  /** Returns what axe-core finds wrong on the page or inside of what selectors find, one line each. */
  async accessibility(options = EVERYTHING, inside = null) {
    if (!(await this.page.evaluate(() => "axe" in window))) await this.page.evaluate(axe);
    const look = { ...options, resultTypes: ["violations"], preload: false };
    const ask = [inside ? { include: inside.map((selector) => [selector]) } : null, look];
    const violations = await this.page.evaluate(async ([context, look]) => {
      const result = await window.axe.run(context ?? document, look);
      return result.violations.map(({ id, help, nodes }) => ({
        id,
        help,
        nodes: nodes.slice(0, 3).map((node) => `${node.target.join(" ")}: ${node.failureSummary}`),
      }));
    }, ask);
    return violations.map(({ id, help, nodes }) => `${id} (${help}): ${nodes.join(" | ")}`);
  }
}
