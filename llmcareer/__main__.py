"""The entry point; ``--version`` answers before anything else is imported."""

import gc
import sys

from llmcareer import __version__


def main() -> None:
    """Run the command line and exit with its code."""
    if sys.argv[1:] == ["--version"]:
        print(__version__)
        sys.exit(0)
    # No command makes rings of objects worth collecting (peak memory is the same to a megabyte), and looking for
    # them takes a fifteenth of the time of `cv`. See docs/decisions/0003-start-up.md.
    gc.disable()
    from llmcareer.cli import run

    sys.exit(run())


if __name__ == "__main__":
    main()
