import fc from "fast-check";
import type { CrisisAssessment } from "../../src/crisis/crisisAssessmentSchema.ts";
import {
  crisisHistories,
  humanHarms,
  mediaLevels,
  outrageLevels,
  priorReputations,
  regulatorLevels,
  scctClusters,
} from "../../src/crisis/crisisMetrics.ts";

/** One input of an assessment: its values from the best to the worst, and where it stands. */
export interface Input {
  name: string;
  /** Ordered values, or random numbers together with the direction that is worse. */
  values: readonly unknown[] | "more-is-worse" | "less-is-worse";
  most: number;
  put: (assessment: CrisisAssessment, value: unknown) => CrisisAssessment;
}

function ordered(name: keyof CrisisAssessment, values: readonly unknown[]): Input {
  return { name, values, most: 0, put: (assessment, value) => ({ ...assessment, [name]: value }) };
}

function nested(
  parent: "volumeGrowth" | "reach" | "mainstreamMedia" | "regulator",
  name: string,
  values: Input["values"],
  most = 0,
): Input {
  return {
    name: `${parent}.${name}`,
    values,
    most,
    put: (assessment, value) => ({
      ...assessment,
      [parent]: { ...(assessment[parent] ?? {}), [name]: value },
    }),
  };
}

/** Every graded input. */
export const inputs: readonly Input[] = [
  ordered("humanHarm", humanHarms),
  ordered("scctCluster", scctClusters),
  ordered("moralOutrage", outrageLevels),
  ordered("crisisHistory", crisisHistories),
  ordered("priorReputation", priorReputations),
  nested("mainstreamMedia", "level", mediaLevels),
  nested("regulator", "level", regulatorLevels),
  nested("volumeGrowth", "peakMultiple", "more-is-worse", 3000),
  nested("volumeGrowth", "hoursTo10xBaseline", "less-is-worse", 400),
  nested("volumeGrowth", "doublingMinutesEarly", "less-is-worse", 3000),
  nested("reach", "impressions", "more-is-worse", 3e9),
  {
    name: "hoursToFirstOfficialResponse",
    values: "more-is-worse",
    most: 300,
    put: (assessment, value) => ({ ...assessment, hoursToFirstOfficialResponse: value as number }),
  },
];

/** Values of an input: small numbers as likely as large ones. */
export function drawValue(input: Input): fc.Arbitrary<unknown> {
  if (typeof input.values !== "string") return fc.constantFrom(...input.values);
  const number = (most: number): fc.Arbitrary<number> =>
    fc.double({ min: 0, max: most, noNaN: true, noDefaultInfinity: true });
  return fc.oneof(
    ...[1, 10, 1000, 1e5, 1e7].map((part) => number(input.most / part)),
    fc.constantFrom(0, 1, 2, 5, 20, 100, 1000, 1e5, 1e6, 1e7, 1e8, 1e9),
  );
}

/** How bad a value is: larger is worse. */
export function badness(input: Input, value: unknown): number {
  if (typeof input.values !== "string") return input.values.indexOf(value);
  return input.values === "more-is-worse" ? (value as number) : -(value as number);
}

/** Random assessments; each input is missing with the given chance in ten. */
export function assessments(missingInTen: number): fc.Arbitrary<CrisisAssessment> {
  return fc
    .tuple(
      ...inputs.map(drawValue),
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: inputs.length, maxLength: inputs.length }),
    )
    .map((drawn) => {
      const dice = drawn[inputs.length] as number[];
      return inputs.reduce<CrisisAssessment>((assessment, input, i) => {
        const value = drawn[i];
        return dice[i]! < missingInTen ? assessment : input.put(assessment, value);
      }, {});
    });
}
