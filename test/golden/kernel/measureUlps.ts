import { cos } from "../../../src/kernel/math/cos.ts";
import { exp } from "../../../src/kernel/math/exp.ts";
import { expm1 } from "../../../src/kernel/math/expm1.ts";
import { log } from "../../../src/kernel/math/log.ts";
import { log1p } from "../../../src/kernel/math/log1p.ts";
import { pow } from "../../../src/kernel/math/pow.ts";
import { sin } from "../../../src/kernel/math/sin.ts";
import { drawArguments, type MathFunction } from "./drawArguments.ts";

/** A file of makeMathGolden.py. */
export interface MathGolden {
  seed: number;
  count: number;
  functions: Record<MathFunction, { tolerance: number; results: string }>;
}

/** How far a function is from the truth. */
export interface UlpReport {
  /** The largest error, in units in the last place of the nearest float64; Infinity for a wrong kind of value. */
  worst: number;
  /** The argument (or pair) of the largest error. */
  at: number[];
  /** The share of results that are the float64 nearest to the truth. */
  nearest: number;
}

/** The functions under test, each as a function of its arguments. */
export const mathFunctions: Record<MathFunction, (x: number, y: number) => number> = {
  cos,
  exp,
  expm1,
  log,
  log1p,
  pow,
  sin,
};

/** Measures one function against a golden file. */
export function measureUlps(
  golden: MathGolden,
  name: MathFunction,
  f: (x: number, y: number) => number = mathFunctions[name],
): UlpReport {
  const { results } = golden.functions[name];
  const drawn = drawArguments(name, golden.count, golden.seed);
  const arity = name === "pow" ? 2 : 1;
  const report: UlpReport = { worst: 0, at: [], nearest: 0 };
  for (let i = 0; i < golden.count; i++) {
    const bits = BigInt(`0x${results.slice(18 * i, 18 * i + 16)}`);
    const left = (Number.parseInt(results.slice(18 * i + 16, 18 * i + 18), 16) - 128) / 200;
    const x = drawn[arity * i]!;
    const y = drawn[arity * i + arity - 1]!;
    const value = f(x, y);
    const isNegative = bits >> 63n === 1n;
    const steps = Number(ordered(value) - (isNegative ? -(bits & (2n ** 63n - 1n)) : bits));
    const error = Number.isNaN(value) ? Number.POSITIVE_INFINITY : Math.abs(steps - left);
    if (steps === 0) report.nearest += 1 / golden.count;
    if (error > report.worst) {
      report.worst = error;
      report.at = arity === 2 ? [x, y] : [x];
    }
  }
  return report;
}

/** Numbers the float64 in their order, 0 at 0. */
function ordered(value: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Math.abs(value));
  const size = view.getBigUint64(0);
  return value < 0 || Object.is(value, -0) ? -size : size;
}
