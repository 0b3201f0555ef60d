"""Golden streams of createRandomSource, computed with Python's whole numbers of any size.

Run: python3 test/golden/kernel/makeRandomGolden.py > test/golden/kernel/random.json

`reference` is the published vector of xoshiro128** version 1.1 for the state 1, 2, 3, 4 (reference program of Blackman
and Vigna; also in the tests of rand_xoshiro); the script checks itself against it. All values are exact (tolerance 0).
"""
import json
import sys

MASK = 0xFFFFFFFF
REFERENCE = [11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804]


def rotate(x, k):
    return ((x << k) | (x >> (32 - k))) & MASK


def stream(state, count):
    s = list(state)
    values = []
    for _ in range(count):
        values.append(rotate(s[1] * 5 & MASK, 7) * 9 & MASK)
        t = s[1] << 9 & MASK
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = rotate(s[3], 11)
    return values


def mix(z):
    z &= MASK
    z ^= z >> 16
    z = z * 0x21F0AAAD & MASK
    z ^= z >> 15
    z = z * 0x735A2D97 & MASK
    return z ^ z >> 15


def state_of(seed):
    if isinstance(seed, str):
        units = seed.encode("utf-16-le")
        words = [1, len(units) // 2] + [units[i] | units[i + 1] << 8 for i in range(0, len(units), 2)]
    else:
        words = [0, seed & MASK, (seed >> 32) & MASK]
    state = []
    for start in (0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A):
        for word in words:
            start = mix((start ^ word) + 0x9E3779B9)
        state.append(start)
    return state


assert stream((1, 2, 3, 4), 10) == REFERENCE
SEEDS = [0, 1, -1, 42, 2 ** 53 - 1, -(2 ** 53 - 1), "", "1", "spring campaign", "\u6625\u5b63\U0001f338"]
json.dump(
    {
        "tolerance": 0,
        "reference": {"state": [1, 2, 3, 4], "values": REFERENCE},
        "streams": [{"seed": seed, "values": stream(state_of(seed), 8)} for seed in SEEDS],
    },
    sys.stdout,
    indent=1,
)
print()
