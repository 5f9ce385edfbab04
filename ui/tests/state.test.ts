import { describe, expect, it } from "vitest";
import type { SectionState } from "../src/lib/bindings/SectionState";
import { aboutDraft, outgoing } from "../src/lib/state/facts";
import { changedKeys, keepEntries, keepRows } from "../src/lib/state/identity";
import { Latest, Writes } from "../src/lib/state/order";
import { Revisions } from "../src/lib/state/revision";
import { parseRoute, parseStart, sectionOf, to } from "../src/lib/state/route";
import { screenLanguage } from "../src/lib/state/settings";
import { taskState } from "../src/lib/state/tasks";

describe("revisions", () => {
  it("drops what is older than what is shown", () => {
    const revisions = new Revisions();
    expect(revisions.takes("notice", 5, revisions.era)).toBe(true);
    expect(revisions.takes("notice", 4, revisions.era)).toBe(false);
    expect(revisions.takes("notice", 5, revisions.era)).toBe(true);
    expect(revisions.takes("facts", 1, revisions.era)).toBe(true);
  });

  it("drops answers about the case before", () => {
    const revisions = new Revisions();
    const before = revisions.era;
    revisions.takes("facts", 9, before);
    revisions.begin();
    expect(revisions.takes("facts", 10, before)).toBe(false);
    expect(revisions.takes("facts", 1, revisions.era)).toBe(true);
  });

  it("takes any revision of something else that is wanted now", () => {
    const revisions = new Revisions();
    revisions.takes("notice", 5, revisions.era);
    revisions.forget("notice");
    expect(revisions.takes("notice", 3, revisions.era)).toBe(true);
  });
});

describe("identity", () => {
  const id = (row: { id: string }) => row.id;

  it("keeps the objects of rows that have not changed", () => {
    const old = [
      { id: "a", text: "1" },
      { id: "b", text: "2" },
    ];
    const kept = keepRows(
      old,
      structuredClone([
        { id: "b", text: "2" },
        { id: "a", text: "new" },
      ]),
      id,
    );
    expect(kept[0]).toBe(old[1]);
    expect(kept[1]).not.toBe(old[0]);
    expect(kept[1]?.text).toBe("new");
  });

  it("keeps the list when all of it is the same", () => {
    const old = [{ id: "a", text: "1" }];
    expect(keepRows(old, structuredClone(old), id)).toBe(old);
  });

  it("keeps entries and names those that differ", () => {
    const old = { a: { n: 1 }, b: { n: 2 } };
    const fresh = keepEntries<{ n: number }>(old, { a: { n: 1 }, c: { n: 3 } });
    expect(fresh.a).toBe(old.a);
    expect(keepEntries(old, structuredClone(old))).toBe(old);
    expect(changedKeys<{ n: number }>(old, fresh)).toEqual(["b", "c"]);
  });
});

describe("order", () => {
  it("writes one after the other and skips what has been overtaken", async () => {
    const done: string[] = [];
    const writes = new Writes();
    const write = (key: string, text: string) =>
      writes.add(key, async () => {
        await Promise.resolve();
        done.push(text);
      });
    void write("a", "first");
    void write("a", "second");
    void write("a", "third");
    void write("undo", "undo");
    await write("a", "last");
    expect(done).toEqual(["first", "third", "undo", "last"]);
  });

  it("asks once more, for the latest, when asked while busy", async () => {
    const asked: number[] = [];
    const latest = new Latest();
    const ask = (n: number) =>
      latest.ask(async () => {
        await Promise.resolve();
        asked.push(n);
      });
    const first = ask(1);
    void ask(2);
    void ask(3);
    await first;
    expect(asked).toEqual([1, 3]);
  });
});

describe("where a person is", () => {
  it("stands in the address", () => {
    expect(parseRoute(to.facts("data", "data"))).toEqual({ screen: "facts", section: "data", fact: "data" });
    expect(parseRoute(to.notice("press-release"))).toEqual({ screen: "notice", kind: "press-release" });
    expect(parseRoute(to.case())).toEqual({ screen: "case" });
    expect(parseRoute("")).toEqual({ screen: "start" });
    expect(parseRoute("#/nonsense")).toEqual({ screen: "start" });
  });

  it("may begin with a file", () => {
    expect(parseStart("#open=%2Fhome%2Fa%20b.herold")).toEqual({ act: "open", path: "/home/a b.herold" });
    expect(parseStart("#/case")).toBeNull();
  });

  it("knows the section of a question", () => {
    expect(sectionOf([{ id: "s", questions: [{ id: "q" }] }], "q")).toBe("s");
    expect(sectionOf([], "q")).toBeUndefined();
  });
});

describe("what a question sends", () => {
  const about = aboutDraft(undefined, "partners");

  it("sends nothing as long as nothing is answered", () => {
    expect(outgoing({ is: "empty" }, { ...about, text: "Protokoll" })).toEqual({ fact: null, part: null });
  });

  it("takes not known yet for an answer, whatever stands in the input", () => {
    const { fact } = outgoing({ is: "value", json: "x" }, { ...about, certainty: "open" });
    expect(fact).toMatchObject({ value: null, certainty: "open", release: "partners" });
  });

  it("sends source and time with the value", () => {
    const out = outgoing({ is: "value", json: true }, { ...about, text: " Bericht ", certainty: "presumed" });
    expect(out.part).toBeNull();
    expect(out.fact).toMatchObject({ value: true, certainty: "presumed", source: { text: "Bericht" } });
  });

  it("is kept back while a time beside it is half typed", () => {
    const asOf = { date: { day: "9", month: "", year: "" }, clock: { hour: "", minute: "" } };
    expect(outgoing({ is: "value", json: true }, { ...about, asOf }).part).toBe("about");
    expect(outgoing({ is: "part" }, about).part).toBe("value");
    expect(outgoing({ is: "part" }, { ...about, certainty: "open" }).part).toBeNull();
  });

  it("holds back only when somebody has asked for it", () => {
    const held = { ...about.held, on: true };
    expect(outgoing({ is: "value", json: 1 }, { ...about, held }).fact?.held).toBeNull();
    expect(outgoing({ is: "value", json: 1 }, { ...about, held: { ...held, by: "LKA" } }).fact?.held).toEqual(
      {
        by: "LKA",
        until: null,
        reason: null,
      },
    );
  });
});

describe("settings and tasks", () => {
  const languages = ["de", "da", "en"].map((code) => ({
    code,
    tag: code,
    name: code,
    direction: "ltr",
    covers: null,
    nameForms: [],
    genders: [],
  }));
  const start = (screen: string | null) => ({
    screenLanguages: languages,
    settings: { screenLanguage: screen, theme: "system" as const, person: "" },
  });

  it("speaks the language chosen, else the system's, else English", () => {
    expect(screenLanguage(start("da"), ["de-DE"])).toBe("da");
    expect(screenLanguage(start(null), ["fr-FR", "de-AT"])).toBe("de");
    expect(screenLanguage(start("xx"), ["fr"])).toBe("en");
  });

  it("names what is missing before what is done", () => {
    const section: SectionState = { id: "s", questions: 3, answered: 2, open: 1, missing: ["x"] };
    expect(taskState(section)).toBe("missing");
    expect(taskState({ ...section, missing: [] })).toBe("done");
    expect(taskState({ ...section, missing: [], open: 0 })).toBe("begun");
    expect(taskState({ ...section, missing: [], open: 0, answered: 0 })).toBe("optional");
  });
});
