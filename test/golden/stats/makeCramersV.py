"""Cramér's V and its bias-corrected form of random tables; writes cramersV.json."""
import json, os
import numpy as np, scipy
from scipy import stats

here = os.path.dirname(os.path.abspath(__file__))
rng = np.random.default_rng(20261123)
tables = [rng.poisson(rng.gamma(1, 30, (r, c))).astype(int) for r, c in [(2, 2), (3, 3), (3, 5), (7, 4), (2, 9), (4, 4)]]
tables += [np.array([[30, 10], [10, 30]]), np.array([[12, 3, 0], [0, 5, 9]])]
out = []
for t in tables:
    chi2, p, dof, _ = stats.chi2_contingency(t, correction=False)
    n, (r, c) = t.sum(), t.shape
    phi2 = max(0, chi2 / n - (c - 1) * (r - 1) / (n - 1))
    rc, cc = r - (r - 1) ** 2 / (n - 1), c - (c - 1) ** 2 / (n - 1)
    out.append(dict(table=t.tolist(), value=float(np.sqrt(chi2 / n / min(r - 1, c - 1))),
                    corrected=float(np.sqrt(phi2 / min(cc - 1, rc - 1))), chiSquare=float(chi2), df=int(dof)))
json.dump(dict(software=f"scipy {scipy.__version__} (chi2_contingency without correction), numpy {np.__version__}",
               tolerance="1e-12 relative", tables=out), open(os.path.join(here, "cramersV.json"), "w"), indent=1)
