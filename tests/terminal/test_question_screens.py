"""Every question screen at 80x24, drawn in this process: no statement of any skill is cut."""

import pytest

from llmcareer.catalogue.read import load
from llmcareer.frontends.terminal import _QuestionView
from llmcareer.questionnaire import Question
from llmcareer.report.questions import EVIDENCE_CHOICES, EVIDENCE_QUESTION, question_screen

ROWS, WIDTH = 24, 78  # a terminal of 80x24, less the margins
KEYS_LINE = "n  Not sure   s  Skip"
KNOWN = load()
REASONS = {
    "first": ("first", "", ()),
    "order": ("order", "", ("re", "fde", "llmops")),
    "reask": ("reask", "your answers about retrieval-augmented generation and prompting differ by three levels", ()),
}


def drawn(view: _QuestionView) -> list[str]:
    text = "".join(part[1] for part in view.fragments(WIDTH, ROWS))
    return text.split("\n")


def flat(lines: list[str]) -> str:
    return " ".join(" ".join(lines).split())


def view_of(skill: str, number: int, reason: str) -> _QuestionView:
    kind, detail, rivals = REASONS[reason]
    question = Question(skill, number, 15, 400.0, kind, detail, rivals)
    return _QuestionView(question_screen(KNOWN, list(KNOWN.roles.values()), question))


@pytest.mark.parametrize("why", [False, True], ids=["", "why"])
@pytest.mark.parametrize("reason", REASONS)
@pytest.mark.parametrize("number", [1, 7])
@pytest.mark.parametrize("skill", KNOWN.skills)
def test_fragments__question_at_80x24__all_there(skill, number, reason, why) -> None:
    view = view_of(skill, number, reason)
    if why:
        assert view.press("?") is None

    lines = drawn(view)
    text = flat(lines)

    assert len(lines) <= ROWS
    assert all(len(line) <= WIDTH + 2 for line in lines)
    for level, statement in enumerate(view.screen.statements):
        assert f"{level} {statement}" in text
    assert flat([KEYS_LINE]) in text
    assert "Ctrl-C stops here" in text
    assert KNOWN.skills[skill].name.upper() in text
    assert flat([KNOWN.skills[skill].description]) in text
    assert (view.screen.why in text) == why
    assert view.screen.note in text


@pytest.mark.parametrize("level", [2, 3, 4])
@pytest.mark.parametrize("skill", KNOWN.skills)
def test_fragments__evidence_question_at_80x24__all_there(skill, level) -> None:
    view = view_of(skill, 1, "reask")
    assert view.press(str(level)) is None

    lines = drawn(view)
    text = flat(lines)

    assert len(lines) <= ROWS
    assert f"> {level} {view.screen.statements[level]}" in text
    assert EVIDENCE_QUESTION in text
    assert all(f"{key} {label}" in text for key, _, label in EVIDENCE_CHOICES)
    assert "n none of these" in text


@pytest.mark.parametrize("size", [(1, 1), (10, 3), (40, 15), (60, 20), (200, 60)], ids=str)
def test_fragments__any_size__no_crash(size) -> None:
    for skill in KNOWN.skills:
        view = view_of(skill, 1, "order")
        for keys in ("", "?", "3"):
            for key in keys:
                view.press(key)
            text = "".join(part[1] for part in view.fragments(*size))
            assert text.count("\n") < size[1]
