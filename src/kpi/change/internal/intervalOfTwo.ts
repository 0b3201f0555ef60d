/** The two ends of an interval. */
export interface Ends {
  /** Lower end. */
  low: number;
  /** Upper end. */
  high: number;
}

/** A value between its own limits. */
export interface Limited extends Ends {
  /** The value. */
  value: number;
}

/**
 * The interval of `b - a` from the limits of either, which need not be symmetric (the method of variance estimates recovery; Newcombe
 * 1998, method 10, for Wilson limits; Zou & Donner 2008).
 */
export function differenceEnds(a: Limited, b: Limited): Ends {
  const difference = b.value - a.value;
  return {
    low: difference - rootOfSquares(b.value - b.low, a.high - a.value) + 0,
    high: difference + rootOfSquares(b.high - b.value, a.value - a.low) + 0,
  };
}

/**
 * The interval of `b / a` from the limits of either (Donner & Zou 2012); that of Fieller (1954) where these are symmetric. Null where
 * the data do not bound it, as `a` may be 0.
 *
 * @param a - a value above 0
 * @param b - a value of at least 0
 */
export function quotientEnds(a: Limited, b: Limited): Ends | null {
  if (!(a.low > 0)) return null;
  const product = a.value * b.value;
  const square = product * product;
  const lowRoot = square - b.low * a.high * (2 * b.value - b.low) * (2 * a.value - a.high);
  const highRoot = square - b.high * a.low * (2 * b.value - b.high) * (2 * a.value - a.low);
  if (!(lowRoot >= 0 && highRoot >= 0)) return null;
  // The smaller root from the product of both, so that nothing cancels and nothing is divided by what may be 0.
  const fromBelow = product + Math.sqrt(lowRoot);
  const low = fromBelow === 0 ? 0 : (b.low * (2 * b.value - b.low)) / fromBelow;
  const high = (product + Math.sqrt(highRoot)) / (a.low * (2 * a.value - a.low));
  return Number.isFinite(low) && Number.isFinite(high) ? { low, high } : null;
}

/** As `Math.hypot`, whose last bit differs between engines. */
export function rootOfSquares(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}
