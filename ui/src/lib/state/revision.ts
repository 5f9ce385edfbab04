/** Tells stale answers from fresh ones: each case starts a new era, each change of it a new revision. */
export class Revisions {
  #era = 0;
  readonly #shown = new Map<string, number>();

  /** The era of a request about to be sent; an answer from an earlier one is about another case. */
  get era(): number {
    return this.#era;
  }

  /** Another case is open now, or none. */
  begin(): void {
    this.#era += 1;
    this.#shown.clear();
  }

  /** Returns whether an answer is at least as new as what is shown of its kind, and remembers it. */
  takes(kind: string, revision: number, era: number): boolean {
    if (era !== this.#era || revision < (this.#shown.get(kind) ?? 0)) return false;
    this.#shown.set(kind, revision);
    return true;
  }

  /** What is shown of a kind is not what is wanted any more: the next answer counts, whatever its revision. */
  forget(kind: string): void {
    this.#shown.delete(kind);
  }
}
