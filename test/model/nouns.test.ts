import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { issuesSchema } from "../../src/model/issues.ts";
import { instantSchema } from "../../src/model/nouns/instantSchema.ts";
import { nounNames, nounSchema } from "../../src/model/nouns/nouns.ts";
import { postSchema } from "../../src/model/nouns/postSchema.ts";
import { transactionSchema } from "../../src/model/nouns/transactionSchema.ts";
import { readColumns } from "../../src/model/readColumns.ts";
import { rowGuard } from "../../src/model/rowGuard.ts";

/** Every field as API.md lists it, with its JSON type; a question mark is an optional field. */
const FIELDS = {
  post: `id:string platform:string publishedAt:instant account?:string surface?:string format?:string origin?:string
    text?:string topics?:array campaign?:string paid?:boolean impressions?:integer reach?:integer views?:integer clicks?:integer
    likes?:integer comments?:integer shares?:integer saves?:integer follows?:integer unfollows?:integer hides?:integer
    engagedUsers?:integer videoStarts?:integer videoCompletions?:integer watchSeconds?:number followersAtPublish?:integer
    delivered?:integer reads?:integer spend?:number revenue?:number conversions?:number currency?:string`,
  member: "id:string joinedAt?:instant timeZone?:string region?:string consent?:boolean traits:object",
  interaction: `id?:string memberId:string at:instant kind:string postId?:string channel?:string platform?:string
    value?:number toMemberId?:string`,
  transaction: "id?:string memberId:string at:instant amount:number currency?:string",
  touchpoint: "pathId:string at:instant channel:string converted?:boolean value?:number",
  mention: `id:string at:instant brand?:string topic?:string text?:string authorId?:string authorFollowers?:integer
    reach?:integer sentiment?:number platform?:string`,
  feedback: `id:string at:instant channel:string text?:string category?:string priority?:string from?:string
    respondedAt?:instant resolvedAt?:instant events?:array`,
  campaign: `id:string startsAt:instant endsAt:instant goal?:string budget?:number spend?:number currency?:string
    platforms?:array`,
  account: `id:string platform:string brand?:string at:instant followers?:integer posts?:integer engagements?:integer
    adCount?:integer adSpendEstimate?:number`,
  liveSession: `id:string platform:string startsAt:instant endsAt:instant viewers?:integer peakConcurrent?:integer
    meanConcurrent?:number watchSeconds?:number newFollowers?:integer comments?:integer productClicks?:integer
    orders?:integer revenue?:number currency?:string`,
};

type Json = {
  type?: string | string[];
  anyOf?: Json[];
  required?: string[];
  properties?: Record<string, Json>;
};

describe.each(nounNames)("%s", (noun) => {
  const json = z.toJSONSchema(nounSchema(noun)) as Json;
  const wanted = FIELDS[noun].split(/\s+/).map((field) => field.split(":") as [string, string]);

  test("has the fields of the public surface, with their types, in JSON Schema", () => {
    const typesOf = ({ type, anyOf }: Json): string[] => [type ?? [], ...(anyOf ?? []).map(typesOf)].flat();
    const types = Object.entries(json.properties!).map(([name, property]) => {
      const all = typesOf(property);
      const isInstant = /^string,number(,null)?$/.test(all.join());
      return [name, isInstant ? "instant" : all.filter((one) => one !== "null").join()];
    });
    expect(types).toEqual(wanted.map(([name, type]) => [name.replace("?", ""), type]));
  });

  test("requires the fields without a question mark and no others", () => {
    const required = wanted.map(([name]) => name).filter((name) => !name.endsWith("?"));
    expect(json.required).toEqual(required);
  });

  test("refuses what is no object in words", () => {
    expect(nounSchema(noun)["~standard"].validate(null)).toMatchObject({
      issues: [{ message: "expected an object" }],
    });
  });
});

const post = { id: "1", platform: "x", publishedAt: "2026-03-02T09:00:00Z" };

test.each([
  ["id", "", "expected text that is not empty"],
  ["id", 1, "expected text that is not empty"],
  ["platform", null, "expected text that is not empty"],
  [
    "publishedAt",
    "2026-03-02",
    "expected an instant (ISO 8601 with an offset, epoch milliseconds, or a Date)",
  ],
  ["account", 1, "expected text"],
  ["origin", "own", 'expected one of "original", "curated", "ugc"'],
  ["topics", "a;b", "expected a list of texts"],
  ["topics", [1], "expected text"],
  ["paid", "yes", "expected true or false"],
  ["likes", -1, "expected a whole number of at least 0"],
  ["likes", 0.5, "expected a whole number of at least 0"],
  ["spend", -0.1, "expected a number of at least 0"],
  ["revenue", "1", "expected a number"],
])("Standard Schema says of a post's %s %j: %s", (field, cell, message) => {
  expect(postSchema["~standard"].validate({ ...post, [field]: cell })).toEqual({
    issues: [expect.objectContaining({ message })],
  });
});

test.each([
  ["memberId", undefined, "expected text that is not empty"],
  ["at", "soon", "expected an instant (ISO 8601 with an offset, epoch milliseconds, or a Date)"],
  ["amount", Number.NaN, "expected a number"],
  ["currency", 978, "expected text"],
])("Standard Schema says of a transaction's %s %j: %s", (field, cell, message) => {
  const row = { memberId: "m", at: 0, amount: 1, [field]: cell };
  expect(transactionSchema["~standard"].validate(row)).toEqual({
    issues: [expect.objectContaining({ message })],
  });
});

test("a noun can be extended, and its columns and guards follow", () => {
  const own = z.extend(postSchema, {
    remixes: z.int(),
    seenAt: z.optional(instantSchema),
    id: z.string().check(z.minLength(3)),
  });
  const rows = [
    { ...post, id: "abc", remixes: 2, seenAt: 5 },
    { ...post, id: "ab", remixes: 2 },
    { ...post, id: "abcd", remixes: "two" },
  ];
  expect(rows.map(rowGuard(own))).toEqual([true, false, false]);
  const got = readColumns(rows, {
    where: "f",
    schema: own as z.ZodMiniObject,
    use: ["remixes", "seenAt", "publishedAt"],
    need: [],
  });
  expect([got.numbers.remixes, got.instants.seenAt]).toEqual([new Float64Array([2]), new Float64Array([5])]);
  expect(got.issues).toMatchObject({ kept: 1, byCode: { "invalid-required": 2 } });
});

test("a text column of an extended noun takes what its schema takes, but no objects", () => {
  const own = z.extend(postSchema, {
    tag: z.optional(z.union([z.string(), z.number(), z.object({ a: z.string() })])),
  });
  const rows = ["a", 1, { a: "b" }, true].map((tag) => ({ ...post, tag }));
  const request = { where: "f", schema: own as z.ZodMiniObject, use: ["tag"], need: [] };
  const { texts, issues } = readColumns(rows, request);
  expect(texts.tag).toEqual({ codes: Int32Array.of(0, 1, -1, -1), values: ["a", "1"] });
  expect(issues.first.map(({ row, expected }) => [row, expected])).toEqual([
    [2, "a cell of one value"],
    [3, "text or a number or an object"],
  ]);
});

test("issues have a schema", () => {
  const { issues } = readColumns([post, 7 as never], {
    where: "f",
    schema: postSchema as z.ZodMiniObject,
    use: ["likes"],
    need: [],
  });
  expect(issuesSchema.parse(issues)).toEqual(issues);
  expect(() => z.toJSONSchema(issuesSchema)).not.toThrow();
});
