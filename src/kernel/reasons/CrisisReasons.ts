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
  /** A word of a text that counts, and what it adds to the sum. */
  "crisis.sentiment.word": { word: string; value: number };
  /** Nothing in a text is in the lexicon. */
  "crisis.sentiment.no-words": Record<never, never>;
  /** A text is in a language without rules. */
  "crisis.sentiment.no-language": Record<never, never>;
  /** There is no text. */
  "crisis.sentiment.empty": Record<never, never>;
  /** What share of the texts was called negative, and how well the scorer tells them. */
  "crisis.sentiment.share": { observed: number; sensitivity: number; specificity: number };
  /** The scorer's errors alone would give more, or less, than was observed. */
  "crisis.sentiment.beyond": { share: number };
  /** Negative texts are not called negative more often than others, as far as is known. */
  "crisis.sentiment.useless": Record<never, never>;
  /** What was observed is outside all that the scorer's stated errors allow. */
  "crisis.sentiment.contradicted": { observed: number; least: number; most: number };
  /** The share of negative texts rose, in percentage points. */
  "crisis.sentiment.rise": { points: number; pValue: number };
  /** The share of negative texts fell, in percentage points. */
  "crisis.sentiment.fall": { points: number; pValue: number };
  /** No change of the share beyond chance. */
  "crisis.sentiment.no-change": { pValue: number };
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
