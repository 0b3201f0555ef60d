"""
Golden values for rankPlatforms and assignPlatformRoles, each by another way than the package goes:

- TOPSIS (Hwang and Yoon 1981) in numpy, with a case in which a dominated option turns the order of two others
- stretches of weights by bisection over the winner, where the package has a closed form
- shares of ranks by 2,000,000 Dirichlet draws, where the package draws 10,000
- weights of an order as the mean of the corners of the set of weights that keep it
- role assignments by mixed-integer linear programming (HiGHS), where the package has a dynamic program
- bounds of an overlap by linear programming over the four cells

Run: python3 make_ranking.py > ranking.json
"""
import json
import sys

import numpy as np
import scipy
from scipy.optimize import LinearConstraint, Bounds, linprog, milp

rng = np.random.default_rng(20261123)


def topsis(x, w):
    v = x / np.sqrt((x**2).sum(0)) * (w / w.sum())
    away = lambda to: np.sqrt(((v - to) ** 2).sum(1))
    return away(v.min(0)) / (away(v.min(0)) + away(v.max(0)))


def stretch(x, w, k):
    """Least and greatest weight of criterion k, the others in proportion, with the same winner."""
    rest = np.delete(w, k) / np.delete(w, k).sum()
    def leads(t):
        weights = np.insert(rest * (1 - t), k, t)
        scores = x @ weights
        return scores[winner] >= np.delete(scores, winner).max() - 1e-15
    winner = int(np.argmax(x @ w))
    ends = []
    for end in (0.0, 1.0):
        if leads(end):
            ends.append(end)
            continue
        inside, outside = w[k], end
        for _ in range(200):
            middle = (inside + outside) / 2
            if leads(middle):
                inside = middle
            else:
                outside = middle
        ends.append(inside)
    return ends


def shares(low, high, n=2_000_000):
    options, criteria = low.shape
    counts = np.zeros((options, options))
    for _ in range(20):
        w = rng.dirichlet(np.ones(criteria), n // 20)
        x = low + (high - low) * rng.random((n // 20, options, criteria))
        order = np.argsort(-(x * w[:, None, :]).sum(2), axis=1, kind="stable")
        for rank in range(options):
            counts[:, rank] += np.bincount(order[:, rank], minlength=options)
    return (counts / n).tolist()


def ranking(x, low=None, high=None, w=None):
    low = x if low is None else low
    high = x if high is None else high
    w = w / w.sum()
    return {
        "low": low.tolist(),
        "high": high.tolist(),
        "weights": w.tolist(),
        "scores": {"value": (x @ w).tolist(), "tolerance": 1e-12},
        "lowScores": {"value": (low @ w).tolist(), "tolerance": 1e-12},
        "highScores": {"value": (high @ w).tolist(), "tolerance": 1e-12},
        "closeness": {"value": topsis(x, w).tolist(), "tolerance": 1e-12},
        "stretches": {"value": [stretch(x, w, k) for k in range(len(w))], "tolerance": 1e-9},
        # 10,000 draws: four standard errors of a share of one half.
        "shares": {"value": shares(low, high), "tolerance": 0.02},
    }


cases = [
    ranking(np.array([[9, 8, 1], [5, 7, 6], [6, 8, 3]]) / 10, w=np.array([0.5, 0.3, 0.2])),
    ranking(np.array([[9, 8, 1], [5, 7, 6], [6, 8, 3], [2, 1, 2]]) / 10, w=np.array([0.5, 0.3, 0.2])),
    ranking(np.array([[0.8, 0.4, 0.6], [0.5, 0.9, 0.5], [0.6, 0.6, 0.6]]), w=np.array([0.5, 0.3, 0.2])),
]
for _ in range(6):
    options, criteria = rng.integers(3, 7), rng.integers(2, 6)
    a, b = rng.random((options, criteria)).round(3), rng.random((options, criteria)).round(3)
    low, high = np.minimum(a, b), np.maximum(a, b)
    known = rng.random((options, criteria)) < 0.5
    low, high = np.where(known, a, low), np.where(known, a, high)
    cases.append(ranking(low + (high - low) / 2, low, high, rng.random(criteria).round(3) + 0.01))


def order_weights(n):
    """Corners of {w1 >= w2 >= ... >= wn >= 0, sum 1}: equal weights for the first k."""
    corners = [[1 / k if i < k else 0 for i in range(n)] for k in range(1, n + 1)]
    return np.mean(corners, 0).tolist()


def assignment():
    platforms = int(rng.integers(2, 8))
    places = rng.integers(1, 3, 4)
    while places.sum() > 6:
        places = rng.integers(1, 3, 4)
    effort = rng.integers(1, 10, 4)
    most = int(rng.integers(1, 4))
    fits = rng.random((platforms, 4)).round(3)
    fits[rng.random((platforms, 4)) < 0.1] = 0
    hours = float(rng.integers(10, 60))
    budget = float(rng.integers(10, 60))
    needs = rng.integers(0, 30, (platforms, 2)).astype(float)
    needs = np.minimum(needs, [hours, budget])
    weight = effort / effort.sum() / places
    # Variables: platform x role, then whether a platform is used at all.
    n = platforms * 4
    cost = np.concatenate([-(fits * weight).ravel(), np.zeros(platforms)])
    rows, upper = [], []
    for role in range(4):
        row = np.zeros(n + platforms)
        row[role:n:4] = 1
        rows.append(row), upper.append(places[role])
    for p in range(platforms):
        row = np.zeros(n + platforms)
        row[4 * p : 4 * p + 4] = 1
        row[n + p] = -most
        rows.append(row), upper.append(0)
    for k, limit in enumerate((hours, budget)):
        row = np.zeros(n + platforms)
        row[n:] = needs[:, k]
        rows.append(row), upper.append(limit)
    found = milp(cost, constraints=LinearConstraint(np.array(rows), ub=np.array(upper, float)), integrality=np.ones(n + platforms), bounds=Bounds(0, 1))
    assert found.success
    return {
        "fits": fits.tolist(),
        "places": places.tolist(),
        "effort": effort.tolist(),
        "rolesPerPlatform": most,
        "hoursPerWeek": hours,
        "budget": budget,
        "needs": needs.tolist(),
        "objective": {"value": -found.fun, "tolerance": 1e-9},
    }


def overlap(a, b):
    """Cells: both, a alone, b alone, neither."""
    equal = {"A_eq": [[1, 1, 0, 0], [1, 0, 1, 0], [1, 1, 1, 1]], "b_eq": [a, b, 1]}
    ends = [linprog(c, **equal, bounds=(0, 1)).fun for c in ([1, 0, 0, 0], [-1, 0, 0, 0])]
    return {"shares": [a, b], "bounds": {"value": [ends[0], -ends[1]], "tolerance": 1e-9}}


json.dump(
    {
        "madeWith": f"Python {sys.version.split()[0]}, numpy {np.__version__}, scipy {scipy.__version__}",
        "rankings": cases,
        "orderWeights": {"value": {str(n): order_weights(n) for n in range(1, 8)}, "tolerance": 1e-14},
        "assignments": [assignment() for _ in range(60)],
        "overlaps": [overlap(a, b) for a, b in ((0.4, 0.3), (0.7, 0.6), (0.9, 0.9), (0.2, 1.0), (0.0, 0.5))],
    },
    sys.stdout,
    indent=1,
)
print()
