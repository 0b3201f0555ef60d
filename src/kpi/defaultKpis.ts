import * as z from "zod/mini";
import { describeValue } from "../kernel/describeValue.ts";
import { SocialOpsError } from "../kernel/SocialOpsError.ts";
import { worded } from "../kernel/words/worded.ts";
import { nounNames } from "../model/nouns/nouns.ts";
import { nearestId } from "./internal/nearestId.ts";
import { type PlatformKpis, platformKpis } from "./platformKpis.ts";

/** Schema of what `defaultKpis` gives. */
export const platformKpisSchema: z.ZodMiniType<PlatformKpis[]> = /* @__PURE__ */ worded(() =>
  z.array(
    z.strictObject({
      platform: z.string(),
      preset: z.string(),
      noun: z.enum(nounNames),
      kpis: z.readonly(z.array(z.string())),
    }),
  ),
);

/**
 * The KPIs to begin with for a platform: those that its exports can fill. One set an export, as exports differ in what their rows
 * are; hand `noun` and `kpis` on to `computeKpis`.
 *
 * @param id - id of a platform (`douyin`) or of a preset (`douyin-live`)
 * @returns the sets, in the order of `exportPresets`
 * @throws {@link SocialOpsError} `unknown-id`, naming the nearest id; `invalid-argument` for what is no text
 *
 * @example
 * ```ts
 * import { computeKpis, defaultKpis } from "socialops/kpi";
 *
 * const [set] = defaultKpis("wechat-official-account-posts");
 * const articles = [{ reads: 300, views: 420, shares: 12, follows: 3, delivered: 2000 }];
 * const { rows } = computeKpis(articles, { noun: set?.noun, kpis: [...(set?.kpis ?? [])] });
 * rows[0]?.values["content.wechat_open_rate"]?.denominator; // => 2000
 * ```
 */
export function defaultKpis(id: string): PlatformKpis[] {
  const sets = platformKpis.filter(({ platform, preset }) => platform === id || preset === id);
  if (sets.length > 0) return sets.map((set) => ({ ...set, kpis: [...set.kpis] }));
  const ids = [...new Set(platformKpis.flatMap(({ platform, preset }) => [platform, preset]))];
  throw new SocialOpsError("defaultKpis", {
    code: typeof id === "string" ? "unknown-id" : "invalid-argument",
    path: "id",
    expected: `the id of a platform (nearest: ${describeValue(nearestId(typeof id === "string" ? id : "", ids))})`,
    received: describeValue(id),
  });
}
