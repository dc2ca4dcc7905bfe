"""Where a catalogue comes from: the shipped one, compiled or from YAML, and an own one laid over it.

Nothing needed for YAML is imported before YAML is read: every command starts here, and the compiled
form is there and fits on all starts but the first after a change.
"""

import contextlib
from collections.abc import Mapping
from pathlib import Path

from llmcareer import paths
from llmcareer.catalogue import compiled
from llmcareer.catalogue.compiled import from_plain, to_plain
from llmcareer.documents import MAX_BYTES, Document, read_yaml
from llmcareer.errors import DataError, Problem, UserError
from llmcareer.model import Catalogue

__all__ = ["FILES", "compile_folder", "from_plain", "load", "read_folder", "to_plain"]

FILES = ("catalogue.yaml", "skills.yaml", "roles.yaml", "resources.yaml", "projects.yaml", "sources.yaml")


def load(own: Path | None = None) -> Catalogue:
    """The shipped catalogue, with the folder ``own`` laid over it where one is given.

    Whole entries of ``own`` are added or replace shipped ones with the same id; its catalogue.yaml
    replaces what it names and adds to the retired ids. The shipped catalogue comes from its
    compiled form when that was made from the very YAML files at hand, else from them.

    Raises DataError with every problem of a faulty catalogue, UserError for a folder that is not
    there or holds no catalogue file.
    """
    shipped = _shipped()
    return shipped if own is None else read_folder(own, base=shipped)


def read_folder(folder: Path, base: Catalogue | None = None) -> Catalogue:
    """The catalogue in the YAML files of a folder; with ``base``, an overlay laid over it.

    Raises DataError and UserError as `load` does.
    """
    return _from_contents(folder, _contents(folder), base)


def compile_folder(folder: Path, file: Path) -> None:
    """Write the compiled form of the catalogue in a folder. Raises as `read_folder`, and OSError."""
    contents = _contents(folder)
    compiled.write(file, _from_contents(folder, contents, None), compiled.stamp(contents))


def _shipped() -> Catalogue:
    folder, file = paths.shipped_catalogue(), paths.compiled_catalogue()
    contents = _contents(folder)
    stamp = compiled.stamp(contents)
    catalogue = compiled.read(file, stamp)
    if catalogue is None:
        catalogue = _from_contents(folder, contents, None)
        with contextlib.suppress(OSError):  # a place that cannot be written only costs time
            compiled.write(file, catalogue, stamp)
    return catalogue


def _contents(folder: Path) -> dict[str, bytes]:
    """The bytes of every catalogue file in a folder, by name; at most one byte over the limit."""
    if not folder.is_dir():
        raise UserError(f"There is no catalogue folder {folder}. Name a folder with files such as roles.yaml.")
    contents: dict[str, bytes] = {}
    for name in FILES:
        file = folder / name
        if not file.is_file():  # nor anything that could block or never end
            continue
        try:
            with file.open("rb") as stream:
                contents[name] = stream.read(MAX_BYTES + 1)
        except OSError as error:
            problem = Problem(str(file), 0, "", f"cannot be read: {error.strerror}.", "Check who may read it.")
            raise DataError(f"{file} cannot be read.", [problem]) from None
    if not contents:
        raise UserError(f"The folder {folder} holds none of {', '.join(FILES)}.")
    return contents


def _from_contents(folder: Path, contents: Mapping[str, bytes], base: Catalogue | None) -> Catalogue:
    """Parse, judge and build; every problem of every file in one DataError."""
    from llmcareer.catalogue import check  # slow with all it needs, and only for YAML

    documents: list[Document] = []
    problems: list[Problem] = _misnamed(folder)
    for name, content in contents.items():
        file = str(folder / name)
        try:
            documents.append(_document(file, content))
        except DataError as error:
            problems += error.problems
            documents.append(Document(file, None, {}))
    unreadable = {problem.file for problem in problems}
    catalogue, judged = check.judge(documents, base)
    problems += [problem for problem in judged if problem.file not in unreadable]
    if problems:
        count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
        raise DataError(f"The catalogue in {folder} cannot be used: {count}.", sorted(problems))
    return catalogue


def _document(file: str, content: bytes) -> Document:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        problem = Problem(file, line, "", "is not text in UTF-8.", "Save the file as UTF-8.")
        raise DataError(f"{file} cannot be read.", [problem]) from None
    return read_yaml(text, file)


def _misnamed(folder: Path) -> list[Problem]:
    """Files that look meant as part of the catalogue but would be passed over without a word."""
    from llmcareer.catalogue.schema import did_you_mean

    others = sorted(file for file in folder.iterdir() if file.suffix in (".yaml", ".yml") and file.name not in FILES)
    # 0.85: role.yaml and skills.yml are meant for the catalogue, a profile.yaml beside it is not.
    remedies = ((file, did_you_mean(file.stem + ".yaml", FILES, nearness=0.85)) for file in others)
    return [Problem(str(file), 0, "", "this is no file of a catalogue.", remedy) for file, remedy in remedies if remedy]
