import { describeValue } from "../../kernel/describeValue.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import type { IssueLog } from "./issueLog.ts";
import { WHERE } from "./readRowsFault.ts";

/** An amount whose cell has a currency's sign. */
export interface SignedAmount {
  /** Our field. */
  field: string;
  /** The column. */
  column: string;
  /** What its sign may mean, as ISO 4217 codes. */
  currencies: readonly string[];
  /** The cell. */
  cell: unknown;
  /** Whether a record has to have it. */
  mustHave: boolean;
}

/** Sees to it that all amounts are in the currency that their record says, or all in one. */
export interface CurrencyLedger {
  /** Takes the signed amounts of one record. */
  take(row: number, record: Record<string, unknown>, amounts: readonly SignedAmount[]): void;
  /** The currency that the signs of all amounts without a currency of their own leave; null where they leave several or none. */
  only(): string | null;
}

/**
 * Starts a ledger.
 *
 * @param log - where amounts that contradict their record's currency are reported
 * @returns the ledger; its `take` throws `invalid-data` for amounts in two currencies, which no sum may put together
 */
export function currencyLedger(log: IssueLog): CurrencyLedger {
  let left: readonly string[] | null = null;
  let first: { row: number; cell: unknown } | null = null;
  return {
    take(row, record, amounts) {
      for (const { field, column, currencies, cell, mustHave } of amounts) {
        const { currency } = record;
        if (typeof currency === "string") {
          if (currencies.includes(currency)) continue;
          delete record[field];
          log.report(
            row,
            field,
            mustHave ? "invalid-required" : "invalid-cell",
            cell,
            () => `an amount in ${currency}, as the row's currency says`,
          );
          continue;
        }
        const common: readonly string[] =
          left === null ? currencies : left.filter((code) => currencies.includes(code));
        if (common.length === 0) {
          throw new SocialOpsError(WHERE, {
            code: "invalid-data",
            path: `rows.${column}`,
            expected: "amounts of one currency, or a currency in every row",
            received: [first!, { row, cell }]
              .map((one) => `${describeValue(one.cell)} (row ${one.row})`)
              .join(" and "),
          });
        }
        left = common;
        first ??= { row, cell };
      }
    },
    only: () => (left?.length === 1 ? left[0]! : null),
  };
}

const NAMES: Readonly<Record<string, string>> = {
  RMB: "CNY",
  CNH: "CNY",
  人民币: "CNY",
  元: "CNY",
  人民币元: "CNY",
  美元: "USD",
  港元: "HKD",
  港币: "HKD",
  新台币: "TWD",
  日元: "JPY",
  欧元: "EUR",
  "€": "EUR",
  "£": "GBP",
  英镑: "GBP",
};

/**
 * The ISO 4217 code that a currency's cell means.
 *
 * @param cell - what a column of currencies says
 * @returns the code in capitals; what is no code or known name, as it is
 */
export function currencyCode(cell: string): string {
  const text = cell.trim();
  const capital = text.toUpperCase();
  return NAMES[capital] ?? (/^[A-Z]{3}$/.test(capital) ? capital : text);
}
