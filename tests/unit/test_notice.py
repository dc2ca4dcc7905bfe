"""NOTICE carries the attribution of every source; `python scripts/notice.py` writes it anew."""

import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "scripts" / "notice.py"

pytestmark = pytest.mark.skipif(not SCRIPT.is_file(), reason="needs scripts/ of the checkout")


def test_notice__as_committed__fresh() -> None:
    checked = subprocess.run([sys.executable, str(SCRIPT), "--check"], capture_output=True, text=True, check=False)

    assert checked.returncode == 0, checked.stderr


def test_notice__every_source__attributed() -> None:
    sources = yaml.safe_load((ROOT / "data" / "sources.yaml").read_text(encoding="utf-8"))["sources"]
    notice = " ".join((ROOT / "NOTICE").read_text(encoding="utf-8").split())

    assert sources
    missing = [s for s, source in sources.items() if " ".join(source["attribution"].split()) not in notice]
    assert missing == []
