import type { KpiReasons } from "../KpiReasons.ts";

/** The sentences of {@link KpiReasons} in Simplified Chinese. */
export const kpiTextsZhCN: Readonly<Record<keyof KpiReasons, string>> = {
  "kpi.rows-without-field": "有 {rows} 行缺少 {field}，未计入 {kpi}。",
  "kpi.rows-without-component": "有 {rows} 行缺少 {field}，{kpi} 仅按其余各项计算。",
  "kpi.mixed-currencies":
    "{kpi} 在 {groups} 个分组中没有数值：组内含多种货币（{first}、{second}）。请按货币分组，或先换算成同一货币。",
  "kpi.some-currency-unnamed":
    "{kpi} 在 {groups} 个分组中没有数值：部分行的货币为 {currency}，其余行未注明货币。",
  "kpi.differs-kpi": "{before} 与 {after} 不是同一个 KPI。",
  "kpi.differs-version": "{kpi} 的定义已从第 {before} 版改为第 {after} 版。",
  "kpi.differs-unit": "前值以 {before} 计，后值以 {after} 计。",
  "kpi.differs-unit-of-analysis": "前值的分析单位是 {before}，后值是 {after}。",
  "kpi.differs-platform": "两个值来自不同平台：{before} 与 {after}。",
  "kpi.differs-window": "一个值对应某个周期，另一个值没有指明周期。",
  "kpi.differs-period": "前值以{before|term}为周期，后值以{after|term}为周期。",
  "kpi.differs-zone": "前值按 {before} 时区划分日期，后值按 {after} 时区划分。",
  "kpi.differs-week-start": "前值的一周从{before|weekday}开始，后值从{after|weekday}开始。",
  "kpi.differs-length": "前一周期共 {before} 小时，后一周期共 {after} 小时。",
  "kpi.windows-overlap": "两个周期在时间上有重叠，因此两个值并不独立。",
  "kpi.metric-break": "{platform} 于 {at} 更改了 {metric} 的统计口径，前后数据不可比。",
  "kpi.differs-coverage": "此前有 {before|percent} 的行未计入，此后为 {after|percent}。",
  "kpi.differs-partial": "此前有 {before|percent} 的行缺少某一分项，此后为 {after|percent}。",
  "kpi.ratio-rose": "{kpi} 从 {before|percent} 升至 {after|percent}，上升 {points|decimals2} 个百分点。",
  "kpi.ratio-fell": "{kpi} 从 {before|percent} 降至 {after|percent}，下降 {points|decimals2} 个百分点。",
  "kpi.ratio-same": "{kpi} 保持在 {value|percent}，没有变化。",
  "kpi.amount-rose": "{kpi} 从 {before} 升至 {after}，增加 {by}（{unit}）。",
  "kpi.amount-fell": "{kpi} 从 {before} 降至 {after}，减少 {by}（{unit}）。",
  "kpi.amount-same": "{kpi} 保持在 {value}（{unit}），没有变化。",
  "kpi.points-clear":
    "变化量的 {level}% 区间为 {low|decimals2} 至 {high|decimals2} 个百分点（p = {p}），不能仅用偶然波动来解释。",
  "kpi.points-unclear":
    "变化量的 {level}% 区间为 {low|decimals2} 至 {high|decimals2} 个百分点（p = {p}），无法判断是否真有变化。",
  "kpi.amount-clear": "变化量的 {level}% 区间为 {low} 至 {high}（p = {p}），不能仅用偶然波动来解释。",
  "kpi.amount-unclear": "变化量的 {level}% 区间为 {low} 至 {high}（p = {p}），无法判断是否真有变化。",
  "kpi.change-counts": "计数反映的是实际发生的数量：变化量是精确值，无需检验。",
  "kpi.change-untested": "其中一个值没有区间，无法判断这一变化是否超出偶然波动。",
  "kpi.split-points":
    "其中 {mix|decimals2} 个百分点来自 {by} 的结构变化，{rate|decimals2} 个百分点来自各组自身数值的变化。",
  "kpi.split-ratio": "其中 {mix} 来自 {by} 的结构变化，{rate} 来自各组自身数值的变化。",
  "kpi.split-amount":
    "其中 {volume} 来自行数的变化，{mix} 来自 {by} 的结构变化，{rate} 来自各组自身数值的变化。",
  "kpi.check-needs-rows": "未检查{check|term}：需要逐行数据，而这里只有汇总值。",
  "kpi.check-needs-field": "未检查{check|term}：数据中没有 {field}。",
  "kpi.check-needs-overlap": "未检查{check|term}：前后两份数据在时间上没有重叠。",
  "kpi.check-needs-days": "未检查{check|term}：至少需要 {days} 天有数据。",
  "kpi.rows-missing":
    "{from} 至 {to} 的 {rows} 行中有 {missing} 行已不存在：可能是帖子被删除，或导出不完整。",
  "kpi.days-missing": "自 {from} 起连续 {days} 天没有数据，超出平时的发布节奏。",
  "kpi.zero-run": "{from} 至 {to} 连续 {rows} 行为 0，超出其正常占比：可能是统计出现故障。",
  "kpi.one-row": "去掉其中一行（{row}）后，变化量只剩 {left|percent}。",
  "kpi.campaign-ended": "活动 {campaign} 此前占 {share|percent} 的行，此后没有。",
  "kpi.campaign-began": "活动 {campaign} 此后占 {share|percent} 的行，此前没有。",
  "kpi.paid-share": "付费推广的行此前占 {before|percent}，此后占 {after|percent}。",
  "kpi.audit-rejected-rows": "{read} 行中有 {rows} 行无法读取，未计入任何指标，总量会偏低。",
  "kpi.audit-dropped-cells": "有 {cells} 个单元格（{fields}）内容不符合要求，按缺失处理。",
  "kpi.audit-impossible-order": "有 {rows} 行的 {small} 大于 {large}，不合逻辑，两者之比不可靠。",
  "kpi.audit-impossible-time": "有 {rows} 行的 {second} 早于 {first}，不合逻辑。",
  "kpi.audit-date-early": "有 {rows} 行的 {field} 早于 2000 年：可能是空日期被读成 1970 年，或时间单位有误。",
  "kpi.audit-date-late": "有 {rows} 行的 {field} 晚于统计时间。",
  "kpi.audit-dates-without-time":
    "{field} 的 {rows} 个值全部为当日零点：文件只有日期没有时刻，无法分析时段。",
  "kpi.audit-broken-sum": "有 {rows} 行的 {total} 不等于 {parts}。",
  "kpi.audit-duplicate": "有 {rows} 行的 {fields} 与前面的行重复，总量会重复计算。",
  "kpi.audit-mixed-currency": "金额含多种货币（{currencies}），或未注明货币（{unnamed} 行），不能直接相加。",
  "kpi.audit-missing-days":
    "自 {from} 起连续 {days} 天没有数据，而平时间隔一般不超过 {usual} 天，这段时间的总量会偏低。",
  "kpi.audit-unit-change": "自 {from} 起 {field} 约为之前的 {times} 倍并保持下去，单位可能变了。",
  "kpi.audit-drift": "{field} 出现漂移：{from} 之后的值在 {share|percent} 的配对中大于之前的值。",
  "kpi.audit-constant-column": "{field} 在全部 {rows} 行中都是 {value}：没有信息量，或并未采集。",
  "kpi.audit-mostly-missing": "{share|percent} 的行缺少 {field}，相关指标只依据其余的行。",
  "kpi.audit-mostly-zero":
    "有 {rows} 行（{share|percent}）的 {field} 为 0：逐行无法计算比率，只能用合计相除。",
  "kpi.audit-sample-ratio":
    "{field} 各组人数（{sizes}）与计划不符（p = {pValue}）：比较之前先排查分流是否出错。",
};
