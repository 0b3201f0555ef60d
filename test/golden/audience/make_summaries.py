"""Customer summaries in exact decimals and civil dates. Run: python3 make_summaries.py > summaries.json

Python 3.11, standard library only. Tolerances: counts and dates 0; quotients one rounding of a double.
"""

import json
import random
from collections import defaultdict
from datetime import datetime, timedelta, timezone
from fractions import Fraction
from zoneinfo import ZoneInfo

ZONE = "America/New_York"
AS_OF = "2026-03-31T20:30:00-04:00"  # the next day already in UTC
UNITS = {"day": Fraction(1), "week": Fraction(7), "month": Fraction(36525, 1200)}
random.seed(7)

rows = []
for k in range(60):
    at = datetime(2026, 1, 1, tzinfo=timezone.utc) + timedelta(minutes=random.randrange(89 * 24 * 60))
    rows.append((f"c{random.randrange(12)}", at, f"{random.randrange(1, 20000) / 100:.2f}"))
rows += [
    ("c1", datetime(2026, 3, 8, 6, 59, tzinfo=timezone.utc), "0.10"),  # the day on which clocks go forward
    ("c1", datetime(2026, 3, 9, 3, 59, tzinfo=timezone.utc), "0.20"),  # the same local day
    ("c1", datetime(2026, 3, 9, 3, 30, tzinfo=timezone.utc), "-0.05"),
    ("c2", datetime(2026, 3, 30, 12, 0, tzinfo=timezone.utc), "-15.00"),
    ("c3", datetime(2026, 1, 1, 4, 0, tzinfo=timezone.utc), "-1.50"),  # before the first order
    ("r", datetime(2026, 3, 1, 12, 0, tzinfo=timezone.utc), "-9.99"),  # refunds only
    ("z", datetime(2026, 4, 1, 3, 59, tzinfo=timezone.utc), "0"),  # still the day of asOf; an order of nothing
    ("c4", datetime(2026, 4, 1, 4, 0, tzinfo=timezone.utc), "99.00"),  # the day after
]
random.shuffle(rows)

local = lambda at: at.astimezone(ZoneInfo(ZONE)).date()
last_day = local(datetime.fromisoformat(AS_OF))
days = defaultdict(lambda: defaultdict(list))
for member, at, amount in rows:
    if local(at) <= last_day:
        days[member][local(at)].append(Fraction(amount))


def summary(member, unit):
    dates = sorted(day for day, amounts in days[member].items() if any(a >= 0 for a in amounts))
    if not dates:
        return None
    repeats = dates[1:]
    spent = sum((sum(days[member][day]) for day in repeats), Fraction(0))
    return {
        "id": member,
        "frequency": len(repeats),
        "recency": float((dates[-1] - dates[0]).days / unit),
        "age": float((last_day - dates[0]).days / unit),
        "monetaryValue": float(spent / len(repeats)) if repeats else 0,
        "orders": sum(a >= 0 for amounts in days[member].values() for a in amounts),
        "orderDays": len(dates),
        "revenue": float(sum(sum(amounts) for amounts in days[member].values())),
        "recencyDays": (last_day - dates[-1]).days,
        "firstDay": dates[0].isoformat(),
        "lastDay": dates[-1].isoformat(),
    }


found = {unit: [s for s in (summary(m, size) for m in sorted(days)) if s] for unit, size in UNITS.items()}
tolerance = dict.fromkeys(["frequency", "orders", "orderDays", "revenue", "recencyDays"], 0)
tolerance |= {"recency": 1e-14, "age": 1e-14, "monetaryValue": 1e-13}
print(
    json.dumps(
        {
            "asOf": AS_OF,
            "timeZone": ZONE,
            "transactions": [
                {"memberId": m, "at": at.strftime("%Y-%m-%dT%H:%M:%SZ"), "amount": float(a)} for m, at, a in rows
            ],
            "tolerance": tolerance,
            "summaries": found,
        },
        indent=1,
    )
)
