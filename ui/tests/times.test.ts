import { describe, expect, it } from "vitest";
import * as times from "../src/lib/values/times";

describe("days", () => {
  it("reads three fields as a date", () => {
    expect(times.readDay({ day: "9", month: "12", year: "2025" })).toEqual({
      is: "value",
      json: "2025-12-09",
    });
  });

  it("leaves the judgement of impossible dates to the use cases", () => {
    expect(times.readDay({ day: "31", month: "2", year: "2025" })).toEqual({
      is: "value",
      json: "2025-02-31",
    });
  });

  it("tells a part from nothing", () => {
    expect(times.readDay({ day: "", month: " ", year: "" }).is).toBe("empty");
    expect(times.readDay({ day: "9", month: "", year: "" })).toEqual({ is: "part" });
    expect(times.readDay({ day: "9", month: "12", year: "25" }).is).toBe("part");
  });

  it("shows what the case says", () => {
    expect(times.dayDraft("2025-12-09")).toEqual({ day: "9", month: "12", year: "2025" });
    expect(times.dayDraft(null)).toEqual({ day: "", month: "", year: "" });
  });
});

describe("points in time", () => {
  it("shows the clock of the case, whatever the offset", () => {
    const draft = times.stampDraft("2025-12-09T17:05:00+01:00");
    expect(draft).toEqual({
      date: { day: "9", month: "12", year: "2025" },
      clock: { hour: "17", minute: "05" },
    });
    expect(times.readStamp(draft)).toEqual({ is: "value", json: "2025-12-09T17:05" });
  });

  it("is a part as long as date or time is missing", () => {
    const { date } = times.stampDraft("2025-12-09T17:05:00+01:00");
    expect(times.readStamp({ date, clock: { hour: "", minute: "" } })).toEqual({ is: "part" });
  });
});

describe("moments", () => {
  const night = { precision: "night_to", date: "2025-12-09" };
  const between = {
    precision: "between",
    date: "2025-12-01",
    time: "08:00",
    until: { date: "2025-12-09", time: "17:05" },
  };

  const span = { precision: "since", date: "2015-09-01", until: { date: "2023-02-06" } };
  const months = { ...span, precision: "since_month", date: "2015-09-01", until: { date: "2023-02-01" } };
  const month = { precision: "month", date: "2023-03-01" };

  it.each([
    night,
    between,
    span,
    months,
    month,
    { precision: "since", date: "2015-09-01" },
    { precision: "exact", date: "2025-12-09", time: "03:15" },
  ])("comes back as it was: %j", (json) => {
    expect(times.readMoment(times.momentDraft(json))).toEqual({ is: "value", json });
  });

  it("asks for no day of a month, and proposes none", () => {
    const draft = times.momentDraft(month);
    expect(draft.date).toEqual({ day: "", month: "3", year: "2023" });
    expect(times.readMoment({ ...draft, precision: "day" }).is).toBe("part");
    const typed = { ...draft, date: { day: "17", month: "3", year: "2023" } };
    expect(times.readMoment(typed)).toEqual({ is: "value", json: month });
    expect(times.readMoment({ ...draft, date: { day: "17", month: "", year: "" } }).is).toBe("empty");
  });

  it("sends no time with the end of what lasted", () => {
    const draft = { ...times.momentDraft(between), precision: "since" };
    const json = { precision: "since", date: "2025-12-01", until: { date: "2025-12-09" } };
    expect(times.readMoment(draft)).toEqual({ is: "value", json });
  });

  it("sends no time where the vagueness has none", () => {
    const draft = { ...times.momentDraft({ ...between, until: undefined }), precision: "day" };
    expect(times.readMoment(draft)).toEqual({ is: "value", json: { precision: "day", date: "2025-12-01" } });
  });

  it("needs a time to be exact and an end to be between", () => {
    expect(times.readMoment({ ...times.momentDraft(night), precision: "exact" }).is).toBe("part");
    expect(times.readMoment({ ...times.momentDraft(night), precision: "between" }).is).toBe("part");
  });

  it("takes the short forms too", () => {
    expect(times.readMoment(times.momentDraft("2025-12-09T03:15"))).toEqual({
      is: "value",
      json: { precision: "exact", date: "2025-12-09", time: "03:15" },
    });
  });
});

it("reads a period when its end is there", () => {
  const json = { from: "2020-01-01", to: "2025-12-09" };
  expect(times.readPeriod(times.periodDraft(json))).toEqual({ is: "value", json });
  expect(times.readPeriod(times.periodDraft({ to: "2016-12-31" }))).toEqual({
    is: "value",
    json: { to: "2016-12-31" },
  });
  expect(times.readPeriod(times.periodDraft({ from: "2020-01-01" })).is).toBe("part");
});
