import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { type CrisisAssessment, crisisAssessmentSchema } from "../../src/crisis/crisisAssessmentSchema.ts";
import { crisisGradeSchema } from "../../src/crisis/crisisGradeSchema.ts";
import { crisisFields, crisisMetrics } from "../../src/crisis/crisisMetrics.ts";
import { crisisMetricsSchema } from "../../src/crisis/crisisMetricsSchema.ts";
import {
  type GradeCrisisOptions,
  gradeCrisis,
  gradeCrisisOptionsSchema,
} from "../../src/crisis/gradeCrisis.ts";
import { crisisTextsEn } from "../../src/kernel/reasons/en/crisisTextsEn.ts";
import { explain } from "../../src/kernel/reasons/explain.ts";
import { SocialOpsError } from "../../src/kernel/SocialOpsError.ts";

function golden<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../golden/crisis/${name}.json`, import.meta.url), "utf8"));
}

const levelTable = golden<{ rows: { level: string; why: string; assessment: CrisisAssessment }[] }>(
  "levelTable",
);
const scctTable = golden<{
  rows: (Pick<CrisisAssessment, "scctCluster" | "crisisHistory" | "priorReputation"> & {
    response: string | null;
  })[];
}>("scctTable");
const examples = golden<{ cases: { id: string; inputs: CrisisAssessment; level: string }[] }>("exampleCases");

const calm: CrisisAssessment = {
  scctCluster: "none",
  humanHarm: "none",
  volumeGrowth: { peakMultiple: 1, hoursTo10xBaseline: 1000, doublingMinutesEarly: 1e5 },
  reach: { impressions: 0 },
  mainstreamMedia: { level: "none" },
  regulator: { level: "none" },
  crisisHistory: "none",
  priorReputation: "neutral",
  moralOutrage: "none",
  hoursToFirstOfficialResponse: 0,
};

describe("level", () => {
  test.each(levelTable.rows)("$level: $why", ({ level, assessment }) => {
    const grade = gradeCrisis(assessment);
    expect(grade.level).toBe(level);
    expect(grade.levelRange).toEqual({ best: level, worst: level });
    expect(grade.rules.length > 0).toBe(level !== "none");
    expect(grade).not.toHaveProperty("decidingUnknown");
  });

  test.each(examples.cases)("given example, not tuned on: $id", ({ inputs, level }) => {
    expect(gradeCrisis(inputs).level).toBe(level);
  });

  test("calm has score 0 and no grounds", () => {
    const grade = gradeCrisis(calm);
    expect(grade).toMatchObject({ level: "none", rank: 0, color: "green", score: 0, because: [], rules: [] });
  });

  test("the worst of everything has score 100", () => {
    const grade = gradeCrisis({
      scctCluster: "preventable",
      humanHarm: "mass-death",
      volumeGrowth: { peakMultiple: 1e6, hoursTo10xBaseline: 0, doublingMinutesEarly: 0 },
      reach: { impressions: 1e12 },
      mainstreamMedia: { level: "international" },
      regulator: { level: "grounding" },
      crisisHistory: "same",
      priorReputation: "negative",
      moralOutrage: "extreme",
      hoursToFirstOfficialResponse: 1000,
    });
    expect(grade.score).toBeCloseTo(100, 9);
    expect(grade.score).toBeLessThanOrEqual(100);
  });

  test.each([
    [1.99, "none"],
    [2, "low"],
    [4.99, "low"],
    [5, "medium"],
    [20, "high"],
    [99.9, "high"],
    [100, "extreme"],
  ])("peak of %d times the usual is growth class %s", (peakMultiple, id) => {
    const letter = crisisMetrics
      .find(({ key }) => key === "VG")!
      .classes.find((one) => one.id === id)!.letter;
    expect(gradeCrisis({ volumeGrowth: { peakMultiple } }).vector).toContain(`/VG:${letter}/`);
  });

  test.each([
    ["formal warning", "W"],
    ["Formal_Warning", "W"],
    [" Grounding ", "G"],
    ["questions in parliament", "S"],
    ["constructor", "S"],
    ["", "X"],
    ["  ", "X"],
  ])("regulator text %j is class %s", (level, letter) => {
    expect(gradeCrisis({ regulator: { level } }).vector).toContain(`/RG:${letter}/`);
  });

  test("notes, intensifiers, pickup time and confidence are carried and not graded", () => {
    const noted = gradeCrisis({
      ...calm,
      humanHarmNote: "none so far",
      responsibilityEvidence: "own report",
      intensifiers: ["celebrity", "video"],
      mainstreamMedia: { level: "none", hoursToPickup: 3, note: "n" },
      regulator: { level: "none", note: "n" },
      reach: { impressions: 0, note: "n" },
      volumeGrowth: { ...calm.volumeGrowth, note: "n" },
      crisisHistoryNote: "n",
      priorReputationNote: "n",
      moralOutrageNote: "n",
      note: "n",
      confidence: "low",
    });
    const plain = gradeCrisis(calm);
    expect({ ...noted, vector: "" }).toEqual({ ...plain, vector: "" });
    expect(noted.vector.endsWith("/CF:L")).toBe(true);
  });
});

describe("what is not known", () => {
  test("nothing known is III, from none to I; null means the same", () => {
    const empty = gradeCrisis({});
    expect(empty).toMatchObject({ level: "III", levelRange: { best: "none", worst: "I" } });
    expect(empty.decidingUnknown).toBe("humanHarm");
    const nulls = Object.fromEntries(
      Object.keys(crisisAssessmentSchema.shape).map((field) => [field, null]),
    ) as CrisisAssessment;
    expect(gradeCrisis(nulls)).toEqual(empty);
  });

  test("between two neighboring levels the worse", () => {
    const { reach: _, ...blind } = levelTable.rows.find(({ why }) =>
      why.startsWith("outrage worldwide"),
    )!.assessment;
    const grade = gradeCrisis(blind);
    expect(grade.levelRange).toEqual({ best: "III", worst: "II" });
    expect(grade).toMatchObject({ level: "II", decidingUnknown: "reach", rules: [] });
    expect(explain(grade.because)).toContain(
      "Not known: 1 of 9 metrics; the level is the middle of what they allow, rounded towards the worse. It is not known how many people saw it: finding out would narrow the level most.",
    );
  });

  test("an unknown that cannot change the level is named nowhere", () => {
    const { priorReputation: _, ...rest } = calm;
    const grade = gradeCrisis(rest);
    expect(grade.levelRange).toEqual({ best: "none", worst: "none" });
    expect(grade).not.toHaveProperty("decidingUnknown");
    expect(grade.because).toEqual([]);
  });
});

describe("grounds", () => {
  test("every class of every metric has a sentence in both languages", () => {
    const seen = new Set<string>();
    for (const metric of crisisMetrics.filter(({ field }) => field !== "confidence")) {
      for (const { letter } of metric.classes) {
        // Both alone and together with a death, where a bad reputation or a history tells.
        for (const rest of ["", "HR:D/RC:V"]) {
          const others = rest.split("/").filter((part) => part !== "" && !part.startsWith(metric.key));
          const { because } = gradeCrisis(["CRI:1.0", ...others, `${metric.key}:${letter}`].join("/"));
          for (const { code } of because) seen.add(code);
          expect(explain(because)).not.toMatch(/\?|undefined|crisis\./);
          expect(explain(because, { locale: "zh-CN" })).not.toMatch(/\?|undefined|crisis\./);
        }
      }
    }
    const wanted = Object.keys(crisisTextsEn).filter((code) =>
      /^crisis\.(harm|cluster|media|authority|outrage|history|reputation)\./.test(code),
    );
    expect(wanted.filter((code) => !seen.has(code))).toEqual([]);
  });

  test("measured inputs tell their class, times their value; the weightiest first", () => {
    const { because } = gradeCrisis({
      ...calm,
      scctCluster: "accidental",
      volumeGrowth: { peakMultiple: 15, hoursTo10xBaseline: 0.5, doublingMinutesEarly: 10 },
      reach: { impressions: 5e5 },
      hoursToFirstOfficialResponse: 24,
    });
    expect(because.map(({ code }) => code)).toEqual([
      "crisis.cluster.accidental",
      "crisis.growth.medium",
      "crisis.reach.limited",
      "crisis.response-delay",
      "crisis.speed",
      "crisis.doubling",
    ]);
    expect(explain(because.slice(3, 4), { locale: "zh-CN" })).toBe("首次官方回应用时 24 小时，增加 0.5 分。");
  });

  test("every unknown has a sentence in both languages", () => {
    for (const field of crisisFields) {
      const because = [{ code: `crisis.unknown.${field}`, values: {} }];
      expect(explain(because)).toMatch(/narrow the level/);
      expect(explain(because, { locale: "zh-CN" })).toMatch(/级别/);
    }
  });
});

describe("strategy", () => {
  test.each(scctTable.rows)(
    "Coombs 2007: $scctCluster, history $crisisHistory, reputation $priorReputation: $response",
    ({ response, scctCluster, crisisHistory, priorReputation }) => {
      const { strategy } = gradeCrisis({ ...calm, scctCluster, crisisHistory, priorReputation });
      expect(strategy.posture).toBe("instruct-and-adjust");
      expect(strategy.responses).toEqual(response === null ? [] : [response]);
      expect(strategy.avoid).toEqual([
        "attack-accuser",
        "scapegoat",
        "deny",
        ...(response === "rebuild" ? ["diminish"] : []),
      ]);
      expect(explain(strategy.because)).not.toContain("?");
      expect(explain(strategy.because, { locale: "zh-CN" })).not.toContain("?");
    },
  );

  test.each([
    [
      "a false claim about a victim is rebutted, and nothing else",
      { scctCluster: "victim", rumor: true },
      ["deny"],
    ],
    [
      "also after similar crises: deny is never mixed",
      { scctCluster: "victim", rumor: true, crisisHistory: "same" },
      ["deny"],
    ],
    [
      "a rumor with a true core is not denied",
      { scctCluster: "victim-rumour-to-accidental", rumor: true },
      ["diminish"],
    ],
    ["a mild misstep is preventable", { scctCluster: "preventable-mild" }, ["rebuild"]],
    [
      "a good name may be recalled as a supplement",
      { scctCluster: "accidental", priorReputation: "positive" },
      ["diminish", "bolster"],
    ],
    [
      "but not where people are hurt",
      { scctCluster: "preventable", priorReputation: "positive", humanHarm: "injury" },
      ["rebuild"],
    ],
    ["no crisis type: information is enough", { scctCluster: "none", priorReputation: "positive" }, []],
    ["no type known: nothing to choose yet", { scctCluster: null, priorReputation: "positive" }, []],
    [
      "an unknown history does not intensify",
      { scctCluster: "accidental", crisisHistory: null },
      ["diminish"],
    ],
  ] as const)("%s", (_, facts, responses) => {
    const { strategy } = gradeCrisis({ ...calm, ...facts });
    expect(strategy.responses).toEqual(responses);
    expect(strategy.avoid).toEqual(expect.arrayContaining(["attack-accuser", "scapegoat"]));
    expect(strategy.avoid.includes("deny")).toBe(responses[0] !== "deny");
    for (const response of strategy.responses) expect(strategy.avoid).not.toContain(response);
    expect(explain(strategy.because, { locale: "zh-CN" })).not.toContain("?");
  });
});

describe("over time", () => {
  const t0 = "2026-03-01T00:00:00.000Z";
  const injury: CrisisAssessment = { ...calm, humanHarm: "injury" };

  test("the first grading with a moment says since when", () => {
    expect(gradeCrisis(injury, { asOf: t0 })).toMatchObject({ level: "III", since: t0, confirmedAt: t0 });
    expect(gradeCrisis(injury)).not.toHaveProperty("since");
  });

  test("a whole course: up at once, kept while calm is young, then down step by step", () => {
    let grade = gradeCrisis({ ...calm, humanHarm: "mass-death" }, { asOf: t0 });
    const at = (hours: number): string => new Date(Date.parse(t0) + hours * 3_600_000).toISOString();
    const step = (facts: CrisisAssessment, hours: number): string => {
      const { level, since, confirmedAt } = grade;
      grade = gradeCrisis(facts, { previous: { level, since: since!, confirmedAt }, asOf: at(hours) });
      return grade.level;
    };
    expect(step(calm, 71)).toBe("I");
    expect(grade).toMatchObject({
      since: t0,
      nextStepDownAt: at(72),
      graded: { level: "none", rank: 0, score: 0 },
      score: 80,
    });
    expect(explain(grade.because)).toContain("kept for 72 hours");
    expect(step(calm, 72)).toBe("II");
    expect(grade).toMatchObject({ since: at(72), nextStepDownAt: at(120), score: 60 });
    expect(explain(grade.because, { locale: "zh-CN" })).toContain("48 小时后方可再降一级");
    expect(step(calm, 119)).toBe("II");
    expect(step(injury, 120)).toBe("III");
    expect(grade).not.toHaveProperty("nextStepDownAt");
    expect(step(injury, 140)).toBe("III");
    expect(grade).toMatchObject({ since: at(120), confirmedAt: at(140) });
    expect(step(calm, 150)).toBe("III"); // 24 hours run from the last confirmation, not from the entry
    expect(step({ ...calm, humanHarm: "death" }, 151)).toBe("II");
  });

  test("an earlier grade can be given as it is; dwell times can be set", () => {
    const previous = gradeCrisis({ ...calm, humanHarm: "death" }, { asOf: t0 });
    const options = { previous: { ...previous, since: previous.since! }, asOf: "2026-03-01T01:00:00+00:00" };
    expect(gradeCrisis(calm, options).level).toBe("II");
    expect(gradeCrisis(calm, { ...options, dwellHours: { II: 1 } }).level).toBe("III");
  });

  test("an endless dwell time has no next step", () => {
    const grade = gradeCrisis(calm, {
      previous: { level: "I", since: t0 },
      asOf: t0,
      dwellHours: { I: 1e300 },
    });
    expect(grade.level).toBe("I");
    expect(grade).not.toHaveProperty("nextStepDownAt");
  });
});

test("levels can be renamed and recolored", () => {
  const death: CrisisAssessment = { ...calm, humanHarm: "mass-death" };
  expect(gradeCrisis(death)).toMatchObject({
    color: "red",
    name: { en: "Extraordinary", "zh-CN": "特别重大" },
  });
  expect(gradeCrisis(death, { levels: { I: { name: "SEV-1", color: "#f00" } } })).toMatchObject({
    level: "I",
    color: "#f00",
    name: { en: "SEV-1", "zh-CN": "SEV-1" },
  });
  expect(
    gradeCrisis(death, { levels: { I: { name: { "zh-CN": "一级" } }, II: { color: "x" } } }),
  ).toMatchObject({
    color: "red",
    name: { en: "Extraordinary", "zh-CN": "一级" },
  });
});

describe("supplemental facts inside a group", () => {
  const known = {
    humanHarm: "none",
    reach: { impressions: 5e6 },
    mainstreamMedia: { level: "national" },
  } as const;

  test.each<[string, object]>([
    ["further reach figures", { ...known, reach: { ...known.reach, views: 1e12 } }],
    ["who picked it up", { ...known, mainstreamMedia: { ...known.mainstreamMedia, outlets: ["a", "b"] } }],
    [
      "a prototype key",
      { ...known, reach: JSON.parse('{"impressions":5e6,"__proto__":{"impressions":1e12}}') },
    ],
  ])("%s are taken and not graded", (_, more) => {
    expect(gradeCrisis(more as CrisisAssessment)).toEqual(gradeCrisis(known));
  });
});

describe("refuses", () => {
  test.each<[string, unknown, string, string]>([
    ["nothing", undefined, "assessment", "an assessment or a crisis vector"],
    ["null", null, "assessment", "an assessment or a crisis vector"],
    ["a list", [], "assessment", "an assessment or a crisis vector"],
    ["a number", 4, "assessment", "an assessment or a crisis vector"],
    ["an unknown field", { humanharm: "death" }, "assessment.humanharm", "no such field"],
    [
      "a prototype key",
      JSON.parse('{"__proto__":{"humanHarm":"death"}}'),
      "assessment.__proto__",
      "no such field",
    ],
    ["an unknown harm", { humanHarm: "bad" }, "assessment.humanHarm", 'one of "none", "none-confirmed"'],
    ["a prototype name as value", { moralOutrage: "toString" }, "assessment.moralOutrage", "one of"],
    [
      "an unknown media level",
      { mainstreamMedia: { level: "galactic" } },
      "assessment.mainstreamMedia.level",
      "one of",
    ],
    ["negative impressions", { reach: { impressions: -1 } }, "assessment.reach.impressions", "of at least 0"],
    ["NaN", { reach: { impressions: Number.NaN } }, "assessment.reach.impressions", "a number of at least 0"],
    [
      "Infinity",
      { volumeGrowth: { peakMultiple: Number.POSITIVE_INFINITY } },
      "assessment.volumeGrowth.peakMultiple",
      "a number of at least 0",
    ],
    [
      "a number as text",
      { hoursToFirstOfficialResponse: "3" },
      "assessment.hoursToFirstOfficialResponse",
      "a number of at least 0",
    ],
    [
      "negative minutes",
      { volumeGrowth: { doublingMinutesEarly: -5 } },
      "assessment.volumeGrowth.doublingMinutesEarly",
      "of at least 0",
    ],
    ["one intensifier as text", { intensifiers: "video" }, "assessment.intensifiers", "a list"],
    ["a regulator as text", { regulator: "hearing" }, "assessment.regulator", "an object"],
    ["a regulator level that is no text", { regulator: { level: 3 } }, "assessment.regulator.level", "text"],
    ["text that is no vector", "level I please", "assessment", "a crisis vector"],
  ])("%s", (_, assessment, path, words) => {
    const act = (): unknown => gradeCrisis(assessment as CrisisAssessment);
    expect(act).toThrow(SocialOpsError);
    expect(act).toThrow(expect.objectContaining({ code: "invalid-argument", path }));
    expect(act).toThrow(words);
  });

  test("a vector of another version", () => {
    expect(() => gradeCrisis("CRI:9.0/HR:I")).toThrow(
      expect.objectContaining({ code: "unsupported-version" }),
    );
  });

  const at = "2026-03-01T00:00:00Z";
  test.each<[string, unknown, string]>([
    ["an unknown option", { previus: {} }, "options.previus"],
    ["null", null, "options"],
    ["a previous level without a moment", { previous: { level: "I", since: at } }, "options.asOf"],
    [
      "a moment before the previous level",
      { previous: { level: "I", since: at }, asOf: "2026-02-01T00:00:00Z" },
      "options.previous.since",
    ],
    [
      "a confirmation after the moment",
      { previous: { level: "I", since: at, confirmedAt: "2026-04-01T00:00:00Z" }, asOf: at },
      "options.previous.confirmedAt",
    ],
    [
      "a confirmation before the level",
      { previous: { level: "I", since: at, confirmedAt: "2026-01-01T00:00:00Z" }, asOf: at },
      "options.previous.confirmedAt",
    ],
    ["an unknown level", { previous: { level: "V", since: at }, asOf: at }, "options.previous.level"],
    ["a local time", { asOf: "2026-03-01T00:00:00" }, "options.asOf"],
    ["a moment beyond dates", { asOf: 1e300 }, "options.asOf"],
    ["a level that does not exist", { levels: { V: { color: "x" } } }, "options.levels.V"],
    ["an empty name", { levels: { I: { color: "" } } }, "options.levels.I.color"],
    ["a negative dwell time", { dwellHours: { I: -1 } }, "options.dwellHours.I"],
    ["a dwell time for none", { dwellHours: { none: 1 } }, "options.dwellHours.none"],
  ])("%s", (_, options, path) => {
    const act = (): unknown => gradeCrisis(calm, options as GradeCrisisOptions);
    expect(act).toThrow(expect.objectContaining({ name: "SocialOpsError", path }));
  });
});

test("schemas become JSON Schema", () => {
  for (const schema of [
    crisisAssessmentSchema,
    crisisGradeSchema,
    crisisMetricsSchema,
    gradeCrisisOptionsSchema,
  ])
    expect(z.toJSONSchema(schema)).toHaveProperty("properties");
});
