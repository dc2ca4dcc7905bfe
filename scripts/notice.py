"""Write NOTICE: the attribution lines of every source in data/sources.yaml.

python scripts/notice.py            writes it
python scripts/notice.py --check    exit 1 with a word when it is stale
"""

import argparse
import sys
import textwrap
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parent.parent
NOTICE = ROOT / "NOTICE"
SOURCES = ROOT / "data" / "sources.yaml"
WIDTH = 100

HEAD = """\
llmcareer
Copyright 2026 llmcareer contributors

The code is under the MIT licence (LICENSE). The catalogue in data/ and the pages in docs/ are under
CC BY 4.0 (LICENSE-DATA), except for what the sources below contribute under their own terms.

Only counts, shares, levels, identifiers, and the names of skills, job titles and answer choices are
taken from these sources. The wording of skills, levels, roles, projects and reports is our own. The
texts of job ads, the answers of single survey respondents, and the descriptions in the frameworks
are not part of this project.

The entries of data/resources.yaml name works of others, with title, author and address. Those works
are not part of this project and stay under the terms of their authors.

The rows of the Stack Overflow Developer Survey in data/evidence/ (source id stackoverflow-2025) come
from a database under the ODbL, which asks that a derived database be shared alike. They carry their
source id, so that they can be taken out or shared by themselves.
"""
FOOT = "\nWritten by scripts/notice.py from data/sources.yaml.\n"


def notice(sources: Mapping[str, Mapping[str, Any]]) -> str:
    """The whole text, one paragraph a source, in the order of the file."""
    return HEAD + "".join(f"\n{_entry(source_id, source)}" for source_id, source in sources.items()) + FOOT


def main() -> int:
    """Write the file, or check it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when NOTICE is stale")
    check = parser.parse_args().check
    text = notice(yaml.safe_load(SOURCES.read_text(encoding="utf-8"))["sources"])
    if not check:
        NOTICE.write_text(text, encoding="utf-8")
        return 0
    if NOTICE.is_file() and NOTICE.read_text(encoding="utf-8") == text:
        return 0
    sys.stderr.write("NOTICE is stale. Run: python scripts/notice.py\n")
    return 1


def _entry(source_id: str, source: Mapping[str, Any]) -> str:
    lines = [
        f"{source['title']} ({source['publisher']}, {source['year']})",
        f"Licence: {source['licence']}. Looked at: {source['looked_at']}. Source id: {source_id}.",
        source["attribution"],
        *([source["url"]] if "url" in source else []),
    ]
    head, *rest = (textwrap.fill(line, WIDTH - 4, break_long_words=False, break_on_hyphens=False) for line in lines)
    return head + "\n" + "".join(f"{textwrap.indent(text, '    ')}\n" for text in rest)


if __name__ == "__main__":
    raise SystemExit(main())
