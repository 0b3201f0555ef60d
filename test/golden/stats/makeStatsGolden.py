"""Golden values of src/stats.

Run: python3 test/golden/stats/makeStatsGolden.py > test/golden/stats/stats.json
Made with Python 3, mpmath 1.2.1, scipy 1.10.1 (starting points only), R 4.2.2 (Wilson) and numpy 1.24.2.

Distribution functions are summed here from their power series at 200 digits, all terms positive:
  P(a, x)   = x^a e^-x / Γ(a + 1) * sum of x^n / ((a + 1) … (a + n))
  I_x(a, b) = x^a (1 - x)^b / (a B(a, b)) * sum of (a + b) … (a + b + n - 1) / ((a + 1) … (a + n)) x^n
and tails are 1 minus those, so that nothing is shared with the methods of the package. Quantiles are roots of these,
found by the secant method. Arguments are the exact values of the float64 written. Tolerances are relative.
"""
import json
import subprocess
import sys
import numpy as np
from mpmath import mp, mpf, erfc, sqrt, exp, log, loggamma, findroot
from scipy import stats

mp.dps = 200


def gamma_lower(a, x):
    a, x = mpf(a), mpf(x)
    term = total = mpf(1)
    n = 0
    while term > total * mpf(10) ** -180:
        n += 1
        term *= x / (a + n)
        total += term
    return exp(a * log(x) - x - loggamma(a + 1)) * total


def beta_lower(x, y, a, b):
    if x > y:  # the other series has far fewer terms; 200 digits outlast the difference
        return 1 - beta_series(y, x, b, a)
    return beta_series(x, y, a, b)


def beta_series(x, y, a, b):
    term = total = mpf(1)
    n = 0
    while term > total * mpf(10) ** -180:
        term *= (a + b + n) / (a + 1 + n) * x
        total += term
        n += 1
    return exp(a * log(x) + b * log(y) + loggamma(a + b) - loggamma(a + 1) - loggamma(b)) * total


def beta_cdf(x, a, b):
    x, a, b = mpf(x), mpf(a), mpf(b)
    return beta_lower(x, 1 - x, a, b)


def normal_upper(z):
    return erfc(mpf(z) / sqrt(mpf(2))) / 2


def t_upper(t, df):
    t, df = mpf(t), mpf(df)
    x = df / (df + t * t)
    y = t * t / (df + t * t)
    half = beta_lower(x, y, df / 2, mpf(1) / 2) / 2
    return half if t >= 0 else 1 - half


def root(f, start):
    """Secant method on f near start, to 60 digits."""
    start = mpf(start)
    at = mp.dps
    mp.dps = 90
    x = findroot(f, (start * (1 - mpf(10) ** -4), start * (1 + mpf(10) ** -4)), solver="secant", tol=mpf(10) ** -120, verify=False, maxsteps=60)
    mp.dps = at
    return x


def normal_quantile(p):
    return -root(lambda z: log(normal_upper(z)) - log(mpf(p)), -stats.norm.ppf(p)) if p != 0.5 else mpf(0)


def t_quantile(p, df):
    tail = min(mpf(p), 1 - mpf(p))
    x = root(lambda t: log(t_upper(t, df)) - log(tail), abs(float(stats.t.ppf(p, df))))
    return x if p > 0.5 else -x


def gamma_quantile(p, a, upper):
    start = float(stats.gamma.isf(p, a) if upper else stats.gamma.ppf(p, a))
    return root(lambda x: log(1 - gamma_lower(a, x) if upper else gamma_lower(a, x)) - log(mpf(p)), start)


def points(tolerance, arguments, function):
    return {"tolerance": tolerance, "points": [list(a) + [float(function(*a))] for a in arguments]}


Z = [0.0, 1e-12, 0.01537, 0.1, 0.5, 1.0, 1.2345, 1.6448536269514722, 1.959963984540054, 2.5758293035489004, 3.09, 4.0,
     5.0, 6.0, 8.0, 11.17, 16.0, 24.7, 30.0, 37.0, 37.5]
P = [1e-300, 1e-100, 1e-40, 1e-20, 1e-12, 1e-9, 1e-6, 1e-4, 0.001, 0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.4, 0.5]
P_HIGH = [0.6, 0.75, 0.9, 0.95, 0.975, 0.99, 0.995, 0.9995, 0.999999]
LOG_GAMMA = [1e-300, 1e-10, 0.001, 0.25, 0.5, 0.75, 0.999999, 1 + 1e-9, 1.25, 1.4999, 1.5, 1.75, 1.99999, 2 + 1e-9, 2.5,
             2.6, 3.0, 5.5, 9.99, 10.0, 33.3, 1e3, 1e6, 1e12, 1e300]
GAMMA = [(0.01, 0.5), (1.9207294103470618, 0.5), (11.35, 0.5), (2.995, 1.0), (0.5, 2.0), (25.0, 5.0), (60.0, 50.0),
         (150.0, 0.5), (1e-5, 0.001), (0.3, 0.001), (1.0, 0.001), (2.0, 0.01), (0.1, 0.3), (1e-30, 0.3), (1e-3, 10.0),
         (40.0, 100.5), (250.0, 250.5), (400.0, 250.5), (10000.0, 10000.0), (9000.0, 10000.5), (11000.0, 10000.5),
         (999000.0, 1e6), (1005000.0, 1e6)]
BETA = [(0.5, 2.0, 3.0), (0.05, 6.0, 196.0), (0.99, 0.5, 0.5), (0.001, 1.0, 5000.0), (0.12, 120.0, 880.0),
        (0.1, 500.5, 4500.5), (0.02, 120.0, 880.0), (0.3, 120.0, 880.0), (1e-20, 0.5, 20.5), (0.2, 0.01, 3.0),
        (0.6, 3.0, 0.01), (0.9, 1.0, 0.001), (0.5, 1e-3, 1e-3), (0.9999, 20.0, 2.0), (0.5, 3000.0, 3000.0),
        (0.49, 50000.0, 50000.5), (0.0123, 12346.0, 987656.0), (0.0127, 12346.0, 987656.0)]
T = [(0.0, 3.0), (0.5, 1.0), (2.0, 3.0), (1.0, 2.5), (1.96, 10.0), (2.228138851964939, 10.0), (3.0, 30.7), (4.5, 120.0),
     (12.0, 5.0), (25.0, 8.3), (1e-8, 7.0), (0.1, 0.2), (1e6, 0.2), (1e20, 1.0), (1e60, 3.0), (5.0, 1e4), (20.0, 1e6),
     (3.0, 1e8)]
TQ = [(0.975, 1.0), (0.975, 2.0), (0.975, 5.0), (0.975, 10.0), (0.975, 30.0), (0.975, 1000.0), (0.995, 7.25), (0.9, 13.5),
      (0.0005, 4.0), (0.6, 3.0), (0.5000001, 3.0), (0.25, 9.0), (0.3, 9.0), (1e-12, 4.0), (1e-50, 2.0), (1e-100, 10.0),
      (1e-9, 300.5), (0.05, 0.5), (0.2, 0.3), (0.025, 1e5)]
POISSON = [(0, 50.0, 0.95), (1, 7.0, 0.95), (2, 1.0, 0.95), (10, 100.0, 0.95), (10, 100.0, 0.999999), (250, 365.0, 0.95),
           (3, 1.0, 0.01), (10000, 24.0, 0.95), (250000, 1.0, 0.99)]
WILSON = [(5, 200), (0, 20), (20, 20), (1, 10), (81, 263), (15, 148), (0, 20000), (12345, 1000000), (1, 3), (2, 3), (1, 2)]


def poisson(k, exposure, level):
    outside = (1 - level) / 2
    low = mpf(0) if k == 0 else gamma_quantile(outside, float(k), False)
    high = gamma_quantile(outside, float(k + 1), True)
    return [k, exposure, level, float(low / mpf(exposure)), float(high / mpf(exposure))]


def wilson(k, n, level):
    """prop.test of R; at k = 0 and k = n the ends 0 and 1, which R rounds."""
    call = f'cat(format(prop.test({k}, {n}, conf.level = {level}, correct = FALSE)$conf.int, digits = 17))'
    said = subprocess.run(["Rscript", "-e", f"suppressWarnings({call})"], capture_output=True, text=True, check=True).stdout
    low, high = map(float, said.split())
    return [k, n, level, 0.0 if k == 0 else low, 1.0 if k == n else high]


def ratio_delta(x, y, level):
    """By the definition: the standard error of the mean of x - R y over the mean of y, at 200 digits."""
    n = len(x)
    r = mpf(sum(x)) / sum(y)
    residuals = [mpf(a) - r * b for a, b in zip(x, y)]
    se = sqrt(sum(e * e for e in residuals) / n / (n - 1)) / (mpf(sum(y)) / n)
    half = -t_quantile((1 - level) / 2, float(n - 1)) * se
    return {"x": x, "y": y, "level": level, "value": float(r), "standardError": float(se), "low": float(r - half), "high": float(r + half), "df": n - 1}


CLICKS_A, SHOWN_A = [2, 0, 5, 1, 3, 0, 7, 2, 4, 1], [20, 5, 40, 12, 25, 8, 50, 15, 60, 10]
CLICKS_B, SHOWN_B = [3, 1, 6, 1, 4, 0, 9, 2, 6, 2], [22, 6, 41, 11, 27, 9, 52, 14, 61, 12]
SAMPLE = [3, 6, 7, 8, 8, 10, 13, 15, 16, 20]
TIMES = [120, 180, 200, 250, 250, 310, 320, 400, 520, 640, 900, 2400]

golden = {
    "software": {"mpmath": "1.2.1", "R": "4.2.2", "numpy": np.__version__},
    "normalCdf": points(1e-14, [(-z,) for z in Z] + [(z,) for z in Z[:14]], lambda z: normal_upper(-mpf(z))),
    "normalUpperTail": points(1e-14, [(z,) for z in Z] + [(-z,) for z in Z[:14]], normal_upper),
    "normalQuantile": points(1e-14, [(p,) for p in P + P_HIGH], normal_quantile),
    "logGamma": points(1e-14, [(x,) for x in LOG_GAMMA], lambda x: loggamma(mpf(x))),
    "gammaCdf": points(1e-12, [(x, a) for x, a in GAMMA], lambda x, a: gamma_lower(a, x)),
    "gammaUpperTail": points(1e-12, [(x, a) for x, a in GAMMA], lambda x, a: 1 - gamma_lower(a, x)),
    "betaCdf": points(1e-12, BETA, beta_cdf),
    "betaUpperTail": points(1e-12, BETA, lambda x, a, b: 1 - beta_cdf(x, a, b)),
    "studentTCdf": points(1e-12, [(-t, df) for t, df in T] + T[:10], lambda t, df: t_upper(-mpf(t), df)),
    "studentTUpperTail": points(1e-12, T + [(-t, df) for t, df in T[:10]], t_upper),
    "studentTQuantile": points(1e-12, TQ, t_quantile),
    "poissonInterval": {"tolerance": 1e-12, "points": [poisson(*p) for p in POISSON]},
    "wilsonInterval": {
        "tolerance": 1e-12,
        "source": "R 4.2.2 prop.test(correct = FALSE)",
        "points": [wilson(k, n, level) for k, n in WILSON for level in (0.95, 0.8)],
    },
    "ratioInterval": {"tolerance": 1e-12, "points": [ratio_delta(CLICKS_A, SHOWN_A, 0.95), ratio_delta(CLICKS_B, SHOWN_B, 0.95), ratio_delta(CLICKS_A, SHOWN_A, 0.9)]},
    "quantile": {
        "tolerance": 1e-14,
        "source": "numpy.quantile, method linear (type 7)",
        "points": [[values, p, float(np.quantile(values, p))] for values in (SAMPLE, TIMES, [5]) for p in (0, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 1)],
    },
}
json.dump(golden, sys.stdout, indent=1)
print()
