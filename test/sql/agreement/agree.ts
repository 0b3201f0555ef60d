import { afterAll, beforeAll, expect, test } from "vitest";
import { type Engine, startEngines } from "../engines.ts";
import type { AgreementKind } from "./AgreementKind.ts";
import { describeDifference, reportLine, runAgreement } from "./runAgreement.ts";

/** Kinds of cases of all test files together; each has an equal part of AGREEMENT_CASES. */
const KINDS = 7;
const CASES = Number(process.env.AGREEMENT_CASES ?? 700);
const SEED = process.env.AGREEMENT_SEED ?? "20261123";
const FROM = Number(process.env.AGREEMENT_FROM ?? 0);

/**
 * Tests that questions have one answer, whether rows are in memory, in DuckDB or in PostgreSQL. `npm run agreement` asks 10,000 and
 * says so; AGREEMENT_SEED tries others, and AGREEMENT_FROM begins at a case to be seen again.
 */
// biome-ignore lint/suspicious/noExplicitAny: the cases of kinds have different types
export function agree(kinds: readonly AgreementKind<any>[]): void {
  let engines: readonly Engine[];
  beforeAll(async () => {
    engines = await startEngines();
  }, 60_000);
  afterAll(async () => {
    for (const engine of engines) await engine.close();
  });
  test.each(kinds)("$name are answered alike", { timeout: 3_600_000 }, async (kind) => {
    const report = await runAgreement({
      kinds: [kind],
      engines,
      cases: Math.ceil(CASES / KINDS),
      seed: SEED,
      from: FROM,
    });
    if (process.env.AGREEMENT_CASES !== undefined) console.info(`${kind.name}: ${reportLine(report)}`);
    expect(report.differences.slice(0, 3).map(describeDifference).join("\n\n")).toBe("");
  });
}
