"""Pages that programs have kept: the address that they say, and the bar of a web archive left out."""

from __future__ import annotations

import pytest

from esrcat.readers import read
from esrcat.readers.kept_pages import as_kept

PAGE = "http://www.esimerkki.fi/hanke?id=1"
AT = "https://web.archive.org/web/20120304050607"
WOMBAT = f'''<script>__wm.wombat("{PAGE}","20120304050607","https://web.archive.org/","web");</script>'''
BAR = f"""<!-- BEGIN WAYBACK TOOLBAR INSERT -->
<div id="wm-ipp-base" lang="en"><div id="wm-ipp"><div>3 captures</div> 04 Mar 2012</div></div>
<div id="wm-ipp-print">The Wayback Machine - {AT}/{PAGE}</div>
<!-- END WAYBACK TOOLBAR INSERT -->"""


@pytest.mark.parametrize(
    ("source", "url"),
    [
        ("<p>a", None),
        (f"<!DOCTYPE html>\n<!-- saved from url=(0034){PAGE} -->\n<p>a", PAGE),
        (f"<html><!--\n Page saved with SingleFile \n url: {PAGE} \n saved date: Sun\n--><p>a", PAGE),
        (
            "<html>\n<!-- Mirrored from www.esimerkki.fi/a.html by HTTrack Website Copier/3.x -->",
            "http://www.esimerkki.fi/a.html",
        ),
        (f"<head>{WOMBAT}<p>a", f"{AT}/{PAGE}"),
        (f"<p>a{BAR}", f"{AT}/{PAGE}"),
        (f"<!-- saved from url=(0080){AT}/{PAGE} --><head>{WOMBAT}", f"{AT}/{PAGE}"),
        (f'<a href="http://web.archive.org/web/20120304050607*/{PAGE}">3 captures</a>', f"{AT}/{PAGE}"),
        (f"<p>See {PAGE} or archive.org", None),
        (f"{'<p>a' * 2000}<!-- saved from url=(0034){PAGE} -->", None),
    ],
)
def test_the_address_that_a_page_was_kept_from(source: str, url: str | None) -> None:
    assert as_kept(source)[0] == url
    assert read(f"<html>{source}".encode(), "x.html").url == url


@pytest.mark.parametrize(
    "bar",
    [
        BAR,
        "\n".join(BAR.split("\n")[1:-1]),
        "<div class=x id=wm-ipp-base><div>3 captures</div></div>",
        "<div id='wm-ipp'>3 captures</div>",
        "<!-- BEGIN WAYBACK TOOLBAR INSERT --><table><td>5 Jan 10</table><!-- END WAYBACK TOOLBAR INSERT -->",
    ],
)
def test_the_bar_of_a_web_archive_is_no_text_of_the_page(bar: str) -> None:
    before = f"<html><head>{WOMBAT}<body>{bar}<p>"
    document = read(f"{before}Hanke</p><div>Loppu</div>".encode(), "x.html")

    assert document.text == "Hanke\n\nLoppu"
    assert document.place(0) == (before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1)


def test_many_bars_do_not_take_long() -> None:
    many = '<div id="wm-ipp">' * 100_000

    source = f"archive.org<!-- BEGIN WAYBACK TOOLBAR INSERT -->{many}"

    assert as_kept(source)[1].count("wm-ipp") > 90_000


def test_a_bar_that_never_ends_takes_nothing_with_it() -> None:
    source = f"<html>{WOMBAT}<div id=wm-ipp-base><p>Hanke"

    assert read(source.encode(), "x.html").text == "Hanke"
    assert as_kept("archive.org <div id=wm-ipp-base") == (None, "archive.org <div id=wm-ipp-base")
