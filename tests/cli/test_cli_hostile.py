"""Text from outside is text: markup, escape sequences, direction marks, far too much of it."""

import json

import pytest

MARKUP = "[bold red]X[/bold red] [link=file:///etc/passwd]here[/link]"
HTML = "<script>alert(1)</script> *b* `c` | d"
BIDI = "a\u202eb\u2066c"
ESCAPES = "\x1b[31mred\x1b[0m \x1b]0;title\x07 \x9b31m"
RAW = ("\x1b", "\x07", "\x9b", "\u202e", "\u2066")

ROLE = """\
schema: llmcareer/roles@1
roles:
  odd:
    name: {name}
    aliases: [{name}]
    summary: {text}
    description: {text}
    day: {text}
    evidence_note: {text}
    ways_in: [{text}]
    since_llms: {text}
    requirements:
      - {{skill: python, levels: 3, importance: 1, basis: editorial, reason: {text}}}
      - {{skill: sql, levels: 3, importance: 1, basis: editorial, reason: {text}}}
      - {{skill: git, levels: 3, importance: 1, basis: editorial, reason: {text}}}
      - {{skill: odd_skill, levels: 3, importance: 1, basis: editorial, reason: {text}}}
"""
SKILL = """\
schema: llmcareer/skills@1
skills:
  odd_skill:
    name: {name}
    area: research
    description: {text}
    why: {text}
    prerequisites: []
    levels: {{1: "Named one [b]odd[/b] thing.", 2: Made one odd thing., 3: Built an odd thing., 4: Run an odd thing.}}
"""
COMMANDS = [
    ("roles",),
    ("roles", "odd"),
    ("roles", "--compare", "odd", "mle"),
    ("skills",),
    ("skills", "odd_skill"),
    ("match", "--why"),
    ("gap", "--role", "odd", "--why"),
    ("assess", "--role", "odd", "--answers"),
]


def folder_with(tmp_path, name: str, text: str):
    folder = tmp_path / "own"
    folder.mkdir(exist_ok=True)
    for file, content in (("roles.yaml", ROLE), ("skills.yaml", SKILL)):
        (folder / file).write_text(content.format(name=json.dumps(name), text=json.dumps(text)), "utf-8")
    return folder


def run_all(run_cli, profile_file, folder, form: str, tty: bool):
    me = profile_file({"python": 2, "sql": 1, "git": 3})
    for command in COMMANDS:
        person = ("--profile", me) if command[0] in ("match", "gap") else (me,) if command[0] == "assess" else ()
        run = run_cli(*command, *person, "--catalogue", folder, "--format", form, tty=tty)
        assert run.code == 0, run.err
        yield run


@pytest.mark.parametrize("tty", [False, True], ids=["pipe", "terminal"])
@pytest.mark.parametrize("text", [MARKUP, HTML], ids=["markup", "html"])
def test_own_catalogue__markup__shown_as_it_is(run_cli, profile_file, tmp_path, text, tty) -> None:
    folder = folder_with(tmp_path, text, text)
    seen = ""
    for run in run_all(run_cli, profile_file, folder, "terminal", tty):
        seen += run.out
        assert "\x1b]8" not in run.out  # no hyperlinks made of it
    words = " ".join(seen.split())
    assert text.split()[0] in words and text.split()[-1] in words


@pytest.mark.parametrize("text", [MARKUP, HTML], ids=["markup", "html"])
def test_own_catalogue__markup_in_markdown__escaped(run_cli, profile_file, tmp_path, text) -> None:
    folder = folder_with(tmp_path, text, text)
    for run in run_all(run_cli, profile_file, folder, "markdown", tty=False):
        assert "<script>" not in run.out and "[link=" not in run.out.replace("\\[", "")
        assert all(
            row.count("|") == row.count("\\|") for row in run.out.splitlines() if "script" in row and row[0] != "|"
        )


@pytest.mark.parametrize("form", ["terminal", "markdown", "json"])
@pytest.mark.parametrize("text", [ESCAPES, BIDI], ids=["escapes", "bidi"])
def test_own_catalogue__control_characters__refused_or_never_raw(run_cli, profile_file, tmp_path, text, form) -> None:
    folder = folder_with(tmp_path, "Odd", text)
    for command in COMMANDS:
        person = ("--profile", profile_file({"python": 2})) if command[0] in ("match", "gap") else ()
        person = (profile_file({"python": 2}),) if command[0] == "assess" else person
        run = run_cli(*command, *person, "--catalogue", folder, "--format", form)
        assert run.code in (0, 3)
        shown = json.dumps(json.loads(run.out)) if form == "json" and run.out else run.out
        assert not any(raw in shown + run.err for raw in RAW)


@pytest.mark.parametrize("name", ["x" * 10_000, "x " * 5_000, "漢" * 10_000])
def test_own_catalogue__10000_characters__shown_or_refused_without_a_crash(
    run_cli, profile_file, tmp_path, name
) -> None:
    folder = folder_with(tmp_path, "Odd", name.strip())

    for command in COMMANDS[:6]:
        person = ("--profile", profile_file({"python": 2})) if command[0] == "match" else ()
        assert run_cli(*command, *person, "--catalogue", folder).code in (0, 3)


@pytest.mark.parametrize("tty", [False, True], ids=["pipe", "terminal"])
def test_profile__notes_links_and_degree_with_markup__shown_as_text(run_cli, tmp_path, tty) -> None:
    document = {
        "skills": {"python": {"level": 3, "note": MARKUP, "link": "https://example.org/[bold]"}},
        "degree": {"highest": "master", "field": MARKUP},
    }
    assert run_cli("profile", "import", "-", stdin=json.dumps(document)).code == 0

    shown = run_cli("profile", "show", tty=tty)

    assert shown.code == 0
    assert "[bold red]X[/bold red]" in shown.out
    assert MARKUP in run_cli("profile", "show", "--format", "json").out


@pytest.mark.parametrize("text", [ESCAPES, BIDI, "\n\n", "x" * 10_000], ids=["escapes", "bidi", "lines", "long"])
@pytest.mark.parametrize("place", ["note", "link", "field", "skill"])
def test_profile__hostile_values__exit_3_and_never_raw(run_cli, text, place) -> None:
    skills = {"python": {"level": 3, place: text}} if place in ("note", "link") else {"python": 3}
    document = {"skills": {text: 3} if place == "skill" else skills, "degree": {"highest": "master"}}
    if place == "field":
        document["degree"]["field"] = text

    run = run_cli("match", "--profile", "-", stdin=json.dumps(document))

    assert (run.code, run.out) == (3, "")
    assert not any(raw in run.err for raw in RAW)
    assert all(len(line) < 1_000 for line in run.err.splitlines())


@pytest.mark.parametrize("tty", [False, True], ids=["pipe", "terminal"])
@pytest.mark.parametrize(
    "command",
    [
        ("{}",),
        ("roles", "{}"),
        ("skills", "{}"),
        ("roles", "--catalogue", "{}"),
        ("gap", "--role", "{}"),
        ("gap", "--role", "mle", "--focus", "{}"),
        ("match", "--seniority", "{}"),
        ("match", "--format", "{}"),
        ("match", "--profile", "{}"),
        ("match", "--{}"),
        ("profile", "{}"),
        ("profile", "edit", "python", "{}"),
        ("profile", "edit", "python", "3", "--evidence", "{}"),
        ("profile", "import", "{}"),
        ("catalogue", "check", "{}"),
        ("assess", "--answers", "{}"),
        ("match", "surplus", "{}"),
    ],
    ids=" ".join,
)
def test_run__hostile_arguments__named_but_never_raw(run_cli, tmp_path, monkeypatch, command, tty) -> None:
    monkeypatch.chdir(tmp_path)
    for text in (ESCAPES, BIDI, MARKUP, "\udcff", "x" * 10_000):
        run = run_cli(*[part.format(text) for part in command], tty=tty)
        assert run.code == 2, run.err
        assert not any(raw in run.out + run.err for raw in RAW)


def test_output__hostile_file_name__never_raw(run_cli, tmp_path) -> None:
    run = run_cli("roles", "-o", tmp_path / "\x1b[31mred.md", tty=True)

    assert run.code == 0
    assert "\x1b" not in run.err
