"""A page that a page builder put together: sections, columns and widgets hold one text."""

from __future__ import annotations

from esrcat.pipeline import parse_bytes

PROSE = "The Warm Hands project helps young people to work. " * 8
PAGE = f"""<html><body class="elementor-page"><div class="elementor elementor-9">
<section class="elementor-section"><h1>Warm Hands</h1></section>
<section class="elementor-section"><div class="elementor-column"><h3>Time</h3>
<p>01.01.2023 &ndash; 30.06.2025</p></div></section>
<section class="elementor-section"><div class="elementor-column">
<div class="elementor-widget"><p>{PROSE}</p></div></div></section></div></body></html>"""


def test_facts_in_a_section_of_their_own_are_part_of_the_text() -> None:
    record = parse_bytes(PAGE.encode(), "page.html", "0" * 64).records[0]
    assert (record.start, record.end) == ("2023-01-01", "2025-06-30")
