/** Makes values of every kind that a caller may pass by mistake, anew each time, as some calls might change them. */
export const oddValues: readonly (() => unknown)[] = [
  ...[
    undefined,
    null,
    "",
    " ",
    "many",
    "1,234",
    "2026-03-02",
    "2026-03-02T09:00:00",
    "Mars/Base",
    "Asia/Shanghai",
  ],
  ...["__proto__", "constructor", "toString", "\uD800", "\u0000", "é", "👨‍👩‍👧", "1e999", "x".repeat(5000)],
  ...["1900-01-01T00:00:00Z", "2999-12-31T23:59:59+14:00", "-271821-04-20T00:00:00Z", "2026-02-30T00:00:00Z"],
  ...[
    true,
    false,
    0,
    -0,
    1,
    -1,
    0.5,
    7,
    168,
    1e9,
    1e15,
    1e308,
    -1e308,
    2 ** 53,
    Number.MIN_VALUE,
    8.64e15,
    8.64e15 + 2,
  ],
  ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 10n, -(2n ** 80n), Symbol("odd")],
].map((value) => () => value);

const throwing = (): never => {
  throw new RangeError("a trap of the caller's");
};

/** The same for objects. Data that throw when read are a test of their own where data are read: what they throw is theirs. */
export const oddObjects: readonly (() => unknown)[] = [
  () => ({}),
  () => [],
  () => [null],
  () => [[]],
  () => [{}],
  () => new Array<number>(3),
  () => Object.create(null),
  () => Object.freeze({ id: "1" }),
  () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  () => JSON.parse('[{"__proto__":{"polluted":true},"id":"1","platform":"x","publishedAt":0}]'),
  () => new Date(0),
  () => new Date(Number.NaN),
  () => new Date("1900-06-01"),
  () => new Map([["id", 1]]),
  () => new Set([1, "a"]),
  () => new Float64Array([1, Number.NaN, 3]),
  () => new Int32Array(0),
  () => new BigInt64Array([1n, -1n]),
  () => ({ values: [1, 2], valid: [true] }),
  () => ({ numRows: 1e9, getChild: () => null }),
  () => ({ numRows: 2, getChild: throwing }),
  () => ({ numRows: -1, getChild: () => ({ get: () => 1 }) }),
  () => ({ epochMilliseconds: 5 }),
  () => ({ epochMilliseconds: "5" }),
  () => ({ length: 3 }),
  () => ({ length: 1e308, 0: 1 }),
  () => Promise.resolve([]),
  () => new Error("an error"),
  () => /a/g,
  () => () => 1,
  () => class Row {},
  () => new Proxy({ id: "1" }, {}),
  () => {
    const self: Record<string, unknown> = { id: "1" };
    self.self = self;
    return self;
  },
  () => {
    const self: unknown[] = [];
    self.push(self);
    return self;
  },
  () =>
    (function* rows() {
      yield { id: "1" };
      throwing();
    })(),
];

/** The same for what takes long to make: asked for a few times a function. */
export const hugeValues: readonly (() => unknown)[] = [
  () => "x".repeat(10_000_000),
  () => "9".repeat(1_000_000),
  () => ["x".repeat(10_000_000)],
  () => new Array(1_000_000).fill(1),
  () => new Array(100_000).fill({ id: "1", platform: "x", publishedAt: 0 }),
  () => {
    let deep: unknown = {};
    for (let i = 0; i < 100_000; i++) deep = { deep };
    return deep;
  },
  () => {
    let deep: unknown = [];
    for (let i = 0; i < 100_000; i++) deep = [deep];
    return deep;
  },
  () => Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`k${i}`, i])),
];
