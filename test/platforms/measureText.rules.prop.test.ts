import fc from "fast-check";
import { expect, test } from "vitest";
import { isSocialOpsError } from "../../src/kernel/isSocialOpsError.ts";
import { measureText } from "../../src/platforms/measureText.ts";
import { plainCountings, type TextRule, textRuleSchema } from "../../src/platforms/textRuleSchema.ts";
import { textRules } from "../../src/platforms/textRules.ts";

const odd = fc.constantFrom<unknown>(
  undefined,
  null,
  "",
  "a",
  0,
  1,
  -1,
  1.5,
  0x110000,
  2 ** 53,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  {},
  [],
  [{}],
  [1],
  { method: "graphemes" },
  { method: "x-weighted" },
  [{ unit: "bytes", limit: 3, counting: { method: "utf8-bytes" } }],
);

interface Place {
  at: readonly string[];
}

/** Every place in a rule where something else can be put. */
function placesIn(value: unknown, at: readonly string[] = []): Place[] {
  if (typeof value !== "object" || value === null) return [{ at }];
  return [{ at }, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...at, key]))];
}

function changed(rule: TextRule, at: readonly string[], value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(rule)) as Record<string, unknown>;
  let owner = copy;
  for (const key of at.slice(0, -1)) owner = owner[key] as Record<string, unknown>;
  owner[at.at(-1)!] = value;
  return copy;
}

const rules: TextRule[] = [
  ...Object.values(textRules),
  ...plainCountings.map(
    (method): TextRule => ({
      id: "own",
      version: 1,
      platform: "intranet",
      unit: "units",
      limit: 5,
      limitWithMedia: 3,
      counting: { method },
      also: [{ unit: "bytes", limit: 9, counting: { method: "utf8-bytes" }, disputed: true }],
      sources: [],
    }),
  ),
];
const mutated = fc
  .constantFrom(...rules)
  .chain((rule) =>
    fc.tuple(
      fc.constant(rule),
      fc.constantFrom(...placesIn({ ...rule, sources: [], also: rule.also, limitWithMedia: 1 }).slice(1)),
      odd,
    ),
  );

test("a rule is taken exactly where its schema takes it", () => {
  fc.assert(
    fc.property(mutated, ([rule, { at }, value]) => {
      fc.pre(at[0] !== "sources");
      const given = changed(rule, at, value);
      const isValid = textRuleSchema.safeParse(given).success;
      let error: unknown;
      try {
        measureText("新茶 tea", given as TextRule);
      } catch (thrown) {
        error = thrown;
      }
      expect(error === undefined, `${at.join(".")} = ${String(value)}`).toBe(isValid);
      if (error !== undefined) expect(isSocialOpsError(error)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("a rule that cannot be read is refused", () => {
  const rule = {
    get id(): string {
      throw new Error("no");
    },
  };
  expect(() => measureText("a", rule as unknown as TextRule)).toThrow(
    "measureText: rule: expected a value that can be read, received an object",
  );
});
