// The pages of a notice as the page view shows them: which, how large, what is looked for in them.
import { asRefusal, type Backend } from "../backend";
import type { DocumentRequest } from "../bindings/DocumentRequest";
import { Latest } from "../state/order";
import type { PdfFile } from "./pdf";
import { find, type Match, type TextPiece } from "./search";
import { share, type Size, step, type Zoom } from "./zoom";

/** How a person wants pages shown; kept while Herold runs. */
export class PageWishes {
  languages = $state.raw<string[]>([]);
  review = $state(false);
  zoom = $state<Zoom>("width");
  thumbs = $state(true);
}

interface Shown {
  file: PdfFile;
  sizes: Size[];
  texts: TextPiece[][];
}

export class Pages {
  shown = $state.raw<Shown | null>(null);
  /** Why there are no pages. */
  failed = $state<string | null>(null);
  room = $state.raw<Size>({ width: 0, height: 0 });
  /** The page that is looked at, counted from 0. */
  current = $state(0);
  words = $state("");
  /** The match that is looked at, and how often one was asked for: each time it comes into view. */
  at = $state.raw({ index: 0, asked: 0 });
  readonly #calls = new Latest();
  #wanted: DocumentRequest | null = null;
  #left = false;

  constructor(
    readonly backend: Backend,
    readonly wishes: PageWishes,
  ) {}

  /** How large pages are shown, as a share of the paper's own size. */
  get share(): number {
    return share(this.wishes.zoom, this.shown?.sizes ?? [], this.room);
  }

  readonly matches: Match[] = $derived(this.shown ? find(this.shown.texts, this.words) : []);
  /** The index of the match that is looked at: after a change there may be fewer. */
  readonly match: number = $derived(Math.min(this.at.index, this.matches.length - 1));

  get count(): number {
    return this.shown?.sizes.length ?? 0;
  }

  /** Sets the pages of a document; those shown stay until the new ones are there. */
  show(request: DocumentRequest): void {
    this.#wanted = request;
    void this.#calls.ask(this.#load);
  }

  #load = async (): Promise<void> => {
    const request = this.#wanted;
    if (!request || this.#left) return;
    // What was asked for meanwhile comes next: this answer is stale.
    const stale = () => this.#left || request !== this.#wanted;
    try {
      const [{ PdfFile }, bytes] = await Promise.all([import("./pdf"), this.backend.noticePdf(request)]);
      if (stale()) return;
      const file = await PdfFile.open(bytes);
      const sizes = file.sizes;
      const texts = await Promise.all(sizes.map((_, number) => file.text(number)));
      if (stale()) return file.close();
      const before = this.shown;
      this.shown = { file, sizes, texts };
      this.failed = null;
      this.current = Math.min(this.current, sizes.length - 1);
      await before?.file.close();
    } catch (thrown) {
      if (!stale()) this.failed = asRefusal(thrown).view.text;
    }
  };

  resize(by: 1 | -1): void {
    this.wishes.zoom = step(this.share, by);
  }

  /** Looks for words, from the first page on. */
  search(words: string): void {
    this.words = words;
    this.at = { index: 0, asked: this.at.asked + 1 };
  }

  /** Goes to the next match or the one before; behind the last comes the first. */
  go(by: 1 | -1): void {
    const { length } = this.matches;
    if (length === 0) return;
    this.at = { index: (this.match + by + length) % length, asked: this.at.asked + 1 };
  }

  /** Frees what is held; nothing is shown any more. */
  leave(): void {
    this.#left = true;
    void this.shown?.file.close();
  }
}
