"""Makes changes.json: comparisons of two values, and splits of changes on real files, worked out without the package.

    SOCIALOPS_DATA=... python3 makeChangesGolden.py > changes.json

Proportions: Wilson limits and pooled z after the definition (checked below against values of statsmodels 0.13.5), Fisher by scipy.
Rates: exact limits and conditional test by scipy. Ratios of sums: numpy, after the definition. Splits: numpy, after the definition; their
standard errors by central differences of the split as a function of group totals, and by a bootstrap of 4,000 draws of rows a side.
"""

import csv
import json
import math
import os
import sys

import numpy as np
import scipy
from scipy import stats

LEVEL = 0.95
Z = stats.norm.ppf(0.975)


def mover_quotient(a, la, ua, b, lb, ub):
    """Limits of b / a (Donner & Zou 2012, section 2.2)."""
    if la <= 0:
        return None
    low = (a * b - math.sqrt((a * b) ** 2 - lb * ua * (2 * b - lb) * (2 * a - ua))) / (ua * (2 * a - ua))
    high = (a * b + math.sqrt((a * b) ** 2 - ub * la * (2 * b - ub) * (2 * a - la))) / (la * (2 * a - la))
    return [low, high]


def wilson(x, n):
    mid, half = (x + Z * Z / 2) / (n + Z * Z), Z / (n + Z * Z) * math.sqrt(x * (n - x) / n + Z * Z / 4)
    return max(0.0, mid - half) if x else 0.0, (mid + half if x < n else 1.0)


def proportions():
    out = []
    for x, n, y, m in [(56, 70, 48, 80), (9, 10, 3, 10), (10, 10, 0, 20), (5, 56, 0, 29), (120, 1000, 150, 1000),
                       (1410, 28000, 1520, 27900), (20034, 44700, 20119, 45489), (8502, 44700, 8279, 45489), (0, 9, 0, 12)]:
        (la, ua), (lb, ub), a, b = wilson(x, n), wilson(y, m), x / n, y / m
        low, high = b - a - math.hypot(b - lb, ua - a), b - a + math.hypot(ub - b, a - la)
        pooled = (x + y) / (n + m)
        few = min(n, m) * min(pooled, 1 - pooled) < 5
        if few:
            p = stats.fisher_exact([[x, n - x], [y, m - y]])[1]
        else:
            p = 2 * stats.norm.sf(abs(b - a) / math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m)))
        if (x, n) == (1410, 28000):  # statsmodels, of the first minus the second
            assert abs(-high + 0.007821433022232) < 1e-14 and abs(-low + 0.0004277497701992) < 1e-14
            assert abs(p - 0.02873593248001) < 1e-13
        out.append({"before": [x, n], "after": [y, m], "low": low, "high": high, "pValue": min(1, p),
                    "quotient": mover_quotient(x / n, *wilson(x, n), y / m, *wilson(y, m)),
                    "method": "Newcombe, Fisher exact" if few else "Newcombe, pooled z", "relativeTolerance": 1e-9})
    return out


def garwood(x, t):
    return (stats.chi2.ppf(0.025, 2 * x) / 2 / t if x else 0.0), stats.chi2.ppf(0.975, 2 * x + 2) / 2 / t


def rates():
    out = []
    for x, t, y, u in [(60, 51477.5, 30, 54308.7), (15, 10.0, 30, 12.0), (0, 5.0, 4, 5.0), (250, 365.0, 280, 365.0),
                       (52000, 30.0, 53100, 31.0)]:
        a, b = x / t, y / u
        (la, ua), (lb, ub) = garwood(x, t), garwood(y, u)
        exact = x + y <= 10000
        if exact:
            p = stats.binomtest(y, x + y, u / (t + u)).pvalue
        else:
            p = 2 * stats.norm.sf(abs((b - a) / math.sqrt((x + y) / (t + u) * (1 / t + 1 / u))))
        out.append({"before": [x, t], "after": [y, u],
                    "low": b - a - math.hypot(b - lb, ua - a), "high": b - a + math.hypot(ub - b, a - la),
                    "pValue": p, "quotient": mover_quotient(a, la, ua, b, lb, ub),
                    "method": "exact limits (MOVER), " + ("exact conditional test" if exact else "score z"),
                    "relativeTolerance": 1e-9})
    return out


def ratio_of(x, y):
    x, y = np.asarray(x, float), np.asarray(y, float)
    r = x.sum() / y.sum()
    d = x - r * y
    return r, math.sqrt((d ** 2).sum() / len(x) / (len(x) - 1)) / y.mean(), len(x) - 1


def welch(d, va, dfa, vb, dfb):
    se = math.sqrt(va + vb)
    df = (va + vb) ** 2 / (va ** 2 / dfa + vb ** 2 / dfb)
    half = stats.t.ppf(0.975, df) * se
    return d - half, d + half, 2 * stats.t.sf(abs(d) / se, df), stats.t.ppf(0.975, df)


def ratios():
    a = ([2, 0, 5, 1, 3, 0, 7, 2, 4, 1], [20, 5, 40, 12, 25, 8, 50, 15, 60, 10])
    b = ([3, 1, 6, 1, 4, 0, 9, 2, 6, 2], [22, 6, 41, 11, 27, 9, 52, 14, 61, 12])
    (ra, sa, da), (rb, sb, db) = ratio_of(*a), ratio_of(*b)
    low, high, p, t = welch(rb - ra, sa * sa, da, sb * sb, db)
    quotient = mover_quotient(ra, ra - t * sa, ra + t * sa, rb, rb - t * sb, rb + t * sb)
    return {"before": {"clicks": a[0], "impressions": a[1], "standardError": sa},
            "after": {"clicks": b[0], "impressions": b[1], "standardError": sb},
            "change": rb - ra, "low": low, "high": high, "pValue": p, "quotient": quotient, "relativeTolerance": 1e-10}


# Splits. A side is an array (groups, 3): rows, numerator, denominator.


def split(before, after, is_ratio):
    """mix, rate and volume by group, after the definition in the doc comment of explainChange."""
    n0, n1 = before[:, 0], after[:, 0]
    x0, x1 = before[:, 1], after[:, 1]
    y0, y1 = (before[:, 2], after[:, 2]) if is_ratio else (n0, n1)
    w0, w1 = y0 / y0.sum(), y1 / y1.sum()
    there0, there1 = (n0 > 0) & (y0 != 0), (n1 > 0) & (y1 != 0)
    both = there0 & there1
    r0 = np.divide(x0, y0, out=np.zeros_like(x0), where=there0)
    r1 = np.divide(x1, y1, out=np.zeros_like(x1), where=there1)
    size = 1 if is_ratio else (y0.sum() + y1.sum()) / 2
    rate = np.where(both, size * (r1 - r0) * (w0 + w1) / 2, 0)
    if is_ratio:
        middle = (x0.sum() / y0.sum() + x1.sum() / y1.sum()) / 2
        effect = x1 / y1.sum() - x0 / y0.sum() - (w1 - w0) * middle
        volume = np.zeros_like(x0)
    else:
        effect = x1 - x0
        volume = (y1.sum() - y0.sum()) * (x0 / y0.sum() + x1 / y1.sum()) / 2
    return {"effect": effect, "mix": effect - rate - volume, "rate": rate, "volume": volume}


def group_totals(frame, groups):
    out = np.zeros((len(groups), 3))
    for i, key in enumerate(groups):
        mine = frame["g"] == key
        out[i] = [mine.sum(), frame["x"][mine].sum(), frame["y"][mine].sum()]
    return out


def size(frame):
    return len(frame["x"])


def linearized(before, after, groups, is_ratio, pick):
    """Variances of the two sides by central differences with respect to every group total; y is 1 a row where there is no ratio."""
    frames = (before, after)
    base = [group_totals(f, groups) for f in frames]
    columns = (1, 2) if is_ratio else (1, 0)
    variances = []
    for s in (0, 1):
        u = np.zeros(size(frames[s]))
        for i, key in enumerate(groups):
            mine = frames[s]["g"] == key
            for column, name in zip(columns, ("x", "y")):
                scale = max(abs(base[s][i, column]), 1) * 1e-5
                moved = []
                for sign in (1, -1):
                    totals = [t.copy() for t in base]
                    totals[s][i, column] += sign * scale
                    if not is_ratio:
                        # The number of rows is given: what one group gains changes shares, not the size.
                        n = base[s][:, 0].sum()
                        totals[s][:, 0] *= n / totals[s][:, 0].sum()
                    moved.append(pick(split(*totals, is_ratio)))
                gradient = (moved[0] - moved[1]) / (2 * scale)
                u[mine] += gradient * frames[s][name][mine]
        n = len(u)
        variances.append(n / (n - 1) * ((u - u.mean()) ** 2).sum())
    return variances


def bootstrap(before, after, groups, is_ratio, picks, draws=4000):
    rng = np.random.default_rng(20261123)
    sides = []
    for frame in (before, after):
        code = np.array([groups.index(g) for g in frame["g"]])
        x, y = frame["x"], frame["y"]
        drawn = np.zeros((draws, len(groups), 3))
        for d in range(draws):
            rows = rng.integers(0, size(frame), size(frame))
            c = code[rows]
            drawn[d, :, 0] = np.bincount(c, minlength=len(groups))
            drawn[d, :, 1] = np.bincount(c, x[rows], minlength=len(groups))
            drawn[d, :, 2] = np.bincount(c, y[rows], minlength=len(groups))
        sides.append(drawn)
    found = [split(a, b, is_ratio) for a, b in zip(*sides)]
    return {name: float(np.std([pick(one) for one in found], ddof=1)) for name, pick in picks.items()}


def split_case(before, after, is_ratio, with_bootstrap):
    groups = sorted(set(before["g"]) | set(after["g"]))
    totals = [group_totals(f, groups) for f in (before, after)]
    found = split(*totals, is_ratio)
    picks = {name: (lambda s, name=name: s[name].sum()) for name in (("mix", "rate") if is_ratio else ("mix", "rate", "volume"))}
    if is_ratio:
        picks["total"] = lambda s: s["effect"].sum()
    out = {"total": float(found["effect"].sum()), "mix": float(found["mix"].sum()), "rate": float(found["rate"].sum()),
           "volume": None if is_ratio else float(found["volume"].sum()), "rows": [size(before), size(after)],
           "parts": [{"group": g, "effect": float(found["effect"][i]), "mix": float(found["mix"][i]), "rate": float(found["rate"][i])}
                     for i, g in enumerate(groups)], "valueTolerance": 1e-11, "intervals": {}, "partIntervals": {},
           "intervalTolerance": 1e-6}
    for name, pick in picks.items():
        va, vb = linearized(before, after, groups, is_ratio, pick)
        low, high, _, _ = welch(pick(found), va, size(before) - 1, vb, size(after) - 1)
        out["intervals"][name] = [low, high]
    for i, g in enumerate(groups):
        for name in ("effect", "mix", "rate"):
            pick = lambda s, i=i, name=name: s[name][i]
            va, vb = linearized(before, after, groups, is_ratio, pick)
            if va + vb > 0:
                low, high, _, _ = welch(pick(found), va, size(before) - 1, vb, size(after) - 1)
                out["partIntervals"][f"{g}:{name}"] = [low, high]
    if with_bootstrap:
        out["bootstrap"] = bootstrap(before, after, groups, is_ratio, picks)
        # The first order leaves out the product of two uncertain differences, a tenth of the error by paid.
        out["bootstrapTolerance"] = 0.12
    return out


def splits(folder):
    def read(name):
        with open(os.path.join(folder, name), encoding="utf-8-sig") as file:
            return list(csv.DictReader(file))

    def number(cell):
        return float(cell) if cell != "" else None

    def frame(rows, group, x, y):
        """Rows in which both are there, as arrays."""
        kept = [(group(row), x(row), y(row)) for row in rows]
        kept = [one for one in kept if one[1] is not None and one[2] is not None]
        return {"g": np.array([g for g, _, _ in kept]), "x": np.array([a for _, a, _ in kept], float), "y": np.array([b for _, _, b in kept], float)}

    def sides(rows, is_before, group, x, y):
        return [frame([r for r in rows if is_before(r) == side], group, x, y) for side in (True, False)]

    def engagements(row):
        """Components that are not there are left out of the sum; a post without any is left out."""
        parts = [number(row[name]) for name in ("like", "comment", "share")]
        parts = [part for part in parts if part is not None]
        return sum(parts) if parts else None

    def clicks(row):
        return number(row["Clicks"])

    def impressions(row):
        return number(row["Impressions"])

    out = {}
    facebook = read("facebook_metrics_moro2016.csv")
    paid = {"0": "false", "1": "true", "": "null"}
    for name, group in (("facebookByType", lambda r: r["Type"]), ("facebookByPaid", lambda r: paid[r["Paid"]])):
        both = sides(facebook, lambda r: int(r["Post Month"]) <= 6, group, engagements, lambda r: number(r["Lifetime Post Total Reach"]))
        out[name] = split_case(*both, True, True)
    kag = read("kag_conversion_data.csv")
    for name, group in (("kagByAge", lambda r: r["age"]), ("kagByGender", lambda r: r["gender"]), ("kagByBoth", lambda r: r["age"] + "/" + r["gender"])):
        out[name] = split_case(*sides(kag, lambda r: r["xyz_campaign_id"] != "1178", group, clicks, impressions), True, True)
    out["kagByCampaign"] = split_case(*sides(kag, lambda r: int(r["ad_id"]) < 950_000, lambda r: r["xyz_campaign_id"], clicks, impressions), True, False)
    thai = [r for r in read("fb_live_sellers_thailand.csv") if r["status_published"].split(" ")[0][-4:] in ("2017", "2018")]
    both = sides(thai, lambda r: r["status_published"].split(" ")[0].endswith("2017"), lambda r: r["status_type"], lambda r: number(r["num_comments"]), lambda r: 1.0)
    out["thailandByType"] = split_case(*both, False, True)
    cats = read("cookie_cats.csv")
    both = sides(cats, lambda r: int(r["userid"]) < 5_000_000, lambda r: r["test_version"], lambda r: float(r["retention_1"] == "True"), lambda r: 1.0)
    out["cookieCatsByVersion"] = split_case(*both, True, False)
    return out


json.dump(
    {
        "versions": {"python": sys.version.split()[0], "numpy": np.__version__, "scipy": scipy.__version__},
        "level": LEVEL,
        "proportions": proportions(),
        "rates": rates(),
        "ratios": ratios(),
        "splits": splits(os.environ["SOCIALOPS_DATA"]),
    },
    sys.stdout,
    indent=1,
)
