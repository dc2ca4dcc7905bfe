"""The profile file (docs/reference.md): what a person says of themselves, as YAML or JSON, in and out.

Written by hand it holds `skills` alone; written by the program it holds every event as well, so that
nothing is lost between an export and an import.
"""

import json
import re
from collections.abc import Collection, Mapping
from typing import Any, Final

from llmcareer.documents import Document, read_json, read_yaml
from llmcareer.documents import Path as Place
from llmcareer.errors import DataError
from llmcareer.model import EVIDENCE_TAGS, SENIORITIES, Claim, Event, Profile, Skill
from llmcareer.profile import ASKED_KINDS, CLAIMING_KINDS, replay
from llmcareer.storage.profile_fields import LONGEST_FIELD, LONGEST_NOTE, Checker

SCHEMA: Final = "llmcareer/profile@1"
DEGREES: Final = ("none", "secondary", "bachelor", "master", "doctorate")
KINDS: Final = (
    *sorted(ASKED_KINDS | CLAIMING_KINDS),
    *("reask", "back", "undo", "fresh", "finished", "begun", "tick", "frame", "degree", "hours_per_week", "plan"),
)

_TOP_KEYS: Final = ("schema", "skills", "degree", "hours_per_week", "events")
_CLAIM_KEYS: Final = ("level", "evidence", "note", "link", "last_used")
_DEGREE_KEYS: Final = ("highest", "field")
_DEFAULTS: Final = {name: Event._field_defaults.get(name) for name in Event._fields}
_EVENT_KEYS: Final = tuple(_DEFAULTS)
_NULL_MEANS_LEFT_OUT: Final = ("level", "hours", "last_used")
_KINDS_WITH_SKILL: Final = CLAIMING_KINDS | ASKED_KINDS | {"reask", "tick"}


def read_profile(
    text: str, file: str, skills: Mapping[str, Skill], retired: Mapping[str, tuple[str, ...]], now: str
) -> tuple[Event, ...]:
    """The events that a profile file tells, in order.

    A file with `skills` alone gives one answer per skill at ``now`` (UTC, ISO 8601), in the order of
    the file, then its degree and its hours a week. ``file`` is the name to show in messages,
    ``retired`` maps ids no longer used to those that replace them.
    Raises DataError with every problem of the file, each with its line.
    """
    document = read_json(text, file)
    if document is None:
        document = read_yaml(text, file)
    checker = Checker(skills, retired, int(now[:4]))
    events = _Reader(checker, now).events(document.value)
    if checker.found:
        raise DataError(f"{file} cannot be used.", checker.problems(_with_lines(document, text)))
    return events


def write_profile(events: tuple[Event, ...], profile: Profile, *, as_json: bool) -> str:
    """The profile file with everything the program knows; the same bytes for the same input.

    ``profile`` is what ``events`` amount to. The JSON form is plain JSON, the YAML form is for reading.
    """
    document: dict[str, Any] = {"schema": SCHEMA}
    document["skills"] = {skill: _short_claim(claim) for skill, claim in sorted(profile.claims.items())}
    if profile.degree:
        document["degree"] = _OneLine(profile.degree)
    if profile.hours_per_week is not None:
        document["hours_per_week"] = _whole_if_possible(profile.hours_per_week)
    document["events"] = [_short_event(event) for event in events]
    if as_json:
        return json.dumps(document, ensure_ascii=False, indent=2) + "\n"
    return _as_yaml(document)


class _Reader:
    """Walks through the document; the checker judges each value."""

    def __init__(self, checker: Checker, now: str) -> None:
        self._checker = checker
        self._now = now

    def events(self, value: Any) -> tuple[Event, ...]:
        if value is None:
            self._checker.add((), "the file is empty.", "Begin with `skills:` and a line such as `  python: 2`.")
            return ()
        top = self._checker.mapping(value, (), _TOP_KEYS)
        if not isinstance(value, dict):
            return ()
        self._schema(top)
        logged = self._event_list(top["events"]) if "events" in top else None
        told = replay(logged or ())
        stated = self._skills(top.get("skills", {}), past=told.claims.keys())
        stated += self._degree(top["degree"]) if "degree" in top else []
        stated += self._hours_per_week(top["hours_per_week"]) if "hours_per_week" in top else []
        if logged is None:
            return tuple(stated)
        if not self._checker.found:  # else a disagreement may be only the echo of a problem
            self._compare(top, replay(stated), told)
        return tuple(logged)

    def _schema(self, top: Mapping[str, Any]) -> None:
        if "schema" in top:
            if top["schema"] != SCHEMA:
                self._checker.add(("schema",), "this is no profile of a form known here.", f"Write schema: {SCHEMA}")
        elif "skills" not in top or "events" in top:
            self._checker.add((), "`schema` is missing.", f"Begin with the line schema: {SCHEMA}")

    def _skills(self, value: Any, past: Collection[str]) -> list[Event]:
        if not isinstance(value, dict):
            self._checker.add(("skills",), "must hold lines such as `python: 2`.")
            return []
        events = []
        for skill, entry in value.items():
            path = ("skills", skill)
            if str(skill).startswith("x-"):
                continue
            known = self._checker.skill(skill, path, past=skill in past)
            said = self._claim(entry, path)
            if known and said.get("level") is not None:
                events.append(Event(at=self._now, kind="answer", skill=known, **said))
        return events

    def _claim(self, entry: Any, path: Place) -> dict[str, Any]:
        """The Event fields of one entry under `skills`, short form or full."""
        if not isinstance(entry, dict):
            return {"level": self._checker.level(entry, path)}
        given = self._checker.mapping(entry, path, _CLAIM_KEYS)
        if "level" not in given:
            self._checker.add(path, "`level` is missing.", "Write a level from 0 to 4, or leave the skill out.")
        return self._fields(given, path)

    def _degree(self, value: Any) -> list[Event]:
        given = self._checker.mapping(value, ("degree",), _DEGREE_KEYS)
        if isinstance(value, dict) and "highest" not in given:
            self._checker.add(("degree",), "`highest` is missing.", f"Write one of: {', '.join(DEGREES)}.")
        highest = self._checker.one_of(given["highest"], ("degree", "highest"), DEGREES) if "highest" in given else ""
        subject = self._checker.text(given.get("field", ""), ("degree", "field"), LONGEST_FIELD)
        return [Event(at=self._now, kind="degree", value=f"{highest}: {subject}" if subject else highest)]

    def _hours_per_week(self, value: Any) -> list[Event]:
        hours = self._checker.hours_a_week(value, ("hours_per_week",))
        return [Event(at=self._now, kind="hours_per_week", hours=hours)]

    def _event_list(self, value: Any) -> list[Event]:
        if not isinstance(value, list):
            self._checker.add(("events",), "must be a list.", "Leave it out to write skills by hand.")
            return []
        return [self._event(entry, ("events", index)) for index, entry in enumerate(value)]

    def _event(self, entry: Any, path: Place) -> Event:
        given = self._checker.mapping(entry, path, _EVENT_KEYS)
        given = {k: v for k, v in given.items() if v is not None or k not in _NULL_MEANS_LEFT_OUT}
        found = self._fields(given, path)
        kind = found.get("kind", "")
        for needed in ("at", "kind", *_needed_by(kind)) if isinstance(entry, dict) else ():
            if given.get(needed, "") in ("", "unknown"):
                self._checker.add(path, f"`{needed}` is missing.", "Every event of this kind has one.")
        if kind == "frame" and found.get("value"):
            self._checker.one_of(found["value"], (*path, "value"), SENIORITIES)
        elif kind == "degree" and found.get("value"):
            highest, _, subject = found["value"].partition(": ")
            self._checker.one_of(highest, (*path, "value"), DEGREES)
            self._checker.text(subject, (*path, "value"), LONGEST_FIELD)
        return Event(**{"at": "", "kind": "", **found})

    def _fields(self, given: Mapping[str, Any], path: Place) -> dict[str, Any]:
        """Check the fields of an event or of a claim, each by its own rule."""
        check = self._checker
        found: dict[str, Any] = {}
        for name, value in given.items():
            place = (*path, name)
            if name == "at":
                found[name] = check.moment(value, place)
            elif name == "kind":
                found[name] = check.one_of(value, place, KINDS)
            elif name == "skill":
                found[name] = check.skill(value, place, past=True) if value != "" else ""
            elif name == "level":
                found[name] = check.level(value, place)
            elif name == "evidence":
                found[name] = check.one_of(value, place, EVIDENCE_TAGS)
            elif name == "hours":
                weekly = given.get("kind") == "hours_per_week"
                found[name] = check.hours_a_week(value, place) if weekly else check.hours_spent(value, place)
            elif name == "link":
                found[name] = check.link(value, place)
            elif name == "last_used":
                found[name] = check.last_used(value, place)
            else:
                found[name] = check.text(value, place, LONGEST_NOTE)
        return found

    def _compare(self, top: Mapping[str, Any], stated: Profile, told: Profile) -> None:
        """Whoever edits one half of an export must not find the other half silently preferred."""
        remedy = "Remove `events` to go by what is written above them, or undo the change."
        if "skills" in top:
            for skill in sorted(stated.claims.keys() | told.claims.keys()):
                here, there = stated.claims.get(skill), told.claims.get(skill)
                if _comparable(here) != _comparable(there):
                    what = f"{skill} is {_in_words(here)} here, but {_in_words(there)} by the events."
                    self._checker.add(("skills", skill), what, remedy)
        if "degree" in top and stated.degree != told.degree:
            self._checker.add(("degree",), "differs from what the events tell.", remedy)
        if "hours_per_week" in top and stated.hours_per_week != told.hours_per_week:
            self._checker.add(("hours_per_week",), "differs from what the events tell.", remedy)


def _needed_by(kind: str) -> tuple[str, ...]:
    if kind in CLAIMING_KINDS or kind == "tick":
        return ("skill", "level")
    if kind in _KINDS_WITH_SKILL:
        return ("skill",)
    if kind == "hours_per_week":
        return ("hours",)
    return ("value",) if kind in ("frame", "degree") else ()


def _with_lines(document: Document, text: str) -> Document:
    """The same document with the line of each value; without where JSON holds what YAML does not know."""
    if document.lines:
        return document
    try:
        return document._replace(lines=read_yaml(text, document.file).lines)
    except DataError:
        return document


def _comparable(claim: Claim | None) -> tuple[object, ...]:
    return () if claim is None else tuple(getattr(claim, name) for name in _CLAIM_KEYS)


def _in_words(claim: Claim | None) -> str:
    if claim is None:
        return "missing"
    told = [f"level {claim.level}", f"evidence {claim.evidence}"]
    told += [name for name in ("note", "link") if getattr(claim, name)]
    return ", ".join(told + ([f"last used {claim.last_used}"] if claim.last_used else []))


class _OneLine(dict[str, Any]):
    """A mapping that YAML shows in one line."""


def _short_claim(claim: Claim) -> int | _OneLine:
    given = {name: getattr(claim, name) for name in _CLAIM_KEYS}
    entry = _OneLine({name: value for name, value in given.items() if value != _DEFAULTS[name]})
    return claim.level if entry.keys() == {"level"} else entry


def _short_event(event: Event) -> _OneLine:
    given = ((name, getattr(event, name)) for name in _EVENT_KEYS)
    entry = _OneLine((name, value) for name, value in given if value != _DEFAULTS[name])
    if "hours" in entry:
        entry["hours"] = _whole_if_possible(entry["hours"])
    return entry


def _whole_if_possible(number: float) -> int | float:
    return int(number) if number == int(number) else number


_PLAIN: Final = re.compile(r"[A-Za-z][A-Za-z0-9_/@-]*")  # everything else is quoted, for readers of any YAML version
_NEVER_FOLD: Final = 1_000_000
_MOST_DECIMALS: Final = 17  # more are no number to `documents`


def _as_yaml(document: dict[str, Any]) -> str:
    import yaml  # three times `python -c pass`: only when YAML is wanted

    class Dumper(yaml.SafeDumper):
        """The pure Python dumper: the faster one in C does not promise the same bytes."""

    def text(dumper: Dumper, value: str) -> yaml.Node:
        style = None if _PLAIN.fullmatch(value) else '"'
        return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)

    def number(dumper: Dumper, value: float) -> yaml.Node:
        plain = repr(value)
        short = len(plain.partition(".")[2]) <= _MOST_DECIMALS
        return dumper.represent_scalar("tag:yaml.org,2002:float", plain if short else f"{value:.16e}")

    def one_line(dumper: Dumper, value: _OneLine) -> yaml.Node:
        return dumper.represent_mapping("tag:yaml.org,2002:map", value, flow_style=True)

    Dumper.add_representer(str, text)
    Dumper.add_representer(float, number)
    Dumper.add_representer(_OneLine, one_line)
    written: str = yaml.dump(
        document, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=_NEVER_FOLD, default_flow_style=False
    )
    return written
