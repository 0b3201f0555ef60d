"""
Golden values of one Gaussian process on the week, by dense matrices of posts. The 60 posts are those of the fit that the method notes
of the project hand out; its mean, variance and posterior are repeated here. Run: python3 makeGaussianProcess.py > gaussian-process.json
"""
import json
import sys

import numpy
from makePostingFit import kernel, posterior

SLOTS = [
    37, 43, 36, 43, 138, 77, 42, 40, 138, 61, 158, 66, 66, 119, 92, 82, 61, 115, 60, 133, 14, 61, 66, 138, 38, 109, 88, 90, 85, 157,
    42, 59, 37, 13, 37, 133, 113, 18, 84, 63, 84, 86, 41, 141, 62, 85, 85, 36, 14, 60, 107, 110, 91, 18, 133, 109, 114, 66, 133, 13,
]
OUTCOMES = [
    48, 78, 61, 294, 184, 75, 50, 17, 241, 152, 47, 177, 225, 130, 219, 31, 263, 28, 124, 98, 160, 378, 455, 30, 12, 150, 24, 88, 146,
    10, 11, 63, 68, 52, 68, 25, 18, 74, 22, 12, 95, 61, 116, 29, 32, 23, 26, 73, 31, 75, 76, 513, 23, 213, 55, 65, 22, 65, 126, 61,
]
SIGNAL = 0.12
SHAPE = {"hourLength": 0.6, "hour": 0.5, "weekday": 0.2, "product": 0.3}

z = numpy.log1p(numpy.array(OUTCOMES, float))
slots = numpy.array(SLOTS)
mean, covariance, noise, determinants = posterior(z, slots, SIGNAL, 0, kernel(*SHAPE.values()))
n = len(z)
matrix = numpy.linalg.inv(SIGNAL * kernel(*SHAPE.values())[numpy.ix_(slots, slots)] + numpy.eye(n))
asked = [0, 9, 12, 20, 33, 60, 84, 100, 140, 167]
json.dump(
    {
        "software": f"numpy {numpy.__version__}, Python {sys.version.split()[0]}",
        "tolerance": 1e-9,
        "slots": SLOTS,
        "outcomes": OUTCOMES,
        "signal": SIGNAL,
        "shape": SHAPE,
        "mean": matrix.sum(0) @ z / matrix.sum(),
        "noise": noise,
        "logLikelihood": -0.5 * ((n - 1) * numpy.log(noise) + determinants),
        "posterior": [
            {"slot": s, "mean": mean[s], "deviation": numpy.sqrt(noise * covariance[s, s])} for s in asked
        ],
        "top": [int(s) for s in numpy.argsort(-mean)[:3]],
    },
    sys.stdout,
)
