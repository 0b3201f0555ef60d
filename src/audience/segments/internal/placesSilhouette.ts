import { silhouette } from "../../../stats/cluster/silhouette.ts";
import { drawRows } from "./drawRows.ts";
import { flatNumbers, isComplete, type Places, pickPlaces } from "./Places.ts";

/** Members whose distances are taken, where they take longer: with categories or missing values. */
const MOST_MIXED = 2000;
const MOST = 5000;

/**
 * Mean silhouette of members in segments (Rousseeuw 1987), from a sample of many. With categories or missing values the distance is the
 * root of what k-prototypes adds up, which is no longer Euclidean, as the coefficient does not ask for.
 *
 * @returns null where all are in one segment
 */
export function placesSilhouette(places: Places, labels: Int32Array, seed: string): number | null {
  if (isComplete(places) && places.numbers.length > 0)
    return silhouette(flatNumbers(places), places.numbers.length, labels, MOST, seed)?.mean ?? null;
  const rows = drawRows(places.count, MOST_MIXED, seed);
  return mixedSilhouette(
    pickPlaces(places, rows),
    rows.map((row) => labels[row]!),
  );
}

function mixedSilhouette(places: Places, labels: readonly number[]): number | null {
  const { count } = places;
  const k = labels.reduce((top, label) => Math.max(top, label), 0) + 1;
  const sizes = new Int32Array(k);
  for (const label of labels) sizes[label]!++;
  if (sizes.filter((size) => size > 0).length < 2) return null;
  const squares = new Float64Array(count);
  const known = new Float64Array(count);
  let total = 0;
  for (let i = 0; i < count; i++) {
    const own = labels[i]!;
    if (sizes[own] === 1) continue;
    squaresFrom(places, i, squares, known);
    const away = new Float64Array(k);
    for (let other = 0; other < count; other++) away[labels[other]!]! += Math.sqrt(squares[other]!);
    const inside = away[own]! / (sizes[own]! - 1);
    let outside = Number.POSITIVE_INFINITY;
    for (let j = 0; j < k; j++)
      if (j !== own && sizes[j]! > 0) outside = Math.min(outside, away[j]! / sizes[j]!);
    const larger = Math.max(inside, outside);
    if (larger > 0) total += (outside - inside) / larger;
  }
  return total / count;
}

/** Squared distances of one member to all: field by field, as in {@link nearestCenters}. */
function squaresFrom(places: Places, from: number, squares: Float64Array, known: Float64Array): void {
  const { numbers, categories, gamma, weights } = places;
  squares.fill(0);
  known.fill(0);
  for (const [t, field] of numbers.entries()) {
    const x = field[from]!;
    if (Number.isNaN(x)) continue;
    for (let i = 0; i < squares.length; i++) {
      const apart = field[i]! - x;
      if (Number.isNaN(apart)) continue;
      squares[i]! += apart * apart;
      known[i]! += weights[t]!;
    }
  }
  for (const [t, field] of categories.entries()) {
    const code = field[from]!;
    if (code < 0) continue;
    for (let i = 0; i < squares.length; i++) {
      if (field[i]! < 0) continue;
      if (field[i] !== code) squares[i]! += gamma[t]!;
      known[i]! += weights[numbers.length + t]!;
    }
  }
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  for (let i = 0; i < squares.length; i++)
    if (known[i]! > 0 && known[i] !== whole) squares[i]! *= whole / known[i]!;
}
