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
const orNull = (schema: z.ZodMiniType): z.ZodMiniType => z.nullable(schema);
const finiteEnds = z.strictObject({ low: z.number(), high: z.number() });
const probability = z.number().check(z.gte(0), z.lte(1));
const shares = orNull(probability);
const adjusted = z.array(probability);
const sampleMoments = z.strictObject({ n: count, mean: z.number(), variance: z.number().check(z.gte(0)) });
const inference = {
  standardError: z.number().check(z.gte(0)),
  df: orNull(z.number()),
  pValue: orNull(probability),
  interval: orNull(finiteEnds),
};
const meanComparison = z.strictObject({ difference: z.number(), t: orNull(z.number()), ...inference });
const ranks = { low: orNull(count), high: orNull(count) };
const period = z.strictObject({ start: text, end: text, label: text });
const query = z.strictObject({
  sql: text,
  parameters: z.array(z.union([text, z.number(), z.boolean()])),
});
const survivalCurve = z.strictObject({
  n: count,
  events: count,
  level: probability,
  interval: z.enum(["log-log", "log", "plain"]),
  steps: z.array(
    z.strictObject({
      time: z.number(),
      atRisk: count,
      events: count,
      censored: count,
      survival: probability,
      standardError: z.nullable(z.number()),
      low: z.nullable(probability),
      high: z.nullable(probability),
    }),
  ),
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
  auditData: plain(schemas.auditResultSchema),
  agrestiCoullInterval: plain(finiteEnds),
  betaQuantile: plain(probability),
  binomialCdf: plain(probability),
  binomialUpperTail: plain(probability),
  chiSquareCdf: plain(probability),
  chiSquareUpperTail: plain(probability),
  chiSquareQuantile: special(anyNumber),
  clopperPearsonInterval: plain(finiteEnds),
  fCdf: plain(probability),
  fUpperTail: plain(probability),
  fisherExactTest: plain(probability),
  gammaQuantile: special(anyNumber),
  jeffreysInterval: plain(finiteEnds),
  miettinenNurminenInterval: plain(finiteEnds),
  newcombeInterval: plain(finiteEnds),
  negativeBinomialCdf: plain(probability),
  negativeBinomialUpperTail: plain(probability),
  hawkesLogLikelihood: plain(z.number()),
  fitHawkes: plain(
    orNull(
      z.strictObject({
        baseRate: z.number().check(z.nonnegative()),
        branching: z.number().check(z.nonnegative()),
        decay: z.number().check(z.gt(0)),
        logLikelihood: z.number(),
        evenLogLikelihood: z.number(),
        n: count,
      }),
    ),
  ),
  poissonCdf: plain(probability),
  poissonUpperTail: plain(probability),
  proportionTest: plain(probability),
  rateScoreInterval: plain(finiteEnds),
  riskRatioInterval: plain(orNull(z.strictObject({ ratio: z.number(), low: z.number(), high: z.number() }))),
  twoProportionTest: plain(
    z.strictObject({ difference: z.number(), z: orNull(z.number()), pValue: orNull(probability) }),
  ),
  waldInterval: plain(finiteEnds),
  wilsonContinuityInterval: plain(finiteEnds),
  yatesTest: plain(z.strictObject({ chiSquare: orNull(z.number()), pValue: orNull(probability) })),
  rateRatioTest: plain(
    z.strictObject({
      ratio: orNull(z.number()),
      low: orNull(z.number()),
      high: orNull(z.number()),
      exactPValue: probability,
      z: orNull(z.number()),
      pValue: orNull(probability),
    }),
  ),
  aggregateKpis: plain(schemas.kpiAggregateSchema),
  aggregateSummaries: plain(schemas.customerSummaryAggregateSchema),
  aggregateRetention: plain(schemas.retentionAggregateSchema),
  activeHours: plain(schemas.activeHoursResultSchema),
  circularMean: plain(
    orNull(z.strictObject({ mean: orNull(z.number()), resultantLength: probability, n: count })),
  ),
  rayleighTest: plain(
    orNull(z.strictObject({ z: z.number().check(z.gte(0)), pValue: probability, n: count })),
  ),
  spearmanCorrelation: plain(
    orNull(
      z.strictObject({
        correlation: z.number().check(z.gte(-1), z.lte(1)),
        interval: orNull(finiteEnds),
        pValue: orNull(probability),
        n: count,
      }),
    ),
  ),
  measureCadence: plain(schemas.cadenceResultSchema),
  toICalendar: plain(text),
  aggregatePostingSlots: plain(schemas.postingSlotAggregateSchema),
  apdex: plain(
    z.strictObject({ score: probability, satisfied: count, tolerating: count, frustrated: count, n: count }),
  ),
  benjaminiHochberg: plain(adjusted),
  benjaminiYekutieli: plain(adjusted),
  betaBinomialComparison: plain(
    z.strictObject({
      probabilityBAboveA: probability,
      expectedLossA: probability,
      expectedLossB: probability,
      expectedDifference: z.number(),
      expectedLift: orNull(z.number()),
      intervalA: finiteEnds,
      intervalB: finiteEnds,
    }),
  ),
  betaCdf: special(anyNumber),
  betaUpperTail: special(anyNumber),
  bonferroni: plain(adjusted),
  buildSchedule: plain(schemas.scheduleSchema),
  cohensD: plain(orNull(z.number())),
  compareRatios: plain(
    orNull(
      z.strictObject({
        difference: z.number(),
        z: orNull(z.number()),
        pValueNormal: orNull(probability),
        ...inference,
      }),
    ),
  ),
  compileCondition: opaque,
  compareKpis: plain(schemas.kpiComparisonSchema),
  computeKpis: plain(schemas.kpiResultSchema),
  confidenceSequence: plain(
    z.strictObject({
      low: z.number(),
      high: z.number(),
      halfWidth: z.number(),
      logEValue: z.number(),
      pValue: probability,
    }),
  ),
  createRandomSource: opaque,
  cupedAdjust: plain(
    z.strictObject({ theta: z.number(), adjusted: z.array(z.number()), varianceReduction: probability }),
  ),
  defaultKpis: plain(schemas.platformKpisSchema),
  describeCondition: plain(text.check(z.minLength(1))),
  detectPreset: plain(schemas.detectedPresetSchema),
  estimatePostingTimes: plain(schemas.postingTimeModelSchema),
  estimatePostingTimesFromSlots: plain(schemas.postingTimeModelSchema),
  evaluateKpis: plain(schemas.kpiResultSchema),
  explain: plain(text),
  explainMatch: plain(schemas.matchExplanationSchema),
  explainFault: plain(text),
  fiellerInterval: plain(orNull(finiteEnds)),
  findHeader: plain(schemas.foundHeaderSchema),
  explainChange: plain(schemas.changeExplanationSchema),
  finishKpis: plain(schemas.kpiResultSchema),
  finishSummaries: plain(schemas.customerSummariesSchema),
  finishRetention: plain(schemas.retentionResultSchema),
  formatCrisisVector: plain(text),
  gammaCdf: special(anyNumber),
  gammaUpperTail: special(anyNumber),
  giniCoefficient: plain(shares),
  createMonitor: plain(schemas.monitorStateSchema),
  monitorPoint: plain(
    z.strictObject({ state: schemas.monitorStateSchema, alert: z.optional(schemas.monitorAlertSchema) }),
  ),
  monitorSeries: plain(schemas.monitorSeriesResultSchema),
  estimateGrowth: plain(schemas.growthEstimateSchema),
  forecastSpread: plain(schemas.spreadForecastSchema),
  reproductionFromGrowth: plain(z.number()),
  compareNegativeShares: plain(schemas.negativeShareChangeSchema),
  createLexiconScorer: opaque,
  detectSentimentLanguage: plain(orNull(z.enum(["en", "zh"]))),
  estimateNegativeShare: plain(schemas.negativeShareSchema),
  parseNtusdLexicon: plain(z.record(z.string(), z.number())),
  parseVaderLexicon: plain(z.record(z.string(), z.number())),
  scoreSentiment: plain(schemas.sentimentResultSchema),
  validateSentiment: plain(schemas.sentimentValidationSchema),
  detectBursts: plain(
    z.array(z.strictObject({ level: count, start: z.number(), end: z.number(), weight: z.number() })),
  ),
  detectShareBursts: plain(z.array(z.strictObject({ start: count, end: count, weight: z.number() }))),
  crisisTimelineSpec: plain(spec),
  riskMatrixSpec: plain(spec),
  gradeCrisis: plain(schemas.crisisGradeSchema),
  hedgesG: plain(
    orNull(
      z.strictObject({ value: z.number(), standardError: z.number(), low: z.number(), high: z.number() }),
    ),
  ),
  herfindahlIndex: plain(shares),
  hodgesLehmannShift: plain(
    z.strictObject({ shift: z.number(), interval: orNull(finiteEnds), method: z.enum(["exact", "normal"]) }),
  ),
  holm: plain(adjusted),
  isSocialOpsError: plain(z.boolean()),
  isTimeZone: plain(z.boolean()),
  kpiQuery: plain(query),
  kpiTrendSpec: plain(spec),
  kpiInputs: plain(schemas.kpiInputsSchema),
  localDateTime: plain(z.looseObject(civil)),
  logGamma: special(anyNumber),
  mannWhitneyTest: plain(
    z.strictObject({
      u: z.number().check(z.gte(0)),
      rankSum: z.number(),
      auc: probability,
      z: orNull(z.number()),
      pValue: orNull(probability),
      method: z.enum(["exact", "normal", "normal-uncorrected"]),
    }),
  ),
  meanInterval: plain(
    orNull(
      z.strictObject({
        value: z.number(),
        standardError: z.number(),
        low: z.number(),
        high: z.number(),
        df: count,
      }),
    ),
  ),
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
  mergeSampleMoments: plain(sampleMoments),
  mergeSummaries: plain(schemas.customerSummaryAggregateSchema),
  mergeRetention: plain(schemas.retentionAggregateSchema),
  mergeRatioMoments: plain(moments),
  mixtureSequentialTest: plain(
    z.strictObject({ logLikelihoodRatio: z.number(), pValue: probability, interval: finiteEnds }),
  ),
  nearestRankQuantile: plain(z.number()),
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
  permutationTest: plain(z.strictObject({ difference: z.number(), pValue: probability, atLeast: count })),
  platformProfile: plain(schemas.platformProfileSchema),
  checkPost: plain(schemas.postCheckSchema),
  fitPlaybook: plain(schemas.playbookSelectionSchema),
  selectPlaybook: plain(schemas.playbookSelectionSchema),
  rankPlatforms: plain(schemas.platformRankingSchema),
  assignPlatformRoles: plain(schemas.platformRoleAssignmentSchema),
  extractXEntities: plain(
    z.strictObject({
      entities: z.array(
        z.strictObject({
          kind: z.enum(["url", "hashtag", "mention", "list", "cashtag"]),
          name: text,
          start: count,
          end: count,
        }),
      ),
      replyTo: orNull(text),
    }),
  ),
  poissonInterval: special(ends),
  postingHeatmapSpec: plain(spec),
  powerOfMeans: plain(probability),
  powerOfProportions: plain(probability),
  quantile: special(anyNumber),
  quantileInterval: plain(
    z.strictObject({
      low: orNull(z.number()),
      high: orNull(z.number()),
      coverage: probability,
      ranks: z.strictObject(ranks),
    }),
  ),
  quantileRanks: plain(z.strictObject({ ...ranks, coverage: probability })),
  ranksOf: plain(z.array(z.number())),
  ratioInterval: special(z.nullable(z.looseObject({ low: anyNumber, high: anyNumber }))),
  ratioMomentsOf: plain(moments),
  readKpiRows: plain(schemas.kpiAggregateSchema),
  readRetentionRows: plain(schemas.retentionResultSchema),
  readRows: plain(readRowsResult),
  readSlotRows: plain(schemas.postingSlotAggregateSchema),
  readSummaryRows: plain(schemas.customerSummariesSchema),
  recommendPostingTimes: plain(schemas.recommendationSchema),
  relativeLift: plain(orNull(z.strictObject({ lift: z.number(), t: orNull(z.number()), ...inference }))),
  responseTimes: plain(schemas.responseTimesResultSchema),
  businessMinutes: plain(z.number().check(z.gte(0))),
  compileBusinessClock: opaque,
  adjustedRandIndex: plain(z.number().check(z.lte(1))),
  gowerDistance: plain(shares),
  kMeans: plain(
    z.strictObject({
      labels: z.array(count),
      centers: z.array(z.array(z.number())),
      sizes: z.array(count),
      inertia: z.number().check(z.gte(0)),
      iterations: count,
      converged: z.boolean(),
      hits: count,
    }),
  ),
  kPrototypes: plain(
    z.strictObject({
      labels: z.array(count),
      means: z.array(z.array(orNull(z.number()))),
      modes: z.array(z.array(orNull(count))),
      sizes: z.array(count),
      cost: z.number().check(z.gte(0)),
      gamma: z.array(z.number()),
      iterations: count,
      converged: z.boolean(),
    }),
  ),
  cramersV: plain(
    orNull(
      z.strictObject({
        value: probability,
        corrected: probability,
        chiSquare: z.number().check(z.gte(0)),
        df: count,
        n: z.number(),
      }),
    ),
  ),
  segmentAudience: plain(schemas.segmentAudienceResultSchema),
  matchContent: plain(schemas.matchContentResultSchema),
  backtestPurchases: plain(schemas.backtestPurchasesResultSchema),
  surveyTraits: plain(schemas.surveyTraitsResultSchema),
  assessRisks: plain(schemas.riskAssessmentSchema),
  checkRiskMatrix: plain(schemas.riskMatrixCheckSchema),
  measureSegments: plain(schemas.measureSegmentsResultSchema),
  customerLifetimeValue: plain(schemas.customerLifetimeValueResultSchema),
  digamma: special(anyNumber),
  trigamma: special(anyNumber),
  expectedPurchases: plain(schemas.estimateSchema),
  fitPurchaseModel: plain(schemas.purchaseModelSchema),
  fitSpendModel: plain(schemas.spendModelSchema),
  probabilityAlive: plain(schemas.estimateSchema),
  defineTargetMarket: plain(schemas.targetMarketSchema),
  linkMembers: plain(schemas.linkMembersResultSchema),
  matchSegments: plain(schemas.matchSegmentsResultSchema),
  lifecycleStages: plain(schemas.lifecycleStagesResultSchema),
  planSurvey: plain(schemas.surveyPlanSchema),
  summarizeSurvey: plain(schemas.surveySummarySchema),
  areaUnderCurve: plain(
    z.strictObject({
      value: probability,
      standardError: z.number().check(z.gte(0)),
      low: probability,
      high: probability,
    }),
  ),
  findSimilar: plain(schemas.findSimilarResultSchema),
  logisticRegression: plain(
    z.strictObject({
      intercept: z.number(),
      coefficients: z.array(z.number()),
      logLikelihood: z.number(),
      iterations: count,
      converged: z.boolean(),
    }),
  ),
  suppressSmallCells: plain(schemas.suppressedTableSchema),
  segmentDrift: plain(schemas.segmentDriftResultSchema),
  jensenShannonDivergence: plain(shares),
  populationStabilityIndex: plain(
    orNull(
      z.strictObject({
        value: z.number().check(z.gte(0)),
        critical: z.number().check(z.gte(0)),
        pValue: probability,
        df: count,
      }),
    ),
  ),
  assignSegments: plain(schemas.assignSegmentsResultSchema),
  silhouette: plain(
    orNull(z.strictObject({ mean: z.number(), byCluster: z.array(orNull(z.number())), n: count })),
  ),
  weightedScores: plain(z.array(z.number())),
  topsis: plain(z.array(z.strictObject({ closeness: shares, toIdeal: z.number(), toWorst: z.number() }))),
  weightStability: plain(
    z.array(z.strictObject({ weight: probability, low: probability, high: probability })),
  ),
  rankAcceptability: plain(z.array(z.array(probability))),
  kaplanMeier: plain(survivalCurve),
  survivalQuantile: plain(
    z.strictObject({ value: orNull(z.number()), low: orNull(z.number()), high: orNull(z.number()) }),
  ),
  restrictedMean: plain(
    orNull(z.strictObject({ mean: z.number(), standardError: z.number().check(z.gte(0)) })),
  ),
  logRankTest: plain(
    z.strictObject({
      statistic: orNull(z.number()),
      df: count,
      pValue: orNull(probability),
      groups: z.array(z.strictObject({ group: z.string(), n: count, observed: count, expected: z.number() })),
    }),
  ),
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
  platformRankingSpec: plain(spec),
  scheduleSpec: plain(spec),
  segmentProfileSpec: plain(spec),
  segmentQuery: plain(query),
  rowGuard: opaque,
  sampleMomentsOf: plain(sampleMoments),
  sampleRatioTest: plain(
    z.strictObject({
      chiSquare: orNull(z.number()),
      df: count,
      pValue: orNull(probability),
      exactPValue: orNull(probability),
    }),
  ),
  sampleSizeForMeans: plain(z.number().check(z.gte(2))),
  sampleSizeForProportions: plain(z.number().check(z.gt(0))),
  sampleVariance: special(anyNumber),
  shannonEvenness: plain(shares),
  slotQuery: plain(query),
  staggerCrossPosts: plain(schemas.staggeredPostsSchema),
  stepLocalTime: plain(text),
  studentTCdf: special(anyNumber),
  studentTest: plain(meanComparison),
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
  welchTest: plain(meanComparison),
  welchTestOfMoments: plain(meanComparison),
  wilsonInterval: special(ends),
};
