"""Fixtures for what lies outside the checkout, and the rule that CI skips nothing."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest
from chromium import find_chromium, instruction, launch_flags
from hypothesis import settings

from esrcat.speech import speech_of

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ROOT = Path(__file__).resolve().parent.parent
IN_CI = os.environ.get("CI", "").lower() not in {"", "0", "false"}

# A busy machine must not fail a property, and CI must find the same examples every time.
settings.register_profile("esrcat", deadline=None, derandomize=IN_CI)
settings.load_profile("esrcat")


def pytest_configure(config: pytest.Config) -> None:
    """Prepare what the processes of a run share, before its workers and their commands start."""
    if hasattr(config, "workerinput"):
        return
    # What is made once for all of them: see tests/documents.py.
    folder = tempfile.mkdtemp(prefix="esrcat-tests-")
    os.environ["ESRCAT_TEST_RUN"] = folder
    config.add_cleanup(lambda: shutil.rmtree(folder, ignore_errors=True))
    # Tests know the English texts, whatever the system's language.
    os.environ["ESRCAT_LANGUAGE"] = "en"
    # Hundreds of commands are run, and each would compile the package anew.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


class _Known:
    """Lets everything be said in English, once it is known that there are words for it in all languages."""

    def told(self, text: str) -> None:
        for language in ("fi", "sv"):
            words = speech_of(language)
            assert words
            assert words.told(text) is not None, f"templates/messages/{language}.said.toml: {text}"


@pytest.fixture(autouse=True)
def all_that_is_said_has_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail a test in which a command says what it could not say in Finnish or Swedish."""
    known = _Known()
    monkeypatch.setattr("esrcat.speech.speech_of", lambda language: speech_of(language) or known)
    monkeypatch.setattr("esrcat.speech._Spoken.language", "en")


@pytest.fixture(scope="session")
def shared() -> Path:
    """Return the folder of real documents, reference data and expected values beside the checkout.

    The environment variable ESRCAT_SHARED names another place.
    """
    folder = Path(os.environ.get("ESRCAT_SHARED") or ROOT.parent / "shared")
    if not (folder / "seeds").is_dir():
        _missing("needs the folder ../shared (or ESRCAT_SHARED) with the real documents")
    return folder


@pytest.fixture(scope="session")
def browser_path() -> Path:
    """Return the path of the system's Chromium."""
    path = find_chromium()
    if path is None:
        _missing(instruction())
    return path


@pytest.fixture(scope="session")
def browser(browser_path: Path) -> Iterator[Browser]:
    """Start the system's Chromium, headless, once for all tests; each test opens pages of its own."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=str(browser_path), args=launch_flags())
        yield chromium
        chromium.close()


def _missing(reason: str) -> NoReturn:
    if IN_CI:
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


def _skipped(config: pytest.Config) -> list[str]:
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    return [] if reporter is None else [report.nodeid for report in reporter.stats.get("skipped", [])]


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail a CI run that skipped a test."""
    if IN_CI and session.exitstatus == pytest.ExitCode.OK and _skipped(session.config):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Name the tests that CI should have run."""
    if IN_CI and (names := _skipped(config)):
        terminalreporter.section("skipped in CI, which fails the run", red=True)
        for name in names:
            terminalreporter.line(name)
