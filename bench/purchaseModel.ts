/**
 * Fits BG/NBD to the CDNOW summary and compares with scipy's L-BFGS-B with the same slope, where Python is there: the time of one fit
 * (best of many, in the process), and the likelihood that both end at. `npx tsx bench/purchaseModel.ts <lifetimes_cdnow_customers_summary.csv>`
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fitPurchaseModel } from "../src/audience/value/fitPurchaseModel.ts";

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("usage: npx tsx bench/purchaseModel.ts <customers_summary.csv>");
const lines = readFileSync(file, "utf8").trim().split("\n").slice(1);
const cells = lines.map((line) => line.split(",").map(Number));
const columns = {
  frequency: Float64Array.from(cells, (row) => row[1]!),
  recency: Float64Array.from(cells, (row) => row[2]!),
  age: Float64Array.from(cells, (row) => row[3]!),
};

const times: number[] = [];
let model = fitPurchaseModel(columns as never, { unit: "week" });
for (let i = 0; i < 60; i++) {
  const before = process.cpuUsage();
  model = fitPurchaseModel(columns as never, { unit: "week" });
  const { user, system } = process.cpuUsage(before);
  times.push((user + system) / 1000);
}
times.sort((a, b) => a - b);
console.log(
  `fit: best ${times[0]!.toFixed(2)} ms, median ${times[30]!.toFixed(2)} ms of CPU, ${model.iterations} steps`,
);
console.log(`log-likelihood ${model.logLikelihood}`);

const python = spawnSync(
  "python3",
  [
    "-c",
    `
import sys, time, numpy as np
from scipy.optimize import minimize
from scipy.special import gammaln, psi
d = np.loadtxt(${JSON.stringify(file)}, delimiter=",", skiprows=1)
x, tx, T = d[:, 1], d[:, 2], d[:, 3]
u, w = np.unique(np.c_[x, tx, T], axis=0, return_counts=True)
x, tx, T = u.T
def f(th):
    r, al, a, b = np.exp(th)
    a3 = -(r + x) * np.log(al + T)
    a4 = np.where(x > 0, np.log(a) - np.log(b + np.maximum(x, 1) - 1) - (r + x) * np.log(al + tx), -np.inf)
    both = np.logaddexp(a3, a4)
    ll = gammaln(r + x) - gammaln(r) + r * np.log(al) + gammaln(a + b) + gammaln(b + x) - gammaln(b) - gammaln(a + b + x) + both
    w3 = np.exp(a3 - both); w4 = 1 - w3
    g = np.array([(w * (psi(r + x) - psi(r) + np.log(al) - w3 * np.log(al + T) - w4 * np.log(al + tx))).sum() * r,
      (w * (r / al - (r + x) * (w3 / (al + T) + w4 / (al + tx)))).sum() * al,
      (w * (psi(a + b) - psi(a + b + x) + w4 / a)).sum() * a,
      (w * (psi(a + b) + psi(b + x) - psi(b) - psi(a + b + x) - np.where(x > 0, w4 / (b + np.maximum(x, 1) - 1), 0))).sum() * b])
    return -(w * ll).sum(), -g
best = 1e9
for _ in range(30):
    t = time.process_time(); m = minimize(f, np.log([1, 30, 1, 1]), jac=True, method="L-BFGS-B"); best = min(best, time.process_time() - t)
print(best * 1000, -m.fun)
`,
  ],
  { encoding: "utf8" },
);
if (python.status === 0) {
  const [best, likelihood] = python.stdout.trim().split(" ").map(Number) as [number, number];
  console.log(
    `scipy L-BFGS-B on grouped customers: best ${best.toFixed(2)} ms, log-likelihood ${likelihood}`,
  );
  console.log(`ratio ${(times[0]! / best).toFixed(2)}`);
  if (Math.abs(likelihood - model.logLikelihood!) > 1e-4) throw new Error("the two ends differ");
}
