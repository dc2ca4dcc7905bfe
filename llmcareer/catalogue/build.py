"""From checked documents to the types of `llmcareer.model`; fills in what an entry may leave out.

Every function here relies on the shape of its value (`shapes`); nothing is judged again.
"""

from collections.abc import Callable, Collection, Mapping
from typing import Any, TypeVar

from llmcareer.catalogue.schema import is_private
from llmcareer.model import (
    LEVEL_ZERO,
    LEVELS,
    SENIORITIES,
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

_Entry = TypeVar("_Entry")
_Value = Mapping[Any, Any]


def catalogue(documents: Mapping[str, _Value], base: Catalogue | None) -> Catalogue:
    """The catalogue that the documents (kind of file -> its value) tell, laid over ``base`` if there is one."""
    under = base or _NOTHING
    head = documents.get("catalogue", {})
    roles = documents.get("roles", {})

    def headline(key: str, before: str) -> str:
        return _text(head, key) if key in head else before

    return Catalogue(
        version=headline("version", under.version),
        date=headline("date", under.date),
        place=headline("place", under.place),
        first_questions=tuple(head.get("first_questions", under.first_questions)),
        skills={**under.skills, **_made(documents.get("skills", {}), "skills", _skill)},
        roles={**under.roles, **_made(roles, "roles", _role)},
        resources={**under.resources, **_made(documents.get("resources", {}), "resources", _resource)},
        projects={**under.projects, **_made(documents.get("projects", {}), "projects", _project)},
        sources={**under.sources, **_made(documents.get("sources", {}), "sources", _source)},
        retired={**under.retired, **_lists(head.get("retired", {}))},
        unlisted={**under.unlisted, **_made(roles, "unlisted", _unlisted)},
    )


_NOTHING = Catalogue("", "", "", (), {}, {}, {}, {}, {})


def _made(document: _Value, section: str, make: Callable[[str, _Value], _Entry]) -> dict[str, _Entry]:
    return {entry_id: make(entry_id, value) for entry_id, value in _entries(document.get(section, {})).items()}


def _entries(value: _Value) -> dict[Any, Any]:
    return {name: inner for name, inner in value.items() if not is_private(name)}


def _text(value: _Value, key: str | int) -> str:
    return str(value.get(key, "")).strip()


def _texts(value: _Value, key: str) -> tuple[str, ...]:
    return tuple(item.strip() for item in value.get(key, ()))


def _lists(value: _Value) -> dict[str, tuple[str, ...]]:
    return {name: tuple(items) for name, items in _entries(value).items()}


def _skill(skill_id: str, value: _Value) -> Skill:
    levels, pieces = value["levels"], _entries(value.get("first_pieces", {}))
    return Skill(
        id=skill_id,
        name=_text(value, "name"),
        area=value["area"],
        description=_text(value, "description"),
        why=_text(value, "why"),
        prerequisites=tuple(value.get("prerequisites", ())),
        aliases=_texts(value, "aliases"),
        size=value.get("size", "normal"),
        statements=(LEVEL_ZERO, *(_text(levels, level) for level in LEVELS[1:])),
        one_of_many=value.get("one_of_many", False),
        first_pieces={level: Piece(_text(piece, "make"), _text(piece, "say")) for level, piece in pieces.items()},
        codes=_lists(value.get("codes", {})),
    )


def _figure(value: _Value) -> Figure:
    return Figure(
        source=value["source"],
        measure=_text(value, "measure"),
        share=float(value["share"]),
        low=float(value["low"]),
        high=float(value["high"]),
        n=value["n"],
        period=_text(value, "period"),
    )


def _focus(value: _Value) -> Focus:
    adds = tuple(_requirement(requirement) for requirement in value.get("adds", ()))
    return Focus(value["id"], _figure(value["figure"]), _shares(value["lift"]), adds)


def _requirement(value: _Value) -> Requirement:
    levels = value["levels"]
    return Requirement(
        skill=value["skill"],
        levels={s: levels if isinstance(levels, int) else levels[s] for s in SENIORITIES},
        importance=float(value["importance"]),
        must_have=value.get("must_have", False),
        basis=value.get("basis", "ads"),
        figures=tuple(_figure(figure) for figure in value.get("figures", ())),
        reason=_text(value, "reason"),
        levels_from=_text(value, "levels_from"),
    )


def _measures(values: Collection[_Value]) -> tuple[Measure, ...]:
    return tuple(Measure(_text(value, "name"), _figure(value["figure"])) for value in values)


def _shares(value: _Value) -> dict[str, float]:
    return {skill: float(share) for skill, share in _entries(value).items()}


def _role(role_id: str, value: _Value) -> Role:
    return Role(
        id=role_id,
        name=_text(value, "name"),
        aliases=_texts(value, "aliases"),
        group=_text(value, "group"),
        summary=_text(value, "summary"),
        description=_text(value, "description"),
        day=_text(value, "day"),
        confused_with=tuple((other["role"], _text(other, "how_to_tell")) for other in value.get("confused_with", ())),
        ways_in=_texts(value, "ways_in"),
        since_llms=_text(value, "since_llms"),
        requirements=tuple(_requirement(requirement) for requirement in value["requirements"]),
        ads=_entries(value.get("ads", {})),
        period=_text(value, "period"),
        evidence_note=_text(value, "evidence_note"),
        named=_shares(value.get("named", {})),
        degree=_measures(value.get("degree", ())),
        also_named=_measures(value.get("also_named", ())),
        focuses=tuple(_focus(f) for f in value.get("focuses", ())),
        nearby=tuple(
            Neighbour(near["role"], float(near["similarity"]), tuple(near.get("asks_more", ())))
            for near in value.get("nearby", ())
        ),
        codes=_lists(value.get("codes", {})),
    )


def _unlisted(title_id: str, value: _Value) -> Unlisted:
    return Unlisted(title_id, _texts(value, "aliases"), _text(value, "answer"), value["see"])


def _resource(resource_id: str, value: _Value) -> Resource:
    return Resource(
        id=resource_id,
        title=_text(value, "title"),
        author=_text(value, "author"),
        url=_text(value, "url"),
        kind=value["kind"],
        free=value["free"],
        level_from=value["level_from"],
        level_to=value["level_to"],
        skills=tuple(value["skills"]),
        hours=float(value["hours"]) if "hours" in value else None,
        hours_source=_text(value, "hours_source"),
        year=_text(value, "year"),
    )


def _project(project_id: str, value: _Value) -> Project:
    return Project(
        id=project_id,
        title=_text(value, "title"),
        description=_text(value, "description"),
        skills=tuple(value["skills"]),
        level=value["level"],
        hours=float(value["hours"]),
        deliverable=_text(value, "deliverable"),
        url=_text(value, "url"),
    )


def _source(source_id: str, value: _Value) -> Source:
    return Source(
        id=source_id,
        title=_text(value, "title"),
        publisher=_text(value, "publisher"),
        year=_text(value, "year"),
        licence=_text(value, "licence"),
        attribution=_text(value, "attribution"),
        looked_at=_text(value, "looked_at"),
        url=_text(value, "url"),
    )
