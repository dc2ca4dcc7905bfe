"""Own roles and skills, laid over the shipped ones."""

import pytest

OWN_ROLE = """\
schema: llmcareer/roles@1
roles:
  llm_teacher:
    name: Teacher of language models
    aliases: [llm trainer]
    summary: Teaches colleagues to work with language models.
    requirements:
      - {skill: prompting, levels: 3, importance: 1, must_have: true, basis: editorial, reason: It is taught.}
      - {skill: communication, levels: 3, importance: 1, basis: editorial, reason: Teaching is speaking.}
      - {skill: responsible_ai, levels: 2, importance: 0.5, basis: editorial, reason: Pupils ask.}
      - {skill: classroom, levels: {entry: 1, mid: 2, senior: 3}, importance: 0.5, basis: editorial, reason: Of course.}
"""
OWN_SKILL = """\
schema: llmcareer/skills@1
skills:
  classroom:
    name: Leading a classroom
    area: research
    description: Keeping twenty people attentive for a morning.
    why: A course lives from it.
    prerequisites: [communication]
    levels:
      1: Watched two lessons and noted what worked.
      2: Held one lesson with a colleague beside me.
      3: Held a course of ten lessons alone.
      4: Train teachers whose courses others book.
"""
FAULTY = """\
schema: llmcareer/roles@1
roles:
  broken:
    name: Broken
    summry: A slip.
    requirements:
      - {skill: pyhton, levels: 3, importance: 1, basis: editorial, reason: So.}
      - {skill: sql, levels: 9, importance: 1, basis: editorial, reason: So.}
      - {skill: git, levels: 1, importance: 1, basis: hearsay, reason: So.}
"""


@pytest.fixture
def own(tmp_path):
    folder = tmp_path / "own"
    folder.mkdir()
    (folder / "roles.yaml").write_text(OWN_ROLE, "utf-8")
    (folder / "skills.yaml").write_text(OWN_SKILL, "utf-8")
    return folder


def test_own_catalogue__role_and_skill__listed_beside_the_shipped_ones(run_cli, own) -> None:
    roles = run_cli("roles", "--catalogue", own, "--format", "json").json()["roles"]
    skills = run_cli("skills", "--catalogue", own, "--format", "json").json()["skills"]

    assert [r["id"] for r in roles][-1] == "llm_teacher" and len(roles) == 11
    assert len(skills) == 53
    assert len(run_cli("roles", "--format", "json").json()["roles"]) == 10  # nothing stays behind


@pytest.mark.parametrize("command", [("roles", "llm trainer"), ("skills", "classroom"), ("roles",), ("match",)])
def test_own_catalogue__pages__render(run_cli, own, save, people, command) -> None:
    save(people["backend"])

    for form in ("terminal", "markdown", "json"):
        run = run_cli(*command, "--catalogue", own, "--format", form)
        assert (run.code, run.err) == (0, "")


def test_own_catalogue__gap_to_the_own_role__laws_and_no_claim_of_ads(run_cli, own, profile_file) -> None:
    me = profile_file({"prompting": 2, "communication": 4, "responsible_ai": 1})

    run = run_cli("gap", "--role", "llm_teacher", "--profile", me, "--catalogue", own)
    gap = run_cli("gap", "--role", "llm_teacher", "--profile", me, "--catalogue", own, "--format", "json").json()

    assert gap["must_haves"]["missing"] == ["prompting"]
    assert sum(p["contribution"] + p["gap"] for p in gap["requirements"]) == pytest.approx(1, abs=1e-9)
    assert {p["basis"] for p in gap["requirements"]} == {"editorial"}
    assert "% of ads" not in run.out  # no ads stand behind it, and none are claimed
    assert gap["degree"] == [] and gap["focuses"] == []


def test_own_catalogue__profile_with_an_own_skill__read_with_it_only(run_cli, own, profile_file) -> None:
    me = profile_file({"classroom": 2, "prompting": 3, "communication": 3})

    assert run_cli("match", "--profile", me, "--catalogue", own).code == 0
    assert run_cli("match", "--profile", me).code == 3


def test_own_catalogue__assess_with_it__asks_its_skills(run_cli, own, profile_file) -> None:
    me = profile_file({"classroom": 2, "prompting": 3, "communication": 3, "responsible_ai": 2})

    document = run_cli(
        *("assess", "--role", "llm_teacher", "--answers", me, "--catalogue", own, "--format", "json")
    ).json()

    assert {a["skill"] for a in document["asked"]} == {"classroom", "prompting", "communication", "responsible_ai"}


def test_own_catalogue__variable__same_as_the_option(run_cli, own, monkeypatch) -> None:
    with_option = run_cli("roles", "--catalogue", own).out

    monkeypatch.setenv("LLMCAREER_CATALOGUE", str(own))

    assert run_cli("roles").out == with_option
    assert run_cli("catalogue", "check").out.startswith("Sound: 11 roles, 53 skills")


def test_own_catalogue__saved_answers_about_an_own_skill__harmless_without_it(run_cli, own, monkeypatch) -> None:
    edited = run_cli("profile", "edit", "classroom", "3", "--catalogue", own)
    run_cli("profile", "edit", "python", "3")

    assert edited.code == 0
    for command in ((), ("match",), ("gap", "--role", "mle"), ("profile", "show"), ("profile", "export")):
        assert run_cli(*command).code == 0
    assert run_cli("match", "--catalogue", own).code == 0


def test_catalogue_check__own_folder__sound_and_says_what_lacks_a_resource(run_cli, own) -> None:
    run = run_cli("catalogue", "check", own)

    assert (run.code, run.err) == (0, "")
    assert "11 roles, 53 skills" in run.out
    assert "No teachable resource for classroom, 0 to 1." in run.out


@pytest.mark.parametrize("command", [("catalogue", "check"), ("roles", "--catalogue"), ("match", "--catalogue")])
def test_faulty_catalogue__every_problem_with_its_line__exit_3(run_cli, tmp_path, command) -> None:
    (tmp_path / "roles.yaml").write_text(FAULTY, "utf-8")

    run = run_cli(*command, tmp_path)

    assert (run.code, run.out) == (3, "")
    lines = run.err.splitlines()
    for number, word in ((5, "summry"), (8, "9"), (9, "hearsay")):
        assert any(f"roles.yaml:{number}:" in line and word in line for line in lines), (number, run.err)


def test_faulty_catalogue__in_the_variable__no_command_uses_it(run_cli, tmp_path, monkeypatch) -> None:
    (tmp_path / "roles.yaml").write_text(FAULTY, "utf-8")
    monkeypatch.setenv("LLMCAREER_CATALOGUE", str(tmp_path))

    assert run_cli("roles").code == 3
    assert run_cli("--help").code == 0
    assert run_cli("--version").code == 0
    assert run_cli("profile", "forget", "--yes").code == 0  # one's own data can always be removed


def test_catalogue_folder__empty__exit_2_names_the_files(run_cli, tmp_path) -> None:
    run = run_cli("roles", "--catalogue", tmp_path)

    assert run.code == 2
    assert "roles.yaml" in run.err


def test_catalogue_check__unknown_skill__did_you_mean(run_cli, tmp_path) -> None:
    (tmp_path / "roles.yaml").write_text(OWN_ROLE.replace("skill: prompting", "skill: promting"), "utf-8")
    (tmp_path / "skills.yaml").write_text(OWN_SKILL, "utf-8")

    run = run_cli("catalogue", "check", tmp_path)

    assert run.code == 3
    assert "roles.yaml:8:" in run.err and "prompting" in run.err
