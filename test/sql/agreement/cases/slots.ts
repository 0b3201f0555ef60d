import type { Condition } from "../../../../src/condition/conditionSchema.ts";
import { readSlotRows } from "../../../../src/sql/readSlotRows.ts";
import { slotQuery } from "../../../../src/sql/slotQuery.ts";
import { aggregatePostingSlots } from "../../../../src/timing/aggregatePostingSlots.ts";
import { estimatePostingTimesFromSlots } from "../../../../src/timing/estimatePostingTimesFromSlots.ts";
import type { PostingOutcome } from "../../../../src/timing/postingOutcomes.ts";
import type { PostingSlotAggregate } from "../../../../src/timing/postingSlotAggregateSchema.ts";
import { recommendPostingTimes } from "../../../../src/timing/recommendPostingTimes.ts";
import type { AgreementKind, AgreementTable } from "../AgreementKind.ts";
import { randomCondition } from "../randomCondition.ts";
import { pick, randomInstant, randomPosts, timeZones } from "../randomTable.ts";
import { type AnswerOrRefusal, answerOf, countsOf } from "./answers.ts";
import { postFields } from "./conditions.ts";
import { near } from "./near.ts";

interface SlotCase {
  timeZone: string;
  outcome: PostingOutcome;
  asOf?: number;
  maturityHours?: number;
  where?: Condition;
  /** Whether to decide on the aggregate too, which takes a hundred times as long. */
  decide: boolean;
}

interface SlotAnswer {
  aggregate: PostingSlotAggregate;
  decision: unknown;
}

/** Posting times from the same posts: the aggregate, and what is decided on it. */
export const slotCases: AgreementKind<SlotCase> = {
  name: "posting slots",
  casesPerTable: 10,
  makeTable: (random) => {
    // Without a column for ids, as the query asks for none.
    const { columns, rows } = randomPosts(random);
    const { id: _, ...others } = columns;
    return { columns: others, rows: rows.map(({ id: __, ...row }) => row) };
  },
  makeCase: (random, table) => ({
    decide: random.nextFloat() < 0.05,
    timeZone: pick(random, timeZones),
    outcome: pick(random, ["engagements", "likes", "impressions", "watchSeconds", "revenue"] as const),
    ...(random.nextFloat() < 0.3
      ? { asOf: randomInstant(random), maturityHours: pick(random, [0, 48, 0.5]) }
      : {}),
    ...(random.nextFloat() < 0.3 ? { where: randomCondition(random, postFields, table, 2) } : {}),
  }),
  expected: ({ decide, ...asked }, table): AnswerOrRefusal<SlotAnswer> =>
    answerOf(() => decided(aggregatePostingSlots(table.rows as Record<string, unknown>[], asked), decide)),
  ask: async ({ decide, ...asked }, engine) => {
    const options = { table: "data", dialect: engine.dialect, ...asked };
    const query = answerOf(() => slotQuery(options));
    if ("refused" in query) return { query: { sql: "", parameters: [] }, answer: query };
    const rows = await engine.run(query);
    return { query, answer: answerOf(() => decided(readSlotRows(rows, options), decide)) };
  },
  compare: (wanted, found, _, table) =>
    near(wanted, found, "", (path) => sizeAt(path, table, wanted as SlotAnswer)),
};

/** The aggregate and the decision on it: labels and chosen times, which no rounding may change. */
function decided(aggregate: PostingSlotAggregate, decide: boolean): SlotAnswer {
  const told = { ...aggregate, issues: countsOf(aggregate.issues) };
  if (!decide) return { aggregate: told, decision: null };
  const model = estimatePostingTimesFromSlots(aggregate, { seed: "agreement" });
  const { times } = recommendPostingTimes(model, { count: 3 });
  return {
    aggregate: told,
    decision: { verdict: model.verdict, times: times.map(({ slot, basis }) => [slot, basis]) },
  };
}

/** Squares about a mean are as exact as the squares of the numbers themselves. */
function sizeAt(path: string, _: AgreementTable, wanted: SlotAnswer): number {
  const found = /^aggregate\.moments\.(\d+)\.m2\.(\d+)$/.exec(path);
  if (found === null) return 0;
  const cell = Number(found[2]);
  const mean = wanted.aggregate.moments[Number(found[1])]!.mean[cell]!;
  return wanted.aggregate.cells.n[cell]! * mean * mean;
}
