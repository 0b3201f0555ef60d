"""Golden values of angles, circular statistics and rank correlation.

Run: python3 test/golden/stats/makeCircularGolden.py > test/golden/stats/circular.json
Made with Python 3.11, mpmath 1.3.0, scipy 1.17.1, numpy 2.4.6.

Angles: mpmath at 40 digits. Circular means: scipy.stats.circmean and circvar. Rayleigh's test: the formula of Wilkie (1983) in
mpmath, and points of 5 % of the table of Greenwood and Durand as printed by Zar. Correlations: scipy.stats.spearmanr; partial ones
from the inverse of numpy's correlation matrix of the ranks; intervals by Fisher's transformation in mpmath.
Tolerances are relative for angles and absolute for the others.
"""
import json
import random
import numpy as np
from mpmath import mp, mpf, atan2, sqrt, exp, erfinv, atanh, tanh
from scipy import stats

mp.dps = 40
draw = random.Random(7)

POINTS = [(0.0, 1.0), (1.0, 0.0), (1.0, 1.0), (-1.0, 1.0), (1.0, -1.0), (-1.0, -1.0), (1e-300, 1.0), (1.0, 1e-300), (3e-310, -4e-310),
          (1e300, -1e300), (0.1, 0.30000000000000004)]
POINTS += [(draw.gauss(0, 1) * 10.0 ** draw.randint(-6, 6), draw.gauss(0, 1) * 10.0 ** draw.randint(-6, 6)) for _ in range(1500)]

HOURS = {"evening": [18, 19, 19, 20, 20, 20, 21, 22, 23, 9], "midnight": [22, 23, 3, 0.5, 23.75], "even": [0, 6, 12, 18.5],
         "one": [13.25], "negative": [-1, -25.5, 47, 100],
         "many": [round(draw.gauss(23, 4), 3) for _ in range(300)]}


def wilkie(n, r):
    n, r = mpf(n), mpf(r)
    return exp(sqrt(1 + 4 * n + 4 * (n * n - (n * r) ** 2)) - (1 + 2 * n))


def circle(name, hours):
    n = len(hours)
    mean = float(stats.circmean(hours, high=24, low=0))
    length = float(1 - stats.circvar(hours, high=24, low=0))
    return {"name": name, "hours": hours, "mean": mean, "resultantLength": length, "pValue": float(wilkie(n, length)), "tolerance": 1e-11}


def fisher(r, n, taken):
    r = mpf(r)
    half = sqrt(mpf(2)) * erfinv(mpf("0.95")) * sqrt((1 + r * r / 2) / (n - 3 - taken))
    return [float(tanh(atanh(r) - half)), float(tanh(atanh(r) + half))]


def pairs(name, n, ties):
    x = [draw.randint(0, 6) if ties else round(draw.gauss(0, 1), 6) for _ in range(n)]
    z = list(range(n))
    y = [round(0.4 * a + 0.03 * c + draw.gauss(0, 1), 1 if ties else 6) for a, c in zip(x, z)]
    direct = stats.spearmanr(x, y)
    p = np.linalg.inv(np.corrcoef([stats.rankdata(v) for v in (x, y, z)]))
    part = float(-p[0, 1] / np.sqrt(p[0, 0] * p[1, 1]))
    t = abs(part) * np.sqrt((n - 3) / (1 - part * part))
    return {"name": name, "x": x, "y": y, "given": z,
            "correlation": float(direct.statistic), "pValue": float(direct.pvalue), "interval": fisher(float(direct.statistic), n, 0),
            "partial": part, "partialPValue": float(2 * stats.t.sf(t, n - 3)), "partialInterval": fisher(part, n, 1), "tolerance": 1e-11}


print(json.dumps({
    "atan2": {"tolerance": 4.5e-16, "points": [[y, x, float(atan2(mpf(y), mpf(x)))] for y, x in POINTS]},
    "circles": [circle(*item) for item in HOURS.items()],
    "rayleighPoints": {"tolerance": 0.001, "points": [[10, 2.919], [20, 2.958], [50, 2.982], [100, 2.989]]},
    "pairs": [pairs("small", 8, False), pairs("ties", 40, True), pairs("large", 200, False)],
}, indent=1))
