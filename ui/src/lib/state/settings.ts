import type { Start } from "../bindings/Start";
import type { Theme } from "../bindings/Theme";

/** Returns the language of the screens: the one chosen, else the first of the system's that there is. */
export function screenLanguage(
  start: Pick<Start, "settings" | "screenLanguages">,
  system: readonly string[],
): string {
  const codes = start.screenLanguages.map((language) => language.code);
  const chosen = start.settings.screenLanguage;
  if (chosen && codes.includes(chosen)) return chosen;
  const match = system.map((tag) => tag.split("-")[0] ?? "").find((code) => codes.includes(code));
  return match ?? (codes.includes("en") ? "en" : (codes[0] ?? "en"));
}

/** Shows the screens light, dark, or as the system. */
export function showTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}
