"""Retention by brute force over sets of local dates or 24-hour stretches. Run: python3 make_retention.py > retention.json

Counts, so that the tolerance of every value is 0. Python 3.11, standard library only.
"""

import json
from collections import defaultdict
from datetime import datetime, timedelta, timezone

EVENTS = [
    ("u1", "2026-03-01T23:30:00"), ("u1", "2026-03-02T00:30:00"), ("u1", "2026-03-04T10:00:00"),
    ("u2", "2026-03-01T08:00:00"), ("u2", "2026-03-03T07:00:00"), ("u2", "2026-03-08T08:00:00"),
    ("u3", "2026-03-02T12:00:00"), ("u3", "2026-03-03T12:30:00"), ("u3", "2026-03-04T11:00:00"),
    ("u4", "2026-03-06T09:00:00"), ("u4", "2026-03-07T08:00:00"),
    ("u5", "2026-03-01T00:00:00"),
]
END = datetime(2026, 3, 9, tzinfo=timezone.utc)  # local midnight that ends the last observed day
DAY = timedelta(days=1)


def offsets(clock, shift):
    """For each member the offsets of their visits, and the last offset that is over."""
    times = defaultdict(list)
    for member, text in EVENTS:
        times[member].append(datetime.fromisoformat(text).replace(tzinfo=timezone.utc) + timedelta(hours=shift))
    for visits in times.values():
        first = min(visits)
        if clock == "calendar":
            yield {(at.date() - first.date()).days for at in visits}, (END.date() - first.date()).days - 1
        else:
            yield {(at - first) // DAY for at in visits}, (END - first) // DAY - 1


def count(clock, shift, mature, retained):
    eligible = [seen for seen, over in offsets(clock, shift) if over >= mature]
    return [sum(any(retained(k) for k in seen) for seen in eligible), len(eligible)]


answers = {}
for clock in ("calendar", "rolling24h"):
    answers[f"{clock}.nday"] = {f"D{n}": count(clock, 0, n, lambda k: k == n) for n in (1, 2, 3, 7)}
    answers[f"{clock}.unbounded"] = {f"D{n}": count(clock, 0, n, lambda k: k >= n) for n in (1, 2, 3, 7)}
    answers[f"{clock}.within"] = {f"D{n}": count(clock, 0, n, lambda k: 1 <= k <= n) for n in (1, 2, 3, 7)}
    answers[f"{clock}.bracket"] = {
        f"D{a}-{b}": count(clock, 0, b, lambda k: a <= k <= b) for a, b in ((1, 3), (4, 7))
    }
answers["calendar+08:00.nday"] = {f"D{n}": count("calendar", 8, n, lambda k: k == n) for n in (1, 2, 3, 7)}
print(json.dumps({"events": EVENTS, "tolerance": 0, "answers": answers}, indent=1))
