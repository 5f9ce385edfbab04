/** Returns the direction of writing as the attribute takes it. */
export function directionOf(language: { direction: string }): "ltr" | "rtl" {
  return language.direction === "rtl" ? "rtl" : "ltr";
}
