import { expect, test } from "vitest";
import { absent } from "../../src/kernel/absent.ts";
import { citationSchema } from "../../src/kernel/citationSchema.ts";
import { describeValue } from "../../src/kernel/describeValue.ts";
import { estimateSchema } from "../../src/kernel/estimateSchema.ts";
import { formatNumber } from "../../src/kernel/formatNumber.ts";
import { isSocialOpsError } from "../../src/kernel/isSocialOpsError.ts";
import { SocialOpsError } from "../../src/kernel/SocialOpsError.ts";

const fault = { code: "unknown-id", path: "id", expected: "a platform id", received: '"myspace"' } as const;

test("the error says where, what belongs there and what was there", () => {
  const error = new SocialOpsError("platformProfile", fault);
  expect(error.message).toBe('platformProfile: id: expected a platform id, received "myspace"');
  expect(error).toMatchObject({ name: "SocialOpsError", ...fault, details: [fault] });
  expect(new SocialOpsError("f", { ...fault, path: "" }).message).toBe(
    'f: expected a platform id, received "myspace"',
  );
});

test("an error of another copy of the package is recognized, others are not", () => {
  const twin = Object.assign(new Error("m"), {
    name: "SocialOpsError",
    code: "unknown-id",
    details: [fault],
  });
  expect(isSocialOpsError(twin)).toBe(true);
  expect(isSocialOpsError(new SocialOpsError("f", fault))).toBe(true);
  for (const other of [
    new Error("m"),
    null,
    undefined,
    "SocialOpsError",
    { ...fault },
    Object.assign(twin, { code: "?" }),
  ]) {
    expect(isSocialOpsError(other)).toBe(false);
  }
});

test.each([
  ["a", '"a"'],
  ["x".repeat(90), `"${"x".repeat(80)}"…`],
  [-0, "-0"],
  [Number.NaN, "NaN"],
  [12n, "12n"],
  [true, "true"],
  [undefined, "undefined"],
  [null, "null"],
  [[1, 2], "an array of 2"],
  [{}, "an object"],
  [() => 1, "a function"],
  [Symbol("s"), "a symbol"],
  [new Date(0), "1970-01-01T00:00:00.000Z"],
  [new Date(Number.NaN), "an invalid Date"],
])("%o is described as %s", (value, words) => {
  expect(describeValue(value)).toBe(words);
});

test.each([
  [0, "0"],
  [-3, "-3"],
  [999, "999"],
  [12345, "12,345"],
  [1234567, "1,234,567"],
  [0.066195797, "0.0662"],
  [1.8, "1.8"],
  [12345.678, "12,346"],
  [99.95, "99.95"],
  [1e-9, "1e-9"],
  [1e21, "1e+21"],
  [1.5e16 + 0.5, "15,000,000,000,000,000"],
])("%d is written %s", (value, words) => {
  expect(formatNumber(value)).toBe(words);
});

test("a fixed number of decimals is kept", () => {
  expect(formatNumber(1234.5, 2)).toBe("1,234.50");
});

test("the envelope takes what it describes and nothing else", () => {
  const ok = {
    status: "ok",
    value: 0.5,
    unit: "ratio",
    n: 4,
    nUnit: "posts",
    method: "ratio of sums",
    interval: null,
  };
  const interval = { low: 0.4, high: 0.6, level: 0.95, method: "delta" };
  for (const good of [ok, { ...ok, interval }, absent("too-few", 3, 10), absent("zero-denominator", 0)]) {
    expect(estimateSchema.safeParse(good).success).toBe(true);
  }
  const { value: _, ...withoutValue } = ok;
  const bad = [
    { ...ok, value: Number.NaN },
    withoutValue,
    { status: "absent", reason: "?", n: 1 },
    { ...ok, n: -1 },
    null,
  ];
  for (const wrong of bad) expect(estimateSchema.safeParse(wrong).success).toBe(false);
  expect(absent("too-few", 3)).toEqual({ status: "absent", reason: "too-few", n: 3 });
});

test("a citation says what it is and how sure", () => {
  const citation = {
    kind: "source",
    title: "Docs",
    url: "https://docs.x.com",
    checked: "2026-11-22",
    confidence: "high",
  };
  expect(citationSchema.safeParse(citation).success).toBe(true);
  expect(citationSchema.safeParse({ ...citation, checked: "last year" }).success).toBe(false);
});
