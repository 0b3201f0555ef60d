import { describe, expect, test } from "vitest";
import { findHeader } from "../../src/model/findHeader.ts";
import { readRows } from "../../src/model/readRows.ts";
import { presetFixtures, rowsOf } from "./presetFixtures/presetFixtures.ts";

const post = (id: string, more: object = {}): object => ({
  id,
  platform: "x",
  publishedAt: "2026-03-02T09:00:00Z",
  ...more,
});

describe("rows with one id", () => {
  const rows = [
    post("a", { likes: "1" }),
    post("b"),
    post("a", { likes: "5" }),
    { ...post("a"), platform: "weibo" },
  ];

  test("the last is kept, the others are rejected with the row that is kept", () => {
    const { records, rows: kept, issues } = readRows(rows, { noun: "post" });
    expect(kept).toEqual([1, 2, 3]);
    expect(records[1]).toMatchObject({ id: "a", likes: 5 });
    expect(issues).toMatchObject({ read: 4, kept: 3, rejected: 1, byCode: { "duplicate-id": 1 } });
    expect(issues.first).toEqual([
      {
        row: 0,
        field: "id",
        code: "duplicate-id",
        expected: "an id that no other row has (row 2 is kept)",
        received: '"a"',
      },
    ]);
  });

  test("the first, or all, on request", () => {
    expect(readRows(rows, { noun: "post", duplicates: "first" }).rows).toEqual([0, 1, 3]);
    const all = readRows(rows, { noun: "post", duplicates: "keep" });
    expect(all.rows).toEqual([0, 1, 2, 3]);
    expect(all.issues.byCode).toEqual({});
  });

  test("one is a bad row where bad rows are errors", () => {
    expect(() => readRows(rows, { noun: "post", onBadRow: "throw" })).toThrowError(
      expect.objectContaining({ code: "invalid-row", path: "rows[0].id" }),
    );
    expect(() => readRows(rows, { noun: "post", duplicates: "keep", onBadRow: "throw" })).not.toThrow();
  });

  test("figures of one account at two moments are two things, at one moment in two notations one", () => {
    const row = (at: string): object => ({ id: "a", platform: "x", at });
    const ats = ["2026-03-02T09:00:00Z", "2026-03-03T09:00:00Z", "2026-03-03T17:00:00+08:00"];
    expect(readRows(ats.map(row), { noun: "account" }).rows).toEqual([0, 2]);
  });

  test("orders without ids and contacts are not compared, nor are ids made of row numbers", () => {
    const order = { memberId: "m", at: "2026-03-02T09:00:00Z", amount: "5" };
    expect(readRows([order, order], { noun: "transaction" }).issues.kept).toBe(2);
    const contact = { pathId: "p", at: "2026-03-02T09:00:00Z", channel: "search" };
    expect(readRows([contact, contact], { noun: "touchpoint" }).issues.kept).toBe(2);
    const { id: _, ...nameless } = post("a") as Record<string, unknown>;
    expect(readRows([nameless, nameless], { noun: "post", rowIds: true }).issues.kept).toBe(2);
  });

  test("the first hundred issues are those of the first rows, also where all rows together show them", () => {
    const many = Array.from({ length: 400 }, (_, i) => post(`p${i % 200}`, i >= 300 ? { likes: "x" } : {}));
    const { issues } = readRows(many, { noun: "post" });
    expect(issues.byCode).toEqual({ "duplicate-id": 200, "invalid-cell": 100 });
    expect(issues.first.map(({ row }) => row)).toEqual(Array.from({ length: 100 }, (_, i) => i));
  });
});

describe("declared sums", () => {
  const options = { noun: "post", fields: { likes: "all" }, sums: { likes: ["hearts", "wows"] } } as const;
  test("that do not add up are counted, and the row is kept as it is", () => {
    const rows = [
      { ...post("a"), all: "5", hearts: "3", wows: "2" },
      { ...post("b"), all: "6", hearts: "3", wows: "2" },
      { ...post("c"), all: "7", hearts: "", wows: "2" },
    ];
    const { records, issues, ignored } = readRows(rows, { ...options, preset: null });
    expect(records.map((record) => record.likes)).toEqual([5, 6, 7]);
    expect(issues.first).toEqual([
      {
        row: 1,
        field: "likes",
        code: "broken-sum",
        expected: "5, the sum of hearts + wows",
        received: '"6"',
      },
    ]);
    expect(ignored).toEqual([]);
  });
  test.each([
    [{ sums: { text: ["hearts"] } }, "options.sums.text"],
    [{ sums: { likes: ["hearts", "sighs"] } }, "options.sums.likes[1]"],
    [{ sums: { likes: [] } }, "options.sums.likes"],
    [{ traits: "others" }, "options.traits"],
  ])("%j is refused", (more, path) => {
    const rows = [{ ...post("a"), hearts: "3" }];
    expect(() => readRows(rows, { noun: "post", ...more } as never)).toThrowError(
      expect.objectContaining({ code: "invalid-argument", path }),
    );
  });
});

describe("traits", () => {
  const rows = [
    { id: "a", Age: "31", code: "007", vip: "是", tags: '["x"]', "traits.city": "成都", plan: "1" },
    { id: "b", Age: "", code: "12", vip: "否", tags: "", "traits.city": "", plan: "pro" },
  ];
  test("are read by name, one kind a column", () => {
    const { records, used, ignored } = readRows(rows, {
      noun: "member",
      fields: { "traits.age": "Age" },
      traits: ["code", "vip", "tags"],
    });
    expect(records).toEqual([
      { id: "a", traits: { age: 31, city: "成都", code: "007", vip: true, tags: ["x"] } },
      { id: "b", traits: { code: "12", vip: false } },
    ]);
    expect(used).toContainEqual({ field: "traits.age", from: "Age", kind: "column" });
    expect(ignored).toEqual(["plan"]);
  });
  test("are all other columns on request, or none", () => {
    expect(readRows(rows, { noun: "member", traits: "others" }).records[1]!.traits).toEqual({
      code: "12",
      vip: false,
      plan: "pro",
    });
    expect(readRows([{ id: "a" }], { noun: "member" }).records).toEqual([{ id: "a", traits: {} }]);
  });
  test("a column that is not there is refused", () => {
    for (const more of [{ traits: ["none"] }, { fields: { "traits.x": "none" } }])
      expect(() => readRows(rows, { noun: "member", ...more })).toThrowError(
        expect.objectContaining({ code: "invalid-argument" }),
      );
  });
});

test.each(presetFixtures.map((fixture) => [fixture.preset, fixture] as const))(
  "the export %s is known by its header line",
  (id, fixture) => {
    const { header, rows, timeZone } = fixture;
    const noun = id === "douyin-live" ? "liveSession" : "post";
    const result = readRows(rowsOf(fixture), { noun, timeZone });
    expect(result.preset).toBe(id);
    expect(result.records).toEqual(fixture.records);
    expect(readRows(rowsOf(fixture), { noun, timeZone, preset: null }).preset).toBeUndefined();
    const notice = header.map(() => "A notice that the file repeats in every cell");
    expect(findHeader([["A title"], [], notice, header, ...rows])).toMatchObject({ line: 3, preset: id });
  },
);

test("a header of nobody's is the first line of several names", () => {
  const lines = [["Title"], [null], ["a", "b", ""], ["1", "2", "3"]];
  expect(findHeader(lines)).toEqual({ line: 2, names: ["a", "b"], preset: null, score: 0, runnerUp: null });
  expect(findHeader([["only"]])).toMatchObject({ line: 0, names: ["only"] });
  expect(findHeader([])).toEqual({ line: null, names: [], preset: null, score: 0, runnerUp: null });
  expect(() => findHeader("a,b" as never)).toThrowError(
    expect.objectContaining({ code: "invalid-argument" }),
  );
});

describe("currencies", () => {
  const spends = (...cells: string[]): object[] => cells.map((spend, i) => post(`p${i}`, { spend }));

  test("of one kind are read, and named where the signs leave one", () => {
    const { records, used } = readRows(spends("$5", "US$ 1,200.50", "7"), { noun: "post" });
    expect(records.map(({ spend, currency }) => [spend, currency])).toEqual([
      [5, "USD"],
      [1200.5, "USD"],
      [7, undefined],
    ]);
    expect(used.at(-1)).toEqual({ field: "currency", from: "sign of amounts", kind: "sign" });
    const dollars = readRows(spends("$5", "$6"), { noun: "post" });
    expect(dollars.records[0]).not.toHaveProperty("currency");
  });

  test.each([
    ["in one column", spends("$5", "8", "€6"), "rows.spend"],
    ["in two columns", [post("a", { spend: "¥5", revenue: "£9" })], "rows.revenue"],
  ])("mixed %s are refused in words, whatever becomes of bad rows", (_, rows, path) => {
    for (const onBadRow of ["skip", "throw"] as const) {
      expect(() => readRows(rows, { noun: "post", onBadRow })).toThrowError(
        expect.objectContaining({
          code: "invalid-data",
          path,
          expected: "amounts of one currency, or a currency in every row",
          received: expect.stringMatching(/\(row 0\) and .*\(row \d\)$/),
        }),
      );
    }
  });

  test("may differ from row to row where a column says which, which a sign may not contradict", () => {
    const rows = [
      post("a", { spend: "$5", currency: "cad" }),
      post("b", { spend: "€6", currency: "EUR" }),
      post("c", { spend: "12元", currency: "人民币" }),
      post("d", { spend: "£1", currency: "USD" }),
    ];
    const { records, issues } = readRows(rows, { noun: "post" });
    expect(records.map(({ spend, currency }) => [spend, currency])).toEqual([
      [5, "CAD"],
      [6, "EUR"],
      [12, "CNY"],
      [undefined, "USD"],
    ]);
    expect(issues.first).toEqual([
      {
        row: 3,
        field: "spend",
        code: "invalid-cell",
        expected: "an amount in USD, as the row's currency says",
        received: '"£1"',
      },
    ]);
  });
});

describe("what a second reader found", () => {
  test("an order whose amount contradicts its currency is rejected, as it has no other", () => {
    const row = { memberId: "m", at: "2026-03-02T09:00:00Z", amount: "£5" };
    const { records, issues } = readRows([row], { noun: "transaction", constants: { currency: "USD" } });
    expect(records).toEqual([]);
    expect(issues).toMatchObject({ kept: 0, rejected: 1, byCode: { "invalid-required": 1 } });
  });

  test("ids of many digits stay texts as traits, and odd JSON traits are left out with an issue", () => {
    const rows = [
      { id: "a", no: "1234567890123456789", traits: '{"age":3,"pets":{"cat":1}}' },
      { id: "b", no: "1" },
    ];
    const { records, issues } = readRows(rows, { noun: "member", traits: ["no"] });
    expect(records[0]!.traits).toEqual({ age: 3, no: "1234567890123456789" });
    expect(issues.first).toMatchObject([{ row: 0, field: "traits.pets", code: "invalid-cell" }]);
  });

  test("large sums are compared to the unit, and parts that are lower bounds break none", () => {
    const options = {
      noun: "post",
      preset: null,
      fields: { likes: "all" },
      sums: { likes: ["a", "b"] },
    } as const;
    const rows = [
      post("1", { all: "30000000001", a: "10000000000", b: "20000000000" }),
      post("2", { all: "9", a: "2+", b: "3" }),
    ];
    expect(readRows(rows, options).issues.byCode).toEqual({ "broken-sum": 1 });
  });
});
