"""llmcareer done: what it records, what it refuses, and that it can be taken back."""

import pytest


def saved(run_cli) -> dict:
    return run_cli("profile", "show", "--format", "json").json()["skills"]


def test_done__a_level_with_evidence__is_saved_and_said(run_cli, save, people) -> None:
    save(people["backend"])

    run = run_cli(
        "done", "deep learning", "1", "--evidence", "project", "--link", "https://example.org/x", "--hours", "12"
    )

    assert run.code == 0
    assert "Deep learning: 1 know of it. Recorded." in run.err
    assert saved(run_cli)["deep_learning"]["level"] == 1
    assert saved(run_cli)["deep_learning"]["link"] == "https://example.org/x"


def test_done__after_a_plan__says_what_it_brings_and_what_is_next(run_cli, save, people) -> None:
    save(people["backend"])
    run_cli("plan", "--role", "mle", "--hours", "8")

    run = run_cli("done", "statistics", "2", "--evidence", "course")

    assert "more of what the Machine Learning Engineer role asks" in run.err
    assert "llmcareer plan --again" in run.err


def test_done__undo__as_before(run_cli, save, people) -> None:
    save(people["backend"])
    before = saved(run_cli)
    run_cli("done", "statistics", "3", "--evidence", "project")

    run = run_cli("done", "--undo")

    assert run.code == 0
    assert "1 know of it again" in run.err
    assert saved(run_cli) == before
    assert run_cli("done", "--undo").code == 2


def test_done__same_level_with_a_link__adds_what_shows_it(run_cli, save, people) -> None:
    save(people["backend"])

    assert run_cli("done", "statistics", "1", "--evidence", "course", "--link", "https://example.org/y").code == 0
    assert saved(run_cli)["statistics"]["link"] == "https://example.org/y"


def test_done__first_thing_ever__begins_a_log(run_cli) -> None:
    assert run_cli("done", "python", "1").code == 0
    assert saved(run_cli)["python"]["level"] == 1


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("sql", "2"), "never lowers a level"),
        (("sql", "3"), "is at 3 do it alone already"),
        (("sql", "5"), "a number from 1 to 4, not 5"),
        (("sql", "0"), "where everybody begins"),
        (("sql", "high"), "high"),
        (("sql",), "Which level"),
        (("sqll", "3"), "Did you mean sql"),
        (("sql", "4", "--evidence", "talent"), "no evidence we know"),
        (("sql", "4", "--link", "example.org"), "no web address"),
        (("sql", "4", "--hours", "0"), "--hours takes"),
        (("sql", "4", "--hours", "inf"), "--hours takes"),
        (("sql", "4", "--hours", "-1"), "--hours takes"),
        (("sql", "4", "--note", "two\nlines"), "--note"),
        (("sql", "--undo"), "needs no skill"),
        (("--undo",), "nothing to take back"),
        ((), "Which skill and level"),
    ],
    ids=lambda v: " ".join(v) if isinstance(v, tuple) else "",
)
def test_done__wrong_use__says_what_and_what_to_do(run_cli, save, people, arguments, told) -> None:
    save(people["backend"])
    before = saved(run_cli)

    run = run_cli("done", *arguments)

    assert run.code == 2
    assert told in run.err
    assert saved(run_cli) == before


class Told:
    """Somebody who answers as told, in place of a terminal."""

    def __init__(self, *answers: str) -> None:
        self.answers = list(answers)
        self.seen: list[str] = []

    def enter(self, text: str, default: str = "") -> str:
        self.seen.append(f"{text} [{default}]")
        return self.answers.pop(0)

    def choose(self, title: str, choices, text: str = "") -> str:
        self.seen.append(f"{title} {[label for _, label in choices]}")
        return self.answers.pop(0)


def test_done__alone_on_a_terminal__asks_for_everything(run_cli, save, people, monkeypatch) -> None:
    from llmcareer import frontends
    from llmcareer.frontends import terminal

    save(people["backend"])
    run_cli("plan", "--role", "mle", "--hours", "8")
    who = Told("statistics", "2", "project", "https://example.org/s", "12,5")
    monkeypatch.setattr(frontends, "is_there", lambda: True)
    monkeypatch.setattr(terminal, "Terminal", lambda: who)

    run = run_cli("done")

    assert run.code == 0, run.err
    assert saved(run_cli)["statistics"]["level"] == 2
    assert "level 1:" in who.seen[1]
    assert not who.seen[0].endswith("[]"), "the skill in hand is offered"


def test_done__alone_with_nonsense_for_hours__says_so(run_cli, save, people, monkeypatch) -> None:
    from llmcareer import frontends
    from llmcareer.frontends import terminal

    save(people["backend"])
    monkeypatch.setattr(frontends, "is_there", lambda: True)
    monkeypatch.setattr(terminal, "Terminal", lambda: Told("statistics", "2", "project", "", "a lot"))

    run = run_cli("done")

    assert run.code == 2
    assert "no number of hours" in run.err
