"""Small checkers from which the shape of a file is put together. They know nothing of catalogues.

A checker takes a value, its path and the findings so far, and adds what is wrong with the value; it
never raises for a mistake in data, so that one pass finds everything. Shapes are declared with
`text`, `whole`, `number`, `truth`, `one_of`, `matching`, `listed`, `mapping`, `record`, and joined
with `either` and `also`.
"""

import difflib
import re
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any

from llmcareer.documents import Document, Path, shown
from llmcareer.errors import Problem

# Control characters, line separators, direction overrides, byte order mark, lone surrogates: what
# can move a terminal's cursor or make a text look like another one. Newline is judged apart.
_UNSAFE = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
_LONGEST_QUOTE = 60


class Findings:
    """What is wrong in one document, in the order found. ``faulty`` holds the paths of the problems."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.problems: list[Problem] = []
        self.faulty: set[Path] = set()

    def add(self, path: Path, message: str, remedy: str = "") -> None:
        """Note one problem at a path; its line is that of the value or of the nearest thing around it."""
        place = self.document
        self.problems.append(Problem(place.file, place.line(path), shown(path), message, remedy))
        self.faulty.add(path)


Checker = Callable[[Any, Path, Findings], None]


def quoted(value: object) -> str:
    """A value as it may stand in a message: short, on one line, without control characters."""
    plain = ascii(value) if isinstance(value, str) and _UNSAFE.search(value) else repr(value)
    return plain if len(plain) <= _LONGEST_QUOTE else plain[: _LONGEST_QUOTE - 3] + "..."


def did_you_mean(word: object, known: Iterable[object], nearness: float = 0.6) -> str:
    """A remedy that names the nearest known word, or nothing when none is near (0..1, 1 the same)."""
    near = difflib.get_close_matches(str(word), [str(k) for k in known], n=1, cutoff=nearness)
    return f"Did you mean {near[0]!r}?" if near else ""


def _kind(value: object) -> str:
    """How people call the kind of a value."""
    if value is None:
        return "nothing"
    kinds = {bool: "yes or no", int: "a number", float: "a number", str: "text", list: "a list", dict: "a mapping"}
    return kinds[type(value)]


def _wrong_kind(wanted: str, value: object, path: Path, findings: Findings, remedy: str = "") -> None:
    if value is None:
        findings.add(path, f"has no value; it must be {wanted}.", "Give a value, or leave the key out if it may be.")
    else:
        findings.add(path, f"must be {wanted}, not {_kind(value)} ({quoted(value)}).", remedy)


def text(limit: int, *, lines: bool = False, blank: bool = False) -> Checker:
    """Text of at most ``limit`` characters; several lines or nothing at all only where said."""

    def check(value: Any, path: Path, findings: Findings) -> None:
        if not isinstance(value, str):
            _wrong_kind(
                "text", value, path, findings, "Put it in quotes." if isinstance(value, (bool, int, float)) else ""
            )
            return
        bare = value.strip()
        unsafe = _UNSAFE.search(value)
        if unsafe:
            what = f"holds the control character U+{ord(unsafe.group()):04X}."
            findings.add(path, what, "Take it out; use plain text only.")
        if "\n" in bare and not lines:
            findings.add(path, "must be a single line.", "Take the line breaks out, or use '>' instead of '|'.")
        if not bare and not blank:
            findings.add(path, "is empty text.", "Write it, or leave the key out if it may be.")
        if len(bare) > limit:
            findings.add(path, f"has {len(bare)} characters; at most {limit} are allowed.", "Shorten it.")

    return check


def whole(low: int, high: int) -> Checker:
    """A whole number from ``low`` to ``high``."""

    def check(value: Any, path: Path, findings: Findings) -> None:
        if isinstance(value, bool) or not isinstance(value, int):
            _wrong_kind("a whole number", value, path, findings)
        elif not low <= value <= high:
            findings.add(path, f"is {quoted(value)}; it must lie from {low} to {high}.")

    return check


def number(low: float, high: float, *, above: bool = False) -> Checker:
    """A number from ``low`` to ``high``; ``above``: greater than ``low``."""

    def check(value: Any, path: Path, findings: Findings) -> None:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            _wrong_kind("a number", value, path, findings)
        elif not low <= value <= high:
            findings.add(path, f"is {quoted(value)}; it must lie from {low:g} to {high:g}.")
        elif above and value == low:
            findings.add(path, f"is {value}; it must be greater than {low:g}.")

    return check


def truth() -> Checker:
    """Yes or no."""

    def check(value: Any, path: Path, findings: Findings) -> None:
        if not isinstance(value, bool):
            _wrong_kind("true or false", value, path, findings)

    return check


def one_of(words: Collection[str]) -> Checker:
    """One of a few words."""

    def check(value: Any, path: Path, findings: Findings) -> None:
        if isinstance(value, bool):
            # YAML reads a bare yes, no, on, off as true or false.
            _wrong_kind("text", value, path, findings, 'Put it in quotes, as in "yes".')
        elif not isinstance(value, str):
            _wrong_kind("text", value, path, findings)
        elif value not in words:
            remedy = did_you_mean(value, words) or f"Use one of: {', '.join(words)}."
            findings.add(path, f"{quoted(value)} is not one of the words allowed here.", remedy)

    return check


def matching(pattern: str, wanted: str, limit: int) -> Checker:
    """Text that fits a regular expression as a whole; ``wanted`` says in words what that is."""
    compiled = re.compile(pattern)
    is_text = text(limit)

    def check(value: Any, path: Path, findings: Findings) -> None:
        before = len(findings.problems)
        is_text(value, path, findings)
        if len(findings.problems) == before and not compiled.fullmatch(value):
            findings.add(path, f"{quoted(value)} is not {wanted}.")

    return check


def either(first: type, checker: Checker, otherwise: Checker) -> Checker:
    """``checker`` for values of the type ``first``, else ``otherwise``: a short and a long form."""

    def check(value: Any, path: Path, findings: Findings) -> None:
        short = isinstance(value, first) and not isinstance(value, bool)
        (checker if short else otherwise)(value, path, findings)

    return check


def also(shape: Checker, *more: Checker) -> Checker:
    """``shape``, and ``more`` only for values that have it: they may rely on keys and types."""

    def check(value: Any, path: Path, findings: Findings) -> None:
        before = len(findings.problems)
        shape(value, path, findings)
        if len(findings.problems) == before:
            for checker in more:
                checker(value, path, findings)

    return check


def listed(item: Checker, *, at_least: int = 0, at_most: int) -> Checker:
    """A list of ``at_least`` to ``at_most`` items; texts in it may stand there once only."""

    def check(value: Any, path: Path, findings: Findings) -> None:
        if not isinstance(value, list):
            _wrong_kind("a list", value, path, findings, "Write it as [one, two] or one '- item' a line.")
            return
        _size(len(value), at_least, at_most, path, findings)
        seen: set[str] = set()
        for index, entry in enumerate(value):
            item(entry, (*path, index), findings)
            if isinstance(entry, str):
                if entry.casefold() in seen:
                    findings.add((*path, index), f"{quoted(entry)} stands in this list already.", "Keep one of them.")
                seen.add(entry.casefold())

    return check


def mapping(key: Checker, item: Checker, *, at_least: int = 0, at_most: int) -> Checker:
    """A mapping whose keys and values are free within ``key`` and ``item``; ``x-`` keys are not looked at."""

    def check(value: Any, path: Path, findings: Findings) -> None:
        if not isinstance(value, dict):
            _wrong_kind("a mapping", value, path, findings, "Write it as one 'name: value' a line.")
            return
        entries = [name for name in value if not is_private(name)]
        _size(len(entries), at_least, at_most, path, findings)
        for name in entries:
            key(name, (*path, name), findings)
            item(value[name], (*path, name), findings)

    return check


def record(required: Mapping[Any, Checker], optional: Mapping[Any, Checker] | None = None) -> Checker:
    """A mapping with named keys: all of ``required``, any of ``optional``, none else but ``x-`` ones."""
    known = {**required, **(optional or {})}

    def check(value: Any, path: Path, findings: Findings) -> None:
        if not isinstance(value, dict):
            _wrong_kind("a mapping", value, path, findings, f"Give it the keys {', '.join(map(str, required))}.")
            return
        for name in required:
            if name not in value:
                findings.add(path, f"the key {quoted(name)} is missing.", "Add it.")
        for name, inner in value.items():
            if name in known:
                known[name](inner, (*path, name), findings)
            elif not is_private(name):
                findings.add((*path, name), f"the key {quoted(name)} is not known here.", _key_remedy(name, known))

    return check


def is_private(name: object) -> bool:
    """Whether a key is the author's own (``x-...``): allowed everywhere, looked at nowhere."""
    return isinstance(name, str) and name.startswith("x-")


def _key_remedy(name: object, known: Collection[Any]) -> str:
    if isinstance(name, str) and name.isdecimal() and int(name) in known:
        return "Write it without quotes."
    return did_you_mean(name, known) or f"Known keys: {', '.join(map(str, known))}."


def _size(size: int, at_least: int, at_most: int, path: Path, findings: Findings) -> None:
    if size < at_least:
        findings.add(path, f"has {size} entries; at least {at_least} must be there.")
    elif size > at_most:
        findings.add(path, f"has {size} entries; at most {at_most} are allowed.")
