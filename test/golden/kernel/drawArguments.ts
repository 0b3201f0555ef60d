/** The seven functions of src/kernel/math, as the golden files name them. */
export type MathFunction = "cos" | "exp" | "expm1" | "log" | "log1p" | "pow" | "sin";

/**
 * Draws the arguments that makeMathGolden.py drew, bit for bit: the same integer generator and the same float64
 * operations, described there.
 *
 * @param name - whose domain to draw from
 * @param count - how many
 * @param seed - an unsigned 32-bit number
 * @returns count arguments, or for pow count pairs one after the other
 */
export function drawArguments(name: MathFunction, count: number, seed: number): Float64Array {
  let state = seed >>> 0;
  const next16 = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 16;
  };
  const word = (): number => next16() * 65536 + next16();
  const unit = (): number => ((word() >>> 5) * 67108864 + (word() >>> 6)) / 9007199254740992;
  const between = (low: number, high: number): number => low + (high - low) * unit();
  const whole = (low: number, high: number): number => low + (word() % (high - low + 1));
  const sign = (): number => (next16() < 32768 ? 1 : -1);
  const anyPositive = (): number => {
    const view = new DataView(new ArrayBuffer(8));
    view.setUint32(0, word() % 0x7ff00000);
    view.setUint32(4, word());
    return view.getFloat64(0);
  };
  const exponentOf = (x: number): number => {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, x);
    return (view.getUint32(0) >>> 20) - 1023;
  };
  const scaled = (low: number, high: number): number => {
    const s = sign();
    const significand = 1 + unit();
    return s * significand * 2 ** whole(low, high);
  };
  const nearOne = (): number => {
    const offset = unit() - 0.5;
    return 1 + offset * 2 ** -whole(0, 50);
  };

  const angle = (kind: number): number => {
    if (kind === 0) return sign() * anyPositive();
    if (kind === 1) return between(-10, 10);
    if (kind === 2) return between(-1048576, 1048576);
    return whole(1, 600000) * 1.5707963267948966;
  };
  const draws: Record<MathFunction, (kind: number) => number[]> = {
    cos: (kind) => [angle(kind)],
    sin: (kind) => [angle(kind)],
    exp: (kind) => {
      if (kind === 0) return [between(-746, 710)];
      if (kind === 1) return [between(-1, 1)];
      if (kind === 2) return [between(-745.2, -708)];
      return [scaled(-60, 9)];
    },
    expm1: (kind) => {
      if (kind === 0) return [between(-45, 710)];
      if (kind === 1) return [between(-1, 1)];
      if (kind === 2) return [between(-0.4, 0.4)];
      return [scaled(-60, 9)];
    },
    log: (kind) => {
      if (kind === 0) return [anyPositive()];
      if (kind === 1) return [nearOne()];
      if (kind === 2) return [between(0.5, 2)];
      return [between(0, 1000)];
    },
    log1p: (kind) => {
      if (kind === 0) return [anyPositive()];
      if (kind === 1) return [scaled(-60, -1)];
      if (kind === 2) return [between(-0.999999, 1)];
      return [between(0, 1000)];
    },
    pow: (kind) => {
      if (kind === 0) {
        const x = anyPositive();
        return [x, between(-745, 710) / ((exponentOf(x) + 0.5) * 0.6931471805599453)];
      }
      if (kind === 1) {
        const offset = unit() - 0.5;
        const k = whole(0, 50);
        return [1 + offset * 2 ** -k, scaled(k - 4, k + 9)];
      }
      if (kind === 2) return [between(0, 100), between(-10, 10)];
      return [between(0, 10), whole(-40, 40)];
    },
  };
  const drawn: number[] = [];
  for (let i = 0; i < count; i++) drawn.push(...draws[name](i % 4));
  return Float64Array.from(drawn);
}
