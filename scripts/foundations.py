"""Make data/evidence/foundations.csv again: figures for skills that job ads hardly name.

Every figure is looked up, none is typed. What is looked up stands in ``SPEC`` below: that list is
the judgement. Needed beside the tables in data/evidence/ is one table of O*NET ratings with the
columns onet_soc, element_type, element_id, element_name, scale, value, n_or_ci. Same input, same
bytes. docs: data/evidence/README.md.

    python scripts/foundations.py onet_roles.csv
    python scripts/foundations.py onet_roles.csv --check
"""

import argparse
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import yaml
from survey_tables import EVIDENCE, Row, as_csv, read

SKILLS = EVIDENCE.parent / "skills.yaml"
TABLE = "foundations.csv"
COLUMNS = ("role_id", "skill_id", "source", "kind", "figure", "low", "high", "n", "period", "reason", "what")

HARDLY_NAMED = 0.10  # share of a role's ads at which a skill needs no help from elsewhere
NAMED_MORE = frozenset({("rs", "research_maths"), ("llmops", "linux_shell"), ("de", "linux_shell")})  # and say so
PERIOD = "2023plus"

PREREQUISITE, SURVEY, FRAMEWORK = "prerequisite", "survey_share", "framework_level"
RATING, FLAG = "onet_importance", "onet_technology"
UK_FRAMEWORK = "UK Government Digital and Data Profession Capability Framework"
UK, UK_PERIOD = "uk-ddat", "2025-09"
UK_LEVELS = {"awareness": 1, "working": 2, "practitioner": 3, "expert": 4}
CLOSENESS = ("direct", "nearest", "neighbour")  # best first
FIT = ("equal", "narrower", "broader", "loose")  # best first
ONET, ONET_PERIOD = "onet-29", "2025-05"
ONET_TITLES = {
    "15-1221.00": "Computer and Information Research Scientists",
    "15-1243.01": "Data Warehousing Specialists",
}
MATHS = (
    "O*NET names mathematics as a whole (no linear algebra, no calculus, no statistics apart); "
    "importance on a scale of 1 to 5"
)


class Wanted(NamedTuple):
    """One row to make: where to look, what to add, and how a report puts it ("56 % of 294 people ...").

    ``place`` is a survey id (with another skill after a colon), ``uk-ddat:SENIORITY``, or
    ``onet:CODE:TYPE:ELEMENT``; empty for a prerequisite.
    """

    role: str
    skill: str
    kind: str
    place: str = ""
    words: str = ""
    what: str = ""


LA = "linear_algebra_calculus"
APPLIED = "the framework names applied maths, not linear algebra"
ETHICS = "the skill is Data ethics and privacy"
SHELL, BASH, PLOT = "use a shell such as Bash", "use Bash", "use Matplotlib"
DISAGREE = "older and lower: the two surveys disagree"
SPEC = (
    Wanted("ds", LA, PREREQUISITE),
    Wanted("ds", LA, FRAMEWORK, "uk-ddat:mid", APPLIED),
    Wanted("ds", "linux_shell", SURVEY, "stackoverflow-2025", "", SHELL),
    Wanted("ds", "linux_shell", SURVEY, "kaggle-2022", DISAGREE, BASH),
    Wanted("ds", "responsible_ai", FRAMEWORK, "uk-ddat:mid", ETHICS),
    Wanted("ds", "data_governance", FRAMEWORK, "uk-ddat:mid", ETHICS),
    Wanted(
        "ds",
        "reading_papers",
        SURVEY,
        "kaggle-2022",
        "names journals and proceedings among favourite sources",
        "name journals and proceedings among their sources",
    ),
    Wanted("mle", LA, PREREQUISITE),
    Wanted("mle", LA, FRAMEWORK, "uk-ddat:senior", APPLIED),
    Wanted("mle", "linux_shell", SURVEY, "stackoverflow-2025", "AI/ML engineers", SHELL),
    Wanted("mle", "linux_shell", SURVEY, "kaggle-2022", DISAGREE, BASH),
    Wanted("mle", "algorithms", PREREQUISITE),
    Wanted("mle", "visualization", SURVEY, "kaggle-2022", "", PLOT),
    Wanted(
        "mle",
        "ablation_design",
        SURVEY,
        "kaggle-2022",
        "iterating on existing models is an important part of the work; not proof of clean ablations",
        "iterate on existing models as a main part of the job",
    ),
    Wanted("mle", "responsible_ai", FRAMEWORK, "uk-ddat:senior", ETHICS),
    Wanted("rs", LA, PREREQUISITE),
    Wanted("rs", LA, RATING, "onet:15-1221.00:knowledge:Mathematics", MATHS, "mathematics"),
    Wanted(
        "rs",
        "research_maths",
        SURVEY,
        "kaggle-2022",
        "own research advanced a novel machine learning method; asked only above bachelor degree; "
        "kept although ads name it more often than the line, because 43 ads are few",
        "advanced a new machine learning method in their research",
    ),
    Wanted(
        "rs",
        "git",
        SURVEY,
        "kaggle-2021",
        "shares work on GitHub; fewer people answered this question",
        "share work on GitHub",
    ),
    Wanted("rs", "git", PREREQUISITE),
    Wanted("rs", "linux_shell", SURVEY, "kaggle-2022", "Bash; many of these people are domain scientists", BASH),
    Wanted("rs", "linux_shell", FLAG, "onet:15-1221.00:technology:Linux"),
    Wanted(
        "rs",
        "peer_review",
        SURVEY,
        "kaggle-2022:scientific_writing",
        "INDIRECT: has published academic research, so met review as an author; does not show that they review; "
        "asked only above bachelor degree",
        "have published research, so have met peer review as authors",
    ),
    Wanted("aie", "linux_shell", SURVEY, "stackoverflow-2025", "AI/ML engineers", SHELL),
    Wanted("aie", "linux_shell", PREREQUISITE),
    Wanted("aie", LA, PREREQUISITE),
    Wanted("aie", "algorithms", PREREQUISITE),
    Wanted("aie", "statistics", PREREQUISITE),
    Wanted("llmops", LA, PREREQUISITE),
    Wanted("llmops", "algorithms", PREREQUISITE),
    Wanted("llmops", "statistics", PREREQUISITE),
    Wanted(
        "llmops",
        "linux_shell",
        SURVEY,
        "stackoverflow-2025",
        "DevOps engineers of any product, a neighbour title; ads name the skill slightly above the line",
        SHELL,
    ),
    Wanted("re", LA, PREREQUISITE),
    Wanted(
        "re",
        LA,
        RATING,
        "onet:15-1221.00:knowledge:Mathematics",
        f"{MATHS}; Research Engineer and Applied Scientist are alternate titles of this occupation",
        "mathematics",
    ),
    Wanted("re", "linux_shell", SURVEY, "stackoverflow-2025", "applied scientists", SHELL),
    Wanted("re", "linux_shell", PREREQUISITE),
    Wanted("re", "git", PREREQUISITE),
    Wanted("re", "git", FLAG, "onet:15-1221.00:technology:Git"),
    Wanted("re", "algorithms", PREREQUISITE),
    Wanted("de", "algorithms", PREREQUISITE),
    Wanted(
        "de",
        "statistics",
        SURVEY,
        "kaggle-2022",
        "uses linear or logistic regression; data engineers who answer a data science survey are a select group",
        "use linear or logistic regression",
    ),
    Wanted(
        "de",
        "statistics",
        RATING,
        "onet:15-1243.01:knowledge:Mathematics",
        f"{MATHS}; nearest occupation, it has Data Warehouse Engineer and Big Data Engineer among its titles",
        "mathematics",
    ),
    Wanted("de", "linux_shell", SURVEY, "stackoverflow-2025", "ads name the skill at the line", SHELL),
    Wanted("fde", "linux_shell", PREREQUISITE),
    Wanted("fde", "algorithms", PREREQUISITE),
    Wanted("fde", "statistics", PREREQUISITE),
    Wanted("apm", "prompting", PREREQUISITE),
    Wanted("apm", "statistics", PREREQUISITE),
    Wanted(
        "apm",
        "visualization",
        SURVEY,
        "kaggle-2021",
        "product managers who answered a data science survey are a select group",
        PLOT,
    ),
    Wanted("eval", LA, PREREQUISITE),
    Wanted("eval", "classical_ml", PREREQUISITE),
    Wanted("eval", "git", PREREQUISITE),
    Wanted("eval", "linux_shell", PREREQUISITE),
    Wanted("eval", "algorithms", PREREQUISITE),
)


class FigureError(Exception):
    """A wanted figure is not in the tables, or may not be used."""


class Looked(NamedTuple):
    """What was found: the cells from ``source`` to ``period``, and the reason after its first words."""

    source: str
    figure: str
    low: str
    high: str
    n: str
    period: str
    reason: str


class Tables(NamedTuple):
    """Everything figures are looked up in. Keys as the names say."""

    ads: Mapping[tuple[str, str], Row]  # (role, skill)
    needed_by: Mapping[str, Sequence[str]]  # skill -> those that build on it
    surveys: Mapping[tuple[str, str, str], Row]  # (source, role, skill)
    framework: Mapping[tuple[str, str, str], Looked]  # (role, seniority, skill)
    onet: Sequence[Row]


def main() -> int:
    """Write the table, or with ``--check`` say whether it is what the sources give (exit 1 if not)."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("onet", type=Path, help="the table of O*NET ratings")
    parser.add_argument("--evidence", type=Path, default=EVIDENCE, help="folder of the other tables")
    parser.add_argument("--output", type=Path, default=EVIDENCE / TABLE, help="file to write")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if the file differs")
    arguments = parser.parse_args()
    try:
        text = as_csv(COLUMNS, foundations(tables(arguments.onet, arguments.evidence, SKILLS)))
    except FigureError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    if not arguments.check:
        arguments.output.write_text(text, encoding="utf-8", newline="\n")
        return 0
    same = arguments.output.read_text(encoding="utf-8") == text
    sys.stdout.write(f"{arguments.output.name} {'is' if same else 'is NOT'} what the sources give.\n")
    return 0 if same else 1


def foundations(known: Tables) -> list[list[str]]:
    """The rows of the table, in the order of ``SPEC``."""
    found = []
    for wanted in SPEC:
        ad = known.ads[wanted.role, wanted.skill]
        share = float(ad["share"])
        if share >= HARDLY_NAMED and (wanted.role, wanted.skill) not in NAMED_MORE:
            raise FigureError(
                f"{wanted.role} {wanted.skill}: {percent(share)} of the ads name it; take it out of SPEC."
            )
        source, figure, low, high, n, period, reason = _look_up(wanted, known)
        reason = f"named in {percent(share)} of {ad['n_ads']} ads; {reason}"
        found.append(
            [wanted.role, wanted.skill, source, wanted.kind, figure, low, high, n, period, reason, wanted.what]
        )
    return found


def tables(onet: Path, evidence: Path, skills: Path) -> Tables:
    """Read everything figures are looked up in."""
    counted = read(evidence / "role_skill_ads.csv")
    surveys: dict[tuple[str, str, str], Row] = {}
    for row in read(evidence / "survey_skill_shares.csv"):  # unconditional shares come first
        surveys.setdefault((row["source"], row["role_id"], row["skill_id"]), row)
    needed_by: dict[str, list[str]] = {}
    for skill, entry in yaml.safe_load(skills.read_text(encoding="utf-8"))["skills"].items():
        for needed in entry["prerequisites"]:
            needed_by.setdefault(needed, []).append(skill)
    return Tables(
        ads={(r["role"], r["skill_id"]): r for r in counted if r["seniority"] == "all" and r["period"] == PERIOD},
        needed_by=needed_by,
        surveys=surveys,
        framework=framework_levels(
            read(evidence / "framework_role_levels.csv"),
            read(evidence / "framework_map.csv"),
            read(evidence / "framework_role_map.csv"),
        ),
        onet=read(onet),
    )


def framework_levels(
    levels: Sequence[Row], skill_map: Sequence[Row], role_map: Sequence[Row]
) -> dict[tuple[str, str, str], Looked]:
    """The UK framework joined with the two maps: per cell the statements of the nearest role, without
    loose matches where others are there; the figure is the highest of them, ``low`` the lowest."""
    skills: dict[str, list[tuple[str, str]]] = {}
    for row in skill_map:
        if row["framework"] == UK:
            skills.setdefault(row["framework_skill"], []).append((row["skill_id"], row["note"].split(":")[0]))
    places: dict[tuple[str, str], list[Row]] = {}
    for row in role_map:
        if row["framework"] == UK:
            places.setdefault((row["role"], row["role_level"]), []).append(row)
    cells: dict[tuple[str, str, str], set[tuple[int, int, int, str]]] = {}
    for row in levels:
        if row["framework"] != UK_FRAMEWORK:
            continue
        level = UK_LEVELS[row["required_level"]]
        said = f"{row['role_level']}: {row['skill']} = {row['required_level']}"
        for place in places.get((row["role"], row["role_level"]), ()):
            only = place["only_framework_skills"]
            if only and row["skill"] not in only.split(";"):
                continue
            for skill, fit in skills.get(row["skill"], ()):
                statement = (CLOSENESS.index(place["closeness"]), FIT.index(fit), level, said)
                cells.setdefault((place["role_id"], place["seniority"], skill), set()).add(statement)
    return {key: _framework_level(key[1], statements) for key, statements in cells.items()}


def percent(share: float) -> str:
    """A share as "44 %"; below 10 % with one decimal."""
    return f"{100 * share:.0f} %" if share >= 0.1 else f"{100 * share:.1f} %"


def _look_up(wanted: Wanted, known: Tables) -> Looked:
    if wanted.kind == PREREQUISITE:
        return _prerequisite(wanted, known)
    place, _, detail = wanted.place.partition(":")
    words = f"; {wanted.words}" if wanted.words else ""
    if wanted.kind == SURVEY:
        row = known.surveys[place, wanted.role, detail or wanted.skill]
        reason = f"{row['survey_role']} who say: {row['items'].split('; ')[0]}{words}"
        return Looked(place, row["share"], row["ci_low"], row["ci_high"], row["n"], row["year"], reason)
    if wanted.kind == FRAMEWORK:
        looked = known.framework[wanted.role, detail, wanted.skill]
        return looked._replace(reason=looked.reason + words)
    return _onet(wanted, known.onet)


def _prerequisite(wanted: Wanted, known: Tables) -> Looked:
    shares = [(float(known.ads[wanted.role, s]["share"]), s) for s in known.needed_by.get(wanted.skill, ())]
    named = sorted((x for x in shares if x[0] >= HARDLY_NAMED), reverse=True)
    if not named:
        raise FigureError(f"{wanted.role} {wanted.skill}: nothing that the ads name needs it.")
    needing = ", ".join(f"{skill} ({percent(share)} of the ads)" for share, skill in named)
    n = known.ads[wanted.role, wanted.skill]["n_ads"]
    reason = f"our own graph, no outside figure: needed for {needing}"
    return Looked("prerequisite-graph", "", "", "", n, PERIOD, reason)


def _framework_level(seniority: str, statements: set[tuple[int, int, int, str]]) -> Looked:
    nearest = min(closeness for closeness, *_ in statements)
    kept = [s for s in statements if s[0] == nearest]
    kept = [s for s in kept if FIT[s[1]] != "loose"] or kept
    top, low = max(level for _, _, level, _ in kept), min(level for _, _, level, _ in kept)
    fit = FIT[min(fit for _, fit, level, _ in kept if level == top)]
    said = " | ".join(sorted(said for *_, said in kept))
    reason = f"required level on our scale for {seniority}, low is the lowest rung counted: {said}; match {fit}"
    return Looked(UK, str(top), str(low), str(top), str(len(kept)), UK_PERIOD, reason)


def _onet(wanted: Wanted, rows: Sequence[Row]) -> Looked:
    _, code, kind, element = wanted.place.split(":")
    found = [
        r
        for r in rows
        if (r["onet_soc"], r["element_type"], r["element_name"]) == (code, kind, element)
        and (kind == "technology" or r["scale"] == "IM")
    ]
    if len(found) != 1:
        raise FigureError(f"{wanted.place}: {len(found)} rows of the O*NET table fit, not one.")
    (row,) = found
    head = f"O*NET {code} {ONET_TITLES[code]}"
    if wanted.kind == FLAG:
        hot, demand = row["value"].split("/")
        if demand != "Y":
            raise FigureError(f"{wanted.place}: not flagged in demand.")
        reason = f"{head}: {element} flagged in demand (hot {hot}, in demand {demand}); a flag, no share"
        return Looked(ONET, "", "", "", "", ONET_PERIOD, reason)
    info = row["n_or_ci"]
    if "suppress=Y" in info:
        raise FigureError(f"{wanted.place}: O*NET itself does not recommend this figure.")
    interval = re.search(r"CI95=\[([\d.]*),([\d.]*)\]", info)  # missing where experts answered
    low, high = interval.groups() if interval else ("", "")
    who, year = _part(r"source=([^;]+)", info), _part(r"date=([\d/]+)", info)[-4:]
    reason = f"{head}, {kind} {element} ({row['element_id']}), scale {row['scale']}, answered by: {who}"
    return Looked(ONET, row["value"], low, high, _part(r"N=(\d+)", info), year, f"{reason}; {wanted.words}")


def _part(pattern: str, text: str) -> str:
    found = re.search(pattern, text)
    if found is None:
        raise FigureError(f"The O*NET table says no {pattern.split('=')[0]} in {text!r}.")
    return found[1]


if __name__ == "__main__":
    raise SystemExit(main())
