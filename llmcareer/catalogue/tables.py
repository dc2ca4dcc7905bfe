"""The evidence tables (data/evidence/*.csv) as typed rows. Reading only; rules are in derive.py."""

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from llmcareer.errors import DataError, Problem
from llmcareer.model import SENIORITIES, Figure

PERIOD, PERIOD_LLM = "2023plus", "2023plus_llm"
ADS, ADS_LLM = "job-ads-2023plus", "job-ads-2023plus-llm"

UK_LEVELS = {"awareness": 1, "working": 2, "practitioner": 3, "expert": 4}
_FRAMEWORK_IDS = {
    "UK Government Digital and Data Profession Capability Framework": "uk-ddat",
    "EDISON Data Science Framework (DSPP)": "edison",
}
_CLOSENESS = ("direct", "nearest", "neighbour")  # best first


@dataclass(frozen=True, slots=True)
class AdShare:
    """How many of a role's ads name a skill, and how many require it."""

    named: Figure
    required: float


@dataclass(frozen=True, slots=True)
class FrameworkLevel:
    """A framework's level on our 0..4 scale, the lowest rung counted, and how near its role is."""

    level: int
    closeness: str


@dataclass(frozen=True, slots=True)
class Foundation:
    """Evidence that a role rests on a skill which its ads hardly name; ``says`` puts it in words."""

    skill: str
    source: str
    kind: str
    figure: Figure | None
    says: str


@dataclass(frozen=True, slots=True)
class Tables:
    """Every table of one evidence folder. Keys: role, then seniority or skill as named."""

    ads: Mapping[tuple[str, str, str], Mapping[str, AdShare]]  # (role, seniority, period) -> skill
    broad: Mapping[str, Mapping[str, Figure]]
    degree: Mapping[str, Mapping[str, Figure]]
    focus: Mapping[str, Mapping[str, Figure]]
    similarity: Sequence[Mapping[str, str]]
    pairs: Mapping[frozenset[str], float]
    levels: Mapping[tuple[str, str], Mapping[str, FrameworkLevel]]  # (role, seniority) -> skill
    surveys: Mapping[str, Mapping[str, Figure]]
    foundations: Mapping[str, Sequence[Foundation]]


def read_tables(folder: Path, shipped: Path) -> Tables:
    """Read a folder of tables; a table it does not have is taken from ``shipped``.

    Raises DataError, with the file, for a table that is nowhere or lacks a column.
    """

    def rows(name: str, *columns: str) -> list[dict[str, str]]:
        path = folder / name if (folder / name).is_file() else shipped / name
        return _rows(path, columns)

    counted = ("role", "seniority", "period", "n_ads", "share", "ci_low", "ci_high")
    return Tables(
        ads=_ads(rows("role_skill_ads.csv", *counted, "skill_id", "share_required")),
        broad=_measures(rows("role_broad_terms_ads.csv", *counted, "term"), "term"),
        degree=_measures(rows("role_degree_ads.csv", *counted, "measure"), "measure"),
        focus=_measures(rows("role_focus_ads.csv", *counted, "focus"), "focus"),
        similarity=rows("role_similarity.csv", "period", "role_from", "role_to", "cosine_required_centred"),
        pairs={
            frozenset((r["skill_a"], r["skill_b"])): float(r["lift_within_role"])
            for r in rows("skill_pairs_ads.csv", "skill_a", "skill_b", "lift_within_role")
        },
        levels=_levels(
            rows("framework_role_levels.csv", "framework", "role", "role_level", "skill", "required_level"),
            rows("framework_map.csv", "framework", "framework_skill", "skill_id", "note"),
            rows("framework_role_map.csv", "framework", "role", "role_level", "role_id", "seniority", "closeness"),
        ),
        surveys=_surveys(rows("survey_skill_shares.csv", "source", "year", "role_id", "skill_id", "share", "n")),
        foundations=_foundations(
            rows("foundations.csv", "role_id", "skill_id", "source", "kind", "figure", "n", "what")
        ),
    )


def _rows(path: Path, columns: Sequence[str]) -> list[dict[str, str]]:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"The table {path.name} cannot be read.", [Problem(str(path), 0, "", f"{error}.")]) from None
    reader = csv.DictReader(text.splitlines())
    missing = [c for c in columns if c not in (reader.fieldnames or ())]
    if missing:
        what = f"the columns {', '.join(missing)} are missing."
        raise DataError(f"The table {path.name} cannot be used.", [Problem(str(path), 1, "", what)])
    return list(reader)


def _figure(row: Mapping[str, str], source: str, measure: str) -> Figure:
    return Figure(
        source=source,
        measure=measure,
        share=float(row["share"]),
        low=float(row["ci_low"] or row["share"]),
        high=float(row["ci_high"] or row["share"]),
        n=int(float(row.get("n_ads") or row.get("n") or 0)),
        period=row.get("period") or row.get("year") or "",
    )


def _ads(rows: Sequence[Mapping[str, str]]) -> dict[tuple[str, str, str], dict[str, AdShare]]:
    table: dict[tuple[str, str, str], dict[str, AdShare]] = {}
    for row in rows:
        if row["period"] in (PERIOD, PERIOD_LLM):
            source = ADS if row["period"] == PERIOD else ADS_LLM
            share = AdShare(_figure(row, source, "named"), float(row["share_required"] or 0))
            table.setdefault((row["role"], row["seniority"], row["period"]), {})[row["skill_id"]] = share
    return table


def _measures(rows: Sequence[Mapping[str, str]], column: str) -> dict[str, dict[str, Figure]]:
    """Figures of all seniorities in the period 2023plus, per role and measure."""
    table: dict[str, dict[str, Figure]] = {}
    for row in rows:
        if row["period"] == PERIOD and row["seniority"] == "all":
            table.setdefault(row["role"], {})[row[column]] = _figure(row, ADS, row[column])
    return table


def _levels(
    levels: Sequence[Mapping[str, str]], skills: Sequence[Mapping[str, str]], roles: Sequence[Mapping[str, str]]
) -> dict[tuple[str, str], dict[str, FrameworkLevel]]:
    """Join framework levels with the two maps: per cell the nearest role counts, and of its rungs
    the lowest. A loose skill match states no level."""
    named: dict[tuple[str, str], list[str]] = {}
    for row in skills:
        if not row["note"].startswith("loose"):
            named.setdefault((row["framework"], row["framework_skill"]), []).append(row["skill_id"])
    ranked: dict[tuple[str, str, str], tuple[int, int]] = {}
    places: dict[tuple[str, str, str], list[Mapping[str, str]]] = {}
    for row in roles:
        places.setdefault((row["framework"], row["role"], row["role_level"]), []).append(row)
    for row in levels:
        framework = _FRAMEWORK_IDS.get(row["framework"], row["framework"])
        level = UK_LEVELS.get(row["required_level"])
        if level is None:  # EDISON gives relevance, not levels
            continue
        for place in places.get((framework, row["role"], row["role_level"]), ()):
            only = place.get("only_framework_skills")
            if only and row["skill"] not in (name.strip() for name in only.split(";")):
                continue
            for skill in named.get((framework, row["skill"]), ()):
                key = (place["role_id"], place["seniority"], skill)
                found = (_CLOSENESS.index(place["closeness"]), level)
                ranked[key] = min(ranked.get(key, found), found)
    table: dict[tuple[str, str], dict[str, FrameworkLevel]] = {}
    for (role, seniority, skill), (nearness, level) in ranked.items():
        if seniority in SENIORITIES:
            table.setdefault((role, seniority), {})[skill] = FrameworkLevel(level, _CLOSENESS[nearness])
    return table


def _surveys(rows: Sequence[Mapping[str, str]]) -> dict[str, dict[str, Figure]]:
    """The newest unconditional survey share per role and skill, of people with the very title."""
    table: dict[str, dict[str, Figure]] = {}
    for row in sorted(rows, key=lambda r: (r["year"], r["source"])):
        if row.get("conditional", "no") == "no" and row.get("closeness", "direct") == "direct":
            table.setdefault(row["role_id"], {})[row["skill_id"]] = _figure(row, row["source"], "use it")
    return table


def _foundations(rows: Sequence[Mapping[str, str]]) -> dict[str, list[Foundation]]:
    table: dict[str, list[Foundation]] = {}
    for row in rows:
        figure, says = None, ""
        if row["kind"] == "survey_share":
            plain = {"share": row["figure"], "ci_low": row["low"], "ci_high": row["high"], "n": row["n"]}
            figure = _figure({**plain, "period": row["period"]}, row["source"], row["what"])
            says = f"{100 * figure.share:.0f} % of {figure.n:,} people in this or a near job {row['what']}"
        elif row["kind"] == "framework_level":
            says = f"the UK government framework asks level {row['figure']} of this or a near job"
        elif row["kind"] == "onet_importance":
            says = f"O*NET rates {row['what']} {row['figure']} of 5 for this or a near occupation (n = {row['n']})"
        elif row["kind"] == "onet_technology":
            says = "O*NET flags it as in demand for this occupation"
        found = Foundation(row["skill_id"], row["source"], row["kind"], figure, says)
        table.setdefault(row["role_id"], []).append(found)
    return table
