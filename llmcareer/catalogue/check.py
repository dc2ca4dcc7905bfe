"""Judges a catalogue: every problem at once, each with its file, line and remedy.

First the shape of every file (`shapes`), then, from the entries whose shape is right, what they say
of each other (`references`).
"""

from collections.abc import Sequence
from pathlib import PurePath
from typing import Any

from llmcareer.catalogue import build, references
from llmcareer.catalogue.schema import Findings, did_you_mean
from llmcareer.catalogue.shapes import KINDS, NEEDED_KINDS, SECTIONS, shape
from llmcareer.documents import Document
from llmcareer.errors import Problem
from llmcareer.model import Catalogue


def check(documents: Sequence[Document], base: Catalogue | None = None) -> list[Problem]:
    """Every problem of a catalogue, sorted by file and line; an empty list when it is sound.

    ``documents`` are the parsed files of one folder, known by their names (``skills.yaml``). With
    ``base`` they are an overlay: any subset of the files, laid over ``base`` and judged with it.
    Without, they must make a complete catalogue.
    """
    return judge(documents, base)[1]


def judge(documents: Sequence[Document], base: Catalogue | None = None) -> tuple[Catalogue, list[Problem]]:
    """The catalogue made of all entries with the right shape, and every problem as in `check`.

    The catalogue is sound only if there is no problem.
    """
    problems: list[Problem] = []
    findings: dict[str, Findings] = {}
    for document in documents:
        kind = PurePath(document.file).stem
        if kind in KINDS:
            findings[kind] = Findings(document)
        else:
            remedy = did_you_mean(kind, KINDS) or f"Use {', '.join(f'{k}.yaml' for k in KINDS)}."
            problems.append(Problem(document.file, 0, "", "this is no file of a catalogue.", remedy))
    if base is None:
        problems += _missing(documents, findings)
    for kind, found in findings.items():
        shape(kind, complete=base is None)(found.document.value, (), found)
    sound = {kind: _sound_part(found) for kind, found in findings.items()}
    catalogue = build.catalogue(sound, base)
    if not problems and all(map(_has_sections, documents)):
        references.judge(catalogue, sound, findings)
    problems += [problem for found in findings.values() for problem in found.problems]
    return catalogue, sorted(problems)


def steps_without_resource(catalogue: Catalogue) -> list[tuple[str, int]]:
    """Steps that some role asks for and no resource teaches, as (skill, level the step leads to).

    A role that requires level 3 at any seniority asks for the steps to 1, 2 and 3.
    """
    highest: dict[str, int] = {}
    for role in catalogue.roles.values():
        for requirement in role.requirements:
            top = max(requirement.levels.values())
            highest[requirement.skill] = max(top, highest.get(requirement.skill, 0))
    taught = {
        (skill, level)
        for resource in catalogue.resources.values()
        for skill in resource.skills
        for level in range(1, 5)
        if resource.teaches(level)
    }
    steps = ((skill, level) for skill in catalogue.skills for level in range(1, highest.get(skill, 0) + 1))
    return [step for step in steps if step not in taught]


def _missing(documents: Sequence[Document], findings: dict[str, Findings]) -> list[Problem]:
    missing = [kind for kind in NEEDED_KINDS if kind not in findings]
    folder = PurePath(documents[0].file).parent if documents else PurePath()
    return [
        Problem(str(folder / f"{kind}.yaml"), 0, "", "this file is missing.", "A whole catalogue needs it.")
        for kind in missing
    ]


def _has_sections(document: Document) -> bool:
    """Whether the ids in a document can be told, so that references to them can be judged."""
    value = document.value
    return isinstance(value, dict) and all(isinstance(value.get(section, {}), dict) for section in SECTIONS)


def _sound_part(found: Findings) -> dict[Any, Any]:
    """A document's value without what has the wrong shape: single entries of a section, else whole keys."""
    value = found.document.value
    if not isinstance(value, dict):
        return {}
    whole_keys = {path[0] for path in found.faulty if len(path) == 1 or (path and path[0] not in SECTIONS)}
    entries = {path[:2] for path in found.faulty}
    return {
        key: {i: entry for i, entry in inner.items() if (key, i) not in entries} if key in SECTIONS else inner
        for key, inner in value.items()
        if key not in whole_keys
    }
