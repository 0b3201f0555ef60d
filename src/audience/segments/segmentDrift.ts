import * as z from "zod/mini";
import { absent } from "../../kernel/absent.ts";
import { checkValue } from "../../kernel/checkValue.ts";
import { describeValue } from "../../kernel/describeValue.ts";
import type { Estimate } from "../../kernel/estimateSchema.ts";
import { type Reason, reason } from "../../kernel/reasons/reason.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import { worded } from "../../kernel/words/worded.ts";
import type { Member } from "../../model/nouns/memberSchema.ts";
import { readOptionsShape } from "../../model/readOptionsShape.ts";
import type { ReadOptions, TableInput } from "../../model/TableInput.ts";
import { populationStabilityIndex } from "../../stats/drift/populationStabilityIndex.ts";
import { benjaminiHochberg } from "../../stats/multiple/benjaminiHochberg.ts";
import { newcombeInterval } from "../../stats/proportion/newcombeInterval.ts";
import { wilsonInterval } from "../../stats/proportion/wilsonInterval.ts";
import { type SuppressedTable, suppressSmallCells } from "../privacy/suppressSmallCells.ts";
import type { AudienceModel } from "./audienceModelSchema.ts";
import { checkAudienceModel } from "./checkAudienceModel.ts";
import { sizesOf } from "./internal/Centers.ts";
import { traitBins } from "./internal/traitBins.ts";
import { type PlacedMembers, placeMembers } from "./placeMembers.ts";
import type {
  DriftFigure,
  SegmentChange,
  SegmentDriftResult,
  SegmentMigration,
  TraitDrift,
} from "./segmentDriftResultSchema.ts";

/** The members of two periods. */
export interface DriftPeriods<Row = Member> {
  /** Members of the earlier period, say those that the model was fitted on. */
  before: TableInput<Row>;
  /** Members of the later period. */
  after: TableInput<Row>;
}

/** Options of {@link segmentDrift}. */
export interface SegmentDriftOptions extends ReadOptions {
  /** Level of intervals and of "beyond chance". Default 0.95. */
  level?: number | undefined;
  /** Fewer members than this who moved, came or left are not told, nor what would give them away by subtraction. Default 5, a convention. */
  minMembers?: number | undefined;
}

/** Schema of {@link SegmentDriftOptions}. */
export const segmentDriftOptionsSchema: z.ZodMiniObject<ShapeOf<SegmentDriftOptions>> =
  /* @__PURE__ */ worded(() => {
    const least = { error: "expected a whole number of at least 1" };
    return z.strictObject({
      level: z.optional(z.number().check(z.gt(0), z.lt(1))),
      minMembers: z.optional(z.int(least).check(z.gte(1, least))),
      ...readOptionsShape,
    }) as unknown as z.ZodMiniObject<ShapeOf<SegmentDriftOptions>>;
  });

/** Segments up to which migration is told: of more, hardly a count is large enough. */
const MOST_SEGMENTS = 59;

/** Members that each period needs before a drift is looked for. A convention. */
const LEAST_MEMBERS = 20;

/**
 * Whether an audience has moved away from the segments of a model: sizes, traits, and who went from where to where. The model stays as it
 * is; members of both periods are put into its segments.
 *
 * - **How far**: the population stability index, of the segments' shares and of each trait, in tenths of the earlier period. Beside the usual thresholds of 0.1 and
 *   0.25, which know nothing of sample sizes, stands what chance alone stays below ({@link populationStabilityIndex}), for two independent samples; members seen at both times make chance
 *   smaller than that, so the check is on the safe side.
 * - **Who moved**: members seen at both times, by segment before and after, with Wilson's intervals of the share of each row; others are entrants and leavers.
 * - **Small counts** of who moved, came or left are hidden, with others from which they could be worked out ({@link suppressSmallCells}).
 *
 * Cost: that of {@link assignSegments} for both periods.
 *
 * @param model - what `segmentAudience` fitted
 * @param periods - the members before and after
 * @param options - level, and how to read the data
 * @returns sizes, drift of segments and traits, migration, and whether it is time to fit the model anew
 * @throws {@link SocialOpsError} `unsupported-version` and `invalid-argument` for the model and options, `invalid-data` for data of no
 * accepted form, `invalid-row` with `onBadRow: "throw"`
 *
 * @example
 * ```ts
 * import { segmentAudience, segmentDrift } from "socialops/audience";
 *
 * const members = (shift: number) =>
 *   Array.from({ length: 60 }, (_, i) => ({ id: `m${i}`, traits: { visits: (i < 40 ? 2 : 12) + (i % 5) + shift } }));
 * const before = members(0);
 * const { model } = segmentAudience(before, { traits: [{ name: "visits", type: "numeric" }], k: 2, seed: 1 });
 * segmentDrift(model, { before, after: before }).verdict; // => "stable"
 * const moved = segmentDrift(model, { before, after: members(6) });
 * moved.verdict; // => "drifted"
 * moved.segments.map(({ id, before, after }) => [id, before, after]); // => [["s1", 40, 8], ["s2", 20, 52]]
 * ```
 */
export function segmentDrift<Row = Member>(
  model: AudienceModel,
  periods: DriftPeriods<Row>,
  options: SegmentDriftOptions = {},
): SegmentDriftResult {
  const where = "segmentDrift";
  const fitted = checkAudienceModel(model, where);
  const checked = checkValue(segmentDriftOptionsSchema, options, where, "options") as SegmentDriftOptions;
  const { level = 0.95, minMembers = 5, fields, onBadRow } = checked;
  if (typeof periods !== "object" || periods === null) {
    const expected = "an object with the members before and after";
    throw new SocialOpsError(where, {
      code: "invalid-argument",
      path: "periods",
      expected,
      received: describeValue(periods),
    });
  }
  const [before, after] = [periods.before, periods.after].map((members) =>
    placeMembers(fitted, members as TableInput<never>, { fields, onBadRow }, where),
  ) as [PlacedMembers, PlacedMembers];

  const { k, segments } = fitted;
  const moves = movesOf(before, after, k);
  const sizesBefore = sizesOf(before.labels, k);
  const sizesAfter = sizesOf(after.labels, k);
  const told = tellable(moves, sizesBefore, minMembers);
  const [cameTold, leftTold] = [told.rowTotals[k]!, told.columnTotals[k]!];
  // How many were seen again would tell how many left.
  const stayedOf = (a: number, b: number): Estimate =>
    told.cells[a]![b] === null || told.cells[a]![k] === null
      ? absent("too-few", told.rowTotals[a] ?? 0, minMembers)
      : shareOf(moves.table[a]![b]!, moves.seen[a]!, level);
  const sizes = driftOf(sizesBefore, sizesAfter, level);
  const traits = traitDrifts(fitted, before, after, level);
  const isEnough = Math.min(before.ids.length, after.ids.length) >= LEAST_MEMBERS;
  const hasDrifted = sizes.drifted || traits.some(({ drifted }) => drifted);
  const verdict = isEnough ? (hasDrifted ? "drifted" : "stable") : "too-few";
  return {
    verdict,
    segments: segments.map(
      ({ id }, j): SegmentChange => ({
        id,
        before: told.rowTotals[j]!,
        after: told.columnTotals[j]!,
        change:
          told.rowTotals[j] === null || told.columnTotals[j] === null
            ? absent("too-few", before.ids.length + after.ids.length, minMembers)
            : changeOf(sizesBefore[j]!, before.ids.length, sizesAfter[j]!, after.ids.length, level),
        retained: stayedOf(j, j),
        entrants: told.cells[k]![j]!,
        leavers: told.cells[j]![k]!,
      }),
    ),
    sizes,
    traits,
    migration: segments.flatMap(({ id: from }, a) =>
      segments.map(({ id: to }, b): SegmentMigration => {
        return { from, to, members: told.cells[a]![b]!, share: stayedOf(a, b) };
      }),
    ),
    both: cameTold === null || leftTold === null ? null : moves.both,
    entrants: cameTold,
    leavers: leftTold,
    because: groundsOf(verdict, sizes, traits, [before.ids.length, after.ids.length]),
    issuesBefore: before.issues,
    issuesAfter: after.issues,
  };
}

interface Moves {
  /** Members by segment before and after. */
  table: number[][];
  /** Members of each segment before who were seen again. */
  seen: number[];
  /** Members of each segment after who were not there before. */
  entrants: number[];
  /** Members of both periods. */
  both: number;
}

function movesOf(before: PlacedMembers, after: PlacedMembers, k: number): Moves {
  const table = Array.from({ length: k }, () => new Array<number>(k).fill(0));
  const entrants = new Array<number>(k).fill(0);
  const labelOf = new Map(before.ids.map((id, i) => [id, before.labels[i]!]));
  for (const [i, id] of after.ids.entries()) {
    const from = labelOf.get(id);
    const to = after.labels[i]!;
    if (from === undefined) entrants[to]!++;
    else table[from]![to]!++;
  }
  const seen = table.map((row) => row.reduce((sum, count) => sum + count, 0));
  return { table, seen, entrants, both: seen.reduce((sum, count) => sum + count, 0) };
}

/** Counts as far as they can be told. */
type Told = Pick<SuppressedTable, "cells" | "rowTotals" | "columnTotals">;

/** Who moved, who came (the last row) and who left (the last column). */
function tellable({ table, seen, entrants }: Moves, sizesBefore: ArrayLike<number>, minSize: number): Told {
  const whole = [...table.map((row, j) => [...row, sizesBefore[j]! - seen[j]!]), [...entrants, 0]];
  if (table.length <= MOST_SEGMENTS) return suppressSmallCells(whole, { minSize });
  const hide = (count: number): number | null => (count > 0 && count < minSize ? null : count);
  return {
    cells: whole.map((row) => row.map((count) => (count === 0 ? 0 : null))),
    rowTotals: whole.map((row) => hide(row.reduce((sum, count) => sum + count, 0))),
    columnTotals: whole.map((_, j) => hide(whole.reduce((sum, row) => sum + row[j]!, 0))),
  };
}

function driftOf(before: ArrayLike<number>, after: ArrayLike<number>, level: number): DriftFigure {
  const found = before.length < 2 ? null : populationStabilityIndex(before, after, level);
  if (found === null) return { index: null, critical: null, pValue: null, drifted: false };
  const { value, critical, pValue } = found;
  return { index: value, critical, pValue, drifted: pValue < 1 - level };
}

function traitDrifts(
  { traits }: AudienceModel,
  before: PlacedMembers,
  after: PlacedMembers,
  level: number,
): TraitDrift[] {
  const found = traits.map((trait, t) => {
    const counts = traitBins(trait, before.values[t]!, after.values[t]!);
    return { trait: trait.name, bins: counts.before.length, ...driftOf(counts.before, counts.after, level) };
  });
  const tested = found.filter(({ pValue }) => pValue !== null);
  const adjusted = benjaminiHochberg(tested.map(({ pValue }) => pValue!));
  for (const [i, entry] of tested.entries()) {
    entry.pValue = adjusted[i]!;
    entry.drifted = adjusted[i]! < 1 - level;
  }
  return found;
}

function changeOf(a: number, n: number, b: number, m: number, level: number): Estimate {
  if (n === 0 || m === 0) return absent("zero-denominator", n + m);
  const { low, high } = newcombeInterval(b, m, a, n, level);
  return {
    status: "ok",
    value: b / m - a / n,
    unit: "difference of shares",
    n: n + m,
    nUnit: "members",
    method: "share after less share before",
    interval: { low, high, level, method: "newcombe" },
  };
}

function shareOf(part: number, whole: number, level: number): Estimate {
  if (whole === 0) return absent("zero-denominator", 0);
  const { low, high } = wilsonInterval(part, whole, level);
  return {
    status: "ok",
    value: part / whole,
    unit: "ratio",
    n: whole,
    nUnit: "members seen at both times",
    method: "share",
    interval: { low, high, level, method: "wilson" },
  };
}

function groundsOf(
  verdict: SegmentDriftResult["verdict"],
  sizes: DriftFigure,
  traits: readonly TraitDrift[],
  [before, after]: readonly [number, number],
): Reason[] {
  if (verdict === "too-few")
    return [reason("audience.drift-too-few", { before, after, needed: LEAST_MEMBERS })];
  if (verdict === "stable") return [reason("audience.drift-none", { before, after })];
  const moved = traits
    .filter(({ drifted }) => drifted)
    .sort((a, b) => b.index! - a.index!)
    .map(({ trait, index, critical }) =>
      reason("audience.drift-trait", { trait, index: index!, critical: critical! }),
    );
  const { index, critical } = sizes;
  const grown = sizes.drifted ? [reason("audience.drift-sizes", { index: index!, critical: critical! })] : [];
  return [...grown, ...moved, reason("audience.drift-refit", {})];
}
