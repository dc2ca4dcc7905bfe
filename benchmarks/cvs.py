"""How well a CV is read: skills, traps, evidence, levels, degree, errors, against labels; a plain word list beside.

Run: python -m benchmarks.cvs --folder DIR [--json]
``DIR`` holds files and, beside each, ``FILE.labels.json`` (schema cv-labels@1).
"""

import json
import re
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks import common
from benchmarks.ads import Counts
from llmcareer.catalogue.read import load
from llmcareer.errors import LLMCareerError
from llmcareer.intake.cv import read_cv
from llmcareer.intake.text import Text, read_file
from llmcareer.model import Catalogue
from llmcareer.readings import CvReading, CvSkill

AS_OF = date(2026, 11, 30)  # the labels count years up to that month

# The word of the labels, and what our message must say of it.
ERRORS = {
    "no_text_layer": r"text layer",
    "empty_file": r"empty",
    "encrypted": r"encrypted|password",
    "damaged_file": r"damaged|cut off|cannot be read",
}


@dataclass(slots=True)
class Tally:
    """What is counted over all files."""

    ours: Counts = field(default_factory=Counts)
    words: Counts = field(default_factory=Counts)
    traps: int = 0
    avoided: int = 0
    words_avoided: int = 0
    forbidden: int = 0
    evidence: list[bool] = field(default_factory=list)
    levels: list[bool] = field(default_factory=list)
    degrees: list[bool] = field(default_factory=list)
    years: list[bool] = field(default_factory=list)
    errors: list[bool] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    seconds_again: list[float] = field(default_factory=list)  # of reading, after the text is there
    notes: list[tuple[str, str, str]] = field(default_factory=list)


def read(file: Path) -> tuple[Text | None, str]:
    """The text of a file, or the message that refuses it."""
    try:
        return read_file(file), ""
    except LLMCareerError as error:
        problems = " ".join(str(problem) for problem in getattr(error, "problems", ()))
        return None, f"{error} {problems}"


def add(tally: Tally, label: Mapping[str, Any], file: Path, catalogue: Catalogue, words: common.AliasReader) -> None:
    """Count one file."""
    text, message = read(file)
    wanted = label.get("expected_error")
    tally.errors.append(text is None and bool(re.search(ERRORS[wanted], message)) if wanted else text is not None)
    if text is None:
        tally.forbidden += sum(secret in message for secret in label["must_not_appear"])
        return
    started = time.process_time()
    reading = read_cv(text, catalogue.skills, AS_OF)
    tally.seconds.append(time.process_time() - started)
    started = time.process_time()
    read_cv(text, catalogue.skills, AS_OF)
    tally.seconds_again.append(time.process_time() - started)
    found = {skill.skill: skill for skill in reading.skills}
    expected = {skill["skill_id"]: skill for skill in label["expected_skills"]}
    free = {skill["skill_id"] for skill in label["may_find"]}
    traps = {trap["skill_id"] for trap in label["must_not_find"]}
    plain = words.skills_in(text.plain)
    tally.ours.add(found, expected, free)
    tally.words.add(plain, expected, free)
    tally.traps += len(traps)
    tally.avoided += len(traps - found.keys())
    tally.words_avoided += len(traps - plain)
    for skill in sorted(found.keys() & expected.keys()):
        _compare(tally, file.name, found[skill], expected[skill])
    tally.notes += [(file.name, "found", skill) for skill in sorted(found.keys() - expected.keys() - free)]
    tally.notes += [(file.name, "missed", skill) for skill in sorted(expected.keys() - found.keys())]
    _facts(tally, label, reading)


def _compare(tally: Tally, file: str, found: CvSkill, expected: Mapping[str, Any]) -> None:
    right = found.evidence in (expected["evidence"], *expected.get("evidence_ok", ()))
    covered = found.level_low <= expected["level_max"] and found.level_high >= expected["level_min"]
    tally.evidence.append(right)
    tally.levels.append(covered)
    if not right:
        tally.notes.append((file, f"evidence {found.evidence}, not {expected['evidence']}", found.skill))
    if not covered:
        tally.notes.append((file, f"level {found.level_low}-{found.level_high}", found.skill))


def _facts(tally: Tally, label: Mapping[str, Any], reading: CvReading) -> None:
    shown = json.dumps(reading, ensure_ascii=False)
    raw = " ".join(_strings(reading))
    tally.forbidden += sum(secret in shown or secret in raw for secret in label["must_not_appear"])
    if label.get("degree"):
        tally.degrees.append(reading.degree.highest == label["degree"]["highest"])
    years = label.get("years") or {}
    if years.get("work_min") is not None:
        low, high = years["work_min"], years["work_max"]
        tally.years.append(reading.years is not None and low - 0.5 <= reading.years <= high + 0.5)


def _strings(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [text for item in value.values() for text in _strings(item)]
    if isinstance(value, (list, tuple)):
        return [text for item in value for text in _strings(item)]
    return []


def figures_of(tally: Tally, files: int) -> dict[str, float]:
    """The figures under their names."""
    precision, recall, f1 = tally.ours.scores()
    words = tally.words.scores()
    return {
        "precision": precision,
        "recall": recall,
        "f1": f1,
        "traps_avoided": tally.avoided / tally.traps if tally.traps else float("nan"),
        "forbidden": tally.forbidden,
        "evidence_right": common.mean(tally.evidence),
        "level_covered": common.mean(tally.levels),
        "degree_right": common.mean(tally.degrees),
        "years_right": common.mean(tally.years),
        "errors_right": common.mean(tally.errors),
        "ms_per_cv": 1000 * common.mean(tally.seconds[1:]),  # the first builds the tables of words, once a process
        "ms_per_cv_again": 1000 * common.mean(tally.seconds_again),  # every pattern it needs is built by now
        "ms_first_cv": 1000 * common.mean(tally.seconds[:1]),
        "files": files,
        "word_list.precision": words[0],
        "word_list.recall": words[1],
        "word_list.f1": words[2],
        "word_list.traps_avoided": tally.words_avoided / tally.traps if tally.traps else float("nan"),
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures."""
    parser = common.parser(__doc__ or "")
    parser.add_argument("--folder", type=Path, required=True, help="the CVs with their labels")
    options = parser.parse_args(arguments)
    catalogue = load()
    words = common.AliasReader.of(catalogue.skills)
    tally = Tally()
    labels = sorted(options.folder.glob("*.labels.json"))
    for path in labels:
        label = json.loads(path.read_text(encoding="utf-8"))
        add(tally, label, options.folder / label["file"], catalogue, words)
    figures = figures_of(tally, len(labels))
    if options.json:
        print(common.report("cvs", str(options.folder), len(labels), figures))
    else:
        print(common.table("Figures", ("figure", "value"), figures.items()))
        print(common.table("Differences", ("file", "what", "skill"), tally.notes))
    return 0


if __name__ == "__main__":
    sys.exit(main())
