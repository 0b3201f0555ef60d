"""Fits of BG/NBD and Gamma-Gamma to drawn customers by scipy, and predictions in 40 digits by mpmath; writes purchases.json."""
import json, os
import numpy as np, scipy, mpmath as mp
from scipy.optimize import minimize
from scipy.special import gammaln

here = os.path.dirname(os.path.abspath(__file__))
mp.mp.dps = 40
rng = np.random.default_rng(20261123)


def draw(n, r, alpha, a, b):
    out = []
    for _ in range(n):
        rate, leave, age = rng.gamma(r, 1 / alpha), rng.beta(a, b), round(rng.uniform(20, 60), 2)
        t, x, last = 0.0, 0, 0.0
        while True:
            t += rng.exponential(1 / rate)
            if t > age:
                break
            x, last = x + 1, t
            if rng.random() < leave:
                break
        last = max(round(last, 2), 0.01) if x else 0.0
        spend = round(rng.gamma(4 * x, 1 / (4 * x)) * rng.gamma(4, 1) ** -1 * 120, 2) if x else 0.0
        out.append([x, min(last, age), age, spend])
    return out


def negative(theta, d):
    r, al, a, b = np.exp(theta)
    x, tx, T = d
    a1 = gammaln(r + x) - gammaln(r) + r * np.log(al)
    a2 = gammaln(a + b) + gammaln(b + x) - gammaln(b) - gammaln(a + b + x)
    a3 = -(r + x) * np.log(al + T)
    a4 = np.where(x > 0, np.log(a) - np.log(b + np.maximum(x, 1) - 1) - (r + x) * np.log(al + tx), -np.inf)
    return -(a1 + a2 + np.logaddexp(a3, a4)).sum()


def negative_spend(theta, x, m):
    p, q, v = np.exp(theta)
    return -(gammaln(p * x + q) - gammaln(p * x) - gammaln(q) + q * np.log(v) + (p * x - 1) * np.log(m)
             + p * x * np.log(x) - (p * x + q) * np.log(v + m * x)).sum()


def best(f, starts, *args):
    found = [minimize(f, np.log(s), args=args, method="L-BFGS-B", options=dict(maxiter=5000, ftol=1e-15, gtol=1e-9)) for s in starts]
    found = min(found, key=lambda one: one.fun)
    again = minimize(f, found.x, args=args, method="Nelder-Mead", options=dict(xatol=1e-9, fatol=1e-11, maxiter=20000))
    return again if again.fun < found.fun else found


def errors(f, theta, *args):
    h, n = 1e-4, len(theta)
    H = np.zeros((n, n))
    for i in range(n):
        for j in range(n):
            def at(si, sj):
                t = theta.copy(); t[i] += si * h; t[j] += sj * h
                return f(t, *args)
            H[i, j] = (at(1, 1) - at(1, -1) - at(-1, 1) + at(-1, -1)) / (4 * h * h)
    return (np.exp(theta) * np.sqrt(np.diag(np.linalg.inv(H)))).tolist()


def expected(t, x, tx, T, P):
    r, al, a, b = map(mp.mpf, P)
    t, x, tx, T = (mp.mpf(repr(one)) for one in (t, x, tx, T))
    z = t / (al + T + t)
    h = mp.hyp2f1(r + x, b + x, a + b + x - 1, z)
    top = (a + b + x - 1) / (a - 1) * (1 - ((al + T) / (al + T + t)) ** (r + x) * h)
    return top / (1 + (a / (b + x - 1) * ((al + T) / (al + tx)) ** (r + x) if x > 0 else 0))


def alive(x, tx, T, P):
    r, al, a, b = map(mp.mpf, P)
    x, tx, T = (mp.mpf(repr(one)) for one in (x, tx, T))
    return 1 / (1 + (a / (b + x - 1) * ((al + T) / (al + tx)) ** (r + x) if x > 0 else 0))


sets = []
for n, P in [(300, (0.8, 8, 0.9, 2.5)), (500, (0.3, 5, 1.5, 4)), (200, (2.5, 20, 0.4, 3))]:
    customers = draw(n, *P)
    d = tuple(np.array([c[i] for c in customers], float) for i in range(3))
    fit = best(negative, [(1, 10, 1, 1), (0.3, 4, 0.8, 2.4), (2, 20, 2, 5)], d)
    x = d[0][d[0] > 0]
    m = np.array([c[3] for c in customers])[d[0] > 0]
    spend = best(negative_spend, [(2, 3, 30), (6, 4, 15)], x, m)
    sets.append(dict(customers=customers, parameters=np.exp(fit.x).tolist(), logLikelihood=-float(fit.fun),
                     standardErrors=errors(negative, fit.x, d),
                     spend=dict(parameters=np.exp(spend.x).tolist(), logLikelihood=-float(spend.fun))))

P = ("0.243", "4.414", "0.793", "2.426")
cases = [(2, 30.43, 38.86, 39), (1, 1.71, 38.86, 39), (0, 0, 38.86, 39), (7, 29.43, 38.86, 39), (26, 30.86, 31, 52), (29, 38.0, 38.86, 39),
         (7, 5, 38.86, 39), (100, 200, 200, 10), (2, 30.43, 38.86, 1e-6), (2, 30.43, 38.86, 5000), (0, 0, 0, 39), (0, 0, 0, 0.1429), (40, 99.5, 100, 0.5)]
predictions = [dict(x=x, tx=tx, T=T, t=t, expected=float(expected(t, x, tx, T, P)), alive=float(alive(x, tx, T, P))) for x, tx, T, t in cases]
others = []
for Q in [("1.7", "12", "0.999999", "3"), ("0.5", "3", "4", "0.7"), ("3", "1", "12", "40"), ("0.05", "100", "0.02", "0.4")]:
    for x, tx, T, t in [(3, 20.0, 25.0, 30), (0, 0, 10.0, 8), (12, 24.9, 25.0, 100)]:
        others.append(dict(parameters=[float(q) for q in Q], x=x, tx=tx, T=T, t=t, expected=float(expected(t, x, tx, T, Q)), alive=float(alive(x, tx, T, Q))))
json.dump(dict(software=f"scipy {scipy.__version__}, numpy {np.__version__}, mpmath {mp.__version__}",
               tolerance="log-likelihoods 1e-6; parameters 1e-4 relative; standard errors 1e-3 relative; predictions 1e-11 relative",
               sets=sets, published=[float(p) for p in P], predictions=predictions, others=others),
          open(os.path.join(here, "purchases.json"), "w"))
print([s["parameters"] for s in sets], [s["spend"] for s in sets])
