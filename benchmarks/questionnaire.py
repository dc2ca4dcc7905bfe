"""How short and how honest the questionnaire is, on simulated people:
python -m benchmarks.questionnaire [--people N --worlds N --seed N --json]

Drives the product's own ``next_question``, ``believe`` and ``rank`` on its own skills, prerequisites,
statements and roles (ten, and ds, mle, rs). Beside it: the full sheet, a fixed list without and with
the model, and the textbook target "most informative about levels". Everything is compared with the
same person's full sheet and with the hidden true levels. Takes about four minutes on two cores.
"""

import multiprocessing
import os
import time
from collections.abc import Iterable, Mapping, Sequence

from benchmarks import common
from benchmarks.interviews import CHECKPOINTS, Outcome, State, run
from benchmarks.simulated import Condition

MAIN = Condition()
ROBUSTNESS = (
    Condition("no slips, no skips", slips=0.0, skips=0.0),
    Condition("6 % slips", slips=0.06),
    Condition("15 % skipped", skips=0.15),
    Condition("answers twice as noisy", noise=2.0),
    Condition("answers three times as noisy", noise=3.0),
    Condition("modest: half a level lower", shift=-0.5),
    Condition("bold: half a level higher", shift=0.5),
    Condition("people share more", general=0.40, area=0.35, own=0.25),
    Condition("people share less", general=0.20, area=0.15, own=0.65),
)
METHODS = ("adaptive", "fixed_list", "fixed_with_model", "levels_target")


def simulate(names: str, people: int, worlds: int, seed: int, condition: Condition, *, beside: bool) -> list[Outcome]:
    """All people of one condition, in a pool of workers."""
    tasks = [(names, 1000 * seed + w, i, condition, beside) for w in range(worlds) for i in range(people)]
    began = time.monotonic()
    workers = min(os.cpu_count() or 1, 4)
    with multiprocessing.get_context("fork").Pool(workers) as pool:
        outcomes = pool.map(run, tasks, chunksize=max(1, len(tasks) // (8 * workers)))
    common.progress(f"{names} roles, {condition.name}: {len(tasks)} people, {time.monotonic() - began:.0f} s")
    return outcomes


def figures_of(outcomes: Sequence[Outcome]) -> dict[str, float]:
    """The figures of docs/interfaces: agreement at 18, and what happened at the stop."""
    at18 = [o.states["adaptive"][18] for o in outcomes]
    stops = [o.stop for o in outcomes]
    asked = sorted(s.questions for s in stops)
    sheet = common.mean(o.sheet_true_best for o in outcomes)
    chance = common.mean(s.chance for s in stops)
    return {
        "questions_median": float(asked[len(asked) // 2]),
        "questions_mean": common.mean(asked),
        "questions_max": float(asked[-1]),
        "true_best_relative_18": common.mean(s.true_best for s in at18) / sheet,
        "true_best_18": common.mean(s.true_best for s in at18),
        "true_best_full_sheet": sheet,
        "same_as_sheet_18": common.mean(s.same for s in at18),
        "named_within_02_at_18": common.mean(s.near for s in at18),
        "rank_correlation_18": common.mean(s.rank_r for s in at18),
        "level_mae_18": common.mean(s.error_truth for s in at18),
        "named_same_at_stop": common.mean(s.same for s in stops),
        "named_within_02_at_stop": common.mean(s.near for s in stops),
        "true_best_at_stop": common.mean(s.true_best for s in stops),
        "shown_contains_best": common.mean(s.shown_has_sheet for s in stops),
        "shown_contains_true_best": common.mean(s.shown_has_truth for s in stops),
        "shown_mean": common.mean(s.shown for s in stops),
        "p_best_claimed": chance,
        "p_best_bias": chance - common.mean(s.true_best for s in stops),
        "p_best_bias_full_sheet": chance - common.mean(s.same for s in stops),
        "range80_coverage": sum(s.covered for s in stops) / max(sum(s.ranges for s in stops), 1),
        "reasks_mean": common.mean(s.reasks for s in stops),
        "reasks_that_hit_a_slip": sum(s.useful_reasks for s in stops) / max(sum(s.reasks for s in stops), 1),
        "stopped_at_limit": common.mean(s.reason == "limit" for s in stops),
        "ms_per_question": common.mean(o.milliseconds for o in outcomes),
    }


def curves(outcomes: Sequence[Outcome]) -> dict[str, dict[int, tuple[float, ...]]]:
    """Per method and number of questions: same, near, rank r, error to the sheet, true best, true near, error."""
    return {
        method: {n: _means(o.states[method][n] for o in outcomes) for n in CHECKPOINTS}
        for method in METHODS
        if method in outcomes[0].states
    }


def _means(states: Iterable[State]) -> tuple[float, ...]:
    listed = list(states)
    return (
        common.mean(s.same for s in listed),
        common.mean(s.near for s in listed),
        common.mean(s.rank_r for s in listed),
        common.mean(s.error_sheet for s in listed),
        common.mean(s.true_best for s in listed),
        common.mean(s.true_near for s in listed),
        common.mean(s.error_truth for s in listed),
    )


def main(arguments: Sequence[str] | None = None) -> None:
    """Simulate, print tables or one JSON object."""
    parser = common.parser((__doc__ or "").split("\n")[0])
    parser.add_argument("--people", type=int, default=30, help="people per world")
    parser.add_argument("--worlds", type=int, default=8, help="random difficulties of skills")
    options = parser.parse_args(arguments)
    figures: dict[str, float] = {}
    text: list[str] = []
    for names in ("ten", "three"):
        outcomes = simulate(names, options.people, options.worlds, options.seed, MAIN, beside=True)
        main_figures = figures_of(outcomes)
        figures |= {f"{names}.{k}": v for k, v in main_figures.items()}
        text += _tables(names, outcomes, main_figures, figures)
        rows = [_row(MAIN, len(outcomes), main_figures)]
        for condition in ROBUSTNESS:
            few = simulate(names, max(options.people // 4, 3), options.worlds, options.seed, condition, beside=False)
            found = figures_of(few)
            figures |= {f"{names}.{_slug(condition.name)}.{k}": found[k] for k in SHORT}
            rows.append(_row(condition, len(few), found))
        text.append(common.table(f"{names} roles: robustness", ("condition", "people", *SHORT.values()), rows))
    n = options.people * options.worlds
    if options.json:
        print(common.report("questionnaire", f"simulated people, {options.worlds} worlds", n, figures))
    else:
        print("\n".join(text))


SHORT = {
    "questions_mean": "questions",
    "true_best_18": "true best, 18",
    "true_best_full_sheet": "full sheet",
    "same_as_sheet_18": "as sheet, 18",
    "named_within_02_at_18": "within .02",
    "shown_contains_best": "in shown",
    "shown_mean": "shown",
    "p_best_bias": "P bias",
    "range80_coverage": "coverage",
    "level_mae_18": "level error",
    "reasks_mean": "re-asks",
    "reasks_that_hit_a_slip": "hit a slip",
}


def _row(condition: Condition, people: int, found: Mapping[str, float]) -> list[object]:
    return [condition.name, people, *(found[k] for k in SHORT)]


def _slug(name: str) -> str:
    return "".join(c if c.isalnum() else "_" for c in name).strip("_").replace("__", "_")


def _tables(
    names: str, outcomes: Sequence[Outcome], found: Mapping[str, float], figures: dict[str, float]
) -> list[str]:
    heads = ("questions", "as sheet", "within .02", "rank r", "error to sheet", "true best", "true within .05", "error")
    text = []
    for method, by_number in curves(outcomes).items():
        rows = [[n, *values] for n, values in by_number.items()]
        text.append(common.table(f"{names} roles, {len(outcomes)} people: {method.replace('_', ' ')}", heads, rows))
        if method != "adaptive":
            keys = ("same_as_sheet", "named_within_02", "rank_correlation", "error_sheet", "true_best", "true_near")
            for n in (12, 15, 18):
                figures |= {f"{names}.{method}.{k}_{n}": v for k, v in zip(keys, by_number[n], strict=False)}
            figures[f"{names}.{method}.true_best_relative_18"] = by_number[18][4] / found["true_best_full_sheet"]
            figures[f"{names}.{method}.level_mae_18"] = by_number[18][6]
    sheet = [
        "full sheet (52)",
        common.mean(o.sheet_true_best for o in outcomes),
        common.mean(o.sheet_true_near for o in outcomes),
        common.mean(o.sheet_error for o in outcomes),
    ]
    text.append(common.table(f"{names} roles: full sheet", ("", "true best", "true within .05", "error"), [sheet]))
    error = common.share_error(found["true_best_18"], len(outcomes))
    title = f"{names} roles: figures and the stop (standard error of a share about {error:.3f})"
    text.append(common.table(title, ("figure", "value"), found.items()))
    return text


if __name__ == "__main__":
    main()
