"""k, l and entropy l by pyCANON on one CSV, as JSON: run-pycanon.py FILE.

Not called pycanon.py: Python would import that instead of the package.
"""

import json
import os
import resource
import sys
import time

import pandas
from pycanon import anonymity

QUASI = ["birth_date", "sex", "postcode"]
SENSITIVE = ["icd10"]


def timed(call, *arguments):
    start = time.perf_counter()
    value = call(*arguments)
    return value, time.perf_counter() - start


# All text, nothing guessed: with dates or numbers pandas would group no faster and read slower.
table = pandas.read_csv(
    sys.argv[1], dtype=str, keep_default_na=False, usecols=QUASI + SENSITIVE
)
k, k_seconds = timed(anonymity.k_anonymity, table, QUASI)
l, l_seconds = timed(anonymity.l_diversity, table, QUASI, SENSITIVE)
entropy, entropy_seconds = timed(anonymity.entropy_l_diversity, table, QUASI, SENSITIVE)
print(
    json.dumps(
        {
            "metrics": [
                {"id": "k", "value": int(k)},
                {"id": "l-distinct", "of": "icd10", "value": int(l)},
            ],
            # Cut to an integer by pyCANON, hence not compared.
            "entropyL": int(entropy),
            "seconds": {"k": k_seconds, "l": l_seconds, "entropyL": entropy_seconds},
        }
    )
)

account = os.environ.get("HEALTHRISK_BENCH_PROBE")
if account:
    used = resource.getrusage(resource.RUSAGE_SELF)
    kibibytes = used.ru_maxrss / 1024 if sys.platform == "darwin" else used.ru_maxrss
    with open(account, "w", encoding="utf-8") as out:
        json.dump({"maxRSS": kibibytes, "cpu": used.ru_utime + used.ru_stime}, out)
