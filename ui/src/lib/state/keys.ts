// The keys of the screens. The same choices come from the menu; whichever is first wins.
import type { MenuItem } from "../backend";

export type Command = MenuItem | "next-pane" | "previous-pane";

type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** Returns what a key press asks for; `typing` says that the focus is where letters are typed. */
export function commandOf(press: Press, typing: boolean): Command | null {
  if (press.altKey) return null;
  if (press.key === "F6") return press.shiftKey ? "previous-pane" : "next-pane";
  if (!press.ctrlKey && !press.metaKey) return press.key === "?" && !typing ? "shortcuts" : null;
  const key = press.key.toLowerCase();
  if (key === "z") return press.shiftKey ? "redo" : "undo";
  if (press.shiftKey && key !== "/" && key !== "?") return null;
  const commands: Record<string, Command> = {
    y: "redo",
    e: "export",
    n: "new",
    o: "open",
    "1": "case",
    "2": "facts",
    "3": "notice",
    "4": "profile",
    "5": "settings",
    "/": "shortcuts",
    "?": "shortcuts",
  };
  return commands[key] ?? null;
}

/** Lets one choice through when menu and keyboard both report the same key press. */
export class Once {
  #last: { item: string; from: string; at: number } | null = null;

  takes(item: string, from: "menu" | "keyboard", at: number): boolean {
    const last = this.#last;
    this.#last = { item, from, at };
    return !(last && last.item === item && last.from !== from && at - last.at < 150);
  }
}

/** The shortcuts as the list shows them: the text of what they do, and the keys. */
export const SHORTCUTS: { text: string; keys: string[] }[] = [
  { text: "shortcut-case", keys: ["Mod", "1"] },
  { text: "shortcut-facts", keys: ["Mod", "2"] },
  { text: "shortcut-notice", keys: ["Mod", "3"] },
  { text: "shortcut-profile", keys: ["Mod", "4"] },
  { text: "shortcut-settings", keys: ["Mod", "5"] },
  { text: "shortcut-export", keys: ["Mod", "E"] },
  { text: "shortcut-undo", keys: ["Mod", "Z"] },
  { text: "shortcut-redo", keys: ["Mod", "Shift", "Z"] },
  { text: "shortcut-new", keys: ["Mod", "N"] },
  { text: "shortcut-open", keys: ["Mod", "O"] },
  { text: "shortcut-pane", keys: ["F6"] },
  { text: "shortcut-sentences", keys: ["↑", "↓", "←", "→"] },
  { text: "shortcut-search", keys: ["Mod", "F"] },
  { text: "shortcut-zoom", keys: ["+", "−", "0"] },
  { text: "shortcut-list", keys: ["?"] },
];
