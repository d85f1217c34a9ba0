"""The examples of a page in docs/: files, commands and their outputs, run in a folder of their own.

What is run: every `console` block, a command a line; every `python` block behind `<!-- example -->`.
The `text` block that follows is the output; a line `…` in it stands for lines left out. Behind
`<!-- file: NAME -->` a block is a file of the folder, and `<!-- copy: NAME … to FOLDER -->` brings files
or folders of the checkout. `<!-- exit: 1 -->` before a console block says how its command ends.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LEFT_OUT = "…"

_STEP = re.compile(
    r"^<!-- copy: (?P<sources>[^>]+?) to (?P<target>\S+) -->$"
    r"|(?:^<!-- (?P<marker>[^>]+?) -->\n)?^```(?P<language>\w+)\n(?P<body>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
_OUTPUT = re.compile(r"\n+```text\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
_WINDOWS_PATH = re.compile(r"(?<=\w)\\(?=\w)")
_NOT_COPIED = shutil.ignore_patterns("__pycache__", "*.pyc")


@dataclass(frozen=True)
class Ran:
    """An example that was run: what the page shows (None for no output block) and what came out.

    `start` and `end` are the place of the shown output in the page.
    """

    command: str
    shown: str | None
    output: str
    exit_code: int
    expected_exit_code: int
    start: int
    end: int

    @property
    def holds(self) -> bool:
        """Tell whether it went as the page says."""
        as_shown = self.shown is None or agree(self.shown, self.output)
        return as_shown and self.exit_code == self.expected_exit_code


def agree(shown: str, output: str) -> bool:
    """Compare outputs; a line `…` of the shown one stands for any number of lines."""
    parts = [re.escape(part) for part in re.split(rf"^\s*{LEFT_OUT}\n", shown, flags=re.MULTILINE)]
    return re.fullmatch("(?:.*\n)*".join(parts), output) is not None


def run_examples(page: Path, folder: Path) -> list[Ran]:
    """Run a page's examples, in order, in a folder that is empty at first."""
    text = page.read_text(encoding="utf-8")
    # A page in Finnish or Swedish shows what its readers see.
    language = page.stem.partition(".")[2] or "en"
    ran = []
    for step in _STEP.finditer(text):
        marker = step["marker"] or ""
        if step["sources"]:
            for source in step["sources"].split():
                _copy(ROOT / source, folder / step["target"])
        elif marker.startswith("file: "):
            target = folder / marker[len("file: ") :]
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(step["body"], encoding="utf-8", newline="\n")
        elif step["language"] == "console" or (step["language"] == "python" and marker == "example"):
            ran.append(_run(step, _OUTPUT.match(text, step.end()), folder, language))
    return ran


def _copy(source: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        shutil.copytree(source, folder / source.name, ignore=_NOT_COPIED)
    else:
        shutil.copy(source, folder)


def _run(step: re.Match[str], shown: re.Match[str] | None, folder: Path, language: str) -> Ran:
    marker = step["marker"] or ""
    expected = int(marker[len("exit: ") :]) if marker.startswith("exit: ") else 0
    code, output = 0, ""
    for command in _commands(step):
        run = subprocess.run(
            command,
            cwd=folder,
            env=_environment(folder) | {"ESRCAT_LANGUAGE": language},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        code, output = max(code, run.returncode), output + _WINDOWS_PATH.sub("/", run.stdout)
    body, place = (shown["body"], shown.span("body")) if shown else (None, (0, 0))
    return Ran(step["body"], body, output, code, expected, *place)


def _commands(step: re.Match[str]) -> list[list[str]]:
    if step["language"] == "python":
        return [[sys.executable, "-c", step["body"]]]
    lines = [line.split() for line in step["body"].splitlines()]
    strange = [line for line in lines if line[:1] != ["esrcat"]]
    if strange:
        raise ValueError(f"a console block holds commands of esrcat only: {strange}")
    return [[sys.executable, "-m", *line] for line in lines]


def _environment(folder: Path) -> dict[str, str]:
    """Take the package from the folder where a page has copied it there, else from the checkout."""
    package = folder if (folder / "esrcat").is_dir() else ROOT
    return {**os.environ, "PYTHONPATH": str(package), "PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1"}


def with_outputs(text: str, ran: list[Ran]) -> str:
    """Return a page with the outputs that came out, except where lines are left out."""
    for example in reversed(ran):
        if example.shown is not None and LEFT_OUT not in example.shown.split():
            text = text[: example.start] + example.output + text[example.end :]
    return text
