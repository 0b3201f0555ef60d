"""Makes formulas.json: hashes, sketches, quantiles and formula trees, worked out without the package.

    python3 makeFormulasGolden.py > formulas.json

Hashes and sketches follow the description in src/stats/sketch/kMinimumValues.ts with Python's whole numbers; quantiles are numpy's
(method "linear", which is type 7); the formula trees are written out as loops over rows.
"""

import json
import random
import sys

import numpy as np

MASK = 0xFFFFFFFF


def rotate(x, by):
    return ((x << by) | (x >> (32 - by))) & MASK


def murmur3(units, seed):
    """MurmurHash3_x86_32 of UTF-16 units, two a block; an odd last one stands alone."""
    h = seed
    for i in range(0, len(units), 2):
        k = units[i] | ((units[i + 1] if i + 1 < len(units) else 0) << 16)
        k = (k * 0xCC9E2D51) & MASK
        k = (rotate(k, 15) * 0x1B873593) & MASK
        h = (rotate(h ^ k, 13) * 5 + 0xE6546B64) & MASK
    h ^= len(units) * 2
    h = ((h ^ (h >> 16)) * 0x85EBCA6B) & MASK
    h = ((h ^ (h >> 13)) * 0xC2B2AE35) & MASK
    return h ^ (h >> 16)


def units_of(text):
    raw = text.encode("utf-16-le", "surrogatepass")
    return [raw[i] | (raw[i + 1] << 8) for i in range(0, len(raw), 2)]


def hash53(tagged):
    units = units_of(tagged)
    return (murmur3(units, 0x2F0B4C47) >> 11) * 2**32 + murmur3(units, 0x9E3779B9)


hashes = [
    {"value": value, "hash": hash53(tagged)}
    for value, tagged in [
        ("", "t"),
        ("1", "t1"),
        (1, "n1"),
        (0, "n0"),
        (-1.5, "n-1.5"),
        (1e21, "n1e+21"),
        (9007199254740991, "n9007199254740991"),
        ("a", "ta"),
        ("ab", "tab"),
        ("ab\0", "tab\0"),
        ("Ünïcode", "tÜnïcode"),
        ("微博", "t微博"),
        ("🎉🎉", "t🎉🎉"),
        ("a longer text, past a few blocks", "ta longer text, past a few blocks"),
    ]
]

sketches = []
for count in [12000, 50000, 200000]:
    smallest = sorted({hash53(f"tmember-{i}") for i in range(count)})[:4096]
    value = 4095 / ((smallest[-1] + 1) / 2**53)
    sketches.append({"prefix": "member-", "count": count, "last": smallest[-1], "value": value})

random.seed(20261123)
samples = [
    [3.0],
    [1, 2, 3, 4],
    [random.gauss(0, 100) for _ in range(25)],
    [round(random.expovariate(0.01)) for _ in range(101)],
]
quantiles = [
    {"values": values, "p": p, "value": float(np.quantile(np.array(values, float), p, method="linear"))}
    for values in samples
    for p in [0, 0.05, 0.25, 0.5, 0.9, 0.99, 1]
]

rows = [
    {
        "format": random.choice(["video", "image", "text", None]),
        "likes": random.choice([None, *range(20)]),
        "comments": random.choice([None, *range(9)]),
        "shares": random.choice([None, *range(5)]),
        "follows": random.choice([None, *range(7)]),
        "unfollows": random.choice([None, *range(7)]),
    }
    for _ in range(60)
]
weights = {"likes": 1, "comments": 2.5, "shares": 4}


def weighted(row):
    met = [weight * row[field] for field, weight in weights.items() if row[field] is not None]
    return sum(met) if met else None


both = [row for row in rows if row["follows"] is not None and row["unfollows"] is not None]
scores = [score for score in map(weighted, rows) if score is not None]
liked = [row for row in rows if row["likes"] is not None and row["likes"] >= 10]
with_format = [row for row in rows if row["format"] is not None and row["likes"] is not None]
trees = {
    "rows": rows,
    "difference": {"n": len(both), "value": sum(row["follows"] - row["unfollows"] for row in both)},
    "weightedSum": {
        "n": len(scores),
        "partial": sum(
            weighted(row) is not None and any(row[field] is None for field in weights) for row in rows
        ),
        "value": sum(scores),
    },
    "quantile": {"n": len(scores), "value": float(np.quantile(np.array(scores, float), 0.9))},
    "countWhere": {"n": len(rows), "value": len(liked)},
    "distinctWhere": {
        "n": sum(not (row["likes"] is not None and row["likes"] >= 10 and row["format"] is None) for row in rows),
        "value": len({row["format"] for row in liked} - {None}),
    },
    "perFormat": {
        "n": len(with_format),
        "numerator": sum(row["likes"] for row in with_format),
        "denominator": len({row["format"] for row in with_format}),
    },
}
trees["perFormat"]["value"] = trees["perFormat"]["numerator"] / trees["perFormat"]["denominator"]

print(
    json.dumps(
        {
            "madeBy": f"makeFormulasGolden.py, Python {sys.version.split()[0]}, numpy {np.__version__}",
            "hashes": {"tolerance": 0, "cases": hashes},
            "sketches": {"relativeTolerance": 1e-15, "cases": sketches},
            "quantiles": {"relativeTolerance": 1e-14, "cases": quantiles},
            "trees": {"relativeTolerance": 1e-14, **trees},
        },
        ensure_ascii=False,
        indent=2,
    )
)
