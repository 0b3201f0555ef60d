import type { KpiDefinition } from "../../src/kpi/kpiDefinitionSchema.ts";
import { kpiInputs } from "../../src/kpi/kpiInputs.ts";

/** Columns of wholes, of which others are parts. */
const wholes = new Set([
  "reach",
  "videoStarts",
  "eligible",
  "windowDays",
  "sessions",
  "allVisits",
  "entered",
  "samples",
  "observedMinutes",
  "requests",
  "expectedCells",
  "checkedRows",
  "viewers",
]);
const cells: Readonly<Record<string, (row: number) => unknown>> = {
  memberId: (row) => `m${row % 4}`,
  pathId: (row) => `p${row % 4}`,
  id: (row) => `a${row}`,
  at: (row) => `2026-03-0${row + 1}T00:00:00Z`,
  kind: (row) => ["view", "invite", "comment"][row % 3],
  sentiment: (row) => [-0.5, 0, 0.4][row % 3],
  crashed: (row) => row === 0,
  squaredShare: () => 1 / 36,
  conversionProbability: () => 0.5,
  conversionProbabilityWithout: (row) => row / 20,
  cls: (row) => row / 30,
  inp: (row) => 60 * row,
  visits: () => 50,
  singlePageVisits: () => 20,
};

/** Six rows with all that a KPI reads. */
export function catalogRows(kpi: KpiDefinition): Record<string, unknown>[] {
  return Array.from({ length: 6 }, (_, row) =>
    Object.fromEntries(
      kpiInputs(kpi).map(({ field, unit }) => {
        if (Object.hasOwn(cells, field)) return [field, cells[field]!(row)];
        if (unit === null) return [field, row !== 1];
        return [field, (wholes.has(field) ? 100 : 30) + row];
      }),
    ),
  );
}
