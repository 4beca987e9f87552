"""Makes numeric.csv: exact values, rounded once to the nearest double, of what peekaboo.random.Numeric computes.

Run with Python 3, no packages: python3 numeric.py > numeric.csv
Arguments and values are hexadecimal doubles, so that nothing is lost in print.
"""

import random
from decimal import Decimal, getcontext

getcontext().prec = 400
getcontext().Emin = -999999
getcontext().Emax = 999999


def exp(x):
    return float(Decimal(x).exp())


def log(x):
    return float(Decimal(x).ln())


def chance(x):
    return float(1 - (-Decimal(x)).exp())


def logistic(x):
    return float(1 / (1 + (-Decimal(x)).exp()))


def rows(name, function, arguments):
    for x in arguments:
        print(f"{name},{x.hex()},{function(x).hex()}")


rng = random.Random(1989)
print("function,x,value")
rows("exp", exp, [0.0, 1.0, -1.0, 2.0**-60, 709.78, -708.0, -740.0, -745.1])
rows("exp", exp, [rng.uniform(-1, 1) for _ in range(40)] + [rng.uniform(-700, 700) for _ in range(20)])
rows("log", log, [1.0, 2.0, 0.5, 1 + 2.0**-52, 1 - 2.0**-53, 5e-324, 2.0**-1022, 1.7976931348623157e308])
rows("log", log, [rng.uniform(0.5, 2) for _ in range(40)] + [2.0 ** rng.uniform(-1000, 1000) for _ in range(20)])
rows("chance", chance, [2.0**-1000, 2.0**-60, 2.0**-30, 0.021, 0.022, 1.0, 36.0, 40.0])
rows("chance", chance, [rng.uniform(0, 0.1) for _ in range(40)] + [rng.uniform(0, 10) for _ in range(20)])
rows("logistic", logistic, [0.0, 1.0, -1.0, 36.0, -36.0, -700.0, 2.0**-60])
rows("logistic", logistic, [rng.uniform(-10, 10) for _ in range(60)])
