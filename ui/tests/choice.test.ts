import { describe, expect, it } from "vitest";
import * as choice from "../src/lib/values/choice";
import { fileDraft, mediaOf, readFile } from "../src/lib/values/file";
import {
  contrastOnWhite,
  FONTS,
  inkDraft,
  inkWords,
  PICTURES,
  readColour,
  readInk,
} from "../src/lib/values/look";

describe("an answer in words", () => {
  it("is a part until it says something", () => {
    expect(choice.readChoice({ key: "", other: { de: { text: "x" } } }).is).toBe("empty");
    expect(choice.readChoice({ key: choice.OTHER, other: { de: { text: " " } } }).is).toBe("part");
    expect(choice.readChoice({ key: choice.OTHER, other: { de: { text: "x" }, da: { text: "" } } })).toEqual({
      is: "value",
      json: { other: { de: "x" } },
    });
  });

  it("does not hold back the others while it is being written", () => {
    const written = choice.newOther({ de: { text: "Fax" } });
    const blank = choice.newOther();
    const read = (keys: string[], others: choice.OtherDraft[]) =>
      choice.readChoices(["a", "b"], { keys, others });
    expect(read(["b", "a"], [blank])).toEqual({ is: "value", json: ["a", "b"] });
    expect(read([], [blank, written])).toEqual({ is: "value", json: [{ other: { de: "Fax" } }] });
    expect(read([], [blank]).is).toBe("part");
    expect(read([], []).is).toBe("empty");
  });

  it("says in which languages it has no text, once it has one", () => {
    expect(choice.silentIn({ de: { text: "x" } }, ["de", "da", "en"])).toEqual(["da", "en"]);
    expect(choice.silentIn({}, ["de", "da"])).toEqual([]);
    expect(choice.silentIn({ de: { text: "x" }, da: { text: "y" } }, ["de", "da"])).toEqual([]);
  });

  it("carries its forms, and is a text again without them", () => {
    const json = { other: { de: { text: "das Amt", dative: "dem Amt" }, da: "kontoret" } };
    const draft = choice.choiceDraft(json);
    expect(draft.other).toEqual({ de: { text: "das Amt", dative: "dem Amt" }, da: { text: "kontoret" } });
    expect(choice.readChoice(draft)).toEqual({ is: "value", json });
    expect(choice.readChoices([], choice.choicesDraft([json]))).toEqual({ is: "value", json: [json] });
    const blank = { key: choice.OTHER, other: { de: { text: "das Amt", dative: " " } } };
    expect(choice.readChoice(blank)).toEqual({ is: "value", json: { other: { de: "das Amt" } } });
    expect(choice.textsIn(draft.other)).toEqual({ de: "das Amt", da: "kontoret" });
  });

  it("is none in a language of which only forms are left", () => {
    const other = { de: { text: "", dative: "dem Amt" }, da: { text: "kontoret" } };
    expect(choice.readChoice({ key: choice.OTHER, other })).toEqual({
      is: "value",
      json: { other: { da: "kontoret" } },
    });
    expect(choice.readChoice({ key: choice.OTHER, other: { de: { dative: "dem Amt" } } }).is).toBe("part");
    expect(choice.silentIn(other, ["de", "da"])).toEqual(["de"]);
  });

  it("is called by its text in the language of the screens, else by any", () => {
    expect(choice.anyText({ de: "x", da: "y" }, "da")).toBe("y");
    expect(choice.anyText({ de: "x", da: " " }, "da")).toBe("x");
    expect(choice.anyText({}, "da")).toBe("");
  });
});

describe("a long list", () => {
  it("puts first what fits the other answers, and loses nothing", () => {
    expect(choice.ordered(["a", "b", "c"], ["c", "x"])).toEqual({ first: ["c"], rest: ["a", "b"] });
    expect(choice.ordered(["a", "b"], undefined)).toEqual({ first: [], rest: ["a", "b"] });
  });

  it.each([
    ["Röntgen", "rontg", true],
    ["Großrechner", "gross", true],
    ["Sundhedsjournaler på nettet", "nettet sund", true],
    ["Områdesygehus", "omrade", true],
    ["Kørsel", "korsel", true],
    ["Labor", "x", false],
  ])("finds %s by %s", (name, typed, found) => expect(choice.matches(name, typed)).toBe(found));
});

describe("colours", () => {
  it.each(["#1C4F86", "1c4f86", " #1c4f86 "])("reads %s", (typed) => {
    expect(readColour(typed)).toEqual({ is: "value", json: "#1c4f86" });
  });
  it("reads three digits, and tells a part from nothing", () => {
    expect(readColour("#abc")).toEqual({ is: "value", json: "#aabbcc" });
    expect(readColour("").is).toBe("empty");
    expect([readColour("#12").is, readColour("rot").is]).toEqual(["part", "part"]);
  });
  it("knows how far they stand out from paper", () => {
    expect(contrastOnWhite("#000000")).toBeCloseTo(21);
    expect(contrastOnWhite("#ffffff")).toBeCloseTo(1);
    expect(contrastOnWhite("#767676")).toBeGreaterThan(4.5);
  });
});

describe("files", () => {
  it("are sent with their data, or left as they are", () => {
    const stored = fileDraft({ media: "image/png", width: 10, height: 20, bytes: 300 });
    expect(stored).toEqual({ media: "image/png", data: "", bytes: 300 });
    expect(readFile(stored)).toEqual({ is: "value", json: { media: "image/png" } });
    expect(readFile(null).is).toBe("empty");
  });
  it("are told by their endings", () => {
    const pictures = ["Logo.SVG", "a.b.png", "logo.gif", "logo"].map((name) => mediaOf(name, PICTURES));
    expect(pictures).toEqual(["image/svg+xml", "image/png", null, null]);
    const fonts = ["Fira.TTF", "Fira Sans.otf", "fira.woff2", "fira.ttc"].map((name) => mediaOf(name, FONTS));
    expect(fonts).toEqual(["font/ttf", "font/otf", null, null]);
  });
});

describe("the colour of print shops", () => {
  const typed = (spot: string, ...cmyk: string[]) => readInk({ spot, cmyk });

  it("is four percentages, with the name of a spot colour or without", () => {
    expect(typed("HKS 43 K", "100", " 60 ", "0%", "20 %")).toEqual({
      is: "value",
      json: { spot: "HKS 43 K", cmyk: [100, 60, 0, 20] },
    });
    expect(typed(" ", "0", "0", "0", "100")).toEqual({ is: "value", json: { cmyk: [0, 0, 0, 100] } });
    expect(typed("", "", "", "", "").is).toBe("empty");
  });
  it.each([
    ["HKS 43 K", "", "", "", ""],
    ["", "100", "60", "0", ""],
    ["", "100", "60", "0", "101"],
    ["", "100", "60", "0", "-1"],
    ["", "100", "60", "0", "2,5"],
  ])("is kept back as long as it is not whole: %j", (...parts) => {
    const [spot = "", ...cmyk] = parts;
    expect(typed(spot, ...cmyk)).toEqual({ is: "part" });
  });
  it("is told in a few words", () => {
    expect(inkWords(inkDraft({ spot: "HKS 43 K", cmyk: [100, 60, 0, 20] }))).toBe("HKS 43 K (100/60/0/20)");
    expect(inkWords(inkDraft({ cmyk: [0, 5, 100, 0] }))).toBe("0/5/100/0");
    expect(inkWords(inkDraft(null))).toBe("");
  });
});
