import { describe, expect, test } from "vitest";
import { cellReader } from "../../src/model/internal/cells/cellReader.ts";
import { localTimeReader } from "../../src/model/internal/cells/localTimeReader.ts";
import { numberStyle } from "../../src/model/internal/cells/numberStyle.ts";
import { parseDurationText } from "../../src/model/internal/cells/parseDurationText.ts";
import { parseFlagText } from "../../src/model/internal/cells/parseFlagText.ts";
import { parseListText } from "../../src/model/internal/cells/parseListText.ts";
import { fieldGuards } from "../../src/model/internal/fieldGuards.ts";
import { postSchema } from "../../src/model/nouns/postSchema.ts";

describe("durations", () => {
  test.each<[string, number, string?]>([
    ["1:02:03", 3723],
    ["02:03", 123],
    ["90:00", 5400],
    ["0:00.5", 0.5],
    ["1h 2m 3s", 3723],
    ["1H2M3S", 3723],
    ["5m 3s", 303],
    ["1 hr 2 min", 3720],
    ["2 days 1 hour", 176_400],
    ["1小时2分3秒", 3723],
    ["1小时2分钟", 3720],
    ["3分20秒", 200],
    ["12秒", 12],
    ["12s", 12],
    ["5 min", 300],
    ["1.5 hours", 5400],
    ["1,5 h", 5400, "de"],
    ["1.2万秒", 12_000],
    ["1,234秒", 1234],
    ["３分２０秒", 200],
  ])("%j is %d seconds", (text, seconds, locale = "en") => {
    expect(parseDurationText(text, numberStyle(locale)!)).toBe(seconds);
  });

  test.each(["", "5m", "5", "1:75:03", "1:2:3", "1:60", "-1:30", "3s 1h", "1h 1h", "h", "1.5h 3m", "1 week"])(
    "%j is none",
    (text) => {
      expect(parseDurationText(text, numberStyle("en")!)).toBeUndefined();
    },
  );

  test("a column that counts hours takes clock-like texts only with all three parts", () => {
    const guard = fieldGuards(postSchema).get("watchSeconds")!;
    const read = (cell: string, scale: number): unknown =>
      cellReader(guard, new Set(), () => ({ expected: "no date" }), scale)(cell);
    expect(read("1.5", 3600)).toEqual({ kind: "value", value: 5400 });
    expect(read("1:00:05", 3600)).toEqual({ kind: "value", value: 3605 });
    expect(read("2h", 3600)).toEqual({ kind: "value", value: 7200 });
    expect(read("1:30", 1)).toEqual({ kind: "value", value: 90 });
    expect(read("1:30", 3600)).toEqual({ kind: "bad", expected: "a number of at least 0" });
  });
});

test("an amount tells its currencies, a bound its note, a plain number nothing", () => {
  const read = (cell: string): unknown =>
    cellReader(fieldGuards(postSchema).get("spend")!, new Set(), () => ({ expected: "no date" }))(cell);
  expect(read("5")).toEqual({ kind: "value", value: 5 });
  expect(read("€5")).toEqual({ kind: "value", value: 5, currencies: ["EUR"] });
  expect(read("¥5+")).toEqual({
    kind: "value",
    value: 5,
    note: { code: "lower-bound", expected: "an exact number, not a lower bound" },
    currencies: ["CNY", "JPY"],
  });
  expect(read("(€5)")).toEqual({ kind: "bad", expected: "a number of at least 0" });
});

test.each([
  ["true 1 yes y t on 是 真 有 √ ✓ TRUE Yes ＯＮ", true],
  ["false 0 no n f off 否 假 无 × ✗ FALSE No Ｎ", false],
  ["2 maybe x 不 - 10", undefined],
])("each of %s is %s", (texts, value) => {
  for (const text of texts.split(" ")) expect([text, parseFlagText(` ${text} `)]).toEqual([text, value]);
});

test.each<[string, unknown]>([
  ['["a;b", "c"]', ["a;b", "c"]],
  ["[", undefined],
  ["a", ["a"]],
  ["a\nb, c\r\n\nd", ["a", "b, c", "d"]],
  ["a;b；c,d|e", ["a", "b", "c,d|e"]],
  ["a|b、c", ["a", "b、c"]],
  ["a、b,c", ["a", "b,c"]],
  [" a, b，,c ", ["a", "b", "c"]],
  ["b,a,b", ["b", "a", "b"]],
  ["#a #b", ["a", "b"]],
  ["#a#b", ["a", "b"]],
  ["#a, #b", ["a", "b"]],
  ["＃a ＃b", ["a", "b"]],
  ["#a##b#", ["a", "b"]],
  ["#a b# #c#", ["a b", "c"]],
  ["#a[话题]# #b[话题]#", ["a", "b"]],
  ["#a[话题]##b[话题]#", ["a", "b"]],
  ["C#; F#", ["C#", "F#"]],
  ["#a and more", ["#a and more"]],
  [";,", [","]],
  [" ; ", []],
])("the list %j is %j", (text, entries) => {
  expect(parseListText(text)).toEqual(entries);
});

test("texts of any length are answered at once", () => {
  const guards = fieldGuards(postSchema);
  for (const unit of [" ", "1", "1,", "1 ", "#", "#a ", "(", "+", "$", "1h", "年", "mon ", "a,", "9:"]) {
    for (const text of [unit.repeat(200_000), `5${unit.repeat(200_000)}!`]) {
      for (const name of ["likes", "spend", "watchSeconds", "paid", "topics", "publishedAt"]) {
        const read = cellReader(guards.get(name)!, new Set(), localTimeReader(undefined, "UTC")!);
        const start = performance.now();
        read(text);
        expect([unit, name, performance.now() - start < 1000]).toEqual([unit, name, true]);
      }
    }
  }
});
