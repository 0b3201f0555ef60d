import fc from "fast-check";

const cyclicObject: Record<string, unknown> = {};
cyclicObject.self = cyclicObject;
const cyclicArray: unknown[] = [];
cyclicArray.push(cyclicArray);

/** Cells of every kind that data may hold by mistake. */
export const oddCells: readonly unknown[] = [
  null,
  undefined,
  "",
  " ",
  "many",
  "1,234",
  "2026-03-02",
  "2026-03-02T09:00:00",
  "2026-03-02T09:00:00Z",
  "2026-03-02T09:00:00.5+08:00",
  "original",
  "Original",
  true,
  false,
  0,
  -0,
  -1,
  0.5,
  1e308,
  -1e308,
  2 ** 53 - 1,
  2 ** 53,
  -(2 ** 53),
  8.64e15,
  8.64e15 + 2,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.MIN_VALUE,
  10n,
  Symbol("cell"),
  () => 1,
  new Date(0),
  new Date(Number.NaN),
  { epochMilliseconds: 5 },
  { epochMilliseconds: "5" },
  Object.create(null),
  {},
  [],
  ["a", "b"],
  ["a", 1],
  // A list with a hole.
  new Array<string>(1),
  new Map(),
  cyclicObject,
  cyclicArray,
];

/** Any cell: one of {@link oddCells}, a plausible one, or anything at all. */
export const anyCell: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...oddCells) },
  { weight: 2, arbitrary: fc.nat() },
  { weight: 2, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.anything() },
);
