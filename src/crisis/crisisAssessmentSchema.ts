import * as z from "zod/mini";
import type { ShapeOf } from "../kernel/ShapeOf.ts";
import { worded } from "../kernel/words/worded.ts";
import {
  type AssessmentConfidence,
  assessmentConfidences,
  type CrisisHistory,
  crisisHistories,
  type HumanHarm,
  humanHarms,
  type MediaLevel,
  mediaLevels,
  type OutrageLevel,
  outrageLevels,
  type PriorReputation,
  priorReputations,
  type ScctCluster,
  scctClusters,
} from "./crisisMetrics.ts";

/** How the volume of mentions has grown. */
export interface VolumeGrowth {
  /** Peak volume as a multiple of the usual; at least 0. The level looks at this one alone. */
  peakMultiple?: number | null | undefined;
  /** Hours until ten times the usual volume was reached; at least 0. Moves the score within the level. */
  hoursTo10xBaseline?: number | null | undefined;
  /** Minutes in which the volume doubled at first; at least 0. Moves the score within the level. */
  doublingMinutesEarly?: number | null | undefined;
  /** A note; not graded. */
  note?: string | null | undefined;
}

/** How many saw it. */
export interface CrisisReach {
  /** Times that posts about it were shown; at least 0. */
  impressions?: number | null | undefined;
  /** A note; not graded. */
  note?: string | null | undefined;
}

/** How far news media have taken it up. */
export interface MainstreamMedia {
  /** The widest medium that reports it. */
  level?: MediaLevel | null | undefined;
  /** Hours until news media took it up; at least 0. Not graded. */
  hoursToPickup?: number | null | undefined;
  /** A note; not graded. */
  note?: string | null | undefined;
}

/** What an authority has done. */
export interface RegulatorAction {
  /** One of `regulatorLevels`; any other text counts as a statement, an empty one as not known. */
  level?: string | null | undefined;
  /** A note; not graded. */
  note?: string | null | undefined;
}

/** What is known about a crisis. Every field may be missing: not known, which is not the same as "none". */
export interface CrisisAssessment {
  /** The responsibility that people attribute to the organization. */
  scctCluster?: ScctCluster | null | undefined;
  /** Harm to people. */
  humanHarm?: HumanHarm | null | undefined;
  /** A note; not graded. */
  humanHarmNote?: string | null | undefined;
  /** What the cluster rests on; not graded. */
  responsibilityEvidence?: string | null | undefined;
  /** How the volume has grown. */
  volumeGrowth?: VolumeGrowth | null | undefined;
  /** How many saw it. */
  reach?: CrisisReach | null | undefined;
  /** News media. */
  mainstreamMedia?: MainstreamMedia | null | undefined;
  /** Authorities. */
  regulator?: RegulatorAction | null | undefined;
  /** Crises before. */
  crisisHistory?: CrisisHistory | null | undefined;
  /** A note; not graded. */
  crisisHistoryNote?: string | null | undefined;
  /** Reputation before. */
  priorReputation?: PriorReputation | null | undefined;
  /** A note; not graded. */
  priorReputationNote?: string | null | undefined;
  /** Moral outrage, judged by a person. */
  moralOutrage?: OutrageLevel | null | undefined;
  /** A note; not graded. */
  moralOutrageNote?: string | null | undefined;
  /** What makes it worse, in words; not graded, since free text has no measure. */
  intensifiers?: readonly string[] | null | undefined;
  /** Hours until the first official response; at least 0. Moves the score within the level. */
  hoursToFirstOfficialResponse?: number | null | undefined;
  /** Whether what is claimed is false: opens factual rebuttal as a response. Not graded. */
  rumor?: boolean | null | undefined;
  /** How well these facts are established; in the vector, not graded. */
  confidence?: AssessmentConfidence | null | undefined;
  /** A note; not graded. */
  note?: string | null | undefined;
}

/**
 * Schema of {@link CrisisAssessment}. A field it does not know is refused, since a misspelled fact would go ungraded; inside
 * `volumeGrowth`, `reach`, `mainstreamMedia` and `regulator` further fields are taken as supplemental facts and not graded.
 */
export const crisisAssessmentSchema: z.ZodMiniObject<
  ShapeOf<CrisisAssessment>,
  z.core.$strict
> = /* @__PURE__ */ worded(() => {
  const amount = z.optional(
    z.nullable(z.number({ error: "expected a number of at least 0" }).check(z.nonnegative())),
  );
  const text = z.optional(z.nullable(z.string({ error: "expected text" })));
  return z.strictObject({
    scctCluster: z.optional(z.nullable(z.enum(scctClusters))),
    humanHarm: z.optional(z.nullable(z.enum(humanHarms))),
    humanHarmNote: text,
    responsibilityEvidence: text,
    volumeGrowth: z.optional(
      z.nullable(
        z.object({
          peakMultiple: amount,
          hoursTo10xBaseline: amount,
          doublingMinutesEarly: amount,
          note: text,
        }),
      ),
    ),
    reach: z.optional(z.nullable(z.object({ impressions: amount, note: text }))),
    mainstreamMedia: z.optional(
      z.nullable(
        z.object({
          level: z.optional(z.nullable(z.enum(mediaLevels))),
          hoursToPickup: amount,
          note: text,
        }),
      ),
    ),
    regulator: z.optional(z.nullable(z.object({ level: text, note: text }))),
    crisisHistory: z.optional(z.nullable(z.enum(crisisHistories))),
    crisisHistoryNote: text,
    priorReputation: z.optional(z.nullable(z.enum(priorReputations))),
    priorReputationNote: text,
    moralOutrage: z.optional(z.nullable(z.enum(outrageLevels))),
    moralOutrageNote: text,
    intensifiers: z.optional(z.nullable(z.array(z.string({ error: "expected text" })))),
    hoursToFirstOfficialResponse: amount,
    rumor: z.optional(z.nullable(z.boolean())),
    confidence: z.optional(z.nullable(z.enum(assessmentConfidences))),
    note: text,
  });
});
