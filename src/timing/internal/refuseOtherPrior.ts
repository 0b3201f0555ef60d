import { POSTING_TIME_MODEL_VERSION, type PostingTimeModel } from "../postingTimeModelSchema.ts";
import { refuseOtherVersion } from "./refuseOtherVersion.ts";

/** Throws where options hold a prior model that another version of this package wrote. */
export function refuseOtherPrior(
  options: { prior?: PostingTimeModel | undefined } | undefined,
  where: string,
): void {
  if (options?.prior === undefined) return;
  refuseOtherVersion(options.prior, "posting-time-model", POSTING_TIME_MODEL_VERSION, where, "options.prior");
}
