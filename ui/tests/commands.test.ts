import { describe, expect, it } from "vitest";
import { asRefusal, Refusal } from "../src/lib/backend/backend";
import { commandsOver } from "../src/lib/backend/commands";
import { commandOf, Once } from "../src/lib/state/keys";

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

describe("keys", () => {
  it.each([
    [press("z", { ctrlKey: true }), "undo"],
    [press("Z", { ctrlKey: true, shiftKey: true }), "redo"],
    [press("z", { metaKey: true }), "undo"],
    [press("e", { ctrlKey: true }), "export"],
    [press("2", { ctrlKey: true }), "facts"],
    [press("F6"), "next-pane"],
    [press("F6", { shiftKey: true }), "previous-pane"],
    [press("?", { shiftKey: true }), "shortcuts"],
    [press("/", { ctrlKey: true }), "shortcuts"],
    [press("e"), null],
    [press("e", { ctrlKey: true, altKey: true }), null],
    [press("a", { ctrlKey: true }), null],
  ] as const)("%j", (key, command) => expect(commandOf(key, false)).toBe(command));

  it("leave a question mark to the person who types one", () => {
    expect(commandOf(press("?", { shiftKey: true }), true)).toBeNull();
  });

  it("count once when the menu reports them too", () => {
    const once = new Once();
    expect(once.takes("undo", "menu", 1000)).toBe(true);
    expect(once.takes("undo", "keyboard", 1010)).toBe(false);
    expect(once.takes("undo", "keyboard", 1020)).toBe(true);
    expect(once.takes("redo", "menu", 1030)).toBe(true);
  });
});

describe("commands", () => {
  it("go out under the names that the shell knows, with their arguments named", async () => {
    const sent: [string, unknown][] = [];
    const commands = commandsOver((command, args) => {
      sent.push([command, args]);
      return Promise.resolve(null);
    });
    await commands.setFact({ id: "a", fact: null });
    await commands.texts("da");
    await commands.caseClose();
    expect(sent).toEqual([
      ["set_fact", { request: { id: "a", fact: null } }],
      ["texts", { language: "da" }],
      ["case_close", undefined],
    ]);
  });

  it("throw what is refused with its words", async () => {
    const view = { code: "value" as const, text: "Kein Datum.", fact: "a" };
    const commands = commandsOver(() => Promise.reject(view));
    await expect(commands.start()).rejects.toMatchObject({ message: "Kein Datum.", view });
  });

  it("make a refusal of anything that was thrown", () => {
    expect(asRefusal(new Error("broken")).view).toEqual({ code: "other", text: "broken", fact: null });
    const refusal = new Refusal({ code: "noCase", text: "", fact: null });
    expect(asRefusal(refusal)).toBe(refusal);
  });
});
