"""What `make site` and `make test` stand on: the choice of Python, the browser, the locked requirements."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.metadata import distribution
from importlib.util import find_spec
from pathlib import Path

import chromium
import local_env
import pytest
import system_packages
import voikko
from local_env import Interpreter
from system_packages import TaskError

ROOT = Path(__file__).resolve().parent.parent
LOCKS = {"site": 20, "test": 60, "uv": 1}
"""The locked requirements, and how many there are at least."""
PINNED = re.compile(r"^([a-z0-9-]+)==(\S+)(?: ; (.+?))? \\$", re.MULTILINE)


def pins(kind: str) -> dict[tuple[str, str], str]:
    """Return the version per package and marker."""
    text = (ROOT / "requirements" / f"{kind}.txt").read_text(encoding="utf-8")
    return {(name, marker): version for name, version, marker in PINNED.findall(text)}


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (["3.11", "3.13", "3.12"], "3.13"),
        (["3.9", "3.11"], "3.11"),
        (["3.12", "3.99"], "3.12"),
        (["3.10", "3.99"], "3.99"),
        (["3.11", "3.13 bare"], "3.11"),
        (["3.10", "3.13 bare"], "3.13"),
    ],
)
def test_the_newest_python_that_fits_is_chosen(found: list[str], expected: str) -> None:
    interpreters = [interpreter(text) for text in found]

    assert local_env.choose(interpreters).path == expected


def interpreter(text: str) -> Interpreter:
    version, _, bare = text.partition(" ")
    major, minor = version.split(".")
    return Interpreter((int(major), int(minor)), not bare, version)


@pytest.mark.parametrize(("found", "listed"), [(["3.10", "3.8"], "found: 3.10, 3.8"), ([], "found: none")])
def test_a_machine_with_an_old_python_gets_one_clear_line(found: list[str], listed: str) -> None:
    with pytest.raises(TaskError) as caught:
        local_env.choose([interpreter(text) for text in found])

    message = str(caught.value)
    assert "needs Python 3.11 or newer" in message
    assert listed in message
    assert "\n" not in message


def test_this_python_answers_the_probe() -> None:
    answer = local_env.probe([sys.executable])

    assert answer is not None
    assert answer.version == sys.version_info[:2]
    assert Path(answer.path).exists()


def test_a_command_that_is_no_python_is_passed_over(tmp_path: Path) -> None:
    assert local_env.probe([str(tmp_path / "python3.12")]) is None


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("", False),
        ("global.extra-index-url='https://two.example/simple'\nglobal.timeout='9'", False),
        ("global.index-url='https://one.example/simple'", True),
        (":env:.no-index='1'\n:env:.find-links='wheels'", True),
    ],
)
def test_what_pip_is_told_of_an_index_is_heard(
    monkeypatch: pytest.MonkeyPatch, told: str, expected: bool
) -> None:
    monkeypatch.setattr(subprocess, "check_output", lambda command, stderr: told.encode())

    assert local_env._has_own_index(Path("python")) is expected


@pytest.mark.parametrize("answers", [(True, True), (True, False), (False,)])
def test_pip_installs_where_uv_cannot(monkeypatch: pytest.MonkeyPatch, answers: tuple[bool, ...]) -> None:
    """The second command that may fail is uv's own: it is not asked where it could not be installed."""
    asked, done, left = list[str](), list[str](), list(answers)

    def can_run(command: list[str]) -> bool:
        asked.append(command[2])
        return left.pop(0)

    monkeypatch.setattr(local_env, "_has_own_index", lambda python: False)
    monkeypatch.setattr(local_env, "can_run", can_run)
    monkeypatch.setattr(local_env, "run", lambda command, failure, cwd: done.append(Path(command[-1]).stem))

    local_env._install(Path("python"), "site")

    assert asked == ["pip", "uv"][: len(answers)]
    assert done == ([] if all(answers) else ["site"]) + [""]  # the folder itself comes last


def test_uv_takes_the_locks() -> None:
    """All of it is installed, so that nothing is fetched; in an environment that pip made there is no uv."""
    python = Path(sys.executable)
    if find_spec("uv") is None:
        assert distribution("jinja2").read_text("INSTALLER") == "pip\n"
        return
    command = [*local_env._uv(python), "--require-hashes", "-r", str(local_env._lock("test"))]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    assert (run.returncode, run.stderr) == (0, "")


def test_the_variable_names_the_browser(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program = tmp_path / "chrome"
    program.touch()

    monkeypatch.setenv("ESRCAT_CHROMIUM", str(program))
    assert chromium.find_chromium() == program
    program.unlink()
    assert chromium.find_chromium() is None


def test_without_browser_and_rights_one_line_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ESRCAT_CHROMIUM", raising=False)
    monkeypatch.setattr(chromium, "find_chromium", lambda: None)
    monkeypatch.setattr(chromium, "apt_install", lambda *packages: False)

    with pytest.raises(TaskError, match="apt-get install chromium") as caught:
        chromium.ensure_chromium()

    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("found", "ci", "has_shell", "installed"),
    [
        (None, "", True, ["chromium-headless-shell"]),
        (None, "", False, ["chromium-headless-shell", "chromium"]),
        ("chromium", "", True, []),
        ("chromium", "true", True, ["chromium-headless-shell"]),
        ("chromium", "true", False, ["chromium-headless-shell"]),
        ("chromium-headless-shell", "true", True, []),
    ],
)
def test_the_browser_without_windows_is_installed_where_none_is(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    found: str | None,
    ci: str,
    has_shell: bool,
    installed: list[str],
) -> None:
    """A system may have no package of that name: then the whole browser does."""
    programs = [tmp_path / found] if found else []
    asked: list[str] = []

    def install(package: str) -> bool:
        asked.append(package)
        if package == "chromium" or has_shell:
            programs.insert(0, tmp_path / package)
            return True
        return False

    monkeypatch.delenv("ESRCAT_CHROMIUM", raising=False)
    monkeypatch.setenv("CI", ci)
    monkeypatch.setattr(chromium, "find_chromium", lambda: programs[0] if programs else None)
    monkeypatch.setattr(chromium, "apt_install", install)

    assert chromium.ensure_chromium() == programs[0]
    assert asked == installed


@pytest.mark.parametrize(("root", "expected"), [(True, True), (False, False)])
def test_only_root_goes_without_the_sandbox(
    monkeypatch: pytest.MonkeyPatch, root: bool, expected: bool
) -> None:
    monkeypatch.setattr(chromium, "is_root", lambda: root)

    assert ("--no-sandbox" in chromium.launch_flags()) is expected


def test_no_package_is_installed_without_rights(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_packages, "is_root", lambda: False)
    monkeypatch.setattr(system_packages, "can_run", lambda command: False)

    assert system_packages.apt_install("chromium") is False


@pytest.mark.parametrize(
    ("answers", "may", "asked", "there"),
    [
        ([True], True, [], True),
        ([False, True], True, ["libvoikko1", "voikko-fi"], True),
        ([False, False], True, ["libvoikko1", "voikko-fi"], False),
        ([False], False, ["libvoikko1", "voikko-fi"], False),
    ],
)
def test_libvoikko_is_installed_where_it_is_not(
    monkeypatch: pytest.MonkeyPatch, answers: list[bool], may: bool, asked: list[str], there: bool
) -> None:
    packages = list[str]()

    def install(*names: str) -> bool:
        packages.extend(names)
        return may

    monkeypatch.setattr(voikko, "can_run", lambda command: answers.pop(0))
    monkeypatch.setattr(voikko, "apt_install", install)

    assert voikko.ensure_voikko(Path("python")) is there
    assert packages == asked
    assert not answers


@pytest.mark.parametrize("kind", LOCKS)
def test_every_requirement_is_pinned_with_hashes(kind: str) -> None:
    text = (ROOT / "requirements" / f"{kind}.txt").read_text(encoding="utf-8")
    entries = re.split(r"\n(?=\S)", text.split("\n", 1)[1].rstrip("\n"))

    wrong = [entry for entry in entries if not PINNED.match(entry) or "--hash=sha256:" not in entry]
    assert not wrong
    assert len(entries) == len(pins(kind)) >= LOCKS[kind]
    assert "://" not in text


def test_the_tests_run_with_the_versions_that_the_site_is_built_with() -> None:
    site = {(name, version) for (name, _), version in pins("site").items()}
    test = {(name, version) for (name, _), version in pins("test").items()}

    assert site < test


@pytest.mark.parametrize("arguments", [[], ["publish"]])
def test_wrong_use_shows_the_usage(arguments: list[str]) -> None:
    command = [sys.executable, str(ROOT / "tooling" / "tasks.py"), *arguments]
    run = subprocess.run(command, capture_output=True, text=True, check=False)

    assert run.returncode == 2
    assert run.stderr.startswith("usage:")
    assert run.stdout == ""
