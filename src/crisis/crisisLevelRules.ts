import type { CrisisLevel } from "./crisisLevels.ts";
import type {
  GrowthClass,
  HumanHarm,
  MediaLevel,
  OutrageLevel,
  ReachClass,
  RegulatorLevel,
  ScctCluster,
} from "./crisisMetrics.ts";

/** A condition that is met where every metric named is at least as bad as stated. */
export interface CrisisLevelCondition {
  /** Harm to people. */
  humanHarm?: HumanHarm | undefined;
  /**
   * The responsibility cluster as people treat it: one cluster worse after similar crises or with a negative prior
   * reputation (Coombs 2007: victim as accidental, accidental as preventable).
   */
  responsibility?: ScctCluster | undefined;
  /** Peak volume. */
  volumeGrowth?: GrowthClass | undefined;
  /** Impressions. */
  reach?: ReachClass | undefined;
  /** News media. */
  mainstreamMedia?: MediaLevel | undefined;
  /** Authority. */
  regulator?: RegulatorLevel | undefined;
  /** Moral outrage. */
  moralOutrage?: OutrageLevel | undefined;
}

/** One sufficient ground for a level. */
export interface CrisisLevelRule {
  /** Its name, in a grade's `rules`. */
  id: string;
  /** The level it suffices for. */
  level: CrisisLevel;
  /** What has to be met. */
  atLeast: CrisisLevelCondition;
}

const conditions: Readonly<
  Record<Exclude<CrisisLevel, "none">, Readonly<Record<string, CrisisLevelCondition>>>
> = {
  I: {
    "several-deaths": { humanHarm: "mass-death" },
    "death-by-fault": { humanHarm: "death", responsibility: "accidental" },
    "death-official-and-national": {
      humanHarm: "death",
      mainstreamMedia: "national",
      regulator: "formal-warning",
    },
    "death-world-outrage": { humanHarm: "death", mainstreamMedia: "international", moralOutrage: "high" },
    "injury-by-fault-official-and-international": {
      humanHarm: "injury",
      responsibility: "accidental",
      mainstreamMedia: "international",
      regulator: "formal-warning",
    },
    "avoidable-injury-world-outrage": {
      humanHarm: "injury",
      responsibility: "preventable-mild",
      mainstreamMedia: "international",
      moralOutrage: "extreme",
    },
    "avoidable-injury-world-storm": {
      humanHarm: "injury",
      responsibility: "preventable-mild",
      mainstreamMedia: "international",
      moralOutrage: "high",
      reach: "global",
      volumeGrowth: "extreme",
    },
    "avoidable-injury-official-and-outrage": {
      humanHarm: "injury",
      responsibility: "preventable-mild",
      mainstreamMedia: "national",
      regulator: "formal-warning",
      moralOutrage: "extreme",
    },
    "avoidable-harm-official-and-world-outrage": {
      humanHarm: "indirect",
      responsibility: "preventable-mild",
      mainstreamMedia: "international",
      regulator: "authority-action",
      moralOutrage: "high",
    },
    "avoidable-danger-sanctioned-and-outrage": {
      humanHarm: "potential",
      responsibility: "preventable",
      mainstreamMedia: "national",
      regulator: "enforcement",
      moralOutrage: "extreme",
    },
    "misconduct-sanctioned-and-world-outrage": {
      responsibility: "preventable",
      mainstreamMedia: "international",
      regulator: "enforcement",
      moralOutrage: "high",
    },
  },
  II: {
    death: { humanHarm: "death" },
    "injury-by-fault-national": {
      humanHarm: "injury",
      responsibility: "accidental",
      mainstreamMedia: "national",
    },
    "injury-by-fault-official": {
      humanHarm: "injury",
      responsibility: "accidental",
      regulator: "formal-warning",
    },
    "injury-national-and-official": {
      humanHarm: "injury",
      mainstreamMedia: "national",
      regulator: "formal-warning",
    },
    "avoidable-harm-national": {
      humanHarm: "indirect",
      responsibility: "preventable-mild",
      mainstreamMedia: "national",
    },
    "harm-by-fault-national-and-inspected": {
      humanHarm: "indirect",
      responsibility: "accidental",
      mainstreamMedia: "national",
      regulator: "inspection",
    },
    "harm-by-fault-national-outrage": {
      humanHarm: "indirect",
      responsibility: "accidental",
      mainstreamMedia: "national",
      moralOutrage: "high",
    },
    "avoidable-danger-national-and-inspected": {
      humanHarm: "potential",
      responsibility: "preventable-mild",
      mainstreamMedia: "national",
      regulator: "inspection",
    },
    "avoidable-danger-national-outrage": {
      humanHarm: "potential",
      responsibility: "preventable-mild",
      mainstreamMedia: "national",
      moralOutrage: "high",
    },
    "danger-by-fault-national-and-official": {
      humanHarm: "potential",
      responsibility: "accidental",
      mainstreamMedia: "national",
      regulator: "formal-warning",
    },
    "avoidable-conduct-national-and-official": {
      responsibility: "preventable-mild",
      mainstreamMedia: "national",
      regulator: "formal-warning",
    },
    "avoidable-conduct-inspected-and-outrage": {
      responsibility: "preventable-mild",
      mainstreamMedia: "national",
      regulator: "inspection",
      moralOutrage: "high",
    },
    "fault-international-and-official": {
      responsibility: "accidental",
      mainstreamMedia: "international",
      regulator: "formal-warning",
    },
    "outrage-international": {
      responsibility: "victim",
      mainstreamMedia: "international",
      moralOutrage: "high",
      reach: "national",
    },
    "outrage-national-extreme": {
      responsibility: "preventable-mild",
      mainstreamMedia: "national",
      moralOutrage: "extreme",
      reach: "national",
    },
    "outrage-national-vast": {
      responsibility: "preventable-mild",
      mainstreamMedia: "national",
      moralOutrage: "high",
      reach: "global",
    },
    "outrage-national-storm": {
      responsibility: "preventable-mild",
      mainstreamMedia: "national",
      moralOutrage: "high",
      reach: "national",
      volumeGrowth: "extreme",
    },
    "misconduct-international-vast": {
      responsibility: "preventable",
      mainstreamMedia: "international",
      moralOutrage: "medium",
      reach: "global",
    },
  },
  III: {
    injury: { humanHarm: "injury" },
    "harm-by-fault": { humanHarm: "indirect", responsibility: "accidental" },
    "avoidable-danger": { humanHarm: "potential", responsibility: "preventable-mild" },
    "danger-by-fault-reported": {
      humanHarm: "potential",
      responsibility: "accidental",
      mainstreamMedia: "local",
    },
    "danger-by-fault-remarked": {
      humanHarm: "potential",
      responsibility: "accidental",
      regulator: "statement",
    },
    "danger-by-fault-spread": { humanHarm: "potential", responsibility: "accidental", reach: "wide" },
    "danger-inspected": { humanHarm: "potential", regulator: "inspection" },
    "national-news-of-a-crisis": { responsibility: "victim", mainstreamMedia: "national" },
    "national-news-of-alleged-harm": { humanHarm: "none-confirmed", mainstreamMedia: "national" },
    "national-news-of-an-official-remark": { regulator: "statement", mainstreamMedia: "national" },
    "national-news-of-outrage": { moralOutrage: "medium", mainstreamMedia: "national" },
    "official-step": { regulator: "formal-warning" },
    "avoidable-conduct-inspected": { responsibility: "preventable-mild", regulator: "inspection" },
    "fault-inspected-and-reported": {
      responsibility: "accidental",
      regulator: "inspection",
      mainstreamMedia: "local",
    },
    "outrage-far": { responsibility: "accidental", moralOutrage: "high", reach: "national" },
    "outrage-reported": {
      responsibility: "accidental",
      moralOutrage: "high",
      reach: "wide",
      mainstreamMedia: "local",
    },
    "outrage-extreme": { moralOutrage: "extreme", reach: "wide" },
    "fast-and-far": {
      responsibility: "accidental",
      moralOutrage: "medium",
      reach: "national",
      volumeGrowth: "high",
    },
    "fault-before-the-world": { responsibility: "accidental", reach: "global" },
  },
  IV: {
    "crisis-type": { responsibility: "victim" },
    "harm-alleged": { humanHarm: "none-confirmed" },
    "official-remark": { regulator: "statement" },
    outrage: { moralOutrage: "medium" },
    "grumbling-in-national-news": { moralOutrage: "low", mainstreamMedia: "national" },
    "grumbling-far": { moralOutrage: "low", reach: "national" },
  },
};

/**
 * The level definitions as rules: a crisis has the highest level of which one rule is met, and none if none is.
 *
 * Each rule only ever asks for "at least", so a worse input can meet more rules and never fewer: the level is monotone in
 * every metric by construction. Nothing is added up, so a pile of light inputs cannot outweigh a death (the flaw of matrices
 * of added ranks, Cox 2008). Deaths stand outside all attention: harm to life overrides volume. Growth alone meets no rule.
 *
 * The rules are a convention of this package, written from the definitions in `crisisLevels`.
 */
export const crisisLevelRules: readonly CrisisLevelRule[] = /* @__PURE__ */ (() =>
  Object.entries(conditions).flatMap(([level, rules]) =>
    Object.entries(rules).map(([id, atLeast]) => ({ id, level: level as CrisisLevel, atLeast })),
  ))();
