"""KPIs of four public files by group, with pandas.

Run: SOCIALOPS_DATA=folder python3 test/golden/kpi/makeRealGroups.py > test/golden/kpi/realGroups.json
Made with Python 3, pandas 3.0.6 and scipy 1.17.1. Ratios are sums over sums of the rows that have both sides; intervals are those of
linearization with Student t; quantiles are numpy's (type 7). Group keys are texts. Tolerances are relative.
"""
import json
import os
import pandas as pd
from scipy import stats

folder = os.environ["SOCIALOPS_DATA"]


def ratio(rows, above, below):
    """Value, numerator, denominator, n and the 95 % interval of a ratio of sums."""
    both = rows[[above, below]].dropna()
    x, y, n = both[above], both[below], len(both)
    if n == 0 or y.sum() == 0:
        return {"n": n, "value": None}
    value = x.sum() / y.sum()
    out = {"n": n, "value": value, "numerator": float(x.sum()), "denominator": float(y.sum())}
    residual = (x - value * y) ** 2
    if n > 1 and residual.sum() > 0:
        error = (residual.sum() / (n - 1) / n) ** 0.5 / y.mean()
        half = stats.t.ppf(0.975, n - 1) * error
        out["low"], out["high"] = max(0.0, value - half), value + half
    return out


def groups(rows, by, measures):
    found = []
    for key, part in rows.groupby(by, dropna=False):
        keys = key if isinstance(key, tuple) else (key,)
        named = [None if pd.isna(one) else str(int(one)) if isinstance(one, float) else str(one) for one in keys]
        found.append({"key": named, **{name: measure(part) for name, measure in measures.items()}})
    return found


def read(name):
    return pd.read_csv(os.path.join(folder, name))


page = read("facebook_metrics_moro2016.csv")
page["engagements"] = page[["like", "comment", "share"]].sum(axis=1, min_count=1)
ads = read("kag_conversion_data.csv")
live = read("fb_live_sellers_thailand.csv")
game = read("cookie_cats.csv")
game["one"] = 1
game["returned"] = game["retention_1"].astype(int)
REACH, SHOWN = "Lifetime Post Total Reach", "Lifetime Post Total Impressions"
page_measures = {
    "engaged_by_reach": lambda part: ratio(part, "Lifetime Engaged Users", REACH),
    "engagements_by_impressions": lambda part: ratio(part, "engagements", SHOWN),
    "likes": lambda part: {"n": int(part["like"].count()), "value": float(part["like"].sum())},
    "reach_p90": lambda part: {"n": len(part), "value": float(part[REACH].quantile(0.9))},
}
ad_measures = {
    "click_rate": lambda part: ratio(part, "Clicks", "Impressions"),
    "cost_per_click": lambda part: ratio(part, "Spent", "Clicks"),
    "conversion_rate": lambda part: ratio(part, "Approved_Conversion", "Clicks"),
    "interests": lambda part: {"n": len(part), "value": int(part["interest"].nunique())},
}
live_measures = {
    "reactions": lambda part: {"n": len(part), "value": float(part["num_reactions"].sum())},
    "share_of_comments": lambda part: ratio(part, "num_shares", "num_comments"),
    "median_comments": lambda part: {"n": len(part), "value": float(part["num_comments"].median())},
}
game_measures = {
    "day_one": lambda part: ratio(part, "returned", "one"),
    "rounds": lambda part: ratio(part, "sum_gamerounds", "one"),
}
print(
    json.dumps(
        {
            "tolerance": 1e-12,
            "page": {" ".join(by): groups(page, by, page_measures) for by in [["Type"], ["Paid"], ["Category", "Type"], ["Post Weekday"]]},
            "ads": {" ".join(by): groups(ads, by, ad_measures) for by in [["age"], ["gender", "age"], ["xyz_campaign_id"], ["interest"]]},
            "live": {" ".join(by): groups(live, by, live_measures) for by in [["status_type"]]},
            "game": {" ".join(by): groups(game, by, game_measures) for by in [["test_version"], ["test_version", "retention_7"]]},
        }
    )
)
