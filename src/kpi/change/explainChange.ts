import * as z from "zod/mini";
import { type Condition, conditionSchema } from "../../condition/conditionSchema.ts";
import { absent } from "../../kernel/absent.ts";
import { checkValue } from "../../kernel/checkValue.ts";
import { describeValue } from "../../kernel/describeValue.ts";
import type { AbsentReason, Estimate } from "../../kernel/estimateSchema.ts";
import type { Reason } from "../../kernel/reasons/reason.ts";
import { reason } from "../../kernel/reasons/reason.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import { worded } from "../../kernel/words/worded.ts";
import { mergeIssues } from "../../model/mergeIssues.ts";
import { readOptionsShape } from "../../model/readOptionsShape.ts";
import type { ReadOptions, TableInput } from "../../model/TableInput.ts";
import { isTimeZone } from "../../time/isTimeZone.ts";
import { compareGroups } from "../compareGroups.ts";
import { finishKpisOptionsSchema } from "../finishKpis.ts";
import { unitIn } from "../internal/kpiValue.ts";
import { nearestId } from "../internal/nearestId.ts";
import type { KpiAggregate } from "../kpiAggregateSchema.ts";
import { type KpiDefinition, kpiDefinitionSchema } from "../kpiDefinitionSchema.ts";
import { kpiDefinitions } from "../kpiDefinitions.ts";
import type { ChangeExplanation, ChangePart, ChangePartSide } from "./changeExplanationSchema.ts";
import { changeChecks } from "./internal/changeChecks.ts";
import { changeReason } from "./internal/changeReasons.ts";
import type { ChangeSide, SideGroup } from "./internal/changeSide.ts";
import { readChangeAggregate } from "./internal/readChangeAggregate.ts";
import { readChangeRows } from "./internal/readChangeRows.ts";
import { rowRatio } from "./internal/rowRatio.ts";
import { type Effect, type SplitChange, splitChange } from "./internal/splitChange.ts";

/** Options of {@link explainChange}. */
export interface ExplainChangeOptions extends ReadOptions {
  /** The KPI: an id of the catalogue, or a definition. A ratio of sums or a sum; distinct counts and quantiles do not add up. */
  kpi: string | KpiDefinition;
  /**
   * Field or fields to split by; of several, each combination of values is a group. Of a list (`topics`) each set of entries is one.
   * `"slot"` together with `timeZone` is the hour of the week, 0 (Monday 00:00) to 167.
   */
  by: string | readonly string[];
  /** Nominal coverage of intervals, between 0 and 1. Default 0.95. */
  level?: number | undefined;
  /** Zone of slots, and of days in checks (UTC there without it). */
  timeZone?: string | undefined;
  /** Rows that do not match are left out. */
  where?: Condition | undefined;
}

/** Schema of {@link ExplainChangeOptions}. */
export const explainChangeOptionsSchema: z.ZodMiniObject<ShapeOf<ExplainChangeOptions>> =
  /* @__PURE__ */ worded(() => {
    const field = z.string({ error: "expected the name of a field" });
    return z.strictObject({
      kpi: z.union([z.string(), kpiDefinitionSchema], {
        error: "expected the id of a KPI or a definition of your own",
      }),
      by: z.union(
        [
          field,
          z.array(field).check(
            z.refine((names) => new Set(names).size === names.length, {
              error: "expected each field once",
            }),
          ),
        ],
        { error: "expected the name of a field, or a list of such names, each once" },
      ),
      ...finishKpisOptionsSchema.shape,
      timeZone: z.optional(
        z
          .string({ error: "expected an IANA time zone" })
          .check(z.refine(isTimeZone, { error: "expected an IANA time zone" })),
      ),
      where: z.optional(conditionSchema),
      ...readOptionsShape,
    });
  });

/**
 * Says why a KPI changed between two sets of rows: how much of the change comes from groups (platforms, formats, topics, segments,
 * hours, paid or not) having changed their shares, how much from their values having changed, and for sums how much from there being
 * more or fewer rows; and which other causes the data show.
 *
 * **The split is exact.** With `w` a group's share of the denominator, `r` its ratio, `R` the ratio of all, and `mean` over both sides:
 * `mix = dw (mean r - mean R)`, `rate = dr mean w` (Kitagawa, JASA 50 (1955); the symmetric form of Das Gupta, US Census P23-186
 * (1993)). A group that grew and is better than the whole has a positive mix. A sum is split as rows times shares of rows times value a
 * row: `volume = dN mean(w r)`, `mix = mean N dw mean r`, `rate = mean N dr mean w`; `effect` is then the change of the group's own
 * total. Sums over `parts` are `mix`, `rate` and `volume`, and these add up to `total`, but for rounding. A group that is on one side
 * only has no value to have changed: its rate effect is 0, and all of it is mix. A split describes; it does not say that mix caused.
 *
 * **Intervals** come from the first-order change of each effect (the delta method), rows being drawn independently on either side, with
 * the group that a row falls into as part of the draw, and Student t with the degrees of freedom of Welch (1947). Where neither shares nor
 * values differ clearly, the product of both errors, which the first order leaves out, makes them a little too narrow: by 10 % in the
 * worst of seven splits of real files held against a bootstrap. Of a sum the number
 * of rows is taken as given, and its total has no interval: it is what happened. There is none where rows do not vary, and none from
 * aggregates of KPIs without the delta method.
 *
 * **Several fields** are split by jointly. For one split a field, call once a field; such splits overlap and do not add up.
 *
 * **Checks** look for causes outside the split; see {@link ChangeCheck}. From aggregates most cannot be told.
 *
 * Cost: linear in rows; checks sort them by time.
 *
 * @param before - rows, columns, an Arrow-style table, or an aggregate of `aggregateKpis` that is grouped by the fields of `by`
 * @param after - the same of the later time
 * @param options - the KPI and what to split by
 * @returns the change, its parts, and what else may be behind it
 * @throws {@link SocialOpsError} `invalid-argument`, `unknown-id`, `incompatible` for an aggregate of other groups or another definition,
 * `invalid-data`, `invalid-row`, `unsupported-version`
 *
 * @example
 * ```ts
 * import { explain } from "socialops/core";
 * import { explainChange } from "socialops/kpi";
 *
 * const march = [
 *   { format: "video", clicks: 60, impressions: 1000 },
 *   { format: "photo", clicks: 60, impressions: 3000 },
 * ];
 * const april = [
 *   { format: "video", clicks: 180, impressions: 3000 },
 *   { format: "photo", clicks: 20, impressions: 1000 },
 * ];
 * const why = explainChange(march, april, { kpi: "content.click_through_rate", by: "format" });
 * why.total.status === "ok" && why.total.value; // => 0.02
 * why.mix.status === "ok" && why.mix.value; // => 0.02
 * why.rate.status === "ok" && why.rate.value; // => 0
 * why.parts.map(({ group }) => group.format); // => ["photo", "video"]
 * explain(why.because.slice(0, 2)); // => "content.click_through_rate rose from 3.00% to 5.00%, by 2.00 percentage points. Of these points 2.00 come from the mix of format, 0.00 from values within groups."
 * ```
 */
export function explainChange(
  before: TableInput<object> | KpiAggregate,
  after: TableInput<object> | KpiAggregate,
  options: ExplainChangeOptions,
): ChangeExplanation {
  const given = (options as { kpi?: unknown } | null | undefined)?.kpi;
  if (typeof given === "object" && given !== null) {
    checkValue(kpiDefinitionSchema, given, "explainChange", "options.kpi");
  }
  const checked = checkValue(explainChangeOptionsSchema, options, "explainChange", "options");
  const { level = 0.95, timeZone = "UTC" } = checked;
  const definition = definitionOf(checked.kpi);
  const formula = rowRatio(definition.formula);
  if (formula === null) throw notAdditive(definition);
  const by = typeof checked.by === "string" ? [checked.by] : checked.by;
  const [first, second] = ([before, after] as const).map((data, i) =>
    isAggregate(data)
      ? readChangeAggregate(data, definition, by, i === 0 ? "before" : "after")
      : readChangeRows(data, definition, formula, checked, by),
  ) as [ChangeSide, ChangeSide];
  const isRatio = definition.formula.op === "ratio";
  const why = absentReason(first, second);
  const split = why === null ? splitChange(first, second, isRatio, level) : null;
  const isSound = split !== null && isFiniteSplit(split);
  const values = isSound ? ([wholeValue(first, isRatio), wholeValue(second, isRatio)] as const) : null;
  const total = values === null ? null : values[1] - values[0] + 0;
  const checks = changeChecks(first, second, { definition, isRatio, total, timeZone });
  const issues = mergeIssues(first.issues, second.issues);
  const found = checks.filter(({ found: isFound }) => isFound === true);
  const rest = { checks, issues, kpi: definition.id, definitionVersion: definition.version };
  const others = found.flatMap(({ because }): readonly Reason[] => because);
  const n = first.n + second.n;
  if (split === null || values === null || total === null) {
    const nothing = absent(why ?? "unbounded", n);
    const volume = isRatio ? null : nothing;
    return { ...rest, total: nothing, mix: nothing, rate: nothing, volume, parts: [], because: others };
  }
  const unit = unitIn(definition.unit, first.currencies[0] ?? second.currencies[0] ?? null);
  const estimateOf = estimator(definition, unit, level);
  const told = { kpi: definition.id, unit, before: values[0], after: values[1] };
  return {
    ...rest,
    total: {
      ...estimateOf({ value: total, ends: isRatio ? split.total.effect.ends : null }, n, "difference"),
      ...(isRatio ? {} : { method: "difference of totals; no interval: what happened" }),
    },
    mix: estimateOf(split.total.mix, n, "mix effect"),
    rate: estimateOf(split.total.rate, n, "rate effect"),
    volume: split.total.volume === null ? null : estimateOf(split.total.volume, n, "volume effect"),
    parts: split.parts
      .map(({ key, ...part }): ChangePart => {
        const rows = part.before.n + part.after.n;
        return {
          group: key.group,
          before: sideOfPart(part.before, first),
          after: sideOfPart(part.after, second),
          effect: estimateOf(part.effect, rows, "part of the change"),
          mix: estimateOf(part.mix, rows, "mix effect"),
          rate: estimateOf(part.rate, rows, "rate effect"),
          volume: part.volume === null ? null : estimateOf(part.volume, rows, "volume effect"),
        };
      })
      .sort(compareGroups),
    because: [changeReason(told), splitReason(split, unit, by), ...others],
  };
}

function definitionOf(kpi: string | KpiDefinition): KpiDefinition {
  if (typeof kpi !== "string") return kpi;
  const found = kpiDefinitions.find(({ id }) => id === kpi);
  if (found !== undefined) return found;
  const nearest = nearestId(
    kpi,
    kpiDefinitions.map(({ id }) => id),
  );
  throw new SocialOpsError("explainChange", {
    code: "unknown-id",
    path: "options.kpi",
    expected: `the id of a KPI (did you mean "${nearest}"?) or a definition of your own`,
    received: describeValue(kpi),
  });
}

function notAdditive({ id }: KpiDefinition): SocialOpsError {
  return new SocialOpsError("explainChange", {
    code: "invalid-argument",
    path: "options.kpi",
    expected:
      "a KPI that is a sum or a ratio of sums: distinct counts, latest values and quantiles of groups do not add up",
    received: describeValue(id),
  });
}

function isAggregate(data: unknown): data is KpiAggregate {
  return typeof data === "object" && data !== null && (data as { kind?: unknown }).kind === "kpi-aggregate";
}

function absentReason(first: ChangeSide, second: ChangeSide): AbsentReason | null {
  if (new Set([...first.currencies, ...second.currencies]).size > 1) return "not-comparable";
  if (first.n === 0 || second.n === 0) return "not-observed";
  const isEmpty = ({ groups }: ChangeSide): boolean => groups.reduce((sum, { y }) => sum + y, 0) === 0;
  return isEmpty(first) || isEmpty(second) ? "zero-denominator" : null;
}

function wholeValue({ groups }: ChangeSide, isRatio: boolean): number {
  const sum = (of: (group: SideGroup) => number): number =>
    groups.reduce((total, group) => total + of(group), 0);
  return isRatio ? sum(({ x }) => x) / sum(({ y }) => y) : sum(({ x }) => x);
}

function isFiniteSplit({ total, parts }: SplitChange): boolean {
  return [total, ...parts].every(({ effect, mix, rate, volume }) =>
    [effect, mix, rate, volume].every((one) => one === null || Number.isFinite(one.value)),
  );
}

/** Makes estimates of effects. */
function estimator(
  { nUnit, noun }: KpiDefinition,
  unit: string,
  level: number,
): (effect: Effect, n: number, method: string) => Estimate {
  return ({ value, ends }, n, method) => ({
    status: "ok",
    value,
    unit: unit === "ratio" ? "ratio points" : unit,
    n,
    nUnit,
    method,
    interval: ends === null ? null : { ...ends, level, method: `delta (${noun}), Welch t` },
  });
}

function sideOfPart({ n, x, y }: SideGroup, { groups }: ChangeSide): ChangePartSide {
  const all = groups.reduce((sum, group) => sum + group.y, 0);
  const value = n === 0 || y === 0 ? Number.NaN : x / y;
  return {
    n,
    numerator: x,
    denominator: y,
    share: y / all + 0,
    value: Number.isFinite(value) ? value + 0 : null,
  };
}

function splitReason({ total }: SplitChange, unit: string, by: readonly string[]): Reason {
  const [mix, rate] = [total.mix.value, total.rate.value];
  const fields = by.join(" × ");
  if (total.volume !== null) {
    return reason("kpi.split-amount", { by: fields, volume: total.volume.value, mix, rate });
  }
  const [mixPoints, ratePoints] = [mix * 100, rate * 100];
  if (unit === "ratio" && Number.isFinite(mixPoints) && Number.isFinite(ratePoints))
    return reason("kpi.split-points", { by: fields, mix: mixPoints, rate: ratePoints });
  return reason("kpi.split-ratio", { by: fields, mix, rate });
}
