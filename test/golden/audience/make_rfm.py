"""Makes rfm.json: golden values for rfm(), by the Python standard library alone.

Run with the folder of the real data in SOCIALOPS_DATA: python3 make_rfm.py
Quantiles are statistics.quantiles(method="inclusive"), which is Hyndman and Fan's type 7, on fractions, so that nothing
is rounded before the end. Local days come from zoneinfo.
"""
import csv
import json
import os
import platform
import re
from bisect import bisect_left
from datetime import date, datetime, timedelta, timezone
from fractions import Fraction
from pathlib import Path
from statistics import quantiles
from zoneinfo import ZoneInfo

HERE = Path(__file__).parent
DATA = Path(os.environ["SOCIALOPS_DATA"]) / "segmentation"


def segment_of(r, f, m):
    """The eleven segments as rules."""
    worth = f + m >= 6
    if r >= 4:
        if f >= 4:
            return "champions" if m >= 4 else "loyal"
        if f >= 2:
            return "potential-loyalist"
        return "new" if r == 5 else "promising"
    if r == 3:
        if f >= 4:
            return "loyal"
        return "need-attention" if worth else "about-to-sleep"
    if r == 1 and f >= 4 and m >= 4:
        return "cannot-lose"
    if worth:
        return "at-risk"
    return "hibernating" if r == 2 else "lost"


def measures(orders, as_of, count_by):
    """orders: (customer, local day, amount as a fraction), all of them not later than as_of."""
    customers = {}
    for who, day, amount in orders:
        if day > as_of:
            continue
        entry = customers.setdefault(who, {"days": [], "sum": Fraction(0)})
        entry["sum"] += amount
        if amount >= 0:
            entry["days"].append(day)
    found = {}
    for who, entry in customers.items():
        if not entry["days"]:
            continue
        days = set(entry["days"]) if count_by == "day" else entry["days"]
        found[who] = ((as_of - max(entry["days"])).days, len(days), entry["sum"])
    return found


def score(found, bins):
    edges = [quantiles([Fraction(row[k]) for row in found.values()], n=bins, method="inclusive") for k in range(3)]
    scores = {}
    for who, row in found.items():
        below = [bisect_left(edges[k], row[k]) for k in range(3)]  # edges smaller than the value
        scores[who] = (bins - below[0], below[1] + 1, below[2] + 1)
    return edges, scores


def summary(orders, as_of, count_by):
    found = measures(orders, as_of, count_by)
    edges, scores = score(found, 5)
    named = [segment_of(*s) for s in scores.values()]
    return {
        "asOf": as_of.isoformat(),
        "countBy": count_by,
        "customers": len(found),
        "orders": sum(row[1] for row in found.values()),
        "revenue": float(sum(row[2] for row in found.values())),
        "edges": {name: [float(e) for e in edges[k]] for k, name in enumerate(("recency", "frequency", "monetary"))},
        "counts": {
            name: [sum(1 for s in scores.values() if s[k] == grade) for grade in range(1, 6)]
            for k, name in enumerate("rfm")
        },
        "segments": {name: named.count(name) for name in sorted(set(named))},
    }


def read(name):
    with open(DATA / name, newline="") as file:
        yield from csv.DictReader(file)


def rfm_data_orders():
    return [
        (row["customer_id"], date.fromisoformat(row["order_date"]), Fraction(row["revenue"]))
        for row in read("rfm_data_orders.csv")
    ]


def cdnow():
    return [
        (row["sampleid"], datetime.strptime(row["date"], "%Y%m%d").date(), Fraction(row["sales"]))
        for row in read("btyd_cdnowElog.csv")
    ]


def synthetic():
    """300 made-up orders of 60 customers around a change of the clocks, with many ties, refunds and orders too late."""
    zone = ZoneInfo("America/New_York")
    state = 20260301

    def draw(below):
        nonlocal state
        state = (1103515245 * state + 12345) % 2**31
        return (state >> 8) % below

    start = datetime(2026, 1, 1, tzinfo=timezone.utc)
    orders = []
    for _ in range(300):
        who = f"c{min(draw(60), draw(60)):02d}"
        at = start + timedelta(minutes=30 * draw(48 * 92))
        cents = [0, 500, 500, 1000, 1000, 1000, 1999, 2495, 4010, -500, -1999][draw(11)]
        orders.append((who, at, Fraction(cents, 100)))
    as_of = datetime(2026, 3, 20, 3, 30, tzinfo=timezone.utc)  # 23:30 on 19 March in New York
    local = [(who, at.astimezone(zone).date(), amount) for who, at, amount in orders]
    day = as_of.astimezone(zone).date()
    found = measures(local, day, "order")
    edges, scores = score(found, 5)
    return {
        "asOf": as_of.isoformat().replace("+00:00", "Z"),
        "timeZone": "America/New_York",
        "orders": [[who, at.isoformat().replace("+00:00", "Z"), float(amount)] for who, at, amount in orders],
        "afterAsOf": sum(1 for _, at, _ in local if at > day),
        "members": [[who, row[0], row[1], float(row[2]), *scores[who], segment_of(*scores[who])] for who, row in found.items()],
        "edges": {name: [float(e) for e in edges[k]] for k, name in enumerate(("recency", "frequency", "monetary"))},
        "byDay": [[who, row[1]] for who, row in measures(local, day, "day").items()],
    }


golden = {
    "software": f"Python {platform.python_version()}, statistics.quantiles and zoneinfo",
    "script": "make_rfm.py",
    "tolerance": {"edges": 1e-9, "revenue": 1e-6, "monetary": 1e-9, "counts": 0},
    "rfmDataOrders": summary(rfm_data_orders(), date(2006, 12, 31), "order"),
    "rfmDataOrdersByDay": summary(rfm_data_orders(), date(2006, 12, 31), "day"),
    "cdnow": [summary(cdnow(), date(y, m, d), by) for y, m, d in ((1997, 9, 30), (1998, 6, 30)) for by in ("order", "day")],
    "synthetic": synthetic(),
}
# The innermost lists on one line each: easier to compare than one number a line.
text = re.sub(r"\[[^\[\]{}]*\]", lambda m: " ".join(m[0].split()), json.dumps(golden, indent=1))
HERE.joinpath("rfm.json").write_text(text + "\n")
short = {k: v for k, v in golden.items() if k != "synthetic"}
print(json.dumps(short, indent=1))
print(len(golden["synthetic"]["members"]), golden["synthetic"]["afterAsOf"], golden["synthetic"]["edges"])
