/**
 * Writes the WebAssembly module of `src/kernel/blockKernel.ts`: an assembler of the few instructions that it takes, so that no
 * tool is needed and what runs can be read here. `npx tsx test/kernel/makeBlockKernel.ts` prints the bytes as base64;
 * a test holds them against the source.
 */

/** Bytes between two columns of a block, as in `src/kernel/blockKernel.ts`: 16,384 rows of 32 bits. */
const COLUMN = 65_536;

export type Code = readonly (number | Code)[];

export const flat = (code: Code): number[] =>
  code.flatMap((part) => (typeof part === "number" ? [part] : flat(part)));

export function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}

export const list = (items: readonly Code[]): number[] => [...unsigned(items.length), ...flat(items)];
export const sized = (code: Code): number[] => {
  const bytes = flat(code);
  return [...unsigned(bytes.length), ...bytes];
};
export const text = (value: string): number[] => sized([...Buffer.from(value)]);

export const I32 = 0x7f;
const I64 = 0x7e;
const V128 = 0x7b;

export const get = (local: number): Code => [0x20, local];
export const set = (local: number, value: Code): Code => [value, 0x21, local];
/** A constant below 64, for steps. */
const small = (value: number): Code => [0x41, value];
export const add = (a: Code, b: Code): Code => [a, b, 0x6a];
export const multiply = (a: Code, b: Code): Code => [a, b, 0x6c];
export const advance = (local: number, by: number): Code => set(local, add(get(local), constant(by)));
/** Of a constant whose seventh bit would be read as a sign. */
const constant = (value: number): Code =>
  value < 64 ? small(value) : [0x41, (value & 127) | 128, value >>> 7];

export const load = (at: Code, offset = 0): Code => [at, 0x28, 2, unsigned(offset)];
const load16 = (at: Code): Code => [at, 0x2f, 1, 0];
const wide = (at: Code, offset = 0): Code => [at, 0x34, 2, unsigned(offset)];
const load64 = (at: Code, offset: number): Code => [at, 0x29, 3, unsigned(offset)];
export const store = (at: Code, value: Code): Code => [at, value, 0x36, 2, 0];
const store16 = (at: Code, value: Code): Code => [at, value, 0x3b, 1, 0];
const store64 = (at: Code, value: Code, offset: number): Code => [at, value, 0x37, 3, unsigned(offset)];
const add64 = (a: Code, b: Code): Code => [a, b, 0x7c];
const multiply64 = (a: Code, b: Code): Code => [a, b, 0x7e];

const loadFour = (at: Code, offset = 0): Code => [at, 0xfd, 0x00, 2, unsigned(offset)];
const storeFour = (at: Code, value: Code): Code => [at, value, 0xfd, 0x0b, 2, 0];
const four = (value: Code): Code => [value, 0xfd, 0x11];
const addFour = (a: Code, b: Code): Code => [a, b, 0xfd, 0xae, 0x01];
const orFour = (a: Code, b: Code): Code => [a, b, 0xfd, 0x50];
const laneOf = (value: Code, lane: number): Code => [value, 0xfd, 0x1b, lane];
const or = (a: Code, b: Code): Code => [a, b, 0x72];
const subtractFour = (a: Code, b: Code): Code => [a, b, 0xfd, 0xb1, 0x01];
const multiplyFour = (a: Code, b: Code): Code => [a, b, 0xfd, 0xb5, 0x01];

/** Runs the body, and again as long as one local is below another. */
export const loopWhileBelow = (at: number, end: number, body: Code): Code => [
  0x03,
  0x40,
  body,
  get(at),
  get(end),
  0x49,
  0x0d,
  0,
  0x0b,
];

interface Routine {
  name: string;
  parameters: number;
  result?: number;
  /** Locals after the parameters, by type. */
  locals: readonly number[];
  body: Code;
}

/** mixIn(cells, end, keys, size, low): cells = cells * size + keys - low, four a turn. */
const mixIn: Routine = {
  name: "mixIn",
  parameters: 5,
  locals: [],
  body: loopWhileBelow(0, 1, [
    storeFour(
      get(0),
      addFour(multiplyFour(loadFour(get(0)), four(get(3))), subtractFour(loadFour(get(2)), four(get(4)))),
    ),
    advance(0, 16),
    advance(2, 16),
  ]),
};

/** addIn(to, end, from): to = to + from, four a turn. */
const addIn: Routine = {
  name: "addIn",
  parameters: 3,
  locals: [],
  body: loopWhileBelow(0, 1, [
    storeFour(get(0), addFour(loadFour(get(0)), loadFour(get(2)))),
    advance(0, 16),
    advance(2, 16),
  ]),
};

/** countCells(cells, end, codes, counts): the cells as 16 bits, and how often each occurs. */
const countCells: Routine = {
  name: "countCells",
  parameters: 4,
  locals: [I32, I32],
  body: loopWhileBelow(0, 1, [
    set(4, load(get(0))),
    store16(get(2), get(4)),
    set(5, add(get(3), multiply(get(4), small(4)))),
    store(get(5), add(load(get(5)), small(1))),
    advance(0, 4),
    advance(2, 2),
  ]),
};

/** sumN(codes, end, totals, stride, column): adds N columns that lie side by side to N totals of 64 bits at totals + code * stride. */
const sums = (count: number): Routine => ({
  name: `sum${count}`,
  parameters: 5,
  locals: [I32],
  body: loopWhileBelow(0, 1, [
    set(5, add(get(2), multiply(load16(get(0)), get(3)))),
    Array.from({ length: count }, (_, i) =>
      store64(get(5), add64(load64(get(5), 8 * i), wide(get(4), i * COLUMN)), 8 * i),
    ),
    advance(0, 2),
    advance(4, 4),
  ]),
});

/** products(codes, end, totals, stride, x, y): adds x², y² and xy to three totals. */
const products: Routine = {
  name: "products",
  parameters: 6,
  locals: [I32, I64, I64],
  body: loopWhileBelow(0, 1, [
    set(6, add(get(2), multiply(load16(get(0)), get(3)))),
    set(7, wide(get(4))),
    set(8, wide(get(5))),
    store64(get(6), add64(load64(get(6), 0), multiply64(get(7), get(7))), 0),
    store64(get(6), add64(load64(get(6), 8), multiply64(get(8), get(8))), 8),
    store64(get(6), add64(load64(get(6), 16), multiply64(get(7), get(8))), 16),
    advance(0, 2),
    advance(4, 4),
    advance(5, 4),
  ]),
};

/** bitsOf(column, end): the bits in use, or-ed sixteen numbers a turn in lanes, then the lanes. */
const bitsOf: Routine = {
  name: "bitsOf",
  parameters: 2,
  result: I32,
  locals: [V128, V128],
  body: [
    loopWhileBelow(0, 1, [
      set(2, orFour(get(2), orFour(loadFour(get(0)), loadFour(get(0), 16)))),
      set(3, orFour(get(3), orFour(loadFour(get(0), 32), loadFour(get(0), 48)))),
      advance(0, 64),
    ]),
    set(2, orFour(get(2), get(3))),
    [0, 1, 2].reduce<Code>((bits, lane) => or(bits, laneOf(get(2), lane)), laneOf(get(2), 3)),
  ],
};

const ROUTINES = [mixIn, addIn, countCells, sums(1), sums(2), sums(4), sums(6), products, bitsOf];

export const section = (id: number, items: readonly Code[]): Code => [id, sized(list(items))];

/** The module's bytes. */
function makeBlockKernel(): Uint8Array {
  const types = ROUTINES.map(
    ({ parameters, result }): Code => [
      0x60,
      list(Array.from({ length: parameters }, () => [I32])),
      list(result === undefined ? [] : [[result]]),
    ],
  );
  const memory: Code = [0x00, 32];
  const exported: Code[] = [
    [text("memory"), 0x02, 0],
    ...ROUTINES.map(({ name }, i): Code => [text(name), 0x00, i]),
  ];
  const bodies = ROUTINES.map(
    ({ locals, body }): Code => sized([list(locals.map((type) => [1, type])), body, 0x0b]),
  );
  return Uint8Array.from(
    flat([
      [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      section(1, types),
      section(
        3,
        ROUTINES.map((_, i) => [i]),
      ),
      section(5, [memory]),
      section(7, exported),
      section(10, bodies),
    ]),
  );
}

/** The bytes as the source has them. */
export function blockKernelText(): string {
  return Buffer.from(makeBlockKernel()).toString("base64").replace(/=+$/, "");
}

if (process.argv[1]?.endsWith("makeBlockKernel.ts")) console.log(blockKernelText());
