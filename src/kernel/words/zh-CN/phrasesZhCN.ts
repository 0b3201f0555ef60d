import { audiencePhrasesZhCN } from "./audiencePhrasesZhCN.ts";
import { chartPhrasesZhCN } from "./chartPhrasesZhCN.ts";
import { crisisPhrasesZhCN } from "./crisisPhrasesZhCN.ts";
import { kernelPhrasesZhCN } from "./kernelPhrasesZhCN.ts";
import { kpiPhrasesZhCN } from "./kpiPhrasesZhCN.ts";
import { modelPhrasesZhCN } from "./modelPhrasesZhCN.ts";
import { platformsPhrasesZhCN } from "./platformsPhrasesZhCN.ts";
import { statsPhrasesZhCN } from "./statsPhrasesZhCN.ts";
import { timePhrasesZhCN } from "./timePhrasesZhCN.ts";
import { timingPhrasesZhCN } from "./timingPhrasesZhCN.ts";

/** What belongs somewhere, in Simplified Chinese: the phrases of all rooms. */
export const phrasesZhCN: Readonly<Record<string, string>> = /* @__PURE__ */ (() => ({
  ...timePhrasesZhCN,
  ...statsPhrasesZhCN,
  ...modelPhrasesZhCN,
  ...platformsPhrasesZhCN,
  ...kpiPhrasesZhCN,
  ...audiencePhrasesZhCN,
  ...timingPhrasesZhCN,
  ...crisisPhrasesZhCN,
  ...chartPhrasesZhCN,
  // Last, because its phrases are the most general.
  ...kernelPhrasesZhCN,
}))();
