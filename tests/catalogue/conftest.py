"""The tiny invented catalogue, as texts to change and as files to read."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from llmcareer.catalogue.check import check
from llmcareer.catalogue.read import read_folder
from llmcareer.documents import Document, read_yaml
from llmcareer.errors import Problem
from llmcareer.model import Catalogue

TINY = Path(__file__).parent / "tiny"

Checks = Callable[[Mapping[str, str]], list[Problem]]


@pytest.fixture
def texts() -> dict[str, str]:
    return {file.name: file.read_text("utf-8") for file in sorted(TINY.glob("*.yaml"))}


@pytest.fixture(scope="session")
def tiny() -> Catalogue:
    return read_folder(TINY)


@pytest.fixture
def documents() -> Callable[[Mapping[str, str]], list[Document]]:
    return lambda texts: [read_yaml(text, f"here/{name}") for name, text in texts.items()]


@pytest.fixture
def problems_of(documents: Callable[[Mapping[str, str]], list[Document]]) -> Checks:
    return lambda texts: check(documents(texts))


@pytest.fixture
def overlay_problems_of(documents: Callable[[Mapping[str, str]], list[Document]], tiny: Catalogue) -> Checks:
    return lambda texts: check(documents(texts), base=tiny)


@pytest.fixture
def write(tmp_path: Path) -> Iterator[Callable[[Mapping[str, str]], Path]]:
    """Writes texts as the files of a folder of their own and gives the folder."""

    def written(texts: Mapping[str, str], name: str = "own") -> Path:
        folder = tmp_path / name
        folder.mkdir(exist_ok=True)
        for file, text in texts.items():
            (folder / file).write_text(text, "utf-8")
        return folder

    return written
