import type { KpiReasons } from "../KpiReasons.ts";

/** The sentences of {@link KpiReasons} in English. */
export const kpiTextsEn: Readonly<Record<keyof KpiReasons, string>> = {
  "kpi.rows-without-field": "{rows} rows have no {field} and are left out of {kpi}.",
  "kpi.rows-without-component": "{rows} rows have no {field}; {kpi} rests on their other components.",
  "kpi.mixed-currencies":
    "{kpi} has no value in {groups} groups: their rows are in more than one currency ({first}, {second}). Group by currency, or convert first.",
  "kpi.some-currency-unnamed":
    "{kpi} has no value in {groups} groups: some of their rows are in {currency} and others name no currency.",
  "kpi.differs-kpi": "{before} and {after} are different KPIs.",
  "kpi.differs-version": "The definition of {kpi} changed from version {before} to version {after}.",
  "kpi.differs-unit": "The first value is in {before}, the second in {after}.",
  "kpi.differs-unit-of-analysis":
    "The first value rests on {before} as units of analysis, the second on {after}.",
  "kpi.differs-platform": "The values are of different platforms: {before} and {after}.",
  "kpi.differs-window": "One value is of a period, the other is not.",
  "kpi.differs-period": "The first value is of one {before|term}, the second of one {after|term}.",
  "kpi.differs-zone": "Days begin by {before} in the first value and by {after} in the second.",
  "kpi.differs-week-start":
    "Weeks begin on {before|weekday} in the first value and on {after|weekday} in the second.",
  "kpi.differs-length": "The first period has {before} hours, the second {after}.",
  "kpi.windows-overlap": "The two periods share time, so the values are not independent.",
  "kpi.metric-break":
    "{platform} changed what {metric} counts on {at}: figures from before and after do not measure the same.",
  "kpi.differs-coverage": "{before|percent} of rows did not enter before, {after|percent} after.",
  "kpi.differs-partial": "{before|percent} of rows lacked a component before, {after|percent} after.",
  "kpi.ratio-rose":
    "{kpi} rose from {before|percent} to {after|percent}, by {points|decimals2} percentage points.",
  "kpi.ratio-fell":
    "{kpi} fell from {before|percent} to {after|percent}, by {points|decimals2} percentage points.",
  "kpi.ratio-same": "{kpi} stayed at {value|percent}.",
  "kpi.amount-rose": "{kpi} rose from {before} to {after}, by {by} ({unit}).",
  "kpi.amount-fell": "{kpi} fell from {before} to {after}, by {by} ({unit}).",
  "kpi.amount-same": "{kpi} stayed at {value} ({unit}).",
  "kpi.points-clear":
    "The {level}% interval of the change runs from {low|decimals2} to {high|decimals2} points (p = {p}): more than chance explains.",
  "kpi.points-unclear":
    "The {level}% interval of the change runs from {low|decimals2} to {high|decimals2} points (p = {p}): not distinguishable from no change.",
  "kpi.amount-clear":
    "The {level}% interval of the change runs from {low} to {high} (p = {p}): more than chance explains.",
  "kpi.amount-unclear":
    "The {level}% interval of the change runs from {low} to {high} (p = {p}): not distinguishable from no change.",
  "kpi.change-counts": "Counts are what happened: the change is exact, and there is nothing to test.",
  "kpi.change-untested":
    "Whether this is more than chance cannot be told, as one side has no interval of its own.",
  "kpi.split-points":
    "Of these points {mix|decimals2} come from the mix of {by}, {rate|decimals2} from values within groups.",
  "kpi.split-ratio": "Of this, {mix} comes from the mix of {by}, {rate} from values within groups.",
  "kpi.split-amount":
    "Of this, {volume} comes from the number of rows, {mix} from the mix of {by}, {rate} from values within groups.",
  "kpi.check-needs-rows": "Not checked for {check|term}: that takes rows, and there are sums only.",
  "kpi.check-needs-field": "Not checked for {check|term}: the data have no {field}.",
  "kpi.check-needs-overlap": "Not checked for {check|term}: the two sides do not cover a common time.",
  "kpi.check-needs-days": "Not checked for {check|term}: that takes at least {days} days with rows.",
  "kpi.rows-missing":
    "{missing} of the {rows} rows from {from} to {to} are no longer there: deleted posts, or a cut export.",
  "kpi.days-missing": "{days} days from {from} on have no rows, more than the usual rhythm explains.",
  "kpi.zero-run":
    "{rows} rows in a row from {from} to {to} are 0, more than their share explains: the measurement may have failed.",
  "kpi.one-row": "Without one row ({row}) {left|percent} of the change is left.",
  "kpi.campaign-ended": "The campaign {campaign} has {share|percent} of the rows before and none after.",
  "kpi.campaign-began": "The campaign {campaign} has {share|percent} of the rows after and none before.",
  "kpi.paid-share": "{before|percent} of rows were paid before, {after|percent} after.",
  "kpi.audit-rejected-rows":
    "{rows} of {read} rows could not be read and are in no figure: totals are too low.",
  "kpi.audit-dropped-cells": "{cells} cells ({fields}) do not hold what they should and count as missing.",
  "kpi.audit-impossible-order":
    "{rows} rows have more {small} than {large}, which cannot be; ratios of the two are unreliable.",
  "kpi.audit-impossible-time": "In {rows} rows {second} is before {first}, which cannot be.",
  "kpi.audit-date-early":
    "In {rows} rows {field} is before the year 2000: an empty date that was read as 1970, or another unit of time.",
  "kpi.audit-date-late": "In {rows} rows {field} is later than the time of asking.",
  "kpi.audit-dates-without-time":
    "All {rows} values of {field} are starts of days: the file has dates without a time, so that nothing can be said of hours.",
  "kpi.audit-broken-sum": "In {rows} rows {total} is not {parts}.",
  "kpi.audit-duplicate": "{rows} rows repeat the {fields} of an earlier row; totals count them twice.",
  "kpi.audit-mixed-currency":
    "Money is in more than one currency ({currencies}), or names none ({unnamed} rows): it cannot be added up.",
  "kpi.audit-missing-days":
    "No rows for {days} days from {from} on, where gaps are usually at most {usual} days: totals of that time are too low.",
  "kpi.audit-unit-change":
    "From {from} on {field} is about {times} times what it was, and stays so: its unit seems to have changed.",
  "kpi.audit-drift":
    "{field} has drifted: a value from {from} on is larger than an earlier one in {share|percent} of pairs.",
  "kpi.audit-constant-column": "{field} is {value} in all {rows} rows: it says nothing, or was not measured.",
  "kpi.audit-mostly-missing": "{share|percent} of rows have no {field}; KPIs of it rest on the others.",
  "kpi.audit-mostly-zero":
    "{field} is 0 in {rows} rows ({share|percent}): ratios over it have no value row by row, only of sums.",
  "kpi.audit-sample-ratio":
    "The arms of {field} ({sizes}) are not of the planned sizes (p = {pValue}): look for a fault in the assignment before comparing.",
};
