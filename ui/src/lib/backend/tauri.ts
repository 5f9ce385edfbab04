// The only place that knows Tauri.
import { invoke } from "@tauri-apps/api/core";
import { open, save } from "@tauri-apps/plugin-dialog";
import type { Backend, FileAsk } from "./backend";
import { commandsOver, listenToMenu } from "./commands";

const filters = (ask: FileAsk) => [{ name: ask.fileKind, extensions: [ask.ending ?? "herold"] }];

export function tauriBackend(): Backend {
  return {
    ...commandsOver((command, args) => invoke(command, args)),
    openFile: (ask) => open({ title: ask.title, filters: filters(ask), multiple: false, directory: false }),
    saveFile: (ask) => save({ title: ask.title, filters: filters(ask), defaultPath: ask.name }),
    pickFolder: (ask) => open({ title: ask.title, multiple: false, directory: true }),
    onMenu: listenToMenu,
  };
}
