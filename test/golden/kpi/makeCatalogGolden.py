"""Values of the catalogue's KPIs from raw events, by brute force. Run: python3 makeCatalogGolden.py > catalog.json

Rows as an engine would hand them on (growth accounting, days active, retention, cascades), and what the KPI over them is, worked
out from the events and not from the rows. Python 3.11, numpy and networkx; their versions are in the output.
"""

import json
from fractions import Fraction

import networkx as nx
import numpy as np

ACTIVITY = [set("abc"), set("bcde"), set("adf"), set("abdfg"), set()]
GRID = {"a": "1111111", "b": "1010100", "c": "0000010", "d": "1100001", "e": "0000000"}
EDGES = {
    "single": [],
    "pair": [[0, 1]],
    "star": [[0, i] for i in range(1, 6)],
    "chain": [[i, i + 1] for i in range(5)],
    "binary": [[0, 1], [0, 2], [1, 3], [1, 4], [2, 5], [2, 6]],
    "mixed": [[0, 1], [0, 2], [0, 3], [1, 4], [1, 5], [4, 6], [6, 7], [6, 8], [3, 9]],
}
TIMES = [120, 180, 210, 250, 260, 300, 330, 410, 520, 640, 900, 2400]


def growth():
    rows, seen, before = [], set(), set()
    for now in ACTIVITY:
        rows.append(
            {
                "new": len(now - seen),
                "retained": len(now & before),
                "resurrected": len((now & seen) - before),
                "churned": len(before - now),
            }
        )
        seen, before = seen | now, now
    return rows


def growth_values(periods):
    """From the sets of members in the periods asked for, told by the sets before them."""
    came = left = before = new = 0
    for i in periods:
        now, last = ACTIVITY[i], ACTIVITY[i - 1] if i > 0 else set()
        came, left, before = came + len(now - last), left + len(last - now), before + len(last)
        new += len(now - set().union(*ACTIVITY[:i]))
    return {
        "users.new_users": new,
        "users.resurrected_users": came - new,
        "users.churn_rate": None if before == 0 else left / before,
        "users.quick_ratio": None if left == 0 else came / left,
        "users.net_active_growth_rate": None if before == 0 else (came - left) / before,
    }


def cascade(edges):
    tree = nx.DiGraph(edges) if edges else nx.empty_graph(1, create_using=nx.DiGraph)
    depths = nx.single_source_shortest_path_length(tree, 0)
    widths = np.bincount(list(depths.values()))
    size = tree.number_of_nodes()
    virality = None if size == 1 else 2 * nx.wiener_index(tree.to_undirected()) / (size * (size - 1))
    return {
        "size": size,
        "depth": max(depths.values()),
        "maxBreadth": int(widths.max()),
        "structuralVirality": virality,
        "children": size - int(widths[0]),
        "parents": size - int(widths[-1]),
    }


cascades = {name: cascade(edges) for name, edges in EDGES.items()}


def median(field):
    return float(np.median([one[field] for one in cascades.values() if one[field] is not None]))


days = {member: marks.count("1") for member, marks in GRID.items()}
daily = [sum(marks[day] == "1" for marks in GRID.values()) for day in range(7)]
weekly = sum(count > 0 for count in days.values())
harris = Fraction(sum(one["children"] for one in cascades.values()), sum(one["parents"] for one in cascades.values()))

print(
    json.dumps(
        {
            "versions": {"numpy": np.__version__, "networkx": nx.__version__},
            "tolerance": 1e-14,
            "growth": {
                "rows": growth(),
                "values": [{"periods": p, "values": growth_values(p)} for p in ([0], [1], [2], [3], [4], [0, 1, 2, 3, 4])],
            },
            "activity": {
                "rows": [{"activeDays": count, "windowDays": 7} for count in days.values()],
                "values": {
                    "users.stickiness_daily_to_monthly": float(np.mean(daily)) / weekly,
                    "users.mean_active_days": sum(daily) / weekly,
                },
            },
            "cascades": {
                "rows": list(cascades.values()),
                "values": {
                    "spread.cascade_size": median("size"),
                    "spread.depth": median("depth"),
                    "spread.maximum_breadth": median("maxBreadth"),
                    "spread.structural_virality": median("structuralVirality"),
                    "spread.reproduction_number": float(harris),
                },
                "single": {name: {"virality": one["structuralVirality"], "reproduction": one["children"] / one["parents"] if one["parents"] else None} for name, one in cascades.items()},
            },
            "loads": {
                "rows": [{"lcp": ms} for ms in TIMES],
                "values": {"tech.largest_contentful_paint": float(np.quantile(TIMES, 0.75))},
            },
            "apdex": {
                "rows": [
                    {
                        "satisfiedSamples": sum(ms <= 300 for ms in TIMES),
                        "toleratingSamples": sum(300 < ms <= 1200 for ms in TIMES),
                        "samples": len(TIMES),
                    }
                ],
                "values": {"tech.apdex": float(np.mean([1 if ms <= 300 else 0.5 if ms <= 1200 else 0 for ms in TIMES]))},
            },
        },
        indent=1,
    )
)
