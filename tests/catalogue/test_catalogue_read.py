"""Where a catalogue comes from: YAML, the compiled form, and what happens when either is odd."""

import itertools
import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from llmcareer import paths
from llmcareer.catalogue import compiled
from llmcareer.catalogue.read import FILES, compile_folder, from_plain, load, read_folder, to_plain
from llmcareer.errors import DataError, UserError
from llmcareer.model import Catalogue, Figure, Focus, Neighbour, Project, Requirement, Resource, Role, Skill, Source

Write = Callable[..., Path]


class Shipped:
    """A shipped catalogue of our own: where its YAML and its compiled form are."""

    def __init__(self, folder: Path, compiled: Path) -> None:
        self.folder = folder
        self.compiled = compiled

    def document(self) -> dict[str, object]:
        value: dict[str, object] = json.loads(self.compiled.read_text("utf-8"))
        return value


@pytest.fixture
def shipped(texts: dict[str, str], write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shipped:
    place = Shipped(write(texts, "data"), tmp_path / "build" / "catalogue.json")
    monkeypatch.setattr(paths, "shipped_catalogue", lambda: place.folder)
    monkeypatch.setattr(paths, "compiled_catalogue", lambda: place.compiled)
    return place


def refuse_yaml(monkeypatch: pytest.MonkeyPatch) -> None:
    def read(*_: object) -> None:
        raise AssertionError("YAML was read")

    monkeypatch.setattr("llmcareer.catalogue.read.read_yaml", read)


# --- values


def test_read_folder__tiny__gives_typed_entries_in_the_order_of_the_file(tiny: Catalogue) -> None:
    assert (tiny.version, tiny.date, tiny.place) == ("1", "2026-01-31", "an invented country")
    assert tiny.first_questions == ("baking",)
    assert tiny.retired == {"kneading": ("baking",)}
    assert list(tiny.skills) == ["baking", "milling", "selling"]
    assert tiny.skills["baking"].statements[0].startswith("New to me")
    assert tiny.skills["baking"].statements[3] == "Baked a loaf alone that others ate."
    assert tiny.skills["baking"].first_pieces[4].say == "I baked ten loaves."
    assert [skill.one_of_many for skill in tiny.skills.values()] == [False, True, False]
    assert tiny.skills["milling"].description == "Turning grain into flour."
    assert tiny.resources["bread_book"].year == "2020"
    assert tiny.resources["mill_paper"].hours is None
    assert tiny.unlisted["confectioner"].see == "baker"


def test_read_folder__short_forms_and_gaps__get_their_defaults(tiny: Catalogue) -> None:
    selling = tiny.roles["baker"].requirement("selling")
    milling = tiny.roles["miller"].requirement("milling")

    assert selling == Requirement(
        "selling", {"entry": 1, "mid": 1, "senior": 1}, 0.1, False, "editorial", (), "Someone must stand in the shop."
    )
    assert milling is not None
    assert (milling.basis, milling.must_have) == ("ads", False)
    assert tiny.roles["miller"].nearby == ()
    assert tiny.roles["baker"].focuses[0].adds[0].levels == {"entry": 2, "mid": 2, "senior": 2}


# --- the compiled form


def test_from_plain__through_json__equals_what_yaml_gave(tiny: Catalogue) -> None:
    assert from_plain(json.loads(json.dumps(to_plain(tiny)))) == tiny


def test_compiled__fields_of_the_model__are_those_of_this_format() -> None:
    # Change these only together with compiled.FORMAT: an old compiled file must not be read wrongly.
    assert compiled.FORMAT == 1
    assert [len(kind.__match_args__) for kind in (Catalogue, Skill, Role, Requirement, Resource)] == [11, 12, 20, 8, 12]
    assert [len(kind.__match_args__) for kind in (Project, Source, Figure, Focus, Neighbour)] == [8, 8, 7, 4, 3]


def test_load__no_compiled_file__reads_yaml_and_writes_it(shipped: Shipped, tiny: Catalogue) -> None:
    assert load() == tiny

    assert shipped.document()["format"] == compiled.FORMAT
    assert sorted(shipped.document()["stamp"]) == sorted(FILES)  # type: ignore[call-overload]
    assert [file.name for file in shipped.compiled.parent.iterdir()] == ["catalogue.json"]


def test_load__fitting_compiled_file__reads_no_yaml(
    shipped: Shipped, tiny: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    compile_folder(shipped.folder, shipped.compiled)
    refuse_yaml(monkeypatch)

    assert load() == tiny


def test_load__yaml_changed_in_size__is_read_again(shipped: Shipped) -> None:
    load()
    file = shipped.folder / "skills.yaml"
    file.write_text(file.read_text("utf-8").replace("name: Baking", "name: Baking bread"), "utf-8")

    assert load().skills["baking"].name == "Baking bread"
    assert "Baking bread" in shipped.compiled.read_text("utf-8")


def test_load__yaml_changed_in_content_only__is_read_again(shipped: Shipped) -> None:
    load()
    file = shipped.folder / "skills.yaml"
    before = file.stat()
    file.write_text(file.read_text("utf-8").replace("name: Baking", "name: Bbking"), "utf-8")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))

    assert file.stat().st_size == before.st_size
    assert load().skills["baking"].name == "Bbking"


def test_load__yaml_only_touched__reads_no_yaml(shipped: Shipped, monkeypatch: pytest.MonkeyPatch) -> None:
    load()
    os.utime(shipped.folder / "skills.yaml", (1, 1))
    refuse_yaml(monkeypatch)

    assert load().version == "1"


def test_load__yaml_file_gone__is_noticed(shipped: Shipped) -> None:
    load()
    (shipped.folder / "resources.yaml").unlink()

    assert load().resources == {}


def damage(document: dict[str, object], how: str) -> str:
    plain = document["catalogue"]
    assert isinstance(plain, list)
    if how == "half":
        return json.dumps(document)[:300]
    if how == "other_format":
        return json.dumps({**document, "format": 999})
    if how == "no_stamp":
        return json.dumps({key: value for key, value in document.items() if key != "stamp"})
    if how == "short_entry":
        return json.dumps({**document, "catalogue": [*plain[:4], [["baking"]], *plain[5:]]})
    if how == "other_kind":
        return json.dumps({**document, "catalogue": [*plain[:4], 7, *plain[5:]]})
    return {"empty": "", "list": "[]", "deep": "[" * 100_000, "bytes": "\0\0"}[how]


@pytest.mark.parametrize(
    "how", ["half", "other_format", "no_stamp", "short_entry", "other_kind", "empty", "list", "deep", "bytes"]
)
def test_load__damaged_compiled_file__is_made_anew(how: str, shipped: Shipped, tiny: Catalogue) -> None:
    load()
    sound = shipped.compiled.read_text("utf-8")
    shipped.compiled.write_text(damage(shipped.document(), how), "utf-8")

    assert load() == tiny
    assert shipped.compiled.read_text("utf-8") == sound


def test_load__read_only_place__is_no_error(shipped: Shipped, tiny: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError("read-only")

    monkeypatch.setattr(Path, "write_text", refuse)

    assert load() == tiny
    assert not shipped.compiled.exists()


def test_load__compiled_place_is_a_folder__is_no_error(shipped: Shipped, tiny: Catalogue) -> None:
    shipped.compiled.mkdir(parents=True)

    assert load() == tiny
    assert [file.name for file in shipped.compiled.parent.iterdir()] == ["catalogue.json"]


def test_load__parent_of_compiled_place_is_a_file__is_no_error(shipped: Shipped, tiny: Catalogue) -> None:
    shipped.compiled.parent.write_text("in the way", "utf-8")

    assert load() == tiny


def test_load__faulty_shipped_catalogue__raises_and_writes_nothing(shipped: Shipped) -> None:
    (shipped.folder / "sources.yaml").unlink()

    with pytest.raises(DataError) as caught:
        load()

    assert {problem.path.rpartition(".")[2] for problem in caught.value.problems} == {"source"}
    assert not shipped.compiled.exists()


def test_load__compiled__imports_nothing_heavy(shipped: Shipped) -> None:
    load()
    program = (
        "import sys; from pathlib import Path; from llmcareer import paths;"
        f"paths.shipped_catalogue = lambda: Path({str(shipped.folder)!r});"
        f"paths.compiled_catalogue = lambda: Path({str(shipped.compiled)!r});"
        "from llmcareer.catalogue import read; assert read.load().version == '1';"
        "print(*sorted(sys.modules))"
    )
    root = str(Path(paths.__file__).parents[1])
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, env={"PYTHONPATH": root}
    )
    heavy = {"yaml", "typer", "rich", "difflib", "graphlib", "platformdirs", "tempfile", "llmcareer.catalogue.check"}

    assert "llmcareer.catalogue.read" in run.stdout.split()
    assert heavy.isdisjoint(run.stdout.split())


# --- folders


def test_read_folder__not_there__is_wrong_use(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no catalogue folder"):
        read_folder(tmp_path / "nowhere")


def test_read_folder__a_file__is_wrong_use(tmp_path: Path) -> None:
    (tmp_path / "roles.yaml").write_text("x", "utf-8")

    with pytest.raises(UserError, match="no catalogue folder"):
        read_folder(tmp_path / "roles.yaml")


def test_read_folder__no_known_file__is_wrong_use(write: Write) -> None:
    with pytest.raises(UserError, match=r"roles\.yaml"):
        read_folder(write({"notes.txt": "x"}))


def test_read_folder__folder_named_like_a_file__is_passed_over(write: Write, texts: dict[str, str]) -> None:
    del texts["projects.yaml"]
    folder = write(texts)
    (folder / "projects.yaml").mkdir()

    assert read_folder(folder).projects == {}


@pytest.mark.parametrize(("name", "meant"), [("skill.yaml", "skills.yaml"), ("roles.yml", "roles.yaml")])
def test_read_folder__file_with_a_mistyped_name__is_named(
    name: str, meant: str, write: Write, texts: dict[str, str]
) -> None:
    folder = write({**texts, name: "schema: x\n", "profile.yaml": "mine: 1\n", "editorial.yaml": "a: 1\n"})

    with pytest.raises(DataError) as caught:
        read_folder(folder)

    assert [(p.file, meant in p.remedy) for p in caught.value.problems] == [(str(folder / name), True)]


def test_read_folder__faults_in_several_files__tells_all_at_once(write: Write, texts: dict[str, str]) -> None:
    texts["skills.yaml"] += "\tno yaml: [\n"
    texts["roles.yaml"] = texts["roles.yaml"].replace("group: food", "group: 5")
    texts["sources.yaml"] += "sources: {}\n"
    folder = write(texts)

    with pytest.raises(DataError, match="4 problems") as caught:
        read_folder(folder)

    assert [(Path(p.file).name, p.line, p.path) for p in caught.value.problems] == [
        ("roles.yaml", 6, "roles.baker.group"),
        ("roles.yaml", 50, "roles.miller.group"),
        ("skills.yaml", 59, ""),
        ("sources.yaml", 11, "sources"),
    ]


def bomb() -> str:
    names = "abcdefghij"
    lines = [f"{b}: &{b} [*{a}, *{a}, *{a}]" for a, b in itertools.pairwise(names)]
    return "\n".join(["schema: llmcareer/skills@1", "a: &a [x, x]", *lines, ""])


@pytest.mark.parametrize(
    ("content", "line", "message"),
    [
        (bomb().encode(), 3, "aliases"),
        (b"schema: llmcareer/skills@1\nskills: " + b"[" * 50_000, 2, ""),
        (b"schema: llmcareer/skills@1\nskills: !!python/object/apply:os.system [x]\n", 2, "tag"),
        (b"schema: llmcareer/skills@1\nskills: {a: 1, a: 2}\n", 2, "stands on line 2 already"),
        (b"schema: llmcareer/skills@1\nskills: {a: \0}\n", 2, "#x0000"),
        (b"schema: llmcareer/skills@1\nskills: {a: \x1b[2J}\n", 2, "#x001b"),
        (b"schema: llmcareer/skills@1\nname: \xff\n", 2, "UTF-8"),
        ("schema: llmcareer/skills@1\nskills: {a: b}\n".encode("utf-16"), 1, "UTF-8"),
        (b"# " + b"x" * 5_000_000, 0, "larger than"),
    ],
    ids=["alias_bomb", "deep", "tag", "duplicate_key", "nul", "escape", "bad_bytes", "utf16", "huge"],
)
def test_read_folder__hostile_file__is_a_problem_with_its_line(
    content: bytes, line: int, message: str, write: Write, texts: dict[str, str]
) -> None:
    folder = write(texts)
    (folder / "skills.yaml").write_bytes(content)

    with pytest.raises(DataError) as caught:
        read_folder(folder)

    problem = caught.value.problems[0]
    assert (problem.file, problem.line) == (str(folder / "skills.yaml"), line)
    assert message in problem.message
    assert str(problem).isprintable()


def test_read_folder__byte_order_mark__is_passed_over(write: Write, texts: dict[str, str], tiny: Catalogue) -> None:
    folder = write(texts)
    (folder / "skills.yaml").write_bytes(b"\xef\xbb\xbf" + texts["skills.yaml"].encode())

    assert read_folder(folder) == tiny


def test_read_folder__markup_in_names__stays_text(write: Write, texts: dict[str, str]) -> None:
    name = "[bold red]Bake[/bold red] <script>"
    texts["skills.yaml"] = texts["skills.yaml"].replace("name: Baking", f'name: "{name}"')

    assert read_folder(write(texts)).skills["baking"].name == name


def test_read_folder__escapes_in_keys_and_values__never_reach_a_message(write: Write, texts: dict[str, str]) -> None:
    texts["skills.yaml"] = (
        texts["skills.yaml"]
        .replace("area: programming", 'area: "\\e[31m"\n    "\\e[2J": 1')
        .replace("prerequisites: [baking]", 'prerequisites: ["\\e[5m"]')
        .replace("esco: [b1, b2]", '"\\u202eocse": ["\\a"]')
    )

    with pytest.raises(DataError) as caught:
        read_folder(write(texts))

    assert len(caught.value.problems) >= 4
    assert all(str(problem).isprintable() for problem in caught.value.problems)


def test_compile_folder__faulty__raises_and_leaves_the_old_file(
    write: Write, texts: Mapping[str, str], tmp_path: Path
) -> None:
    file = tmp_path / "catalogue.json"
    file.write_text("old", "utf-8")
    folder = write({**texts, "skills.yaml": "schema: llmcareer/skills@1\n"})

    with pytest.raises(DataError):
        compile_folder(folder, file)

    assert file.read_text("utf-8") == "old"


def test_teaching__resource_of_the_catalogue__is_typed(tiny: Catalogue) -> None:
    book = tiny.resources["bread_book"]

    assert isinstance(book, Resource)
    assert book.teaches(1)
    assert not tiny.resources["mill_paper"].teaches(2)
