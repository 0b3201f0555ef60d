"""Points and best known clusters, for test/stats/cluster. Run: python3 makeClusters.py <folder of golden/audience> <iris.csv> > clusters.json

Points of the two generated files (golden_audience_2000x6.csv, z-scores with population standard deviation, rounded to 12 digits past the
point; golden_mixed_600.csv likewise); best sums of squares as noted from R 4.2.2 (kmeans, Hartigan-Wong, 300 starts), which 300 starts of
scikit-learn 1.9.1 do not go below (checked here; for k = 6 they end at 1802.43908); lowest costs of k-prototypes as noted from 1,500 starts.
"""

import json
import sys

import numpy as np
import pandas as pd
from sklearn.cluster import KMeans

folder, iris_file = sys.argv[1], sys.argv[2]
frame = pd.read_csv(f"{folder}/golden_audience_2000x6.csv")
numbers = frame.iloc[:, 1:7].to_numpy(float)
points = np.round((numbers - numbers.mean(0)) / numbers.std(0), 12)
noted = json.load(open(f"{folder}/golden_kmeans_best.json"))["best"]
best = []
for k in range(2, 7):
    found = KMeans(k, n_init=300, random_state=0).fit(points)
    known = noted[str(k)]
    assert found.inertia_ > known["inertia"] * (1 - 1e-9), (k, found.inertia_)
    best.append(dict(k=k, inertia=known["inertia"], sizes=known["sizes"], silhouette=known["silhouette_mean"]))
mixed = pd.read_csv(f"{folder}/golden_mixed_600.csv")
values = mixed[["x1", "x2", "x3"]].to_numpy(float)
values = np.round((values - values.mean(0)) / values.std(0), 12)
codes = [pd.factorize(mixed[name])[0].tolist() for name in ("region", "interest", "plan")]
costs = json.load(open(f"{folder}/golden_kprototypes_best1500.json"))
rows = []
for name, one in costs.items():
    gamma, k = (float(part.split("=")[1]) for part in name.split(","))
    if k <= 4 and one["hits_of_1500"] >= 20:
        rows.append(dict(gamma=gamma, k=int(k), cost=one["best_cost"], sizes=one["sizes"]))
iris = pd.read_csv(iris_file).select_dtypes("number").iloc[:, -4:].to_numpy(float).tolist()
json.dump(
    dict(
        software="scikit-learn 1.9.1, numpy 2.4.6; costs of kmodes noted from 1,500 starts",
        tolerance="sums of squares 1e-9 relative; silhouettes 1e-9; costs 1e-6",
        blobs=dict(dimensions=6, points=points.tolist(), truth=frame["true_group"].tolist(), best=best),
        mixed=dict(numbers=values.T.tolist(), categories=codes, best=rows),
        iris=iris,
    ),
    sys.stdout,
)
