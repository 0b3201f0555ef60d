import type { RandomSource } from "../../../src/kernel/createRandomSource.ts";
import { type KpiDefinition, kpiDefinitionSchema } from "../../../src/kpi/kpiDefinitionSchema.ts";
import type { KpiFormula, RowFormula, TotalFormula } from "../../../src/kpi/kpiFormulaSchema.ts";
import type { AgreementTable } from "./AgreementKind.ts";
import { type AskedFields, randomCondition } from "./randomCondition.ts";
import { pick } from "./randomTable.ts";

/** What formulas of a noun are made of. */
export interface KpiFields {
  noun: "post" | "interaction";
  /** Number fields by unit; those of the caller's own go with any. */
  units: readonly (readonly string[])[];
  own: readonly string[];
  /** Fields of texts, numbers or flags. */
  distinct: readonly string[];
  conditions: AskedFields;
}

/** Definitions of KPIs with ids `test.kpi_1`, …; all of them valid. */
export function randomKpis(random: RandomSource, fields: KpiFields, table: AgreementTable): KpiDefinition[] {
  return Array.from({ length: 1 + random.nextInt(3) }, (_, i) => {
    for (;;) {
      const found = kpiDefinitionSchema.safeParse(randomKpi(random, fields, table, `test.kpi_${i + 1}`));
      if (found.success) return found.data;
    }
  });
}

function randomKpi(
  random: RandomSource,
  fields: KpiFields,
  table: AgreementTable,
  id: string,
): KpiDefinition {
  const formula = randomFormula(random, fields, table);
  const text = { en: id, "zh-CN": id };
  return {
    id,
    version: 1,
    title: text,
    definition: text,
    unit: "test of money",
    direction: "up",
    range: pick(random, [
      { low: null, high: null },
      { low: 0, high: null },
      { low: 0, high: 1 },
    ]),
    noun: fields.noun,
    ...(random.nextFloat() < 0.2 ? { where: randomCondition(random, fields.conditions, table, 2) } : {}),
    formula,
    aggregation:
      formula.op === "ratio"
        ? "ratio-of-sums"
        : formula.op === "distinct"
          ? "distinct-count"
          : formula.op === "quantile"
            ? "quantile"
            : formula.op === "latest"
              ? "latest"
              : "sum",
    zeroDenominator: "absent",
    interval: pick(random, ["none", "delta", "delta", "wilson", "poisson"]),
    nUnit: "rows",
    source: [],
  };
}

function randomFormula(random: RandomSource, fields: KpiFields, table: AgreementTable): KpiFormula {
  const row = (): RowFormula => rowFormula(random, pick(random, [...fields.units, []]), fields, table, 3);
  const count = (): RowFormula => countFormula(random, fields, table);
  const distinct = (): TotalFormula => ({
    op: "distinct",
    field: pick(random, fields.distinct),
    ...someWhere(random, fields, table),
  });
  const latest = (): TotalFormula => ({
    op: "latest",
    field: pick(random, [...fields.units.flat(), ...fields.own]),
    per: pick(random, fields.distinct),
    ...someWhere(random, fields, table),
  });
  const side = (): TotalFormula => {
    const dice = random.nextFloat();
    return dice < 0.2 ? distinct() : dice < 0.3 ? latest() : row();
  };
  switch (random.nextInt(9)) {
    case 8:
      return latest();
    case 0:
      return distinct();
    case 1:
      return { op: "quantile", p: pick(random, [0, 0.1, 0.25, 0.5, 0.9, 1, random.nextFloat()]), of: row() };
    case 2:
      return row();
    case 3: {
      // One trial a row, as far as the conditions say the same.
      const whole = count();
      const part = count();
      return {
        op: "ratio",
        numerator: random.nextFloat() < 0.3 ? whole : part,
        denominator: random.nextFloat() < 0.5 ? { op: "count" } : whole,
      };
    }
    default:
      return { op: "ratio", numerator: side(), denominator: side() };
  }
}

function rowFormula(
  random: RandomSource,
  unit: readonly string[],
  fields: KpiFields,
  table: AgreementTable,
  depth: number,
): RowFormula {
  const inner = (): RowFormula => rowFormula(random, unit, fields, table, depth - 1);
  const some = (): RowFormula[] => Array.from({ length: 1 + random.nextInt(3) }, inner);
  const dice = random.nextFloat();
  if (depth > 0 && dice < 0.2) return { op: "add", terms: some() };
  if (depth > 0 && dice < 0.3) return { op: "difference", terms: [inner(), inner()] };
  if (depth > 0 && dice < 0.45) {
    const weight = (): number => pick(random, [0, 1, 2, -1, 0.5, 0.1, 1e6, -0.25]);
    return { op: "weighted-sum", terms: some().map((of) => ({ weight: weight(), of })) };
  }
  if (unit.length === 0 && dice < 0.8) return countFormula(random, fields, table);
  return {
    op: "sum",
    field: pick(random, [...unit, ...unit, ...fields.own]),
    ...someWhere(random, fields, table),
  };
}

function countFormula(random: RandomSource, fields: KpiFields, table: AgreementTable): RowFormula {
  return { op: "count", ...someWhere(random, fields, table) };
}

function someWhere(
  random: RandomSource,
  fields: KpiFields,
  table: AgreementTable,
): { where?: ReturnType<typeof randomCondition> } {
  return random.nextFloat() < 0.4 ? { where: randomCondition(random, fields.conditions, table, 2) } : {};
}
