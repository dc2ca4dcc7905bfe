"""Compiles the catalogue when a wheel is built, so that no installed program has to read YAML.

A standard wheel carries the compiled form beside the YAML files. An editable install gets it in
build/, where `llmcareer.paths` looks for it. A faulty catalogue stops the build.
"""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileCatalogue(BuildHookInterface[Any]):
    """The build hook of this project; hatchling finds it by the name of this file."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile data/ for a wheel; ``version`` is ``standard`` or ``editable``.

        Raises RuntimeError with every problem of a faulty catalogue.
        """
        if self.target_name != "wheel":
            return
        root = Path(self.root)
        compiled = root / "build" / "catalogue.json"
        _compile(root, compiled)
        if version == "standard":
            build_data["force_include"][str(compiled)] = "llmcareer/data/catalogue.json"


def _compile(root: Path, compiled: Path) -> None:
    """Compile with the very code that is being built, not with an installed one."""
    sys.path.insert(0, str(root))
    try:
        from llmcareer.catalogue.read import compile_folder
        from llmcareer.errors import DataError
    finally:
        sys.path.remove(str(root))
    try:
        compile_folder(root / "data", compiled)
    except DataError as error:
        problems = "\n".join(f"  {problem}" for problem in error.problems)
        raise RuntimeError(f"{error}\n{problems}") from None
