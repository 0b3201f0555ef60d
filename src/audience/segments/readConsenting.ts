import type { Issues } from "../../model/issues.ts";
import type { ReadOptions, TableInput } from "../../model/TableInput.ts";
import { pickValues, readTraits, type TraitValues } from "./internal/readTraits.ts";
import type { AudienceTrait } from "./segmentAudience.ts";

/** Members who agreed to be analyzed, with their traits. */
export interface ConsentingMembers {
  /** Their ids, in the order of the data, each once. */
  ids: string[];
  /** Their traits, in the order asked for. */
  values: TraitValues[];
  /** Rows left out because consent is not given. */
  withoutConsent: number;
  /** What became of the rows. */
  issues: Issues;
  /** The same without some of them. */
  without: (ids: ReadonlySet<string>) => ConsentingMembers;
}

/** Reads members, and leaves out those without `consent: true`. */
export function readConsenting(
  members: TableInput<never>,
  traits: readonly AudienceTrait[],
  options: ReadOptions,
  where: string,
): ConsentingMembers {
  const requests = traits.map(({ name, type, transform = "z-score", weight = 1 }) => ({
    name,
    type,
    transform: type === "numeric" ? transform : ("none" as const),
    weight,
  }));
  const table = readTraits(members, requests, options, where);
  const agreed = table.order.filter((row) => table.consent[row] === 1);
  const pick = (rows: readonly number[]): ConsentingMembers => ({
    ids: rows.map((row) => table.ids[row]!),
    values: table.traits.map((trait) => pickValues(trait, rows)),
    withoutConsent: table.order.length - agreed.length,
    issues: table.issues,
    without: (ids) => pick(rows.filter((row) => !ids.has(table.ids[row]!))),
  });
  return pick(agreed);
}
