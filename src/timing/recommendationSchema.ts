import * as z from "zod/mini";
import { becauseSchema } from "../kernel/reasons/becauseSchema.ts";
import type { Because } from "../kernel/reasons/reason.ts";
import { worded } from "../kernel/words/worded.ts";
import { type PostingVerdict, postingVerdicts } from "./postingTimeModelSchema.ts";

/**
 * What a recommended time rests on.
 *
 * - `outcome`: posts did well then, and the model is reliable
 * - `explore`: too little is known about a slot that may be good
 * - `audience-activity`: followers are active after it
 * - `spread`: nothing better is known; times are spread over usual hours of the week
 */
export const recommendationBases = ["outcome", "explore", "audience-activity", "spread"] as const;

/** One of {@link recommendationBases}. */
export type RecommendationBasis = (typeof recommendationBases)[number];

/** One recommended hour of the week. */
export interface RecommendedTime {
  /** Position in the week, 0 (Monday 0:00) to 167 (Sunday 23:00). */
  slot: number;
  /** 1 = Monday to 7 = Sunday. */
  weekday: number;
  /** 0 to 23. */
  hour: number;
  /** Expected outcome there by the model, whatever the basis. */
  value: number;
  /** What the recommendation rests on. */
  basis: RecommendationBasis;
  /** The numbers it rests on. */
  because: Because;
}

/** Times that could not be given, and why. */
export interface UnmetTimes {
  /** How many times are missing. */
  count: number;
  /** Why. */
  because: Because;
}

/** When to post. */
export interface PostingRecommendation {
  /** Says what it is. */
  kind: "posting-recommendation";
  /** Zone of weekday and hour, from the model. */
  timeZone: string | null;
  /** Verdict of the model. */
  verdict: PostingVerdict;
  /** The times; see {@link recommendPostingTimes} for their order. */
  times: RecommendedTime[];
  /** What is missing, or null where all times asked for are there. */
  unmet: UnmetTimes | null;
  /** How much of each audience the times reach at least once; only where audiences were given. */
  coverage?:
    | {
        /** The audience. */
        id: string;
        /** Part of its people, 0 to 1. */
        reached: number;
      }[]
    | undefined;
  /** The grounds of the choice as a whole: the model's verdict, and where the times were looked for. */
  because: Because;
}

/** Schema of {@link PostingRecommendation}. */
export const recommendationSchema: z.ZodMiniType<PostingRecommendation> = /* @__PURE__ */ worded(() =>
  z.object({
    kind: z.literal("posting-recommendation"),
    timeZone: z.nullable(z.string()),
    verdict: z.enum(postingVerdicts),
    times: z.array(
      z.object({
        slot: z.int().check(z.minimum(0), z.maximum(167)),
        weekday: z.int().check(z.minimum(1), z.maximum(7)),
        hour: z.int().check(z.minimum(0), z.maximum(23)),
        value: z.number(),
        basis: z.enum(recommendationBases),
        because: becauseSchema,
      }),
    ),
    unmet: z.nullable(z.object({ count: z.int().check(z.positive()), because: becauseSchema })),
    coverage: z.optional(
      z.array(z.object({ id: z.string(), reached: z.number().check(z.minimum(0), z.maximum(1)) })),
    ),
    because: becauseSchema,
  }),
);
