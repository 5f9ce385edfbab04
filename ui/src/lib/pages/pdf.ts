// The only place that knows pdf.js; loaded when the first pages are shown.
import * as pdfjs from "pdfjs-dist/legacy/build/pdf.mjs";
import workerUrl from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";
import type { TextPiece } from "./search";
import { PIXELS, type Size } from "./zoom";

/** One worker for all documents; started by ourselves because pdf.js might wrap its address in a blob. */
pdfjs.GlobalWorkerOptions.workerPort = new Worker(workerUrl, { type: "module" });

/** The most pixels of a canvas: some browsers draw nothing on larger ones. */
const MOST_PIXELS = 16_000_000;

const AS_DRAWN = { includeMarkedContent: true, disableNormalization: true };

/** A page that is drawn: its picture, and above it its words, to be selected and read out. */
export interface Drawn {
  canvas: HTMLCanvasElement;
  words: HTMLElement;
  /** The elements of the words, in the order of the pieces of its text. */
  pieces: HTMLElement[];
}

/** A document that is open; pages are counted from 0. */
export class PdfFile {
  private constructor(
    private readonly task: pdfjs.PDFDocumentLoadingTask,
    private readonly pages: pdfjs.PDFPageProxy[],
  ) {}

  static async open(bytes: ArrayBuffer): Promise<PdfFile> {
    const task = pdfjs.getDocument({ data: new Uint8Array(bytes), useWasm: false });
    try {
      const file = await task.promise;
      const numbers = Array.from({ length: file.numPages }, (_, n) => n + 1);
      return new PdfFile(task, await Promise.all(numbers.map((n) => file.getPage(n))));
    } catch (thrown) {
      await task.destroy();
      throw thrown;
    }
  }

  /** Returns the sizes of the pages at 100 %, in pixels. */
  get sizes(): Size[] {
    return this.pages.map((page) => {
      const { width, height } = page.getViewport({ scale: PIXELS });
      return { width, height };
    });
  }

  /** Draws a page on a canvas of its own. Null when the document was closed meanwhile. */
  async canvas(number: number, zoom: number): Promise<HTMLCanvasElement | null> {
    const page = this.pages[number];
    if (!page) return null;
    const viewport = page.getViewport({ scale: zoom * PIXELS });
    const most = Math.sqrt(MOST_PIXELS / (viewport.width * viewport.height));
    const sharp = Math.min(window.devicePixelRatio || 1, most);
    const canvas = document.createElement("canvas");
    canvas.width = Math.floor(viewport.width * sharp);
    canvas.height = Math.floor(viewport.height * sharp);
    const transform = sharp === 1 ? undefined : [sharp, 0, 0, sharp, 0, 0];
    try {
      await page.render({ canvas, viewport, transform }).promise;
    } catch (thrown) {
      if (this.closed) return null;
      throw thrown;
    }
    return canvas;
  }

  /** Draws a page with its words. */
  async draw(number: number, zoom: number): Promise<Drawn | null> {
    const canvas = await this.canvas(number, zoom);
    const page = this.pages[number];
    if (!canvas || !page || this.closed) return null;
    const words = document.createElement("div");
    words.className = "words";
    const layer = new pdfjs.TextLayer({
      textContentSource: await page.getTextContent(AS_DRAWN),
      container: words,
      viewport: page.getViewport({ scale: zoom * PIXELS }),
    });
    await layer.render();
    return { canvas, words, pieces: layer.textDivs };
  }

  /** Returns the text of a page in pieces. */
  async text(number: number): Promise<TextPiece[]> {
    // As the words are drawn, so that the pieces are the same.
    const content = await this.pages[number]?.getTextContent(AS_DRAWN);
    return (content?.items ?? []).flatMap((item) =>
      "str" in item ? [{ text: item.str, endsLine: item.hasEOL }] : [],
    );
  }

  private closed = false;

  /** Frees what the document holds; fonts would pile up otherwise. */
  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.task.destroy();
  }
}
