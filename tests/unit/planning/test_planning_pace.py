"""The personal pace from finished steps, and what the log says of plans and progress."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from planning_people import CATALOGUE, SKILLS, matched, person

from llmcareer.model import Event
from llmcareer.planning.asked import Asked, compare, last_asked, plans_made, read_asked, read_fits
from llmcareer.planning.history import history
from llmcareer.planning.pace import PACE_LIMITS, finished_steps, pace
from llmcareer.planning.plan import make_plan
from llmcareer.planning.schedule import lay_out, study_hours
from llmcareer.planning.steps import best_hours

DAY = "2026-03-01T10:00:00+00:00"


def done(skill: str, level: int, hours: float | None = None, at: str = DAY, value: str = "") -> Event:
    return Event(at, "done", skill, level, "project", hours, value=value, catalogue_version=CATALOGUE.version)


def answer(skill: str, level: int, at: str = DAY) -> Event:
    return Event(at, "answer", skill, level, catalogue_version=CATALOGUE.version)


def test_pace__two_steps_twice_as_slow__half_way_there_on_the_log_scale() -> None:
    slow = [done(s, 2, 2 * best_hours(CATALOGUE, s, 2).typical) for s in ("python", "sql")]
    events = [answer("python", 1), answer("sql", 1), *slow]

    assert pace(finished_steps(CATALOGUE, events)) == pytest.approx(math.exp(math.log(2) * 2 / 4))


def test_pace__one_step_or_no_hours__stays_one() -> None:
    assert pace(finished_steps(CATALOGUE, [done("python", 2, 90)])) == 1.0
    assert pace(finished_steps(CATALOGUE, [done("python", 2), done("sql", 2)])) == 1.0
    assert pace(()) == 1.0


@given(st.lists(st.floats(0.01, 100_000), min_size=2, max_size=5))
def test_pace__any_hours__within_limits(hours) -> None:
    events = [done(s, 1, h) for s, h in zip(SKILLS, hours, strict=False)]

    assert PACE_LIMITS[0] <= pace(finished_steps(CATALOGUE, events)) <= PACE_LIMITS[1]


def test_finished__two_levels_at_once_and_undo__counted_as_they_are() -> None:
    events = [answer("python", 1), done("python", 3, 70), done("sql", 1, 3), Event(DAY, "undo")]

    (only,) = finished_steps(CATALOGUE, events)
    assert (only.was, only.to) == (1, 3)
    assert only.typical == sum(best_hours(CATALOGUE, "python", k).typical for k in (2, 3))


ASKED = st.builds(
    Asked,
    roles=st.lists(st.sampled_from(sorted(CATALOGUE.roles)), min_size=1, unique=True).map(tuple),
    seniority=st.sampled_from(["entry", "mid", "senior"]),
    hours_per_week=st.integers(1, 168).map(float) | st.just(7.5),
    weeks=st.integers(1, 260),
    start=st.dates().map(lambda d: d.isoformat()),
    focus=st.sampled_from(["", "agents"]),
    must_first=st.booleans(),
    fits=st.dictionaries(st.sampled_from(sorted(CATALOGUE.roles)), st.sampled_from([0.0, 0.25, 0.000001, 1.0])),
)


@given(ASKED)
def test_asked__written_and_read__the_same_and_short_enough_for_a_profile_file(asked) -> None:
    assert read_asked(asked.written()) == asked
    assert len(asked.written()) <= 500


@given(
    st.text(max_size=60) | st.sampled_from(["roles=mle", "roles=mle;hours=0;weeks=3;start=2026-01-01;seniority=entry"])
)
def test_asked__nonsense__is_no_plan(text) -> None:
    assert read_asked(text) is None
    assert isinstance(read_fits(text), dict)


def test_last_asked__several_plans__the_last_that_can_be_read() -> None:
    first = Asked(("mle",), "entry", 8.0, 12, "2026-01-01")
    second = Asked(("ds",), "entry", 4.0, 12, "2026-02-01")
    events = [Event(DAY, "plan", value=v) for v in (first.written(), second.written(), "broken")]

    assert last_asked(events) == (1, second)
    assert plans_made(events, first.name) == 1
    assert last_asked([]) is None


def test_compare__three_weeks_later_nothing_done__says_what_moved() -> None:
    belief = person(dict.fromkeys(SKILLS, 1))
    matches = matched(belief, "mle")
    old = make_plan(CATALOGUE, belief, matches, study_hours(8, 12))
    new = make_plan(CATALOGUE, belief, matches, study_hours(8, 9), keep={s.key for s in old.steps})

    told = compare((old, lay_out(old.steps, 8, 12), 8.0), (new, lay_out(new.steps, 8, 9)), 21, dict.fromkeys(SKILLS, 1))

    assert told.due_hours == pytest.approx(study_hours(8, 3))
    assert told.reached == ()
    assert {s.key for s in old.steps} - {s.key for s in new.steps} == set(told.dropped)
    assert {s.key for s in new.steps} - {s.key for s in old.steps} == set(told.added)
    assert all(m.was != m.now for m in told.moved)


def test_history__answers_progress_and_another_catalogue__each_with_its_cause() -> None:
    role = CATALOGUE.roles["mle"]
    levels = {"python": 1, "statistics": 1, "git": 1}
    then = match_then = matched(person(levels), "mle")[0].fit.expected
    assert match_then == then
    events = [
        Event("2026-01-05T10:00:00+00:00", "answer", s, k, "project", catalogue_version="2025.1")
        for s, k in levels.items()
    ]
    events.append(
        Event("2026-01-06T10:00:00+00:00", "plan", value=f"fit=mle:{then - 0.05}", catalogue_version="2025.1")
    )
    events += [done("python", 2, at="2026-02-01T10:00:00+00:00"), answer("git", 3, at="2026-03-01T10:00:00+00:00")]

    points, changes = history(CATALOGUE, [role], "entry", events, "2026-04-01")

    assert [(c.day, c.cause) for c in changes] == [
        ("2026-01-05", "questionnaire"),
        ("2026-02-01", "you"),
        ("2026-02-01", "catalogue"),
        ("2026-03-01", "you"),
    ]
    assert changes[2].effects["mle"] == pytest.approx(0.05, abs=1e-5)
    assert changes[2].versions == ("2025.1", CATALOGUE.version)
    assert [p.day for p in points] == ["2026-01-05", "2026-02-01", "2026-03-01"]
    assert changes[1].effects["mle"] == pytest.approx(points[1].fit.expected - points[0].fit.expected)
    assert all(0 <= share <= 1 for p in points for share in p.areas.values())
