"""One line as long as a whole document costs no more than its length: nothing looks at all of it for each sentence."""

from collections.abc import Mapping

import pytest

from llmcareer.intake.any_case import AnyCase
from llmcareer.intake.cv import read_cv
from llmcareer.intake.text import text_of
from llmcareer.model import Skill

UNITS = (
    "2019 - 2020 Engineer, Python. ",
    "2019 -> Python now. ",
    "Aa Bb Python Cc. ",
    "“Python” (SQL) Git. ",
    "Python by the team. ",
)
TWICE = 2.6  # times the work for twice the length; for each sentence the whole line would be four times


def looked_at(monkeypatch: pytest.MonkeyPatch, skills: Mapping[str, Skill], source: str) -> int:
    """How many characters patterns were shown while a CV was read."""
    shown = 0

    def counting(name: str) -> None:
        asked = getattr(AnyCase, name)

        def wrapper(self: AnyCase, text: str, *rest: int) -> object:
            nonlocal shown
            shown += len(text)
            return asked(self, text, *rest)

        monkeypatch.setattr(AnyCase, name, wrapper)

    with monkeypatch.context():
        for name in ("search", "match", "finditer"):
            counting(name)
        read_cv(text_of(source.encode(), "cv.txt"), skills)
    return shown


@pytest.mark.parametrize("unit", UNITS)
def test_line_twice_as_long__twice_the_work(
    monkeypatch: pytest.MonkeyPatch, skills: Mapping[str, Skill], unit: str
) -> None:
    once = looked_at(monkeypatch, skills, "Work\n" + unit * 400)
    monkeypatch.undo()
    twice = looked_at(monkeypatch, skills, "Work\n" + unit * 800)
    assert twice < TWICE * once
