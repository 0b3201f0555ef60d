import { describe, expect, test } from "vitest";
import type * as z from "zod/mini";
import { MOST_ISSUES_KEPT } from "../../src/model/issues.ts";
import { postSchema } from "../../src/model/nouns/postSchema.ts";
import { transactionSchema } from "../../src/model/nouns/transactionSchema.ts";
import { type ColumnRequest, readColumns } from "../../src/model/readColumns.ts";

const post = (more: object = {}): Record<string, unknown> => ({
  id: "1",
  platform: "x",
  publishedAt: "2026-03-02T09:00:00Z",
  ...more,
});
const request: ColumnRequest = {
  where: "f",
  schema: postSchema as z.ZodMiniObject,
  use: ["likes", "platform"],
  need: [],
};

test("a bad cell is dropped and counted, the row kept", () => {
  const got = readColumns([post({ likes: 3 }), post({ likes: "many" }), post({ likes: null })], request);
  expect([...got.numbers.likes!]).toEqual([3, Number.NaN, Number.NaN]);
  expect(got.issues).toMatchObject({ read: 3, kept: 3, rejected: 0, byCode: { "invalid-cell": 1 } });
  expect(got.issues.first[0]).toEqual({
    row: 1,
    field: "likes",
    code: "invalid-cell",
    expected: "a whole number of at least 0",
    received: '"many"',
  });
});

test("a bad required cell drops the row, whether the question uses it or not", () => {
  const got = readColumns(
    [post({ likes: 3 }), post({ likes: "x", publishedAt: "yesterday" }), post({ id: "" })],
    request,
  );
  expect(got.issues).toMatchObject({ read: 3, kept: 1, rejected: 2 });
  expect(got.issues.first.map(({ row, field, code }) => [row, field, code])).toEqual([
    [1, "publishedAt", "invalid-required"],
    [2, "id", "missing-required"],
  ]);
  expect([...got.rows]).toEqual([0]);
  expect(Object.keys({ ...got.instants, ...got.texts })).toEqual(["platform"]);
});

test("a required field that the data lack altogether is not missed by a question without it", () => {
  const got = readColumns([{ platform: "x", likes: 1, id: undefined }], request);
  expect(got.issues).toMatchObject({ kept: 1, notSupplied: ["id", "publishedAt"] });
});

test("a field that the question needs and the data lack drops every row", () => {
  const got = readColumns([post(), post()], { ...request, need: ["clicks"] });
  expect(got.issues).toMatchObject({
    kept: 0,
    rejected: 2,
    byCode: { "missing-required": 2 },
    notSupplied: ["clicks", "likes"],
  });
});

test("a field that the question uses and the data lack is all missing", () => {
  const use = ["clicks", "publishedAt", "format", "topics", "paid"];
  const got = readColumns([{ platform: "x" }], { ...request, use });
  expect(got).toMatchObject({
    length: 1,
    numbers: { clicks: new Float64Array([Number.NaN]), paid: new Float64Array([Number.NaN]) },
    instants: { publishedAt: new Float64Array([Number.NaN]) },
    texts: { format: { codes: new Int32Array([-1]), values: [] } },
    lists: { topics: [null] },
    issues: { notSupplied: ["id", "publishedAt", "clicks", "format", "topics", "paid"] },
  });
});

test("missing is null, undefined, empty text and NaN, in fields of every kind", () => {
  const use = ["likes", "format", "topics", "paid"];
  for (const cell of [null, undefined, "", Number.NaN]) {
    const got = readColumns([post({ likes: cell, format: cell, topics: cell, paid: cell })], {
      ...request,
      use,
    });
    expect(got.issues.byCode).toEqual({});
    expect(got.numbers).toEqual({
      likes: new Float64Array([Number.NaN]),
      paid: new Float64Array([Number.NaN]),
    });
    expect(got.texts.format).toEqual({ codes: new Int32Array([-1]), values: [] });
    expect(got.lists.topics).toEqual([null]);
  }
});

test("instants of every form become epoch milliseconds, flags 1 and 0", () => {
  const forms = [
    "2026-03-02T10:00:00+01:00",
    1772442000000,
    new Date(1772442000000),
    { epochMilliseconds: 1772442000000 },
  ];
  const got = readColumns(
    forms.map((publishedAt, i) => post({ publishedAt, paid: i % 2 === 0 })),
    { ...request, use: ["publishedAt", "paid"] },
  );
  expect([...got.instants.publishedAt!]).toEqual(forms.map(() => 1772442000000));
  expect([...got.numbers.paid!]).toEqual([1, 0, 1, 0]);
});

test("whole numbers of 64 bits are numbers, and digits in text fields", () => {
  const got = readColumns(
    {
      id: BigInt64Array.of(920061541986250758n),
      platform: ["x"],
      publishedAt: [0n],
      likes: BigUint64Array.of(5n),
    },
    { ...request, use: ["id", "likes", "publishedAt"] },
  );
  expect(got.texts.id!.values).toEqual(["920061541986250758"]);
  expect([got.numbers.likes![0], got.instants.publishedAt![0]]).toEqual([5, 0]);
  const big = readColumns([post({ likes: 2n ** 60n })], request);
  expect(big.issues.first[0]).toMatchObject({ code: "invalid-cell", received: "1152921504606846976n" });
});

test("names that the noun does not have are read as texts", () => {
  const rows = ["a", 1, true, 0.5, null, {}, "a"].map((pillar) => post({ pillar }));
  const got = readColumns(rows, { ...request, use: ["pillar"] });
  expect(got.texts.pillar).toEqual({
    codes: Int32Array.of(0, 1, 2, 3, -1, -1, 0),
    values: ["a", "1", "true", "0.5"],
  });
  expect(got.issues.first).toEqual([
    {
      row: 5,
      field: "pillar",
      code: "invalid-cell",
      expected: "text, a number, or true or false",
      received: "an object",
    },
  ]);
});

test("codes count only texts of kept rows, in their order", () => {
  const rows = [
    post({ id: "", format: "gone" }),
    post({ format: "b" }),
    post({ format: "a" }),
    post({ format: "b" }),
  ];
  const got = readColumns(rows, { ...request, use: ["format"] });
  expect(got.texts.format).toEqual({ codes: Int32Array.of(0, 1, 0), values: ["b", "a"] });
});

test("columns, masked columns and Arrow-style tables give the same", () => {
  const columns = {
    platform: ["x", "y"],
    likes: { values: new Float64Array([1, 2]), valid: new Uint8Array([0b01]) },
  };
  const arrow = {
    numRows: 2,
    getChild: (name: string) =>
      name === "platform"
        ? { get: (i: number) => ["x", "y"][i] }
        : name === "likes"
          ? { get: (i: number) => [1, null][i] }
          : null,
    // An Arrow table can be iterated too; it is asked for its columns first.
    *[Symbol.iterator]() {
      yield 1;
    },
  };
  const got = [readColumns(columns, request), readColumns(arrow, request)];
  for (const g of got) {
    expect([...g.numbers.likes!]).toEqual([1, Number.NaN]);
    expect(g.texts.platform).toEqual({ codes: new Int32Array([0, 1]), values: ["x", "y"] });
  }
});

test("a list cell of an Arrow-style table may be any iterable", () => {
  const arrow = {
    numRows: 1,
    getChild: (n: string) => (n === "topics" ? { get: () => new Set(["a", "b"]) } : null),
  };
  expect(readColumns(arrow, { ...request, use: ["topics"] }).lists.topics).toEqual([["a", "b"]]);
});

test("undefined columns are left out; rows of any class, without prototype, or from a generator are rows", () => {
  const got = readColumns({ platform: ["x"], likes: undefined }, request);
  expect(got.issues.notSupplied).toEqual(["id", "publishedAt", "likes"]);
  class Record {
    get likes(): number {
      return 4;
    }
  }
  const bare = Object.assign(Object.create(null), { likes: 5 });
  function* rows(): Generator<object> {
    yield new Record();
    yield bare;
  }
  expect([...readColumns(rows(), request).numbers.likes!]).toEqual([4, 5]);
});

test("what every object inherits is no cell, and no name breaks the result", () => {
  const odd = ["__proto__", "constructor", "toString"];
  const got = readColumns([post()], { ...request, use: odd });
  expect(got.issues.notSupplied).toEqual(odd);
  expect(Object.keys(got.texts).sort()).toEqual([...odd].sort());
  expect(Object.getPrototypeOf(got.texts)).toBe(Object.prototype);
  const own = JSON.parse('{"__proto__":"a","constructor":"b"}') as object;
  const fields = { format: "__proto__", campaign: "constructor" };
  const read = readColumns([own], { ...request, use: ["format", "campaign"] }, { fields });
  expect([read.texts.format!.values, read.texts.campaign!.values]).toEqual([["a"], ["b"]]);
  expect(readColumns([{}], { ...request, use: ["format"] }, { fields }).issues.notSupplied).toContain(
    "format",
  );
});

test("the input is never changed", () => {
  const rows = Object.freeze([
    Object.freeze(post({ topics: Object.freeze(["a"]), likes: "x" })),
    Object.freeze({}),
    null,
  ]);
  const before = JSON.stringify(rows);
  readColumns(rows as never, { ...request, use: ["topics", "likes"] });
  expect(JSON.stringify(rows)).toBe(before);
  const columns = Object.freeze({ platform: Object.freeze(["x"]), likes: Object.freeze([1]) });
  readColumns(columns, request);
  expect(JSON.stringify(columns)).toBe('{"platform":["x"],"likes":[1]}');
});

test("no more than the first hundred issues have words, across blocks", () => {
  const rows = Array.from({ length: 1000 }, (_, i) => (i === 300 ? 7 : post({ likes: i < 280 ? i : -1 })));
  const { issues } = readColumns(rows as never, request);
  expect(issues).toMatchObject({ kept: 999, rejected: 1, byCode: { "not-a-row": 1, "invalid-cell": 719 } });
  expect(issues.first.map(({ row }) => row)).toEqual(
    Array.from({ length: MOST_ISSUES_KEPT }, (_, i) => 280 + i),
  );
});

test("onBadRow: throw names the first bad row", () => {
  const rows = [post(), post({ likes: -1 }), 5, post({ id: "" })];
  expect(() => readColumns(rows as never, request, { onBadRow: "throw" })).toThrow(
    "f: rows[1].likes: expected a whole number of at least 0, received -1",
  );
  expect(() => readColumns([5] as never, request, { onBadRow: "throw" })).toThrow(
    "f: rows[0]: expected an object, received 5",
  );
});

describe("data of no accepted form", () => {
  class Frame {
    likes = [1];
  }
  const arrow = (more: object): object => ({ numRows: 1, getChild: () => null, ...more });
  test.each<[string, unknown, string, string]>([
    ["null", null, "data", "rows, columns or an Arrow-style table"],
    ["undefined", undefined, "data", "rows, columns or an Arrow-style table"],
    ["a number", 5, "data", "rows, columns or an Arrow-style table"],
    ["a string", "abc", "data", "rows, columns or an Arrow-style table"],
    ["a function", () => [], "data", "rows, columns or an Arrow-style table"],
    ["a map", new Map([["likes", [1]]]), "data", "rows, columns or an Arrow-style table"],
    ["a promise", Promise.resolve([]), "data", "rows, columns or an Arrow-style table"],
    ["a date", new Date(0), "data", "rows, columns or an Arrow-style table"],
    ["an object of a class", new Frame(), "data", "rows, columns or an Arrow-style table"],
    ["no columns", {}, "data", "rows, or at least one column"],
    ["columns that are all undefined", { likes: undefined }, "data", "rows, or at least one column"],
    ["one row", { likes: 3 }, "data.likes", "a column (an array, a typed array, or { values, valid })"],
    [
      "a text column",
      { likes: "abc" },
      "data.likes",
      "a column (an array, a typed array, or { values, valid })",
    ],
    [
      "a null column",
      { likes: null },
      "data.likes",
      "a column (an array, a typed array, or { values, valid })",
    ],
    [
      "a DataView column",
      { likes: new DataView(new ArrayBuffer(8)) },
      "data.likes",
      "a column (an array, a typed array, or { values, valid })",
    ],
    [
      "columns of two lengths",
      { likes: [1], reach: [1, 2] },
      "data.reach",
      "1 values, as many as data.likes",
    ],
    [
      "values that are none",
      { likes: { values: "ab", valid: [true, true] } },
      "data.likes.values",
      "an array or typed array",
    ],
    [
      "a short boolean mask",
      { likes: { values: [1, 2], valid: [true] } },
      "data.likes.valid",
      "2 booleans, one a value",
    ],
    [
      "a short bitmap",
      { likes: { values: new Float64Array(9), valid: new Uint8Array(1) } },
      "data.likes.valid",
      "a bitmap of at least 2 bytes",
    ],
    ["a mask that is none", { likes: { values: [1], valid: 1 } }, "data.likes.valid", "booleans or a bitmap"],
    [
      "an Arrow-style table of no length",
      arrow({ numRows: Number.NaN }),
      "data.numRows",
      "a whole number from 0 to 268435456",
    ],
    [
      "an Arrow-style table of -1 rows",
      arrow({ numRows: -1 }),
      "data.numRows",
      "a whole number from 0 to 268435456",
    ],
    [
      "an Arrow-style table with a column of no kind",
      arrow({ getChild: () => [1] }),
      'data.getChild("id")',
      "a column with get(row)",
    ],
  ])("%s is refused", (_, data, path, expected) => {
    expect(() => readColumns(data as never, request)).toThrowError(
      expect.objectContaining({ name: "SocialOpsError", code: "invalid-data", path, expected }),
    );
  });

  const cause = new RangeError("no");
  const fail = (): never => {
    throw cause;
  };
  test.each<[string, unknown, object]>([
    ["a getter", [Object.defineProperty({}, "likes", { get: fail, enumerable: true })], {}],
    ["an iterator", { [Symbol.iterator]: fail }, {}],
    ["an Arrow column", arrow({ getChild: () => ({ get: fail }) }), {}],
    [
      "a column's getter",
      {
        get likes() {
          return fail();
        },
      },
      {},
    ],
    ["the function of fields", [{}], { fields: fail }],
  ])("%s that throws makes the data unreadable, with the cause", (_, data, options) => {
    expect(() => readColumns(data as never, request, options)).toThrowError(
      expect.objectContaining({
        code: "invalid-data",
        path: "data",
        expected: "data that can be read",
        received: "RangeError: no",
        cause,
      }),
    );
  });

  test("something thrown that is no error is described too", () => {
    const data = {
      [Symbol.iterator]: () => {
        throw 5;
      },
    };
    expect(() => readColumns(data as never, request)).toThrow(
      "f: data: expected data that can be read, received 5",
    );
  });
});

test("cyclic rows are rows, and their cells are described", () => {
  const row = post() as Record<string, unknown>;
  row.likes = row;
  expect(readColumns([row], request).issues.first[0]).toMatchObject({ received: "an object" });
});

describe("the option fields", () => {
  test("may name what the question calls for, too", () => {
    const got = readColumns([{ p: "a" }], { ...request, use: ["pillar"] }, { fields: { pillar: "p" } });
    expect(got.texts.pillar!.values).toEqual(["a"]);
  });

  test("lists the known names when one is unknown, and all faults", () => {
    const transactions = {
      where: "rfm",
      schema: transactionSchema as z.ZodMiniObject,
      use: [],
      need: [],
    } as const;
    let caught: unknown;
    try {
      readColumns([], transactions, { fields: { member: "who", memberId: "" } });
    } catch (e) {
      caught = e;
    }
    expect(caught).toMatchObject({
      code: "invalid-argument",
      message:
        'rfm: options.fields.member: expected no such field; the fields are id, memberId, at, amount, currency, received "who"',
      details: [{ path: "options.fields.member" }, { path: "options.fields.memberId" }],
    });
  });

  test.each([
    ["a string", "likes"],
    ["null", null],
    ["a list", ["likes"]],
  ])("is refused as %s", (_, fields) => {
    expect(() => readColumns([], request, { fields: fields as never })).toThrowError(
      expect.objectContaining({ code: "invalid-argument", path: "options.fields" }),
    );
  });

  test("is no function where the data are columns", () => {
    expect(() => readColumns({ likes: [1] }, request, { fields: () => ({}) })).toThrowError(
      expect.objectContaining({ code: "invalid-data", path: "options.fields" }),
    );
  });
});
