import { expect, test } from "vitest";
import * as z from "zod/mini";
import { checkValue } from "../../src/kernel/checkValue.ts";
import { isSocialOpsError } from "../../src/kernel/isSocialOpsError.ts";
import type { SocialOpsError } from "../../src/kernel/SocialOpsError.ts";

const schema = z.strictObject({
  count: z.int().check(z.gte(1), z.lte(10)),
  level: z._default(z.number().check(z.gt(0), z.lt(1)), 0.95),
  unit: z.optional(z.enum(["day", "week"])),
  zone: z.optional(z.string({ error: "expected an IANA time zone" })),
  list: z.optional(z.array(z.string()).check(z.minLength(1))),
  text: z.optional(z.string().check(z.maxLength(3))),
  either: z.optional(z.union([z.string(), z.number()])),
  step: z.optional(z.number().check(z.multipleOf(5))),
  day: z.optional(z.iso.date()),
  only: z.optional(z.literal("ok")),
});

function refusal(value: unknown): SocialOpsError {
  try {
    checkValue(schema, value, "decide", "options");
  } catch (e) {
    if (isSocialOpsError(e)) return e;
    throw e;
  }
  throw new Error("it was not refused");
}

test("gives the value back with defaults filled in", () => {
  expect(checkValue(schema, { count: 3 }, "decide", "options")).toEqual({ count: 3, level: 0.95 });
});

test.each([
  [{}, "decide: options.count: expected a number, received undefined"],
  [{ count: 0 }, "decide: options.count: expected a number of at least 1, received 0"],
  [{ count: 11 }, "decide: options.count: expected a number of at most 10, received 11"],
  [{ count: 1.5 }, "decide: options.count: expected a whole number, received 1.5"],
  [{ count: Number.NaN }, "decide: options.count: expected a number, received NaN"],
  [{ count: 1, level: 1 }, "decide: options.level: expected a number of less than 1, received 1"],
  [{ count: 1, level: 0 }, "decide: options.level: expected a number of more than 0, received 0"],
  [{ count: 1, unit: "year" }, 'decide: options.unit: expected one of "day", "week", received "year"'],
  [{ count: 1, zone: 3 }, "decide: options.zone: expected an IANA time zone, received 3"],
  [
    { count: 1, list: [] },
    "decide: options.list: expected a list of at least 1 entry, received an array of 0",
  ],
  [{ count: 1, list: ["a", 2] }, "decide: options.list[1]: expected text, received 2"],
  [
    { count: 1, text: "long" },
    'decide: options.text: expected text of at most 3 characters, received "long"',
  ],
  [{ count: 1, either: true }, "decide: options.either: expected text or a number, received true"],
  [{ count: 1, step: 7 }, "decide: options.step: expected a multiple of 5, received 7"],
  [{ count: 1, day: "today" }, 'decide: options.day: expected a date such as 2026-03-31, received "today"'],
  [{ count: 1, only: "no" }, 'decide: options.only: expected "ok", received "no"'],
  [{ count: 1, cuont: 2 }, "decide: options.cuont: expected no such field, received 2"],
  [null, "decide: options: expected an object, received null"],
  [[1], "decide: options: expected an object, received an array of 1"],
])("%o is refused in words", (value, message) => {
  expect(refusal(value).message).toBe(message);
});

test("lists every fault, for forms", () => {
  const { details, code, path } = refusal({ count: -1, level: 2, unit: "x" });
  expect({ code, path }).toEqual({ code: "invalid-argument", path: "options.count" });
  expect(details.map((fault) => fault.path)).toEqual(["options.count", "options.level", "options.unit"]);
});
