import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { exportPresets } from "../../src/model/exportPresets.ts";
import { issuesSchema } from "../../src/model/issues.ts";
import { readRows } from "../../src/model/readRows.ts";
import { type ReadRowsOptions, readRowsOptionsSchema } from "../../src/model/readRowsOptionsSchema.ts";

const raw = (more: object = {}): Record<string, unknown> => ({
  id: "1",
  platform: "x",
  published_at: "2026-03-02T09:00:00Z",
  ...more,
});
const readPost = (row: object, options: object = {}): ReturnType<typeof readRows<"post">> =>
  readRows([row], { noun: "post", ...options });

describe("columns", () => {
  test.each([
    "publishedAt",
    "published_at",
    "Published At",
    "PUBLISHED-AT",
    "\uFEFFpublished_at",
    "publishedat",
  ])("%j is publishedAt", (name) => {
    const result = readPost({ id: "1", platform: "x", [name]: "2026-03-02T09:00:00Z" });
    expect(result.records).toEqual([{ id: "1", platform: "x", publishedAt: "2026-03-02T09:00:00Z" }]);
    expect(result.used[2]).toEqual({ field: "publishedAt", from: name, kind: "column" });
  });

  test("the exact name wins over one in another spelling, which is ignored", () => {
    const result = readPost(raw({ LIKES: "1", likes: "2" }));
    expect(result.records[0]).toMatchObject({ likes: 2 });
    expect(result.ignored).toEqual(["LIKES"]);
  });

  test("a column that is given to one field is not found by its name for another", () => {
    const result = readPost(raw({ shares: "4" }), { fields: { likes: "shares" } });
    expect(result.records[0]).toEqual({
      id: "1",
      platform: "x",
      publishedAt: "2026-03-02T09:00:00Z",
      likes: 4,
    });
    expect(result.used.map(({ field }) => field)).not.toContain("shares");
  });

  test("fields win over the preset, the preset over our own names", () => {
    const row = {
      "Tweet id": "1",
      time: "2026-03-02 09:00 +0000",
      likes: "1",
      favorites: "2",
      shares: "3",
      retweets: "4",
    };
    const options = { preset: "x-tweet-activity" };
    expect(readPost(row, options).records[0]).toMatchObject({ likes: 1, shares: 4 });
    expect(readPost(row, { ...options, fields: { likes: "favorites" } }).records[0]).toMatchObject({
      likes: 2,
    });
  });

  test("a preset of the caller's own is taken, with its zone, dates and constants", () => {
    const own = {
      ...exportPresets[0]!,
      id: "own",
      columns: { nr: "id", day: "publishedAt" },
      constants: { platform: "weibo" },
      dateFormat: "dd.MM.yyyy",
      timeZone: "Asia/Shanghai",
    };
    const result = readPost({ nr: "7", day: "02.03.2026" }, { preset: own });
    expect(result.records).toEqual([{ id: "7", platform: "weibo", publishedAt: "2026-03-01T16:00:00Z" }]);
    expect(result.preset).toBe("own");
  });

  test("columns are collected from all rows; unknown ones are listed and left out", () => {
    const result = readRows([raw(), raw({ mood: "calm", likes: "1" }), raw({ constructor: "odd" })], {
      noun: "post",
      duplicates: "keep",
    });
    expect(result.ignored).toEqual(["mood", "constructor"]);
    expect(result.records[1]).toEqual({
      id: "1",
      platform: "x",
      publishedAt: "2026-03-02T09:00:00Z",
      likes: 1,
    });
  });

  test("constants and row numbers stand in for columns, and are reported", () => {
    const result = readRows(
      [
        { at: "1997-01-01T00:00:00Z", amount: "1" },
        { at: "1997-01-02T00:00:00Z", amount: "2" },
      ],
      {
        noun: "transaction",
        constants: { memberId: "m", currency: "USD" },
        rowIds: true,
      },
    );
    expect(result.records[1]).toEqual({
      id: "row-2",
      memberId: "m",
      at: "1997-01-02T00:00:00Z",
      amount: 2,
      currency: "USD",
    });
    expect(result.used.map(({ field, from, kind }) => [field, from, kind])).toEqual([
      ["id", "row number", "row-number"],
      ["memberId", "constant", "constant"],
      ["at", "at", "column"],
      ["amount", "amount", "column"],
      ["currency", "constant", "constant"],
    ]);
  });

  test("a constant takes the place of a column, which is ignored", () => {
    const result = readPost(raw(), {
      constants: { platform: "weibo", topics: "a;b", publishedAt: "2026-01-01" },
      timeZone: "UTC",
    });
    expect(result.records).toEqual([
      { id: "1", platform: "weibo", publishedAt: "2026-01-01T00:00:00Z", topics: ["a", "b"] },
    ]);
    expect(result.ignored).toEqual(["platform", "published_at"]);
  });

  test("a required field that is not there drops every row, unless the export does not have it", () => {
    const row = { id: "1", platform: "x", likes: "3" };
    const dropped = readPost(row);
    expect(dropped.issues).toMatchObject({
      kept: 0,
      byCode: { "missing-required": 1 },
      notSupplied: ["publishedAt"],
    });
    const kept = readPost(row, { without: ["publishedAt"] });
    expect(kept.records).toEqual([{ id: "1", platform: "x", likes: 3 }]);
    expect(kept.issues).toMatchObject({ kept: 1, byCode: {}, notSupplied: ["publishedAt"] });
    const hidden = readPost(raw(), { without: ["publishedAt"] });
    expect(hidden.ignored).toEqual(["published_at"]);
    expect(hidden.records).toEqual([{ id: "1", platform: "x" }]);
  });

  test("no rows give no records and no complaint about columns", () => {
    expect(readRows([], { noun: "post", fields: { likes: "hearts" } })).toEqual({
      records: [],
      rows: [],
      issues: {
        read: 0,
        kept: 0,
        rejected: 0,
        byCode: {},
        first: [],
        notSupplied: ["id", "platform", "publishedAt"],
      },
      used: [],
      ignored: [],
    });
  });
});

describe("cells", () => {
  test.each<[string, unknown, unknown]>([
    ["likes", "1,234", 1234],
    ["likes", "1.2万", 12_000],
    ["spend", "$5", 5],
    ["watch_seconds", "1:02:03", 3723],
    ["likes", "1203.0", 1203],
    ["likes", 12, 12],
    ["likes", -0, 0],
    ["watch_seconds", "1.5", 1.5],
    ["revenue", "-2.5", -2.5],
    ["paid", "TRUE", true],
    ["paid", "1", true],
    ["paid", " yes ", true],
    ["paid", "是", true],
    ["paid", "false", false],
    ["paid", "0", false],
    ["paid", "No", false],
    ["paid", "否", false],
    ["paid", 1, true],
    ["paid", false, false],
    ["topics", "a; b;;c", ["a", "b", "c"]],
    ["topics", "a|b", ["a", "b"]],
    ["topics", "a", ["a"]],
    ["topics", '["a;b","c"]', ["a;b", "c"]],
    ["topics", ["a"], ["a"]],
    ["text", "  kept as it is ", "  kept as it is "],
    ["text", "-", "-"],
    ["account", 42, "42"],
    ["origin", "ugc", "ugc"],
  ])("%s %j is %j", (column, cell, value) => {
    const { records, issues } = readPost(raw({ [column]: cell }));
    expect(issues.byCode).toEqual({});
    expect(Object.values(records[0]!).at(-1)).toEqual(value);
    expect(Object.keys(records[0]!)).toHaveLength(4);
  });

  test.each<[string, unknown, string]>([
    ["likes", "1,5", "a whole number of at least 0 (for other forms give options.locale)"],
    ["likes", "1.5", "a whole number of at least 0"],
    ["likes", "12%", "a number, not a percentage"],
    ["likes", "$5", "a number, not an amount of money"],
    ["likes", "<5", "a number, not an upper bound"],
    ["likes", "1-2", "a whole number of at least 0"],
    ["likes", "#REF!", "a whole number of at least 0"],
    ["text", "#REF!", "a value, not an error of a spreadsheet"],
    ["topics", "#DIV/0!", "a value, not an error of a spreadsheet"],
    ["watch_seconds", "5m", "seconds, or a duration such as 5 min"],
    ["likes", "-3", "a whole number of at least 0"],
    ["likes", "9007199254740993", "a whole number of at least 0"],
    ["likes", {}, "a whole number of at least 0"],
    ["spend", "€5 USD", "an amount in one currency"],
    ["paid", "maybe", "true or false"],
    ["topics", "[1]", "text"],
    ["topics", "[", "a list of texts"],
    ["topics", 5, "a list of texts"],
    ["origin", "own", 'one of "original", "curated", "ugc"'],
    ["account", 2 ** 60, "text"],
    ["account", true, "text"],
  ])("%s %j is an issue, and no cell", (column, cell, expected) => {
    const { records, issues } = readPost(raw({ [column]: cell }));
    expect(records).toEqual([{ id: "1", platform: "x", publishedAt: "2026-03-02T09:00:00Z" }]);
    expect(issues).toMatchObject({
      kept: 1,
      byCode: { "invalid-cell": 1 },
      first: [{ field: column === "watch_seconds" ? "watchSeconds" : column, expected }],
    });
  });

  test("whole numbers of 64 bits are numbers, and digits in texts", () => {
    expect(readPost(raw({ likes: 12n, account: 2n ** 60n })).records[0]).toMatchObject({
      likes: 12,
      account: "1152921504606846976",
    });
  });

  test("empty cells are missing, and so is what the caller says", () => {
    for (const cell of ["", "  ", null, undefined, Number.NaN])
      expect(readPost(raw({ likes: cell })).records[0]).not.toHaveProperty("likes");
    const { records, issues } = readPost(raw({ likes: " N/A " }), { missing: ["N/A"] });
    expect(records[0]).not.toHaveProperty("likes");
    expect(issues.byCode).toEqual({});
    expect(readPost(raw({ id: "-" }), { missing: ["-"] }).issues.byCode).toEqual({ "missing-required": 1 });
  });

  test("words for no value are missing, but stay what they are in texts", () => {
    const words = [
      "-",
      "--",
      "—",
      "–",
      "——",
      "N/A",
      "n/a",
      "#N/A",
      "NA",
      "null",
      "NULL",
      "None",
      "nan",
      "NaN",
      "无",
      "暂无",
    ];
    for (const cell of [...words, " 暂无数据 ", "－－"]) {
      const { records, issues } = readPost(raw({ likes: cell, topics: cell, text: cell }));
      expect(issues.byCode).toEqual({});
      expect(records[0]).toEqual({
        id: "1",
        platform: "x",
        publishedAt: "2026-03-02T09:00:00Z",
        text: cell,
      });
      expect(readPost(raw({ published_at: cell })).issues.byCode).toEqual({ "missing-required": 1 });
    }
    expect(readPost(raw({ paid: "无" })).records[0]).toMatchObject({ paid: false });
    expect(readPost(raw({ paid: "-" })).records[0]).not.toHaveProperty("paid");
  });

  test("a lower bound is read as its number, and counted", () => {
    const { records, issues } = readPost(raw({ likes: "10万+" }), { onBadRow: "throw" });
    expect(records[0]).toMatchObject({ likes: 100_000 });
    expect(issues).toMatchObject({
      kept: 1,
      byCode: { "lower-bound": 1 },
      first: [
        { field: "likes", expected: "an exact number, not a lower bound", received: JSON.stringify("10万+") },
      ],
    });
  });

  test("numbers are read as the declared locale writes them", () => {
    const row = raw({ likes: "1.234", revenue: "1.234,5" });
    expect(readPost(row, { locale: "de" }).records[0]).toMatchObject({ likes: 1234, revenue: 1234.5 });
    expect(readPost(row).issues.byCode).toEqual({ "invalid-cell": 2 });
  });

  test("rows that are none are counted", () => {
    const { issues, records } = readRows([raw(), 5, null, ["1"], "id"] as never, { noun: "post" });
    expect(issues).toMatchObject({ read: 5, kept: 1, rejected: 4, byCode: { "not-a-row": 4 } });
    expect(records).toHaveLength(1);
  });
});

describe("dates", () => {
  const at = (cell: unknown, options: object = {}): unknown => {
    const { records, issues } = readPost(raw({ published_at: cell }), options);
    return records[0]?.publishedAt ?? issues.first[0]!.expected;
  };
  const NEEDS_ZONE = "a time with an offset, or options.timeZone for local times";
  const ANY = "an ISO 8601 date and time (for other forms give options.dateFormat)";
  const shanghai = { timeZone: "Asia/Shanghai" };

  test.each<[unknown, object, string]>([
    ["2026-03-02T09:00:00.5+08:00", {}, "2026-03-02T09:00:00.5+08:00"],
    ["2026-03-02T09:00:00Z", shanghai, "2026-03-02T09:00:00Z"],
    ["2020-02-10 18:00 +0000", {}, "2020-02-10T18:00:00Z"],
    ["2020-02-10 18:00:01.25 -05:30", {}, "2020-02-10T23:30:01.250Z"],
    ["2020-02-10 18:00 UTC", {}, "2020-02-10T18:00:00Z"],
    [new Date(0), {}, "1970-01-01T00:00:00Z"],
    ["2017-10-16 22:59:00", shanghai, "2017-10-16T14:59:00Z"],
    ["2017/10/6 8:05", shanghai, "2017-10-06T00:05:00Z"],
    ["2017-10-16T22:59", shanghai, "2017-10-16T14:59:00Z"],
    ["2017-10-16", shanghai, "2017-10-15T16:00:00Z"],
    ["2017-10-16", {}, NEEDS_ZONE],
    ["2017-10-16 22:59:00", {}, NEEDS_ZONE],
    ["2017-02-30", {}, ANY],
    ["2017-02-30", shanghai, ANY],
    ["2017-02-30 10:00 +0000", {}, ANY],
    ["2017-10-16 25:00", shanghai, ANY],
    ["2017-10/16", shanghai, ANY],
    ["2017-10-16 +0800", {}, ANY],
    ["2017-10-16 10:00 +2400", {}, ANY],
    ["2017-10-16 10:00 +0060", {}, ANY],
    [
      "10/16/2017",
      shanghai,
      'a date that can mean one day only (give options.dateFormat, for example "MM/dd/yyyy")',
    ],
    ["soon", shanghai, ANY],
    ["1700000000", shanghai, "2023-11-14T22:13:20Z"],
    [1_700_000_000_000, shanghai, "2023-11-14T22:13:20Z"],
    [1_700_000_000, shanghai, "2023-11-14T22:13:20Z"],
    [45_231, shanghai, "2023-10-31T16:00:00Z"],
    [45_231, { dateFormat: "excel" }, NEEDS_ZONE],
    [new Date(Number.NaN), shanghai, ANY],
    [true, shanghai, ANY],
    ["1700000000", { dateFormat: "epoch-s" }, "2023-11-14T22:13:20Z"],
    [1_700_000_000, { dateFormat: "epoch-s" }, "2023-11-14T22:13:20Z"],
    ["1700000000123", { dateFormat: "epoch-ms" }, "2023-11-14T22:13:20.123Z"],
    ["2023-11-14", { dateFormat: "epoch-s" }, "seconds since 1970, in digits"],
    ["9e99", { dateFormat: "epoch-ms" }, "milliseconds since 1970, in digits"],
    ["99999999999999999", { dateFormat: "epoch-ms" }, "milliseconds since 1970, in digits"],
    ["19970101", { ...shanghai, dateFormat: "yyyyMMdd" }, "1996-12-31T16:00:00Z"],
    [19_970_101, { ...shanghai, dateFormat: "yyyyMMdd" }, "1996-12-31T16:00:00Z"],
    ["19970101", { dateFormat: "yyyyMMdd" }, NEEDS_ZONE],
    ["19970230", { ...shanghai, dateFormat: "yyyyMMdd" }, "a date in the form yyyyMMdd"],
    [{}, { ...shanghai, dateFormat: "yyyyMMdd" }, "a date in the form yyyyMMdd"],
    ["03/08/2026 22:15", { ...shanghai, dateFormat: "MM/dd/yyyy HH:mm" }, "2026-03-08T14:15:00Z"],
    ["8.3.2026 22:15 +01:00", { dateFormat: "d.M.yyyy HH:mm xxx" }, "2026-03-08T21:15:00Z"],
  ])("%j with %j gives %j", (cell, options, wanted) => {
    expect(at(cell, options)).toBe(wanted);
  });

  test.each([
    ["2026-03-08 02:30", "2026-03-08T07:30:00Z"],
    ["2026-11-01 01:30", "2026-11-01T05:30:00Z"],
  ])("the skipped or doubled time %j is read by the compatible rule, and counted", (cell, wanted) => {
    const { records, issues } = readPost(raw({ published_at: cell }), {
      timeZone: "America/New_York",
      onBadRow: "throw",
    });
    expect(records[0]!.publishedAt).toBe(wanted);
    expect(issues).toMatchObject({ kept: 1, rejected: 0, byCode: { "adjusted-local-time": 1 } });
    expect(issues.first).toEqual([
      {
        row: 0,
        field: "publishedAt",
        code: "adjusted-local-time",
        expected: "a local time that the zone's clock shows once",
        received: JSON.stringify(cell),
      },
    ]);
    expect(issuesSchema.parse(issues)).toEqual(issues);
  });
});

describe("the caller's mistakes", () => {
  const post = { noun: "post" };
  test.each<[string, object, string, string]>([
    ["an unknown noun", { noun: "posts" }, "invalid-argument", "options.noun"],
    ["an unknown option", { ...post, zone: "UTC" }, "invalid-argument", "options.zone"],
    ["an unknown preset", { ...post, preset: "myspace" }, "unknown-id", "options.preset"],
    [
      "a preset of another noun",
      { noun: "transaction", preset: "x-tweet-activity" },
      "invalid-argument",
      "options.preset",
    ],
    ["an empty preset", { ...post, preset: {} }, "invalid-argument", "options.preset"],
    ["an unknown field", { ...post, fields: { hearts: "id" } }, "invalid-argument", "options.fields.hearts"],
    ["an empty column name", { ...post, fields: { likes: "" } }, "invalid-argument", "options.fields.likes"],
    [
      "a column that is not there",
      { ...post, fields: { likes: "hearts" } },
      "invalid-argument",
      "options.fields.likes",
    ],
    ["a zone that is none", { ...post, timeZone: "Mars/Base" }, "invalid-argument", "options.timeZone"],
    ["a locale that is none", { ...post, locale: "klingon" }, "invalid-argument", "options.locale"],
    [
      "a constant that is a lower bound",
      { ...post, constants: { likes: "5+" } },
      "invalid-argument",
      "options.constants.likes",
    ],
    ["a pattern that is none", { ...post, dateFormat: "some day" }, "invalid-argument", "options.dateFormat"],
    ["a pattern without a year", { ...post, dateFormat: "MM/dd" }, "invalid-argument", "options.dateFormat"],
    [
      "an unknown constant",
      { ...post, constants: { mood: "x" } },
      "invalid-argument",
      "options.constants.mood",
    ],
    [
      "a bad constant",
      { ...post, constants: { likes: "many" } },
      "invalid-argument",
      "options.constants.likes",
    ],
    [
      "an empty constant",
      { ...post, constants: { platform: "" } },
      "invalid-argument",
      "options.constants.platform",
    ],
    [
      "a local constant without a zone",
      { ...post, constants: { publishedAt: "2026-03-02" } },
      "invalid-argument",
      "options.constants.publishedAt",
    ],
    [
      "a field both constant and column",
      { ...post, constants: { platform: "x" }, fields: { platform: "platform" } },
      "invalid-argument",
      "options.constants.platform",
    ],
    [
      "ids from two places",
      { ...post, rowIds: true, fields: { id: "id" } },
      "invalid-argument",
      "options.rowIds",
    ],
    [
      "going without what is optional",
      { ...post, without: ["likes"] },
      "invalid-argument",
      "options.without[0]",
    ],
  ])("%s is refused", (_, options, code, path) => {
    expect(() => readRows([raw()], options as ReadRowsOptions)).toThrowError(
      expect.objectContaining({ name: "SocialOpsError", code, path }),
    );
  });

  test.each<[string, unknown]>([
    ["null", null],
    ["a string", "id,likes"],
    ["a number", 5],
    ["columns", { id: ["1"] }],
    ["a map", new Map()],
    ["a promise", Promise.resolve([])],
  ])("%s is no list of rows", (_, rows) => {
    expect(() => readRows(rows as never, { noun: "post" })).toThrowError(
      expect.objectContaining({ code: "invalid-data", path: "rows" }),
    );
  });

  test("a getter that throws makes the data unreadable", () => {
    const row = Object.defineProperty({}, "id", {
      enumerable: true,
      get() {
        throw new Error("no");
      },
    });
    expect(() => readRows([row], { noun: "post" })).toThrowError(
      expect.objectContaining({ code: "invalid-data", path: "data", received: "Error: no" }),
    );
  });

  test("onBadRow: throw names the first bad row", () => {
    const rows = [raw(), raw({ likes: "many" }), {}];
    expect(() => readRows(rows, { noun: "post", onBadRow: "throw" })).toThrow(
      'readRows: rows[1].likes: expected a whole number of at least 0, received "many"',
    );
  });
});

test("a generator of rows is read, frozen rows are not changed, and the result is plain JSON", () => {
  function* rows(): Generator<object> {
    for (let i = 0; i < 600; i++)
      yield Object.freeze(raw({ id: `p${i}`, likes: i % 2 === 0 ? "x" : "-0", topics: "a;b" }));
  }
  const result = readRows(rows(), { noun: "post" });
  expect(result.issues).toMatchObject({ read: 600, kept: 600, byCode: { "invalid-cell": 300 } });
  expect(result.issues.first).toHaveLength(100);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
});

test("the options have a JSON Schema", () => {
  expect(z.toJSONSchema(readRowsOptionsSchema)).toMatchObject({ required: ["noun"] });
});
