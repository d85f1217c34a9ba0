"""Find the Chromium that the browser tests drive, and install it where that is allowed."""

import os
import shutil
import sys
from pathlib import Path

from system_packages import TaskError, apt_install, is_root

VARIABLE = "ESRCAT_CHROMIUM"

# Chromium without its windows: the same engine, and a new page costs a fifth of one in the whole browser.
SHELL = "chromium-headless-shell"
NAMES = (
    SHELL,
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "msedge",
)
MAC_NAMES = ("Chromium", "Google Chrome", "Microsoft Edge")
WINDOWS_ROOTS = ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")
WINDOWS_PATHS = (
    "Chromium/Application/chrome.exe",
    "Google/Chrome/Application/chrome.exe",
    "Microsoft/Edge/Application/msedge.exe",
)

# The tests use no network: a browser that calls home would only add noise and delay.
FLAGS = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def find_chromium() -> "Path | None":
    """Return the path of an installed Chromium, Chrome or Edge, or None.

    The environment variable ESRCAT_CHROMIUM wins; a path there that is no file counts as none found.
    """
    named = os.environ.get(VARIABLE)
    if named:
        return Path(named) if Path(named).is_file() else None
    on_path = (shutil.which(name) for name in NAMES)
    found = [Path(path) for path in on_path if path] or [path for path in _usual_places() if path.is_file()]
    return found[0] if found else None


def _usual_places() -> "list[Path]":
    if sys.platform == "darwin":
        bundles = (Path("/Applications"), Path.home() / "Applications")
        return [
            root / (name + ".app") / "Contents" / "MacOS" / name for root in bundles for name in MAC_NAMES
        ]
    roots = [Path(os.environ[name]) for name in WINDOWS_ROOTS if name in os.environ]
    return [root / path for root in roots for path in WINDOWS_PATHS]


def launch_flags() -> "list[str]":
    """Return the flags that Chromium is started with here."""
    # Chromium refuses to sandbox itself when it runs as root, as it does in most containers.
    return [*FLAGS, "--no-sandbox"] if is_root() else list(FLAGS)


def instruction() -> str:
    """Return the one line that says how to get a Chromium for the tests."""
    if os.environ.get(VARIABLE):
        return f"{VARIABLE} names no file; set it to the path of a Chromium, or unset it."
    return (
        "No Chromium found for the browser tests: install Chromium, Chrome or Edge "
        f"(Debian: sudo apt-get install chromium), or set {VARIABLE} to its path."
    )


def ensure_chromium() -> Path:
    """Return an installed Chromium, installing a package of Debian or Ubuntu when needed and allowed.

    In CI, whose minutes count, the shell is installed beside a whole browser, too.
    """
    path = find_chromium()
    if not os.environ.get(VARIABLE) and (path is None or (os.environ.get("CI") and path.stem != SHELL)):
        if not apt_install(SHELL) and path is None:
            apt_install("chromium")
        path = find_chromium()
    if path is None:
        raise TaskError(instruction())
    return path
