import { bilibiliPlaybooks } from "./platforms/bilibiliPlaybooks.ts";
import { doubanPlaybooks } from "./platforms/doubanPlaybooks.ts";
import { douyinPlaybooks } from "./platforms/douyinPlaybooks.ts";
import { facebookPlaybooks } from "./platforms/facebookPlaybooks.ts";
import { hupuPlaybooks } from "./platforms/hupuPlaybooks.ts";
import { instagramPlaybooks } from "./platforms/instagramPlaybooks.ts";
import { kuaishouPlaybooks } from "./platforms/kuaishouPlaybooks.ts";
import { linkedinPlaybooks } from "./platforms/linkedinPlaybooks.ts";
import { redditPlaybooks } from "./platforms/redditPlaybooks.ts";
import { tiebaPlaybooks } from "./platforms/tiebaPlaybooks.ts";
import { tiktokPlaybooks } from "./platforms/tiktokPlaybooks.ts";
import { verticalPlaybooks } from "./platforms/verticalPlaybooks.ts";
import { wechatPlaybooks } from "./platforms/wechatPlaybooks.ts";
import { weiboPlaybooks } from "./platforms/weiboPlaybooks.ts";
import { xiaohongshuPlaybooks } from "./platforms/xiaohongshuPlaybooks.ts";
import { xPlaybooks } from "./platforms/xPlaybooks.ts";
import { youtubePlaybooks } from "./platforms/youtubePlaybooks.ts";
import { zhihuPlaybooks } from "./platforms/zhihuPlaybooks.ts";
import type { Playbook } from "./playbookSchema.ts";

/**
 * Every playbook of this release, the platforms of China first. Those of each platform are also exported singly
 * ({@link wechatPlaybooks}), so that bundlers can drop the others.
 */
export const playbooks: readonly Playbook[] = /* @__PURE__ */ [
  wechatPlaybooks,
  weiboPlaybooks,
  douyinPlaybooks,
  kuaishouPlaybooks,
  zhihuPlaybooks,
  xiaohongshuPlaybooks,
  doubanPlaybooks,
  tiebaPlaybooks,
  hupuPlaybooks,
  bilibiliPlaybooks,
  verticalPlaybooks,
  xPlaybooks,
  instagramPlaybooks,
  facebookPlaybooks,
  tiktokPlaybooks,
  youtubePlaybooks,
  redditPlaybooks,
  linkedinPlaybooks,
].flat();
