"""Run commands, and install a package of the operating system where that is allowed without asking."""

import os
import shutil
import subprocess
from functools import lru_cache

_QUIET = ("-qq", "-o", "Dpkg::Use-Pty=0", "-o", "DPkg::Lock::Timeout=300")


class TaskError(Exception):
    """A task cannot go on; the message is one line that says what to do."""


def run(command: "list[str]", failure: str, cwd: "str | None" = None) -> None:
    """Run a command and show its output; raise TaskError with `failure` when it fails."""
    try:
        code = subprocess.call(command, cwd=cwd)
    except OSError as error:
        raise TaskError(f"{failure} ({error})") from error
    if code:
        raise TaskError(failure)


def can_run(command: "list[str]") -> bool:
    """Tell whether a command starts and succeeds, showing nothing."""
    try:
        return subprocess.call(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) == 0
    except OSError:
        return False


def is_root() -> bool:
    """Tell whether this process is the system's administrator; never so on Windows."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def apt_command() -> "list[str] | None":
    """Return how apt-get is called here without a password, or None where it may not be."""
    if shutil.which("apt-get") is None:
        return None
    if is_root():
        return ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    if shutil.which("sudo") and can_run(["sudo", "-n", "true"]):
        return ["sudo", "-n", "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    return None


def apt_install(*packages: str) -> bool:
    """Install Debian packages when this user may; return whether that succeeded."""
    apt = apt_command()
    if apt is None:
        return False
    print("Installing {} with apt-get ...".format(" ".join(packages)), flush=True)
    _update(*apt)
    install = ["install", "-y", "--no-install-recommends", *packages]
    return subprocess.call([*apt, *_QUIET, *install], stdout=subprocess.DEVNULL) == 0


@lru_cache(maxsize=None)
def _update(*apt: str) -> None:
    """Ask for the lists of packages, once; one dead source of many need not stop an install."""
    subprocess.call([*apt, *_QUIET, "update"])
