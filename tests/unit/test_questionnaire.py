import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llmcareer.belief import descendants
from llmcareer.catalogue.read import load
from llmcareer.model import AREAS, Claim, Event, Profile
from llmcareer.profile import replay
from llmcareer.questionnaire import (
    EARLY_QUESTIONS,
    MOST_QUESTIONS,
    MOST_REASKS,
    Plan,
    Question,
    Stop,
    asked_skills,
    next_question,
    seconds,
)

CATALOGUE = load()
SKILLS = CATALOGUE.skills
ROLES = list(CATALOGUE.roles.values())
THREE = [CATALOGUE.roles[r] for r in ("ds", "mle", "rs")]
PLAN = Plan(CATALOGUE.first_questions)
IDS = sorted(SKILLS)
few = settings(max_examples=8, deadline=None)
person = st.fixed_dictionaries({s: st.integers(0, 4) for s in IDS})


def ask(profile, plan=PLAN, roles=THREE):
    return next_question(SKILLS, roles, "entry", profile, plan)


def answer(profile: Profile, question: Question, level: int, evidence: str = "project") -> Profile:
    said = {**profile.claims, question.skill: Claim(level, evidence if level >= 2 else "none")}
    again = (question.skill,) if question.reason == "reask" else ()
    return profile._replace(claims=said, reasked=profile.reasked + again)


def interview(levels, plan=PLAN, roles=THREE, evidence="project"):
    profile, asked = Profile(), []
    while isinstance(step := ask(profile, plan, roles), Question):
        asked.append(step)
        profile = answer(profile, step, levels[step.skill], evidence)
    return profile, asked, step


@few
@given(person, st.sampled_from(["project", "none", "read"]))
def test_never_more_than_the_limit_with_re_asks_and_always_a_reason(levels, evidence):
    profile, asked, stop = interview(levels, evidence=evidence)
    assert EARLY_QUESTIONS <= len(asked) <= MOST_QUESTIONS
    assert len(profile.reasked) <= MOST_REASKS
    assert stop.reason in ("sure", "early", "limit", "all_asked")
    assert len({q.skill for q in asked if q.reason != "reask"}) == sum(q.reason != "reask" for q in asked)
    assert [q.number for q in asked] == list(range(1, len(asked) + 1))
    assert all(q.about >= q.number and q.seconds > 0 for q in asked)


@few
@given(person)
def test_what_builds_on_something_answered_0_is_not_asked(levels):
    asked = interview(levels)[1]
    unknown: list[str] = []
    for question in asked:
        if question.reason != "reask":
            assert question.skill not in descendants(SKILLS, unknown)
        if levels[question.skill] == 0:
            unknown.append(question.skill)


@few
@given(person, st.randoms())
def test_the_next_question_does_not_depend_on_the_order_of_answers(levels, shuffler):
    said = [(s, Claim(levels[s], "project")) for s in IDS[:9]]
    one = ask(Profile(claims=dict(said)))
    shuffler.shuffle(said)
    assert ask(Profile(claims=dict(said))) == one


@few
@given(person)
def test_the_same_answers_lead_to_the_same_questions(levels):
    assert interview(levels)[1:] == interview(levels)[1:]


@few
@given(person, st.integers(1, 6))
def test_going_back_is_as_if_never_answered(levels, at):
    events, questions = [], []
    while len(questions) < at:
        step = ask(replay(events))
        assert isinstance(step, Question)
        questions.append(step)
        events.append(Event("2026-01-01T00:00:00Z", "answer", skill=step.skill, level=levels[step.skill]))
    back = [*events, Event("2026-01-01T00:00:00Z", "back")]
    assert ask(replay(back)) == questions[-1]
    assert replay(back) == replay(events[:-1])


def test_first_python_then_one_skill_of_every_area():
    asked = interview(dict.fromkeys(IDS, 2))[1]
    assert asked[0].skill == "python"
    first = [q for q in asked if q.reason == "first"]
    assert {SKILLS[q.skill].area for q in first} == set(AREAS)


def test_skipping_everything_ends_and_asks_nothing_twice():
    profile, seen = Profile(), []
    while isinstance(step := ask(profile), Question):
        seen.append(step.skill)
        profile = profile._replace(skipped=profile.skipped | {step.skill})
    assert len(seen) == len(set(seen)) <= MOST_QUESTIONS
    assert step.reason in ("limit", "sure")


def test_answers_of_nothing_stop_early():
    asked, stop = interview(dict.fromkeys(IDS, 0), roles=ROLES)[1:]
    assert stop == Stop("early")
    assert len(asked) <= 14


def test_one_role_asks_what_it_requires_and_stops_when_known():
    plan = Plan(PLAN.first, role="mle", most=60)
    asked, stop = interview(dict.fromkeys(IDS, 2), plan, ROLES)[1:]
    needed = {r.skill for r in CATALOGUE.roles["mle"].requirements}
    assert {q.skill for q in asked} == needed
    assert {q.reason for q in asked} == {"role"}
    assert stop == Stop("role_known")


def test_full_asks_everything():
    asked, stop = interview(dict.fromkeys(IDS, 2), Plan(PLAN.first, full=True))[1:]
    assert {q.skill for q in asked} == set(IDS)
    assert stop == Stop("all_asked")


def test_no_question_is_left_when_none_may_be_put():
    assert ask(Profile(claims={s: Claim(2) for s in PLAN.first}), Plan(PLAN.first, most=0)) == Stop("limit")


def test_going_on_although_sure_ends_at_the_limit():
    asked, stop = interview(dict.fromkeys(IDS, 2), Plan(PLAN.first, most=16, stop_when_sure=False))[1:]
    assert stop == Stop("limit")
    assert len(asked) == 16


SPECIALISTS = {
    "backend developer with little Python": {
        "python": 1, "software_engineering": 4, "apis_serving": 4, "git": 3, "cloud": 3, "containers": 3, "sql": 3,
        "communication": 3, "linux_shell": 3, "distributed_systems": 3, "algorithms": 3, "mlops": 2,
    },
    "R statistician": {
        "python": 0, "statistics": 4, "eda": 4, "visualization": 4, "experiment_design": 4, "causal_inference": 3,
        "communication": 4, "classical_ml": 3, "sql": 2, "data_quality": 3,
    },
    "Power BI analyst": {
        "python": 0, "sql": 4, "visualization": 4, "product_metrics": 4, "communication": 3, "eda": 3,
        "data_quality": 3, "data_pipelines": 2, "statistics": 2,
    },
}  # fmt: skip


@pytest.mark.parametrize("name", SPECIALISTS)
@pytest.mark.parametrize("roles", [THREE, ROLES], ids=["three", "ten"])
def test_honest_specialists_are_not_asked_twice(name, roles):
    levels = dict.fromkeys(IDS, 0) | SPECIALISTS[name]
    assert "reask" not in {q.reason for q in interview(levels, roles=roles)[1]}


def test_a_contradiction_is_asked_again_once():
    claims = {s: Claim(2, "project") for s in ("python", "statistics", "communication", "sql", "eda", "git", "cloud")}
    claims |= {"classical_ml": Claim(2, "project"), "deep_learning": Claim(1), "transformers": Claim(4, "project")}
    step = ask(Profile(claims=claims))
    assert isinstance(step, Question)
    assert (step.skill, step.reason) == ("transformers", "reask")
    after = ask(Profile(claims=claims, reasked=("transformers",)))
    assert isinstance(after, Stop) or after.reason != "reask"


def test_seconds_come_from_the_length_of_the_statements():
    lengths = {s: len(" ".join(SKILLS[s].statements)) for s in IDS}
    longest, shortest = max(IDS, key=lengths.get), min(IDS, key=lengths.get)
    assert 10 < seconds(SKILLS[shortest]) < seconds(SKILLS[longest]) < 60


def test_random_people_never_raise():
    generator = random.Random(0)
    for _ in range(3):
        profile = interview({s: generator.randint(0, 4) for s in IDS}, roles=ROLES)[0]
        assert asked_skills(profile) == set(profile.claims)
