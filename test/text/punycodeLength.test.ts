import { domainToASCII } from "node:url";
import { expect, test } from "vitest";
import { punycodeLength } from "../../src/text/internal/punycodeLength.ts";

// The samples of RFC 3492 section 7.1 that are one label of lower-case letters, and mixed ones; Node's own encoder is the other side.
test.each([
  "bücher",
  "münchen-ost",
  "他们为什么不说中文",
  "他們爲什麽不說中文",
  "почемужеонинеговорятпорусски",
  "3年b組金八先生",
  "2つ目",
  "ひとつ屋根の下2",
  "なぜみんな日本語を話してくれないのか",
  "あいうえおかきくけこ".repeat(4),
  "例子",
  "😀",
])("%s", (label) => {
  expect(punycodeLength(label)).toBe(domainToASCII(label).length);
});

test("ASCII stays as long as it is", () => {
  expect(punycodeLength("example")).toBe(7);
  expect(punycodeLength("")).toBe(0);
});
