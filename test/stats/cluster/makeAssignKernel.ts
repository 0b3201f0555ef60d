/**
 * Writes the WebAssembly module of `src/stats/cluster/internal/assignKernel.ts`. `npx tsx test/stats/cluster/makeAssignKernel.ts` prints the
 * bytes as base64; a test holds them against the source.
 */
import {
  add,
  advance,
  type Code,
  flat,
  get,
  I32,
  list,
  load,
  loopWhileBelow,
  multiply,
  section,
  set,
  sized,
  store,
  text,
  unsigned,
} from "../../kernel/makeBlockKernel.ts";

const F64 = 0x7c;
const V128 = 0x7b;

const number = (value: number): Code => [0x44, ...new Uint8Array(new Float64Array([value]).buffer)];
const loadNumber = (at: Code, offset = 0): Code => [at, 0x2b, 3, unsigned(offset)];
const storeNumber = (at: Code, value: Code): Code => [at, value, 0x39, 3, 0];
const plus = (a: Code, b: Code): Code => [a, b, 0xa0];
const minus = (a: Code, b: Code): Code => [a, b, 0xa1];
const times = (a: Code, b: Code): Code => [a, b, 0xa2];
const equal = (a: Code, b: Code): Code => [a, b, 0x61];
const and = (a: Code, b: Code): Code => [a, b, 0x71];
const or = (a: Code, b: Code): Code => [a, b, 0x72];
const whole = (a: Code): Code => [a, 0xaa];
const root = (a: Code): Code => [a, 0x9f];
const below = (a: Code, b: Code): Code => [a, b, 0x63];
const differ = (a: Code, b: Code): Code => [a, b, 0x47];
const choose = (yes: Code, no: Code, condition: Code): Code => [yes, no, condition, 0x1b];
const when = (condition: Code, yes: Code, no: Code = []): Code => [
  condition,
  0x04,
  0x40,
  yes,
  0x05,
  no,
  0x0b,
];
const pair = (at: Code, offset: number): Code => [at, 0xfd, 0x00, 3, unsigned(offset)];
const twice = (at: Code): Code => [at, 0xfd, 0x0a, 3, 0];
const both = (a: Code): Code => [a, 0xfd, 0x14];
const second = (value: Code, a: Code): Code => [value, a, 0xfd, 0x22, 1];
const belowPair = (a: Code, b: Code): Code => [a, b, 0xfd, 0x49];
const choosePair = (yes: Code, no: Code, mask: Code): Code => [yes, no, mask, 0xfd, 0x52];
const leastPair = (a: Code, b: Code): Code => [a, b, 0xfd, 0xf6, 0x01];
const mostPair = (a: Code, b: Code): Code => [a, b, 0xfd, 0xf7, 0x01];
const lane = (value: Code, which: number): Code => [value, 0xfd, 0x21, which];
const plusPair = (a: Code, b: Code): Code => [a, b, 0xfd, 0xf0, 0x01];
const minusPair = (a: Code, b: Code): Code => [a, b, 0xfd, 0xf1, 0x01];
const timesPair = (a: Code, b: Code): Code => [a, b, 0xfd, 0xf2, 0x01];

// Parameters of `assign`, all of them places or lengths in bytes.
const [LABELS, LABELS_END, POINTS, UPPER, LOWER, WIDTH, BLOCKS, BLOCKS_END, TABLE, LIST, SUMS, SIZES] = [
  ...Array(12).keys(),
] as [number, number, number, number, number, number, number, number, number, number, number, number];
// Its locals.
const [LABEL, RECORD, AT, END, BLOCK, NEAREST] = [12, 13, 14, 15, 16, 17];
const [POINT, INDEX, OFFSET, LISTED, FROM, TO, CHANGED] = [18, 19, 20, 21, 22, 23, 24];
const [U, L, REACH, X] = [25, 26, 27, 28];
const [A, B, C, D, SPLIST, WAY, ONE, TWO, NEAR, J] = [29, 30, 31, 32, 33, 34, 35, 36, 37, 38];
const LOCALS = [...Array(13).fill(I32), ...Array(4).fill(F64), ...Array(10).fill(V128)] as number[];

const SAFETY = 1 + 1e-10;
const keepBounds: Code = [
  storeNumber(add(get(UPPER), get(OFFSET)), get(U)),
  storeNumber(add(get(LOWER), get(OFFSET)), get(L)),
];

/** The square of a coordinate's distance to those of two centers, added to their sums. */
const addSquares = (sum: number, offset: number): Code => [
  set(WAY, minusPair(get(SPLIST), pair(get(BLOCK), offset))),
  set(sum, plusPair(get(sum), timesPair(get(WAY), get(WAY)))),
];

/** Two more distances: each lane keeps its lowest two, and the first center with the lowest. */
const keepNearest = (sum: number): Code => [
  set(NEAR, choosePair(get(J), get(NEAR), belowPair(get(sum), get(ONE)))),
  set(TWO, leastPair(get(TWO), mostPair(get(ONE), get(sum)))),
  set(ONE, leastPair(get(ONE), get(sum))),
  set(J, plusPair(get(J), both(number(2)))),
];

/** The other lane's number in both. */
const other = (pairs: number): Code => both(lane(get(pairs), 1));
const infinite = both(number(Number.POSITIVE_INFINITY));

/** Distances to all centers, eight at a time; the even ones in the first lane, the odd ones in the second. */
const nearestTwo: Code = [
  set(ONE, infinite),
  set(TWO, infinite),
  set(NEAR, both(number(0))),
  set(J, second(both(number(0)), number(1))),
  set(BLOCK, get(BLOCKS)),
  set(END, add(get(POINT), get(WIDTH))),
  loopWhileBelow(BLOCK, BLOCKS_END, [
    [A, B, C, D].map((sum) => set(sum, both(number(0)))),
    set(AT, get(POINT)),
    loopWhileBelow(AT, END, [
      set(SPLIST, twice(get(AT))),
      [A, B, C, D].map((sum, i) => addSquares(sum, 16 * i)),
      advance(AT, 8),
      advance(BLOCK, 64),
    ]),
    [A, B, C, D].map(keepNearest),
  ]),
  // Of equal distances in both lanes the lower center counts.
  set(
    NEAREST,
    choose(
      whole(lane(get(NEAR), 1)),
      whole(lane(get(NEAR), 0)),
      or(
        below(lane(get(ONE), 1), lane(get(ONE), 0)),
        and(equal(lane(get(ONE), 1), lane(get(ONE), 0)), below(lane(get(NEAR), 1), lane(get(NEAR), 0))),
      ),
    ),
  ),
  set(U, root(lane(leastPair(get(ONE), other(ONE)), 0))),
  set(L, root(lane(leastPair(leastPair(get(TWO), other(TWO)), mostPair(get(ONE), other(ONE))), 0))),
];

/** Moves the point from one cluster to another. */
const moveSums: Code = [
  set(FROM, add(get(SIZES), multiply(load(get(LABEL)), [0x41, 4]))),
  store(get(FROM), add(load(get(FROM)), [0x41, 0x7f])),
  set(TO, add(get(SIZES), multiply(get(NEAREST), [0x41, 4]))),
  store(get(TO), add(load(get(TO)), [0x41, 1])),
  set(FROM, add(get(SUMS), multiply(load(get(LABEL)), get(WIDTH)))),
  set(TO, add(get(SUMS), multiply(get(NEAREST), get(WIDTH)))),
  set(AT, get(POINT)),
  loopWhileBelow(AT, END, [
    set(X, loadNumber(get(AT))),
    storeNumber(get(FROM), minus(loadNumber(get(FROM)), get(X))),
    storeNumber(get(TO), plus(loadNumber(get(TO)), get(X))),
    advance(FROM, 8),
    advance(TO, 8),
    advance(AT, 8),
  ]),
  store(get(LABEL), get(NEAREST)),
  advance(CHANGED, 1),
];

/**
 * Moves all bounds, and lists the points that they do not settle. Whether a point is listed is as good as random: added to the list's end
 * it costs nothing, as a branch it would cost as much as the distances.
 */
const listPoints: Code = [
  set(LISTED, get(LIST)),
  set(LABEL, get(LABELS)),
  loopWhileBelow(LABEL, LABELS_END, [
    set(RECORD, add(get(TABLE), multiply(load(get(LABEL)), [0x41, 24]))),
    set(U, plus(loadNumber(add(get(UPPER), get(OFFSET))), loadNumber(get(RECORD), 8))),
    set(L, minus(loadNumber(add(get(LOWER), get(OFFSET))), loadNumber(get(RECORD), 16))),
    set(REACH, times(get(U), number(SAFETY))),
    keepBounds,
    store(get(LISTED), get(INDEX)),
    set(
      LISTED,
      add(
        get(LISTED),
        multiply(and(below(loadNumber(get(RECORD)), get(REACH)), below(get(L), get(REACH))), [0x41, 4]),
      ),
    ),
    advance(LABEL, 4),
    advance(OFFSET, 8),
    advance(INDEX, 1),
  ]),
];

/** Gives the listed points their nearest centers. */
const assignListed: Code = when(
  [get(LIST), get(LISTED), 0x49],
  loopWhileBelow(LIST, LISTED, [
    set(INDEX, load(get(LIST))),
    set(LABEL, add(get(LABELS), multiply(get(INDEX), [0x41, 4]))),
    set(POINT, add(get(POINTS), multiply(get(INDEX), get(WIDTH)))),
    set(OFFSET, multiply(get(INDEX), [0x41, 8])),
    nearestTwo,
    when(differ(get(NEAREST), load(get(LABEL))), moveSums),
    keepBounds,
    advance(LIST, 4),
  ]),
);

/** assign(labels, labelsEnd, points, upper, lower, width, blocks, blocksEnd, table, list, sums, sizes): how many changed. */
const assign: Code = [listPoints, assignListed, get(CHANGED)];

/** addUp(labels, labelsEnd, points, width, sums, sizes). */
const addUp: Code = loopWhileBelow(0, 1, [
  set(6, add(get(5), multiply(load(get(0)), [0x41, 4]))),
  store(get(6), add(load(get(6)), [0x41, 1])),
  set(6, add(get(4), multiply(load(get(0)), get(3)))),
  set(7, add(get(2), get(3))),
  loopWhileBelow(2, 7, [
    storeNumber(get(6), plus(loadNumber(get(6)), loadNumber(get(2)))),
    advance(6, 8),
    advance(2, 8),
  ]),
  advance(0, 4),
]);

/** The module's bytes: two functions on a memory that is given. */
function makeAssignKernel(): Uint8Array {
  const words = (count: number): Code => list(Array.from({ length: count }, () => [I32]));
  const locals = (types: readonly number[]): Code => list(types.map((type) => [1, type]));
  return Uint8Array.from(
    flat([
      [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      section(1, [
        [0x60, words(12), list([[I32]])],
        [0x60, words(6), list([])],
      ]),
      section(2, [[text("e"), text("m"), 0x02, 0, 1]]),
      section(3, [[0], [1]]),
      section(7, [
        [text("assign"), 0x00, 0],
        [text("addUp"), 0x00, 1],
      ]),
      section(10, [sized([locals(LOCALS), assign, 0x0b]), sized([locals([I32, I32]), addUp, 0x0b])]),
    ]),
  );
}

/** The bytes as the source has them. */
export function assignKernelText(): string {
  return Buffer.from(makeAssignKernel()).toString("base64").replace(/=+$/, "");
}

if (process.argv[1]?.endsWith("makeAssignKernel.ts")) console.log(assignKernelText());
