"""Any key of the tiny catalogue dropped, renamed or given a value of another kind: never a crash."""

import copy
import itertools
import pathlib
from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from llmcareer.catalogue.check import check, judge
from llmcareer.catalogue.compiled import from_plain, to_plain
from llmcareer.documents import Document, Path, read_yaml
from llmcareer.model import Catalogue

TINY = pathlib.Path(__file__).parent / "tiny"
VALUES = {file.name: read_yaml(file.read_text("utf-8"), file.name).value for file in sorted(TINY.glob("*.yaml"))}
OTHER_VALUES = (None, True, -1, 0.5, "", "x", "\x1b[31m", [], [None], ["x", "x"], {}, {"x": None}, {1: 2}, [[[]]])
# Copies, as YAML would write a list seen twice as an alias.
OTHER = st.sampled_from(OTHER_VALUES).map(copy.deepcopy)


def paths_in(value: Any, path: Path = ()) -> Iterator[Path]:
    items: Any = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        yield (*path, key)
        yield from paths_in(inner, (*path, key))


EVERY_PATH = [(name, path) for name, value in VALUES.items() for path in paths_in(value)]


def changed(name: str, path: Path, how: str, value: Any = None) -> dict[str, Any]:
    values = copy.deepcopy(VALUES)
    around = values[name]
    for key in path[:-1]:
        around = around[key]
    key = path[-1]
    if how == "set":
        around[key] = value
        return values
    inner = around.pop(key)
    if how == "rename" and isinstance(around, dict):
        around[f"{key}q"] = inner
    return values


def written(name: str, value: Any) -> Document:
    """A value as a person would write it, so that every problem has a line."""
    return read_yaml(yaml.safe_dump(value, sort_keys=False), name)


UNCHANGED = {name: written(name, value) for name, value in VALUES.items()}


def documents(values: dict[str, Any]) -> list[Document]:
    return [UNCHANGED[name] if value == VALUES[name] else written(name, value) for name, value in values.items()]


def assert_judged(values: dict[str, Any], base: Catalogue | None) -> None:
    catalogue, problems = judge(documents(values), base)
    assert all(problem.file in VALUES and problem.message and problem.line >= 0 for problem in problems)
    assert problems == sorted(problems)
    assert all(str(problem).isprintable() for problem in problems)
    if not problems:
        assert from_plain(to_plain(catalogue)) == catalogue


def test_mutations__paths__are_many() -> None:
    assert len(EVERY_PATH) >= 120


@pytest.mark.parametrize("how", ["drop", "rename"])
def test_check__any_key_dropped_or_renamed__is_judged_without_a_crash(how: str, tiny: Catalogue) -> None:
    for name, path in EVERY_PATH:
        values = changed(name, path, how)
        assert_judged(values, None)
        assert_judged(values, tiny)


@pytest.mark.parametrize("value", OTHER_VALUES, ids=repr)
def test_check__any_value_of_another_kind__is_judged_without_a_crash(value: object) -> None:
    for name, path in EVERY_PATH:
        assert_judged(changed(name, path, "set", value), None)


@pytest.mark.parametrize("name", sorted(VALUES))
def test_check__any_key_renamed_in_a_record__is_told(name: str) -> None:
    free = {
        "named",
        "lift",
        "codes",
        "retired",
        "skills",
        "roles",
        "projects",
        "resources",
        "sources",
        "unlisted",
        "esco",
        "isco",
    }
    records = [
        path
        for n, path in EVERY_PATH
        if n == name and isinstance(path[-1], str) and not (len(path) > 1 and path[-2] in free)
    ]
    assert len(records) >= 4

    for path in records:
        problems = check(documents(changed(name, path, "rename")))
        assert any(f"{path[-1]}q" in problem.path for problem in problems), path


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_check__two_mutations_at_once__are_judged_without_a_crash(data: st.DataObject) -> None:
    first, second = data.draw(st.sampled_from(EVERY_PATH)), data.draw(st.sampled_from(EVERY_PATH))
    values = changed(*first, data.draw(st.sampled_from(["drop", "rename", "set"])), data.draw(OTHER))
    name, path = second
    around = values[name]
    for key in path[:-1]:
        if not isinstance(around, dict) or key not in around:
            return
        around = around[key]
    if isinstance(around, dict):
        around[path[-1]] = data.draw(OTHER)

    assert_judged(values, None)


def test_check__any_two_whole_files_missing__is_judged_without_a_crash(tiny: Catalogue) -> None:
    for gone in itertools.combinations(VALUES, 2):
        rest = {name: value for name, value in VALUES.items() if name not in gone}
        assert_judged(rest, None)
        assert check(documents(rest), tiny) == []
