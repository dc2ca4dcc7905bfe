"""How the fit came to be what it is: points over time and changes with their cause, from the answer log.

Everything is computed with the catalogue at hand, so points can be compared. What a person saw at
the time is known where a plan or a finished step wrote it down; the difference is the catalogue's.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from llmcareer.belief import Belief, believe, prior
from llmcareer.matching import Fit, match_role
from llmcareer.model import Catalogue, Claim, Event, Role
from llmcareer.planning.asked import read_fits
from llmcareer.profile import replay

YOU, CATALOGUE, QUESTIONNAIRE = "you", "catalogue", "questionnaire"
_TELLING = {"answer", "not_sure", "skip", "back", "reask", "fresh", "cv", "check"}


@dataclass(frozen=True, slots=True)
class Point:
    """Where a person stood towards one role at the end of a day. ``areas`` holds per area the share
    (0..1) met of what the role asks there; ``answered`` counts the skills answered."""

    day: str
    role: str
    fit: Fit
    areas: Mapping[str, float]
    answered: int


@dataclass(frozen=True, slots=True)
class Change:
    """What moved the fit. ``skills`` are (skill, level before or None, level after or None);
    ``versions`` the catalogue before and after; ``effects`` the change of the fit per role, None
    where figures of the time were not kept."""

    day: str
    cause: str
    skills: tuple[tuple[str, int | None, int | None], ...]
    versions: tuple[str, str]
    effects: Mapping[str, float | None]


def history(
    catalogue: Catalogue, roles: Sequence[Role], seniority: str, events: Sequence[Event], today: str
) -> tuple[tuple[Point, ...], tuple[Change, ...]]:
    """Points (a day with a change, each role) and changes, oldest first. ``today`` is an ISO date."""
    start = prior(catalogue.skills)
    points: dict[tuple[str, str], Point] = {}
    changes: list[Change] = []
    before: Mapping[str, Claim] = {}
    fits = {r.id: match_role(start, r, seniority).fit.expected for r in roles}
    for end in _ends(events):
        claims = {s: c for s, c in replay(events[:end]).claims.items() if s in catalogue.skills}
        if claims == before:
            continue
        event = events[end - 1]
        belief = believe(start, claims)
        effects: dict[str, float | None] = {}
        for role in roles:
            point = _point(catalogue, belief, role, seniority, event.at[:10])
            points[point.day, role.id] = point
            effects[role.id] = point.fit.expected - fits[role.id]
            fits[role.id] = point.fit.expected
        changes.append(Change(event.at[:10], _cause(event, events[:end]), _moved(before, claims), ("", ""), effects))
        before = claims
    changes += _catalogue_changes(catalogue, roles, seniority, events, today)
    order = sorted(range(len(changes)), key=lambda i: (changes[i].day, i))
    return tuple(points.values()), tuple(changes[i] for i in order)


def _ends(events: Sequence[Event]) -> list[int]:
    """Where runs of events of one day and one cause end: the places worth looking at."""
    found = []
    for end in range(1, len(events) + 1):
        last = end == len(events)
        if last or _run(events, end - 1) != _run(events, end):
            found.append(end)
    return found


def _run(events: Sequence[Event], index: int) -> tuple[str, str]:
    return events[index].at[:10], _cause(events[index], events[: index + 1])


def _cause(event: Event, until: Sequence[Event]) -> str:
    """Who changed the fit: the person who got further or thinks again, or the questionnaire that learned more.

    A first answer about a skill tells us something, the person is the same; a later one that differs
    is the person's.
    """
    if event.kind in ("done", "undo"):
        return YOU
    if event.kind == "answer":
        earlier = [e.level for e in until[:-1] if e.skill == event.skill and e.level is not None]
        asked_again = any(e.kind == "reask" and e.skill == event.skill for e in until)
        return YOU if earlier and not asked_again and earlier[-1] != event.level else QUESTIONNAIRE
    return QUESTIONNAIRE if event.kind in _TELLING else ""


def _moved(before: Mapping[str, Claim], after: Mapping[str, Claim]) -> tuple[tuple[str, int | None, int | None], ...]:
    found = []
    for skill in sorted(before.keys() | after.keys()):
        was, now = before.get(skill), after.get(skill)
        if was != now:
            found.append((skill, was.level if was else None, now.level if now else None))
    return tuple(found)


def _point(catalogue: Catalogue, belief: Belief, role: Role, seniority: str, day: str) -> Point:
    match = match_role(belief, role, seniority)
    met: dict[str, float] = {}
    asked: dict[str, float] = {}
    for part in match.parts:
        area = catalogue.skills[part.skill].area
        met[area] = met.get(area, 0.0) + part.contribution
        asked[area] = asked.get(area, 0.0) + part.weight
    return Point(day, role.id, match.fit, {a: met[a] / asked[a] for a in asked}, len(belief.claims))


def _catalogue_changes(
    catalogue: Catalogue, roles: Sequence[Role], seniority: str, events: Sequence[Event], today: str
) -> list[Change]:
    """Each change of the catalogue's version that the log shows, the last up to today's included."""
    seen: list[tuple[str, str, int]] = []  # version, day it was first seen, index of its first event
    for index, event in enumerate(events):
        if event.catalogue_version and (not seen or seen[-1][0] != event.catalogue_version):
            seen.append((event.catalogue_version, event.at[:10], index))
    if seen and seen[-1][0] != catalogue.version:
        seen.append((catalogue.version, today, len(events)))
    changes = []
    for (old, _, first), (new, day, until) in pairwise(seen):
        shown = _last_shown(catalogue, roles, seniority, events, first, until) if new == catalogue.version else {}
        changes.append(Change(day, CATALOGUE, (), (old, new), {r.id: shown.get(r.id) for r in roles}))
    return changes


def _last_shown(
    catalogue: Catalogue, roles: Sequence[Role], seniority: str, events: Sequence[Event], first: int, until: int
) -> dict[str, float]:
    """Per role: the fit now for what was answered then, minus the fit that was shown then."""
    found: dict[str, float] = {}
    for index in range(first, until):
        shown = read_fits(events[index].value) if events[index].kind in ("plan", "done") else {}
        if shown:
            claims = {s: c for s, c in replay(events[: index + 1]).claims.items() if s in catalogue.skills}
            belief = believe(prior(catalogue.skills), claims)
            for role in roles:
                if role.id in shown:
                    found[role.id] = match_role(belief, role, seniority).fit.expected - shown[role.id]
    return found
