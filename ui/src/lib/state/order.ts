/** Carries out writes one after the other; of several that wait for the same thing only the last is carried out. */
export class Writes {
  #waiting: { key: string; run: () => Promise<void> }[] = [];
  #busy: Promise<void> | null = null;

  /** Adds a write; it must handle its own errors. Returns when nothing waits any more. */
  add(key: string, run: () => Promise<void>): Promise<void> {
    const last = this.#waiting.at(-1);
    // Only the last in line may be replaced: anything between the two might be an undo.
    if (last && last.key === key) last.run = run;
    else this.#waiting.push({ key, run });
    this.#busy ??= this.#drain();
    return this.#busy;
  }

  /** Returns when nothing waits any more. */
  async settled(): Promise<void> {
    await this.#busy;
  }

  async #drain(): Promise<void> {
    try {
      for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) await next.run();
    } finally {
      this.#busy = null;
    }
  }
}

/** Runs a question at most once at a time; asked again meanwhile, it runs once more when it is done. */
export class Latest {
  #running = false;
  #again: (() => Promise<void>) | null = null;

  async ask(run: () => Promise<void>): Promise<void> {
    if (this.#running) {
      this.#again = run;
      return;
    }
    this.#running = true;
    try {
      for (let next: (() => Promise<void>) | null = run; next;) {
        this.#again = null;
        await next();
        next = this.#again;
      }
    } finally {
      this.#running = false;
    }
  }
}
