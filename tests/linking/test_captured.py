"""Copies in web archives: when they were kept, and of which page, by name and by address."""

from __future__ import annotations

import pytest

from esrcat.linking.captured import captured_at, page_address

WAYBACK = "https://web.archive.org/web/20120304050607"
PAGE = "http://www.esimerkki.fi/hanke?id=1"
AT = "2012-03-04T05:06:07"


@pytest.mark.parametrize(
    ("name", "url", "time", "address"),
    [
        ("x.html", None, "", ""),
        ("x.html", PAGE, "", PAGE),
        (f"x.warc.gz!/20120304050607/{PAGE}", PAGE, AT, PAGE),
        (f"x.arc!/20120304050607/{PAGE}", None, AT, PAGE),
        (f"x.warc!/20129904050607/{PAGE}", None, "", PAGE),
        ("x.html", f"{WAYBACK}/{PAGE}", AT, PAGE),
        ("x.html", f"{WAYBACK}id_/{PAGE}", AT, PAGE),
        ("x.html", f"https://arkisto.example/wayback/fi/20120304050607/{PAGE}", AT, PAGE),
        ("kopiot/20120304050607/www.esimerkki.fi/hanke.html", None, AT, "www.esimerkki.fi/hanke.html"),
        ("20120304050607/www.esimerkki.fi/hanke.html", f"{WAYBACK}/{PAGE}", AT, PAGE),
        ("20120304050607/hanke.html", None, "", ""),
        (f"x.warc!/20260101000000/{WAYBACK}/{PAGE}", f"{WAYBACK}/{PAGE}", AT, PAGE),
        (
            "x.html",
            "https://esimerkki.fi/20120304050607/uutinen",
            "",
            "https://esimerkki.fi/20120304050607/uutinen",
        ),
    ],
)
def test_when_a_copy_was_kept_and_of_which_page(name: str, url: str | None, time: str, address: str) -> None:
    assert captured_at(name, url) == time
    assert page_address(name, url) == address


def test_a_copy_of_an_archives_page_is_of_the_time_that_it_had_there() -> None:
    assert captured_at(f"x.warc!/20260101000000/{WAYBACK}/{PAGE}", None) == AT
