"""The wanted values in test/stats/realExperiment.test.ts. Run: SOCIALOPS_DATA=… python3 test/golden/stats/makeCookieCats.py

Made with Python 3, numpy 2.4.6, scipy 1.17.1. Tolerance: 1e-12 relative, beside each value in the test.
"""
import csv
import os
from scipy import stats

rows = list(csv.DictReader(open(os.path.join(os.environ["SOCIALOPS_DATA"], "cookie_cats.csv"))))
a, b = ([float(r["sum_gamerounds"]) for r in rows if r["test_version"] == gate] for gate in ("gate_30", "gate_40"))
print(len(a), len(b), stats.chisquare([len(a), len(b)]).pvalue)
print(stats.mannwhitneyu(a, b, method="asymptotic"))
print(stats.ttest_ind(a, b, equal_var=False))
