import { createRandomSource } from "../../../src/kernel/createRandomSource.ts";

/** How usual volume moves over the week, as a factor by the hour. Means are about 1. */
export const weekShapes = {
  even: () => 1,
  daily: (hour: number) => 1 + 0.8 * Math.sin((2 * Math.PI * hour) / 24),
  "silent nights": (hour: number) => (hour % 24 < 7 ? 0.05 : 1.4),
  "quiet weekends": (hour: number) =>
    (Math.floor(hour / 24) % 7 >= 5 ? 0.3 : 1.3) * (1 + 0.6 * Math.sin((2 * Math.PI * hour) / 24)),
  "busy weekends": (hour: number) =>
    (Math.floor(hour / 24) % 7 >= 5 ? 2.5 : 0.5) * (1 + 0.6 * Math.sin((2 * Math.PI * hour) / 24)),
  "one hour a day": (hour: number) => (Math.floor(hour) % 24 === 20 ? 6 : 0.8),
  "one hour a week": (hour: number) => (Math.floor(hour) % 168 === 60 ? 10 : 0.95),
} as const;

/** Draws counts with variance `mean + dispersion * mean^2`, as a Poisson count of a gamma mean. */
export function countSource(seed: string): (mean: number, dispersion: number) => number {
  const random = createRandomSource(seed);
  const uniform = (): number => 1 - random.nextFloat();
  const normal = (): number => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  /** Marsaglia and Tsang 2000. */
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * uniform() ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const x = normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  const poisson = (mean: number): number => {
    if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
    let count = 0;
    let chance = Math.exp(-mean);
    for (let left = uniform() - chance; left > 0 && count < 1000; left -= chance) {
      count += 1;
      chance *= mean / count;
    }
    return count;
  };
  return (mean, dispersion) => poisson(dispersion === 0 ? mean : mean * dispersion * gamma(1 / dispersion));
}

export interface StreamForm {
  minutes: number;
  weeks: number;
  mean: number;
  dispersion: number;
  shape: keyof typeof weekShapes;
  seed: number;
}

/** A stream without anomalies. */
export function evenStream({ minutes, weeks, mean, dispersion, shape, seed }: StreamForm): {
  at: Float64Array;
  count: Float64Array;
} {
  const draw = countSource(`${seed} ${minutes} ${mean} ${dispersion} ${shape}`);
  const at = Float64Array.from(
    { length: Math.round((weeks * 10_080) / minutes) },
    (_, i) => i * minutes * 60_000,
  );
  const count = at.map((ms) => draw(mean * weekShapes[shape](ms / 3_600_000), dispersion));
  return { at, count };
}

/**
 * A ramp as in the method notes, 2.5: four weeks with a daily cycle, then extra volume of a tenth of the usual that doubles again and
 * again.
 */
export function ramp(
  mean: number,
  doublingMinutes: number,
  seed: number,
): { at: Float64Array; count: Float64Array; start: number } {
  const draw = countSource(`ramp ${mean} ${doublingMinutes} ${seed}`);
  const start = 4 * 2016;
  const n = start + Math.ceil((doublingMinutes * 8) / 5);
  const at = Float64Array.from({ length: n }, (_, i) => i * 300_000);
  const count = at.map((_, i) => {
    const extra = i < start ? 0 : 0.1 * 2 ** (((i - start) * 5) / doublingMinutes);
    return draw(mean * (1 + 0.4 * Math.sin((2 * Math.PI * i) / 288)) * (1 + extra), 0.1);
  });
  return { at, count, start };
}
