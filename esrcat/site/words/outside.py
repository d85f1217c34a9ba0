"""Links that lead out of the site: their addresses, and whether these still work.

No network is used when a site is built. A publisher who has tried the addresses lists the results in a CSV
file with the columns `address`, `state` (works or gone) and `checked` (a day, ISO 8601).
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Literal, NamedTuple, cast

from esrcat.errors import SettingsError
from esrcat.site.words.messages import Messages

State = Literal["works", "gone"]
_COLUMNS = ("address", "state", "checked")
_STATES = ("works", "gone")
_REMEDY = "see docs/reference/esrcat-toml.md"
_SCHEME = re.compile(r"(?i)https?://")
# No more than what a browser takes for a host: a text with spaces or without a dot is no address.
_ADDRESS = re.compile(r"(?i)(?:https?://)?[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#]\S*)?")


class Checked(NamedTuple):
    """What was found at an address, and the day (ISO) on which it was tried."""

    state: State
    day: str


class OutsideLink(NamedTuple):
    """An address as a link; `href` is '' where nothing is there any more, or where it is no address."""

    href: str
    note: str


class OutsideLinks:
    """The addresses that somebody has tried."""

    def __init__(self, checked: Mapping[str, Checked] = MappingProxyType({})) -> None:
        self._checked = checked

    def link(self, address: str, words: Messages) -> OutsideLink:
        """Return the link to an address as it is printed, with what is known of it in words."""
        if not _ADDRESS.fullmatch(address):
            return OutsideLink("", "")
        texts = words.t.outside
        found = self._checked.get(_key(address))
        href = address if _SCHEME.match(address) else f"http://{address}"
        if found is None:
            return OutsideLink(href, str(texts.unchecked))
        day = words.formats.day(found.day)
        if found.state == "works":
            return OutsideLink(href, str(texts.works.format(date=day)))
        return OutsideLink("", str(texts.gone.format(date=day)))


def load(path: Path) -> OutsideLinks:
    """Return the links of a file; SettingsError names the file, the line and the remedy."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise SettingsError(
            f"{path}: cannot be opened ({error.strerror}); check `links` in esrcat.toml"
        ) from error
    except UnicodeDecodeError as error:
        raise SettingsError(f"{path}: is not UTF-8 ({error.reason}); save it as UTF-8") from error
    return OutsideLinks(dict(_checked(text, path)))


def _checked(text: str, path: Path) -> Iterator[tuple[str, Checked]]:
    header: list[str] = []
    for line, row in _rows(text, path):
        where = f"{path}: line {line}"
        if not header:
            header = [name.lower() for name in row]
            if missing := [name for name in _COLUMNS if name not in header]:
                raise SettingsError(f"{where}: no column {missing[0]!r}; {_REMEDY}")
        else:
            cells = dict(zip(header, row, strict=False))
            yield _key(cells.get("address", "")), _row(cells, where)


def _rows(text: str, path: Path) -> Iterator[tuple[int, list[str]]]:
    """Yield the line that each row ends on and its cells, bare of white space; empty rows are left out."""
    heading = text.lstrip("\r\n").partition("\n")[0]
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=";" if ";" in heading else ",")
    try:
        for row in rows:
            cells = [cell.strip() for cell in row]
            if any(cells):
                yield rows.line_num, cells
    except csv.Error as error:
        raise SettingsError(
            f"{path}: line {rows.line_num}: no row of CSV ({error}); check the quotes; {_REMEDY}"
        ) from error


def _row(cells: Mapping[str, str], where: str) -> Checked:
    state, day = cells.get("state", "").lower(), cells.get("checked", "")
    if state not in _STATES:
        raise SettingsError(f"{where}: state must be works or gone, not {state!r}; {_REMEDY}")
    try:
        date.fromisoformat(day)
    except ValueError:
        raise SettingsError(
            f"{where}: checked must be a day such as 2026-05-31, not {day!r}; {_REMEDY}"
        ) from None
    return Checked(cast(State, state), day)


def _key(address: str) -> str:
    """What two spellings of one address share: the scheme and a last slash do not count."""
    host, slash, rest = _SCHEME.sub("", address.strip()).partition("/")
    return (host.lower() + slash + rest).rstrip("/")
