import { nextPane } from "./panes";
import type { Command } from "./keys";
import { to } from "./route";
import type { Shell } from "./shell.svelte";

/** Carries out what the menu or a key asks for; what does not fit where a person is does nothing. */
export function perform(shell: Shell, command: Command): void {
  const { desk } = shell;
  const open = desk.open !== null;
  // A dialog that is open has the word.
  if (document.querySelector("dialog[open]")) return;
  switch (command) {
    case "next-pane":
      return nextPane(1);
    case "previous-pane":
      return nextPane(-1);
    case "shortcuts":
    case "new":
      shell.dialog = command;
      return;
    case "open":
      void shell.opening.pickAndOpen();
      return;
    case "profile":
      location.hash = to.profile();
      return;
    case "settings":
      location.hash = to.settings();
      return;
  }
  if (!open) return;
  switch (command) {
    case "undo":
      void desk.undo();
      return;
    case "redo":
      void desk.redo();
      return;
    case "close":
      void desk.close().then(() => (location.hash = to.start()));
      return;
    case "export":
      if (shell.shownKind !== null) shell.dialog = "export";
      return;
    case "case":
      location.hash = to.case();
      return;
    case "facts":
      location.hash = to.facts();
      return;
    case "notice":
      location.hash = to.notice();
  }
}
