"""The shipped catalogue: what the checks cannot know, such as how many there must be and how they read."""

import re

import pytest

from llmcareer import paths
from llmcareer.catalogue.check import steps_without_resource
from llmcareer.catalogue.read import FILES, load, read_folder
from llmcareer.model import AREAS, Catalogue

VAGUE_FIRST = {
    "understand",
    "understood",
    "know",
    "knew",
    "familiar",
    "can",
    "am",
    "have",
    "be",
    "learned",
    "used",
    "worked",
}
FLATTERY = {"just", "simply", "easily", "obviously", "well", "efficiently", "properly", "successfully", "expertly"}


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load()


def test_catalogue__shipped__is_sound_and_complete(catalogue: Catalogue) -> None:
    assert len(catalogue.skills) == 52
    assert len(catalogue.roles) == 10
    assert {s.area for s in catalogue.skills.values()} == set(AREAS)
    assert len(catalogue.resources) == 262
    assert len(catalogue.projects) == 66


def test_load__compiled_and_yaml__are_equal(catalogue: Catalogue) -> None:
    assert read_folder(paths.shipped_catalogue()) == catalogue


def test_steps__every_required_one__has_a_teachable_resource(catalogue: Catalogue) -> None:
    assert steps_without_resource(catalogue) == []


def test_statements__all_208__follow_the_rules(catalogue: Catalogue) -> None:
    seen: dict[str, str] = {}
    for skill in catalogue.skills.values():
        assert len(skill.statements) == 5
        for level, statement in enumerate(skill.statements[1:], start=1):
            words = re.findall(r"[\w'-]+", statement.lower())
            place = f"{skill.id} {level}: {statement}"
            assert len(words) <= 17, place
            assert words[0] not in VAGUE_FIRST, place
            assert not FLATTERY & set(words), place
            assert statement.endswith("."), place
            assert seen.setdefault(statement, place) == place, f"{place} stands also at {seen[statement]}"


def test_first_pieces__levels_2_to_4__say_what_to_make(catalogue: Catalogue) -> None:
    for skill in catalogue.skills.values():
        assert set(skill.first_pieces) == {2, 3, 4}, skill.id
        assert all(p.make and p.say.startswith("I ") for p in skill.first_pieces.values()), skill.id


def test_first_questions__python_first_then_one_of_each_other_area(catalogue: Catalogue) -> None:
    first = catalogue.first_questions
    assert first[0] == "python"
    assert sorted(catalogue.skills[s].area for s in first) == sorted(AREAS)


def test_roles__texts__are_all_there(catalogue: Catalogue) -> None:
    for role in catalogue.roles.values():
        assert role.description, role.id
        assert role.day, role.id
        assert len(role.ways_in) >= 3, role.id
        assert role.confused_with, role.id
        assert len(role.aliases) >= 5, role.id
        assert role.degree, role.id


def test_files__every_one__is_among_those_the_compiled_form_is_checked_against() -> None:
    yaml_files = {p.name for p in paths.shipped_catalogue().glob("*.yaml")} - {"editorial.yaml"}
    assert yaml_files == {f"{name}.yaml" for name in FILES} or yaml_files == set(FILES)
