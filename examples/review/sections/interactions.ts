import type { Locale } from "socialops/core";
import { toEpochMilliseconds, toIsoString } from "socialops/time";
import * as z from "zod/mini";
import { paragraph } from "../html.ts";
import type { ReviewInputs } from "../loadInputs.ts";
import { type NotObserved, notObserved, notObservedSchema, type Section } from "../section.ts";
import { group } from "../words.ts";

interface InteractionsFound {
  status: "ok";
  interactions: number;
  /** Distinct members who did something. */
  active: number;
  /** Distinct members who did something or to whom something was done. */
  members: number;
  from: string;
  to: string;
}

const words = {
  en: ({ interactions, members, active, from, to }: InteractionsFound) =>
    `${group(interactions)} interactions of ${group(members)} members, of whom ${group(active)} were active, from ${from} to ${to}.`,
  "zh-CN": ({ interactions, members, active, from, to }: InteractionsFound) =>
    `${from} 至 ${to}，共 ${group(members)} 位成员的 ${group(interactions)} 次互动，其中 ${group(active)} 位有主动行为。`,
} as const;

/** How much members did, and over what time. */
export const interactionsSection: Section<InteractionsFound> = {
  id: "interactions",
  title: { en: "What members did", "zh-CN": "用户互动" },
  schema: z.discriminatedUnion("status", [
    z.object({
      status: z.literal("ok"),
      interactions: z.int(),
      active: z.int(),
      members: z.int(),
      from: z.string(),
      to: z.string(),
    }),
    notObservedSchema,
  ]),
  find({ interactions }: ReviewInputs): InteractionsFound | NotObserved {
    if (interactions === null) return notObserved("review.no-interactions");
    const { records } = interactions.read;
    const active = new Set(records.map(({ memberId }) => memberId));
    const members = new Set(active);
    let from = Number.POSITIVE_INFINITY;
    let to = Number.NEGATIVE_INFINITY;
    for (const { toMemberId, at } of records) {
      if (toMemberId != null) members.add(toMemberId);
      const instant = toEpochMilliseconds(at);
      from = Math.min(from, instant);
      to = Math.max(to, instant);
    }
    return {
      status: "ok",
      interactions: records.length,
      active: active.size,
      members: members.size,
      from: toIsoString(from),
      to: toIsoString(to),
    };
  },
  summarize: (found: InteractionsFound, locale: Locale) => [words[locale](found)],
  draw: async (found: InteractionsFound, locale: Locale) => paragraph(words[locale](found)),
};
