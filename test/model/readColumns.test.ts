import { expect, test } from "vitest";
import { readColumns } from "../../src/model/readColumns.ts";

const post = (more: object) => ({ id: "1", platform: "x", publishedAt: "2026-03-02T09:00:00Z", ...more });
const request = { where: "f", noun: "post", use: ["likes", "platform"], need: [] } as const;

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

test("a bad required cell drops the row", () => {
  const got = readColumns(
    [post({ likes: 3 }), post({ likes: 4, publishedAt: "yesterday" }), post({ id: "" })],
    request,
  );
  expect(got.issues).toMatchObject({ read: 3, kept: 1, rejected: 2 });
  expect([...got.rows]).toEqual([0]);
});

test("a required field that the data lack altogether is not missed by a question without it", () => {
  const got = readColumns([{ platform: "x", likes: 1 }], request);
  expect(got.issues).toMatchObject({ kept: 1, notSupplied: ["id", "publishedAt"] });
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
  };
  const got = [readColumns(columns, request), readColumns(arrow, request)];
  for (const g of got) {
    expect([...g.numbers.likes!]).toEqual([1, Number.NaN]);
    expect(g.texts.platform).toEqual({ codes: new Int32Array([0, 1]), values: ["x", "y"] });
  }
});
