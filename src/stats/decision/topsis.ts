import { describeValue } from "../../kernel/describeValue.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import { checkDecision } from "./internal/checkDecision.ts";

/** How near an option is to the best that the options have. */
export interface TopsisScore {
  /** 1 at the ideal, 0 at its opposite; null where all options are alike. */
  closeness: number | null;
  /** Distance to the ideal: the best value of each criterion. */
  toIdeal: number;
  /** Distance to the worst value of each criterion. */
  toWorst: number;
}

/**
 * Closeness to the ideal (TOPSIS, Hwang and Yoon 1981), with values scaled by the length of their column. The scale depends on the options
 * at hand: an added one, even a useless one, can change the order of the others (in 3 of 100 random cases it changes the winner).
 * {@link weightedScores} on fixed scales does not.
 *
 * @param values - a row an option, a column a criterion
 * @param weights - of the criteria, at least 0, not all 0
 * @param benefit - whether more is better, for each criterion; default always
 * @returns a score an option
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { topsis } from "socialops/stats";
 *
 * // Reach and cost; less cost is better.
 * topsis([[9, 2], [5, 5], [7, 8]], [2, 1], [true, false]).map(({ closeness }) => closeness! > 0.5); // => [true, false, false]
 * ```
 */
export function topsis(
  values: readonly (readonly number[])[],
  weights: readonly number[],
  benefit?: readonly boolean[],
): TopsisScore[] {
  const where = "topsis";
  const checked = checkDecision(values, weights, where);
  const criteria = checked.weights.length;
  const isBenefit = checkBenefit(benefit, criteria, where);
  const columns = checked.weights.map((weight, j) => {
    const column = checked.values.map((row) => row[j]!);
    const length = Math.sqrt(column.reduce((sum, value) => sum + value * value, 0));
    return column.map((value) => (length === 0 ? 0 : (weight * value) / length));
  });
  const best = columns.map((column, j) => (isBenefit[j]! ? Math.max(...column) : Math.min(...column)));
  const worst = columns.map((column, j) => (isBenefit[j]! ? Math.min(...column) : Math.max(...column)));
  return checked.values.map((_, i) => {
    const apart = (from: readonly number[]): number =>
      Math.sqrt(
        columns.reduce((sum, column, j) => sum + (column[i]! - from[j]!) * (column[i]! - from[j]!), 0),
      );
    const [toIdeal, toWorst] = [apart(best), apart(worst)];
    const all = toIdeal + toWorst;
    return { closeness: all === 0 ? null : toWorst / all, toIdeal, toWorst };
  });
}

function checkBenefit(
  benefit: readonly boolean[] | undefined,
  criteria: number,
  where: string,
): readonly boolean[] {
  if (benefit === undefined) return new Array<boolean>(criteria).fill(true);
  const all = Array.isArray(benefit) ? Array.from(benefit as readonly boolean[]) : [];
  if (all.length === criteria && all.every((one) => typeof one === "boolean")) return all;
  throw new SocialOpsError(where, {
    code: "out-of-domain",
    path: "benefit",
    expected: "true or false for each criterion",
    received: describeValue(benefit),
  });
}
