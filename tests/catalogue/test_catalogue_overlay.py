# ruff: noqa: E501  (a case is a line)
"""An own catalogue laid over the shipped one: whole entries are added or replaced."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from llmcareer import paths
from llmcareer.catalogue.read import load, read_folder
from llmcareer.errors import DataError, Problem, UserError
from llmcareer.model import Catalogue

Checks = Callable[[Mapping[str, str]], list[Problem]]
Write = Callable[..., Path]

SHORTEST_ROLE = """\
schema: llmcareer/roles@1
roles:
  grocer:
    name: Grocer
    summary: Sells what others make.
    requirements:
      - {skill: selling, levels: 3, importance: 1, basis: editorial, reason: It is the job.}
"""
SKILL = """\
schema: llmcareer/skills@1
skills:
  {id}:
    name: {name}
    area: research
    description: A skill of our own.
    why: We need it.
    prerequisites: [{needs}]
    levels:
      1: Named two of its tools.
      2: Did it once with help.
      3: Did it alone for others.
      4: Run it for a village.
"""


def skill(skill_id: str, name: str, needs: str = "") -> str:
    return SKILL.format(id=skill_id, name=name, needs=needs)


def test_read_folder__shortest_role_as_overlay__is_added_with_defaults(write: Write, tiny: Catalogue) -> None:
    both = read_folder(write({"roles.yaml": SHORTEST_ROLE}), base=tiny)

    assert list(both.roles) == ["baker", "miller", "grocer"]
    grocer = both.roles["grocer"]
    assert (grocer.aliases, grocer.group, grocer.ads, grocer.period) == ((), "", {}, "")
    assert grocer.requirements[0].levels == {"entry": 3, "mid": 3, "senior": 3}
    assert both._replace(roles=tiny.roles) == tiny


def test_read_folder__entry_with_a_known_id__replaces_it_whole_in_its_place(write: Write, tiny: Catalogue) -> None:
    text = SHORTEST_ROLE.replace("grocer:", "baker:")
    both = read_folder(write({"roles.yaml": text}), base=tiny)

    assert list(both.roles) == ["baker", "miller"]
    assert both.roles["baker"].name == "Grocer"
    assert both.roles["baker"].nearby == ()
    assert tiny.roles["baker"].name == "Baker"


def test_read_folder__every_section__adds_and_replaces(write: Write, texts: dict[str, str], tiny: Catalogue) -> None:
    folder = write(
        {
            "catalogue.yaml": 'schema: llmcareer/catalogue@1\nversion: "mine"\nretired: {old_one: [baker]}\n',
            "skills.yaml": skill("gardening", "Gardening", "selling"),
            "roles.yaml": texts["roles.yaml"].replace("Cakes are baked by", "Ask the"),
            "resources.yaml": texts["resources.yaml"].replace("The Bread Book", "The Other Book"),
            "projects.yaml": texts["projects.yaml"].replace("first_loaf:", "second_loaf:"),
            "sources.yaml": texts["sources.yaml"].replace("village-ads:", "town-ads:"),
        }
    )

    both = read_folder(folder, base=tiny)

    assert (both.version, both.date, both.first_questions) == ("mine", tiny.date, tiny.first_questions)
    assert both.retired == {"kneading": ("baking",), "old_one": ("baker",)}
    assert list(both.skills) == ["baking", "milling", "selling", "gardening"]
    assert both.skills["gardening"].size == "normal"
    assert both.unlisted["confectioner"].answer.startswith("Ask the bakers")
    assert both.resources["bread_book"].title == "The Other Book"
    assert list(both.projects) == ["first_loaf", "second_loaf"]
    assert list(both.sources) == ["village-ads", "town-ads"]


def test_read_folder__unlisted_title_alone__is_enough(write: Write, tiny: Catalogue) -> None:
    text = "schema: llmcareer/roles@1\nunlisted:\n  cook: {aliases: [chef], answer: See the baker., see: baker}\n"

    assert read_folder(write({"roles.yaml": text}), base=tiny).unlisted["cook"].aliases == ("chef",)


@pytest.mark.parametrize("missing", ["name", "summary", "requirements"])
def test_check__role_of_an_overlay_without_a_needed_key__names_its_line(
    missing: str, overlay_problems_of: Checks
) -> None:
    found = overlay_problems_of({"roles.yaml": SHORTEST_ROLE.replace(f"{missing}:", f"x-{missing}:")})

    assert [(p.file, p.line, p.path) for p in found] == [("here/roles.yaml", 3, "roles.grocer")]
    assert repr(missing) in found[0].message


def test_check__complete_catalogue__demands_what_an_overlay_may_leave_out(
    texts: dict[str, str], problems_of: Checks, overlay_problems_of: Checks
) -> None:
    texts["roles.yaml"] = texts["roles.yaml"].replace("    day: Grain, stones, flour.\n", "")
    texts["skills.yaml"] = texts["skills.yaml"].replace("      3: {make: Two sales., say: I sold two.}\n", "")

    assert [p.path for p in problems_of(texts)] == ["roles.miller", "skills.selling.first_pieces"]
    assert overlay_problems_of(texts) == []


@pytest.mark.parametrize(
    ("name", "text", "line", "path", "message"),
    [
        ("roles", SHORTEST_ROLE.replace("skill: selling", "skill: sellin"), 7, "roles.grocer.requirements.0.skill", "no skill"),
        ("roles", SHORTEST_ROLE.replace("name: Grocer", "name: Miller"), 4, "roles.grocer.name", "the role 'miller'"),
        ("roles", SHORTEST_ROLE.replace("grocer:", "confectioner:"), 3, "roles.confectioner", "the title 'confectioner'"),
        ("roles", SHORTEST_ROLE.replace("grocer:", "kneading:"), 3, "roles.kneading", "retired"),
        ("skills", skill("baking", "Baking", "milling"), 8, "skills.baking.prerequisites.0", "baking -> milling -> baking"),
        ("skills", skill("frying", "Bread making"), 4, "skills.frying.name", "the skill 'baking'"),
        ("skills", skill("kneading", "Kneading"), 3, "skills.kneading", "retired"),
        ("catalogue", "schema: llmcareer/catalogue@1\nretired: {miller: [baker]}\n", 2, "retired.miller", "in use"),
        ("catalogue", "schema: llmcareer/catalogue@1\nfirst_questions: [x]\n", 2, "first_questions.0", "no skill"),
    ],
)  # fmt: skip
def test_check__overlay_against_its_base__names_the_overlays_own_line(
    name: str, text: str, line: int, path: str, message: str, overlay_problems_of: Checks
) -> None:
    found = overlay_problems_of({f"{name}.yaml": text})

    assert [(p.file, p.line, p.path) for p in found] == [(f"here/{name}.yaml", line, path)]
    assert message in found[0].message


def test_check__overlay_makes_too_many_roles__is_refused(overlay_problems_of: Checks) -> None:
    head, _, body = SHORTEST_ROLE.partition("  grocer:\n")
    many = head + "".join(f"  n{i}:\n{body}".replace("Grocer", f"Number {i}") for i in range(199))

    found = overlay_problems_of({"roles.yaml": many})

    assert [(p.line, p.path) for p in found] == [(2, "roles")]
    assert "201" in found[0].message


def test_load__own_folder__is_laid_over_and_never_written(
    write: Write, texts: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shipped, own = write(texts, "data"), write({"roles.yaml": SHORTEST_ROLE})
    compiled = tmp_path / "catalogue.json"
    monkeypatch.setattr(paths, "shipped_catalogue", lambda: shipped)
    monkeypatch.setattr(paths, "compiled_catalogue", lambda: compiled)

    assert "grocer" in load(own).roles

    assert "grocer" not in compiled.read_text("utf-8")
    assert "grocer" not in load().roles
    assert [file.name for file in own.iterdir()] == ["roles.yaml"]


def test_load__own_folder_missing__is_wrong_use(
    write: Write, texts: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shipped = write(texts, "data")
    monkeypatch.setattr(paths, "shipped_catalogue", lambda: shipped)
    monkeypatch.setattr(paths, "compiled_catalogue", lambda: tmp_path / "catalogue.json")

    with pytest.raises(UserError, match="nowhere"):
        load(tmp_path / "nowhere")


def test_read_folder__overlay_written_in_json__is_read(write: Write, tiny: Catalogue) -> None:
    text = """{"schema": "llmcareer/roles@1", "roles": {"grocer": {"name": "Grocer", "summary": "Sells.",
      "requirements": [{"skill": "selling", "levels": 2, "importance": 1, "basis": "editorial", "reason": "So."}]}}}"""

    assert read_folder(write({"roles.yaml": text}), base=tiny).roles["grocer"].requirements[0].levels["mid"] == 2


def test_read_folder__faulty_overlay__raises_with_its_problems(write: Write, tiny: Catalogue) -> None:
    with pytest.raises(DataError, match="1 problem") as caught:
        read_folder(write({"roles.yaml": SHORTEST_ROLE.replace("importance: 1", "importance: 0")}), base=tiny)

    assert caught.value.exit_code == 3
