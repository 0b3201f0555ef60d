import { describe, expect, test } from "vitest";
import { type Condition, conditionOps } from "../../src/condition/conditionSchema.ts";
import { describeCondition } from "../../src/condition/describeCondition.ts";

const names = { likes: "点赞数", author: "作者", at: "发布时间", tags: "标签", paid: "是否投放", n: "评论" };

const asOf = "2026-03-08T20:00:00+08:00";

/** A condition, what it is in English, and in Chinese with the names above. */
const sentences: readonly (readonly [Condition, string, string])[] = [
  [{ field: "likes", op: "eq", value: 100 }, "likes is 100", "点赞数为 100"],
  [{ field: "author", op: "eq", value: "Ann" }, 'author is "Ann"', "作者为“Ann”"],
  [{ field: "paid", op: "eq", value: true }, "paid is true", "是否投放为 true"],
  [{ field: "at", op: "eq", value: asOf }, "at is 2026-03-08T12:00:00Z", "发布时间为 2026-03-08T12:00:00Z"],
  [{ field: "likes", op: "ne", value: 0.5 }, "likes is known and not 0.5", "点赞数有值且不为 0.5"],
  [{ field: "likes", op: "lt", value: 100 }, "likes is below 100", "点赞数低于 100"],
  [{ field: "likes", op: "le", value: 100 }, "likes is at most 100", "点赞数不超过 100"],
  [{ field: "likes", op: "gt", value: -1 }, "likes is above -1", "点赞数高于 -1"],
  [{ field: "likes", op: "ge", value: 100 }, "likes is at least 100", "点赞数不低于 100"],
  [
    { field: "at", op: "lt", value: asOf },
    "at is before 2026-03-08T12:00:00Z",
    "发布时间早于 2026-03-08T12:00:00Z",
  ],
  [
    { field: "at", op: "le", value: asOf },
    "at is at or before 2026-03-08T12:00:00Z",
    "发布时间不晚于 2026-03-08T12:00:00Z",
  ],
  [
    { field: "at", op: "gt", value: asOf },
    "at is after 2026-03-08T12:00:00Z",
    "发布时间晚于 2026-03-08T12:00:00Z",
  ],
  [
    { field: "at", op: "ge", value: asOf },
    "at is at or after 2026-03-08T12:00:00Z",
    "发布时间不早于 2026-03-08T12:00:00Z",
  ],
  [{ field: "author", op: "lt", value: "m" }, 'author sorts before "m"', "作者排在“m”之前"],
  [{ field: "author", op: "le", value: "m" }, 'author is or sorts before "m"', "作者为“m”或排在其前"],
  [{ field: "author", op: "gt", value: "m" }, 'author sorts after "m"', "作者排在“m”之后"],
  [{ field: "author", op: "ge", value: "m" }, 'author is or sorts after "m"', "作者为“m”或排在其后"],
  [
    { field: "likes", op: "between", value: [10, 20] },
    "likes is from 10 to 20",
    "点赞数在 10 到 20 之间（含两端）",
  ],
  [
    { field: "author", op: "in", value: ["Ann", "李"] },
    'author is one of ["Ann", "李"]',
    "作者为【“Ann”、“李”】之一",
  ],
  [{ field: "author", op: "in", value: [] }, "author is one of []", "作者为【】之一"],
  [
    { field: "author", op: "notIn", value: ["Ann", 2] },
    'author is known and none of ["Ann", 2]',
    "作者有值且不在【“Ann”、2】之中",
  ],
  [{ field: "author", op: "contains", value: "nn" }, 'author contains "nn"', "作者包含“nn”"],
  [
    { field: "author", op: "notContains", value: "nn" },
    'author is known and does not contain "nn"',
    "作者有值且不包含“nn”",
  ],
  [{ field: "author", op: "startsWith", value: "A" }, 'author begins with "A"', "作者以“A”开头"],
  [
    { field: "author", op: "endsWith", value: "n", caseSensitive: true },
    'author ends with "n" (case-sensitive)',
    "作者以“n”结尾（区分大小写）",
  ],
  [
    { field: "author", op: "matches", value: "^a\\d" },
    'author matches the pattern "^a\\\\d"',
    "作者匹配正则表达式“^a\\\\d”",
  ],
  [{ field: "likes", op: "exists" }, "likes is known", "点赞数有值"],
  [{ field: "likes", op: "missing" }, "likes is missing", "点赞数缺失"],
  [
    { field: "tags", op: "includesAny", value: ["a", "b"] },
    'tags includes any of ["a", "b"]',
    "标签包含【“a”、“b”】中的任意一项",
  ],
  [
    { field: "tags", op: "includesAll", value: ["a", "b"] },
    'tags includes all of ["a", "b"]',
    "标签包含【“a”、“b”】中的全部各项",
  ],
  [
    { field: "at", op: "before", value: asOf },
    "at is before 2026-03-08T12:00:00Z",
    "发布时间早于 2026-03-08T12:00:00Z",
  ],
  [
    { field: "at", op: "after", value: 0 },
    "at is after 1970-01-01T00:00:00Z",
    "发布时间晚于 1970-01-01T00:00:00Z",
  ],
  [
    { field: "at", op: "withinLast", value: { days: 7, asOf, timeZone: "Asia/Shanghai" } },
    "at is within the last 7 calendar days up to 2026-03-08T12:00:00Z (time zone Asia/Shanghai)",
    "发布时间在截至 2026-03-08T12:00:00Z 的最近 7 个自然日内（时区 Asia/Shanghai）",
  ],
  [
    { field: "at", op: "withinLast", hours: 1, asOf },
    "at is within the last 1 hour up to 2026-03-08T12:00:00Z",
    "发布时间在截至 2026-03-08T12:00:00Z 的最近 1 个小时内",
  ],
  [{ field: "n", op: "count", value: { op: "eq", value: 1 } }, "n has exactly 1 entry", "评论恰有 1 条"],
  [
    { field: "n", op: "count", value: { op: "ne", value: 1 } },
    "n has a number of entries other than 1",
    "评论的条数不等于 1",
  ],
  [{ field: "n", op: "count", value: { op: "lt", value: 2 } }, "n has fewer than 2 entries", "评论少于 2 条"],
  [{ field: "n", op: "count", value: { op: "le", value: 2 } }, "n has at most 2 entries", "评论不超过 2 条"],
  [{ field: "n", op: "count", value: { op: "gt", value: 2 } }, "n has more than 2 entries", "评论多于 2 条"],
  [
    {
      field: "n",
      op: "count",
      value: {
        of: {
          any: [
            { field: "likes", op: "ge", value: 1 },
            { field: "paid", op: "exists" },
          ],
        },
        op: "ge",
        value: 2,
        within: { hours: 24, asOf },
      },
    },
    "n, only entries for which ((likes is at least 1 or paid is known) and the entry's time is within the last 24 hours up to 2026-03-08T12:00:00Z), has at least 2 entries",
    "评论中满足（（点赞数不低于 1，或是否投放有值），且记录时间在截至 2026-03-08T12:00:00Z 的最近 24 个小时内）的记录不少于 2 条",
  ],
  [{ all: [] }, "always", "恒成立"],
  [{ any: [] }, "never", "恒不成立"],
  [
    {
      not: {
        all: [
          { field: "likes", op: "exists" },
          { field: "paid", op: "exists" },
        ],
      },
    },
    "not (likes is known and paid is known)",
    "并非（点赞数有值，且是否投放有值）",
  ],
];

describe.each(sentences)("%j", (condition, english, chinese) => {
  test("in English", () => expect(describeCondition(condition)).toBe(english));
  test("in Chinese", () => expect(describeCondition(condition, { locale: "zh-CN", names })).toBe(chinese));
});

test("every operator has a sentence above", () => {
  const told = new Set(sentences.flatMap(([condition]) => ("op" in condition ? [condition.op] : [])));
  expect([...told].sort()).toEqual([...conditionOps].sort());
});

const known = (field: string): Condition => ({ field, op: "exists" });

test.each<[Condition, string]>([
  [{ all: [{ any: [known("a"), known("b")] }, known("c")] }, "(a is known or b is known) and c is known"],
  [
    { all: [{ all: [{ any: [known("a"), known("b")] }] }, known("c")] },
    "(a is known or b is known) and c is known",
  ],
  [
    { any: [{ all: [known("a"), known("b")] }, { not: known("c") }] },
    "(a is known and b is known) or not (c is known)",
  ],
  [{ all: [{ not: known("a") }, known("b")] }, "not (a is known) and b is known"],
  [{ not: { all: [known("a"), known("b")] } }, "not (a is known and b is known)"],
  [{ all: [known("a"), { any: [] }] }, "a is known and never"],
])("nesting has one reading: %j", (condition, wanted) => {
  expect(describeCondition(condition)).toBe(wanted);
});

test("quotation marks and gaps in texts stay what they are", () => {
  const condition: Condition = { field: "{value}", op: "eq", value: '"{field}" and b is “$&”\\' };
  expect(describeCondition(condition)).toBe('{value} is "\\"{field}\\" and b is “$&”\\\\"');
  expect(describeCondition(condition, { locale: "zh-CN" })).toBe(
    '{value}为“"{field}" and b is \\“$&\\”\\\\”',
  );
});

test("a name that every object has is no name of a field", () => {
  expect(describeCondition(known("constructor"), { names: {} })).toBe("constructor is known");
});

test.each<[unknown, unknown, string]>([
  [{ field: "a" }, {}, "describeCondition: condition: expected a condition"],
  [
    known("a"),
    { locale: "fr" },
    'describeCondition: options.locale: expected one of "en", "zh-CN", received "fr"',
  ],
  [known("a"), { names: { a: 1 } }, "describeCondition: options.names.a: expected text, received 1"],
  [
    known("a"),
    { labels: {} },
    "describeCondition: options.labels: expected no such field, received an object",
  ],
])("wrong arguments: %j %j", (condition, options, message) => {
  expect(() => describeCondition(condition as Condition, options as never)).toThrow(message);
});
