"""`assess` in a real terminal, as a person goes through it."""

import re

import pytest

pytestmark = pytest.mark.terminal

FIRST_SCREEN = """\
 llmcareer assess                            1 of about 15, some 6 minutes left

 Nobody sees this but you, and nothing leaves this computer. Pick the highest
 line you could show someone today. “New to me” is a fine answer: it tells us
 where your plan should start.

 PYTHON                                                             programming
 The programming language that most work with language models is written in.

    0  New to me, or I don't know what this is.
    1  I read a 30-line script and said what it prints.
    2  I wrote functions for course exercises.
    3  I built and tested a program that someone else ran.
    4  I review other people's Python before it goes into use.

    n  Not sure   s  Skip   ?  Why do you ask this?

 Press a key. Ctrl-C stops here and keeps every answer you have given."""
CTRL_C, ENTER, UP, DOWN, BACKSPACE = "\x03", "\r", "\x1b[A", "\x1b[B", "\x7f"


def title(screen: str) -> str:
    """The name of the skill that a question screen asks about."""
    line = next(line for line in screen.splitlines() if re.match(r" [A-Z][^a-z]{2,}.* {3,}", line))
    return re.split(r" {3,}", line.strip())[0]


def begin(person, *arguments: str, **options):
    one = person("assess", *arguments, **options)
    one.sees("Which of these are you?")
    one.press("1")
    one.at_question(1)
    return one


def saved(run_cli) -> dict[str, int]:
    skills = run_cli("profile", "show", "--format", "json").json()["skills"]
    return {skill: claim["level"] for skill, claim in skills.items()}


OFFER = "How shall we go on?"


def to_the_end(one, level: int, number: int = 1, *, more: str = "1") -> int:
    """Give the same answer to every question from ``number`` on; how many there were in all.

    ``more`` is the key for the offer of five more questions: 1 shows the result, 2 takes it.
    """
    while one.child.isalive() and number <= 25:
        one.answers(number, level)

        def next_one(n=number) -> bool:
            return f" {n + 1} of about " in one.screen or OFFER in one.screen or "That is all" in one.printed

        one._until(next_one, "nothing next")
        if OFFER in one.screen:
            one.press(more)
            one._until(
                lambda n=number: f" {n + 1} of about " in one.screen or "That is all" in one.printed, "nothing next"
            )
        if "That is all" in one.printed:
            break
        number += 1
    return number


def test_assess__first_screens__as_sketched(person) -> None:
    one = person("assess")

    frame = one.sees("Press a key.")
    assert "1  I am looking for my first job in this field" in frame
    assert "2  I work in software, data or research already" in frame
    assert "3  I lead others, or want a senior job" in frame
    one.press("1")
    one.at_question(1)

    levels = re.compile(r"some \d minutes")
    assert levels.sub("some 6 minutes", one.screen) == FIRST_SCREEN


def test_assess__from_start_to_report__ends_with_ranking_gap_and_next_step(person, run_cli) -> None:
    one = begin(person)

    asked = to_the_end(one, 2)
    code = one.ends()

    assert code == 0
    assert 8 <= asked <= 20
    report = one.printed.partition("That is all")[2]
    for heading in ("WHERE YOU STAND", "START HERE", "WHAT YOU ALREADY BRING", "HOW SURE WE ARE", "NEXT"):
        assert heading in report
    assert "saved on this computer" in report and "llmcareer gap --role" in report
    assert len(saved(run_cli)) == asked
    assert set(saved(run_cli).values()) == {2}


def test_assess__nothing_missing_at_the_end__names_the_next_rung(person) -> None:
    one = begin(person)

    to_the_end(one, 4)

    assert one.ends() == 0
    assert "--seniority mid" in one.printed


def test_assess__everything_new__stops_early_and_says_so(person) -> None:
    one = begin(person)

    asked = to_the_end(one, 0)

    assert one.ends() == 0
    assert asked <= 12
    assert "TOO EARLY TO RANK ROLES" in one.printed and "START HERE" in one.printed


def test_assess__levels_by_digit_and_evidence_keys__saved_as_answered(person, run_cli) -> None:
    one = begin(person)
    for number, (level, key) in enumerate([(2, "c"), (3, "p"), (4, "w"), (2, "n"), (1, ""), (0, "")], start=1):
        one.answers(number, level, key)
    one.at_question(7)
    one.press(CTRL_C)

    assert one.ends() == 130
    claims = run_cli("profile", "show", "--format", "json").json()["skills"].values()
    assert sorted((c["level"], c["evidence"]) for c in claims) == [
        (0, "none"),
        (1, "none"),
        (2, "course"),
        (2, "none"),
        (3, "project"),
        (4, "production"),
    ]


def test_assess__not_sure_and_skip__are_no_levels(person, run_cli) -> None:
    one = begin(person)
    one.press("n")
    one.at_question(2)
    one.press("s")
    one.at_question(3)
    one.press("S")  # a capital letter does the same
    one.at_question(4)
    one.press("2")
    one.sees("What is behind that?")
    one.press("c")
    one.at_question(5)
    one.press(CTRL_C)
    one.ends()

    document = run_cli("profile", "show", "--format", "json").json()
    assert (len(document["skills"]), len(document["not_sure"]), len(document["skipped"])) == (1, 1, 2)


def test_assess__key_without_meaning__changes_nothing(person) -> None:
    one = begin(person)
    before = one.screen

    for key in ("5", "9", "x", " ", ENTER, "\t", "\x1b[5~"):  # Enter too: the cursor is on no line yet
        one.press(key)
    one.press("?")  # answered after the others, so they have been dealt with
    one.sees("Asked because")
    one.press("?")
    one.sees("Ctrl-C", without="Asked because")

    assert one.screen == before


def test_assess__why__evidence_on_the_same_screen_and_away_again(person) -> None:
    one = begin(person)

    one.press("?")
    screen = one.sees("Asked because")

    assert "of 280" in screen or " ads" in screen
    assert "I read a 30-line script" in screen and "Ctrl-C" in screen
    one.press("?")
    one.sees("Ctrl-C", without="Asked because")


def test_assess__arrows_and_enter__choose_a_line(person, run_cli) -> None:
    one = begin(person)
    for key in (DOWN, DOWN, DOWN, UP):  # no line, 0, 1, 2, 1
        one.press(key)
    one.press(ENTER)
    one.at_question(2)
    one.press(UP)  # from below: level 4
    one.press(ENTER)
    one.sees("What is behind that?")
    one.press(DOWN)
    one.press(DOWN)  # a course, my own project
    one.press(ENTER)
    one.at_question(3)
    one.press(CTRL_C)
    one.ends()

    claims = run_cli("profile", "show", "--format", "json").json()["skills"].values()
    assert sorted((c["level"], c["evidence"]) for c in claims) == [(1, "none"), (4, "project")]


def test_assess__evidence_screen__b_goes_back_and_a_digit_changes_the_level(person, run_cli) -> None:
    one = begin(person)
    one.press("3")
    one.sees("> 3  I built")
    one.press("b")
    one.at_question(1)
    one.press("4")
    one.sees("> 4  I review")
    one.press("2")
    one.sees("> 2  I wrote")
    one.press("p")
    one.at_question(2)
    one.press(CTRL_C)
    one.ends()

    assert saved(run_cli) == {"python": 2}


@pytest.mark.parametrize("key", ["b", BACKSPACE], ids=["b", "backspace"])
def test_assess__back__the_same_question_again_and_the_new_answer_counts(person, run_cli, key) -> None:
    one = begin(person)
    one.answers(1, 4, "w")
    one.at_question(2)
    one.press(key)
    one.at_question(1)
    assert title(one.screen) == "PYTHON"
    one.answers(1, 1)
    one.at_question(2)
    one.press(CTRL_C)
    one.ends()

    assert saved(run_cli) == {"python": 1}


def test_assess__back_over_several__the_same_questions_in_turn(person, run_cli) -> None:
    one = begin(person)
    titles = []
    for number in range(1, 5):
        titles.append(title(one.at_question(number)))
        one.answers(number, 1)
    one.at_question(5)
    for number in (4, 3, 2, 1):
        one.press("b")
        assert title(one.at_question(number)) == titles[number - 1]
    one.press(CTRL_C)

    assert one.ends() == 130
    assert "0 answers kept" in one.printed


def test_assess__back_at_the_first_question__stays_there(person, run_cli) -> None:
    one = begin(person)
    for _ in range(3):
        one.press("b")
    one.press("?")
    one.sees("Asked because")
    assert title(one.at_question(1)) == "PYTHON"
    assert "Back" not in one.screen
    one.answers(1, 3)
    one.at_question(2)
    one.press(CTRL_C)
    one.ends()

    assert saved(run_cli) == {"python": 3}


def test_assess__ctrl_c_and_again__says_so_and_goes_on_with_the_same_question(person, run_cli) -> None:
    one = begin(person)
    for number in (1, 2, 3):
        one.answers(number, 2, "c")
    expected = title(one.at_question(4))
    one.press(CTRL_C)
    assert one.ends() == 130
    assert "Stopped. 3 answers kept." in one.printed

    two = person("assess")
    screen = two.at_question(4)

    assert title(screen) == expected
    assert "Welcome back: 3 answers kept." in screen  # where it is seen, not behind the screen
    assert "Which of these are you?" not in two.printed  # asked once
    two.answers(4, 1)
    assert "Welcome back" not in two.at_question(5)
    two.press("b")
    two.press("b")  # back over the end of the first sitting
    two.at_question(3)
    two.press(CTRL_C)
    two.ends()
    assert len(saved(run_cli)) == 2


def test_assess__ctrl_c_at_the_frame_question__nothing_kept_and_asked_again(person, run_cli) -> None:
    one = person("assess")
    one.sees("Which of these are you?")
    one.press(CTRL_C)

    assert one.ends() == 130
    assert "Traceback" not in one.printed
    assert run_cli("profile", "show").code == 2
    person("assess").sees("Which of these are you?")


def test_assess__ctrl_d_on_the_evidence_question__keeps_what_was_answered(person, run_cli) -> None:
    one = begin(person)
    one.answers(1, 1)
    one.at_question(2)
    one.press("3")
    one.sees("What is behind that?")
    one.press("\x04")

    assert one.ends() == 130
    assert saved(run_cli) == {"python": 1}


def test_assess__killed__every_answer_kept_and_the_same_question_next(person, run_cli) -> None:
    one = begin(person)
    for number in range(1, 6):
        one.answers(number, 2, "p")
    expected = title(one.at_question(6))
    one.kill()

    assert len(saved(run_cli)) == 5
    two = person("assess")
    assert title(two.at_question(6)) == expected
    assert "Welcome back: 5 answers kept." in two.screen


def test_assess__terminal_closed__every_answer_kept(person, run_cli) -> None:
    one = begin(person)
    for number in (1, 2, 3):
        one.answers(number, 1)
    expected = title(one.at_question(4))
    one.hangs_up()

    assert len(saved(run_cli)) == 3
    two = person("assess")
    assert title(two.at_question(4)) == expected


def test_assess__fresh__starts_over_and_keeps_the_history(person, run_cli) -> None:
    one = begin(person)
    for number in (1, 2):
        one.answers(number, 4, "w")
    one.at_question(3)
    one.press(CTRL_C)
    one.ends()

    two = person("assess", "--fresh")
    assert title(two.at_question(1)) == "PYTHON"
    two.answers(1, 1)
    two.at_question(2)
    two.press(CTRL_C)
    two.ends()

    assert saved(run_cli) == {"python": 1}
    assert run_cli("profile", "export").out.count("kind: answer") == 3


def test_assess__fresh_after_only_skipping__asks_again(person) -> None:
    one = begin(person)
    one.press("s")
    one.at_question(2)
    one.press(CTRL_C)
    one.ends()

    assert title(person("assess", "--fresh").at_question(1)) == "PYTHON"


def test_assess__role__asks_what_it_needs(person, run_cli) -> None:
    one = begin(person, "--role", "apm")
    to_the_end(one, 2)

    assert one.ends() == 0
    needed = {
        r["skill"] for r in run_cli("roles", "apm", "--format", "json").json()["seniority"]["entry"]["requirements"]
    }
    assert set(saved(run_cli)) <= needed


def test_assess__full__counts_all_skills_and_keeps_what_was_answered(person, run_cli) -> None:
    one = begin(person, "--full")

    assert "1 of about 52" in one.screen
    one.answers(1, 1)
    one.at_question(2)
    one.press(CTRL_C)

    assert one.ends() == 130
    assert len(saved(run_cli)) == 1


def test_assess__seniority_option__no_frame_question(person) -> None:
    one = person("assess", "--seniority", "senior")

    one.at_question(1)

    assert "Which of these are you?" not in one.printed


def test_assess__frame_answer__sets_the_seniority_of_reports(person, run_cli) -> None:
    one = person("assess")
    one.sees("Which of these are you?")
    one.press("3")
    for number in (1, 2, 3, 4):
        one.answers(number, 3, "w")
    one.at_question(5)
    one.press(CTRL_C)
    one.ends()

    assert run_cli("match", "--format", "json").json()["seniority"] == "senior"
    assert run_cli("match", "--seniority", "mid", "--format", "json").json()["seniority"] == "mid"


@pytest.fixture
def finished(save, run_cli, tmp_path):
    """A finished assessment: twenty answers and the note that it ended."""
    import json

    skills = [s["id"] for s in run_cli("skills", "--format", "json").json()["skills"]]
    chosen = [s for s in skills if s not in ("rag", "agents", "llm_evaluation", "prompting")][:20]
    chosen = list(dict.fromkeys(["python", "statistics", "classical_ml", "communication", *chosen]))[:20]
    at = "2026-01-01T10:00:00+00:00"
    events = [{"at": at, "kind": "frame", "value": "entry"}]
    events += [{"at": at, "kind": "answer", "skill": s, "level": 2, "evidence": "course"} for s in chosen]
    events.append({"at": at, "kind": "finished"})
    levels = {s: {"level": 2, "evidence": "course"} for s in chosen}
    document = {"schema": "llmcareer/profile@1", "skills": levels, "events": events}
    run = run_cli("profile", "import", "-", stdin=json.dumps(document))
    assert run.code == 0, run.err
    return chosen


def test_assess__finished_before__menu_of_four(person, finished) -> None:
    screen = person("assess").sees("Press a key.")

    assert "Welcome back. You have given 20 answers." in screen
    for line in ("1  answer 5 more", "2  change one answer", "3  see the result again", "4  start over"):
        assert line in screen


def test_assess__menu_more__asks_five_more(person, finished, run_cli) -> None:
    one = person("assess")
    one.sees("What would you like to do?")
    one.press("1")
    to_the_end(one, 1, number=21)

    assert one.ends() == 0
    assert len(saved(run_cli)) == 25


def test_assess__offer_of_five_more__taken__asks_them_and_then_reports(person, run_cli) -> None:
    one = begin(person)

    asked = to_the_end(one, 2, more="2")

    assert one.ends() == 0
    assert 12 <= asked <= 25
    assert len(saved(run_cli)) == asked


def test_assess__quick__four_tick_screens_and_at_most_six_questions(person, run_cli) -> None:
    one = person("assess", "--quick")
    one.sees("Which of these are you?")
    one.press("1")
    for area in ("machine learning", "programming", "data analysis", "research"):
        one.sees(f"hands-on, at least once? ({area})")
        one.press(" ")
        one.press("\r")
    asked = to_the_end(one, 3)

    assert one.ends() == 0
    assert asked <= 6
    assert "WHERE YOU STAND" in one.printed and "not enough data" not in one.printed
    events = run_cli("profile", "export", "--format", "json").json()["events"]
    ticks = [e for e in events if e["kind"] == "tick"]
    assert len(ticks) == 52 and sum(e["level"] for e in ticks) == 4


def test_assess__quick_stopped_at_the_second_screen__the_first_is_kept(person, run_cli) -> None:
    one = person("assess", "--quick")
    one.sees("Which of these are you?")
    one.press("1")
    one.sees("hands-on, at least once? (machine learning)")
    one.press("\r")
    one.sees("hands-on, at least once? (programming)")
    one.press("\x03")

    assert one.ends() == 130
    events = run_cli("profile", "export", "--format", "json").json()["events"]
    assert len([e for e in events if e["kind"] == "tick"]) == 19


def test_assess__menu_change__one_answer_is_replaced(person, finished, run_cli) -> None:
    one = person("assess")
    one.sees("What would you like to do?")
    one.press("2")
    one.sees("Which skill?")
    one.press("python\r")
    one.sees("I read a 30-line script")
    one.press("4")
    one.sees("What is behind that?")
    one.press("w")

    assert one.ends() == 0
    assert "WHERE YOU STAND" in one.printed
    assert saved(run_cli)["python"] == 4
    assert len(saved(run_cli)) == 20


def test_assess__menu_change_of_an_unknown_skill__did_you_mean(person, finished, run_cli) -> None:
    one = person("assess")
    one.sees("What would you like to do?")
    one.press("2")
    one.sees("Which skill?")
    one.press("pyhton\r")

    assert one.ends() == 2
    assert "Did you mean python" in one.printed


def test_assess__menu_show__the_result_again_without_a_question(person, finished, run_cli) -> None:
    one = person("assess")
    one.sees("What would you like to do?")
    one.press("3")

    assert one.ends() == 0
    assert "WHERE YOU STAND" in one.printed and "What is behind" not in one.printed
    assert not re.search(r"\d+ of about \d+, some", one.printed)
    assert len(saved(run_cli)) == 20


def test_assess__menu_start_over__first_question(person, finished) -> None:
    one = person("assess")
    one.sees("What would you like to do?")
    for key in (DOWN, DOWN, DOWN, DOWN, ENTER):
        one.press(key)

    assert title(one.at_question(1)) == "PYTHON"


@pytest.mark.parametrize("size", [(20, 60), (15, 40), (5, 20), (50, 200)], ids=lambda s: f"{s[1]}x{s[0]}")
def test_assess__resized_in_mid_question__goes_on(person, run_cli, size) -> None:
    one = begin(person)
    one.answers(1, 1)
    one.at_question(2)
    one.resizes(*size)
    one.press("?")  # something to redraw for
    one.press("?")
    one.press("1")
    one.resizes(24, 80)
    one.press("?")
    one.sees("Asked because")
    one.at_question(3)
    one.press(CTRL_C)

    assert one.ends() == 130
    assert len(saved(run_cli)) == 2
    assert "Traceback" not in one.printed and "Exception" not in one.printed


@pytest.mark.parametrize("size", [(15, 40), (8, 30)], ids=lambda s: f"{s[1]}x{s[0]}")
def test_assess__tiny_terminal_from_the_start__can_be_answered(person, run_cli, size) -> None:
    one = person("assess", rows=size[0], columns=size[1])
    one.sees("llmcareer")
    one.press("1")
    one.sees("1 of about")
    one.press("1")
    one.sees("2 of about")
    one.press(CTRL_C)

    assert one.ends() == 130
    assert saved(run_cli) == {"python": 1}


def test_assess__without_colour__same_screens(person) -> None:
    one = person("assess", NO_COLOR="1")
    one.sees("Which of these are you?")
    one.press("1")
    one.at_question(1)

    assert one.screen.splitlines()[0].startswith(" llmcareer assess")


def test_assess__dumb_terminal__no_crash(person) -> None:
    one = person("assess", TERM="dumb")
    one._until(lambda: "Which of these are you?" in one.printed or not one.child.isalive(), "nothing came")

    assert "Traceback" not in one.printed
