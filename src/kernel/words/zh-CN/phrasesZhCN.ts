import { audiencePhrasesZhCN } from "./audiencePhrasesZhCN.ts";
import { chartPhrasesZhCN } from "./chartPhrasesZhCN.ts";
import { conditionPhrasesZhCN } from "./conditionPhrasesZhCN.ts";
import { crisisPhrasesZhCN } from "./crisisPhrasesZhCN.ts";
import { kernelPhrasesZhCN } from "./kernelPhrasesZhCN.ts";
import { kpiPhrasesZhCN } from "./kpiPhrasesZhCN.ts";
import { modelPhrasesZhCN } from "./modelPhrasesZhCN.ts";
import { platformsPhrasesZhCN } from "./platformsPhrasesZhCN.ts";
import { sqlPhrasesZhCN } from "./sqlPhrasesZhCN.ts";
import { statsPhrasesZhCN } from "./statsPhrasesZhCN.ts";
import { timePhrasesZhCN } from "./timePhrasesZhCN.ts";
import { timingPhrasesZhCN } from "./timingPhrasesZhCN.ts";

/** What belongs somewhere, in Simplified Chinese: the phrases of all rooms. */
export const phrasesZhCN: Readonly<Record<string, string>> = /* @__PURE__ */ (() => ({
  ...timePhrasesZhCN,
  ...statsPhrasesZhCN,
  ...conditionPhrasesZhCN,
  ...modelPhrasesZhCN,
  ...platformsPhrasesZhCN,
  ...kpiPhrasesZhCN,
  ...audiencePhrasesZhCN,
  ...timingPhrasesZhCN,
  ...crisisPhrasesZhCN,
  ...chartPhrasesZhCN,
  ...sqlPhrasesZhCN,
  // Last, because its phrases are the most general.
  ...kernelPhrasesZhCN,
}))();
