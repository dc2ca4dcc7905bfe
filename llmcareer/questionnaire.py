"""Which question comes next, or a reason to stop. Does not know who asks and keeps no state.

The next question is the one that can change the answer most per second of reading
(docs/method.md 2.2 with 0.1): first one skill per area that most people can place, then the skill
that says most about which role stands first, with a smaller part for the gaps of that role.
"""

import math
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from llmcareer.belief import Belief, belief_of, contradictions, descendants, normal_below
from llmcareer.matching import Match, Ranking, rank
from llmcareer.model import AREAS, Profile, Role, Skill

FEWEST_QUESTIONS = 10  # the order is often settled after 8; the list of gaps is then still thin
EARLY_QUESTIONS = 8  # answers of mostly 0 end sooner: nobody is asked on for things that come later
MOST_QUESTIONS = 20
USUAL_QUESTIONS = 15  # the median of benchmarks/questionnaire; what people are told at the start
MOST_REASKS = 2
SHARPEN_QUESTIONS = 5
QUICK_QUESTIONS = 6  # after the tick screens of the quick form
TICKS_WORTH = 6  # four tick screens cost and tell about as much as so many questions (docs/method.md 2.6)

# docs/decisions/0006-questionnaire-choices.md, from benchmarks/questionnaire
SURE_ENOUGH = 0.85  # P(the leader is best) at which asking on for the order stops
SMALL_REGRET = 0.015  # expected loss of order score from naming the leader, 0..1
GAP_SHARE = 0.15  # weight of the leader's gaps beside the order of roles

WORDS_PER_SECOND = 238 / 60  # silent reading of non-fiction, docs/method.md 2.1
CHOICE_SECONDS = 4.0
TAG_SECONDS = 3.0  # the evidence key on the same screen, asked at levels 2 to 4

TYPICAL_NOISE = 0.49  # variance of an answer not yet given: between a project and a course tag


@dataclass(frozen=True, slots=True)
class Question:
    """The skill to ask about and why.

    ``number`` counts from 1; ``about`` is how many there will be in all as far as one can tell, and
    ``seconds`` how long the rest takes. ``reason``: ``first``, ``order``, ``gaps``, ``role``,
    ``full`` or ``reask``; ``detail`` completes it in words for a re-ask. ``rivals`` are the role
    ids between which the answer helps to decide.
    """

    skill: str
    number: int
    about: int
    seconds: float
    reason: str
    detail: str = ""
    rivals: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stop:
    """No further question, and why: ``sure``, ``early``, ``limit``, ``role_known`` or ``all_asked``."""

    reason: str


@dataclass(frozen=True, slots=True)
class Plan:
    """How to ask: for the order of all roles, for one role only, or everything.

    ``most`` is the hard limit of questions, re-asks included. ``only_gaps`` asks on for the gaps of
    the leading role after the order is settled. ``stop_when_sure`` is False for somebody who wants
    to go on to the limit although the order is settled (the benchmark does).
    """

    first: tuple[str, ...]
    most: int = MOST_QUESTIONS
    role: str | None = None
    full: bool = False
    only_gaps: bool = False
    stop_when_sure: bool = True


def next_question(
    skills: Mapping[str, Skill], roles: Sequence[Role], seniority: str, profile: Profile, plan: Plan
) -> Question | Stop:
    """The next question for this profile, or the reason to stop. Deterministic; ties go by id."""
    asked = asked_skills(profile)
    belief = belief_of(skills, profile)
    doubtful = _reask(skills, belief, profile)
    put = len(asked) + len(profile.reasked)
    if doubtful and put < plan.most:
        skill, detail = doubtful
        return _question(skills, skill, put, plan, "reask", detail=detail)
    open_skills = _askable(skills, roles, profile, plan)
    if not open_skills:
        return Stop("role_known" if plan.role else "all_asked")
    first = next((s for s in plan.first if s in open_skills), None)
    if first and not plan.role and not plan.only_gaps:
        return _question(skills, first, put, plan, "first", left=len(open_skills) if plan.full else None)
    if put >= plan.most and not plan.full:
        return Stop("limit")
    if plan.full:
        return _question(skills, open_skills[0], put, plan, "full", left=len(open_skills))
    ranking = rank(belief, roles, seniority)
    if plan.role or plan.only_gaps:
        target = ranking.match(plan.role) if plan.role else ranking.leader
        skill = _best(open_skills, lambda s: gap_value(belief, target, s) / seconds(skills[s]))
        return _question(skills, skill, put, plan, "role" if plan.role else "gaps", left=len(open_skills))
    seen = asked | profile.ticks.keys()
    worth = len(asked) + (TICKS_WORTH if profile.ticks else 0)
    reason = stop_reason(ranking, worth, {skills[s].area for s in seen if s in skills})
    if reason and plan.stop_when_sure:
        return Stop(reason)
    skill = most_telling(skills, belief, ranking, open_skills)
    return _question(skills, skill, put, plan, "order", rivals=ranking.shown[:3])


def asked_skills(profile: Profile) -> frozenset[str]:
    """Every skill the questionnaire has put to this person, whatever the answer."""
    answered = {s for s, claim in profile.claims.items() if claim.source == "answer"}
    return frozenset(answered | profile.skipped | profile.not_sure)


def stop_reason(ranking: Ranking, asked: int, areas: Collection[str]) -> str | None:
    """Why to stop asking for the order of roles, or None: docs/method.md 2.2 and 2.5."""
    if asked < EARLY_QUESTIONS or len(areas) < len(AREAS):
        return None
    if ranking.too_early:
        return "early"
    if asked < FEWEST_QUESTIONS:
        return None
    if len(ranking.matches) == 1 or ranking.chances[ranking.leader.role.id] >= SURE_ENOUGH:
        return "sure"
    return "sure" if ranking.regret <= SMALL_REGRET else None


def most_telling(skills: Mapping[str, Skill], belief: Belief, ranking: Ranking, candidates: Sequence[str]) -> str:
    """The candidate whose answer can change the order most per second, with a part for the gaps."""
    decision = order_values(belief, ranking.matches, candidates)
    gaps = {s: gap_value(belief, ranking.leader, s) for s in candidates}
    most_decision = max(decision.values()) or 1.0
    most_gaps = max(gaps.values()) or 1.0
    return _best(
        candidates,
        lambda s: (decision[s] / most_decision + GAP_SHARE * gaps[s] / most_gaps) / seconds(skills[s]),
    )


def order_values(belief: Belief, matches: Sequence[Match], candidates: Sequence[str]) -> dict[str, float]:
    """How much an answer says about the order: over rivals of the leader, the chance that the rival
    is ahead times the share of the doubt about their difference that the answer takes away."""
    leader = matches[0]
    value = dict.fromkeys(candidates, 0.0)
    for rival in matches[1:]:
        touched = sorted(leader.order_slope.keys() | rival.order_slope.keys())
        slope = [(belief.index[s], leader.order_slope.get(s, 0.0) - rival.order_slope.get(s, 0.0)) for s in touched]
        pull = [sum(row[j] * g for j, g in slope) for row in belief.covariance]
        variance = max(sum(pull[j] * g for j, g in slope), 1e-12)
        deviation = math.sqrt(variance)
        behind = normal_below(-(leader.order_score - rival.order_score) / deviation)
        for s in candidates:
            i = belief.index[s]
            value[s] += behind * pull[i] ** 2 / (belief.covariance[i][i] + TYPICAL_NOISE) / deviation
    return value


def gap_value(belief: Belief, target: Match, skill: str) -> float:
    """How much an answer narrows what we believe of the levels the target role requires."""
    i = belief.index[skill]
    row = belief.covariance[i]
    narrowed = sum(p.weight / p.required * row[belief.index[p.skill]] ** 2 for p in target.parts)
    return narrowed / (row[i] + TYPICAL_NOISE)


def seconds(skill: Skill) -> float:
    """How long the question takes: reading its name, description and statements, then choosing."""
    words = len(" ".join((skill.name, skill.description, *skill.statements)).split())
    return words / WORDS_PER_SECOND + CHOICE_SECONDS


def _askable(skills: Mapping[str, Skill], roles: Sequence[Role], profile: Profile, plan: Plan) -> list[str]:
    """Skills that may be asked, in id order: not asked yet, and with nothing below them answered 0."""
    new = [s for s, claim in profile.claims.items() if claim.level == 0]
    closed = asked_skills(profile) | descendants(skills, new)
    wanted = [r for r in roles if plan.role in (None, r.id)]
    needed = set(skills) if plan.full else {q.skill for role in wanted for q in role.requirements}
    return sorted(s for s in needed if s not in closed)


def _reask(skills: Mapping[str, Skill], belief: Belief, profile: Profile) -> tuple[str, str] | None:
    """A contradiction to ask about, once per skill and at most ``MOST_REASKS`` times in all."""
    if len(profile.reasked) >= MOST_REASKS:
        return None
    answers = {s: c for s, c in profile.claims.items() if c.source == "answer"}
    if len(answers) < FEWEST_QUESTIONS:
        return None
    found = contradictions(skills, belief, answers)
    return next(((s, why) for s, why in found.items() if s not in profile.reasked), None)


def _question(
    skills: Mapping[str, Skill],
    skill: str,
    put: int,
    plan: Plan,
    reason: str,
    *,
    detail: str = "",
    rivals: tuple[str, ...] = (),
    left: int | None = None,
) -> Question:
    number = put + 1
    usual = min(USUAL_QUESTIONS, plan.most)
    about = max(number, usual if left is None else put + left if plan.full else min(put + left, plan.most))
    typical = sum(seconds(s) for s in skills.values()) / len(skills) + TAG_SECONDS
    return Question(skill, number, about, (about - number + 1) * typical, reason, detail, rivals)


def _best(candidates: Sequence[str], score: Callable[[str], float]) -> str:
    return min(candidates, key=lambda s: (-score(s), s))
