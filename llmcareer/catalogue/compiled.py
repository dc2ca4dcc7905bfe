"""The compiled form of a catalogue: JSON of plain lists, with a stamp of the YAML it was made from.

It is there because YAML takes a hundred times as long to read. Entries are lists in the order of
the fields in `llmcareer.model`, so that they can be handed to the constructors as they are.
"""

import contextlib
import gc
import json
import os
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from llmcareer.model import (
    Catalogue,
    Figure,
    Focus,
    Measure,
    Neighbour,
    Piece,
    Project,
    Requirement,
    Resource,
    Role,
    Skill,
    Source,
    Unlisted,
)

FORMAT = 1
"""Raise it when the plain form or the fields of the model change; other numbers are never read."""

Stamp = dict[str, list[int]]


def stamp(contents: Mapping[str, bytes]) -> Stamp:
    """What tells whether files changed: size and CRC-32 of each, by name."""
    return {name: [len(content), zlib.crc32(content)] for name, content in contents.items()}


def read(file: Path, expected: Stamp) -> Catalogue | None:
    """The compiled catalogue, or None where there is none, it is damaged, or made from other files."""
    try:
        with _no_garbage_collection():
            document = json.loads(file.read_bytes())
            if document["format"] != FORMAT or document["stamp"] != expected:
                return None
            return from_plain(document["catalogue"])
    except (OSError, ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError):
        return None


@contextlib.contextmanager
def _no_garbage_collection() -> Iterator[None]:
    """Ten thousand values that all stay make the collector run for nothing: a sixth of the time here."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def write(file: Path, catalogue: Catalogue, made_from: Stamp) -> None:
    """Replace the compiled file in one step; a reader sees the old one or the new one, never half.

    Raises OSError where the place cannot be written.
    """
    document = {"format": FORMAT, "stamp": made_from, "catalogue": to_plain(catalogue)}
    content = json.dumps(document, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_name(f"{file.name}.{os.getpid()}.new")
    try:
        fresh.write_text(content, encoding="utf-8")
        fresh.replace(file)
    finally:
        fresh.unlink(missing_ok=True)


# --- to plain values


def to_plain(catalogue: Catalogue) -> list[Any]:
    """A catalogue as lists, dicts, texts and numbers; `from_plain` gives an equal catalogue back."""
    c = catalogue
    return [
        c.version,
        c.date,
        c.place,
        c.first_questions,
        [_plain_skill(skill) for skill in c.skills.values()],
        [_plain_role(role) for role in c.roles.values()],
        [_plain_fields(resource) for resource in c.resources.values()],
        [_plain_fields(project) for project in c.projects.values()],
        [_plain_fields(source) for source in c.sources.values()],
        c.retired,
        [_plain_fields(title) for title in c.unlisted.values()],
    ]


def _plain_fields(entry: Any) -> list[Any]:
    """The fields of an entry in order, as they are."""
    return [dict(value) if isinstance(value, Mapping) else value for value in entry]


def _plain_skill(skill: Skill) -> list[Any]:
    *fields, pieces, codes = _plain_fields(skill)
    return [*fields, {level: _plain_fields(piece) for level, piece in pieces.items()}, codes]


def _plain_requirement(requirement: Requirement) -> list[Any]:
    skill, levels, importance, must_have, basis, figures, reason, levels_from = _plain_fields(requirement)
    return [skill, levels, importance, must_have, basis, [_plain_fields(f) for f in figures], reason, levels_from]


def _plain_role(role: Role) -> list[Any]:
    *texts, requirements, ads, period, note, named, degree, also_named, focuses, nearby, codes = _plain_fields(role)
    return [
        *texts,
        [_plain_requirement(requirement) for requirement in requirements],
        ads,
        period,
        note,
        named,
        [[measure.name, _plain_fields(measure.figure)] for measure in degree],
        [[measure.name, _plain_fields(measure.figure)] for measure in also_named],
        [[f.id, _plain_fields(f.figure), f.lift, [_plain_requirement(r) for r in f.adds]] for f in focuses],
        [_plain_fields(near) for near in nearby],
        codes,
    ]


# --- from plain values


def from_plain(plain: list[Any]) -> Catalogue:
    """The catalogue from its plain form.

    The form is trusted, as it comes from `to_plain`; another one raises TypeError, ValueError,
    KeyError, IndexError or AttributeError.
    """
    version, date, place, first, skills, roles, resources, projects, sources, retired, unlisted = plain
    return Catalogue(
        version,
        date,
        place,
        tuple(first),
        {fields[0]: _skill(*fields) for fields in skills},
        {fields[0]: _role(*fields) for fields in roles},
        {fields[0]: _resource(fields) for fields in resources},
        {fields[0]: _project(fields) for fields in projects},
        {fields[0]: Source(*fields) for fields in sources},
        _tuples(retired),
        {i: Unlisted(i, tuple(aliases), answer, see) for i, aliases, answer, see in unlisted},
    )


def _tuples(lists: dict[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {name: tuple(items) for name, items in lists.items()}


def _skill(
    skill_id: str,
    name: str,
    area: str,
    description: str,
    why: str,
    prerequisites: list[str],
    aliases: list[str],
    size: str,
    statements: list[str],
    one_of_many: bool,
    pieces: dict[str, list[str]],
    codes: dict[str, list[str]],
) -> Skill:
    return Skill(
        skill_id,
        name,
        area,
        description,
        why,
        tuple(prerequisites),
        tuple(aliases),
        size,
        tuple(statements),
        one_of_many,
        {int(level): Piece(*piece) for level, piece in pieces.items()},  # JSON has text keys only
        _tuples(codes),
    )


def _requirement(fields: list[Any]) -> Requirement:
    skill, levels, importance, must_have, basis, figures, reason, levels_from = fields
    known = tuple([Figure(*figure) for figure in figures])
    return Requirement(skill, levels, importance, must_have, basis, known, reason, levels_from)


def _measures(measures: list[Any]) -> tuple[Measure, ...]:
    return tuple([Measure(name, Figure(*figure)) for name, figure in measures])


def _role(
    role_id: str,
    name: str,
    aliases: list[str],
    group: str,
    summary: str,
    description: str,
    day: str,
    confused_with: list[list[str]],
    ways_in: list[str],
    since_llms: str,
    requirements: list[list[Any]],
    ads: dict[str, int],
    period: str,
    evidence_note: str,
    named: dict[str, float],
    degree: list[Any],
    also_named: list[Any],
    focuses: list[Any],
    nearby: list[Any],
    codes: dict[str, list[str]],
) -> Role:
    return Role(
        role_id,
        name,
        tuple(aliases),
        group,
        summary,
        description,
        day,
        tuple([(other, how_to_tell) for other, how_to_tell in confused_with]),
        tuple(ways_in),
        since_llms,
        tuple([_requirement(fields) for fields in requirements]),
        ads,
        period,
        evidence_note,
        named,
        _measures(degree),
        _measures(also_named),
        tuple(
            [
                Focus(i, Figure(*figure), lift, tuple([_requirement(r) for r in adds]))
                for i, figure, lift, adds in focuses
            ]
        ),
        tuple([Neighbour(other, similarity, tuple(more)) for other, similarity, more in nearby]),
        _tuples(codes),
    )


def _resource(fields: list[Any]) -> Resource:
    resource_id, title, author, url, kind, free, level_from, level_to, skills, *hours_and_year = fields
    return Resource(resource_id, title, author, url, kind, free, level_from, level_to, tuple(skills), *hours_and_year)


def _project(fields: list[Any]) -> Project:
    project_id, title, description, skills, *after = fields
    return Project(project_id, title, description, tuple(skills), *after)
