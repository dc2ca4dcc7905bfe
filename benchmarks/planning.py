"""How good and how fast plans are: ours against an exact solver of mixed-integer programs, on the same instances.

Instances: people drawn over the skills of the catalogue, each towards one of its roles, and invented
worlds of 48 skills (docs/method.md 4.2), at 20 to 640 hours. Needs the extra ``benchmark``.
Run: python -m benchmarks.planning [--people N] [--worlds N] [--catalogue DIR] [--json]
"""

import contextlib
import os
import random
import statistics
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from benchmarks import common
from llmcareer.belief import believe, prior
from llmcareer.catalogue.read import load
from llmcareer.matching import match_role
from llmcareer.model import SENIORITIES, Claim
from llmcareer.planning.optimum import Option, best_set, closure, greedy_set
from llmcareer.planning.plan import options_for

BUDGETS = (20.0, 40.0, 80.0, 160.0, 320.0, 640.0)
EQUAL = 1e-6  # the solver's own tolerance
ANSWERED = (10, 20, 52)
ABILITY = (0.0, 0.7, 1.5, 2.3)
BASE_HOURS = (8.0, 20.0, 45.0, 110.0)  # docs/method.md 4.2, with log-SD .35
PARENTS, WORLD_SKILLS, REQUIRED_SKILLS = 2, 48, 20

Options = Mapping[Any, Option[Any]]


def own_instances(people: int, folder: Path | None, seed: int = 0) -> Iterator[Options]:
    """The steps of invented people towards each role of the catalogue in turn."""
    catalogue = load(folder)
    start, roles = prior(catalogue.skills), list(catalogue.roles.values())
    for number in range(people):
        rng = random.Random(seed * 7919 + number)
        answered = min(rng.choice(ANSWERED), len(catalogue.skills))
        ability = rng.choice(ABILITY)
        claims = {
            s: Claim(min(4, max(0, round(rng.gauss(ability, 1.0)))))
            for s in rng.sample(sorted(catalogue.skills), answered)
        }
        role, seniority = roles[number % len(roles)], rng.choice(SENIORITIES)
        belief = believe(start, claims)
        yield options_for(catalogue, belief, [match_role(belief, role, seniority)], must_first=number % 10 == 9)


def invented_instances(worlds: int, seed: int = 0) -> Iterator[Options]:
    """Random prerequisites, weights, levels and hours; every second one without the rule on goals."""
    for number in range(worlds):
        rng = random.Random(seed * 104729 + number)
        parents = {s: rng.sample(range(s), min(s, rng.randint(0, PARENTS))) for s in range(WORLD_SKILLS)}
        level = {s: min(4, max(0, round(rng.gauss(1.0, 1.2)))) for s in range(WORLD_SKILLS)}
        size = {s: 2.718281828 ** rng.gauss(0.0, 0.35) for s in range(WORLD_SKILLS)}
        weight = {s: rng.expovariate(1.0) for s in rng.sample(range(WORLD_SKILLS), REQUIRED_SKILLS)}
        required = {s: rng.randint(1, 4) for s in weight}
        total = sum(weight.values())
        options: dict[Any, Option[Any]] = {}
        for s in range(WORLD_SKILLS):
            for k in range(level[s] + 1, 5):
                own = [(s, k - 1)] if k - 1 > level[s] else []
                before = [(p, max(k - 1, 1)) for p in parents[s] if max(k - 1, 1) > level[p]]
                gain = weight[s] / total / required[s] if s in weight and k <= required[s] else 0.0
                goal = number % 2 == 0 or k >= 2 or required.get(s, 0) < 2
                options[s, k] = Option(max(1.0, round(BASE_HOURS[k - 1] * size[s])), gain, tuple(own + before), goal)
        yield options


def solver_gain(options: Options, budget: float) -> float:
    """The largest gain as HiGHS finds it (scipy.optimize.milp)."""
    import numpy as np
    from scipy.optimize import Bounds, LinearConstraint, milp  # type: ignore[import-untyped, unused-ignore]
    from scipy.sparse import coo_matrix  # type: ignore[import-untyped, unused-ignore]

    keys = list(options)
    number = {key: i for i, key in enumerate(keys)}
    rows: list[tuple[int, int, float]] = []
    count = 0
    for key in keys:
        for other in options[key].needs:
            rows += [(count, number[key], 1.0), (count, number[other], -1.0)]
            count += 1
    for key, goals in _needing_goals(options).items():  # whatever is no goal needs one that needs it
        rows.append((count, number[key], 1.0))
        rows += [(count, number[g], -1.0) for g in goals]
        count += 1
    constraints = [LinearConstraint(np.array([[options[k].hours for k in keys]]), -np.inf, budget)]
    if rows:
        at, column, value = zip(*rows, strict=True)
        matrix = coo_matrix((value, (at, column)), (count, len(keys))).tocsr()
        constraints.append(LinearConstraint(matrix, -np.inf, 0.0))
    with _quiet():
        found = milp(
            -np.array([options[k].gain for k in keys]),
            constraints=constraints,
            integrality=np.ones(len(keys)),
            bounds=Bounds(0, 1),
            options={"mip_rel_gap": 1e-9, "time_limit": 60.0},
        )
    return float(-found.fun)


def _needing_goals(options: Options) -> dict[Any, list[Any]]:
    needing: dict[Any, list[Any]] = {k: [] for k, o in options.items() if not o.goal}
    for key, option in options.items():
        if option.goal and option.gain > 0:
            for other in closure(options, key):
                if other in needing:
                    needing[other].append(key)
    return needing


def measure(instances: Iterator[Options]) -> dict[str, list[float]]:
    """Per instance and budget: gain equal, proved, seconds (CPU), what greedy loses."""
    found: dict[str, list[float]] = {"equal": [], "proved": [], "seconds": [], "greedy_loss": [], "nodes": []}
    for options in instances:
        for budget in BUDGETS:
            began = time.process_time()
            best = best_set(options, budget)
            seconds = time.process_time() - began
            exact = solver_gain(options, budget)
            if exact <= EQUAL:
                continue  # nothing fits: no question about it
            found["equal"].append(float(abs(best.gain - exact) <= EQUAL * max(1.0, exact)))
            found["proved"].append(float(best.proved))
            found["seconds"].append(seconds)
            found["nodes"].append(float(best.nodes))
            found["greedy_loss"].append(max(0.0, 1.0 - greedy_set(options, budget).gain / exact))
    return found


def figures(found: Mapping[str, list[float]]) -> dict[str, float]:
    """The figures under the names that others rely on."""
    return {
        "instances": len(found["equal"]),
        "equal_share": statistics.fmean(found["equal"]),
        "proved_share": statistics.fmean(found["proved"]),
        "median_s": statistics.median(found["seconds"]),
        "worst_s": max(found["seconds"]),
        "nodes_median": statistics.median(found["nodes"]),
        "nodes_worst": max(found["nodes"]),
        "greedy_mean_loss": statistics.fmean(found["greedy_loss"]),
        "greedy_worst_loss": max(found["greedy_loss"]),
    }


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Without what HiGHS writes to standard output past Python: it would spoil the JSON."""
    sys.stdout.flush()
    kept, nowhere = os.dup(1), os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 1)
        yield
    finally:
        os.dup2(kept, 1)
        os.close(kept)
        os.close(nowhere)


def main() -> None:
    """Measure and print."""
    parser = common.parser(__doc__.partition("\n")[0])
    parser.add_argument("--people", type=int, default=100, help="invented people, each at six budgets")
    parser.add_argument("--worlds", type=int, default=50, help="invented worlds, each at six budgets")
    parser.add_argument("--catalogue", type=Path, default=None, help="a folder of your own roles and skills")
    options = parser.parse_args()
    own = measure(own_instances(options.people, options.catalogue, options.seed))
    invented = measure(invented_instances(options.worlds, options.seed))
    together = figures({name: own[name] + invented[name] for name in own})
    parts = {part: figures(found) for part, found in (("own", own), ("invented", invented)) if found["equal"]}
    if options.json:
        data = f"catalogue {load(options.catalogue).version}: {options.people} people; {options.worlds} invented worlds"
        more = {f"{part}.{name}": value for part, values in parts.items() for name, value in values.items()}
        print(common.report("planning", data, int(together["instances"]), {**together, **more}))
        return
    rows = [(name, value, *(values[name] for values in parts.values())) for name, value in together.items()]
    print(
        common.table("Plans against an exact solver", ("", "all", *parts), [[r[0], *map(_said, r[1:])] for r in rows])
    )


def _said(value: object) -> str:
    if not isinstance(value, float):
        return str(value)
    return str(int(value)) if value == int(value) else f"{value:.4f}"


if __name__ == "__main__":
    main()
