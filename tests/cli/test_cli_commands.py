"""Every command with every option: it ends with 0, results go to stdout, talk goes to stderr."""

import pytest

from llmcareer.commands import context

VIEWS = [
    ("roles",),
    ("roles", "mle"),
    ("roles", "Machine Learning Engineer"),
    ("roles", "ml-engineer"),
    ("roles", "prompt engineer"),
    ("roles", "--compare", "ds", "mle"),
    ("skills",),
    ("skills", "rag"),
    ("skills", "Retrieval-augmented generation"),
]
REPORTS = [
    ("match",),
    ("match", "--why"),
    ("match", "--seniority", "senior"),
    ("match", "--seed", "7"),
    ("match", "--focus", "fine-tuning"),
    ("gap", "--role", "mle"),
    ("gap", "--role", "ML engineer", "--why"),
    ("gap", "--role", "rs", "--seniority", "mid"),
    ("gap", "--role", "mle", "--focus", "fine-tuning"),
    ("gap", "--role", "aie", "--focus", "agents", "--why", "--seniority", "senior"),
]
FORMATS = ("terminal", "json", "markdown")
STARTS = {"terminal": " ", "json": "{", "markdown": "# "}
OTHER_FORMATS = tuple(f for f in context.FORMATS if f not in FORMATS)


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("command", VIEWS, ids=" ".join)
def test_run__view_in_each_format__result_on_stdout_only(run_cli, command, form) -> None:
    run = run_cli(*command, "--format", form)

    assert (run.code, run.err) == (0, "")
    assert run.out.startswith(STARTS[form])
    assert run.out.endswith("\n") and not run.out.endswith("\n\n")


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("command", REPORTS, ids=" ".join)
def test_run__report_on_a_file_in_each_format__result_on_stdout_only(
    run_cli, profile_file, people, command, form
) -> None:
    run = run_cli(*command, "--profile", profile_file(people["backend"]), "--format", form)

    assert (run.code, run.err) == (0, "")
    assert run.out.startswith(STARTS[form])


@pytest.mark.parametrize("form", OTHER_FORMATS)
def test_run__everything_in_the_other_formats__same_place(run_cli, profile_file, people, form) -> None:
    me = profile_file(people["backend"])
    for command in [*VIEWS, *((*r, "--profile", me) for r in REPORTS), ("assess", "--answers", me)]:
        run = run_cli(*command, "--format", form)
        assert (run.code, run.err) == (0, "")
        assert run.out.strip()


@pytest.mark.parametrize("command", REPORTS, ids=" ".join)
def test_run__report_on_the_saved_profile__same_bytes_as_on_the_same_file(
    run_cli, profile_file, save, people, command
) -> None:
    save(people["backend"])

    saved = run_cli(*command, "--format", "json")

    assert saved.code == 0
    assert saved.out == run_cli(*command, "--format", "json", "--profile", profile_file(people["backend"])).out


@pytest.mark.parametrize("person", ["backend", "newcomer", "one answer"])
@pytest.mark.parametrize("tty", [False, True], ids=["pipe", "terminal"])
@pytest.mark.parametrize("command", [("match", "--why"), ("gap", "--role", "mle", "--why"), ("assess",)], ids=" ".join)
def test_run__each_kind_of_person__has_an_answer(run_cli, profile_file, people, command, tty, person) -> None:
    option = "--answers" if command[0] == "assess" else "--profile"

    run = run_cli(*command, option, profile_file(people[person]), tty=tty)

    assert (run.code, run.err) == (0, "")
    assert len(run.out.splitlines()) >= 8


@pytest.mark.parametrize("role", ["ds", "mle", "rs", "aie", "llmops", "re", "de", "fde", "apm", "eval"])
def test_run__every_role_for_every_person_and_seniority__reports(run_cli, profile_file, people, role) -> None:
    for levels in people.values():
        for seniority in ("entry", "mid", "senior"):
            run = run_cli("gap", "--role", role, "--seniority", seniority, "--profile", profile_file(levels))
            assert (run.code, run.err) == (0, "")


def test_run__every_role_and_every_skill__has_a_page(run_cli) -> None:
    roles = [r["id"] for r in run_cli("roles", "--format", "json").json()["roles"]]
    skills = [s["id"] for s in run_cli("skills", "--format", "json").json()["skills"]]

    assert (len(roles), len(skills)) == (10, 52)
    for command in [("roles", r) for r in roles] + [("skills", s) for s in skills]:
        run = run_cli(*command)
        assert (run.code, run.err) == (0, "")


def test_roles__every_pair_compared__has_a_page(run_cli) -> None:
    roles = [r["id"] for r in run_cli("roles", "--format", "json").json()["roles"]]

    for left in roles:
        for right in roles:
            run = run_cli("roles", "--compare", left, right)
            assert run.code == (2 if left == right else 0)


def test_run__version__one_line(run_cli) -> None:
    from llmcareer import __version__

    run = run_cli("--version")

    assert (run.code, run.out, run.err) == (0, f"{__version__}\n", "")


def test_run__nothing_saved__says_how_to_begin(run_cli, home) -> None:
    run = run_cli()

    assert (run.code, run.err) == (0, "")
    assert "llmcareer assess" in run.out
    assert not home.exists()  # looking leaves nothing behind


def test_run__saved_profile__says_where_you_stand_and_one_step(run_cli, save, people) -> None:
    save(people["backend"])

    run = run_cli()

    assert (run.code, run.err) == (0, "")
    assert "WHERE YOU STAND" in run.out and "THIS WEEK" in run.out and "llmcareer gap --role" in run.out


def test_catalogue_check__shipped__is_sound(run_cli) -> None:
    run = run_cli("catalogue", "check")

    assert (run.code, run.err) == (0, "")
    assert run.out.startswith("Sound: 10 roles, 52 skills,")
    assert "Every required step has a teachable resource." in run.out


@pytest.mark.parametrize("form", FORMATS)
def test_profile_show__each_format__shows_levels_and_place(run_cli, save, people, home, form) -> None:
    save(people["backend"])

    run = run_cli("profile", "show", "--format", form)

    assert (run.code, run.err) == (0, "")
    assert "answers.sqlite3" in run.out and str(home) in run.out.replace("\\", "")


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (("gap", "--role", "mle"), 2),  # no terminal, profile or answers
        (("match",), 2),
        (("assess",), 2),
        (("profile", "show"), 2),
        (("profile", "export"), 2),
        (("profile", "forget"), 0),  # nothing there: nothing to do
        (("profile", "forget", "--yes"), 0),
        (("profile",), 2),
        (("catalogue",), 2),
    ],
    ids=str,
)
def test_run__nothing_saved_and_no_terminal__says_what_to_do(run_cli, home, command, code) -> None:
    run = run_cli(*command)

    assert (run.code, run.out) == (code, "")
    assert run.err.strip()
    assert not home.exists()
