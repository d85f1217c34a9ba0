"""The command line: find the command, run it, and turn what went wrong into one line and an exit code."""

from __future__ import annotations

import errno
import os
import re
import sys
from collections.abc import Callable, Sequence
from importlib import import_module

from esrcat import __version__
from esrcat.errors import EsrcatError, UnreadableDocument
from esrcat.speech import language_asked, say, speak

# Hidden files that stand for an output until it is whole.
_UNDER_WAY = re.compile(r"\..+\.(?:lock|journal|part)|\.export-.+|.+\.zip\.part", re.S)

_FULL = (
    "the disk is full, where the output goes or where temporary files are kept (TMPDIR); "
    "make room and give the same command again"
)

# Windows calls a pipe that its reader has closed an invalid argument.
_CLOSED_PIPE = (errno.EPIPE, errno.EINVAL) if os.name == "nt" else (errno.EPIPE,)

DONE, FAILED, WRONG_USE, INTERRUPTED = 0, 1, 2, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 an input failed, 2 wrong use, 130 interrupted."""
    try:
        _write_utf8()
        speak(language_asked(sys.argv[1:] if arguments is None else arguments, os.environ))
        # Loaded here, where Ctrl-C in the meantime is one line.
        from esrcat.commands.arguments import parser

        options = parser(__version__).parse_args(arguments)
        run: Callable[..., int] = import_module(f"esrcat.commands.{options.command}").run
        code = run(options)
        sys.stdout.flush()
    except UnreadableDocument as error:
        return _fail(error, FAILED)
    except EsrcatError as error:
        return _fail(error, WRONG_USE)
    except FileNotFoundError as error:
        return _fail(f"{_named(error)}: no such file or folder; check the spelling", WRONG_USE)
    except OSError as error:
        if error.errno in _CLOSED_PIPE and error.filename is None:
            return _let_go_of_stdout()
        return _fail(_in_words(error), FAILED)
    except KeyboardInterrupt:
        return _fail("interrupted", INTERRUPTED)
    except Exception as error:
        if not _is_full(error):
            raise
        return _fail(_FULL, FAILED)
    return code


def _fail(error: object, code: int) -> int:
    say(f"esrcat: {error}")
    return code


def _is_full(error: Exception) -> bool:
    """Tell whether a disk is full: SQLite, which holds unfinished work, reports it in its own words."""
    if isinstance(error, OSError):
        return errno.errorcode.get(error.errno or 0) in ("ENOSPC", "EDQUOT")
    return type(error).__module__ == "sqlite3" and "disk is full" in str(error)


def _in_words(error: OSError) -> str:
    if _is_full(error):
        return _FULL
    what = error.strerror or str(error) or type(error).__name__
    if not error.filename:
        return f"the system says: {what}"
    return f"{_named(error)}: {what}; check its permissions and the space left"


def _named(error: OSError) -> str:
    """Return the path that an error is about; for a temporary file, its folder."""
    path = os.fsdecode(error.filename)
    folder, name = os.path.split(path)
    return f"the folder {folder or '.'}" if _UNDER_WAY.fullmatch(name) else path


def _let_go_of_stdout() -> int:
    """Stop writing to stdout when its reader has closed it (`| head`), which is not a failure.

    Otherwise Python would report it at exit.
    """
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return DONE


def _write_utf8() -> None:
    """Write UTF-8 and LF whatever the system's own conventions are (Windows: cp1252 and CRLF)."""
    for stream, errors in ((sys.stdout, "strict"), (sys.stderr, "backslashreplace")):
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(encoding="utf-8", errors=errors, newline="\n")
