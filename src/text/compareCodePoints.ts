/**
 * Order of two texts by their code points, as databases have it in their binary order. `<` compares UTF-16 units, which puts an
 * emoji before `豈` (U+F900).
 *
 * @param a - a text
 * @param b - another
 * @returns below, above or equal to 0
 */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    // Surrogates stand for code points above all others; rotated there, units order as code points do.
    if (x !== y) return place(x) - place(y);
  }
  return a.length - b.length;
}

function place(unit: number): number {
  return unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
