import { groupId } from "../../compareGroups.ts";
import type { KpiGroupKey } from "../../kpiAggregateSchema.ts";
import type { RowGroups } from "../groupRows.ts";
import { type IntegerTotals, isExact } from "./integerTotals.ts";

/** The groups of several chunks of rows, with the totals of each KPI. */
export interface MergedTotals {
  keys: KpiGroupKey[];
  sizes: number[];
  totals: IntegerTotals[];
}

/** Puts the totals of chunks of rows together: of whole numbers that a double holds the sum is the same in any order. */
export class TotalsMerger {
  readonly #places = new Map<string, number>();
  readonly #merged: { keys: KpiGroupKey[]; sizes: number[]; totals: GrowingTotals[] };

  /** @param kpis - how many KPIs have totals */
  constructor(kpis: number) {
    this.#merged = { keys: [], sizes: [], totals: Array.from({ length: kpis }, emptyTotals) };
  }

  /** Adds a chunk: its groups and the totals of each KPI. */
  add({ keys, sizes }: Pick<RowGroups, "keys" | "sizes">, totals: readonly IntegerTotals[]): void {
    const places = keys.map((key) => this.#placeOf(key));
    addTo(this.#merged.sizes, sizes, places, 1);
    for (const [kpi, { n, partial, above, below, products, most }] of totals.entries()) {
      const into = this.#merged.totals[kpi]!;
      addTo(into.n, n, places, 1);
      addTo(into.above, above, places, 1);
      addTo(into.partial, partial ?? new Float64Array(keys.length), places, 1);
      if (below !== null) {
        into.below ??= [];
        addTo(into.below, below, places, 1);
      }
      if (products !== null) {
        into.products ??= [];
        addTo(into.products, products, places, 3);
      }
      into.most = Math.max(into.most, most);
    }
  }

  /** What the chunks have together; null where a total may be more than a double holds exactly. */
  finish(): MergedTotals | null {
    const { sizes, totals } = this.#merged;
    const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
    if (!totals.every(({ most }) => isExact(most, largest))) return null;
    return totals.every(({ above, below }) => isHeld(above) && isHeld(below ?? [])) ? this.#merged : null;
  }

  #placeOf(key: KpiGroupKey): number {
    const id = groupId(key);
    const known = this.#places.get(id) ?? this.#merged.keys.push(key) - 1;
    this.#places.set(id, known);
    return known;
  }
}

interface GrowingTotals extends IntegerTotals {
  n: number[];
  partial: number[];
  above: number[];
  below: number[] | null;
  products: number[] | null;
}

function emptyTotals(): GrowingTotals {
  return { n: [], partial: [], above: [], below: null, products: null, most: 0 };
}

/** Adds figures of groups, of which there are several a group, to those of the places where the groups stand. */
function addTo(into: number[], figures: ArrayLike<number>, places: readonly number[], each: number): void {
  for (let group = 0; group < places.length; group++) {
    for (let i = 0; i < each; i++) {
      const at = places[group]! * each + i;
      into[at] = (into[at] ?? 0) + figures[group * each + i]!;
    }
  }
}

function isHeld(sums: readonly number[]): boolean {
  return sums.every(Number.isSafeInteger);
}
