import type { TimingReasons } from "../TimingReasons.ts";

/** The sentences of {@link TimingReasons} in Simplified Chinese. */
export const timingTextsZhCN: Readonly<Record<keyof TimingReasons, string>> = {
  "timing.gain":
    "知道发布时间后，对未参与估计的内容预测更准：平方误差减少 {gain|percent}（区间 {low|percent} 至 {high|percent}，共 {n} 条内容）。",
  "timing.no-gain":
    "知道发布时间并不能可靠地提高对未参与估计内容的预测：平方误差的降幅为 {gain|percent}，区间 {low|percent} 至 {high|percent}（共 {n} 条内容）。",
  "timing.gain-too-small":
    "发布时间的影响太小，不足以据此行动：对未参与估计的内容，平方误差只减少 {gain|percent}，要求至少 {needed|percent}（共 {n} 条内容）。",
  "timing.too-few-posts": "目前只有 {n} 条内容，至少需要 {needed} 条才能判断发布时间的优劣。",
  "timing.too-few-slots": "{n} 条内容只分布在一周的 {slots} 个小时里，至少需要 {needed} 个小时才能相互比较。",
  "timing.nothing-to-compare": "这 {n} 条内容无从比较：要么集中在相同的几天，要么效果没有差别。",
  "timing.zone-unknown": "数据没有说明小时所在的时区，文中的小时均指该时区的小时。",
  "timing.slot-outcome":
    "{weekday|weekday}{hour|clock}发布的预期效果是平均水平的 {index|times}（该时段有 {n} 条内容）。",
  "timing.slot-interval": "预期效果介于 {low} 和 {high} 之间（置信水平 {level|percent}）。",
  "timing.slot-no-posts": "该时段尚未发布过内容，估计来自相邻的小时和日子。",
  "timing.slot-few-posts": "该时段只有 {n} 条内容，估计主要参考了相邻的小时和日子。",
  "timing.slot-explore":
    "{weekday|weekday}{hour|clock}属于一周中较好的一半，却是把握最小的时段之一（目前 {n} 条内容，预期为平均水平的 {index|times}）：在此发布最能积累证据。",
  "timing.slot-audience":
    "{weekday|weekday}{hour|clock}之后的 {hours} 小时内，粉丝活跃度是平均水平的 {activity|times}。",
  "timing.slot-coverage":
    "{weekday|weekday}{hour|clock}发布可新触达全部人群的 {share|percent}，其中以“{audience}”为主。",
  "timing.slot-spread":
    "{weekday|weekday}{hour|clock}只是分散在一周中的发布时间之一，并非已验证的最佳发布时间（该时段目前有 {n} 条内容）。",
  "timing.hours-in-use": "这些时间都在该账号已有发布习惯的 {hours} 个小时之内（共 {n} 条内容）。",
  "timing.hours-by-convention":
    "这些时间限于 {from|clock} 至 {to|clock}，即多数人醒着的时段；这是惯例，并非数据得出的结论。",
  "timing.unmet-blackout": "需要 {count} 个发布时间，但避开禁发时段后，一周只剩 {open} 个小时可用。",
  "timing.unmet-spacing":
    "需要 {count} 个发布时间，按间隔 {minGapHours} 小时及每日上限，一周内只能排下 {placed} 个。",
  "timing.no-room-blackout":
    "若不受禁发时段和停发日限制，{wanted} 条内容可排下 {room} 条，目前只能排下 {placed} 条。",
  "timing.no-room-freeze": "若不受冻结期限制，{wanted} 条内容可排下 {room} 条，目前只能排下 {placed} 条。",
  "timing.no-room-holiday": "若不受节假日限制，{wanted} 条内容可排下 {room} 条，目前只能排下 {placed} 条。",
  "timing.no-room-across":
    "若不受与其他渠道的间隔限制，{wanted} 条内容可排下 {room} 条，目前只能排下 {placed} 条。",
  "timing.no-room-gap": "若不受最小间隔限制，{wanted} 条内容可排下 {room} 条，目前只能排下 {placed} 条。",
  "timing.no-room-day": "若不受每日上限限制，{wanted} 条内容可排下 {room} 条，目前只能排下 {placed} 条。",
  "timing.no-room-week": "若不受每周上限限制，{wanted} 条内容可排下 {room} 条，目前只能排下 {placed} 条。",
  "timing.no-room-period": "{wanted} 条内容在这段时间内只能排下 {placed} 条，并非某一项限制单独造成。",
  "timing.no-room-count": "只要求排 {wanted} 条内容，而草稿有 {drafts} 条。",
  "timing.local-time-skipped": "当天的时钟会跳过这一时刻，已按“{rule}”规则处理。",
  "timing.local-time-twice": "当天的时钟会两次经过这一时刻，已按“{rule}”规则处理。",
  "timing.active-peak":
    "受众在{weekday|weekday} {hour|clock} 最活跃：占全周活动的 {share|percent}（共 {members} 名成员，每人权重相同）。",
  "timing.active-peak-certainty":
    "该时段为最活跃时段的概率是 {probability|percent}；最活跃时段的候选共 {candidates} 个。",
  "timing.active-few-members":
    "只有 {members} 名成员有活动；至少需要 {needed} 名才能判断最活跃时段的把握有多大。",
  "timing.cadence-rate": "{days} 天内发布 {n} 条，平均每周 {perWeek|decimals2} 条。",
  "timing.cadence-silent-days": "{days} 天中有 {silent} 天没有发布；最长连续 {longest} 天未发布。",
  "timing.cadence-longest-gap":
    "两条之间的最长间隔为 {hours|decimals2} 小时；半数间隔不超过 {median|decimals2} 小时。",
  "timing.cadence-bursts": "{n} 条中有 {share|percent} 是集中发布的（共 {bursts} 次集中发布）。",
  "timing.fatigue-falls":
    "发布较多的周，单条效果较低（秩相关 {correlation|decimals2}，区间 {low|decimals2} 至 {high|decimals2}，{n} 周）。这并不证明多发就是原因。",
  "timing.fatigue-rises":
    "发布较多的周，单条效果较高（秩相关 {correlation|decimals2}，区间 {low|decimals2} 至 {high|decimals2}，{n} 周）。这并不证明多发就是原因。",
  "timing.fatigue-no-difference":
    "发布较多的周，单条效果没有可靠的高低差别（秩相关 {correlation|decimals2}，区间 {low|decimals2} 至 {high|decimals2}，{n} 周）。",
  "timing.fatigue-insufficient":
    "可比较的有 {n} 周；至少需要 {needed} 周且每周条数不同，才能判断发布频率是否影响单条效果。",
  "timing.response-none": "没有可计时的消息。",
  "timing.response-median":
    "半数消息在 {median|decimals2} 分钟内得到回复（共 {messages} 条，其中 {waiting} 条仍在等待）。",
  "timing.response-unbounded":
    "无法判断半数消息何时得到回复：观察期内 {messages} 条中只回复了 {answered} 条。",
  "timing.response-attainment": "{share|percent} 的消息在 {target} 分钟内得到回复。",
  "timing.response-answered-only":
    "若只看已回复的消息，中位数为 {median|decimals2} 分钟，但漏掉了仍在等待的 {waiting} 条。",
  "timing.response-parts-differ": "{parts} 个分组的回复速度不同（对数秩检验，p = {pValue}）。",
  "timing.response-parts-alike": "{parts} 个分组的回复速度未见差别（对数秩检验，p = {pValue}）。",
};
