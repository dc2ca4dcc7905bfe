"""One simulated person through the product's questionnaire and through other ways to ask, judged.

Used by `benchmarks.questionnaire`; everything asked, believed and ranked is the product's own code.
"""

import functools
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from benchmarks import common
from benchmarks.simulated import Condition, Person, person, world
from llmcareer.belief import Belief, believe, prior
from llmcareer.catalogue.read import load
from llmcareer.matching import Ranking, ordered_matches, rank
from llmcareer.model import Catalogue, Claim, Profile, Role
from llmcareer.questionnaire import TYPICAL_NOISE, Plan, Stop, next_question

THREE = ("ds", "mle", "rs")
SENIORITY = "entry"
CHECKPOINTS = (6, 8, 10, 12, 15, 18, 21, 24)
NEAR, NEARISH = 0.02, 0.05  # of the score that orders the roles, 0..1


@dataclass(frozen=True, slots=True)
class State:
    """What a method says after some questions, judged: agreement with the full sheet and the truth."""

    same: bool
    near: bool
    rank_r: float
    error_sheet: float
    error_truth: float
    true_best: bool
    true_near: bool


@dataclass(frozen=True, slots=True)
class AtStop:
    """Where the product stopped, what it claimed and showed there."""

    questions: int
    reason: str
    chance: float
    same: bool
    near: bool
    true_best: bool
    shown: int
    shown_has_sheet: bool
    shown_has_truth: bool
    ranges: int
    covered: int
    reasks: int
    useful_reasks: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """One person through all methods."""

    states: Mapping[str, Mapping[int, State]]
    stop: AtStop
    sheet_true_best: bool
    sheet_true_near: bool
    sheet_error: float
    milliseconds: float


@dataclass(frozen=True, slots=True)
class Judge:
    """The full sheet's and the truth's scores and levels of one person."""

    person: Person
    sheet: Mapping[str, float]
    truth: Mapping[str, float]
    true_fits: Mapping[str, float]

    def state(self, candidates: Sequence[Role], belief: Belief) -> State:
        """Judge what a belief says of the roles."""
        matches = ordered_matches(belief, candidates, SENIORITY)
        leader = matches[0].role.id
        roles = sorted(self.sheet)
        scores = {m.role.id: m.order_score for m in matches}
        expected = {s: belief.expected_level(s) for s in belief.index}
        sheet = self.person.sheet
        return State(
            same=leader == _first(self.sheet),
            near=max(self.sheet.values()) - self.sheet[leader] <= NEAR,
            rank_r=common.spearman([scores[r] for r in roles], [self.sheet[r] for r in roles]),
            error_sheet=common.mean(abs(expected[s] - sheet[s].level) for s in expected),
            error_truth=common.mean(abs(expected[s] - self.person.levels[s]) for s in expected),
            true_best=leader == _first(self.truth),
            true_near=max(self.truth.values()) - self.truth[leader] <= NEARISH,
        )


@functools.cache
def catalogue() -> Catalogue:
    """The shipped catalogue, read once per process."""
    return load()


def roles_of(names: str) -> list[Role]:
    """``ten`` or ``three``."""
    known = catalogue().roles
    return [role for role in known.values() if names == "ten" or role.id in THREE]


def run(task: tuple[str, int, int, Condition, bool]) -> Outcome:
    """One person: (roles, world, person, condition, with the other methods beside)."""
    names, in_world, number, condition, all_methods = task
    skills, roles = catalogue().skills, roles_of(names)
    someone = person(skills, world(skills, in_world), 100_000 * in_world + number, condition)
    judge = _judge(someone, roles)
    states, stop, milliseconds = _adaptive(judge, roles)
    beside = {"adaptive": states}
    if all_methods:
        beside |= {
            "fixed_list": _fixed(judge, roles, learn=False),
            "fixed_with_model": _fixed(judge, roles, learn=True),
            "levels_target": _levels_target(judge, roles),
        }
    first = _first(judge.sheet)
    return Outcome(
        beside,
        stop,
        first == _first(judge.truth),
        max(judge.truth.values()) - judge.truth[first] <= NEARISH,
        common.mean(abs(c.level - someone.levels[s]) for s, c in someone.sheet.items()),
        milliseconds,
    )


def _judge(someone: Person, roles: Sequence[Role]) -> Judge:
    truth = ordered_matches(_told({s: Claim(level) for s, level in someone.levels.items()}), roles, SENIORITY)
    sheet = ordered_matches(_told(someone.sheet), roles, SENIORITY)
    return Judge(
        someone,
        {m.role.id: m.order_score for m in sheet},
        {m.role.id: m.order_score for m in truth},
        {m.role.id: m.fit.expected for m in truth},
    )


def _told(claims: Mapping[str, Claim]) -> Belief:
    """Claims taken at face value, without learning anything from them about other skills."""
    start = prior(catalogue().skills)
    return Belief(start.index, start.mean, start.covariance, claims)


def _adaptive(judge: Judge, roles: Sequence[Role]) -> tuple[dict[int, State], AtStop, float]:
    """The product: to its own stop, then on to the last checkpoint for the curve."""
    skills, someone = catalogue().skills, judge.person
    plan = Plan(catalogue().first_questions)
    on = replace(plan, most=max(CHECKPOINTS), stop_when_sure=False)
    profile, states, at_stop, put, spent = Profile(), dict[int, State](), None, 0, 0.0
    while True:
        began = time.process_time()
        step = next_question(skills, roles, SENIORITY, profile, on if at_stop else plan)
        spent += time.process_time() - began
        if isinstance(step, Stop):
            belief = believe(prior(skills), profile.claims)
            if at_stop is None:
                at_stop = _at_stop(judge, rank(belief, roles, SENIORITY), profile, put, step.reason)
                if step.reason == "early":  # nobody is asked on: keep what was said
                    on = replace(on, most=put)
                continue
            for n in CHECKPOINTS:
                states.setdefault(n, judge.state(roles, belief))
            return states, at_stop, 1000 * spent / max(put, 1)
        profile = _reply(profile, someone, step.skill, again=step.reason == "reask")
        put += 1
        if put in CHECKPOINTS:
            belief = believe(prior(skills), profile.claims)
            states[put] = judge.state(roles, belief)


def _reply(profile: Profile, someone: Person, skill: str, *, again: bool) -> Profile:
    if again:
        claim = someone.again(skill)
        kept = claim.level == profile.claims[skill].level
        claims = {**profile.claims, skill: claim._replace(doubted=kept)}
        return profile._replace(claims=claims, reasked=(*profile.reasked, skill))
    if skill in someone.skips:
        return profile._replace(skipped=profile.skipped | {skill})
    return profile._replace(claims={**profile.claims, skill: someone.sheet[skill]})


def _at_stop(judge: Judge, ranking: Ranking, profile: Profile, put: int, reason: str) -> AtStop:
    leader = ranking.leader.role.id
    told = [m for m in ranking.matches if m.enough_data]
    return AtStop(
        questions=put,
        reason=reason,
        chance=ranking.chances[leader],
        same=leader == _first(judge.sheet),
        near=max(judge.sheet.values()) - judge.sheet[leader] <= NEAR,
        true_best=leader == _first(judge.truth),
        shown=len(ranking.shown),
        shown_has_sheet=_first(judge.sheet) in ranking.shown,
        shown_has_truth=_first(judge.truth) in ranking.shown,
        ranges=len(told),
        covered=sum(m.fit.low <= judge.true_fits[m.role.id] <= m.fit.high for m in told),
        reasks=len(profile.reasked),
        useful_reasks=sum(s in judge.person.slips for s in profile.reasked),
    )


def _fixed(judge: Judge, roles: Sequence[Role], *, learn: bool) -> dict[int, State]:
    """A fixed list, most telling between these roles first; with or without the product's model."""
    claims: dict[str, Claim] = {}
    states = {}
    for n, skill in enumerate(_fixed_order(tuple(r.id for r in roles))[: max(CHECKPOINTS)], 1):
        if skill not in judge.person.skips:
            claims[skill] = judge.person.sheet[skill]
        if n in CHECKPOINTS:
            belief = believe(prior(catalogue().skills), claims) if learn else _told(claims)
            states[n] = judge.state(roles, belief)
    return states


@functools.cache
def _fixed_order(roles: tuple[str, ...]) -> list[str]:
    """Skills by how much the share of ads naming them differs between the roles."""
    known = catalogue()

    def spread(skill: str) -> float:
        shares = [known.roles[r].named.get(skill, 0.0) for r in roles]
        middle = common.mean(shares)
        return common.mean((share - middle) ** 2 for share in shares)

    return sorted(known.skills, key=lambda s: (-spread(s), s))


def _levels_target(judge: Judge, roles: Sequence[Role]) -> dict[int, State]:
    """Asks what says most about all levels, whatever the roles."""
    start = prior(catalogue().skills)
    claims: dict[str, Claim] = {}
    asked: set[str] = set()
    states = {}
    for n in range(1, max(CHECKPOINTS) + 1):
        belief = believe(start, claims)
        skill = min((s for s in belief.index if s not in asked), key=lambda s: (-_information(belief, s), s))
        asked.add(skill)
        if skill not in judge.person.skips:
            claims[skill] = judge.person.sheet[skill]
        if n in CHECKPOINTS:
            belief = believe(start, claims)
            states[n] = judge.state(roles, belief)
    return states


def _information(belief: Belief, skill: str) -> float:
    i = belief.index[skill]
    row = belief.covariance[i]
    return sum(c * c for c in row) / (row[i] + TYPICAL_NOISE)


def _first(scores: Mapping[str, float]) -> str:
    return min(scores, key=lambda role: (-scores[role], role))
