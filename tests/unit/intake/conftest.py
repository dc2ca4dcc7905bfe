from collections.abc import Mapping
from pathlib import Path

import pytest

from llmcareer.catalogue.read import load
from llmcareer.intake.terms import Finder
from llmcareer.model import Role, Skill


@pytest.fixture(scope="session")
def skills() -> Mapping[str, Skill]:
    return load().skills


@pytest.fixture(scope="session")
def roles() -> Mapping[str, Role]:
    return load().roles


@pytest.fixture(scope="session")
def finder(skills: Mapping[str, Skill]) -> Finder:
    return Finder(skills)


@pytest.fixture(scope="session")
def evidence() -> Path:
    import os

    folder = os.environ.get("LLMCAREER_EVIDENCE")
    if not folder:
        pytest.skip("LLMCAREER_EVIDENCE names no folder with labelled ads and CVs")
    return Path(folder)
