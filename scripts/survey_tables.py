"""Make data/evidence/survey_skill_shares.csv again from a table of survey counts and the two maps.

The table has one row per survey, role and item: source, year, role, item, item_group, n_role,
share, ci_low, ci_high, n_role_total, base. The maps (survey_skill_map.csv, survey_role_map.csv) say
which item speaks of which skill and which title of which role; only they hold judgement. Same
input, same bytes. docs: data/evidence/README.md.

    python scripts/survey_tables.py survey_role_skill.csv
    python scripts/survey_tables.py survey_role_skill.csv --check
"""

import argparse
import csv
import io
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

EVIDENCE = Path(__file__).resolve().parent.parent / "data" / "evidence"
TABLE = "survey_skill_shares.csv"

SURVEYS = {
    "Kaggle DS & ML Survey": "kaggle",
    "Stack Overflow Developer Survey (salary-disclosing subset)": "stackoverflow",
    "Practical Data: State of Data Engineering Survey": "practicaldata",
}
NO_LICENCE = frozenset({"practicaldata-2026"})  # no licence found: its figures are never written
FEWEST_ANSWERS = 30  # a share of fewer people is left out

# "Any of" groups that were counted by us from the answers: asked of a part of the people only.
DERIVED_OF_A_PART = frozenset(
    {
        *("cloud_platform", "bi_tool", "experiment_monitoring", "model_serving", "responsible_ai"),
        *("database", "managed_ml", "automl_product", "research_ml"),
    }
)
CONDITIONAL_ORDER = ("no", "unclear", "yes")
COLUMNS = (
    *("source", "year", "role_id", "skill_id", "share", "ci_low", "ci_high", "n", "items", "base"),
    *("conditional", "note", "survey_role", "closeness", "n_role_total"),
)

Row = dict[str, str]


class Statement(NamedTuple):
    """One survey row that speaks of one skill of one role."""

    row: Row
    note: str
    closeness: str


def main() -> int:
    """Write the table, or with ``--check`` say whether it is what the counts give (exit 1 if not)."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("counts", type=Path, help="the table of survey counts")
    parser.add_argument("--maps", type=Path, default=EVIDENCE, help="folder of the two maps")
    parser.add_argument("--output", type=Path, default=EVIDENCE / TABLE, help="file to write")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if the file differs")
    arguments = parser.parse_args()
    text = as_csv(COLUMNS, shares(read(arguments.counts), arguments.maps))
    if not arguments.check:
        arguments.output.write_text(text, encoding="utf-8", newline="\n")
        return 0
    same = arguments.output.read_text(encoding="utf-8") == text
    sys.stdout.write(f"{arguments.output.name} {'is' if same else 'is NOT'} what the counts give.\n")
    return 0 if same else 1


def shares(counts: Sequence[Row], maps: Path) -> list[list[str]]:
    """Per survey, role, skill and kind of question: the largest single item, with its own n."""
    cells: dict[tuple[str, str, str, str, str], list[Statement]] = {}
    items = _items(read(maps / "survey_skill_map.csv"))
    roles = _roles(read(maps / "survey_role_map.csv"))
    for row in counts:
        source = f"{SURVEYS[row['source']]}-{row['year']}"
        if source in NO_LICENCE or int(row["n_role"]) < FEWEST_ANSWERS:
            continue
        for skill, note in items.get((source, row["year"], row["item_group"], row["item"]), ()):
            for role, closeness in roles.get((source, row["year"], row["role"]), ()):
                key = (source, row["year"], role, skill, conditional(row))
                cells.setdefault(key, []).append(Statement(row, note, closeness))
    found = []
    for (source, year, role, skill, kind), statements in cells.items():
        statements.sort(key=lambda s: (-float(s.row["share"]), s.row["item"]))
        best = statements[0]
        named = "; ".join(dict.fromkeys(s.row["item"] for s in statements))
        figures = [best.row[column] for column in ("share", "ci_low", "ci_high", "n_role")]
        about = [best.row["role"], best.closeness, best.row["n_role_total"]]
        found.append([source, year, role, skill, *figures, named, best.row["base"], kind, best.note, *about])
    return sorted(found, key=lambda r: (r[0], r[2], r[3], CONDITIONAL_ORDER.index(r[10])))


def conditional(row: Mapping[str, str]) -> str:
    """Whether a question was asked of a part of the people only: ``yes``, ``no`` or ``unclear``."""
    if row["item_group"] == "derived":
        return "yes" if row["base"].split()[-1] in DERIVED_OF_A_PART else "no"
    if "spen" in row["base"] or "above bachelor" in row["base"]:  # "spent", "spenders"
        return "yes"
    return "unclear" if row["item_group"] == "public_sharing" else "no"


def read(path: Path) -> list[Row]:
    """The rows of a CSV file."""
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def as_csv(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Rows as CSV text with plain line ends."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return text.getvalue()


def _items(rows: Sequence[Row]) -> dict[tuple[str, str, str, str], list[tuple[str, str]]]:
    found: dict[tuple[str, str, str, str], list[tuple[str, str]]] = {}
    for row in rows:
        key = (row["source"], row["year"], row["item_group"], row["item"])
        found.setdefault(key, []).append((row["skill_id"], row["note"]))
    return found


def _roles(rows: Sequence[Row]) -> dict[tuple[str, str, str], list[tuple[str, str]]]:
    found: dict[tuple[str, str, str], list[tuple[str, str]]] = {}
    for row in rows:
        key = (row["source"], row["year"], row["survey_role"])
        found.setdefault(key, []).append((row["role_id"], row["closeness"]))
    return found


if __name__ == "__main__":
    raise SystemExit(main())
