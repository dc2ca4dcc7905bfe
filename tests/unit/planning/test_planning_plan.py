"""The laws of plans (docs/method.md 0.1, 11) on people drawn at random over the shipped catalogue."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from planning_people import CATALOGUE, EVERY_LEVEL, HOURS, LEVELS, ROLE_IDS, SKILLS, matched, person

from llmcareer.planning.plan import make_plan

EXAMPLES = settings(max_examples=60, deadline=None)
SMALL = 1e-8


@EXAMPLES
@given(EVERY_LEVEL, ROLE_IDS, HOURS)
def test_plan__everything_answered__never_breaks_a_prerequisite_or_the_budget(levels, role, hours) -> None:
    belief = person(levels)
    plan = make_plan(CATALOGUE, belief, matched(belief, role), hours)

    reached = dict(levels)
    for planned in plan.steps:
        skill, to = planned.key
        assert reached[skill] == to - 1, "a step raises a skill by one level"
        for parent in CATALOGUE.skills[skill].prerequisites:
            assert reached[parent] >= max(to - 1, 1), f"{skill} {to} needs {parent}"
        reached[skill] = to
    assert plan.typical_hours <= hours + SMALL
    assert plan.proved
    assert plan.fit_after - plan.fit_before == pytest.approx(sum(s.step.gain for s in plan.steps), abs=1e-9)
    after = person(reached)
    assert matched(after, role)[0].fit.expected == pytest.approx(plan.fit_after, abs=1e-9)


@EXAMPLES
@given(LEVELS, ROLE_IDS, HOURS, st.floats(0, 200))
def test_plan__more_hours__never_a_lower_fit_after(levels, role, hours, more) -> None:
    belief = person(levels)
    matches = matched(belief, role)

    small, large = (make_plan(CATALOGUE, belief, matches, h) for h in (hours, hours + more))

    assert large.fit_after >= small.fit_after - SMALL
    assert small.typical_hours <= hours + SMALL
    assert small.close_all == large.close_all


@EXAMPLES
@given(EVERY_LEVEL, ROLE_IDS, HOURS, st.sampled_from(SKILLS))
def test_plan__a_level_raised_by_hand__never_worse_and_never_farther(levels, role, hours, skill) -> None:
    assume(levels[skill] < 4)
    before, after = person(levels), person({**levels, skill: levels[skill] + 1})

    lower = make_plan(CATALOGUE, before, matched(before, role), hours)
    higher = make_plan(CATALOGUE, after, matched(after, role), hours)

    assert higher.fit_after >= lower.fit_after - SMALL
    assert higher.close_all <= lower.close_all + SMALL


@EXAMPLES
@given(LEVELS, ROLE_IDS, HOURS)
def test_plan__made_twice__the_same(levels, role, hours) -> None:
    belief = person(levels)

    assert make_plan(CATALOGUE, belief, matched(belief, role), hours) == make_plan(
        CATALOGUE, belief, matched(belief, role), hours
    )


@EXAMPLES
@given(LEVELS, ROLE_IDS)
def test_plan__enough_hours__closes_every_gap(levels, role) -> None:
    belief = person(levels)
    matches = matched(belief, role)
    hours = make_plan(CATALOGUE, belief, matches, 0.0).close_all

    plan = make_plan(CATALOGUE, belief, matches, hours + 1.0)

    assert plan.fit_after == pytest.approx(1.0, abs=1e-5)
    assert plan.left_out == ()


@EXAMPLES
@given(EVERY_LEVEL, ROLE_IDS, HOURS)
def test_plan__know_of_it__is_never_a_goal_where_more_is_asked(levels, role, hours) -> None:
    belief = person(levels)
    matches = matched(belief, role)
    plan = make_plan(CATALOGUE, belief, matches, hours)
    asked = {p.skill: p.required for p in matches[0].parts}

    reached = {**levels, **{s.key[0]: s.key[1] for s in plan.steps}}
    for planned in plan.steps:
        skill, to = planned.key
        if to == 1 and asked.get(skill, 2) >= 2 and reached[skill] == 1:
            builds = [c for c, s in CATALOGUE.skills.items() if skill in s.prerequisites and reached[c] >= 1]
            assert builds, f"{skill} would be left at 1 with nothing that builds on it"


@EXAMPLES
@given(LEVELS, ROLE_IDS, HOURS)
def test_plan__must_first__meets_at_least_as_many_must_haves(levels, role, hours) -> None:
    belief = person(levels)
    matches = matched(belief, role)
    musts = {(p.skill, p.required) for p in matches[0].parts if p.requirement.must_have}

    def met(plan) -> int:
        return len(musts & {k for s in plan.steps for k in (s.key, *s.along)})

    first = make_plan(CATALOGUE, belief, matches, hours, must_first=True)
    assert met(first) >= met(make_plan(CATALOGUE, belief, matches, hours))
    assert first.typical_hours <= hours + SMALL


def test_plan__several_roles__the_common_comes_first_and_the_mean_counts() -> None:
    belief = person({"python": 3, "git": 2, "statistics": 1, "software_engineering": 2, "linux_shell": 1})
    plan = make_plan(CATALOGUE, belief, matched(belief, "mle", "aie"), 120.0)

    assert set(plan.fits) == {"mle", "aie"}
    assert plan.fit_after == pytest.approx(sum(after for _, after in plan.fits.values()) / 2)
    assert {s.key for s in plan.common()}.isdisjoint(s.key for s in plan.deciding())
    assert plan.common()


def test_plan__guessed_level__is_checked_before_long_study_and_counts_by_its_chance() -> None:
    belief = person({"python": 3, "statistics": 2, "git": 2})
    plan = make_plan(CATALOGUE, belief, matched(belief, "mle"), 300.0)

    checks = [s for s in plan.steps if s.self_check]
    assert checks
    for s in checks:
        assert 0.2 < s.doubt < 0.8
        assert s.step.hours.typical > 10
        assert (
            s.hours.typical
            <= s.doubt * s.step.hours.typical + sum(CATALOGUE.skills[k].size != "" for k, _ in s.along) * 40
        )
    assert all(not s.guessed for s in plan.steps if s.key[0] in belief.claims)


def test_plan__slower_pace__takes_more_hours_and_never_more_steps_worth() -> None:
    belief = person(dict.fromkeys(SKILLS, 1))
    matches = matched(belief, "mle")

    usual, slow = (make_plan(CATALOGUE, belief, matches, 150.0, pace=p) for p in (1.0, 1.5))

    assert slow.fit_after <= usual.fit_after
    assert slow.close_all == pytest.approx(1.5 * usual.close_all)


def test_plan__made_again__keeps_to_the_last_one_where_that_costs_little() -> None:
    belief = person(dict.fromkeys(SKILLS, 1))
    matches = matched(belief, "mle")
    last = make_plan(CATALOGUE, belief, matches, 130.0)
    keys = {s.key for s in last.steps}

    fresh = make_plan(CATALOGUE, belief, matches, 100.0)
    kept = make_plan(CATALOGUE, belief, matches, 100.0, keep=keys)

    assert len(keys & {s.key for s in kept.steps}) >= len(keys & {s.key for s in fresh.steps})
    assert kept.fit_after >= fresh.fit_after - 0.03


def test_plan__left_out__says_why() -> None:
    belief = person(dict.fromkeys(SKILLS, 0))
    plan = make_plan(CATALOGUE, belief, matched(belief, "mle"), 60.0)

    assert {left.reason for left in plan.left_out} <= {"too_long", "less_per_hour", "no_room"}
    assert all(left.hours > 0 and left.gain > 0 for left in plan.left_out)
    assert not {(left.skill, left.to) for left in plan.left_out} & {s.key for s in plan.steps}
