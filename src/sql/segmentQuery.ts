import * as z from "zod/mini";
import type { AudienceModel } from "../audience/segments/audienceModelSchema.ts";
import { checkAudienceModel } from "../audience/segments/checkAudienceModel.ts";
import { checkValue } from "../kernel/checkValue.ts";
import type { ShapeOf } from "../kernel/ShapeOf.ts";
import { worded } from "../kernel/words/worded.ts";
import { segmentSql } from "./internal/segmentSql.ts";
import { type SqlQuery, type SqlQueryOptions, sqlQueryShape } from "./sqlQueryShape.ts";

/** Options of {@link segmentQuery}. */
export interface SegmentQueryOptions extends SqlQueryOptions {}

/** Schema of {@link SegmentQueryOptions}. */
export const segmentQueryOptionsSchema: z.ZodMiniObject<ShapeOf<SegmentQueryOptions>> =
  /* @__PURE__ */ worded(() => z.strictObject(sqlQueryShape));

/**
 * Writes the query that puts a table of members into the segments of a model, as `assignSegments` does in memory: one row a member with
 * `id`, `segment` and `distance`, in order of ids. Members of whom no trait of the model is known have no row; an id that the table has
 * twice has two.
 *
 * A trait is read from the column of its name (`age` for `traits.age`), or the one that `columns` names: `{ "traits.age": "age_years" }`. Numbers outside what a trait can be (an hour
 * past 24) count as missing. The database's `ln`, `sin` and `cos` differ from this package's in the last digit: a member may fall on the
 * other side only where two segments are equally near to that digit.
 *
 * **Limits.** Traits that are lists, and the transform `rank`, have no query.
 *
 * **Safety.** Literals, the model's own too, are bound (`$1`, …), names quoted, and nothing else reaches the text.
 *
 * @param model - what `segmentAudience` fitted
 * @param options - the table and the database
 * @returns text and literals
 * @throws {@link SocialOpsError} `invalid-argument`, `unsupported-version`
 *
 * @example
 * ```ts
 * import { segmentAudience } from "socialops/audience";
 * import { segmentQuery } from "socialops/sql";
 *
 * const members = [21, 22, 23, 24, 51, 52, 53].map((age, i) => ({ id: `m${i}`, traits: { age } }));
 * const { model } = segmentAudience(members, { traits: [{ name: "age", type: "numeric" }], k: 2, seed: 1 });
 * const { sql, parameters } = segmentQuery(model, { table: "members", dialect: "duckdb" });
 * sql.includes('"age"'); // => true
 * parameters.includes("s1"); // => true
 * ```
 */
export function segmentQuery(model: AudienceModel, options: SegmentQueryOptions): SqlQuery {
  const fitted = checkAudienceModel(model, "segmentQuery");
  return segmentSql(
    fitted,
    checkValue(segmentQueryOptionsSchema, options, "segmentQuery", "options"),
    "segmentQuery",
  );
}
