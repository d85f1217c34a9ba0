"""Names of files and members: what is an archive, what is no document, and what must not be trusted."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable
from pathlib import Path
from typing import Literal

from esrcat.archives.passed_over import PassedOver
from esrcat.document import printable

ArchiveKind = Literal["zip", "tar", "warc", "arc", "mail", "packed"]

INSIDE = "!/"
"""What stands between an archive's name and that of its member."""

_KINDS: tuple[tuple[ArchiveKind, re.Pattern[str]], ...] = (
    ("zip", re.compile(r".*\.(?:zip|wacz|maff)", re.I | re.S)),
    ("tar", re.compile(r".*\.(?:tar(?:\.(?:gz|bz2|xz))?|tgz|tbz2?|txz)", re.I | re.S)),
    ("warc", re.compile(r".*\.warc(?:\.(?:gz|zst))?", re.I | re.S)),
    ("arc", re.compile(r".*\.arc(?:\.gz)?", re.I | re.S)),
    ("packed", re.compile(r".+\.(?:gz|bz2|xz)", re.I | re.S)),
)
# No other name of an archive ends in these letters: a look at the end is enough for most files.
_LAST = frozenset("ZzPpRrCcTtFf2")
_MAIL = ".eml"

# What esrcat writes beside documents, so that a run never takes it for one.
_COMPANION = re.compile(r".*\.(?:expected\.json|documents\.jsonl|report\.json|timings\.json)", re.I | re.S)
_IGNORED = re.compile(
    r"""\..*                                         # hidden
    | .*\.jsonl                                      # records of an earlier run
    | .*~ | ~\$.* | \#.*\# | .*\.(?:bak|tmp|sw[op])     # editors' backups and locks
    | .*\.(?:part|partial|crdownload|opdownload|download)  # downloads that broke off or go on
    | esrcat(?:-ignore)?\.toml(?:\.txt)?             # settings, also as Notepad names them
    | thumbs\.db | desktop\.ini | __MACOSX
    | bagit\.txt | bag-info\.txt | (?:tag)?manifest(?:-\w+)?\.(?:json|txt)""",
    re.I | re.S | re.X,
)
# What browsers and Word call the folder of pictures and scripts that they save beside a page.
_BESIDE_PAGE = re.compile(r"(?P<page>.+)(?:[_-](?:files|tiedostot|filer)|\.files)/", re.I | re.S)
PAGES = (".html", ".htm", ".xhtml")
_HAS_FOLDER = re.compile(r"(?:[_-](?:files|tiedostot|filer)|\.files)/", re.I)
# A language may stand behind the name: README.fi.md.
_PAPER = re.compile(
    r"""(?: read[_\ -]?me | lue[_\ -]?minut | l(?:ä|a\u0308)s[_\ -]?mig
      | licen[cs]e | copying | change[_\ -]?log | contributing | code[_-]of[_-]conduct )
    (?:[._-][a-z]{2})? (?:\.(?:md|markdown|rst|adoc|txt|html?|pdf|docx?|odt|rtf))?""",
    re.I | re.X,
)
REPORT_PAGE = ".report.html"
_DRIVE = re.compile(r"[A-Za-z]:")


def archive_kind(name: str) -> ArchiveKind | None:
    """Return what kind of archive a file's name says it is, None for a document."""
    if name[-1:] not in _LAST:
        # Pages end in the same letter as mails.
        return "mail" if name[-len(_MAIL) :].lower() == _MAIL else None
    return next((kind for kind, pattern in _KINDS if pattern.fullmatch(name)), None)


def is_archive(name: str) -> bool:
    """Tell whether a file is an archive and no document, by its name; a mail may be both."""
    return archive_kind(name) not in (None, "mail")


def tells_of_files(name: str) -> bool:
    """Tell whether a document is, by its name, a paper about the files beside it, such as README or LICENSE.

    `name` is a path or the name of a member. Such a paper has the words of what it tells of, and examples, so
    that by its text alone it may pass for a project's.
    """
    return _PAPER.fullmatch(name.rpartition("/")[2]) is not None


def is_companion(name: str) -> bool:
    """Tell whether a file is one of those that esrcat writes beside documents and records."""
    return _COMPANION.fullmatch(name) is not None


def is_report_page(name: str, names: Container[str]) -> bool:
    """Tell whether a page is the report of a run, which has the same report as JSON beside it."""
    return name.endswith(REPORT_PAGE) and name.removesuffix(REPORT_PAGE) + ".report.json" in names


def is_ignored(name: str) -> bool:
    """Tell whether a file or folder is none of the documents, by its own name."""
    return _IGNORED.fullmatch(name) is not None or is_companion(name)


def is_settings(name: str, wanted: str) -> bool:
    """Tell whether a file's name is that of settings, or what an editor or a hand has made of it."""
    return name.casefold() in (wanted, f"{wanted}.txt")


def page_of(folder: str) -> str | None:
    """Return the name, without its ending, of the page that a folder 'page_files/' was saved with."""
    page = _BESIDE_PAGE.fullmatch(folder)
    return page["page"] if page else None


def is_beside_page(folder: str, names: frozenset[str] | set[str]) -> bool:
    """Tell whether a folder was saved with a page that is among the names; then it holds nothing to read."""
    page = page_of(folder)
    return page is not None and any(page + ending in names for ending in PAGES)


def member_name(name: str) -> str:
    """Return a member's name as a POSIX path that can be written."""
    return printable(name.replace("\\", "/"))


def escapes(name: str) -> bool:
    """Tell whether a member's POSIX path leads out of its archive, or to nowhere."""
    return name.startswith("/") or bool(_DRIVE.match(name)) or ".." in name.split("/") or not name.strip("/")


class Members:
    """Which members of an archive are documents: not what folders leave out, nor what lies beside a page.

    `names` are those of all members where the archive tells them before it is read; of them only pages
    that some folder may lie beside are remembered. `within` gives the name under which a member that may be a
    document is noted in `passed`.
    """

    def __init__(self, names: Iterable[str] | None, passed: PassedOver, within: Callable[[str], str]) -> None:
        self._passed = passed
        self._within = within
        self._pages: set[str] = set()
        self._knows_all = names is not None
        if names is not None:
            found = set(names)
            if any(map(_HAS_FOLDER.search, found)):
                self._pages = {name for name in found if name.lower().endswith(PAGES)}

    def is_document(self, name: str) -> bool:
        """Tell whether a member is one, and remember it if it is a page."""
        if not self._knows_all and name.lower().endswith(PAGES):
            self._pages.add(name)
        parts = name.split("/")
        ignored = [part for part in parts if part not in ("", ".", "..") and is_ignored(part)]
        if ignored:
            if ignored == parts[-1:]:
                self._passed.note(self._within(name))
            return False
        return not any(
            is_beside_page("/".join(parts[: depth + 1]) + "/", self._pages) for depth in range(len(parts) - 1)
        )


def are_records(source: Path) -> bool:
    """Tell whether a source is a file of records rather than a document or folder."""
    return source.suffix.lower() == ".jsonl" and source.is_file()


def documents_file(path: Path) -> Path:
    """Return where the documents of a file of records stand, if they are at hand."""
    return path.with_name(f"{path.stem}.documents.jsonl")
