import { describeValue } from "../kernel/describeValue.ts";
import { SocialOpsError } from "../kernel/SocialOpsError.ts";
import { mergeIssues } from "../model/mergeIssues.ts";
import { toEpochMilliseconds } from "../time/toEpochMilliseconds.ts";
import {
  addToCell,
  type CellTable,
  createCellTable,
  groupIndex,
  orderedCells,
} from "./internal/cellTable.ts";
import { checkPostingSlots } from "./internal/checkPostingSlots.ts";
import { outcomePowers, type PostingSlotAggregate } from "./postingSlotAggregateSchema.ts";

/**
 * Puts two aggregates of {@link aggregatePostingSlots} together: the aggregate of all their posts. Associative and
 * commutative (counts exactly, moments to rounding; `merge(a, b)` and `merge(b, a)` are equal to the last bit).
 * Cost: linear in the cells, plus their ordering.
 *
 * @param a - one aggregate
 * @param b - another, of other posts, with the same zone, outcome and kind of parts
 * @returns the aggregate of both
 * @throws {@link SocialOpsError} `incompatible` where zone, outcome or part unit differ; `unsupported-version`,
 * `invalid-argument` where one is no such aggregate
 *
 * @example
 * ```ts
 * import { aggregatePostingSlots, mergePostingSlots } from "socialops/timing";
 *
 * const options = { timeZone: "Europe/Berlin", outcome: "likes" } as const;
 * const post = { id: "1", platform: "x", publishedAt: "2026-03-02T09:00:00+01:00", likes: 12 };
 * const monday = aggregatePostingSlots([post], options);
 * const merged = mergePostingSlots(monday, aggregatePostingSlots([{ ...post, id: "2", likes: 20 }], options));
 * merged.n; // => 2
 * merged.cells; // => { group: [0], part: [2931], slot: [9], n: [2] }
 * merged.moments[3]; // => { power: 1, mean: [16], m2: [32] }
 * ```
 */
export function mergePostingSlots(a: PostingSlotAggregate, b: PostingSlotAggregate): PostingSlotAggregate {
  return merge(
    checkPostingSlots(a, "mergePostingSlots", "a"),
    checkPostingSlots(b, "mergePostingSlots", "b"),
  );
}

function merge(a: PostingSlotAggregate, b: PostingSlotAggregate): PostingSlotAggregate {
  mustAgree("timeZone", a.timeZone, b.timeZone);
  mustAgree("outcome.id", a.outcome.id, b.outcome.id);
  mustAgree("partUnit", a.partUnit, b.partUnit);
  if (JSON.stringify(a.where) !== JSON.stringify(b.where)) mustAgree("where", whereOf(a), whereOf(b));
  const table = createCellTable();
  for (const side of [a, b]) addAll(table, side);
  const { groups, cells, moments } = orderedCells(table);
  if (!moments.every(({ mean, m2 }) => [...mean, ...m2].every(Number.isFinite))) {
    throw new SocialOpsError("mergePostingSlots", {
      code: "incompatible",
      path: "b.moments",
      expected: "sums within the range of numbers",
      received: "sums beyond it",
    });
  }
  return {
    kind: "posting-slot-aggregate",
    version: a.version,
    timeZone: a.timeZone,
    outcome: { ...a.outcome },
    partUnit: a.partUnit,
    range: mergeRanges(a.range, b.range),
    asOf: laterOf(a.asOf, b.asOf),
    ...(a.where === undefined ? {} : { where: a.where }),
    immature: a.immature + b.immature,
    n: a.n + b.n,
    groups,
    cells,
    moments,
    issues: mergeIssues(a.issues, b.issues),
  };
}

function mustAgree(path: string, a: string | null, b: string | null): void {
  if (a === b) return;
  throw new SocialOpsError("mergePostingSlots", {
    code: "incompatible",
    path: `b.${path}`,
    expected: `${describeValue(a)}, as in a`,
    received: describeValue(b),
  });
}

function whereOf({ where }: PostingSlotAggregate): string {
  return where === undefined ? "all posts" : JSON.stringify(where);
}

function addAll(table: CellTable, side: PostingSlotAggregate): void {
  const { group, part, slot, n } = side.cells;
  const groupOf = side.groups.map((names) => groupIndex(table, names));
  const sources = outcomePowers.map((power) => side.moments.find((moment) => moment.power === power)!);
  const means = new Float64Array(sources.length);
  const m2s = new Float64Array(sources.length);
  for (let i = 0; i < n.length; i++) {
    for (let p = 0; p < sources.length; p++) {
      means[p] = sources[p]!.mean[i]!;
      m2s[p] = sources[p]!.m2[i]!;
    }
    addToCell(table, groupOf[group[i]!]!, part[i]!, slot[i]!, n[i]!, means, m2s);
  }
}

function mergeRanges(
  a: PostingSlotAggregate["range"],
  b: PostingSlotAggregate["range"],
): PostingSlotAggregate["range"] {
  if (a === null || b === null) return a === null && b === null ? null : { ...(a ?? b)! };
  return { from: isLater(a.from, b.from) ? b.from : a.from, to: isLater(a.to, b.to) ? a.to : b.to };
}

function laterOf(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return isLater(a, b) ? a : b;
}

function isLater(a: string, b: string): boolean {
  return toEpochMilliseconds(a) > toEpochMilliseconds(b);
}
