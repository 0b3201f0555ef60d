/** Asks the same questions of rows in memory and of both databases. */
import { createRandomSource } from "../../../src/kernel/createRandomSource.ts";
import type { Engine } from "../engines.ts";
import type { AgreementKind, AgreementReport, AgreementTable, Difference } from "./AgreementKind.ts";
import { loadTable } from "./loadTable.ts";

/** What a run does. */
export interface AgreementRun {
  kinds: readonly AgreementKind[];
  engines: readonly Engine[];
  /** Cases of each kind. */
  cases: number;
  seed: string;
  /** Index of the first case of each kind; to see one again. */
  from?: number;
}

/** Case i of a kind depends on the seed and i alone. */
export async function runAgreement({
  kinds,
  engines,
  cases,
  seed,
  from = 0,
}: AgreementRun): Promise<AgreementReport> {
  const start = performance.now();
  const differences: Difference[] = [];
  let asked = 0;
  for (const kind of kinds) {
    let table: AgreementTable | null = null;
    for (let index = from; index < from + cases; index++) {
      const block = Math.floor(index / kind.casesPerTable);
      if (table === null || index % kind.casesPerTable === 0) {
        table = kind.makeTable(createRandomSource(`${seed}:${kind.name}:table:${block}`));
        for (const engine of engines) await loadTable(engine, table);
      }
      const one = kind.makeCase(createRandomSource(`${seed}:${kind.name}:case:${index}`), table);
      differences.push(...(await askAll(kind, one, table, engines, { seed, index })));
      asked++;
    }
  }
  return { cases: asked, differences, seconds: (performance.now() - start) / 1000 };
}

async function askAll<Case>(
  kind: AgreementKind<Case>,
  asked: Case,
  table: AgreementTable,
  engines: readonly Engine[],
  at: { seed: string; index: number },
): Promise<Difference[]> {
  const expected = kind.expected(asked, table);
  const found: Difference[] = [];
  for (const engine of engines) {
    const report = (what: string, query: Difference["query"]): void =>
      void found.push({
        kind: kind.name,
        ...at,
        dialect: engine.dialect,
        what,
        asked: JSON.stringify(asked),
        query,
      });
    try {
      const { answer, query } = await kind.ask(asked, engine);
      const what = kind.compare(expected, answer, asked, table);
      if (what !== null) report(what, query);
    } catch (error) {
      report(`threw ${error instanceof Error ? error.stack : String(error)}`, null);
    }
  }
  return found;
}

/** The last line of a run. */
export function reportLine({ cases, differences, seconds }: AgreementReport): string {
  return `${cases} cases, ${differences.length} differences, ${seconds.toFixed(1)} s`;
}

/** A disagreement with all that is needed to see it again. */
export function describeDifference({ kind, seed, index, dialect, what, asked, query }: Difference): string {
  return [
    `${kind} case ${index} of seed ${seed} on ${dialect}: ${what}`,
    `  asked ${asked}`,
    ...(query === null ? [] : [`  sql ${query.sql}`, `  parameters ${JSON.stringify(query.parameters)}`]),
  ].join("\n");
}
