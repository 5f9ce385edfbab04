// The same use cases in an ordinary browser, over a loopback server; paths are typed in.
import type { Backend, FileAsk } from "./backend";
import { commandsOver, listenToMenu } from "./commands";

/** Asks for a path in the page; null when the person turned away. */
export type AskPath = (ask: FileAsk) => Promise<string | null>;

async function send(command: string, args: Record<string, unknown> = {}): Promise<unknown> {
  const answer = await fetch(`/__ipc__/${encodeURIComponent(command)}`, {
    method: "POST",
    body: JSON.stringify(args),
  });
  if (answer.headers.get("content-type") === "application/octet-stream") return answer.arrayBuffer();
  const body: unknown = await answer.json();
  if (!answer.ok) throw body;
  return body;
}

export function webBackend(askPath: AskPath): Backend {
  return {
    ...commandsOver(send),
    openFile: askPath,
    saveFile: askPath,
    pickFolder: askPath,
    onMenu: listenToMenu,
  };
}
