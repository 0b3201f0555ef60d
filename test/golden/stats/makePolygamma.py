"""Golden values of digamma and trigamma, at 40 digits: python3 makePolygamma.py > polygamma.json (mpmath 1.2.1 or later)."""
import json
import mpmath as mp

mp.mp.dps = 40
points = ["1e-8", "0.001", "0.1", "0.25", "0.5", "1", "1.4616321449683622", "2", "2.5", "5.75", "9.99", "10", "10.5", "33.3", "100", "12345.6", "1e6", "1e12"]
rows = [
    {"x": float(x), "digamma": float(mp.psi(0, mp.mpf(float(x)))), "trigamma": float(mp.psi(1, mp.mpf(float(x))))}
    for x in points
]
print(json.dumps({"tolerance": 2e-15, "note": "relative; of digamma to 1 or its value", "rows": rows}, indent=1))
