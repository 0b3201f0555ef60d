import * as z from "zod/mini";
import { checkValue } from "../../kernel/checkValue.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { type Issues, issuesSchema } from "../../model/issues.ts";
import type { Member } from "../../model/nouns/memberSchema.ts";
import { readOptionsShape } from "../../model/readOptionsShape.ts";
import type { ReadOptions, TableInput } from "../../model/TableInput.ts";
import type { AudienceModel, FittedTrait } from "./audienceModelSchema.ts";
import { checkAudienceModel } from "./checkAudienceModel.ts";
import type { TraitValues } from "./internal/readTraits.ts";
import { placeMembers } from "./placeMembers.ts";

/** Options of {@link assignSegments}. */
export interface AssignSegmentsOptions extends ReadOptions {}

/** Schema of {@link AssignSegmentsOptions}. */
export const assignSegmentsOptionsSchema: z.ZodMiniObject<ShapeOf<AssignSegmentsOptions>> =
  /* @__PURE__ */ worded(
    () => z.strictObject(readOptionsShape) as unknown as z.ZodMiniObject<ShapeOf<AssignSegmentsOptions>>,
  );

/** Which segment a member is nearest to. */
export interface SegmentDistance {
  /** The member. */
  id: string;
  /** Id of the segment. */
  segment: string;
  /** Distance to its center on the model's scale; missing traits made up for in proportion. */
  distance: number;
}

/** What `assignSegments` returns. */
export interface AssignSegmentsResult {
  /** Who is in which, in the order of the data. */
  assignments: SegmentDistance[];
  /** Members of whom none of the model's traits is known; they are in no segment. */
  unplaced: number;
  /** Further rows of ids that were there before; they are left out. */
  duplicates: number;
  /** Members with a number outside the range that the model has seen, or a value that it has not. */
  outside: number;
  /** What became of the rows. */
  issues: Issues;
}

/** Schema of {@link AssignSegmentsResult}. */
export const assignSegmentsResultSchema: z.ZodMiniObject<ShapeOf<AssignSegmentsResult>> =
  /* @__PURE__ */ worded(() => {
    const count = z.int().check(z.nonnegative());
    return z.object({
      assignments: z.array(
        z.object({ id: z.string(), segment: z.string(), distance: z.number().check(z.nonnegative()) }),
      ),
      unplaced: count,
      duplicates: count,
      outside: count,
      issues: issuesSchema,
    });
  });

/**
 * Puts members into the segments of a fitted model: each goes to the nearest center, the first of equally near ones. The scale is
 * the one the model was fitted on; a value that it has not seen is like no segment's, a trait that a member lacks is passed over and the
 * others count in proportion.
 *
 * Cost: members times segments times traits.
 *
 * @param model - what `segmentAudience` fitted
 * @param members - members as rows, columns or an Arrow-style table
 * @param options - how to read the data
 * @returns segments with distances, in the order of the data
 * @throws {@link SocialOpsError} `unsupported-version` and `invalid-argument` for the model, `invalid-data` for data of no accepted form,
 * `invalid-row` with `onBadRow: "throw"`
 *
 * @example
 * ```ts
 * import { assignSegments, segmentAudience } from "socialops/audience";
 *
 * const members = [21, 22, 23, 24, 51, 52, 53].map((age, i) => ({ id: `m${i}`, traits: { age } }));
 * const { model } = segmentAudience(members, { traits: [{ name: "age", type: "numeric" }], k: 2, seed: 1 });
 * const { assignments, outside } = assignSegments(model, [{ id: "new", traits: { age: 60 } }]);
 * assignments[0]?.segment; // => "s2"
 * outside; // => 1
 * ```
 */
export function assignSegments<Row = Member>(
  model: AudienceModel,
  members: TableInput<Row>,
  options: AssignSegmentsOptions = {},
): AssignSegmentsResult {
  const where = "assignSegments";
  const fitted = checkAudienceModel(model, where);
  const { fields, onBadRow } = checkValue(assignSegmentsOptionsSchema, options, where, "options");
  const placed = placeMembers(fitted, members as TableInput<never>, { fields, onBadRow }, where);
  const { ids, labels, squares, values, unplaced, duplicates, issues } = placed;
  const outside = ids.filter((_, i) => fitted.traits.some((trait, t) => isOutside(trait, values[t]!, i)));
  return {
    assignments: ids.map((id, i) => ({
      id,
      segment: fitted.segments[labels[i]!]!.id,
      distance: Math.sqrt(squares[i]!),
    })),
    unplaced,
    duplicates,
    outside: outside.length,
    issues,
  };
}

function isOutside({ range, values }: FittedTrait, { numbers, texts }: TraitValues, row: number): boolean {
  if (numbers !== null) return range !== null && (numbers[row]! < range.low || numbers[row]! > range.high);
  return texts !== null && texts[row] !== null && !values.includes(texts[row]!);
}
