import type { CrisisContribution } from "../../kernel/reasons/CrisisReasons.ts";
import { type Because, type Reason, reason } from "../../kernel/reasons/reason.ts";
import type { CrisisAssessment } from "../crisisAssessmentSchema.ts";
import { type CrisisField, crisisFields } from "../crisisMetrics.ts";
import { type Facts, metricOf } from "./facts.ts";
import { gradeFacts } from "./gradeFacts.ts";

/** How a metric is called in the codes of its reasons. */
const codeNames: Readonly<Record<CrisisField, string>> = {
  humanHarm: "harm",
  scctCluster: "cluster",
  volumeGrowth: "growth",
  reach: "reach",
  mainstreamMedia: "media",
  regulator: "authority",
  moralOutrage: "outrage",
  crisisHistory: "history",
  priorReputation: "reputation",
};

/**
 * What each known input adds: the score less what it would be with that input at its best (drop-one). Weightiest first, in
 * vector order among equals; inputs that add less than 0.05 points are left out. The parts need not add up to the score,
 * since a level can rest on inputs together.
 */
export function contributions(facts: Facts, assessment: CrisisAssessment): Because {
  const { score } = gradeFacts(facts);
  const points = (without: Facts): number => Math.round((score - gradeFacts(without).score) * 10) / 10;
  const parts: { points: number; ground: Reason }[] = [];
  const add = (gain: number, ground: Reason): void => {
    if (gain > 0) parts.push({ points: gain, ground });
  };
  for (const field of crisisFields) {
    const fact = facts.metrics[field];
    if (fact === undefined) continue;
    const metrics = { ...facts.metrics, [field]: { class: 0, position: 0 } };
    const gain = points({ ...facts, metrics });
    // Every class of every metric has its text; a test walks through all of them.
    const code = `crisis.${codeNames[field]}.${metricOf(field).classes[fact.class]!.id}`;
    add(gain, reason(code as CrisisContribution, { points: gain }));
  }
  const { factors } = facts;
  const hours10x = assessment.volumeGrowth?.hoursTo10xBaseline;
  if (typeof hours10x === "number") {
    const gain = points({ ...facts, factors: { ...factors, hoursTo10xBaseline: 0 } });
    add(gain, reason("crisis.speed", { hours: hours10x, points: gain }));
  }
  const minutes = assessment.volumeGrowth?.doublingMinutesEarly;
  if (typeof minutes === "number") {
    const gain = points({ ...facts, factors: { ...factors, doublingMinutesEarly: 0 } });
    add(gain, reason("crisis.doubling", { minutes, points: gain }));
  }
  const delay = assessment.hoursToFirstOfficialResponse;
  if (typeof delay === "number") {
    const gain = points({ ...facts, factors: { ...factors, hoursToFirstOfficialResponse: 0 } });
    add(gain, reason("crisis.response-delay", { hours: delay, points: gain }));
  }
  // Array sort is stable, so equals keep the vector's order.
  return parts.sort((a, b) => b.points - a.points).map((part) => part.ground);
}
