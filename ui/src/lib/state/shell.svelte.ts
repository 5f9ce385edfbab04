// What is open beside the screens, and where a person is.
import { createContext } from "svelte";
import { PageWishes } from "../pages/pages.svelte";
import type { Desk } from "./desk.svelte";
import type { Opening } from "./opening.svelte";
import { parseRoute, parseStart, type Route, to } from "./route";

export type DialogName = "new" | "export" | "shortcuts" | "notices";

export class Shell {
  dialog = $state<DialogName | null>(null);
  route = $state.raw<Route>(parseRoute(location.hash));
  /** The file that a new case is to be written to, when Herold was started with the name of one. */
  newPath = "";
  /** The kind of notice last looked at: what "export" and the live sentences are about. */
  kind = $state<string | null>(null);
  /** Whether notices are shown as text, or as the pages that they make. */
  noticeView = $state<"edit" | "page">("edit");
  readonly pages = new PageWishes();

  constructor(
    readonly desk: Desk,
    readonly opening: Opening,
  ) {}

  /** Returns the kind to show: the one last looked at, else the first of the case. */
  get shownKind(): string | null {
    const chosen = this.desk.chosenKinds;
    return this.kind !== null && chosen.includes(this.kind) ? this.kind : (chosen[0] ?? null);
  }

  /** Carries out what the address of the window asks for: a case that Herold was started with. */
  async begin(): Promise<void> {
    const asked = parseStart(location.hash);
    if (asked === null) return;
    history.replaceState(null, "", to.start());
    this.route = parseRoute("");
    if (asked.act === "open") return this.opening.open(asked.path, null);
    this.newPath = asked.path;
    this.dialog = "new";
  }
}

export const [getShell, setShell] = createContext<Shell>();
