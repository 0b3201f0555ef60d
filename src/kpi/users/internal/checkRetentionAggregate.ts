import { checkValue } from "../../../kernel/checkValue.ts";
import { describeValue } from "../../../kernel/describeValue.ts";
import { SocialOpsError } from "../../../kernel/SocialOpsError.ts";
import { isTimeZone } from "../../../time/isTimeZone.ts";
import { periodColumn } from "../../../time/periodColumn.ts";
import { toEpochMilliseconds } from "../../../time/toEpochMilliseconds.ts";
import {
  RETENTION_AGGREGATE_VERSION,
  type RetentionAggregate,
  retentionAggregateSchema,
} from "../retentionAggregateSchema.ts";

/** Largest epoch milliseconds either way. */
const LAST_INSTANT = 8.64e15;

/**
 * Checks an aggregate that may come from storage.
 *
 * @param aggregate - what the caller gave
 * @param where - the public function
 * @param path - the argument's name there
 * @returns the aggregate, without anything that does not belong to one
 * @throws {@link SocialOpsError} `unsupported-version`, `invalid-argument`
 */
export function checkRetentionAggregate(
  aggregate: RetentionAggregate,
  where: string,
  path: string,
): RetentionAggregate {
  const version = (aggregate as { version?: unknown } | null | undefined)?.version;
  if (typeof version === "number" && version !== RETENTION_AGGREGATE_VERSION) {
    throw new SocialOpsError(where, {
      code: "unsupported-version",
      path: `${path}.version`,
      expected: String(RETENTION_AGGREGATE_VERSION),
      received: describeValue(version),
    });
  }
  const checked = checkValue(retentionAggregateSchema, aggregate, where, path);
  const refuseAggregate = (at: string, expected: string, received: unknown): SocialOpsError =>
    new SocialOpsError(where, {
      code: "invalid-argument",
      path: `${path}.${at}`,
      expected,
      received: describeValue(received),
    });
  if (!isTimeZone(checked.timeZone)) throw refuseAggregate("timeZone", "an IANA time zone", checked.timeZone);
  if (Number.isNaN(toEpochMilliseconds(checked.asOf)))
    throw refuseAggregate("asOf", "an instant as ISO 8601 text", checked.asOf);
  if (checked.visits.length !== checked.members.length)
    throw refuseAggregate("visits", "one list a member", checked.visits);
  const oddMember = checked.members.findIndex((id, i) => i > 0 && !(checked.members[i - 1]! < id));
  if (oddMember >= 0)
    throw refuseAggregate(`members[${oddMember}]`, "members in order, each once", checked.members[oddMember]);
  const oddPeriod = findOddPeriod(checked);
  if (oddPeriod >= 0)
    throw refuseAggregate(
      `periods[${oddPeriod}]`,
      "periods of the calendar in order, each once",
      checked.periods[oddPeriod],
    );
  const known = new Set(checked.periods.map(({ ordinal }) => ordinal));
  const asOf = toEpochMilliseconds(checked.asOf);
  const isKnown = (value: number): boolean =>
    checked.clock === "calendar" ? known.has(value) : value >= -LAST_INSTANT && value <= asOf;
  for (const [i, visits] of checked.visits.entries()) {
    const odd = visits.findIndex((value, k) => !isKnown(value) || (k > 0 && visits[k - 1]! >= value));
    if (odd >= 0)
      throw refuseAggregate(
        `visits[${i}][${odd}]`,
        "visits up to asOf in order, each once, in periods of the aggregate",
        visits[odd],
      );
  }
  return checked;
}

/** The first period that is not what the calendar says; -1 if all are. */
function findOddPeriod({ periods, unit, timeZone, weekStart, clock, asOf }: RetentionAggregate): number {
  if (clock === "24h") return periods.length === 0 ? -1 : 0;
  const starts = periods.map(({ start }) => toEpochMilliseconds(start));
  const found = periodColumn(starts, { unit, timeZone, weekStart });
  const end = toEpochMilliseconds(asOf);
  return periods.findIndex(({ ordinal, start }, i) => {
    const code = found.codes[i]!;
    return (
      code !== i ||
      found.ordinals[code] !== ordinal ||
      found.periods[code]!.start !== start ||
      !(starts[i]! <= end)
    );
  });
}
