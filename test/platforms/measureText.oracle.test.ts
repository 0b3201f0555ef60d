import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { measureText } from "../../src/platforms/measureText.ts";
import { xTextRule } from "../../src/platforms/rules/xTextRule.ts";
import { makeXTexts } from "./makeXTexts.ts";

interface Golden {
  seed: string;
  units: number;
  lengths: number[];
  valid: string;
}
const golden = JSON.parse(
  readFileSync(new URL("../golden/platforms/x-lengths.json", import.meta.url), "utf8"),
) as Golden;

test("10,000 generated texts have the length and the verdict that X's own library gives", () => {
  const texts = makeXTexts(golden.seed, golden.lengths.length);
  expect(texts.join("").length, "the texts are no longer those of the golden file").toBe(golden.units);
  const different = texts.filter((text, i) => {
    const { length, valid, permillage } = measureText(text, xTextRule);
    const wanted = golden.lengths[i]!;
    return (
      length !== wanted ||
      valid !== (golden.valid[i] === "1") ||
      permillage !== Math.floor((wanted / 280) * 1000)
    );
  });
  expect(texts).toHaveLength(10_000);
  expect(different).toEqual([]);
});
