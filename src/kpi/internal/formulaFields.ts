import { conditionFields } from "../../condition/conditionFields.ts";
import type { Condition } from "../../condition/conditionSchema.ts";
import { type FieldUnit, fieldUnits } from "../fieldUnits.ts";
import type { KpiFormula, RowFormula, TotalFormula } from "../kpiFormulaSchema.ts";

/** The fields that a formula reads. */
export interface FormulaFields {
  /** Fields without which a row does not enter. */
  needed: string[];
  /** Components of sums, any one of which suffices: a list for each sum. */
  anyOf: string[][];
}

/** The parts that a formula is made of. */
function partsOf(formula: KpiFormula): readonly TotalFormula[] {
  switch (formula.op) {
    case "add":
    case "difference":
      return formula.terms;
    case "weighted-sum":
      return formula.terms.map((term) => term.of);
    case "quantile":
      return [formula.of];
    case "ratio":
      return [formula.numerator, formula.denominator];
    default:
      return [];
  }
}

/** The fields whose values a formula takes, by whether a row can do without them; fields that only a condition asks about are not among them. */
export function formulaFields(formula: KpiFormula): FormulaFields {
  switch (formula.op) {
    case "count":
      return { needed: [], anyOf: [] };
    case "sum":
    case "distinct":
      return { needed: [formula.field], anyOf: [] };
    case "latest":
      return { needed: [formula.field, formula.per], anyOf: [] };
    case "add":
    case "weighted-sum":
      return { needed: [], anyOf: [valueFields(formula)] };
    default: {
      const parts = partsOf(formula).map(formulaFields);
      return {
        needed: [...new Set(parts.flatMap((part) => part.needed))],
        anyOf: parts.flatMap((part) => part.anyOf),
      };
    }
  }
}

/** Every field whose value a formula takes, in order of appearance. */
export function valueFields(formula: KpiFormula): string[] {
  const own = ownFields(formula);
  return [...new Set([...own, ...partsOf(formula).flatMap(valueFields)])];
}

function ownFields(formula: KpiFormula): string[] {
  switch (formula.op) {
    case "sum":
    case "distinct":
      return [formula.field];
    case "latest":
      return [formula.field, formula.per];
    default:
      return [];
  }
}

/** Whether a formula asks which of two rows is later. */
export function readsInstant(formula: KpiFormula): boolean {
  return formula.op === "latest" || partsOf(formula).some(readsInstant);
}

/** The fields whose values a formula adds up, which have to be numbers. */
export function summedFields(formula: KpiFormula): string[] {
  const own = formula.op === "sum" || formula.op === "latest" ? [formula.field] : [];
  return [...new Set([...own, ...partsOf(formula).flatMap(summedFields)])];
}

/** The conditions of a formula, with their places in it. */
function formulaConditions(formula: KpiFormula, path: string): { condition: Condition; path: string }[] {
  const own =
    "where" in formula && formula.where !== undefined
      ? [{ condition: formula.where, path: `${path}.where` }]
      : [];
  const inside = (key: string, part: TotalFormula): ReturnType<typeof formulaConditions> =>
    formulaConditions(part, `${path}.${key}`);
  switch (formula.op) {
    case "add":
    case "difference":
      return formula.terms.flatMap((term, i) => inside(`terms[${i}]`, term));
    case "weighted-sum":
      return formula.terms.flatMap((term, i) => inside(`terms[${i}].of`, term.of));
    case "quantile":
      return inside("of", formula.of);
    case "ratio":
      return [...inside("numerator", formula.numerator), ...inside("denominator", formula.denominator)];
    default:
      return own;
  }
}

/** What a definition is computed by, and over which rows. */
interface FormulaOverRows {
  formula: KpiFormula;
  where?: Condition | undefined;
}

/** The conditions of a definition, its own and those of its formula, with their places in it. */
export function definitionConditions(
  { where, formula }: FormulaOverRows,
  path: string,
): { condition: Condition; path: string }[] {
  const own = where === undefined ? [] : [{ condition: where, path: `${path}.where` }];
  return [...own, ...formulaConditions(formula, `${path}.formula`)];
}

/** The fields that the conditions of a definition ask about. */
export function conditionalFields(kpi: FormulaOverRows): string[] {
  const fields = definitionConditions(kpi, "").flatMap(({ condition }) => conditionFields(condition));
  return [...new Set(fields.map(({ field }) => field))];
}

/** The units that a formula adds up; rows are a unit of their own, and fields of the caller's own have none. */
export function formulaUnits(formula: RowFormula): ReadonlySet<FieldUnit | "rows"> {
  if (formula.op === "count") return new Set(["rows"]);
  if (formula.op === "sum") {
    return new Set(Object.hasOwn(fieldUnits, formula.field) ? [fieldUnits[formula.field]!] : []);
  }
  return new Set(partsOf(formula).flatMap((term) => [...formulaUnits(term as RowFormula)]));
}
