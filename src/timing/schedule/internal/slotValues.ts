import { type Reason, reason } from "../../../kernel/reasons/reason.ts";
import { ACTIVITY_HOURS, activityAfter } from "../../internal/priorDirections.ts";
import { SLOTS } from "../../internal/process/slotKernel.ts";
import { usualHours } from "../../internal/spreadTargets.ts";
import type { PostingTimeModel } from "../../postingTimeModelSchema.ts";

/** What the slots of the week are worth, and why. */
export interface SlotValues {
  /** What a slot is worth. */
  worthOf: (slot: number) => number;
  /** Why. */
  groundsOf: (slot: number) => Reason[];
  /** Whether hardly anything tells the times apart, so that they are best spread. */
  isSpread: boolean;
}

/**
 * What slots are worth by a model, by 168 numbers, or where nothing is known.
 *
 * @param values - the model or the numbers
 */
export function slotValues(values: PostingTimeModel | readonly number[] | undefined): SlotValues {
  if (values === undefined) return spreadValues([]);
  if (isModel(values)) return modelValues(values);
  return { worthOf: (slot) => values[slot]!, groundsOf: () => [], isSpread: false };
}

/** Whether values are a model. */
export function isModel(
  values: PostingTimeModel | readonly unknown[] | undefined,
): values is PostingTimeModel {
  return values !== undefined && !Array.isArray(values);
}

function modelValues(model: PostingTimeModel): SlotValues {
  const { slots, verdict, audienceActivity } = model;
  if (verdict === "reliable") {
    return {
      worthOf: (slot) => slots[slot]!.value,
      groundsOf: (slot) => {
        const { weekday, hour, n, index } = slots[slot]!;
        return [reason("timing.slot-outcome", { weekday, hour, n, index })];
      },
      isSpread: false,
    };
  }
  if (audienceActivity === null) return spreadValues(slots);
  const mean = audienceActivity.reduce((sum, part) => sum + part, 0) / SLOTS;
  const worthOf = (slot: number): number => activityAfter(audienceActivity, slot) / mean;
  return {
    worthOf,
    groundsOf: (slot) => {
      const { weekday, hour } = slots[slot]!;
      return [
        reason("timing.slot-audience", { weekday, hour, activity: worthOf(slot), hours: ACTIVITY_HOURS }),
      ];
    },
    isSpread: false,
  };
}

/** Usual hours count 1 and others 0; where an account has posts, its own, else waking hours. */
function spreadValues(slots: PostingTimeModel["slots"]): SlotValues {
  const { hours } = usualHours(slots);
  const usual = new Set(hours);
  return {
    worthOf: (slot) => (usual.has(slot % 24) ? 1 : 0),
    groundsOf: (slot) => [
      reason("timing.slot-spread", {
        weekday: Math.floor(slot / 24) + 1,
        hour: slot % 24,
        n: slots[slot]?.n ?? 0,
      }),
    ],
    isSpread: true,
  };
}
