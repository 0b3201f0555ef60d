import fc from "fast-check";
import { expect, test } from "vitest";
import { crisisMetrics } from "../../src/crisis/crisisMetrics.ts";
import { type CrisisVectorMetrics, crisisMetricsSchema } from "../../src/crisis/crisisMetricsSchema.ts";
import { formatCrisisVector } from "../../src/crisis/formatCrisisVector.ts";
import { parseCrisisVector } from "../../src/crisis/parseCrisisVector.ts";
import { isSocialOpsError } from "../../src/kernel/isSocialOpsError.ts";
import { SocialOpsError } from "../../src/kernel/SocialOpsError.ts";

const full = "CRI:1.0/HR:I/RC:P/VG:H/RE:N/MD:I/RG:V/MO:H/CH:S/PR:N/CF:H";

const metrics: fc.Arbitrary<CrisisVectorMetrics> = fc
  .tuple(
    ...crisisMetrics.map(({ field, classes }) =>
      fc.option(fc.constantFrom(...classes.map(({ id }) => [field, id] as const)), { nil: undefined }),
    ),
  )
  .map(
    (entries) => Object.fromEntries(entries.filter((entry) => entry !== undefined)) as CrisisVectorMetrics,
  );

test("reads a full vector", () => {
  expect(parseCrisisVector(full)).toEqual({
    humanHarm: "injury",
    scctCluster: "preventable",
    volumeGrowth: "high",
    reach: "national",
    mainstreamMedia: "international",
    regulator: "investigation",
    moralOutrage: "high",
    crisisHistory: "similar",
    priorReputation: "negative",
    confidence: "high",
  });
});

test("round trip: metrics to text to metrics", () => {
  fc.assert(
    fc.property(metrics, (known) => {
      expect(parseCrisisVector(formatCrisisVector(known))).toEqual(known);
      expect(crisisMetricsSchema.parse(known)).toEqual(known);
    }),
  );
});

test("round trip: text to metrics to text, whatever the order of the text", () => {
  fc.assert(
    fc.property(metrics, fc.integer({ min: 0, max: 9 }), fc.boolean(), (known, turn, dropUnknown) => {
      const text = formatCrisisVector(known);
      const [prefix, ...parts] = text.split("/");
      const turned = [...parts.slice(turn), ...parts.slice(0, turn)].reverse();
      const given = dropUnknown ? turned.filter((part) => !part.endsWith(":X")) : turned;
      expect(formatCrisisVector(parseCrisisVector([prefix, ...given].join("/")))).toBe(text);
    }),
  );
});

test("fixed order on output, X for what is not known", () => {
  expect(formatCrisisVector({})).toBe("CRI:1.0/HR:X/RC:X/VG:X/RE:X/MD:X/RG:X/MO:X/CH:X/PR:X/CF:X");
  expect(parseCrisisVector("CRI:1.0")).toEqual({});
});

test.each([
  ["another version", "CRI:2.0/HR:I", "unsupported-version", "a vector of version CRI:1.0"],
  ["a longer version", "CRI:1.0.1/HR:I", "unsupported-version", "a vector of version CRI:1.0"],
  ["another kind of vector", "CVSS:4.0/AV:N", "invalid-argument", "begins with CRI:1.0/"],
  ["no prefix", "HR:I/RC:P", "invalid-argument", "begins with CRI:1.0/"],
  ["nothing", "", "invalid-argument", "begins with CRI:1.0/"],
  ["a metric twice", "CRI:1.0/HR:I/HR:I", "invalid-argument", "the metric HR once"],
  ["a metric twice with X", "CRI:1.0/HR:X/HR:I", "invalid-argument", "the metric HR once"],
  ["an unknown metric", "CRI:1.0/ZZ:I", "invalid-argument", "one of the metrics HR, RC"],
  ["an unknown class", "CRI:1.0/MD:G", "invalid-argument", "MD with one of N, L, C, I, X"],
  ["a small letter", "CRI:1.0/HR:i", "invalid-argument", "HR with one of"],
  ["no letter", "CRI:1.0/HR:", "invalid-argument", "HR with one of"],
  ["no colon", "CRI:1.0/HR", "invalid-argument", "HR with one of"],
  ["two colons", "CRI:1.0/HR:I:I", "invalid-argument", "HR with one of"],
  ["a slash at the end", "CRI:1.0/HR:I/", "invalid-argument", "one of the metrics"],
  ["spaces", "CRI:1.0/ HR:I", "invalid-argument", "one of the metrics"],
  ["a prototype key", "CRI:1.0/__proto__:N", "invalid-argument", "one of the metrics"],
  ["a number", 7 as unknown as string, "invalid-argument", "begins with CRI:1.0/"],
  ["null", null as unknown as string, "invalid-argument", "begins with CRI:1.0/"],
])("refuses %s", (_, text, code, words) => {
  let error: unknown;
  try {
    parseCrisisVector(text);
  } catch (thrown) {
    error = thrown;
  }
  expect(isSocialOpsError(error)).toBe(true);
  expect((error as SocialOpsError).code).toBe(code);
  expect((error as SocialOpsError).path).toBe("text");
  expect((error as SocialOpsError).message).toContain(words);
});

test("names all faults", () => {
  expect(() => parseCrisisVector("CRI:1.0/ZZ:I/HR:Q/MO:H/MO:H")).toThrow(
    expect.objectContaining({ details: expect.objectContaining({ length: 3 }) }),
  );
});

test.each([
  ["an unknown class", { humanHarm: "severe" }],
  ["an unknown metric", { harm: "death" }],
  ["a class of another metric", { reach: "international" }],
  ["a prototype name as class", { humanHarm: "constructor" }],
  ["null", null],
])("formatCrisisVector refuses %s", (_, given) => {
  expect(() => formatCrisisVector(given as CrisisVectorMetrics)).toThrow(SocialOpsError);
});
