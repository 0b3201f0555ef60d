import type { Condition } from "../../../../src/condition/conditionSchema.ts";
import { type RetentionOptions, retention } from "../../../../src/kpi/users/retention.ts";
import {
  type RetentionResult,
  retentionClocks,
  retentionKinds,
  retentionUnits,
} from "../../../../src/kpi/users/retentionResultSchema.ts";
import { readRetentionRows } from "../../../../src/sql/readRetentionRows.ts";
import { retentionQuery } from "../../../../src/sql/retentionQuery.ts";
import type { AgreementKind, Row } from "../AgreementKind.ts";
import { randomCondition } from "../randomCondition.ts";
import { pick, randomInstant, randomInteractions, timeZones } from "../randomTable.ts";
import { type AnswerOrRefusal, answerOf, countsOf } from "./answers.ts";
import { interactionFields } from "./conditions.ts";
import { near } from "./near.ts";

type RetentionCase = Omit<RetentionOptions, "fields" | "onBadRow" | "where"> & { where?: Condition };

const HOUR = 3_600_000;

/** Visits of a few members over some weeks around a change of clocks. */
function randomVisits(
  random: Parameters<typeof randomInteractions>[0],
): ReturnType<typeof randomInteractions> {
  const table = randomInteractions(random);
  const base = randomInstant(random);
  const rows = table.rows.map((row): Row => {
    if (typeof row.at !== "number" || random.nextFloat() < 0.1) return row;
    const far = pick(random, [24, 24 * 7, 24 * 40, 24 * 200]);
    return {
      ...row,
      at: base + Math.floor(random.nextFloat() * far) * HOUR + pick(random, [0, 0, 1, 1_799_999]),
    };
  });
  return { ...table, rows };
}

/** Retention of the same interactions. */
export const retentionCases: AgreementKind<RetentionCase> = {
  name: "retention",
  casesPerTable: 10,
  makeTable: randomVisits,
  makeCase: (random, table) => {
    const kind = pick(random, retentionKinds);
    const instants = table.rows
      .map((row) => row.at)
      .filter((at) => typeof at === "number" && Math.abs(at) < 8e15);
    const last = instants.length === 0 ? 0 : Math.max(...(instants as number[]));
    const some = (): number => 1 + random.nextInt(pick(random, [3, 10, 40]));
    return {
      asOf: last + pick(random, [0, 0, 1, 24, 24 * 9, -24 * 5]) * HOUR,
      unit: pick(random, retentionUnits),
      timeZone: pick(random, timeZones),
      weekStart: 1 + random.nextInt(7),
      clock: pick(random, retentionClocks),
      kind,
      ...(kind === "bracket"
        ? {
            brackets: [
              [1, some()],
              [some(), 50],
            ] as [number, number][],
          }
        : { offsets: [...new Set([1, some(), some()])] }),
      ...(random.nextFloat() < 0.3 ? { where: randomCondition(random, interactionFields, table, 2) } : {}),
    };
  },
  expected: (asked, table): AnswerOrRefusal<RetentionResult> =>
    answerOf(() => plain(retention(table.rows as Record<string, unknown>[], asked))),
  ask: async (asked, engine) => {
    const options = { table: "data", dialect: engine.dialect, instants: "milliseconds", ...asked } as const;
    const refused = answerOf(() => retentionQuery(options));
    if ("refused" in refused) return { query: { sql: "", parameters: [] }, answer: refused };
    const rows = await engine.run(refused);
    return { query: refused, answer: answerOf(() => plain(readRetentionRows(rows, options))) };
  },
  compare: (wanted, found) => near(wanted, found),
};

function plain(result: RetentionResult): RetentionResult {
  return { ...result, issues: countsOf(result.issues) };
}
