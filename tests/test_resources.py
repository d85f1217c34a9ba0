"""The folders that the package brings along, as a checkout has them (the wheel: test_wheel.py)."""

from __future__ import annotations

from pathlib import Path

import pytest

from esrcat import resources

ROOT = Path(__file__).resolve().parent.parent


def test_a_checkout_uses_its_own_folders() -> None:
    assert resources.templates() == ROOT / "templates"
    assert resources.schemas() == ROOT / "schemas"


def test_a_broken_installation_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(resources, "files", lambda package: tmp_path / package)

    with pytest.raises(FileNotFoundError, match="'schemas'; install esrcat again"):
        resources.schemas()


def test_the_bundled_folder_wins(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    bundled = tmp_path / "esrcat" / "_bundled" / "templates"
    for folder in (bundled, tmp_path / "templates"):
        folder.mkdir(parents=True)
    monkeypatch.setattr(resources, "files", lambda package: tmp_path / package)

    assert resources.templates() == bundled
