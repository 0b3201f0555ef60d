import { describe, expect, test } from "vitest";
import {
  type RfmSegmentId,
  rfmSegmentIds,
  rfmSegmentSources,
  rfmSegments,
} from "../../src/audience/rfmSegments.ts";
import { citationSchema } from "../../src/kernel/citationSchema.ts";

/** The table once more as rules, written apart from the data: each cell must satisfy exactly one. */
const rules: Record<RfmSegmentId, (r: number, f: number, m: number) => boolean> = {
  champions: (r, f, m) => r >= 4 && f >= 4 && m >= 4,
  loyal: (r, f, m) => r >= 3 && f >= 4 && !(r >= 4 && m >= 4),
  "potential-loyalist": (r, f) => r >= 4 && (f === 2 || f === 3),
  new: (r, f) => r === 5 && f === 1,
  promising: (r, f) => r === 4 && f === 1,
  "need-attention": (r, f, m) => r === 3 && f <= 3 && (f + m) / 2 >= 3,
  "about-to-sleep": (r, f, m) => r === 3 && f <= 3 && (f + m) / 2 < 3,
  "at-risk": (r, f, m) => r <= 2 && (f + m) / 2 >= 3 && !(r === 1 && f >= 4 && m >= 4),
  "cannot-lose": (r, f, m) => r === 1 && f >= 4 && m >= 4,
  hibernating: (r, f, m) => r === 2 && (f + m) / 2 < 3,
  lost: (r, f, m) => r === 1 && (f + m) / 2 < 3,
};

const grades = [1, 2, 3, 4, 5];
const cells = grades.flatMap((r) => grades.flatMap((f) => grades.map((m) => ({ r, f, m }))));

describe("every cell belongs to exactly one segment, the one whose rule it satisfies", () => {
  test.each(cells)("$r$f$m", ({ r, f, m }) => {
    const listed = rfmSegments.filter((segment) => segment.cells.includes(100 * r + 10 * f + m));
    expect(listed).toHaveLength(1);
    expect(rfmSegmentIds.filter((id) => rules[id](r, f, m))).toEqual([listed[0]!.id]);
  });
});

test("no segment lists a cell twice or a cell outside the grid", () => {
  const all = rfmSegments.flatMap((segment) => segment.cells);
  expect(all).toHaveLength(125);
  expect(new Set(all).size).toBe(125);
});

test("segments come in the order of their ids, each with its texts in both languages", () => {
  expect(rfmSegments.map((segment) => segment.id)).toEqual([...rfmSegmentIds]);
  for (const { name, rule, advice } of rfmSegments) {
    for (const text of [name, rule, advice]) {
      expect(text.en).toMatch(/^[\x20-\x7e]+$/);
      expect(text["zh-CN"]).toMatch(/\p{Script=Han}/u);
    }
  }
  for (const locale of ["en", "zh-CN"] as const) {
    expect(new Set(rfmSegments.map((segment) => segment.name[locale])).size).toBe(11);
  }
});

test("the table is said to be a convention", () => {
  for (const source of rfmSegmentSources) expect(citationSchema.safeParse(source).success).toBe(true);
  expect(rfmSegmentSources[0]!.kind).toBe("convention");
});
