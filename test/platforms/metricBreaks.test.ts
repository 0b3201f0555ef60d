import { expect, test } from "vitest";
import { nounFields } from "../../src/model/nounFields.ts";
import { metricBreaks } from "../../src/platforms/metricBreaks.ts";

test("breaks name fields of nouns, begin a day, and say where they are from", () => {
  const fields = new Set([...nounFields("post").keys(), ...nounFields("account").keys()]);
  for (const { metric, fields: broken, at, change, source } of metricBreaks) {
    expect(
      broken.filter((field) => !fields.has(field)),
      metric,
    ).toEqual([]);
    expect(at).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
    expect(Object.values(change).every((text) => text.length > 10)).toBe(true);
    expect(source.every(({ url, checked }) => url !== undefined && checked !== undefined)).toBe(true);
  }
});
