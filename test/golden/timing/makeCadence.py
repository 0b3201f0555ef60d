"""Golden values of measureCadence and activeHours.

Run: python3 test/golden/timing/makeCadence.py > test/golden/timing/cadence.json
Made with Python 3.11 (zoneinfo of the system), numpy 2.4.6, scipy 1.17.1.

Everything is done the long way: days by calendar dates of zoneinfo, jackknives by leaving out each value and starting again,
bursts by trying every set of neighbors, partial correlations from the inverse of the matrix, shares by member from dictionaries.
Numbers have the tolerance beside them (absolute, relative above 1); counts and instants are exact.
"""
import json
import math
import random
from collections import Counter, defaultdict
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo
import numpy as np
from scipy import stats

Z = stats.norm.ppf(0.975)


def local(ms, zone):
    return datetime.fromtimestamp(ms / 1000, timezone.utc).astimezone(ZoneInfo(zone))


def jackknife(values, of):
    values = list(values)
    left = np.array([of(values[:i] + values[i + 1:]) for i in range(len(values))])
    n = len(values)
    return of(values), float(np.sqrt((n - 1) / n * np.sum((left - left.mean()) ** 2)))


def variation(gaps):
    return float(np.std(gaps) / np.mean(gaps))


def burstiness(gaps):
    n, r = len(gaps), variation(gaps)
    return (math.sqrt(n + 1) * r - math.sqrt(n - 1)) / ((math.sqrt(n + 1) - 2) * r + math.sqrt(n - 1))


def entropy(classes):
    def of(labels):
        p = np.array(list(Counter(labels).values())) / len(labels)
        return float(-(p * np.log(p)).sum() / math.log(classes))
    return of


def ends(pair, least, most):
    value, error = pair
    return {"value": value, "low": max(least, value - Z * error), "high": min(most, value + Z * error)}


def rate(counts):
    n, mean = len(counts), float(np.mean(counts))
    half = float(stats.t.ppf(0.975, n - 1) * stats.sem(counts))
    return {"value": mean, "low": max(0, mean - half), "high": mean + half, "n": n}


def bursts(at, posts, minutes):
    inside = set()
    joined = set()
    for i in range(len(at) - posts + 1):
        if at[i + posts - 1] - at[i] <= minutes * 60_000:
            inside |= set(range(i, i + posts))
            joined |= set((j, j + 1) for j in range(i, i + posts - 1))
    found, last = [], None
    for i in sorted(inside):
        if last is not None and (last, i) in joined:
            found[-1].append(i)
        else:
            found.append([i])
        last = i
    return [[at[f[0]], at[f[-1]], len(f)] for f in found]


def partial(x, y, z):
    p = np.linalg.inv(np.corrcoef([stats.rankdata(v) for v in (x, y, z)]))
    r = float(-p[0, 1] / np.sqrt(p[0, 0] * p[1, 1]))
    half = Z * math.sqrt((1 + r * r / 2) / (len(x) - 4))
    return {"value": r, "low": math.tanh(math.atanh(r) - half), "high": math.tanh(math.atanh(r) + half), "n": len(x)}


def cadence(name, zone, start, days, seed):
    draw = random.Random(seed)
    at, likes = [], []
    for day in range(days):
        base = datetime.fromisoformat(start).replace(tzinfo=ZoneInfo(zone)) + timedelta(days=day)
        count = draw.choice([0, 1, 1, 2, 5 if (day // 7) % 3 == 0 else 1])
        for _ in range(count):
            moment = base.replace(hour=draw.choice([8, 9, 12, 18, 20, 23]), minute=draw.randrange(60))
            at.append(int(moment.timestamp() * 1000))
    at = sorted(set(at))
    likes = [draw.randrange(20, 60) + i // 10 for i in range(len(at))]
    as_of = at[-1] + 3 * 86_400_000
    dates = [local(ms, zone).date() for ms in at]
    last = local(as_of, zone).date()
    span = [dates[0] + timedelta(days=i) for i in range((last - dates[0]).days + 1)]
    per_date = Counter(dates)
    run = longest = 0
    for date in span:
        run = 0 if per_date[date] else run + 1
        longest = max(longest, run)
    monday = lambda date: date - timedelta(days=date.weekday())
    weeks = [w for w in sorted({monday(d) for d in span}) if w >= dates[0] and w + timedelta(days=6) <= last]
    per_week = Counter(monday(d) for d in dates)
    outcome, known = defaultdict(int), Counter()
    for ms, date, value in zip(at, dates, likes):
        if ms <= as_of - 48 * 3_600_000:
            outcome[monday(date)] += value
            known[monday(date)] += 1
    some = [w for w in weeks if known[w]]
    gaps = np.diff(at)
    where = int(np.argmax(gaps))
    return {
        "name": name, "timeZone": zone, "asOf": as_of, "at": at, "likes": likes, "tolerance": 1e-10,
        "expected": {
            "days": len(span), "silent": sum(per_date[d] == 0 for d in span), "longestRun": longest,
            "perDay": rate([per_date[d] for d in span]), "perWeek": rate([per_week[w] for w in weeks]),
            "median": float(np.median(gaps)) / 3.6e6, "p90": float(np.quantile(gaps, 0.9)) / 3.6e6,
            "longest": [at[where], at[where + 1]],
            "variation": ends(jackknife(gaps, variation), 0, math.sqrt(len(gaps) - 1)),
            "burstiness": ends(jackknife(gaps, burstiness), -1, 1),
            "weekdays": ends(jackknife([local(ms, zone).weekday() for ms in at], entropy(7)), 0, 1),
            "hours": ends(jackknife([local(ms, zone).hour for ms in at], entropy(24)), 0, 1),
            "bursts": bursts(at, 3, 90),
            "perPost": partial([per_week[w] for w in some], [outcome[w] / known[w] for w in some], [w.toordinal() for w in some]),
            "total": partial([per_week[w] for w in some if known[w] == per_week[w]],
                             [outcome[w] for w in some if known[w] == per_week[w]],
                             [w.toordinal() for w in some if known[w] == per_week[w]]),
        },
    }


def wilson(p, n):
    center = (p + Z * Z / (2 * n)) / (1 + Z * Z / n)
    half = Z / (1 + Z * Z / n) * math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n))
    return max(0.0, center - half), min(1.0, center + half)


def active(name, zones, members, seed):
    draw = random.Random(seed)
    rows = []
    for member in range(members):
        zone = draw.choice(zones)
        for _ in range(1 if draw.random() < 0.5 else draw.randrange(2, 40)):
            day = datetime(2026, 3, 1, tzinfo=ZoneInfo(zone)) + timedelta(days=draw.randrange(20))
            moment = day.replace(hour=draw.choice([7, 8, 12, 20, 21, 21, 22]), minute=draw.randrange(60))
            rows.append([f"m{member}", int(moment.timestamp() * 1000), zone])
    by = defaultdict(list)
    for member, ms, zone in rows:
        when = local(ms, zone)
        by[member].append(when.weekday() * 24 + when.hour)
    parts = np.array([np.bincount(slots, minlength=168) / len(slots) for slots in by.values()])
    n = len(parts)
    slots = []
    for slot in range(168):
        p, v = parts[:, slot].mean(), parts[:, slot].var()
        trials = n if v == 0 else min(len(rows), max(n, n * p * (1 - p) / v))
        low, high = wilson(p, trials)
        slots.append([sum(s.count(slot) for s in by.values()), int((parts[:, slot] > 0).sum()), float(p), float(min(low, p)), float(max(high, p))])
    shares = np.array([s[2] for s in slots])
    used = shares[shares > 0]
    ordered = np.sort(shares)
    gini = float((2 * np.arange(1, 169) - 169) @ ordered / (168 * ordered.sum()))
    sizes = np.array([len(s) for s in by.values()])
    means = [stats.circmean([s % 24 + 0.5 for s in slots_], high=24, low=0) for slots_ in by.values()]
    return {"name": name, "rows": rows, "tolerance": 1e-10, "expected": {
        "slots": slots, "peak": int(np.argmax(shares)), "evenness": float(-(used * np.log(used)).sum() / math.log(168)), "gini": gini,
        "effective": float(sizes.sum() ** 2 / (sizes ** 2).sum()),
        "meanHour": float(stats.circmean(means, high=24, low=0)), "resultant": float(1 - stats.circvar(means, high=24, low=0))}}


print(json.dumps({
    "cadence": [cadence("new-york", "America/New_York", "2026-01-07", 150, 3), cadence("lord-howe", "Australia/Lord_Howe", "2026-02-02", 140, 5),
                cadence("shanghai", "Asia/Shanghai", "2026-05-01", 200, 8)],
    "active": [active("own-zones", ["America/New_York", "Asia/Shanghai", "Asia/Kathmandu", "Europe/Berlin"], 60, 2)],
}, separators=(",", ":")))
