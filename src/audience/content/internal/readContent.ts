import type * as z from "zod/mini";
import type { Issues } from "../../../model/issues.ts";
import { interactionSchema } from "../../../model/nouns/interactionSchema.ts";
import { postSchema } from "../../../model/nouns/postSchema.ts";
import { readColumns } from "../../../model/readColumns.ts";
import type { ReadOptions, TableInput } from "../../../model/TableInput.ts";
import { weekSlotColumn } from "../../../time/weekSlotColumn.ts";
import { onlyFields } from "../../onlyFields.ts";

/** Counts of one kind of content. */
export interface ContentCounts {
  /** The values. */
  values: string[];
  /** Segment of each member who interacted. */
  segmentOf: Int32Array;
  /** All interactions that count, by member. */
  totals: Float64Array;
  /** Interactions by value, by member: `counts[value * members + member]`. */
  counts: Float64Array;
}

/** Interactions counted by member and content. */
export interface ContentRead {
  /** By topic. */
  topics: ContentCounts;
  /** By format. */
  formats: ContentCounts;
  /** By hours. */
  hours: ContentCounts;
  /** Members who interacted, by segment. */
  active: number[];
  /** Their interactions, by segment. */
  interactions: number[];
  /** Interactions of members without a segment. */
  unassigned: number;
  /** Interactions with unknown posts. */
  unknownPosts: number;
  /** What became of the interactions. */
  issues: Issues;
  /** What became of the posts. */
  postIssues: Issues;
}

/** Topics that are looked at, the most frequent ones. */
const MOST_TOPICS = 50;
const HOURS = 3;

/** Reads posts and interactions once, and counts. */
export function readContent(
  data: { posts: TableInput<never> | unknown; interactions: TableInput<never> | unknown },
  options: ReadOptions & { timeZone: string | undefined },
  segmentByMember: ReadonlyMap<string, number>,
  k: number,
  where: string,
): ContentRead {
  const { timeZone, fields, onBadRow } = options;
  const posts = readColumns(
    data.posts as TableInput<never>,
    { where, schema: postSchema as z.ZodMiniObject, use: ["topics", "format"], need: ["id"] },
    { fields: onlyFields(fields, ["id", "topics", "format", "platform", "publishedAt"]), onBadRow },
  );
  const rows = readColumns(
    data.interactions as TableInput<never>,
    { where, schema: interactionSchema as z.ZodMiniObject, use: ["postId"], need: ["memberId", "at"] },
    { fields: onlyFields(fields, ["memberId", "at", "postId", "kind"]), onBadRow },
  );
  const postIds = posts.texts.id!;
  const postRow = new Map<string, number>();
  for (const [row, code] of postIds.codes.entries()) {
    const id = postIds.values[code]!;
    if (!postRow.has(id)) postRow.set(id, row);
  }
  const rowOfCode = rows.texts.postId!.values.map((id) => postRow.get(id) ?? -1);
  const members = rows.texts.memberId!;
  const memberOf = new Int32Array(members.values.length).fill(-1);
  const segments: number[] = [];
  for (const [code, id] of members.values.entries()) {
    const segment = segmentByMember.get(id);
    if (segment === undefined) continue;
    memberOf[code] = segments.length;
    segments.push(segment);
  }
  const segmentOf = Int32Array.from(segments);
  const topics = topicCodes(posts.lists.topics as (readonly string[] | null)[]);
  const formats = posts.texts.format!;
  const counts = {
    topics: emptyCounts(topics.values, segmentOf),
    formats: emptyCounts(formats.values, segmentOf),
    hours: emptyCounts(
      timeZone === undefined
        ? []
        : Array.from({ length: 24 / HOURS }, (_, i) => `${i * HOURS}-${(i + 1) * HOURS}`),
      segmentOf,
    ),
  };
  const slots = timeZone === undefined ? null : weekSlotColumn(rows.instants.at!, timeZone);
  const active = new Array<number>(k).fill(0);
  const interactions = new Array<number>(k).fill(0);
  const isActive = new Uint8Array(segmentOf.length);
  let unassigned = 0;
  let unknownPosts = 0;
  for (let row = 0; row < rows.length; row++) {
    const member = memberOf[members.codes[row]!]!;
    if (member < 0) {
      unassigned++;
      continue;
    }
    const segment = segmentOf[member]!;
    interactions[segment]!++;
    if (isActive[member] === 0) active[segment]!++;
    isActive[member] = 1;
    if (slots !== null) add(counts.hours, member, [Math.floor((slots[row]! % 24) / HOURS)]);
    const postCode = rows.texts.postId!.codes[row]!;
    const post = postCode < 0 ? -1 : rowOfCode[postCode]!;
    if (post < 0) {
      unknownPosts++;
      continue;
    }
    const own = topics.codes[post]!;
    if (own !== null) add(counts.topics, member, own);
    const format = formats.codes[post]!;
    if (format >= 0) add(counts.formats, member, [format]);
  }
  return {
    ...counts,
    active,
    interactions,
    unassigned,
    unknownPosts,
    issues: rows.issues,
    postIssues: posts.issues,
  };
}

function emptyCounts(values: string[], segmentOf: Int32Array): ContentCounts {
  const members = segmentOf.length;
  return {
    values,
    segmentOf,
    totals: new Float64Array(members),
    counts: new Float64Array(values.length * members),
  };
}

function add({ totals, counts }: ContentCounts, member: number, values: readonly number[]): void {
  totals[member]!++;
  for (const value of values) counts[value * totals.length + member]!++;
}

/** Topics of each post by number; null where a post's are not known. Rare topics are counted in the total alone. */
function topicCodes(lists: readonly (readonly string[] | null)[]): {
  values: string[];
  codes: (number[] | null)[];
} {
  const counts = new Map<string, number>();
  for (const list of lists)
    for (const topic of new Set(list ?? [])) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const values = [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_TOPICS)
    .map(([topic]) => topic);
  const place = new Map(values.map((value, i) => [value, i]));
  const codes = lists.map((list) =>
    list === null
      ? null
      : [...new Set(list)].flatMap((topic) => (place.has(topic) ? [place.get(topic)!] : [])),
  );
  return { values, codes };
}
