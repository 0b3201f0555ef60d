import { cos } from "../../../kernel/math/cos.ts";
import { sin } from "../../../kernel/math/sin.ts";
import { normalQuantile } from "../../distribution/normalQuantile.ts";
import { normalTail } from "../../internal/normalTail.ts";

/** What n users in each arm have to overcome: the test finds a difference where sqrt(n) apart exceeds critical by chance. */
interface Signal {
  /** Distance of the shares for one user in each arm. */
  apart: number;
  /** Distance that is needed, in the same unit. */
  critical: number;
  /** Standard deviation of the distance. */
  deviation: number;
  /** Whether a finding in the wrong direction counts. */
  bothTails: boolean;
}

/**
 * What a comparison of two shares has to overcome.
 *
 * @param p1 - one share, between 0 and 1
 * @param p2 - the other
 * @param outside - the chance of a false finding on each side
 * @param method - which standard error
 * @returns the signal
 */
export function proportionSignal(
  p1: number,
  p2: number,
  outside: number,
  method: "pooled" | "unpooled" | "arcsine",
): Signal {
  const z = -normalQuantile(outside);
  if (method === "arcsine") {
    const apart = 2 * Math.abs(arcsineOfRoot(p2) - arcsineOfRoot(p1));
    return { apart, critical: z * Math.SQRT2, deviation: Math.SQRT2, bothTails: true };
  }
  const deviation = Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2));
  const mean = p1 / 2 + p2 / 2;
  const underNull = method === "pooled" ? Math.sqrt(2 * mean * (1 - mean)) : deviation;
  return { apart: Math.abs(p2 - p1), critical: z * underNull, deviation, bothTails: false };
}

/**
 * The chance that a signal is found.
 *
 * @param signal - the signal
 * @param n - users in each arm
 * @returns a probability
 */
export function powerOfSignal({ apart, critical, deviation, bothTails }: Signal, n: number): number {
  const near = (critical - apart * Math.sqrt(n)) / deviation;
  const found = near > 0 ? normalTail(near) : 1 - normalTail(-near);
  return bothTails ? found + normalTail((critical + apart * Math.sqrt(n)) / deviation) : found;
}

/** The angle whose sine is the square root of a share, by Newton's method from a chord. */
function arcsineOfRoot(p: number): number {
  if (p > 0.5) return Math.PI / 2 - arcsineOfRoot(1 - p);
  const root = Math.sqrt(p);
  let angle = root * (1 + p / 6);
  for (let round = 0; round < 5; round++) angle -= (sin(angle) - root) / cos(angle);
  return angle;
}
