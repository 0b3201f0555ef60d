import { expect, test } from "vitest";
import { aggregatePostingSlots } from "../../src/timing/aggregatePostingSlots.ts";
import { mergePostingSlots } from "../../src/timing/mergePostingSlots.ts";

const post = { id: "1", platform: "x", publishedAt: "2026-03-02T09:30:00Z", likes: 12 };
const options = { timeZone: "UTC", outcome: "likes" } as const;
const one = aggregatePostingSlots([post], options);
const empty = aggregatePostingSlots([], options);

test("an empty aggregate changes nothing", () => {
  expect(mergePostingSlots(one, empty)).toEqual(one);
  expect(mergePostingSlots(empty, one)).toEqual(one);
  expect(mergePostingSlots(empty, empty)).toEqual(empty);
});

test("range, asOf and issues cover both, and the inputs stay as they were", () => {
  const before = structuredClone(one);
  const other = aggregatePostingSlots([{ ...post, publishedAt: "2026-03-02T09:30:00.250Z" }, { id: "2" }], {
    ...options,
    asOf: "2026-04-01T00:00:00Z",
  });
  for (const merged of [mergePostingSlots(one, other), mergePostingSlots(other, one)]) {
    expect(merged.range).toEqual({ from: "2026-03-02T09:30:00Z", to: "2026-03-02T09:30:00.250Z" });
    expect(merged.asOf).toBe("2026-04-01T00:00:00Z");
    expect(merged.issues).toMatchObject({ read: 3, kept: 2, rejected: 1 });
    expect(merged.cells.n).toEqual([2]);
  }
  const later = aggregatePostingSlots([], { ...options, asOf: "2026-05-01T00:00:00Z" });
  expect(mergePostingSlots(later, other).asOf).toBe("2026-05-01T00:00:00Z");
  expect(one).toEqual(before);
});

test("at most a hundred single issues stay, in one order", () => {
  const bad = aggregatePostingSlots(
    Array.from({ length: 80 }, () => ({ ...post, likes: -1 })),
    options,
  );
  const worse = aggregatePostingSlots(
    Array.from({ length: 80 }, () => ({ ...post, publishedAt: "?" })),
    options,
  );
  const merged = mergePostingSlots(bad, worse);
  expect(merged.issues.first).toHaveLength(100);
  expect(merged.issues.rejected).toBe(160);
  expect(merged).toEqual(mergePostingSlots(worse, bad));
});

test.each([
  ["timeZone", { timeZone: "Asia/Tokyo", outcome: "likes" }],
  ["outcome.id", { timeZone: "UTC", outcome: "shares" }],
  ["partUnit", { timeZone: "UTC", outcome: "likes", slotFields: { weekday: "d", hour: "h" } }],
] as const)("refuses another %s", (path, others) => {
  expect(() => mergePostingSlots(one, aggregatePostingSlots([], others))).toThrow(
    expect.objectContaining({ code: "incompatible", path: `b.${path}` }),
  );
});

test.each([
  [{ ...one, version: 2 }, "unsupported-version", "b.version"],
  [{ ...one, kind: "else" }, "invalid-argument", "b.kind"],
  [{ ...one, n: 2 }, "invalid-argument", "b.cells"],
  [{ ...one, moments: one.moments.slice(1) }, "invalid-argument", "b.moments"],
  [{ ...one, cells: { ...one.cells, slot: [168] } }, "invalid-argument", "b.cells.slot[0]"],
  [null, "invalid-argument", "b"],
])("refuses what is no aggregate of this version", (wrong, code, path) => {
  expect(() => mergePostingSlots(one, wrong as typeof one)).toThrow(expect.objectContaining({ code, path }));
});
