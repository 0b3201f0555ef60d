import { cos } from "../../../kernel/math/cos.ts";
import { sin } from "../../../kernel/math/sin.ts";

/** The mean of unit vectors. */
export interface Resultant {
  /** Its cosine part. */
  x: number;
  /** Its sine part. */
  y: number;
  /** Its length, at most 1. */
  length: number;
}

/** The mean vector of values on a circle; at least one. */
export function resultantOf(values: ArrayLike<number>, period: number): Resultant {
  let x = 0;
  let y = 0;
  for (let i = 0; i < values.length; i++) {
    const angle = ((values[i]! % period) / period) * (2 * Math.PI);
    x += cos(angle);
    y += sin(angle);
  }
  x /= values.length;
  y /= values.length;
  return { x, y, length: Math.min(1, Math.sqrt(x * x + y * y)) };
}
