"""docs/reference.md says what the program says; `python scripts/reference.py` writes it anew."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from llmcareer import cli

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "scripts" / "reference.py"

pytestmark = pytest.mark.skipif(not SCRIPT.is_file(), reason="needs scripts/ of the checkout")


@pytest.fixture(scope="module")
def reference() -> str:
    return (ROOT / "docs" / "reference.md").read_text(encoding="utf-8")


def test_reference__as_committed__fresh() -> None:
    checked = subprocess.run([sys.executable, str(SCRIPT), "--check"], capture_output=True, text=True, check=False)

    assert checked.returncode == 0, checked.stderr


def test_reference__every_command__has_a_section(reference: str) -> None:
    sections = re.findall(r"^#+ `(llmcareer[^`]*)`$", reference, re.MULTILINE)

    assert sections[0] == "llmcareer"
    assert {f"llmcareer {name}" for name in cli.COMMANDS} <= set(sections)
    assert "llmcareer profile export" in sections


def test_reference__every_schema__is_listed(reference: str) -> None:
    files = sorted(file.name for file in (ROOT / "docs" / "schemas").glob("*.schema.json"))

    assert files
    assert [file for file in files if f"(schemas/{file})" not in reference] == []


def test_reference__template__no_mark_left(reference: str) -> None:
    assert "@@" not in reference
