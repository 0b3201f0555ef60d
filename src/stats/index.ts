export { type BetaBinomialComparison, betaBinomialComparison } from "./bayesian/betaBinomialComparison.ts";
export { type DetectBurstsOptions, detectBursts, type EventBurst } from "./bursts/detectBursts.ts";
export { detectShareBursts, type ShareBurst } from "./bursts/detectShareBursts.ts";
export { type CircularMean, circularMean } from "./circular/circularMean.ts";
export { type RayleighTest, rayleighTest } from "./circular/rayleighTest.ts";
export { adjustedRandIndex } from "./cluster/adjustedRandIndex.ts";
export { type GowerValue, gowerDistance } from "./cluster/gowerDistance.ts";
export { type KMeansOptions, type KMeansResult, kMeans } from "./cluster/kMeans.ts";
export {
  type KPrototypesOptions,
  type KPrototypesResult,
  kPrototypes,
} from "./cluster/kPrototypes.ts";
export type { MixedPoints } from "./cluster/MixedPoints.ts";
export { type SilhouetteResult, silhouette } from "./cluster/silhouette.ts";
export { giniCoefficient } from "./concentration/giniCoefficient.ts";
export { herfindahlIndex } from "./concentration/herfindahlIndex.ts";
export { shannonEvenness } from "./concentration/shannonEvenness.ts";
export { type RankAcceptabilityOptions, rankAcceptability } from "./decision/rankAcceptability.ts";
export { type TopsisScore, topsis } from "./decision/topsis.ts";
export { weightedScores } from "./decision/weightedScores.ts";
export { type WeightRange, weightStability } from "./decision/weightStability.ts";
export { betaCdf } from "./distribution/betaCdf.ts";
export { betaQuantile } from "./distribution/betaQuantile.ts";
export { betaUpperTail } from "./distribution/betaUpperTail.ts";
export { binomialCdf } from "./distribution/binomialCdf.ts";
export { binomialUpperTail } from "./distribution/binomialUpperTail.ts";
export { chiSquareCdf } from "./distribution/chiSquareCdf.ts";
export { chiSquareQuantile } from "./distribution/chiSquareQuantile.ts";
export { chiSquareUpperTail } from "./distribution/chiSquareUpperTail.ts";
export { fCdf } from "./distribution/fCdf.ts";
export { fUpperTail } from "./distribution/fUpperTail.ts";
export { gammaCdf } from "./distribution/gammaCdf.ts";
export { gammaQuantile } from "./distribution/gammaQuantile.ts";
export { gammaUpperTail } from "./distribution/gammaUpperTail.ts";
export { logGamma } from "./distribution/logGamma.ts";
export { normalCdf } from "./distribution/normalCdf.ts";
export { normalQuantile } from "./distribution/normalQuantile.ts";
export { normalUpperTail } from "./distribution/normalUpperTail.ts";
export { poissonCdf } from "./distribution/poissonCdf.ts";
export { poissonUpperTail } from "./distribution/poissonUpperTail.ts";
export { studentTCdf } from "./distribution/studentTCdf.ts";
export { studentTQuantile } from "./distribution/studentTQuantile.ts";
export { studentTUpperTail } from "./distribution/studentTUpperTail.ts";
export { type CupedAdjustment, cupedAdjust } from "./experiment/cupedAdjust.ts";
export { type PermutationTest, permutationTest } from "./experiment/permutationTest.ts";
export { type SampleRatioTest, sampleRatioTest } from "./experiment/sampleRatioTest.ts";
export { cohensD } from "./mean/cohensD.ts";
export { hedgesG, type StandardizedDifference } from "./mean/hedgesG.ts";
export { type MeanInterval, meanInterval } from "./mean/meanInterval.ts";
export { mergeSampleMoments } from "./mean/mergeSampleMoments.ts";
export { type SampleMoments, sampleMomentsOf } from "./mean/sampleMomentsOf.ts";
export { studentTest } from "./mean/studentTest.ts";
export { type MeanComparison, welchTest } from "./mean/welchTest.ts";
export { welchTestOfMoments } from "./mean/welchTestOfMoments.ts";
export { benjaminiHochberg } from "./multiple/benjaminiHochberg.ts";
export { benjaminiYekutieli } from "./multiple/benjaminiYekutieli.ts";
export { bonferroni } from "./multiple/bonferroni.ts";
export { holm } from "./multiple/holm.ts";
export { powerOfMeans } from "./power/powerOfMeans.ts";
export { powerOfProportions } from "./power/powerOfProportions.ts";
export { sampleSizeForMeans } from "./power/sampleSizeForMeans.ts";
export { type ProportionPlan, sampleSizeForProportions } from "./power/sampleSizeForProportions.ts";
export { agrestiCoullInterval } from "./proportion/agrestiCoullInterval.ts";
export { clopperPearsonInterval } from "./proportion/clopperPearsonInterval.ts";
export { fisherExactTest } from "./proportion/fisherExactTest.ts";
export { jeffreysInterval } from "./proportion/jeffreysInterval.ts";
export { miettinenNurminenInterval } from "./proportion/miettinenNurminenInterval.ts";
export { newcombeInterval } from "./proportion/newcombeInterval.ts";
export { proportionTest } from "./proportion/proportionTest.ts";
export { type RiskRatio, riskRatioInterval } from "./proportion/riskRatioInterval.ts";
export { type TwoProportionTest, twoProportionTest } from "./proportion/twoProportionTest.ts";
export { waldInterval } from "./proportion/waldInterval.ts";
export { wilsonContinuityInterval } from "./proportion/wilsonContinuityInterval.ts";
export { type IntervalEnds, wilsonInterval } from "./proportion/wilsonInterval.ts";
export { type ChiSquareOutcome, yatesTest } from "./proportion/yatesTest.ts";
export { hodgesLehmannShift, type ShiftEstimate } from "./rank/hodgesLehmannShift.ts";
export { mannWhitneyTest, type RankComparison, type RankMethod } from "./rank/mannWhitneyTest.ts";
export { ranksOf } from "./rank/ranksOf.ts";
export { type SpearmanCorrelation, spearmanCorrelation } from "./rank/spearmanCorrelation.ts";
export { poissonInterval } from "./rate/poissonInterval.ts";
export { type RateComparison, rateRatioTest } from "./rate/rateRatioTest.ts";
export { rateScoreInterval } from "./rate/rateScoreInterval.ts";
export { compareRatios, type RatioComparison } from "./ratio/compareRatios.ts";
export { fiellerInterval } from "./ratio/fiellerInterval.ts";
export { mergeRatioMoments } from "./ratio/mergeRatioMoments.ts";
export { type RatioInterval, ratioInterval } from "./ratio/ratioInterval.ts";
export { type RatioMoments, ratioMomentsOf } from "./ratio/ratioMomentsOf.ts";
export { type RelativeLift, relativeLift } from "./ratio/relativeLift.ts";
export { type ApdexScore, apdex } from "./sample/apdex.ts";
export { nearestRankQuantile } from "./sample/nearestRankQuantile.ts";
export { quantile } from "./sample/quantile.ts";
export { type QuantileInterval, quantileInterval } from "./sample/quantileInterval.ts";
export { type QuantileRanks, quantileRanks } from "./sample/quantileRanks.ts";
export { sampleVariance } from "./sample/sampleVariance.ts";
export { sum } from "./sample/sum.ts";
export { type ConfidenceSequence, confidenceSequence } from "./sequential/confidenceSequence.ts";
export { mixtureSequentialTest, type SequentialTest } from "./sequential/mixtureSequentialTest.ts";
export {
  kaplanMeier,
  type SurvivalCurve,
  type SurvivalInterval,
  type SurvivalStep,
  survivalIntervals,
} from "./survival/kaplanMeier.ts";
export { type LogRankGroup, type LogRankTest, logRankTest } from "./survival/logRankTest.ts";
export { type RestrictedMean, restrictedMean } from "./survival/restrictedMean.ts";
export { type SurvivalQuantile, survivalQuantile } from "./survival/survivalQuantile.ts";
