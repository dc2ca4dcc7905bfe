"""From the answer log to what a person has said: replay, nothing else. No files, no clock.

A profile is a function of the events in order. Taking an answer back, changing it or starting over
are events like any other, so nothing is ever lost.
"""

from collections.abc import Iterable

from llmcareer.model import Claim, Event, Profile

ASKED_KINDS = frozenset({"answer", "not_sure", "skip"})
CLAIMING_KINDS = frozenset({"answer", "done", "cv", "check"})
ABOUT_THE_PERSON = frozenset({"frame", "degree", "hours_per_week"})
_SOURCES = {"answer": "answer", "done": "answer", "cv": "cv", "check": "check"}


def effective(events: Iterable[Event]) -> tuple[Event, ...]:
    """The events that still count, in order: without what was taken back or started over.

    ``back`` takes away the last thing asked, ``undo`` the last progress recorded by hand, and
    ``fresh`` everything before it except what is no answer about skills (seniority, degree, hours).
    """
    kept: list[Event] = []
    for event in events:
        if event.kind == "back":
            _drop_last(kept, ASKED_KINDS | {"reask"})
        elif event.kind == "undo":
            _drop_last(kept, frozenset({"done"}))
        elif event.kind == "fresh":
            kept = [e for e in kept if e.kind in ABOUT_THE_PERSON]
        else:
            kept.append(event)
    return tuple(kept)


def replay(events: Iterable[Event]) -> Profile:
    """The profile that a log tells. Later words about a skill replace earlier ones."""
    claims: dict[str, Claim] = {}
    skipped: set[str] = set()
    not_sure: set[str] = set()
    reasked: list[str] = []
    ticks: dict[str, bool] = {}
    degree: dict[str, str] = {}
    seniority = ""
    hours_per_week: float | None = None
    for event in effective(events):
        if event.kind in CLAIMING_KINDS and event.level is not None:
            claims[event.skill] = _claim(event, asked_again=event.skill in reasked, before=claims.get(event.skill))
            skipped.discard(event.skill)
            not_sure.discard(event.skill)
        elif event.kind == "skip":
            skipped.add(event.skill)
        elif event.kind == "not_sure":
            not_sure.add(event.skill)
        elif event.kind == "reask":
            reasked.append(event.skill)
        elif event.kind == "tick":
            ticks[event.skill] = event.level == 1
        elif event.kind == "frame":
            seniority = event.value
        elif event.kind == "degree":
            highest, _, subject = event.value.partition(": ")
            degree = {"highest": highest, **({"field": subject} if subject else {})}
        elif event.kind == "hours_per_week":
            hours_per_week = event.hours
    return Profile(
        claims=claims,
        skipped=frozenset(skipped - claims.keys()),
        not_sure=frozenset(not_sure - claims.keys()),
        reasked=tuple(reasked),
        ticks=ticks,
        seniority=seniority,
        degree=degree,
        hours_per_week=hours_per_week,
    )


def in_progress(events: Iterable[Event]) -> bool:
    """Whether an assessment was begun on a terminal and neither ended nor started over."""
    begun = False
    for event in effective(events):
        if event.kind in ("begun", "finished"):
            begun = event.kind == "begun"
    return begun


def _claim(event: Event, *, asked_again: bool, before: Claim | None) -> Claim:
    """The claim an event makes. An answer repeated after a re-ask is kept, but doubted."""
    level = event.level if event.level is not None else 0
    return Claim(
        level=level,
        evidence=event.evidence,
        source=_SOURCES[event.kind],
        note=event.note,
        link=event.link,
        last_used=event.last_used,
        doubted=asked_again and before is not None and before.level == level,
    )


def _drop_last(events: list[Event], kinds: frozenset[str]) -> None:
    for index in range(len(events) - 1, -1, -1):
        if events[index].kind in kinds:
            del events[index]
            return
