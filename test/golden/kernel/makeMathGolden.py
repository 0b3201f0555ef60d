"""Correctly rounded values of exp, expm1, log, log1p, sin, cos and pow at seeded arguments.

Run: python3 test/golden/kernel/makeMathGolden.py 2000 20260301 > test/golden/kernel/math.json
     python3 test/golden/kernel/makeMathGolden.py 100000 7 > math-full.json   (the full check, not committed; see checkUlps.ts)

Made with Python 3 and mpmath 1.2.1 at 60 digits (mpmath reduces angles with as many bits as they need).

The arguments. state' = 1664525 state + 1013904223 modulo 2^32 (Numerical Recipes' generator), starting anew at the seed
for each function; next16 = the upper 16 bits of the new state; word = next16 * 65536 + next16; unit = (upper 27 bits of
a word * 2^26 + upper 26 bits of the next) / 2^53; between(a, b) = a + (b - a) * unit; whole(a, b) = a + word modulo
(b - a + 1); sign = -1 where next16 >= 32768. The kinds of arguments take turns. drawArguments.ts draws the same.

The results: 18 hexadecimal digits each: 16 of the float64 nearest to the true value, 2 of 128 + 200 * (true - nearest)
in units in the last place of nearest, rounded. `tolerance` is the error in units in the last place that the doc comment
of the function promises.
"""
import json
import struct
import sys
from mpmath import mp, mpf, exp, expm1, log, log1p, sin, cos, power

mp.dps = 60
TOLERANCE = {"exp": 0.8, "expm1": 0.6, "log": 0.55, "log1p": 0.55, "sin": 0.8, "cos": 0.8, "pow": 0.8}


class Draw:
    def __init__(self, seed):
        self.state = seed

    def next16(self):
        self.state = (1664525 * self.state + 1013904223) % 2 ** 32
        return self.state >> 16

    def word(self):
        high = self.next16()
        return high * 65536 + self.next16()

    def unit(self):
        high = self.word() >> 5
        return (high * 67108864 + (self.word() >> 6)) / 9007199254740992

    def between(self, low, high):
        return low + (high - low) * self.unit()

    def whole(self, low, high):
        return low + self.word() % (high - low + 1)

    def sign(self):
        return 1.0 if self.next16() < 32768 else -1.0

    def any_positive(self):
        high = self.word() % 0x7FF00000
        return struct.unpack(">d", struct.pack(">II", high, self.word()))[0]

    def scaled(self, low, high):
        s = self.sign()
        significand = 1 + self.unit()
        return s * significand * 2.0 ** self.whole(low, high)

    def near_one(self):
        offset = self.unit() - 0.5
        return 1 + offset * 2.0 ** -self.whole(0, 50)

    def angle(self, kind):
        if kind == 0:
            s = self.sign()
            return (s * self.any_positive(),)
        if kind == 1:
            return (self.between(-10.0, 10.0),)
        if kind == 2:
            return (self.between(-1048576.0, 1048576.0),)
        return (self.whole(1, 600000) * 1.5707963267948966,)

    sin = cos = angle

    def exp(self, kind):
        if kind == 0:
            return (self.between(-746.0, 710.0),)
        if kind == 1:
            return (self.between(-1.0, 1.0),)
        if kind == 2:
            return (self.between(-745.2, -708.0),)
        return (self.scaled(-60, 9),)

    def expm1(self, kind):
        if kind == 0:
            return (self.between(-45.0, 710.0),)
        if kind == 1:
            return (self.between(-1.0, 1.0),)
        if kind == 2:
            return (self.between(-0.4, 0.4),)
        return (self.scaled(-60, 9),)

    def log(self, kind):
        if kind == 0:
            return (self.any_positive(),)
        if kind == 1:
            return (self.near_one(),)
        if kind == 2:
            return (self.between(0.5, 2.0),)
        return (self.between(0.0, 1000.0),)

    def log1p(self, kind):
        if kind == 0:
            return (self.any_positive(),)
        if kind == 1:
            return (self.scaled(-60, -1),)
        if kind == 2:
            return (self.between(-0.999999, 1.0),)
        return (self.between(0.0, 1000.0),)

    def pow(self, kind):
        if kind == 0:
            x = self.any_positive()
            exponent = (struct.unpack(">Q", struct.pack(">d", x))[0] >> 52) - 1023
            return (x, self.between(-745.0, 710.0) / ((exponent + 0.5) * 0.6931471805599453))
        if kind == 1:
            offset = self.unit() - 0.5
            k = self.whole(0, 50)
            return (1 + offset * 2.0 ** -k, self.scaled(k - 4, k + 9))
        if kind == 2:
            x = self.between(0.0, 100.0)
            return (x, self.between(-10.0, 10.0))
        x = self.between(0.0, 10.0)
        return (x, float(self.whole(-40, 40)))


def encode(value):
    """The nearest float64 of an mpf, with what is left in units in the last place."""
    if value == 0:
        return "0" * 16 + "80"
    sign, man, exponent, bits = value._mpf_
    unit = max(exponent + bits - 53, -1074)
    shift = unit - exponent
    if shift <= 0:
        rounded, left = man << -shift, mpf(0)
    else:
        rounded, rest = man >> shift, man & ((1 << shift) - 1)
        half = 1 << (shift - 1)
        up = rest > half or (rest == half and rounded & 1)
        rounded += up
        left = mpf(rest) / mpf(1 << shift) - up
    try:
        nearest = float(rounded) * 2.0 ** unit if unit >= -1022 else float(rounded) * 2.0 ** (unit + 100) * 2.0 ** -100
    except OverflowError:
        nearest, left = float("inf"), mpf(0)
    if nearest == float("inf"):
        left = mpf(0)
    if sign:
        nearest, left = -nearest, -left
    return struct.pack(">d", nearest).hex() + "%02x" % (128 + round(float(left) * 200))


FUNCTIONS = {
    "exp": exp,
    "expm1": expm1,
    "log": log,
    # mpmath's log1p and expm1 work to the relative precision asked for.
    "log1p": log1p,
    "sin": sin,
    "cos": cos,
    "pow": power,
}


def main(count, seed):
    functions = {}
    for name, function in FUNCTIONS.items():
        draw = Draw(seed)
        values = [function(*[mpf(x) for x in getattr(draw, name)(i % 4)]) for i in range(count)]
        functions[name] = {"tolerance": TOLERANCE[name], "results": "".join(map(encode, values))}
    json.dump({"software": "mpmath 1.2.1, 60 digits", "seed": seed, "count": count, "functions": functions}, sys.stdout, indent=1)
    print()


main(int(sys.argv[1]), int(sys.argv[2]))
