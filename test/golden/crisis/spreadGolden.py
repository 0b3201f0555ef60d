"""Makes the values of spread.json: Python 3.11, numpy 2, scipy 1.17. The continuous bursts and the regressions are R's
(bursts 1.0-2; glm and lm of R 4.2) and were copied from its output:
  kleinberg(offsets, s = s, gamma = gamma); glm(counts ~ t, family = poisson); lm(log(counts) ~ t)
seismic.json: get.infectiousness and pred.cascade of R seismic 1.1 on its data set `tweet`, n.star = 100."""
import itertools, math
from scipy.special import gammaln


def batched(r, d, s, gamma):
    n = len(r)
    p = (sum(r) / sum(d), min(0.9999, s * sum(r) / sum(d)))
    choose = lambda m, k: gammaln(m + 1) - gammaln(k + 1) - gammaln(m - k + 1)
    cost = lambda t, j: -(choose(d[t], r[t]) + r[t] * math.log(p[j]) + (d[t] - r[t]) * math.log(1 - p[j]))
    climb = gamma * math.log(n)
    ways = itertools.product((0, 1), repeat=n)
    total = lambda q: sum(cost(t, j) for t, j in enumerate(q)) + climb * ((q[0] == 1) + sum(b > a for a, b in zip(q, q[1:])))
    return min(ways, key=total)


def reproduction(r, mean, cv):
    return (1 + r * mean * cv**2) ** (1 / cv**2)


R = [2, 1, 3, 2, 9, 12, 10, 3, 2, 1, 2, 2, 8, 2]
D = [100, 90, 110, 100, 105, 120, 100, 95, 100, 100, 90, 110, 100, 100]
for s, gamma in ((2, 1), (2, 0.5), (3, 1)):
    print(s, gamma, batched(R, D, s, gamma))
print(reproduction(0.1, 5, 0.5), reproduction(0.3, 2, 1))
