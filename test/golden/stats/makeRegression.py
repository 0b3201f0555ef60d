"""Logistic regressions by scikit-learn, and areas under curves with DeLong's error in numpy; writes regression.json."""
import json, os
import numpy as np, sklearn
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

here = os.path.dirname(os.path.abspath(__file__))
rng = np.random.default_rng(20261123)
fits = []
for n, p, C in [(60, 2, 1.0), (200, 5, 0.1), (150, 3, 100.0), (40, 6, 1.0), (30, 1, 10.0)]:
    X = np.round(rng.normal(size=(n, p)), 4)
    y = (X @ rng.normal(size=p) + rng.normal(size=n) * 0.7 > 0.2).astype(int)
    if p == 1:
        y = (X[:, 0] > 0).astype(int)  # told apart for certain
    m = LogisticRegression(C=C, tol=1e-14, max_iter=100000, solver="newton-cholesky").fit(X, y)
    fits.append(dict(features=X.tolist(), outcomes=y.tolist(), penalty=1 / C, intercept=float(m.intercept_[0]), coefficients=m.coef_[0].tolist()))
areas = []
for a, b, digits in [(12, 30, 3), (40, 9, 1), (25, 25, 0)]:
    x, y = np.round(rng.normal(0.8, 1, a), digits), np.round(rng.normal(0, 1, b), digits)
    psi = (x[:, None] > y[None, :]) + 0.5 * (x[:, None] == y[None, :])
    error = np.sqrt(psi.mean(1).var(ddof=1) / a + psi.mean(0).var(ddof=1) / b)
    areas.append(dict(first=x.tolist(), second=y.tolist(), value=float(roc_auc_score([1] * a + [0] * b, np.r_[x, y])), standardError=float(error)))
json.dump(dict(software=f"scikit-learn {sklearn.__version__}, numpy {np.__version__}", tolerance="coefficients 1e-7; areas 1e-12", fits=fits, areas=areas),
          open(os.path.join(here, "regression.json"), "w"))
