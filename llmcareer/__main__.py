"""The entry point; ``--version`` answers before anything else is imported."""

import sys

from llmcareer import __version__


def main() -> None:
    """Run the command line and exit with its code."""
    if sys.argv[1:] == ["--version"]:
        print(__version__)
        sys.exit(0)
    from llmcareer.cli import run

    sys.exit(run())


if __name__ == "__main__":
    main()
