"""
Self-exciting process and negative binomial tails: values of the method notes, and more from an independent computation.
The log likelihood by its definition (a double sum) in mpmath, its maximum by scipy's Nelder-Mead from several starts,
tails by mpmath sums of the probability mass. Run: python3 makeSelfExcitement.py > selfExcitement.json
"""
import json, math, random, sys
import mpmath as mp
import numpy as np
import scipy
from scipy.optimize import minimize

mp.mp.dps = 40

def loglik(times, end, mu, n, beta, num=mp.mpf, log=mp.log, exp=mp.exp):
    mu, n, beta = num(mu), num(n), num(beta)
    total = num(0)
    for t in times:
        total += log(mu + n * beta * sum((exp(-beta * (num(t) - num(s))) for s in times if s < t), num(0)))
    return total - mu * num(end) - n * sum((1 - exp(-beta * (num(end) - num(t))) for t in times), num(0))

def mle(times, end):
    def loss(x):
        if max(abs(v) for v in x) > 25: return 1e9
        mu, n, beta = (math.exp(v) for v in x)
        return -float(loglik(times, end, mu, n, beta, float, math.log, math.exp))
    best = None
    for beta in (0.1, 1, 5, 20):
        found = minimize(loss, [math.log(len(times) / end / 2), math.log(0.5), math.log(beta)], method="Nelder-Mead",
                         options=dict(xatol=1e-10, fatol=1e-13, maxiter=20000, maxfev=20000))
        if best is None or found.fun < best.fun: best = found
    return [math.exp(v) for v in best.x], -best.fun

def simulate(seed, mu, n, beta, end):
    rng, times, t = random.Random(seed), [], 0.0
    while True:
        rate = mu + n * beta * sum(math.exp(-beta * (t - s)) for s in times)
        t += rng.expovariate(rate)
        if t > end: return times
        if rng.random() * rate <= mu + n * beta * sum(math.exp(-beta * (t - s)) for s in times): times.append(round(t, 4))

def tail(k, mu, phi):
    size = 1 / mp.mpf(phi); p = size / (size + mp.mpf(mu))
    return float(1 - mp.nsum(lambda x: mp.gamma(size + x) / mp.gamma(size) / mp.factorial(x) * p**size * (1 - p)**x, [0, k]))

noted = [0.5, 0.7, 0.9, 2.1, 2.2, 2.25, 2.6, 5.0, 7.5, 7.6, 7.8, 8.9, 9.0, 9.1, 9.15, 12.0, 15.5, 15.6, 18.0]
series = [(noted, 20), (simulate(3, 0.3, 0.6, 1.5, 120), 120), (simulate(4, 1, 0.3, 0.2, 100), 100),
          ([1, 1, 1.5, 1.5, 2, 6, 6, 6, 6.5, 9], 10)]
processes = []
for times, end in series:
    (mu, n, beta), value = mle(times, end)
    processes.append(dict(times=times, end=end,
        logLikelihoods=[dict(baseRate=a, branching=b, decay=c, value=float(loglik(times, end, a, b, c)))
                        for a, b, c in ((0.4, 0.5, 2), (0.3, 0.7, 1), (1, 0, 1), (0.2, 1.5, 0.05))],
        fit=dict(baseRate=mu, branching=n, decay=beta, logLikelihood=value)))
tails = [dict(k=k, mean=mu, dispersion=phi, upper=tail(k, mu, phi)) for k, mu, phi in
         ((9, 3, 0.2), (24, 8, 0.5), (4, 0.4, 1), (0, 0.01, 5), (60, 20, 0.01), (200, 100, 0.3), (3, 50, 2), (40, 5, 0.001))]
json.dump(dict(
    madeBy=f"makeSelfExcitement.py, mpmath {mp.__version__}, scipy {scipy.__version__}, numpy {np.__version__}",
    noted=dict(fit=dict(baseRate=0.568536, branching=0.401541, decay=6.503920, logLikelihood=-16.03461762),
               logLikelihoods=[-18.6626891709, -20.7623894713],
               upper=[0.0105337978719, 0.0226673591178, 0.00190396858452]),
    tolerance=dict(noted=1e-6, notedLogLikelihood=1e-8, logLikelihood=1e-11, fit=1e-5, tail=1e-11),
    processes=processes, tails=tails), sys.stdout, indent=1)
