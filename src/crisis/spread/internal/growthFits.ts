import { exp } from "../../../kernel/math/exp.ts";
import { log } from "../../../kernel/math/log.ts";

/** A fitted growth rate. */
export interface GrowthFit {
  rate: number;
  standardError: number;
  dispersion: number | null;
}

/** Maximum likelihood by Newton's method; null where it does not settle. */
export function poissonGrowth(steps: readonly number[], counts: readonly number[]): GrowthFit | null {
  const n = counts.length;
  const middle = steps.reduce((sum, step) => sum + step, 0) / n;
  const x = steps.map((step) => step - middle);
  let level = log(counts.reduce((sum, count) => sum + count, 0) / n);
  let rate = 0;
  for (let round = 0; round < 200; round += 1) {
    let total = 0;
    let totalX = 0;
    let totalXX = 0;
    let score = 0;
    let scoreX = 0;
    for (let i = 0; i < n; i += 1) {
      const mean = exp(level + rate * x[i]!);
      total += mean;
      totalX += mean * x[i]!;
      totalXX += mean * x[i]! * x[i]!;
      score += counts[i]! - mean;
      scoreX += (counts[i]! - mean) * x[i]!;
    }
    const determinant = total * totalXX - totalX * totalX;
    if (!(determinant > 0 && determinant < Infinity)) return null;
    const stepLevel = (totalXX * score - totalX * scoreX) / determinant;
    const stepRate = (total * scoreX - totalX * score) / determinant;
    // Long steps overshoot where counts grow steeply.
    const part = Math.min(1, 1 / Math.max(Math.abs(stepLevel), Math.abs(stepRate * x.at(-1)!)));
    level += part * stepLevel;
    rate += part * stepRate;
    if (Math.abs(stepRate) <= 1e-13 * Math.max(1, Math.abs(rate)) && Math.abs(stepLevel) <= 1e-11) {
      let pearson = 0;
      for (let i = 0; i < n; i += 1) {
        const mean = exp(level + rate * x[i]!);
        pearson += ((counts[i]! - mean) * (counts[i]! - mean)) / mean;
      }
      const dispersion = pearson / (n - 2);
      if (!Number.isFinite(dispersion)) return null;
      const standardError = Math.sqrt((total / determinant) * Math.max(1, dispersion));
      return Number.isFinite(standardError) ? { rate: rate + 0, standardError, dispersion } : null;
    }
  }
  return null;
}

/** Least squares on logarithms. */
export function logLinearGrowth(steps: readonly number[], counts: readonly number[]): GrowthFit {
  const n = counts.length;
  const logs = counts.map((count) => log(count));
  const middle = steps.reduce((sum, step) => sum + step, 0) / n;
  const mean = logs.reduce((sum, value) => sum + value, 0) / n;
  let xx = 0;
  let xy = 0;
  for (let i = 0; i < n; i += 1) {
    xx += (steps[i]! - middle) * (steps[i]! - middle);
    xy += (steps[i]! - middle) * (logs[i]! - mean);
  }
  const rate = xy / xx;
  let rest = 0;
  for (let i = 0; i < n; i += 1) {
    const residual = logs[i]! - mean - rate * (steps[i]! - middle);
    rest += residual * residual;
  }
  return { rate: rate + 0, standardError: Math.sqrt(rest / (n - 2) / xx), dispersion: null };
}
