"""Install libvoikko, with which the tests take two thirds of the time: else pyvoikko reads all words."""

from pathlib import Path

from system_packages import apt_install, can_run

PACKAGES = ("libvoikko1", "voikko-fi")
_IS_THERE = "import sys; from esrcat.search.voikko import libvoikko; sys.exit(libvoikko() is None)"


def ensure_voikko(python: Path) -> bool:
    """Tell whether esrcat finds libvoikko, installing the packages of Debian or Ubuntu if it may.

    `python` is that of the environment.
    """
    check = [str(python), "-c", _IS_THERE]
    return can_run(check) or (apt_install(*PACKAGES) and can_run(check))
