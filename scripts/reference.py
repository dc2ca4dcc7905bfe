"""Write docs/reference.md from the program itself and from reference.template.md.

python scripts/reference.py            writes it
python scripts/reference.py --check    exit 1 with a word when it is stale
"""

import argparse
import ast
import json
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from typer.main import get_command

from llmcareer import cli, documents, errors
from llmcareer.catalogue import shapes
from llmcareer.model import EVIDENCE_TAGS
from llmcareer.storage import profile_fields, profile_file

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "reference.md"
SCHEMAS = ROOT / "docs" / "schemas"
TEMPLATE = Path(__file__).with_name("reference.template.md")

COLUMNS = 80  # of the terminal whose help is shown
HELP_WIDTH = COLUMNS - 2  # the library leaves two columns free
FORMULAS = ("belief", "likeness", "matching", "questionnaire", "planning", "catalogue/derive")
LONGEST_VALUE = 120


def main() -> int:
    """Write the page, or check it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when the page is stale")
    check = parser.parse_args().check
    text = page()
    if not check:
        PAGE.write_text(text, encoding="utf-8")
        return 0
    if PAGE.is_file() and PAGE.read_text(encoding="utf-8") == text:
        return 0
    sys.stderr.write("docs/reference.md is stale. Run: python scripts/reference.py\n")
    return 1


def page() -> str:
    """The whole page: the template with its marks filled in. Raises KeyError for an unknown mark."""
    filled = {**_words(), "commands": _commands(), "schemas": _schemas(), "constants": _constants()}
    return re.sub(r"@@(\w+)@@", lambda mark: filled[mark[1]], TEMPLATE.read_text(encoding="utf-8"))


def _words() -> Mapping[str, str]:
    """Single words of the template that the program decides."""

    def listed(words: tuple[str, ...]) -> str:
        return ", ".join(f"`{word}`" for word in words)

    return {
        "exit_done": str(errors.EXIT_DONE),
        "exit_bug": str(errors.EXIT_BUG),
        "exit_use": str(errors.EXIT_USE),
        "exit_data": str(errors.EXIT_DATA),
        "exit_interrupted": str(errors.EXIT_INTERRUPTED),
        "evidence": listed(EVIDENCE_TAGS),
        "degrees": listed(profile_file.DEGREES),
        "kinds": listed(profile_file.KINDS),
        "note": str(profile_fields.LONGEST_NOTE),
        "first_year": str(profile_fields.FIRST_YEAR),
        "hours": f"{profile_fields.HOURS_IN_A_WEEK:g}",
        "bytes": f"{documents.MAX_BYTES:,}",
        "max_roles": str(shapes.MAX_ROLES),
        "max_skills": str(shapes.MAX_SKILLS),
        "max_requirements": str(shapes.MAX_REQUIREMENTS),
        "max_musts": str(shapes.MAX_MUST_HAVES),
    }


def _commands() -> str:
    """The help of every command and sub-command, in the order of the program."""
    return "\n\n".join(
        f"{'#' * (2 + min(len(name), 2))} `{' '.join(name)}`\n\n```text\n{text}\n```" for name, text in _helps()
    )


def _helps() -> Iterator[tuple[tuple[str, ...], str]]:
    root: Any = get_command(cli.app)
    context = _context(root, "llmcareer", None)
    yield ("llmcareer",), _help(root, context)
    for name in cli.COMMANDS:
        try:
            command = root.get_command(context, name)
        except ModuleNotFoundError as error:
            if error.name != f"llmcareer.commands.{name}":
                raise
            sys.stderr.write(f"The command {name} has no module yet and is left out.\n")
            continue
        yield from _with_sub_commands(("llmcareer", name), command, context)


def _with_sub_commands(name: tuple[str, ...], command: Any, parent: Any) -> Iterator[tuple[tuple[str, ...], str]]:
    context = _context(command, name[-1], parent)
    yield name, _help(command, context)
    if hasattr(command, "list_commands"):
        for sub in command.list_commands(context):
            yield from _with_sub_commands((*name, sub), command.get_command(context, sub), context)


def _context(command: Any, name: str, parent: Any) -> Any:
    return command.context_class(
        command, info_name=name, parent=parent, terminal_width=HELP_WIDTH, **command.context_settings
    )


def _help(command: Any, context: Any) -> str:
    lines = str(command.get_help(context)).splitlines()
    return "\n".join(line.rstrip() for line in lines).strip("\n")


def _schemas() -> str:
    rows = ["| Document | What | Schema |", "| --- | --- | --- |"]
    for file in sorted(SCHEMAS.glob("*.schema.json")):
        schema = json.loads(file.read_text(encoding="utf-8"))
        what = _cell(schema.get("description", ""))
        rows.append(f"| `{schema['title']}` | {what} | [{file.name}](schemas/{file.name}) |")
    return "\n".join(rows)


def _constants() -> str:
    """The numbers behind the formulas, one table a module, in the order they stand there."""
    tables = []
    for file in (f for module in FORMULAS for f in _files(module)):
        rows = list(_numbers(file))
        if rows:
            name = file.relative_to(ROOT).as_posix()
            head = f"`{name}`\n\n| Name | Value | Note beside it |\n| --- | --- | --- |\n"
            tables.append(head + "\n".join(rows))
    return "\n\n".join(tables)


def _files(module: str) -> list[Path]:
    path = ROOT / "llmcareer" / module
    return sorted(path.glob("*.py")) if path.is_dir() else [f for f in [path.with_suffix(".py")] if f.is_file()]


def _numbers(file: Path) -> Iterator[str]:
    text = file.read_text(encoding="utf-8")
    lines = text.splitlines()
    for node in ast.parse(text).body:
        if not isinstance(node, ast.Assign) or not _is_numbers(node.value):
            continue
        target = node.targets[0]
        names = target.elts if isinstance(target, ast.Tuple) else [target]
        values = (
            node.value.elts if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple) else [node.value]
        )
        _, _, note = lines[(node.end_lineno or node.lineno) - 1].partition("  # ")
        for name, value in zip(names, values, strict=True):
            shown = ast.unparse(value)
            if isinstance(name, ast.Name) and name.id.isupper() and len(shown) <= LONGEST_VALUE:
                yield f"| `{name.id}` | `{shown}` | {_cell(note)} |"


def _is_numbers(value: ast.expr) -> bool:
    """Whether an expression is made of literals, and at least one number is among them."""
    literal = (ast.Constant, ast.Tuple, ast.Dict, ast.BinOp, ast.UnaryOp, ast.operator, ast.unaryop, ast.expr_context)
    nodes = list(ast.walk(value))
    numbers = (isinstance(n, ast.Constant) and isinstance(n.value, (int, float)) for n in nodes)
    return all(isinstance(n, literal) for n in nodes) and any(numbers)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


if __name__ == "__main__":
    raise SystemExit(main())
