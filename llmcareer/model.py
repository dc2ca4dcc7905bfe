"""The words of this program as types: frozen values everybody stands on. No input, no output.

Meanings are in docs/method.md section "Words"; ids are for ever and never get a new meaning.
Named tuples, not data classes: every command defines these types at start-up, and a named tuple
costs a seventh of a frozen, slotted data class (docs/decisions/0003).
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final, NamedTuple

NOTHING: Final[Mapping[Any, Any]] = MappingProxyType({})  # the default of mappings: empty, and stays so

AREAS: Final = ("machine_learning", "programming", "data_analysis", "research")
AREA_NAMES: Final = {
    "machine_learning": "machine learning",
    "programming": "programming",
    "data_analysis": "data analysis",
    "research": "research",
}

TOP_LEVEL: Final = 4
LEVELS: Final = (0, 1, 2, 3, 4)
LEVEL_NAMES: Final = ("new to me", "know of it", "done with help", "do it alone", "others rely on it")
LEVEL_ZERO: Final = "New to me, or I don't know what this is."

SENIORITIES: Final = ("entry", "mid", "senior")
SENIORITY_NAMES: Final = {
    "entry": "a first job in this field",
    "mid": "a job with some years behind you",
    "senior": "a senior job",
}

EVIDENCE_TAGS: Final = ("none", "read", "course", "project", "production")

SIZES: Final = ("small", "normal", "large")

FOCUSES: Final = (
    "fine-tuning",
    "responsible-ai",
    "applications",
    "agents",
    "evaluation",
    "inference",
    "data-curation",
    "multimodal",
)


class Source(NamedTuple):
    """Where figures or ideas come from. ``looked_at`` is the date (ISO) when it was read."""

    id: str
    title: str
    publisher: str
    year: str
    licence: str
    attribution: str
    looked_at: str
    url: str = ""


class Figure(NamedTuple):
    """A share with its 95 % interval, all 0..1, of ``n`` ads, answers or statements.

    ``source`` is a Source id. ``measure`` says what is counted, ``period`` when and for which part.
    """

    source: str
    measure: str
    share: float
    low: float
    high: float
    n: int
    period: str


class Piece(NamedTuple):
    """The first piece of a step: one thing to make, and the sentence one can say afterwards."""

    make: str
    say: str


class Skill(NamedTuple):
    """Something a person can do. ``statements[k]`` is what a person at level k (0..4) can show.

    ``one_of_many`` marks a particular language or tool that others replace by another one (Python,
    Git): lacking it contradicts no other answer, and no other answer implies it.
    """

    id: str
    name: str
    area: str
    description: str
    why: str
    prerequisites: tuple[str, ...]
    aliases: tuple[str, ...]
    size: str
    statements: tuple[str, ...]
    one_of_many: bool = False
    first_pieces: Mapping[int, Piece] = NOTHING
    codes: Mapping[str, tuple[str, ...]] = NOTHING

    def in_my_words(self, level: int) -> str:
        """The statement of a level as the person would say it: "I wrote functions ..."."""
        statement = self.statements[level]
        return statement if level == 0 else f"I {statement[0].lower()}{statement[1:]}"


class Requirement(NamedTuple):
    """A role's need of a skill.

    ``levels`` gives the required level (1..4) per seniority. ``importance`` is >= 0 and only
    compares requirements of one role. ``basis`` says what the importance rests on: ``ads``,
    ``foundation`` (surveys, frameworks or prerequisites: ads never name it) or ``editorial``.
    ``reason`` is given for every basis but ``ads``. ``levels_from`` says what the levels rest on.
    """

    skill: str
    levels: Mapping[str, int]
    importance: float
    must_have: bool
    basis: str
    figures: tuple[Figure, ...]
    reason: str = ""
    levels_from: str = ""


class Measure(NamedTuple):
    """A named figure about a role as a whole, such as a degree fact or a term that is not scored."""

    name: str
    figure: Figure


class Focus(NamedTuple):
    """A specialisation inside a role: the share of the role's ads, and how it tilts importances.

    ``lift`` multiplies the importance of a skill (1..2); ``adds`` are requirements it brings along.
    """

    id: str
    figure: Figure
    lift: Mapping[str, float]
    adds: tuple[Requirement, ...] = ()


class Neighbour(NamedTuple):
    """A role whose ads ask for alike skills. ``similarity`` is a centred cosine, -1..1."""

    role: str
    similarity: float
    asks_more: tuple[str, ...]


class Role(NamedTuple):
    """A job. ``ads`` counts the ads behind it per seniority and in all; ``named`` gives, for every
    skill of the catalogue that ads can name, the share of the role's ads that name it (0..1)."""

    id: str
    name: str
    aliases: tuple[str, ...]
    group: str
    summary: str
    description: str
    day: str
    confused_with: tuple[tuple[str, str], ...]
    ways_in: tuple[str, ...]
    since_llms: str
    requirements: tuple[Requirement, ...]
    ads: Mapping[str, int]
    period: str
    evidence_note: str = ""
    named: Mapping[str, float] = NOTHING
    degree: tuple[Measure, ...] = ()
    also_named: tuple[Measure, ...] = ()
    focuses: tuple[Focus, ...] = ()
    nearby: tuple[Neighbour, ...] = ()
    codes: Mapping[str, tuple[str, ...]] = NOTHING

    def requirement(self, skill: str) -> Requirement | None:
        """Give the role's requirement of a skill, or None where it asks nothing."""
        return next((r for r in self.requirements if r.skill == skill), None)

    def focus(self, focus: str) -> Focus | None:
        """Give a focus of this role, or None where its ads hardly name it."""
        return next((f for f in self.focuses if f.id == focus), None)


class Resource(NamedTuple):
    """Something to learn from, for the way from one level to another (0..4).

    ``hours`` is what a source states, or None where no source states it.
    """

    id: str
    title: str
    author: str
    url: str
    kind: str
    free: str
    level_from: int
    level_to: int
    skills: tuple[str, ...]
    hours: float | None = None
    hours_source: str = ""
    year: str = ""

    def teaches(self, level: int) -> bool:
        """Whether one can learn the step to a level (1..4) from it.

        It must start at or below the level before and reach this one. Papers, reference docs and
        data sets teach nobody below level 3 (docs/method.md 0.1, 12).
        """
        teachable = level >= 3 or self.kind not in ("paper", "docs", "dataset")
        return teachable and self.level_from <= level - 1 and self.level_to >= level


class Project(NamedTuple):
    """Something to build that proves a level (1..4) of its skills. ``hours`` is our estimate."""

    id: str
    title: str
    description: str
    skills: tuple[str, ...]
    level: int
    hours: float
    deliverable: str
    url: str


class Unlisted(NamedTuple):
    """A title people search for which is no role of its own, with the answer and where to look."""

    id: str
    aliases: tuple[str, ...]
    answer: str
    see: str


class Catalogue(NamedTuple):
    """All of ``data/``, validated and immutable. Mappings keep the order of the files."""

    version: str
    date: str
    place: str
    first_questions: tuple[str, ...]
    skills: Mapping[str, Skill]
    roles: Mapping[str, Role]
    resources: Mapping[str, Resource]
    projects: Mapping[str, Project]
    sources: Mapping[str, Source]
    retired: Mapping[str, tuple[str, ...]] = NOTHING
    unlisted: Mapping[str, Unlisted] = NOTHING


class Event(NamedTuple):
    """One line of the answer log, the only truth about a person.

    ``kind``: ``answer`` (skill, level, evidence), ``not_sure``, ``skip``, ``back`` (takes the last
    answer, not_sure or skip back), ``reask`` (an answer was asked again), ``tick`` (level 1: done
    hands-on, 0: not ticked), ``frame`` (seniority), ``degree``, ``hours_per_week``, ``fresh``
    (start over), ``begun`` and ``finished`` (an assessment), ``done`` (progress recorded by hand),
    ``undo`` (takes the last ``done`` back), ``cv`` (a finding the person confirmed), ``plan`` (a
    learning plan was made). ``at`` is UTC, ISO 8601. ``hours`` are hours spent. ``value`` holds
    what is no skill: a seniority, a degree, what a plan was asked for, with ``done`` and ``plan``
    the fits as they were shown (planning/asked.py).
    """

    at: str
    kind: str
    skill: str = ""
    level: int | None = None
    evidence: str = "none"
    hours: float | None = None
    link: str = ""
    note: str = ""
    last_used: int | None = None
    value: str = ""
    catalogue_version: str = ""


class Reply(NamedTuple):
    """What a person, or a file in their place, replies to one question.

    ``kind``: ``answer`` (then ``level`` 0..4 and ``evidence``), ``not_sure``, ``skip`` or ``back``.
    """

    kind: str
    level: int | None = None
    evidence: str = "none"


class Claim(NamedTuple):
    """What the person says of one skill: a level 0..4 and what is behind it.

    ``source``: ``answer``, ``cv`` or ``check``. ``doubted`` marks a contradiction that was asked
    about and kept: its noise counts double (docs/method.md 2.2).
    """

    level: int
    evidence: str = "none"
    source: str = "answer"
    note: str = ""
    link: str = ""
    last_used: int | None = None
    doubted: bool = False


class Profile(NamedTuple):
    """A person as the answer log tells it; never stored by itself.

    ``skipped`` and ``not_sure`` hold skills asked about without a level as the answer; ``reasked``
    the skills asked a second time because answers contradict each other; ``ticks`` whether a skill
    was ticked as done hands-on, for those that stood on a tick screen.
    """

    claims: Mapping[str, Claim] = NOTHING
    skipped: frozenset[str] = frozenset()
    not_sure: frozenset[str] = frozenset()
    reasked: tuple[str, ...] = ()
    ticks: Mapping[str, bool] = NOTHING
    seniority: str = ""
    degree: Mapping[str, str] = NOTHING
    hours_per_week: float | None = None
