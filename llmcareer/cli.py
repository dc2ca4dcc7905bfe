"""The command line: which commands there are, and the one place that turns errors into exit codes.

Command modules are imported only when their command runs (``LazyGroup``): this is the one place
where imports are put off, so that ``--help`` and ``roles`` do not pay for what others need.
"""

import errno
import io
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from llmcareer import __version__
from llmcareer.errors import EXIT_BUG, EXIT_DATA, EXIT_DONE, EXIT_INTERRUPTED, EXIT_USE, DataError, LLMCareerError

DEBUG_VARIABLE = "LLMCAREER_DEBUG"
REPORT_AT = "the project's issue tracker"

# Command -> what it does, in the order people meet them. A test compares these lines with the docstrings.
COMMANDS = {
    "assess": "Find out where you stand: about 15 questions, six minutes, private.",
    "match": "Show where you stand among all roles.",
    "gap": "Show what one role asks, what you bring, what is missing, what to do next.",
    "plan": "Plan the weeks ahead for the hours you have: what first, what for, what to leave.",
    "done": "Record a level you have reached, with what shows it.",
    "progress": "Show how you got here: over time, and what changed it.",
    "cv": "Read your CV: the skills it shows; you confirm before anything is kept.",
    "job": "Read a job ad: the role behind it, what it asks, your gap to this very job.",
    "roles": "List the roles, or tell what one requires and what that rests on.",
    "skills": "List the skills, or show one: levels, who asks for it, how to learn it.",
    "profile": "Show, change, export, import or forget what is saved about you.",
    "catalogue": "Judge a catalogue of roles and skills, or derive one from figures.",
}
HELP = """Where you stand for a career in Large Language Models, what is missing, the evidence
behind it, and what to do this week. Offline and private.

Self-help for the person answering; not for recruitment, selection, promotion,
admission, grading or placement of others."""


class LazyGroup(TyperGroup):
    """The commands by name; each is imported when it is first asked for."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 - the signature of the library
        """Name the commands in the order people meet them."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002
        """Import the module of a command and give the command; None for an unknown name."""
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"llmcareer.commands.{cmd_name}")
        command = typer.main.get_command(module.app)
        command.name = cmd_name
        return command

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Find the command, with "did you mean" for a mistyped one."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            from difflib import get_close_matches

            near = get_close_matches(args[0], COMMANDS, n=1)
            guess = f" Did you mean “{near[0]}”?" if near else ""
            ctx.fail(f"There is no command “{args[0]}”.{guess}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ARG002
        """Write the list of commands without importing any of them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


app = typer.Typer(
    cls=LazyGroup,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Begin with: llmcareer assess",
)


@app.callback(invoke_without_command=True, help=HELP)
def start(
    ctx: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Show the version.")] = False,
) -> None:
    """Show where you stand and the next step when no command is named."""
    if version:
        typer.echo(__version__)
        raise typer.Exit
    if ctx.invoked_subcommand is None:
        from llmcareer.commands.home import home

        home()


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the program and give its exit code; no traceback ever reaches a person."""
    _open_missing_streams()
    try:
        code = app(
            args=list(arguments) if arguments is not None else None, standalone_mode=False, prog_name="llmcareer"
        )
    except DataError as error:
        _complain(str(error))
        for problem in error.problems:
            sys.stderr.write(f"  {_visible(str(problem))}\n")
        return error.exit_code
    except LLMCareerError as error:
        _complain(str(error))
        return error.exit_code
    except (KeyboardInterrupt, typer.Abort, EOFError):
        _complain("Stopped.")
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        # The reader (head, less) went away: nothing more to say, and nothing wrong.
        _drop_output()
        return EXIT_DONE
    except SystemExit as error:
        # Typer leaves this way after a completion, and when the reader of a pipe went away.
        if isinstance(error.__context__, BrokenPipeError):
            _drop_output()
            return EXIT_DONE
        return error.code if isinstance(error.code, int) else EXIT_DONE
    except Exception as error:
        return _other(error)
    if code == EXIT_INTERRUPTED:  # Typer turns Ctrl-C into this code without a word
        _complain("Stopped.")
    return code if isinstance(code, int) else EXIT_DONE


def _other(error: Exception) -> int:
    """A usage error of the command line, a disk without room for the result, or a bug of ours."""
    show = getattr(error, "show", None)
    if show is not None and isinstance(getattr(error, "exit_code", None), int):
        said = io.StringIO()
        show(said)
        for line in said.getvalue().splitlines():
            _complain(line)
        return EXIT_USE
    if isinstance(error, OSError) and error.errno == errno.ENAMETOOLONG:
        _complain("A name of a file or folder is too long for this system. Check what was typed.")
        return EXIT_USE
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO):
        _drop_output()
        _complain(f"The result could not be written: {error.strerror}. Make room, or write it elsewhere with -o FILE.")
        return EXIT_DATA
    if os.environ.get(DEBUG_VARIABLE):
        raise error
    _complain(
        f"Sorry, this is a bug in llmcareer {__version__} ({type(error).__name__}: {error}). Your answers are safe. "
        f"Please report it at {REPORT_AT}, with the output of the same command under {DEBUG_VARIABLE}=1."
    )
    return EXIT_BUG


def _open_missing_streams() -> None:
    """Give a program that was started with a closed stream (``>&-``) an empty one instead of none."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115 - as long as the program


def _drop_output() -> None:
    """Send what is still waiting for standard output nowhere, so that leaving the program cannot fail on it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _complain(text: str) -> None:
    sys.stdout.flush()
    sys.stderr.write(f"{_visible(text)}\n")


def _visible(text: str) -> str:
    """Text without control characters, in letters that the terminal knows."""
    shown = "".join(c if c.isprintable() else "?" for c in text)
    encoding = sys.stderr.encoding or "utf-8"
    return shown.translate({0x201C: '"', 0x201D: '"'}).encode(encoding, "replace").decode(encoding)
