"""Makes text-lengths.json: lengths of short texts by the counting of X (configuration v3 and v2) and of Weibo.

An implementation of its own, written from the published rules (docs.x.com/fundamentals/counting-characters, twitter-text
config/v3.json; Sina STK kit.extra.count), simple where the texts are: links are those marked with LINK below, not searched for.
`library` is what twitter-text 3.1.0 itself gave (Node 20.20.2); where it differs from `x`, the text holds
an emoji newer than the library's list, and docs.x.com (any emoji counts 2) is followed.

Run: python3 make_text_lengths.py > text-lengths.json    (Python 3.11, no packages)
"""

import json
import math
import re
import sys
import unicodedata

ONE = [(0, 4351), (8192, 8205), (8208, 8223), (8242, 8247)]

# name, parts (plain text, or ("LINK", url) for X and Weibo, ("BARE", host) for X alone, ("EMOJI", sequence)), library's number
C = [
    ("ascii 280", ["a" * 280], 280),
    ("ascii 281", ["a" * 281], 281),
    ("140 Han", ["中" * 140], 280),
    ("141 Han", ["中" * 141], 282),
    ("200 Han", ["中" * 200], 400),
    ("mixed", ["Hello 世界"], 10),
    ("full-width punctuation", ["你好，世界！"], 12),
    ("ideographic comma and stop", ["、。"], 4),
    ("curly quotes", ["“”‘’"], 4),
    ("ellipsis", ["…"], 2),
    ("two em dashes", ["——"], 2),
    ("euro", ["€"], 2),
    ("pound", ["£"], 1),
    ("copyright sign", ["©"], 1),
    ("copyright emoji", [("EMOJI", "©️")], 2),
    ("trademark sign", ["™"], 2),
    ("trademark emoji", [("EMOJI", "™️")], 2),
    ("family", [("EMOJI", "👨‍👩‍👧‍👦")], 2),
    ("flag", [("EMOJI", "🇨🇳")], 2),
    ("two flags", [("EMOJI", "🇨🇳"), ("EMOJI", "🇺🇳")], 4),
    ("flag of England", [("EMOJI", "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f")], 2),
    ("rainbow flag", [("EMOJI", "🏳️‍🌈")], 2),
    ("keycap", [("EMOJI", "1️⃣")], 2),
    ("keycap without selector", [("EMOJI", "#⃣")], 2),
    ("digit with selector, no keycap", ["1️"], 3),
    ("skin tone", [("EMOJI", "👍🏽")], 2),
    ("skin tone on a cat is two emoji", [("EMOJI", "🐱"), ("EMOJI", "🏽")], 4),
    ("woman scientist with skin tone", [("EMOJI", "👩🏽‍🔬")], 2),
    ("detective woman", [("EMOJI", "🕵️‍♀️")], 2),
    ("heart on fire, Emoji 13.1", [("EMOJI", "❤️‍🔥")], 5),
    ("Mx Claus, Emoji 13", [("EMOJI", "🧑‍🎄")], 5),
    ("phoenix, Emoji 15.1", [("EMOJI", "🐦‍🔥")], 5),
    ("head shaking, Emoji 15.1", [("EMOJI", "🙂‍↔️")], 5),
    ("melting face, Emoji 14", [("EMOJI", "🫠")], 2),
    ("fingerprint, Emoji 16", [("EMOJI", "🫆")], 2),
    ("smiling face, text style", ["☺"], 2),
    ("smiling face, text selector", ["☺︎"], 4),
    ("smiling face, emoji selector", [("EMOJI", "☺️")], 2),
    ("decomposed é", ["e\u0301"], 1),
    ("composed é", ["é"], 1),
    ("Hangul jamo", ["\u1112\u1161\u11ab"], 2),
    ("Hangul syllable", ["한"], 2),
    ("half-width katakana", ["ｱ"], 2),
    ("Thai", ["ก็"], 2),
    ("Devanagari", ["नि"], 2),
    ("Arabic", ["سلام"], 4),
    ("link", [("LINK", "https://example.com/a/b/c?d=e")], 23),
    ("link without protocol", [("BARE", "example.com")], 23),
    ("link between Han", ["看", ("LINK", "https://example.com"), "吧"], 27),
    ("link without protocol between Han", ["看", ("BARE", "example.com"), "吧"], 27),
    ("link with a Chinese domain", [("BARE", "http://例子.中国/"), "路径"], 27),
    ("link in brackets", ["(", ("LINK", "http://example.com/a"), ")"], 25),
    ("mail address", ["me@example.com"], 14),
    ("two links", [("LINK", "http://a.com"), " ", ("LINK", "http://b.com/x")], 47),
    ("file name under no domain", ["notes.txtx"], 10),
    ("Weibo tag", ["#双十一#好物"], 12),
    ("tag", ["#宝宝辅食"], 9),
    ("mention", ["@twitter hi"], 11),
    ("right-to-left mark", ["\u200fabc"], 5),
    ("zero-width space", ["a\u200bb"], 3),
    ("spaces", ["   "], 3),
    ("noncharacter", ["\ufffe"], 2),
    ("lone surrogate", ["\ud83d"], 2),
    ("line end of two", ["a\r\nb"], 4),
    ("empty", [""], 0),
]


def whole(parts):
    return "".join(p if isinstance(p, str) else p[1] for p in parts)


def weigh(text):
    text = unicodedata.normalize("NFC", text)
    return sum(1 if any(a <= ord(c) <= b for a, b in ONE) else 2 for c in text)


def x(parts, emoji_as_one):
    total = 0
    for part in parts:
        if isinstance(part, str):
            total += weigh(part)
        elif part[0] == "EMOJI":
            total += 2 if emoji_as_one else weigh(part[1])
        else:
            total += 23
    return total


def units(text):
    data = text.replace("\r\n", "\n").encode("utf-16-be", "surrogatepass")
    codes = [data[i] * 256 + data[i + 1] for i in range(0, len(data), 2)]
    return sum(2 if c > 0xFF else 1 for c in codes)


def weibo(parts):
    # The old editor takes a closing bracket behind a link for a part of it.
    half = 0
    parts = list(parts)
    for i, part in enumerate(parts):
        if not isinstance(part, str) and part[0] == "LINK":
            tail = ""
            if i + 1 < len(parts) and isinstance(parts[i + 1], str):
                tail = re.match(r"[-A-Za-z0-9_$.+!*()/,:;@&=?~#%]*", parts[i + 1]).group()
                parts[i + 1] = parts[i + 1][len(tail) :]
            size = len(part[1] + tail)
            half += 20 if size <= 140 else 20 + size - 140
        else:
            half += units(part if isinstance(part, str) else part[1])
    return math.ceil(half / 2)


cases = []
for name, parts, library in C:
    counts = {"x": x(parts, True), "xV2": x(parts, False), "weibo": weibo(parts)}
    cases.append({"name": name, "text": whole(parts), **counts, "library": library, "tolerance": 0})
made = f"make_text_lengths.py, Python {sys.version.split()[0]}, Unicode {unicodedata.unidata_version}; library: twitter-text 3.1.0"
json.dump({"made": made, "cases": cases}, sys.stdout, ensure_ascii=True, indent=1)
print()
