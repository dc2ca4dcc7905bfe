"""The assessed skills as a JSON Resume (jsonresume.org), out and in again: levels in words, scale declared.

Skills that are new to the person stand beside the scale and not among the skills: a resume is for
showing what is there. Resumes that others wrote are read by llmcareer.intake: their words mean other
levels, and a skill in them is often a group of skills.
"""

import contextlib
import json
from collections.abc import Mapping
from typing import Any, Final

from llmcareer.documents import read_json, read_yaml
from llmcareer.errors import DataError, Problem, UserError
from llmcareer.model import AREA_NAMES, EVIDENCE_TAGS, LEVEL_NAMES, Claim, Event, Profile, Skill
from llmcareer.storage.profile_fields import Checker

FORMAT: Final = "jsonresume"
SCHEMA_ADDRESS: Final = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"
OURS: Final = "x-llmcareer"  # the key for what only we read; JSON Resume allows other keys everywhere
ABOUT_THE_SCALE: Final = "The person's own rating. Each level says what they could show for it."


def write_resume(profile: Profile, skills: Mapping[str, Skill], at: str) -> str:
    """A JSON Resume with the skills of a profile, strongest first. ``at`` is when it last changed (ISO)."""
    shown = sorted((item for item in profile.claims.items() if item[1].level > 0), key=lambda i: (-i[1].level, i[0]))
    new = sorted(skill for skill, claim in profile.claims.items() if claim.level == 0)
    scale = [{"level": level, "word": word} for level, word in enumerate(LEVEL_NAMES)]
    document = {
        "$schema": SCHEMA_ADDRESS,
        "basics": {},
        "skills": [_entry(skill, claim, skills.get(skill)) for skill, claim in shown],
        "meta": {
            "version": "v1.0.0",
            "lastModified": at[: len("2026-01-31T18:00:00")],
            OURS: {"scale": scale, "about": ABOUT_THE_SCALE, "new_to_me": new},
        },
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def is_resume(text: str, file: str) -> bool:
    """Whether a text is a JSON Resume: its skills are a list, those of a profile file are not."""
    document = read_json(text, file)
    return document is not None and isinstance(document.value, dict) and isinstance(document.value.get("skills"), list)


def read_resume(
    text: str, file: str, skills: Mapping[str, Skill], retired: Mapping[str, tuple[str, ...]], now: str
) -> tuple[Event, ...]:
    """The answers that a JSON Resume written by `write_resume` tells, at ``now`` (UTC, ISO 8601).

    Raises UserError for a resume that others wrote, and DataError with every problem of one of ours.
    """
    document = read_json(text, file)
    value = document.value if document is not None else {}
    meta = value.get("meta")
    ours = meta.get(OURS) if isinstance(meta, dict) else None
    if not isinstance(ours, dict):
        raise UserError(f"{file} is a JSON Resume whose levels have another scale. Read it with: llmcareer cv {file}")
    checker = Checker(skills, retired, int(now[:4]))
    events = [_event(checker, entry, index, now) for index, entry in enumerate(value["skills"])]
    events += _new_to_me(checker, ours.get("new_to_me", []), now)
    if checker.found:
        raise DataError(f"{file} cannot be used.", _problems(checker, text, file))
    return tuple(events)


def _entry(skill: str, claim: Claim, known: Skill | None) -> dict[str, Any]:
    return {
        "name": known.name if known else skill,
        "level": LEVEL_NAMES[claim.level],
        "keywords": [AREA_NAMES[known.area]] if known else [],
        OURS: {"skill": skill, "evidence": claim.evidence},
    }


def _event(checker: Checker, entry: Any, index: int, now: str) -> Event:
    """The answer that one entry tells; what is wrong with it is noted."""
    path = ("skills", index)
    given = entry if isinstance(entry, dict) else {}
    ours = given.get(OURS)
    ours = ours if isinstance(ours, dict) else {}
    skill = checker.skill(ours.get("skill", given.get("name")), path)
    word = checker.one_of(given.get("level"), (*path, "level"), LEVEL_NAMES)
    evidence = checker.one_of(ours.get("evidence", "none"), (*path, OURS, "evidence"), EVIDENCE_TAGS)
    return Event(now, "answer", skill, LEVEL_NAMES.index(word) if word else None, evidence)


def _new_to_me(checker: Checker, value: Any, now: str) -> list[Event]:
    path = ("meta", OURS, "new_to_me")
    if not isinstance(value, list):
        checker.add(path, "must be a list of skill ids.", "Leave it out, or write [].")
        return []
    return [Event(now, "answer", checker.skill(skill, (*path, i)), 0) for i, skill in enumerate(value)]


def _problems(checker: Checker, text: str, file: str) -> list[Problem]:
    """What was found, with the lines where JSON holds nothing that YAML does not know."""
    document = read_json(text, file)
    with contextlib.suppress(DataError):
        document = read_yaml(text, file)
    return checker.problems(document) if document is not None else []
