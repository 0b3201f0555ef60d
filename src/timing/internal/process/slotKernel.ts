import { exp } from "../../../kernel/math/exp.ts";
import { sin } from "../../../kernel/math/sin.ts";

/** Slots of a week: 7 days of 24 hours, from Monday 0:00. */
export const SLOTS = 168;

/** How alike two slots are a priori: how far hours reach, and the parts of hour, weekday and slot in the variance. */
export interface SlotKernelShape {
  /** Reach of an hour, as the length of the periodic kernel. */
  hourLength: number;
  /** Part of the variance that the hour of the day has, on every day. */
  hour: number;
  /** Part that the weekday has, at every hour. */
  weekday: number;
  /** Part that hour and weekday have together. */
  product: number;
}

/** The shape that estimates use: the middle of the grid of timing research on simulated worlds; a convention. */
export const slotKernelShape: SlotKernelShape = { hourLength: 0.6, hour: 0.5, weekday: 0.2, product: 0.3 };

/**
 * Prior covariance of the 168 slot effects, in units of their variance: margins of hour and weekday and a part of each
 * slot's own, where neighboring hours, neighboring weekdays and days of one kind (Monday to Friday, weekend) are alike.
 * Periodic kernel of MacKay 1998 (Introduction to Gaussian processes): exp(-2 sin²(π d / period) / length²).
 *
 * @param shape - reach and parts
 * @returns 168 * 168 numbers, row by row; the diagonal is the sum of the parts
 */
export function slotKernel(shape: SlotKernelShape): Float64Array {
  const made = kernels.get(shape) ?? makeKernel(shape);
  kernels.set(shape, made);
  return made;
}

/** The few shapes there are, made once: a fit asks for each of them again and again. Nobody writes to them. */
const kernels = new WeakMap<SlotKernelShape, Float64Array>();

function makeKernel(shape: SlotKernelShape): Float64Array {
  const { hourLength, hour, weekday, product } = shape;
  const hourKernel = Float64Array.from({ length: 24 }, (_, d) => periodic(d, 24, hourLength));
  const dayKernel = Float64Array.from({ length: 7 }, (_, d) => periodic(d, 7, 1));
  const kernel = new Float64Array(SLOTS * SLOTS);
  let at = 0;
  for (let a = 0; a < SLOTS; a++) {
    const dayA = Math.floor(a / 24);
    for (let dayB = 0; dayB < 7; dayB++) {
      const alikeDay = dayKernel[Math.abs(dayA - dayB)]! * (dayA >= 5 === dayB >= 5 ? 1 : 0.5);
      for (let hourB = 0; hourB < 24; hourB++) {
        const alikeHour = hourKernel[Math.abs((a % 24) - hourB)]!;
        kernel[at++] = hour * alikeHour + weekday * alikeDay + product * alikeHour * alikeDay;
      }
    }
  }
  return kernel;
}

function periodic(distance: number, period: number, length: number): number {
  const s = sin((Math.PI * distance) / period);
  return exp((-2 * s * s) / (length * length));
}
