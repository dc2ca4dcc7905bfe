"""A YAML or JSON text as plain values, with the line of each, within limits and without tricks.

Used for every file that people write: the catalogue, profiles, answers. Refused: documents over
``MAX_BYTES``, nesting over ``MAX_DEPTH``, aliases of anchors (a small file can blow up through
them), tags other than the plain ones, duplicate keys. Dates and the like stay text.
"""

import json
import math
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from llmcareer.errors import DataError, Problem

MAX_BYTES = 4_000_000  # the whole shipped catalogue is under 1 MB; a profile under 50 kB
MAX_DEPTH = 12  # the catalogue needs 7

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")

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
    return Document(file, value, {}) if _is_plain(value, MAX_DEPTH) else None


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
        line = _error_line(error, text)
        what = getattr(error, "problem", None) or str(error).partition("\n")[0]
        problem = Problem(file, line, "", f"not valid YAML: {_printable(what)}.")
        raise DataError(f"{file} cannot be read.", [problem]) from None
    except (RecursionError, ValueError):
        raise DataError(f"{file} cannot be read.", [Problem(file, 0, "", "not a readable document.")]) from None
    reader = _Reader(file)
    value = reader.value(node, ()) if node is not None else None
    if reader.problems:
        raise DataError(f"{file} cannot be used.", reader.problems)
    return Document(file, value, reader.lines)


def _error_line(error: Any, text: str) -> int:
    """The line where reading YAML failed, or 0. Characters that are not allowed have an offset only."""
    mark = getattr(error, "problem_mark", None)
    if mark:
        return int(mark.line) + 1
    offset = getattr(error, "position", None)  # in bytes; the loader without libyaml counts characters
    if offset is None:
        return 0
    return text.encode(errors="surrogatepass").count(b"\n", 0, offset) + 1


def shown(path: Path) -> str:
    """A path as people write it: ``skills.python.levels.3``; what a terminal could act on is spelled out."""
    return _printable(".".join(str(part) for part in path))


def _printable(text: str) -> str:
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


def _unique_pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise ValueError("duplicate key")
    return value


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is not a number")


def _is_plain(value: Any, depth: int) -> bool:
    """Whether a value nests at most ``depth`` deep, with numbers and texts that can be written again."""
    if isinstance(value, float):
        return math.isfinite(value)  # 1e400 is read as infinite
    if isinstance(value, str):
        return not _LONE_SURROGATE.search(value)
    if not isinstance(value, (dict, list)):
        return True
    inner = [*value, *value.values()] if isinstance(value, dict) else value
    return depth > 0 and all(_is_plain(item, depth - 1) for item in inner)


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
    "tag:yaml.org,2002:map",
    "tag:yaml.org,2002:seq",
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
        if str(node.tag) not in _PLAIN_TAGS:
            self._refuse_tag(node, path)
        if node.id == "mapping":
            return self._mapping(node, path)
        if node.id == "sequence":
            return [self.value(item, (*path, i)) for i, item in enumerate(node.value)]
        return self._scalar(node)

    def _mapping(self, node: Any, path: Path) -> dict[Any, Any]:
        result: dict[Any, Any] = {}
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 1
            if key_node.id != "scalar":
                self.problems.append(Problem(self.file, line, shown(path), "a key must be plain text."))
                continue
            if str(key_node.tag) not in _PLAIN_TAGS:
                self._refuse_tag(key_node, path)
            key = self._scalar(key_node)
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

    def _refuse_tag(self, node: Any, path: Path) -> None:
        line, tag = node.start_mark.line + 1, _printable(str(node.tag))
        self.problems.append(Problem(self.file, line, shown(path), f"the tag {tag} is not allowed.", "Take it out."))

    def _scalar(self, node: Any) -> Any:
        text = str(node.value)
        tag = str(node.tag)
        if tag.endswith(":null"):
            return None
        if tag.endswith(":bool"):
            return _TRUTH.get(text.lower(), text)
        if tag.endswith(":int"):
            return _plain_number(text, int)
        if tag.endswith(":float"):
            return _plain_number(text, float)
        return text


_TRUTH = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}


def _plain_number(text: str, kind: type[int] | type[float]) -> int | float | str:
    """A number written plainly; ``0x1f``, ``010``, ``1_000``, ``12:30`` and ``.inf`` stay text."""
    if not re.fullmatch(r"[-+]?(0|[1-9]\d{0,15})(\.\d{1,17})?([eE][-+]?\d{1,2})?", text):
        return text
    return kind(text)
