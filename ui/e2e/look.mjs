// Looks at screens: what axe-core finds, what is too wide, what has no text; and keeps a picture of each to look at.
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, before } from "node:test";
import { EVERYTHING, pictures } from "./herold.mjs";

export const LANGUAGES = ["de", "da", "en"];

export class Look {
  /** What is wrong on the screens of the test that runs: all of it, so that one look mends all. */
  #wrong = [];

  /** Pictures of earlier runs in these folders go away. */
  constructor(herold, folders) {
    this.herold = herold;
    before(() => folders.forEach((name) => rmSync(join(pictures, name), { recursive: true, force: true })));
    afterEach(() => (this.#wrong = []));
  }

  /** For what axe-core looks; null when it has looked at the same elsewhere. */
  rules = EVERYTHING;

  /** Looks at what is on the screen now; axe-core only inside of what has changed, where the rest was looked at before. */
  async at(name, inside = null) {
    const { herold } = this;
    const note = (what) => this.#wrong.push(`${name}: ${what}`);
    await herold.picture(name);
    if (this.rules !== null) (await herold.accessibility(this.rules, inside)).forEach(note);
    const sideways = await herold.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (sideways > 0) note(`${sideways} pixels too wide`);
    (await this.#textsMissing()).forEach((id) => note(`shows the id ${id} instead of a text`));
  }

  nothingWrong() {
    assert.equal(this.#wrong.join("\n\n"), "");
  }

  /** Returns what looks like the id of a text that is not there. */
  #textsMissing() {
    return this.herold.page.evaluate(() => {
      const words = document.body.innerText.split(/\s+/);
      const id =
        /^(fact|section|notice-kind|sample|state|certainty|release|layout|format|field|menu|rail|choice|profile|record|panel|drawer|severity|purpose|audience)-[a-z]+(-[a-z]+)*$/;
      return words.filter((word) => id.test(word));
    });
  }
}
