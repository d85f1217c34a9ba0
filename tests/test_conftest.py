"""What the conftest promises: a gap is named at home and fails in CI; the browser works."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ROOT = Path(__file__).resolve().parent.parent

SKIPPING = """
import pytest

def test_done():
    assert True

@pytest.mark.skip(reason="not today")
def test_left_out():
    assert False
"""
NEEDS_SHARED = "def test_seeds(shared):\n    assert shared.is_dir()\n"
NEEDS_BROWSER = "def test_page(browser_path):\n    assert browser_path.is_file()\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project folder with this conftest and nothing else."""
    (tmp_path / "conftest.py").write_bytes((ROOT / "tests" / "conftest.py").read_bytes())
    return tmp_path


def run_pytest(project: Path, test: str, **variables: str) -> subprocess.CompletedProcess[str]:
    (project / "test_inner.py").write_text(test, encoding="utf-8")
    environment = {name: value for name, value in os.environ.items() if name != "CI"} | variables
    environment["PYTHONPATH"] = str(ROOT / "tooling")
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-ra",
        "-p",
        "no:cacheprovider",
        "--rootdir",
        str(project),
        ".",
    ]
    return subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, check=False)


def test_ci_fails_a_run_that_skipped_a_test_and_names_it(project: Path) -> None:
    run = run_pytest(project, SKIPPING, CI="true")

    assert run.returncode == 1, run.stdout
    assert "1 passed, 1 skipped" in run.stdout
    assert "skipped in CI" in run.stdout
    assert "test_inner.py::test_left_out" in run.stdout


@pytest.mark.parametrize("variables", [{}, {"CI": "false"}, {"CI": ""}])
def test_a_skip_is_no_failure_at_home(project: Path, variables: dict[str, str]) -> None:
    run = run_pytest(project, SKIPPING, **variables)

    assert run.returncode == 0, run.stdout
    assert "not today" in run.stdout


@pytest.mark.parametrize(
    ("test", "variable", "reason"),
    [(NEEDS_SHARED, "ESRCAT_SHARED", "ESRCAT_SHARED"), (NEEDS_BROWSER, "ESRCAT_CHROMIUM", "ESRCAT_CHROMIUM")],
)
def test_what_is_missing_skips_at_home_and_fails_in_ci(
    project: Path, test: str, variable: str, reason: str
) -> None:
    missing = {variable: str(project / "nothing-here")}

    at_home = run_pytest(project, test, **missing)
    in_ci = run_pytest(project, test, CI="true", **missing)

    assert (at_home.returncode, "1 skipped" in at_home.stdout) == (0, True), at_home.stdout
    assert reason in at_home.stdout
    assert (in_ci.returncode, "1 error" in in_ci.stdout) == (1, True), in_ci.stdout
    assert reason in in_ci.stdout


def test_the_browser_renders_a_page_from_a_file(browser: Browser, tmp_path: Path) -> None:
    path = tmp_path / "sivu.html"
    script = "document.title = ['Väli', 'työ'].join('')"
    path.write_text(f"<!doctype html><meta charset=utf-8><script>{script}</script>", encoding="utf-8")

    page = browser.new_page()
    page.goto(path.as_uri())
    title = page.title()
    page.close()

    assert title == "Välityö"
