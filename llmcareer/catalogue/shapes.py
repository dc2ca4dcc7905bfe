"""The shape of each file of a catalogue, one declaration a file, with the rules inside one entry.

Two strictnesses: a catalogue that stands by itself (the shipped one) must be complete, an own
catalogue laid over it may leave out what has a sensible default. What one entry says of another is
judged in `references`.
"""

import itertools
from datetime import date
from typing import Any, Final

from llmcareer.catalogue.schema import (
    Checker,
    Findings,
    also,
    either,
    listed,
    mapping,
    matching,
    number,
    one_of,
    quoted,
    record,
    text,
    truth,
    whole,
)
from llmcareer.documents import Path
from llmcareer.model import AREAS, FOCUSES, SENIORITIES, SIZES

KINDS: Final = ("catalogue", "skills", "roles", "resources", "projects", "sources")
"""The files of a catalogue: ``<kind>.yaml``, each with ``schema: llmcareer/<kind>@1``."""

SECTIONS: Final = ("skills", "roles", "unlisted", "resources", "projects", "sources")
"""The keys under which a file holds entries by their ids; ``unlisted`` stands in roles.yaml."""

NEEDED_KINDS: Final = ("catalogue", "skills", "roles")
"""The files without which a catalogue cannot stand by itself."""

MAX_ROLES: Final = 200  # ten are shipped; the match screen and the questionnaire are tried up to here
MAX_SKILLS: Final = 400  # 52 are shipped
MAX_ENTRIES: Final = 5000  # resources, projects, sources, retired ids: only against runaway files
MAX_REQUIREMENTS: Final = 40
MAX_MUST_HAVES: Final = 9
STATEMENT_WORDS: Final = (3, 18)  # docs/method.md 1.3, rule 2

# What leaves no trace cannot be falsified by "show me" (docs/method.md 1.3, rules 1 and 7).
VAGUE: Final = (
    *(
        "able",
        "aware",
        "can",
        "comfortable",
        "experience",
        "experienced",
        "exposure",
        "familiar",
        "familiarity",
        "good",
    ),
    *("appreciate", "appreciated", "appreciates", "grasp", "grasped", "grasps", "proficient"),
    *("knew", "know", "knowledge", "known", "knows"),
    *("understand", "understanding", "understands", "understood"),
)

_RESOURCE_KINDS = ("course", "tutorial", "book", "paper", "repo", "docs", "video", "dataset")

_ID = matching("[a-z][a-z0-9_-]{0,39}", "an id: a-z first, then a-z, 0-9, '_' or '-', at most 40", 80)
_HTTPS = matching(r"https://[A-Za-z0-9.-]+\.[A-Za-z0-9-]+(:\d+)?([/?#][^\s<>\"]*)?", "an https:// address", 500)
_DAY = matching(r"\d{4}-\d{2}-\d{2}", "a date as in 2026-11-23", 20)
_NAME = text(80)
_LINE = text(400)
_NOTE = text(600, blank=True)
_LONG = text(3000, lines=True)
_LONG_OR_BLANK = text(3000, lines=True, blank=True)
_YEAR = either(int, whole(1900, 2200), text(40))
_NAMES = listed(_NAME, at_most=200)
_IDS = listed(_ID, at_most=MAX_SKILLS)
_SHARE = number(0, 1)
_CODES = mapping(_NAME, listed(_NAME, at_least=1, at_most=100), at_most=20)
_MILLIONS = 10**9  # more ads or answers than any source has


def _real_date(value: Any, path: Path, findings: Findings) -> None:
    try:
        date.fromisoformat(value)
    except ValueError:
        findings.add(path, f"{quoted(value)} is not a day of the calendar.", "Write year-month-day.")


def _figure_in_order(value: Any, path: Path, findings: Findings) -> None:
    if not value["low"] <= value["share"] <= value["high"]:
        what = f"the share {value['share']} is outside its interval {value['low']} to {value['high']}."
        findings.add((*path, "share"), what, "It must hold: low <= share <= high.")


_DATE = also(_DAY, _real_date)
_FIGURE = also(
    record(
        {
            "source": _ID,
            "measure": _LINE,
            "share": _SHARE,
            "low": _SHARE,
            "high": _SHARE,
            "n": whole(1, _MILLIONS),
            "period": _LINE,
        }
    ),
    _figure_in_order,
)
_FIGURES = listed(_FIGURE, at_most=20)
_MEASURES = listed(record({"name": _LINE, "figure": _FIGURE}), at_most=100)


def shape(kind: str, *, complete: bool) -> Checker:
    """The checker for a whole file of one of `KINDS`; ``complete``: nothing may be left to defaults."""
    heading: dict[Any, Checker] = {"schema": one_of((f"llmcareer/{kind}@1",))}
    if kind == "catalogue":
        return _catalogue(heading, complete)
    entry = {
        "skills": _skill(complete),
        "roles": _role(complete),
        "resources": _RESOURCE,
        "projects": _PROJECT,
        "sources": _SOURCE,
    }[kind]
    limit = {"skills": MAX_SKILLS, "roles": MAX_ROLES}.get(kind, MAX_ENTRIES)
    entries = mapping(_ID, entry, at_least=1 if complete else 0, at_most=limit)
    if kind != "roles":
        return record({**heading, kind: entries})
    unlisted = mapping(_ID, _UNLISTED, at_most=MAX_ENTRIES)
    if complete:
        return record({**heading, "roles": entries}, {"unlisted": unlisted})
    return record(heading, {"roles": entries, "unlisted": unlisted})


def _catalogue(heading: dict[Any, Checker], complete: bool) -> Checker:
    known: dict[Any, Checker] = {"version": _NAME, "date": _DATE, "place": _LINE, "first_questions": _IDS}
    retired = mapping(_ID, listed(_ID, at_least=1, at_most=20), at_most=MAX_ENTRIES)
    if complete:
        return record({**heading, **known}, {"retired": retired})
    return record(heading, {**known, "retired": retired})


# --- skills


def _statements(value: Any, path: Path, findings: Findings) -> None:
    seen: dict[str, int] = {}
    for level, statement in value.items():
        words = statement.split()
        few, many = STATEMENT_WORDS
        if not few <= len(words) <= many:
            what = f"has {len(words)} words; a statement has {few} to {many}."
            findings.add((*path, level), what, "Say one act, with its object.")
        first = words[0].strip(".,:;!?'\"").casefold()
        if first in VAGUE:
            what = f"begins with {words[0]!r}, which nobody can show."
            findings.add((*path, level), what, "Begin with a verb that leaves a trace: wrote, trained, measured.")
        same = " ".join(words).casefold()
        if same in seen:
            what = f"says the same as level {seen[same]}."
            findings.add((*path, level), what, "Each level needs its own statement.")
        seen.setdefault(same, level)


def _skill(complete: bool) -> Checker:
    statement = text(240)
    piece = record({"make": _LINE, "say": _LINE})
    pieces = (
        record({2: piece, 3: piece, 4: piece}, {1: piece})
        if complete
        else record({}, dict.fromkeys((1, 2, 3, 4), piece))
    )
    required: dict[Any, Checker] = {
        "name": _NAME,
        "area": one_of(AREAS),
        "description": _LONG,
        "why": _LONG,
        "levels": also(record({1: statement, 2: statement, 3: statement, 4: statement}), _statements),
    }
    defaulted: dict[Any, Checker] = {
        "prerequisites": _IDS,
        "aliases": _NAMES,
        "size": one_of(SIZES),
        "first_pieces": pieces,
    }
    optional: dict[Any, Checker] = {"one_of_many": truth(), "codes": _CODES}
    if complete:
        return record({**required, **defaulted}, optional)
    return record(required, {**defaulted, **optional})


# --- roles


def _levels_rise(value: Any, path: Path, findings: Findings) -> None:
    for below, above in itertools.pairwise(SENIORITIES):
        if value[above] < value[below]:
            what = f"is {value[above]}, below the {value[below]} asked at {below}."
            findings.add((*path, above), what, "Levels must not fall with seniority.")


def _has_grounds(value: Any, path: Path, findings: Findings) -> None:
    basis = value.get("basis", "ads")
    if basis == "ads" and not value.get("figures"):
        findings.add(path, "has no figures.", "Give one with its source, or a basis 'editorial' with a reason.")
    if basis != "ads" and not value.get("reason", "").strip():
        findings.add(path, f"rests on {basis!r} and gives no reason.", "Write 'reason: ...'.")


_SENIORITY_LEVELS = also(record(dict.fromkeys(SENIORITIES, whole(1, 4))), _levels_rise)
_REQUIREMENT = also(
    record(
        {
            "skill": _ID,
            "levels": either(int, whole(1, 4), _SENIORITY_LEVELS),
            "importance": number(0, 1000, above=True),
        },
        {
            "must_have": truth(),
            "basis": one_of(("ads", "foundation", "editorial")),
            "reason": _NOTE,
            "levels_from": _NOTE,
            "figures": _FIGURES,
        },
    ),
    _has_grounds,
)


def _each_skill_once(value: Any, path: Path, findings: Findings) -> None:
    seen: set[str] = set()
    for index, requirement in enumerate(value):
        if requirement["skill"] in seen:
            what = f"{requirement['skill']!r} is required here already."
            findings.add((*path, index, "skill"), what, "Keep one requirement a skill.")
        seen.add(requirement["skill"])


def _focuses_add_something(value: Any, path: Path, findings: Findings) -> None:
    required = {requirement["skill"] for requirement in value["requirements"]}
    for index, focus in enumerate(value.get("focuses", ())):
        for place, added in enumerate(focus.get("adds", ())):
            if added["skill"] in required:
                what = f"{added['skill']!r} is required by the role itself."
                findings.add((*path, "focuses", index, "adds", place, "skill"), what, "Take it out here.")


def _few_must_haves(value: Any, path: Path, findings: Findings) -> None:
    count = sum(1 for requirement in value if requirement.get("must_have"))
    if count > MAX_MUST_HAVES:
        what = f"names {count} must-haves; at most {MAX_MUST_HAVES} are allowed."
        findings.add(path, what, "Keep those without which nobody gets the job.")


def _role(complete: bool) -> Checker:
    required: dict[Any, Checker] = {
        "name": _NAME,
        "summary": _LINE,
        "requirements": also(
            listed(_REQUIREMENT, at_least=1, at_most=MAX_REQUIREMENTS), _each_skill_once, _few_must_haves
        ),
    }
    texts = _LONG if complete else _LONG_OR_BLANK
    count = whole(0, _MILLIONS)
    counts = dict.fromkeys(("all", *SENIORITIES), count)
    defaulted: dict[Any, Checker] = {
        "aliases": _NAMES,
        "group": text(80, blank=not complete),
        "description": texts,
        "day": texts,
        "ways_in": listed(_LONG, at_most=20),
        "since_llms": texts,
        "ads": record(counts) if complete else record({}, counts),
        "period": text(400, blank=not complete),
    }
    optional: dict[Any, Checker] = {
        "confused_with": listed(record({"role": _ID, "how_to_tell": _LONG}), at_most=20),
        "evidence_note": _LONG_OR_BLANK,
        "named": mapping(_ID, _SHARE, at_most=MAX_SKILLS),
        "degree": _MEASURES,
        "also_named": _MEASURES,
        "focuses": listed(_FOCUS, at_most=len(FOCUSES)),
        "nearby": listed(_NEIGHBOUR, at_most=20),
        "codes": _CODES,
    }
    if complete:
        return also(record({**required, **defaulted}, optional), _focuses_add_something)
    return also(record(required, {**defaulted, **optional}), _focuses_add_something)


_FOCUS = record(
    {
        "id": one_of(FOCUSES),
        "figure": _FIGURE,
        "lift": mapping(_ID, number(0, 1000), at_most=MAX_SKILLS),
    },
    {"adds": also(listed(_REQUIREMENT, at_most=MAX_REQUIREMENTS), _each_skill_once)},
)
_NEIGHBOUR = record({"role": _ID, "similarity": number(-1, 1)}, {"asks_more": _IDS})
_UNLISTED = record({"answer": _LONG, "see": _ID}, {"aliases": _NAMES})


# --- resources, projects, sources


def _goes_up(value: Any, path: Path, findings: Findings) -> None:
    if value["level_from"] >= value["level_to"]:
        what = f"leads from level {value['level_from']} to {value['level_to']}."
        findings.add((*path, "level_to"), what, "level_to must be above level_from.")


def _hours_are_sourced(value: Any, path: Path, findings: Findings) -> None:
    if "hours" in value and not value.get("hours_source", "").strip():
        findings.add(
            (*path, "hours"), "no source is named for these hours.", "Write 'hours_source: ...', or leave both out."
        )


_RESOURCE = also(
    record(
        {
            "title": _LINE,
            "author": _LINE,
            "url": _HTTPS,
            "kind": one_of(_RESOURCE_KINDS),
            "free": one_of(("yes", "freemium", "paid")),
            "level_from": whole(0, 4),
            "level_to": whole(0, 4),
            "skills": listed(_ID, at_least=1, at_most=MAX_SKILLS),
        },
        {"hours": number(0, 5000, above=True), "hours_source": _LINE, "year": _YEAR},
    ),
    _goes_up,
    _hours_are_sourced,
)
_PROJECT = record(
    {
        "title": _LINE,
        "description": _LONG,
        "skills": listed(_ID, at_least=1, at_most=MAX_SKILLS),
        "level": whole(1, 4),
        "hours": number(0, 5000, above=True),
        "deliverable": _LONG,
        "url": _HTTPS,
    }
)
_SOURCE = record(
    {
        "title": _LINE,
        "publisher": _LINE,
        "year": _YEAR,
        "licence": _LINE,
        "attribution": _LONG,
        "looked_at": _DATE,
    },
    {"url": _HTTPS},
)
