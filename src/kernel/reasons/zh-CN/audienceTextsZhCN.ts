import type { AudienceReasons } from "../AudienceReasons.ts";

/** The sentences of {@link AudienceReasons} in Simplified Chinese. */
export const audienceTextsZhCN: Readonly<Record<keyof AudienceReasons, string>> = {
  "audience.bins-collapsed": "许多用户的{measure|term}相同，原定的 {wanted} 个评分档合并为 {got} 档。",
  "audience.fewer-customers-than-bins": "用户数（{customers}）少于评分档数（{bins}），评分仅反映相对高低。",
  "audience.no-orders": "截至 {asOf} 没有订单，因此没有用户获得评分。",
  "audience.orders-after-as-of": "{asOf} 之后的 {orders} 笔订单未计入。",
  "audience.refunds": "{refunds} 笔退款已从消费金额中扣除，不计为订单。",
  "audience.refund-only-customers": "{customers} 位用户只有退款记录，不参与评分。",
  "audience.edges-given": "{bins} 个评分档的分界值由外部给定，并非由本批用户计算得出。",
  "audience.segments-hidden":
    "人数少于 {minSize} 的分群已隐藏；为避免被反推，部分其他分群一并隐藏（共 {segments} 个）。",
  "audience.count-by-silhouette":
    "在 {most} 个以内、重新抽样后仍成立的分群数中，{segments} 个分群的轮廓系数最高（{silhouette|decimals2}）。",
  "audience.count-one-by-gap": "用户没有明显的群体差异：分成更多群，并不比没有群体结构的数据解释得更好。",
  "audience.count-none-stable":
    "{most} 个以内没有成立的分群数：每种分法都有分群在重新抽样后瓦解，或人数过少，因此全部归为一群。",
  "audience.count-too-few": "用户太少或彼此过于相似，无法划分出不少于 {minSize} 人的群体。",
  "audience.segments-merged": "原定 {wanted} 个分群，实得 {got} 个：其余分群不足 {minSize} 人或没有成员。",
  "audience.too-few-members": "仅有 {members} 位用户，少于单个分群的最低人数（{minSize}）。",
  "audience.segments-unstable":
    "重新抽样后，最不稳定的分群平均只保留 {stability|percent} 的成员（85% 以上才算稳定），不宜过分依赖。",
  "audience.segments-overlap":
    "各分群之间距离很近（轮廓系数 {silhouette|decimals2}）：可以用来划分用户，但很难说是独立的群体。",
  "audience.traits-always-differ":
    "用于分群的特征（{traits} 个）在各分群之间必然存在差异：这只说明按什么划分，不能证明群体真实存在。",
  "audience.model-stale": "请定期用新用户检验分群；一旦漂移超出随机波动，应重新分群。",
  "audience.trait-constant": "{trait} 对所有用户都相同或均为未知，未参与分群。",
  "audience.members-unknown": "{members} 位用户的特征全部未知，未归入任何分群。",
  "audience.members-twice": "同一用户的 {rows} 行重复数据未计入。",
  "audience.trait-higher":
    "{trait} 偏高：平均 {inside|decimals2}，其他用户为 {outside|decimals2}（相差 {deviations|decimals2} 个标准差）。",
  "audience.trait-lower":
    "{trait} 偏低：平均 {inside|decimals2}，其他用户为 {outside|decimals2}（相差 {deviations|decimals2} 个标准差）。",
  "audience.trait-share": "{trait} 为 {value} 的占 {inside|percent}，其他用户为 {outside|percent}。",
  "audience.trait-hour": "{trait} 集中在 {inside} 前后，其他用户为 {outside}。",
  "audience.drift-too-few":
    "有一期用户不足 {needed} 人（前期 {before} 人，后期 {after} 人），无法区分漂移与随机波动。",
  "audience.drift-none": "分群规模与各项特征的变化均未超出随机波动（前期 {before} 人，后期 {after} 人）。",
  "audience.drift-sizes":
    "各分群规模的稳定性指数为 {index|decimals2}，超出随机波动所能解释的 {critical|decimals2}。",
  "audience.drift-trait":
    "{trait} 的稳定性指数为 {index|decimals2}，超出随机波动所能解释的 {critical|decimals2}。",
  "audience.drift-refit": "继续使用前，请用后期用户重新分群。",
  "audience.content-differs":
    "{segment} 的{kind|term}偏好不同：{value} 占其互动的 {share|percent}，其他用户为 {others|percent}。",
  "audience.content-alike": "各分群在话题、形式、时段上的差异均未超出随机波动：可以统一发布。",
  "audience.content-too-few": "{segments} 个分群的活跃用户过少，未作比较。",
  "audience.content-no-members": "数据没有说明用户属于哪个分群：请提供用户或其分群结果。",
  "audience.content-no-zone": "未提供时区，因此没有比较时段。",
  "audience.measures-differ":
    "{segment} 的{measure|term}与众不同：人均 {inside|decimals2}，其他用户人均 {outside|decimals2}。",
  "audience.measures-hour": "{segment} 在 {hour|clock} 起的一小时内最活跃，占其成员互动的 {share|percent}。",
  "audience.measures-alike": "各分群之间的差异均未超出随机波动。",
  "audience.measures-hidden": "{segments} 个分群的部分数据涉及不足 {minMembers} 人，已隐去。",
  "audience.purchases-fitted":
    "基于 {customers} 位用户（其中 {repeat} 位复购）拟合：未流失时平均每单位时间有 {rate|decimals2} 个下单日，每次下单后流失的概率为 {leave|percent}。",
  "audience.purchases-too-few":
    "仅有 {customers} 位用户，其中 {repeat} 位复购，无法判断购买频率：至少需要 {needed} 位用户和 {neededRepeat} 位复购用户。",
  "audience.purchases-flat":
    "{customers} 位用户（{repeat} 位复购）的购买记录无法区分差异很大的参数，因此不作预测。",
  "audience.summaries-contradict": "{customers} 位用户的最近购买、时长与频次互相矛盾，未计入。",
  "audience.backtest-holds":
    "{customers} 位用户实际有 {actual} 个下单日，预测为 {expected} 个：差异未超出随机波动。",
  "audience.backtest-too-low":
    "{customers} 位用户实际有 {actual} 个下单日，预测为 {expected} 个：模型低估了这些用户。",
  "audience.backtest-too-high":
    "{customers} 位用户实际有 {actual} 个下单日，预测为 {expected} 个：模型高估了这些用户。",
  "audience.backtest-too-few":
    "前后两个时点之间能够跟踪的用户只有 {customers} 位：至少需要 {needed} 位，且两个时点不能相同。",
  "audience.backtest-no-better":
    "假定每位用户保持原有节奏，预测效果并不更差：平均每位用户偏差 {pace|decimals2} 个下单日，模型为 {model|decimals2}。",
  "audience.spend-fitted": "基于 {customers} 位复购用户拟合：每个下单日平均消费 {mean|decimals2}。",
  "audience.spend-too-few":
    "有复购且有消费的用户仅 {customers} 位，或消费完全相同：至少需要 {needed} 位消费有差异的用户。",
  "audience.spend-flat": "{customers} 位用户的消费记录无法区分差异很大的参数。",
  "audience.spend-no-mean": "少数用户的消费远高于其他人，模型不存在均值（参数为 {q|decimals2}）。",
  "audience.spend-correlated":
    "消费频次与消费金额相关（相关系数 {correlation|decimals2}），而模型假定两者独立。",
  "audience.value-not-identified": "某个模型无法确定参数，或消费不存在均值，因此没有生命周期价值。",
  "audience.value-far":
    "预测期为 {horizon|decimals2} 个单位，超过已观察时长（{seen|decimals2}）的两倍，仅供参考。",
  "audience.value-means": "价值是相同购买记录用户的平均值（共 {customers} 位用户），单个用户的差异要大得多。",
  "audience.market-coverage": "已观察到的 {members} 位用户中，{share|percent} 属于目标市场。",
  "audience.market-costly-part": "排除用户最多的条件是{part|term}：去掉它会多覆盖 {members} 位用户。",
  "audience.market-few": "{members} 位用户中，属于或不属于目标市场的不足 {minSize} 人，不公布占比。",
  "audience.market-not-seen": "没有提供用户数据，无法得知目标市场的覆盖情况。",
  "audience.links-persons": "{members} 个账号对应 {persons} 人，其中 {linked} 人有多个账号。",
  "audience.links-conflicts": "同一人的账号信息互相矛盾（{conflicts} 处），请核对这些关联。",
  "audience.links-unused": "{links} 条关联指向数据中不存在的用户，未计入。",
  "audience.stages-silent": "{members} 位用户中，有 {silent} 位在最近 {activeDays} 天没有任何互动。",
  "audience.stages-limits":
    "{activeDays} 天内有互动为活跃，沉默不超过 {dormantDays} 天为有流失风险，不超过 {churnDays} 天为沉睡，更久为流失：这些界限是约定。",
  "audience.stages-after-as-of": "{interactions} 条之后日期的互动未计入。",
  "audience.survey-weighted":
    "{responses} 份答卷已按已知占比加权，其精度相当于 {effective|decimals2} 份未加权的答卷。",
  "audience.survey-unweighted": "{responses} 份答卷只代表作答的人，未作答者的看法可能不同。",
  "audience.survey-not-raked": "这些答卷无法同时满足所有已知占比，权重只能尽量接近。",
  "audience.survey-nobody": "{field} 为 {value} 的人群无人作答，加权也无法代表他们。",
  "audience.survey-hidden":
    "选择人数不足 {minCell} 的答案已隐藏；为避免被反推，部分其他答案一并隐藏（共 {answers} 个）。",
  "audience.similar-useful":
    "在 {area|percent} 的配对中，种子用户的得分高于候选用户，且打分模型未见过这两人（候选用户 {candidates} 位）。",
  "audience.similar-chance":
    "得分区分种子用户的能力与随机无异（{area|percent} 的配对）：这些特征无法说明谁与他们相似。",
  "audience.similar-too-few":
    "种子用户 {seeds} 位、候选用户 {candidates} 位，数量不足：各需至少 {needed} 位。",
  "audience.similar-consent": "{members} 位用户未同意，未计入。",
};
