import { absent } from "../../kernel/absent.ts";
import { reason } from "../../kernel/reasons/reason.ts";
import { normalQuantile } from "../../stats/distribution/normalQuantile.ts";
import type { PostingTimeModel } from "../postingTimeModelSchema.ts";
import { crossFit } from "./crossFit.ts";
import type { TimingCells } from "./timingCells.ts";

/** Fewer posts say nothing about times: noise of one post is about twice the largest timing effect. A convention. */
const FEWEST_POSTS = 30;

/** Fewer slots leave nothing to compare. A convention. */
const FEWEST_SLOTS = 5;

/** Knowing the time has to take away at least this part of the squared error, or it does not matter. A convention. */
const LEAST_GAIN = 0.01;

/** Level of the interval of the gain: its lower end is a one-sided bound of level 0.9. A convention. */
const GAIN_LEVEL = 0.8;

/** What the posts allow to say about times, and on what grounds. */
export type TimingJudgment = Pick<PostingTimeModel, "verdict" | "because" | "gain">;

/**
 * Judges whether times matter by posts that the estimate had not seen.
 *
 * @param cells - the posts
 * @param n - how many
 */
export function judgeTiming(cells: TimingCells, n: number): TimingJudgment {
  if (n < FEWEST_POSTS) {
    const because = [reason("timing.too-few-posts", { n, needed: FEWEST_POSTS })];
    return { verdict: "insufficient", because, gain: absent("too-few", n, FEWEST_POSTS) };
  }
  const slots = new Set(cells.slot).size;
  if (slots < FEWEST_SLOTS) {
    const because = [reason("timing.too-few-slots", { slots, needed: FEWEST_SLOTS, n })];
    return { verdict: "insufficient", because, gain: absent("not-identified", n) };
  }
  const tested = crossFit(cells);
  if (tested === null) {
    return {
      verdict: "insufficient",
      because: [reason("timing.nothing-to-compare", { n })],
      gain: absent("not-identified", n),
    };
  }
  const reach = normalQuantile((1 + GAIN_LEVEL) / 2) * tested.standardError;
  const low = tested.gain - reach;
  const high = tested.gain + reach;
  const values = { gain: tested.gain, low, high, n };
  const gain: TimingJudgment["gain"] = {
    status: "ok",
    value: tested.gain,
    unit: "ratio",
    n,
    nUnit: "posts",
    method: `cross-fitted reduction of squared error, 5 folds by ${cells.foldBy}`,
    interval: { low, high, level: GAIN_LEVEL, method: "normal, over posts" },
  };
  if (low <= 0) return { verdict: "no-reliable-time", because: [reason("timing.no-gain", values)], gain };
  if (tested.gain < LEAST_GAIN) {
    const because = [reason("timing.gain-too-small", { ...values, needed: LEAST_GAIN })];
    return { verdict: "no-reliable-time", because, gain };
  }
  return { verdict: "reliable", because: [reason("timing.gain", values)], gain };
}
