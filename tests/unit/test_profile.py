from hypothesis import given, settings
from hypothesis import strategies as st

from llmcareer.model import EVIDENCE_TAGS, Claim, Event, Profile
from llmcareer.profile import ASKED_KINDS, CLAIMING_KINDS, effective, in_progress, replay

AT = "2026-03-01T10:00:00+00:00"
OTHER_KINDS = (
    "back",
    "undo",
    "fresh",
    "reask",
    "finished",
    "begun",
    "frame",
    "degree",
    "hours_per_week",
    "from the future",
)
KINDS = (*sorted(ASKED_KINDS | CLAIMING_KINDS), *OTHER_KINDS)

EVENTS = st.builds(
    Event,
    at=st.just(AT),
    kind=st.sampled_from(KINDS),
    skill=st.sampled_from(["", "python", "sql", "rag"]),
    level=st.none() | st.integers(0, 4),
    evidence=st.sampled_from(EVIDENCE_TAGS),
    hours=st.none() | st.floats(0, 200),
    value=st.sampled_from(["", "entry", "master", "master: physics", ": ", "none"]),
)
LOGS = st.lists(EVENTS, max_size=20)


def event(kind: str, skill: str = "", level: int | None = None, **more: str | float) -> Event:
    return Event(at=AT, kind=kind, skill=skill, level=level, **more)  # type: ignore[arg-type]


def answer(skill: str, level: int) -> Event:
    return event("answer", skill, level)


def levels(*events: Event) -> dict[str, int]:
    return {skill: claim.level for skill, claim in replay(events).claims.items()}


def test_replay__no_events__empty_profile() -> None:
    assert replay(()) == Profile()


def test_replay__two_answers_for_a_skill__later_wins() -> None:
    assert levels(answer("python", 1), answer("sql", 2), answer("python", 3)) == {"python": 3, "sql": 2}


def test_replay__answer_with_everything__kept_in_claim() -> None:
    told = Event(AT, "answer", "python", 3, "project", 12.0, "https://example.org", "my tool", 2025)
    assert replay([told]).claims["python"] == Claim(3, "project", "answer", "my tool", "https://example.org", 2025)


def test_replay__cv_and_check__source_is_named() -> None:
    claims = replay([event("cv", "sql", 2), event("check", "rag", 1), event("done", "python", 3)]).claims
    assert {skill: claim.source for skill, claim in claims.items()} == {"sql": "cv", "rag": "check", "python": "answer"}


def test_replay__back__takes_last_answer_back_only() -> None:
    assert levels(answer("python", 1), answer("sql", 2), event("back")) == {"python": 1}


def test_replay__back_after_changed_answer__earlier_answer_again() -> None:
    assert levels(answer("python", 1), answer("python", 4), event("back")) == {"python": 1}


def test_replay__back_twice__takes_two_back() -> None:
    profile = replay([answer("python", 1), event("skip", "sql"), event("back"), event("back")])
    assert profile == Profile()


def test_replay__back_with_nothing_asked__changes_nothing() -> None:
    before = (event("frame", value="mid"), event("done", "python", 2))
    assert replay((*before, event("back"))) == replay(before)


def test_replay__undo__takes_last_done_back_not_the_answer() -> None:
    assert levels(answer("python", 1), event("done", "python", 2), answer("sql", 1), event("undo")) == {
        "python": 1,
        "sql": 1,
    }


def test_replay__fresh__forgets_skills_keeps_frame_degree_and_hours() -> None:
    about = (event("frame", value="senior"), event("degree", value="master: physics"), event("hours_per_week", hours=8))
    profile = replay((*about, answer("python", 3), event("skip", "sql"), event("fresh"), answer("rag", 1)))
    assert profile.claims == {"rag": Claim(1)}
    assert profile.skipped == frozenset()
    assert (profile.seniority, profile.hours_per_week) == ("senior", 8)
    assert profile.degree == {"highest": "master", "field": "physics"}


def test_replay__back_after_fresh__does_not_bring_old_answers_back() -> None:
    assert levels(answer("python", 3), event("fresh"), event("back")) == {}


def test_replay__same_level_after_reask__doubted() -> None:
    profile = replay([answer("python", 3), event("reask", "python"), answer("python", 3)])
    assert profile.claims["python"].doubted
    assert profile.reasked == ("python",)


def test_replay__other_level_after_reask__not_doubted() -> None:
    assert not replay([answer("python", 3), event("reask", "python"), answer("python", 1)]).claims["python"].doubted


def test_replay__same_level_without_reask__not_doubted() -> None:
    assert not replay([answer("python", 3), answer("python", 3)]).claims["python"].doubted


def test_replay__skip_then_answer__no_longer_skipped() -> None:
    profile = replay([event("skip", "python"), event("not_sure", "sql"), answer("python", 1), answer("sql", 0)])
    assert (profile.skipped, profile.not_sure) == (frozenset(), frozenset())


def test_replay__skip_after_answer__answer_stays() -> None:
    profile = replay([answer("python", 2), event("skip", "python")])
    assert profile.claims == {"python": Claim(2)}
    assert profile.skipped == frozenset()


def test_replay__degree_without_field__highest_only() -> None:
    assert replay([event("degree", value="none")]).degree == {"highest": "none"}


def test_in_progress__begun_then_finished__ended() -> None:
    begun = event("begun")
    assert in_progress([begun, answer("python", 1)])
    assert in_progress([begun, answer("python", 1), event("back")])
    assert not in_progress([begun, answer("python", 1), event("finished")])
    assert not in_progress([begun, answer("python", 1), event("fresh")])
    assert in_progress([begun, event("finished"), begun])
    assert not in_progress([answer("python", 1)]), "an imported or hand-made answer is no assessment"
    assert not in_progress([])


@settings(deadline=None)
@given(LOGS)
def test_replay__any_events__consistent_profile(events: list[Event]) -> None:
    profile = replay(events)
    assert all(0 <= claim.level <= 4 for claim in profile.claims.values())
    assert not (profile.skipped | profile.not_sure) & profile.claims.keys()
    assert profile.claims.keys() <= {e.skill for e in events}
    assert replay(effective(events)) == profile


@settings(deadline=None)
@given(LOGS, st.sampled_from(sorted(ASKED_KINDS)), st.integers(0, 4))
def test_replay__answer_then_back__as_if_never_asked(events: list[Event], kind: str, level: int) -> None:
    log = [*events, event(kind, "python", level), event("back")]
    assert replay(log) == replay(events)
    assert in_progress(log) == in_progress(events)


@settings(deadline=None)
@given(LOGS)
def test_replay__done_then_undo__as_if_never_done(events: list[Event]) -> None:
    assert replay([*events, event("done", "python", 4), event("undo")]) == replay(events)


@settings(deadline=None)
@given(LOGS)
def test_replay__fresh__no_claim_left(events: list[Event]) -> None:
    profile = replay([*events, event("fresh")])
    assert not (profile.claims or profile.skipped or profile.not_sure or profile.reasked)
    before = replay(events)
    assert (profile.seniority, profile.degree, profile.hours_per_week) == (
        before.seniority,
        before.degree,
        before.hours_per_week,
    )
