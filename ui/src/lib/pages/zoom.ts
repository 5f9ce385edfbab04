// How large pages are shown.

/** A PDF counts in points, a screen in pixels. */
export const PIXELS = 96 / 72;

export interface Size {
  width: number;
  height: number;
}

/** A share of the paper's own size, or what fits the room there is. */
export type Zoom = number | "width" | "page";

export const STEPS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const;

const LEAST = 0.2;
const MOST = 4;

/** Returns the share for a zoom: what fits is reckoned from the largest page. */
export function share(zoom: Zoom, pages: readonly Size[], room: Size): number {
  if (typeof zoom === "number") return zoom;
  const width = Math.max(...pages.map((page) => page.width), 1);
  const height = Math.max(...pages.map((page) => page.height), 1);
  const wide = room.width / width;
  const fits = zoom === "width" ? wide : Math.min(wide, room.height / height);
  return Math.min(MOST, Math.max(LEAST, fits));
}

/** Returns the next step above or below a share; the outermost one when there is none. */
export function step(share: number, by: 1 | -1): number {
  // What fits is hardly ever a step itself: a hair's breadth beside one counts as it.
  const near = 0.01;
  const next = by > 0 ? STEPS.find((one) => one > share + near) : STEPS.findLast((one) => one < share - near);
  return next ?? (by > 0 ? STEPS[STEPS.length - 1]! : STEPS[0]);
}
