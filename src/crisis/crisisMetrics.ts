import type { Citation } from "../kernel/citationSchema.ts";
import type { Locale } from "../kernel/reasons/locales.ts";

/** Harm to people, from none to several deaths. `none-confirmed`: alleged, but not one case confirmed. */
export const humanHarms = [
  "none",
  "none-confirmed",
  "potential",
  "indirect",
  "injury",
  "death",
  "mass-death",
] as const;
/** One of {@link humanHarms}. */
export type HumanHarm = (typeof humanHarms)[number];

/**
 * Crisis types by the responsibility that people attribute to the organization, from none to an avoidable misdeed. The three
 * clusters of Coombs 2007 are `victim`, `accidental` and `preventable`; two values stand between them: a rumor that turned
 * out to have a true core, and an avoidable misstep of little weight.
 */
export const scctClusters = [
  "none",
  "victim",
  "victim-rumour-to-accidental",
  "accidental",
  "preventable-mild",
  "preventable",
] as const;
/** One of {@link scctClusters}. */
export type ScctCluster = (typeof scctClusters)[number];

/** Classes of the peak volume of mentions as a multiple of the usual volume; their limits are in {@link crisisMetrics}. */
export const growthClasses = ["none", "low", "medium", "high", "extreme"] as const;
/** One of {@link growthClasses}. */
export type GrowthClass = (typeof growthClasses)[number];

/** Classes of impressions; their limits are in {@link crisisMetrics}. */
export const reachClasses = ["contained", "limited", "wide", "national", "global"] as const;
/** One of {@link reachClasses}. */
export type ReachClass = (typeof reachClasses)[number];

/** How far news media have taken it up. */
export const mediaLevels = ["none", "local", "national", "international"] as const;
/** One of {@link mediaLevels}. */
export type MediaLevel = (typeof mediaLevels)[number];

/** What an authority has done about it, from nothing to stopping the product or the operations. */
export const regulatorLevels = [
  "none",
  "statement",
  "inspection",
  "hearing",
  "formal-warning",
  "formal-warning-and-recall",
  "authority-action",
  "investigation",
  "enforcement",
  "grounding",
] as const;
/** One of {@link regulatorLevels}. */
export type RegulatorLevel = (typeof regulatorLevels)[number];

/** How strong the moral outrage is. */
export const outrageLevels = ["none", "low", "medium", "high", "extreme"] as const;
/** One of {@link outrageLevels}. */
export type OutrageLevel = (typeof outrageLevels)[number];

/** Whether the organization has had crises before: none, of another kind, similar ones, the same one. */
export const crisisHistories = ["none", "different", "similar", "same"] as const;
/** One of {@link crisisHistories}. */
export type CrisisHistory = (typeof crisisHistories)[number];

/** Reputation before the crisis, from the best to the worst. */
export const priorReputations = [
  "very-positive",
  "positive",
  "neutral-positive",
  "neutral",
  "neutral-negative",
  "negative",
] as const;
/** One of {@link priorReputations}. */
export type PriorReputation = (typeof priorReputations)[number];

/** How well the facts of an assessment are established. */
export const assessmentConfidences = ["low", "medium", "high"] as const;
/** One of {@link assessmentConfidences}. */
export type AssessmentConfidence = (typeof assessmentConfidences)[number];

/** The metrics that a level depends on, named as the fields of an assessment. */
export const crisisFields = [
  "humanHarm",
  "scctCluster",
  "volumeGrowth",
  "reach",
  "mainstreamMedia",
  "regulator",
  "moralOutrage",
  "crisisHistory",
  "priorReputation",
] as const;
/** One of {@link crisisFields}. */
export type CrisisField = (typeof crisisFields)[number];

/** One class of a metric. */
export interface CrisisMetricClass {
  /** Its name, as in an assessment or in the result of `parseCrisisVector`. */
  id: string;
  /** Its letter in a vector. */
  letter: string;
  /** Where it stands between the best (0) and the worst (1) of its metric: an interval scale, a convention. */
  position: number;
  /** Least value of the class, for a metric that is measured; the class ends where the next begins. */
  from?: number | undefined;
}

/** One metric of a crisis vector. */
export interface CrisisMetric {
  /** Its key in a vector. */
  key: string;
  /** The field of an assessment. */
  field: CrisisField | "confidence";
  /** What happened, how it moves, whom it befalls, or carried along without being graded. */
  group: "base" | "temporal" | "context" | "supplemental";
  /** Its share in the score's position within a level, 0 to 1; together with {@link crisisScoreFactors} they make 1. */
  weight: number;
  /** Unit of a measured metric's class limits. */
  unit?: string | undefined;
  /** Its classes, the best first. */
  classes: readonly CrisisMetricClass[];
  /** Value up to which a measured metric counts as best in the score. */
  bestAt?: number | undefined;
  /** Value from which a measured metric counts as worst in the score. */
  worstAt?: number | undefined;
  /** Its name in each language. */
  name: Readonly<Record<Locale, string>>;
  /** Where the scale comes from. */
  source: Citation;
}

const coombs: Citation = {
  kind: "paper",
  title:
    "Coombs, Protecting Organization Reputations During a Crisis, Corporate Reputation Review 10:163-176",
  year: 2007,
  url: "https://doi.org/10.1057/palgrave.crr.1550049",
  confidence: "high",
};

function convention(title: string): Citation {
  return { kind: "convention", title, confidence: "low" };
}

function classesOf(
  ids: readonly string[],
  letters: string,
  positions: readonly number[],
  from?: readonly number[],
): readonly CrisisMetricClass[] {
  return ids.map((id, i) => ({
    id,
    letter: letters[i]!,
    position: positions[i]!,
    ...(from === undefined ? {} : { from: from[i]! }),
  }));
}

/**
 * The ten metrics of a crisis vector in the order in which it is written, with their classes, letters and class limits.
 *
 * The level depends on the classes alone. Positions and weights serve the score only: they order assessments *within* a
 * level. They are values on an interval scale, set by convention, not ranks: adding ranks misorders risks (Cox 2008, Risk
 * Analysis 28:497-512).
 */
export const crisisMetrics: readonly CrisisMetric[] = /* @__PURE__ */ (() => [
  {
    key: "HR",
    field: "humanHarm" as const,
    group: "base" as const,
    weight: 0.24,
    classes: classesOf(humanHarms, "NCPRIDM", [0, 0.05, 0.25, 0.45, 0.6, 0.9, 1]),
    name: { en: "harm to people", "zh-CN": "人身伤害" },
    source: convention("steps of harm to people; death before everything else"),
  },
  {
    key: "RC",
    field: "scctCluster" as const,
    group: "base" as const,
    weight: 0.13,
    classes: classesOf(scctClusters, "NVRAMP", [0, 0.15, 0.3, 0.5, 0.75, 1]),
    name: { en: "responsibility cluster", "zh-CN": "责任归因类型" },
    source: coombs,
  },
  {
    key: "VG",
    field: "volumeGrowth" as const,
    group: "temporal" as const,
    weight: 0.06,
    unit: "times the usual volume",
    classes: classesOf(growthClasses, "NLMHE", [0, 0.15, 0.35, 0.6, 0.8], [0, 2, 5, 20, 100]),
    bestAt: 1,
    worstAt: 1000,
    name: { en: "volume growth", "zh-CN": "声量增幅" },
    source: convention("peak volume at 2, 5, 20 and 100 times the usual"),
  },
  {
    key: "RE",
    field: "reach" as const,
    group: "temporal" as const,
    weight: 0.09,
    unit: "impressions",
    classes: classesOf(reachClasses, "CLWNG", [0, 0.2, 0.4, 0.6, 0.8], [0, 1e5, 1e6, 1e7, 1e8]),
    bestAt: 0,
    worstAt: 1e9,
    name: { en: "reach", "zh-CN": "传播范围" },
    source: convention("one class a power of ten, from a hundred thousand to a hundred million impressions"),
  },
  {
    key: "MD",
    field: "mainstreamMedia" as const,
    group: "temporal" as const,
    weight: 0.11,
    classes: classesOf(mediaLevels, "NLCI", [0, 0.25, 0.6, 1]),
    name: { en: "news media", "zh-CN": "主流媒体报道" },
    source: convention("how far the media that report it are read"),
  },
  {
    key: "RG",
    field: "regulator" as const,
    group: "base" as const,
    weight: 0.13,
    classes: classesOf(regulatorLevels, "NSIHWRAVEG", [0, 0.1, 0.2, 0.3, 0.45, 0.55, 0.65, 0.75, 0.9, 1]),
    name: { en: "authority", "zh-CN": "监管介入" },
    source: convention("steps of an authority from a remark to stopping operations"),
  },
  {
    key: "MO",
    field: "moralOutrage" as const,
    group: "temporal" as const,
    weight: 0.1,
    classes: classesOf(outrageLevels, "NLMHE", [0, 0.15, 0.4, 0.75, 1]),
    name: { en: "moral outrage", "zh-CN": "公众愤怒程度" },
    source: convention("five steps of anger, judged by a person"),
  },
  {
    key: "CH",
    field: "crisisHistory" as const,
    group: "context" as const,
    weight: 0.04,
    classes: classesOf(crisisHistories, "NDSR", [0, 0.1, 0.6, 1]),
    name: { en: "crisis history", "zh-CN": "危机历史" },
    source: coombs,
  },
  {
    key: "PR",
    field: "priorReputation" as const,
    group: "context" as const,
    weight: 0.03,
    // A good reputation shields no more than a neutral one; only a bad one weighs (Coombs 2007).
    classes: classesOf(priorReputations, "VPFUDN", [0, 0, 0, 0, 0.5, 1]),
    name: { en: "prior reputation", "zh-CN": "既往声誉" },
    source: coombs,
  },
  {
    key: "CF",
    field: "confidence" as const,
    group: "supplemental" as const,
    weight: 0,
    classes: classesOf(assessmentConfidences, "LMH", [0, 0, 0]),
    name: { en: "confidence of the assessment", "zh-CN": "研判可信度" },
    source: convention("carried along, never graded"),
  },
])();

/** A measured input that moves the score within a level and is neither in the vector nor in the level. */
export interface CrisisScoreFactor {
  /** Which input of the assessment. */
  id: "hoursTo10xBaseline" | "doublingMinutesEarly" | "hoursToFirstOfficialResponse";
  /** Its share in the score's position within a level. */
  weight: number;
  /** Values and their positions between best (0) and worst (1), by rising value; straight lines between, flat outside. */
  anchors: readonly (readonly [value: number, position: number])[];
  /** Where the values come from. */
  source: Citation;
}

/** The urgency of the growth and the delay of the first official answer, by convention. */
export const crisisScoreFactors: readonly CrisisScoreFactor[] = /* @__PURE__ */ (() => [
  {
    id: "hoursTo10xBaseline" as const,
    weight: 0.02,
    anchors: [[0, 1] as const, [1, 0.8] as const, [4, 0.6] as const, [24, 0.3] as const, [168, 0] as const],
    source: convention("an hour is at once, a week is slow"),
  },
  {
    id: "doublingMinutesEarly" as const,
    weight: 0.01,
    anchors: [
      [0, 1] as const,
      [30, 0.8] as const,
      [60, 0.6] as const,
      [360, 0.3] as const,
      [1440, 0] as const,
    ],
    source: convention("doubling every half hour is fast, once a day is slow"),
  },
  {
    id: "hoursToFirstOfficialResponse" as const,
    weight: 0.04,
    anchors: [
      [0, 0] as const,
      [1, 0.1] as const,
      [5, 0.3] as const,
      [24, 0.6] as const,
      [48, 0.8] as const,
      [168, 1] as const,
    ],
    source: {
      kind: "source" as const,
      title:
        "General Office of the State Council of China, rules of 2016 (No. 61 and No. 80): authoritative information within 5 hours, press conference within 24, answers within 48",
      confidence: "medium" as const,
    },
  },
])();
