// A question for a path that waits for its answer; the dialog that shows it is `parts/PathDialog.svelte`.
import type { FileAsk } from "./backend";

interface Waiting {
  ask: FileAsk;
  answer: (path: string | null) => void;
}

let current = $state<Waiting | null>(null);

/** The question that waits, if there is one. */
export const waiting = {
  get ask(): FileAsk | null {
    return current?.ask ?? null;
  },
  answer(path: string | null): void {
    const done = current;
    current = null;
    done?.answer(path);
  },
};

export function askPath(ask: FileAsk): Promise<string | null> {
  waiting.answer(null);
  return new Promise((answer) => (current = { ask, answer }));
}
