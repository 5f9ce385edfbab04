import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, Visitor, type Pattern, type VariableReference } from "@fluent/syntax";
import { describe, expect, it } from "vitest";
import { dashed, Texts } from "../src/lib/texts/fluent";
import { PURPOSES } from "../src/lib/notice/kinds";
import { SHORTCUTS } from "../src/lib/state/keys";
import { INKS } from "../src/lib/values/look";
import { ADDRESS_FIELDS, COUNT_PRECISIONS } from "../src/lib/values/plain";
import { MOMENT_PRECISIONS } from "../src/lib/values/times";

const LANGUAGES = ["de", "da", "en"];
const LOCALES = join(import.meta.dirname, "../../locales");
const SOURCES = join(import.meta.dirname, "../src");
const source = (language: string, file: string) => readFileSync(join(LOCALES, language, file), "utf8");

/** Returns each text of a file with the variables it takes. */
function messages(ftl: string): Map<string, string> {
  class Variables extends Visitor {
    readonly names = new Set<string>();
    visitVariableReference(node: VariableReference) {
      this.names.add(node.id.name);
    }
  }
  const found = new Map<string, string>();
  const add = (id: string, pattern: Pattern) => {
    const variables = new Variables();
    variables.visit(pattern);
    found.set(id, [...variables.names].sort().join(" "));
  };
  for (const entry of parse(ftl, {}).body) {
    if (entry.type === "Junk") throw new Error(`not Fluent: ${entry.content}`);
    if (entry.type !== "Message") continue;
    if (entry.value) add(entry.id.name, entry.value);
    for (const attribute of entry.attributes) add(`${entry.id.name}.${attribute.id.name}`, attribute.value);
  }
  return found;
}

/** Returns what any language names under a key of its `language.toml`, such as the forms of names. */
function grammar(key: string): string[] {
  const named = LANGUAGES.flatMap((language) => {
    const list = new RegExp(`^${key} = \\[(.*)\\]`, "m").exec(source(language, "language.toml"))?.[1] ?? "";
    return [...list.matchAll(/"([^"]+)"/g)].map((found) => found[1] ?? "");
  });
  return [...new Set(named)];
}

/** Returns every file of the screens. */
function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "bindings" ? [] : files(path);
    return /\.(svelte|ts)$/.test(entry.name) ? [path] : [];
  });
}

/** What stands in for the variable part of an id that is put together: every word it can be. */
const FAMILIES: Record<string, readonly string[]> = {
  "certainty-": ["confirmed", "presumed", "open", "excluded"],
  "release-": ["public", "partners", "internal"],
  "state-": ["generated", "edited", "overtaken", "to-translate", "confirmed", "missing"],
  "role-": [
    ..."label headline subheadline dateline lead heading paragraph item columns record quote note contact boilerplate".split(
      " ",
    ),
  ],
  "severity-": ["blocker", "warning", "hint"],
  "theme-": ["system", "light", "dark"],
  "layout-": ["single", "side-by-side", "review"],
  "paper-": ["a4", "a3"],
  "export-attach-": ["pdf", "docx"],
  "notice-view-": ["edit", "page"],
  "pages-fit-": ["width", "page"],
  "format-": ["pdf", "docx", "html", "txt", "eml", "fragment"],
  "date-": ["day", "month", "year"],
  "time-": ["hour", "minute"],
  "hours-": ["first", "last"],
  "part-": [...ADDRESS_FIELDS, "name", "phone", "email"],
  "precision-": MOMENT_PRECISIONS,
  "count-precision-": COUNT_PRECISIONS,
  "form-": grammar("name_forms"),
  "gender-": grammar("genders"),
  "incomplete-": [
    ..."choice choices date time stamp moment period count name contact address link hours colour ink records about".split(
      " ",
    ),
  ],
  "ink-": ["spot", ...INKS],
  "purpose-": PURPOSES,
  "audience-": ["partners", "internal"],
  "profile-done-": ["imported", "exported", "from-case", "to-case", "discarded"],
  "profile-measures-": ["din-a", "din-b", "danish"],
  // The catalogue's own: their coverage is checked where the catalogue is.
  "fact-": [],
  "field-": [],
  "section-": [],
  "notice-kind-": [],
  "sample-": [],
};

function used(): Set<string> {
  const ids = new Set(SHORTCUTS.map((shortcut) => shortcut.text));
  for (const file of files(SOURCES)) {
    const text = readFileSync(file, "utf8");
    for (const [, id = ""] of text.matchAll(/\bt\(\s*"([^"]+)"/g)) ids.add(id);
    for (const [, id = ""] of text.matchAll(/\btext: "([a-z-]+)"/g)) ids.add(id);
    for (const [, start = ""] of text.matchAll(/\b(?:t|has)\(\s*`([^`$]*)\$\{/g)) {
      if (start === "") continue;
      const words = FAMILIES[start];
      if (!words) throw new Error(`${file}: no family for the ids that begin with "${start}"`);
      for (const word of words) ids.add(start + dashed(word));
    }
    if (text.includes("desk.stepped.step}-done")) ids.add("undo-done").add("redo-done");
    for (const [, a = "", b = ""] of text.matchAll(/\bt\([^)"]*\? "([a-z-]+)" : "([a-z-]+)"/g))
      ids.add(a).add(b);
  }
  return ids;
}

describe("the texts of the screens", () => {
  it("are the same in every language, with the same variables", () => {
    const german = messages(source("de", "app.ftl"));
    for (const language of LANGUAGES)
      expect([...messages(source(language, "app.ftl"))].sort(), language).toEqual([...german].sort());
  });

  it("are there for every id that a screen asks for", () => {
    for (const language of LANGUAGES) {
      const there = new Map([
        ...messages(source(language, "app.ftl")),
        ...messages(source(language, "facts.ftl")),
      ]);
      expect(
        [...used()].filter((id) => !there.has(id)),
        language,
      ).toEqual([]);
    }
  });

  it("are asked for by some screen", () => {
    const asked = used();
    const idle = [...messages(source("de", "app.ftl")).keys()].filter((id) => !asked.has(id));
    expect(idle).toEqual([]);
  });
});

describe("looking texts up", () => {
  const ftl = "hello = Hallo, { $name }!\n    .why = Weil.\nonly =\n    .hint = Ein Hinweis.\n";

  it("fills in arguments, without marks around them", () => {
    expect(new Texts("de", ftl, true).get("hello", { name: "Ada" })).toBe("Hallo, Ada!");
  });

  it("finds attributes", () => {
    const texts = new Texts("de", ftl, true);
    expect(texts.get("hello.why")).toBe("Weil.");
    expect([texts.has("only"), texts.has("only.hint"), texts.has("hello.hint")]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it("is strict about what is missing in development and shows the id elsewhere", () => {
    expect(() => new Texts("de", ftl, true).get("nothing")).toThrow('no text "nothing" in de');
    expect(() => new Texts("de", ftl, true).get("hello")).toThrow("name");
    expect(new Texts("de", ftl, false).get("nothing")).toBe("nothing");
  });
});
