import * as z from "zod/mini";
import { type Estimate, estimateSchema } from "../../kernel/estimateSchema.ts";
import { becauseSchema } from "../../kernel/reasons/becauseSchema.ts";
import type { Because } from "../../kernel/reasons/reason.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { type Issues, issuesSchema } from "../../model/issues.ts";

/** How far a distribution moved. */
export interface DriftFigure {
  /** Population stability index, with 0.5 added to each count; null where one period has nobody. */
  index: number | null;
  /** What chance alone stays below at the level asked for; null with the index. */
  critical: number | null;
  /** Probability of so large an index by chance; null with the index. */
  pValue: number | null;
  /** Whether the index is beyond chance. */
  drifted: boolean;
}

/** How a trait moved. */
export interface TraitDrift extends DriftFigure {
  /** Name of the trait. */
  trait: string;
  /** Bins that members were counted in: tenths of the earlier period, values, or three hours each; who has none is a bin of its own. */
  bins: number;
}

/** How a segment grew or shrank. */
export interface SegmentChange {
  /** Id of the segment. */
  id: string;
  /** Members before; null where too few to be told. */
  before: number | null;
  /** Members after; null where too few to be told. */
  after: number | null;
  /** Share after less share before, with Newcombe's interval for independent samples: too wide for members seen twice. */
  change: Estimate;
  /** Of its members who were seen again, the share that is still in it. */
  retained: Estimate;
  /** Members after who were not there before; null where hidden. */
  entrants: number | null;
  /** Members before who are not there any more; null where hidden. */
  leavers: number | null;
}

/** Members who went from one segment to another, or stayed. */
export interface SegmentMigration {
  /** Segment before. */
  from: string;
  /** Segment after. */
  to: string;
  /** How many; null where hidden. */
  members: number | null;
  /** Their share of those of `from` who were seen again. */
  share: Estimate;
}

/** What `segmentDrift` returns. */
export interface SegmentDriftResult {
  /** `drifted` where segments or a trait moved beyond chance, `stable` where none did, `too-few` where one period has too few members. */
  verdict: "stable" | "drifted" | "too-few";
  /** Sizes of segments. */
  segments: SegmentChange[];
  /** How far the shares of segments moved. */
  sizes: DriftFigure;
  /** How far each trait moved, p-values adjusted over traits (Benjamini and Hochberg 1995). */
  traits: TraitDrift[];
  /** From where to where, every pair of segments, in their order. */
  migration: SegmentMigration[];
  /** Members seen at both times; null where the next two are. */
  both: number | null;
  /** Members of the later time only; null where too few to be told. */
  entrants: number | null;
  /** Members of the earlier time only; null where too few to be told. */
  leavers: number | null;
  /** What to know. */
  because: Because;
  /** What became of the rows before. */
  issuesBefore: Issues;
  /** What became of the rows after. */
  issuesAfter: Issues;
}

/** Schema of {@link SegmentDriftResult}. */
export const segmentDriftResultSchema: z.ZodMiniObject<ShapeOf<SegmentDriftResult>> = /* @__PURE__ */ worded(
  () => {
    const count = z.int().check(z.nonnegative());
    const figure = {
      index: z.nullable(z.number()),
      critical: z.nullable(z.number()),
      pValue: z.nullable(z.number()),
      drifted: z.boolean(),
    };
    const told = z.nullable(count);
    return z.object({
      verdict: z.enum(["stable", "drifted", "too-few"]),
      segments: z.array(
        z.object({
          id: z.string(),
          before: told,
          after: told,
          change: estimateSchema,
          retained: estimateSchema,
          entrants: told,
          leavers: told,
        }),
      ),
      sizes: z.object(figure),
      traits: z.array(z.object({ ...figure, trait: z.string(), bins: count })),
      migration: z.array(
        z.object({ from: z.string(), to: z.string(), members: told, share: estimateSchema }),
      ),
      both: told,
      entrants: told,
      leavers: told,
      because: becauseSchema,
      issuesBefore: issuesSchema,
      issuesAfter: issuesSchema,
    });
  },
);
