import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { explain } from "../../../src/kernel/reasons/explain.ts";
import { fillText } from "../../../src/kernel/reasons/fillText.ts";
import { locales } from "../../../src/kernel/reasons/locales.ts";

const folder = fileURLToPath(new URL("../../../src/kernel/reasons", import.meta.url));

async function catalog(locale: string): Promise<Record<string, string>> {
  const all: Record<string, string> = {};
  for (const file of readdirSync(`${folder}/${locale}`)) {
    for (const texts of Object.values(await import(`${folder}/${locale}/${file}`))) Object.assign(all, texts);
  }
  return all;
}

const places = (text: string): string[] => [...text.matchAll(/\{(\w+)/g)].map((place) => place[1]!).sort();

describe("the catalogs", async () => {
  const en = await catalog("en");
  const zh = await catalog("zh-CN");

  test("have the same codes in both languages", () => {
    expect(Object.keys(zh).sort()).toEqual(Object.keys(en).sort());
    expect(Object.keys(en).length).toBeGreaterThan(4);
  });

  test.each(Object.keys(en))("%s says the same in both languages", (code) => {
    expect([...new Set(places(zh[code]!))]).toEqual([...new Set(places(en[code]!))]);
    expect(en[code]).toMatch(/[.!?]$/);
    expect(zh[code]).toMatch(/[。！？]$/);
    expect(zh[code]).toMatch(/\p{Script=Han}/u);
    expect(en[code]).not.toMatch(/\p{Script=Han}/u);
  });

  test("are all reachable through explain", () => {
    for (const locale of locales) {
      for (const code of Object.keys(en)) expect(explain([{ code, values: {} }], { locale })).not.toBe("");
    }
  });
});

describe("explain", () => {
  const mine = { code: "shop.stock", values: { left: 3 } };

  test("joins sentences as each language does", () => {
    const texts = { "shop.stock": "{left} left." };
    expect(explain([mine, mine], { texts })).toBe("3 left. 3 left.");
    expect(explain([mine, mine], { texts, locale: "zh-CN" })).toBe("3 left.3 left.");
    expect(explain([])).toBe("");
  });

  test.each([
    [() => explain([mine]), /because\[0\]\.code: expected a code with a text .*received "shop\.stock"/],
    [() => explain([{ code: "constructor", values: {} }]), /received "constructor"/],
    [
      () => explain([], { locale: "fr" as never }),
      /options\.locale: expected one of "en", "zh-CN", received "fr"/,
    ],
  ])("refuses what it has no words for", (call, message) => {
    expect(call).toThrow(message);
  });
});

test.each([
  ["{n}", { n: 12345 }, "12,345", "12,345"],
  ["{s|percent}", { s: 0.4567 }, "45.7%", "45.7%"],
  ["{s|percent}", { s: 0.0662 }, "6.62%", "6.62%"],
  ["{i|times}", { i: 1.5 }, "1.50 times", "1.50 倍"],
  ["{h|clock}", { h: 7 }, "07:00", "07:00"],
  ["{d|weekday}", { d: 1 }, "Mondays", "周一"],
  ["{d|weekday}", { d: 9 }, "9", "9"],
  ["{a|decimals2}", { a: 1 }, "1.00", "1.00"],
  ["{a|span}", { a: 90 }, "90 minutes", "90 分钟"],
  ["{a|span}", { a: 240 }, "4 hours", "4 小时"],
  ["{a|span}", { a: 1440 }, "24 hours", "24 小时"],
  ["{a|span}", { a: 5760 }, "4 days", "4 天"],
  ["{t}", { t: "text" }, "text", "text"],
  ["{missing} {toString}", {}, "? ?", "? ?"],
  ["{n}", { n: null }, "?", "?"],
])("%s with %o", (text, values, en, zh) => {
  expect(fillText(text, values as never, "en")).toBe(en);
  expect(fillText(text, values as never, "zh-CN")).toBe(zh);
});
