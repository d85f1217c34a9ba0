"""A site is whole in itself: every link resolves, nothing is loaded from outside, policy and ids hold."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from tests.site.reading import ids, links, page, pages, target

OUTSIDE = ("http:", "https:", "//", "data:", "javascript:")
POLICY = "default-src 'self'; base-uri 'none'; form-action 'self'"


def test_every_page_is_there(site: Path) -> None:
    found = {path.relative_to(site).as_posix() for path in pages(site)}

    assert {"index.html", "haku.html", "aineistot.html", "tietoa.html", "404.html"} <= found
    assert {"hanke/s19777.html", "hanke/muu-hanke.html", "lahde/s19777-a.html"} <= found
    assert "lahde/muu-hanke-a.html" not in found


def test_links_lead_to_files_and_anchors_that_exist(site: Path) -> None:
    broken = []
    for link in links(site):
        file, anchor = target(link)
        is_state = file.name == "haku.html" and "=" in anchor  # the search page keeps its state there
        if not file.is_file() or (anchor and not is_state and anchor not in ids(file)):
            broken.append(f"{link.page.relative_to(site)}: {link.href}")

    assert not broken


def test_links_name_files_inside_the_site(site: Path) -> None:
    wrong = [link for link in links(site) if link.href.startswith(("/", *OUTSIDE))]
    outside = [link for link in links(site) if not target(link)[0].is_relative_to(site.resolve())]
    folders = [link for link in links(site) if target(link)[0].is_dir()]

    assert (wrong, outside, folders) == ([], [], [])


def test_links_out_of_the_site_are_web_addresses_and_say_so(site: Path) -> None:
    out = {str(link["href"]) for path in pages(site) for link in page(path).select("a[rel~=external]")}

    assert out == {"http://www.opisto.example"}


def test_no_page_has_inline_styles_scripts_or_handlers(site: Path) -> None:
    for path in pages(site):
        for element in page(path).find_all(True):
            assert element.name != "style", path
            inline = (
                element.name == "script"
                and element.get("type") not in ("application/json", "application/ld+json")
                and not element.get("src")
            )
            assert not inline, path
            assert not [name for name in element.attrs if name == "style" or name.startswith("on")], (
                path,
                element.name,
            )


def test_style_sheets_and_scripts_name_no_other_place(site: Path) -> None:
    assets = sorted((site / "assets").iterdir())
    assert {"icon.svg", "style.css", "site.js"} <= {path.name for path in assets}
    for path in assets:
        content = path.read_text(encoding="utf-8")
        assert "http:" not in content.replace("http://www.w3.org/2000/svg", ""), path.name
        assert "https:" not in content, path.name
        assert "@import" not in content, path.name


def test_every_page_has_policy_title_language_and_heading(site: Path) -> None:
    for path in pages(site):
        html = page(path)
        policy = html.select_one('meta[http-equiv="Content-Security-Policy"]')
        assert policy is not None, path
        assert policy["content"] == POLICY, path
        assert html.title is not None, path
        assert html.title.get_text().endswith(" – Hankearkisto"), path
        assert html.html is not None, path
        assert html.html["lang"] == "fi", path
        assert len(html.find_all("h1")) == 1, path
        assert html.select_one("main#sisalto") is not None, path


def test_ids_are_unique(site: Path) -> None:
    for path in pages(site):
        repeated = [id for id, count in Counter(ids(path)).items() if count > 1]
        assert not repeated, path.relative_to(site)
