// An export that runs: how far it is, how it is broken off, how it ended.
import { asRefusal, type Backend } from "../../lib/backend";
import type { ExportedFile } from "../../lib/bindings/ExportedFile";
import type { ExportProgress } from "../../lib/bindings/ExportProgress";
import type { ExportRequest } from "../../lib/bindings/ExportRequest";

/** How often the screen asks how far an export is, in milliseconds. */
const LOOK = 150;

/** What an export asks for, without the number that it is cancelled by. */
export type What = Omit<ExportRequest, "ticket">;

/** Returns a number for an export: at random, because the desk remembers the last one when the page is loaded anew. */
const newTicket = () => 1 + Math.floor(Math.random() * 0xfffffffe);

export class Exporting {
  running = $state(false);
  cancelling = $state(false);
  progress = $state.raw<ExportProgress | null>(null);
  /** Why nothing was written. */
  refused = $state<string | null>(null);
  /** The export was broken off, in words. */
  cancelled = $state<string | null>(null);
  files = $state.raw<ExportedFile[]>([]);
  #ticket = 0;

  constructor(readonly backend: Backend) {}

  /** Forgets how the last export ended. */
  clear(): void {
    this.files = [];
    this.refused = null;
    this.cancelled = null;
    this.progress = null;
  }

  async run(what: What): Promise<void> {
    this.clear();
    this.running = true;
    this.cancelling = false;
    this.#ticket = newTicket();
    const look = setInterval(() => void this.#look(), LOOK);
    try {
      this.files = (await this.backend.export({ ...what, ticket: this.#ticket })).files;
    } catch (thrown) {
      const { code, text } = asRefusal(thrown).view;
      if (code === "cancelled") this.cancelled = text;
      else this.refused = text;
    } finally {
      clearInterval(look);
      this.running = false;
    }
  }

  /** Breaks the export off before its next document; nothing of it is left. */
  async cancel(): Promise<void> {
    this.cancelling = true;
    await this.backend.exportCancel(this.#ticket);
  }

  async #look(): Promise<void> {
    const progress = await this.backend.exportProgress();
    if (progress.ticket === this.#ticket) this.progress = progress;
  }
}
