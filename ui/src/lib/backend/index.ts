import type { Backend } from "./backend";
import { askPath } from "./paths.svelte";
import { tauriBackend } from "./tauri";
import { webBackend } from "./web";

export * from "./backend";

/** Returns the backend of this window: Tauri's where there is one, the web's otherwise. */
export function chooseBackend(): Backend {
  return "__TAURI_INTERNALS__" in window ? tauriBackend() : webBackend(askPath);
}
