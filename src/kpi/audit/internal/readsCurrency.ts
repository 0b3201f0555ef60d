import { fieldUnits } from "../../fieldUnits.ts";
import type { AuditTable } from "./auditTable.ts";

/** The currencies of rows with money. */
interface Currencies {
  /** Their names, in order of appearance. */
  names: string[];
  /** Rows with money and without a currency. */
  unnamed: number[];
  /** The fields of money. */
  fields: string[];
}

/** The currencies of rows that have money; null where no field holds money or the data name no currency. */
export function readsCurrency({ columns: { texts }, numbers }: AuditTable): Currencies | null {
  const fields = [...numbers.keys()].filter((field) => fieldUnits[field] === "money");
  if (fields.length === 0 || !Object.hasOwn(texts, "currency")) return null;
  const { codes, values } = texts.currency!;
  const met = new Set<number>();
  const unnamed: number[] = [];
  for (let row = 0; row < codes.length; row++) {
    if (fields.every((field) => Number.isNaN(numbers.get(field)![row]!))) continue;
    if (codes[row]! < 0) unnamed.push(row);
    else met.add(codes[row]!);
  }
  return { names: Array.from(met, (code) => values[code]!), unnamed, fields };
}
