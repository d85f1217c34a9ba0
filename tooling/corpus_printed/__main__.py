"""Print the pages of this folder to PDF, paste others into word processors, and write lists as spreadsheets.

All of it goes into the folder named. With `--pasted` nothing is printed, and no browser is needed.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple

from chromium import ensure_chromium, launch_flags

from corpus_printed.lists import LISTS
from corpus_printed.opendocument import as_odt
from corpus_printed.parts import parts_of
from corpus_printed.pasted import as_docx
from corpus_printed.rich_text import as_rtf

PAGES = Path(__file__).parent / "pages"
_ROW = (
    '<div style="width:100%;font:8pt Arial,Liberation Sans,sans-serif;padding:0 {side};display:flex;'
    'justify-content:space-between"><span>{left}</span><span>{middle}</span><span>{right}</span></div>'
)
_NUMBER, _COUNT, _TITLE = (f'<span class="{name}"></span>' for name in ("pageNumber", "totalPages", "title"))


class Manner(NamedTuple):
    """What a browser prints above and below each page (left, middle, right), and the page itself."""

    head: tuple[str, str, str]
    foot: tuple[str, str, str]
    paper: str = "A4"
    side: str = "1.2cm"
    scale: float = 1.0


SERVICE2007 = "https://www.eura2007.fi/rrtiepa/projekti.php?projektikoodi="
SERVICE2014 = "https://www.eura2014.fi/rrtiepa/projekti.php?projektikoodi="
PASTED = "S19702"
WRITTEN = {"S19723": "odt", "A79723": "odt", "S19724": "rtf", "A79724": "rtf"}
WRITERS = {"odt": as_odt, "rtf": as_rtf}
MANNERS = {
    "S19701": Manner(
        ("14.3.2014 klo 10.42", _TITLE, ""), (f"{SERVICE2007}S19701", "", f"{_NUMBER}/{_COUNT}"), scale=1.1
    ),
    "A79701": Manner(
        (_TITLE, "", f"{SERVICE2014}A79701"),
        (f"{_NUMBER} / {_COUNT}", "", "2.11.2023 klo 8.05"),
        side="1cm",
    ),
    "S29701": Manner(
        (_TITLE, "", f"Sida {_NUMBER} av {_COUNT}"),
        (f"{SERVICE2014}S29701&amp;kieli=sv", "", "2019-09-17"),
        paper="Letter",
    ),
    "S29702": Manner(
        ("5/2/18, 4:16 PM", "", _TITLE),
        (f"{SERVICE2014}S29702", "", f"Page {_NUMBER} of {_COUNT}"),
        side="2cm",
    ),
}


def main(arguments: list[str]) -> int:
    """Print, paste and write everything into the folder named."""
    only_pasted = arguments[:1] == ["--pasted"]
    if len(arguments) != 1 + only_pasted:
        print("usage: python -m corpus_printed [--pasted] FOLDER", file=sys.stderr)
        return 2
    folder = Path(arguments[-1])
    if not only_pasted:
        _print(folder)
        pasted = as_docx(_page(PASTED))
        (folder / f"{PASTED}.docx").write_bytes(pasted)
    for code, kind in WRITTEN.items():
        (folder / f"{code}.{kind}").write_bytes(WRITERS[kind](parts_of(_page(code))))
    for name, written in LISTS.items():
        (folder / name).write_bytes(written())
    return 0


def _page(code: str) -> str:
    return (PAGES / f"{code}.html").read_text(encoding="utf-8")


def _print(folder: Path) -> None:
    """Print pages to PDF, each in the manner of a browser."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(ensure_chromium()), args=launch_flags())
        for code, manner in MANNERS.items():
            page = browser.new_page()
            # Given as text, so that no path of the machine is in the PDF.
            page.set_content(_page(code))
            data = page.pdf(
                format=manner.paper,
                scale=manner.scale,
                display_header_footer=True,
                header_template=_row(manner.head, manner.side),
                footer_template=_row(manner.foot, manner.side),
                margin={"top": "1.6cm", "bottom": "1.6cm", "left": manner.side, "right": manner.side},
            )
            (folder / f"{code}.pdf").write_bytes(data)
            page.close()
        browser.close()


def _row(parts: tuple[str, str, str], side: str) -> str:
    left, middle, right = parts
    return _ROW.format(left=left, middle=middle, right=right, side=side)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
