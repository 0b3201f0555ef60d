import * as z from "zod/mini";
import type { ShapeOf } from "../kernel/ShapeOf.ts";
import { worded } from "../kernel/words/worded.ts";
import {
  type AssessmentConfidence,
  assessmentConfidences,
  type CrisisHistory,
  crisisHistories,
  type GrowthClass,
  growthClasses,
  type HumanHarm,
  humanHarms,
  type MediaLevel,
  mediaLevels,
  type OutrageLevel,
  outrageLevels,
  type PriorReputation,
  priorReputations,
  type ReachClass,
  type RegulatorLevel,
  reachClasses,
  regulatorLevels,
  type ScctCluster,
  scctClusters,
} from "./crisisMetrics.ts";

/** What a crisis vector says: a class for each metric that is known. The names are the fields of an assessment. */
export interface CrisisVectorMetrics {
  /** `HR`: harm to people. */
  humanHarm?: HumanHarm | undefined;
  /** `RC`: responsibility cluster. */
  scctCluster?: ScctCluster | undefined;
  /** `VG`: class of the peak volume. */
  volumeGrowth?: GrowthClass | undefined;
  /** `RE`: class of the impressions. */
  reach?: ReachClass | undefined;
  /** `MD`: news media. */
  mainstreamMedia?: MediaLevel | undefined;
  /** `RG`: authority. */
  regulator?: RegulatorLevel | undefined;
  /** `MO`: moral outrage. */
  moralOutrage?: OutrageLevel | undefined;
  /** `CH`: crisis history. */
  crisisHistory?: CrisisHistory | undefined;
  /** `PR`: prior reputation. */
  priorReputation?: PriorReputation | undefined;
  /** `CF`: confidence of the assessment; carried along, not graded. */
  confidence?: AssessmentConfidence | undefined;
}

/** Schema of {@link CrisisVectorMetrics}. */
export const crisisMetricsSchema: z.ZodMiniObject<
  ShapeOf<CrisisVectorMetrics>,
  z.core.$strict
> = /* @__PURE__ */ worded(() =>
  z.strictObject({
    humanHarm: z.optional(z.enum(humanHarms)),
    scctCluster: z.optional(z.enum(scctClusters)),
    volumeGrowth: z.optional(z.enum(growthClasses)),
    reach: z.optional(z.enum(reachClasses)),
    mainstreamMedia: z.optional(z.enum(mediaLevels)),
    regulator: z.optional(z.enum(regulatorLevels)),
    moralOutrage: z.optional(z.enum(outrageLevels)),
    crisisHistory: z.optional(z.enum(crisisHistories)),
    priorReputation: z.optional(z.enum(priorReputations)),
    confidence: z.optional(z.enum(assessmentConfidences)),
  }),
);
