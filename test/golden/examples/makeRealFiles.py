"""Makes realFiles.json: what the review has to find in three real files, computed from the raw CSV by plain Python.

Run: python3 makeRealFiles.py DATA_FOLDER

Sums are whole numbers or fractions, so nothing is rounded before the end; local times come from zoneinfo; the one figure from
scipy is the quantile of Student's t. Each value stands beside the absolute tolerance that the test allows: 0 for counts, sums and
edges that fractions give exactly, 1e-12 of its size for what passes through a division or a square root.
"""
import csv
import json
import math
import platform
import sys
from collections import Counter
from datetime import date, datetime
from fractions import Fraction
from pathlib import Path
from zoneinfo import ZoneInfo

import scipy
from scipy.stats import t as student_t

NEW_YORK = ZoneInfo("America/New_York")


def rows_of(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def exact(value):
    return {"value": value, "tolerance": 0}


def close(value):
    return {"value": float(value), "tolerance": 1e-12 * abs(float(value))}


def whole(cell):
    return int(cell) if cell.strip() != "" else None


def slot_counts(slots):
    """Posts in each of the 168 hours of the week, Monday 00:00 first."""
    counts = Counter((weekday - 1) * 24 + hour for weekday, hour in slots)
    return [counts[slot] for slot in range(168)]


def twitter(folder):
    rows = rows_of(folder / "twitter_obama_538.csv")
    at = [datetime.fromisoformat(row["created_at_utc"].replace("Z", "+00:00")) for row in rows]
    local = [instant.astimezone(NEW_YORK) for instant in at]
    sums = {name: sum(int(row[name]) for row in rows) for name in ("favorites", "replies", "retweets")}
    return {
        "file": "twitter_obama_538.csv",
        "timeZone": "America/New_York",
        "rows": exact(len(rows)),
        "ids": exact(len({row["id"] for row in rows})),
        "firstId": exact(rows[0]["id"]),
        "likes": exact(sums["favorites"]),
        "comments": exact(sums["replies"]),
        "shares": exact(sums["retweets"]),
        "engagements": exact(sum(sums.values())),
        "months": exact(len({(instant.year, instant.month) for instant in local})),
        "first": exact(rows[at.index(min(at))]["created_at_utc"]),
        "last": exact(rows[at.index(max(at))]["created_at_utc"]),
        "postsPerSlot": exact(slot_counts((time.isoweekday(), time.hour) for time in local)),
    }


def ratio_with_interval(pairs):
    """Sum over sum, and the interval of the linearized residuals x - R y with the post as the unit (t, n - 1)."""
    n = len(pairs)
    sum_x = sum(x for x, _ in pairs)
    sum_y = sum(y for _, y in pairs)
    ratio = Fraction(sum_x, sum_y)
    variance = sum((x - ratio * y) ** 2 for x, y in pairs) / (n - 1)
    error = math.sqrt(variance / n) / (sum_y / n)
    half = float(student_t.ppf(0.975, n - 1)) * error
    return {
        "n": exact(n),
        "numerator": exact(sum_x),
        "denominator": exact(sum_y),
        "value": close(ratio),
        # scipy's quantile is good to some 1e-13 of itself; the ends are differences of numbers of their own size.
        "low": close(float(ratio) - half),
        "high": close(float(ratio) + half),
    }


def facebook(folder):
    rows = rows_of(folder / "facebook_metrics_moro2016.csv")
    engagements = []
    for row in rows:
        parts = [whole(row[name]) for name in ("like", "comment", "share")]
        known = [part for part in parts if part is not None]
        engagements.append(sum(known) if known else None)

    def rate(column):
        return ratio_with_interval(
            [
                (engaged, whole(row[column]))
                for row, engaged in zip(rows, engagements)
                if engaged is not None and whole(row[column]) is not None
            ]
        )

    return {
        "file": "facebook_metrics_moro2016.csv",
        "rows": exact(len(rows)),
        "emptyCells": exact(
            {name: sum(whole(row[name]) is None for row in rows) for name in ("like", "comment", "share", "Paid")}
        ),
        "impressions": exact(sum(int(row["Lifetime Post Total Impressions"]) for row in rows)),
        "reach": exact(sum(int(row["Lifetime Post Total Reach"]) for row in rows)),
        "engagements": exact(sum(engaged for engaged in engagements if engaged is not None)),
        # The file has its own sum a post, which the review does not read.
        "ownTotalInteractions": exact(sum(int(row["Total Interactions"]) for row in rows)),
        "content.engagement_rate_by_reach": rate("Lifetime Post Total Reach"),
        "content.engagement_rate_by_impressions": rate("Lifetime Post Total Impressions"),
        "content.engagement_rate_by_followers": rate("Page total likes"),
        # In the file 1 is Sunday; in the slots Monday is first.
        "postsPerSlot": exact(
            slot_counts(((int(row["Post Weekday"]) - 2) % 7 + 1, int(row["Post Hour"])) for row in rows)
        ),
    }


def type7(values, bins):
    """Quantiles at 1/bins, 2/bins, ... between order statistics (Hyndman and Fan's type 7), as fractions."""
    ordered = sorted(values)
    edges = []
    for i in range(1, bins):
        position = Fraction(i * (len(ordered) - 1), bins)
        below = math.floor(position)
        above = min(below + 1, len(ordered) - 1)
        edges.append(ordered[below] + (position - below) * (ordered[above] - ordered[below]))
    return edges


def cdnow(folder):
    rows = rows_of(folder / "segmentation" / "btyd_cdnowElog.csv")
    # The file has local dates only, so days are counted on dates: no zone can move them.
    day_of = [date(int(row["date"][:4]), int(row["date"][4:6]), int(row["date"][6:])) for row in rows]
    as_of = max(day_of)
    customers = {}
    for row, day in zip(rows, day_of):
        entry = customers.setdefault(row["sampleid"], [date.min, 0, Fraction(0)])
        entry[0] = max(entry[0], day)
        entry[1] += 1
        entry[2] += Fraction(row["sales"])
    measures = {
        "recency": [Fraction((as_of - last).days) for last, _, _ in customers.values()],
        "frequency": [Fraction(orders) for _, orders, _ in customers.values()],
        "monetary": [spent for _, _, spent in customers.values()],
    }
    edges = {name: type7(values, 5) for name, values in measures.items()}
    counts = {}
    for name, values in measures.items():
        bins = [sum(edge < value for edge in edges[name]) for value in values]
        scores = Counter(5 - b if name == "recency" else b + 1 for b in bins)
        counts[name] = [scores[score] for score in range(1, 6)]
    first_who, (last, orders, spent) = next(iter(customers.items()))
    return {
        "file": "segmentation/btyd_cdnowElog.csv",
        "timeZone": "America/New_York",
        "rows": exact(len(rows)),
        "customers": exact(len(customers)),
        "revenue": {"value": float(sum(measures["monetary"])), "tolerance": 1e-9},
        "asOfDay": exact(as_of.isoformat()),
        "asOf": exact(
            datetime(as_of.year, as_of.month, as_of.day, tzinfo=NEW_YORK)
            .astimezone(ZoneInfo("UTC"))
            .strftime("%Y-%m-%dT%H:%M:%SZ")
        ),
        "edges": {
            "recency": exact([float(edge) for edge in edges["recency"]]),
            "frequency": exact([float(edge) for edge in edges["frequency"]]),
            "monetary": {"value": [float(edge) for edge in edges["monetary"]], "tolerance": 1e-10},
        },
        "customersPerScore": {name: exact(count) for name, count in counts.items()},
        "firstCustomer": {
            "id": exact(first_who),
            "recencyDays": exact((as_of - last).days),
            "frequency": exact(orders),
            "monetary": {"value": float(spent), "tolerance": 1e-12},
        },
    }


def main():
    folder = Path(sys.argv[1])
    golden = {
        "madeBy": "makeRealFiles.py",
        "software": {"python": platform.python_version(), "scipy": scipy.__version__},
        "tolerance": "absolute, beside each value",
        "twitter": twitter(folder),
        "facebook": facebook(folder),
        "cdnow": cdnow(folder),
    }
    target = Path(__file__).with_name("realFiles.json")
    target.write_text(json.dumps(golden, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


main()
