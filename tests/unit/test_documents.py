import json
import math

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from llmcareer.documents import MAX_BYTES, MAX_DEPTH, read_json, read_yaml, shown
from llmcareer.errors import DataError, Problem

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**9), 10**9) | st.text(st.characters(codec="utf-8"), max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text("abcdef", min_size=1), inner, max_size=4),
    max_leaves=12,
)


def problems(text: str) -> tuple[Problem, ...]:
    with pytest.raises(DataError) as caught:
        read_yaml(text, "f.yaml")
    return caught.value.problems


def is_printable(found: tuple[Problem, ...]) -> bool:
    return all(str(problem).isprintable() for problem in found)


def test_read_yaml__mapping__gives_values_with_their_lines() -> None:
    document = read_yaml("a: 1\nb:\n  - x\n  - c: two\n", "f.yaml")

    assert document.value == {"a": 1, "b": ["x", {"c": "two"}]}
    assert [document.line(p) for p in [("a",), ("b",), ("b", 0), ("b", 1, "c")]] == [1, 2, 3, 4]


def test_line__unknown_path__is_that_of_the_nearest_thing_around() -> None:
    document = read_yaml("a: 1\nb:\n  c: 2\n", "f.yaml")

    assert document.line(("b", "missing", 3)) == 2
    assert document.line(("missing",)) == 1


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("5", 5),
        ("-3", -3),
        ("1.5", 1.5),
        ("yes", True),
        ("off", False),
        ("~", None),
        ("", None),
        ("'5'", "5"),
        ("2024-01-31", "2024-01-31"),
        ("010", "010"),
        ("1_000", "1_000"),
        ("12:30", "12:30"),
        ("0x1f", "0x1f"),
        (".inf", ".inf"),
        ("1e400", "1e400"),
        ("9" * 40, "9" * 40),
        ("!!bool maybe", "maybe"),
        ("'[bold]x[/bold]'", "[bold]x[/bold]"),
        ('"\\e[31m"', "\x1b[31m"),
    ],
)
def test_read_yaml__scalar__is_read_plainly(written: str, read: object) -> None:
    value = read_yaml(f"a: {written}", "f.yaml").value["a"]

    assert value == read
    assert type(value) is type(read)


def test_read_yaml__empty_text__is_none() -> None:
    assert read_yaml("", "f.yaml").value is None


def test_read_yaml__duplicate_keys__names_every_one() -> None:
    found = problems("a: 1\nb: {c: 1, c: 2}\na: 3\n")

    assert [(p.file, p.line, p.path) for p in found] == [("f.yaml", 2, "b.c"), ("f.yaml", 3, "a")]
    assert "line 1" in found[1].message


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("x: 1\na: &a [1]\nb: *a\n", 3, "aliases"),
        ("x: 1\na: !!python/object/apply:os.system [echo]\n", 2, "tag"),
        ("x: 1\na: !!set {b, c}\n", 2, "tag"),
        ("x: 1\na: !mine text\n", 2, "tag"),
        ("x: 1\n!mine a: text\n", 2, "tag"),
        ("x: 1\n<<: {a: 1}\n", 2, "tag"),
        ("x: 1\n? [a, b]\n: 1\n", 2, "key"),
        ("x: 1\na: [1\n", 3, "not valid YAML"),
        ("x: é\na: \0\n", 2, "#x0000"),
        ("x: é\na: \x1b[31m\n", 2, "#x001b"),
        ("x: 1\n---\ny: 2\n", 2, "another document"),
        ("x: 1\na: \ud800\n", 0, "not a readable document"),
        (f"x: 1\na: {'[' * 12}{']' * 12}\n", 2, "deeper"),
    ],
)
def test_read_yaml__tricks_and_errors__are_refused_with_their_line(text: str, line: int, message: str) -> None:
    found = problems(text)

    assert [(p.file, p.line) for p in found] == [("f.yaml", line)]
    assert message in found[0].message
    assert is_printable(found)


def test_read_yaml__deepest_allowed__is_read() -> None:
    assert read_yaml("[" * MAX_DEPTH + "]" * MAX_DEPTH, "f.yaml").value is not None
    assert "deeper" in problems("[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1))[0].message


@pytest.mark.parametrize("text", ["[" * 100_000, "- " * 100_000, "{a: " * 100_000, "a:\n" + "  - \n" * 5])
def test_read_yaml__nesting_without_end__is_an_error_or_a_value_never_a_crash(text: str) -> None:
    if text.startswith("a:"):
        assert read_yaml(text, "f.yaml").value == {"a": [None] * 5}
    else:
        assert len(problems(text)) == 1


def test_read_yaml__too_large__is_refused_unread() -> None:
    assert "larger than" in problems("a" * (MAX_BYTES + 1))[0].message


def test_read_yaml__alias_bomb__is_refused_at_the_first_alias() -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"{name}: &{name} [*{before}, *{before}]\n" for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    )

    assert [(p.line, "aliases" in p.message) for p in problems(bomb)] == [(2, True)]


def test_read_yaml__escapes_in_keys_and_tags__never_reach_the_message() -> None:
    found = problems('"\\e[2J": 1\n"\\e[2J": 2\na: !%1b%5b31m x\n"\\u202e": !b x\n')

    assert len(found) == 3
    assert is_printable(found)
    assert "\\x1b[2J" in found[0].path


def test_read_yaml__without_libyaml__reads_and_refuses_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(yaml, "CSafeLoader")

    assert read_yaml("a: [1, x]\n", "f.yaml").value == {"a": [1, "x"]}
    assert problems("x: 1\na: \0\n")[0].line == 2
    assert len(problems("[" * 100_000)) == 1
    assert "aliases" in problems("a: &a 1\nb: *a\n")[0].message


@given(PLAIN)
def test_read_yaml__what_yaml_wrote__is_read_back(value: object) -> None:
    text = yaml.safe_dump(value, allow_unicode=False)

    assert read_yaml(text, "f.yaml").value == value


@given(PLAIN)
def test_read_json__what_json_wrote__is_read_back_as_by_yaml(value: object) -> None:
    text = json.dumps(value, ensure_ascii=False)

    document = read_json(text, "f.json")

    assert document is not None
    assert document.value == value


@given(st.text(max_size=200))
def test_read_yaml__any_text__is_a_value_or_a_data_error(text: str) -> None:
    try:
        found: tuple[Problem, ...] = ()
        document = read_yaml(text, "f.yaml")
    except DataError as error:
        found = error.problems
    assert is_printable(found)
    assert found or document.file == "f.yaml"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        '{"a": 1, "a": 2}',
        '{"a": NaN}',
        '{"a": Infinity}',
        '{"a": 1e400}',
        '{"a": -1e400}',
        '{"a": "\\ud800"}',
        '{"\\udc00": 1}',
        "[" * 100_000,
        "[" * 13 + "]" * 13,
        f'{{"a": {"9" * 5000}}}',
        f'"{"a" * MAX_BYTES}"',
        "a: 1",
    ],
)
def test_read_json__no_plain_json__is_none(text: str) -> None:
    assert read_json(text, "f.json") is None


def test_read_json__plain_json__needs_no_yaml_and_has_no_lines() -> None:
    document = read_json('{"a": [1, 2.5, "x", true, null]}', "f.json")

    assert document is not None
    assert document.value == {"a": [1, 2.5, "x", True, None]}
    assert document.line(("a", 0)) == 0
    assert math.isclose(document.value["a"][1], 2.5)


def test_shown__path__reads_like_an_address() -> None:
    assert shown(("skills", "python", "levels", 3)) == "skills.python.levels.3"
    assert shown(("a\x1b[2Jb\u202e",)) == "a\\x1b[2Jb\\u202e"
