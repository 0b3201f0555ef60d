import * as z from "zod/mini";
import { checkValue } from "../../kernel/checkValue.ts";
import { becauseSchema } from "../../kernel/reasons/becauseSchema.ts";
import { type Because, type Reason, reason } from "../../kernel/reasons/reason.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { type Issues, issuesSchema } from "../../model/issues.ts";
import { type Member, memberSchema } from "../../model/nouns/memberSchema.ts";
import { readColumns } from "../../model/readColumns.ts";
import { readOptionsShape } from "../../model/readOptionsShape.ts";
import type { ReadOptions, TableInput } from "../../model/TableInput.ts";
import { compareCodePoints } from "../../text/compareCodePoints.ts";

/** Two accounts of one person, as the caller knows: by a login, a phone number given, a card. */
export interface MemberLink {
  /** One member. */
  from: string;
  /** The other. */
  to: string;
}

/** Options of {@link linkMembers}. */
export interface LinkMembersOptions extends ReadOptions {}

/** Schema of {@link LinkMembersOptions}. */
export const linkMembersOptionsSchema: z.ZodMiniObject<ShapeOf<LinkMembersOptions>> = /* @__PURE__ */ worded(
  () => z.strictObject(readOptionsShape) as unknown as z.ZodMiniObject<ShapeOf<LinkMembersOptions>>,
);

/** One person. */
export interface LinkedPerson {
  /** The first of the person's member ids, by code points. */
  id: string;
  /** All of them, in that order. */
  members: string[];
  /** Platforms of the members, in code point order; without those that are not known. */
  platforms: string[];
  /** Whether the person agreed: false where one account said no, true where one said yes and none no, else null. */
  consent: boolean | null;
}

/** Accounts of one person that say different things. */
export interface LinkConflict {
  /** The person. */
  person: string;
  /** What differs: `platform` where the person has several accounts on one, else the field. */
  field: "platform" | "consent" | "timeZone" | "region";
  /** The values, in code point order; for `platform` those with several accounts. */
  values: string[];
}

/** Members of one platform. */
export interface PlatformCoverage {
  /** The platform; null for members without one. */
  platform: string | null;
  /** Its members. */
  members: number;
  /** Those who are linked with a member elsewhere or here. */
  linked: number;
}

/** What `linkMembers` returns. */
export interface LinkMembersResult {
  /** The persons, in code point order of their ids; also those with one member. */
  persons: LinkedPerson[];
  /** Persons with two members or more. */
  linkedPersons: number;
  /** By platform how many members are linked. */
  coverage: PlatformCoverage[];
  /** Accounts of one person that contradict each other; nothing is taken apart because of them. */
  conflicts: LinkConflict[];
  /** Links of which an end is not among the members, or that lead from a member to itself; left out. */
  unusedLinks: number;
  /** What to know. */
  because: Because;
  /** What became of the rows. */
  issues: Issues;
}

/** Schema of {@link LinkMembersResult}. */
export const linkMembersResultSchema: z.ZodMiniObject<ShapeOf<LinkMembersResult>> = /* @__PURE__ */ worded(
  () => {
    const count = z.int().check(z.nonnegative());
    const texts = z.array(z.string());
    return z.object({
      persons: z.array(
        z.object({ id: z.string(), members: texts, platforms: texts, consent: z.nullable(z.boolean()) }),
      ),
      linkedPersons: count,
      coverage: z.array(z.object({ platform: z.nullable(z.string()), members: count, linked: count })),
      conflicts: z.array(
        z.object({
          person: z.string(),
          field: z.enum(["platform", "consent", "timeZone", "region"]),
          values: texts,
        }),
      ),
      unusedLinks: count,
      because: becauseSchema,
      issues: issuesSchema,
    });
  },
);

const linksSchema: z.ZodMiniType<MemberLink[]> = /* @__PURE__ */ worded(() => {
  const error = "expected a list of links, each with from and to";
  return z.array(z.object({ from: z.string({ error }), to: z.string({ error }) }, { error }), { error });
});

/**
 * Puts the accounts of one person over several platforms together, by links that the caller supplies; nothing is inferred from names, pictures or
 * behavior. Links carry on: a with b and b with c makes one person of three. What the accounts contradict each other in is told, and consent is
 * taken in its strictest sense.
 *
 * Cost: linear in members and links, but for sorting.
 *
 * @param members - members; `platform` is read where the data have it
 * @param links - pairs of member ids
 * @param options - how to read the data
 * @returns persons, how many members are linked, and conflicts
 * @throws {@link SocialOpsError} `invalid-argument`, `invalid-data`, `invalid-row` with `onBadRow: "throw"`
 *
 * @example
 * ```ts
 * import { linkMembers } from "socialops/audience";
 *
 * const members = [
 *   { id: "wb-1", platform: "weibo", consent: true, traits: {} },
 *   { id: "wx-9", platform: "wechat", consent: false, traits: {} },
 *   { id: "xhs-4", platform: "xiaohongshu", traits: {} },
 * ];
 * const { persons, conflicts } = linkMembers(members, [{ from: "wb-1", to: "wx-9" }]);
 * persons[0]; // => { id: "wb-1", members: ["wb-1", "wx-9"], platforms: ["wechat", "weibo"], consent: false }
 * conflicts; // => [{ person: "wb-1", field: "consent", values: ["false", "true"] }]
 * ```
 */
export function linkMembers<Row = Member>(
  members: TableInput<Row>,
  links: readonly MemberLink[],
  options: LinkMembersOptions = {},
): LinkMembersResult {
  const where = "linkMembers";
  const pairs = checkValue(linksSchema, links as MemberLink[], where, "links");
  const { fields, onBadRow } = checkValue(linkMembersOptionsSchema, options, where, "options");
  const columns = readColumns(
    members as TableInput<never>,
    {
      where,
      schema: memberSchema as unknown as z.ZodMiniObject,
      use: ["platform", "consent", "timeZone", "region"],
      need: ["id"],
    },
    { fields, onBadRow },
  );
  const { codes, values: ids } = columns.texts.id!;
  const textOf = (field: string, row: number): string | null => {
    const { codes: own, values } = columns.texts[field]!;
    return own[row]! < 0 ? null : values[own[row]!]!;
  };
  // Rows of one id are one member.
  const place = new Map(ids.map((id, code) => [id, code]));
  const root = Int32Array.from(ids.keys());
  const find = (one: number): number => {
    let top = one;
    while (root[top] !== top) top = root[top]!;
    for (let at = one; root[at] !== top; ) {
      const next = root[at]!;
      root[at] = top;
      at = next;
    }
    return top;
  };
  let unusedLinks = 0;
  for (const { from, to } of pairs) {
    const [a, b] = [place.get(from), place.get(to)];
    if (a === undefined || b === undefined || a === b) {
      unusedLinks++;
      continue;
    }
    const [low, high] = [find(a), find(b)];
    root[Math.max(low, high)] = Math.min(low, high);
  }
  const rowsOf = new Map<number, number[]>();
  for (const [row, code] of codes.entries()) {
    const top = find(code);
    const rows = rowsOf.get(top);
    if (rows === undefined) rowsOf.set(top, [row]);
    else rows.push(row);
  }
  const persons: LinkedPerson[] = [];
  const conflicts: LinkConflict[] = [];
  const coverage = new Map<string | null, PlatformCoverage>();
  for (const rows of rowsOf.values()) {
    const own = inOrder(rows.map((row) => ids[codes[row]!]!));
    const firsts = rows.filter((row, i) => rows.findIndex((other) => codes[other] === codes[row]) === i);
    const platforms = firsts.map((row) => textOf("platform", row));
    for (const platform of platforms) {
      const entry = coverage.get(platform) ?? { platform, members: 0, linked: 0 };
      entry.members++;
      if (own.length > 1) entry.linked++;
      coverage.set(platform, entry);
    }
    const flags = rows.map((row) => columns.numbers.consent![row]!).filter((flag) => !Number.isNaN(flag));
    const consent = flags.length === 0 ? null : flags.every((flag) => flag === 1);
    const id = own[0]!;
    const known = platforms.filter((platform) => platform !== null);
    persons.push({ id, members: own, platforms: inOrder(known), consent });
    const several = inOrder(known.filter((platform, i) => known.indexOf(platform) !== i));
    if (several.length > 0) conflicts.push({ person: id, field: "platform", values: several });
    if (new Set(flags).size > 1) conflicts.push({ person: id, field: "consent", values: ["false", "true"] });
    for (const field of ["timeZone", "region"] as const) {
      const said = inOrder(rows.flatMap((row) => textOf(field, row) ?? []));
      if (said.length > 1) conflicts.push({ person: id, field, values: said });
    }
  }
  persons.sort((a, b) => compareCodePoints(a.id, b.id));
  conflicts.sort((a, b) => compareCodePoints(a.person, b.person));
  const linkedPersons = persons.filter(({ members: own }) => own.length > 1).length;
  return {
    persons,
    linkedPersons,
    coverage: [...coverage.values()].sort((a, b) => compareCodePoints(a.platform ?? "", b.platform ?? "")),
    conflicts,
    unusedLinks,
    because: groundsOf(ids.length, persons.length, linkedPersons, conflicts.length, unusedLinks),
    issues: columns.issues,
  };
}

function inOrder(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort(compareCodePoints);
}

function groundsOf(
  members: number,
  persons: number,
  linked: number,
  conflicts: number,
  unusedLinks: number,
): Reason[] {
  const grounds: Reason[] = [reason("audience.links-persons", { members, persons, linked })];
  if (conflicts > 0) grounds.push(reason("audience.links-conflicts", { conflicts }));
  if (unusedLinks > 0) grounds.push(reason("audience.links-unused", { links: unusedLinks }));
  return grounds;
}
