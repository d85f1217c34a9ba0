"""The wheel works outside the checkout: it holds the package's data, templates and schemas."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHOW = """
import json
from esrcat import resources
print(json.dumps([resources.__file__, str(resources.templates()), str(resources.schemas())]))
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the contents of a freshly built wheel."""
    folder = tmp_path_factory.mktemp("wheel")
    # The build backend comes with the locked requirements: nothing is fetched here.
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    build = subprocess.run(command, capture_output=True, text=True, check=False)
    assert build.returncode == 0, build.stdout + build.stderr
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "unpacked")
    return folder / "unpacked"


def names(folder: Path) -> set[str]:
    paths = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(folder).as_posix() for path in paths}


def test_resources_are_found_outside_the_checkout(installed: Path, tmp_path: Path) -> None:
    environment = os.environ | {"PYTHONPATH": str(installed)}
    command = [sys.executable, "-c", SHOW]
    run = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)

    assert run.returncode == 0, run.stderr
    module, templates, schemas = json.loads(run.stdout)
    assert Path(module).is_relative_to(installed)
    assert Path(templates).is_relative_to(installed)
    assert names(Path(templates)) == names(ROOT / "templates")
    assert names(Path(schemas)) == names(ROOT / "schemas")


def test_the_package_is_whole_and_typed(installed: Path) -> None:
    packed = {name for name in names(installed / "esrcat") if not name.startswith("_bundled/")}

    assert packed == names(ROOT / "esrcat")
    assert "py.typed" in packed


def test_the_command_and_the_licence_are_declared(installed: Path) -> None:
    (metadata,) = installed.glob("esrcat-*.dist-info")

    assert "esrcat = esrcat.cli:main" in (metadata / "entry_points.txt").read_text(encoding="utf-8")
    assert (metadata / "licenses" / "LICENSE").is_file()
