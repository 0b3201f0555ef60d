"""Golden values of the time area, from Python's zoneinfo over the system's tzdata.

Writes week-slots.json, local-times.json and periods.json beside this script. Run: python3 make_time_golden.py
Everything is whole numbers or text, so every tolerance is 0. No instants after 2027, as zone rules may still change.
"""

import json
import platform
import random
import zoneinfo
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

HERE = Path(__file__).parent
UTC = timezone.utc
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
ZONES = [
    "America/New_York", "Europe/Berlin", "Europe/London", "Asia/Shanghai", "Asia/Tokyo", "Asia/Kolkata",
    "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia", "America/Sao_Paulo", "America/Santiago", "Africa/Cairo", "UTC",
]
FIRST, LAST = datetime(1975, 1, 1, tzinfo=UTC), datetime(2027, 12, 31, tzinfo=UTC)


def tzdata_version():
    for folder in zoneinfo.TZPATH:
        file = Path(folder) / "tzdata.zi"
        if file.exists():
            return file.read_text().split("\n", 1)[0].removeprefix("# version ")
    return "unknown"


MADE = {"by": "Python zoneinfo", "python": platform.python_version(), "tzdata": tzdata_version()}


def ms_of(instant):
    return (instant - EPOCH) // timedelta(milliseconds=1)


def iso(instant):
    text = instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S")
    return text + "Z"


def offset_seconds(zone, instant):
    return int(instant.astimezone(zone).utcoffset().total_seconds())


def changes(zone, first=FIRST, last=LAST):
    """Instants at which the offset changes, by daily questions and halving."""
    found, at = [], first
    while at < last:
        after = at + timedelta(days=1)
        if offset_seconds(zone, at) != offset_seconds(zone, after):
            low, high = at, after
            while high - low > timedelta(seconds=1):
                middle = low + timedelta(seconds=(high - low) // timedelta(seconds=2))
                if offset_seconds(zone, middle) == offset_seconds(zone, at):
                    low = middle
                else:
                    high = middle
            found.append(high)
        at = after
    return found


def sample(zone, rng, count):
    """Half anywhere, half within three hours of a change or exactly at it or a second before."""
    all_changes = changes(zone)
    span = int((LAST - FIRST).total_seconds())
    instants = []
    for index in range(count):
        if all_changes and index % 2 == 0:
            near = rng.choice(all_changes)
            shift = rng.choice([0, -1, rng.randint(-10800, 10800)])
            instants.append(near + timedelta(seconds=shift))
        else:
            instants.append(FIRST + timedelta(seconds=rng.randint(0, span)))
    return sorted(instants)


def week_slots(rng):
    zones = {}
    for name in ZONES:
        zone = zoneinfo.ZoneInfo(name)
        rows = []
        for instant in sample(zone, rng, 160):
            local = instant.astimezone(zone)
            rows.append([ms_of(instant), local.isoweekday(), local.hour, offset_seconds(zone, instant) / 60])
        zones[name] = rows
    return {"made": MADE, "columns": ["epochMilliseconds", "weekday", "hour", "offsetMinutes"], "tolerance": 0, "zones": zones}


LOCAL = [
    ("America/New_York", "2026-03-08T02:30"), ("America/New_York", "2026-03-08T02:00"), ("America/New_York", "2026-03-08T03:00"),
    ("America/New_York", "2026-11-01T01:30"), ("America/New_York", "2026-11-01T01:00"), ("America/New_York", "2026-11-01T02:00"),
    ("Europe/Berlin", "2026-03-29T02:30"), ("Europe/Berlin", "2026-10-25T02:30"), ("Europe/London", "2026-03-29T01:30"),
    ("Australia/Sydney", "2026-10-04T02:30"), ("Australia/Sydney", "2026-04-05T02:30"), ("Australia/Lord_Howe", "2026-10-04T02:15"),
    ("Australia/Lord_Howe", "2026-04-05T01:45"), ("Africa/Cairo", "2026-04-24T00:30"), ("Africa/Cairo", "2026-10-29T23:30"),
    ("America/Santiago", "2026-09-06T00:30"), ("America/Santiago", "2026-04-04T23:30"), ("Pacific/Apia", "2011-12-30T09:00"),
    ("America/Sao_Paulo", "2018-11-04T00:30"), ("America/Sao_Paulo", "2018-02-17T23:15"), ("Asia/Shanghai", "2026-06-01T09:00"),
    ("Asia/Kathmandu", "2026-06-01T09:00"), ("America/St_Johns", "2010-11-06T23:30"), ("America/New_York", "1883-11-18T12:01:00"),
]


def local_times():
    """Both readings of each local time. In a gap fold=0 uses the offset before it (the later instant), fold=1 the one after."""
    cases = []
    for name, text in LOCAL:
        zone = zoneinfo.ZoneInfo(name)
        naive = datetime.fromisoformat(text)
        first, second = (naive.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1))
        exists = first.astimezone(zone).replace(tzinfo=None) == naive
        kind = "once" if first == second else "overlap" if exists else "gap"
        earlier, later = sorted([first, second])
        minutes = (later - earlier).total_seconds() / 60
        cases.append({"timeZone": name, "local": text, "kind": kind, "earlier": iso(earlier), "later": iso(later),
                      "minutes": minutes, "tolerance": 0})
    return {"made": MADE, "cases": cases}


def start_of_date(zone, day):
    """First quarter of an hour at which the zone's date is `day` or later (all changes here lie on quarters)."""
    at = datetime(day.year, day.month, day.day, tzinfo=UTC) - timedelta(hours=15)
    while at.astimezone(zone).date() < day:
        at += timedelta(minutes=15)
    return at


def add_months(day, count):
    index = day.year * 12 + day.month - 1 + count
    return date(index // 12, index % 12 + 1, 1)


def period(zone, instant, unit, week_start):
    day = instant.astimezone(zone).date()
    if unit == "day":
        first, after, label = day, day + timedelta(days=1), day.isoformat()
    elif unit == "week":
        first = day - timedelta(days=(day.isoweekday() - week_start) % 7)
        after = first + timedelta(days=7)
        iso_year, iso_week, _ = first.isocalendar()
        label = f"{iso_year}-W{iso_week:02d}" if week_start == 1 else first.isoformat()
    elif unit == "month":
        first = day.replace(day=1)
        after, label = add_months(first, 1), f"{first.year}-{first.month:02d}"
    elif unit == "quarter":
        first = date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
        after, label = add_months(first, 3), f"{first.year}-Q{(first.month + 2) // 3}"
    else:
        first, after, label = date(day.year, 1, 1), date(day.year + 1, 1, 1), str(day.year)
    return [ms_of(instant), unit, week_start, iso(start_of_date(zone, first)), iso(start_of_date(zone, after)), label]


def periods(rng):
    zones = {}
    for name in ZONES:
        zone = zoneinfo.ZoneInfo(name)
        rows = []
        for index, instant in enumerate(sample(zone, rng, 40)):
            unit = ["day", "day", "week", "month", "quarter", "year", "week"][index % 7]
            rows.append(period(zone, instant, unit, rng.choice([1, 1, 7, 6]) if unit == "week" else 1))
        zones[name] = rows
    zone = zoneinfo.ZoneInfo("Pacific/Apia")
    for text in ["2011-12-30T09:59:59", "2011-12-30T10:00:00"]:
        instant = datetime.fromisoformat(text).replace(tzinfo=UTC)
        for unit in ["day", "week", "month"]:
            zones["Pacific/Apia"].append(period(zone, instant, unit, 1))
    return {"made": MADE, "columns": ["epochMilliseconds", "unit", "weekStart", "start", "end", "label"], "tolerance": 0,
            "zones": zones}


def write(name, value):
    """Compact JSON with one row a line."""
    (HERE / name).write_text(json.dumps(value, separators=(",", ":")).replace("],[", "],\n[").replace("},{", "},\n{") + "\n")


if __name__ == "__main__":
    rng = random.Random(20260308)
    write("week-slots.json", week_slots(rng))
    write("local-times.json", local_times())
    write("periods.json", periods(rng))
