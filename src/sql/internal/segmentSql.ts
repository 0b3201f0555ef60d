import type { AudienceModel, FittedTrait } from "../../audience/segments/audienceModelSchema.ts";
import { describeValue } from "../../kernel/describeValue.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import type { SqlQuery, SqlQueryOptions } from "../sqlQueryShape.ts";
import { dialectOf } from "./dialectOf.ts";
import { nounSource } from "./nounSource.ts";
import type { SqlSource } from "./sourceSql.ts";
import { type SqlWriter, sqlWriter } from "./sqlWriter.ts";

/** A field of a member's place: what it costs at a segment. */
interface PlaceField {
  /** Expression of the place, or of the category. */
  sql: string;
  /** How much it counts for making up for missing ones. */
  weight: number;
  /** What it costs at a segment; null where the segment has no center there. */
  costAt: (segment: number) => string | null;
}

/** Puts members into segments: each into the one whose center is nearest, the first of equally near ones. */
export function segmentSql(model: AudienceModel, options: SqlQueryOptions, where: string): SqlQuery {
  const writer = sqlWriter(dialectOf(options.dialect), where);
  const unused = new Set(model.traits.filter(({ scale }) => scale === 0).map(({ name }) => `traits.${name}`));
  const named = [
    ...model.traits.map(({ name }) => [`traits.${name}`, name] as const),
    ...Object.entries(options.columns ?? {}),
  ];
  const columns = Object.fromEntries(named.filter(([field]) => !unused.has(field)));
  const source = nounSource("member", ["id"], { ...options, columns }, where, writer);
  const id = source.column("id").sql;
  const fields = placeFields(model, source, writer, where);
  const number = (value: number): string => writer.bind(value, "model");
  const whole = fields.reduce((sum, { weight }) => sum + weight, 0);
  const names = fields.map((_, t) => `p_${t + 1}`);
  const sum = (terms: readonly string[]): string => (terms.length === 0 ? number(0) : terms.join(" + "));
  const distances = model.segments.map((_, j) => {
    const costs = fields.flatMap(({ costAt }, t) => {
      const cost = costAt(j);
      return cost === null ? [] : [{ t, cost }];
    });
    const cost = sum(costs.map(({ t, cost }) => `coalesce(${cost.replaceAll("$place", names[t]!)}, 0)`));
    const known = sum(
      costs.map(({ t }) => `CASE WHEN ${names[t]} IS NULL THEN 0 ELSE ${number(fields[t]!.weight)} END`),
    );
    const isWhole =
      costs.length === fields.length ? costs.map(({ t }) => `${names[t]} IS NOT NULL`) : ["FALSE"];
    return `CASE WHEN ${isWhole.join(" AND ") || "TRUE"} THEN ${cost} WHEN ${known} = 0 THEN 0 ELSE (${cost}) * ${number(whole)} / (${known}) END AS d_${j + 1}`;
  });
  const all = model.segments.map((_, j) => `d_${j + 1}`);
  const nearest =
    all.length < 2 ? (all[0] ?? `CAST(NULL AS ${writer.dialect.doubleType})`) : `least(${all.join(", ")})`;
  const chosen = model.segments.map(
    ({ id: segment }, j) => `WHEN d_${j + 1} <= nearest THEN ${writer.bind(segment, "model")}`,
  );
  const isKnown = fields.length === 0 ? "TRUE" : names.map((name) => `${name} IS NOT NULL`).join(" OR ");
  const places = [`${id} AS member_id`, ...fields.map(({ sql }, t) => `${sql} AS ${names[t]}`)];
  const sql = [
    `WITH ${source.tables()},`,
    `places AS (SELECT ${places.join(", ")} FROM matching),`,
    `distances AS (SELECT ${["member_id", ...distances].join(", ")} FROM places WHERE ${model.k === 0 ? "FALSE" : `(${isKnown})`}),`,
    `nearest AS (SELECT *, ${nearest} AS nearest FROM distances)`,
    `SELECT member_id AS id, ${chosen.length === 0 ? `CAST(NULL AS ${writer.dialect.textType})` : `CASE ${chosen.join(" ")} END`} AS segment, sqrt(nearest) AS distance`,
    `FROM nearest ORDER BY ${writer.dialect.byCodePoint("member_id")}`,
  ].join("\n");
  return { sql, parameters: writer.parameters };
}

function placeFields(
  { traits, segments, gamma }: AudienceModel,
  source: SqlSource,
  writer: SqlWriter,
  where: string,
): PlaceField[] {
  const number = (value: number): string => writer.bind(value, "model");
  const numeric: PlaceField[] = [];
  const categorical: PlaceField[] = [];
  let mode = 0;
  for (const [t, trait] of traits.entries()) {
    const own = mode;
    if (trait.type === "categorical") mode++;
    if (trait.scale === 0) continue;
    if (trait.type === "list" || trait.transform === "rank") throw refuseTrait(trait, t, where);
    const cell = source.column(`traits.${trait.name}`, trait.type === "categorical" ? "text" : "number").sql;
    if (trait.type === "categorical") {
      categorical.push({
        sql: cell,
        weight: trait.weight,
        costAt: (j) => {
          const common = segments[j]!.modes[own] ?? null;
          if (common === null) return null;
          const miss = number(gamma * trait.weight);
          return `CASE WHEN $place = ${writer.bind(common, "model")} THEN 0 WHEN $place IS NOT NULL THEN ${miss} END`;
        },
      });
      continue;
    }
    for (const value of placeValues(trait, cell, writer)) {
      const at = numeric.length;
      numeric.push({
        sql: `((${value} - ${number(trait.center)}) / ${number(trait.scale)} * ${number(Math.sqrt(trait.weight))})`,
        weight: trait.type === "hour" ? trait.weight / 2 : trait.weight,
        costAt: (j) => {
          const center = segments[j]!.position[at] ?? null;
          return center === null ? null : `($place - ${number(center)}) * ($place - ${number(center)})`;
        },
      });
    }
  }
  return [...numeric, ...categorical];
}

/** The transformed number, or cosine and sine of an hour; null for what the trait cannot be. */
function placeValues({ type, transform }: FittedTrait, cell: string, writer: SqlWriter): string[] {
  const limit = writer.bind(1e140, "model");
  if (type === "hour") {
    const angle = `(${cell} * ${writer.bind(Math.PI / 12, "model")})`;
    return ["cos", "sin"].map(
      (name) => `CASE WHEN ${cell} >= 0 AND ${cell} <= 24 THEN ${name}(${angle}) END`,
    );
  }
  if (transform === "log1p")
    return [`CASE WHEN ${cell} > -1 AND ${cell} <= ${limit} THEN ${log1pSql(cell)} END`];
  return [`CASE WHEN abs(${cell}) <= ${limit} THEN ${cell} END`];
}

/** ln(1 + x) with all its digits for small x (Kahan), as databases have no such function. */
function log1pSql(x: string): string {
  return `CASE WHEN 1 + ${x} = 1 THEN ${x} ELSE ln(1 + ${x}) * (${x} / ((1 + ${x}) - 1)) END`;
}

function refuseTrait({ type, transform, name }: FittedTrait, t: number, where: string): SocialOpsError {
  return new SocialOpsError(where, {
    code: "invalid-argument",
    path: `model.traits[${t}]`,
    expected: "a trait that is no list and is not scaled by rank",
    received: describeValue(`${name}: ${type}, ${transform}`),
  });
}
