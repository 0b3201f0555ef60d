import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { worded } from "../../../src/kernel/words/worded.ts";
import * as schemas from "../../../src/schemas.ts";
import { type Json, sampleOf, wrongValues } from "./wrongValues.ts";

const all = Object.entries(schemas) as [string, z.ZodMiniType][];

/** Issues as Standard Schema has them. */
function issuesOf(schema: z.ZodMiniType, value: unknown): { message: string; path: PropertyKey[] }[] {
  const outcome = schema["~standard"].validate(value);
  if (outcome instanceof Promise) throw new Error("schemas of this package are not asynchronous");
  return (outcome.issues ?? []).map(({ message, path = [] }) => ({
    message,
    path: path.map((key) => (typeof key === "object" ? key.key : key)),
  }));
}

describe.each(all)("%s", (_, schema) => {
  const json = z.toJSONSchema(schema) as Json;
  const isSampleValid = issuesOf(schema, sampleOf(json)).length === 0;

  test("says in words what is wrong, wherever it is", () => {
    let faults = 0;
    for (const { value, path } of wrongValues(json)) {
      for (const issue of issuesOf(schema, value)) {
        faults++;
        expect(issue.message).toMatch(/^expected [^\s]/);
        expect(issue.message).not.toMatch(
          /invalid input|another value|undefined|\bobject Object\b| is or | or $|^expected $/i,
        );
        if (!isSampleValid) continue;
        // At the place itself, inside of what was put there, or (unions, checks over several fields) around it.
        const shared = Math.min(path.length, issue.path.length);
        if (issue.path[shared - 1] !== path[shared - 1]) {
          expect(issue.path.slice(0, shared - 1)).toEqual(path.slice(0, shared - 1));
        }
      }
    }
    expect(faults).toBeGreaterThan(0);
  });
});

/** One of everything that a schema can be made of. */
function everything(): z.ZodMiniObject {
  interface Tree {
    leaf: number;
    branches?: Tree[] | undefined;
  }
  const tree: z.ZodMiniType<Tree> = z.lazy(() =>
    z.object({ leaf: z.int(), branches: z.optional(z.array(tree)) }),
  );
  return z.strictObject(
    {
      tree,
      pair: z.tuple([z.string(), z.number()]),
      byName: z.record(z.string().check(z.minLength(2)), z.boolean()),
      byLevel: z.partialRecord(z.enum(["low", "high"]), z.number().check(z.gt(0))),
      shape: z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("circle"), radius: z.number() }),
        z.object({ kind: z.literal("square"), side: z.number() }),
      ]),
      either: z.union([z.int().check(z.maximum(9)), z.strictObject({ from: z.int() })]),
      both: z.intersection(z.object({ a: z.string() }), z.object({ b: z.string() })),
      piped: z.pipe(
        z.string(),
        z.transform((text) => text.length),
      ),
      filled: z._default(z.nullable(z.iso.date()), null),
      rest: z.readonly(z.array(z.string()).check(z.minLength(1), z.maxLength(2))),
      name: z.string().check(z.minLength(1), z.maxLength(3)),
      own: z.string({ error: "expected a name" }).check(z.refine((name) => name !== "?")),
    },
    { error: "expected an object" },
  );
}

const sample = {
  tree: { leaf: 1, branches: [{ leaf: 2 }] },
  pair: ["a", 1],
  byName: { ab: true },
  byLevel: { low: 1 },
  shape: { kind: "circle", radius: 1 },
  either: 3,
  both: { a: "a", b: "b" },
  piped: "four",
  filled: "2026-03-02",
  rest: ["a"],
  name: "a",
  own: "b",
};

test.each([
  ["tree", { leaf: 1, branches: [{ leaf: 2, branches: [{ leaf: 0.5 }] }] }, "expected a whole number"],
  ["tree", 1, "expected an object"],
  ["pair", ["a", "b"], "expected a number"],
  ["pair", "a", "expected a list"],
  ["byName", { a: true }, "expected a name that is text of at least 2 characters"],
  ["byName", { ab: 1 }, "expected true or false"],
  ["byLevel", { low: 0 }, "expected a number of more than 0"],
  ["byLevel", { middle: 1 }, 'expected an object without "middle"'],
  ["shape", { kind: "line" }, 'expected one of "circle", "square"'],
  ["shape", { kind: "circle" }, "expected a number"],
  ["shape", { kind: "circle", radius: 1, side: 2 }, 'expected an object without "side"'],
  ["either", 10, "expected a whole number of at most 9"],
  ["either", { from: "a" }, "expected a whole number or an object whose from is a whole number"],
  ["either", null, "expected a whole number or an object"],
  ["both", { a: "a" }, "expected text"],
  ["piped", 4, "expected text"],
  ["filled", "today", "expected a date such as 2026-03-31"],
  ["rest", [], "expected a list of at least 1 entry"],
  ["rest", ["a", "b", "c"], "expected a list of at most 2 entries"],
  ["name", "", "expected text that is not empty"],
  ["name", "long", "expected text of at most 3 characters"],
  ["name", undefined, "expected text"],
  ["own", "?", "expected a name"],
  ["other", 1, 'expected an object without "other"'],
])("of %s %j it says: %s", (field, odd, message) => {
  const schema = worded(everything);
  expect(issuesOf(schema, sample)).toEqual([]);
  expect(issuesOf(schema, { ...sample, [field]: odd }).map((issue) => issue.message)).toEqual([message]);
});

test("words change neither what is valid nor the JSON Schema", () => {
  const plain = everything();
  const schema = worded(everything);
  const json = z.toJSONSchema(plain, { io: "input" }) as Json;
  expect(z.toJSONSchema(schema, { io: "input" })).toEqual(json);
  for (const { value } of wrongValues(json)) {
    const [had, has] = [plain.safeParse(value), schema.safeParse(value)];
    expect(has.success).toBe(had.success);
    expect(has.data).toEqual(had.data);
    expect(has.error?.issues.map(({ path }) => path)).toEqual(had.error?.issues.map(({ path }) => path));
  }
});

test("a schema that a user extends keeps its words, and the user's fields theirs", () => {
  const schema = z.extend(schemas.postSchema, { mood: z.enum(["good", "bad"], { error: "a mood" }) });
  const post = { id: "1", platform: "x", publishedAt: 0, mood: "good" };
  expect(issuesOf(schema, post)).toEqual([]);
  expect(issuesOf(schema, { ...post, likes: -1, mood: 1 }).map(({ message }) => message)).toEqual([
    "expected a whole number of at least 0",
    "a mood",
  ]);
  expect(issuesOf(schema, null)).toEqual([{ message: "expected an object", path: [] }]);
});
