import type { StaggerChoice } from "./StaggerChoice.ts";
import type { StaggerTable } from "./StaggerTable.ts";

/**
 * Lags of its own for each post: dynamic program over pairs of time and lags (Viterbi 1967), one layer a post. Two neighbors in time
 * have to keep the gap on every platform; those far enough apart do so whatever their lags, so that one running maximum stands for
 * them, and only pairs nearer than the widest window of lags are compared one by one. As many posts as possible come before their value.
 *
 * Cost: posts times pairs, times the pairs inside the widest window.
 *
 * @param table - what each combination is worth
 * @param count - how many posts
 * @param gap - least milliseconds between two posts on a platform
 */
export function freeLags({ at, lags, worth }: StaggerTable, count: number, gap: number): StaggerChoice {
  const vectors = lagVectors(lags.map((ofPlatform) => ofPlatform.length));
  const width = vectors.length;
  const value = new Float64Array(at.length * width);
  for (let i = 0; i < at.length; i++) {
    for (const [v, vector] of vectors.entries())
      value[i * width + v] = vector.reduce((sum, lag, p) => sum + worth[p]![lag]![i]!, 0);
  }
  // fits[w * width + v]: the smallest distance in time at which lags w can follow lags v.
  const fits = Float64Array.from({ length: width * width }, (_, k) => {
    const [after, before] = [vectors[Math.floor(k / width)]!, vectors[k % width]!];
    return after.reduce((most, lag, p) => Math.max(most, gap + lags[p]![before[p]!]! - lags[p]![lag]!), gap);
  });
  const always = fits.reduce((most, distance) => Math.max(most, distance), 0);

  let before = value.slice();
  const from: Int32Array[] = [];
  let placed = bestOf(before) < 0 ? 0 : 1;
  for (let k = 1; k < count && placed === k; k++) {
    const now = new Float64Array(value.length).fill(Number.NEGATIVE_INFINITY);
    const origin = new Int32Array(value.length).fill(-1);
    let farthest = -1;
    let joined = 0;
    let nearest = 0;
    for (let j = 0; j < at.length; j++) {
      while (joined < j && at[j]! - at[joined]! >= always) {
        for (let v = 0; v < width; v++) {
          const state = joined * width + v;
          if (before[state]! > (farthest < 0 ? Number.NEGATIVE_INFINITY : before[farthest]!))
            farthest = state;
        }
        joined++;
      }
      while (nearest < j && at[j]! - at[nearest]! >= gap) nearest++;
      for (let w = 0; w < width; w++) {
        const state = j * width + w;
        if (value[state] === Number.NEGATIVE_INFINITY) continue;
        let top = farthest;
        let most = top < 0 ? Number.NEGATIVE_INFINITY : before[top]!;
        for (let i = joined; i < nearest; i++) {
          const distance = at[j]! - at[i]!;
          for (let v = 0; v < width; v++) {
            const earlier = before[i * width + v]!;
            if (earlier > most && distance >= fits[w * width + v]!) [top, most] = [i * width + v, earlier];
          }
        }
        if (top < 0) continue;
        now[state] = most + value[state]!;
        origin[state] = top;
      }
    }
    if (bestOf(now) < 0) break;
    from.push(origin);
    before = now;
    placed = k + 1;
  }
  if (placed === 0) return { times: [], lags: [], worth: 0 };
  let state = bestOf(before);
  const total = before[state]!;
  const states = [state];
  for (let k = placed - 2; k >= 0; k--) {
    state = from[k]![state]!;
    states.unshift(state);
  }
  return {
    times: states.map((one) => Math.floor(one / width)),
    lags: states.map((one) => vectors[one % width]!),
    worth: total,
  };
}

/** All combinations of one index below each length, the last counting fastest. */
function lagVectors(lengths: readonly number[]): number[][] {
  return lengths.reduce<number[][]>(
    (all, length) => all.flatMap((vector) => Array.from({ length }, (_, i) => [...vector, i])),
    [[]],
  );
}

/** Index of the first greatest number, or -1 where all are minus infinity. */
function bestOf(values: Float64Array): number {
  let top = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) {
    if (values[i]! > most) [top, most] = [i, values[i]!];
  }
  return top;
}
