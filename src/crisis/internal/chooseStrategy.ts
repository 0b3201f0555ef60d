import { type Reason, reason } from "../../kernel/reasons/reason.ts";
import type { CrisisMistake, CrisisResponse, CrisisStrategy } from "../crisisGradeSchema.ts";
import { humanHarms, type PriorReputation } from "../crisisMetrics.ts";
import type { CrisisVectorMetrics } from "../crisisMetricsSchema.ts";

interface Main {
  response: "deny" | "diminish" | "rebuild" | undefined;
  because: Reason;
}

/**
 * The response guidelines of Coombs 2007: information first in every crisis; that alone for victims without an intensifier;
 * diminish for victims with one and for accidents without; rebuild for accidents with one and for everything preventable;
 * deny for what is false; never deny together with diminish or rebuild. Attacking the accuser and scapegoating, two of his
 * deny strategies, are left out on purpose.
 *
 * The two clusters between his three are treated as the next one: a rumor with a true core as an accident (it can no longer
 * be denied), a mild misstep as preventable. A history or reputation that is not known does not intensify.
 */
export function chooseStrategy(metrics: CrisisVectorMetrics, rumor: boolean): CrisisStrategy {
  const { response, because } = mainResponse(metrics, rumor);
  const responses: CrisisResponse[] = response === undefined ? [] : [response];
  if (maySupplement(metrics)) responses.push("bolster");
  const avoid: CrisisMistake[] = ["attack-accuser", "scapegoat"];
  if (response === "deny") avoid.push("diminish", "rebuild");
  else avoid.push("deny");
  if (response === "rebuild") avoid.push("diminish");
  const grounds: Reason[] = [because];
  if (
    metrics.scctCluster !== undefined &&
    (metrics.crisisHistory === undefined || metrics.priorReputation === undefined)
  )
    grounds.push(reason("crisis.strategy.intensifier-unknown", {}));
  grounds.push(reason("crisis.strategy.never-mix", {}));
  return { posture: "instruct-and-adjust", responses, avoid, because: grounds };
}

function mainResponse(metrics: CrisisVectorMetrics, rumor: boolean): Main {
  const intensified =
    metrics.crisisHistory === "similar" ||
    metrics.crisisHistory === "same" ||
    metrics.priorReputation === "negative";
  switch (metrics.scctCluster) {
    case undefined:
      return { response: undefined, because: reason("crisis.strategy.cluster-unknown", {}) };
    case "none":
      return { response: undefined, because: reason("crisis.strategy.no-cluster", {}) };
    case "victim":
      if (rumor) return { response: "deny", because: reason("crisis.strategy.rumor", {}) };
      return intensified
        ? { response: "diminish", because: reason("crisis.strategy.victim-intensified", {}) }
        : { response: undefined, because: reason("crisis.strategy.victim", {}) };
    case "victim-rumour-to-accidental":
    case "accidental":
      return intensified
        ? { response: "rebuild", because: reason("crisis.strategy.accidental-intensified", {}) }
        : { response: "diminish", because: reason("crisis.strategy.accidental", {}) };
    default:
      return { response: "rebuild", because: reason("crisis.strategy.preventable", {}) };
  }
}

/** Recalling good works needs good works, and has no place where people are hurt (the latter a convention here). */
function maySupplement({ humanHarm, scctCluster, priorReputation }: CrisisVectorMetrics): boolean {
  if (scctCluster === undefined || scctCluster === "none") return false;
  if (priorReputation === undefined || !favorable.includes(priorReputation)) return false;
  return humanHarm !== undefined && humanHarms.indexOf(humanHarm) < humanHarms.indexOf("indirect");
}

const favorable: readonly PriorReputation[] = ["very-positive", "positive", "neutral-positive"];
