"""Make .venv: choose a Python, install the locked requirements with hashes and the package itself."""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from system_packages import TaskError, apt_install, can_run, run

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
OLDEST = (3, 11)
NEWEST_LOCKED = (3, 14)  # the locks were checked up to here: newer ones may lack ready-made packages

_PROBE = """
import json, sys
try:
    import venv
    from ensurepip import version
    ready = True
except ImportError:
    ready = False
print(json.dumps([sys.version_info[0], sys.version_info[1], ready, sys.executable]))
"""


class Interpreter(NamedTuple):
    """A Python of this machine."""

    version: "tuple[int, int]"
    can_make_venv: bool
    path: str

    @property
    def is_locked(self) -> bool:
        """Tell whether the locked requirements were checked with this version."""
        return OLDEST <= self.version <= NEWEST_LOCKED


def venv_python() -> Path:
    """Return where .venv keeps its Python."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def ensure_environment(kind: str) -> Path:
    """Make .venv hold requirements/KIND.txt and the package; return its Python.

    A second call with unchanged files does nothing: a stamp in .venv keeps their hash.
    """
    python = venv_python()
    stamp = VENV / f"esrcat-{kind}.stamp"
    if not _is_usable(python):
        _make_venv()
    digest = _digest(kind)
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == digest:
        return python
    print(f"Installing requirements/{kind}.txt into .venv (once) ...", flush=True)
    _install(python, kind)
    stamp.write_text(digest, encoding="utf-8")
    return python


def _install(python: Path, kind: str) -> None:
    lock = ["--require-hashes", "-r", str(_lock(kind))]
    if not _install_fast(python, lock):
        run(
            [*_pip(python), *lock],
            "The locked packages could not be installed (see above): check the network, then try again.",
            cwd=str(ROOT),
        )
    run(
        [*_pip(python), "--no-deps", "--no-build-isolation", "--no-index", "--editable", "."],
        "The esrcat package itself could not be installed (see above).",
        cwd=str(ROOT),
    )


def _install_fast(python: Path, lock: "list[str]") -> bool:
    """Install with uv, which takes seconds where pip takes a minute; return whether that was possible.

    It does not read where pip is told to take packages from: where pip is, pip does it.
    """
    if _has_own_index(python):
        return False
    pip = [*_pip(python), "--require-hashes", "-r", str(_lock("uv"))]
    return can_run(pip) and can_run([*_uv(python), *lock])


def _uv(python: Path) -> "list[str]":
    # The project's settings for uv are for making the locks. What is copied stays whole when somebody edits
    # it, and that another disk has the cache is nothing to tell.
    options = ["--quiet", "--no-config", "--link-mode", "copy", "--python", str(python)]
    return [str(python), "-m", "uv", "pip", "install", *options]


def _has_own_index(python: Path) -> bool:
    """Tell whether pip is set to take packages from elsewhere than it does by itself."""
    command = [str(python), "-m", "pip", "config", "list"]
    try:
        told = subprocess.check_output(command, stderr=subprocess.DEVNULL).decode("utf-8", "replace")
    except (OSError, subprocess.SubprocessError):
        return True
    return re.search(r"\b(?:no-index|index-url)=", told.replace("extra-index-url", "")) is not None


def _pip(python: Path) -> "list[str]":
    return [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]


def _lock(kind: str) -> Path:
    return ROOT / "requirements" / (kind + ".txt")


def _digest(kind: str) -> str:
    """Hash all that decides what is installed; the folder too, since .venv and the install name it."""
    digest = hashlib.sha256(str(ROOT).encode("utf-8"))
    for path in (_lock(kind), ROOT / "pyproject.toml"):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _is_usable(python: Path) -> bool:
    check = f"import sys, pip; sys.exit(sys.version_info < {OLDEST!r})"
    return python.exists() and can_run([str(python), "-c", check])


def _make_venv() -> None:
    interpreter = _ready(choose(installed_interpreters()))
    print("Making .venv with Python {}.{} ...".format(*interpreter.version), flush=True)
    shutil.rmtree(str(VENV), ignore_errors=True)
    run([interpreter.path, "-m", "venv", str(VENV)], "The environment .venv could not be made (see above).")


def choose(found: "list[Interpreter]") -> Interpreter:
    """Return the newest fit Python: one that makes environments first, then one that the locks cover."""
    fit = [each for each in found if each.version >= OLDEST]
    if not fit:
        versions = ", ".join(sorted({"{}.{}".format(*each.version) for each in found})) or "none"
        raise TaskError(
            f"esrcat needs Python 3.11 or newer (found: {versions}): install it, then run this command again."
        )
    return max(fit, key=lambda each: (each.can_make_venv, each.is_locked, each.version))


def _ready(interpreter: Interpreter) -> Interpreter:
    if interpreter.can_make_venv:
        return interpreter
    # Debian keeps ensurepip in a package of its own.
    package = "python{}.{}-venv".format(*interpreter.version)
    again = probe([interpreter.path]) if apt_install(package) else None
    if again is None or not again.can_make_venv:
        raise TaskError(
            f"{interpreter.path} cannot make environments (no venv or ensurepip): install them "
            f"(Debian: sudo apt-get install {package}), then run this command again."
        )
    return again


def installed_interpreters() -> "list[Interpreter]":
    """Return every Python 3 that this machine's PATH or launcher offers, this one first."""
    minors = range(NEWEST_LOCKED[1] + 2, OLDEST[1] - 1, -1)
    commands = [[sys.executable]]
    if os.name == "nt":
        commands += [["py", f"-3.{minor}"] for minor in minors] + [["python"]]
    else:
        commands += [[f"python3.{minor}"] for minor in minors] + [["python3"], ["python"]]
    probed = (probe(command) for command in commands if shutil.which(command[0]))
    return list(dict.fromkeys(each for each in probed if each))


def probe(command: "list[str]") -> "Interpreter | None":
    """Ask a Python for its version and whether it makes environments; None when it does not answer."""
    try:
        output = subprocess.check_output([*command, "-c", _PROBE], stderr=subprocess.DEVNULL, timeout=60)
    except (OSError, subprocess.SubprocessError):
        return None
    major, minor, ready, path = json.loads(output.decode("ascii"))
    return Interpreter((major, minor), ready, path)
