"""Best schedules by linear and integer programming, for test/timing/schedule/scheduleGoldens.test.ts.

Written with Python 3.11, numpy 2.4.6, scipy 1.17.1 (HiGHS). Run: python3 makeSchedules.py > schedules.json
All numbers are whole, so that every optimum is exact once rounded; the script stops where a linear program's vertex is not whole.
"""

import json

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, linprog, milp

random = np.random.default_rng(20261123)


def plain(hours, values, count, gap, per_day, per_week):
    """One channel: at most one post in any window of the gap, limits a day and a week, exactly `count`. Interval matrix: LP is enough."""
    rows, limits = [], []
    for i, start in enumerate(hours):
        rows.append([1 if i <= j and hours[j] - start < gap else 0 for j in range(len(hours))])
        limits.append(1)
    for size, limit in ((24, per_day), (168, per_week)):
        if limit is None:
            continue
        for block in sorted({h // size for h in hours}):
            rows.append([1 if h // size == block else 0 for h in hours])
            limits.append(limit)
    found = linprog(-np.array(values), A_ub=rows, b_ub=limits, A_eq=[[1] * len(hours)], b_eq=[count], bounds=(0, 1))
    if found.status == 2:
        return None
    assert found.status == 0 and np.allclose(found.x, np.round(found.x), atol=1e-7), found
    return -found.fun


def channel_case():
    size = int(random.integers(60, 260))
    hours = sorted(random.choice(24 * 40, size=size, replace=False).tolist())
    values = random.integers(0, 1000, size=size).tolist()
    gap = int(random.choice([0, 2, 6, 20, 30]))
    per_day = [None, 1, 2, 3][random.integers(4)]
    per_week = [None, 3, 5][random.integers(3)]
    for count in range(int(random.integers(3, 25)), 0, -1):
        best = plain(hours, values, count, gap, per_day, per_week)
        if best is not None:
            break
    return dict(hours=hours, values=values, count=count, minGapHours=gap, perDay=per_day, perWeek=per_week, best=round(best))


def rhythm_case():
    """Path of `count` posts: values, less weight * (gap / ideal - 1)^2 a gap. A shortest path, so that the LP is enough."""
    size, count = int(random.integers(20, 34)), int(random.integers(3, 7))
    hours = sorted(random.choice(24 * 14, size=size, replace=False).tolist())
    values = random.integers(0, 10, size=size).tolist()
    weight, ideal = int(random.integers(1, 6)), int(random.choice([24, 48]))
    edges = [("s", (i, 1), values[i]) for i in range(size)] + [((i, count), "t", 0) for i in range(size)]
    for k in range(1, count):
        for i in range(size):
            for j in range(i + 1, size):
                off = (hours[j] - hours[i]) / ideal - 1
                edges.append(((i, k), (j, k + 1), values[j] - weight * off * off))
    nodes = {}
    for a, b, _ in edges:
        nodes.setdefault(a, len(nodes))
        nodes.setdefault(b, len(nodes))
    flow = np.zeros((len(nodes), len(edges)))
    for e, (a, b, _) in enumerate(edges):
        flow[nodes[a], e] += 1
        flow[nodes[b], e] -= 1
    net = np.zeros(len(nodes))
    net[nodes["s"]], net[nodes["t"]] = 1, -1
    found = linprog([-w for _, _, w in edges], A_eq=flow, b_eq=net, bounds=(0, 1))
    assert found.status == 0
    return dict(hours=hours, values=values, count=count, weight=weight, idealGapHours=ideal, best=-found.fun)


def stagger_case():
    """Three platforms over four days: integer program over (hour, lags), neighbors keep the gap on every platform."""
    hours, gap, count = 72, int(random.choice([6, 12, 20])), int(random.integers(2, 5))
    windows = [[0, 0]] + [sorted(random.integers(0, 5, size=2).tolist()) for _ in range(2)]
    weeks = [random.integers(0, 30, size=72).tolist() for _ in range(3)]
    vectors = [(0, a, b) for a in range(windows[1][0], windows[1][1] + 1) for b in range(windows[2][0], windows[2][1] + 1)]
    items = [(t, v) for t in range(hours) for v in vectors if t + max(v) < hours]
    worth = [sum(weeks[p][t + lag] for p, lag in enumerate(v)) for t, v in items]

    def solve(chosen):
        rows = []
        # On one platform at most one post in any window of the gap.
        for p in range(3):
            for start in range(hours):
                rows.append([1 if start <= items[i][0] + items[i][1][p] < start + gap else 0 for i in chosen])
        found = milp(
            -np.array([worth[i] for i in chosen]),
            constraints=[LinearConstraint(rows, -np.inf, 1), LinearConstraint([[1] * len(chosen)], count, count)],
            integrality=1,
            bounds=Bounds(0, 1),
        )
        return None if found.x is None else round(-found.fun)

    free = solve(range(len(items)))
    constant = max(
        (best for v in vectors if (best := solve([i for i, item in enumerate(items) if item[1] == v])) is not None),
        default=None,
    )
    return dict(hours=hours, values=weeks, windows=windows, count=count, minGapHours=gap, free=free, constant=constant)


print(
    json.dumps(
        dict(
            tolerance="whole numbers exactly; rhythm 1e-9",
            channels=[channel_case() for _ in range(80)],
            rhythms=[rhythm_case() for _ in range(20)],
            staggers=[stagger_case() for _ in range(25)],
        )
    )
)
