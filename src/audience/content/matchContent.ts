import * as z from "zod/mini";
import { checkValue } from "../../kernel/checkValue.ts";
import { describeValue } from "../../kernel/describeValue.ts";
import { type Reason, reason } from "../../kernel/reasons/reason.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import { worded } from "../../kernel/words/worded.ts";
import type { Interaction } from "../../model/nouns/interactionSchema.ts";
import type { Member } from "../../model/nouns/memberSchema.ts";
import type { Post } from "../../model/nouns/postSchema.ts";
import { readOptionsShape } from "../../model/readOptionsShape.ts";
import type { ReadOptions, TableInput } from "../../model/TableInput.ts";
import { isTimeZone } from "../../time/isTimeZone.ts";
import type { AudienceModel } from "../segments/audienceModelSchema.ts";
import { checkAudienceModel } from "../segments/checkAudienceModel.ts";
import { placeMembers } from "../segments/placeMembers.ts";
import type { SegmentAssignment } from "../segments/segmentAudienceResultSchema.ts";
import { compareSegments } from "./internal/compareSegments.ts";
import { readContent } from "./internal/readContent.ts";
import type { MatchContentResult, SegmentContent } from "./matchContentResultSchema.ts";

/** What {@link matchContent} looks at. */
export interface ContentData {
  /** The posts, with topics and formats. */
  posts: TableInput<Post>;
  /** What members did with them. */
  interactions: TableInput<Interaction>;
  /** The members, to put them into segments; or give `assignments`. */
  members?: TableInput<Member> | undefined;
  /** Who is in which segment, as `segmentAudience` or `assignSegments` say. */
  assignments?: readonly SegmentAssignment[] | undefined;
}

/** Options of {@link matchContent}. */
export interface MatchContentOptions extends ReadOptions {
  /** Zone of the hours. Without it hours are not looked at. */
  timeZone?: string | undefined;
  /** Members that a segment needs, and that a topic or format needs in the segment or among all others. Default 5. */
  minMembers?: number | undefined;
  /** Level of intervals. Default 0.95. */
  level?: number | undefined;
}

/** Schema of {@link MatchContentOptions}. */
export const matchContentOptionsSchema: z.ZodMiniObject<ShapeOf<MatchContentOptions>> =
  /* @__PURE__ */ worded(() => {
    const zone = { error: "expected an IANA time zone" };
    const least = { error: "expected a whole number of at least 2" };
    return z.strictObject({
      timeZone: z.optional(z.string(zone).check(z.refine(isTimeZone, zone))),
      minMembers: z.optional(z.int(least).check(z.gte(2, least))),
      level: z.optional(z.number().check(z.gt(0), z.lt(1))),
      ...readOptionsShape,
    }) as unknown as z.ZodMiniObject<ShapeOf<MatchContentOptions>>;
  });

const assignmentsSchema: z.ZodMiniType<SegmentAssignment[]> = /* @__PURE__ */ worded(() => {
  const error = "expected a list of assignments, each with id and segment";
  return z.array(z.object({ id: z.string({ error }), segment: z.string({ error }) }, { error }), { error });
});

/**
 * Which topics, formats and hours differ for a segment: the share of its members' interactions that goes to each, against that of all other
 * members, or "no difference".
 *
 * - **Unit.** Interactions of one person belong together, so members are the unit (delta method of a ratio of sums).
 * - **Shrunken.** With many segments and topics some differences are large by chance. All differences of one kind are taken to come from a
 *   normal distribution around 0 whose variance the data give (method of moments, DerSimonian and Laird 1986); each is drawn towards 0 by what its own error makes of that
 *   (empirical Bayes; Efron and Morris 1975). Where the spread is no more than chance explains, nothing differs.
 * - What is published is not taken out: topics that are posted more are seen more, by all segments alike.
 *
 * Cost: linear in interactions; segments times values.
 *
 * @param model - what `segmentAudience` fitted
 * @param data - posts, interactions, and the members or who is in which segment
 * @param options - zone of the hours, least members, level
 * @returns by segment what its members take part in
 * @throws {@link SocialOpsError} `unsupported-version` and `invalid-argument` for the model and options, `invalid-data` for data of no
 * accepted form, `invalid-row` with `onBadRow: "throw"`
 *
 * @example
 * ```ts
 * import { matchContent, segmentAudience } from "socialops/audience";
 *
 * const members = Array.from({ length: 40 }, (_, i) => ({ id: `m${i}`, traits: { age: i < 20 ? 20 + (i % 5) : 50 + (i % 5) } }));
 * const { model, assignments } = segmentAudience(members, { traits: [{ name: "age", type: "numeric" }], k: 2, seed: 1 });
 * const posts = ["tea", "games", "news"].map((topic, i) => ({ id: `p${i}`, platform: "weibo", publishedAt: 0, topics: [topic] }));
 * const interactions = members.flatMap(({ id }, i) =>
 *   [0, 1, 2].map((n) => ({ memberId: id, at: n, kind: "like", postId: n === 0 ? "p2" : (i + n) % 5 === 0 ? "p2" : i < 20 ? "p1" : "p0" })),
 * );
 * const { segments } = matchContent(model, { posts, interactions, assignments });
 * segments[0]?.verdict; // => "differs"
 * segments[0]?.topics[0]?.value; // => "games"
 * ```
 */
export function matchContent(
  model: AudienceModel,
  data: ContentData,
  options: MatchContentOptions = {},
): MatchContentResult {
  const where = "matchContent";
  const fitted = checkAudienceModel(model, where);
  const checked = checkValue(matchContentOptionsSchema, options, where, "options") as MatchContentOptions;
  const { level = 0.95, minMembers = 5, timeZone, fields, onBadRow } = checked;
  if (typeof data !== "object" || data === null) {
    const expected = "an object with posts and interactions";
    throw new SocialOpsError(where, {
      code: "invalid-argument",
      path: "data",
      expected,
      received: describeValue(data),
    });
  }
  const segmentOf = segmentLookup(fitted, data, { fields, onBadRow }, where);
  const content = readContent(data, { timeZone, fields, onBadRow }, segmentOf ?? new Map(), fitted.k, where);
  const settings = { k: fitted.k, minMembers, level };
  const kinds = (["topics", "formats", "hours"] as const).map(
    (kind) => [kind, compareSegments(content[kind], settings)] as const,
  );
  const segments = fitted.segments.map(({ id }, j): SegmentContent => {
    const matches = Object.fromEntries(kinds.map(([kind, found]) => [kind, found[j]!])) as Pick<
      SegmentContent,
      "topics" | "formats" | "hours"
    >;
    const all = Object.values(matches).flat();
    return {
      id,
      members: content.active[j]!,
      interactions: content.interactions[j]!,
      verdict:
        all.length === 0 ? "too-few" : all.some(({ differs }) => differs) ? "differs" : "no-difference",
      ...matches,
    };
  });
  return {
    segments,
    unassigned: content.unassigned,
    unknownPosts: content.unknownPosts,
    because: groundsOf(segments, segmentOf !== null, timeZone !== undefined),
    issues: content.issues,
    postIssues: content.postIssues,
  };
}

/** Segment of each member by id; null where the data do not say. */
function segmentLookup(
  model: AudienceModel,
  { members, assignments }: ContentData,
  options: ReadOptions,
  where: string,
): Map<string, number> | null {
  if (assignments !== undefined) {
    const list = checkValue(assignmentsSchema, assignments as SegmentAssignment[], where, "data.assignments");
    const place = new Map(model.segments.map(({ id }, j) => [id, j]));
    return new Map(
      list.flatMap(({ id, segment }) => (place.has(segment) ? [[id, place.get(segment)!] as const] : [])),
    );
  }
  if (members === undefined) return null;
  const { ids, labels } = placeMembers(model, members as TableInput<never>, options, where);
  return new Map(ids.map((id, i) => [id, labels[i]!]));
}

function groundsOf(segments: readonly SegmentContent[], isAssigned: boolean, hasZone: boolean): Reason[] {
  if (!isAssigned) return [reason("audience.content-no-members", {})];
  const grounds: Reason[] = segments.flatMap(({ id, topics, formats, hours }) =>
    (
      [
        ["topic", topics],
        ["format", formats],
        ["hours", hours],
      ] as const
    ).flatMap(([kind, matches]) => {
      const found = matches.find(({ differs }) => differs);
      if (found === undefined || found.share.status === "absent") return [];
      const values = {
        segment: id,
        kind,
        value: found.value,
        share: found.share.value,
        others: found.others,
      };
      return [reason("audience.content-differs", values)];
    }),
  );
  if (grounds.length === 0 && segments.some(({ verdict }) => verdict !== "too-few"))
    grounds.push(reason("audience.content-alike", {}));
  const few = segments.filter(({ verdict }) => verdict === "too-few").length;
  if (few > 0) grounds.push(reason("audience.content-too-few", { segments: few }));
  if (!hasZone) grounds.push(reason("audience.content-no-zone", {}));
  return grounds;
}
