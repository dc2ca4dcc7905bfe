"""The goals of the issue on the labelled files, which are no part of the project (LLMCAREER_EVIDENCE)."""

import json
from pathlib import Path

import pytest

from benchmarks import ads, cvs
from llmcareer.catalogue.read import load


def test_ads__reach_the_goals(evidence: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ads.main(
        ["--ads", str(evidence / "job-ads-dev.jsonl"), "--gold", str(evidence / "job-ads-dev-gold.jsonl"), "--json"]
    )
    figures = json.loads(capsys.readouterr().out)["figures"]
    assert figures["precision"] >= 0.88
    assert figures["recall"] >= 0.85
    assert figures["need_accuracy"] >= 0.80
    assert figures["zero_skill_share"] <= 0.01
    assert figures["refused_ads_share"] <= 0.01


def test_cvs__reach_the_goals(evidence: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("pypdf")
    cvs.main(["--folder", str(evidence / "cvs-dev"), "--json"])
    figures = json.loads(capsys.readouterr().out)["figures"]
    assert figures["f1"] >= 0.88
    assert figures["traps_avoided"] >= 0.97
    assert figures["forbidden"] == 0
    assert figures["level_covered"] >= 0.85
    assert figures["errors_right"] == 1


def test_cvs__are_no_ads(evidence: Path) -> None:
    catalogue = load()
    texts = [text for text in ads.texts_in(evidence / "cvs-dev") if text and not text.file.endswith(".labels.json")]
    assert ads.refused(texts, catalogue) == 1
