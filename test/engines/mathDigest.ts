import { drawArguments, type MathFunction } from "../golden/kernel/drawArguments.ts";
import { mathFunctions } from "../golden/kernel/measureUlps.ts";

const ARGUMENTS = 100_000;
const SEED = 20260301;

/**
 * Evaluates every function of `src/kernel/math` at 100,000 seeded arguments and folds the bits of the results into one
 * hash (FNV-1a over the 32-bit halves, low half first). Two engines agree to the last bit exactly when their digests do.
 *
 * @returns eight hexadecimal digits a function: `cos:1a2b3c4d exp:…`
 */
export function mathDigest(): string {
  const names = Object.keys(mathFunctions).sort() as MathFunction[];
  return names.map((name) => `${name}:${digestOf(name)}`).join(" ");
}

function digestOf(name: MathFunction): string {
  const drawn = drawArguments(name, ARGUMENTS, SEED);
  const f = mathFunctions[name];
  const arity = name === "pow" ? 2 : 1;
  const view = new DataView(new ArrayBuffer(8));
  let hash = 0x811c9dc5;
  for (let i = 0; i < ARGUMENTS; i++) {
    view.setFloat64(0, f(drawn[arity * i]!, drawn[arity * i + arity - 1]!), true);
    hash = Math.imul(hash ^ view.getUint32(0, true), 0x01000193);
    hash = Math.imul(hash ^ view.getUint32(4, true), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
