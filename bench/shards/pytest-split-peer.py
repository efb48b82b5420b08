"""Divides tests by the algorithms of the installed pytest-split: one JSON job a line in, one JSON answer a line out."""

import json
import sys
from types import SimpleNamespace

from pytest_split.algorithms import Algorithms

for line in sys.stdin:
    job = json.loads(line)
    items = [SimpleNamespace(nodeid=name) for name in job["names"]]
    groups = Algorithms[job["algorithm"]].value(job["shards"], items, job["seconds"])
    print(json.dumps([[item.nodeid for item in group.selected] for group in groups]))
