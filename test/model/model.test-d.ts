import { expectTypeOf, test } from "vitest";
import * as z from "zod/mini";
import type { Post } from "../../src/model/nouns/postSchema.ts";
import { postSchema } from "../../src/model/nouns/postSchema.ts";
import type { Transaction } from "../../src/model/nouns/transactionSchema.ts";
import { readRows } from "../../src/model/readRows.ts";
import { rowGuard } from "../../src/model/rowGuard.ts";
import { toColumns } from "../../src/model/toColumns.ts";
import type { Instant } from "../../src/time/toEpochMilliseconds.ts";

test("records are rows of the noun, without the fields that the export does not have", () => {
  const { records } = readRows([], { noun: "post" });
  expectTypeOf(records[0]!.publishedAt).toEqualTypeOf<Instant>();
  const undated = readRows([], { noun: "post", without: ["publishedAt"] });
  expectTypeOf(undated.records[0]!).not.toHaveProperty("publishedAt");
  expectTypeOf(undated.records[0]!.likes).toEqualTypeOf<Post["likes"]>();
  const orders = readRows([], { noun: "transaction" });
  expectTypeOf(orders.records[0]!.amount).toEqualTypeOf<Transaction["amount"]>();
  // @ts-expect-error no noun of that name
  readRows([], { noun: "posts" });
  // @ts-expect-error no field of that name
  readRows([], { noun: "post", without: ["publishedOn"] });
});

test("a guard narrows to the row of its schema, also of an extended one", () => {
  const own = z.extend(postSchema, { remixes: z.number() });
  const row: unknown = {};
  if (rowGuard(own)(row)) {
    expectTypeOf(row.remixes).toEqualTypeOf<number>();
    expectTypeOf(row.id).toEqualTypeOf<string>();
    expectTypeOf(row.publishedAt).toEqualTypeOf<Instant>();
  }
});

test("a schema's output is the row", () => {
  expectTypeOf<z.output<typeof postSchema>["origin"]>().toEqualTypeOf<Post["origin"]>();
});

test("columns have the noun's names", () => {
  const columns = toColumns([], { noun: "transaction" });
  expectTypeOf(columns).toHaveProperty("memberId");
  expectTypeOf(columns).not.toHaveProperty("likes");
});
