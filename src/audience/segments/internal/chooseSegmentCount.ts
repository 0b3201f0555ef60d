import type { SegmentCandidate } from "../audienceModelSchema.ts";
import { sizesOf } from "./Centers.ts";
import { clusterPlaces } from "./clusterPlaces.ts";
import { drawRows } from "./drawRows.ts";
import { gapStatistic, isOneEnough } from "./gapStatistic.ts";
import { type Places, pickPlaces } from "./Places.ts";
import { placesSilhouette } from "./placesSilhouette.ts";
import { segmentStability } from "./segmentStability.ts";

/** A number of segments, and how it was found. */
export interface SegmentCount {
  /** The number. */
  k: number;
  /** Why. */
  ground: "silhouette" | "gap" | "no-stable" | "too-few";
  /** The numbers that were looked at. */
  candidates: SegmentCandidate[];
}

/** How to look for the number of segments. */
export interface CountSearch {
  /** Most segments. */
  most: number;
  /** Starts of each clustering. */
  starts: number;
  /** Smallest size a segment may have. */
  minSize: number;
  /** Resamples of the stability. */
  resamples: number;
  /** Seed of all draws. */
  seed: string;
}

/** Members that are looked at: more of them would not change the number of groups that can be told apart. */
const MOST_MEMBERS = 2000;
const MOST_FOR_GAP = 1000;
/** "Dissolved" (Hennig 2007). */
const DISSOLVED = 0.6;

/**
 * How many segments members fall into: the number with the best silhouette among those of which no segment dissolves when members are drawn
 * anew, or is too small; one where the gap statistic says that this is no better than one.
 */
export function chooseSegmentCount(places: Places, search: CountSearch): SegmentCount {
  const { starts, minSize, resamples, seed } = search;
  const rows = drawRows(places.count, MOST_MEMBERS, `${seed}/sample`);
  const sample = pickPlaces(places, rows);
  const least = Math.max(1, Math.ceil((minSize * sample.count) / places.count));
  const most = Math.min(search.most, Math.floor(sample.count / Math.max(2, least)));
  const one: SegmentCandidate = {
    k: 1,
    silhouette: null,
    stability: null,
    smallest: places.count,
    gap: null,
    gapError: null,
  };
  if (most < 2) return { k: 1, ground: "too-few", candidates: [one] };

  const tried = Array.from({ length: most - 1 }, (_, i) => {
    const k = i + 2;
    const { labels } = clusterPlaces(sample, k, `${seed}/${k}`, starts);
    return { k, labels, mean: placesSilhouette(sample, labels, `${seed}/silhouette`) };
  });
  const candidates: SegmentCandidate[] = [
    one,
    ...tried.map(({ k, labels, mean }) => ({
      ...one,
      k,
      silhouette: mean,
      smallest: sizesOf(labels, k).reduce((a, b) => Math.min(a, b)),
    })),
  ];
  const order = tried
    .filter(({ k, mean }) => mean !== null && candidates[k - 1]!.smallest >= least)
    .sort((a, b) => b.mean! - a.mean! || a.k - b.k);
  const holding = order.find(({ k, labels }) => {
    if (resamples === 0) return true;
    const stability = segmentStability(sample, labels, k, resamples, `${seed}/stability/${k}`);
    const worst = stability.reduce((a, b) => Math.min(a, b));
    candidates[k - 1]!.stability = worst;
    return worst >= DISSOLVED;
  });
  if (holding === undefined) return { k: 1, ground: "no-stable", candidates };

  const gapRows = drawRows(sample.count, MOST_FOR_GAP, `${seed}/gap`);
  const gapOf = gapStatistic(pickPlaces(sample, gapRows), `${seed}/gap`);
  const isOne = isOneEnough(
    (k) => {
      const found = gapOf(k);
      if (found !== null) Object.assign(candidates[k - 1]!, { gap: found.gap, gapError: found.error });
      return found;
    },
    holding.k,
    most,
  );
  return isOne ? { k: 1, ground: "gap", candidates } : { k: holding.k, ground: "silhouette", candidates };
}
