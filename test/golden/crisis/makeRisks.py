"""Golden values of risks: python3 makeRisks.py > risks.json (scipy 1.x).

Rates by scipy's gamma distribution; the resolution of matrices by drawing a million pairs with numpy, seed 1.
"""
import json
import numpy as np
from scipy import stats

observed = []
for events, years in [(0, 1), (0, 5), (1, 2), (2, 4), (7, 3), (40, 10)]:
    g = stats.gamma(events + 0.5, scale=1 / years)
    low, high = g.ppf(0.05), g.ppf(0.95)
    observed.append({
        "events": events, "years": years,
        "rate": g.mean(), "rateLow": low, "rateHigh": high,
        "probability": 1 - (years / (years + 1)) ** (events + 0.5),
        "probabilityLow": 1 - np.exp(-low), "probabilityHigh": 1 - np.exp(-high),
    })

rng = np.random.default_rng(1)
draws = rng.random((4, 1_000_000))


def resolution(edges, color):
    cell = lambda x: np.clip(np.searchsorted(edges, x, side="right") - 1, 0, len(edges) - 2)
    rank = lambda p, s: color[cell(s), cell(p)]
    risk = lambda p, s: p * s
    first, second = (draws[0], draws[1]), (draws[2], draws[3])
    larger = np.sign(risk(*first) - risk(*second))
    higher = np.sign(rank(*first) - rank(*second))
    return {"right": float((higher == larger).mean()), "tied": float((higher == 0).mean()),
            "reversed": float((higher == -larger).mean())}


def product(n, steps):
    return np.array([[sum((r + 1) * (c + 1) > s for s in steps) for c in range(n)] for r in range(n)])


matrices = []
for n, steps in [(5, [4, 9, 14]), (4, [3, 6, 9]), (3, [2, 4])]:
    edges = np.linspace(0, 1, n + 1)
    color = product(n, steps)
    matrices.append({"edges": edges.tolist(), "colors": color.tolist(), **resolution(edges, color)})

print(json.dumps({
    "tolerance": 1e-10, "resolutionTolerance": 0.004,
    "note": "rates relative; resolution against an even grid of 3,600 points, so that it differs by its coarseness too",
    "observed": observed, "matrices": matrices}, indent=1))
