"""Computes every constant of src/kernel/math and writes src/kernel/math/internal/{exp,log,angle}Constants.ts.

Run: python3 test/golden/kernel/makeMathTables.py && npx biome check --write src/kernel/math
Made with Python 3 and mpmath 1.2.1 at 400 digits. Polynomials are Chebyshev fits (mpmath.chebyfit) of the function
divided by its leading power, so that the error is spread evenly over the interval; the leading coefficients that are
exact in binary (1, 1/2) are held fixed by fitting the remainder. The script prints the error of each fit after its
coefficients are rounded to float64.
"""
import os
from mpmath import mp, mpf, exp, log, sin, cos, pi, chebyfit, floor, nint, taylor

mp.dps = 400
HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, "../../../src/kernel/math/internal")
HEAD = "// Written by test/golden/kernel/makeMathTables.py; change it there.\n\n"


def fit(f, low, high, terms, weight, name):
    """Coefficients of f on [low, high], lowest power first, rounded to float64; prints the worst error * weight."""
    at = mp.dps
    mp.dps = 120
    coefficients = [float(c) for c in reversed(chebyfit(f, [mpf(low), mpf(high)], terms))]
    worst = mpf(0)
    for i in range(1, 401):
        x = mpf(low) + (mpf(high) - mpf(low)) * i / 401
        value = mpf(0)
        for c in reversed(coefficients):
            value = value * x + mpf(c)
        worst = max(worst, abs((value - f(x)) * weight(x)))
    print(name, terms, "terms, relative error 2 **", float(log(worst, 2)))
    mp.dps = at
    return coefficients


def high_part(value, bits):
    """value rounded down to a multiple of 2 ** -bits, and the rest as float64."""
    scale = mpf(2) ** bits
    high = floor(value * scale) / scale
    return float(high), float(value - high)


def numbers(values):
    # The linter wants the square root of 2 by its name.
    return ", ".join("Math.SQRT2" if v == 2 ** 0.5 else repr(v) for v in values)


def constant(name, kind, value, comment):
    return f"/** {comment} */\nexport const {name}: {kind} = {value};\n\n"


def table(name, values, comment):
    return constant(name, "Float64Array", f"/* @__PURE__ */ new Float64Array([{numbers(values)}])", comment)


def write(file, text):
    with open(os.path.join(OUT, file), "w") as out:
        out.write(HEAD + text.rstrip("\n") + "\n")


# exp: 2^(j/32), and exp on half a step of that table
STEPS = 32
step_high, step_low = high_part(log(2) / STEPS, 38)
powers = [mpf(2) ** (mpf(j) / STEPS) for j in range(STEPS)]
half_step = log(2) / STEPS / 2 * mpf("1.001")
exp_tail = lambda r: (exp(r) - 1 - r - r * r / 2) / r ** 3
write(
    "expConstants.ts",
    constant("STEPS_PER_UNIT", "number", repr(float(STEPS / log(2))), "32 / ln 2")
    + constant("STEP_HIGH", "number", repr(step_high), "The leading 33 bits of (ln 2) / 32.")
    + constant("STEP_LOW", "number", repr(step_low), "The rest of (ln 2) / 32.")
    + table("POWERS", [float(p) for p in powers], "2^(j/32) for j = 0 to 31.")
    + table("POWERS_LOW", [float(p - mpf(float(p))) for p in powers], "What rounding took from each of POWERS.")
    + table("EXP_TAIL", fit(exp_tail, -half_step, half_step * mpf("1.0001"), 5, lambda r: r ** 3, "exp"),
            "(exp(r) - 1 - r - r^2/2) / r^3 for |r| up to (ln 2) / 64, lowest power first.")
    + table("EXPM1_TAIL", fit(exp_tail, -0.3501, 0.3501, 12, lambda r: r ** 2, "expm1"),
            "(exp(r) - 1 - r - r^2/2) / r^3 for |r| up to 0.35, lowest power first."),
)

# log: a short reciprocal c of every 64th of a binade, and -log c
BREAK = 27  # from 1 + 27/64 on, the significand is halved, so that it lies in [0.711, 1.422)
scaled, highs, lows = [], [], []
widest_low, widest_high = mpf(0), mpf(0)
for j in range(64):
    left, right = 1 + mpf(j) / 64, 1 + mpf(j + 1) / 64
    if j >= BREAK:
        left, right = left / 2, right / 2
    c = mpf(1) if j in (0, 63) else nint(512 * 2 / (left + right)) / 512
    widest_low, widest_high = min(widest_low, left * c - 1), max(widest_high, right * c - 1)
    scaled.append(float(c))
    high, low = high_part(-log(c), 42)
    highs.append(high)
    lows.append(low)
print("log: r from", float(widest_low), "to", float(widest_high))
ln2_high, ln2_low = high_part(log(2), 42)
log_tail = lambda r: (log(1 + r) - r + r * r / 2) / r ** 3
write(
    "logConstants.ts",
    constant("BREAK", "number", str(BREAK), "The first of the 64 parts of a binade whose significand is halved.")
    + constant("LN2_HIGH", "number", repr(ln2_high), "ln 2 down to multiples of 2^-42, so that whole multiples up to 1075 are exact.")
    + constant("LN2_LOW", "number", repr(ln2_low), "The rest of ln 2.")
    + table("RECIPROCALS", scaled, "For each part of the binade about 1 / its middle, in multiples of 2^-9; exactly 1 next to 1.")
    + table("LOGS_HIGH", highs, "-log of each of RECIPROCALS down to multiples of 2^-42.")
    + table("LOGS_LOW", lows, "The rest of each -log.")
    + table("LOG_TAIL", fit(log_tail, widest_low - mpf("1e-6"), widest_high + mpf("1e-6"), 8, lambda r: r ** 2, "log"),
            "(log(1 + r) - r + r^2/2) / r^3 for r from -0.0095 to 0.0157, lowest power first."),
)

# sin and cos on [-pi/4, pi/4] in z = r^2; pi/2 in four parts; the bits of 2/pi
quarter = (pi / 4 * mpf("1.0001")) ** 2
sin_tail = lambda z: (sin(mp.sqrt(z)) / mp.sqrt(z) - 1) / z
cos_tail = lambda z: (cos(mp.sqrt(z)) - 1 + z / 2) / z ** 2
rest, parts = pi / 2, []
for bits in (32, 65, 98):
    high, _ = high_part(rest, bits)
    parts.append(high)
    rest -= mpf(high)
parts.append(float(rest))
BITS = 1200
write(
    "angleConstants.ts",
    constant("TWO_OVER_PI", "number", repr(float(2 / pi)), "2 / pi")
    + "".join(constant(f"HALF_PI_{i + 1}", "number", repr(p), f"Part {i + 1} of 4 of pi / 2" + (", 33 bits." if i < 3 else ", the rest.")) for i, p in enumerate(parts))
    + constant("HALF_PI", "number", repr(float(pi / 2)), "pi / 2")
    + constant("HALF_PI_REST", "number", repr(float(pi / 2 - mpf(float(pi / 2)))), "What rounding took from pi / 2.")
    + constant("TWO_OVER_PI_BITS", "bigint", hex(int(floor(2 / pi * mpf(2) ** BITS))) + "n", f"The first {BITS} bits of 2 / pi after the binary point.")
    + constant("TWO_OVER_PI_BIT_COUNT", "number", str(BITS), "How many bits that is: a float64 reaches up to 2^1024, its last bit and the guard bits follow.")
    + table("SIN_TAIL", fit(sin_tail, mpf("1e-30"), quarter, 7, lambda z: z, "sin"),
            "(sin(r)/r - 1) / r^2 in powers of r^2 for |r| up to pi/4, lowest power first.")
    + table("COS_TAIL", fit(cos_tail, mpf("1e-30"), quarter, 7, lambda z: z ** 2, "cos"),
            "(cos(r) - 1 + r^2/2) / r^4 in powers of r^2 for |r| up to pi/4, lowest power first."),
)
