/** Moves the focus to the next part of the screen; parts carry `data-pane`. */
export function nextPane(by: 1 | -1, root: ParentNode = document): void {
  const panes = [...root.querySelectorAll<HTMLElement>("[data-pane]")].filter((p) => p.offsetParent !== null);
  if (panes.length === 0) return;
  const here = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(here + by + panes.length) % panes.length];
  const stop = next?.querySelector<HTMLElement>(
    '[tabindex="0"], a[href], button:not(:disabled), input, select, textarea',
  );
  (stop ?? next)?.focus();
}

/** Whether the window is so small that what stands beside the text lies over it. */
export function isCramped(): boolean {
  return matchMedia("(max-width: 52rem), (max-height: 38rem) and (max-width: 78rem)").matches;
}
