// Where a person is, as the fragment of the address: links are links, and back goes back.

export type Route =
  | { screen: "start" }
  | { screen: "case" }
  | { screen: "facts"; section?: string; fact?: string }
  | { screen: "notice"; kind?: string }
  | { screen: "profile" }
  | { screen: "settings" };

export function parseRoute(hash: string): Route {
  const [screen, first, second] = hash.replace(/^#\/?/, "").split("/").map(decodeURIComponent);
  switch (screen) {
    case "case":
    case "profile":
    case "settings":
      return { screen };
    case "facts":
      return { screen, section: first || undefined, fact: second || undefined };
    case "notice":
      return { screen, kind: first || undefined };
    default:
      return { screen: "start" };
  }
}

/** Returns what the shell asks for in the first address, `#open=FILE` or `#new=FILE`, with the path escaped. */
export function parseStart(hash: string): { act: "open" | "new"; path: string } | null {
  const [, act, path] = /^#(open|new)=(.+)$/.exec(hash) ?? [];
  if (path === undefined) return null;
  return { act: act === "open" ? "open" : "new", path: decodeURIComponent(path) };
}

export const to = {
  start: () => "#/",
  case: () => "#/case",
  facts: (section?: string, fact?: string) =>
    ["#/facts", ...[section, section && fact].filter((p) => p !== undefined)].join("/"),
  notice: (kind?: string) => (kind ? `#/notice/${encodeURIComponent(kind)}` : "#/notice"),
  profile: () => "#/profile",
  settings: () => "#/settings",
};

/** Returns the section that has the question. */
export function sectionOf(
  sections: readonly { id: string; questions: readonly { id: string }[] }[],
  fact: string,
): string | undefined {
  return sections.find((section) => section.questions.some((question) => question.id === fact))?.id;
}
