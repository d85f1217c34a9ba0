"""Parts of a site that are made from the same as before are kept, and the site is that of a whole build."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from esrcat.catalogue import Catalogue
from esrcat.model import ProjectRecord
from esrcat.settings import Settings
from esrcat.site import build_site
from esrcat.site.search.index import STATE
from esrcat.site.writing.parts import PARTS
from esrcat.site.writing.renderer import Renderer
from tests.site.specimen import bare, document, record

PAGES = ("hanke.html", "lahde.html", "joukko.html")


def build(out: Path, *records: ProjectRecord, settings: Settings | None = None, **options: Any) -> Path:
    with Catalogue.from_records(records, [document()]) as catalogue:
        build_site(catalogue, out, settings=settings, **options)
    return out


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != STATE
    }


@pytest.fixture
def rendered(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the paths of the pages of projects, sources and entities that are rendered from now on."""
    paths: list[str] = []
    render = Renderer.render

    def noted(self: Renderer, template: str, path: str, view: dict[str, object]) -> str:
        if template in PAGES:
            paths.append(self.folder + path)
        return render(self, template, path, view)

    monkeypatch.setattr(Renderer, "render", noted)
    return paths


OTHERS = (bare("toinen", name="Toinen hanke"), bare("kolmas", name="Kolmas hanke", start="2010"))


def test_lists_are_rendered_again_only_when_they_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths: list[str] = []
    render = Renderer.render

    def noted(self: Renderer, template: str, path: str, view: dict[str, object]) -> str:
        paths.append(path)
        return render(self, template, path, view)

    monkeypatch.setattr(Renderer, "render", noted)
    site = build(tmp_path / "grown", *OTHERS)
    assert "haku.html" in paths
    paths.clear()
    texted = OTHERS[0].model_copy(update={"summary": "Toinen teksti."})
    build(site, texted, OTHERS[1])
    assert "haku.html" not in paths
    assert files(site) == files(build(tmp_path / "whole", texted, OTHERS[1]))
    paths.clear()
    build(site, texted, OTHERS[1].model_copy(update={"name": "Neljäs hanke"}))
    assert "haku.html" in paths
    assert b"Nelj\xc3\xa4s hanke" in (site / "haku.html").read_bytes()


def test_nothing_is_rendered_again_from_the_same_records(tmp_path: Path, rendered: list[str]) -> None:
    build(tmp_path, record(), *OTHERS)
    assert "hanke/toinen.html" in rendered
    before = files(tmp_path)
    rendered.clear()

    build(tmp_path, record(), *OTHERS)
    assert not rendered
    assert files(tmp_path) == before


@pytest.fixture(scope="module", params=[("fi",), ("fi", "sv", "en")], ids=len)
def before(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Settings, Path]:
    """Return settings and a site that was built with them; a test changes a copy of it."""
    settings = Settings(languages=request.param)
    return settings, build(tmp_path_factory.mktemp("before"), record(), *OTHERS, settings=settings)


@pytest.mark.parametrize(
    "changed",
    [
        [record(name="Toisenniminen"), *OTHERS],
        [record(), bare("toinen", name="Toinen hanke", start="2012"), OTHERS[1]],
        [record(), OTHERS[1]],
        [record(), *OTHERS, bare("uusi", start="2009")],
        [record(), bare("toinen", name="Toinen hanke", documents=record().documents), OTHERS[1]],
        [record(themes=["nuoret"]), OTHERS[0], bare("kolmas", themes=["nuoret"], start="2010")],
    ],
    ids=["name", "year", "removed", "added", "shared", "kin"],
)
def test_a_changed_catalogue_gives_the_site_of_a_whole_build(
    tmp_path: Path, changed: list[ProjectRecord], before: tuple[Settings, Path]
) -> None:
    settings, site = before
    shutil.copytree(site, tmp_path / "again")
    build(tmp_path / "again", *changed, settings=settings)
    build(tmp_path / "whole", *changed, settings=settings)

    assert files(tmp_path / "again") == files(tmp_path / "whole")


def test_only_what_changed_is_rendered(tmp_path: Path, rendered: list[str]) -> None:
    build(tmp_path, record(), *OTHERS)
    rendered.clear()

    build(tmp_path, record(), OTHERS[0], bare("kolmas", name="Kolmas hanke", start="2010", summary="Uusi."))
    assert rendered == ["hanke/kolmas.html"]


def test_a_page_that_somebody_changed_is_made_again(tmp_path: Path) -> None:
    build(tmp_path, record(), *OTHERS)
    before = files(tmp_path)
    page = tmp_path / "hanke" / "toinen.html"
    page.write_bytes(page.read_bytes().replace(b"Toinen", b"Xoinen"))

    build(tmp_path, record(), *OTHERS)
    assert files(tmp_path) == before


def test_a_copied_site_is_kept_too(tmp_path: Path, rendered: list[str]) -> None:
    build(tmp_path / "one", record(), *OTHERS)
    shutil.copytree(tmp_path / "one", tmp_path / "two", copy_function=shutil.copyfile)
    rendered.clear()

    build(tmp_path / "two", record(), *OTHERS)
    assert not rendered


def test_records_with_contact_persons_are_never_taken_for_masked_ones(tmp_path: Path) -> None:
    build(tmp_path, record(), settings=Settings(contacts=True))
    assert b"Saloniemi" in (tmp_path / "hanke" / "s19777.json").read_bytes()

    build(tmp_path, record(), settings=Settings(contacts=False))
    assert not [path for path, content in files(tmp_path).items() if b"Saloniemi" in content]


def test_another_day_is_on_every_page(tmp_path: Path) -> None:
    build(tmp_path, record(), *OTHERS, date="2026-11-20")
    build(tmp_path, record(), *OTHERS, date="2026-11-21")

    pages = [content for path, content in files(tmp_path).items() if path.endswith(".html")]
    assert all(b"21.11.2026" in page for page in pages)


def test_a_broken_account_of_parts_is_no_account(tmp_path: Path, rendered: list[str]) -> None:
    build(tmp_path, record())
    (tmp_path / PARTS).write_bytes(b"[1\n")
    rendered.clear()

    build(tmp_path, record())
    assert "hanke/s19777.html" in rendered
