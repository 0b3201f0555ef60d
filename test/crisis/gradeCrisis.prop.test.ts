import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { crisisGradeSchema } from "../../src/crisis/crisisGradeSchema.ts";
import { crisisLevelIds, crisisLevels } from "../../src/crisis/crisisLevels.ts";
import { crisisFields, crisisMetrics } from "../../src/crisis/crisisMetrics.ts";
import { formatCrisisVector } from "../../src/crisis/formatCrisisVector.ts";
import { gradeCrisis } from "../../src/crisis/gradeCrisis.ts";
import { parseCrisisVector } from "../../src/crisis/parseCrisisVector.ts";
import { assessments, badness, drawValue, inputs } from "./assessments.ts";

const runs = { numRuns: 400 };
const rankOf = (level: string): number => (crisisLevelIds as readonly string[]).indexOf(level);

describe("monotone", () => {
  test.each(inputs)("worsening $name never lowers rank or score", (input) => {
    fc.assert(
      fc.property(
        fc.constantFrom(0, 2, 5),
        fc.gen(),
        drawValue(input),
        drawValue(input),
        (missing, gen, a, b) => {
          const base = gen(() => assessments(missing));
          const [better, worse] = badness(input, a) <= badness(input, b) ? [a, b] : [b, a];
          const before = gradeCrisis(input.put(base, better));
          const after = gradeCrisis(input.put(base, worse));
          expect(after.rank).toBeGreaterThanOrEqual(before.rank);
          expect(after.score).toBeGreaterThanOrEqual(before.score);
          expect(rankOf(after.levelRange.best)).toBeGreaterThanOrEqual(rankOf(before.levelRange.best));
          expect(rankOf(after.levelRange.worst)).toBeGreaterThanOrEqual(rankOf(before.levelRange.worst));
        },
      ),
      runs,
    );
  });

  test.each(crisisMetrics.filter((metric) => metric.field !== "confidence"))(
    "one step of $key moves the level by two at most, and the score by the bands crossed and its weight",
    (metric) => {
      fc.assert(
        fc.property(assessments(0), fc.integer({ min: 1, max: metric.classes.length - 1 }), (base, step) => {
          const metrics = parseCrisisVector(gradeCrisis(base).vector);
          const at = (i: number) =>
            gradeCrisis(formatCrisisVector({ ...metrics, [metric.field]: metric.classes[i]!.id }));
          const [before, after] = [at(step - 1), at(step)];
          expect(after.rank - before.rank).toBeLessThanOrEqual(2);
          expect(after.score - before.score).toBeLessThanOrEqual(
            21 * (after.rank - before.rank) + 20 * metric.weight + 1e-9,
          );
        }),
        runs,
      );
    },
  );
});

test("a small change of a measured input within its class moves the score by little", () => {
  fc.assert(
    fc.property(assessments(0), fc.integer({ min: 0, max: 8 }), (base, million) => {
      const at = (impressions: number) => gradeCrisis({ ...base, reach: { impressions } }).score;
      const impressions = 1e6 + million * 1e6;
      expect(Math.abs(at(impressions + 1000) - at(impressions))).toBeLessThan(0.001);
    }),
    runs,
  );
});

test("the score lies in its level's band, the level in the range, the result fits its schema and JSON", () => {
  fc.assert(
    fc.property(fc.constantFrom(0, 2, 5, 8), fc.gen(), (missing, gen) => {
      const assessment = gen(() => assessments(missing));
      const copy = structuredClone(assessment);
      const grade = gradeCrisis(assessment);
      expect(assessment).toEqual(copy);
      const band = crisisLevels[grade.rank]!.score;
      expect(grade.score).toBeGreaterThanOrEqual(band.low);
      expect(grade.score).toBeLessThanOrEqual(band.high);
      const [best, worst] = [rankOf(grade.levelRange.best), rankOf(grade.levelRange.worst)];
      expect(grade.rank).toBe(Math.ceil((best + worst) / 2));
      expect(JSON.parse(JSON.stringify(grade))).toEqual(grade);
      expect(crisisGradeSchema.parse(grade)).toEqual(grade);
      const points = grade.because.flatMap(({ values }) =>
        values.points === undefined ? [] : [values.points],
      );
      expect(points).toEqual([...points].sort((a, b) => Number(b) - Number(a)));
      for (const gain of points) expect(gain).toBeGreaterThan(0);
    }),
    runs,
  );
});

test("learning an unknown never moves the level out of the range", () => {
  fc.assert(
    fc.property(assessments(5), assessments(0), (partial, other) => {
      const learned = {
        ...parseCrisisVector(gradeCrisis(other).vector),
        ...parseCrisisVector(gradeCrisis(partial).vector),
      };
      const before = gradeCrisis(partial);
      const after = gradeCrisis(formatCrisisVector(learned));
      expect(after.rank).toBeGreaterThanOrEqual(rankOf(before.levelRange.best));
      expect(after.rank).toBeLessThanOrEqual(rankOf(before.levelRange.worst));
    }),
    runs,
  );
});

test("the deciding unknown is unknown and narrows the range most on average; missing where none does", () => {
  const width = (metrics: object): number => {
    const { best, worst } = gradeCrisis(formatCrisisVector(metrics)).levelRange;
    return rankOf(worst) - rankOf(best);
  };
  fc.assert(
    fc.property(assessments(3), (assessment) => {
      const { decidingUnknown, vector } = gradeCrisis(assessment);
      const metrics = parseCrisisVector(vector);
      const widths = crisisFields
        .filter((field) => metrics[field] === undefined)
        .map((field) => {
          const { classes } = crisisMetrics.find((metric) => metric.field === field)!;
          const sum = classes.reduce((total, { id }) => total + width({ ...metrics, [field]: id }), 0);
          return { field, mean: sum / classes.length };
        });
      const narrowest = Math.min(...widths.map(({ mean }) => mean));
      if (decidingUnknown === undefined) {
        for (const { mean } of widths) expect(mean).toBeCloseTo(width(metrics), 9);
      } else {
        expect(widths.find(({ field }) => field === decidingUnknown)!.mean).toBeCloseTo(narrowest, 9);
        expect(narrowest).toBeLessThan(width(metrics));
      }
    }),
    { numRuns: 60 },
  );
});

test("an assessment and its vector have the same level, range, unknown, rules and strategy", () => {
  fc.assert(
    fc.property(assessments(2), (assessment) => {
      const full = gradeCrisis(assessment);
      const fromVector = gradeCrisis(full.vector);
      for (const key of [
        "level",
        "rank",
        "color",
        "vector",
        "levelRange",
        "decidingUnknown",
        "rules",
        "strategy",
      ] as const)
        expect(fromVector[key]).toEqual(full[key]);
    }),
    runs,
  );
});

test("deaths override everything else", () => {
  fc.assert(
    fc.property(fc.constantFrom(0, 5), fc.gen(), (missing, gen) => {
      const base = gen(() => assessments(missing));
      expect(gradeCrisis({ ...base, humanHarm: "mass-death" }).level).toBe("I");
      expect(gradeCrisis({ ...base, humanHarm: "death" }).rank).toBeGreaterThanOrEqual(3);
      expect(gradeCrisis({ ...base, humanHarm: "death", scctCluster: "preventable" }).level).toBe("I");
    }),
    runs,
  );
});

test("volume alone: without harm, news, authority and lasting reach no burst passes IV", () => {
  fc.assert(
    fc.property(
      assessments(0),
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.constantFrom("none", "low", "medium", "high"),
      (base, peakMultiple, moralOutrage) => {
        const grade = gradeCrisis({
          ...base,
          humanHarm: "none",
          moralOutrage: moralOutrage as "none",
          volumeGrowth: { peakMultiple, hoursTo10xBaseline: 0, doublingMinutesEarly: 1 },
          reach: { impressions: 900_000 },
          mainstreamMedia: { level: "none" },
          regulator: { level: "none" },
        });
        expect(grade.rank).toBeLessThanOrEqual(1);
      },
    ),
    runs,
  );
});

test("no harm and no authority is never I", () => {
  fc.assert(
    fc.property(assessments(0), (base) => {
      const calm = { ...base, humanHarm: "none", regulator: { level: "none" } } as const;
      expect(gradeCrisis(calm).rank).toBeLessThanOrEqual(3);
    }),
    runs,
  );
});

test("over time: never down by more than one, never before the dwell time, up at once", () => {
  fc.assert(
    fc.property(
      assessments(0),
      fc.constantFrom(...crisisLevelIds),
      fc.integer({ min: 0, max: 200 }),
      (assessment, level, hours) => {
        const since = Date.UTC(2026, 0, 1);
        const grade = gradeCrisis(assessment, {
          previous: { level, since },
          asOf: since + hours * 3_600_000,
        });
        const before = rankOf(level);
        const { graded } = grade;
        if (graded.rank >= before) expect(grade.rank).toBe(graded.rank);
        else if (hours >= crisisLevels[before]!.dwellHours) expect(grade.rank).toBe(before - 1);
        else expect(grade.rank).toBe(before);
        const band = crisisLevels[grade.rank]!.score;
        expect(grade.score >= band.low && grade.score <= band.high).toBe(true);
        expect(grade.nextStepDownAt !== undefined).toBe(grade.rank > graded.rank);
        expect(JSON.parse(JSON.stringify(grade))).toEqual(grade);
      },
    ),
    runs,
  );
});
