import { type CustomerSummaries, summaryUnits } from "../../../../src/audience/customerSummariesSchema.ts";
import { rfmFromSummaries } from "../../../../src/audience/rfmFromSummaries.ts";
import {
  type SummarizeTransactionsOptions,
  summarizeTransactions,
} from "../../../../src/audience/summarizeTransactions.ts";
import type { Condition } from "../../../../src/condition/conditionSchema.ts";
import type { RandomSource } from "../../../../src/kernel/createRandomSource.ts";
import { readSummaryRows } from "../../../../src/sql/readSummaryRows.ts";
import { rfmQuery } from "../../../../src/sql/rfmQuery.ts";
import type { AgreementKind, AgreementTable, Row } from "../AgreementKind.ts";
import { randomCondition } from "../randomCondition.ts";
import { oddTexts, pick, randomInstant, timeZones } from "../randomTable.ts";
import { type AnswerOrRefusal, answerOf, countsOf } from "./answers.ts";
import { near } from "./near.ts";

type SummaryCase = Omit<SummarizeTransactionsOptions, "fields" | "onBadRow" | "where"> & {
  where?: Condition;
};

interface SummaryAnswer {
  summaries: CustomerSummaries;
  segments: unknown;
}

const HOUR = 3_600_000;

/** Orders and refunds of a few customers; amounts in cents, in some tables with more decimals. */
function randomOrders(random: RandomSource): AgreementTable {
  const base = randomInstant(random);
  const isFine = random.nextFloat() < 0.2;
  const currencies = pick(random, [["CNY"], ["CNY"], ["CNY"], [null], ["CNY", "USD"], ["CNY", null]]);
  const members = Array.from({ length: 2 + random.nextInt(8) }, () => pick(random, oddTexts));
  const rows = Array.from({ length: pick(random, [0, 1, 5, 20, 60]) }, (_, row): Row => {
    const cents = (random.nextInt(20_000) - pick(random, [0, 0, 0, 10_000])) / 100;
    const odd = pick(random, [null, Number.NaN, 0, -0, 1e15, 0.1, 1e-7]);
    return {
      row,
      memberId: random.nextFloat() < 0.03 ? null : pick(random, members),
      at:
        random.nextFloat() < 0.03
          ? null
          : new Date(base + random.nextInt(24 * 90) * HOUR + pick(random, [0, 1, -1])).toISOString(),
      amount: random.nextFloat() < 0.05 ? odd : isFine ? cents / 7 : cents,
      currency: pick(random, currencies),
    };
  });
  return {
    columns: { row: "whole", memberId: "text", at: "instant", amount: "double", currency: "text" },
    rows,
  };
}

/** Customer summaries of the same orders, and the segments told from them. */
export const summaryCases: AgreementKind<SummaryCase> = {
  name: "customer summaries",
  casesPerTable: 5,
  makeTable: randomOrders,
  makeCase: (random, table) => {
    const instants = table.rows.map(({ at }) => (at === null ? 0 : Date.parse(at as string)));
    const last = instants.length === 0 ? 0 : Math.max(...instants);
    return {
      asOf: last + pick(random, [0, 0, 24, 24 * 30, -24 * 20]) * HOUR,
      unit: pick(random, summaryUnits),
      timeZone: pick(random, timeZones),
      ...(random.nextFloat() < 0.3
        ? {
            where: randomCondition(
              random,
              { amount: "number", memberId: "text", at: "instant", currency: "text" } as never,
              table,
              2,
            ),
          }
        : {}),
    };
  },
  expected: (asked, table): AnswerOrRefusal<SummaryAnswer> =>
    answerOf(() => segmented(summarizeTransactions(table.rows as Record<string, unknown>[], asked))),
  ask: async (asked, engine) => {
    const options = { table: "data", dialect: engine.dialect, ...asked };
    const query = answerOf(() => rfmQuery(options));
    if ("refused" in query) return { query: { sql: "", parameters: [] }, answer: query };
    const rows = await engine.run(query);
    return { query, answer: answerOf(() => segmented(readSummaryRows(rows, options))) };
  },
  compare: (wanted, found, _, table) => {
    const size = table.rows.reduce((sum, { amount }) => sum + Math.abs(Number(amount) || 0), 0);
    return near(wanted, found, "", (path) => (/revenue|monetary|edges/i.test(path) ? size : 0));
  },
};

function segmented(summaries: CustomerSummaries): SummaryAnswer {
  const { members } = rfmFromSummaries(summaries);
  return {
    summaries: { ...summaries, issues: countsOf(summaries.issues) },
    segments: members.map(({ id, r, f, m, segment }) => [id, r, f, m, segment]),
  };
}
