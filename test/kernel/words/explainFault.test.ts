import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { isSocialOpsError } from "../../../src/kernel/isSocialOpsError.ts";
import { SocialOpsError } from "../../../src/kernel/SocialOpsError.ts";
import { explainFault } from "../../../src/kernel/words/explainFault.ts";
import { computeKpis } from "../../../src/kpi/computeKpis.ts";
import { postSchema } from "../../../src/model/nouns/postSchema.ts";
import { readRows } from "../../../src/model/readRows.ts";

const whole = { expected: "a whole number of at least 0", received: '"-1"' };

test.each([
  [
    { row: 3, field: "likes", ...whole },
    'row 4, likes: expected a whole number of at least 0, received "-1"',
    '第 4 行 likes：应为不小于 0 的整数，实际为 "-1"',
  ],
  [
    { row: 0, field: "", expected: "an object", received: "an array of 3" },
    "row 1: expected an object, received an array of 3",
    "第 1 行：应为对象，实际为含 3 项的列表",
  ],
  [
    { path: "options.timeZone", expected: "an IANA time zone", received: "undefined" },
    "options.timeZone: expected an IANA time zone, received undefined",
    "options.timeZone：应为 IANA 时区（例如 Asia/Shanghai），但未提供",
  ],
  [
    { path: "", expected: 'one of "day", "week"', received: "null" },
    'expected one of "day", "week", received null',
    '应为以下之一："day"、"week"，实际为 null',
  ],
  [
    {
      path: "options.fields.lieks",
      expected: "no such field; the fields are likes, shares",
      received: '"a"',
    },
    'options.fields.lieks: expected no such field; the fields are likes, shares, received "a"',
    'options.fields.lieks：不应有此字段；可用字段为 likes、shares，实际为 "a"',
  ],
  [
    { path: ["kpis", 0, { key: "id" }], message: "expected text or an object" },
    "kpis[0].id: expected text or an object",
    "kpis[0].id：应为文本或对象",
  ],
  [{ message: "expected an object" }, "expected an object", "应为对象"],
  [
    { path: [Object.create(null)], message: "expected text" },
    "an object: expected text",
    "an object：应为文本",
  ],
  [
    { path: [], message: 'expected an object without "lieks"' },
    'expected an object without "lieks"',
    '应为不含字段 "lieks" 的对象',
  ],
  [
    { path: "a", expected: "text or a number or true or false", received: "a function" },
    "a: expected text or a number or true or false, received a function",
    "a：应为文本、数字或 true 或 false，实际为函数",
  ],
  [
    { path: "a", expected: 'one of "now or never", "\\"a\\", b"', received: '"text and a number"' },
    'a: expected one of "now or never", "\\"a\\", b", received "text and a number"',
    'a：应为以下之一："now or never"、"\\"a\\", b"，实际为 "text and a number"',
  ],
  [{ path: "a", expected: "tea", received: "0" }, "a: expected tea, received 0", "a：应为 tea，实际为 0"],
])("%j", (fault, english, chinese) => {
  expect(explainFault(fault)).toBe(english);
  expect(explainFault(fault, { locale: "en" })).toBe(english);
  expect(explainFault(fault, { locale: "zh-CN" })).toBe(chinese);
});

test("what readers, functions and schemas report is explained as it is", () => {
  const rows = [{ id: "1", platform: "x", publishedAt: "2026-03-02 09:00", likes: "many" }];
  const { issues } = readRows(rows, { noun: "post", timeZone: "Asia/Shanghai" });
  expect(issues.first.map((issue) => explainFault(issue, { locale: "zh-CN" }))).toEqual([
    '第 1 行 likes：应为不小于 0 的整数，实际为 "many"',
  ]);

  const options = { kpis: [], by: ["a", "a"], noun: "posts" };
  let refusal: unknown;
  try {
    computeKpis([], options as never);
  } catch (error) {
    refusal = error;
  }
  if (!isSocialOpsError(refusal)) throw new Error("it was not refused");
  expect(explainFault(refusal, { locale: "zh-CN" })).toBe(
    explainFault(refusal.details[0]!, { locale: "zh-CN" }),
  );
  expect(refusal.details.map((detail) => explainFault(detail, { locale: "zh-CN" }))).toEqual([
    "options.kpis：应为至少一个 KPI，实际为含 0 项的列表",
    expect.stringMatching(/^options\.noun：应为以下之一："post"、.*，实际为 "posts"$/),
    "options.by：应为不重复的字段，实际为含 2 项的列表",
  ]);

  const outcome = postSchema["~standard"].validate({ ...rows[0], publishedAt: 0 });
  if (outcome instanceof Promise) throw new Error("schemas are not asynchronous");
  expect(outcome.issues!.map((issue) => explainFault(issue, { locale: "zh-CN" }))).toEqual([
    "likes：应为不小于 0 的整数",
  ]);
});

describe("texts of the caller's own", () => {
  const texts = { "a mood": "心情", "a mood of at least {n} stars": "不低于 {n} 星的心情", text: "文字" };
  test.each([
    ["expected a mood", "mood：应为心情"],
    ["a mood", "mood：应为心情"],
    ["expected a mood of at least 3 stars", "mood：应为不低于 3 星的心情"],
    ["expected a mood or null", "mood：应为心情或 null"],
    ["expected text", "mood：应为文字"],
  ])("%s", (message, chinese) => {
    expect(explainFault({ path: ["mood"], message }, { locale: "zh-CN", texts })).toBe(chinese);
  });

  test("an extended noun is explained in the caller's words and the package's", () => {
    const own = z.extend(postSchema, { mood: z.enum(["good", "bad"], { error: "a mood" }) });
    const { error } = own.safeParse({ id: "", platform: "x", publishedAt: 0 });
    const said = error!.issues.map((issue) => explainFault(issue, { locale: "zh-CN", texts }));
    expect(said).toEqual(["id：应为非空文本", "mood：应为心情"]);
  });
});

test.each([
  [
    null,
    {},
    "explainFault: fault: expected an issue of a row, an error of this package, or an issue of a schema, received null",
  ],
  [{ row: 1 }, {}, /received an object$/],
  [{ message: "expected text", path: 1 }, {}, /received an object$/],
  [{ path: "a", expected: "text", received: 1 }, {}, /received an object$/],
  [
    { message: "a" },
    { locale: "fr" },
    'explainFault: options.locale: expected one of "en", "zh-CN", received "fr"',
  ],
  [{ message: "a" }, { texts: { a: 1 } }, "explainFault: options.texts.a: expected text, received 1"],
  [{ message: "a" }, { lang: "en" }, 'explainFault: options.lang: expected no such field, received "en"'],
  [{ message: "a" }, null, "explainFault: options: expected an object, received null"],
])("%j with %j is refused", (fault, options, message) => {
  expect(() => explainFault(fault as never, options as never)).toThrow(SocialOpsError);
  expect(() => explainFault(fault as never, options as never)).toThrow(message);
});

test("any phrase is said in one way or another, however odd", () => {
  const words = [
    "a list of ",
    "at least ",
    "one of ",
    " or ",
    "an object whose a is ",
    "text",
    '"',
    "{n}",
    "(",
    ", ",
    "1",
  ];
  const phrase = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(...words)).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(phrase, phrase, (expected, received) => {
      const chinese = explainFault({ path: "p", expected, received }, { locale: "zh-CN" });
      expect(chinese).toMatch(/^p：/);
      expect(explainFault({ path: "p", expected, received })).toBe(
        `p: expected ${expected}, received ${received}`,
      );
      // The digits of a phrase are those of its translation.
      const digits = (text: string): string => text.replace(/\D/g, "");
      expect(digits(chinese)).toContain(digits(received));
    }),
  );
});

test("long phrases cost no more than their length", () => {
  for (const part of ["text or ", "an object whose a is ", "one of ", '", "', "a and "]) {
    const expected = part.repeat(100_000);
    expect(
      explainFault({ path: "", expected, received: expected }, { locale: "zh-CN" }).length,
    ).toBeGreaterThan(1000);
  }
});
