/** A place in a role. */
export interface RolePlace {
  /** Index of its role; a platform takes one place of a role at most. */
  role: number;
  /** What a fit of 1 there is worth. */
  weight: number;
}

/** What a platform would use up of each limit. */
export type Usage = readonly number[];

/** A partial assignment that no other beats in both worth and use. */
interface Label {
  worth: number;
  used: number[];
  /** Places that the last platform took, and the assignment before it. */
  took: number;
  platform: number;
  before: Label | null;
}

/** More partial assignments than this are too many to keep; the caller is told. */
const MOST_LABELS = 5_000;
/** Sums of decimals are off in the last digit. */
const ROUNDING = 1 + 1e-12;

/**
 * Gives platforms to places so that the sum of fits times weights is greatest: exact, by a dynamic program over the set of places
 * filled (subsets of at most a few places), platform after platform; where needs add up against limits, every partial assignment is
 * kept that is not beaten in worth and use by another. Ties stay with the platforms that come first.
 *
 * @param fits - by platform and role, 0 to 1; 0 for what may not be
 * @param places - the places
 * @param most - most places a platform takes
 * @param usage - what each platform uses once it takes a place
 * @param limits - what all may use together
 * @returns for each place the platform or null; or null where there are too many partial assignments to be sure
 */
export function assignExactly(
  fits: readonly (readonly number[])[],
  places: readonly RolePlace[],
  most: number,
  usage: readonly Usage[],
  limits: readonly number[],
): (number | null)[] | null {
  const full = 1 << places.length;
  const subsets = subsetsOf(places, most);
  const none: Label = { worth: 0, used: limits.map(() => 0), took: 0, platform: -1, before: null };
  let byFilled: Label[][] = Array.from({ length: full }, (_, filled) => (filled === 0 ? [none] : []));
  for (const [platform, fit] of fits.entries()) {
    const next = byFilled.map((labels) => [...labels]);
    for (const took of subsets) {
      const worth = worthOf(took, fit, places);
      if (worth === null) continue;
      for (const [filled, labels] of byFilled.entries()) {
        if ((filled & took) !== 0) continue;
        for (const before of labels) {
          const used = before.used.map((sum, k) => sum + usage[platform]![k]!);
          if (used.some((sum, k) => sum > limits[k]! * ROUNDING)) continue;
          keep(next[filled | took]!, { worth: before.worth + worth, used, took, platform, before });
        }
      }
    }
    byFilled = next;
    if (byFilled.reduce((count, labels) => count + labels.length, 0) > MOST_LABELS) return null;
  }
  let best = none;
  for (const label of byFilled.flat()) if (label.worth > best.worth) best = label;
  const platforms = new Array<number | null>(places.length).fill(null);
  for (let label: Label | null = best; label !== null; label = label.before)
    for (let place = 0; place < places.length; place++)
      if ((label.took & (1 << place)) !== 0) platforms[place] = label.platform;
  return platforms;
}

/** Sets of places that one platform can take, as bits. */
function subsetsOf(places: readonly RolePlace[], most: number): number[] {
  const subsets: number[] = [];
  for (let set = 1; set < 1 << places.length; set++) {
    const roles = places.flatMap(({ role }, place) => ((set & (1 << place)) === 0 ? [] : [role]));
    if (roles.length <= most && new Set(roles).size === roles.length) subsets.push(set);
  }
  return subsets;
}

/** What a platform is worth in places, or null where it may not take one of them. */
function worthOf(took: number, fit: readonly number[], places: readonly RolePlace[]): number | null {
  let worth = 0;
  for (const [place, { role, weight }] of places.entries()) {
    if ((took & (1 << place)) === 0) continue;
    if (!(fit[role]! > 0)) return null;
    worth += weight * fit[role]!;
  }
  return worth;
}

/** Puts a label among others unless one of them is as good in everything; drops those that it beats. */
function keep(labels: Label[], label: Label): void {
  const isBeaten = (a: Label, b: Label): boolean =>
    b.worth >= a.worth && b.used.every((sum, k) => sum <= a.used[k]!);
  if (labels.some((other) => isBeaten(label, other))) return;
  let kept = 0;
  for (const other of labels) if (!isBeaten(other, label)) labels[kept++] = other;
  labels.length = kept;
  labels.push(label);
}
