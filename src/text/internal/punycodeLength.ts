const BASE = 36;
const LOWEST_THRESHOLD = 1;
const HIGHEST_THRESHOLD = 26;
const SKEW = 38;
const DAMPING = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;

/**
 * How long one label of a host name is once it is written in ASCII (`xn--…`), as DNS holds it to 63. Punycode, RFC 3492
 * section 6.3; only the length is computed, not the text.
 *
 * @param label - a label, without dots
 * @returns its length; the label's own where it is ASCII already
 */
export function punycodeLength(label: string): number {
  const codes = Array.from(label, (character) => character.codePointAt(0)!);
  const plain = codes.filter((code) => code < FIRST_CODE).length;
  if (plain === codes.length) return label.length;

  let length = "xn--".length + plain + (plain > 0 ? 1 : 0);
  let handled = plain;
  let delta = 0;
  let bias = FIRST_BIAS;
  let reached = FIRST_CODE;
  for (const code of [...new Set(codes)].filter((c) => c >= FIRST_CODE).sort((a, b) => a - b)) {
    delta += (code - reached) * (handled + 1);
    reached = code + 1;
    for (const other of codes) {
      if (other < code) delta++;
      if (other !== code) continue;
      length += digitsOf(delta, bias);
      bias = adapt(delta, handled + 1, handled === plain);
      delta = 0;
      handled++;
    }
    delta++;
  }
  return length;
}

function digitsOf(delta: number, bias: number): number {
  let digits = 1;
  let rest = delta;
  for (let k = BASE; ; k += BASE) {
    const threshold = Math.min(HIGHEST_THRESHOLD, Math.max(LOWEST_THRESHOLD, k - bias));
    if (rest < threshold) return digits;
    rest = Math.floor((rest - threshold) / (BASE - threshold));
    digits++;
  }
}

function adapt(delta: number, points: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? DAMPING : 2));
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > ((BASE - LOWEST_THRESHOLD) * HIGHEST_THRESHOLD) / 2; k += BASE) {
    rest = Math.floor(rest / (BASE - LOWEST_THRESHOLD));
  }
  return k + Math.floor(((BASE - LOWEST_THRESHOLD + 1) * rest) / (rest + SKEW));
}
