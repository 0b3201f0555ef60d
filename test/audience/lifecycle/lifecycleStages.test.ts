import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type LifecycleStage, lifecycleStages } from "../../../src/audience/lifecycle/lifecycleStages.ts";
import { explain } from "../../../src/kernel/reasons/explain.ts";

const DAY = 86_400_000;
const asOf = Date.UTC(2026, 5, 30, 15);
const options = { asOf, timeZone: "UTC", activeDays: 7, dormantDays: 14, churnDays: 30 };
const ago = (memberId: string, days: readonly number[]) =>
  days.map((day) => ({ memberId, at: asOf - day * DAY, kind: "visit" }));

test.each<[number[], LifecycleStage]>([
  [[0], "new"],
  [[6], "new"],
  [[7], "at-risk"],
  [[6, 7], "active"],
  [[0, 14], "active"],
  [[0, 15], "resurrected"],
  [[6, 21], "resurrected"],
  [[6, 20], "active"],
  [[2, 6, 21], "resurrected"],
  [[14, 100], "at-risk"],
  [[15], "dormant"],
  [[30], "dormant"],
  [[31], "churned"],
])("days ago %j: %s", (days, stage) => {
  expect(lifecycleStages(ago("m", days), options).members[0]!.stage).toBe(stage);
});

test("each member is in exactly one stage, whatever the order of rows", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 6 }), { maxLength: 8 }),
      (people) => {
        const rows = people.flatMap((days, i) => ago(`m${i}`, days));
        const { members, stages } = lifecycleStages(rows, options);
        expect(members).toHaveLength(people.length);
        expect(stages.reduce((sum, stage) => sum + stage.members, 0)).toBe(people.length);
        const backward = lifecycleStages([...rows].reverse(), options);
        expect(backward.stages).toEqual(stages);
      },
    ),
  );
});

test("days are those of the zone, and later ones are left out", () => {
  const rows = [
    { memberId: "a", at: "2026-06-30T16:30:00Z", kind: "visit" },
    { memberId: "b", at: "2026-06-23T16:30:00Z", kind: "visit" },
  ];
  const shanghai = lifecycleStages(rows, { ...options, timeZone: "Asia/Shanghai" });
  // 16:30 UTC is the day after in Shanghai: 1 July is past the day of asOf, 24 June within seven days of it.
  expect([shanghai.afterAsOf, shanghai.members]).toMatchObject([1, [{ id: "b", stage: "new" }]]);
  expect(lifecycleStages(rows, options).members.map(({ stage }) => stage)).toEqual(["new", "at-risk"]);
});

test("shares have intervals; nobody at all has none", () => {
  const { stages, because } = lifecycleStages([...ago("a", [0]), ...ago("b", [40])], options);
  expect(stages[0]!.share.status === "ok" && stages[0]!.share.interval!.method).toBe("wilson");
  expect(explain(because)).toContain("Of 2 members 1 did nothing in the last 7 days");
  expect(lifecycleStages([], options).stages.every(({ share }) => share.status === "absent")).toBe(true);
});

describe("wrong options", () => {
  test.each<[object, string]>([
    [{ ...options, dormantDays: 7 }, "expected activeDays below dormantDays below churnDays"],
    [{ ...options, activeDays: 0 }, "options.activeDays: expected a whole number of days from 1 to 3650"],
    [{ ...options, timeZone: "Mars" }, "options.timeZone: expected an IANA time zone"],
    [{ timeZone: "UTC" }, "options.asOf: "],
  ])("%#", (wrong, message) => {
    expect(() => lifecycleStages([], wrong as never)).toThrow(message);
  });
});
