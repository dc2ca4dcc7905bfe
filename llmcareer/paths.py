"""Where the catalogue and the person's own files are. The only module that knows.

The shipped catalogue lies in ``llmcareer/data`` of an installed wheel, and in ``data/`` beside the
package in a checkout or an editable install, where no build step can put it inside the package.
"""

import os
from pathlib import Path

HOME_VARIABLE = "LLMCAREER_HOME"
CATALOGUE_VARIABLE = "LLMCAREER_CATALOGUE"
COMPILED_NAME = "catalogue.json"

_PACKAGE = Path(__file__).resolve().parent


def _checkout() -> Path | None:
    """The checkout this package runs from, or None when it runs from an installed wheel."""
    root = _PACKAGE.parent
    return root if (root / "pyproject.toml").is_file() and (root / "data").is_dir() else None


def is_checkout() -> bool:
    """Whether the program runs from a checkout, where the shipped catalogue may be rewritten."""
    return not (_PACKAGE / "data").is_dir() and _checkout() is not None


def shipped_catalogue() -> Path:
    """The folder with the YAML files that came with the program."""
    inside = _PACKAGE / "data"
    if inside.is_dir():
        return inside
    checkout = _checkout()
    return checkout / "data" if checkout else inside


def compiled_catalogue() -> Path:
    """The file with the shipped catalogue in compiled form; it may be absent or out of date."""
    inside = _PACKAGE / "data"
    checkout = _checkout()
    if inside.is_dir() or checkout is None:
        return inside / COMPILED_NAME
    return checkout / "build" / COMPILED_NAME


def own_catalogue(option: Path | None) -> Path | None:
    """The folder of the person's own catalogue: the option if given, else LLMCAREER_CATALOGUE."""
    if option is not None:
        return option
    named = os.environ.get(CATALOGUE_VARIABLE)
    return Path(named) if named else None


def home() -> Path:
    """The folder of the person's own data: LLMCAREER_HOME, or the user data folder of the platform."""
    named = os.environ.get(HOME_VARIABLE)
    if named:
        return Path(named).expanduser()
    from platformdirs import user_data_path  # costs two `python -c pass`: only when it is needed

    return user_data_path("llmcareer", appauthor=False)


def answer_log() -> Path:
    """The database file with the person's answers."""
    return home() / "answers.sqlite3"
