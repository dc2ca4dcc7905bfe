"""A plan: the steps that bring most within some hours, in an order that works, and what stays out.

What may be chosen, and why so, is told in docs/decisions/0007-planning.md: the gain of a plan is the
part of the fit it brings, and a level 1 ("know of it") is never a goal of its own where the job asks
for more. Pure functions: no clock, no chance, no screens.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from llmcareer.belief import Belief
from llmcareer.matching import Match
from llmcareer.model import Catalogue, Skill
from llmcareer.planning.optimum import Option, best_set, closure
from llmcareer.planning.steps import USEFUL_LEVEL, Hours, Step, best_hours, gain, needed, step

Key = tuple[str, int]

SURELY_THERE = 1e-6  # a chance of being below a level under which nobody plans for it
TAKEN_AS_GIVEN = 0.1  # below it a guessed level is not worth a step of its own: it is met along the way
LIKELY_THERE = 0.2  # below it a guessed level is only confirmed on the way, docs/method.md 4.3
CHECK_BETWEEN, CHECK_HOURS = (0.2, 0.8), 10.0  # when a self-check comes first, docs/method.md 4.3
KEEP_BONUS = 0.25  # how much more a step of the last plan counts when it is made again: no zigzag
MUST_HAVE_BONUS = 2.0  # more than any gain of fit: must-haves first, then fit


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """One step of a plan: ``step`` with its hours at this person's pace.

    ``doubt`` is the chance (0..1) that the person is not at the end level yet: 1 where they said so.
    ``hours`` are the expected ones: ``doubt`` times the hours of the whole step, which
    ``step.hours`` keeps. ``along`` are guessed levels that are only confirmed along the way; their
    hours and gains are counted here. ``gains`` is the gain in fit per role, ``step.gain`` their
    mean. ``opens`` are later steps of the plan that need this one.
    """

    step: Step
    doubt: float
    hours: Hours
    gains: Mapping[str, float]
    opens: tuple[Key, ...]
    along: tuple[Key, ...] = ()

    @property
    def key(self) -> Key:
        """The skill and the level reached."""
        return self.step.skill, self.step.to

    @property
    def guessed(self) -> bool:
        """Whether nobody asked about the level and it is a guess."""
        return self.doubt < 1.0

    @property
    def self_check(self) -> bool:
        """Whether to check first, since hours of study may not be needed (docs/method.md 4.3)."""
        least, most = CHECK_BETWEEN
        return least < self.doubt < most and self.step.hours.typical > CHECK_HOURS

    @property
    def only_confirms(self) -> bool:
        """Whether the person is likely there, so that showing it is all there is to do."""
        return self.doubt <= LIKELY_THERE


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A step towards the role that the plan does not hold. ``hours`` is what it takes with all it
    needs beyond the plan; ``reason`` is ``too_long`` (more than all hours there are), ``less_per_hour``
    (than the plan as a whole) or ``no_room`` (good value, but something better would have to go)."""

    skill: str
    to: int
    gain: float
    hours: float
    reason: str


@dataclass(frozen=True, slots=True)
class LearningPlan:
    """Steps in order within ``hours``; fits are 0..1, the mean over roles. ``proved`` says whether
    the choice is proved best. ``close_all`` are the typical hours that would close every gap."""

    steps: tuple[PlannedStep, ...]
    hours: float
    fit_before: float
    fit_after: float
    fits: Mapping[str, tuple[float, float]]
    proved: bool
    left_out: tuple[LeftOut, ...]
    close_all: float

    @property
    def typical_hours(self) -> float:
        """What the chosen steps take, typically."""
        return sum(s.hours.typical for s in self.steps)

    def common(self) -> tuple[PlannedStep, ...]:
        """Steps that bring something for every role."""
        return tuple(s for s in self.steps if all(g > 0 for g in s.gains.values()))

    def deciding(self) -> tuple[PlannedStep, ...]:
        """Steps that count for some of the roles only."""
        return tuple(s for s in self.steps if 0 < sum(1 for g in s.gains.values() if g > 0) < len(s.gains))


@dataclass(frozen=True, slots=True)
class _Ground:
    """What every step towards the roles costs and brings for one person."""

    options: Mapping[Key, Option[Key]]
    gains: Mapping[Key, Mapping[str, float]]
    doubts: Mapping[Key, float]
    hours: Mapping[Key, Hours]


def make_plan(
    catalogue: Catalogue,
    belief: Belief,
    matches: Sequence[Match],
    hours: float,
    *,
    pace: float = 1.0,
    must_first: bool = False,
    keep: Collection[Key] = (),
) -> LearningPlan:
    """The plan that brings most within ``hours`` (study hours, at least 0) for one role or the mean of several.

    ``pace`` multiplies our hours (docs/method.md 4.4). ``must_first`` completes as many must-haves as
    possible before it looks at the fit. ``keep`` are the steps of a plan that is made again: they
    count a quarter more, so that a small difference does not turn everything over.
    """
    ground = _ground(catalogue, belief, matches, pace, must_first=must_first)
    best = best_set(_keeping(ground.options, keep), hours)
    ordered = _in_order(catalogue.skills, ground, best.chosen, len(matches))
    steps = _folded(catalogue, ground, ordered)
    before = {m.role.id: m.fit.expected for m in matches}
    after = {r: min(1.0, fit + sum(ground.gains[k][r] for k in best.chosen)) for r, fit in before.items()}
    return LearningPlan(
        steps=steps,
        hours=hours,
        fit_before=sum(before.values()) / len(matches),
        fit_after=sum(after.values()) / len(matches),
        fits={r: (before[r], after[r]) for r in before},
        proved=best.proved,
        left_out=_left_out(ground, best.chosen, hours),
        close_all=sum(option.hours for option in ground.options.values()),
    )


def options_for(
    catalogue: Catalogue, belief: Belief, matches: Sequence[Match], *, pace: float = 1.0, must_first: bool = False
) -> Mapping[Key, Option[Key]]:
    """Every step towards the roles as an option of ``optimum``: for benchmarks and tests."""
    return _ground(catalogue, belief, matches, pace, must_first=must_first).options


def _ground(
    catalogue: Catalogue, belief: Belief, matches: Sequence[Match], pace: float, *, must_first: bool
) -> _Ground:
    skills = catalogue.skills
    present = {s: _surely_present(belief, s) for s in skills}
    keys: dict[Key, None] = {}
    for match in matches:
        for part in match.parts:
            keys.update(dict.fromkeys(needed(skills, present, part.skill, part.required)))
    gains = {key: _gains(belief, matches, key) for key in keys}
    doubts = {(s, k): sum(belief.level_chances(s)[:k]) for s, k in keys}
    hours = {(s, k): _scaled(best_hours(catalogue, s, k), pace) for s, k in keys}
    asked = {s: max((p.required for m in matches for p in m.parts if p.skill == s), default=0) for s in skills}
    builds_on = _built_on(skills, asked)
    options = {}
    for s, k in keys:
        own = [(s, k - 1)] if k > 1 else []
        before = [(p, max(k - 1, 1)) for p in skills[s].prerequisites]
        # What a person already knows of builds on this: then even a first idea of it is worth having.
        held = any(present[c] >= 1 for c in builds_on[s])
        value = sum(gains[s, k].values()) / len(matches)
        if must_first:
            value += MUST_HAVE_BONUS * sum(
                p.requirement.must_have and p.required == k for m in matches for p in m.parts if p.skill == s
            )
        options[s, k] = Option(
            hours=max(doubts[s, k] * hours[s, k].typical, 1e-9),
            gain=value,
            needs=tuple(key for key in dict.fromkeys(own + before) if key in keys),
            goal=k >= USEFUL_LEVEL or asked[s] < USEFUL_LEVEL or held,
        )
    return _Ground(options, gains, doubts, hours)


def _keeping(options: Mapping[Key, Option[Key]], keep: Collection[Key]) -> Mapping[Key, Option[Key]]:
    return {k: replace(o, gain=o.gain * (1 + KEEP_BONUS)) if k in keep else o for k, o in options.items()}


def _surely_present(belief: Belief, skill: str) -> int:
    """The claimed level, or the highest one we do not doubt where nothing was claimed."""
    claim = belief.claims.get(skill)
    if claim is not None:
        return claim.level
    chances = belief.level_chances(skill)
    return sum(1 for k in range(1, len(chances)) if sum(chances[:k]) < SURELY_THERE)


def _built_on(skills: Mapping[str, Skill], asked: Mapping[str, int]) -> dict[str, list[str]]:
    """Per skill those that build on it directly, among all that lead to what the roles ask."""
    nothing = dict.fromkeys(skills, 0)
    leading = {s for skill, most in asked.items() for s, _ in needed(skills, nothing, skill, most)}
    return {s: [c for c in sorted(leading) if s in skills[c].prerequisites] for s in skills}


def _gains(belief: Belief, matches: Sequence[Match], key: Key) -> dict[str, float]:
    skill, to = key
    return {m.role.id: sum(gain(belief, p, to) for p in m.parts if p.skill == skill) for m in matches}


def _scaled(hours: Hours, factor: float) -> Hours:
    return Hours(hours.low * factor, hours.typical * factor, hours.high * factor, hours.source)


def _in_order(skills: Mapping[str, Skill], ground: _Ground, chosen: frozenset[Key], roles: int) -> list[Key]:
    """The chosen steps goal by goal: what is only to be shown first, since it may change the plan, then
    what serves every role, then what pays best per hour.

    A goal comes with all it still needs before it, so nothing is begun and left lying.
    """
    options, nothing = ground.options, dict.fromkeys(skills, 0)
    ways = {key: sorted(closure(options, key)) for key in sorted(chosen) if options[key].goal}
    ordered: dict[Key, None] = {}

    def rank(goal: Key) -> tuple[bool, bool, float, Key]:
        left = [k for k in ways[goal] if k not in ordered]
        check = all(ground.doubts[k] <= LIKELY_THERE for k in left)
        shared = sum(1 for g in ground.gains[goal].values() if g > 0) == roles
        worth = sum(options[k].gain for k in left) / sum(options[k].hours for k in left)
        return not check, not shared, -worth, goal

    while goals := [key for key in ways if key not in ordered]:
        goal = min(goals, key=rank)
        ordered.update(dict.fromkeys(k for k in needed(skills, nothing, *goal) if k in chosen and k not in ordered))
    return list(ordered)


def _folded(catalogue: Catalogue, ground: _Ground, ordered: Sequence[Key]) -> tuple[PlannedStep, ...]:
    """Steps as a person sees them: guessed levels that are all but sure come along with the next step,
    and a likely one with the next level of its skill."""
    shown: list[tuple[Key, list[Key]]] = []
    waiting: list[Key] = []
    for index, key in enumerate(ordered):
        if ground.doubts[key] <= TAKEN_AS_GIVEN or _comes_with_the_next(ground, ordered, index):
            waiting.append(key)
        else:
            shown.append((key, waiting))
            waiting = []
    if waiting and shown:
        shown[-1][1].extend(waiting)
    elif waiting:
        shown.append((waiting[-1], waiting[:-1]))
    return tuple(_planned(catalogue, ground, key, along, ordered) for key, along in shown)


def _comes_with_the_next(ground: _Ground, ordered: Sequence[Key], index: int) -> bool:
    """Whether a likely level is followed at once by the next level of the same skill."""
    skill, to = ordered[index]
    return ground.doubts[skill, to] <= LIKELY_THERE and ordered[index + 1 : index + 2] == [(skill, to + 1)]


def _planned(
    catalogue: Catalogue, ground: _Ground, key: Key, along: Sequence[Key], ordered: Sequence[Key]
) -> PlannedStep:
    skill, to = key
    keys = (*along, key)
    gains = {r: sum(ground.gains[k][r] for k in keys) for r in ground.gains[key]}
    opens = tuple(k for k in ordered if k not in keys and any(x in ground.options[k].needs for x in keys))
    one = step(catalogue, skill, to, _mean(gains), dict.fromkeys(s for s, _ in opens if s != skill))
    parts = [_scaled(ground.hours[k], ground.doubts[k]) for k in keys]
    hours = Hours(
        sum(h.low for h in parts), sum(h.typical for h in parts), sum(h.high for h in parts), one.hours.source
    )
    return PlannedStep(one, ground.doubts[key], hours, gains, opens, tuple(along))


def _left_out(ground: _Ground, chosen: frozenset[Key], hours: float) -> tuple[LeftOut, ...]:
    """The next step of every skill that the roles ask for and the plan does not reach, largest gain first."""
    found: dict[str, LeftOut] = {}
    taken = sum(ground.options[k].hours for k in chosen)
    rate = sum(_mean(ground.gains[k]) for k in chosen) / taken if taken else 0.0
    for key in sorted(ground.options):
        option = ground.options[key]
        if key in chosen or not option.goal or option.gain <= 0 or key[0] in found:
            continue
        way = closure(ground.options, key)
        beyond = sum(ground.options[k].hours for k in way - chosen)
        brought = sum(_mean(ground.gains[k]) for k in way - chosen)
        reason = "too_long" if beyond > hours else "less_per_hour" if brought < rate * beyond else "no_room"
        found[key[0]] = LeftOut(*key, brought, beyond, reason)
    return tuple(sorted(found.values(), key=lambda left: (-left.gain, left.skill)))


def _mean(gains: Mapping[str, float]) -> float:
    return sum(gains.values()) / len(gains)
