"""A YAML or JSON text as plain values, with the line of each, within limits and without tricks.

Used for every file that people write: the catalogue, profiles, answers. Refused: documents over
``MAX_BYTES``, nesting over ``MAX_DEPTH``, anchors and aliases (a small file can blow up through
them), tags other than the plain ones, duplicate keys. Dates and the like stay text.
"""

import json
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from llmcareer.errors import DataError, Problem

MAX_BYTES = 4_000_000  # the whole shipped catalogue is under 1 MB; a profile under 50 kB
MAX_DEPTH = 12  # the catalogue needs 7

Path = tuple[str | int, ...]


class Document(NamedTuple):
    """A parsed file. ``lines`` tells the 1-based line of each value by its path."""

    file: str
    value: Any
    lines: Mapping[Path, int]

    def line(self, path: Path) -> int:
        """The line of a value, or of the nearest thing around it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 0)


def read_json(text: str, file: str) -> Document | None:
    """The document if the text is plain JSON without duplicate keys, else None.

    Lines are left out: whoever finds a problem reads the same text again with `read_yaml`, of
    which JSON is a part. So a good JSON file never pays for the YAML library.
    """
    if len(text) > MAX_BYTES:
        return None
    try:
        value = json.loads(text, object_pairs_hook=_unique_pairs, parse_constant=_refuse_constant)
    except (ValueError, RecursionError):
        return None
    return Document(file, value, {}) if _depth_within(value, MAX_DEPTH) else None


def read_yaml(text: str, file: str) -> Document:
    """Parse YAML (or JSON) into plain values with their lines.

    Raises DataError with every problem found: syntax, size, depth, aliases, tags, duplicate keys.
    """
    if len(text) > MAX_BYTES:
        raise DataError(f"{file} is too large.", [Problem(file, 0, "", f"larger than {MAX_BYTES:,} bytes.")])
    import yaml  # three times `python -c pass`: only for files that people write

    loader_class = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        _refuse_deep(text, file)
        loader = loader_class(text)
        try:
            node = loader.get_single_node()
        finally:
            loader.dispose()
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 0
        what = getattr(error, "problem", None) or str(error).partition("\n")[0]
        raise DataError(f"{file} cannot be read.", [Problem(file, line, "", f"not valid YAML: {what}.")]) from None
    except (RecursionError, ValueError):
        raise DataError(f"{file} cannot be read.", [Problem(file, 0, "", "not a readable document.")]) from None
    reader = _Reader(file)
    value = reader.value(node, ()) if node is not None else None
    if reader.problems:
        raise DataError(f"{file} cannot be used.", reader.problems)
    return Document(file, value, reader.lines)


def shown(path: Path) -> str:
    """A path as people write it: ``skills.python.levels.3``."""
    return ".".join(str(part) for part in path)


def _unique_pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise ValueError("duplicate key")
    return value


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is not a number")


def _depth_within(value: Any, depth: int) -> bool:
    if not isinstance(value, (dict, list)):
        return True
    inner = value.values() if isinstance(value, dict) else value
    return depth > 0 and all(_depth_within(item, depth - 1) for item in inner)


def _refuse_deep(text: str, file: str) -> None:
    """Stop at deep nesting while it is still a stream of events: composing it could exhaust the stack."""
    import yaml

    loader_class = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    depth = 0
    for event in yaml.parse(text, Loader=loader_class):
        if isinstance(event, yaml.events.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.events.CollectionEndEvent):
            depth -= 1
        line = event.start_mark.line + 1 if event.start_mark else 0
        if isinstance(event, yaml.events.AliasEvent):
            problem = Problem(file, line, "", "YAML aliases (*name) are not allowed.", "Write the value out.")
            raise DataError(f"{file} cannot be used.", [problem])
        if depth > MAX_DEPTH:
            problem = Problem(file, line, "", f"nested deeper than {MAX_DEPTH} levels.", "Flatten it.")
            raise DataError(f"{file} cannot be used.", [problem])


_PLAIN_TAGS = {
    "tag:yaml.org,2002:str",
    "tag:yaml.org,2002:timestamp",
    "tag:yaml.org,2002:bool",
    "tag:yaml.org,2002:null",
    "tag:yaml.org,2002:int",
    "tag:yaml.org,2002:float",
}


class _Reader:
    """Turns YAML nodes into plain values and remembers their lines and every problem."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.lines: dict[Path, int] = {}
        self.problems: list[Problem] = []

    def value(self, node: Any, path: Path) -> Any:
        self.lines[path] = node.start_mark.line + 1
        if node.id == "mapping":
            return self._mapping(node, path)
        if node.id == "sequence":
            return [self.value(item, (*path, i)) for i, item in enumerate(node.value)]
        return self._scalar(node, path)

    def _mapping(self, node: Any, path: Path) -> dict[Any, Any]:
        result: dict[Any, Any] = {}
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 1
            if key_node.id != "scalar":
                self.problems.append(Problem(self.file, line, shown(path), "a key must be plain text."))
                continue
            key = self._scalar(key_node, path)
            if not isinstance(key, (str, int)) or isinstance(key, bool):
                key = str(key_node.value)
            if key in result:
                first = self.lines[(*path, key)]
                what = f"this key stands on line {first} already."
                self.problems.append(Problem(self.file, line, shown((*path, key)), what, "Keep one of them."))
                continue
            result[key] = self.value(value_node, (*path, key))
            self.lines[(*path, key)] = line
        return result

    def _scalar(self, node: Any, path: Path) -> Any:
        text = str(node.value)
        tag = str(node.tag)
        if tag not in _PLAIN_TAGS:
            line = node.start_mark.line + 1
            self.problems.append(Problem(self.file, line, shown(path), f"the tag {tag} is not allowed."))
            return text
        if tag.endswith(":null"):
            return None
        if tag.endswith(":bool"):
            return text.lower() in ("true", "yes", "on")
        if tag.endswith(":int"):
            return _plain_number(text, int)
        if tag.endswith(":float"):
            return _plain_number(text, float)
        return text


def _plain_number(text: str, kind: type[int] | type[float]) -> int | float | str:
    """A number written plainly; ``0x1f``, ``010``, ``1_000``, ``12:30`` and ``.inf`` stay text."""
    if not re.fullmatch(r"[-+]?(0|[1-9]\d{0,15})(\.\d{1,17})?([eE][-+]?\d{1,2})?", text):
        return text
    return kind(text)
