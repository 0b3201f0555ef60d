"""Golden values of the chi-square, F, binomial and Poisson distributions and of the beta and gamma quantiles.

Run: python3 test/golden/stats/makeTailsGolden.py > test/golden/stats/tails.json
Made with Python 3 and mpmath 1.3.0: the series of the incomplete gamma and beta functions at 360 digits, quantiles by the secant method on
the logarithm of the smaller tail. Arguments are drawn with a fixed seed; they are the exact values of the float64 written.
Tolerances are relative.
"""
import json
import random
from mpmath import mp, mpf, log

mp.dps = 360
draw = random.Random(20261123)


def between(low, high):
    return float(mpf(10) ** mpf(draw.uniform(low, high)))


def gamma_lower(a, x):
    """The series of positive terms."""
    return mp.exp(a * log(x) - x - mp.loggamma(a + 1)) * mp.hyp1f1(1, a + 1, x)


def beta_lower(x, y, a, b):
    """The series of positive terms."""
    logs = a * log(x) + b * log(y) + mp.loggamma(a + b) - mp.loggamma(a + 1) - mp.loggamma(b)
    return mp.exp(logs) * mp.hyp2f1(a + b, 1, a + 1, x)


def gamma_tail(a, x, upper):
    a, x = mpf(a), mpf(x)
    # 360 digits outlast the difference from 1.
    return 1 - gamma_lower(a, x) if upper else gamma_lower(a, x)


def beta_tail(x, a, b, upper):
    x, a, b = mpf(x), mpf(a), mpf(b)
    y = 1 - x
    if x < a / (a + b):
        return 1 - beta_lower(x, y, a, b) if upper else beta_lower(x, y, a, b)
    return beta_lower(y, x, b, a) if upper else 1 - beta_lower(y, x, b, a)


def is_telling(value):
    return mpf("1e-300") < value < 1 - mpf("1e-12")


def points(count, make):
    found = []
    while len(found) < count:
        point = make()
        if point is not None and is_telling(mpf(point[-1])):
            found.append([*point[:-1], float(point[-1])])
    return found


def near_gamma(shape):
    """A value within some spreads of the mean."""
    return float(abs(mpf(shape) + mpf(draw.uniform(-6, 9)) * mp.sqrt(shape)) + mpf(between(-3, 0)) * min(1, shape))


def chi_square(upper):
    def make():
        df = draw.choice([between(-1, 4), float(draw.randint(1, 200))])
        x = 2 * near_gamma(df / 2)
        return [x, df, gamma_tail(mpf(df) / 2, mpf(x) / 2, upper)]

    return make


def f_value(upper):
    def make():
        df1, df2 = [draw.choice([between(-0.5, 3), float(draw.randint(1, 60))]) for _ in range(2)]
        x = between(-1.5, 1.5)
        odds = mpf(x) * mpf(df1) / mpf(df2)
        return [x, df1, df2, beta_tail(odds / (1 + odds), mpf(df1) / 2, mpf(df2) / 2, upper)]

    return make


def binomial(upper):
    def make():
        n = int(between(0, 4))
        p = draw.choice([draw.random(), between(-4, -0.5)])
        k = min(n, max(0, int(n * p + draw.uniform(-6, 8) * (n * p * (1 - p)) ** 0.5)))
        if k >= n:
            return None
        # More than k successes: a beta value of k + 1 and n - k lies below p.
        return [k, n, p, beta_tail(p, k + 1, n - k, not upper)]

    return make


def poisson(upper):
    def make():
        mean = between(-2, 4)
        k = max(0, int(mean + draw.uniform(-6, 9) * mean ** 0.5))
        return [k, mean, gamma_tail(k + 1, mean, not upper)]

    return make


def root(tail, target, start, rises):
    """Secant method on log tail against log x."""
    want = log(mpf(target))
    x0, x1 = log(mpf(start)), log(mpf(start)) * (1 + mpf("1e-6")) + mpf("1e-6")
    f0, f1 = log(tail(mp.e**x0)) - want, log(tail(mp.e**x1)) - want
    for _ in range(200):
        if f1 == f0 or abs(x1 - x0) < mpf(10) ** -45:
            break
        x0, x1, f0 = x1, x1 - f1 * (x1 - x0) / (f1 - f0), f1
        f1 = log(tail(mp.e**x1)) - want
    return mp.e**x1


def gamma_quantile(scale):
    """`scale` 2 is the chi-square distribution, whose degrees of freedom are twice the shape."""

    def make():
        shape = draw.choice([between(-1, 4), draw.randint(1, 100) / 2])
        x = near_gamma(shape)
        below = gamma_tail(shape, x, False)
        if not is_telling(below):
            return None
        p = float(below)
        if p <= 0.5:
            value = root(lambda v: gamma_tail(shape, v, False), mpf(p), x, True)
        else:
            value = root(lambda v: gamma_tail(shape, v, True), 1 - mpf(p), x, False)
        return [p, float(shape * scale), value * scale]

    def checked():
        for _ in range(1000):
            found = make()
            if found is not None:
                return found

    return [[p, s, float(v)] for p, s, v in (checked() for _ in range(50))]


def beta_quantile():
    found = []
    while len(found) < 60:
        a, b = [draw.choice([between(-1, 3), draw.randint(1, 400) / 2]) for _ in range(2)]
        middle = a / (a + b)
        x = min(0.999, max(1e-6, middle + draw.uniform(-4, 4) * (middle * (1 - middle) / (a + b + 1)) ** 0.5))
        below = beta_tail(x, a, b, False)
        if not is_telling(below):
            continue
        p = float(below)
        if p <= 0.5:
            value = root(lambda v: beta_tail(v, a, b, False), mpf(p), x, True)
        else:
            value = root(lambda v: beta_tail(v, a, b, True), 1 - mpf(p), x, False)
        found.append([p, a, b, float(value)])
    return found


print(
    json.dumps(
        {
            "chiSquareCdf": {"tolerance": 1e-12, "points": points(50, chi_square(False))},
            "chiSquareUpperTail": {"tolerance": 1e-12, "points": points(50, chi_square(True))},
            "fCdf": {"tolerance": 1e-12, "points": points(40, f_value(False))},
            "fUpperTail": {"tolerance": 1e-12, "points": points(40, f_value(True))},
            "binomialCdf": {"tolerance": 1e-12, "points": points(40, binomial(False))},
            "binomialUpperTail": {"tolerance": 1e-12, "points": points(40, binomial(True))},
            "poissonCdf": {"tolerance": 1e-12, "points": points(40, poisson(False))},
            "poissonUpperTail": {"tolerance": 1e-12, "points": points(40, poisson(True))},
            "gammaQuantile": {"tolerance": 1e-12, "points": gamma_quantile(1)},
            "chiSquareQuantile": {"tolerance": 1e-12, "points": gamma_quantile(2)},
            "betaQuantile": {"tolerance": 1e-12, "points": beta_quantile()},
        },
        indent=1,
    )
)
