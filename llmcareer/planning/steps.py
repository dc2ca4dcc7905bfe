"""Steps from what a person can do to what a role asks, with hours, and the first ones to take.

A step raises one skill by one level. Its gain is the part of the fit it brings; its hours come from
the level, the size of the skill and, where a source states hours, the resource (docs/method.md 4).
Does not know screens, files or the clock.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from llmcareer.belief import Belief
from llmcareer.matching import Match, Part, Ranking
from llmcareer.model import Catalogue, Project, Resource, Skill

# Low, typical and high hours of the step to each level, docs/method.md 4.4 (estimates with anchors).
STEP_HOURS = {1: (4.0, 8.0, 12.0), 2: (12.0, 20.0, 35.0), 3: (30.0, 45.0, 80.0), 4: (80.0, 110.0, 200.0)}
SIZE_FACTOR = {"small": 0.6, "normal": 1.0, "large": 1.6}
EXERCISE_FACTOR = 1.3  # exercises and a project come on top of a resource's stated hours
LONGEST_PIECE = 20.0  # hours; a longer step is cut, docs/method.md 0.1 (12)
FIRST_STEPS = 3
MUST_HAVE_FIRST, GUESSED_LATER = 2.0, 0.5  # how much such gaps count when the first step is chosen
USEFUL_LEVEL = 2  # "done with help": knowing of a skill alone shows nobody anything
RESOURCES_PER_STEP = 2
FREE_ORDER = ("yes", "freemium", "paid")
KIND_ORDER = ("course", "tutorial", "book", "video", "repo", "docs", "paper", "dataset")


class Hours(NamedTuple):
    """Low, typical and high hours; ``source`` names who states them, empty for our estimate."""

    low: float
    typical: float
    high: float
    source: str = ""


class FirstPiece(NamedTuple):
    """What to do first of a step, in at most ``LONGEST_PIECE`` hours.

    ``whole`` says that it is the whole step. ``resource`` may be None where nothing is known.
    """

    hours: float
    resource: Resource | None
    make: str
    say: str
    whole: bool


class Step(NamedTuple):
    """Raising one skill from ``to - 1`` to ``to``. ``gain`` is in fit (0..1); ``opens`` are skills
    whose own gaps wait for this step."""

    skill: str
    to: int
    gain: float
    hours: Hours
    first: FirstPiece
    resources: tuple[Resource, ...]
    project: Project | None
    opens: tuple[str, ...] = ()

    @property
    def needs_users(self) -> bool:
        """Whether the level cannot be reached by study alone: others must rely on the result."""
        return self.to >= 4


def present_level(belief: Belief, skill: str) -> int:
    """The claimed level, or the expected one rounded where nothing was claimed (0..4)."""
    return round(belief.expected_level(skill))


def gain(belief: Belief, part: Part, to: int) -> float:
    """What the step to a level adds to the expected fit; 0 above the required level (0.1, 11).

    The gains of a skill's steps sum exactly to its gap.
    """
    if to > part.required:
        return 0.0
    if part.claim is not None:
        return part.weight / part.required if part.claim.level < to else 0.0
    return part.weight / part.required * sum(belief.level_chances(part.skill)[:to])


def needed(skills: Mapping[str, Skill], present: Mapping[str, int], skill: str, to: int) -> list[tuple[str, int]]:
    """All steps up to one, in an order that works; those already behind the person are left out.

    Level k needs k-1 of itself and of every prerequisite (docs/method.md 4.1), and at least a first
    idea (level 1) of every prerequisite: nobody begins MLOps without having heard of tests.
    """
    found: dict[tuple[str, int], None] = {}

    def visit(s: str, k: int) -> None:
        if k <= present[s] or (s, k) in found:
            return
        if k > 1:
            visit(s, k - 1)
        for parent in skills[s].prerequisites:
            visit(parent, max(k - 1, 1))
        found[s, k] = None

    visit(skill, to)
    return list(found)


def hours(skill: Skill, to: int, resource: Resource | None) -> Hours:
    """Hours of a step: stated ones of the chosen resource where a source states them, else ours.

    A resource that covers several levels gives each its share by our own typical hours.
    """
    low, typical, high = (SIZE_FACTOR[skill.size] * h for h in STEP_HOURS[to])
    if resource is None or resource.hours is None:
        return Hours(low, typical, high)
    spanned = sum(STEP_HOURS[k][1] for k in range(resource.level_from + 1, resource.level_to + 1))
    stated = resource.hours * EXERCISE_FACTOR * STEP_HOURS[to][1] / spanned
    return Hours(stated * low / typical, stated, stated * high / typical, resource.hours_source)


def resources_for(catalogue: Catalogue, skill: str, to: int) -> tuple[Resource, ...]:
    """Teachable resources for the step to a level, best first: about this skill before others,
    free, closest to the step, courses before papers; then by id."""

    def order(r: Resource) -> tuple[bool, int, int, int, str]:
        about = r.skills[0] != skill
        return (about, FREE_ORDER.index(r.free), r.level_to - r.level_from, KIND_ORDER.index(r.kind), r.id)

    return tuple(sorted((r for r in catalogue.resources.values() if skill in r.skills and r.teaches(to)), key=order))


def project_for(catalogue: Catalogue, skill: str, to: int) -> Project | None:
    """The project that proves a level of a skill: about it before others, then the shortest."""
    fitting = [p for p in catalogue.projects.values() if skill in p.skills and p.level == to]
    return min(fitting, key=lambda p: (p.skills.index(skill), p.hours, p.id), default=None)


def step(catalogue: Catalogue, skill: str, to: int, gained: float, opens: Iterable[str] = ()) -> Step:
    """One step with its hours, resources, project and first piece."""
    about = catalogue.skills[skill]
    resources = resources_for(catalogue, skill, to)[:RESOURCES_PER_STEP]
    project = project_for(catalogue, skill, to)
    best = resources[0] if resources else None
    taken = hours(about, to, best)
    return Step(
        skill, to, gained, taken, _first_piece(about, to, taken, best, project), resources, project, tuple(opens)
    )


def next_steps(
    catalogue: Catalogue, belief: Belief, matches: Sequence[Match], most: int = FIRST_STEPS
) -> tuple[Step, ...]:
    """The first steps towards a role, or towards several at once, in an order that works.

    Each gap is shared equally among all steps it still needs, prerequisites included; the skill
    whose way to a first useful level (``USEFUL_LEVEL``) collects most per hour comes first. Gaps of
    must-haves count double, guessed ones half: nobody should study on Monday what nobody asked
    about. The plan command finds the exact optimum for a budget.
    """
    skills = catalogue.skills
    present = {s: present_level(belief, s) for s in skills}
    chosen: list[tuple[str, int]] = []
    while len(chosen) < most:
        value = _shared_gaps(skills, belief, matches, present)
        bundles = []
        for skill in {s for s, _ in value}:
            top = max(k for s, k in value if s == skill)
            bundle = needed(skills, present, skill, min(top, max(USEFUL_LEVEL, present[skill] + 1)))
            cost = sum(best_hours(catalogue, *key).typical for key in bundle)
            bundles.append((-sum(value.get(key, 0.0) for key in bundle) / cost, bundle))
        if not bundles:
            break
        for skill, to in min(bundles)[1]:
            chosen.append((skill, to))
            present[skill] = to
    found = []
    for skill, to in chosen[:most]:
        parts = [p for m in matches for p in m.parts if p.skill == skill]
        brought = sum(gain(belief, p, to) for p in parts) / len(matches)
        found.append(step(catalogue, skill, to, brought, _opened(skills, matches, skill)))
    return tuple(found)


def first_steps(catalogue: Catalogue, belief: Belief, ranking: Ranking, most: int = FIRST_STEPS) -> tuple[Step, ...]:
    """What to do first after a ranking: towards the first role shown, or what every role builds on
    where it is too early to rank."""
    if ranking.too_early:
        begun = foundations(catalogue, belief, most)
        return begun or next_steps(catalogue, belief, ranking.matches, most)
    return next_steps(catalogue, belief, [ranking.match(ranking.shown[0])], most)


def foundations(catalogue: Catalogue, belief: Belief, most: int = FIRST_STEPS) -> tuple[Step, ...]:
    """The first steps of somebody to whom nearly everything is new: what the quiz begins with, one
    after the other to a useful level, since every role builds on it."""
    ahead = [
        (skill, to)
        for skill in catalogue.first_questions
        for to in range(present_level(belief, skill) + 1, USEFUL_LEVEL + 1)
    ]
    return tuple(step(catalogue, skill, to, 0.0) for skill, to in ahead[:most])


def _shared_gaps(
    skills: Mapping[str, Skill], belief: Belief, matches: Sequence[Match], present: Mapping[str, int]
) -> dict[tuple[str, int], float]:
    value: dict[tuple[str, int], float] = {}
    for match in matches:
        for part in match.parts:
            way = needed(skills, present, part.skill, part.required)
            open_gap = sum(gain(belief, part, k) for k in range(present[part.skill] + 1, part.required + 1))
            open_gap *= MUST_HAVE_FIRST if part.requirement.must_have else 1.0
            open_gap *= GUESSED_LATER if part.claim is None else 1.0
            for key in way:
                value[key] = value.get(key, 0.0) + open_gap / len(way)
    return value


def best_hours(catalogue: Catalogue, skill: str, to: int) -> Hours:
    """Hours of a step with the resource we would choose for it."""
    first = resources_for(catalogue, skill, to)[:1]
    return hours(catalogue.skills[skill], to, first[0] if first else None)


def _first_piece(skill: Skill, to: int, taken: Hours, resource: Resource | None, project: Project | None) -> FirstPiece:
    if taken.typical <= LONGEST_PIECE or to == 1:
        make = project.title if project is not None and project.hours <= LONGEST_PIECE else ""
        written = skill.first_pieces.get(to)
        made = make or (written.make if written else "")
        return FirstPiece(min(taken.typical, LONGEST_PIECE), resource, made, skill.in_my_words(to), whole=True)
    piece = skill.first_pieces.get(to)
    said = piece.say if piece else f"I began: {skill.in_my_words(to)}"
    return FirstPiece(LONGEST_PIECE, resource, piece.make if piece else "", said, whole=False)


def _opened(skills: Mapping[str, Skill], matches: Sequence[Match], skill: str) -> list[str]:
    """Required skills with a gap that build on this one directly, largest gap first."""
    waiting: dict[str, float] = {}
    for match in matches:
        for part in match.parts:
            if skill in skills[part.skill].prerequisites and part.gap > 0:
                waiting[part.skill] = waiting.get(part.skill, 0.0) + part.gap
    return sorted(waiting, key=lambda s: (-waiting[s], s))[:2]
