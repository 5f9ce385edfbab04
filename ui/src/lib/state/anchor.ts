// Questions come and go while a person answers: what they look at stays where it is on the screen.

export interface Anchor {
  element: HTMLElement;
  top: number;
  /** Whether the focus was inside. */
  focused: boolean;
}

/** Returns the question with the focus, else the first one in sight, and where it stands. */
export function anchorIn(form: HTMLElement, selector: string): Anchor | null {
  const active = document.activeElement;
  const focused =
    active instanceof Element && form.contains(active) ? active.closest<HTMLElement>(selector) : null;
  const edge = form.getBoundingClientRect().top;
  const seen = (element: HTMLElement) => element.getBoundingClientRect().bottom > edge;
  const element = focused ?? [...form.querySelectorAll<HTMLElement>(selector)].find(seen);
  return element ? { element, top: element.getBoundingClientRect().top, focused: focused !== null } : null;
}

/** Brings what was held back to where it stood. Returns false when it is gone, and the focus with it. */
export function holdFast(form: HTMLElement, anchor: Anchor): boolean {
  if (!anchor.element.isConnected) return !anchor.focused;
  form.scrollTop += anchor.element.getBoundingClientRect().top - anchor.top;
  return true;
}
