// The clipboard takes a text twice: with markup and without.
import type { ClipView } from "../bindings/ClipView";

/**
 * Puts a text onto the clipboard; returns whether it is there. Call it at once when a person asks for it: the text may
 * come later, but a browser lets pages copy only then.
 */
export async function copy(clip: Promise<ClipView>): Promise<boolean> {
  try {
    const part = async (type: string, pick: (clip: ClipView) => string) =>
      new Blob([pick(await clip)], { type });
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/html": part("text/html", (clip) => clip.html),
        "text/plain": part("text/plain", (clip) => clip.text),
      }),
    ]);
    return true;
  } catch {
    // A refusal of the use case is thrown from here on; what the clipboard does not take is tried the old way.
    return copyByEvent(await clip);
  }
}

function copyByEvent(clip: ClipView): boolean {
  let taken = false;
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData("text/html", clip.html);
    event.clipboardData?.setData("text/plain", clip.text);
    taken = true;
  };
  document.addEventListener("copy", fill, { capture: true, once: true });
  try {
    document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", fill, { capture: true });
  }
  return taken;
}
