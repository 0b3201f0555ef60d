/**
 * Rows to checked columns, against zod/mini's `safeParse` a row (which checks, but makes no columns), in one run: the public
 * `toColumns`, whose texts stay texts, and `readColumns` under the functions that group, whose texts become codes.
 *
 *     npx tsx bench/readColumns.ts [--rows 1000000]
 *
 * Prints nanoseconds of processor time a row (least of five turns) and the ratio; the goal of `toColumns` is 0.15. Fails if the two sides do not
 * agree on which rows are valid, or the columns do not hold what the rows say.
 */

import { setTimeout as pause } from "node:timers/promises";
import v8 from "node:v8";
import vm from "node:vm";
import type * as z from "zod/mini";
import { type Post, postSchema } from "../src/model/nouns/postSchema.ts";
import { readColumns } from "../src/model/readColumns.ts";
import { rowGuard } from "../src/model/rowGuard.ts";
import { toColumns } from "../src/model/toColumns.ts";

const at = process.argv.indexOf("--rows");
const count = at < 0 ? 1_000_000 : Number(process.argv[at + 1]);
const PLATFORMS = ["douyin", "xiaohongshu", "weibo", "wechat", "bilibili", "instagram", "tiktok", "youtube"];
const FORMATS = ["image", "video", "text", "live", "carousel"];
const COUNTS = ["impressions", "reach", "clicks", "likes", "comments", "shares"] as const;
const WORDS = ["platform", "account", "format", "text"] as const;

v8.setFlagsFromString("--expose-gc");
const collectGarbage = vm.runInNewContext("gc") as () => void;

/** Twelve fields a post; with `badEvery`, one row in so many has one required cell that is not valid. */
function makePosts(badEvery: number): Post[] {
  return Array.from({ length: count }, (_, i) => {
    const impressions = (i * 7919) % 100_000;
    const isBad = badEvery > 0 && i % badEvery === 7;
    return {
      id: isBad ? "" : `p${i}`,
      platform: PLATFORMS[i % 8]!,
      publishedAt: 1_700_000_000_000 + i * 1000,
      account: `a${i % 500}`,
      format: FORMATS[i % 5]!,
      text: `hello ${i % 1000}`,
      impressions,
      reach: Math.floor(impressions * 0.7),
      clicks: Math.floor(impressions * 0.02),
      likes: Math.floor(impressions * 0.05),
      comments: i % 90,
      shares: i % 40,
    };
  });
}

/** Garbage of the turn before is collected outside the measured time, also by the threads that do so on the side. */
async function leastTime<Result>(run: () => Result): Promise<{ nsPerRow: number; result: Result }> {
  let least = Number.POSITIVE_INFINITY;
  let result = run();
  for (let turn = 0; turn < 5; turn++) {
    collectGarbage();
    await pause(120);
    const start = process.cpuUsage();
    result = run();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, ((user + system) * 1000) / count);
  }
  return { nsPerRow: least, result };
}

function check(isTrue: boolean, what: string): void {
  if (!isTrue) throw new Error(`the sides disagree: ${what}`);
}

const isPost = rowGuard(postSchema);
for (const badEvery of [0, 100]) {
  const posts = makePosts(badEvery);
  // Records that are not valid are refused by toColumns, so it gets the valid ones.
  const valid = badEvery === 0 ? posts : posts.filter(isPost);
  const records = await leastTime(() => toColumns(valid, { noun: "post" }));
  const columns = await leastTime(() =>
    readColumns(posts, {
      where: "bench",
      schema: postSchema as z.ZodMiniObject,
      use: ["publishedAt", ...WORDS, ...COUNTS],
      need: [],
    }),
  );
  const question = await leastTime(() =>
    readColumns(posts, {
      where: "bench",
      schema: postSchema as z.ZodMiniObject,
      use: ["publishedAt", "platform", "format", ...COUNTS],
      need: [],
    }),
  );
  const withIds = await leastTime(() =>
    readColumns(posts, {
      where: "bench",
      schema: postSchema as z.ZodMiniObject,
      use: ["id", "publishedAt", ...WORDS, ...COUNTS],
      need: [],
    }),
  );
  const guarded = await leastTime(() => posts.reduce((valid, post) => valid + (isPost(post) ? 1 : 0), 0));
  const parsed = await leastTime(() => {
    const kept: number[] = [];
    for (let row = 0; row < posts.length; row++) if (postSchema.safeParse(posts[row]).success) kept.push(row);
    return kept;
  });

  const { rows, numbers, instants, texts, length } = columns.result;
  check(length === parsed.result.length && length === guarded.result, "number of valid rows");
  for (let i = 0; i < length; i++) {
    const post = posts[rows[i]!]!;
    check(rows[i] === parsed.result[i], "which rows are valid");
    check(instants.publishedAt![i] === post.publishedAt, "instants");
    for (const name of COUNTS) check(numbers[name]![i] === post[name], name);
    for (const name of WORDS) check(texts[name]!.values[texts[name]!.codes[i]!] === post[name], name);
    check(withIds.result.texts.id!.values[withIds.result.texts.id!.codes[i]!] === post.id, "ids");
  }

  const own = records.result;
  check(own.id!.length === length && Object.keys(own).length === 12, "columns of toColumns");
  for (let i = 0; i < length; i++) {
    const post = valid[i]!;
    check(
      own.publishedAt![i] === post.publishedAt && own.id![i] === post.id,
      "ids and instants of toColumns",
    );
    for (const name of COUNTS) check(own[name]![i] === post[name], `${name} of toColumns`);
    for (const name of WORDS) check(own[name]![i] === post[name], `${name} of toColumns`);
  }

  const line = (what: string, nsPerRow: number): string =>
    `${what.padEnd(44)} ${nsPerRow.toFixed(0).padStart(6)} ns/row  ${(nsPerRow / parsed.nsPerRow).toFixed(3)}`;
  console.log(`${count} posts of 12 fields, ${badEvery === 0 ? "all valid" : `1 in ${badEvery} not valid`}`);
  console.log(line("zod/mini safeParse a row", parsed.nsPerRow));
  console.log(line("rowGuard a row (checks only)", guarded.nsPerRow));
  console.log(line("toColumns, all 12 fields", records.nsPerRow));
  console.log(line("readColumns, 2 texts, time and 6 counts", question.nsPerRow));
  console.log(line("readColumns, 4 texts, time and 6 counts", columns.nsPerRow));
  console.log(line("readColumns, the same and the distinct ids", withIds.nsPerRow));
}
