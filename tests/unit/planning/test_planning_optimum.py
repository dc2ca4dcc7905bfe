"""The best set for a budget: equal to trying everything, within the budget, closed, and steady."""

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from llmcareer.planning.optimum import Option, best_set, closure, greedy_set

SMALL = 9


@st.composite
def small_problems(draw: st.DrawFn) -> dict[int, Option[int]]:
    options = {}
    for key in range(draw(st.integers(1, SMALL))):
        needs = draw(st.sets(st.integers(0, key - 1), max_size=2)) if key else set()
        gain = draw(st.sampled_from([0.0, 0.0, 1.0, 2.0, 3.5, 7.0]))
        options[key] = Option(float(draw(st.integers(1, 12))), gain, tuple(sorted(needs)), draw(st.booleans()))
    return options


def by_trying_everything(options: dict[int, Option[int]], budget: float) -> float:
    goals = [k for k, o in options.items() if o.goal and o.gain > 0]
    best = 0.0
    for size in range(len(goals) + 1):
        for chosen in combinations(goals, size):
            together = frozenset().union(*(closure(options, k) for k in chosen))
            if sum(options[k].hours for k in together) <= budget:
                best = max(best, sum(options[k].gain for k in together))
    return best


@settings(max_examples=300, deadline=None)
@given(small_problems(), st.integers(0, 60))
def test_best_set__small_problems__as_good_as_trying_everything(options, budget) -> None:
    best = best_set(options, budget)

    assert best.proved
    assert abs(best.gain - by_trying_everything(options, budget)) < 1e-9
    assert sum(options[k].hours for k in best.chosen) <= budget
    assert all(n in best.chosen for k in best.chosen for n in options[k].needs)
    assert abs(best.gain - sum(options[k].gain for k in best.chosen)) < 1e-9
    assert best_set(options, budget) == best


@settings(max_examples=100, deadline=None)
@given(small_problems(), st.integers(0, 60), st.integers(0, 30))
def test_best_set__more_hours__never_worse_and_never_below_greedy(options, budget, more) -> None:
    assert best_set(options, budget + more).gain >= best_set(options, budget).gain - 1e-9
    assert best_set(options, budget).gain >= greedy_set(options, budget).gain - 1e-9


def test_best_set__need_without_a_gain_of_its_own__bought_for_what_needs_it() -> None:
    options = {"ground": Option(5.0, 0.0), "house": Option(5.0, 10.0, ("ground",)), "tent": Option(6.0, 4.0)}

    assert best_set(options, 10.0).chosen == {"ground", "house"}
    assert best_set(options, 9.0).chosen == {"tent"}


def test_best_set__no_goal__never_alone_but_counts_when_needed() -> None:
    options = {"first": Option(1.0, 5.0, goal=False), "second": Option(9.0, 1.0, ("first",)), "other": Option(3.0, 2.0)}

    assert best_set(options, 5.0).chosen == {"other"}
    assert best_set(options, 10.0).chosen == {"first", "second"}


def test_best_set__node_limit_hit__says_so_and_is_still_within_the_budget() -> None:
    options = {k: Option(7.0 + k % 5, 10.0 + k % 7) for k in range(30)}

    found = best_set(options, 100.0, most_nodes=1)

    assert not found.proved
    assert found.hours <= 100.0
    assert found.gain > 0


def test_best_set__nothing_or_no_hours__empty() -> None:
    assert best_set({}, 10.0).chosen == frozenset()
    assert best_set({"a": Option(1.0, 1.0)}, 0.0).chosen == frozenset()
