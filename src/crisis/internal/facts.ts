import type { CrisisAssessment } from "../crisisAssessmentSchema.ts";
import {
  type CrisisField,
  type CrisisMetric,
  type CrisisMetricClass,
  type CrisisScoreFactor,
  crisisFields,
  crisisMetrics,
  crisisScoreFactors,
  type RegulatorLevel,
  regulatorLevels,
} from "../crisisMetrics.ts";
import type { CrisisVectorMetrics } from "../crisisMetricsSchema.ts";

/** A known metric: its class, and its position between best (0) and worst (1). */
interface Fact {
  /** Index of the class in the metric's list, the best first. */
  class: number;
  /** Position for the score. */
  position: number;
}

/** What is known, as classes and positions. What is missing is not known. */
export interface Facts {
  /** The metrics that level and score rest on. */
  metrics: { [Field in CrisisField]?: Fact };
  /** Positions of the inputs that move the score alone. */
  factors: { [Id in CrisisScoreFactor["id"]]?: number };
}

/** The metric of a field. */
export function metricOf(field: CrisisField): CrisisMetric {
  return crisisMetrics.find((metric) => metric.field === field)!;
}

/** Sorts an assessment's facts into classes. */
export function classify(assessment: CrisisAssessment): CrisisVectorMetrics {
  const peak = assessment.volumeGrowth?.peakMultiple;
  const impressions = assessment.reach?.impressions;
  const classes: Record<keyof CrisisVectorMetrics, string | null | undefined> = {
    humanHarm: assessment.humanHarm,
    scctCluster: assessment.scctCluster,
    volumeGrowth: measuredClass("volumeGrowth", peak)?.id,
    reach: measuredClass("reach", impressions)?.id,
    mainstreamMedia: assessment.mainstreamMedia?.level,
    regulator: regulatorLevelOf(assessment.regulator?.level),
    moralOutrage: assessment.moralOutrage,
    crisisHistory: assessment.crisisHistory,
    priorReputation: assessment.priorReputation,
    confidence: assessment.confidence,
  };
  return Object.fromEntries(
    Object.entries(classes).filter(([, id]) => id !== null && id !== undefined),
  ) as CrisisVectorMetrics;
}

/** Facts from classes; an assessment, where there is one, places measured inputs within their class. */
export function factsOf(classes: CrisisVectorMetrics, assessment: CrisisAssessment): Facts {
  const facts: Facts = { metrics: {}, factors: {} };
  for (const field of crisisFields) {
    const index = metricOf(field).classes.findIndex(({ id }) => id === classes[field]);
    if (index >= 0)
      facts.metrics[field] = { class: index, position: metricOf(field).classes[index]!.position };
  }
  place(facts, "volumeGrowth", assessment.volumeGrowth?.peakMultiple);
  place(facts, "reach", assessment.reach?.impressions);
  const measured = {
    hoursTo10xBaseline: assessment.volumeGrowth?.hoursTo10xBaseline,
    doublingMinutesEarly: assessment.volumeGrowth?.doublingMinutesEarly,
    hoursToFirstOfficialResponse: assessment.hoursToFirstOfficialResponse,
  };
  for (const { id, anchors } of crisisScoreFactors) {
    const value = measured[id];
    if (value !== null && value !== undefined) facts.factors[id] = interpolate(anchors, value);
  }
  return facts;
}

function place(facts: Facts, field: CrisisField, value: number | null | undefined): void {
  const fact = facts.metrics[field];
  if (fact === undefined || value === null || value === undefined) return;
  const { classes, bestAt, worstAt } = metricOf(field);
  const limits = classes.slice(1).map((one) => [one.from!, one.position] as const);
  const anchors = [[bestAt!, 0] as const, ...limits, [worstAt!, 1] as const];
  fact.position = interpolate(anchors, value);
}

function measuredClass(field: CrisisField, value: number | null | undefined): CrisisMetricClass | undefined {
  if (value === null || value === undefined) return undefined;
  return [...metricOf(field).classes].reverse().find((one) => value >= one.from!);
}

function regulatorLevelOf(text: string | null | undefined): RegulatorLevel | undefined {
  const plain = (text ?? "")
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
  if (plain === "") return undefined;
  return regulatorLevels.find((level) => level === plain) ?? "statement";
}

/** The value on the line through the anchors; flat before the first and after the last. */
function interpolate(anchors: readonly (readonly [number, number])[], value: number): number {
  const [first, last] = [anchors[0]!, anchors[anchors.length - 1]!];
  if (value <= first[0]) return first[1];
  if (value >= last[0]) return last[1];
  const after = anchors.findIndex(([at]) => at > value);
  const [[fromAt, from], [toAt, to]] = [anchors[after - 1]!, anchors[after]!];
  return from + (to - from) * ((value - fromAt) / (toAt - fromAt));
}
