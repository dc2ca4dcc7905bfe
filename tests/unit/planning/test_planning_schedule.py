"""A plan over its weeks: all of it, in order, within the hours, in pieces and sittings that people can manage."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from planning_people import CATALOGUE, LEVELS, ROLE_IDS, SKILLS, matched, person

from llmcareer.planning.plan import make_plan
from llmcareer.planning.schedule import (
    DAYS,
    LEAST_SESSION,
    LONGEST_SESSION,
    REVIEW_DAYS,
    chance_of_fitting,
    lay_out,
    pieces,
    sessions,
    study_hours,
    week_hours,
)

HOURS_A_WEEK = st.floats(1, 168)
WEEKS = st.integers(1, 60)


@settings(max_examples=80, deadline=None)
@given(LEVELS, ROLE_IDS, HOURS_A_WEEK, WEEKS)
def test_lay_out__any_plan__all_of_it_in_order_within_the_hours(levels, role, hours, weeks) -> None:
    belief = person(levels)
    budget = study_hours(hours, weeks)
    steps = make_plan(CATALOGUE, belief, matched(belief, role), budget).steps

    schedule = lay_out(steps, hours, weeks)

    tasks = [t for w in schedule.weeks for t in w.tasks]
    assert list(dict.fromkeys(t.key for t in tasks)) == [s.key for s in steps]
    for s in steps:
        assert sum(t.hours for t in tasks if t.key == s.key) == pytest.approx(s.hours.typical)
        assert sum(t.ends_step for t in tasks if t.key == s.key) == 1
    assert len(schedule.weeks) <= weeks
    for week in schedule.weeks:
        assert week.hours <= 0.9 * hours
    assert budget <= hours * weeks
    assert schedule.finish.low <= schedule.finish.typical <= schedule.finish.high
    assert all(0 <= schedule.last_day[s.key] < DAYS * weeks for s in steps)
    assert schedule.chance >= 0.5, "the plan leaves so much slack that it rather fits than not"
    assert lay_out(steps, hours, weeks) == schedule


@settings(max_examples=60, deadline=None)
@given(st.floats(1, 168), ROLE_IDS)
def test_sessions__every_week__sittings_of_45_to_90_minutes(hours, role) -> None:
    belief = person(dict.fromkeys(SKILLS, 0))
    steps = make_plan(CATALOGUE, belief, matched(belief, role), study_hours(hours, 12)).steps
    schedule = lay_out(steps, hours, 12)

    for week in schedule.weeks:
        held = sessions(week, {})
        assert sum(s.hours for s in held) == pytest.approx(week.hours)
        assert all(s.hours <= LONGEST_SESSION + 1e-9 for s in held)
        if week.hours >= LEAST_SESSION:
            assert all(s.hours >= LEAST_SESSION - 1e-9 for s in held)
        assert all(week.first_day <= s.day < week.first_day + DAYS for s in held)
        assert [s.day for s in held] == sorted(s.day for s in held)


def test_week_hours__first_two__are_lighter_and_leave_a_fifth_free() -> None:
    assert week_hours(8, 1) == week_hours(8, 2) < week_hours(8, 3)
    assert week_hours(8, 3) <= 0.8 * 8


@pytest.mark.parametrize(("hours", "count"), [(0.5, 1), (20, 1), (20.1, 2), (40, 2), (72, 4), (110, 6)])
def test_pieces__any_step__none_longer_than_20_hours(hours, count) -> None:
    assert pieces(hours) == count
    assert hours / pieces(hours) <= 20


def test_reviews__after_a_skill__one_four_and_ten_weeks_later() -> None:
    belief = person(dict.fromkeys(SKILLS, 1))
    steps = make_plan(CATALOGUE, belief, matched(belief, "mle"), study_hours(8, 12)).steps
    schedule = lay_out(steps, 8, 12)

    last = {s.key[0]: s.key for s in steps}
    for key in last.values():
        assert [r.day - schedule.last_day[key] for r in schedule.reviews if r.key == key] == list(REVIEW_DAYS)
    assert len(schedule.reviews) == len(REVIEW_DAYS) * len(last)


def test_chance__same_seed__same_figure_and_less_for_more() -> None:
    assert chance_of_fitting([20, 20], 8, 12, 1) == chance_of_fitting([20, 20], 8, 12, 1)
    assert chance_of_fitting([20, 20], 8, 12, 1) > chance_of_fitting([40, 60], 8, 12, 1)
    assert chance_of_fitting([], 8, 12, 1) == 1.0
