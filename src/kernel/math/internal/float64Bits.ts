/** One float64, to be seen as bits through {@link words}. Scratch space: no value survives a call. */
export const float64: Float64Array = /* @__PURE__ */ new Float64Array(1);

/** The two halves of {@link float64}. */
export const words: Uint32Array = /* @__PURE__ */ new Uint32Array(float64.buffer);

/** Which of {@link words} holds sign, exponent and leading bits: the second on little-endian machines. */
export const HIGH: number = /* @__PURE__ */ (() => new Uint8Array(new Uint32Array([1]).buffer)[0]!)();

/** Which of {@link words} holds the trailing 32 bits. */
export const LOW: number = /* @__PURE__ */ (() => 1 - HIGH)();

/**
 * A power of two, exactly.
 *
 * @param exponent - a whole number from -1022 to 1023
 * @returns 2^exponent
 */
export function powerOfTwo(exponent: number): number {
  words[HIGH] = (exponent + 1023) << 20;
  words[LOW] = 0;
  return float64[0]!;
}

/**
 * value * 2^exponent with one rounding, also where the result is subnormal or overflows.
 *
 * @param value - a number from 1/2 to 4
 * @param exponent - a whole number from -1100 to 1100
 * @returns the scaled number
 */
export function scale(value: number, exponent: number): number {
  if (exponent < -1021) return value * powerOfTwo(exponent + 128) * 2 ** -128;
  if (exponent > 1022) return value * powerOfTwo(exponent - 128) * 2 ** 128;
  return value * powerOfTwo(exponent);
}
