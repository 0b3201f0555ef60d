"""
Golden values of estimatePostingTimesFromSlots: the same estimator written post by post instead of slot by slot, with
dense matrices of numpy and quantiles of scipy. Run: python3 makePostingFit.py > posting-fit.json

Levels: on each scale z (Box-Cox powers 0, 1/4, 1/2, 1 of 1 + outcome), z = level of group and four-week block + effect of slot +
noise, by backfitting with one prior covariance of slot effects, signal * (0.5 kh + 0.2 kw + 0.3 kh kw) in units of the noise
variance, kh = exp(-2 sin^2(pi dh / 24) / 0.36), kw = exp(-2 sin^2(pi dw / 7)) * (1 for two workdays or two weekend days, else 0.5).

Slots: on the scales with levels taken out, the same with 8 shapes and 4 signals, averaged by restricted likelihood with the Jacobian
of the scale; weights below a thousandth of the largest are dropped. Expectations are ln E(1 + outcome) for normal errors on the scale.
"""
import json
import random
import sys

import numpy
import scipy
from scipy.stats import norm, t as student

HOURS = numpy.arange(168) % 24
DAYS = numpy.arange(168) // 24


def kernel(length=0.6, hour=0.5, day=0.2, product=0.3):
    kh = numpy.exp(-2 * numpy.sin(numpy.pi * (HOURS[:, None] - HOURS) / 24) ** 2 / length**2)
    kind = (DAYS >= 5)[:, None] == (DAYS >= 5)
    kw = numpy.exp(-2 * numpy.sin(numpy.pi * (DAYS[:, None] - DAYS) / 7) ** 2) * numpy.where(kind, 1, 0.5)
    return hour * kh + day * kw + product * kh * kw


K = kernel()
PARTS = [(1, 0, 0), (0.7, 0.15, 0.15), (0.5, 0.2, 0.3), (0.25, 0.1, 0.65)]
SIGNALS = [0.01, 0.04, 0.12, 0.35]
POWERS = [0, 0.25, 0.5, 1]


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


def posterior(z, slots, signal, freedom, K=K):
    n = len(z)
    matrix = signal * K[numpy.ix_(slots, slots)] + numpy.eye(n)
    inverse = numpy.linalg.inv(matrix)
    one = numpy.ones(n)
    precision = one @ inverse @ one
    overall = one @ inverse @ z / precision
    weights = inverse @ (z - overall)
    noise = (z - overall) @ weights / max(1, n - 1 - freedom)
    cross = signal * K[:, slots]
    left = 1 - cross @ inverse @ one
    covariance = signal * K - cross @ inverse @ cross.T + numpy.outer(left, left) / precision
    determinants = numpy.linalg.slogdet(matrix)[1] + numpy.log(precision)
    return overall + cross @ weights, covariance, noise, determinants


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
    """Levels if the time did not matter, levels with the time known, and the degrees of freedom that they take."""

    def at(level):
        return numpy.array([level(g, b) for g, b in zip(groups, blocks)])

    first, freedom = levels(z, groups, blocks, ((z - z.mean()) ** 2).sum() / (len(z) - 1))
    alone, freedom = levels(z, groups, blocks, ((z - at(first)) ** 2).sum() / max(1, len(z) - 1 - freedom))
    level = alone
    for _ in range(4):
        residual = z - at(level)
        signal = signal_by_moments(residual, slots, freedom)
        mean = posterior(residual, slots, signal, freedom)[0]
        moments = noise_by_moments(residual, slots, freedom)
        level, freedom = levels(z - (mean - mean[slots].mean())[slots], groups, blocks, moments)
    return alone, level, at(level), freedom


def average(scales, slots, shapes, mean_log):
    """Components (weight, power, level, mean, covariance, noise, signal) of scales = [(power, residual, level, freedom)]."""
    freedom = max(1, len(slots) - 1 - max(scale[3] for scale in scales))
    found = []
    for shape in shapes:
        matrix = kernel(*shape)
        for signal in SIGNALS:
            for power, residual, level, taken in scales:
                mean, covariance, noise, determinants = posterior(
                    residual, slots, signal, len(slots) - 1 - freedom, matrix
                )
                likelihood = -0.5 * (freedom * numpy.log(noise) + determinants)
                likelihood += freedom * (power - 1) * mean_log
                found.append([likelihood, power, level, mean, covariance, noise, signal])
    best = max(component[0] for component in found)
    kept = [component for component in found if numpy.exp(component[0] - best) >= 1e-3]
    total = sum(numpy.exp(component[0] - best) for component in kept)
    return [(numpy.exp(component[0] - best) / total, *component[1:]) for component in kept]


def expectation(power, mean, noise, mean_outcome):
    """ln E(1 + outcome) and its slope, by Gauss-Hermite quadrature, which is exact for these polynomials."""
    if power == 0:
        return mean + noise / 2, numpy.ones_like(mean)
    nodes, weights = numpy.polynomial.hermite_e.hermegauss(9)
    root = numpy.maximum(0, 1 + power * mean)
    u = root[:, None] + power * numpy.sqrt(noise) * nodes
    value = (u ** round(1 / power) * weights).sum(1) / weights.sum()
    rate = (u ** (round(1 / power) - 1) * weights).sum(1) / weights.sum()
    value = numpy.maximum(value, 0.05 * (1 + mean_outcome))
    return numpy.log(value), rate / value


def scaled(y, power):
    return numpy.log1p(y) if power == 0 else ((1 + y) ** power - 1) / power


def multiplicative(rng, lift):
    """Outcomes as most platforms have them: effects multiply, errors are log-normal."""
    return round(60 * numpy.exp(lift + rng.gauss(0, 0.8)))


def additive(rng, lift):
    """Outcomes whose effects add up, so that other scales than the logarithm count."""
    return max(0, round(300 + 120 * lift + rng.gauss(0, 110)))


def make_posts(seed, outcome_of):
    rng = random.Random(seed)
    posts = []
    for i in range(240):
        week = 2931 + rng.randrange(20)
        day = rng.choice([0, 0, 1, 2, 3, 4, 4, 5, 6])
        hour = rng.choice([8, 9, 9, 12, 13, 18, 19, 19, 20, 21])
        format_ = rng.choice(["photo", "photo", "video"])
        lift = 0.5 * (hour >= 18) + 0.2 * (day >= 5) + 0.6 * (week >= 2941) + 0.7 * (format_ == "video")
        outcome = int(outcome_of(rng, lift))
        posts.append({"week": week, "slot": day * 24 + hour, "format": format_, "outcome": outcome})
    return posts


def main():
    cases = [case(make_posts(20260302, multiplicative)), case(make_posts(7, additive))]
    software = f"numpy {numpy.__version__}, scipy {scipy.__version__}, Python {sys.version.split()[0]}"
    json.dump({"software": software, "cases": cases}, sys.stdout)


def case(posts):
    z = numpy.log1p(numpy.array([p["outcome"] for p in posts], float))
    y = numpy.array([p["outcome"] for p in posts], float)
    slots = numpy.array([p["slot"] for p in posts])
    weeks = numpy.array([p["week"] for p in posts])
    groups = numpy.array([p["format"] for p in posts])
    blocks = weeks // 4

    n = len(posts)
    scales = []
    for power in POWERS:
        values = scaled(y, power)
        _, _, of_posts, freedom = fit(values, groups, blocks, slots)
        scales.append((power, values - of_posts, of_posts.mean(), freedom))
    shapes = [(length, *parts) for length in (0.5, 0.9) for parts in PARTS]
    components = average(scales, slots, shapes, z.mean())
    logs, variances = [], []
    for _, power, level, mean, covariance, noise, _ in components:
        log, slope = expectation(power, level + mean, noise, y.mean())
        logs.append(log)
        variances.append(slope**2 * noise * numpy.diag(covariance))
    weights = numpy.array([component[0] for component in components])
    effect = weights @ numpy.array(logs)
    variance = weights @ numpy.array(variances) + weights @ (numpy.array(logs) - effect) ** 2
    signal = sum(component[0] * component[6] for component in components)
    support = 1 / sum(component[0] * numpy.diag(component[4]) for component in components)
    noise = sum(
        weight * component[5] * (expectation(component[1], component[2] + component[3], component[5], y.mean())[1] ** 2).mean()
        for weight, component in zip(weights, components)
    )
    of_mean = max(0, y.var(ddof=1) / n / (1 + y.mean()) ** 2 - noise / n)
    scale = (y.mean() + 1) / numpy.exp(effect[slots]).mean()
    reach = student.ppf(0.95, n - 1) * numpy.sqrt(variance + of_mean)

    gained, errors = [], []
    for fold in range(5):
        out = weeks % 5 == fold
        alone, level, at, freedom = fit(z[~out], groups[~out], blocks[~out], slots[~out])
        times = sum(
            component[0] * component[3]
            for component in average([(0, z[~out] - at, 0, freedom)], slots[~out], [(0.6, 0.5, 0.2, 0.3)], 0)
        )
        times = times - times[slots[~out]].mean()
        for i in numpy.where(out)[0]:
            without = z[i] - alone(groups[i], blocks[i])
            with_time = z[i] - level(groups[i], blocks[i]) - times[slots[i]]
            gained.append(without**2 - with_time**2)
            errors.append(without**2)
    gain = sum(gained) / sum(errors)
    error = numpy.sqrt(((numpy.array(gained) - numpy.mean(gained)) ** 2).sum()) / sum(errors)
    asked = [0, 9, 19, 33, 68, 92, 116, 140, 163, 167]
    z90 = norm.ppf(0.9)
    return {
            "posts": {name: [post[name] for post in posts] for name in ("week", "slot", "format", "outcome")},
            "signalToNoise": {"value": signal, "tolerance": 1e-9},
            "powers": {
                "value": [sum(c[0] for c in components if c[1] == power) for power in POWERS],
                "tolerance": 1e-9,
            },
            "gain": {"value": gain, "low": gain - z90 * error, "high": gain + z90 * error, "tolerance": 1e-9},
            "slots": [
                {
                    "slot": s,
                    "support": support[s],
                    "value": max(0, scale * numpy.exp(effect[s]) - 1),
                    "low": max(0, scale * numpy.exp(effect[s] - reach[s]) - 1),
                    "high": max(0, scale * numpy.exp(effect[s] + reach[s]) - 1),
                    "tolerance": 1e-6,
                }
                for s in asked
            ],
        }


if __name__ == "__main__":
    main()
