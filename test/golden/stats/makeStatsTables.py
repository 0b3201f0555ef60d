"""Computes the constants of src/stats/internal and writes {normalTail,logGamma}Constants.ts there.

Run: python3 test/golden/stats/makeStatsTables.py && npx biome check --write src/stats
Made with Python 3 and mpmath 1.2.1 at 60 digits. The script prints the relative error of each fit after rounding.
"""
import os
from mpmath import mp, mpf, erfc, exp, sqrt, cos, pi, loggamma, chebyfit, bernoulli, log

mp.dps = 60
HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, "../../../src/stats/internal")
HEAD = "// Written by test/golden/stats/makeStatsTables.py; change it there.\n\n"


def table(name, values, comment):
    numbers = ", ".join(repr(float(v)) for v in values)
    return f"/** {comment} */\nexport const {name}: readonly number[] = [{numbers}];\n\n"


def write(file, text):
    with open(os.path.join(OUT, file), "w") as out:
        out.write(HEAD + text.rstrip("\n") + "\n")


# Upper tail of the normal distribution: (1 + 2 t) exp(t^2/2) Q(t) in Chebyshev polynomials of (t - K) / (t + K)
K = mpf(5)


def scaled_tail(u):
    if u >= 1:
        return 2 / sqrt(2 * pi)
    t = K * (1 + u) / (1 - u)
    if t > 1000:
        return (1 + 2 * t) / sqrt(2 * pi) * (1 / t - 1 / t ** 3 + 3 / t ** 5 - 15 / t ** 7 + 105 / t ** 9)
    return (1 + 2 * t) * exp(t * t / 2) * erfc(t / sqrt(mpf(2))) / 2


N = 120
nodes = [cos(pi * (i + mpf(1) / 2) / N) for i in range(N)]
values = [scaled_tail(u) for u in nodes]
coefficients = []
for k in range(N):
    c = 2 * sum(v * cos(pi * k * (i + mpf(1) / 2) / N) for i, v in enumerate(values)) / N
    coefficients.append(float(c / 2 if k == 0 else c))
while abs(coefficients[-1]) < 2e-17:
    coefficients.pop()
worst = 0
for i in range(500):
    u = -1 + mpf(2 * i) / 501
    b1 = b2 = mpf(0)
    for c in reversed(coefficients[1:]):
        b1, b2 = 2 * u * b1 - b2 + c, b1
    worst = max(worst, abs((coefficients[0] + u * b1 - b2) / scaled_tail(u) - 1))
print("normal tail", len(coefficients), "terms, relative error", float(worst))
write(
    "normalTailConstants.ts",
    table("NORMAL_TAIL", coefficients, "Chebyshev coefficients of (1 + 2t) exp(t^2/2) Q(t) in (t - 5)/(t + 5), where Q is the upper tail of the normal distribution."),
)

# log Gamma(2 + z) / z on [-1/2, 1/2]
ratio = lambda z: loggamma(2 + z) / z
low, high = mpf(-1) / 2, mpf("0.50001")
poly = [float(c) for c in reversed(chebyfit(ratio, [low, high], 21))]
worst = 0
for i in range(1, 400):
    z = low + (high - low) * i / 400 + mpf("1e-9")
    v = mpf(0)
    for c in reversed(poly):
        v = v * z + c
    worst = max(worst, abs(v / ratio(z) - 1))
print("log gamma", len(poly), "terms, relative error", float(worst))
stirling = [bernoulli(2 * k) / (2 * k * (2 * k - 1)) for k in range(1, 9)]
write(
    "logGammaConstants.ts",
    table("LOG_GAMMA_NEAR_TWO", poly, "log Gamma(2 + z) / z for |z| up to 1/2, lowest power first.")
    + table("STIRLING", stirling, "B(2k) / (2k (2k - 1)): the coefficients of 1/x, 1/x^3, … in Stirling's series."),
)
