"""Confirming a CV in a real terminal, and the questions that follow. Person and firms are invented."""

from collections.abc import Callable
from pathlib import Path

import pytest

from llmcareer.catalogue.read import load
from llmcareer.commands import cv as command
from llmcareer.frontends.terminal import _ChoiceView
from llmcareer.model import LEVELS
from llmcareer.readings import CvReading, CvSkill, Degree, Quote

ROWS, WIDTH = 24, 78  # a terminal of 80x24, less the margins
KNOWN = load()
CTRL_C, ENTER, DOWN = "\x03", "\r", "\x1b[B"
KEEP, DROP = "1", "2"
CV = """Oriel Vantongeren
Experience
ML Engineer, Quillfeather Robotics, 2021 - present
- Trained segmentation networks in PyTorch; they run on 40 zebrafish robots.
- Wrote Python services and SQL queries for 12 shops.
- Deployed models on AWS with Docker.
Skills
Python, SQL, Git
"""
TITLE = "Is that right?"
terminal = pytest.mark.terminal


@pytest.fixture
def cv_file(tmp_path) -> Path:
    file = tmp_path / "me.txt"
    file.write_text(CV, "utf-8")
    return file


@pytest.fixture
def found(run_cli, cv_file) -> list[dict]:
    """The findings in the order in which they are put to the person."""
    skills = run_cli("cv", cv_file, "--format", "json").json()["skills"]
    assert len(skills) >= 6
    return skills


def middle(finding: dict) -> int:
    return (finding["level_low"] + finding["level_high"]) // 2


def at_finding(one, number: int, found: list[dict]) -> str:
    """Wait for the screen of one finding, counted from 1, drawn to its end."""
    one.sees(f"{number} of {len(found)}. ")
    screen = one.sees("Press a key.")
    assert f"{number} of {len(found)}. " in screen
    return screen


def saved(run_cli) -> dict[str, int]:
    skills = run_cli("profile", "show", "--format", "json").json()["skills"]
    return {skill: claim["level"] for skill, claim in skills.items()}


def flat(text: str) -> str:
    return " ".join(text.split())


@terminal
def test_cv__first_screen_at_80x24__name_words_and_every_choice(person, cv_file, found) -> None:
    one = person("cv", str(cv_file))

    screen = at_finding(one, 1, found)

    skill, text = KNOWN.skills[found[0]["skill"]], flat(screen)
    assert skill.name in text and found[0]["quotes"][0]["text"] in text and TITLE in text
    assert f"1 keep it as {middle(found[0])}: {flat(skill.in_my_words(middle(found[0])))}" in text
    assert "2 drop it" in text and "7 keep this and all the rest as read" in text
    assert all(f" {k}: {flat(skill.in_my_words(k))}" in text for k in LEVELS)
    one.press(CTRL_C)
    one.ends()


@terminal
def test_cv__keep_change_drop_and_keep_the_rest__saved_as_decided(person, run_cli, cv_file, found) -> None:
    one = person("cv", str(cv_file))
    at_finding(one, 1, found)
    one.press(KEEP)
    at_finding(one, 2, found)
    other = next(level for level in LEVELS if level != middle(found[1]))
    one.press("3")  # the first of the other levels
    at_finding(one, 3, found)
    one.press(DROP)
    at_finding(one, 4, found)
    one.press("7")

    assert one.ends() == 0

    expected = {f["skill"]: middle(f) for f in found} | {found[1]["skill"]: other}
    del expected[found[2]["skill"]]
    assert saved(run_cli) == expected
    assert f"{len(expected)} findings kept" in flat(one.printed)
    assert max(expected.values()) <= 3


@terminal
def test_cv__arrows_and_enter__choose_too(person, run_cli, cv_file, found) -> None:
    one = person("cv", str(cv_file))
    at_finding(one, 1, found)
    one.press(ENTER)  # on no line yet: nothing is suggested
    one.press(DOWN)
    one.press(DOWN)
    one.press(ENTER)  # drop
    at_finding(one, 2, found)
    one.press(DOWN)
    one.press(ENTER)  # keep
    at_finding(one, 3, found)
    one.press(CTRL_C)
    assert one.ends() == 130

    assert saved(run_cli) == {found[1]["skill"]: middle(found[1])}


@terminal
def test_cv__key_without_meaning__decides_nothing(person, run_cli, cv_file, found) -> None:
    one = person("cv", str(cv_file))
    before = at_finding(one, 1, found)
    for key in ("0", "8", "9", "x", " ", "\t"):
        one.press(key)
    one.press(KEEP)
    at_finding(one, 2, found)
    one.press(CTRL_C)
    one.ends()

    assert "8  " not in before
    assert saved(run_cli) == {found[0]["skill"]: middle(found[0])}


@terminal
def test_cv__ctrl_c_halfway__keeps_what_was_decided(person, run_cli, cv_file, found) -> None:
    one = person("cv", str(cv_file))
    for number, key in enumerate((KEEP, DROP, KEEP), start=1):
        at_finding(one, number, found)
        one.press(key)
    at_finding(one, 4, found)
    one.press(CTRL_C)

    assert one.ends() == 130
    assert "2 findings kept" in flat(one.printed) and "llmcareer assess" in one.printed
    assert saved(run_cli) == {f["skill"]: middle(f) for f in (found[0], found[2])}


@terminal
def test_cv__killed_halfway__keeps_what_was_decided(person, run_cli, cv_file, found) -> None:
    one = person("cv", str(cv_file))
    at_finding(one, 1, found)
    one.press(KEEP)
    at_finding(one, 2, found)
    one.kill()

    assert saved(run_cli) == {found[0]["skill"]: middle(found[0])}


@terminal
def test_cv__confirmed_at_the_terminal__none_of_its_words_in_the_database(person, cv_file, found, home) -> None:
    one = person("cv", str(cv_file))
    at_finding(one, 1, found)
    one.press("7")
    assert one.ends() == 0

    stored = b"".join(f.read_bytes() for f in home.rglob("*") if f.is_file())
    assert b"pytorch" in stored
    for word in ("Oriel", "Vantongeren", "Quillfeather", "zebrafish", "segmentation", "queries", "Docker", "me.txt"):
        assert word.encode() not in stored and word.encode("utf-16-le") not in stored, word


@terminal
def test_assess__from_a_cv__goes_on_with_questions_and_asks_fewer_of_the_confirmed(
    person, run_cli, cv_file, found, tmp_path
) -> None:
    confirmed = [f["skill"] for f in found]
    without = person("assess", LLMCAREER_HOME=str(tmp_path / "somebody-else"))
    without.sees("Which of these are you?")
    without.press("1")
    asked_without = titles(without)

    one = person("assess", "--from", str(cv_file))
    at_finding(one, 1, found)
    one.press("7")
    one.sees("Which of these are you?")
    one.press("1")
    asked_with = titles(one)

    assert one.ends() == 0
    assert asked_with  # it goes on with questions
    names = {KNOWN.skills[s].name.upper() for s in confirmed}
    again = [title for title in asked_with if title in names]
    assert len(again) < len([title for title in asked_without if title in names])
    assert len(asked_with) < len(asked_without)
    assert "WHERE YOU STAND" in one.printed.partition("That is all")[2]
    claims = run_cli("profile", "show", "--format", "json").json()["skills"]
    assert set(confirmed) <= set(claims) and len(claims) == len({*confirmed}) + len(asked_with) - len(again)


@terminal
def test_assess__from_a_cv_stopped_while_confirming__keeps_and_asks_nothing(person, run_cli, cv_file, found) -> None:
    one = person("assess", "--from", str(cv_file))
    at_finding(one, 1, found)
    one.press(KEEP)
    at_finding(one, 2, found)
    one.press(CTRL_C)

    assert one.ends() == 130
    assert "1 finding kept" in flat(one.printed) and "Which of these are you?" not in one.printed
    assert saved(run_cli) == {found[0]["skill"]: middle(found[0])}


@terminal
@pytest.mark.parametrize(("name", "content", "code"), [("absent.txt", None, 2), ("empty.txt", b"", 3)])
def test_assess__from_a_file_that_cannot_be_read__ends_before_any_question(
    person, tmp_path, name, content, code
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    one = person("assess", "--from", str(tmp_path / name))

    assert one.ends() == code
    assert name in one.printed and "Which of these are you?" not in one.printed


def titles(one) -> list[str]:
    """Answer every question with 2 until the result is there; the skills asked, in capitals."""
    every = {s.name.upper() for s in KNOWN.skills.values()}
    asked: list[str] = []
    offer = "How shall we go on?"
    for number in range(1, 31):
        lines = one.at_question(number).splitlines()
        asked += [name for line in lines for name in every if line.strip().startswith(f"{name}  ")]
        assert len(asked) == number
        one.answers(number, 2)
        following = f" {number + 1} of about "
        one._until(
            lambda following=following: following in one.screen or offer in one.screen or "That is all" in one.printed,
            "nothing next",
        )
        if offer in one.screen:
            one.press("1")
            one._until(lambda: "That is all" in one.printed, "no result")
        if "That is all" in one.printed:
            return asked
    raise AssertionError("the questions do not end")


class Looker:
    """Stands in for the person, and keeps the screen it was shown."""

    def __init__(self) -> None:
        self.view: _ChoiceView | None = None

    def choose(self, title, choices, text="") -> str:
        self.view = _ChoiceView(title, choices, text)
        return "keep"


QUOTES: dict[str, Callable[[int], Quote]] = {
    "short": lambda i: Quote("Python", f"line {i}"),
    "long": lambda i: Quote(f"Built thing {i} " + "for many customers in many towns " * 30, f"page 2, line {i}"),
    "wide": lambda i: Quote(f"{i}" + "機械学習のための仕事 " * 90, f"line {i}"),
    "one word": lambda i: Quote(f"{i}" + "x" * 900, f"line {i}"),
}


@pytest.mark.parametrize("quote", QUOTES)
@pytest.mark.parametrize(("low", "high"), [(0, 0), (0, 1), (1, 2), (2, 3), (3, 3)])
def test_ask__every_skill_at_80x24__all_choices_fit(low, high, quote) -> None:
    quotes = tuple(QUOTES[quote](i) for i in range(1, 6))
    level = (low + high) // 2
    for skill in KNOWN.skills.values():
        found = CvSkill(skill.id, low, high, "project", quotes)
        reading = CvReading((found, CvSkill("python", 1, 2, "none", quotes)), Degree(), None)
        looker = Looker()

        command._ask(KNOWN, looker, reading, 0, level)

        assert looker.view is not None
        lines = "".join(part[1] for part in looker.view.fragments(WIDTH, ROWS)).split("\n")
        text = flat(" ".join(lines))
        assert len(lines) <= ROWS and text.endswith("Press a key."), (skill.id, len(lines))
        assert f"1 keep it as {level}: {flat(skill.in_my_words(level))} 2 drop it 3 " in text
        assert all(f" {k}: {flat(skill.in_my_words(k))}" in text for k in LEVELS)
        assert "7 keep this and all the rest as read" in text
        assert f"1 of 2. {flat(skill.name)}. Your CV says: “" in text
        if quote != "one word":
            assert all(len(line) <= WIDTH + 2 for line in lines)
