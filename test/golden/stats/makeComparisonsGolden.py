"""Golden values of the comparisons, tests and plans of src/stats.

Run: python3 test/golden/stats/makeComparisonsGolden.py > test/golden/stats/comparisons.json
Made with Python 3, mpmath 1.3.0, scipy 1.17.1, R 4.2.2.

Whatever ends in a distribution function is done with mpmath at 40 digits from the definition; ranks and multiple testing are
scipy's and R's. Two common oracles are not good to ten digits here and were left out: the power of a t test by statsmodels
(scipy's noncentral t: 393.4056930003 values where 393.4056950197 are right) and the quantile of t by old scipy.
Tolerances are relative.
"""
import json
import subprocess
import sys
from itertools import combinations
from mpmath import mp, mpf, sqrt, betainc, beta, erfc, exp, log, factorial, findroot, asin, quad, binomial, gammainc, inf
from scipy import stats

mp.dps = 40

X = [18.5, 24.6, 31.0, 29.4, 28.5, 20.4, 15.2, 40.1]
Y = [35.1, 18.0, 22.8, 44.6, 51.0, 28.0, 47.3, 39.9, 33.3, 12.7]
CLICKS_A = [2, 0, 5, 1, 3, 0, 7, 2, 4, 1]
SEEN_A = [20, 5, 40, 12, 25, 8, 50, 15, 60, 10]
CLICKS_B = [3, 1, 6, 1, 4, 0, 9, 2, 6, 2]
SEEN_B = [22, 6, 41, 11, 27, 9, 52, 14, 61, 12]


def normal_tail(z):
    return erfc(z / sqrt(mpf(2))) / 2


def normal_quantile(p):
    p = mpf(p)
    return -findroot(lambda z: normal_tail(z) - p, mpf(-stats.norm.ppf(float(p)))) if p != mpf(1) / 2 else mpf(0)


def t_tail(t, df):
    half = betainc(df / 2, mpf(1) / 2, 0, df / (df + t * t), regularized=True) / 2
    return half if t >= 0 else 1 - half


def t_quantile(p, df):
    start = mpf(float(stats.t.ppf(float(p), float(df))))
    return findroot(lambda t: 1 - t_tail(t, df) - p, (start, start * (1 + mpf(10) ** -6)), solver="secant")


def outside(level):
    return (1 - mpf(level)) / 2


def moments(values):
    values = [mpf(v) for v in values]
    n = len(values)
    mean = sum(values) / n
    return n, mean, sum((v - mean) ** 2 for v in values) / (n - 1)


def from_sums(total, squares, n):
    total, squares = mpf(total), mpf(squares)
    return n, total / n, (squares - total * total / n) / (n - 1)


def numbers(**values):
    return {name: None if value is None else float(value) for name, value in values.items()}


def inferred(difference, se, df, level):
    t = difference / se
    half = t_quantile(1 - outside(level), df) * se
    return dict(t=t, df=df, pValue=2 * t_tail(abs(t), df), low=difference - half, high=difference + half)


def welch(a, b, level, pooled=False):
    (n, mean, var), (m, mean2, var2) = a, b
    if pooled:
        df = mpf(n + m - 2)
        var = var2 = ((n - 1) * var + (m - 1) * var2) / df
    va, vb = var / n, var2 / m
    if not pooled:
        df = (va + vb) ** 2 / (va ** 2 / (n - 1) + vb ** 2 / (m - 1))
    se = sqrt(va + vb)
    return numbers(difference=mean - mean2, standardError=se, **inferred(mean - mean2, se, df, level))


SAMPLES = [
    (X, Y),
    ([1.5, 1.5, 1.5], [2.5, 4.0]),
    ([1e9 + v for v in X], [1e9 + v for v in Y]),
    ([0.001, 0.002, 0.004, 0.0035], [100.0, 250.0, 30.5]),
    ([1, 2], [3, 9]),
]


def ratio(x, y):
    n, x, y = len(x), [mpf(v) for v in x], [mpf(v) for v in y]
    r = sum(x) / sum(y)
    rest = [a - r * b for a, b in zip(x, y)]
    return n, r, sum(v * v for v in rest) / (n - 1) / n / (sum(y) / n) ** 2


def ratios(x, y, x2, y2, level):
    (n, a, va), (m, b, vb) = ratio(x, y), ratio(x2, y2)
    df = (va + vb) ** 2 / (va ** 2 / (n - 1) + vb ** 2 / (m - 1))
    se = sqrt(va + vb)
    z = normal_quantile(1 - outside(level))
    compared = inferred(b - a, se, df, level)
    compared["z"] = compared.pop("t")
    lift_se = sqrt(vb / a ** 2 + va * b ** 2 / a ** 4)
    g = z * z * va / a ** 2
    fieller = None
    if g < 1:
        half = z / a / (1 - g) * sqrt(vb * (1 - g) + (b / a) ** 2 * va)
        fieller = [float(b / a / (1 - g) - half), float(b / a / (1 - g) + half)]
    return dict(
        before=dict(x=x, y=y), after=dict(x=x2, y=y2), level=level,
        comparison=numbers(difference=b - a, standardError=se, pValueNormal=2 * normal_tail(abs(b - a) / se), **compared),
        lift=numbers(lift=b / a - 1, standardError=lift_se, **inferred(b / a - 1, lift_se, df, level)),
        fieller=fieller,
    )


def exact_rank_p(x, y):
    """By listing all arrangements."""
    pooled = sorted(x + y)
    n, m = len(x), len(y)
    u = sum(a > b for a in x for b in y)
    counts = [0] * (n * m + 1)
    for chosen in combinations(range(n + m), n):
        counts[sum(chosen) - n * (n - 1) // 2] += 1
    assert len(set(pooled)) == n + m
    low = min(u, n * m - u)
    return min(mpf(1), 2 * mpf(sum(counts[: low + 1])) / sum(counts))


def rank_normal(x, y, continuity):
    n, m = len(x), len(y)
    u = sum((a > b) + mpf(a == b) / 2 for a in x for b in y)
    pooled = x + y
    ties = sum(mpf(pooled.count(v)) ** 3 - pooled.count(v) for v in set(pooled))
    total = n + m
    sd = sqrt(mpf(n) * m / 12 * (total + 1 - ties / total / (total - 1)))
    z = max(mpf(0), abs(u - mpf(n) * m / 2) - (mpf(1) / 2 if continuity else 0)) / sd
    return float(u), float(2 * normal_tail(z))


def mann_whitney(x, y):
    u, corrected = rank_normal(x, y, True)
    tied = len(set(x + y)) < len(x) + len(y)
    assert abs(stats.mannwhitneyu(x, y, method="asymptotic").pvalue / corrected - 1) < 1e-10
    return dict(x=x, y=y, u=u, exact=None if tied else float(exact_rank_p(x, y)), normal=corrected, uncorrected=rank_normal(x, y, False)[1])


def in_r(code):
    out = subprocess.run(["Rscript", "-e", "options(digits=17);" + code], capture_output=True, text=True, check=True).stdout
    return [float(v) for line in out.splitlines() for v in line.split() if not v.startswith("[")]


def r_vector(values):
    return "c(" + ",".join(repr(v) for v in values) + ")"


def hodges_lehmann(x, y, level):
    code = f"r<-wilcox.test({r_vector(x)},{r_vector(y)},conf.int=TRUE,exact=TRUE,conf.level={level});cat(r$estimate,r$conf.int)"
    shift, low, high = in_r(code)
    return dict(x=x, y=y, level=level, shift=shift, low=low, high=high)


def below(k, n, p):
    return sum(binomial(n, i) * mpf(p) ** i * (1 - mpf(p)) ** (n - i) for i in range(k + 1))


def quantile_ranks(n, p, level):
    cut = outside(level) * (1 + mpf(10) ** -13)
    low = max([r for r in range(1, n + 1) if below(r - 1, n, p) <= cut], default=None)
    high = min([r for r in range(1, n + 1) if 1 - below(r - 1, n, p) <= cut], default=None)
    coverage = (mpf(1) if high is None else below(high - 1, n, p)) - (mpf(0) if low is None else below(low - 1, n, p))
    return dict(n=n, p=p, level=level, low=low, high=high, coverage=float(coverage))


P_VALUES = [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216, 0.222, 0.251, 0.269, 0.275, 0.34, 0.341, 0.384,
            0.569, 0.594, 0.696, 0.762, 0.94, 0.942, 0.975, 0.986]
MIXED = [0.5, 1e-12, 0.03, 0.03, 1.0, 0.0, 0.2, 7e-5]


def adjusted(p):
    return dict(p=p, **{name: in_r(f'cat(p.adjust({r_vector(p)},"{method}"))') for name, method in
                        (("benjaminiHochberg", "BH"), ("benjaminiYekutieli", "BY"), ("holm", "holm"), ("bonferroni", "bonferroni"))})


def mixture(n, d, variance, tau2, level=0.95):
    n, d, v, t2 = mpf(n), mpf(d), 2 * mpf(variance), mpf(tau2)
    ratio_ = sqrt(v / (v + n * t2)) * exp(n * n * t2 * d * d / (2 * v * (v + n * t2)))
    half = sqrt(2 * v * (v + n * t2) / (n * n * t2) * log(sqrt((v + n * t2) / v) / (2 * outside(level))))
    return dict(given=[float(n), float(d), variance, tau2, level], logLikelihoodRatio=float(log(ratio_)),
                pValue=float(min(mpf(1), 1 / ratio_)), low=float(d - half), high=float(d + half))


def sequence(estimate, se, n, level=0.95, target=5000):
    e, s, n_, alpha = mpf(estimate), mpf(se), mpf(n), 2 * outside(level)
    rho = sqrt((-2 * log(alpha) + log(-2 * log(alpha) + 1)) / target)
    half = s * sqrt(n_) * sqrt(2 * (n_ * rho ** 2 + 1) * log(sqrt(n_ * rho ** 2 + 1) / alpha) / (n_ * rho) ** 2)
    evidence = exp(rho ** 2 * e * e * n_ / s ** 2 / (2 * (n_ * rho ** 2 + 1))) / sqrt(n_ * rho ** 2 + 1)
    return dict(given=[estimate, se, n, level, target], halfWidth=float(half), low=float(e - half), high=float(e + half),
                logEValue=float(log(evidence)), pValue=float(min(mpf(1), 1 / evidence)))


def beats(a, b, c, d):
    """The chance that Beta(c, d) exceeds Beta(a, b), both of whole parameters."""
    return sum(exp(mp.loggamma(a + i) + mp.loggamma(b + d) - mp.loggamma(a + b + i + d) - log(mpf(d + i)) - mp.loggamma(1 + i) - mp.loggamma(d)
                   + mp.loggamma(1 + i + d) - mp.loggamma(a) - mp.loggamma(b) + mp.loggamma(a + b)) for i in range(c))


def beta_quantile(p, a, b):
    start = mpf(float(stats.beta.ppf(float(p), a, b)))
    return findroot(lambda x: betainc(a, b, 0, x, regularized=True) - p, (start, start * (1 + mpf(10) ** -6)), solver="secant")


def bayes(k, n, l, m, level=0.95, s=1, f=1):
    mp.dps = 60
    a, b, c, d = k + s, n - k + f, l + s, m - l + f
    mean_a, mean_b = mpf(a) / (a + b), mpf(c) / (c + d)
    result = dict(
        given=[k, n, l, m, level, s, f],
        **numbers(
            probabilityBAboveA=beats(a, b, c, d),
            expectedLossB=mean_a * (1 - beats(a + 1, b, c, d)) - mean_b * (1 - beats(a, b, c + 1, d)),
            expectedLossA=mean_b * beats(a, b, c + 1, d) - mean_a * beats(a + 1, b, c, d),
            expectedDifference=mean_b - mean_a,
            expectedLift=mean_b * mpf(a + b - 1) / (a - 1) - 1 if a > 1 else None,
        ),
    )
    mp.dps = 40
    result["ends"] = [float(beta_quantile(p, *ab)) for ab in ((a, b), (c, d)) for p in (outside(level), 1 - outside(level))]
    return result


def ratio_test(counts, weights):
    n, total = sum(counts), sum(mpf(w) for w in weights)
    wanted = [mpf(w) / total * n for w in weights]
    chi = sum((k - e) ** 2 / e for k, e in zip(counts, wanted) if e > 0)
    used = [i for i, w in enumerate(weights) if w > 0]
    exact = None
    if len(used) == 2:
        p = mpf(weights[used[0]]) / total
        k = counts[used[0]]
        logs = lambda i: mp.loggamma(n + 1) - mp.loggamma(i + 1) - mp.loggamma(n - i + 1) + i * log(p) + (n - i) * log(1 - p)
        if n <= 5000:
            bound = logs(k) + mpf(10) ** -7
            exact = min(mpf(1), sum(exp(logs(i)) for i in range(n + 1) if logs(i) <= bound))
        else:
            exact = stats.binomtest(k, n, float(p)).pvalue
    df = len(used) - 1
    return dict(counts=counts, weights=weights, df=df, **numbers(
        chiSquare=chi, pValue=gammainc(mpf(df) / 2, chi / 2, inf, regularized=True), exactPValue=exact))


def power_t(d, n, level=0.95):
    n, d = mpf(n), mpf(d)
    df, shift = 2 * (n - 1), d * sqrt(n / 2)
    t = t_quantile(1 - outside(level), df)
    mean, total, j = shift ** 2 / 2, mpf(0), 0
    while True:
        weight = exp(-mean) * mean ** j / factorial(j)
        total += weight * betainc(df / 2, j + mpf(1) / 2, 0, df / (df + t * t), regularized=True)
        if j > mean and weight < mpf(10) ** -30:
            return total
        j += 1


def size_t(d, power, level=0.95):
    from_, to = mpf(2), mpf(4)
    while power_t(d, to, level) < power:
        to *= 2
    start = to * mpf(3) / 4
    return findroot(lambda n: power_t(d, n, level) - mpf(power), (start, start * mpf("1.01")), solver="secant", tol=mpf(10) ** -50)


def size_p(p, q, power, level, method):
    p, q, power = mpf(p), mpf(q), mpf(power)
    z, zb = normal_quantile(1 - outside(level)), normal_quantile(power)
    spread = sqrt(p * (1 - p) + q * (1 - q))
    if method == "unpooled":
        return ((z + zb) * spread / (p - q)) ** 2
    if method == "pooled":
        mean = (p + q) / 2
        return ((z * sqrt(2 * mean * (1 - mean)) + zb * spread) / (p - q)) ** 2
    h = abs(2 * asin(sqrt(p)) - 2 * asin(sqrt(q)))
    start = 2 * ((z + zb) / h) ** 2
    chance = lambda n: normal_tail(z - h * sqrt(n / 2)) + normal_tail(z + h * sqrt(n / 2))
    return findroot(lambda n: chance(n) - power, (start, start * mpf("1.0001")), solver="secant", tol=mpf(10) ** -50)


def cuped(pre, post, group):
    x, y = [mpf(v) for v in pre], [mpf(v) for v in post]
    mx, my = sum(x) / len(x), sum(y) / len(y)
    theta = sum((a - mx) * (b - my) for a, b in zip(x, y)) / sum((a - mx) ** 2 for a in x)
    adjusted_ = [b - theta * (a - mx) for a, b in zip(x, y)]
    arms = [[v for v, g in zip(adjusted_, group) if g == arm] for arm in (0, 1)]
    (n, mean_a, var_a), (m, mean_b, var_b) = moments(arms[0]), moments(arms[1])
    tested = welch((m, mean_b, var_b), (n, mean_a, var_a), 0.95)
    return dict(pre=pre, post=post, group=group, **numbers(
        theta=theta, varianceReduction=1 - moments(adjusted_)[2] / moments(post)[2],
        meanA=mean_a, meanB=mean_b, varianceA=var_a, varianceB=var_b, t=tested["t"], pValue=tested["pValue"]))


golden = {
    "software": {"mpmath": mp.__class__.__module__ and __import__("mpmath").__version__, "scipy": __import__("scipy").__version__, "R": "4.2.2"},
    "welchTest": {"tolerance": 1e-12, "points": [dict(x=x, y=y, level=level, **welch(moments(x), moments(y), level)) for x, y in SAMPLES for level in (0.95, 0.8)]},
    "studentTest": {"tolerance": 1e-12, "points": [dict(x=x, y=y, level=0.95, **welch(moments(x), moments(y), 0.95, True)) for x, y in SAMPLES]},
    "welchTestOfMoments": {"tolerance": 1e-12, "points": [
        dict(a=numbers(n=a[0], mean=a[1], variance=a[2]), b=numbers(n=b[0], mean=b[1], variance=b[2]), **welch(a, b, 0.95))
        for a, b in [(from_sums("1396.87", "52377.9767", 3407), from_sums("2422.7", "134698.29", 3461))]]},
    "standardized": {"tolerance": 1e-13, "points": [
        dict(x=x, y=y, d=float(d), g=float(g), low=float(g - z * se), high=float(g + z * se))
        for x, y in SAMPLES[:4]
        for (n, mean, var), (m, mean2, var2) in [(moments(x), moments(y))]
        for d in [(mean - mean2) / sqrt(((n - 1) * var + (m - 1) * var2) / (n + m - 2))]
        for g in [d * (1 - mpf(3) / (4 * (n + m) - 9))]
        for se in [sqrt(mpf(n + m) / n / m + g * g / (2 * (n + m)))]
        for z in [normal_quantile(mpf("0.975"))]]},
    "ratios": {"tolerance": 1e-12, "points": [
        ratios(CLICKS_A, SEEN_A, CLICKS_B, SEEN_B, 0.95),
        ratios(CLICKS_A, SEEN_A, CLICKS_B, SEEN_B, 0.99),
        ratios([0, 0, 1], [5, 3, 9], [1, 2, 4], [9, 9, 9], 0.95),
        ratios([5, -3, 2.5], [7, 4, 9], CLICKS_B, SEEN_B, 0.5)]},
    "gbstats": {"tolerance": 1e-9, "comment": "GrowthBook gbstats, commit 8f1db44, as handed over: it takes t quantiles from scipy 1.10",
                "difference": [-0.009774115674066, 0.07235914968767], "pValue": 0.1268053642068,
                "lift": 0.7073170731707317, "liftInterval": [-0.03526008906611777, 1.449894235407581], "liftPValue": 0.06191182745618362},
    "mannWhitney": {"tolerance": 1e-12, "points": [mann_whitney(x, y) for x, y in [
        (X, Y), ([1, 2, 2, 3, 5, 7, 7, 9], [2, 3, 4, 7, 8, 8, 10, 11, 12]), ([1.1, 2.2, 3.3], [2.5, 4.4, 5.5, 6.6]),
        ([1], [2]), ([5, 1], [2, 3, 4]), ([9, 10, 11], [1, 2, 3, 4, 5]), ([1, 1, 1, 2], [1, 1, 2, 2, 2])]]},
    "hodgesLehmann": {"tolerance": 1e-12, "points": [hodges_lehmann(x, y, level) for x, y, level in [
        (X, Y, 0.95), (X, Y, 0.8), (Y, X, 0.99), ([1.1, 2.2, 3.3, 0.4, 9.5], [2.5, 4.4, 5.5, 6.6], 0.9)]]},
    "quantileRanks": {"tolerance": 1e-12, "points": [quantile_ranks(*case) for case in [
        (100, 0.75, 0.95), (12, 0.75, 0.95), (12, 0.5, 0.95), (5, 0.5, 0.9375), (5, 0.5, 0.95), (1, 0.5, 0.95), (400, 0.99, 0.9), (400, 0.01, 0.9), (37, 0.3, 0.5)]]},
    "adjusted": {"tolerance": 1e-13, "points": [adjusted(P_VALUES), adjusted(MIXED), adjusted([0.04])]},
    "mixtureSequentialTest": {"tolerance": 1e-12, "points": [mixture(*case) for case in [
        (100, 0.3, 1.0, 0.01), (1000, 0.12, 1.0, 0.01), (5000, 0.02, 0.09, 0.0004), (10, 0.0, 1.0, 1.0), (1e6, -0.01, 2.5, 1e-4, 0.99)]]},
    "confidenceSequence": {"tolerance": 1e-12, "points": [sequence(*case) for case in [
        (0.29, 0.12478, 6868), (0.02, 0.004, 5000), (0.0, 0.01, 200), (-3.5, 0.5, 900, 0.9, 1000)]]},
    "betaBinomialComparison": {"tolerance": 1e-11, "points": [bayes(*case) for case in [
        (120, 1000, 150, 1000), (5, 200, 9, 210), (0, 20, 3, 20), (49, 19663, 69, 19663), (0, 0, 0, 0), (3, 3, 0, 4), (7, 9, 2, 800, 0.8, 2, 5),
        (20, 1000, 90, 1000), (1210, 10000, 1190, 10000, 0.99)]]},
    "sampleRatioTest": {"tolerance": 1e-11, "points": [ratio_test(*case) for case in [
        ([821588, 815482], [1, 1]), ([500, 511, 486], [1, 1, 1]), ([44700, 45489], [1, 1]), ([1600, 400], [0.8, 0.2]), ([10, 0], [1, 1]),
        ([520, 480, 0], [0.5, 0.5, 0]), ([3, 40, 7], [1, 8, 1]), ([0, 12], [1, 3]), ([1650, 350], [0.8, 0.2])]]},
    "powerOfMeans": {"tolerance": 1e-12, "points": [[d, n, level, float(power_t(d, n, level))] for d, n, level in [
        (0.5, 64, 0.95), (0.2, 393.4056950197418, 0.95), (0, 10, 0.9), (0.01, 5, 0.95), (3, 2, 0.99), (-0.8, 26, 0.95), (1.5, 40, 0.999)]]},
    "sampleSizeForMeans": {"tolerance": 1e-11, "points": [[d, p, level, float(size_t(d, p, level))] for d, p, level in [
        (0.2, 0.8, 0.95), (0.5, 0.9, 0.95), (1.2, 0.8, 0.99), (0.05, 0.3, 0.9)]]},
    "sampleSizeForProportions": {"tolerance": 1e-11, "points": [[p, q, power, level, method, float(size_p(p, q, power, level, method))]
        for p, q, power, level in [(0.1, 0.12, 0.8, 0.95), (0.02, 0.5, 0.9, 0.99), (0.001, 0.0012, 0.8, 0.95), (0.9, 0.6, 0.7, 0.9)]
        for method in ("pooled", "unpooled", "arcsine")]},
    "cupedAdjust": {"tolerance": 1e-11, "points": [cuped([10, 12, 9, 15, 20, 8, 11, 14, 7, 13, 18, 6], [12, 14, 9, 18, 22, 9, 12, 17, 8, 15, 20, 7], [0, 1] * 6)]},
    "concentration": {"tolerance": 1e-14, "points": [
        dict(values=v, **numbers(
            herfindahl=sum(s * s for s in shares), gini=gini, giniSmall=gini * len(v) / (len(v) - 1),
            evenness=-sum(s * log(s) for s in shares if s > 0) / log(sum(s > 0 for s in shares))))
        for v in ([0.5, 0.3, 0.2], [1, 1, 2, 3, 5, 8, 13], [4, 0, 4], [1e-9, 1, 1e9])
        for shares in [[mpf(w) / sum(mpf(u) for u in v) for w in v]]
        for gini in [sum(abs(a - b) for a in shares for b in shares) / 2 / len(v)]]},
    "nearestRank": {"tolerance": 1e-15, "points": [[[120, 180, 210, 250, 260, 300, 330, 410, 520, 640, 900, 2400], p, wanted] for p, wanted in (
        (0.75, 520), (0.95, 2400), (0.5, 300), (0, 120), (1, 2400), (0.25, 210))]},
}
json.dump(golden, sys.stdout, indent=1, allow_nan=False)
print()
