/** Codes of what one class of one metric adds to a crisis score. A metric's best class adds nothing and has no code. */
export type CrisisContribution =
  | `crisis.harm.${"none-confirmed" | "potential" | "indirect" | "injury" | "death" | "mass-death"}`
  | `crisis.cluster.${"victim" | "victim-rumour-to-accidental" | "accidental" | "preventable-mild" | "preventable"}`
  | `crisis.growth.${"none" | "low" | "medium" | "high" | "extreme"}`
  | `crisis.reach.${"contained" | "limited" | "wide" | "national" | "global"}`
  | `crisis.media.${"local" | "national" | "international"}`
  | `crisis.authority.${"statement" | "inspection" | "hearing" | "formal-warning" | "formal-warning-and-recall" | "authority-action" | "investigation" | "enforcement" | "grounding"}`
  | `crisis.outrage.${"low" | "medium" | "high" | "extreme"}`
  | `crisis.history.${"different" | "similar" | "same"}`
  | `crisis.reputation.${"neutral-negative" | "negative"}`;

/** Codes of the unknown whose knowledge would narrow the range of crisis levels most. */
export type CrisisUnknown =
  `crisis.unknown.${"humanHarm" | "scctCluster" | "volumeGrowth" | "reach" | "mainstreamMedia" | "regulator" | "moralOutrage" | "crisisHistory" | "priorReputation"}`;

/** Codes of why a response strategy is proposed. */
type CrisisStrategyGround =
  `crisis.strategy.${"cluster-unknown" | "no-cluster" | "rumor" | "victim" | "victim-intensified" | "accidental" | "accidental-intensified" | "preventable" | "intensifier-unknown" | "never-mix"}`;

/** The reasons of the crisis room. */
export interface CrisisReasons
  extends Record<CrisisContribution, { points: number }>,
    Record<CrisisUnknown | CrisisStrategyGround, Record<never, never>> {
  /** How fast the volume reached ten times the usual, and what that adds to the score. */
  "crisis.speed": { hours: number; points: number };
  /** How fast the volume doubled at first, and what that adds to the score. */
  "crisis.doubling": { minutes: number; points: number };
  /** How long the first official response took, and what that adds to the score. */
  "crisis.response-delay": { hours: number; points: number };
  /** How many metrics are not known, and how the level deals with it. */
  "crisis.unknowns": { unknown: number };
  /** The facts would allow a lower level, but the dwell time is not over. */
  "crisis.held": { dwellHours: number };
  /** The level has gone down by one and may go further down after the dwell time. */
  "crisis.stepped-down": { dwellHours: number };
  /** What a monitor counted in a window, and what it usually has. */
  "crisis.monitor.excess": { stream: string; count: number; baseline: number; windowMinutes: number };
  /** How unusual that is, and from where on an alert is raised. */
  "crisis.monitor.threshold": { z: number; threshold: number };
  /** The monitor has learned from few rows so far. */
  "crisis.monitor.short-baseline": { learned: number };
  /** The risk with the largest expected loss. */
  "crisis.risks.first": { risk: string; loss: number; unit: string };
  /** Others could be the largest as well. */
  "crisis.risks.undecided": { risks: number };
  /** Risks of which probability or loss is not known. */
  "crisis.risks.unknown": { risks: number };
  /** Risks that nobody watches over. */
  "crisis.risks.no-owner": { risks: number };
  /** What should have been done. */
  "crisis.risks.overdue": { reviews: number; actions: number };
  /** A risk had more near misses than before. */
  "crisis.risks.near-misses": { risk: string; recent: number; before: number };
  /** A matrix keeps all axioms. */
  "crisis.matrix.consistent": Record<string, never>;
  /** A matrix breaks weak consistency. */
  "crisis.matrix.weak": Record<string, never>;
  /** A matrix breaks betweenness. */
  "crisis.matrix.between": Record<string, never>;
  /** A matrix breaks consistent coloring. */
  "crisis.matrix.coloring": Record<string, never>;
  /** How well a matrix tells risks apart. */
  "crisis.matrix.resolution": { right: number; tied: number; reversed: number };
}
