"""Cases that somebody who knows the jobs can read and write: tests/cases/*.yaml, explained in its README.md."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from llmcareer.catalogue.read import load
from llmcareer.commands import people
from llmcareer.matching import Match, Ranking, match_role, rank
from llmcareer.model import Event
from llmcareer.questionnaire import Plan, Stop, next_question
from llmcareer.report.gap import LISTED

FOLDER = Path(__file__).parent / "cases"
KNOWN = load()
ROLES = list(KNOWN.roles.values())
AT = "2026-01-01T00:00:00+00:00"
SKIP, NOT_SURE = "skip", "not sure"
CASE_KEYS = {"name", "profile", "otherwise", "exactly", "quiz", "seniority", "expect", "xfail"}
EXPECTED_KEYS = {
    "leading",
    "not_leading",
    "shown",
    "not_shown",
    "too_early",
    "enough_data",
    "questions_at_most",
    "reasked_at_most",
    "not_reasked",
    "guessed_at_most",
    "guessed_at_least",
    "role",
    "band",
    "fit",
    "met",
    "missing",
    "unknown",
    "first_gaps",
}


def cases() -> list[Any]:
    found = []
    for file in sorted(FOLDER.glob("*.yaml")):
        for case in yaml.safe_load(file.read_text("utf-8")):
            reason = case.get("xfail")
            marks = [pytest.mark.xfail(strict=True, reason=reason, raises=AssertionError)] if reason else []
            found.append(pytest.param(case, id=f"{file.stem}: {case['name']}", marks=marks))
    return found


def answer(skill: str, said: int | str) -> Event:
    """`3`, `3 project`, `skip` or `not sure` as an event."""
    if said in (SKIP, NOT_SURE):
        return Event(AT, "skip" if said == SKIP else "not_sure", skill)
    level, _, evidence = str(said).partition(" ")
    return Event(AT, "answer", skill, int(level), evidence or "none")


def events_of(case: Mapping[str, Any]) -> tuple[list[Event], list[str], list[str]]:
    """The person's events, the skills the quiz asked about, and those it asked about twice."""
    seniority = case.get("seniority", "entry")
    said: dict[str, int | str] = dict(case.get("profile") or {})
    if "exactly" in case:
        said |= {r.skill: r.levels[seniority] for r in KNOWN.roles[case["exactly"]].requirements}
    assert said.keys() <= KNOWN.skills.keys(), "a case names a skill that is none"
    if not case.get("quiz"):
        return [answer(skill, level) for skill, level in said.items()], [], []
    events: list[Event] = []
    asked, reasked = [], []
    plan = Plan(KNOWN.first_questions)
    while True:
        step = next_question(KNOWN.skills, ROLES, seniority, people.person_from(KNOWN, events).profile, plan)
        if isinstance(step, Stop):
            return events, asked, reasked
        assert len(asked) + len(reasked) < 60, "the quiz does not stop"
        if step.reason == "reask":
            reasked.append(step.skill)
            events.append(Event(AT, "reask", step.skill))
        else:
            asked.append(step.skill)
        events.append(answer(step.skill, said.get(step.skill, case.get("otherwise", SKIP))))


def doubted_now(person: people.Person) -> list[str]:
    """The skill that the quiz would ask about a second time, if it went on now."""
    step = next_question(KNOWN.skills, ROLES, "entry", person.profile, Plan(KNOWN.first_questions, most=60))
    return [] if isinstance(step, Stop) or step.reason != "reask" else [step.skill]


@pytest.mark.parametrize("case", cases())
def test_case(case: Mapping[str, Any]) -> None:
    assert case.keys() <= CASE_KEYS and case["expect"].keys() <= EXPECTED_KEYS, "a case has a key nobody reads"
    events, asked, reasked = events_of(case)
    person = people.person_from(KNOWN, events)
    seniority = case.get("seniority", "entry")
    expect = case["expect"]

    ranking = rank(person.belief, ROLES, seniority)
    check_ranking(ranking, expect)
    assert len(asked) + len(reasked) <= expect.get("questions_at_most", 20)
    assert len(reasked) <= expect.get("reasked_at_most", 2)
    assert not set(expect.get("not_reasked", ())) & {*reasked, *doubted_now(person)}
    for skill, most in expect.get("guessed_at_most", {}).items():
        assert skill not in person.belief.claims
        assert person.belief.expected_level(skill) <= most, (skill, person.belief.expected_level(skill))
    for skill, least in expect.get("guessed_at_least", {}).items():
        assert skill not in person.belief.claims
        assert person.belief.expected_level(skill) >= least, (skill, person.belief.expected_level(skill))
    if "role" in expect:
        check_role(match_role(person.belief, KNOWN.roles[expect["role"]], seniority), expect)


def check_ranking(ranking: Ranking, expect: Mapping[str, Any]) -> None:
    order = [(m.role.id, round(m.fit.expected, 2)) for m in ranking.matches]
    if "too_early" in expect:
        assert ranking.too_early == expect["too_early"], order
    if "enough_data" in expect:
        assert ranking.enough_data == expect["enough_data"], order
    if "leading" in expect:
        assert ranking.leader.role.id in expect["leading"], order
    assert ranking.leader.role.id not in expect.get("not_leading", ()), order
    assert set(expect.get("shown", ())) <= set(ranking.shown), (order, ranking.shown)
    assert not set(expect.get("not_shown", ())) & set(ranking.shown), (order, ranking.shown)


def check_role(match: Match, expect: Mapping[str, Any]) -> None:
    must = match.must_haves
    if "band" in expect:
        bands = expect["band"] if isinstance(expect["band"], list) else [expect["band"]]
        assert match.fit.band in bands, match.fit
    if "fit" in expect:
        assert match.fit.expected == pytest.approx(expect["fit"], abs=1e-9)
    for name, skills in (("met", must.met), ("missing", must.missing), ("unknown", must.unknown)):
        assert set(expect.get(name, ())) <= set(skills), must
    largest = [p.skill for p in sorted(match.parts, key=lambda p: (-p.gap, p.skill))[:LISTED]]
    assert set(expect.get("first_gaps", ())) <= set(largest), largest
