/** Returns the time of day of a point in time, as a clock on the wall of the zone shows it. */
export function clockTime(at: string, tag: string, zone?: string): string {
  return format(at, tag, { hour: "2-digit", minute: "2-digit", timeZone: zone });
}

/** Returns date and time of a point in time in the zone. */
export function dateAndTime(at: string, tag: string, zone?: string): string {
  return format(at, tag, { dateStyle: "medium", timeStyle: "short", timeZone: zone });
}

/** Returns the day of a point in time. */
export function dayOf(at: string, tag: string): string {
  return format(at, tag, { dateStyle: "long" });
}

function format(at: string, tag: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? at : new Intl.DateTimeFormat(tag, options).format(date);
}

/** Returns the name of a day of the week; 1 is Monday. */
export function weekday(day: number, tag: string): string {
  // 1 January 2024 was a Monday.
  return new Intl.DateTimeFormat(tag, { weekday: "long", timeZone: "UTC" }).format(Date.UTC(2024, 0, day));
}

/** Returns a day of the calendar (`2025-12-09`), or a month (`2025-12`), in few characters. */
export function shortDay(day: string, tag: string): string {
  if (/^\d{4}-\d{2}$/.test(day)) {
    return format(`${day}-01T00:00:00Z`, tag, { month: "short", year: "numeric", timeZone: "UTC" });
  }
  return format(`${day}T00:00:00Z`, tag, { dateStyle: "medium", timeZone: "UTC" });
}
