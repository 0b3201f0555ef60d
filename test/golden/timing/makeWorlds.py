"""
Six simulated accounts whose best times are known, for tests of posting-time estimates. Run: python3 makeWorlds.py > worlds.json

Each has a weekly surface of expected outcome: bumps of activity in the morning, at noon and in the evening, factors of the
weekday and one of the weekend, carried forward over the next hours, raised to a power so that the best hour is 1.8 times
the mean. Posts fall by habit (two favorite hours, few on weekends). Outcomes are log-normal around the surface with a
standard deviation of 1 on the logarithmic scale and a mean level of 100, rounded; in the fifth and sixth world 2 % of the
posts go viral, times 20. Plain Python, random.Random, no other software.
"""
import json
import math
import random
import sys

MORNING, NOON, EVENING = 8.5, 12.5, 20.5


def bump(hour, center, width):
    return math.exp((12 / math.pi) ** 2 / width**2 * (math.cos((hour - center) * math.pi / 12) - 1))


def surface(rng):
    shapes = [
        (MORNING + rng.gauss(0, 1), 1.5, rng.expovariate(1)),
        (NOON + rng.gauss(0, 0.7), 1.2, rng.expovariate(1)),
        (EVENING + rng.gauss(0, 1.2), 2.2, 1 + rng.expovariate(0.5)),
    ]
    days = [math.exp(rng.gauss(0, 0.15)) for _ in range(7)]
    weekend = math.exp(rng.gauss(-0.1, 0.4))
    days[5] *= weekend
    days[6] *= weekend
    activity = [
        0.15 + sum(a * bump(s % 24, c, w) for c, w, a in shapes) * days[s // 24] for s in range(168)
    ]
    decay = math.exp(-1 / rng.uniform(1, 4))
    carried = [sum(decay**k * activity[(s + k) % 168] for k in range(24)) for s in range(168)]
    low, high = 0.05, 8.0
    for _ in range(60):
        power = (low + high) / 2
        raised = [c**power for c in carried]
        if max(raised) * 168 / sum(raised) > 1.8:
            high = power
        else:
            low = power
    raised = [c**low for c in carried]
    return [r * 168 / sum(raised) for r in raised]


def habit(rng):
    weights = [0.12] * 168
    for center in rng.sample(range(8, 20), 2):
        strength = rng.uniform(1, 3)
        for s in range(168):
            weights[s] += strength * bump(s % 24, center, 1)
    days = [math.exp(rng.gauss(0, 0.3)) * (1 if d < 5 else 0.5) for d in range(7)]
    return [w * days[s // 24] for s, w in enumerate(weights)]


worlds = []
for number in range(6):
    rng = random.Random(5000 + number)
    truth = surface(rng)
    slots = rng.choices(range(168), weights=habit(rng), k=1000)
    outcomes = []
    for slot in slots:
        outcome = 100 * truth[slot] * math.exp(rng.gauss(0, 1) - 0.5)
        if number >= 4 and rng.random() < 0.02:
            outcome *= 20
        outcomes.append(round(outcome))
    worlds.append({"truth": [round(t, 4) for t in truth], "slots": slots, "outcomes": outcomes})
json.dump({"note": "slot = (weekday - 1) * 24 + hour", "worlds": worlds}, sys.stdout, separators=(",", ":"))
