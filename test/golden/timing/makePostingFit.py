"""
Golden values of estimatePostingTimesFromSlots: the same estimator written post by post instead of slot by slot, with
dense matrices of numpy and quantiles of scipy. Run: python3 makePostingFit.py > posting-fit.json

Model, on z = ln(1 + outcome): z = level of group and four-week block + effect of slot + noise. Prior covariance of slot
effects: signal * (0.5 kh + 0.2 kw + 0.3 kh kw) in units of the noise variance, kh = exp(-2 sin^2(pi dh / 24) / 0.36),
kw = exp(-2 sin^2(pi dw / 7)) * (1 for two workdays or two weekend days, else 0.5).
"""
import json
import random
import sys

import numpy
import scipy
from scipy.stats import norm, t as student

HOURS = numpy.arange(168) % 24
DAYS = numpy.arange(168) // 24


def kernel():
    kh = numpy.exp(-2 * numpy.sin(numpy.pi * (HOURS[:, None] - HOURS) / 24) ** 2 / 0.6**2)
    kind = (DAYS >= 5)[:, None] == (DAYS >= 5)
    kw = numpy.exp(-2 * numpy.sin(numpy.pi * (DAYS[:, None] - DAYS) / 7) ** 2) * numpy.where(kind, 1, 0.5)
    return 0.5 * kh + 0.2 * kw + 0.3 * kh * kw


K = kernel()


def class_sums(z, classes, slots):
    """Squares between classes, expected squares for a unit of signal, classes in use: by indicator matrices of posts."""
    n = len(z)
    member = (classes[:, None] == numpy.unique(classes)).astype(float)
    project = member @ numpy.diag(1 / member.sum(0)) @ member.T - numpy.ones((n, n)) / n
    covariance = K[numpy.ix_(slots, slots)]
    return z @ project @ z, numpy.trace(project @ covariance), member.shape[1]


def noise_by_moments(z, slots, freedom):
    n = len(z)
    within = sum(((z[slots == s] - z[slots == s].mean()) ** 2).sum() for s in set(slots))
    left = n - len(set(slots)) - freedom
    if left >= 10:
        return within / left
    return ((z - z.mean()) ** 2).sum() / max(1, n - 1 - freedom)


def signal_by_moments(z, slots, freedom):
    noise = noise_by_moments(z, slots, freedom)
    surplus = expected = 0
    for classes in (slots % 24, slots // 24, slots):
        squares, unit, used = class_sums(z, classes, slots)
        surplus += squares - noise * (used - 1)
        expected += unit
    return min(0.6, max(0.04, surplus / expected / noise))


def posterior(z, slots, signal, freedom):
    n = len(z)
    inverse = numpy.linalg.inv(signal * K[numpy.ix_(slots, slots)] + numpy.eye(n))
    one = numpy.ones(n)
    precision = one @ inverse @ one
    overall = one @ inverse @ z / precision
    weights = inverse @ (z - overall)
    noise = (z - overall) @ weights / max(1, n - 1 - freedom)
    cross = signal * K[:, slots]
    left = 1 - cross @ inverse @ one
    covariance = signal * K - cross @ inverse @ cross.T + numpy.outer(left, left) / precision
    return overall + cross @ weights, covariance, noise, overall


def shrink(values, counts, parents_mean, parents_n, parent_of, noise):
    """Weights of children against their parents by the method of moments."""
    squares = sum(counts[c] * (values[c] - parents_mean[parent_of[c]]) ** 2 for c in values)
    expected = sum(counts[c] - counts[c] ** 2 / parents_n[parent_of[c]] for c in values)
    freedom = len(values) - len(set(parent_of[c] for c in values))
    variance = 0 if expected < 1e-9 else max(0, (squares - noise * freedom) / expected)
    return {c: counts[c] * variance / (counts[c] * variance + noise) for c in values}


def levels(z, groups, blocks, noise):
    overall = z.mean()
    names = sorted(set(groups))
    g_mean = {g: z[groups == g].mean() for g in names}
    g_n = {g: (groups == g).sum() for g in names}
    pairs = sorted(set(zip(groups, blocks)))
    b_mean = {p: z[(groups == p[0]) & (blocks == p[1])].mean() for p in pairs}
    b_n = {p: ((groups == p[0]) & (blocks == p[1])).sum() for p in pairs}
    g_weight = shrink(g_mean, g_n, {0: overall}, {0: len(z)}, {g: 0 for g in names}, noise)
    b_weight = shrink(b_mean, b_n, g_mean, g_n, {p: p[0] for p in pairs}, noise)
    g_level = {g: overall + g_weight[g] * (g_mean[g] - overall) for g in names}
    b_level = {p: g_level[p[0]] + b_weight[p] * (b_mean[p] - g_level[p[0]]) for p in pairs}

    def of(group, block):
        return b_level.get((group, block), g_level.get(group, overall))

    return of, sum(g_weight.values()) + sum(b_weight.values())


def fit(z, groups, blocks, slots):
    def at(level):
        return numpy.array([level(g, b) for g, b in zip(groups, blocks)])

    first, freedom = levels(z, groups, blocks, ((z - z.mean()) ** 2).sum() / (len(z) - 1))
    alone, freedom = levels(z, groups, blocks, ((z - at(first)) ** 2).sum() / max(1, len(z) - 1 - freedom))
    level = alone

    def times(level, freedom):
        residual = z - at(level)
        signal = signal_by_moments(residual, slots, freedom)
        mean, covariance, noise, _ = posterior(residual, slots, signal, freedom)
        moments = noise_by_moments(residual, slots, freedom)
        return mean - mean[slots].mean(), signal, covariance, noise, moments

    result = times(level, freedom)
    for _ in range(4):
        level, freedom = levels(z - result[0][slots], groups, blocks, result[4])
        result = times(level, freedom)
    return alone, level, result


def main():
    rng = random.Random(20260302)
    posts = []
    for i in range(240):
        week = 2931 + rng.randrange(20)
        day = rng.choice([0, 0, 1, 2, 3, 4, 4, 5, 6])
        hour = rng.choice([8, 9, 9, 12, 13, 18, 19, 19, 20, 21])
        format_ = rng.choice(["photo", "photo", "video"])
        effect = 0.5 * (hour >= 18) + 0.2 * (day >= 5)
        drift = 0.6 * (week >= 2941)
        outcome = round(60 * numpy.exp(effect + drift + 0.7 * (format_ == "video") + rng.gauss(0, 0.8)))
        posts.append({"week": week, "slot": day * 24 + hour, "format": format_, "outcome": int(outcome)})
    z = numpy.log1p(numpy.array([p["outcome"] for p in posts], float))
    y = numpy.array([p["outcome"] for p in posts], float)
    slots = numpy.array([p["slot"] for p in posts])
    weeks = numpy.array([p["week"] for p in posts])
    groups = numpy.array([p["format"] for p in posts])
    blocks = weeks // 4

    _, _, (effect, signal, covariance, noise, _) = fit(z, groups, blocks, slots)
    n = len(posts)
    scale = (y.mean() + 1) / numpy.exp(effect[slots]).mean()
    reach = student.ppf(0.95, n - 1) * numpy.sqrt(noise * numpy.diag(covariance))

    gained, errors = [], []
    for fold in range(5):
        out = weeks % 5 == fold
        alone, level, (times, *_) = fit(z[~out], groups[~out], blocks[~out], slots[~out])
        for i in numpy.where(out)[0]:
            without = z[i] - alone(groups[i], blocks[i])
            with_time = z[i] - level(groups[i], blocks[i]) - times[slots[i]]
            gained.append(without**2 - with_time**2)
            errors.append(without**2)
    gain = sum(gained) / sum(errors)
    error = numpy.sqrt(((numpy.array(gained) - numpy.mean(gained)) ** 2).sum()) / sum(errors)
    asked = [0, 9, 19, 33, 68, 92, 116, 140, 163, 167]
    z90 = norm.ppf(0.9)
    json.dump(
        {
            "software": f"numpy {numpy.__version__}, scipy {scipy.__version__}, Python {sys.version.split()[0]}",
            "posts": {name: [post[name] for post in posts] for name in ("week", "slot", "format", "outcome")},
            "signalToNoise": {"value": signal, "tolerance": 1e-9},
            "gain": {"value": gain, "low": gain - z90 * error, "high": gain + z90 * error, "tolerance": 1e-9},
            "slots": [
                {
                    "slot": s,
                    "value": max(0, scale * numpy.exp(effect[s]) - 1),
                    "low": max(0, scale * numpy.exp(effect[s] - reach[s]) - 1),
                    "high": max(0, scale * numpy.exp(effect[s] + reach[s]) - 1),
                    "tolerance": 1e-6,
                }
                for s in asked
            ],
        },
        sys.stdout,
    )


main()
