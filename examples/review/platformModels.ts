import {
  aggregatePostingSlots,
  estimatePostingTimes,
  estimatePostingTimesFromSlots,
  type PostingTimeModel,
} from "socialops/timing";
import type { ReviewInputs } from "./loadInputs.ts";
import { type NotObserved, notObserved } from "./section.ts";

/** The choice of the best slot is simulated; the seed makes it the same every time. */
const SEED = 1;

/** A platform with the model of its posting times. */
export interface PlatformModel {
  platform: string;
  model: PostingTimeModel;
}

/** When engagements are expected, platform by platform; or why that cannot be said of any. */
export function platformModels({ posts, timeZone }: ReviewInputs): PlatformModel[] | NotObserved {
  if (posts === null) return notObserved("review.no-posts");
  const { records } = posts.read;
  const counted = records.some((post) =>
    [post.likes, post.comments, post.shares, post.saves].some((count) => count != null),
  );
  if (!counted) return notObserved("review.no-outcome");
  const dated = !(posts.map?.without ?? []).includes("publishedAt");
  if (!dated && posts.slots === null) return notObserved("review.no-times");
  const rows = dated ? records : records.map((post, i) => ({ ...post, ...posts.slots![i]! }));
  const options = { outcome: "engagements", seed: SEED } as const;
  return posts.platforms.map((platform) => {
    const own = rows.filter((post) => post.platform === platform);
    const model = dated
      ? estimatePostingTimes(own, { ...options, timeZone })
      : estimatePostingTimesFromSlots(
          aggregatePostingSlots(own, {
            outcome: "engagements",
            timeZone: null,
            slotFields: { weekday: "weekday", hour: "hour" },
          }),
          { seed: SEED },
        );
    return { platform, model };
  });
}
