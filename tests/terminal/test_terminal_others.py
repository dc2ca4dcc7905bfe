"""The other commands that talk with a person at a terminal."""

import pytest

pytestmark = pytest.mark.terminal


def test_gap__nothing_saved__offers_the_questions_and_then_reports(person, run_cli) -> None:
    one = person("gap", "--role", "apm")
    one.sees("Answer what the AI Product Manager role needs now?")
    one.press("y")
    one.sees("Which of these are you?")
    one.press("1")
    number = 1
    while "AI PRODUCT MANAGER, FIRST JOB" not in one.printed and number <= 25:
        one.answers(number, 2)
        one._until(
            lambda n=number: f" {n + 1} of about " in one.screen or "AI PRODUCT MANAGER" in one.printed, "nothing next"
        )
        number += 1

    assert one.ends() == 0
    assert "MUST-HAVES" in one.printed and "NEXT STEP" in one.printed
    assert len(run_cli("profile", "show", "--format", "json").json()["skills"]) == number - 1


def test_gap__nothing_saved_and_no__says_how_to_begin(person, home) -> None:
    one = person("gap", "--role", "mle")
    one.sees("Answer what the Machine Learning Engineer role needs now?")
    one.press("n")

    assert one.ends() == 2
    assert "llmcareer assess" in one.printed
    assert not home.exists()


def test_gap__ctrl_c_at_the_offer__ends_quietly(person) -> None:
    one = person("gap", "--role", "mle")
    one.sees("role needs now?")
    one.press("\x03")

    assert one.ends() == 130
    assert "Traceback" not in one.printed


def test_profile_forget__confirmed__deletes(person, save, people, home) -> None:
    save(people["backend"])
    one = person("profile", "forget")
    one.sees("Delete all your answers?")
    one.press("y")

    assert one.ends() == 0
    assert "Forgotten" in one.printed
    assert list(home.iterdir()) == []


@pytest.mark.parametrize("keys", ["n", "\r"], ids=["no", "enter"])
def test_profile_forget__not_confirmed__keeps(person, save, people, run_cli, keys) -> None:
    save(people["backend"])
    one = person("profile", "forget")
    one.sees("Delete all your answers?")
    one.press(keys)

    assert one.ends() == 0
    assert "Nothing was deleted." in one.printed
    assert run_cli("profile", "show").code == 0


def test_run__report_on_a_terminal__coloured_and_within_its_width(person, save, people) -> None:
    save(people["backend"])
    one = person("gap", "--role", "mle", "--why", rows=200, columns=100)

    assert one.ends() == 0
    assert b"\x1b[1m" in one._bytes
    assert max(len(line) for line in one.printed.splitlines() if "https://" not in line) <= 100


def test_run__no_color__a_terminal_without_colours(person, save, people) -> None:
    save(people["backend"])
    one = person("gap", "--role", "mle", NO_COLOR="1")

    assert one.ends() == 0
    assert b"\x1b[36m" not in one._bytes
