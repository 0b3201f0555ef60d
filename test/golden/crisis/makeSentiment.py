"""Makes sentiment.json: shares of negative texts corrected for the scorer's errors, written out from the papers with numpy and
scipy's normal quantile: Rogan and Gladen 1978 with the error by the delta method; both ends of Wilson's interval corrected; Lang and
Reiczigel 2014. The first two rows of `known` agree with the golden values of the method. Newcombe's difference and the pooled z
are those of statsmodels (confint_proportions_2indep, proportions_ztest).
  python3 makeSentiment.py > sentiment.json"""
import json
import numpy as np
from scipy.stats import norm
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint, proportions_ztest

LEVEL = 0.95
Z = norm.ppf(1 - (1 - LEVEL) / 2)
hold = lambda x: float(min(1, max(0, x)))


def known(k, n, se, sp):
    p = k / n
    share = (p + sp - 1) / (se + sp - 1)
    error = np.sqrt(p * (1 - p) / n) / (se + sp - 1)
    low, high = [hold((x + sp - 1) / (se + sp - 1)) for x in proportion_confint(k, n, 1 - LEVEL, "wilson")]
    return dict(negatives=k, n=n, sensitivity=se, specificity=sp, share=hold(share), standardError=float(error), low=low, high=high)


def measured(k, n, se, m, sp, o):
    p = k / n
    j = se + sp - 1
    share = (p + sp - 1) / j
    variance = p * (1 - p) / n + share**2 * se * (1 - se) / m + (1 - share) ** 2 * sp * (1 - sp) / o
    n1, p1 = n + Z**2, (k + Z**2 / 2) / (n + Z**2)
    se1, m1, sp1, o1 = (m * se + 1) / (m + 2), m + 2, (o * sp + 1) / (o + 2), o + 2
    s1 = (p1 + sp1 - 1) / (se1 + sp1 - 1)
    a, b = se1 * (1 - se1) / m1, sp1 * (1 - sp1) / o1
    shift = 2 * Z**2 * (s1 * a - (1 - s1) * b)
    half = Z * np.sqrt(p1 * (1 - p1) / n1 + s1**2 * a + (1 - s1) ** 2 * b) / (se1 + sp1 - 1)
    ends = [hold(s1 + shift - half), hold(s1 + shift + half)]
    return dict(negatives=k, n=n, sensitivity=se, negativesSeen=m, specificity=sp, othersSeen=o, share=hold(share),
                standardError=float(np.sqrt(variance) / j), low=min(ends[0], hold(share)), high=max(ends[1], hold(share)))


def change(k1, n1, k2, n2, se, sp):
    z, p = proportions_ztest([k2, k1], [n2, n1])
    low, high = confint_proportions_2indep(k2, n2, k1, n1, method="newcomb", compare="diff", alpha=1 - LEVEL)
    j = se + sp - 1
    return dict(before=[k1, n1], after=[k2, n2], sensitivity=se, specificity=sp, difference=(k2 / n2 - k1 / n1) / j,
                pValue=float(p), low=float(low / j), high=float(high / j))


print(json.dumps(dict(
    tolerance=1e-10,
    known=[known(60, 200, 0.9, 0.95), known(100, 400, 0.587, 0.91), known(12, 150, 0.8, 0.9), known(91, 100, 0.9, 0.8),
           known(0, 40, 0.7, 0.99), known(451, 1200, 1, 1)],
    measured=[measured(60, 200, 0.9, 100, 0.95, 200), measured(120, 400, 0.51, 150, 0.87, 350),
              measured(3, 150, 0.8, 60, 0.97, 500), measured(30, 31, 0.93, 40, 0.9, 40), measured(5, 300, 0.75, 80, 0.98, 60)],
    change=[change(24, 240, 54, 270, 0.72, 0.93), change(300, 1000, 280, 1000, 0.9, 0.95), change(60, 120, 30, 95, 0.6, 0.9)],
), indent=1))
