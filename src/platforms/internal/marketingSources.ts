import type { Citation } from "../../kernel/citationSchema.ts";

// What the actions and the notes on advertising and partners rest on. Each is a constant of its own, so that one platform does not
// bring the sources of all.

/** Day on which actions were last held against their sources. */
export const ACTIONS_CHECKED = "2026-11-23";

const page = (title: string, confidence: Citation["confidence"], url?: string): Citation => ({
  kind: "source",
  title,
  ...(url === undefined ? undefined : { url }),
  checked: ACTIONS_CHECKED,
  confidence,
});

export const practice: Citation = {
  kind: "convention",
  title: "Practice of the trade as handbooks of operations describe it: judgments, not measurements",
  checked: ACTIONS_CHECKED,
  confidence: "low",
};
export const adLaw: Citation = /* @__PURE__ */ page(
  "国家市场监督管理总局：互联网广告管理办法（2023-05-01 施行），据广州市市场监督管理局合规提示的转载",
  "medium",
);
export const ftc: Citation = /* @__PURE__ */ page(
  "FTC Endorsement Guides: material connections have to be disclosed; as reported by Corporate Counsel (2017-07-03)",
  "medium",
  "https://law.com/corpcounsel/2017/07/03/ftc-notifies-celebritiessocial-media-influencers-of-its-endorsement-rules",
);
export const wechatMiniProgram: Citation = /* @__PURE__ */ page(
  "微信开放文档：公众号关联小程序",
  "high",
  "https://developers.weixin.qq.com/doc/oplatform/openApi/officalaccount-management/link-miniprogram/api_linkminiprogram.md",
);
export const wechatTemplates: Citation = /* @__PURE__ */ page(
  "微信开放社区：关于模板消息须为已认证服务号的回答（2025-09-16）",
  "medium",
  "https://developers.weixin.qq.com/community/develop/doc/000e6c58ad4a88daece3fb18161400",
);
export const wecomSends: Citation = /* @__PURE__ */ page(
  "微伴助手帮助中心：企业微信客户群发与客户群群发的次数限制（2022、2023）",
  "low",
  "https://weibanzhushou.com/help/2023/01/29/%e5%ae%a2%e6%88%b7%e7%be%a4%e5%8f%91%e6%9c%89%e4%bb%80%e4%b9%88%e9%99%90%e5%88%b6/",
);
export const momentsAds: Citation = /* @__PURE__ */ page(
  "微信朋友圈广告介绍：由腾讯广告平台开户，带“广告”标识（第三方文章）",
  "low",
  "http://sell.tde.net.cn/show-435989.html",
);
export const weiboLecture: Citation = /* @__PURE__ */ page(
  "中传 & IAI 新媒体营销讲座：微博热点背后的流量密码，微博营销运营总监主讲（2025-12-17）",
  "medium",
  "http://www.iaiad.cn/industry/headlines/251217101124.html",
);
export const weiboSuperTopic: Citation = /* @__PURE__ */ page(
  "微博超话解释（第三方文章，2025-12）",
  "low",
  "https://m.path411.com/zsiwd/202512/1994160.html",
);
export const xingtu: Citation = /* @__PURE__ */ page(
  "巨量星图帮助中心：客户抖音移动端使用指南（2022-05-24）",
  "medium",
  "https://www.xingtu.cn/help-center/demander/113254",
);
export const kuaishouAds: Citation = /* @__PURE__ */ page(
  "快手磁力引擎 M-API 文档：广告账户、原生广告投放工具（转载于 Apifox）",
  "medium",
  "https://s.apifox.cn/apidoc/docs-site/3461907/doc-3134901",
);
export const kuaishouOpen: Citation = /* @__PURE__ */ page(
  "快手开放平台 API 文档：内容管理、直播、粉条（转载于 Apifox）",
  "medium",
  "https://apifox.com/apidoc/docs-site/462993",
);
export const zhihuOrganizations: Citation = /* @__PURE__ */ page(
  "知乎机构号介绍：回答、文章、提问、评论管理（转载）",
  "low",
  "https://typecho.firshare.cn/archives/1513.html",
);
export const xiaohongshuCompliance: Citation = /* @__PURE__ */ page(
  "小红书品牌违规分（2022-04-20 上线）的公告报道",
  "low",
  "https://ae1234.com/article/tag_78663.html",
);
export const xiaohongshuEcosystem: Citation = /* @__PURE__ */ page(
  "小红书商业化生态梳理：蒲公英、聚光（第三方，2026-03）",
  "low",
  "https://xhs-ad-ecosystem.pages.dev/sitemap.xml",
);
export const doubanGroups: Citation = /* @__PURE__ */ page(
  "SocialBeta：豆瓣小组作为品牌与消费者沟通场域，对品牌方与小组组长的采访（2022-03）",
  "medium",
  "https://socialbeta.com/t/opinion-doubangroup-2022-03",
);
export const tiebaModerators: Citation = /* @__PURE__ */ page(
  "百度帮助中心：贴吧吧主应注意哪些方面",
  "high",
  "https://help.baidu.com/question?prod_id=3&class=380&id=2712",
);
export const tiebaOfficialBars: Citation = /* @__PURE__ */ page(
  "百度贴吧吧主制度：商业官方吧吧主（吧内转载，2015）",
  "low",
  "https://tiebaswan.baidu.com/p/4011241335?pn=2",
);
export const tiebaBarRules: Citation = /* @__PURE__ */ page(
  "一个贴吧的吧规：禁止商业广告与无意义回帖（2017）",
  "low",
  "https://tieba.baidu.com/p/4947215453?pid=102853095084&see_lz=1",
);
export const bilibiliHuahuo: Citation = /* @__PURE__ */ page(
  "36氪：B站“花火”商业合作平台正式开放（2020-07-07，转载）",
  "low",
);
export const xPromoted: Citation = /* @__PURE__ */ page(
  "X Business, What are Promoted Ads?",
  "high",
  "https://business.x.com/en/help/overview/what-are-promoted-ads.html",
);
export const instagramPartnership: Citation = /* @__PURE__ */ page(
  "Instagram help, About partnership ad permissions",
  "high",
  "https://help.instagram.com/mobile-touch/442108830566254",
);
export const facebookBranded: Citation = /* @__PURE__ */ page(
  "Facebook Media, Branded content",
  "high",
  "https://www.facebook.com/facebookmedia/get-started/branded-content",
);
export const tiktokSpark: Citation = /* @__PURE__ */ page(
  "TikTok for Business help, Content Suite and Spark Ads",
  "high",
  "https://ads.tiktok.com/help/article/how-to-use-content-suite-to-create-and-launch-spark-ads",
);
export const youtubePartners: Citation = /* @__PURE__ */ page(
  "YouTube help, Sharing brand partner access to your video",
  "high",
  "https://support.google.com/youtube/answer/15672082",
);
export const linkedinCampaigns: Citation = /* @__PURE__ */ page(
  "LinkedIn Marketing Solutions help, Campaign Manager and thought leader ads (read in a copy)",
  "medium",
  "https://www.linkedin.com/help/lms/answer/a420421",
);
export const redditPractices: Citation = /* @__PURE__ */ page(
  "Reddit Best Practices (for brands' profiles, undated copy)",
  "low",
  "https://docslib.org/doc/2346090/reddit-best-practices",
);
export const redditBrands: Citation = /* @__PURE__ */ page(
  "Reddit community rules and moderation for brands (third party)",
  "low",
  "https://pulzzy.com/blog/reddit-community-rules-and-moderation-brand-dos-z6iz.html",
);
export const pinterestPartnerships: Citation = /* @__PURE__ */ page(
  "Pinterest Business help, Paid partnership tags and idea ads",
  "high",
  "https://help.pinterest.com/en/business/article/approve-or-remove-paid-partnership-tags",
);
export const telegramAds: Citation = /* @__PURE__ */ page(
  "Telegram Ad Platform, Basics (crawled copy)",
  "medium",
  "https://github.com/MarshalX/telegram-crawler/blob/4e25e4a134a2f81be53b18f0bfc19e28c8112fd9/data/promote.telegram.org/basics.html",
);
