import { expect, test } from "vitest";
import { countWeiboHalfUnits } from "../../src/text/countWeiboHalfUnits.ts";

const rule = { linkLength: 20, linkBytes: 140, ownLinkBytes: 41 };
const url = (length: number, host = "http://example.com/"): string => host.padEnd(length, "a");

test.each([
  ["", 0],
  ["a", 1],
  ["ÿ", 1],
  ["Ā", 2],
  ["中a", 3],
  ["👍", 4],
  ["a\r\nb", 3],
  [url(140), 20],
  [url(141), 21],
  [`看${url(25)}吧`, 24],
  [`${url(25)} ${url(25)}`, 41],
  ["https://example.com", 20],
  ["example.com", 11],
  ["http://t.cn/A6abcdef", 20],
  ["http://t.cn/A6", 14],
  [url(41, "http://weibo.com/"), 41],
  [url(42, "http://weibo.com/"), 20],
  [url(30, "http://t.sina.com.cn/"), 30],
  [url(150, "http://weibo.cn/"), 30],
])("%j", (text, units) => {
  expect(countWeiboHalfUnits(text, rule)).toBe(units);
});
