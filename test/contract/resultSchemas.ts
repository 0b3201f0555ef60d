import * as z from "zod/mini";
import * as schemas from "../../src/schemas.ts";

/** A number, infinities included: where mathematics gives one, `stats/` may. */
const anyNumber = z.union([z.number(), z.literal([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])]);
const numberOrNaN = z.union([anyNumber, z.nan()]);
const ends = z.strictObject({ low: anyNumber, high: anyNumber });
const text = z.string();
const count = z.int().check(z.nonnegative());
const moments = z.strictObject({
  n: count,
  meanX: z.number(),
  meanY: z.number(),
  m2X: z.number(),
  m2Y: z.number(),
  cXY: z.number(),
});
const period = z.strictObject({ start: text, end: text, label: text });
const query = z.strictObject({
  sql: text,
  parameters: z.array(z.union([text, z.number(), z.boolean()])),
});
const spec = z.looseObject({ $schema: text });

/**
 * What each exported function gives. `plain: false` is for the documented exceptions: results that are no JSON (typed
 * arrays in columns, infinities, opaque functions).
 */
export interface ResultRule {
  schema: z.ZodMiniType;
  plain: boolean;
}

const plain = (schema: z.ZodMiniType): ResultRule => ({ schema, plain: true });
const special = (schema: z.ZodMiniType): ResultRule => ({ schema, plain: false });
const opaque = special(z.custom((value) => typeof value === "function" || typeof value === "object"));

const issues = schemas.issuesSchema;
const readRowsResult = z.strictObject({
  records: z.array(z.record(text, z.unknown())),
  rows: z.array(count),
  issues,
  preset: z.optional(text),
  used: z.array(
    z.strictObject({
      field: text,
      from: text,
      kind: z.enum(["column", "columns", "constant", "row-number", "sign"]),
    }),
  ),
  ignored: z.array(text),
});
const civil = {
  year: z.int(),
  month: z.int().check(z.gte(1), z.lte(12)),
  day: z.int().check(z.gte(1), z.lte(31)),
  hour: z.int().check(z.gte(0), z.lte(23)),
  minute: z.int().check(z.gte(0), z.lte(59)),
  second: z.int().check(z.gte(0), z.lte(59)),
};

/** By name of the function; a function that is exported and not here fails the walk. */
export const resultSchemas: Readonly<Record<string, ResultRule>> = {
  aggregateKpis: plain(schemas.kpiAggregateSchema),
  aggregateSummaries: plain(schemas.customerSummaryAggregateSchema),
  aggregateRetention: plain(schemas.retentionAggregateSchema),
  aggregatePostingSlots: plain(schemas.postingSlotAggregateSchema),
  betaCdf: special(anyNumber),
  betaUpperTail: special(anyNumber),
  compileCondition: opaque,
  computeKpis: plain(schemas.kpiResultSchema),
  createRandomSource: opaque,
  describeCondition: plain(text.check(z.minLength(1))),
  detectPreset: plain(schemas.detectedPresetSchema),
  estimatePostingTimes: plain(schemas.postingTimeModelSchema),
  estimatePostingTimesFromSlots: plain(schemas.postingTimeModelSchema),
  evaluateKpis: plain(schemas.kpiResultSchema),
  explain: plain(text),
  explainMatch: plain(schemas.matchExplanationSchema),
  explainFault: plain(text),
  findHeader: plain(schemas.foundHeaderSchema),
  finishKpis: plain(schemas.kpiResultSchema),
  finishSummaries: plain(schemas.customerSummariesSchema),
  finishRetention: plain(schemas.retentionResultSchema),
  formatCrisisVector: plain(text),
  gammaCdf: special(anyNumber),
  gammaUpperTail: special(anyNumber),
  gradeCrisis: plain(schemas.crisisGradeSchema),
  isSocialOpsError: plain(z.boolean()),
  isTimeZone: plain(z.boolean()),
  kpiQuery: plain(query),
  kpiTrendSpec: plain(spec),
  localDateTime: plain(z.looseObject(civil)),
  logGamma: special(anyNumber),
  measureText: plain(
    z.looseObject({
      length: z.number(),
      limit: z.number(),
      remaining: z.number(),
      unit: text,
      rule: text,
      valid: z.boolean(),
    }),
  ),
  matchColumns: special(
    z.custom((mask) => mask instanceof Uint8Array && mask.every((bit) => bit === 0 || bit === 1)),
  ),
  mergeKpis: plain(schemas.kpiAggregateSchema),
  mergePostingSlots: plain(schemas.postingSlotAggregateSchema),
  mergeSummaries: plain(schemas.customerSummaryAggregateSchema),
  mergeRetention: plain(schemas.retentionAggregateSchema),
  mergeRatioMoments: plain(moments),
  normalCdf: special(anyNumber),
  normalQuantile: special(anyNumber),
  normalUpperTail: special(anyNumber),
  nounSchema: opaque,
  parseCrisisVector: plain(schemas.crisisMetricsSchema),
  periodColumn: special(
    z.strictObject({
      codes: z.custom((codes) => codes instanceof Int32Array),
      periods: z.array(period),
      ordinals: z.array(z.int()),
    }),
  ),
  periodOf: plain(period),
  periodsBetween: plain(z.array(period)),
  platformProfile: plain(schemas.platformProfileSchema),
  poissonInterval: special(ends),
  postingHeatmapSpec: plain(spec),
  quantile: special(anyNumber),
  ratioInterval: special(z.nullable(z.looseObject({ low: anyNumber, high: anyNumber }))),
  ratioMomentsOf: plain(moments),
  readKpiRows: plain(schemas.kpiAggregateSchema),
  readRetentionRows: plain(schemas.retentionResultSchema),
  readRows: plain(readRowsResult),
  readSlotRows: plain(schemas.postingSlotAggregateSchema),
  readSummaryRows: plain(schemas.customerSummariesSchema),
  recommendPostingTimes: plain(schemas.recommendationSchema),
  resolveLocalMs: special(numberOrNaN),
  resolveLocalTime: plain(
    z.looseObject({ at: text, adjusted: z.union([z.literal(false), z.looseObject({})]) }),
  ),
  retention: plain(schemas.retentionResultSchema),
  retentionQuery: plain(query),
  rfm: plain(schemas.rfmResultSchema),
  rfmFromSummaries: plain(schemas.rfmResultSchema),
  rfmQuery: plain(query),
  rfmSegmentsSpec: plain(spec),
  rowGuard: opaque,
  sampleVariance: special(anyNumber),
  slotQuery: plain(query),
  stepLocalTime: plain(text),
  studentTCdf: special(anyNumber),
  studentTQuantile: special(anyNumber),
  studentTUpperTail: special(anyNumber),
  summarizeTransactions: plain(schemas.customerSummariesSchema),
  sum: special(numberOrNaN),
  toColumns: special(
    z.record(
      text,
      z.custom((column) => Array.isArray(column) || column instanceof Float64Array),
    ),
  ),
  toEpochMilliseconds: special(numberOrNaN),
  toIsoString: plain(text),
  weekSlot: plain(
    z.strictObject({
      weekday: z.int().check(z.gte(1), z.lte(7)),
      hour: z.int().check(z.gte(0), z.lte(23)),
      slot: z.int().check(z.gte(0), z.lte(167)),
      offsetMinutes: z.number(),
    }),
  ),
  weekSlotColumn: special(z.custom((slots) => slots instanceof Int16Array)),
  wilsonInterval: special(ends),
};
