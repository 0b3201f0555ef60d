"""Makes text-counts.json: lengths of 46 texts by every way of counting that has no tables of its own, and of 15 titles of Xiaohongshu.

UTF-16 code units, code points and bytes are Python's own; graphemes are `\\X` of the package regex, which carries its own Unicode
tables; Weibo's and Xiaohongshu's half-units are written from their published rules, with the one link in a text marked by hand.
Mastodon's are graphemes with that link as 23; Threads' UTF-16 code units with the emoji sequences, marked by hand, as bytes.
`library` is what twitter-text 3.1.0 gave (Node 20.20.2).

Run: python3 make_text_counts.py > text-counts.json    (Python 3.11, regex 2026.5.9)
"""

import json
import math
import platform

import regex

H, L = "https://example.com/a/b/c?d=e", "https://example.com"
# name, text, library's length, link of Weibo and Mastodon ("" for none), emoji ("" for none)
C = [
    ("280 ASCII letters", "a" * 280, 280, "", ""),
    ("140 Han", "中" * 140, 280, "", ""),
    ("141 Han", "中" * 141, 282, "", ""),
    ("200 Han", "中" * 200, 400, "", ""),
    ("mixed", "Hello 世界", 10, "", ""),
    ("full-width punctuation", "你好，世界！", 12, "", ""),
    ("ideographic comma and stop", "、。", 4, "", ""),
    ("curly quotes", "“”‘’", 4, "", ""),
    ("ellipsis", "…", 2, "", ""),
    ("two em dashes", "——", 2, "", ""),
    ("euro", "€", 2, "", ""),
    ("copyright", "©", 1, "", "©"),
    ("trademark", "™", 2, "", "™"),
    ("family", "👨‍👩‍👧‍👦", 2, "", "👨‍👩‍👧‍👦"),
    ("flag", "🇨🇳", 2, "", "🇨🇳"),
    ("keycap", "1️⃣", 2, "", "1️⃣"),
    ("skin tone", "👍🏽", 2, "", "👍🏽"),
    ("heart on fire, Emoji 13.1", "❤️‍🔥", 5, "", "❤️‍🔥"),
    ("Mx Claus, Emoji 13", "🧑‍🎄", 5, "", "🧑‍🎄"),
    ("melting face, Emoji 14", "🫠", 2, "", "🫠"),
    ("phoenix, Emoji 15.1", "🐦‍🔥", 5, "", "🐦‍🔥"),
    ("head shaking, Emoji 15.1", "🙂‍↔️", 5, "", "🙂‍↔️"),
    ("fingerprint, Emoji 16", "\U0001fac6", 2, "", "\U0001fac6"),
    ("e with a combining accent", "e\u0301", 1, "", ""),
    ("e with accent", "\u00e9", 1, "", ""),
    ("Hangul letters", "\u1112\u1161\u11ab", 2, "", ""),
    ("Hangul syllable", "한", 2, "", ""),
    ("link", H, 23, H, ""),
    ("link without protocol", "example.com", 23, "", ""),
    ("link between Han", f"看{L}吧", 27, L, ""),
    ("link of Han", "http://例子.中国/路径", 27, "", ""),
    ("tag of Weibo", "#双十一#好物", 12, "", ""),
    ("tag", "#宝宝辅食", 9, "", ""),
    ("mention", "@twitter hi", 11, "", ""),
    ("right-to-left mark", "\u200fabc", 5, "", ""),
    ("zero-width space", "a\u200bb", 3, "", ""),
    ("half-width Katakana", "ｱ", 2, "", ""),
    ("Thai", "\u0e01\u0e47", 2, "", ""),
    ("Devanagari", "\u0928\u093f", 2, "", ""),
    ("emoji as text", "☺", 2, "", "☺"),
    ("text selector", "☺\ufe0e", 4, "", "☺"),
    ("empty", "", 0, "", ""),
    ("spaces", "   ", 3, "", ""),
    ("noncharacter", "\ufffe", 2, "", ""),
    ("lone surrogate", "\ud83d", 2, "", ""),
    ("CR LF", "a\r\nb", 4, "", ""),
]

TITLES = [
    "",
    "你好世界",
    "hello",
    "12345",
    "OOTD穿搭分享",
    "一二三四五六七八九十一二三四五六七八九十",
    "abcdefghijklmnopqrstuvwxyzabcdefghijklmn",
    "😀",
    "今天好开心😀",
    "a",
    "ab",
    "abc",
    "！？",
    "!?",
    "Claude 4.6发布，AI助手又进化了",
]


def units(text):
    raw = text.encode("utf-16-le", "surrogatepass")
    return [raw[i] | raw[i + 1] << 8 for i in range(0, len(raw), 2)]


def octets(text):
    return len(text.encode("utf-8", "surrogatepass"))


def graphemes(text):
    return len(regex.findall(r"\X", text))


def half(text, last_single):
    return sum(2 if unit > last_single else 1 for unit in units(text))


def weibo(text, link):
    # A line end is one; a link of up to 140 bytes is 20 half-units.
    plain = text.replace("\r\n", "\n")
    return half(plain.replace(link, ""), 0xFF) + 20 if link else half(plain, 0xFF)


def mastodon(text, link):
    # X's grammar of links, as Mastodon has it, knows the domain 中国; the path of Han is no part of it.
    if text.startswith("http://例子.中国"):
        return 23 + graphemes(text[len("http://例子.中国/") :])
    return graphemes(text.replace(link, "")) + 23 if link else graphemes(text)


cases = [
    {
        "name": name,
        "text": text,
        "library": library,
        "utf16Units": len(units(text)),
        "codePoints": len(text),
        "graphemes": graphemes(text),
        "utf8Bytes": octets(text),
        "weibo": math.ceil(weibo(text, link) / 2),
        "xiaohongshu": math.ceil(half(text, 0x7F) / 2),
        "mastodon": mastodon(text, link),
        "threads": len(units(text)) + octets(emoji) - len(units(emoji)),
        "tolerance": 0,
    }
    for name, text, library, link, emoji in C
]
titles = [{"text": text, "length": math.ceil(half(text, 0x7F) / 2), "tolerance": 0} for text in TITLES]
made = f"make_text_counts.py, Python {platform.python_version()}, regex {regex.__version__}; library: twitter-text 3.1.0"
print(json.dumps({"made": made, "cases": cases, "titles": titles}, indent=1))
