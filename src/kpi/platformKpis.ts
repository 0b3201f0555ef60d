import { exportPresets } from "../model/exportPresets.ts";
import type { NounName } from "../model/nouns/nouns.ts";

/** The KPIs that one export of one platform can fill. */
export interface PlatformKpis {
  /** Platform id. */
  platform: string;
  /** Id of the preset that the export is read by. */
  preset: string;
  /** What its rows are. */
  noun: NounName;
  /** Ids of KPIs, in the order of the catalogue. */
  kpis: readonly string[];
}

/**
 * The default KPIs of each export that the package can read: those that a complete file fills, by the columns that it has.
 *
 * @example
 * ```ts
 * import { platformKpis } from "socialops/kpi";
 *
 * platformKpis.filter(({ platform }) => platform === "wechat").map(({ preset }) => preset); // => ["wechat-official-account-posts", "wechat-channels-posts"]
 * ```
 */
export const platformKpis: readonly PlatformKpis[] = /* @__PURE__ */ exportPresets.map(
  ({ id, noun, constants, kpis }) => ({ platform: constants.platform!, preset: id, noun, kpis }),
);
